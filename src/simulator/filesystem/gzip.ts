import { Part } from '../base/part.ts';

interface Gzip {
  readonly gzipSync: (bytes: Uint8Array, options: { readonly mtime: 0; readonly level: 6 }) => Uint8Array;
  readonly gunzipSync: (bytes: Uint8Array) => Uint8Array;
}

/** Compression. Tasks that may meet or make a compressed archive `need` this part before {@link pack} or {@link unpack}. */
export const gzip: Part<Gzip> = new Part('gzip', async () => {
  const { gzipSync, gunzipSync } = await import('fflate');
  return { gzipSync, gunzipSync };
});

/** The bytes as gzip writes them, always the same ones. */
export const pack = (bytes: Uint8Array): Uint8Array => gzip.loaded.gzipSync(bytes, { mtime: 0, level: 6 });

/** What was packed; throws when the bytes are broken. */
export const unpack = (bytes: Uint8Array): Uint8Array => gzip.loaded.gunzipSync(bytes);
