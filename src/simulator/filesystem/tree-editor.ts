import type { Attributes, DirectoryNode, Node, Tree } from './inode.ts';
import { DIRECTORY_ATTRIBUTES, splitPath } from './tree.ts';

/** A folder being edited: its entries are its own, and folders in it are opened when they are needed. */
interface OpenFolder {
  readonly kind: 'open';
  attributes: Attributes;
  readonly entries: Map<string, Node | OpenFolder>;
  opaqueIn: Tree | undefined;
}

/**
 * Many changes to a tree at once, each at the cost of its path's length; folders that are not touched stay shared. Symbolic
 * links are not followed: a path through one is a path through a file, which the next folder replaces.
 */
export class TreeEditor {
  readonly #root: OpenFolder;
  readonly #parents: Attributes;

  /** Folders that are missing on the way to something new are made with `parents`. */
  constructor(base: Tree, parents: Attributes = DIRECTORY_ATTRIBUTES) {
    this.#root = open(base);
    this.#parents = parents;
  }

  /** What is at `path` now; undefined when nothing is. */
  get(path: string): Node | undefined {
    let here: Node | OpenFolder | undefined = this.#root;
    for (const name of splitPath(path)) {
      if (here === undefined || (here.kind !== 'open' && here.kind !== 'directory')) return undefined;
      here = here.entries.get(name);
    }
    return here === undefined ? undefined : closed(here);
  }

  /** Puts `node` at `path` in place of what is there. */
  set(path: string, node: Node): void {
    const names = splitPath(path);
    const name = names.pop();
    if (name === undefined) return;
    this.#folder(names).entries.set(name, node);
  }

  /** Makes sure that a folder with these attributes is at `path`; what a folder there holds stays. */
  folder(path: string, attributes: Attributes): void {
    this.#folder(splitPath(path)).attributes = attributes;
  }

  remove(path: string): void {
    const names = splitPath(path);
    const name = names.pop();
    if (name !== undefined) this.#find(names)?.entries.delete(name);
  }

  /** Marks the folder at `path` as opaque in the overlay over `below`, see {@link DirectoryNode.opaqueIn}. */
  hide(path: string, below: Tree): void {
    const folder = this.#find(splitPath(path));
    if (folder !== undefined) folder.opaqueIn = below;
  }

  /** Empties the folder at `path`. */
  clear(path: string): void {
    this.#find(splitPath(path))?.entries.clear();
  }

  /** The edited tree. The editor can be used on: later changes make another tree. */
  finish(): Tree {
    return close(this.#root);
  }

  #find(names: readonly string[]): OpenFolder | undefined {
    let here = this.#root;
    for (const name of names) {
      const next = here.entries.get(name);
      if (next === undefined || (next.kind !== 'open' && next.kind !== 'directory')) return undefined;
      here = opened(here, name, next);
    }
    return here;
  }

  #folder(names: readonly string[]): OpenFolder {
    let here = this.#root;
    for (const name of names) {
      const next = here.entries.get(name);
      const usable = next !== undefined && (next.kind === 'open' || next.kind === 'directory');
      here = opened(here, name, usable ? next : { kind: 'directory', attributes: this.#parents, entries: new Map() });
    }
    return here;
  }
}

function opened(parent: OpenFolder, name: string, folder: OpenFolder | DirectoryNode): OpenFolder {
  if (folder.kind === 'open') return folder;
  const result = open(folder);
  parent.entries.set(name, result);
  return result;
}

const open = (folder: DirectoryNode): OpenFolder => ({
  kind: 'open',
  attributes: folder.attributes,
  entries: new Map(folder.entries),
  opaqueIn: folder.opaqueIn,
});

const closed = (node: Node | OpenFolder): Node => (node.kind === 'open' ? close(node) : node);

function close(folder: OpenFolder): DirectoryNode {
  const entries = new Map<string, Node>();
  for (const [name, node] of folder.entries) entries.set(name, closed(node));
  const { attributes, opaqueIn } = folder;
  return opaqueIn === undefined
    ? { kind: 'directory', attributes, entries }
    : { kind: 'directory', attributes, entries, opaqueIn };
}
