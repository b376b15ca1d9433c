// biome-ignore-all lint/correctness/useYield: a task without a wait is still a task
import { describe, expect, test } from 'vitest';
import type { CacheReason } from '../../../src/simulator/api/domain-event.ts';
import { utf8Encode } from '../../../src/simulator/base/bytes.ts';
import { err, ok } from '../../../src/simulator/base/result.ts';
import { fileNode, setNode } from '../../../src/simulator/filesystem/index.ts';
import { type Built, type Files, treeOf, Workshop } from './harness.ts';

const reasonOf = (built: Built, step: string): CacheReason | undefined => {
  for (const event of built.events)
    if (event.type === 'build.step.finished' && event.step === step) return event.reason;
  return undefined;
};

const message = (built: Built): string => (built.result.ok ? '' : built.result.error.message);

describe('the reason of each hit and miss', () => {
  const build = (
    before: readonly [string, Files],
    after: readonly [string, Files],
    args: readonly [string, string] = ['', ''],
  ) => {
    const workshop = new Workshop();
    const options = (value: string) => ({ tags: ['app'], buildArgs: value === '' ? {} : { V: value } });
    workshop.build(`FROM base\n${before[0]}\n`, before[1], options(args[0]));
    return workshop.build(`FROM base\n${after[0]}\n`, after[1], options(args[1]));
  };

  test('a file changed, and what follows was rebuilt for that', () => {
    const steps = 'COPY . /app/\nRUN ["echo"]';
    const built = build([steps, { a: '1', b: '1', 'd/x': '1' }], [steps, { a: '2', c: '1', 'd/x': '1' }]);
    expect(reasonOf(built, '0.0')).toEqual({ kind: 'file-changed', paths: ['a'], added: ['c'], removed: ['b'] });
    expect(reasonOf(built, '0.1')).toEqual({ kind: 'parent-rebuilt', step: '0.0' });
  });

  test('a mode counts, a time does not', () => {
    const steps = 'COPY a /';
    const file = (mode: number, mtime: number): Files => ({ a: fileNode('1', { mode, mtime }) });
    expect(reasonOf(build([steps, file(0o644, 1)], [steps, file(0o644, 2)]), '0.0')).toEqual({ kind: 'hit' });
    expect(reasonOf(build([steps, file(0o644, 1)], [steps, file(0o755, 1)]), '0.0')).toMatchObject({ paths: ['a'] });
  });

  test('a build argument runs every RUN after its ARG again, and no COPY', () => {
    const steps = 'RUN ["echo"]\nARG V\nCOPY a /\nRUN ["echo","no"]';
    const built = build([steps, { a: '1' }], [steps, { a: '1' }], ['1', '2']);
    expect(reasonOf(built, '0.0')).toEqual({ kind: 'hit' });
    expect(reasonOf(built, '0.2')).toEqual({ kind: 'hit' });
    expect(reasonOf(built, '0.3')).toEqual({ kind: 'variable-changed', name: 'V', before: '1', after: '2' });
  });

  test('another instruction, and a new one', () => {
    const built = build(['RUN ["echo","1"]', {}], ['RUN ["echo","2"]\nRUN ["echo","3"]', {}]);
    expect(reasonOf(built, '0.0')).toEqual({
      kind: 'instruction-changed',
      before: 'RUN ["echo","1"]',
      after: 'RUN ["echo","2"]',
    });
    expect(reasonOf(built, '0.1')).toMatchObject({ kind: 'instruction-changed', before: '' });
  });

  test('another base, another user, no cache', () => {
    const workshop = new Workshop();
    workshop.addImage('own', { x: '1' });
    workshop.build('FROM own\nCOPY a /', { a: '' });
    workshop.addImage('own', { x: '2' });
    const built = workshop.build('FROM own\nCOPY a /', { a: '' });
    expect(reasonOf(built, '0.0')).toEqual({ kind: 'base-changed', reference: 'docker.io/library/own:latest' });
    const again = workshop.build('FROM own\nCOPY a /', { a: '' }, { noCache: true });
    expect(reasonOf(again, '0.0')).toEqual({ kind: 'no-cache' });
    const user = build(['USER nobody\nRUN ["echo"]', {}], ['USER root\nRUN ["echo"]', {}]);
    expect(reasonOf(user, '0.1')).toEqual({ kind: 'other', part: 'user' });
  });
});

