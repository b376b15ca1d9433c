import { type Task, WaitQueue } from './task.ts';

/** Where bytes go: a pipe's writing end, a terminal, a log. */
export interface ByteSink {
  /** Takes what it can and returns how many bytes that were; 0 means full (wait on `writable`); `'EPIPE'` when nobody reads any more. */
  write(bytes: Uint8Array): number | 'EPIPE';
  readonly writable: WaitQueue;
  close(): void;
}

/** Where bytes come from. */
export interface ByteSource {
  /** Up to `max` bytes; an empty array when there are none yet (wait on `readable`); undefined at the end. */
  read(max: number): Uint8Array | undefined;
  readonly readable: WaitQueue;
  /** Whether a read would give bytes or the end at once; absent when it always does. */
  ready?(): boolean;
  close(): void;
}

/** A pipe: bounded, in order, with POSIX's end-of-file and EPIPE rules. `writers` counts open writing ends. */
export class Channel implements ByteSink, ByteSource {
  readonly readable = new WaitQueue();
  readonly writable = new WaitQueue();
  readonly #capacity: number;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #writers: number;
  #readers = 1;

  /** `capacity` in bytes (Linux pipes hold 65,536). */
  constructor(capacity = 65536, writers = 1) {
    this.#capacity = capacity;
    this.#writers = writers;
  }

  /** One more writing end, which will be closed on its own. */
  addWriter(): void {
    this.#writers++;
  }

  /** One more reading end. */
  addReader(): void {
    this.#readers++;
  }

  get ended(): boolean {
    return this.#writers === 0;
  }

  ready(): boolean {
    return this.#size > 0 || this.#writers === 0;
  }

  get pending(): number {
    return this.#size;
  }

  write(bytes: Uint8Array): number | 'EPIPE' {
    if (this.#readers === 0) return 'EPIPE';
    const room = Math.min(bytes.length, this.#capacity - this.#size);
    if (room === 0) return 0;
    this.#chunks.push(bytes.slice(0, room));
    this.#size += room;
    this.readable.notify();
    return room;
  }

  read(max: number): Uint8Array | undefined {
    if (this.#size === 0) return this.#writers === 0 ? undefined : new Uint8Array(0);
    const out = new Uint8Array(Math.min(max, this.#size));
    let filled = 0;
    while (filled < out.length) {
      const head = this.#chunks[0];
      if (head === undefined) break;
      const take = Math.min(head.length, out.length - filled);
      out.set(head.subarray(0, take), filled);
      filled += take;
      if (take === head.length) this.#chunks.shift();
      else this.#chunks[0] = head.subarray(take);
    }
    this.#size -= filled;
    this.writable.notify();
    return out;
  }

  /** Closes one writing end. */
  close(): void {
    this.#writers = Math.max(0, this.#writers - 1);
    if (this.#writers === 0) this.readable.notify();
  }

  /** Closes one reading end; later writes get EPIPE. */
  closeReader(): void {
    this.#readers = Math.max(0, this.#readers - 1);
    if (this.#readers === 0) {
      this.#chunks = [];
      this.#size = 0;
      this.writable.notify();
    }
  }
}

/** Writes all of `bytes`, waiting for room; false when the other side is gone. */
export function* writeAll(sink: ByteSink, bytes: Uint8Array): Task<boolean> {
  let rest = bytes;
  while (rest.length > 0) {
    const taken = sink.write(rest);
    if (taken === 'EPIPE') return false;
    if (taken === 0) yield { kind: 'wait', on: [sink.writable] };
    else rest = rest.subarray(taken);
  }
  return true;
}

/** The next bytes, at least one, waiting for them; undefined at the end. */
export function* readSome(source: ByteSource, max = 65536): Task<Uint8Array | undefined> {
  for (;;) {
    const bytes = source.read(max);
    if (bytes === undefined || bytes.length > 0) return bytes;
    yield { kind: 'wait', on: [source.readable] };
  }
}
