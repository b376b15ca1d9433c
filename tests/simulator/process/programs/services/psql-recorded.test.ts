import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Answer, Shell } from '../../languages/node/computer.ts';

interface Recorded {
  readonly steps: readonly (Answer & { readonly line: string })[];
}

const FOLDER = new URL('../../../../recorded/services/', import.meta.url);

/** The record is of PostgreSQL 15; what the image's version says in other words. */
const LATER: readonly (readonly [RegExp, string])[] = [[/postgresql\/15\//, 'postgresql/16/']];

test('psql answers as the real one', () => {
  const { steps } = JSON.parse(readFileSync(new URL('psql.json', FOLDER), 'utf8')) as Recorded;
  const shell = new Shell({}, ['postgres:16']);
  shell.out(
    'docker run -d --name db -e POSTGRES_HOST_AUTH_METHOD=trust -e POSTGRES_DB=app -e PGDATABASE=app -e PGUSER=postgres postgres:16; sleep 5',
  );
  const wrong: unknown[] = [];
  for (const { line, stdout, stderr, code } of steps) {
    const [options = '', stdin] = line.split(/< (?=")/);
    const got = shell.run(
      `docker exec -i db psql -X ${options}`,
      stdin === undefined ? '' : (JSON.parse(stdin) as string),
    );
    const expected = { stdout, stderr: LATER.reduce((text, [old, now]) => text.replace(old, now), stderr), code };
    if (JSON.stringify(got) !== JSON.stringify(expected)) wrong.push({ line, expected, got });
  }
  expect(wrong).toEqual([]);
});
