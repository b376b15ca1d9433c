import { Part } from '../../../../../base/part.ts';

/** What well-known Python packages do here, by module name; fetched when a program imports one that is installed. */
export const packageSources = new Part('Python packages', () => import('./sources.data.ts'));
