import { utf8Decode } from '../../base/bytes.ts';
import { durationString, rfc3339Nano } from '../../base/go-text.ts';
import type { Task } from '../../base/task.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { createExec, runExec } from './exec.ts';
import { logContainer } from './life.ts';

const MS = 1e6;
const DEFAULT_INTERVAL = 30_000;
const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_START_INTERVAL = 5000;
const LOGGED = 5;
const LONGEST_OUTPUT = 4096;

/** The command of a health check; undefined without one. */
function probeCommand(container: Container): readonly string[] | undefined {
  const test = container.config.Healthcheck?.Test ?? [];
  const [kind, ...command] = test;
  if (kind === 'CMD') return command;
  if (kind !== 'CMD-SHELL') return undefined;
  return [...(container.config.Shell ?? ['/bin/sh', '-c']), ...command];
}

/** Begins to check, after a start (`fresh`) or an unpause. */
export function startHealthMonitor(daemon: Daemon, container: Container, fresh: boolean): void {
  if (probeCommand(container) === undefined) return;
  if (fresh) {
    container.stepHealth({ type: 'START' });
    report(daemon, container);
  }
  daemon.spawn(monitor(daemon, container, ++container.health.generation));
}

/** Stops checking. Docker then calls the container unhealthy, without an event. */
export function stopHealthMonitor(daemon: Daemon, container: Container): void {
  if (container.healthState === 'none') return;
  container.health.generation++;
  if (container.stepHealth({ type: 'STOP' })) report(daemon, container);
}

function report(daemon: Daemon, container: Container, probe?: { exitCode: number; output: string }): void {
  daemon.sink.emit({
    type: 'container.health',
    container: container.id,
    status: container.healthState,
    streak: container.healthLife.streak,
    retries: container.healthLife.retries,
    ...(probe !== undefined && { probe: { exitCode: probe.exitCode, output: probe.output } }),
  });
}

const milliseconds = (nanoseconds: number | undefined, standard: number): number =>
  nanoseconds === undefined || nanoseconds === 0 ? standard : nanoseconds / MS;

function* monitor(daemon: Daemon, container: Container, generation: number): Task<void> {
  const health = container.config.Healthcheck;
  const startPeriod = milliseconds(health?.StartPeriod, 0);
  const startedAt = container.startedAt ?? 0;
  const current = (): boolean => container.health.generation === generation && container.handle !== undefined;
  for (;;) {
    const starting = container.healthState === 'starting' && daemon.clock.now() - startedAt < startPeriod;
    const interval = starting
      ? milliseconds(health?.StartInterval, DEFAULT_START_INTERVAL)
      : milliseconds(health?.Interval, DEFAULT_INTERVAL);
    yield* daemon.pass(interval);
    if (!current()) return;
    const begun = daemon.clock.now();
    const result = yield* probe(daemon, container);
    if (!current()) return;
    container.health.log.push({
      Start: rfc3339Nano(begun),
      End: rfc3339Nano(daemon.clock.now()),
      ExitCode: result.exitCode,
      Output: result.output,
    });
    if (container.health.log.length > LOGGED) container.health.log.shift();
    const changed = container.stepHealth(
      result.exitCode === 0
        ? { type: 'PROBE_OK' }
        : { type: 'PROBE_FAILED', inStartPeriod: begun - startedAt < startPeriod },
    );
    report(daemon, container, result);
    if (changed) logContainer(daemon, container, `health_status: ${container.healthState}`);
    container.changed.notify();
  }
}

/** Runs the check once, inside the container. */
function* probe(daemon: Daemon, container: Container): Task<{ readonly exitCode: number; readonly output: string }> {
  const command = probeCommand(container) ?? [];
  const timeout = milliseconds(container.config.Healthcheck?.Timeout, DEFAULT_TIMEOUT);
  const exec = createExec(daemon, container, {
    User: container.config.User,
    Privileged: false,
    Tty: false,
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    Detach: false,
    Env: [],
    WorkingDir: container.config.WorkingDir,
    Cmd: [...command],
  });
  const started = yield* runExec(daemon, exec);
  if (!started.ok) return { exitCode: -1, output: started.error.message };
  const { attachment } = started.value;
  const deadline = daemon.clock.now() + timeout;
  while (exec.running && daemon.clock.now() < deadline) yield { kind: 'wait', on: [exec.ended], until: deadline };
  const inTime = !exec.running;
  if (!inTime) exec.handle?.kill('KILL');
  const parts: string[] = [];
  for (let frame = attachment.output.poll(); frame !== undefined; frame = attachment.output.poll())
    parts.push(utf8Decode(frame.bytes));
  const output = parts.join('').slice(0, LONGEST_OUTPUT);
  attachment.detach();
  if (inTime) return { exitCode: exec.exitCode ?? -1, output };
  const message = `Health check exceeded timeout (${durationString(timeout * MS)})`;
  return { exitCode: -1, output: output === '' ? message : `${message}: ${output}` };
}
