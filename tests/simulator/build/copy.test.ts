import { describe, expect, test } from 'vitest';
import { fileNode, symlinkNode, walkTree } from '../../../src/simulator/filesystem/index.ts';
import { type Built, type Files, Workshop } from './harness.ts';

const FILES: Files = {
  'a.txt': 'a\n',
  'b.txt': 'b\n',
  'c.md': 'c\n',
  'dir/d.md': 'd\n',
  'dir/sub/e.txt': 'e\n',
  'dir/sub/deep/f.txt': 'f\n',
  link: symlinkNode('a.txt'),
  dlink: symlinkNode('dir'),
  up: symlinkNode('../../b.txt'),
  gone: symlinkNode('nowhere'),
};

/** Files, folders and links that the steps put below /x, with what they hold. */
function below(workshop: Workshop, built: Built): Readonly<Record<string, string>> | string {
  if (!built.result.ok) return built.result.error.message.replace(/^failed to solve: /, '');
  const top = workshop.image(built).layers.at(-1);
  const out: Record<string, string> = {};
  if (top === undefined) return out;
  for (const [path, node] of walkTree(top.tree)) {
    if (!path.startsWith('/x')) continue;
    if (node.kind === 'file') out[path] = new TextDecoder().decode(node.content.bytes).trim();
    if (node.kind === 'symlink') out[path] = `-> ${node.target}`;
    if (node.kind === 'directory' && node.entries.size === 0) out[path] = 'empty';
  }
  return out;
}

/** Steps, and what is below /x after them. */
const RULES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['COPY a.txt /x', { '/x': 'a' }],
  ['COPY a.txt /x/', { '/x/a.txt': 'a' }],
  ['COPY a.txt b.txt /x/', { '/x/a.txt': 'a', '/x/b.txt': 'b' }],
  ['COPY a.txt b.txt /x', { '/x': 'b' }],
  ['COPY dir /x', { '/x/d.md': 'd', '/x/sub/e.txt': 'e', '/x/sub/deep/f.txt': 'f' }],
  ['COPY dir/ /x/y/', { '/x/y/d.md': 'd', '/x/y/sub/e.txt': 'e', '/x/y/sub/deep/f.txt': 'f' }],
  ['COPY dir/sub/. /x', { '/x/e.txt': 'e', '/x/deep/f.txt': 'f' }],
  ['COPY *.txt /x/', { '/x/a.txt': 'a', '/x/b.txt': 'b' }],
  ['COPY [ab].txt /x/', { '/x/a.txt': 'a', '/x/b.txt': 'b' }],
  ['COPY ?.md /x/', { '/x/c.md': 'c' }],
  ['COPY */*.md /x/', { '/x/d.md': 'd' }],
  ['COPY dir/s* /x/', { '/x/e.txt': 'e', '/x/deep/f.txt': 'f' }],
  ['COPY *.none /x/', {}],
  ['COPY *.none a.txt /x/', { '/x/a.txt': 'a' }],
  ['COPY link /x/', { '/x/link': 'a' }],
  ['COPY dlink /x', { '/x/d.md': 'd', '/x/sub/e.txt': 'e', '/x/sub/deep/f.txt': 'f' }],
  ['COPY dlink/d.md /x', { '/x': 'd' }],
  ['COPY up /x', { '/x': 'b' }],
  ['COPY ../a.txt /x', { '/x': 'a' }],
  ['WORKDIR /x/w\nCOPY a.txt .\nCOPY a.txt n/', { '/x/w/a.txt': 'a', '/x/w/n/a.txt': 'a' }],
  ['COPY --exclude=*.md --exclude=**/deep dir /x', { '/x/sub/e.txt': 'e' }],
  ['COPY --exclude=* --exclude=!sub/deep dir /x', { '/x/sub/deep/f.txt': 'f' }],
  ['COPY <<EOF /x/in\nhello\nEOF', { '/x/in': 'hello' }],
  ['COPY <<a.txt <<"b" /x/\none\na.txt\ntwo $X\nb', { '/x/a.txt': 'one', '/x/b': 'two $X' }],
  ['RUN ["write","/t","old"]\nCOPY a.txt /x/f\nCOPY b.txt /x/f', { '/x/f': 'b' }],
  [
    'COPY dir /x\nCOPY a.txt /x/sub',
    {
      '/x/d.md': 'd',
      '/x/sub/e.txt': 'e',
      '/x/sub/deep/f.txt': 'f',
      '/x/sub/a.txt': 'a',
    },
  ],
];

describe('what COPY puts where', () => {
  for (const [steps, expected] of RULES)
    test(steps.split('\n').join(' | '), () => {
      const workshop = new Workshop();
      expect(below(workshop, workshop.build(`FROM base\n${steps}\n`, FILES))).toEqual(expected);
    });
});

