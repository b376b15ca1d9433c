import { type ByteSink, type ByteSource, Channel } from '../base/channel.ts';
import { WaitQueue } from '../base/task.ts';
import type { OpenFile } from './program.ts';

/** An open file whose last release runs `close`. */
export function countedFile(file: Omit<OpenFile, 'retain' | 'release'>, close: () => void): OpenFile {
  let references = 1;
  return {
    ...file,
    retain() {
      references++;
    },
    release() {
      if (--references === 0) close();
    },
  };
}

/** The two ends of an anonymous pipe. */
export function createPipe(capacity?: number): { readonly reader: OpenFile; readonly writer: OpenFile } {
  const channel = new Channel(capacity);
  return {
    reader: countedFile({ kind: 'pipe', source: channel }, () => channel.closeReader()),
    writer: countedFile({ kind: 'pipe', sink: channel }, () => channel.close()),
  };
}

/** Shows one end of a channel of the outside (a log, an attached client) as a descriptor. Closing is told to `close`. */
export const sinkFile = (sink: ByteSink, close: () => void = () => sink.close()): OpenFile =>
  countedFile({ kind: 'pipe', sink }, close);

export const sourceFile = (source: ByteSource, close: () => void = () => source.close()): OpenFile =>
  countedFile({ kind: 'pipe', source }, close);

/** A connection of the network as a descriptor. */
export const socketFile = (connection: ByteSink & ByteSource): OpenFile =>
  countedFile({ kind: 'socket', source: connection, sink: connection }, () => connection.close());

/**
 * A named pipe. Opening does not wait for the other side, as O_RDWR would not; a reader waits for the first writer
 * instead, and sees the end when the last writer has gone.
 */
export class Fifo {
  readonly #readable = new WaitQueue();
  readonly #writable = new WaitQueue();
  #chunks: Uint8Array[] = [];
  #size = 0;
  #writers = 0;
  #hadWriter = false;

  open(path: string, read: boolean, write: boolean): OpenFile {
    if (write) {
      this.#writers++;
      this.#hadWriter = true;
    }
    const end = {
      kind: 'pipe' as const,
      path,
      ...(read ? { source: this.#source() } : {}),
      ...(write ? { sink: this.#sink() } : {}),
    };
    return countedFile(end, () => {
      if (!write) return;
      this.#writers--;
      if (this.#writers === 0) this.#readable.notify();
    });
  }

  #source(): ByteSource {
    return {
      readable: this.#readable,
      read: (max) => {
        const head = this.#chunks[0];
        if (head === undefined) {
          if (this.#writers > 0 || !this.#hadWriter) return new Uint8Array(0);
          this.#hadWriter = false;
          return undefined;
        }
        const out = head.subarray(0, max);
        if (out.length === head.length) this.#chunks.shift();
        else this.#chunks[0] = head.subarray(out.length);
        this.#size -= out.length;
        this.#writable.notify();
        return out;
      },
      close: () => {},
    };
  }

  #sink(): ByteSink {
    return {
      writable: this.#writable,
      write: (bytes) => {
        const room = Math.min(bytes.length, 65536 - this.#size);
        if (room <= 0) return 0;
        this.#chunks.push(bytes.slice(0, room));
        this.#size += room;
        this.#readable.notify();
        return room;
      },
      close: () => {},
    };
  }
}
