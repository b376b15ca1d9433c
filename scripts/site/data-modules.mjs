import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const DATA_IMPORT = /\bimport\(\s*(['"])(\.{1,2}\/[^'"]+\.data\.ts)\1\s*\)/g;

/**
 * Vite plugin for the workers of a build: what a module `….data.ts` exports is data, so it travels as JSON. The module is
 * run once while the site is built, and `import('./….data.ts')` becomes a fetch of the asset that holds its exports. In
 * Node, in tests and while developing the import stays what it is.
 */
export function dataModules() {
  return {
    name: 'drydock:data-modules',
    apply: 'build',
    transform: {
      filter: { code: /\.data\.ts['"]/ },
      async handler(code, id) {
        const assets = new Map();
        for (const [, , path] of code.matchAll(DATA_IMPORT)) {
          const file = resolve(dirname(id), path);
          this.addWatchFile(file);
          const source = JSON.stringify({ ...(await import(pathToFileURL(file).href)) });
          const name = `${basename(file, '.data.ts')}.json`;
          assets.set(path, this.emitFile({ type: 'asset', name, source }));
        }
        if (assets.size === 0) return null;
        const withFetch = code.replace(
          DATA_IMPORT,
          (_, _quote, path) => `fetch(import.meta.ROLLUP_FILE_URL_${assets.get(path)}).then((answer) => answer.json())`,
        );
        return { code: withFetch, map: null };
      },
    },
  };
}
