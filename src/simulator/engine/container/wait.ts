import type { Task } from '../../base/task.ts';
import type { Container } from './container.ts';

type Ended = { StatusCode: number; error?: string };

/**
 * `docker wait`: the caller is registered now, the returned task ends with the container. Each exit tells all who wait,
 * also one that the restart policy answers with another start.
 */
export function waitForContainer(
  container: Container,
  condition: 'not-running' | 'next-exit' | 'removed',
): Task<Ended> {
  const exits = container.exits;
  const met = (): boolean => {
    if (container.removed) return true;
    if (condition === 'removed') return false;
    return container.exits > exits || (condition === 'not-running' && !container.isRunning);
  };
  return wait(container, met);
}

function* wait(container: Container, met: () => boolean): Task<Ended> {
  while (!met()) yield { kind: 'wait', on: [container.changed] };
  return { StatusCode: container.life.exitCode };
}
