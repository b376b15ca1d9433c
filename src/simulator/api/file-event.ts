import { getNode, type Tree } from '../filesystem/index.ts';
import type { FileEvent } from './domain-event.ts';

/**
 * The event of a change at `path` of a holder whose files are now `tree`. With `base`, the files below a writable layer, it
 * also tells whether the file was copied up from there.
 */
export function fileChanged(
  holder: string,
  tree: Tree,
  path: string,
  change: 'added' | 'modified' | 'removed',
  base?: Tree,
): FileEvent {
  const node = getNode(tree, path);
  const below = base === undefined ? undefined : getNode(base, path);
  return {
    type: 'file.changed',
    holder,
    path,
    change,
    kind: (node ?? below)?.kind ?? 'file',
    size: node?.kind === 'file' ? node.content.size : 0,
    ...(change === 'modified' && below?.kind === 'file' && { copiedUp: true }),
  };
}
