import type { FilesystemChange } from '../../api/container.ts';
import { diff } from '../../filesystem/change.ts';
import type { Container } from './container.ts';

const KINDS = { modified: 0, added: 1, removed: 2 } as const;

/** `docker diff`: the writable layer against the image, mount points included. */
export const containerDiff = (container: Container): FilesystemChange[] =>
  diff(container.base, container.root.tree, 'value').map((change) => ({ Path: change.path, Kind: KINDS[change.kind] }));
