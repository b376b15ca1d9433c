import { Part } from '../../base/part.ts';
import { need, type Task } from '../../base/task.ts';
import { familiarName, familiarString, type Reference, withDefaultTag } from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';

/** Names of the real Hub, for what the simulated one does not hold. */
export const realHub = new Part(
  'names of Docker Hub',
  async () => (await import('../../registry/real-hub.ts')).isOnRealHub,
);

/** What to say of an image that the real Hub has and Drydock does not; undefined when there is no such image. */
export function* notHeld(daemon: Daemon, reference: Reference): Task<string | undefined> {
  const { hub } = daemon.remotes;
  if (reference.domain !== 'docker.io' || !hub.isPart) return undefined;
  const tags = hub.tagsOf(reference);
  const isReal = yield* need(realHub);
  if (!isReal(reference.path, reference.tag ?? 'latest', tags)) return undefined;
  const instead =
    tags.length > 0
      ? `of ${familiarName(reference)} it holds ${tags.join(', ')}`
      : `it holds ${hub.repositories.join(', ')}`;
  return `drydock: ${familiarString(withDefaultTag(reference))} is not modelled: Docker Hub has it, Drydock's own copy does not; ${instead}`;
}
