import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../src/simulator/process/signals.ts';
import { Machine } from './machine.ts';

/**
 * Short scripts with what three real shells made of them: busybox's ash, Debian's dash and bash, run by Docker in one
 * container each, every script in an empty folder.
 */
interface Recorded {
  readonly name: string;
  readonly script: string;
  /** Given as `-c`, as a file or on standard input. */
  readonly mode?: 'c' | 'file' | 'stdin';
  readonly ash?: Outcome;
  readonly dash?: Outcome;
  readonly bash?: Outcome;
}

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

const records: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../../recorded/sh/scripts.json', import.meta.url), 'utf8'),
);

/** Where Drydock is known to differ, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'type ash': 'the recorded busybox runs its applets without a file; the official image has files',
  'command ash': 'as above',
  'type bash': 'the text of a function is not printed',
  'b-ansi bash': 'without a locale bash cannot write \\u escapes; Drydock writes UTF-8',
  'f-cmdsubst-line bash': 'bash counts one line too many inside a substitution of several lines',
  'i-cmdsubst-line bash': 'as above',
};

/** A process id in bash's report of a killed command. */
const withoutPid = (text: string): string => text.replace(/(line \d+: ) *\d+ (Killed|Segmentation)/g, '$1PID $2');

function run(shell: 'ash' | 'dash' | 'bash', { script, mode }: Recorded): Outcome {
  const machine = new Machine(shell === 'ash' ? 'busybox' : 'debian');
  // PID 1 would be spared by signals.
  machine.start(['sleep', '1000000']);
  const program = shell === 'bash' ? 'bash' : '/bin/sh';
  if (mode === 'file') machine.write('/w/s.sh', script);
  const result =
    mode === 'stdin'
      ? machine.run([program], { stdin: script })
      : machine.run(mode === 'file' ? [program, '/w/s.sh'] : [program, '-c', script]);
  const { status } = result;
  const code = status === undefined ? -1 : 'code' in status ? status.code : 128 + SIGNALS[status.signal];
  return { stdout: result.stdout, stderr: withoutPid(result.stderr), code };
}

describe.each(['ash', 'dash', 'bash'] as const)('%s', (shell) => {
  it.each(records.filter((record) => record[shell] !== undefined && !(`${record.name} ${shell}` in DIFFERENT)))(
    '$name',
    (record) => {
      const expected = record[shell];
      expect(run(shell, record)).toEqual({ ...expected, stderr: withoutPid(expected?.stderr ?? '') });
    },
  );
});

it('knows no shell to differ where it agrees', () => {
  const agreeing = records.flatMap((record) =>
    (['ash', 'dash', 'bash'] as const)
      .filter((shell) => `${record.name} ${shell}` in DIFFERENT)
      .filter((shell) => JSON.stringify(run(shell, record)) === JSON.stringify(record[shell]))
      .map((shell) => `${record.name} ${shell}`),
  );
  expect(agreeing).toEqual([]);
});