/** Recorded on Docker Engine 28.5.2; `REF` stands for ids that differ from run to run. */
const FAILURES: readonly (readonly [string, string])[] = [
  ['COPY nope /x', 'failed to compute cache key: failed to calculate checksum of ref REF: "/nope": not found'],
  [
    'COPY ./dir/../nope/q a.txt /x/',
    'failed to compute cache key: failed to calculate checksum of ref REF: "/nope/q": not found',
  ],
  ['COPY nope/*.md /x', 'lstat /nope: no such file or directory'],
  ['COPY gone /x', 'failed to compute cache key: failed to calculate checksum of ref REF: "/gone": not found'],
  [
    'COPY --exclude=*.txt . /x/',
    'failed to compute cache key: failed to calculate checksum of ref REF: "/gone": not found',
  ],
  ['COPY a.txt /x\nCOPY dir /x', 'cannot copy to non-directory: REF/x'],
  ['COPY a.txt /x\nCOPY b.txt /x/y/', 'lstat /x/y: not a directory'],
  ['COPY a.txt /x/d.md/q\nCOPY dir /x', 'cannot replace to directory REF/x/d.md with file'],
  ['COPY a.txt /x\nWORKDIR /x', 'mkdir /x: not a directory'],
  ['COPY a.txt /x\nWORKDIR /x/y', 'lstat /x/y: not a directory'],
];

describe('what COPY and WORKDIR refuse', () => {
  for (const [steps, expected] of FAILURES)
    test(steps.split('\n').join(' | '), () => {
      const workshop = new Workshop();
      const text = below(workshop, workshop.build(`FROM base\n${steps}\n`, FILES));
      expect(String(text).replace(/[0-9a-f-]+::[0-9a-z]{25}|\/var\/lib\/docker\/overlay2\/\w{25}\/merged/, 'REF')).toBe(
        expected,
      );
    });

  test('a name for --chown has nowhere to be looked up in scratch', () => {
    const workshop = new Workshop();
    const built = workshop.build('FROM scratch\nCOPY --chown=alice a.txt /x\n', FILES);
    expect(below(workshop, built)).toBe('invalid user index: -1');
  });
});

describe('owners, modes and times', () => {
  const attributes = (steps: string, path: string): string => {
    const workshop = new Workshop();
    const node = workshop.node(workshop.build(`FROM base\n${steps}\n`, FILES), path);
    if (node === undefined) return 'missing';
    const { mode, uid, gid } = node.attributes;
    return `${mode.toString(8)} ${uid}:${gid}`;
  };

  test.each([
    ['COPY a.txt /x/y/', '/x/y', '755 0:0'],
    ['COPY --chown=nobody a.txt /x/y/', '/x', '755 65534:65534'],
    ['COPY --chown=nobody:staff a.txt /x', '/x', '644 65534:50'],
    ['COPY --chown=alice a.txt /x', '/x', '644 0:0'],
    ['COPY --chown=nobody:nogrp a.txt /x', '/x', '644 65534:65534'],
    ['COPY --chown=7 a.txt /x', '/x', '644 7:7'],
    ['COPY --chown=7:root a.txt /x', '/x', '644 7:0'],
    ['COPY --chmod=600 a.txt /x/y/', '/x', '600 0:0'],
    ['COPY --chmod=4711 a.txt /x', '/x', '4711 0:0'],
    ['COPY --chmod=u=rwx,go=r a.txt /x', '/x', '744 0:0'],
    ['COPY --chmod=g+w dir /x', '/x/sub', '775 0:0'],
    ['USER nobody\nCOPY a.txt /x', '/x', '644 0:0'],
    ['USER nobody\nWORKDIR /x/y', '/x', '755 65534:65534'],
    ['USER 1234:55\nWORKDIR /x', '/x', '755 1234:55'],
  ])('%s: %s is %s', (steps, path, expected) => {
    expect(attributes(steps, path)).toBe(expected);
  });

  test('files keep their time; a folder that was there keeps its mode and owner', () => {
    const workshop = new Workshop();
    const file = fileNode('q', { mtime: 1_000_000_000, mode: 0o640 });
    const built = workshop.build('FROM base\nUSER nobody\nWORKDIR /x\nCOPY d /x\n', { 'd/q': file });
    expect(workshop.node(built, '/x/q')?.attributes).toEqual({ mode: 0o640, uid: 0, gid: 0, mtime: 1_000_000_000 });
    expect(workshop.node(built, '/x')?.attributes).toMatchObject({ mode: 0o755, uid: 65534 });
  });

  test('hard links of a folder stay one file, and a file that is written again is in the layer again', () => {
    const workshop = new Workshop();
    const file = { ...fileNode('q'), link: 'same' };
    const built = workshop.build('FROM base\nCOPY d /x\nCOPY d/q /x/q\n', { 'd/q': file, 'd/r': file });
    const [, first, second] = workshop.image(built).layers;
    const links = first?.changes.flatMap(({ node }) => (node?.kind === 'file' ? [node.link] : []));
    expect(new Set(links).size).toBe(1);
    expect(second?.changes.map(({ path }) => path)).toEqual(['/x', '/x/q']);
  });
});
