import { withEntry, withoutEntry } from './entries.ts';
import type { LiveTree } from './file-system.ts';
import type { DirectoryNode, FileNode, Node, Tree } from './inode.ts';
import { linksOf } from './links.ts';
import { emptyTree, getNode, splitPath } from './tree.ts';

export interface LiveTreeOptions {
  /**
   * The tree is an overlay's writable layer over what it starts with, as in a container or a RUN step. Then a hard link
   * that comes from below is cut when one of its names is changed: only that name is copied up (overlayfs, `index=off`).
   * `true` means over the tree itself; a RUN step starts with a little more than what is below.
   */
  readonly overlay?: boolean | Tree;
}

/** A tree that changes, starting as `tree`. */
export function createLiveTree(tree: Tree = emptyTree(), options: LiveTreeOptions = {}): LiveTree {
  const live: LiveTree = new Live(tree);
  states.set(live, new LiveState(lowerOf(tree, options.overlay)));
  return live;
}

function lowerOf(tree: Tree, overlay: boolean | Tree | undefined): Tree | undefined {
  if (overlay === true) return tree;
  return overlay === false ? undefined : overlay;
}

class Live implements LiveTree {
  tree: Tree;
  onChange?: (path: string, change: 'added' | 'modified' | 'removed') => void;

  constructor(tree: Tree) {
    this.tree = tree;
  }

  replace(tree: Tree): void {
    this.tree = tree;
  }
}

const states = new WeakMap<LiveTree, LiveState>();

/** The bookkeeping of a live tree that is no part of its value. */
export function stateOf(live: LiveTree): LiveState {
  let state = states.get(live);
  if (state === undefined) {
    state = new LiveState(undefined);
    states.set(live, state);
  }
  return state;
}

/** Someone who holds a file or folder of a live tree by itself, not by its name: a bind mount. */
export interface Pin {
  path: string;
  /** The name is gone, and with it this was what `path` led to. */
  lost(node: Node): void;
}

/** Inode numbers, given out when first asked for. They stay with a file through changes and renames. */
export class LiveState {
  /** What an overlay started from. */
  readonly lower: Tree | undefined;
  readonly #byPath = new Map<string, number>();
  readonly #byLink = new Map<string, number>();
  /** Weak, for nobody tells when the namespace of a container that has ended is no longer used. */
  #pins: WeakRef<Pin>[] = [];
  #next = 2;
  #links = 0;

  constructor(lower: Tree | undefined) {
    this.lower = lower;
  }

  inodeOf(path: string, node: Node): number {
    const link = node.kind === 'file' ? node.link : undefined;
    const table = link === undefined ? this.#byPath : this.#byLink;
    const key = link ?? path;
    let inode = table.get(key);
    if (inode === undefined) {
      inode = path === '/' ? 1 : this.#next++;
      table.set(key, inode);
    }
    return inode;
  }

  pin(pin: Pin): void {
    this.#pins.push(new WeakRef(pin));
  }

  /** Pins that are still in use, at `path` or, with `below`, in that folder. */
  #pinsAt(path: string, below = false): Pin[] {
    if (this.#pins.length === 0) return [];
    this.#pins = this.#pins.filter((weak) => weak.deref() !== undefined);
    const pins = this.#pins.flatMap((weak) => weak.deref() ?? []);
    return pins.filter((pin) => pin.path === path || (below && pin.path.startsWith(`${path}/`)));
  }

  forget(path: string, node: Node): void {
    this.#byPath.delete(path);
    this.#lose(path, node);
  }

