import type { Node } from './inode.ts';

/**
 * What a folder holds, as a persistent map: changing one entry of a large folder copies one small bucket and the list of
 * buckets, not the folder. Folders of up to {@link SMALL} entries are plain Maps, which are faster there.
 */
type Entries = ReadonlyMap<string, Node>;

const SMALL = 48;
/** Buckets are split when they hold more than this many entries on average. */
const LOAD = 24;

/** `entries` with `name` leading to `node`. */
export function withEntry(entries: Entries, name: string, node: Node): Entries {
  if (entries instanceof BucketMap) return entries.with(name, node);
  if (entries.size < SMALL) return new Map(entries).set(name, node);
  return BucketMap.of(entries).with(name, node);
}

/** `entries` without `name`. */
export function withoutEntry(entries: Entries, name: string): Entries {
  if (!entries.has(name)) return entries;
  if (entries instanceof BucketMap) return entries.without(name);
  const copy = new Map(entries);
  copy.delete(name);
  return copy;
}

/** The names in which `a` and `b` lead to different nodes, in no particular order; skips what both share. */
export function differingNames(a: Entries, b: Entries): string[] {
  const out: string[] = [];
  if (a === b) return out;
  if (a instanceof BucketMap && b instanceof BucketMap && a.buckets.length === b.buckets.length) {
    for (let i = 0; i < a.buckets.length; i++) {
      const x = a.buckets[i];
      const y = b.buckets[i];
      if (x !== undefined && y !== undefined && x !== y) collectDifferences(x, y, out);
    }
    return out;
  }
  collectDifferences(a, b, out);
  return out;
}

function collectDifferences(a: Entries, b: Entries, out: string[]): void {
  for (const [name, node] of a) if (b.get(name) !== node) out.push(name);
  for (const name of b.keys()) if (!a.has(name)) out.push(name);
}

function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

type Bucket = Map<string, Node>;

class BucketMap implements ReadonlyMap<string, Node> {
  readonly size: number;
  /** A power of two of them; an entry's place is told by its name's hash. Never changed once shared. */
  readonly buckets: readonly Bucket[];

  private constructor(buckets: readonly Bucket[], size: number) {
    this.buckets = buckets;
    this.size = size;
  }

  static of(entries: Entries): BucketMap {
    let count = 4;
    while (count * LOAD < entries.size * 2) count *= 2;
    const buckets: Bucket[] = Array.from({ length: count }, () => new Map());
    for (const [name, node] of entries) buckets[hash(name) & (count - 1)]?.set(name, node);
    return new BucketMap(buckets, entries.size);
  }

  #bucket(name: string): Bucket {
    return this.buckets[hash(name) & (this.buckets.length - 1)] ?? new Map();
  }

  with(name: string, node: Node): BucketMap {
    const base = this.size >= this.buckets.length * LOAD ? BucketMap.of(this) : this;
    const bucket = new Map(base.#bucket(name));
    const size = bucket.has(name) ? base.size : base.size + 1;
    bucket.set(name, node);
    return base.#replaced(name, bucket, size);
  }

  without(name: string): BucketMap {
    const bucket = new Map(this.#bucket(name));
    bucket.delete(name);
    return this.#replaced(name, bucket, this.size - 1);
  }

  #replaced(name: string, bucket: Bucket, size: number): BucketMap {
    const buckets = this.buckets.slice();
    buckets[hash(name) & (buckets.length - 1)] = bucket;
    return new BucketMap(buckets, size);
  }

  get(name: string): Node | undefined {
    return this.#bucket(name).get(name);
  }

  has(name: string): boolean {
    return this.#bucket(name).has(name);
  }

  forEach(callback: (value: Node, key: string, map: ReadonlyMap<string, Node>) => void): void {
    for (const [name, node] of this) callback(node, name, this);
  }

  *entries(): MapIterator<[string, Node]> {
    for (const bucket of this.buckets) yield* bucket;
  }

  *keys(): MapIterator<string> {
    for (const bucket of this.buckets) yield* bucket.keys();
  }

  *values(): MapIterator<Node> {
    for (const bucket of this.buckets) yield* bucket.values();
  }

  [Symbol.iterator](): MapIterator<[string, Node]> {
    return this.entries();
  }
}
