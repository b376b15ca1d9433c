import type { DirectoryNode, Node } from './inode.ts';

const NONE: ReadonlyMap<string, readonly string[]> = new Map();
const remembered = new WeakMap<DirectoryNode, ReadonlyMap<string, readonly string[]>>();

/**
 * Where the files with several names are: for each link its paths, relative to `folder` without a leading slash, in no
 * particular order. Remembered by folder, so that after a change only the folders on the way are looked at again.
 */
export function linksOf(folder: DirectoryNode): ReadonlyMap<string, readonly string[]> {
  const known = remembered.get(folder);
  if (known !== undefined) return known;
  let links: Map<string, string[]> | undefined;
  const add = (link: string, path: string): void => {
    links ??= new Map();
    const paths = links.get(link);
    if (paths === undefined) links.set(link, [path]);
    else paths.push(path);
  };
  for (const [name, node] of folder.entries) collect(name, node, add);
  const result = links ?? NONE;
  remembered.set(folder, result);
  return result;
}

function collect(name: string, node: Node, add: (link: string, path: string) => void): void {
  if (node.kind === 'file' && node.link !== undefined) add(node.link, name);
  else if (node.kind === 'directory') {
    for (const [link, paths] of linksOf(node)) for (const path of paths) add(link, `${name}/${path}`);
  }
}
