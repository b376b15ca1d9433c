import { describe, expect, it } from 'vitest';
import { utf8Decode } from '../../../src/simulator/base/bytes.ts';
import {
  type Credentials,
  contentOf,
  createFileSystem,
  createLiveTree,
  type FileSystem,
  type LiveTree,
  type Mount,
  ROOT,
} from '../../../src/simulator/filesystem/index.ts';

const ALICE: Credentials = { uid: 1000, gid: 1000, groups: [1000, 50] };
const BOB: Credentials = { uid: 1001, gid: 1001, groups: [1001] };

function machine(): { fs: FileSystem; live: LiveTree; clock: { time: number; now(): number } } {
  const clock = { time: 1_700_000_000_000, now: () => clock.time };
  const live = createLiveTree();
  const fs = createFileSystem(mountOf(live, '/'), clock);
  return { fs, live, clock };
}

const mountOf = (source: LiveTree, target: string, more: Partial<Mount> = {}): Mount => ({
  target,
  source,
  subpath: '/',
  readOnly: false,
  type: 'ext4',
  ...more,
});

const good = (result: { ok: boolean }): void => expect(result).toMatchObject({ ok: true });
const bad = (result: { ok: boolean }, errno: string): void => expect(result).toEqual({ ok: false, error: errno });
const text = (fs: FileSystem, path: string): string => {
  const content = fs.readFile(path, ROOT);
  if (!content.ok) throw new Error(`${path}: ${content.error}`);
  return utf8Decode(content.value.bytes);
};
const write = (fs: FileSystem, path: string, data: string, as = ROOT, mode?: number) =>
  fs.writeFile(path, contentOf(data), as, mode);

describe('paths', () => {
  it('follows relative, absolute and dangling links, and stops at a loop', () => {
    const { fs } = machine();
    good(fs.mkdir('/a', ROOT, 0o755));
    good(write(fs, '/a/f', 'x'));
    good(fs.symlink('../a/f', '/a/rel', ROOT));
    good(fs.symlink('/a', '/abs', ROOT));
    good(fs.symlink('/loop2', '/loop1', ROOT));
    good(fs.symlink('/loop1', '/loop2', ROOT));
    good(fs.symlink('/a/new', '/dangling', ROOT));
    expect(text(fs, '/abs/./rel')).toBe('x');
    expect(fs.realpath('/abs/../abs/rel', ROOT)).toEqual({ ok: true, value: '/a/f' });
    bad(fs.stat('/loop1', ROOT), 'ELOOP');
    bad(fs.stat('/dangling', ROOT), 'ENOENT');
    good(write(fs, '/dangling', 'made'));
    expect(text(fs, '/a/new')).toBe('made');
    expect(fs.stat('/dangling', ROOT, false)).toMatchObject({
      ok: true,
      value: { kind: 'symlink', size: 6, mode: 0o777 },
    });
  });

  it('tells a missing name, a file on the way, a trailing slash and a long name apart', () => {
    const { fs } = machine();
    good(write(fs, '/f', ''));
    bad(fs.stat('', ROOT), 'ENOENT');
    bad(fs.stat('/no/such', ROOT), 'ENOENT');
    bad(fs.stat('/f/x', ROOT), 'ENOTDIR');
    bad(fs.stat('/f/..', ROOT), 'ENOTDIR');
    bad(fs.stat('/f/', ROOT), 'ENOTDIR');
    bad(fs.stat('/f/.', ROOT), 'ENOTDIR');
    bad(write(fs, '/new/', ''), 'EISDIR');
    good(fs.mkdir('/new/', ROOT, 0o755));
    bad(write(fs, `/${'n'.repeat(256)}`, ''), 'ENAMETOOLONG');
    bad(write(fs, `/${'é'.repeat(128)}`, ''), 'ENAMETOOLONG');
    good(write(fs, `/${'n'.repeat(255)}`, ''));
    expect(fs.realpath('/../../new', ROOT)).toEqual({ ok: true, value: '/new' });
  });

  it('lists names in byte order', () => {
    const { fs } = machine();
    for (const name of ['b', 'B', 'a', '.h', '\uffff', '\u{10000}']) good(write(fs, `/${name}`, ''));
    expect(fs.readdir('/', ROOT)).toEqual({ ok: true, value: ['.h', 'B', 'a', 'b', '\uffff', '\u{10000}'] });
  });
});

