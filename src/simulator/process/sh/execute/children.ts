import type { Task } from '../../../base/task.ts';
import type { ExitStatus } from '../../program.ts';
import { SIGNALS, type SignalName, signalExitCode } from '../../signals.ts';
import type { Shell } from '../shell.ts';
import { isDone, type Job } from './job.ts';

export const statusCode = (status: ExitStatus): number =>
  'code' in status ? status.code : signalExitCode(status.signal);

const SIGNAL_TEXT: Partial<Record<SignalName, string>> = {
  HUP: 'Hangup',
  INT: 'Interrupt',
  QUIT: 'Quit',
  ILL: 'Illegal instruction',
  TRAP: 'Trace/breakpoint trap',
  ABRT: 'Aborted',
  BUS: 'Bus error',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  USR1: 'User defined signal 1',
  SEGV: 'Segmentation fault',
  USR2: 'User defined signal 2',
  PIPE: 'Broken pipe',
  ALRM: 'Alarm clock',
  TERM: 'Terminated',
};

/** The C library's words for a signal. */
export const signalText = (signal: SignalName): string => SIGNAL_TEXT[signal] ?? `Signal ${SIGNALS[signal]}`;

/**
 * Waits for the processes of a foreground pipeline and gives the exit code of each, in order. Under job control a stop
 * makes them a job and gives 148. Traps wait until the command has ended.
 */
export function* waitForeground(shell: Shell, pids: readonly number[], text: string): Task<readonly number[]> {
  const codes: number[] = [];
  const ended = new Map<number, ExitStatus>();
  for (const pid of pids) {
    const known = ended.get(pid);
    const status = known ?? (yield* waitOne(shell, pid));
    if ('stopped' in status) {
      const job = addJob(shell, pids, text);
      job.stopped = status.stopped;
      for (const [done, how] of ended) job.ended.set(done, how);
      yield* shell.process.err(`\n${jobLine(shell, job)}\n`);
      return [signalExitCode(status.stopped)];
    }
    ended.set(pid, status);
    codes.push(statusCode(status));
    const isLast = pid === pids.at(-1);
    if ('signal' in status && isLast) yield* reportDeath(shell, pid, status.signal, text);
  }
  return codes;
}

function* waitOne(shell: Shell, pid: number): Task<ExitStatus | { readonly stopped: SignalName }> {
  for (;;) {
    const result = shell.option('m') ? yield* shell.process.waitOrStop(pid) : yield* shell.process.wait(pid);
    if (result === 'signal') continue;
    return result === undefined ? { code: 127 } : result.status;
  }
}

/** What a shell prints when a command dies of a signal. */
export function* reportDeath(shell: Shell, pid: number, signal: SignalName, text: string): Task<void> {
  if (signal === 'PIPE') return;
  if (signal === 'INT') {
    if (shell.interactive) yield* shell.process.err('\n');
    return;
  }
  const words = signalText(signal);
  const long = shell.isBash && !shell.interactive && signal !== 'TERM';
  if (!long) yield* shell.process.err(`${words}\n`);
  else yield* shell.process.err(`${shell.prefix('')}${String(pid).padStart(5)} ${words.padEnd(24)}${text}\n`);
}

export function addJob(shell: Shell, pids: readonly number[], text: string): Job {
  const number = Math.max(0, ...shell.jobs.map((job) => job.number)) + 1;
  const job: Job = { number, group: pids[0] ?? 0, pids, text, ended: new Map(), stopped: undefined, reported: false };
  shell.jobs.push(job);
  return job;
}

/** Notes which background processes have ended meanwhile. */
export function reapJobs(shell: Shell): void {
  for (const job of shell.jobs) {
    for (const pid of job.pids) {
      if (job.ended.has(pid)) continue;
      const result = shell.process.poll(pid);
      if (result !== undefined) job.ended.set(pid, result.status);
    }
  }
}

/** A line of `jobs`. */
export function jobLine(shell: Shell, job: Job): string {
  const sorted = shell.jobs.filter((other) => !isDone(other));
  const mark = job === sorted.at(-1) ? '+' : job === sorted.at(-2) ? '-' : ' ';
  const state = jobState(shell, job);
  const running = !isDone(job) && job.stopped === undefined;
  switch (shell.personality.name) {
    case 'bash':
      return `[${job.number}]${mark}  ${state.padEnd(24)}${job.text}${running ? ' &' : ''}`;
    case 'dash':
      return `[${job.number}] ${mark} ${state.padEnd(27)}${shell.option('m') ? job.text : ''}`;
    case 'ash':
      return `[${job.number}]${mark}  ${state.padEnd(27)}${shell.option('m') ? job.text : ''}`;
  }
}

function jobState(shell: Shell, job: Job): string {
  if (job.stopped !== undefined && !isDone(job)) return 'Stopped';
  if (!isDone(job)) return 'Running';
  const last = job.ended.get(job.pids.at(-1) ?? 0);
  if (last === undefined || ('code' in last && last.code === 0)) return 'Done';
  if ('signal' in last) return signalText(last.signal);
  return shell.isBash ? `Exit ${last.code}` : `Done(${last.code})`;
}
