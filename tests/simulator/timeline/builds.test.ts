import { expect, test } from 'vitest';
import { type Input, SimulatorSession, Timeline, type World } from '../../../src/simulator/index.ts';

/** The World after building a Dockerfile, and after doing more to it. */
function worldOf(files: Readonly<Record<string, string>>, ...more: Input[]): World {
  const build: Input = { kind: 'command', terminal: 'main', line: 'docker build -t app .' };
  const scenario = { id: 'builds', catalog: 'site', images: ['alpine:3.22'], files } as const;
  const session = new SimulatorSession({ scenario, seed: 'x', inputs: [build, ...more] });
  const timeline = new Timeline();
  timeline.append(session.journal);
  return timeline.worldAfter(timeline.length);
}

/** The layers of the last build's image with what each one hides, by number from the bottom. */
function layersOf(world: World) {
  const image = world.images.get(world.builds.at(-1)?.image ?? '');
  if (image === undefined) throw new Error('no image');
  return image.chains.map((chain) => {
    const layer = world.layers.get(chain);
    if (layer === undefined) throw new Error(`no layer ${chain}`);
    const hides = layer.hides.map((one) => ({ ...one, layer: image.chains.indexOf(one.layer) }));
    return { ...layer, hides };
  });
}

test('equal layers on different layers are different layers of the World', () => {
  const world = worldOf({ Dockerfile: 'FROM alpine:3.22\nRUN echo a > /a\nRUN rm /a\nRUN echo a > /a\nRUN rm /a\n' });
  const [, first, second, third, fourth] = layersOf(world);
  expect(second?.diffId).toBe(fourth?.diffId);
  expect(second?.chainId).not.toBe(fourth?.chainId);
  expect(first?.changes.map((one) => `${one.change} ${one.path}`)).toContain('added /a');
  expect(second?.hides).toEqual([{ layer: 1, bytes: 2, files: 1, paths: ['/a'] }]);
  expect(fourth?.hides).toEqual([{ layer: 3, bytes: 2, files: 1, paths: ['/a'] }]);
  expect(third?.hides).toEqual([]);
});

test('a file written in N layers wastes N − 1 copies, each charged to the pair that causes it', () => {
  const text = '1234567890\n';
  const world = worldOf({
    Dockerfile: 'FROM alpine:3.22\nCOPY f /f\nRUN chmod 600 /f\nRUN echo x >> /f\n',
    f: text,
  });
  expect(layersOf(world).map((layer) => layer.hides)).toEqual([
    [],
    [],
    [{ layer: 1, bytes: 11, files: 1, paths: ['/f'] }],
    [{ layer: 2, bytes: 11, files: 1, paths: ['/f'] }],
  ]);
});

test('a folder that is removed and made again in one step is opaque and hides what was in it', () => {
  const world = worldOf({
    Dockerfile: 'FROM alpine:3.22\nCOPY d /d\nRUN rm -rf /d && mkdir /d && echo new > /d/c\n',
    'd/a': 'aaa\n',
    'd/b': 'bb\n',
  });
  const top = layersOf(world).at(-1);
  expect(top?.changes.find((one) => one.path === '/d')).toMatchObject({ opaque: true, hides: 7 });
  expect(top?.hides).toEqual([{ layer: 1, bytes: 7, files: 2, paths: ['/d/a', '/d/b'] }]);
});

const stepsOf = (world: World) => world.builds.at(-1)?.stages.flatMap((stage) => stage.steps) ?? [];

test('FROM begins and ends: an image that is here, one that is pulled, a stage, nothing', () => {
  const world = worldOf({
    Dockerfile:
      'FROM alpine:3.22 AS a\nRUN true\nFROM a AS b\nFROM busybox:latest AS c\nRUN true\nFROM scratch\nCOPY --from=b /etc/os-release /\nCOPY --from=c /bin/sh /\n',
  });
  const froms = stepsOf(world).filter((step) => step.kind === 'from');
  expect(froms.map((step) => [step.source.replace(/@.*/, ''), step.status, step.layer !== undefined])).toEqual([
    ['FROM docker.io/library/alpine:3.22', 'cached', true],
    ['FROM a', 'built', true],
    ['FROM docker.io/library/busybox:latest', 'built', true],
    ['FROM scratch', 'built', false],
  ]);
});

test('a key tells each part, how it compares with the last build, and the text that changed', () => {
  const files = { Dockerfile: 'FROM alpine:3.22\nARG A=1\nCOPY src /src\nRUN echo $A\n', 'src/a': 'one\n' };
  const world = worldOf(
    files,
    { kind: 'file', path: 'src/a', text: 'two\n' },
    { kind: 'command', terminal: 'main', line: 'docker build -t app --build-arg A=2 .' },
  );
  const [, , copy, run] = stepsOf(world);
  const told = (step: typeof copy) =>
    step?.key.map((part) => `${part.kind} ${part.label}: ${part.compared}`).filter((line) => !line.includes('config'));
  expect(told(copy)).toEqual([
    'base docker.io/library/alpine:3.22: same',
    'instruction COPY src /src: same',
    'file /src: changed',
  ]);
  expect(copy?.key.at(-1)?.files).toEqual([{ path: 'src/a', change: 'modified', before: 'one\n', after: 'two\n' }]);
  expect(told(run)).toEqual([
    'parent 0.1: changed',
    'instruction RUN echo $A: same',
    'variable PATH: same',
    'variable A: changed',
  ]);
  expect(run?.key.find((part) => part.label === 'A')).toMatchObject({ value: '2', before: '1' });
});
