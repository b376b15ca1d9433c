import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/simulator/base/sha256.ts';
import {
  applyEntries,
  contentOf,
  diff,
  emptyTree,
  fileNode,
  getNode,
  hashTar,
  isTar,
  layerEntries,
  readTar,
  setNode,
  type TarEntry,
  treeEntries,
  treeOfEntries,
  treeSize,
  writeTar,
} from '../../../src/simulator/filesystem/index.ts';
import { edit, edits, plain, trees } from './trees.ts';

const entries = (bytes: Uint8Array): TarEntry[] => {
  const read = readTar(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('tar', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const archive = writeTar(treeEntries(tree));
        const back = treeOfEntries(entries(archive));
        expect(back.ok && plain(back.value)).toEqual(plain(tree));
        expect(writeTar(entries(archive))).toEqual(archive);
        expect(archive.length % 512).toBe(0);
      }),
    );
  });

  it('carries a layer over the layers below', () => {
    fc.assert(
      fc.property(trees, edits, (base, changes) => {
        const target = edit(base, changes);
        const archive = writeTar(layerEntries(diff(base, target)));
        const back = applyEntries(base, entries(archive));
        expect(back.ok && plain(back.value)).toEqual(plain(target));
      }),
    );
  });

  it.each(['copy-names', 'copy-chown', 'copy-large-uid', 'run-whiteouts'])(
    'writes the bytes that Docker wrote: %s',
    (name) => {
      const recorded = new Uint8Array(readFileSync(`tests/recorded/layers/${name}.tar`));
      const read = entries(recorded);
      expect(sha256(writeTar(read))).toBe(sha256(recorded));
      const { length } = recorded;
      expect(hashTar(read)).toEqual({ sha256: sha256(recorded), size: length, fullSize: length });
      if (name === 'run-whiteouts') return;
      const tree = treeOfEntries(read);
      expect(tree.ok && sha256(writeTar(layerEntries(diff(emptyTree(), tree.value))))).toBe(sha256(recorded));
    },
  );

  it('reads what a whiteout, an opaque folder, a hard link, a FIFO and a device say', () => {
    let base = setNode(emptyTree(), '/etc/group', fileNode('g'));
    base = setNode(base, '/home/old', fileNode('o'));
    base = setNode(base, '/var/log/x', fileNode('v'));
    const tree = applyEntries(base, entries(new Uint8Array(readFileSync('tests/recorded/layers/run-whiteouts.tar'))));
    if (!tree.ok) throw new Error(tree.error);
    const at = (path: string) => getNode(tree.value, path);
    expect(at('/etc/group')).toBeUndefined();
    expect(at('/home/old')).toBeUndefined();
    expect(at('/home/new')).toMatchObject({ kind: 'file' });
    expect(at('/var')).toBeUndefined();
    expect(at('/tmp/ff')).toMatchObject({ kind: 'device', device: 'fifo' });
    expect(at('/tmp/dev')).toMatchObject({ kind: 'device', device: 'c 5 6' });
    const passwd = at('/etc/passwd');
    expect(passwd).toMatchObject({ kind: 'file', link: expect.any(String) });
    expect(at('/etc/pw2')).toEqual(passwd);
    const changes = diff(base, tree.value);
    expect(changes.find((change) => change.path === '/home')).toMatchObject({ opaque: true });
  });

  it('writes a hole as one, and reads it back', () => {
    const node = { ...fileNode(''), content: { bytes: contentOf('\x7fELF').bytes, size: 100_000_000 } };
    const tree = setNode(emptyTree(), '/bin/big', node);
    const archive = writeTar(treeEntries(tree));
    expect(archive.length).toBeLessThan(6000);
    const back = treeOfEntries(entries(archive));
    expect(back.ok && getNode(back.value, '/bin/big')).toEqual(node);
    expect(back.ok && treeSize(back.value)).toBe(100_000_000);
  });

  it('reads gzip, and refuses what it does not model by name', () => {
    const archive = writeTar(treeEntries(setNode(emptyTree(), '/a', fileNode('x'))));
    const packed = new Uint8Array(gzipSync(archive));
    expect(entries(packed)).toEqual(entries(archive));
    expect(isTar(packed) && isTar(archive)).toBe(true);
    expect(isTar(contentOf('no tar'.repeat(200)).bytes)).toBe(false);
    expect(readTar(Uint8Array.of(0x42, 0x5a, 0x68, 0x39))).toMatchObject({
      ok: false,
      error: expect.stringContaining('bzip2'),
    });
    expect(readTar(archive.subarray(0, 512))).toEqual({ ok: false, error: 'unexpected EOF' });
    const broken = archive.slice();
    broken[0] = 1;
    expect(readTar(broken)).toEqual({ ok: false, error: 'archive/tar: invalid tar header' });
  });

  it('refuses names that lead out of the root and links to nothing', () => {
    const common = { mode: 0o644, uid: 0, gid: 0, mtime: 0 };
    expect(treeOfEntries([{ name: '../x', type: 'file', ...common }]).ok).toBe(false);
    expect(treeOfEntries([{ name: 'x', type: 'link', linkname: 'gone', ...common }]).ok).toBe(false);
  });
});
