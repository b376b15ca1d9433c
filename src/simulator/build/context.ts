import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import { cleanPath, elements, hasWildcard, matchPattern } from '../base/go-path.ts';
import { ok, type Result } from '../base/result.ts';
import type { DirectoryNode, Node, Tree } from '../filesystem/index.ts';
import { sortedNames } from '../filesystem/tree.ts';
import { matches, type ParentMatches, type PatternMatcher } from './pattern-matcher.ts';

/**
 * What the client sends of a folder: without what .dockerignore takes out, and with every file given to root. Results are
 * remembered by the identity of the folder, so a context that did not change costs nothing the second time.
 */
export class ContextFilter {
  readonly #owned = new WeakMap<Node, Node>();
  /** By the text of the patterns, then by folder; a folder may stand at several paths. */
  readonly #filtered = new Map<string, WeakMap<DirectoryNode, Map<string, DirectoryNode | undefined>>>();

  apply(tree: Tree, matcher: PatternMatcher | undefined): Tree {
    if (matcher === undefined || matcher.patterns.length === 0) return this.#own(tree) as Tree;
    const key = matcher.patterns.map((pattern) => `${pattern.exception ? '!' : ''}${pattern.text}`).join('\n');
    let memo = this.#filtered.get(key);
    if (memo === undefined) {
      // Two sets of patterns in turn is what a session has; more would only hold memory.
      if (this.#filtered.size > 4) this.#filtered.clear();
      memo = new WeakMap();
      this.#filtered.set(key, memo);
    }
    return this.#filter(tree, matcher, '', undefined, false, memo) ?? { ...tree, entries: new Map() };
  }

  #filter(
    directory: DirectoryNode,
    matcher: PatternMatcher,
    path: string,
    parent: ParentMatches | undefined,
    excluded: boolean,
    memo: WeakMap<DirectoryNode, Map<string, DirectoryNode | undefined>>,
  ): DirectoryNode | undefined {
    const known = memo.get(directory);
    if (known?.has(path) === true) return known.get(path);
    const entries = new Map<string, Node>();
    for (const name of sortedNames(directory)) {
      const child = directory.entries.get(name);
      if (child === undefined) continue;
      const at = path === '' ? name : `${path}/${name}`;
      const { matched, own } = matches(matcher, at, parent);
      let kept: Node | undefined;
      if (child.kind !== 'directory') kept = matched ? undefined : this.#own(child);
      else if (!matched || mayHoldExceptions(matcher, at)) kept = this.#filter(child, matcher, at, own, matched, memo);
      if (kept !== undefined) entries.set(name, kept);
    }
    const result = excluded && entries.size === 0 ? undefined : this.#sameOrNew(directory, entries);
    const paths = known ?? new Map<string, DirectoryNode | undefined>();
    paths.set(path, result);
    memo.set(directory, paths);
    return result;
  }

  /** The wholly owned folder when nothing was left out, so that its digest is known. */
  #sameOrNew(directory: DirectoryNode, entries: ReadonlyMap<string, Node>): DirectoryNode {
    const owned = this.#own(directory) as DirectoryNode;
    if (owned.entries.size === entries.size) {
      let same = true;
      for (const [name, node] of entries) if (owned.entries.get(name) !== node) same = false;
      if (same) return owned;
    }
    return { kind: 'directory', attributes: owned.attributes, entries };
  }

  #own(node: Node): Node {
    const known = this.#owned.get(node);
    if (known !== undefined) return known;
    const { uid, gid } = node.attributes;
    const attributes = uid === 0 && gid === 0 ? node.attributes : { ...node.attributes, uid: 0, gid: 0 };
    let result: Node = attributes === node.attributes ? node : { ...node, attributes };
    if (node.kind === 'directory') {
      const entries = new Map<string, Node>();
      let same = attributes === node.attributes;
      for (const [name, child] of node.entries) {
        // Sockets and the like are not sent.
        if (child.kind === 'device') {
          same = false;
          continue;
        }
        const owned = this.#own(child);
        same &&= owned === child;
        entries.set(name, owned);
      }
      result = same ? node : { kind: 'directory', attributes, entries };
    }
    this.#owned.set(node, result);
    return result;
  }
}

/** As fsutil decides whether to look into a folder that is left out: only where an exception could begin. */
function mayHoldExceptions(matcher: PatternMatcher, folder: string): boolean {
  if (!matcher.hasExceptions) return false;
  return matcher.patterns.some((pattern) => {
    if (!pattern.exception) return false;
    const parts = pattern.text.split('/');
    const depth = folder.split('/').length;
    if (pattern.text.startsWith(`${folder}/`) || hasWildcard(pattern.text)) return true;
    return parts.slice(0, depth).join('/') === folder;
  });
}

/**
 * The part of a context that the sources of a build need. BuildKit asks the client for these paths only.
 * `.` or `/` means all of it. The failure is the client's answer to a pattern that it cannot read.
 */
