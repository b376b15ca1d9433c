import { convert, parse, type RuntimeConfig } from '../src/simulator/dockerfile/index.ts';

export interface BenchResult {
  readonly lines: number;
  readonly bytes: number;
  /** Median of parsing alone, in milliseconds. */
  readonly parseMs: number;
  /** Median of parsing, linting and converting. */
  readonly convertMs: number;
}

const BASE: RuntimeConfig = { Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'], Cmd: ['sh'] };

/** Measures the frontend on a Dockerfile's text, warm. */
export function bench(text: string): BenchResult {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const options = {
    buildArgs: {},
    platform: 'linux/amd64',
    resolveImage: () => ({ ok: true, value: { config: BASE, platform: 'linux/amd64' } }) as const,
  };
  return {
    lines,
    bytes: Buffer.byteLength(text),
    parseMs: median(() => parse(text)),
    convertMs: median(() => convert(text, options).plan?.stages.map((stage) => [stage.config, stage.history])),
  };
}

/** The median of runs that together take about a second, after a quarter of a second to warm up. */
function median(run: () => unknown): number {
  repeat(run, 250);
  const times = repeat(run, 1000).sort((a, b) => a - b);
  return Number((times[times.length >> 1] ?? 0).toFixed(4));
}

function repeat(run: () => unknown, milliseconds: number): number[] {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (performance.now() < end || times.length < 5);
  return times;
}
