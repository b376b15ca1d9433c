import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. Inside the simulator a module imports from lower levels only; `base` sockets and tasks are shared
 * ports. Outside it: pages ─▶ views ─▶ lessons ─▶ simulator/index.ts, one way only.
 */
const LEVELS: Record<string, number> = {
  base: 0,
  oci: 1,
  filesystem: 1.1,
  api: 1.2,
  dockerfile: 2,
  storage: 2,
  process: 2,
  network: 2,
  build: 3,
  registry: 3,
  analysis: 3.5,
  engine: 4,
  cli: 5,
  compose: 5,
  host: 6,
  timeline: 6.1,
};
const DOOR = ['index', 'worker', 'client', 'protocol', 'parts', 'analysis-worker', 'analysis-client'];
const root = resolve(import.meta.dirname, '../..');
const simulator = join(root, 'src/simulator');

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|astro|mjs|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const found = text.matchAll(/(?:from\s*|import\s*\(\s*|import\s+|new URL\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map((match) => ({ from: file, to: resolve(dirname(file), match[1] ?? '').replace(/\?.*$/, '') }));
}

const show = (one: Import): string => `${relative(root, one.from)} imports ${relative(root, one.to)}`;
const moduleOf = (path: string): string => relative(simulator, path).split('/')[0]?.replace(/\.ts$/, '') ?? '';
const within = (path: string, folder: string): boolean => path.startsWith(join(root, folder));

const all = sources(join(root, 'src')).flatMap(importsOf);
const inSimulator = all.filter((one) => within(one.from, 'src/simulator/'));

describe('who imports whom', () => {
  it('sees the imports at all', () => {
    expect(inSimulator.length).toBeGreaterThan(100);
  });

  it('lets a simulator module import lower levels only', () => {
    const wrong = inSimulator.filter(({ from, to }) => {
      const [a, b] = [moduleOf(from), moduleOf(to)];
      if (a === b || DOOR.includes(a)) return false;
      const [high, low] = [LEVELS[a], LEVELS[b]];
      return (
        high === undefined ||
        low === undefined ||
        Math.floor(low * 10) >= Math.floor(high * 10) ||
        (Math.floor(low) === Math.floor(high) && low > high)
      );
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps the command line away from engine and builder', () => {
    const wrong = inSimulator.filter(({ from, to }) => {
      if (!['cli', 'compose'].includes(moduleOf(from)) || moduleOf(to) === moduleOf(from)) return false;
      const rest = relative(simulator, to);
      return !/^(api|base|oci|filesystem)\//.test(rest) && !['process/program.ts', 'process/signals.ts'].includes(rest);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('has one door into the simulator', () => {
    const wrong = all.filter(
      ({ from, to }) =>
        !within(from, 'src/simulator/') && within(to, 'src/simulator/') && relative(simulator, to) !== 'index.ts',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('runs one way from pages to lessons', () => {
    const order = ['src/lessons/', 'src/views/', 'src/pages/'];
    const wrong = all.filter(({ from, to }) => {
      const [a, b] = [
        order.findIndex((folder) => within(from, folder)),
        order.findIndex((folder) => within(to, folder)),
      ];
      return a >= 0 && b > a;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of all) graph.set(from, [...(graph.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].map((one) => relative(root, one)).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('knows no platform inside the simulator', () => {
    const forbidden =
      /\b(Date\.now|Math\.random|new Date\(\)|setTimeout|setInterval|queueMicrotask|console\.|localStorage|fetch\(|eval\(|new Function)\b/;
    const wrong = sources(simulator)
      .filter((file) => !['worker.ts', 'client.ts'].includes(relative(simulator, file)))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) => {
            const code = line.replace(/(['"`])(?:\\.|(?!\1).)*\1/g, '""').replace(/\/\/.*$|^\s*\*.*$/, '');
            return forbidden.test(code) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : [];
          }),
      );
    expect(wrong).toEqual([]);
  });
});
