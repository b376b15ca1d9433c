import type { Task } from '../../../base/task.ts';
import { parseSignal, SIGNALS, type SignalName, signalExitCode } from '../../signals.ts';
import { jobLine, reapJobs, reportDeath, statusCode, waitForeground } from '../execute/children.ts';
import { isDone, type Job } from '../execute/job.ts';
import type { Shell } from '../shell.ts';
import { type BuiltinTable, leadingOptions } from './builtin.ts';

function findJob(shell: Shell, text: string): Job | undefined {
  const open = shell.jobs;
  const spec = text.replace(/^%/, '');
  if (spec === '' || spec === '%' || spec === '+') return open.at(-1);
  if (spec === '-') return open.at(-2);
  if (/^\d+$/.test(spec)) return open.find((job) => job.number === Number(spec));
  return open.find((job) => (spec.startsWith('?') ? job.text.includes(spec.slice(1)) : job.text.startsWith(spec)));
}

/** Waits until the job has ended; 'signal' when a trap came first. */
function* waitJob(shell: Shell, job: Job): Task<number | 'signal'> {
  for (const pid of job.pids) {
    while (!job.ended.has(pid)) {
      const result = yield* shell.process.wait(pid);
      if (result === 'signal') {
        if (shell.pendingTraps.length > 0) return 'signal';
        continue;
      }
      job.ended.set(pid, result?.status ?? { code: 127 });
    }
  }
  const last = job.ended.get(job.pids.at(-1) ?? 0) ?? { code: 0 };
  if ('signal' in last && !job.reported && (!shell.isBash || last.signal !== 'TERM')) {
    yield* reportDeath(shell, job.pids.at(-1) ?? 0, last.signal, job.text);
  }
  job.reported = true;
  shell.jobs = shell.jobs.filter((other) => other !== job);
  return statusCode(last);
}

const interrupted = (shell: Shell): number => signalExitCode(shell.pendingTraps[0] ?? 'INT');

function* wait(shell: Shell, args: readonly string[]): Task<number> {
  if (shell.pendingTraps.length > 0) return interrupted(shell);
  if (args.length === 0) {
    for (const job of [...shell.jobs]) {
      if ((yield* waitJob(shell, job)) === 'signal') return interrupted(shell);
    }
    return 0;
  }
  let status = 0;
  for (const text of args) {
    const pid = Number(text);
    const job = text.startsWith('%') ? findJob(shell, text) : shell.jobs.find((other) => other.pids.includes(pid));
    const remembered = shell.finished.get(pid);
    if (job !== undefined) {
      const result = yield* waitJob(shell, job);
      if (result === 'signal') return interrupted(shell);
      for (const ended of job.pids) shell.finished.set(ended, result);
      status = result;
    } else if (remembered !== undefined) status = remembered;
    else {
      status = 127;
      if (shell.isBash) yield* shell.fail(127, `pid ${text} is not a child of this shell`);
    }
  }
  return status;
}

function* jobs(shell: Shell, args: readonly string[]): Task<number> {
  const { letters } = leadingOptions(args, 'lprs');
  reapJobs(shell);
  for (const job of shell.jobs) {
    yield* shell.process.out(letters.has('p') ? `${job.group}\n` : `${jobLine(shell, job)}\n`);
    if (isDone(job)) job.reported = true;
  }
  shell.jobs = shell.jobs.filter((job) => !isDone(job));
  return 0;
}

function* resume(shell: Shell, args: readonly string[], name: string): Task<number> {
  const job = findJob(shell, args[0] ?? '');
  if (job === undefined) {
    const given = args[0] ?? 'current';
    if (shell.isBash) return yield* shell.fail(1, `${given}: no such job`);
    return yield* shell.abort(
      2,
      shell.personality.name === 'dash' ? `No such job: ${given}` : `no such job: ${given}`,
      name,
    );
  }
  job.stopped = undefined;
  const text = `${job.text}${name === 'bg' ? ' &' : ''}`;
  yield* shell.process.out(name === 'bg' ? `[${job.number}] ${text}\n` : `${text}\n`);
  const tty = shell.process.files.get(0)?.tty;
  if (name === 'fg' && tty !== undefined) tty.foreground = job.group;
  shell.process.kill(-job.group, 'CONT');
  if (name === 'bg') return 0;
  shell.jobs = shell.jobs.filter((other) => other !== job);
  const codes = yield* waitForeground(
    shell,
    job.pids.filter((pid) => !job.ended.has(pid)),
    job.text,
  );
  if (tty !== undefined) tty.foreground = shell.process.group;
  return codes.at(-1) ?? 0;
}

