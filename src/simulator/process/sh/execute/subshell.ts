import type { Statement } from 'unbash';
import type { Task } from '../../../base/task.ts';
import type { OpenFile, Process } from '../../program.ts';
import type { Shell } from '../shell.ts';
import { addJob } from './children.ts';
import type { Evaluate } from './evaluate-type.ts';
import { sourceSlice } from './text.ts';
import { runExitTrap } from './traps.ts';

/** The status with which a shell ends, from the jump that is under way or the last command. */
export function finalStatus(shell: Shell, status: number): number {
  const { flow } = shell;
  return flow !== undefined && 'status' in flow ? flow.status : status;
}

/**
 * Starts a child that runs `body` in a copy of this shell, with this shell's descriptors. −1 when no process can be
 * started.
 */
export function forkShell(
  shell: Shell,
  body: (shell: Shell) => Task<number>,
  options: {
    readonly group?: number;
    readonly newGroup?: boolean;
    readonly files?: ReadonlyMap<number, OpenFile>;
  } = {},
): number {
  const program = function* (process: Process): Task<number> {
    const child = shell.subshell(process);
    for (const [name, action] of shell.traps) if (action !== '' && name in child.traps) child.traps.delete(name);
    const status = finalStatus(child, yield* body(child));
    child.status = status;
    return yield* runExitTrap(child, status);
  };
  return shell.process.fork(program, {
    env: shell.environment(),
    files: options.files ?? shell.process.files,
    ...(options.group === undefined ? {} : { group: options.group }),
    ...(options.newGroup === undefined ? {} : { newGroup: options.newGroup }),
  });
}

/** `command &`. Its standard input is empty unless there is job control. */
export function* startBackground(shell: Shell, statement: Statement, evaluate: Evaluate): Task<number> {
  const monitor = shell.option('m');
  const files = new Map(shell.process.files);
  const empty = monitor ? undefined : shell.process.open('/dev/null', 'read');
  if (empty?.ok === true) files.set(0, empty.value);
  const body = function* (child: Shell): Task<number> {
    if (!monitor) {
      child.process.onSignal('INT', 'ignore');
      child.process.onSignal('QUIT', 'ignore');
    }
    child.tested = 0;
    return yield* evaluate(child, statement.command, true);
  };
  const pid = forkShell(shell, body, { files, newGroup: monitor });
  if (empty?.ok === true) empty.value.release();
  if (pid < 0) return yield* cannotFork(shell);
  shell.lastBackground = pid;
  const job = addJob(shell, [pid], sourceSlice(shell, statement).replace(/\s*&\s*$/, ''));
  if (shell.interactive) {
    const note = shell.isBash ? `[${job.number}] ${pid}\n` : '';
    if (note !== '') yield* shell.process.err(note);
  }
  yield* shell.process.tick();
  return 0;
}

/** No more processes are allowed. */
export function* cannotFork(shell: Shell): Task<number> {
  const text = 'Resource temporarily unavailable';
  switch (shell.personality.name) {
    case 'ash':
      return yield* shell.abort(2, `can't fork: ${text}`, '');
    case 'dash':
      return yield* shell.abort(2, 'Cannot fork', '');
    case 'bash':
      return yield* shell.abort(254, `fork: ${text}`, '');
  }
}
