import type { DiskUsage, PruneReport } from '../api/image.ts';
import { rfc3339Nano } from '../base/go-text.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import { createLiveTree, type LiveTree, type Tree, treeSize } from '../filesystem/index.ts';
import type { Layer, Snapshotter } from '../storage/index.ts';
import type { StepRecord } from './cache-key.ts';
import { type SourceRecord, SourceRecords } from './cache-sources.ts';
import { Downloads } from './downloads.ts';
import type { BaseImage } from './ports.ts';

/** Who keeps the layers of an image that a build pulled. */
const PULLED = 'cache: pulled';

/** The files of a vertex, with the layers that they are made of. */
export interface Snapshot {
  readonly tree: Tree;
  readonly layers: readonly SnapshotLayer[];
}

export interface SnapshotLayer {
  readonly layer: Layer;
  /** Milliseconds since the Unix epoch: when BuildKit made it. */
  readonly createdAt: number;
}

export interface PruneOptions {
  /** What images still use goes, too. */
  readonly all: boolean;
  /** Nothing but records of these ids goes. */
  readonly only?: readonly string[];
}

interface Entry {
  readonly id: string;
  /** The session of the build that made it. */
  readonly build: string;
  readonly snapshot: Snapshot;
  readonly description: string;
  readonly size: number;
  readonly createdAt: number;
  lastUsedAt: number;
  uses: number;
}

interface CacheMount {
  readonly id: string;
  readonly live: LiveTree;
  readonly description: string;
  readonly createdAt: number;
  lastUsedAt: number;
  uses: number;
}

/** What a finished build leaves for explaining the next one. */
export interface BuildRecord {
  readonly tags: readonly string[];
  readonly dockerfile: string;
  /** By stage (its name, or its number) in the order of their steps. */
  readonly stages: ReadonlyMap<string, readonly StepRecord[]>;
}

/** BuildKit's memory between builds. */
export class BuildCache {
  readonly #clock: Clock;
  readonly #ids: IdSource;
  readonly #layers: Snapshotter;
  #entries = new Map<string, Entry>();
  #mounts = new Map<string, CacheMount>();
  /** What the client sent, and images by the chain of their layers whose files a build has used. */
  readonly sources: SourceRecords;
  readonly downloads: Downloads;
  /** The files of each context as they were last sent, by the context's name. */
  readonly #contexts = new Map<string, Tree>();
  /** Texts of heredocs that were prepared, by the digest of their vertex. */
  readonly #documents = new Set<string>();
  #builds: BuildRecord[] = [];

  constructor(clock: Clock, ids: IdSource, layers: Snapshotter) {
    this.#clock = clock;
    this.#ids = ids;
    this.#layers = layers;
    this.sources = new SourceRecords(clock, ids);
    this.downloads = new Downloads(this.sources);
  }

