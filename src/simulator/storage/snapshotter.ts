import { ok, type Result } from '../base/result.ts';
import {
  applyEntries,
  type Change,
  decompress,
  diff,
  emptyTree,
  hashTar,
  layerEntries,
  layerSize,
  readTar,
  type TarHash,
  type Tree,
  writeTar,
} from '../filesystem/index.ts';
import { chainId, digestOf } from '../oci/index.ts';

/** A layer on top of certain other layers. The same layer on the same layers below is one {@link Layer}. */
export interface Layer {
  /** Names this layer with all below it. */
  readonly chainId: string;
  /** The digest of its uncompressed archive. */
  readonly diffId: string;
  readonly parent: Layer | undefined;
  /** What a container sees with this layer on top. */
  readonly tree: Tree;
  /** What it changes in the layers below. */
  readonly changes: readonly Change[];
  /** Bytes of its files, as `docker history` shows it. */
  readonly size: number;
  /** Bytes of its uncompressed archive. */
  readonly archiveSize: number;
  /** What {@link archiveSize} would be with all holes of files written out. */
  readonly fullArchiveSize: number;
  /** Its uncompressed archive: `diffId` is the digest of these bytes. */
  archive(): Uint8Array;
}

/**
 * The layers that an engine keeps. A layer stays as long as someone retains it (an image, a container, the build cache) or
 * another layer lies on it.
 */
export class Snapshotter {
  readonly #layers = new Map<string, StoredLayer>();

  /** Keeps the difference between two trees as a layer on `parent`. Who makes a layer retains it. */
  create(parent: Layer | undefined, lower: Tree, upper: Tree): Layer {
    return this.#add(StoredLayer.ofChanges(parent, diff(lower, upper), upper));
  }

  /** Keeps a layer from its archive (plain or gzip), as `docker load` and `docker pull` bring it. */
  unpack(parent: Layer | undefined, archive: Uint8Array): Result<Layer, string> {
    const plain = decompress(archive);
    if (!plain.ok) return plain;
    const known = this.#layers.get(chainId(parent?.chainId, digestOf(plain.value)));
    if (known !== undefined) return ok(known);
    const entries = readTar(plain.value);
    if (!entries.ok) return entries;
    const base = parent?.tree ?? emptyTree();
    const tree = applyEntries(base, entries.value);
    if (!tree.ok) return tree;
    return ok(this.#add(StoredLayer.ofArchive(parent, diff(base, tree.value), tree.value, plain.value)));
  }

  #add(layer: StoredLayer): Layer {
    const known = this.#layers.get(layer.chainId);
    if (known !== undefined) return known;
    this.#layers.set(layer.chainId, layer);
    if (layer.parent !== undefined) this.#layers.get(layer.parent.chainId)?.children.add(layer.chainId);
    return layer;
  }

  get(chain: string): Layer | undefined {
    return this.#layers.get(chain);
  }

  /** All layers, a parent before its children. */
  layers(): Iterable<Layer> {
    return this.#layers.values();
  }

  /** `owner` names who keeps the layer: `image sha256:…`, `container …`, `cache …`. */
  retain(chain: string, owner: string): void {
    const layer = this.#layers.get(chain);
    if (layer === undefined) throw new Error(`no layer ${chain}`);
    layer.owners.add(owner);
  }

  /** Ends an owner's claim. What nobody needs any more is removed and returned, the top layer first. */
  release(chain: string, owner: string): readonly Layer[] {
    this.#layers.get(chain)?.owners.delete(owner);
    const removed: Layer[] = [];
    let layer = this.#layers.get(chain);
    while (layer !== undefined && layer.owners.size === 0 && layer.children.size === 0) {
      this.#layers.delete(layer.chainId);
      removed.push(layer);
      const below: StoredLayer | undefined = this.#layers.get(layer.parent?.chainId ?? '');
      below?.children.delete(layer.chainId);
      layer = below;
    }
    return removed;
  }

  /** Whether an owner whose name begins so retains the layer, or one that lies on it. */
  isHeldBy(chain: string, owner: string): boolean {
    const layer = this.#layers.get(chain);
    if (layer === undefined) return false;
    const own = [...layer.owners].some((name) => name.startsWith(owner));
    return own || [...layer.children].some((child) => this.isHeldBy(child, owner));
  }

  /** Who retains the layer itself, not what lies on it. */
  ownersOf(chain: string): readonly string[] {
    return [...(this.#layers.get(chain)?.owners ?? [])];
  }
}

class StoredLayer implements Layer {
  readonly chainId: string;
  readonly diffId: string;
  readonly parent: Layer | undefined;
  readonly tree: Tree;
  readonly changes: readonly Change[];
  readonly size: number;
  readonly archiveSize: number;
  readonly fullArchiveSize: number;
  readonly owners = new Set<string>();
  readonly children = new Set<string>();
  /** Kept only when it is not what we would write. */
  readonly #archive: Uint8Array | undefined;

  private constructor(
    parent: Layer | undefined,
    changes: readonly Change[],
    tree: Tree,
    hash: TarHash,
    archive: Uint8Array | undefined,
  ) {
    this.parent = parent;
    this.diffId = `sha256:${hash.sha256}`;
    this.chainId = chainId(parent?.chainId, this.diffId);
    this.tree = tree;
    this.changes = changes;
    this.size = layerSize(changes);
    this.archiveSize = hash.size;
    this.fullArchiveSize = hash.fullSize;
    this.#archive = archive;
  }

  static ofChanges(parent: Layer | undefined, changes: readonly Change[], tree: Tree): StoredLayer {
    return new StoredLayer(parent, changes, tree, hashTar(layerEntries(changes, tree.attributes.mtime)), undefined);
  }

  static ofArchive(
    parent: Layer | undefined,
    changes: readonly Change[],
    tree: Tree,
    archive: Uint8Array,
  ): StoredLayer {
    const digest = digestOf(archive);
    const own = hashTar(layerEntries(changes, tree.attributes.mtime));
    const same = `sha256:${own.sha256}` === digest;
    const fullSize = Math.max(own.fullSize, archive.length);
    const hash = same ? own : { sha256: digest.slice('sha256:'.length), size: archive.length, fullSize };
    return new StoredLayer(parent, changes, tree, hash, same ? undefined : archive);
  }

  archive(): Uint8Array {
    return this.#archive ?? writeTar(layerEntries(this.changes, this.tree.attributes.mtime));
  }
}
