import { concatBytes } from '../../base/bytes.ts';
import { type Task, WaitQueue } from '../../base/task.ts';

/** A line (or the rest without a newline) as the json-file driver stores it. */
export interface LogEntry {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** json-file cuts longer lines into pieces of this size. */
const LONGEST_LINE = 16 * 1024;
/** What is kept of a container's log, in bytes; a real log has no limit, a browser tab has. */
const KEPT = 8 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A container's log: stdout and stderr line by line in the order in which the lines were finished. */
export class ContainerLog {
  #entries: LogEntry[] = [];
  #dropped = 0;
  #size = 0;
  readonly #partial = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  readonly added = new WaitQueue();
  /** No more will come for now: the container does not run. Followers end then. */
  #closed = true;

  open(): void {
    this.#closed = false;
  }

  /** Unfinished lines are stored as they are; followers end. */
  close(at: number): void {
    for (const stream of ['stdout', 'stderr'] as const) this.#flush(stream, at);
    this.#closed = true;
    this.added.notify();
  }

  write(stream: 'stdout' | 'stderr', bytes: Uint8Array, at: number): void {
    let start = 0;
    for (;;) {
      const newline = bytes.indexOf(NEWLINE, start);
      if (newline < 0) break;
      this.#partial[stream].push(bytes.slice(start, newline + 1));
      this.#flush(stream, at);
      start = newline + 1;
    }
    if (start === bytes.length) return;
    this.#partial[stream].push(bytes.slice(start));
    if (this.#partial[stream].reduce((sum, part) => sum + part.length, 0) >= LONGEST_LINE) this.#flush(stream, at);
  }

  /** Number of entries ever stored; the index that the next one gets. */
  get end(): number {
    return this.#dropped + this.#entries.length;
  }

  get size(): number {
    return this.#size;
  }

  from(index: number): readonly LogEntry[] {
    return this.#entries.slice(Math.max(0, index - this.#dropped));
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The next entries after `index`, waiting for them; undefined when the log has ended. */
  *next(index: number): Task<readonly LogEntry[] | undefined> {
    for (;;) {
      if (index < this.end) return this.from(index);
      if (this.#closed) return undefined;
      yield { kind: 'wait', on: [this.added] };
    }
  }

  #flush(stream: 'stdout' | 'stderr', at: number): void {
    const parts = this.#partial[stream];
    if (parts.length === 0) return;
    const bytes = concatBytes(parts);
    this.#partial[stream] = [];
    this.#entries.push({ stream, bytes, at });
    this.#size += bytes.length;
    while (this.#size > KEPT) {
      this.#size -= this.#entries.shift()?.bytes.length ?? 0;
      this.#dropped++;
    }
    this.added.notify();
  }
}
