import { treeEntries, writeTar } from '../../filesystem/index.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';

/** `docker export`: all files of the container as a tar, without what is mounted into it. */
export function exportContainer(daemon: Daemon, container: Container): Uint8Array {
  logContainer(daemon, container, 'export');
  return writeTar(treeEntries(container.root.tree));
}
