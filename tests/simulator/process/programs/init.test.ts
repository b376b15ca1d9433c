import { expect, it } from 'vitest';
import { Shell } from '../languages/node/computer.ts';

const shell = new Shell(
  {
    Dockerfile:
      'FROM alpine:3.22\nRUN apk add --no-cache tini dumb-init\nENTRYPOINT ["/sbin/tini", "--"]\nCMD ["sleep", "1000"]\n',
  },
  ['alpine:3.22', 'debian:12'],
);

it('tini passes signals and exit codes on', () => {
  shell.out('docker build -q -t inits . && docker run -d --name first inits');
  expect(shell.out('docker exec first ps -o pid,args')).toMatch(/1 \/sbin\/tini -- sleep 1000\n +\d+ sleep 1000\n/);
  expect(shell.out("docker stop first; docker inspect -f '{{.State.ExitCode}}' first")).toBe('first\n143\n');
  expect(shell.run('docker run --rm inits sh -c "exit 7"').code).toBe(7);
  expect(shell.run('docker run --rm inits nope')).toMatchObject({
    stderr: '[FATAL tini (7)] exec nope failed: No such file or directory\n',
    code: 127,
  });
});

it('dumb-init does, too', () => {
  expect(shell.run('docker run --rm --entrypoint dumb-init inits sh -c "exit 3"').code).toBe(3);
  expect(shell.run('docker run --rm --entrypoint dumb-init inits nope')).toMatchObject({
    stderr: '[dumb-init] nope: No such file or directory\n',
    code: 2,
  });
});

it('package managers tell what Drydock lacks from what does not exist', () => {
  const apt = (name: string): string =>
    shell.run(`docker run --rm debian:12 sh -c 'apt-get update -qq >/dev/null 2>&1; apt-get install -y ${name}'`)
      .stderr;
  expect(apt('clang')).toBe("E: drydock: the package clang is not in Drydock's catalogue\n");
  expect(apt('nosuchpkg')).toBe('E: Unable to locate package nosuchpkg\n');
  const apk = (name: string): string => shell.run(`docker run --rm alpine:3.22 apk add ${name}`).stderr;
  expect(apk('zsh')).toBe("ERROR: drydock: the package zsh is not in Drydock's catalogue\n");
  expect(apk('nosuchpkg')).toContain('nosuchpkg (no such package)');
});
