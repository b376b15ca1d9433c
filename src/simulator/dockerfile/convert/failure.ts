import type { LineRange } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { err } from '../../base/result.ts';
import type { DockerfileError } from './plan.ts';

/** A conversion error that names the given lines, in the order in which BuildKit adds them. */
export function failAt(message: string, ...lines: readonly (LineRange | undefined)[]): Result<never, DockerfileError> {
  return err(errorAt('convert', message, ...lines));
}

/** As {@link failAt}, with the code of the explanation. */
export function errorAt(code: string, message: string, ...lines: readonly (LineRange | undefined)[]): DockerfileError {
  return { kind: 'invalid', code, message, lines: lines.filter((range) => range !== undefined) };
}
