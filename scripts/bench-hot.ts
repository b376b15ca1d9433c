/**
 * `npm run bench -- hot`: which functions of the simulator the lessons run, written to `scripts/site/hot-functions.json`, and
 * which modules each lesson loads then, written to `scripts/site/lesson-modules.json`. The build moves the other functions out
 * of their modules (see scripts/site/cold-tasks.mjs) and puts modules together by the lessons that load them (one-core.mjs).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { SimulatorSession } from '../src/simulator/index.ts';
import { type PageSession, pageSessions, playIn } from './bench-sessions.ts';
import { profileName, SIMULATOR } from './site/profile-names.mjs';
import { type ModuleFunction, parseModule, plainFunctionsOf, tasksOf } from './site/task-functions.mjs';

const root = resolve(import.meta.dirname, '..');
/** A function that at most so many of the lessons run is rare. */
const RARE = 8;

/** In how many sessions functions ran, by the place where they begin in their module. */
type Runs = Map<string, Map<number, number>>;

/** Plays the session, and asks at each end what pages ask. */
function play({ plays }: PageSession, Simulator: typeof SimulatorSession): void {
  for (const { scenario, inputs } of plays) {
    const session = new Simulator({ scenario, seed: 'bench', inputs: [] });
    for (const input of inputs) session.input(input);
    session.complete('main', 'docker run --r');
    for (const path of Object.keys(session.folder()))
      session.readFile('host', `${session.list('host', '/').length}/${path}`);
    session.probe({ scenario, seed: 'bench', inputs }, [
      { kind: 'file', holder: 'host', path: 'Dockerfile' },
      { kind: 'search', holder: 'host', text: 'FROM' },
      { kind: 'command', line: 'docker ps -a' },
    ]);
  }
}

/** Adds `weight` to the count of each function that ran since this was asked for last. */
async function addRuns(inspector: Session, runs: Runs, weight: number): Promise<void> {
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  for (const { url, functions } of result) {
    const file = url.startsWith('file:') ? fileURLToPath(url) : '';
    if (profileName(file) === undefined) continue;
    const counts = runs.get(file) ?? new Map<number, number>();
    runs.set(file, counts);
    for (const { ranges } of functions) {
      const [whole] = ranges;
      if (whole === undefined || whole.count === 0) continue;
      counts.set(whole.startOffset, (counts.get(whole.startOffset) ?? 0) + weight);
    }
  }
}

async function countRuns(): Promise<Runs> {
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // Only now: what modules run as they are evaluated is needed at once.
  const { loadAllParts, SimulatorSession } = await import('../src/simulator/index.ts');
  await loadAllParts();
  const runs: Runs = new Map();
  await addRuns(inspector, runs, RARE + 1);
  for (const session of await pageSessions()) {
    play(session, SimulatorSession);
    await addRuns(inspector, runs, 1);
  }
  return runs;
}

function ranked(
  file: string,
  counts: ReadonlyMap<number, number>,
): { readonly hot: string[]; readonly rare: string[]; readonly never: string[] } {
  const code = readFileSync(file, 'utf8');
  const tree = parseModule(code);
  const count = ({ name, node, fn }: ModuleFunction) => {
    const begun = [...counts].filter(([at]) => at >= node.start && at <= fn.body.start);
    return { name, sessions: Math.max(0, ...begun.map(([, sessions]) => sessions)) };
  };
  const plain = plainFunctionsOf(code, tree).map(count);
  const functions = [...tasksOf(code, tree).map(count), ...plain];
  return {
    hot: functions.filter(({ sessions }) => sessions > RARE).map(({ name }) => name),
    rare: functions.filter(({ sessions }) => sessions > 0 && sessions <= RARE).map(({ name }) => name),
    never: plain.filter(({ sessions }) => sessions === 0).map(({ name }) => name),
  };
}

async function writeHotFunctions(): Promise<void> {
  const runs = await countRuns();
  const ranks = [...runs]
    .map(([file, counts]) => [profileName(file) ?? '', ranked(file, counts)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = ranks
    .filter(([, { hot, rare }]) => hot.length + rare.length > 0)
    .map(([file, rank]) => `  ${JSON.stringify(file)}: ${JSON.stringify(rank)}`);
  writeFileSync(join(root, 'scripts/site/hot-functions.json'), `{\n${lines.join(',\n')}\n}\n`);
}

/** Bundles the cut worker as it comes, without groups, and lets each lesson tell which of its files it loads. */
async function writeLessonModules(): Promise<void> {
  // What they read is written only now.
  const { coldTasks } = await import('./site/cold-tasks.mjs');
  const { dataModules } = await import('./site/data-modules.mjs');
  const { moduleName } = await import('./site/one-core.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'drydock-'));
  const bundle = await rolldown({ input: join(SIMULATOR, 'worker.ts'), plugins: [coldTasks(), dataModules()] });
  const { output } = await bundle.write({ dir: folder, format: 'es', assetFileNames: '[name]-[hash][extname]' });
  const lessons = new Map<string, bigint>();
  for (const [index, session] of (await pageSessions()).entries()) {
    const loaded = new Set((await playIn(join(folder, 'worker.js'), session)).files);
    for (const file of output)
      if (file.type === 'chunk' && loaded.has(join(folder, file.fileName)))
        for (const id of file.moduleIds)
          lessons.set(moduleName(id), (lessons.get(moduleName(id)) ?? 0n) | (1n << BigInt(index)));
  }
  rmSync(folder, { recursive: true });
  const lines = [...lessons]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bits]) => `  ${JSON.stringify(name)}: ${JSON.stringify(bits.toString(16))}`);
  writeFileSync(join(root, 'scripts/site/lesson-modules.json'), `{\n${lines.join(',\n')}\n}\n`);
}

export async function writeProfile(): Promise<number> {
  await writeHotFunctions();
  await writeLessonModules();
  return 0;
}