describe('permissions', () => {
  /** mode, who, and what they may: r, w, x. */
  const table: [number, Credentials, string][] = [
    [0o700, ALICE, 'rwx'],
    [0o700, BOB, ''],
    [0o070, ALICE, ''],
    [0o640, { uid: 7, gid: 50, groups: [50] }, 'r'],
    [0o640, { uid: 7, gid: 8, groups: [8, 50] }, 'r'],
    [0o604, BOB, 'r'],
    [0o041, BOB, 'x'],
    [0o000, ROOT, 'rw'],
    [0o001, ROOT, 'rwx'],
    [0o644, ALICE, 'rw'],
  ];
  it.each(table)('a file of alice:50 with mode %o', (mode, as, may) => {
    const { fs } = machine();
    good(write(fs, '/f', 'x'));
    good(fs.chmod('/f', mode, ROOT));
    good(fs.chown('/f', 1000, 50, ROOT));
    const allowed =
      (fs.access('/f', as, { read: true }).ok ? 'r' : '') +
      (fs.access('/f', as, { write: true }).ok ? 'w' : '') +
      (fs.access('/f', as, { execute: true }).ok ? 'x' : '');
    expect(allowed).toBe(may);
    expect(fs.readFile('/f', as).ok).toBe(may.includes('r'));
    expect(write(fs, '/f', 'y', as).ok).toBe(may.includes('w'));
  });

  it('needs x to pass a folder, r to list it, w and x to change it', () => {
    const { fs } = machine();
    good(fs.mkdir('/d', ROOT, 0o711));
    good(write(fs, '/d/f', 'x'));
    good(fs.readFile('/d/f', BOB));
    bad(fs.readdir('/d', BOB), 'EACCES');
    bad(write(fs, '/d/g', '', BOB), 'EACCES');
    bad(fs.unlink('/d/f', BOB), 'EACCES');
    good(fs.chmod('/d', 0o744, ROOT));
    good(fs.readdir('/d', BOB));
    bad(fs.stat('/d/f', BOB), 'EACCES');
  });

  it('lets only owners take entries out of a sticky folder', () => {
    const { fs } = machine();
    good(fs.mkdir('/tmp', ROOT, 0o1777));
    good(write(fs, '/tmp/a', '', ALICE));
    bad(fs.unlink('/tmp/a', BOB), 'EPERM');
    bad(fs.rename('/tmp/a', '/tmp/b', BOB), 'EPERM');
    good(fs.rename('/tmp/a', '/tmp/b', ALICE));
    good(fs.unlink('/tmp/b', ROOT));
  });

  it('passes the group of a setgid folder on', () => {
    const { fs } = machine();
    good(fs.mkdir('/s', ROOT, 0o777));
    good(fs.chown('/s', 0, 50, ROOT));
    good(fs.chmod('/s', 0o2777, ROOT));
    good(write(fs, '/s/f', '', BOB));
    good(fs.mkdir('/s/d', BOB, 0o755));
    expect(fs.stat('/s/f', ROOT)).toMatchObject({ value: { uid: 1001, gid: 50, mode: 0o666 } });
    expect(fs.stat('/s/d', ROOT)).toMatchObject({ value: { gid: 50, mode: 0o2755 } });
  });

  it('knows who may chmod and chown, and drops set-id bits', () => {
    const { fs } = machine();
    good(write(fs, '/f', 'x', ROOT, 0o666));
    good(fs.chown('/f', 1000, 1000, ROOT));
    bad(fs.chmod('/f', 0o600, BOB), 'EPERM');
    bad(fs.chown('/f', 1001, undefined, ALICE), 'EPERM');
    bad(fs.chown('/f', undefined, 99, ALICE), 'EPERM');
    good(fs.chown('/f', undefined, 50, ALICE));
    good(fs.chmod('/f', 0o4777, ALICE));
    good(write(fs, '/f', 'y', BOB));
    expect(fs.stat('/f', ROOT)).toMatchObject({ value: { mode: 0o777 } });
    good(fs.chmod('/f', 0o6755, ROOT));
    good(fs.chown('/f', 0, 0, ROOT));
    expect(fs.stat('/f', ROOT)).toMatchObject({ value: { mode: 0o755 } });
  });
});

