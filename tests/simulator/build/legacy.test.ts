import { expect, test } from 'vitest';
import { Workshop } from './harness.ts';

const LEGACY = { legacy: true };
const withoutIds = (text: string): string =>
  text.replace(/\b[0-9a-f]{12}\b/g, 'ID').replace(/daemon .*\r\r/, 'daemon SIZE');

test('every step has its image, and the second time comes from the cache', () => {
  const workshop = new Workshop();
  const dockerfile = 'FROM base\nENV A=1\nCOPY a.txt /\nRUN ["echo","out"]\n';
  const first = workshop.build(dockerfile, { 'a.txt': 'a' }, { ...LEGACY, tags: ['app'] });
  expect(withoutIds(first.text)).toBe(
    [
      'Sending build context to Docker daemon SIZE',
      'Step 1/4 : FROM base',
      ' ---> ID',
      'Step 2/4 : ENV A=1',
      ' ---> Running in ID',
      ' ---> Removed intermediate container ID',
      ' ---> ID',
      'Step 3/4 : COPY a.txt /',
      ' ---> ID',
      'Step 4/4 : RUN ["echo","out"]',
      ' ---> Running in ID',
      'out',
      ' ---> Removed intermediate container ID',
      ' ---> ID',
      'Successfully built ID',
      'Successfully tagged app:latest',
      '',
    ].join('\n'),
  );
  const again = workshop.build(dockerfile, { 'a.txt': 'a' }, LEGACY);
  expect(again.text.match(/Using cache/g)).toHaveLength(3);
  expect(workshop.image(again).id).toBe(workshop.image(first).id);
  const changed = workshop.build(dockerfile, { 'a.txt': 'b' }, LEGACY);
  expect(changed.text.match(/Using cache/g)).toHaveLength(1);
  expect(workshop.store.get(workshop.image(first).parent ?? '')).toBeDefined();
});

test('what RUN writes into a VOLUME is lost, unlike with BuildKit', () => {
  const dockerfile = 'FROM base\nCOPY a.txt /data/\nVOLUME /data\nRUN ["write","/data/x","1"]\n';
  const workshop = new Workshop();
  const legacy = workshop.build(dockerfile, { 'a.txt': 'a' }, LEGACY);
  expect(workshop.node(legacy, '/data/a.txt')).toBeDefined();
  expect(workshop.node(legacy, '/data/x')).toBeUndefined();
  expect(workshop.node(workshop.build(dockerfile, { 'a.txt': 'a' }), '/data/x')).toBeDefined();
});

test('stages that nothing needs are built too', () => {
  const dockerfile = 'FROM base AS unused\nRUN ["echo","unused"]\nFROM base\nRUN ["echo","used"]\n';
  const workshop = new Workshop();
  expect(workshop.build(dockerfile, {}, LEGACY).text).toContain('\nunused\n');
  expect(workshop.build(dockerfile).lines.join()).not.toContain('unused');
});

test.each([
  ['RUN ["false"]', "The command 'false' returned a non-zero code: 1"],
  [
    'COPY nope /',
    'COPY failed: file not found in build context or excluded by .dockerignore: stat nope: file does not exist',
  ],
  [
    'COPY a* b* /x',
    'When using COPY with more than one source file, the destination must be a directory and end with a /',
  ],
  ['COPY no* /x/', 'COPY failed: no source files were specified'],
  [
    'RUN --mount=type=cache,target=/x true',
    'the --mount option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled',
  ],
  [
    'COPY --chown=alice a.txt /',
    "unable to convert uid/gid chown string to host mapping: can't find uid for user alice: no such user: alice",
  ],
  [
    'RUNN x',
    'Error response from daemon: dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)',
  ],
])('%s fails with its own words', (step, message) => {
  const built = new Workshop().build(`FROM base\n${step}\n`, { 'a.txt': 'a', b: 'b' }, LEGACY);
  expect(built.result.ok ? '' : built.result.error.build?.message).toBe(message);
});