function* kill(shell: Shell, args: readonly string[]): Task<number> {
  let signal: SignalName | 0 = 'TERM';
  let targets = args;
  const [first = ''] = args;
  if (first === '-l' || first === '-L') return yield* listSignals(shell, args.slice(1));
  if (first === '-s' || first === '-n' || (/^-./.test(first) && first !== '--')) {
    const separate = first === '-s' || first === '-n';
    const text = separate ? (args[1] ?? '') : first.slice(1);
    targets = args.slice(separate ? 2 : 1);
    const found = text === '0' ? 0 : parseSignal(text);
    if (found === undefined) return yield* badSignal(shell, text);
    signal = found;
  }
  if (targets[0] === '--') targets = targets.slice(1);
  if (targets.length === 0) return yield* killUsage(shell);
  let status = 0;
  for (const target of targets) {
    const sent = yield* send(shell, target, signal);
    if (!sent) status = 1;
  }
  // A signal to the shell itself takes effect now.
  yield* shell.process.tick();
  return status;
}

function* send(shell: Shell, target: string, signal: SignalName | 0): Task<boolean> {
  const job = target.startsWith('%') ? findJob(shell, target) : undefined;
  const pid = job === undefined ? Number(target) : shell.option('m') ? -job.group : job.group;
  if (!Number.isInteger(pid) || target === '' || (target.startsWith('%') && job === undefined)) {
    yield* badTarget(shell, target);
    return false;
  }
  const result = shell.process.kill(pid, signal);
  if (result.ok) return true;
  const text = result.error === 'EPERM' ? 'Operation not permitted' : 'No such process';
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.process.err(`${shell.appletPrefix}can't kill pid ${pid}: ${text}\n`);
      break;
    case 'dash':
      yield* shell.complain(`${text}\n`, 'kill');
      break;
    case 'bash':
      yield* shell.complain(`(${pid}) - ${text}`, 'kill');
  }
  return false;
}

function* badTarget(shell: Shell, target: string): Task<void> {
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.process.err(`${shell.appletPrefix}invalid number '${target}'\n`);
      break;
    case 'dash':
      yield* shell.complain(target.startsWith('%') ? `No such job: ${target}` : `Illegal number: ${target}`, 'kill');
      break;
    case 'bash':
      yield* shell.complain(
        target.startsWith('%') ? `${target}: no such job` : `${target}: arguments must be process or job IDs`,
        'kill',
      );
  }
}

function* badSignal(shell: Shell, text: string): Task<number> {
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.process.err(`${shell.appletPrefix}bad signal name '${text}'\n`);
      return 1;
    case 'dash':
      yield* shell.complain(`Illegal option -${text.charAt(0)}`, 'kill');
      return 2;
    case 'bash':
      return yield* shell.fail(1, `${text}: invalid signal specification`);
  }
}

function* killUsage(shell: Shell): Task<number> {
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.process.err(`${shell.appletPrefix}you need to specify whom to kill\n`);
      return 1;
    case 'dash':
      yield* shell.complain(
        'Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]',
        'kill',
      );
      return 2;
    case 'bash':
      yield* shell.process.err(
        'kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]\n',
      );
      return 2;
  }
}

function* listSignals(shell: Shell, args: readonly string[]): Task<number> {
  if (args.length === 0) {
    const names = Object.keys(SIGNALS);
    const lines = names.map((name, index) =>
      shell.personality.name === 'ash' ? `${String(index + 1).padStart(2)}) ${name}` : name,
    );
    yield* shell.process.out(`${lines.join('\n')}\n`);
    return 0;
  }
  for (const text of args) {
    const number = Number(text);
    const name = Number.isInteger(number)
      ? parseSignal(String(number > 128 ? number - 128 : number))
      : parseSignal(text);
    if (name === undefined) return yield* badSignal(shell, text);
    yield* shell.process.out(`${Number.isInteger(number) ? name : SIGNALS[name]}\n`);
  }
  return 0;
}

export const JOB_BUILTINS: BuiltinTable = {
  wait: { run: wait },
  jobs: { run: jobs },
  fg: { run: resume },
  bg: { run: resume },
  kill: { run: kill },
};
