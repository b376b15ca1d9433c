import { rolldown } from 'rolldown';

/** Whether these are the entries of the simulator's worker. */
export const isSimulator = (input) =>
  Object.values(typeof input === 'string' ? [input] : input).some((entry) => /simulator[\\/]worker\.ts/.test(entry));

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
 * `plugins` are those that decide what the worker needs. Only for the simulator's own worker: the editor's is small, and loads
 * all of itself at once.
 */
export function oneCore(plugins) {
  let core = new Set();
  let simulator = false;
  return {
    name: 'drydock:one-core',
    apply: 'build',
    // Output options are asked for before the build starts.
    options({ input }) {
      simulator = isSimulator(input);
    },
    async buildStart({ input }) {
      if (simulator) core = await modulesAtOnce(input, plugins());
    },
    outputOptions: (options) =>
      !simulator
        ? options
        : {
            ...options,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: 'core', name: (id) => (core.has(id) ? 'core' : null) }],
            },
          },
  };
}