  /**
   * What a step with this key came to in an earlier build. Another step of the same build that comes to the same key does
   * its work again: BuildKit has nearly always asked before the first one's result is noted.
   */
  find(key: string, build: string): Snapshot | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.build === build) return undefined;
    entry.uses++;
    entry.lastUsedAt = this.#clock.now();
    return entry.snapshot;
  }

  /** Keeps a result; of several with one key the last one counts. */
  keep(key: string, snapshot: Snapshot, description: string, build: string): void {
    const now = this.#clock.now();
    const id = this.#ids.base36(25);
    const top = snapshot.layers.at(-1)?.layer;
    // The new result may be the same layers: they are claimed before the old claim ends.
    if (top !== undefined) this.#layers.retain(top.chainId, `cache ${id}`);
    this.#forget(key);
    const size = top?.size ?? 0;
    this.#entries.set(key, { id, build, snapshot, description, size, createdAt: now, lastUsedAt: now, uses: 1 });
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key);
    const top = entry?.snapshot.layers.at(-1)?.layer;
    if (entry !== undefined && top !== undefined) this.#layers.release(top.chainId, `cache ${entry.id}`);
    this.#entries.delete(key);
  }

  imageUsed(chain: string): boolean {
    return this.sources.has(chain);
  }

  /** A build uses the files of an image. The layers of one that is no image here are kept by this record alone, one for each. */
  useImage(chain: string, image: BaseImage | undefined): void {
    if (image?.pulledFrom === undefined) this.sources.use(chain, 'regular', 'from local ', () => 0);
    else
      for (const layer of image.layers) {
        this.#layers.retain(layer.chainId, PULLED);
        this.sources.use(layer.chainId, 'regular', `pulled from ${image.pulledFrom}`, () => 0);
      }
  }

  /** Whether this text was prepared before; from now on it was. */
  knowsDocument(digest: string): boolean {
    const known = this.#documents.has(digest);
    this.#documents.add(digest);
    return known;
  }

  sentBefore(context: string): Tree | undefined {
    return this.#contexts.get(context);
  }

  noteSent(context: string, tree: Tree): void {
    this.#contexts.set(context, tree);
  }

  /** The folder of a cache mount, made as `initial` when there is none yet. */
  mount(id: string, initial: () => Tree, description: string): LiveTree {
    const now = this.#clock.now();
    let mount = this.#mounts.get(id);
    if (mount === undefined) {
      mount = {
        id: this.#ids.base36(25),
        live: createLiveTree(initial()),
        description,
        createdAt: now,
        lastUsedAt: now,
        uses: 0,
      };
      this.#mounts.set(id, mount);
    }
    mount.uses++;
    mount.lastUsedAt = now;
    return mount.live;
  }

  dropMount(id: string): void {
    this.#mounts.delete(id);
  }

  note(build: BuildRecord): void {
    this.#builds = [build, ...this.#builds].slice(0, 12);
  }

  /** The build that is most likely an earlier one of the same project. */
  lastBuildLike(tags: readonly string[], dockerfile: string): BuildRecord | undefined {
    const sameTags = (build: BuildRecord): boolean =>
      tags.length > 0 && build.tags.length === tags.length && build.tags.every((tag) => tags.includes(tag));
    const builds = this.#builds;
    return (
      builds.find((build) => sameTags(build) && build.dockerfile === dockerfile) ??
      builds.find(sameTags) ??
      builds.find((build) => build.dockerfile === dockerfile) ??
      builds[0]
    );
  }

  /** Everything, or with `all` false only what no image is made of; with `only`, nothing but the records of these ids. */
  prune(options: PruneOptions): PruneReport {
    const deleted: string[] = [];
    let freed = 0;
    const isOut = ({ id }: { readonly id: string }): boolean => options.only?.includes(id) === false;
    for (const [key, entry] of this.#entries) {
      if (isOut(entry) || (!options.all && this.#shared(entry))) continue;
      this.#forget(key);
      deleted.push(entry.id);
      freed += entry.size;
    }
    for (const [key, source] of this.sources.all) {
      if (isOut(source) || (!options.all && this.#sharedSource(key, source))) continue;
      this.sources.forget(key);
      if (source.type === 'regular') this.#layers.release(key, PULLED);
      deleted.push(source.id);
      freed += source.size;
    }
    for (const [key, mount] of [...this.#mounts]) {
      if (isOut(mount)) continue;
      this.#mounts.delete(key);
      deleted.push(mount.id);
      freed += treeSize(mount.live.tree);
    }
    if (options.only === undefined) {
      this.#contexts.clear();
      this.#documents.clear();
    }
    return { deleted, SpaceReclaimed: freed };
  }

  /** Whether images or other results stand on the layer too. */
  #shared(entry: Entry): boolean {
    const top = entry.snapshot.layers.at(-1)?.layer;
    return top !== undefined && this.#layers.isHeldBy(top.chainId, 'image ');
  }

  /** An image that is there shares its files with the cache. */
  #sharedSource(key: string, { type }: SourceRecord): boolean {
    return type === 'regular' && this.#layers.isHeldBy(key, 'image ');
  }

  usage(): DiskUsage['BuildCache'] {
    const entries = [...this.#entries.values()].map((entry) => ({
      ...entry,
      type: 'regular',
      shared: this.#shared(entry),
    }));
    const mounts = [...this.#mounts.values()].map((mount) => ({
      ...mount,
      type: 'exec.cachemount',
      size: treeSize(mount.live.tree),
      shared: false,
    }));
    const sources = [...this.sources.all].map(([key, source]) => ({
      ...source,
      type: source.type === 'http' ? 'regular' : source.type,
      shared: this.#sharedSource(key, source),
    }));
    return [...entries, ...mounts, ...sources].map((entry) => ({
      ID: entry.id,
      Type: entry.type,
      Description: entry.description,
      InUse: false,
      Shared: entry.shared,
      Size: entry.size,
      CreatedAt: rfc3339Nano(entry.createdAt),
      LastUsedAt: rfc3339Nano(entry.lastUsedAt),
      UsageCount: entry.uses,
    }));
  }
}
