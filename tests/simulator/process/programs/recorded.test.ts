import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ImageKind, Machine, type Outcome, words } from './machine.ts';

interface Step {
  readonly command: string;
  readonly stdin?: string;
  readonly busybox?: Outcome;
  readonly debian?: Outcome;
}

const FOLDER = new URL('../../../recorded/programs/', import.meta.url);

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json')))
  describe(file.replace('.json', ''), () => {
    const steps = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Step[];
    for (const kind of ['busybox', 'debian'] as ImageKind[])
      test(kind, () => {
        const machine = new Machine(kind);
        const wrong: unknown[] = [];
        for (const step of steps) {
          const expected = step[kind];
          if (expected === undefined) continue;
          const argv = words(step.command);
          while (/^\w+=/.test(argv[0] ?? '')) {
            const [name = '', value = ''] = (argv.shift() ?? '').split('=');
            machine.env.set(name, value);
          }
          const actual = machine.run(argv, bytes(step.stdin ?? ''));
          if (
            JSON.stringify(actual) !==
            JSON.stringify({ stdout: expected.stdout, stderr: expected.stderr, code: expected.code })
          )
            wrong.push({ command: step.command, expected, actual });
        }
        expect(wrong).toEqual([]);
      });
  });
