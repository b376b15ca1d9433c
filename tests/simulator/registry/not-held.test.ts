import { expect, it } from 'vitest';
import { SimulatorSession } from '../../../src/simulator/index.ts';
import { isOnRealHub } from '../../../src/simulator/registry/real-hub.ts';

const held = ['3.24', '3.22', 'latest', 'edge'];

it.each([
  ['library/mongo', 'latest', [], true],
  ['library/mongoo', 'latest', [], false],
  ['bitnami/redis', '7', [], true],
  ['me/app', 'latest', [], false],
  ['library/alpine', '3.18', held, true],
  ['library/alpine', '3.99', held, false],
  ['library/alpine', '4', held, false],
  ['library/alpine', 'nosuch', held, false],
  ['library/alpine', '3.18-nosuch', held, false],
] as const)('%s:%s', (path, tag, tags, real) => {
  expect(isOnRealHub(path, tag, tags)).toBe(real);
});

const session = new SimulatorSession({
  scenario: { id: 'hub', files: {}, images: [], catalog: 'site' },
  seed: 'hub',
  inputs: [],
});
const run = (line: string): string =>
  session
    .input({ kind: 'command', terminal: 'main', line })
    .output.map(({ text }) => text)
    .join('');

it('tells what the Hub has and Drydock lacks from what does not exist', () => {
  expect(run('docker pull mongo')).toContain(
    "Docker Hub has it, Drydock's own copy does not; it holds alpine, busybox",
  );
  expect(run('docker pull ubuntu:18.04')).toContain('of ubuntu it holds');
  expect(run('docker pull nosuch')).toContain('pull access denied for nosuch');
  expect(run('docker pull alpine:3.99')).toContain('manifest unknown');
  expect(run('docker pull ghcr.io/a/b')).toContain('drydock: the registry ghcr.io is not modelled');
  expect(run('docker pull registry.example.com/a')).toContain('no such host');
});
