import { concatBytes } from '../../../base/bytes.ts';
import { readSome } from '../../../base/channel.ts';
import type { Connection } from '../../../base/sockets.ts';
import type { Task } from '../../../base/task.ts';

/** Reads a connection in pieces whose lengths are known, whatever pieces its bytes come in. */
export class ByteReader {
  readonly #connection: Connection;
  #kept: Uint8Array = new Uint8Array(0);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What has come and was not taken yet. */
  get kept(): Uint8Array {
    return this.#kept;
  }

  /** Waits until so many bytes are there; false when the other end is gone before. */
  *fill(length: number): Task<boolean> {
    while (this.#kept.length < length) {
      const bytes = yield* readSome(this.#connection);
      if (bytes === undefined) return false;
      this.#kept = concatBytes([this.#kept, bytes]);
    }
    return true;
  }

  take(length: number): Uint8Array {
    const bytes = this.#kept.subarray(0, length);
    this.#kept = this.#kept.subarray(length);
    return bytes;
  }
}
