import type { HiddenBytes } from '../api/domain-event.ts';
import type { Change } from '../filesystem/index.ts';
import { joinPath, sortedNames } from '../filesystem/tree.ts';
import type { Layer } from './snapshotter.ts';

interface HiddenFile {
  readonly path: string;
  readonly bytes: number;
}

type Inode = NonNullable<Change['before']>;

/** How many files a pair of layers names. */
const NAMED = 8;

/**
 * What a layer hides in the layers below, one entry for each lower layer that still holds the bytes. A file that was
 * written in N layers wastes N − 1 copies, and one that was removed in the end wastes all of them.
 */
export function hiddenBytes(layer: Layer): readonly HiddenBytes[] {
  const byHolder = new Map<string, HiddenFile[]>();
  for (const file of layer.changes.flatMap(hiddenBy)) {
    const holder = holderOf(layer.parent, file.path);
    if (holder === undefined) continue;
    const files = byHolder.get(holder.chainId) ?? [];
    files.push(file);
    byHolder.set(holder.chainId, files);
  }
  return [...byHolder]
    .map(([chain, files]) => {
      files.sort((a, b) => b.bytes - a.bytes);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      return { layer: chain, bytes, files: files.length, paths: files.slice(0, NAMED).map(({ path }) => path) };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The files below that one change makes invisible. An added folder may be opaque, but hides nothing that was seen. */
export function hiddenBy(change: Change): readonly HiddenFile[] {
  const { before, node, path, opaque } = change;
  if (before === undefined) return [];
  const stays = before.kind === 'directory' && node?.kind === 'directory' && opaque !== true;
  return stays ? [] : filesOf(before, path);
}

function filesOf(node: Inode, path: string): HiddenFile[] {
  if (node.kind === 'file') return node.content.size > 0 ? [{ path, bytes: node.content.size }] : [];
  if (node.kind !== 'directory') return [];
  return sortedNames(node).flatMap((name) => {
    const child = node.entries.get(name);
    return child === undefined ? [] : filesOf(child, joinPath(path, name));
  });
}

/** The topmost layer from `layer` down that wrote this file. */
function holderOf(layer: Layer | undefined, path: string): Layer | undefined {
  for (let at = layer; at !== undefined; at = at.parent) if (writtenBy(at).has(path)) return at;
  return undefined;
}

const WRITTEN = new WeakMap<Layer, ReadonlySet<string>>();

function writtenBy(layer: Layer): ReadonlySet<string> {
  let paths = WRITTEN.get(layer);
  if (paths === undefined) {
    paths = new Set(layer.changes.filter((change) => change.node?.kind === 'file').map((change) => change.path));
    WRITTEN.set(layer, paths);
  }
  return paths;
}
