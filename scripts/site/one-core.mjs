import { rolldown } from 'rolldown';

/** The modules that a script needs before it runs: those of its own chunk, and of the chunks that this one imports. */
async function modulesAtOnce(input, plugins) {
  const data = { name: 'data', resolveId: (id) => (id.endsWith('.data.ts') ? { id, external: true } : null) };
  const bundle = await rolldown({ input, plugins: [data, ...plugins], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const modules = new Set();
  const seen = new Set();
  const visit = (name) => {
    const chunk = chunks.get(name);
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    for (const id of Object.keys(chunk.modules)) modules.add(id);
    for (const other of chunk.imports) visit(other);
  };
  for (const chunk of output) if (chunk.isEntry) visit(chunk.fileName);
  return modules;
}

/**
 * Vite plugin for the workers of a build: all that a worker needs before its first message is one chunk. By itself the
 * bundler cuts it into some fifty, one for each set of parts that share something, and small files compress badly.
 * `plugins` are those that decide what the worker needs.
 */
export function oneCore(plugins) {
  let core = new Set();
  return {
    name: 'drydock:one-core',
    apply: 'build',
    async buildStart({ input }) {
      core = await modulesAtOnce(input, plugins());
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'core', name: (id) => (core.has(id) ? 'core' : null) }],
      },
    }),
  };
}
