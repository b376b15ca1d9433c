import type { Dialect } from './syntax/lexer.ts';

/** Which shell's habits and messages. */
export type ShellName = 'ash' | 'dash' | 'bash';

/** What the three shells do differently, where it is a plain fact and no message. */
export interface Personality {
  readonly name: ShellName;
  readonly dialect: Dialect;
  /** `echo` interprets backslashes by itself (dash), or knows -e, -E and -n (the others). */
  readonly echoEscapes: boolean;
  /** The last command of `-c` replaces the shell: in all positions (`tail`: ash), only as a plain command (`simple`: bash), never. */
  readonly execsLast: 'tail' | 'simple' | 'never';
  /** Exit status after a failed redirection of an ordinary command. */
  readonly redirectFailure: number;
  /** Assignments before a special builtin stay. */
  readonly specialAssignmentsStay: boolean;
  /** A failing special builtin, or a redirection on one, ends a non-interactive shell. */
  readonly specialFailureExits: boolean;
  readonly commandMissing: number;
}

export const PERSONALITIES: Readonly<Record<ShellName, Personality>> = {
  ash: {
    name: 'ash',
    dialect: { bashCompat: true, bash: false },
    echoEscapes: false,
    execsLast: 'tail',
    redirectFailure: 1,
    specialAssignmentsStay: true,
    specialFailureExits: true,
    commandMissing: 127,
  },
  dash: {
    name: 'dash',
    dialect: { bashCompat: false, bash: false },
    echoEscapes: true,
    execsLast: 'never',
    redirectFailure: 2,
    specialAssignmentsStay: true,
    specialFailureExits: true,
    commandMissing: 127,
  },
  bash: {
    name: 'bash',
    dialect: { bashCompat: true, bash: true },
    echoEscapes: false,
    execsLast: 'simple',
    redirectFailure: 1,
    specialAssignmentsStay: false,
    specialFailureExits: false,
    commandMissing: 127,
  },
};
