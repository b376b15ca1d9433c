import type { Part } from '../../../base/part.ts';
import { removeNode, type Tree, treeSize } from '../../../filesystem/index.ts';
import type { CatalogImage } from '../catalog-image.ts';
import { busyboxTree, withEntries } from '../trees/busybox.ts';
import { alpineTrees, debianTrees } from '../trees/parts.ts';
import type { Base, ImageRow, LayerRow, System } from './image-row.ts';

const CREATED = '2026-09-08T00:00:00Z';
/** Seconds since the Unix epoch. */
const MTIME = Date.parse(CREATED) / 1000;

/** A row of the tables as an image of the catalogue. */
export function imageOf(row: ImageRow): CatalogImage {
  const rows = [...row.base.rows, ...(row.layers ?? [])];
  const [bottom, ...above] = rows;
  if (bottom === undefined) throw new Error(`${row.names[0]} has no layer`);
  return {
    names: row.names,
    config: row.config,
    parts: partsOf(row.base.system),
    created: CREATED,
    history: [
      ...rows.map(({ by }) => ({ created: CREATED, created_by: by, comment: 'buildkit.dockerfile.v0' })),
      ...(row.meta ?? []).map((by) => ({
        created: CREATED,
        created_by: by,
        comment: 'buildkit.dockerfile.v0',
        empty_layer: true,
      })),
    ],
    layers: [
      { compressedSize: bottom.gz, files: () => baseTree(row.base) },
      ...above.map((layer) => ({
        compressedSize: layer.gz,
        files: (below: Tree | undefined) => layerOn(below ?? baseTree(row.base), layer),
      })),
    ],
  };
}

/** What must be loaded before a system's tree is made. */
function partsOf({ kind }: System): readonly Part<unknown>[] {
  if (kind === 'debian') return [debianTrees];
  return kind === 'alpine' ? [alpineTrees] : [];
}

function systemTree(system: System): Tree {
  switch (system.kind) {
    case 'debian':
      return debianTrees.loaded.debianTree(system.release, system.size, MTIME);
    case 'alpine':
      return alpineTrees.loaded.alpineTree(system.version, system.size, MTIME);
    case 'busybox':
      return busyboxTree(MTIME);
    case 'empty':
      return { ...busyboxTree(MTIME), entries: new Map() };
  }
}

function baseTree({ system, without = [], entries, filled }: Base): Tree {
  let tree = systemTree(system);
  for (const path of without) tree = removeNode(tree, path);
  if (entries !== undefined) tree = withEntries(tree, MTIME, entries);
  return filled === undefined ? tree : filledTo(tree, filled.path, filled.size);
}

/** Adds a layer's files; what they lack to its size becomes the bulk file's hole. */
function layerOn(below: Tree, { size, bulk, entries = {} }: LayerRow): Tree {
  const tree = withEntries(below, MTIME, entries);
  return size === undefined || bulk === undefined ? tree : filledTo(tree, bulk, treeSize(below) + size);
}

/** The tree with a hole at `path` as large as `size`, the bytes of the whole tree, needs. */
function filledTo(tree: Tree, path: string, size: number): Tree {
  const rest = removeNode(tree, path);
  return withEntries(rest, MTIME, { [path]: { hole: Math.max(0, size - treeSize(rest)) } });
}
