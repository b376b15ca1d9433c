import type { ProcessRecord, SignalEffect } from './record.ts';
import { defaultAction, type SignalName } from './signals.ts';

/** The sending process; undefined for the daemon, a terminal or the kernel itself. */
export type SignalSender = ProcessRecord | undefined;

/**
 * Does to `target` what the kernel does when `signal` is sent, and tells the effect. Ending the process is left to the
 * caller: for `'fatal'` either `target.fatal` is now set (it is the one that `running` says runs this very moment and
 * ends at its next yield) or the caller must end it.
 */
export function sendSignal(
  target: ProcessRecord,
  signal: SignalName,
  sender: SignalSender,
  running: boolean,
): SignalEffect {
  if (target.status !== undefined) return 'ignored';
  const continued = signal === 'CONT' && target.stopped !== undefined;
  if (continued) continueProcess(target);
  const action = signal === 'KILL' || signal === 'STOP' ? 'default' : (target.actions.get(signal) ?? 'default');
  if (action === 'ignore') return 'ignored';
  if (action !== 'default') {
    if (!target.pending.includes(signal)) target.pending.push(signal);
    target.thread?.interrupt('signal');
    return 'handled';
  }
  const consequence = defaultAction(signal);
  if (continued) return 'continued';
  if (consequence === 'ignore' || consequence === 'continue') return 'ignored';
  if (protectedInit(target, signal, sender)) return 'ignored';
  if (consequence === 'stop') {
    target.stopped = signal;
    target.stopReported = false;
    target.thread?.park();
    return 'stopped';
  }
  if (running) target.fatal = signal;
  return 'fatal';
}

/** Lets a stopped process run again. */
export function continueProcess(record: ProcessRecord): void {
  record.stopped = undefined;
  record.stopReported = true;
  if (!record.namespace.frozen) record.thread?.unpark();
}

/**
 * PID 1 of a namespace gets only signals that it handles. KILL and STOP from outside the namespace are the exception; the
 * same from inside are ignored too.
 */
function protectedInit(target: ProcessRecord, signal: SignalName, sender: SignalSender): boolean {
  if (target.namespace.init !== target || target.pid !== 1) return false;
  const outside = sender === undefined || sender.namespace !== target.namespace;
  return !(outside && (signal === 'KILL' || signal === 'STOP'));
}
