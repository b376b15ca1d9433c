import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SIMULATOR = fileURLToPath(new URL('../../src/simulator/', import.meta.url));
/** What the bundler takes of XState, and what Node does. */
const LIBRARY = /\/node_modules\/xstate\/dist\/([a-zA-Z-]+?)(?:-[0-9a-f]{8})?\.(?:esm|cjs)\.js$/;

/** A module as hot-functions.json names it: by its path within the simulator, or as `xstate/raise`; undefined for others. */
export function profileName(path) {
  if (path.startsWith(SIMULATOR)) return relative(SIMULATOR, path).replaceAll('\\', '/');
  const library = LIBRARY.exec(path)?.[1];
  return library === undefined ? undefined : `xstate/${library}`;
}
