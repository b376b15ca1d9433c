import type { Task } from '../../../base/task.ts';
import type { Shell } from '../shell.ts';

/** Sets a variable, exported under `set -a`. Undefined after an error, which ends the script. */
export function* setVariable(shell: Shell, name: string, value: string): Task<string | undefined> {
  if (!shell.variables.set(name, value)) {
    yield* readonlyError(shell, name);
    return undefined;
  }
  if (shell.option('a')) shell.variables.mark(name, { exported: true });
  return value;
}

/** Assigning to a readonly variable ends the script. */
export function* readonlyError(shell: Shell, name: string): Task<number> {
  return shell.isBash
    ? yield* shell.abort(1, `${name}: readonly variable`, '')
    : yield* shell.abort(2, `${name}: is read only`, '');
}
