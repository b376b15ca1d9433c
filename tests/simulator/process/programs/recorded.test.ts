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

/**
 * Commands whose answers are known to differ from the record, by file and flavour: the list may only get shorter. A command
 * that begins to agree fails the test until it is taken off.
 */
const KNOWN = JSON.parse(readFileSync(new URL('known/differences.json', FOLDER), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json')))
  describe(file.replace('.json', ''), () => {
    const steps = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Step[];
    for (const kind of ['busybox', 'debian'] as ImageKind[])
      test(kind, () => {
        const machine = new Machine(kind);
        const known = new Set(KNOWN[`${file.replace('.json', '')} ${kind}`] ?? []);
        const wrong: unknown[] = [];
        const differing: string[] = [];
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
          ) {
            differing.push(step.command);
            if (!known.has(step.command)) wrong.push({ command: step.command, expected, actual });
          }
        }
        if (process.env['LIST_DIFFERENCES'] !== undefined)
          console.log(`@@${JSON.stringify([`${file.replace('.json', '')} ${kind}`, differing])}`);
        expect(wrong).toEqual([]);
        expect([...known].filter((command) => !differing.includes(command))).toEqual([]);
      });
  });
