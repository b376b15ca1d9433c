import type { Task } from '../../../base/task.ts';
import type { ShellName } from '../personality.ts';
import type { Shell } from '../shell.ts';

/** A command that the shell carries out itself. */
export interface Builtin {
  /** One of POSIX's special builtins: found before functions, and its failures end a script. */
  readonly special?: boolean;
  /** Which shells have it; all unless given. */
  readonly shells?: readonly ShellName[];
  /** `args` without the name. */
  run(shell: Shell, args: readonly string[], name: string): Task<number>;
}

export type BuiltinTable = Readonly<Record<string, Builtin>>;

/** Single-letter options in front of the operands, as getopts would find them. `takes` lists letters with a value. */
export function leadingOptions(
  args: readonly string[],
  flags: string,
  takes = '',
): { readonly letters: ReadonlyMap<string, string>; readonly rest: readonly string[]; readonly bad?: string } {
  const letters = new Map<string, string>();
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      at++;
      break;
    }
    if (!/^-./.test(arg)) break;
    for (let i = 1; i < arg.length; i++) {
      const letter = arg.charAt(i);
      if (takes.includes(letter)) {
        const value = arg.slice(i + 1) || args[++at];
        if (value === undefined) return { letters, rest: [], bad: letter };
        letters.set(letter, value);
        break;
      }
      if (!flags.includes(letter)) return { letters, rest: args.slice(at), bad: letter };
      letters.set(letter, '');
    }
  }
  return { letters, rest: args.slice(at) };
}

export const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);
