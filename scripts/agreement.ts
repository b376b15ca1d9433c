/**
 * How many scenarios of a folder agree with their records: `node scripts/agreement.ts FOLDER… [--show N] [--only TEXT]`.
 * Prints the first differences of each that does not, and a summary by folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareRecords, type Difference } from './conformance/compare.ts';
import type { ScenarioRecord } from './conformance/scenario.ts';
import { replay } from './replay.ts';

export interface Agreement {
  readonly file: string;
  readonly area: string;
  readonly differences: readonly Difference[];
  /** Set when the replay itself broke, which is a bug. */
  readonly crash?: string;
}

/** Scenario files below `folder` that have a record beside them, in name order. */
export function scenariosIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txtar') && existsSync(join(folder, name.replace(/\.txtar$/, '.json'))))
    .map((name) => join(folder, name))
    .sort();
}

/** Replays one scenario and compares it with its record. */
export function agreement(file: string): Agreement {
  const area = basename(dirname(file));
  const golden = JSON.parse(readFileSync(file.replace(/\.txtar$/, '.json'), 'utf8')) as ScenarioRecord;
  try {
    return {
      file,
      area,
      differences: compareRecords(golden, replay(basename(file, '.txtar'), readFileSync(file, 'utf8'))),
    };
  } catch (error) {
    return {
      file,
      area,
      differences: [],
      crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function main(argv: readonly string[]): number {
  const option = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const show = Number(option('--show') ?? 2);
  const only = option('--only');
  const folders = argv.filter((word, index) => !word.startsWith('--') && !argv[index - 1]?.startsWith('--'));
  const tally = new Map<string, { agree: number; total: number }>();
  for (const file of folders.flatMap(scenariosIn)) {
    if (only !== undefined && !file.includes(only)) continue;
    const result = agreement(file);
    const good = result.crash === undefined && result.differences.length === 0;
    const count = tally.get(result.area) ?? { agree: 0, total: 0 };
    tally.set(result.area, { agree: count.agree + (good ? 1 : 0), total: count.total + 1 });
    if (!good) report(result, show);
  }
  for (const [area, { agree, total }] of tally) console.log(`${area.padEnd(12)} ${agree} of ${total}`);
  return 0;
}

function report(result: Agreement, show: number): void {
  console.log(`✗ ${result.area}/${basename(result.file)}`);
  if (result.crash !== undefined) console.log(result.crash.split('\n').slice(0, 6).join('\n'));
  for (const one of result.differences.slice(0, show)) {
    console.log(
      `  step ${one.step} $ ${one.command.split('\n')[0]}\n    ${one.part} wanted: ${JSON.stringify(one.wanted)}\n    ${one.part} got:    ${JSON.stringify(one.got)}`,
    );
  }
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1])
  process.exitCode = main(process.argv.slice(2));
