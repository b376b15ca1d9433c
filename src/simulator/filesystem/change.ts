import { equalBytes } from '../base/bytes.ts';
import { compareBytewise } from '../base/go-json.ts';
import { differingNames } from './entries.ts';
import type { Attributes, Content, DirectoryNode, Node, Tree } from './inode.ts';
import { joinPath, sortedNames } from './tree.ts';
import { TreeEditor } from './tree-editor.ts';

export type ChangeKind = 'added' | 'modified' | 'removed';

/** One path in which two trees differ. Folders that came with others are listed with all that is in them. */
export interface Change {
  /** Absolute. */
  readonly path: string;
  readonly kind: ChangeKind;
  /** What is there afterwards; undefined when removed. A folder's node has its whole content; only its attributes belong to this change. */
  readonly node: Node | undefined;
  /** What was there before; undefined when added. */
  readonly before: Node | undefined;
  /** Bytes of the file afterwards; 0 for all else. */
  readonly size: number;
  /** The folder hides all that was below it before; what it holds now follows as changes. */
  readonly opaque?: true;
}

/**
 * - `identity`: what was written, as an overlay's upper folder tells it: a file that was rewritten with the same content is
 *   modified, and so is every folder on the way to a change. For layers.
 * - `value`: what is different, as `docker diff` tells it: attributes and content count, and the time of files but not of
 *   folders. A folder on the way to a change is modified too.
 */
export type Comparison = 'identity' | 'value';

/**
 * The changes that make `target` of `base`, in the order of a walk (a folder before its content, siblings in byte order).
 * The root itself is never among them. Costs what is different, for trees that share the rest. A removed folder is one
 * change.
 */
export function diff(base: Tree, target: Tree, by: Comparison = 'identity'): Change[] {
  const out: Change[] = [];
  compareFolders(base, target, '/', { by, root: base, out });
  return out;
}

interface Walk {
  readonly by: Comparison;
  /** The whole base tree. */
  readonly root: Tree;
  readonly out: Change[];
}

function compareFolders(base: DirectoryNode, target: DirectoryNode, path: string, walk: Walk): void {
  for (const name of differingNames(base.entries, target.entries).sort(compareBytewise)) {
    const before = base.entries.get(name);
    const node = target.entries.get(name);
    const at = joinPath(path, name);
    if (node === undefined) walk.out.push({ path: at, kind: 'removed', node, before, size: 0 });
    else if (before === undefined) add(at, node, walk);
    else if (before.kind === 'directory' && node.kind === 'directory') changedFolder(before, node, at, walk);
    else if (walk.by === 'identity' || !sameNode(before, node)) {
      walk.out.push({ path: at, kind: 'modified', node, before, size: sizeOf(node), ...opacity(node, walk) });
      if (node.kind === 'directory') addContent(at, node, walk);
    }
  }
}

const opacity = (node: Node, { by, root }: Walk): { readonly opaque?: true } =>
  by === 'identity' && node.kind === 'directory' && node.opaqueIn === root ? { opaque: true } : {};

function changedFolder(before: DirectoryNode, node: DirectoryNode, path: string, walk: Walk): void {
  const { out } = walk;
  const opaque = opacity(node, walk);
  const index = out.length;
  out.push({ path, kind: 'modified', node, before, size: 0, ...opaque });
  if (opaque.opaque === true) {
    addContent(path, node, walk);
    return;
  }
  compareFolders(before, node, path, walk);
  const untouched = out.length === index + 1 && sameOwner(before.attributes, node.attributes);
  if (walk.by === 'value' && untouched) out.pop();
}

function add(path: string, node: Node, walk: Walk): void {
  walk.out.push({ path, kind: 'added', node, before: undefined, size: sizeOf(node), ...opacity(node, walk) });
  if (node.kind === 'directory') addContent(path, node, walk);
}

function addContent(path: string, folder: DirectoryNode, walk: Walk): void {
  for (const name of sortedNames(folder)) {
    const node = folder.entries.get(name);
    if (node !== undefined) add(joinPath(path, name), node, walk);
  }
}

const sizeOf = (node: Node): number => (node.kind === 'file' ? node.content.size : 0);

const sameOwner = (a: Attributes, b: Attributes): boolean => a.mode === b.mode && a.uid === b.uid && a.gid === b.gid;

/** Whether two nodes that are not both folders are equal in all but their identity. */
function sameNode(a: Node, b: Node): boolean {
  if (!sameOwner(a.attributes, b.attributes) || a.attributes.mtime !== b.attributes.mtime) return false;
  if (a.kind === 'file') return b.kind === 'file' && a.link === b.link && sameContent(a.content, b.content);
  if (a.kind === 'symlink') return b.kind === 'symlink' && a.target === b.target;
  return a.kind === 'device' && b.kind === 'device' && a.device === b.device;
}

export const sameContent = (a: Content, b: Content): boolean =>
  a === b || (a.size === b.size && equalBytes(a.bytes, b.bytes));

/** Makes the changes on `base`. Folding `diff(base, target)` onto `base` gives `target`, but for the root's attributes. */
export function apply(base: Tree, changes: readonly Change[]): Tree {
  const editor = new TreeEditor(base);
  for (const { path, node, before, opaque } of changes) {
    if (node === undefined) editor.remove(path);
    else if (node.kind !== 'directory') editor.set(path, node);
    else {
      if (opaque === true) editor.clear(path);
      if (before !== undefined && before.kind !== 'directory') editor.remove(path);
      editor.folder(path, node.attributes);
      if (opaque === true) editor.hide(path, base);
    }
  }
  return editor.finish();
}