describe('folders and names', () => {
  it('refuses what POSIX refuses', () => {
    const { fs } = machine();
    good(fs.mkdir('/d', ROOT, 0o755));
    good(fs.mkdir('/d/sub', ROOT, 0o755));
    good(write(fs, '/f', ''));
    bad(fs.mkdir('/d', ROOT, 0o755), 'EEXIST');
    bad(fs.mkdir('/', ROOT, 0o755), 'EEXIST');
    bad(fs.rmdir('/d', ROOT), 'ENOTEMPTY');
    bad(fs.rmdir('/f', ROOT), 'ENOTDIR');
    bad(fs.rmdir('/d/.', ROOT), 'EINVAL');
    bad(fs.rmdir('/d/sub/..', ROOT), 'ENOTEMPTY');
    bad(fs.unlink('/d', ROOT), 'EISDIR');
    bad(fs.rename('/d', '/d/sub/x', ROOT), 'EINVAL');
    bad(fs.rename('/d', '/f', ROOT), 'ENOTDIR');
    bad(fs.rename('/f', '/d', ROOT), 'EISDIR');
    bad(fs.rename('/f', '/', ROOT), 'EBUSY');
    bad(fs.createExclusive('/f', ROOT, 0o644), 'EEXIST');
    bad(fs.link('/d', '/e', ROOT), 'EPERM');
    bad(fs.readlink('/f', ROOT), 'EINVAL');
    bad(write(fs, '/d', ''), 'EISDIR');
    bad(fs.mknod('/n', 'null', ALICE, 0o666), 'EACCES');
    good(fs.rename('/d', '/e', ROOT));
    good(fs.stat('/e/sub', ROOT));
  });

  it('stamps what changes and the folder that holds it', () => {
    const { fs, clock } = machine();
    good(fs.mkdir('/d', ROOT, 0o755));
    clock.time += 5000;
    good(write(fs, '/d/f', '1'));
    clock.time += 5000;
    good(write(fs, '/d/f', '2'));
    expect(fs.stat('/d', ROOT)).toMatchObject({ value: { mtime: 1_700_000_005 } });
    expect(fs.stat('/d/f', ROOT)).toMatchObject({ value: { mtime: 1_700_000_010 } });
    good(fs.utimes('/d/f', 42, ROOT));
    expect(fs.stat('/d/f', ROOT)).toMatchObject({ value: { mtime: 42 } });
  });

  it('keeps the inode of a file through writes and renames, and gives a new file a new one', () => {
    const { fs } = machine();
    good(fs.mkdir('/d', ROOT, 0o755));
    good(write(fs, '/d/f', '1'));
    const inode = (path: string): number => {
      const stat = fs.stat(path, ROOT);
      return stat.ok ? stat.value.inode : -1;
    };
    const first = inode('/d/f');
    good(write(fs, '/d/f', '2'));
    expect(inode('/d/f')).toBe(first);
    good(fs.rename('/d', '/e', ROOT));
    expect(inode('/e/f')).toBe(first);
    good(write(fs, '/e/g', ''));
    inode('/e/g');
    good(fs.rename('/e/f', '/e/g', ROOT));
    expect(inode('/e/g')).toBe(first);
    good(fs.unlink('/e/g', ROOT));
    good(write(fs, '/e/g', ''));
    expect(inode('/e/g')).not.toBe(first);
  });
});

describe('hard links', () => {
  it('are one file with several names', () => {
    const { fs } = machine();
    good(write(fs, '/a', 'one'));
    good(fs.mkdir('/d', ROOT, 0o755));
    good(fs.link('/a', '/d/b', ROOT));
    good(write(fs, '/d/b', 'two'));
    expect(text(fs, '/a')).toBe('two');
    good(fs.chmod('/a', 0o600, ROOT));
    const [a, b] = [fs.stat('/a', ROOT), fs.stat('/d/b', ROOT)];
    expect(a).toEqual(b);
    expect(a).toMatchObject({ value: { nlink: 2, mode: 0o600 } });
    good(fs.rename('/a', '/d/b', ROOT));
    good(fs.stat('/a', ROOT));
    good(fs.unlink('/a', ROOT));
    expect(fs.stat('/d/b', ROOT)).toMatchObject({ value: { nlink: 1 } });
    expect(text(fs, '/d/b')).toBe('two');
  });

  it('are cut in an overlay when a name from below is changed', () => {
    const { fs, live, clock } = machine();
    good(write(fs, '/a', 'one'));
    good(fs.link('/a', '/b', ROOT));
    const upper = createLiveTree(live.tree, { overlay: true });
    const container = createFileSystem(mountOf(upper, '/', { type: 'overlay' }), clock);
    const before = container.stat('/a', ROOT);
    expect(before).toMatchObject({ value: { nlink: 2 } });
    good(write(container, '/a', 'two'));
    expect(text(container, '/b')).toBe('one');
    expect(before.ok && container.stat('/a', ROOT)).toMatchObject({
      value: { inode: before.ok ? before.value.inode : 0 },
    });
    good(container.link('/a', '/c', ROOT));
    good(write(container, '/c', 'three'));
    expect(text(container, '/a')).toBe('three');
    expect(text(container, '/b')).toBe('one');
  });
});

