import type { ContainerStatus } from '../../api/container.ts';
import type { Daemon } from '../daemon.ts';
import type { ContainerMachineEvent } from './container.machine.ts';
import type { Container, Step } from './container.ts';

/**
 * Steps a container's machine and journals the step. What the machine asks for (restarts, removing itself) is returned in
 * the step; the caller carries it out.
 */
export function advance(daemon: Daemon, container: Container, event: ContainerMachineEvent): Step {
  const step = container.step(event);
  const { life } = container;
  if (step.to !== 'removed' && step.from !== 'removed') {
    const failed = event.type === 'START_FAILED';
    const ended = event.type === 'EXIT';
    daemon.sink.emit({
      type: 'container.state',
      container: container.id,
      from: step.from as ContainerStatus,
      to: step.to as ContainerStatus,
      transition: event.type,
      ...((ended || failed) && { exitCode: life.exitCode }),
      ...(failed && { error: life.error }),
      ...((ended || event.type === 'START') && { restartCount: life.restartCount }),
      ...(ended && { oomKilled: life.oomKilled }),
      ...(step.to === 'restarting' && { restartAt: daemon.clock.now() + life.backOff }),
    });
  }
  container.changed.notify();
  return step;
}

/** `docker events` of containers: always with image, name and labels. */
export function logContainer(
  daemon: Daemon,
  container: Container,
  action: string,
  attributes: Readonly<Record<string, string>> = {},
): void {
  daemon.events.log('container', action, container.id, {
    ...container.config.Labels,
    ...attributes,
    image: container.config.Image,
    name: container.name,
  });
}
