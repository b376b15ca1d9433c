import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  contentOf,
  createFileSystem,
  createLiveTree,
  diff,
  emptyTree,
  fileNode,
  getNode,
  inspectLayers,
  layerSize,
  mergeLayers,
  ROOT,
  removeNode,
  setNode,
  symlinkNode,
  treeCount,
  treeSize,
} from '../../../src/simulator/filesystem/index.ts';
import { edit, edits, plain, trees } from './trees.ts';

describe('diff and apply', () => {
  it('folds a change set onto its base to get the target', () => {
    fc.assert(
      fc.property(trees, edits, (base, changes) => {
        const target = edit(base, changes);
        expect(plain(apply(base, diff(base, target)))).toEqual(plain(target));
        expect(plain(apply(base, diff(base, target, 'value')))).toEqual(plain(target));
      }),
    );
  });

  it('finds the same values in unrelated trees, and nothing between a tree and itself', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        expect(diff(a, a)).toEqual([]);
        expect(plain(apply(a, diff(a, b, 'value')))).toEqual(plain(b));
      }),
    );
  });

  it('tells a write with the same content by identity only, and folders on the way', () => {
    const base = setNode(emptyTree(), '/etc/conf', fileNode('x'));
    const target = setNode(base, '/etc/conf', fileNode('x'));
    const told = (by: 'identity' | 'value') => diff(base, target, by).map(({ kind, path }) => `${kind} ${path}`);
    expect(told('identity')).toEqual(['modified /etc', 'modified /etc/conf']);
    expect(told('value')).toEqual([]);
    const without = removeNode(base, '/etc/conf');
    expect(diff(base, without, 'value').map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'modified /etc',
      'removed /etc/conf',
    ]);
  });

  it('sees that a folder was removed and made again', () => {
    const lower = setNode(emptyTree(), '/home/old/file', fileNode('x'));
    const live = createLiveTree(lower, { overlay: true });
    const fs = createFileSystem(
      { target: '/', source: live, subpath: '/', readOnly: false, type: 'overlay' },
      { now: () => 5000 },
    );
    expect(fs.unlink('/home/old/file', ROOT).ok && fs.rmdir('/home/old', ROOT).ok && fs.rmdir('/home', ROOT).ok).toBe(
      true,
    );
    expect(fs.mkdir('/home', ROOT, 0o700).ok && fs.writeFile('/home/new', contentOf('y'), ROOT).ok).toBe(true);
    const changes = diff(lower, live.tree);
    expect(changes).toMatchObject([
      { path: '/home', kind: 'modified', opaque: true },
      { path: '/home/new', kind: 'added', size: 1 },
    ]);
    const merged = mergeLayers([diff(emptyTree(), lower), changes]);
    expect(getNode(merged, '/home/old')).toBeUndefined();
    // The next layer starts from there: the folder is not opaque again.
    const again = setNode(live.tree, '/home/more', fileNode('z'));
    expect(diff(live.tree, again).map((change) => change.opaque)).toEqual([undefined, undefined]);
  });

  it('finds the one difference among ten thousand files', () => {
    let base = emptyTree();
    for (let folder = 0; folder < 100; folder++) {
      for (let i = 0; i < 100; i++) base = setNode(base, `/d${folder}/f${i}`, fileNode('x'));
    }
    const target = setNode(base, '/d7/f7', fileNode('y'));
    expect(diff(base, target).map(({ path, kind }) => [path, kind])).toEqual([
      ['/d7', 'modified'],
      ['/d7/f7', 'modified'],
    ]);
    expect(treeCount(base)).toBe(10_100);
    expect(treeSize(base)).toBe(10_000);
  });
});

describe('a stack of layers', () => {
  const first = setNode(setNode(emptyTree(), '/big', fileNode('x'.repeat(100))), '/dir/a', fileNode('aa'));
  const second = setNode(setNode(first, '/big', fileNode('y'.repeat(90))), '/dir/b', fileNode('bbb'));
  const third = removeNode(removeNode(second, '/big'), '/dir');
  const layers = [diff(emptyTree(), first), diff(first, second), diff(second, third)];

  it('knows where each path comes from', () => {
    const { origin } = inspectLayers(layers.slice(0, 2));
    expect([...origin]).toEqual(
      expect.arrayContaining([
        ['/big', 1],
        ['/dir/a', 0],
        ['/dir/b', 1],
      ]),
    );
  });

  it('counts hidden copies as wasted: N−1 for a path in N layers, all of them once it is removed', () => {
    expect(inspectLayers(layers.slice(0, 2))).toMatchObject({
      wasted: [{ path: '/big', size: 100, layer: 0, hiddenBy: 1 }],
      wastedBytes: 100,
    });
    const all = inspectLayers(layers);
    expect(all.wastedBytes).toBe(100 + 90 + 2 + 3);
    expect(all.wasted).toContainEqual({ path: '/dir/b', size: 3, layer: 1, hiddenBy: 2 });
    expect(all.layers[2]).toEqual({ added: 0, modified: 0, removed: 2, size: 0 });
    expect(all.origin.size).toBe(0);
  });

  it('measures a layer as Docker does: symbolic links by their target, a hard link once', () => {
    const linked = { ...fileNode('12345'), link: 'l1' };
    let tree = setNode(emptyTree(), '/one', linked);
    tree = setNode(tree, '/two', linked);
    tree = setNode(tree, '/s', symlinkNode('/one'));
    expect(layerSize(diff(emptyTree(), tree))).toBe(9);
    expect(treeSize(tree)).toBe(9);
  });
});
