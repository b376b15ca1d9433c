import { concatBytes, utf8Decode, utf8Encode } from '../../base/bytes.ts';
import { jsonString } from '../../base/go-json.ts';
import { type Task, WaitQueue } from '../../base/task.ts';

/** A line (or the rest without a newline) as the json-file driver stores it. */
export interface LogEntry {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What `docker logs --details` shows before the line. */
  readonly details: string;
}

/** How a json-file log is kept. */
export interface LogSettings {
  /** Bytes after which a new file begins; undefined when never. */
  readonly maxSize: number | undefined;
  readonly maxFiles: number;
  /** `key=value,…` that every line has and `docker logs --details` shows. */
  readonly details: string;
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
  #settings: LogSettings = { maxSize: undefined, maxFiles: 1, details: '' };
  /** Of the files that are kept, the oldest first: how many entries each has, and the bytes of the last one. */
  #files = [0];
  #fileSize = 0;

  open(settings: LogSettings): void {
    this.#closed = false;
    this.#settings = settings;
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
    const { maxSize, details } = this.#settings;
    if (maxSize !== undefined && this.#fileSize >= maxSize) this.#rotate();
    const entry: LogEntry = { stream, bytes, at, details };
    this.#entries.push(entry);
    this.#files.push((this.#files.pop() ?? 0) + 1);
    if (maxSize !== undefined) this.#fileSize += storedSize(entry);
    this.#size += bytes.length;
    while (this.#size > KEPT) this.#drop(1);
    this.added.notify();
  }

  /** A new file begins; the oldest goes when there would be too many. */
  #rotate(): void {
    this.#files.push(0);
    this.#fileSize = 0;
    while (this.#files.length > this.#settings.maxFiles) this.#drop(this.#files.shift() ?? 0);
  }

  #drop(count: number): void {
    for (const entry of this.#entries.splice(0, count)) this.#size -= entry.bytes.length;
    this.#dropped += count;
  }
}

/** Bytes of a line in the log's file: `{"log":"…\\n","stream":"stdout","time":"…"}`, times to the nanosecond. */
function storedSize({ stream, bytes, details }: LogEntry): number {
  const attributes = details === '' ? 0 : `"attrs":{},${details}""`.length;
  const time = '2026-01-01T00:00:00.000000000Z'.length;
  const line = `{"log":${jsonString(utf8Decode(bytes))},"stream":"${stream}","time":""}\n`;
  return utf8Encode(line).length + time + attributes;
}
