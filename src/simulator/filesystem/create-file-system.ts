import { utf8Length } from '../base/bytes.ts';
import { compareBytewise } from '../base/go-json.ts';
import { err, ok } from '../base/result.ts';
import type { Credentials, Errno, FileSystem, FsResult, LiveTree, Mount, Stat } from './file-system.ts';
import type { Attributes, Content, DirectoryNode, FileNode, Node } from './inode.ts';
import { change, isLowerLink, nameCount, overlay, place, stateOf, withoutLink } from './live-tree.ts';
import { type Found, isFound, type Last, Namespace, type Place } from './namespace.ts';
import {
  allows,
  attributesIn,
  EXECUTE,
  holds,
  inGroup,
  mayRemove,
  READ,
  SETGID,
  SETUID,
  WRITE,
  withoutSetId,
} from './permissions.ts';
import { EMPTY_CONTENT, inPages, sortedNames, treePages, walkTree } from './tree.ts';

/** A mount namespace with `root` at `/`. Changes are stamped with `clock`, milliseconds since the Unix epoch. */
export function createFileSystem(root: Mount, clock: { now(): number }): FileSystem {
  return new MountedFileSystem(root, clock);
}

/** What `stat` gives for a folder: a block of ext4. */
const BLOCK = 4096;

class MountedFileSystem implements FileSystem {
  readonly #names = new Namespace();
  readonly #clock: { now(): number };
  readonly #devices = new Map<LiveTree, number>();

  constructor(root: Mount, clock: { now(): number }) {
    this.#clock = clock;
    this.mount(root);
  }

  get mounts(): readonly Mount[] {
    return this.#names.mounts;
  }

  mount(mount: Mount): void {
    this.#names.mount(mount);
    if (!this.#devices.has(mount.source)) this.#devices.set(mount.source, 40 + this.#devices.size);
  }

  unmount(target: string): void {
    this.#names.unmount(target);
  }

  // Looking

  stat(path: string, as: Credentials, follow = true): FsResult<Stat> {
    const found = this.#names.find(path, as, follow);
    if (!found.ok) return found;
    const { node, inner, mount } = found.value;
    return ok({
      kind: node.kind,
      mode: node.attributes.mode,
      uid: node.attributes.uid,
      gid: node.attributes.gid,
      mtime: node.attributes.mtime,
      size: sizeOf(node),
      nlink: nameCount(mount.source, inner, node),
      device: this.#devices.get(mount.source) ?? 0,
      inode: stateOf(mount.source).inodeOf(inner, node),
    });
  }

  node(path: string, as: Credentials, follow = true): FsResult<Node> {
    const found = this.#names.find(path, as, follow);
    return found.ok ? ok(found.value.node) : found;
  }

  realpath(path: string, as: Credentials): FsResult<string> {
    const found = this.#names.find(path, as, true);
    return found.ok ? ok(found.value.path) : found;
  }

  access(path: string, as: Credentials, want: { read?: boolean; write?: boolean; execute?: boolean }): FsResult<void> {
    const found = this.#names.find(path, as, true);
    if (!found.ok) return found;
    const { node, mount } = found.value;
    if (want.write === true && mount.readOnly && node.kind !== 'device') return err('EROFS');
    if (want.execute === true && node.kind === 'file' && mount.flags?.includes('noexec') === true) return err('EACCES');
    const bits =
      (want.read === true ? READ : 0) | (want.write === true ? WRITE : 0) | (want.execute === true ? EXECUTE : 0);
    return allows(node, as, bits) ? ok(undefined) : err('EACCES');
  }

  readFile(path: string, as: Credentials): FsResult<Content> {
    const found = this.#names.find(path, as, true);
    if (!found.ok) return found;
    const { node } = found.value;
    if (!allows(node, as, READ)) return err('EACCES');
    if (node.kind === 'directory') return err('EISDIR');
    return ok(node.kind === 'file' ? node.content : EMPTY_CONTENT);
  }

  readlink(path: string, as: Credentials): FsResult<string> {
    const found = this.#names.find(path, as, false);
    if (!found.ok) return found;
    const { node } = found.value;
    return node.kind === 'symlink' ? ok(node.target) : err('EINVAL');
  }

  readdir(path: string, as: Credentials): FsResult<readonly string[]> {
    const found = this.#names.find(path, as, true);
    if (!found.ok) return found;
    const { node } = found.value;
    if (node.kind !== 'directory') return err('ENOTDIR');
    if (!allows(node, as, READ)) return err('EACCES');
    const names = sortedNames(node);
    const mounted = this.#names.mountedNames(found.value.path).filter((name) => !node.entries.has(name));
    return ok(mounted.length === 0 ? names : [...names, ...mounted].sort(compareBytewise));
  }

  // Files

  writeFile(path: string, content: Content, as: Credentials, mode = 0o666): FsResult<void> {
    const walked = this.#names.walk(path, as, true, true);
    if (!walked.ok) return walked;
    const where = walked.value;
    if (isFound(where)) return this.#rewrite(where, content, as);
    const parent = this.#writableParent(where, as);
    if (!parent.ok) return parent;
    const room = this.#hasRoom(where.mount, undefined, content);
    if (!room.ok) return room;
    const created = !holds(as, 'FSETID') && content.size > 0 ? withoutSetId(mode) : mode;
    return this.#create(where, { kind: 'file', attributes: this.#attributes(parent.value, as, created), content });
  }

  #rewrite(where: Found, content: Content, as: Credentials): FsResult<void> {
    const { node, mount, inner } = where;
    if (node.kind === 'directory') return err('EISDIR');
    if (!allows(node, as, WRITE)) return err('EACCES');
    if (node.kind !== 'file') return ok(undefined);
    if (mount.readOnly) return err('EROFS');
    const room = this.#hasRoom(mount, node.content, content);
    if (!room.ok) return room;
    const mtime = this.#now();
    const mode = holds(as, 'FSETID') ? node.attributes.mode : withoutSetId(node.attributes.mode);
    const same = mode === node.attributes.mode && mtime === node.attributes.mtime;
    const attributes = same ? node.attributes : { ...node.attributes, mode, mtime };
    return this.#change(mount.source, inner, node, { ...node, attributes, content });
  }

