import type { Daemon } from '../daemon.ts';

/** `docker events` of volumes. */
export function logVolume(
  daemon: Daemon,
  name: string,
  action: string,
  attributes: Readonly<Record<string, string>>,
): void {
  daemon.events.log('volume', action, name, attributes);
}
