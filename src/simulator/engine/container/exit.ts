import type { Task } from '../../base/task.ts';
import type { ProcessHandle } from '../../process/kernel.ts';
import { signalExitCode } from '../../process/signals.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { stopHealthMonitor } from './health.ts';
import { advance, logContainer } from './life.ts';
import { removeContainer } from './remove.ts';
import { runContainer } from './start.ts';
import { tearDown } from './teardown.ts';

/** PID 1 has ended: the container ends, waits to be restarted, or removes itself. */
export function containerExited(daemon: Daemon, container: Container, handle: ProcessHandle): void {
  if (container.handle !== handle) return;
  const status = handle.status ?? { code: 0 };
  const exitCode = 'code' in status ? status.code : signalExitCode(status.signal);
  const now = daemon.clock.now();
  const ranFor = now - (container.startedAt ?? now);
  const oomKilled = container.namespace?.outOfMemory === true;
  stopHealthMonitor(daemon, container);
  endExecs(container);
  tearDown(daemon, container);
  container.finishedAt = now;
  container.exits++;
  // Only the end of a PID namespace that it shares can end a frozen container.
  if (container.isPaused) advance(daemon, container, { type: 'UNPAUSE' });
  const step = advance(daemon, container, { type: 'EXIT', exitCode, ranFor, oomKilled });
  if (oomKilled) logContainer(daemon, container, 'oom');
  // Whoever waits in `docker stop` reports before the daemon does: recorded six times out of six.
  if (container.stopping > 0) logContainer(daemon, container, 'stop');
  logContainer(daemon, container, 'die', {
    execDuration: String(Math.floor(ranFor / 1000)),
    exitCode: String(exitCode),
  });
  if (step.actions.includes('scheduleRestart')) daemon.spawn(restartLater(daemon, container));
  if (step.actions.includes('removeItself')) removeItself(daemon, container);
}

/** What still ran by `docker exec` has died with PID 1's namespace; their clients see the end. */
function endExecs(container: Container): void {
  for (const exec of container.execs.values()) exec.handle?.kill('KILL');
}

/** An `--rm` container goes, unless a restart by hand is only half done. */
export function removeItself(daemon: Daemon, container: Container): void {
  if (!container.life.autoRemove || container.life.restartingByHand) return;
  daemon.spawn(removeContainer(daemon, container, { force: true, volumes: true }));
}

function* restartLater(daemon: Daemon, container: Container): Task<void> {
  const generation = ++container.restartGeneration;
  yield* daemon.pass(container.life.backOff);
  if (container.restartGeneration !== generation || container.state !== 'restarting') return;
  yield* runContainer(daemon, container, true);
}
