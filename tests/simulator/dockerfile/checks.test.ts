import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert, type LintWarning } from '../../../src/simulator/dockerfile/index.ts';

/** What `docker build --call=check,format=json` of Engine 28.5.2 said to odd files, where BuildKit has not changed since. */
interface Check {
  readonly dockerfile: string;
  readonly error?: string;
  readonly lines?: readonly number[];
  readonly warnings: readonly { readonly rule: string; readonly detail: string; readonly lines: readonly number[] }[];
}

const checks = readFileSync(new URL('../../recorded/frontend/checks.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Check => JSON.parse(line));

const options = {
  buildArgs: {},
  platform: 'linux/amd64',
  check: true,
  contexts: new Set<string>(),
  resolveImage: () =>
    ({ ok: true, value: { config: { Env: ['PATH=/bin'], Cmd: ['sh'] }, platform: 'linux/amd64' } }) as const,
};

const listLines = ({ lines }: Pick<LintWarning, 'lines'>): number[] =>
  Array.from({ length: lines.end - lines.start + 1 }, (_, i) => lines.start + i);

test.each(checks.map((check) => [JSON.stringify(check.dockerfile), check] as const))('checks %s', (_, check) => {
  const { error, warnings } = convert(check.dockerfile, options);
  expect(error?.message).toBe(check.error);
  expect(warnings.map(({ rule, detail, lines }) => ({ rule, detail, lines: listLines({ lines }) }))).toEqual(
    check.warnings,
  );
  if (check.lines !== undefined) {
    const lines = new Set(error?.lines.flatMap((range) => listLines({ lines: range })));
    expect([...lines].sort((a, b) => a - b)).toEqual(check.lines);
  }
});