  createExclusive(path: string, as: Credentials, mode: number): FsResult<void> {
    const last = this.#names.parent(path, as);
    if (!last.ok) return last;
    if (last.value.slash && last.value.kind === 'normal') return err('EISDIR');
    return this.#make(last.value, as, (folder) => ({
      kind: 'file',
      attributes: this.#attributes(folder, as, mode),
      content: EMPTY_CONTENT,
    }));
  }

  symlink(target: string, path: string, as: Credentials): FsResult<void> {
    if (target === '') return err('ENOENT');
    return this.#makeAt(path, as, (folder) => ({
      kind: 'symlink',
      attributes: this.#attributes(folder, as, 0o777),
      target,
    }));
  }

  mknod(path: string, device: string, as: Credentials, mode: number): FsResult<void> {
    const last = this.#names.parent(path, as);
    if (!last.ok) return last;
    const free = this.#free(last.value);
    if (!free.ok) return free;
    const parent = this.#writableParent(free.value, as);
    if (!parent.ok) return parent;
    if (!holds(as, 'MKNOD') && device !== 'fifo' && device !== 'socket') return err('EPERM');
    return this.#create(free.value, { kind: 'device', attributes: this.#attributes(parent.value, as, mode), device });
  }

  mkdir(path: string, as: Credentials, mode: number): FsResult<void> {
    const last = this.#names.parent(path, as);
    if (!last.ok) return last;
    return this.#make({ ...last.value, slash: false }, as, (folder, where) => {
      const attributes = attributesIn(folder.attributes, as, mode, this.#now(), true);
      const opaqueIn = overlay.opaqueWhenMade(where.mount.source, where.inner);
      return { kind: 'directory', attributes, entries: new Map(), ...(opaqueIn && { opaqueIn }) };
    });
  }

  link(from: string, to: string, as: Credentials): FsResult<void> {
    const found = this.#names.find(from, as, false);
    if (!found.ok) return found;
    const last = this.#names.parent(to, as);
    if (!last.ok) return last;
    const free = this.#free(last.value);
    if (!free.ok) return free;
    const { node, mount, inner } = found.value;
    if (free.value.mount !== mount) return err('EXDEV');
    if (!mayLink(node, as)) return err('EPERM');
    const parent = this.#writableParent(free.value, as);
    if (!parent.ok) return parent;
    if (node.kind === 'directory') return err('EPERM');
    if (node.kind !== 'file') return this.#create(free.value, node);
    const live = mount.source;
    let linked: FileNode = node;
    if (node.link === undefined || isLowerLink(live, inner, node)) {
      const inode = stateOf(live).inodeOf(inner, node);
      linked = { ...withoutLink(node), link: stateOf(live).linked(inner, inode, live.tree) };
      place(live, inner, linked);
    }
    return this.#create(free.value, linked);
  }

  /** Makes something new at `path`. A slash after its name is an error here; mkdir allows it. */
  #makeAt(path: string, as: Credentials, make: (folder: DirectoryNode, where: Place) => Node): FsResult<void> {
    const last = this.#names.parent(path, as);
    return last.ok ? this.#make(last.value, as, make) : last;
  }

  #make(last: Last, as: Credentials, make: (folder: DirectoryNode, where: Place) => Node): FsResult<void> {
    const free = this.#free(last);
    if (!free.ok) return free;
    const parent = this.#writableParent(free.value, as);
    return parent.ok ? this.#create(free.value, make(parent.value, free.value)) : parent;
  }

  /** The place of a name that is not taken yet and can be given. */
  #free(last: Last): FsResult<Place> {
    const where = this.#names.at(last);
    if (last.kind !== 'normal' || isFound(where)) return err('EEXIST');
    if (last.slash) return err('ENOENT');
    return where.mount.readOnly ? err('EROFS') : ok(where);
  }

  // Taking away

  unlink(path: string, as: Credentials): FsResult<void> {
    const last = this.#names.parent(path, as);
    if (!last.ok) return last;
    if (last.value.kind !== 'normal') return err('EISDIR');
    if (last.value.folder.mount.readOnly) return err('EROFS');
    const where = this.#names.at(last.value);
    if (!isFound(where)) return err('ENOENT');
    if (last.value.slash) return err(where.node.kind === 'directory' ? 'EISDIR' : 'ENOTDIR');
    const denied = this.#mayTakeAway(where, as, false);
    if (denied !== undefined) return err(denied);
    if (this.#names.isMountPoint(where.path)) return err('EBUSY');
    return this.#remove(where);
  }

  rmdir(path: string, as: Credentials): FsResult<void> {
    const last = this.#names.parent(path, as);
    if (!last.ok) return last;
    const { kind, folder } = last.value;
    if (kind !== 'normal') return err(kind === 'dot' ? 'EINVAL' : kind === 'dotdot' ? 'ENOTEMPTY' : 'EBUSY');
    if (folder.mount.readOnly) return err('EROFS');
    const where = this.#names.at(last.value);
    if (!isFound(where)) return err('ENOENT');
    const denied = this.#mayTakeAway(where, as, true);
    if (denied !== undefined) return err(denied);
    if (this.#names.holdsMount(where.path)) return err('EBUSY');
    if (where.node.kind === 'directory' && where.node.entries.size > 0) return err('ENOTEMPTY');
    return this.#remove(where);
  }

  rename(from: string, to: string, as: Credentials): FsResult<void> {
    const source = this.#names.parent(from, as);
    if (!source.ok) return source;
    const target = this.#names.parent(to, as);
    if (!target.ok) return target;
    if (source.value.folder.mount !== target.value.folder.mount) return err('EXDEV');
    if (source.value.kind !== 'normal' || target.value.kind !== 'normal') return err('EBUSY');
    if (source.value.folder.mount.readOnly) return err('EROFS');
    const moved = this.#names.at(source.value);
    if (!isFound(moved)) return err('ENOENT');
    const where = this.#names.at(target.value);
    if (moved.node.kind !== 'directory' && (source.value.slash || target.value.slash)) return err('ENOTDIR');
    if (where.path.startsWith(`${moved.path}/`)) return err('EINVAL');
    if (moved.path.startsWith(`${where.path}/`)) return err('ENOTEMPTY');
    if (moved.path === where.path || isSameInode(moved, where)) return ok(undefined);
    const denied = this.#mayRename(moved, where, as);
    if (denied !== undefined) return err(denied);
    this.#move(moved, where);
    return ok(undefined);
  }

  #mayRename(moved: Found, where: Place, as: Credentials): Errno | undefined {
    const isFolder = moved.node.kind === 'directory';
    const denied = this.#mayTakeAway(moved, as, isFolder);
    if (denied !== undefined) return denied;
    if (isFound(where)) {
      const kept = this.#mayTakeAway(where, as, isFolder);
      if (kept !== undefined) return kept;
    } else {
      const parent = this.#writableParent(where, as);
      if (!parent.ok) return parent.error;
    }
    const newParent = where.parent?.path !== moved.parent?.path;
    if (isFolder && newParent && !allows(moved.node, as, WRITE)) return 'EACCES';
    if (this.#names.isMountPoint(moved.path) || this.#names.isMountPoint(where.path)) return 'EBUSY';
    if (isFolder && overlay.showsLower(moved.mount.source, moved.inner)) return 'EXDEV';
    return where.node?.kind === 'directory' && where.node.entries.size > 0 ? 'ENOTEMPTY' : undefined;
  }

  #move(moved: Found, where: Place): void {
    const live = moved.mount.source;
    const now = this.#now();
    const isFolder = moved.node.kind === 'directory';
    const opaqueIn = isFolder ? overlay.opaqueWhenMoved(live, where.inner) : undefined;
    const node: Node = moved.node.kind === 'directory' && opaqueIn ? { ...moved.node, opaqueIn } : ownCopy(live, moved);
    place(live, moved.inner, undefined, now);
    place(live, where.inner, node, now);
    stateOf(live).moved(moved.inner, where.inner, isFolder, where.node);
    if (live.onChange === undefined) return;
    live.onChange(moved.inner, 'removed');
    live.onChange(where.inner, where.node === undefined ? 'added' : 'modified');
    if (moved.node.kind !== 'directory') return;
    for (const [path] of walkTree(moved.node, where.inner)) live.onChange(path, 'added');
  }

  // Attributes

  chmod(path: string, mode: number, as: Credentials): FsResult<void> {
    return this.#reattribute(path, as, true, (node) => {
      if (!holds(as, 'FOWNER') && as.uid !== node.attributes.uid) return err('EPERM');
      const foreign = !holds(as, 'FSETID') && !inGroup(as, node.attributes.gid);
      return ok({ ...node.attributes, mode: mode & 0o7777 & (foreign ? ~SETGID : -1) });
    });
  }

  chown(
    path: string,
    uid: number | undefined,
    gid: number | undefined,
    as: Credentials,
    follow = true,
  ): FsResult<void> {
    return this.#reattribute(path, as, follow, (node) => {
      const old = node.attributes;
      const owns = as.uid === old.uid;
      const mayUser = uid === undefined || (owns && uid === old.uid);
      const mayGroup = gid === undefined || (owns && (gid === old.gid || inGroup(as, gid)));
      if (!holds(as, 'CHOWN') && !(mayUser && mayGroup)) return err('EPERM');
      const mode = node.kind === 'directory' ? old.mode : withoutSetId(old.mode);
      // Changing nothing is anybody's right, unless it would take set-id bits away.
      if (mode !== old.mode && !holds(as, 'CHOWN') && !owns) return err('EPERM');
      return ok({ ...old, uid: uid ?? old.uid, gid: gid ?? old.gid, mode });
    });
  }

  utimes(path: string, mtime: number, as: Credentials): FsResult<void> {
    return this.#reattribute(path, as, true, (node) => {
      if (!holds(as, 'FOWNER') && as.uid !== node.attributes.uid && !allows(node, as, WRITE)) return err('EACCES');
      return ok({ ...node.attributes, mtime });
    });
  }

  #reattribute(
    path: string,
    as: Credentials,
    follow: boolean,
    next: (node: Node) => FsResult<Attributes>,
  ): FsResult<void> {
    const found = this.#names.find(path, as, follow);
    if (!found.ok) return found;
    const { node, mount, inner } = found.value;
    if (mount.readOnly) return err('EROFS');
    const attributes = next(node);
    if (!attributes.ok) return attributes;
    return this.#change(mount.source, inner, node, { ...node, attributes: attributes.value });
  }

  // What the above share

  #now(): number {
    return Math.floor(this.#clock.now() / 1000);
  }

  #attributes(folder: DirectoryNode, as: Credentials, mode: number): Attributes {
    return attributesIn(folder.attributes, as, mode, this.#now(), false);
  }

  #writableParent(where: Place, as: Credentials): FsResult<DirectoryNode> {
    const { parent } = where;
    if (parent?.node === undefined) return err('EBUSY');
    if (parent.node.kind !== 'directory') return err('ENOTDIR');
    if (parent.mount.readOnly) return err('EROFS');
    if (parent.mount.removed === true) return err('ENOENT');
    return allows(parent.node, as, WRITE | EXECUTE) ? ok(parent.node) : err('EACCES');
  }

  /** The kernel's may_delete: the folder's permissions first, then what kind of thing it is. */
  #mayTakeAway(where: Found, as: Credentials, wantFolder: boolean): Errno | undefined {
    const parent = this.#writableParent(where, as);
    if (!parent.ok) return parent.error;
    if (!mayRemove(parent.value.attributes, where.node.attributes, as)) return 'EPERM';
    if (wantFolder) return where.node.kind === 'directory' ? undefined : 'ENOTDIR';
    return where.node.kind === 'directory' ? 'EISDIR' : undefined;
  }

  /** A tmpfs takes whole pages; only mounts with a limit count. */
  #hasRoom(mount: Mount, old: Content | undefined, next: Content): FsResult<void> {
    if (mount.limit === undefined) return ok(undefined);
    const more = inPages(next.size) - inPages(old?.size ?? 0);
    const full = more > 0 && treePages(mount.source.tree) + more > mount.limit;
    return full ? err('ENOSPC') : ok(undefined);
  }

  #create(where: Place, node: Node): FsResult<void> {
    const live = where.mount.source;
    place(live, where.inner, node, this.#now());
    live.onChange?.(where.inner, 'added');
    return ok(undefined);
  }

  #remove(where: Found): FsResult<void> {
    const live = where.mount.source;
    place(live, where.inner, undefined, this.#now());
    stateOf(live).forget(where.inner, where.node);
    live.onChange?.(where.inner, 'removed');
    return ok(undefined);
  }

  #change(live: LiveTree, inner: string, node: Node, next: Node): FsResult<void> {
    for (const path of change(live, inner, node, next)) live.onChange?.(path, 'modified');
    return ok(undefined);
  }
}

