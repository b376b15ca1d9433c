import { describe, expect, it } from 'vitest';
import {
  contentOf,
  createFileSystem,
  createLiveTree,
  diff,
  emptyTree,
  type FileSystem,
  type FsResult,
  fileNode,
  layerEntries,
  ROOT,
  setNode,
  type Tree,
} from '../../../src/simulator/filesystem/index.ts';

/** A small busybox: all applets are one file. */
function busybox(): Tree {
  const binary = { ...fileNode('binary', { mode: 0o755 }), link: 'busybox' };
  let tree = emptyTree();
  for (const name of ['ls', 'w', 'wc', 'wget', 'xz', 'yes', 'zcat']) tree = setNode(tree, `/bin/${name}`, binary);
  for (const name of ['group', 'passwd']) tree = setNode(tree, `/etc/${name}`, fileNode(name));
  for (const path of ['/home', '/root', '/tmp', '/usr/sbin', '/var']) tree = setNode(tree, path, emptyTree());
  return tree;
}

function run(base: Tree, script: (fs: FileSystem, done: (result: FsResult<unknown>) => void) => void) {
  const live = createLiveTree(base, { overlay: true });
  const fs = createFileSystem(
    { target: '/', source: live, subpath: '/', readOnly: false, type: 'overlay' },
    { now: () => 1_800_000_000_000 },
  );
  script(fs, (result) => expect(result).toMatchObject({ ok: true }));
  const names = (path: string): number => {
    const stat = fs.stat(path, ROOT);
    return stat.ok ? stat.value.nlink : -1;
  };
  const entries = [...layerEntries(diff(base, live.tree))].map((entry) =>
    entry.type === 'link' ? `${entry.name} = ${entry.linkname}` : entry.name,
  );
  return { tree: live.tree, names, entries };
}

/**
 * The same steps were recorded as two RUN instructions on a real engine (overlay2, kernel 6); the entries are those of its
 * layers, without the mount points that RUN leaves (dev, proc, sys and, in the second layer, etc).
 */
describe('what overlayfs does is in the layer', () => {
  const first = run(busybox(), (fs, done) => {
    done(fs.unlink('/etc/group', ROOT));
    done(fs.unlink('/etc/passwd', ROOT));
    done(fs.unlink('/bin/zcat', ROOT));
    done(fs.mkdir('/bin/zcat', ROOT, 0o755));
    done(fs.writeFile('/bin/zcat/f', contentOf(''), ROOT));
    expect(fs.rename('/home', '/home2', ROOT)).toEqual({ ok: false, error: 'EXDEV' });
    done(fs.mkdir('/home2', ROOT, 0o755));
    done(fs.rmdir('/home', ROOT));
    done(fs.writeFile('/bin/yes', contentOf('binaryx\n'), ROOT));
    done(fs.link('/bin/xz', '/bin/xz2', ROOT));
    done(fs.mkdir('/var/x', ROOT, 0o755));
    done(fs.rmdir('/var/x', ROOT));
    done(fs.chmod('/root', 0o755, ROOT));
    done(fs.chown('/usr/sbin', 0, 0, ROOT));
    done(fs.mkdir('/n', ROOT, 0o755));
    done(fs.rename('/n', '/srvx', ROOT));
    done(fs.mkdir('/tmp/q', ROOT, 0o755));
    done(fs.mkdir('/tmp/q/r', ROOT, 0o755));
    done(fs.writeFile('/tmp/q/r/s', contentOf(''), ROOT));
    done(fs.unlink('/bin/wget', ROOT));
    done(fs.writeFile('/bin/wget', contentOf(''), ROOT));
    done(fs.unlink('/bin/w', ROOT));
    done(fs.rename('/bin/wc', '/bin/w', ROOT));
  });

  it('copies up, whites out and marks folders opaque as the kernel does', () => {
    expect(first.entries).toEqual([
      'bin/',
      'bin/w',
      'bin/.wh.wc',
      'bin/wget',
      'bin/xz',
      'bin/xz2 = bin/xz',
      'bin/yes',
      'bin/zcat/',
      'bin/zcat/.wh..wh..opq',
      'bin/zcat/f',
      'etc/',
      'etc/.wh.group',
      'etc/.wh.passwd',
      '.wh.home',
      'home2/',
      'root/',
      'srvx/',
      'srvx/.wh..wh..opq',
      'tmp/',
      'tmp/q/',
      'tmp/q/r/',
      'tmp/q/r/s',
      'usr/',
      'usr/sbin/',
      'var/',
    ]);
  });

  it('counts names as overlayfs does: lower files keep theirs, merged folders have one', () => {
    expect(['/bin/yes', '/bin/xz', '/bin/xz2', '/bin/ls', '/bin', '/home2'].map(first.names)).toEqual([
      1, 2, 2, 7, 1, 2,
    ]);
  });

  it('does it again in the next layer', () => {
    const second = run(first.tree, (fs, done) => {
      done(fs.rmdir('/srvx', ROOT));
      done(fs.mkdir('/srvx2', ROOT, 0o755));
      done(fs.writeFile('/srvx2/z', contentOf(''), ROOT));
      done(fs.rename('/srvx2', '/srvx', ROOT));
      done(fs.unlink('/tmp/q/r/s', ROOT));
      done(fs.rmdir('/tmp/q/r', ROOT));
      done(fs.mkdir('/tmp/q/r', ROOT, 0o755));
      done(fs.unlink('/bin/zcat/f', ROOT));
      done(fs.rmdir('/bin/zcat', ROOT));
      done(fs.writeFile('/bin/xz2', contentOf('binaryz\n'), ROOT));
    });
    expect(second.entries).toEqual([
      'bin/',
      'bin/xz2',
      'bin/.wh.zcat',
      'srvx/',
      'srvx/.wh..wh..opq',
      'srvx/z',
      'tmp/',
      'tmp/q/',
      'tmp/q/r/',
      'tmp/q/r/.wh..wh..opq',
    ]);
    expect(['/bin/xz', '/bin/xz2'].map(second.names)).toEqual([2, 1]);
  });
});
