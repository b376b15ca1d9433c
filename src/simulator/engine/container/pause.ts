import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, notRunning } from '../errors.ts';
import type { Container } from './container.ts';
import { startHealthMonitor, stopHealthMonitor } from './health.ts';
import { advance, logContainer } from './life.ts';

/** `docker pause`: nothing in the container is scheduled any more. */
export function pauseContainer(daemon: Daemon, container: Container): ApiResult<void> {
  if (!container.isRunning) return notRunning(container.id);
  if (container.isPaused)
    return apiError('conflict', `Container ${container.id} is already paused`, 'container.paused');
  if (container.state === 'restarting')
    return apiError(
      'conflict',
      `Container ${container.id} is restarting, wait until the container is running`,
      'container.restarting',
    );
  if (container.namespace !== undefined) daemon.kernel.freeze(container.namespace, true);
  advance(daemon, container, { type: 'PAUSE' });
  stopHealthMonitor(daemon, container);
  logContainer(daemon, container, 'pause');
  return ok(undefined);
}

/** `docker unpause`. */
export function unpauseContainer(daemon: Daemon, container: Container): ApiResult<void> {
  if (!container.isPaused) return apiError('server', `Container ${container.id} is not paused`, 'container.not-paused');
  if (container.namespace !== undefined) daemon.kernel.freeze(container.namespace, false);
  advance(daemon, container, { type: 'UNPAUSE' });
  startHealthMonitor(daemon, container, false);
  logContainer(daemon, container, 'unpause');
  return ok(undefined);
}
