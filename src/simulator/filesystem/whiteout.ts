/** How a layer says that something of the layers below is gone: by an empty file with a name of its own. */

/** `.wh.NAME` removes NAME. */
export const WHITEOUT_PREFIX = '.wh.';

/** A file of this name makes its folder opaque: nothing of the layers below shows in it. */
export const OPAQUE_MARKER = '.wh..wh..opq';

/** The name that a whiteout removes; undefined when `name` is no whiteout (the opaque marker is none). */
export function whitedOut(name: string): string | undefined {
  if (!name.startsWith(WHITEOUT_PREFIX) || name.startsWith('.wh..wh.')) return undefined;
  return name.slice(WHITEOUT_PREFIX.length);
}

/** AUFS kept its own files under this prefix; they are never part of a file system. */
export const isLayerMetadata = (name: string): boolean => name.startsWith('.wh..wh.');
