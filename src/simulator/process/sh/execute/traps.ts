import type { Task } from '../../../base/task.ts';
import type { Shell } from '../shell.ts';
import { SourceText } from '../source-text.ts';

/** Runs the actions of signals that have arrived since the last command. */
export function* runPendingTraps(shell: Shell): Task<void> {
  while (shell.pendingTraps.length > 0 && shell.flow === undefined) {
    const signal = shell.pendingTraps.shift();
    if (signal === undefined) return;
    const action = shell.traps.get(signal);
    if (action === undefined) {
      // An interactive shell: ^C gives up the line that was being run.
      if (signal === 'INT' && shell.interactive) shell.flow = { kind: 'abort', status: 130 };
      continue;
    }
    yield* runAction(shell, action);
  }
}

/** The status before a trap is the status after it, unless it leaves. */
function* runAction(shell: Shell, action: string): Task<void> {
  const { status, line } = shell;
  yield* shell.runner.runText(shell, new SourceText(action));
  if (shell.flow === undefined) shell.status = status;
  shell.line = line;
}

/** The EXIT trap, with the status that the shell is going to leave; gives the one it does leave. */
export function* runExitTrap(shell: Shell, status: number): Task<number> {
  const action = shell.traps.get('EXIT');
  if (action === undefined || action === '') return status;
  shell.traps.delete('EXIT');
  shell.flow = undefined;
  shell.status = status;
  yield* shell.runner.runText(shell, new SourceText(action));
  const { flow } = shell as { flow: Shell['flow'] };
  return flow?.kind === 'exit' || flow?.kind === 'abort' ? flow.status : status;
}

/** `set -e`: a failure that nobody tests ends the shell. */
export function checkExit(shell: Shell, status: number): void {
  if (status !== 0 && shell.tested === 0 && shell.option('e') && shell.flow === undefined) {
    shell.flow = { kind: 'exit', status };
  }
}
