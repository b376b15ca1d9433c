import type { Task } from '../../../base/task.ts';
import type { ExitStatus, Process } from '../../program.ts';
import { parseSignal, type SignalName, signalExitCode } from '../../signals.ts';
import { strerror } from '../errno-text.ts';
import { quoteAlways, type Run, tool } from '../tool.ts';

export const exitCodeOf = (status: ExitStatus): number =>
  'code' in status ? status.code : signalExitCode(status.signal);

/** Waits for one child, through interruptions. */
export function* waitFor(p: Process, pid: number): Task<ExitStatus> {
  for (;;) {
    const ended = yield* p.wait(pid);
    if (ended === undefined) return { code: 127 };
    if (ended !== 'signal') return ended.status;
  }
}

export const env = tool(
  {
    short: '+0iu:C:S:v',
    long: 'ignore-environment=i unset=:u null=0 chdir=:C split-string=:S',
    usageCode: 125,
    busybox: { short: '+iu:0', long: 'ignore-environment=i unset=:u' },
  },
  function* (run) {
    const variables = run.has('i') || run.args[0] === '-' ? new Map<string, string>() : new Map(run.p.env);
    for (const name of run.values('u')) variables.delete(name);
    let args = [
      ...(run.value('S')?.split(/\s+/).filter(Boolean) ?? []),
      ...(run.args[0] === '-' ? run.args.slice(1) : run.args),
    ];
    while (args[0]?.includes('=')) {
      const [pair = '', ...rest] = args;
      const at = pair.indexOf('=');
      variables.set(pair.slice(0, at), pair.slice(at + 1));
      args = rest;
    }
    const [command] = args;
    if (command === undefined) {
      for (const [name, value] of variables) run.out(`${name}=${value}${run.has('0') ? '\0' : '\n'}`);
      return;
    }
    const cwd = run.value('C');
    if (cwd !== undefined) {
      if (!run.isDirectory(cwd))
        return run.fail(`cannot change directory to ${quoteAlways(cwd)}: ${strerror('ENOENT')}`, 125);
      run.p.cwd = run.abs(cwd);
    }
    const original = new Map(run.p.env);
    for (const name of original.keys()) if (!variables.has(name)) run.p.env.delete(name);
    for (const [name, value] of variables) run.p.env.set(name, value);
    const found = run.p.which(command);
    const failure = found.ok ? yield* run.p.exec({ argv: args, path: found.value, env: variables }) : found.error;
    return run.fail(
      run.gnu ? `${quoteAlways(command)}: ${strerror(failure)}` : `can't execute '${command}': ${strerror(failure)}`,
      failure === 'ENOENT' ? 127 : 126,
    );
  },
);

export const printenv = tool({ short: '0', long: 'null=0', busybox: { short: '' }, usageCode: 2 }, (run) => {
  if (run.args.length === 0) for (const [name, value] of run.p.env) run.out(`${name}=${value}\n`);
  for (const name of run.args) {
    const value = run.p.env.get(name);
    if (value === undefined) run.code = 1;
    else run.out(`${value}\n`);
  }
});

const DURATION = /^(\d+(?:\.\d*)?|\.\d+)([smhd]?)$/;
const SECONDS: Record<string, number> = { '': 1, s: 1, m: 60, h: 3600, d: 86400 };

/** `1.5`, `2m`, `1h` in milliseconds. */
export function parseDuration(text: string): number | undefined {
  if (text === 'infinity' || text === 'inf') return 1e12;
  const match = DURATION.exec(text);
  return match ? Number(match[1]) * (SECONDS[match[2] ?? ''] ?? 1) * 1000 : undefined;
}

export const sleep = tool({ short: '' }, function* (run) {
  if (run.args.length === 0) return run.missing();
  let total = 0;
  const bad: string[] = [];
  for (const text of run.args) {
    const ms = parseDuration(text);
    if (ms === undefined) bad.push(text);
    else total += ms;
  }
  if (bad.length > 0) {
    if (!run.gnu) return run.fail(`invalid number '${bad[0]}'`);
    for (const text of bad) run.warn(`invalid time interval ${quoteAlways(text)}`);
    return run.usage(undefined);
  }
  const end = run.p.clock.now() + total;
  while (run.p.clock.now() < end) yield* run.p.sleep(end - run.p.clock.now());
});

export const usleep = tool({ short: '' }, function* (run) {
  yield* run.p.sleep(Number(run.args[0] ?? 0) / 1000);
});

export const trueTool = tool({ short: '', raw: true }, () => 0);
export const falseTool = tool({ short: '', raw: true }, () => 1);

/** busybox's way: the process itself becomes the command, and a child watches the time. */
function* becomeTimed(run: Run, ms: number, signal: SignalName, argv: readonly string[], path: string): Task<number> {
  const target = run.p.pid;
  const killAfter = parseDuration(run.value('k') ?? '');
  run.p.fork(function* (p) {
    const end = p.clock.now() + ms;
    while (p.clock.now() < end) {
      yield* p.sleep(Math.min(1000, end - p.clock.now()));
      if (!p.kill(target, 0).ok) return 0;
    }
    p.kill(target, signal);
    if (killAfter !== undefined) {
      yield* p.sleep(killAfter);
      p.kill(target, 'KILL');
    }
    return 0;
  });
  const failure = yield* run.p.exec({ argv, path });
  return run.fail(`can't execute '${argv[0]}': ${strerror(failure)}`, 126);
}

