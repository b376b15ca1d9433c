import { elements } from '../base/go-path.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Attributes, DirectoryNode, Node, Tree } from '../filesystem/index.ts';

/** A folder that is being changed; frozen into a {@link DirectoryNode} at the end. */
interface Draft {
  readonly kind: 'draft';
  attributes: Attributes;
  readonly entries: Map<string, Node | Draft>;
}

/** What lies at a path, as `lstat` tells it. */
export interface Found {
  readonly kind: Node['kind'];
  readonly attributes: Attributes;
  /** The target of a symbolic link. */
  readonly target?: string;
}

const MAX_LINKS = 255;

/**
 * Changes a tree without permissions, as root outside of the container does: BuildKit's COPY, ADD and WORKDIR. Folders
 * are copied once when first changed, so ten thousand files cost ten thousand steps. Paths are absolute.
 */
export class RootfsEditor {
  readonly #base: Tree;
  #root: DirectoryNode | Draft;
  /** Whole seconds since the epoch, for the folders that get or lose an entry. */
  readonly now: number;

  constructor(tree: Tree, now: number) {
    this.#base = tree;
    this.#root = tree;
    this.now = now;
  }

  /**
   * The path with its symbolic links followed inside the tree (containerd's `RootPath`). What does not exist stays as it
   * is; a file on the way is an error, `lstat /a/b: not a directory`.
   */
  resolve(path: string, followLast = true): Result<string, string> {
    return resolveIn((parts) => this.#at(parts), path, followLast);
  }

  /** `lstat` of a path without links on the way. */
  find(path: string): Found | undefined {
    const node = this.#at(elements(path));
    if (node === undefined) return undefined;
    const { attributes } = node;
    if (node.kind === 'draft') return { kind: 'directory', attributes };
    return node.kind === 'symlink'
      ? { kind: node.kind, attributes, target: node.target }
      : { kind: node.kind, attributes };
  }

  /** Puts a node where its folder is already there; the folder's time becomes now. */
  put(path: string, node: Node): void {
    const parts = elements(path);
    const name = parts.at(-1);
    if (name === undefined) {
      if (node.kind === 'directory') this.#root = node;
      return;
    }
    const parent = this.#draft(parts.slice(0, -1));
    parent.entries.set(name, node);
    parent.attributes = { ...parent.attributes, mtime: this.now };
  }

  remove(path: string): void {
    const parts = elements(path);
    const parent = this.#draft(parts.slice(0, -1));
    if (!parent.entries.delete(parts.at(-1) ?? '')) return;
    parent.attributes = { ...parent.attributes, mtime: this.now };
  }

  /** Changes mode, owner and time of what is there; not its folder. */
  setAttributes(path: string, attributes: Attributes): void {
    const parts = elements(path);
    const node = this.#at(parts);
    if (node === undefined || same(node.attributes, attributes)) return;
    if (node.kind === 'draft' || node.kind === 'directory') {
      this.#draft(parts).attributes = attributes;
      return;
    }
    this.#draft(parts.slice(0, -1)).entries.set(parts.at(-1) ?? '', { ...node, attributes });
  }

  /** The node at a path without links on the way. */
  node(path: string): Node | undefined {
    const found = this.#at(elements(path));
    return found === undefined ? undefined : freeze(found);
  }

  /** The changed tree; the very same one when nothing was changed. */
  freeze(): Tree {
    const root = freeze(this.#root);
    return root.kind === 'directory' ? root : this.#base;
  }

  #at(parts: readonly string[]): Node | Draft | undefined {
    let node: Node | Draft | undefined = this.#root;
    for (const part of parts) {
      if (node?.kind !== 'draft' && node?.kind !== 'directory') return undefined;
      node = node.entries.get(part);
    }
    return node;
  }

  #draft(parts: readonly string[]): Draft {
    let draft = toDraft(this.#root);
    this.#root = draft;
    for (const part of parts) {
      const child = draft.entries.get(part);
      if (child?.kind !== 'directory' && child?.kind !== 'draft') throw new Error(`no folder ${parts.join('/')}`);
      const next = toDraft(child);
      draft.entries.set(part, next);
      draft = next;
    }
    return draft;
  }
}

const toDraft = (node: DirectoryNode | Draft): Draft =>
  node.kind === 'draft' ? node : { kind: 'draft', attributes: node.attributes, entries: new Map(node.entries) };

function freeze(node: Node | Draft): Node {
  if (node.kind !== 'draft') return node;
  const entries = new Map<string, Node>();
  for (const [name, child] of node.entries) entries.set(name, freeze(child));
  return { kind: 'directory', attributes: node.attributes, entries };
}

const same = (a: Attributes, b: Attributes): boolean =>
  a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && a.mtime === b.mtime;

/** As {@link RootfsEditor.resolve} and {@link RootfsEditor.node}, on a tree that is only read. */
export function resolveInTree(tree: Tree, path: string, followLast = true): Result<string, string> {
  return resolveIn((parts) => nodeAt(tree, parts), path, followLast);
}

/** The node at a path without following links. */
export const nodeInTree = (tree: Tree, path: string): Node | undefined => nodeAt(tree, elements(path));

/** The node that a path leads to with all links followed; undefined when there is none. */
export function followInTree(tree: Tree, path: string): Node | undefined {
  const resolved = resolveInTree(tree, path);
  return resolved.ok ? nodeInTree(tree, resolved.value) : undefined;
}

function nodeAt(tree: Tree, parts: readonly string[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const part of parts) {
    if (node?.kind !== 'directory') return undefined;
    node = node.entries.get(part);
  }
  return node;
}

type Peek = { readonly kind: Node['kind'] | 'draft'; readonly target?: string };

function resolveIn(
  at: (parts: readonly string[]) => Peek | undefined,
  path: string,
  followLast: boolean,
): Result<string, string> {
  let rest = [...elements(path)];
  let done: string[] = [];
  let links = 0;
  while (rest.length > 0) {
    const name = rest.shift() ?? '';
    if (name === '..') {
      done.pop();
      continue;
    }
    const here = [...done, name];
    const parent = at(done);
    if (parent !== undefined && parent.kind !== 'directory' && parent.kind !== 'draft')
      return err(`lstat /${here.join('/')}: not a directory`);
    const node = at(here);
    if (node?.kind !== 'symlink' || (rest.length === 0 && !followLast)) {
      done = here;
      continue;
    }
    if (++links > MAX_LINKS) return err('too many links');
    const target = node.target ?? '';
    if (target.startsWith('/')) done = [];
    rest = [...target.split('/').filter((part) => part !== '' && part !== '.'), ...rest];
  }
  return ok(`/${done.join('/')}`);
}
