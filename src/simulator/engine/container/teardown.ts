import type { Daemon } from '../daemon.ts';
import { releasePorts, unplug } from '../network/endpoints.ts';
import { logVolume } from '../volume/events.ts';
import { forgetIfInMemory } from '../volume/volumes.ts';
import type { Container } from './container.ts';

/** Puts back what a start had set up: network, mounts, streams. */
export function tearDown(daemon: Daemon, container: Container, failed = false): void {
  releasePorts(daemon, container);
  for (const endpoint of container.endpoints.values()) {
    if (endpoint.settings.EndpointID !== '' || failed) unplug(daemon, container, endpoint, endpoint.networkId !== '');
  }
  for (const point of container.mountPoints.values()) {
    if (point.type === 'volume') logVolume(daemon, point.name, 'unmount', { container: container.id, driver: 'local' });
  }
  if (!failed) {
    const targets = [...container.mountPoints.keys(), ...Object.keys(container.hostConfig.Tmpfs ?? {})];
    for (const target of targets) daemon.sink.emit({ type: 'mount.detached', container: container.id, target });
  }
  const streams = container.streams;
  container.streams = undefined;
  container.tmpfs.clear();
  container.namespace = undefined;
  container.handle = undefined;
  container.stack = undefined;
  container.sharesStack = false;
  container.sandboxId = '';
  for (const { type, name } of container.mountPoints.values()) if (type === 'volume') forgetIfInMemory(daemon, name);
  streams?.end();
  container.log.close(daemon.clock.now());
}