export const timeout = tool(
  {
    short: '+fk:s:v',
    long: 'foreground=f kill-after=:k signal=:s verbose=v preserve-status=p',
    usageCode: 125,
    busybox: { short: '+s:k:p' },
  },
  function* (run) {
    const [limit, command, ...rest] = run.args;
    if (limit === undefined || command === undefined) return run.usage(undefined, run.gnu ? 125 : 1);
    const ms = parseDuration(limit);
    if (ms === undefined)
      return run.gnu
        ? (run.warn(`invalid time interval ${quoteAlways(limit)}`), run.usage(undefined, 125))
        : run.fail(`invalid number '${limit}'`);
    const signal = parseSignal(run.value('s') ?? 'TERM');
    if (!signal)
      return run.gnu
        ? (run.warn(`${run.value('s')}: invalid signal`), run.usage(undefined, 125))
        : run.fail(`unknown signal '${run.value('s')}'`);
    const found = run.p.which(command);
    if (!found.ok)
      return run.fail(
        run.gnu
          ? `failed to run command ${quoteAlways(command)}: ${strerror(found.error)}`
          : `can't execute '${command}': ${strerror(found.error)}`,
        found.error === 'ENOENT' ? 127 : 126,
      );
    if (!run.gnu) return yield* becomeTimed(run, ms, signal, [command, ...rest], found.value);
    const child = run.p.spawn({ argv: [command, ...rest], path: found.value });
    if (!child.ok) return run.fail(`failed to run command ${quoteAlways(command)}: ${strerror(child.error)}`, 126);
    for (const name of ['TERM', 'INT', 'HUP', 'QUIT'] as const)
      run.p.onSignal(name, () => void run.p.kill(child.value, name));
    run.p.onSignal('CHLD', () => undefined);
    const killAfter = parseDuration(run.value('k') ?? '');
    let end = ms === 0 ? Infinity : run.p.clock.now() + ms;
    let fired = 0;
    for (;;) {
      const ended = run.p.poll(child.value);
      if (ended) {
        if (fired > 0 && !run.has('p')) return fired > 1 || signal === 'KILL' ? 137 : 124;
        return exitCodeOf(ended.status);
      }
      if (run.p.clock.now() >= end) {
        run.p.kill(child.value, fired === 0 ? signal : 'KILL');
        fired++;
        end = killAfter !== undefined && fired === 1 ? run.p.clock.now() + killAfter : Infinity;
        continue;
      }
      yield* run.p.sleep(Math.min(end - run.p.clock.now(), 3600000));
    }
  },
);

export const nohup = tool({ short: '+', raw: true }, function* (run) {
  const [command] = run.args;
  if (command === undefined) return run.missing();
  run.p.onSignal('HUP', 'ignore');
  if (run.terminal) {
    run.say(
      run.gnu
        ? `${run.name}: ignoring input and appending output to 'nohup.out'\n`
        : `${run.name}: appending output to nohup.out\n`,
    );
    yield* run.flush();
    const file = run.p.open('nohup.out', 'append', { create: true });
    if (file.ok) {
      run.p.files.set(1, file.value);
      if (run.p.files.get(2)?.kind === 'tty') {
        file.value.retain();
        run.p.files.set(2, file.value);
      }
    }
  }
  const found = run.p.which(command);
  const failure = found.ok ? yield* run.p.exec({ argv: [...run.args], path: found.value }) : found.error;
  return run.fail(
    run.gnu
      ? `failed to run command ${quoteAlways(command)}: ${strerror(failure)}`
      : `can't execute '${command}': ${strerror(failure)}`,
    failure === 'ENOENT' ? 127 : 126,
  );
});

/** `nice`, `setsid`, `stdbuf` …: run the rest of the line as it is. */
export const runRest = (options: string): ReturnType<typeof tool> =>
  tool({ short: `+${options}` }, function* (run) {
    const [command] = run.args;
    if (command === undefined) return run.missing();
    const found = run.p.which(command);
    const failure = found.ok ? yield* run.p.exec({ argv: [...run.args], path: found.value }) : found.error;
    return run.fail(`can't execute '${command}': ${strerror(failure)}`, failure === 'ENOENT' ? 127 : 126);
  });

export const which = tool({ short: 'as' }, (run) => {
  for (const name of run.args) {
    const candidates = name.includes('/')
      ? [name]
      : (run.p.env.get('PATH') ?? '').split(':').map((folder) => `${folder || '.'}/${name}`);
    const found = candidates.filter((path) => {
      const stat = run.stat(path);
      return (
        stat.ok && stat.value.kind === 'file' && run.p.fs.access(run.abs(path), run.p.credentials, { execute: true }).ok
      );
    });
    if (found.length === 0) run.code = 1;
    for (const path of run.has('a') ? found : found.slice(0, 1)) if (!run.has('s')) run.out(`${path}\n`);
  }
  return run.args.length === 0 ? (run.gnu ? 1 : run.usage(undefined)) : run.code;
});
