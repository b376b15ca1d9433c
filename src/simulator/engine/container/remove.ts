import type { ApiTask } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { apiError, prefixed } from '../errors.ts';
import { dropVolume } from '../volume/volumes.ts';
import type { Container } from './container.ts';
import { killAndWait } from './kill.ts';
import { advance, logContainer } from './life.ts';

/** Simulated time to take a writable layer away. */
const REMOVE_MS = 6;

/** `docker rm`. `term` is how the caller named the container. */
export function* removeContainer(
  daemon: Daemon,
  container: Container,
  options: { readonly force: boolean; readonly volumes: boolean; readonly term?: string },
): ApiTask<void> {
  const term = options.term ?? container.id;
  if (container.removed) return ok(undefined);
  if (container.removing)
    return apiError('conflict', `removal of container ${term} is already in progress`, 'container.removing');
  if (container.isRunning && !options.force) {
    const reason = container.isPaused
      ? 'container is paused and must be unpaused first'
      : `container is ${container.state}: stop the container before removing or force remove`;
    return apiError('conflict', `cannot remove container ${JSON.stringify(term)}: ${reason}`, 'container.running');
  }
  container.removing = true;
  if (container.isRunning) {
    const killed = yield* killAndWait(daemon, container);
    if (!killed.ok && container.isRunning) {
      container.removing = false;
      return prefixed(killed, `cannot remove container ${JSON.stringify(term)}: could not kill container: `);
    }
  }
  advance(daemon, container, { type: 'REMOVE' });
  yield* daemon.pass(REMOVE_MS);
  advance(daemon, container, { type: 'REMOVED' });
  dropContainer(daemon, container, options.volumes);
  daemon.sink.emit({ type: 'container.removed', container: container.id });
  logContainer(daemon, container, 'destroy');
  return ok(undefined);
}

/** Forgets a container; with `volumes` also those that only it used and that have no name of their own. */
export function dropContainer(daemon: Daemon, container: Container, volumes: boolean): void {
  container.removed = true;
  delete container.root.onChange;
  daemon.containers.delete(container.id);
  if (container.topLayer !== undefined) daemon.images.layers.release(container.topLayer, `container ${container.id}`);
  for (const point of container.mountPoints.values()) {
    const volume = point.type === 'volume' ? daemon.volumes.get(point.name) : undefined;
    if (volume === undefined) continue;
    volume.users.delete(container.id);
    if (volumes && volume.anonymous && volume.users.size === 0) dropVolume(daemon, volume);
  }
  container.changed.notify();
}
