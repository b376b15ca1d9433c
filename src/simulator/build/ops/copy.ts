import { basePath, dirPath, elements, hasWildcard, joinPath, matchPattern, splitWildcard } from '../../base/go-path.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Attributes, Node, Tree } from '../../filesystem/index.ts';
import { sortedNames } from '../../filesystem/tree.ts';
import { matches, type ParentMatches, type PatternMatcher } from '../pattern-matcher.ts';
import { nodeInTree, type RootfsEditor, resolveInTree } from '../rootfs-editor.ts';
import type { ModeChange } from './mode.ts';
import type { Owner } from './owner.ts';

/** One source copied to one destination, by the rules of BuildKit's file operation (tonistiigi/fsutil `copy`). */
export interface CopyAction {
  readonly source: Tree;
  /** Absolute, cleaned; a final `/` or `/.` is kept. */
  readonly from: string;
  readonly to: string;
  readonly owner: Owner | undefined;
  readonly mode: ModeChange | undefined;
  readonly exclude: PatternMatcher | undefined;
  /** A folder's content is copied rather than the folder. */
  readonly contentsOnly: boolean;
  /** A named symbolic link is followed. */
  readonly followLink: boolean;
  readonly wildcard: boolean;
  /** What hard links of this copy are called, so that they do not meet others of the tree. */
  readonly linkPrefix: string;
}

/** Where the destination is mounted while BuildKit works on it: some of its messages show it. */
export interface CopyTarget {
  readonly editor: RootfsEditor;
  readonly mountPoint: () => string;
}

/** BuildKit's `cleanPath`: absolute, and a final `/` or `/.` survives. */
export function cleanCopyPath(path: string): string {
  const clean = joinPath('/', path);
  if (path.endsWith('/.')) return clean === '/' ? '/.' : `${clean}/.`;
  return path.endsWith('/') && clean !== '/' ? `${clean}/` : clean;
}

/** The sources that a path with wildcards stands for, in walking order; a folder that matches is not looked into. */
export function resolveSources(source: Tree, path: string): Result<readonly string[], string> {
  if (!hasWildcard(path)) return ok([path]);
  const { fixed, pattern } = splitWildcard(path);
  const start = resolveInTree(source, fixed === '' ? '/' : fixed);
  if (!start.ok) return start;
  const top = nodeInTree(source, start.value);
  if (top === undefined) return err(`lstat ${start.value}: no such file or directory`);
  const out: string[] = [];
  const walk = (node: Node, relative: string): void => {
    if (node.kind !== 'directory') return;
    for (const name of sortedNames(node)) {
      const child = node.entries.get(name);
      if (child === undefined) continue;
      const at = relative === '' ? name : `${relative}/${name}`;
      if (matchPattern(pattern, at) === true) out.push(joinPath(start.value, at));
      else walk(child, at);
    }
  };
  walk(top, '');
  return ok(out);
}

