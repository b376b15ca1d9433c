import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { grouped } from './group-chunks.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run bench -- hot` wrote: which lessons load a module, as the bits of a hexadecimal number. */
const LESSONS = JSON.parse(readFileSync(new URL('./lesson-modules.json', import.meta.url), 'utf8'));

/** Whether these are the entries of the simulator's worker. */
export const isSimulator = (input) =>
  Object.values(typeof input === 'string' ? [input] : input).some((entry) => /simulator[\\/]worker\.ts/.test(entry));

/** A module as lesson-modules.json names it. */
export const moduleName = (id) => relative(ROOT, id).replaceAll('\\', '/');

/** The scripts that the bundler makes by itself: one for each set of parts that share something. */
export async function ownChunks(input, plugins) {
  const data = { name: 'data', resolveId: (id) => (id.endsWith('.data.ts') ? { id, external: true } : null) };
  const bundle = await rolldown({ input, plugins: [data, ...plugins], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output.filter(({ type }) => type === 'chunk');
}

/** What a worker needs before it runs: its own script, and those that this one imports. */
function atOnce(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (name) => {
    const chunk = byName.get(name);
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    for (const other of chunk.imports) visit(other);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) visit(fileName);
  return seen;
}

/** The name of the script that each module goes into; those without one are left to the bundler. */
function plan(chunks) {
  const core = atOnce(chunks);
  const names = new Map();
  for (const { fileName, moduleIds } of chunks)
    if (core.has(fileName)) for (const id of moduleIds) names.set(id, 'core');
  const parts = chunks
    .filter(({ fileName }) => !core.has(fileName))
    .map(({ fileName, name, moduleIds, imports, code }) => ({
      id: fileName,
      name,
      modules: moduleIds,
      imports: imports.filter((other) => !core.has(other)),
      size: gzipSync(code).length,
      lessons: moduleIds.reduce((sum, id) => sum | BigInt(`0x${LESSONS[moduleName(id)] ?? '0'}`), 0n),
    }));
  for (const [index, { name, modules }] of grouped(parts).entries())
    for (const id of modules) names.set(id, `${name}-${index}`);
  return names;
}

/**
 * Vite plugin for the workers of a build: all that a worker needs before its first message is one chunk, and what the same
 * lessons load comes together. By itself the bundler cuts a worker into some hundreds of files, one for each set of parts
 * that share something, and small files compress badly. `plugins` are those that decide what the worker needs. Only for the
 * simulator's own worker: the editor's is small, and loads all of itself at once.
 */
export function oneCore(plugins) {
  let names = new Map();
  let simulator = false;
  return {
    name: 'drydock:one-core',
    apply: 'build',
    // Output options are asked for before the build starts.
    options({ input }) {
      simulator = isSimulator(input);
    },
    async buildStart({ input }) {
      if (simulator) names = plan(await ownChunks(input, plugins()));
    },
    outputOptions: (options) =>
      !simulator
        ? options
        : {
            ...options,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: 'core', name: (id) => names.get(id) ?? null }],
            },
          },
  };
}
