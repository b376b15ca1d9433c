import type { Part } from '../../../base/part.ts';
import { removeNode, type Tree, treeSize } from '../../../filesystem/index.ts';
import type { RuntimeConfig } from '../../../oci/image-config.ts';
import type { CatalogImage } from '../catalog-image.ts';
import { type Entry, withEntries } from '../trees/busybox.ts';
import { siteScripts } from '../trees/parts.ts';

/**
 * Official images as of 2026-09: configuration, layers and sizes as their repositories tell them (docker-library/repo-info),
 * with a file tree that is true where people look. The bulk of a layer is a hole in one named file.
 */

const CREATED = '2026-09-08T00:00:00Z';
/** Seconds since the Unix epoch. */
export const MTIME = Date.parse(CREATED) / 1000;
export const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

type Entries = Readonly<Record<string, Entry>>;

/** A layer as the tables below write it: the instruction, bytes on the wire, bytes unpacked, what is in it, and where its bulk lies. */
export interface LayerRow {
  readonly by: string;
  readonly gz: number;
  readonly size?: number;
  /** A function when it looks into {@link siteScripts}. */
  readonly entries?: Entries | (() => Entries);
  readonly bulk?: string;
}

export interface Base {
  /** What must be loaded before its tree is made. */
  readonly parts?: readonly Part<unknown>[];
  readonly rows: readonly LayerRow[];
  readonly tree: () => Tree;
}

export interface ImageRow {
  readonly names: readonly string[];
  readonly base: Base;
  readonly layers?: readonly LayerRow[];
  /** Instructions that only change metadata, after the layers. */
  readonly meta?: readonly string[];
  readonly config: RuntimeConfig;
}

/** PATH and further variables, as `NAME=value`. */
export const env = (path: string, ...rest: readonly string[]): string[] => [`PATH=${path}`, ...rest];
/** A set as Docker's JSON writes it: of ports, or of volumes. */
export const ports = (...list: readonly string[]): Record<string, Record<string, never>> =>
  Object.fromEntries(list.map((one) => [one, {}]));
export const copy = (file: string, to: string): string => `COPY ${file} ${to} # buildkit`;

/** A row of the tables as an image of the catalogue. */
export function imageOf(row: ImageRow): CatalogImage {
  const rows = [...row.base.rows, ...(row.layers ?? [])];
  const [bottom, ...above] = rows;
  if (bottom === undefined) throw new Error(`${row.names[0]} has no layer`);
  const scripted = rows.some(({ entries }) => typeof entries === 'function');
  return {
    names: row.names,
    config: row.config,
    parts: [...(row.base.parts ?? []), ...(scripted ? [siteScripts] : [])],
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
      { compressedSize: bottom.gz, files: () => row.base.tree() },
      ...above.map((layer) => ({
        compressedSize: layer.gz,
        files: (below: Tree | undefined) => layerOn(below ?? row.base.tree(), layer),
      })),
    ],
  };
}

/** Adds a layer's files; what they lack to its size becomes the bulk file's hole. */
/** What a layer puts where. */
export const entriesOf = ({ entries = {} }: LayerRow): Entries => (typeof entries === 'function' ? entries() : entries);

function layerOn(below: Tree, row: LayerRow): Tree {
  const { size, bulk } = row;
  const tree = withEntries(below, MTIME, entriesOf(row));
  return size === undefined || bulk === undefined ? tree : filledTo(tree, bulk, treeSize(below) + size);
}

/** The tree with a hole at `path` as large as `size`, the bytes of the whole tree, needs. */
export function filledTo(tree: Tree, path: string, size: number): Tree {
  const rest = removeNode(tree, path);
  return withEntries(rest, MTIME, { [path]: { hole: Math.max(0, size - treeSize(rest)) } });
}
