import { Part } from '../../../../base/part.ts';

/** What the simulated PyPI holds, fetched when pip first asks. */
export const pypi = new Part('PyPI', () => import('./pypi.data.ts'));
