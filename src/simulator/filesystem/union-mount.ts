/** A stack of layers seen as one tree, and what the stack tells that the tree does not: where bytes come from, and which are wasted. */

import { utf8Length } from '../base/bytes.ts';
import type { Change } from './change.ts';
import { apply } from './change.ts';
import type { Node, Tree } from './inode.ts';
import { emptyTree } from './tree.ts';

/** Layers from the bottom up, each as the changes it makes. */
export type LayerStack = readonly (readonly Change[])[];

/** The merged tree: what a container sees through the union mount. */
export const mergeLayers = (layers: LayerStack, base: Tree = emptyTree()): Tree => layers.reduce(apply, base);

/** What one layer does to the layers below it: how many paths it adds, modifies and removes. */
export interface LayerFacts {
  readonly added: number;
  readonly modified: number;
  readonly removed: number;
  /** Bytes of this layer's files. A hard link counts once. */
  readonly size: number;
}

/** Bytes that lie in a layer but nobody sees, because a later layer has its own copy of the path or removes it. */
export interface WastedCopy {
  readonly path: string;
  /** Bytes of the hidden copy. */
  readonly size: number;
  /** 0-based from the bottom: the layer with the hidden copy, and the one that hides it. */
  readonly layer: number;
  readonly hiddenBy: number;
}

export interface UnionFacts {
  /** By path of the merged tree: the layer (0-based from the bottom) that what is seen comes from. */
  readonly origin: ReadonlyMap<string, number>;
  readonly layers: readonly LayerFacts[];
  /** A path that N layers carry is wasted N−1 times (N times when the top one removes it). */
  readonly wasted: readonly WastedCopy[];
  readonly wastedBytes: number;
}

/** What can be told of a stack without unpacking it. Costs the number of its changes. */
export function inspectLayers(layers: LayerStack): UnionFacts {
  const origin = new Map<string, number>();
  const sizes = new Map<string, number>();
  const wasted: WastedCopy[] = [];
  const facts: LayerFacts[] = [];

  const hide = (path: string, hiddenBy: number): void => {
    const layer = origin.get(path);
    const size = sizes.get(path);
    if (layer !== undefined && layer !== hiddenBy && size !== undefined && size > 0) {
      wasted.push({ path, size, layer, hiddenBy });
    }
    origin.delete(path);
    sizes.delete(path);
  };
  const hideBelow = (folder: string, node: Node | undefined, hiddenBy: number): void => {
    if (node?.kind !== 'directory') return;
    for (const [name, child] of node.entries) {
      hideBelow(`${folder}/${name}`, child, hiddenBy);
      hide(`${folder}/${name}`, hiddenBy);
    }
  };

  for (const [index, changes] of layers.entries()) {
    for (const change of changes) {
      const { path, node, before } = change;
      const replacesFolder = node === undefined || node.kind !== 'directory' || change.opaque === true;
      if (replacesFolder) hideBelow(path, before, index);
      if (node?.kind === 'directory' && origin.has(path) && before?.kind === 'directory') origin.delete(path);
      else hide(path, index);
      if (node === undefined) continue;
      origin.set(path, index);
      sizes.set(path, change.size);
    }
    facts.push(factsOf(changes));
  }
  return { origin, layers: facts, wasted, wastedBytes: wasted.reduce((sum, copy) => sum + copy.size, 0) };
}

function factsOf(changes: readonly Change[]): LayerFacts {
  const count = { added: 0, modified: 0, removed: 0 };
  for (const change of changes) count[change.kind]++;
  return { ...count, size: layerSize(changes) };
}

/** The size that `docker history` shows for a layer: its files (a hard link once) and the targets of its symbolic links. */
export function layerSize(changes: readonly Change[]): number {
  const seen = new Set<string>();
  let size = 0;
  for (const { node } of changes) {
    if (node?.kind === 'symlink') size += utf8Length(node.target);
    else if (node?.kind === 'file' && (node.link === undefined || !seen.has(node.link))) {
      if (node.link !== undefined) seen.add(node.link);
      size += node.content.size;
    }
  }
  return size;
}

/** What a write in a container copies up first, for the views: the lower file and the folders on the way, and how many bytes. */
export interface CopyUp {
  readonly path: string;
  /** Bytes copied: the whole file, however small the write. */
  readonly size: number;
  /** The layer (0-based) it is copied from. */
  readonly layer: number | undefined;
}

/** The copy-ups among a container's changes: files of the image that were written to, so that the container has its own. */
export function copyUps(changes: readonly Change[], origin: ReadonlyMap<string, number>): CopyUp[] {
  const out: CopyUp[] = [];
  for (const { path, kind, node, before } of changes) {
    if (kind !== 'modified' || node?.kind !== 'file' || before?.kind !== 'file') continue;
    out.push({ path, size: before.content.size, layer: origin.get(path) });
  }
  return out;
}
