import fc from 'fast-check';
import {
  contentOf,
  type DirectoryNode,
  emptyTree,
  type Node,
  type Tree,
  TreeEditor,
} from '../../../src/simulator/filesystem/index.ts';

const NAMES = ['a', 'b', 'c', 'dir', 'z.txt', 'ünï', 'n'.repeat(120), '.hidden'];

const attributes = fc.record({
  mode: fc.constantFrom(0o644, 0o755, 0o4755, 0o1777, 0o000, 0o2750),
  uid: fc.constantFrom(0, 1000, 3_000_000),
  gid: fc.constantFrom(0, 33, 65534),
  mtime: fc.constantFrom(0, 1_700_000_000, 1_800_000_001),
});

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.record({
    kind: fc.constant('file' as const),
    attributes,
    content: fc.oneof(
      fc.constantFrom('', 'x', 'hello\n', 'y'.repeat(512), 'z'.repeat(5000)).map(contentOf),
      fc.constantFrom('', '\x7fELF').map((text) => ({ bytes: contentOf(text).bytes, size: 1_000_000 })),
    ),
  }),
  fc.record({
    kind: fc.constant('symlink' as const),
    attributes: attributes.map((a) => ({ ...a, mode: 0o777 })),
    target: fc.constantFrom('a', '/b/c', `../${'t'.repeat(150)}`),
  }),
  fc.record({
    kind: fc.constant('device' as const),
    attributes,
    device: fc.constantFrom('null', 'fifo', 'c 7 8', 'b 8 0'),
  }),
);

const paths = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((names) => `/${names.join('/')}`);

export interface Edit {
  readonly path: string;
  readonly node: Node | undefined;
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ path: paths, node: fc.oneof({ weight: 4, arbitrary: leaf }, fc.constant(undefined)) }),
  { maxLength: 25 },
);

export function edit(base: Tree, changes: readonly Edit[]): Tree {
  const editor = new TreeEditor(base);
  for (const { path, node } of changes) {
    if (node === undefined) editor.remove(path);
    else editor.set(path, node);
  }
  return editor.finish();
}

export const trees: fc.Arbitrary<Tree> = edits.map((list) => edit(emptyTree(), list));

/** A tree as plain data, sorted, to compare values; hard links are told by which paths share one. */
export function plain(tree: Tree): unknown {
  const links = new Map<string, string>();
  const visit = (node: Node, path: string): unknown => {
    if (node.kind === 'directory') return [node.attributes, entries(node, path)];
    if (node.kind !== 'file') return node;
    const first = node.link === undefined ? undefined : (links.get(node.link) ?? path);
    if (node.link !== undefined && first !== undefined) links.set(node.link, first);
    const { bytes, size } = node.content;
    const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
    return { attributes: node.attributes, bytes: [...bytes.subarray(0, end)].join(), size, link: first };
  };
  const entries = (folder: DirectoryNode, path: string): unknown =>
    [...folder.entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, node]) => [name, visit(node, `${path}/${name}`)]);
  return entries(tree, '');
}
