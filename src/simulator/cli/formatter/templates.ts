import { Part } from '../../base/part.ts';

/** Go's templates in full, which a `--format` of names alone does without. */
export const templates = new Part('templates', () => import('./whole-format.ts'));
