import { describe, expect, it } from 'vitest';
import type { BuildProgress } from '../../../src/simulator/api/build.ts';
import { utf8Encode } from '../../../src/simulator/base/bytes.ts';
import { PlainPrinter } from '../../../src/simulator/cli/progress/plain.ts';
import { RawJsonPrinter } from '../../../src/simulator/cli/progress/raw-json.ts';
import { Trace, warningFooter } from '../../../src/simulator/cli/progress/trace.ts';
import { TtyPrinter } from '../../../src/simulator/cli/progress/tty.ts';

const vertex = (digest: string, name: string): BuildProgress => ({ type: 'vertex', digest, name, inputs: [] });
const started = (digest: string, at: number): BuildProgress => ({ type: 'started', digest, at });
const completed = (
  digest: string,
  at: number,
  more: { cached?: boolean; error?: string; canceled?: boolean } = {},
): BuildProgress => ({
  type: 'completed',
  digest,
  at,
  ...more,
});
const log = (digest: string, at: number, text: string): BuildProgress => ({
  type: 'log',
  digest,
  stream: 1,
  bytes: utf8Encode(text),
  at,
});

/** Prints after each group of messages, at the time given with it. */
function plain(groups: readonly (readonly [number, readonly BuildProgress[]])[]): string {
  const trace = new Trace();
  let out = '';
  const printer = new PlainPrinter(trace, 'building', (text) => {
    out += text;
  });
  let last = 0;
  for (const [now, messages] of groups) {
    for (const message of messages) trace.update(message, now);
    printer.print(now);
    last = now;
  }
  printer.finish(last);
  return out;
}

describe('plain progress', () => {
  it('numbers steps as they appear, with their lines, times and ends', () => {
    const status: BuildProgress = {
      type: 'status',
      digest: 'a',
      text: 'transferring context:',
      at: 20,
      current: 1234,
      done: true,
    };
    const out = plain([
      [0, [vertex('a', '[internal] load'), started('a', 0), status, completed('a', 20)]],
      [200, [vertex('b', '[2/2] RUN x'), started('b', 100), log('b', 150, 'one\ntwo\n'), completed('b', 1350)]],
      [300, [vertex('c', '[1/2] FROM y'), started('c', 300), completed('c', 300, { cached: true })]],
    ]);
    expect(out).toBe(`#0 building

#1 [internal] load
#1 transferring context: 1.23kB done
#1 DONE 0.0s

#2 [2/2] RUN x
#2 0.050 one
#2 0.050 two
#2 DONE 1.2s

#3 [1/2] FROM y
#3 CACHED
`);
  });

  it('leaves a step for one that has ended and comes back to it', () => {
    const out = plain([
      [0, [vertex('a', 'A'), vertex('b', 'B'), started('a', 0), log('a', 10, 'half')]],
      [100, [started('b', 20), completed('b', 90)]],
      [200, [log('a', 150, ' done\n'), completed('a', 200)]],
    ]);
    expect(out).toBe(
      '#0 building\n\n#1 A\n#1 0.010 half\n#1 ...\n\n#2 B\n#2 DONE 0.1s\n\n#1 A\n#1 0.010 half done\n#1 DONE 0.2s\n',
    );
  });

  it('repeats the last ten lines of a step that failed', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `${index}\n`).join('');
    const out = plain([
      [0, [vertex('a', 'RUN x'), started('a', 0), log('a', 0, lines), completed('a', 5, { error: 'exit code: 1' })]],
    ]);
    const tail = Array.from({ length: 10 }, (_, index) => `0.000 ${index + 2}\n`).join('');
    expect(out.endsWith(`#1 ERROR: exit code: 1\n------\n > RUN x:\n${tail}------\n`)).toBe(true);
  });

  it('says which steps were canceled', () => {
    const out = plain([
      [0, [vertex('a', 'A'), started('a', 0), completed('a', 5, { canceled: true, error: 'context canceled' })]],
    ]);
    expect(out).toBe('#0 building\n\n#1 A\n#1 CANCELED\n');
  });
});

describe('other displays', () => {
  const warning = {
    rule: 'MaintainerDeprecated',
    description: '',
    url: '',
    detail: 'is old',
    lines: { start: 3, end: 3 },
  };

  it('lists warnings below', () => {
    expect(warningFooter([])).toBe('');
    expect(warningFooter([warning])).toBe(
      '\n \x1b[33m1 warning found (use docker --debug to expand):\n\x1b[0m - MaintainerDeprecated: is old (line 3)\n',
    );
  });

  it('writes raw JSON', () => {
    const printer = new RawJsonPrinter();
    printer.line(vertex('sha256:a', 'A'));
    expect(printer.line(started('sha256:a', 1000))).toBe(
      '{"vertexes":[{"digest":"sha256:a","name":"A","started":"1970-01-01T00:00:01Z"}]}\n',
    );
    expect(printer.line(log('sha256:a', 1000, 'hi\n'))).toBe(
      '{"logs":[{"vertex":"sha256:a","stream":1,"data":"aGkK","timestamp":"1970-01-01T00:00:01Z"}]}\n',
    );
  });

  it('draws over its lines on a terminal', () => {
    const trace = new Trace();
    const drawn: string[] = [];
    const printer = new TtyPrinter(
      trace,
      () => ({ columns: 40, rows: 10 }),
      (text) => drawn.push(text),
    );
    for (const message of [vertex('a', 'A'), started('a', 0)]) trace.update(message, 0);
    printer.print(0);
    trace.update(completed('a', 1000), 1000);
    printer.finish(1000);
    expect(drawn[0]).toContain('[+] Building 0.0s (0/1)');
    expect(drawn[1]).toContain('\x1b[2A');
    expect(drawn[1]).toContain('[+] Building 1.0s (1/1) FINISHED');
  });
});
