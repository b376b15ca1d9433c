/**
 * `npm run bench`: sizes and ratios against their budgets, printed as a table. Nothing here is a wall-clock limit: sizes are
 * gzipped bytes of the built site, ratios compare two measurements of the same run. Exit code 1 when a budget is broken.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bench } from './bench-frontend.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | '×';
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
function fileOf(url: string, page: string): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  const candidates = [join(dist, path), resolve(dirname(page), path), join(dist, path.replace(/^\/[^/]+\//, ''))];
  return candidates.find((candidate) => existsSync(candidate));
}

/**
 * The JavaScript that a page loads before the visitor touches anything: inline and linked scripts with their static
 * imports, and the components of islands that hydrate by themselves (`load`, `idle`, `visible`).
 */
export function initialScripts(page: string): { readonly bytes: number; readonly files: readonly string[] } {
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
    const file = fileOf(url, page);
    if (file !== undefined) withImports(file, files);
  }
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)]
    .map((match) => match[1] ?? '')
    .join('\n');
  const bytes = [...files].reduce((sum, file) => sum + gzipped(file), gzipSync(inline, { level: 9 }).length);
  return { bytes, files: [...files].map((file) => relative(dist, file)) };
}

/** Every chunk that holds the simulator: the worker and what it imports. */
function simulatorBytes(): number {
  const assets = join(dist, '_astro');
  const worker = readdirSync(assets).find((name) => /^worker-.*\.js$/.test(name));
  if (worker === undefined) throw new Error('no worker in dist/_astro: was the site built?');
  return [...withImports(join(assets, worker))].reduce((sum, file) => sum + gzipped(file), 0);
}

function lessonPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && /(^|\/)(learn|lessons)\//.test(name))
    .map((name) => join(dist, name));
}

function frontendMeasures(): Measure[] {
  const source = (blocks: number): string =>
    `FROM alpine:3.22 AS base\nARG VERSION=1\n${Array.from({ length: blocks }, (_, i) => `ENV KEY_${i}=value-$VERSION\nRUN echo "step ${i} $KEY_${i}" && \\\n    true\nCOPY file-${i}.txt /srv/file-${i}.txt\n`).join('')}`;
  const [small, large] = [bench(source(250)), bench(source(2500))];
  return [
    { name: 'convert 10,000 lines : 1,000 lines', value: large.convertMs / small.convertMs, unit: '×', budget: 20 },
    { name: 'parse 10,000 lines : 1,000 lines', value: large.parseMs / small.parseMs, unit: '×', budget: 20 },
  ];
}

function siteMeasures(): Measure[] {
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
    { name: 'the simulator in its worker', value: simulatorBytes() / 1024, unit: 'KB', budget: 250 },
  ];
}

function main(): number {
  const measures = [...frontendMeasures(), ...siteMeasures()];
  for (const { name, value, unit, budget } of measures) {
    console.log(
      `${value <= budget ? 'ok  ' : 'OVER'}  ${value.toFixed(1).padStart(7)} ${unit}  of ${budget} ${unit}  ${name}`,
    );
  }
  return measures.every(({ value, budget }) => value <= budget) ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
