/** Between changes, trees and the tar archives that carry them. */
import { err, ok, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import type { Attributes, FileNode, Node, Tree } from './inode.ts';
import type { TarEntry } from './tar.ts';
import { EMPTY_CONTENT, emptyTree, walkTree } from './tree.ts';
import { TreeEditor } from './tree-editor.ts';
import { isLayerMetadata, OPAQUE_MARKER, WHITEOUT_PREFIX, whitedOut } from './whiteout.ts';

/**
 * What changes of a layer are as tar entries, in the order and with the details that Docker's overlay2 driver gives them.
 * `rootTime` is the time of the target's root folder (its mtime), which dates a removal there.
 */
export function* layerEntries(changes: readonly Change[], rootTime = 0): Generator<TarEntry> {
  const links = new Map<string, string>();
  const folderTimes = new Map<string, number>([['', rootTime]]);
  let first: TarEntry | undefined;
  for (const { path, node, opaque } of changes) {
    const name = path.slice(1);
    if (node === undefined) {
      const marker = whiteout(name, folderTimes.get(path.slice(0, path.lastIndexOf('/'))) ?? rootTime);
      // To the kernel all whiteouts of an upper folder are one inode, and Docker's archiver lets that show.
      yield first === undefined ? marker : { ...marker, mtime: first.mtime, linkname: unmarked(first.name) };
      first ??= marker;
      continue;
    }
    if (node.kind === 'directory') folderTimes.set(path, node.attributes.mtime);
    yield entryOf(name, node, links);
    if (opaque === true) yield opaqueMarker(name, node.attributes);
  }
}

const unmarked = (name: string): string => name.replace(/(^|\/)\.wh\.([^/]*)$/, '$1$2');

/** A whole tree as tar entries, without one for its root: `docker export`. */
export function* treeEntries(tree: Tree): Generator<TarEntry> {
  const links = new Map<string, string>();
  for (const [path, node] of walkTree(tree)) yield entryOf(path.slice(1), node, links);
}

function whiteout(name: string, mtime: number): TarEntry {
  const slash = name.lastIndexOf('/') + 1;
  const marker = name.slice(0, slash) + WHITEOUT_PREFIX + name.slice(slash);
  return { name: marker, type: 'file', mode: 0o600, uid: 0, gid: 0, mtime };
}

const opaqueMarker = (folder: string, { mode, uid, gid }: Attributes): TarEntry => ({
  name: `${folder}/${OPAQUE_MARKER}`,
  type: 'file',
  mode: mode & 0o777,
  uid,
  gid,
  mtime: 0,
});

/** One node under `name` (no leading slash). `links` remembers the first name of each hard link. */
export function entryOf(name: string, node: Node, links: Map<string, string>): TarEntry {
  const { mode, uid, gid, mtime } = node.attributes;
  const common = { mode, uid, gid, mtime };
  switch (node.kind) {
    case 'directory':
      return { name: name.endsWith('/') ? name : `${name}/`, type: 'directory', ...common };
    case 'symlink':
      return { name, type: 'symlink', ...common, linkname: node.target };
    case 'device': {
      const { type, major, minor } = DEVICE_NUMBERS.get(node.device) ?? parseDevice(node.device);
      return { name, type, ...common, major, minor };
    }
    case 'file': {
      if (node.link === undefined) return { name, type: 'file', ...common, content: node.content };
      const first = links.get(node.link);
      if (first !== undefined) return { name, type: 'link', ...common, linkname: first };
      links.set(node.link, name);
      return { name, type: 'file', ...common, content: node.content };
    }
  }
}

type DeviceHeader = { readonly type: 'character' | 'block' | 'fifo'; readonly major: number; readonly minor: number };
const character = (major: number, minor: number): DeviceHeader => ({ type: 'character', major, minor });

const DEVICE_NUMBERS: ReadonlyMap<string, DeviceHeader> = new Map([
  ['null', character(1, 3)],
  ['zero', character(1, 5)],
  ['full', character(1, 7)],
  ['random', character(1, 8)],
  ['urandom', character(1, 9)],
  ['tty', character(5, 0)],
  ['console', character(5, 1)],
  ['ptmx', character(5, 2)],
  ['fifo', { type: 'fifo', major: 0, minor: 0 }],
]);

/** Devices without a name of their own are told as `c 5 6` or `b 8 0`, as mknod takes them. A socket cannot be archived; Docker skips it too. */
function parseDevice(device: string): DeviceHeader {
  const match = /^([cb]) (\d+) (\d+)$/.exec(device);
  const type = match?.[1] === 'b' ? 'block' : 'character';
  return { type, major: Number(match?.[2] ?? 0), minor: Number(match?.[3] ?? 0) };
}

function deviceName({ type, major = 0, minor = 0 }: TarEntry): string {
  if (type === 'fifo') return 'fifo';
  const letter = type === 'block' ? 'b' : 'c';
  for (const [name, known] of DEVICE_NUMBERS) {
    if (known.type === type && known.major === major && known.minor === minor) return name;
  }
  return `${letter} ${major} ${minor}`;
}

/**
 * `base` with a layer's archive unpacked over it: whiteouts remove, opaque markers empty, hard links join (also with files
 * of the layers below). The error names an entry that cannot be: a hard link to nothing, a name that leads out of the root.
 */
export function applyEntries(base: Tree, entries: Iterable<TarEntry>): Result<Tree, string> {
  const editor = new TreeEditor(base);
  const written = new Set<string>();
  let links = 0;
  for (const entry of entries) {
    const path = cleanName(entry.name);
    if (path === undefined) return err(`invalid entry ${JSON.stringify(entry.name)}: it leads out of the root`);
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const folder = path.slice(0, slash) || '/';
    const gone = whitedOut(name);
    if (name === OPAQUE_MARKER) {
      clearBelow(editor, folder, written);
      editor.hide(folder, base);
    } else if (isLayerMetadata(name)) continue;
    else if (gone !== undefined) editor.remove(`${folder}/${gone}`);
    else if (entry.type === 'link') {
      const target = cleanName(entry.linkname ?? '');
      const node = target === undefined ? undefined : editor.get(target);
      if (target === undefined || node === undefined || node.kind === 'directory') {
        return err(`link ${entry.linkname ?? ''} ${entry.name}: no such file or directory`);
      }
      if (node.kind === 'file') {
        const linked: FileNode =
          node.link !== undefined && written.has(target) ? node : { ...node, link: `t${links++}:${target}` };
        editor.set(target, linked);
        editor.set(path, linked);
        written.add(target);
      } else editor.set(path, node);
      written.add(path);
    } else {
      place(editor, path, entry);
      written.add(path);
    }
  }
  return ok(editor.finish());
}

/** The tree that an archive holds, unpacked into nothing. */
export const treeOfEntries = (entries: Iterable<TarEntry>): Result<Tree, string> => applyEntries(emptyTree(), entries);

/** An absolute path without `.` and empty names; undefined when `..` would lead out. */
function cleanName(name: string): string | undefined {
  const out: string[] = [];
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.pop() === undefined) return undefined;
  }
  return `/${out.join('/')}`;
}

/** A marker that follows its folder's new entries must not take those away again. */
function clearBelow(editor: TreeEditor, folder: string, written: ReadonlySet<string>): void {
  const node = editor.get(folder);
  if (node?.kind !== 'directory') return;
  for (const name of node.entries.keys()) {
    const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
    if (!written.has(path)) editor.remove(path);
  }
}

function place(editor: TreeEditor, path: string, entry: TarEntry): void {
  const attributes: Attributes = { mode: entry.mode & 0o7777, uid: entry.uid, gid: entry.gid, mtime: entry.mtime };
  switch (entry.type) {
    case 'directory': {
      const present = editor.get(path);
      if (present !== undefined && present.kind !== 'directory') editor.remove(path);
      editor.folder(path, attributes);
      return;
    }
    case 'symlink':
      editor.set(path, { kind: 'symlink', attributes, target: entry.linkname ?? '' });
      return;
    case 'file':
      editor.set(path, { kind: 'file', attributes, content: entry.content ?? EMPTY_CONTENT });
      return;
    case 'character':
    case 'block':
    case 'fifo':
      editor.set(path, { kind: 'device', attributes, device: deviceName(entry) });
      return;
    case 'link':
      throw new Error('hard links are joined by the caller');
  }
}
