import { utf8Encode, utf8Length } from '../base/bytes.ts';
import { compareBytewise } from '../base/go-json.ts';
import { withEntry, withoutEntry } from './entries.ts';
import type { Attributes, Content, DirectoryNode, FileNode, Node, SymlinkNode, Tree } from './inode.ts';
import { linksOf } from './links.ts';

/** Owned by root, `rwxr-xr-x`, at the epoch. */
export const DIRECTORY_ATTRIBUTES: Attributes = { mode: 0o755, uid: 0, gid: 0, mtime: 0 };
const FILE_ATTRIBUTES: Attributes = { mode: 0o644, uid: 0, gid: 0, mtime: 0 };
const LINK_ATTRIBUTES: Attributes = { mode: 0o777, uid: 0, gid: 0, mtime: 0 };

export const EMPTY_CONTENT: Content = { bytes: new Uint8Array(0), size: 0 };

/** A folder with nothing in it: owned by root, `rwxr-xr-x`, at the epoch, unless told otherwise. */
export function emptyTree(attributes: Partial<Attributes> = {}): Tree {
  return { kind: 'directory', attributes: { ...DIRECTORY_ATTRIBUTES, ...attributes }, entries: new Map() };
}

/** Content that is all bytes: text is written as UTF-8. */
export function contentOf(data: string | Uint8Array): Content {
  const bytes = typeof data === 'string' ? utf8Encode(data) : data;
  return { bytes, size: bytes.length };
}

export function fileNode(data: string | Uint8Array | Content, attributes: Partial<Attributes> = {}): FileNode {
  const content = typeof data === 'string' || data instanceof Uint8Array ? contentOf(data) : data;
  return { kind: 'file', attributes: { ...FILE_ATTRIBUTES, ...attributes }, content };
}

export function symlinkNode(target: string, attributes: Partial<Attributes> = {}): SymlinkNode {
  return { kind: 'symlink', attributes: { ...LINK_ATTRIBUTES, ...attributes }, target };
}

/** The names of a path; empty for `/`. `.` and empty names are dropped, `..` is not resolved. */
export const splitPath = (path: string): string[] => path.split('/').filter((name) => name !== '' && name !== '.');

export const joinPath = (folder: string, name: string): string => (folder === '/' ? `/${name}` : `${folder}/${name}`);

/** The node at `path`, symbolic links not followed; undefined when there is none. */
export function getNode(tree: Tree, path: string): Node | undefined {
  let node: Node = tree;
  for (const name of splitPath(path)) {
    if (node.kind !== 'directory') return undefined;
    const next: Node | undefined = node.entries.get(name);
    if (next === undefined) return undefined;
    node = next;
  }
  return node;
}

/**
 * The tree with `node` at `path`. Missing folders on the way are made with `parents`; what is in the way and no folder is
 * replaced. Attributes of present folders stay as they are. `/` replaces the root, which must be a folder.
 */
export function setNode(tree: Tree, path: string, node: Node, parents: Attributes = DIRECTORY_ATTRIBUTES): Tree {
  const names = splitPath(path);
  if (names.length === 0) {
    if (node.kind !== 'directory') throw new Error('the root of a tree is a folder');
    return node;
  }
  return setIn(tree, names, 0, node, parents);
}

function setIn(
  folder: DirectoryNode,
  names: readonly string[],
  at: number,
  node: Node,
  parents: Attributes,
): DirectoryNode {
  const name = names[at] ?? '';
  let child: Node = node;
  if (at < names.length - 1) {
    const present = folder.entries.get(name);
    const inner: DirectoryNode =
      present?.kind === 'directory' ? present : { kind: 'directory', attributes: parents, entries: new Map() };
    child = setIn(inner, names, at + 1, node, parents);
  }
  return { ...folder, entries: withEntry(folder.entries, name, child) };
}

/** The tree without what is at `path`, or the same tree when nothing is. */
export function removeNode(tree: Tree, path: string): Tree {
  const names = splitPath(path);
  return names.length === 0 ? { ...tree, entries: new Map() } : removeIn(tree, names, 0);
}

function removeIn(folder: DirectoryNode, names: readonly string[], at: number): DirectoryNode {
  const name = names[at] ?? '';
  const present = folder.entries.get(name);
  if (present === undefined) return folder;
  if (at === names.length - 1) return { ...folder, entries: withoutEntry(folder.entries, name) };
  if (present.kind !== 'directory') return folder;
  const inner = removeIn(present, names, at + 1);
  return inner === present ? folder : { ...folder, entries: withEntry(folder.entries, name, inner) };
}

const sorted = new WeakMap<ReadonlyMap<string, Node>, readonly string[]>();

/** The names in a folder, in byte order. */
export function sortedNames(folder: DirectoryNode): readonly string[] {
  const known = sorted.get(folder.entries);
  if (known !== undefined) return known;
  const names = [...folder.entries.keys()].sort(compareBytewise);
  sorted.set(folder.entries, names);
  return names;
}

/** Everything below the root, each with its absolute path: a folder before its content, siblings in byte order. */
export function* walkTree(tree: DirectoryNode, path = '/'): Generator<readonly [path: string, node: Node]> {
  for (const name of sortedNames(tree)) {
    const node = tree.entries.get(name);
    if (node === undefined) continue;
    const at = joinPath(path, name);
    yield [at, node];
    if (node.kind === 'directory') yield* walkTree(node, at);
  }
}

interface Totals {
  readonly size: number;
  readonly pages: number;
  readonly count: number;
}

const PAGE = 4096;

/** `size` rounded up to whole pages: what a file takes in memory. */
export const inPages = (size: number): number => Math.ceil(size / PAGE) * PAGE;

const totals = new WeakMap<DirectoryNode, Totals>();

/** Remembered by folder, so that a changed tree costs what changed. Hard links count every time. */
function totalsOf(folder: DirectoryNode): Totals {
  const known = totals.get(folder);
  if (known !== undefined) return known;
  let size = 0;
  let pages = 0;
  let count = 0;
  for (const node of folder.entries.values()) {
    count++;
    if (node.kind === 'file') {
      size += node.content.size;
      pages += inPages(node.content.size);
    } else if (node.kind === 'symlink') size += utf8Length(node.target);
    else if (node.kind === 'directory') {
      const below = totalsOf(node);
      size += below.size;
      pages += below.pages;
      count += below.count;
    }
  }
  const result = { size, pages, count };
  totals.set(folder, result);
  return result;
}

/** Bytes in all files and in the targets of symbolic links, as Docker measures folders; a file with several names counts once. */
export function treeSize(tree: Tree): number {
  let size = totalsOf(tree).size;
  for (const paths of linksOf(tree).values()) {
    const node = getNode(tree, paths[0] ?? '');
    if (node?.kind === 'file') size -= node.content.size * (paths.length - 1);
  }
  return size;
}

/** How many files, folders, links and devices are below the root; each name counts. */
export const treeCount = (tree: Tree): number => totalsOf(tree).count;

/** Bytes of memory that a tmpfs with this content takes; each name of a file counts. */
export const treePages = (tree: Tree): number => totalsOf(tree).pages;