export function followPaths(tree: Tree, paths: readonly string[]): Result<Tree, string> {
  const wanted = [...new Set(paths.map((path) => cleanPath(`/${path}`).slice(1)))];
  if (wanted.includes('')) return ok(tree);
  for (const path of wanted)
    if (matchPattern(path, '.') === 'bad pattern')
      return { ok: false, error: `invalid includepatterns: [${wanted.join(' ')}]: syntax error in pattern` };
  const patterns = wanted.map((path) => path.split('/'));
  return ok(select(tree, patterns) ?? { ...tree, entries: new Map() });
}

function select(directory: DirectoryNode, patterns: readonly (readonly string[])[]): DirectoryNode | undefined {
  const entries = new Map<string, Node>();
  for (const name of sortedNames(directory)) {
    const child = directory.entries.get(name);
    if (child === undefined) continue;
    const rest = patterns
      .filter(([first = '']) => matchPattern(first, name) === true || first === name)
      .map((parts) => parts.slice(1));
    if (rest.length === 0) continue;
    if (rest.some((parts) => parts.length === 0)) entries.set(name, child);
    else if (child.kind === 'directory') {
      const selected = select(child, rest);
      if (selected !== undefined) entries.set(name, selected);
    } else if (child.kind === 'symlink') entries.set(name, child);
  }
  return entries.size === 0 ? undefined : { ...directory, entries };
}

const varint = (value: number): number => {
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
};

const bytesField = (length: number): number => 1 + varint(length) + length;
const NANOSECONDS = 10;

/** Bytes of the packet that describes an entry: its path, mode, size and time. */
function statPacket(path: string, node: Node): number {
  let size = bytesField(utf8Encode(path).length) + 1;
  // Go's mode bits: a folder is bit 31, a link bit 27.
  if (node.kind === 'directory') size += varint(0x80000000 + (node.attributes.mode & 0o777));
  else if (node.kind === 'symlink') size += varint(0x08000000 + 0o777);
  else size += varint(node.attributes.mode & 0o777);
  if (node.kind === 'file' && node.content.size > 0) size += 1 + varint(node.content.size);
  if (node.kind === 'symlink') size += bytesField(utf8Encode(node.target).length);
  if (node.attributes.mtime !== 0) size += NANOSECONDS;
  return 1 + varint(size) + size;
}

/** Bytes of the packets with a file's content, in pieces of 32 KiB; `id` is its number among all entries. */
function dataPackets(id: number, length: number): number {
  const identity = 2 + (id === 0 ? 0 : 1 + varint(id));
  let size = 0;
  for (let left = length; left > 0; left -= 32768) size += identity + bytesField(Math.min(left, 32768));
  return size;
}

const endPacket = (id: number): number => 2 + (id === 0 ? 0 : 1 + varint(id));

/** All entries of a tree in the order in which they are sent, with their paths. */
function* entriesOf(directory: DirectoryNode, prefix: string): Generator<[string, Node]> {
  for (const name of sortedNames(directory)) {
    const child = directory.entries.get(name);
    if (child === undefined) continue;
    const path = `${prefix}${name}`;
    yield [path, child];
    if (child.kind === 'directory') yield* entriesOf(child, `${path}/`);
  }
}

/**
 * How many bytes the client sends, as `transferring context: 40B` counts them: a description of every entry, the content
 * of the files that the daemon does not have from `before` (told by size, mode and time), and the packets around them.
 */
export function transferSize(tree: Tree, before: Tree | undefined): number {
  let size = 2;
  let id = 0;
  for (const [path, node] of entriesOf(tree, '')) {
    size += statPacket(path, node);
    if (node.kind === 'file' && !unchanged(node, before, path))
      size += dataPackets(id, node.content.size) + endPacket(id);
    id++;
  }
  return size;
}

function unchanged(node: Node, before: Tree | undefined, path: string): boolean {
  let old: Node | undefined = before;
  for (const part of elements(path)) old = old?.kind === 'directory' ? old.entries.get(part) : undefined;
  if (old === node) return true;
  return (
    old?.kind === 'file' &&
    node.kind === 'file' &&
    old.content.size === node.content.size &&
    old.attributes.mode === node.attributes.mode &&
    old.attributes.mtime === node.attributes.mtime
  );
}

/** Bytes counted by `copying files` of an export to a folder: as {@link transferSize} without the packets at the ends. */
export function copySize(tree: Tree): number {
  let size = 0;
  let id = 0;
  for (const [path, node] of entriesOf(tree, '')) {
    size += statPacket(path, node);
    if (node.kind === 'file') size += dataPackets(id, node.content.size);
    id++;
  }
  return size;
}

/** `transferring dockerfile`: one file, always sent whole. */
export function fileTransferSize(name: string, length: number, mode: number): number {
  const node: Node = {
    kind: 'file',
    attributes: { mode, uid: 0, gid: 0, mtime: 1 },
    content: { bytes: new Uint8Array(0), size: length },
  };
  const data = length > 0 ? dataPackets(0, length) : 0;
  return 2 + statPacket(name, node) + data + endPacket(0);
}

/** Text of a context's own .dockerignore. */
export function ignoreText(tree: Tree): string | undefined {
  const node = tree.entries.get('.dockerignore');
  return node?.kind === 'file' ? utf8Decode(node.content.bytes) : undefined;
}
