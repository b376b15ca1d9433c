import { concatBytes } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { OpenFile, Process } from '../../../program.ts';

/** A stream of stdio. */
export interface Stream {
  readonly fd: number;
  /** As setvbuf has it. */
  mode: 'full' | 'line' | 'none';
  out: string;
  in: string;
  ended: boolean;
  failed: boolean;
}

const SIZE = 4096;

/** stdio: what is printed goes out when a buffer is full, at a line's end on a terminal, or when it is flushed. */
export class Streams {
  readonly #p: Process;
  readonly byAddress = new Map<number, Stream>();
  readonly #queue: { readonly fd: number; readonly bytes: Uint8Array }[] = [];
  readonly stdin: Stream;
  readonly stdout: Stream;
  readonly stderr: Stream;

  constructor(p: Process, from?: Streams) {
    this.#p = p;
    const terminal = p.files.get(1)?.kind === 'tty';
    this.stdin = from === undefined ? stream(0, 'full') : { ...from.stdin };
    this.stdout = from === undefined ? stream(1, terminal ? 'line' : 'full') : { ...from.stdout };
    this.stderr = from === undefined ? stream(2, 'none') : { ...from.stderr };
    for (const [address, one] of from?.byAddress ?? []) if (one.fd > 2) this.byAddress.set(address, { ...one });
  }

  /** The stream that a FILE pointer means: the three that are always there have the addresses 1, 2 and 3. */
  at(address: number): Stream | undefined {
    if (address === 1) return this.stdin;
    if (address === 2) return this.stdout;
    return address === 3 ? this.stderr : this.byAddress.get(address);
  }

  get waiting(): boolean {
    return this.#queue.length > 0;
  }

  write(one: Stream, text: string): void {
    one.out += text;
    const cut = one.mode === 'none' ? one.out.length : one.mode === 'line' ? one.out.lastIndexOf('\n') + 1 : 0;
    const full = one.out.length >= SIZE ? Math.floor(one.out.length / SIZE) * SIZE : 0;
    const length = Math.max(cut, full);
    if (length === 0) return;
    this.raw(one.fd, one.out.slice(0, length));
    one.out = one.out.slice(length);
  }

  /** Hands bytes to a descriptor, past the buffers. */
  raw(fd: number, text: string): void {
    this.#queue.push({ fd, bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)) });
  }

  flush(one: Stream): void {
    if (one.out === '') return;
    this.raw(one.fd, one.out);
    one.out = '';
  }

  flushAll(): void {
    for (const one of [this.stdout, this.stderr, ...this.byAddress.values()]) this.flush(one);
  }

  *send(): Task<void> {
    while (this.#queue.length > 0) {
      const [first] = this.#queue;
      if (first === undefined) return;
      const same: Uint8Array[] = [];
      while (this.#queue[0]?.fd === first.fd) same.push(this.#queue.shift()?.bytes ?? new Uint8Array(0));
      yield* this.#p.write(first.fd, concatBytes(same));
    }
  }

  /** Reads more into a stream; false at the end. */
  *more(one: Stream): Task<boolean> {
    if (one.fd === 0 && this.stdout.mode === 'line') this.flush(this.stdout);
    yield* this.send();
    const bytes = yield* this.#p.read(one.fd, SIZE);
    if (bytes === undefined || bytes.length === 0) {
      one.ended = true;
      return false;
    }
    for (const byte of bytes) one.in += String.fromCharCode(byte);
    return true;
  }

  /** A descriptor for an open file: the lowest that is free. */
  install(file: OpenFile): number {
    let fd = 0;
    while (this.#p.files.has(fd)) fd++;
    this.#p.files.set(fd, file);
    return fd;
  }

  open(address: number, fd: number): void {
    this.byAddress.set(address, stream(fd, 'full'));
  }
}

const stream = (fd: number, mode: Stream['mode']): Stream => ({
  fd,
  mode,
  out: '',
  in: '',
  ended: false,
  failed: false,
});
