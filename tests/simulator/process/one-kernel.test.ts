import { expect, test } from 'vitest';
import { Bench, textOf } from '../../lessons/bench.ts';

test('host, container and daemon name the same kernel, however one asks', () => {
  const bench = new Bench({ id: 'kernel', catalog: 'site', images: ['alpine:latest', 'node:22-alpine'], files: {} });
  const last = (line: string): string | undefined => textOf(bench.finish(line)).trim().split(/\r?\n/).at(-2)?.trim();
  const release = last('uname -r');
  expect(release).toMatch(/^\d+\.\d+/);
  for (const line of [
    'docker run --rm alpine uname -r',
    'docker run --rm alpine cat /proc/sys/kernel/osrelease',
    'docker run --rm alpine sh -c \'cut -d" " -f3 /proc/version\'',
    "docker info --format '{{.KernelVersion}}'",
    "docker version --format '{{.Server.KernelVersion}}'",
    `docker run --rm node:22-alpine node -p 'os.release()'`,
  ])
    expect(last(line), line).toBe(release);
});