describe('RUN', () => {
  const lines = (steps: string, options: Parameters<Workshop['build']>[2] = {}, files: Files = {}): string =>
    new Workshop().build(`FROM base\n${steps}\n`, files, options).lines.at(-1) ?? '';

  test('runs as its USER with that home, in its WORKDIR', () => {
    expect(lines('USER www-data\nWORKDIR /w\nRUN ["id"]')).toContain('\n33:33 /w');
    expect(lines('USER www-data\nRUN ["env"]')).toContain('HOME=/var/www');
    expect(lines('USER 4321\nRUN ["env"]')).toContain('HOME=/');
  });

  test.each([
    ['USER alice', 'unable to find user alice: no matching entries in passwd file'],
    ['USER nobody:nogrp', 'unable to find group nogrp: no matching entries in group file'],
  ])('%s stops it', (user, reason) => {
    expect(lines(`${user}\nRUN ["id"]`)).toContain(`process "id" did not complete successfully: ${reason}`);
  });

  test('explains a program that cannot be started', () => {
    expect(lines('RUN ["nosuch"]')).toContain('exec: "nosuch": executable file not found in $PATH');
    expect(lines('RUN ["/no/such"]')).toContain('exec: "/no/such": stat /no/such: no such file or directory');
    expect(lines('COPY a /\nRUN ["/a"]', {}, { a: 'x' })).toContain('exec: "/a": permission denied');
  });

  test('is stopped when it would never end, and what was built before stays', () => {
    const workshop = new Workshop();
    const built = workshop.build('FROM base\nRUN ["write","/a","1"]\nRUN ["forever"]\n');
    expect(message(built)).toContain('Drydock stopped this program');
    expect(workshop.build('FROM base\nRUN ["write","/a","1"]\n').lines.at(-1)).toContain('CACHED');
  });

  test('leaves no trace of its mounts, and a cache mount lives on until --no-cache', () => {
    const workshop = new Workshop();
    const dockerfile = (n: number): string =>
      `FROM base\nRUN --mount=type=cache,target=/c/d ["append","/c/d/log","${n}"]\n`;
    const first = workshop.build(dockerfile(1));
    expect(workshop.node(first, '/c')).toBeUndefined();
    expect(workshop.build(dockerfile(2)).lines.at(-1)).toContain('\n1\n2');
    expect(workshop.build(dockerfile(3), {}, { noCache: true }).lines.at(-1)).toMatch(/\n3$/);
    expect(workshop.build(dockerfile(4)).lines.at(-1)).toContain('\n3\n4');
  });

  test('secrets', () => {
    const secrets = new Map([['s', utf8Encode('shh\n')]]);
    expect(lines('RUN --mount=type=secret,id=s ["cat","/run/secrets/s"]', { secrets })).toContain('\nshh');
    expect(lines('RUN --mount=type=secret,id=s,required ["echo"]')).toContain('secret s: not found');
    expect(lines('RUN --mount=type=ssh,required ["echo"]')).toContain('unset ssh forward key default');
  });
});

describe('failures', () => {
  test('stop what runs beside them, and pass over what had not begun', () => {
    const stages = 'FROM base AS slow\nRUN ["sleep","5"]\nFROM base AS bad\nRUN ["false"]\nFROM base\n';
    const built = new Workshop().build(`${stages}COPY --from=slow /a /a\nCOPY --from=bad /b /b\n`);
    expect(built.lines).toContain('[slow 2/2] RUN ["sleep","5"] => CANCELED');
    const early = new Workshop().build('FROM base\nRUN ["sleep","5"]\nRUN ["echo"]\nCOPY nope /\n');
    expect(early.lines).toContain('[2/4] RUN ["sleep","5"] => CANCELED');
    expect(early.lines).toContain('[3/4] RUN ["echo"] => CACHED');
  });

  test('come with the lines of the Dockerfile and the last output', () => {
    const built = new Workshop().build('FROM base\nRUN ["cat","/etc/group","/nope"]\n');
    if (built.result.ok) throw new Error('it did not fail');
    const { build } = built.result.error;
    expect(build?.excerpt).toMatch(/^Dockerfile:2\n-+\n {3}1 \| {5}FROM base\n {3}2 \| >>> RUN/);
    expect(build?.failedStep?.log).toMatch(/^0\.13\d root:x:0:\n/);
  });

  test.each([
    [{ platform: 'linux/x/y/z' }, '"linux/x/y/z": cannot parse platform specifier: invalid argument'],
    [{ tags: ['Bad'] }, 'invalid tag "Bad": repository name must be lowercase'],
    [{ target: 'nope' }, 'failed to solve: target stage "nope" could not be found'],
    [
      { dockerfile: { name: 'x', text: undefined } },
      'failed to solve: failed to read dockerfile: open x: no such file or directory',
    ],
  ])('%j', (options, expected) => {
    expect(message(new Workshop().build('FROM base\n', {}, options))).toBe(expected);
  });
});

