import type { Shell } from '../shell.ts';
import type { Builtin, BuiltinTable } from './builtin.ts';
import { CONTROL_BUILTINS } from './control.ts';
import { ENVIRONMENT_BUILTINS } from './environment.ts';
import { JOB_BUILTINS } from './jobs.ts';
import { LIST_BUILTINS } from './lists.ts';
import { lookupBuiltins } from './lookup.ts';
import { OUTPUT_BUILTINS } from './output.ts';
import { READ_BUILTINS } from './read.ts';
import { TEST_BUILTINS } from './test.ts';
import { TRAP_BUILTINS } from './trap.ts';
import { VARIABLE_BUILTINS } from './variables.ts';

const BUILTINS: ReadonlyMap<string, Builtin> = new Map(
  Object.entries({
    ...CONTROL_BUILTINS,
    ...ENVIRONMENT_BUILTINS,
    ...JOB_BUILTINS,
    ...LIST_BUILTINS,
    ...lookupBuiltins(findBuiltin),
    ...OUTPUT_BUILTINS,
    ...READ_BUILTINS,
    ...TEST_BUILTINS,
    ...TRAP_BUILTINS,
    ...VARIABLE_BUILTINS,
  } satisfies BuiltinTable),
);

/** The builtin with this name in this shell. */
export function findBuiltin(shell: Shell, name: string): Builtin | undefined {
  const builtin = BUILTINS.get(name);
  return builtin?.shells?.includes(shell.personality.name) === false ? undefined : builtin;
}

/** The names of all builtins of a shell, for completion. */
export const builtinNames = (shell: Shell): readonly string[] =>
  [...BUILTINS.keys()].filter((name) => findBuiltin(shell, name) !== undefined);
