import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Answer, Shell } from '../../languages/node/computer.ts';

interface Recorded {
  readonly steps: readonly (Answer & { readonly line: string })[];
}

const FOLDER = new URL('../../../../recorded/services/', import.meta.url);

test('redis-cli and its server answer as the real ones', () => {
  const { steps } = JSON.parse(readFileSync(new URL('redis.json', FOLDER), 'utf8')) as Recorded;
  const shell = new Shell({}, ['redis:7']);
  shell.out('docker run -d --name red redis:7; sleep 1');
  const wrong: unknown[] = [];
  for (const { line, stdout, stderr, code } of steps) {
    const [words = '', stdin] = line.split(/< (?=")/);
    const got = shell.run(
      `set -f; docker exec -i red redis-cli ${words}`,
      stdin === undefined ? '' : (JSON.parse(stdin) as string),
    );
    const expected = { stdout, stderr, code };
    if (JSON.stringify(got) !== JSON.stringify(expected)) wrong.push({ line, expected, got });
  }
  expect(wrong).toEqual([]);
});