describe('progress', () => {
  test('FROM is DONE at first, CACHED when its files are used again, DONE when they are not', () => {
    const workshop = new Workshop();
    const from = (dockerfile: string): string => workshop.build(dockerfile).lines[0] ?? '';
    expect(from('FROM base\nRUN ["echo","1"]\n')).toMatch(/=> DONE$/);
    expect(from('FROM base\nRUN ["echo","2"]\n')).toMatch(/=> CACHED$/);
    expect(from('FROM base\nRUN ["echo","2"]\nRUN ["echo","3"]\n')).toMatch(/=> DONE$/);
  });

  test('counts the bytes that are sent as the client does', () => {
    const sizes = (built: Built): readonly (number | undefined)[] =>
      built.progress.flatMap((m) => (m.type === 'status' && m.text === 'transferring context:' ? [m.current] : []));
    const workshop = new Workshop();
    expect(sizes(workshop.build('FROM scratch\nCOPY hello.txt /\n', { 'hello.txt': 'hello\n' }))).toEqual([2, 42]);
    expect(sizes(workshop.build('FROM scratch\nCOPY hello.txt /\n', { 'hello.txt': 'hello\n' }))).toEqual([2, 30]);
  });

  test('stages that do not need each other run side by side', () => {
    const started = new Map<string, number>();
    const workshop = new Workshop();
    const before = workshop.scheduler.clock.now();
    const built = workshop.build(
      'FROM base AS a\nRUN ["sleep","3"]\nFROM base AS b\nRUN ["sleep","2"]\nRUN ["echo"]\nFROM base\nCOPY --from=a /etc/group /1\nCOPY --from=b /etc/group /2\n',
    );
    for (const m of built.progress) if (m.type === 'started') started.set(m.digest, m.at);
    expect(built.result.ok).toBe(true);
    expect(workshop.scheduler.clock.now() - before).toBeLessThan(4000);
  });
});

test('ADD takes files of the simulated web, checks them, and says what is not there', () => {
  const web = {
    *request(_method: string, url: string) {
      if (url !== 'https://example.com/f.txt?x=1') return err(`Get "${url}": no such host`);
      return ok({ status: 200, body: utf8Encode('web\n'), modified: 1_000_000_000 });
    },
  };
  const workshop = new Workshop({ web });
  const built = workshop.build('FROM base\nADD https://example.com/f.txt?x=1 /d/\n');
  expect(workshop.text(built, '/d/f.txt')).toBe('web\n');
  expect(workshop.node(built, '/d/f.txt')?.attributes).toMatchObject({ mode: 0o600, mtime: 1_000_000_000 });
  expect(message(workshop.build('FROM base\nADD https://nope.example/x /\n'))).toBe(
    'failed to solve: failed to load cache key: Get "https://nope.example/x": no such host',
  );
  expect(message(workshop.build('FROM base\nADD https://github.com/a/b.git /\n'))).toContain('not modelled');
});

test('prune forgets results, and keeps what images use unless asked for all', () => {
  const workshop = new Workshop();
  workshop.build('FROM base\nRUN ["write","/a","1"]\nRUN ["write","/b","1"]\n', {}, { tags: ['app'] });
  const records = (): string[] => workshop.builder.cacheUsage().map(({ Description }) => Description);
  const own = ['from local ', 'mount / from exec write /a 1', 'mount / from exec write /b 1'];
  expect(records().sort()).toEqual([...own, 'local source for context', 'local source for dockerfile'].sort());
  // What an image is made of is not only the cache's: all its layers stay, and its base.
  workshop.builder.prune({ all: false });
  expect(records().sort()).toEqual(own);
  expect(workshop.builder.prune({ all: true }).deleted).toHaveLength(3);
  expect(records()).toEqual([]);
  expect(workshop.build('FROM base\nRUN ["write","/a","1"]\n').lines.at(-1)).toContain('DONE');
});

test('a context of ten thousand files comes from the cache the second time', () => {
  let tree = treeOf({});
  for (let i = 0; i < 10_000; i++)
    tree = setNode(tree, `/d${i % 100}/f${i}`, fileNode(`content of file ${i}\n`.repeat(10)));
  const workshop = new Workshop();
  const build = () => workshop.build('FROM base\nCOPY . /app/\n', {}, { context: { kind: 'tree', tree } });
  const [first, second] = [build(), build()];
  expect(first.result.ok && second.result.ok).toBe(true);
  expect(first.lines.join('\n')).not.toContain('CACHED');
  expect(second.lines.join('\n')).toContain('CACHED');
});