/** What a rename moves: an overlay copies a lower file with several names up first, and that copy has one name. */
function ownCopy(live: LiveTree, { inner, node }: Found): Node {
  if (!isLowerLink(live, inner, node)) return node;
  stateOf(live).cut(inner, node);
  return withoutLink(node);
}

/** Linux protects hard links (fs.protected_hardlinks): who does not own a file must be able to read and write it. */
function mayLink(node: Node, as: Credentials): boolean {
  const { mode, uid } = node.attributes;
  if (holds(as, 'FOWNER') || as.uid === uid) return true;
  const runsAsOther = (mode & SETUID) !== 0 || (mode & (SETGID | 0o010)) === (SETGID | 0o010);
  return node.kind === 'file' && !runsAsOther && allows(node, as, READ | WRITE);
}

const isSameInode = (a: Found, b: Place): boolean =>
  a.node.kind === 'file' && b.node?.kind === 'file' && a.node.link !== undefined && a.node.link === b.node.link;

/** As `stat` tells it on ext4: a folder takes a block, a link the length of its target. */
function sizeOf(node: Node): number {
  switch (node.kind) {
    case 'file':
      return node.content.size;
    case 'directory':
      return BLOCK;
    case 'symlink':
      return utf8Length(node.target);
    case 'device':
      return 0;
  }
}
