/**
 * `npm run lighthouse [-- PATH…]`: what Lighthouse says of pages of the built site, the median of five runs for each category.
 * Exit code 1 when a median is below 100. Needs a Chromium: CHROMIUM_PATH, or one that is found.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium as browser } from '@playwright/test';
import lighthouse from 'lighthouse';

const root = resolve(import.meta.dirname, '..');
const PORT = 4390;
const DEBUGGING = 9390;
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

function chromium(): string {
  const known = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = known.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) throw new Error('no Chromium found: set CHROMIUM_PATH');
  return found;
}

/** Serves the built site; resolves when it answers. */
async function serve(): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 600; tries++) {
    const up = await fetch(`http://localhost:${PORT}/`).then(
      () => true,
      () => false,
    );
    if (up) return server;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  server.kill();
  throw new Error('the site did not start');
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Scores of a page in percent by category, the median of the runs, and the audits that cost points. */
async function scores(
  url: string,
): Promise<{ readonly medians: readonly number[]; readonly faults: ReadonlySet<string> }> {
  const runs: number[][] = [];
  const faults = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const args = ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING}`];
    const chrome = await browser.launch({ executablePath: chromium(), args });
    const result = await lighthouse(url, { port: DEBUGGING, onlyCategories: [...CATEGORIES], logLevel: 'silent' });
    await chrome.close();
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${url}`);
    const { categories, audits } = result.lhr;
    runs.push(CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)));
    for (const category of Object.values(categories))
      for (const { id, weight } of category.auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit?.score !== null && audit !== undefined && audit.score < 0.9)
          faults.add(`${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim());
      }
  }
  return { medians: CATEGORIES.map((_, index) => median(runs.map((run) => run[index] ?? 0))), faults };
}

async function main(): Promise<number> {
  const paths = process.argv.slice(2);
  const server = await serve();
  let good = true;
  try {
    for (const path of paths.length > 0 ? paths : ['/lessons/container/']) {
      const { medians, faults } = await scores(`http://localhost:${PORT}${path}`);
      console.log(`${path}  ${CATEGORIES.map((name, index) => `${name} ${medians[index]}`).join('  ')}`);
      for (const fault of faults) console.log(`    ${fault}`);
      good &&= medians.every((score) => score === 100);
    }
  } finally {
    server.kill();
  }
  return good ? 0 : 1;
}

process.exitCode = await main();
