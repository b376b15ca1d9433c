import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Shell } from './computer.ts';

interface Script {
  readonly name: string;
  readonly file: string;
  readonly source: string;
  readonly stdin?: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Scripts with what node 24.19.0 answered, its folder written as `/app`. */
const SCRIPTS = JSON.parse(
  readFileSync(new URL('../../../../recorded/node/scripts.json', import.meta.url), 'utf8'),
) as readonly Script[];

describe('scripts recorded with node 24.19.0', () => {
  const files = Object.fromEntries(SCRIPTS.map((script) => [script.file, script.source]));
  const shell = new Shell(files, ['node:24-slim']);

  it('has enough of them', () => {
    expect(SCRIPTS.length).toBeGreaterThan(75);
  });

  it.each(SCRIPTS.map((script) => [script.name, script] as const))('%s', (_, script) => {
    const answer = shell.run(
      `docker run --rm -i -v $PWD:/app:ro -w /app node:24-slim node /app/${script.file}`,
      script.stdin,
    );
    expect(answer).toEqual({ stdout: script.stdout, stderr: script.stderr, code: script.code });
  });
});
