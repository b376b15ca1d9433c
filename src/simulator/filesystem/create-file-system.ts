import { utf8Length } from '../base/bytes.ts';
import { compareBytewise } from '../base/go-json.ts';
import { err, ok } from '../base/result.ts';
import type { Credentials, Errno, FileSystem, FsResult, LiveTree, Mount, Stat } from './file-system.ts';
import type { Attributes, Content, DirectoryNode, FileNode, Node } from './inode.ts';
import { change, hiddenBy, isLowerLink, nameCount, place, stateOf, withoutLink } from './live-tree.ts';
import { type Found, isFound, Namespace, type Place } from './namespace.ts';
import {
  allows,
  attributesIn,
  EXECUTE,
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
      nlink: nameCount(mount.source, node),
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
    const walked = this.#names.walk(path, as, true);
    if (!walked.ok) return walked;
    const where = walked.value;
    if (isFound(where)) return this.#rewrite(where, content, as);
    if (path.endsWith('/')) return err('EISDIR');
    const parent = this.#writableParent(where, as);
    if (!parent.ok) return parent;
    const room = this.#hasRoom(where.mount, undefined, content);
    if (!room.ok) return room;
    return this.#create(where, { kind: 'file', attributes: this.#attributes(parent.value, as, mode), content });
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
    const mode = as.uid === 0 ? node.attributes.mode : withoutSetId(node.attributes.mode);
    const same = mode === node.attributes.mode && mtime === node.attributes.mtime;
    const attributes = same ? node.attributes : { ...node.attributes, mode, mtime };
    return this.#change(mount.source, inner, node, { ...node, attributes, content });
  }

  createExclusive(path: string, as: Credentials, mode: number): FsResult<void> {
    const parent = this.#newEntry(path, as);
    if (!parent.ok) return parent;
    const [where, folder] = parent.value;
    return this.#create(where, {
      kind: 'file',
      attributes: this.#attributes(folder, as, mode),
      content: EMPTY_CONTENT,
    });
  }

  symlink(target: string, path: string, as: Credentials): FsResult<void> {
    if (target === '') return err('ENOENT');
    const parent = this.#newEntry(path, as);
    if (!parent.ok) return parent;
    const [where, folder] = parent.value;
    return this.#create(where, { kind: 'symlink', attributes: this.#attributes(folder, as, 0o777), target });
  }

  mknod(path: string, device: string, as: Credentials, mode: number): FsResult<void> {
    const parent = this.#newEntry(path, as);
    if (!parent.ok) return parent;
    if (as.uid !== 0 && device !== 'fifo' && device !== 'socket') return err('EPERM');
    const [where, folder] = parent.value;
    return this.#create(where, { kind: 'device', attributes: this.#attributes(folder, as, mode), device });
  }

  link(from: string, to: string, as: Credentials): FsResult<void> {
    const found = this.#names.find(from, as, false);
    if (!found.ok) return found;
    const { node, mount, inner } = found.value;
    const entry = this.#newEntry(to, as);
    if (!entry.ok) return entry;
    const [where] = entry.value;
    if (where.mount !== mount) return err('EXDEV');
    if (node.kind === 'directory') return err('EPERM');
    // Linux protects hard links (fs.protected_hardlinks): who does not own a file must be able to read and write it.
    const safe = node.kind === 'file' && (node.attributes.mode & SETUID) === 0 && allows(node, as, READ | WRITE);
    if (as.uid !== 0 && as.uid !== node.attributes.uid && !safe) return err('EPERM');
    if (node.kind !== 'file') return this.#create(where, node);
    const live = mount.source;
    let linked: FileNode = node;
    if (node.link === undefined || isLowerLink(live, inner, node)) {
      const inode = stateOf(live).inodeOf(inner, node);
      linked = { ...withoutLink(node), link: stateOf(live).linked(inner, inode, live.tree) };
      place(live, inner, linked);
    }
    return this.#create(where, linked);
  }

  unlink(path: string, as: Credentials): FsResult<void> {
    const found = this.#names.find(path, as, false);
    if (!found.ok) return found;
    const denied = this.#mayTakeAway(found.value, as);
    if (denied !== undefined) return err(denied);
    if (found.value.node.kind === 'directory') return err('EISDIR');
    if (this.#names.isMountPoint(found.value.path)) return err('EBUSY');
    return this.#remove(found.value);
  }

  // Folders

  mkdir(path: string, as: Credentials, mode: number): FsResult<void> {
    const walked = this.#names.walk(path.replace(/(?<=.)\/+$/, ''), as, false);
    if (!walked.ok) return walked;
    const where = walked.value;
    if (isFound(where)) return err('EEXIST');
    const parent = this.#writableParent(where, as);
    if (!parent.ok) return parent;
    const attributes = attributesIn(parent.value.attributes, as, mode, this.#now(), true);
    const hides = hiddenBy(where.mount.source, where.inner);
    return this.#create(where, { kind: 'directory', attributes, entries: new Map(), ...(hides && { hides }) });
  }

  rmdir(path: string, as: Credentials): FsResult<void> {
    if (/(^|\/)\.\/*$/.test(path)) return err('EINVAL');
    if (/(^|\/)\.\.\/*$/.test(path)) return err('ENOTEMPTY');
    const found = this.#names.find(path.replace(/(?<=.)\/+$/, ''), as, false);
    if (!found.ok) return found;
    const { node } = found.value;
    const denied = this.#mayTakeAway(found.value, as);
    if (denied !== undefined) return err(denied);
    if (node.kind !== 'directory') return err('ENOTDIR');
    if (this.#names.holdsMount(found.value.path)) return err('EBUSY');
    if (node.entries.size > 0) return err('ENOTEMPTY');
    return this.#remove(found.value);
  }

  rename(from: string, to: string, as: Credentials): FsResult<void> {
    const source = this.#names.find(from.replace(/(?<=.)\/+$/, ''), as, false);
    if (!source.ok) return source;
    const target = this.#names.walk(to.replace(/(?<=.)\/+$/, ''), as, false);
    if (!target.ok) return target;
    const moved = source.value;
    const where = target.value;
    const denied = this.#mayTakeAway(moved, as) ?? this.#mayReplace(moved, where, as);
    if (denied !== undefined) return err(denied);
    if (moved.node.kind !== 'directory' && to.endsWith('/')) return err('ENOTDIR');
    if (moved.path === where.path) return ok(undefined);
    if (isSameInode(moved, where)) return ok(undefined);

    const live = moved.mount.source;
    const now = this.#now();
    place(live, moved.inner, undefined, now);
    place(live, where.inner, moved.node, now);
    stateOf(live).moved(moved.inner, where.inner, moved.node.kind === 'directory');
    live.onChange?.(moved.inner, 'removed');
    live.onChange?.(where.inner, where.node === undefined ? 'added' : 'modified');
    if (moved.node.kind === 'directory' && live.onChange !== undefined) {
      for (const [path] of walkTree(moved.node, where.inner)) live.onChange(path, 'added');
    }
    return ok(undefined);
  }

  #mayReplace(moved: Found, where: Place, as: Credentials): Errno | undefined {
    const parent = this.#writableParent(where, as);
    if (!parent.ok) return parent.error;
    if (where.parent?.mount !== moved.parent?.mount) return 'EXDEV';
    if (where.path.startsWith(`${moved.path}/`)) return 'EINVAL';
    const newParent = where.parent?.path !== moved.parent?.path;
    if (moved.node.kind === 'directory' && newParent && !allows(moved.node, as, WRITE)) return 'EACCES';
    if (this.#names.isMountPoint(moved.path) || this.#names.isMountPoint(where.path)) return 'EBUSY';
    const old = where.node;
    if (old === undefined) return undefined;
    if (!mayRemove(parent.value.attributes, old.attributes, as)) return 'EPERM';
    if (moved.node.kind === 'directory') {
      if (old.kind !== 'directory') return 'ENOTDIR';
      return old.entries.size > 0 ? 'ENOTEMPTY' : undefined;
    }
    return old.kind === 'directory' ? 'EISDIR' : undefined;
  }

  // Attributes

  chmod(path: string, mode: number, as: Credentials): FsResult<void> {
    return this.#reattribute(path, as, true, (node) => {
      if (as.uid !== 0 && as.uid !== node.attributes.uid) return err('EPERM');
      const foreign = as.uid !== 0 && node.kind !== 'directory' && !inGroup(as, node.attributes.gid);
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
      const newUid = uid ?? old.uid;
      const newGid = gid ?? old.gid;
      const own = as.uid === old.uid && newUid === old.uid && (newGid === old.gid || inGroup(as, newGid));
      if (as.uid !== 0 && !own) return err('EPERM');
      const mode = node.kind === 'file' ? withoutSetId(old.mode) : old.mode;
      return ok({ ...old, uid: newUid, gid: newGid, mode });
    });
  }

  utimes(path: string, mtime: number, as: Credentials): FsResult<void> {
    return this.#reattribute(path, as, true, (node) => {
      if (as.uid !== 0 && as.uid !== node.attributes.uid && !allows(node, as, WRITE)) return err('EACCES');
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

  /** Where something new shall be, and the folder that will hold it. */
  #newEntry(path: string, as: Credentials): FsResult<readonly [Place, DirectoryNode]> {
    const walked = this.#names.walk(path, as, false);
    if (!walked.ok) return walked;
    if (isFound(walked.value)) return err('EEXIST');
    if (path.endsWith('/')) return err('ENOENT');
    const parent = this.#writableParent(walked.value, as);
    return parent.ok ? ok([walked.value, parent.value]) : parent;
  }

  #writableParent(where: Place, as: Credentials): FsResult<DirectoryNode> {
    const { parent } = where;
    if (parent?.node === undefined) return err('EBUSY');
    if (parent.node.kind !== 'directory') return err('ENOTDIR');
    if (parent.mount.readOnly) return err('EROFS');
    return allows(parent.node, as, WRITE | EXECUTE) ? ok(parent.node) : err('EACCES');
  }

  #mayTakeAway(where: Found, as: Credentials): Errno | undefined {
    const parent = this.#writableParent(where, as);
    if (!parent.ok) return parent.error;
    return mayRemove(parent.value.attributes, where.node.attributes, as) ? undefined : 'EPERM';
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
    stateOf(live).forget(where.inner);
    live.onChange?.(where.inner, 'removed');
    return ok(undefined);
  }

  #change(live: LiveTree, inner: string, node: Node, next: Node): FsResult<void> {
    for (const path of change(live, inner, node, next)) live.onChange?.(path, 'modified');
    return ok(undefined);
  }
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