  #lose(path: string, node: Node | undefined): void {
    const lost = node === undefined ? [] : this.#pinsAt(path);
    if (node === undefined || lost.length === 0) return;
    for (const pin of lost) pin.lost(node);
    this.#pins = this.#pins.filter((weak) => !lost.some((pin) => pin === weak.deref()));
  }

  /** `replaced` is what `to` led to before. */
  moved(from: string, to: string, isFolder: boolean, replaced: Node | undefined): void {
    this.#lose(to, replaced);
    for (const pin of this.#pinsAt(from, isFolder)) pin.path = to + pin.path.slice(from.length);
    const inode = this.#byPath.get(from);
    this.#byPath.delete(from);
    if (inode === undefined) this.#byPath.delete(to);
    else this.#byPath.set(to, inode);
    if (!isFolder) return;
    const below = [...this.#byPath].filter(([path]) => path.startsWith(`${from}/`));
    for (const [path, number] of below) {
      this.#byPath.delete(path);
      this.#byPath.set(to + path.slice(from.length), number);
    }
  }

  /** The file at `path` gets its first further name: its number now belongs to the link. */
  linked(path: string, inode: number, tree: Tree): string {
    const present = linksOf(tree);
    let link: string;
    do link = `l${++this.#links}`;
    while (present.has(link) || this.#byLink.has(link));
    this.#byPath.delete(path);
    this.#byLink.set(link, inode);
    return link;
  }

  /** One name leaves its link but stays the same open file: it keeps the number, the other names get a new one. */
  cut(path: string, node: FileNode): void {
    if (node.link === undefined) return;
    this.#byPath.set(path, this.inodeOf(path, node));
    this.#byLink.delete(node.link);
  }
}

/** Whether the file at `path` is an overlay's lower file with several names, which a change would cut. */
export function isLowerLink(live: LiveTree, path: string, node: Node): node is FileNode {
  if (node.kind !== 'file' || node.link === undefined) return false;
  const { lower } = stateOf(live);
  if (lower === undefined) return false;
  const below = getNode(lower, path);
  return below?.kind === 'file' && below.link === node.link;
}

/** What an overlay does with the folders of its lower tree. All paths are within the live tree. */
export const overlay = {
  /**
   * The lower tree, when a folder made at `path` is opaque: it stands where something below was removed. Below an opaque
   * folder nothing shows, so nothing there needs hiding.
   */
  opaqueWhenMade(live: LiveTree, path: string): Tree | undefined {
    const { lower } = stateOf(live);
    if (lower === undefined || getNode(lower, path) === undefined) return undefined;
    return isMerged(live, lower, parentOf(path)) ? lower : undefined;
  },

  /** The lower tree, when a folder moved to `path` becomes opaque: the kernel makes it so in every folder that is merged. */
  opaqueWhenMoved(live: LiveTree, path: string): Tree | undefined {
    const { lower } = stateOf(live);
    return lower !== undefined && isMerged(live, lower, parentOf(path)) ? lower : undefined;
  },

  /** Whether the folder at `path` shows a lower one, which cannot be renamed (overlayfs without redirects). */
  showsLower(live: LiveTree, path: string): boolean {
    const { lower } = stateOf(live);
    return lower !== undefined && isMerged(live, lower, path);
  },
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

/** Whether the folder at `path` is the lower folder of that path, perhaps with changes over it. */
function isMerged(live: LiveTree, lower: Tree, path: string): boolean {
  let above: Node | undefined = live.tree;
  let below: Node | undefined = lower;
  for (const name of splitPath(path)) {
    if (above?.kind !== 'directory' || below?.kind !== 'directory') return false;
    above = above.entries.get(name);
    below = below.entries.get(name);
    if (above?.kind === 'directory' && above.opaqueIn === lower) return false;
  }
  return above?.kind === 'directory' && below?.kind === 'directory';
}

/**
 * Puts `node` (or nothing) at `path` of the live tree; with `mtime` the folder that holds it is stamped. The folder must
 * be there.
 */
export function place(live: LiveTree, path: string, node: Node | undefined, mtime?: number): void {
  const names = splitPath(path);
  if (names.length > 0) live.replace(placeIn(live.tree, names, 0, node, mtime));
  else if (node?.kind === 'directory') live.replace(node);
}

function placeIn(
  folder: DirectoryNode,
  names: readonly string[],
  at: number,
  node: Node | undefined,
  mtime: number | undefined,
): DirectoryNode {
  const name = names[at] ?? '';
  if (at === names.length - 1) {
    const entries = node === undefined ? withoutEntry(folder.entries, name) : withEntry(folder.entries, name, node);
    const stamped = mtime !== undefined && folder.attributes.mtime !== mtime;
    return { ...folder, attributes: stamped ? { ...folder.attributes, mtime } : folder.attributes, entries };
  }
  const inner = folder.entries.get(name);
  if (inner?.kind !== 'directory') throw new Error(`no folder on the way to ${names.join('/')}`);
  const changed = placeIn(inner, names, at + 1, node, mtime);
  return { ...folder, entries: withEntry(folder.entries, name, changed) };
}

/** Changes the file, folder or link at `path`; all names of a hard link change together. Returns the paths that changed. */
export function change<T extends Node>(live: LiveTree, path: string, node: T, next: T): readonly string[] {
  if (node.kind !== 'file' || node.link === undefined) {
    place(live, path, next);
    return [path];
  }
  if (isLowerLink(live, path, node) && next.kind === 'file') {
    stateOf(live).cut(path, node);
    place(live, path, withoutLink(next));
    return [path];
  }
  const paths = (linksOf(live.tree).get(node.link) ?? []).map((relative) => `/${relative}`);
  for (const each of paths) place(live, each, next);
  return paths;
}

export const withoutLink = (node: FileNode): FileNode => ({
  kind: 'file',
  attributes: node.attributes,
  content: node.content,
});

/**
 * How many names a node has, as `ls -l` shows it. A folder has one for itself, one in its parent and one for each subfolder;
 * overlayfs tells 1 for a folder that it merges, and for a lower file what it has below.
 */
export function nameCount(live: LiveTree, path: string, node: Node): number {
  if (node.kind === 'directory') {
    const { lower } = stateOf(live);
    if (lower !== undefined && isMerged(live, lower, path) && (path === '/' || getNode(lower, path) !== node)) return 1;
    let count = 2;
    for (const child of node.entries.values()) if (child.kind === 'directory') count++;
    return count;
  }
  if (node.kind !== 'file' || node.link === undefined) return 1;
  const tree = isLowerLink(live, path, node) ? (stateOf(live).lower ?? live.tree) : live.tree;
  return linksOf(tree).get(node.link)?.length ?? 1;
}
