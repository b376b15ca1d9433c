import type { Daemon } from '../daemon.ts';

/** `docker events` of images: `name` is the reference, or the id when there is none; push and pull are about `actor`, a name. */
export function logImage(daemon: Daemon, id: string, action: string, name: string, actor = id): void {
  const labels = daemon.images.store.get(id)?.config.config.Labels ?? {};
  daemon.events.log('image', action, actor, { ...labels, name });
}
