import { digestOf } from '../oci/index.ts';

/** Bytes by their digest, as a registry keeps them. The same bytes are kept once. */
export class BlobStore {
  readonly #blobs = new Map<string, { readonly size: number; bytes: Uint8Array | (() => Uint8Array) }>();

  /** Keeps bytes and gives their digest. */
  put(bytes: Uint8Array): string {
    const digest = digestOf(bytes);
    if (!this.#blobs.has(digest)) this.#blobs.set(digest, { size: bytes.length, bytes });
    return digest;
  }

  /** Keeps bytes that are made when someone asks for them. `make` must give bytes of that size and digest each time. */
  putLazy(digest: string, size: number, make: () => Uint8Array): void {
    if (!this.#blobs.has(digest)) this.#blobs.set(digest, { size, bytes: make });
  }

  get(digest: string): Uint8Array | undefined {
    const blob = this.#blobs.get(digest);
    if (blob === undefined) return undefined;
    return typeof blob.bytes === 'function' ? blob.bytes() : blob.bytes;
  }

  has(digest: string): boolean {
    return this.#blobs.has(digest);
  }

  /** Bytes; undefined when there is no such blob. */
  sizeOf(digest: string): number | undefined {
    return this.#blobs.get(digest)?.size;
  }

  /** False when there was none. */
  delete(digest: string): boolean {
    return this.#blobs.delete(digest);
  }

  /** The digests of all blobs, in the order in which they came. */
  digests(): IterableIterator<string> {
    return this.#blobs.keys();
  }
}
