/**
 * `npm run bench`: sizes, processor times and ratios against their budgets, printed as a table. Sizes are gzipped bytes of the
 * built site, as a browser would load them; ratios compare two measurements of the same run. Exit code 1 when a budget is
 * broken. `npm run bench -- size` or `speed` measures one of the two, `page` the page in a browser; `same` plays every lesson in
 * the built worker and in the source's and compares their answers; `hot` writes down anew what the lessons run (bench-hot.ts).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageSessions, playIn } from './bench-sessions.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | 'ms' | '×';
  readonly budget: number;
}

/** Bytes of a file of the built site, gzipped at level 9. */
const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** A script and everything it imports statically, as absolute paths. */
export function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const match of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from)?\s*["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    withImports(resolve(dirname(file), match[1] ?? ''), seen);
  }
  return seen;
}

/** Where a page's own URL leads in dist/, whatever base path the site was built for. */
function fileOf(url: string, page: string, site: string): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  const candidates = [join(site, path), resolve(dirname(page), path), join(site, path.replace(/^\/[^/]+\//, ''))];
  return candidates.find((candidate) => existsSync(candidate));
}

/** The words of the page's language, which scripts that show words fetch at once. */
function dictionaryOf(html: string, files: ReadonlySet<string>): string | undefined {
  const shared = [...files].find((file) => /\/i18n\.[^/]*\.js$/.test(file));
  if (shared === undefined) return undefined;
  const language = /<html[^>]*\slang="zh/.test(html) ? 'zh-cn' : 'en';
  const name = new RegExp(`import\\(.\\./(${language}\\.[^/.]+\\.js)`).exec(readFileSync(shared, 'utf8'))?.[1];
  if (name === undefined) throw new Error(`${shared} fetches no words in ${language}: has their chunk another name?`);
  return join(dirname(shared), name);
}

/**
 * The JavaScript that a page loads before the visitor touches anything: inline and linked scripts with their static
 * imports, and the components of islands that hydrate by themselves (`load`, `idle`, `visible`).
 */
export function initialScripts(
  page: string,
  site = dist,
): { readonly bytes: number; readonly files: readonly string[] } {
  const html = readFileSync(page, 'utf8');
  const urls = [
    ...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g),
    ...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g),
  ].map((match) => match[1] ?? '');
  for (const island of html.matchAll(/<astro-island\b[^>]*>/g)) {
    if (!/client="(load|idle|visible|only|media)"/.test(island[0])) continue;
    for (const attribute of island[0].matchAll(/(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g))
      urls.push(attribute[1] ?? '');
  }
  const files = new Set<string>();
  for (const url of urls) {
    const file = fileOf(url, page, site);
    if (file !== undefined) withImports(file, files);
  }
  const words = dictionaryOf(html, files);
  if (words !== undefined) withImports(words, files);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map((match) => match[1] ?? '')
    .join('\n');
  const bytes = [...files].reduce((sum, file) => sum + gzipped(file), gzipSync(inline, { level: 9 }).length);
  return { bytes, files: [...files].map((file) => relative(site, file)) };
}

/** The simulator's own part of a page's script: the client of the worker, and the fold of events into Worlds. */
function pageScripts(worker: string): number {
  const assets = join(dist, '_astro');
  const client = readdirSync(assets).find((name) => /^load-simulator\..*\.js$/.test(name));
  if (client === undefined) throw new Error('no client in dist/_astro: has load-simulator.ts another name?');
  const files = [...withImports(join(assets, client))].filter((file) => file !== worker);
  return files.reduce((sum, file) => sum + gzipped(file), 0);
}

function builtWorker(): string {
  const assets = join(dist, '_astro');
  const name = readdirSync(assets).find((file) => /^worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error('no worker in dist/_astro: was the site built?');
  return join(assets, name);
}

/** Whether the built worker, whose modules are cut, answers every lesson as the source does. */
async function compareAnswers(): Promise<number> {
  const differing: string[] = [];
  const sessions = await pageSessions();
  for (const session of sessions) {
    const built = await playIn(builtWorker(), session);
    const source = await playIn(join(root, 'src/simulator/worker.ts'), session);
    if (built.answered !== source.answered) differing.push(session.name);
  }
  console.log(
    `${sessions.length} sessions played; ${differing.length} differ${differing.map((name) => `\n  ${name}`).join('')}`,
  );
  return differing.length === 0 ? 0 : 1;
}

/** What the pages of lessons really load of the simulator, each played to its end. */
async function simulatorMeasures(): Promise<Measure[]> {
  const worker = builtWorker();
  const page = pageScripts(worker);
  const measures: Measure[] = [];
  for (const session of await pageSessions()) {
    const { files } = await playIn(worker, session);
    const sizeOf = (end: string): number =>
      files.filter((file) => file.endsWith(end)).reduce((sum, file) => sum + gzipped(file), 0) / 1024;
    const data = sizeOf('.json');
    measures.push({
      name: `the simulator of the ${session.name}, and ${data.toFixed(1)} KB of data`,
      value: page / 1024 + sizeOf('.js'),
      unit: 'KB',
      budget: 250,
    });
  }
  return measures.toSorted((a, b) => b.value - a.value).slice(0, SHOWN);
}

/** As many of the heaviest sessions as are shown. */
const SHOWN = 8;

function lessonPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && /(^|\/)(learn|lessons)\//.test(name))
    .map((name) => join(dist, name));
}

async function siteMeasures(): Promise<Measure[]> {
  if (!existsSync(join(dist, 'index.html'))) {
    console.log('dist/ is missing: run `npm run build` to measure the site too.');
    return [];
  }
  const pages = lessonPages().map((page) => ({ page, ...initialScripts(page) }));
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
  const monaco = pages.filter(({ files }) => files.some((file) => /monaco|editor\.api|editor\.main/i.test(file)));
  return [
    ...(heaviest === undefined
      ? []
      : [
          {
            name: `JavaScript of a lesson before touch (${relative(dist, dirname(heaviest.page))})`,
            value: heaviest.bytes / 1024,
            unit: 'KB' as const,
            budget: 100,
          },
        ]),
    { name: 'lesson pages that load Monaco before touch', value: monaco.length, unit: '×', budget: 0 },
    ...(await simulatorMeasures()),
  ];
}

/** Steps through a long session and opens a long link in a browser, one after the other, and holds them to their budgets. */
function measureInBrowser(): number {
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/playwright'),
    ['test', 'speed', '--workers=1', '--trace=off', '--reporter=line'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, DRYDOCK_BENCH: '1' } },
  );
  return status ?? 1;
}

async function main(chosen: string | undefined): Promise<number> {
  if (chosen === 'same') return compareAnswers();
  if (chosen === 'page') return measureInBrowser();
  if (chosen === 'hot') return (await import('./bench-hot.ts')).writeProfile();
  const speeds = chosen === 'size' ? [] : (await import('./bench-speed.ts')).speeds();
  const measures: readonly Measure[] = [...speeds, ...(chosen === 'speed' ? [] : await siteMeasures())];
  for (const { name, value, unit, budget } of measures) {
    console.log(
      `${value <= budget ? 'ok  ' : 'OVER'}  ${value.toFixed(value < 1 ? 2 : 1).padStart(7)} ${unit}  of ${budget} ${unit}  ${name}`,
    );
  }
  return measures.every(({ value, budget }) => value <= budget) ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv[2]);
