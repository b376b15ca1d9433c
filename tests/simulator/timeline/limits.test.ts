import { describe, expect, test } from 'vitest';
import { type Input, type InputResult, SimulatorSession } from '../../../src/simulator/index.ts';

const command = (line: string): Input => ({ kind: 'command', terminal: 'main', line });
const textOf = (result: InputResult): string => result.output.map(({ text }) => text).join('');

/** A session in which something has been built, and a step that follows with `script` in it. */
function building(script: string): { readonly session: SimulatorSession; readonly result: InputResult } {
  const session = new SimulatorSession({
    scenario: {
      id: 'limits',
      files: {
        Dockerfile: `FROM alpine:3.22\nRUN echo before > /before\nRUN <<EOF\n${script}\nEOF\nRUN echo after\n`,
        'good/Dockerfile': 'FROM alpine:3.22\nRUN echo before > /before\n',
      },
      images: ['alpine:3.22'],
      setup: ['docker volume create keep', 'docker build -t good good'],
      catalog: 'site',
    },
    seed: 'limits',
    inputs: [],
  });
  return { session, result: session.input(command('docker build --progress plain . > log 2>&1')) };
}

/** What the simulator stops, and the sentence that says why. */
const RUNAWAYS: readonly (readonly [what: string, script: string, why: string])[] = [
  ['a loop without end', 'while true; do :; done', 'it was still computing'],
  ['a file without end', 'yes > /f', 'it wrote more than 48 MB'],
  ['random bytes without end', 'dd if=/dev/urandom of=/f bs=1M count=2048', 'it was still computing'],
  [
    '100,000 files, one by one',
    'i=0; while [ $i -lt 100000 ]; do : > /f$i; i=$((i+1)); done',
    'it was still computing',
  ],
  ['100,000 files at once', 'touch $(seq 100000)', 'it was still computing'],
  ['a function that calls itself', 'f() { f; }; f', 'its functions call one another without end'],
  ['a function that calls itself by eval', 'f() { eval "f"; }; f', 'its functions call one another without end'],
  ['a shell in a shell in a shell', 'f() { (f); }; f', 'it started more than 400 processes'],
  ['processes without end', 'while true; do sleep 1000 & done', 'it started more than 400 processes'],
  ['a fork bomb', 'b() { b | b & }; b; sleep 1000', 'it started more than 400 processes'],
  ['a string that doubles', 'x=aaaaaaaaaaaaaaaa; while true; do x=$x$x; done', 'it was still computing'],
  ['a string too long to hold', 'printf "%1000000000s" x', 'it needed more memory than there is'],
  [
    'a file that doubles',
    'echo a > /f; while true; do cat /f /f > /g; cat /g /g > /f; done',
    'it wrote more than 48 MB',
  ],
  ['a substitution without end', 'x=$(yes)', 'it wrote more than 48 MB'],
  ['an endless awk', "awk 'BEGIN { while (1) i++ }'", 'it was still computing'],
  ['folders in folders', 'while true; do mkdir d; cd d; done', 'it was still computing'],
];

describe('what would not end, or would fill the memory', () => {
  test.each(RUNAWAYS)('%s is the failing step of its build, and nothing else is lost', (_, script, why) => {
    const { session, result } = building(script);
    expect(result.exitCode).toBe(1);
    expect(result.limit).toBeUndefined();
    const log = session.readFile('host', '/home/learner/app/log')?.text ?? '';
    expect(log).toContain(`did not complete successfully: Drydock stopped this program: ${why}`);
    expect(log).toContain('#6 [3/4] RUN <<EOF');
    expect(log).toContain('#5 [2/4] RUN echo before > /before\n#5 CACHED');
    const after = textOf(session.input(command('docker volume ls -q; docker images --format {{.Repository}}')));
    expect(after).toContain('keep');
    expect(after).toContain('good');
    expect(textOf(session.input(command('docker run --rm good cat /before')))).toContain('before');
  });

  test.each([
    ['dd', 'dd if=/dev/zero of=/f bs=1M count=2048'],
    ['head', 'head -c 2G /dev/zero > /f'],
    ['fallocate', 'fallocate -l 2G /f'],
    ['truncate and cat', 'truncate -s 2G /h; cat /h > /f; rm /h'],
  ])('2 GB of zeros by %s are a hole, and cost what they cost only in the image', (_, script) => {
    const { session, result } = building(`${script}\nls -l /f`);
    expect(session.readFile('host', '/home/learner/app/log')?.text).toMatch(/root\s+2147483648/);
    expect(result.exitCode).toBe(0);
  });

  test('the same in the host’s own shell: the command ends, the shell and all else stay', () => {
    const { session } = building('true');
    for (const line of [
      'while true; do :; done',
      'yes > big',
      'f() { f; }; f',
      'b() { b | b & }; b; wait; sleep 1000',
    ]) {
      const result = session.input(command(line));
      expect(result.busy, line).toBe(false);
      expect(textOf(session.input(command('docker images --format {{.Repository}}'))), line).toContain('good');
    }
  });
});
