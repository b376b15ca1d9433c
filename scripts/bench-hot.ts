/**
 * `npm run bench -- hot`: which functions of the simulator the lessons run, written to `scripts/site/hot-functions.json`. The
 * build moves the others out of their modules (see scripts/site/cold-tasks.mjs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAllParts, SimulatorSession } from '../src/simulator/index.ts';
import { type PageSession, pageSessions } from './bench-sessions.ts';
import { parseModule, plainFunctionsOf, tasksOf } from './site/task-functions.mjs';

const root = resolve(import.meta.dirname, '..');
const simulator = join(root, 'src/simulator/');
/** A function that at most so many of the lessons run is rare. */
const RARE = 8;

/** In how many sessions functions ran, by the place where they begin in their module. */
type Runs = Map<string, Map<number, number>>;

function play({ plays }: PageSession): void {
  for (const { scenario, inputs } of plays) {
    const session = new SimulatorSession({ scenario, seed: 'bench', inputs: [] });
    for (const input of inputs) session.input(input);
  }
}

async function countRuns(): Promise<Runs> {
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await loadAllParts();
  const runs: Runs = new Map();
  for (const session of await pageSessions()) {
    play(session);
    const { result } = await inspector.post('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) {
      if (!url.startsWith('file:') || !fileURLToPath(url).startsWith(simulator)) continue;
      const file = fileURLToPath(url).slice(simulator.length);
      const counts = runs.get(file) ?? new Map<number, number>();
      runs.set(file, counts);
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole === undefined || whole.count === 0) continue;
        counts.set(whole.startOffset, (counts.get(whole.startOffset) ?? 0) + 1);
      }
    }
  }
  return runs;
}

function ranked(
  file: string,
  counts: ReadonlyMap<number, number>,
): { readonly hot: string[]; readonly rare: string[] } {
  const code = readFileSync(join(simulator, file), 'utf8');
  const tree = parseModule(code);
  const functions = [...tasksOf(code, tree), ...plainFunctionsOf(code, tree)].map(({ name, node, fn }) => {
    const begun = [...counts].filter(([at]) => at >= node.start && at <= fn.body.start);
    return { name, sessions: Math.max(0, ...begun.map(([, count]) => count)) };
  });
  return {
    hot: functions.filter(({ sessions }) => sessions > RARE).map(({ name }) => name),
    rare: functions.filter(({ sessions }) => sessions > 0 && sessions <= RARE).map(({ name }) => name),
  };
}

export async function writeHotFunctions(): Promise<number> {
  const runs = await countRuns();
  const ranks = [...runs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, counts]) => [file, ranked(file, counts)] as const);
  const lines = ranks
    .filter(([, { hot, rare }]) => hot.length + rare.length > 0)
    .map(([file, rank]) => `  ${JSON.stringify(file)}: ${JSON.stringify(rank)}`);
  writeFileSync(join(root, 'scripts/site/hot-functions.json'), `{\n${lines.join(',\n')}\n}\n`);
  return 0;
}
