import type { Program } from '../program.ts';
import { shellProgram } from './main.ts';

export { COMPLETER, type Completer } from './completion.ts';
export { shellProgram as createShell } from './main.ts';
export type { ShellName } from './personality.ts';

/** The shells by the name that their program's file carries. */
export const SHELL_PROGRAMS: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['ash', shellProgram('ash')],
  ['dash', shellProgram('dash')],
  ['bash', shellProgram('bash')],
]);
