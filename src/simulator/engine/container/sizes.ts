import { diff } from '../../filesystem/change.ts';
import { treeSize } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

/** Bytes in the writable layer, and with the image's layers below it. */
export function containerSizes(daemon: Daemon, container: Container): { readonly rw: number; readonly rootFs: number } {
  const rw = writableSize(container);
  return { rw, rootFs: rw + (daemon.images.sizeOf(container.image) ?? treeSize(container.base)) };
}

/** Bytes of the files that were added or changed since the container was made. */
export const writableSize = (container: Container): number =>
  diff(container.base, container.root.tree).reduce((sum, change) => sum + change.size, 0);
