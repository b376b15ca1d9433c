import { Part } from '../../../base/part.ts';
import type { Tree } from '../../../filesystem/index.ts';
import type { DebianRelease } from './debian-release.ts';

interface DebianTrees {
  readonly debianTree: (release: DebianRelease, size: number, mtime: number) => Tree;
}

/** The files of Debian's images and of Alpine's: fetched when such an image is first wanted. */
export const debianTrees = new Part('files of Debian', async (): Promise<DebianTrees> => {
  const list = import('./debian-files.data.ts');
  const { debianTree } = await import('./debian.ts');
  const { DEBIAN_FILES } = await list;
  return { debianTree: (release, size, mtime) => debianTree(DEBIAN_FILES, release, size, mtime) };
});
export const alpineTrees = new Part('files of Alpine', () => import('./alpine.ts'));
