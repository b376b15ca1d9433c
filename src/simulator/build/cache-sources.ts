import type { Clock, IdSource } from '../base/ports.ts';

/** Something that a build's steps began with: files of the client, an image's, or a download. */
export interface SourceRecord {
  readonly id: string;
  readonly type: 'source.local' | 'regular' | 'http';
  readonly description: string;
  /** In bytes, as it was when the record was made. */
  readonly size: number;
  readonly createdAt: number;
  lastUsedAt: number;
  uses: number;
}

/** The records of BuildKit's cache that no step made, by what they are of. */
export class SourceRecords {
  readonly #clock: Clock;
  readonly #ids: IdSource;
  readonly #records = new Map<string, SourceRecord>();

  constructor(clock: Clock, ids: IdSource) {
    this.#clock = clock;
    this.#ids = ids;
  }

  /** A build uses the source; its record is made when there is none. */
  use(key: string, type: SourceRecord['type'], description: string, size: () => number): void {
    const now = this.#clock.now();
    const known = this.#records.get(key);
    if (known === undefined) {
      const id = this.#ids.base36(25);
      this.#records.set(key, { id, type, description, size: size(), createdAt: now, lastUsedAt: now, uses: 1 });
      return;
    }
    known.lastUsedAt = now;
    known.uses++;
  }

  /** A folder of the client that a build asked for, and the bytes of the files that it got of it. */
  useLocal(purpose: 'definition' | 'ignore' | 'files', name: string, size: () => number): void {
    this.use(`${purpose} ${name}`, 'source.local', `local source for ${name}`, size);
  }

  has(key: string): boolean {
    return this.#records.has(key);
  }

  get all(): ReadonlyMap<string, SourceRecord> {
    return this.#records;
  }

  forget(key: string): void {
    this.#records.delete(key);
  }
}
