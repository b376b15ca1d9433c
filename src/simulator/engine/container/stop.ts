import type { ApiTask } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { SignalName } from '../../process/signals.ts';
import type { Daemon } from '../daemon.ts';
import { apiError, prefixed } from '../errors.ts';
import type { Container } from './container.ts';
import { removeItself } from './exit.ts';
import { killAndWait, sendSignal, signalOf } from './kill.ts';
import { advance, logContainer } from './life.ts';
import { runContainer } from './start.ts';

const DEFAULT_TIMEOUT = 10;

export interface StopOptions {
  /** Seconds, −1 waits for ever; undefined takes the container's own. */
  readonly timeout?: number;
  readonly signal?: string;
}

/** `docker stop`. */
export function* stopContainer(
  daemon: Daemon,
  container: Container,
  term: string,
  options: StopOptions,
): ApiTask<void> {
  if (!container.isRunning) return apiError('not-modified', 'container is already stopped', 'container.not-running');
  const stopped = yield* endContainer(daemon, container, options);
  return stopped.ok ? stopped : prefixed(stopped, `cannot stop container: ${term}: `, 'server');
}

/** The stop signal, the grace period on the simulated clock, then SIGKILL. */
export function* endContainer(daemon: Daemon, container: Container, options: StopOptions): ApiTask<void> {
  if (!container.isRunning) return ok(undefined);
  const signal = signalOf(options.signal || container.config.StopSignal || 'TERM');
  if (!signal.ok) return signal;
  const seconds = options.timeout ?? container.config.StopTimeout ?? DEFAULT_TIMEOUT;
  const deadline = seconds < 0 ? undefined : daemon.clock.now() + seconds * 1000;
  container.stopping++;
  announceStop(daemon, container, signal.value, deadline);
  const running = container.handle !== undefined;
  sendSignal(daemon, container, signal.value);
  while (container.isRunning && (deadline === undefined || daemon.clock.now() < deadline)) {
    yield { kind: 'wait', on: [container.changed], ...(deadline !== undefined && { until: deadline }) };
  }
  const killed = container.isRunning ? yield* killAndWait(daemon, container) : ok(undefined);
  container.stopping--;
  if (!running) logContainer(daemon, container, 'stop');
  return killed;
}

function announceStop(daemon: Daemon, container: Container, signal: SignalName, deadline: number | undefined): void {
  daemon.sink.emit({
    type: 'container.stopping',
    container: container.id,
    signal: `SIG${signal}`,
    ...(deadline !== undefined && { deadline }),
  });
}

/** `docker restart`: also starts a container that does not run. */
export function* restartContainer(
  daemon: Daemon,
  container: Container,
  term: string,
  options: StopOptions,
): ApiTask<void> {
  if (container.removing || container.state === 'dead') {
    const message = 'container is marked for removal and cannot be started';
    return apiError('conflict', `Cannot restart container ${term}: ${message}`, 'container.removing');
  }
  if (container.isRunning) {
    advance(daemon, container, { type: 'STOP', restarting: true });
    const stopped = yield* endContainer(daemon, container, options);
    if (!stopped.ok) return prefixed(stopped, `Cannot restart container ${term}: `);
  }
  const started = yield* runContainer(daemon, container, false);
  if (!started.ok) {
    removeItself(daemon, container);
    return prefixed(started, `Cannot restart container ${term}: `);
  }
  logContainer(daemon, container, 'restart');
  return ok(undefined);
}