/** Copies; the failure is the text after which BuildKit stops. */
export function copy(action: CopyAction, target: CopyTarget): Result<void, string> {
  const sources = action.wildcard ? resolveSources(action.source, action.from) : ok([action.from]);
  if (!sources.ok) return sources;
  for (const from of sources.value) {
    const done = copyOne({ ...action, from }, target);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

function copyOne(action: CopyAction, target: CopyTarget): Result<void, string> {
  const { editor } = target;
  const folder = action.to.slice(0, action.to.lastIndexOf('/') + 1);
  const last = action.to.slice(folder.length);
  const ensured = ensureFolder(editor, last === '' || last === '.' ? action.to : folder, action);
  if (!ensured.ok) return ensured;
  const to = editor.resolve(action.to);
  if (!to.ok) return to;
  const from = resolveInTree(action.source, action.from, action.followLink);
  if (!from.ok) return from;
  const source = nodeInTree(action.source, from.value);
  if (source === undefined) return err(`lstat ${from.value}: no such file or directory`);
  const destination = prepare(editor, action, source, to.value);
  if (!destination.ok) return destination;
  return new Copier(action, target).copy(source, '', destination.value, false, undefined);
}

/** Makes the folder that the copy goes to; the destination's full name comes back. */
function prepare(editor: RootfsEditor, action: CopyAction, source: Node, to: string): Result<string, string> {
  const present = editor.find(to);
  const isFolder = source.kind === 'directory';
  const intoFolder = isFolder ? !action.contentsOnly && present !== undefined : present?.kind === 'directory';
  const destination = intoFolder ? joinPath(to, basePath(action.from)) : to;
  const parent = action.contentsOnly && isFolder && present === undefined ? destination : dirPath(destination);
  const made = makeFolders(editor, parent, action);
  return made.ok ? ok(destination) : made;
}

function ensureFolder(editor: RootfsEditor, path: string, action: CopyAction): Result<void, string> {
  const resolved = editor.resolve(path);
  return resolved.ok ? makeFolders(editor, resolved.value, action) : resolved;
}

const makeFolders = (editor: RootfsEditor, path: string, action: CopyAction): Result<void, string> =>
  makeAllFolders(editor, path, { mode: action.mode?.folderMode ?? 0o755, owner: action.owner });

/** `mkdir -p` on a path without links on the way; new folders get this mode, owner and the present time. */
export function makeAllFolders(
  editor: RootfsEditor,
  path: string,
  options: { readonly mode: number; readonly owner: Owner | undefined; readonly mtime?: number },
): Result<void, string> {
  let at = '';
  for (const name of elements(path)) {
    at += `/${name}`;
    const present = editor.find(at);
    if (present?.kind === 'directory') continue;
    if (present !== undefined) return err(`mkdir ${at}: not a directory`);
    const attributes: Attributes = {
      mode: options.mode,
      uid: options.owner?.uid ?? 0,
      gid: options.owner?.gid ?? 0,
      mtime: options.mtime ?? editor.now,
    };
    editor.put(at, { kind: 'directory', attributes, entries: new Map() });
  }
  return ok(undefined);
}

interface PendingFolder {
  readonly node: Node;
  readonly to: string;
  made: boolean;
}

/** One call of fsutil's copier. */
class Copier {
  readonly #action: CopyAction;
  readonly #target: CopyTarget;
  readonly #editor: RootfsEditor;
  /** Folders that were passed over and are made when something below them is copied. */
  readonly #pending: PendingFolder[] = [];

  constructor(action: CopyAction, target: CopyTarget) {
    this.#action = action;
    this.#target = target;
    this.#editor = target.editor;
  }

  /** `path` is relative to the source. `overwrite`: the attributes of folders that are there already are replaced too. */
  copy(
    node: Node,
    path: string,
    to: string,
    overwrite: boolean,
    parent: ParentMatches | undefined,
  ): Result<void, string> {
    const { exclude } = this.#action;
    const match = path !== '' && exclude !== undefined ? matches(exclude, path, parent) : undefined;
    const included = match?.matched !== true;
    if (!included && (node.kind !== 'directory' || exclude?.hasExceptions !== true)) return ok(undefined);
    if (included) this.#makePending();
    if (node.kind === 'directory') return this.#copyFolder(node, path, to, overwrite, included, match?.own);
    const present = this.#editor.find(to);
    if (present?.kind === 'directory')
      return err(`cannot replace to directory ${this.#target.mountPoint()}${to} with file`);
    const copied = this.#asCopied(node, path !== '');
    // A file that is written again is in the layer, though nothing about it changed: it must be another node.
    this.#editor.put(to, this.#editor.node(to) === copied ? { ...copied } : copied);
    return ok(undefined);
  }

  #copyFolder(
    node: Extract<Node, { kind: 'directory' }>,
    path: string,
    to: string,
    overwrite: boolean,
    included: boolean,
    own: ParentMatches | undefined,
  ): Result<void, string> {
    const pending: PendingFolder = { node, to, made: included };
    const present = this.#editor.find(to);
    let created = false;
    if (included) {
      if (present === undefined && this.#mayShare(node, path)) {
        this.#editor.put(to, node);
        return ok(undefined);
      }
      const made = this.#makeFolder(node, to, overwrite);
      if (!made.ok) return made;
      created = made.value;
    }
    this.#pending.push(pending);
    for (const name of sortedNames(node)) {
      const child = node.entries.get(name);
      if (child === undefined) continue;
      const done = this.copy(
        child,
        path === '' ? name : `${path}/${name}`,
        `${to === '/' ? '' : to}/${name}`,
        true,
        own,
      );
      if (!done.ok) return done;
    }
    this.#pending.pop();
    if (included) this.#finishFolder(node, to, created || overwrite);
    return ok(undefined);
  }

  /** A folder's attributes are set after its content, which would change its time. A folder that was there gets the time only. */
  #finishFolder(node: Node, to: string, all: boolean): void {
    const present = this.#editor.find(to);
    if (present === undefined) return;
    const attributes = all ? this.#attributes(node) : { ...present.attributes, mtime: node.attributes.mtime };
    this.#editor.setAttributes(to, attributes);
  }

  /** Whether it was made. */
  #makeFolder(node: Node, to: string, overwrite: boolean): Result<boolean, string> {
    const present = this.#editor.find(to);
    if (present === undefined) {
      this.#editor.put(to, { kind: 'directory', attributes: this.#attributes(node), entries: new Map() });
      return ok(true);
    }
    if (present.kind !== 'directory') return err(`cannot copy to non-directory: ${this.#target.mountPoint()}${to}`);
    if (overwrite) this.#editor.setAttributes(to, { ...present.attributes, mode: node.attributes.mode });
    return ok(false);
  }

  #makePending(): void {
    for (const folder of this.#pending) {
      if (folder.made) continue;
      folder.made = true;
      this.#makeFolder(folder.node, folder.to, true);
    }
  }

  /** Nothing about the folder changes on the way, so the very node can be used. */
  #mayShare(node: Node, path: string): boolean {
    const { owner, mode, exclude } = this.#action;
    return path !== '' && owner === undefined && mode === undefined && exclude === undefined && !hasHardLinks(node);
  }

  #asCopied(node: Exclude<Node, { kind: 'directory' }>, below: boolean): Node {
    const attributes = this.#attributes(node);
    if (node.kind !== 'file') return attributes === node.attributes ? node : { ...node, attributes };
    const { link, ...plain } = node;
    if (link !== undefined && below) return { ...plain, attributes, link: `${this.#action.linkPrefix}:${link}` };
    return link === undefined && attributes === node.attributes ? node : { ...plain, attributes };
  }

  #attributes(node: Node): Attributes {
    const { owner, mode } = this.#action;
    if (owner === undefined && mode === undefined) return node.attributes;
    const changed = mode === undefined || node.kind === 'symlink' ? undefined : mode.apply(node);
    return {
      mode: changed ?? node.attributes.mode,
      uid: owner?.uid ?? node.attributes.uid,
      gid: owner?.gid ?? node.attributes.gid,
      mtime: node.attributes.mtime,
    };
  }
}

const LINKED = new WeakMap<Node, boolean>();

function hasHardLinks(node: Node): boolean {
  if (node.kind === 'file') return node.link !== undefined;
  if (node.kind !== 'directory') return false;
  const known = LINKED.get(node);
  if (known !== undefined) return known;
  let found = false;
  for (const child of node.entries.values()) found ||= hasHardLinks(child);
  LINKED.set(node, found);
  return found;
}
