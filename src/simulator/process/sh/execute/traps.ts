import type { Task } from '../../../base/task.ts';
import { SIGNALS, type SignalName } from '../../signals.ts';
import type { Shell } from '../shell.ts';
import { SourceText } from '../source-text.ts';

/** Runs the actions of signals that have arrived since the last command. */
export function* runPendingTraps(shell: Shell): Task<void> {
  while (shell.pendingTraps.length > 0 && shell.flow === undefined) {
    const signal = shell.pendingTraps.shift();
    if (signal === undefined) return;
    const action = shell.traps.get(signal);
    if (action === undefined) {
      if (!shell.interactive) yield* dieOf(shell, signal);
      // An interactive shell: ^C gives up the line that was being run.
      if (signal === 'INT' && shell.interactive) shell.flow = { kind: 'abort', status: 130 };
      continue;
    }
    yield* runAction(shell, action);
  }
}

/** bash runs its EXIT trap before it dies of a signal. */
function* dieOf(shell: Shell, signal: SignalName): Task<void> {
  yield* runExitTrap(shell, 128 + SIGNALS[signal]);
  shell.process.onSignal(signal, 'default');
  shell.process.kill(shell.process.pid, signal);
  yield* shell.process.tick();
  // PID 1 survives its own signal.
  shell.flow = { kind: 'exit', status: 128 + SIGNALS[signal] };
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

/** After a command that failed and that nobody tests: the ERR trap, then the end under `set -e`. */
export function* checkExit(shell: Shell, status: number): Task<void> {
  if (status === 0 || shell.tested > 0 || shell.flow !== undefined) return;
  const action = shell.traps.get('ERR');
  if (action !== undefined && action !== '' && shell.functionDepth === 0 && !shell.inTrap) {
    shell.inTrap = true;
    shell.status = status;
    yield* runAction(shell, action);
    shell.inTrap = false;
  }
  if (shell.option('e') && shell.flow === undefined) shell.flow = { kind: 'exit', status };
}