describe('mounts', () => {
  it('hide what is below, may be read-only, and are other devices', () => {
    const { fs } = machine();
    const volume = createLiveTree();
    good(fs.mkdir('/data', ROOT, 0o755));
    good(write(fs, '/data/hidden', ''));
    good(write(fs, '/f', ''));
    fs.mount(mountOf(volume, '/data'));
    expect(fs.readdir('/data', ROOT)).toEqual({ ok: true, value: [] });
    good(write(fs, '/data/seen', 'v'));
    expect(fs.readdir('/data/..', ROOT)).toEqual({ ok: true, value: ['data', 'f'] });
    bad(fs.rename('/f', '/data/f', ROOT), 'EXDEV');
    bad(fs.link('/f', '/data/f', ROOT), 'EXDEV');
    bad(fs.rmdir('/data', ROOT), 'EBUSY');
    bad(fs.rename('/data', '/d2', ROOT), 'EBUSY');
    fs.unmount('/data');
    expect(fs.readdir('/data', ROOT)).toEqual({ ok: true, value: ['hidden'] });
    fs.mount(mountOf(volume, '/data', { readOnly: true }));
    expect(text(fs, '/data/seen')).toBe('v');
    bad(write(fs, '/data/seen', ''), 'EROFS');
    bad(write(fs, '/data/new', ''), 'EROFS');
    bad(fs.unlink('/data/seen', ROOT), 'EROFS');
    bad(fs.chmod('/data/seen', 0o600, ROOT), 'EROFS');
    bad(fs.access('/data/seen', ROOT, { write: true }), 'EROFS');
    bad(fs.mkdir('/data', ROOT, 0o755), 'EEXIST');
  });

  it('nest, show a subpath, and can be a file over a file', () => {
    const { fs } = machine();
    const host = machine();
    good(host.fs.mkdir('/src', ROOT, 0o755));
    good(write(host.fs, '/src/conf', 'host'));
    good(fs.mkdir('/etc', ROOT, 0o755));
    good(write(fs, '/etc/conf', 'image'));
    fs.mount(mountOf(host.live, '/etc/conf', { subpath: '/src/conf' }));
    expect(text(fs, '/etc/conf')).toBe('host');
    good(write(fs, '/etc/conf', 'changed'));
    expect(text(host.fs, '/src/conf')).toBe('changed');
    bad(fs.unlink('/etc/conf', ROOT), 'EBUSY');
    bad(fs.rename('/etc/conf', '/etc/c2', ROOT), 'EBUSY');
    good(fs.mkdir('/app', ROOT, 0o755));
    fs.mount(mountOf(host.live, '/app', { subpath: '/src' }));
    fs.mount(mountOf(createLiveTree(), '/app/inner'));
    good(write(fs, '/app/inner/x', ''));
    expect(fs.readdir('/app', ROOT)).toEqual({ ok: true, value: ['conf', 'inner'] });
    bad(host.fs.stat('/src/inner', ROOT), 'ENOENT');
    good(write(fs, '/app/new', ''));
    good(host.fs.stat('/src/new', ROOT));
  });

  it('are full at their limit', () => {
    const { fs } = machine();
    good(fs.mkdir('/t', ROOT, 0o755));
    fs.mount(mountOf(createLiveTree(), '/t', { limit: 8192, type: 'tmpfs' }));
    good(write(fs, '/t/a', 'x'));
    good(write(fs, '/t/a', 'x'.repeat(4096)));
    good(write(fs, '/t/b', 'x'));
    bad(write(fs, '/t/c', 'x'), 'ENOSPC');
    good(write(fs, '/t/empty', ''));
    bad(write(fs, '/t/a', 'x'.repeat(4097)), 'ENOSPC');
    good(fs.unlink('/t/b', ROOT));
    good(write(fs, '/t/c', 'x'));
  });
});

describe('cost', () => {
  it('does not grow with the folder, even with a snapshot after each change', () => {
    const { fs, live } = machine();
    good(fs.mkdir('/d', ROOT, 0o755));
    const snapshots: unknown[] = [];
    const started = performance.now();
    for (let i = 0; i < 10_000; i++) {
      fs.writeFile(`/d/file-${i}`, contentOf('x'), ROOT);
      if (i % 10 === 0) snapshots.push(live.tree);
    }
    for (let i = 0; i < 1000; i++) fs.writeFile('/d/file-7', contentOf(`x${i}`), ROOT);
    const took = performance.now() - started;
    expect(fs.readdir('/d', ROOT)).toMatchObject({ value: { length: 10_000 } });
    expect(took).toBeLessThan(1500);
  });

  it('tells each change to who listens', () => {
    const { fs, live } = machine();
    const seen: string[] = [];
    live.onChange = (path, change) => seen.push(`${change} ${path}`);
    good(fs.mkdir('/d', ROOT, 0o755));
    good(write(fs, '/d/f', ''));
    good(fs.link('/d/f', '/d/g', ROOT));
    good(write(fs, '/d/g', 'x'));
    good(fs.rename('/d', '/e', ROOT));
    expect(seen).toEqual([
      'added /d',
      'added /d/f',
      'added /d/g',
      'modified /d/f',
      'modified /d/g',
      'removed /d',
      'added /e',
      'added /e/f',
      'added /e/g',
    ]);
  });
});
