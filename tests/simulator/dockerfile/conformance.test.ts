import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answer } from '../../../scripts/frontend.ts';

const lines = readFileSync(new URL('../../recorded/frontend/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test.each(lines.map((line) => [JSON.parse(line).id as string, line]))('agrees with BuildKit on %s', (_, line) => {
  const want = JSON.parse(line);
  expect(JSON.parse(JSON.stringify(answer(want)))).toEqual(want);
});
