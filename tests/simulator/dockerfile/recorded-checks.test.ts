import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replayScenario } from '../../../src/simulator/index.ts';

/** What a real engine answered to `docker build --call=check,format=json` of an odd Dockerfile; progress left out. */
interface RecordedCheck {
  readonly dockerfile: string;
  readonly exitCode: number;
  readonly warnings?: unknown;
  readonly buildError?: unknown;
  /** Where the answer is no JSON. */
  readonly stdout?: string;
  readonly stderr: string;
}

const records: readonly RecordedCheck[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../recorded/frontend/checks.json'), 'utf8'),
);

const withoutProgress = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line !== '' && !/^#\d/.test(line))
    .join('\n')
    .trim();

function answered(stdout: string): object {
  try {
    const { warnings, buildError } = JSON.parse(stdout);
    return { warnings, buildError: buildError ?? null };
  } catch {
    return { stdout };
  }
}

describe('checks of odd Dockerfiles', () => {
  test.each(records)('$dockerfile', ({ dockerfile, exitCode, stderr, ...answer }) => {
    const files = { a: '', Dockerfile: dockerfile };
    const [step] = replayScenario({ name: 'odd', files, commands: ['docker build --call=check,format=json .'] });
    expect([step?.exitCode, withoutProgress(step?.stderr ?? '')]).toEqual([exitCode, stderr]);
    expect(answered(step?.stdout ?? '')).toEqual(answer);
  });
});

test('a check that cannot find an image says so as a build does', () => {
  const files = { Dockerfile: 'FROM busybox\nRUN --mount=target=/x,from=nothere echo\n' };
  const [step] = replayScenario({ name: 'odd', files, commands: ['docker build --check .'] });
  expect(step?.exitCode).toBe(1);
  expect(step?.stderr).toContain(
    'ERROR: nothere: failed to resolve source metadata for docker.io/library/nothere:latest',
  );
});
