import type { Tree } from '../filesystem/index.ts';
import type { SourceRecords } from './cache-sources.ts';

/** A file that was fetched from a URL. */
export interface Download {
  readonly tree: Tree;
  readonly key: string;
  readonly etag: string;
  /** The name of its record among the cache's sources: forgotten with it. */
  readonly source: string;
  /** Whether a step has asked for the file itself, not only for its digest. */
  used: boolean;
}

/** What earlier builds fetched, by URL and by the key that tells one file from another. */
export class Downloads {
  readonly #sources: SourceRecords;
  readonly #byKey = new Map<string, Download>();
  readonly #byUrl = new Map<string, Download[]>();

  constructor(sources: SourceRecords) {
    this.#sources = sources;
  }

  /** The downloads of a URL that can be compared with what a server has now. */
  of(url: string): readonly Download[] {
    return (this.#byUrl.get(url) ?? []).filter(({ etag, source }) => etag !== '' && this.#sources.has(source));
  }

  find(key: string): Download | undefined {
    return this.#byKey.get(key);
  }

  keep(url: string, download: Omit<Download, 'source' | 'used'>, size: number): void {
    const source = `http ${url} ${download.key}`;
    this.#sources.use(source, 'http', `http url ${url}`, () => size);
    const kept = { ...download, source, used: this.usedBefore(download.key) };
    this.#byKey.set(download.key, kept);
    this.#byUrl.set(url, [...(this.#byUrl.get(url) ?? []).filter((one) => one.key !== download.key), kept]);
  }

  /** Whether a step of an earlier build took the file with this key, and it is still here. */
  usedBefore(key: string): boolean {
    const known = this.#byKey.get(key);
    return known?.used === true && this.#sources.has(known.source);
  }

  /** A step takes the file. */
  use(key: string): void {
    const known = this.#byKey.get(key);
    if (known === undefined) return;
    this.#sources.use(known.source, 'http', '', () => 0);
    known.used = true;
  }
}
