import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import { err, ok } from '../base/result.ts';
import {
  type Content,
  type Credentials,
  type FileSystem,
  type FsResult,
  type Mount,
  type Node,
  ROOT,
  type Stat,
} from '../filesystem/index.ts';
import { normalizePath, resolvePath } from './file-access.ts';
import { type ProcContext, type ProcEntry, procEntry } from './proc-files.ts';
import type { ProcessRecord } from './record.ts';
import { setSysctl } from './sysctls.ts';

const PROC = /^\/proc(?:\/|$)/;

/** The file system as one process sees it: that of its container, with /proc as the kernel fills it. */
export class ProcessFileSystem implements FileSystem {
  readonly #base: FileSystem;
  readonly #viewer: ProcessRecord;
  readonly #context: ProcContext;

  constructor(viewer: ProcessRecord, context: ProcContext) {
    this.#base = viewer.namespace.fs;
    this.#viewer = viewer;
    this.#context = context;
  }

  get mounts(): readonly Mount[] {
    return this.#base.mounts;
  }

  mount(mount: Mount): void {
    this.#base.mount(mount);
  }

  unmount(target: string): void {
    this.#base.unmount(target);
  }

  stat(path: string, as: Credentials, follow = true): FsResult<Stat> {
    const entry = this.#find(path, follow);
    if (entry === undefined) return this.#base.stat(path, as, follow);
    if (entry === 'elsewhere') return this.#base.stat(this.#leave(path), as, follow);
    return entry === 'missing' ? err('ENOENT') : ok(this.#statOf(path, entry));
  }

  node(path: string, as: Credentials, follow = true): FsResult<Node> {
    const entry = this.#find(path, follow);
    if (entry === undefined) return this.#base.node(path, as, follow);
    if (entry === 'elsewhere') return this.#base.node(this.#leave(path), as, follow);
    if (entry === 'missing') return err('ENOENT');
    const attributes = this.#statOf(path, entry);
    if (entry.kind === 'symlink') return ok({ kind: 'symlink', attributes, target: entry.target() });
    if (entry.kind === 'file') return ok({ kind: 'file', attributes, content: contentOf(entry.text()) });
    const entries = new Map<string, Node>();
    for (const name of entry.names()) {
      const child = this.node(`${path}/${name}`, as, false);
      if (child.ok) entries.set(name, child.value);
    }
    return ok({ kind: 'directory', attributes, entries });
  }

  realpath(path: string, as: Credentials): FsResult<string> {
    const entry = this.#find(path, true);
    if (entry === undefined) return this.#base.realpath(path, as);
    if (entry === 'elsewhere') return this.#base.realpath(this.#leave(path), as);
    return entry === 'missing' ? err('ENOENT') : ok(normalizePath(this.#toProc(path) ?? path));
  }

  access(path: string, as: Credentials, want: { read?: boolean; write?: boolean; execute?: boolean }): FsResult<void> {
    const entry = this.#find(path, true);
    if (entry === undefined) return this.#base.access(path, as, want);
    if (entry === 'elsewhere') return this.#base.access(this.#leave(path), as, want);
    if (entry === 'missing') return err('ENOENT');
    if (want.write === true && this.#parameter(path) !== undefined && this.#viewer.namespace.capabilities !== undefined)
      return err('EROFS');
    const owner = entry.owner?.credentials.uid ?? 0;
    if (want.execute === true && entry.kind === 'file') return err('EACCES');
    if (want.write === true && (as.uid !== 0 || entry.kind !== 'file')) return err('EACCES');
    const secret = entry.kind === 'file' && entry.mode === 0o400;
    return want.read === true && secret && as.uid !== 0 && as.uid !== owner ? err('EACCES') : ok(undefined);
  }

  readFile(path: string, as: Credentials): FsResult<Content> {
    const entry = this.#find(path, true);
    if (entry === undefined) return this.#base.readFile(path, as);
    if (entry === 'elsewhere') return this.#base.readFile(this.#leave(path), as);
    if (entry === 'missing') return err('ENOENT');
    if (entry.kind !== 'file') return err('EISDIR');
    const allowed = this.access(path, as, { read: true });
    return allowed.ok ? ok(contentOf(entry.text())) : allowed;
  }

  readlink(path: string, as: Credentials): FsResult<string> {
    const entry = this.#find(path, false);
    if (entry === undefined || entry === 'elsewhere') return this.#base.readlink(path, as);
    if (entry === 'missing') return err('ENOENT');
    return entry.kind === 'symlink' ? ok(entry.target()) : err('EINVAL');
  }

  readdir(path: string, as: Credentials): FsResult<readonly string[]> {
    const entry = this.#find(path, true);
    if (entry === undefined) return this.#base.readdir(path, as);
    if (entry === 'elsewhere') return this.#base.readdir(this.#leave(path), as);
    if (entry === 'missing') return err('ENOENT');
    return entry.kind === 'directory' ? ok(entry.names()) : err('ENOTDIR');
  }

  writeFile(path: string, content: Content, as: Credentials, mode?: number): FsResult<void> {
    const parameter = this.#parameter(path);
    if (parameter !== undefined) return this.#setParameter(parameter, content, as);
    return this.#refuse(path) ?? this.#base.writeFile(path, content, as, mode);
  }

  createExclusive(path: string, as: Credentials, mode: number): FsResult<void> {
    return this.#refuse(path) ?? this.#call('openat', [path], () => this.#base.createExclusive(path, as, mode));
  }

  mkdir(path: string, as: Credentials, mode: number): FsResult<void> {
    return this.#refuse(path) ?? this.#call('mkdir', [path], () => this.#base.mkdir(path, as, mode));
  }

  rmdir(path: string, as: Credentials): FsResult<void> {
    return this.#refuse(path) ?? this.#call('rmdir', [path], () => this.#base.rmdir(path, as));
  }

  unlink(path: string, as: Credentials): FsResult<void> {
    return this.#refuse(path) ?? this.#call('unlink', [path], () => this.#base.unlink(path, as));
  }

  rename(from: string, to: string, as: Credentials): FsResult<void> {
    return (
      this.#refuse(from) ?? this.#refuse(to) ?? this.#call('rename', [from, to], () => this.#base.rename(from, to, as))
    );
  }

  symlink(target: string, path: string, as: Credentials): FsResult<void> {
    return this.#refuse(path) ?? this.#call('symlink', [target, path], () => this.#base.symlink(target, path, as));
  }

  link(from: string, to: string, as: Credentials): FsResult<void> {
    return (
      this.#refuse(from) ?? this.#refuse(to) ?? this.#call('link', [from, to], () => this.#base.link(from, to, as))
    );
  }

  mknod(path: string, device: string, as: Credentials, mode: number): FsResult<void> {
    return this.#refuse(path) ?? this.#call('mknod', [path], () => this.#base.mknod(path, device, as, mode));
  }

  chmod(path: string, mode: number, as: Credentials): FsResult<void> {
    return this.#refuse(path) ?? this.#call('chmod', [path], () => this.#base.chmod(path, mode, as));
  }

  chown(
    path: string,
    uid: number | undefined,
    gid: number | undefined,
    as: Credentials,
    follow?: boolean,
  ): FsResult<void> {
    return this.#refuse(path) ?? this.#call('chown', [path], () => this.#base.chown(path, uid, gid, as, follow));
  }

  utimes(path: string, mtime: number, as: Credentials): FsResult<void> {
    return this.#refuse(path) ?? this.#call('utimensat', [path], () => this.#base.utimes(path, mtime, as));
  }

  /** The key of a file below /proc/sys; undefined for every other path. */
  #parameter(path: string): string | undefined {
    const normal = normalizePath(path);
    if (!normal.startsWith('/proc/sys/') || !this.#active()) return undefined;
    const entry = procEntry(normal, this.#viewer, this.#context);
    return entry?.kind === 'file' ? normal.slice('/proc/sys/'.length).replaceAll('/', '.') : undefined;
  }

  /** Containers see /proc/sys read-only, unless they are privileged. */
  #setParameter(key: string, content: Content, as: Credentials): FsResult<void> {
    if (this.#viewer.namespace.capabilities !== undefined) return err('EROFS');
    if (as.uid !== 0) return err('EACCES');
    // Opening for writing empties the file first, which says nothing yet.
    if (content.size === 0) return ok(undefined);
    return setSysctl(this.#viewer.namespace, key, utf8Decode(content.bytes)) ? ok(undefined) : err('EPERM');
  }

  /** Changing anything below /proc fails; undefined for every other path. */
  #refuse(path: string): FsResult<never> | undefined {
    const normal = normalizePath(path);
    if (normal === '/proc' || !PROC.test(normal) || !this.#active()) return undefined;
    return err(procEntry(normal, this.#viewer, this.#context) === undefined ? 'ENOENT' : 'EPERM');
  }

  /** Performs a change as a system call that a reader of the journal can see; its last path is the one that changes. */
  #call(name: string, paths: readonly string[], change: () => FsResult<void>): FsResult<void> {
    const end = this.#context.calling?.(`${name}(${paths.map((path) => JSON.stringify(path)).join(', ')})`);
    const result = change();
    end?.();
    if (!result.ok && result.error === 'EROFS') this.#context.onReadOnly?.(normalizePath(paths.at(-1) ?? ''));
    return result;
  }

  /** Without a proc mount (a bare tree in a test) /proc is an ordinary path. */
  #active(): boolean {
    return this.#base.mounts.some((mount) => mount.target === '/proc');
  }

  /** The path within /proc that `path` means, following links of the real tree that lead there (/etc/mtab, /dev/fd). */
  #toProc(path: string): string | undefined {
    let normal = normalizePath(path);
    for (let hops = 0; hops < 8; hops++) {
      if (PROC.test(normal)) return normal;
      if (normal === '/dev/fd' || normal.startsWith('/dev/fd/')) return `/proc/self/fd${normal.slice(7)}`;
      const link = this.#base.readlink(normal, ROOT);
      if (!link.ok) return undefined;
      normal = normalizePath(resolvePath(normal.slice(0, normal.lastIndexOf('/')), link.value));
    }
    return undefined;
  }

  /** Undefined: not in /proc. `elsewhere`: a link of /proc that leads out of it. */
  #find(path: string, follow: boolean): ProcEntry | 'missing' | 'elsewhere' | undefined {
    if (!this.#active()) return undefined;
    let inProc = PROC.test(normalizePath(path)) || follow ? this.#toProc(path) : undefined;
    for (let hops = 0; inProc !== undefined && hops < 8; hops++) {
      const entry = procEntry(inProc, this.#viewer, this.#context);
      if (entry === undefined) return this.#crossesLink(inProc) ? 'elsewhere' : 'missing';
      if (entry.kind !== 'symlink' || !follow) return entry;
      const target = resolvePath(inProc.slice(0, inProc.lastIndexOf('/')), entry.target());
      if (/^\w+:\[/.test(entry.target())) return { kind: 'file', mode: 0o600, text: () => '', owner: entry.owner };
      inProc = normalizePath(target);
      if (!PROC.test(inProc)) return 'elsewhere';
    }
    return inProc === undefined ? undefined : 'missing';
  }

  /** Whether `path` goes through /proc/N/root or /proc/N/cwd. */
  #crossesLink(path: string): boolean {
    return /^\/proc\/(?:self|\d+)\/(?:root|cwd)\//.test(path);
  }

  /** The ordinary path that a path through a link of /proc leads to. */
  #leave(path: string): string {
    const inProc = this.#toProc(path) ?? path;
    const parts = inProc.split('/');
    const entry = procEntry(parts.slice(0, 4).join('/'), this.#viewer, this.#context);
    const target = entry?.kind === 'symlink' ? entry.target() : inProc;
    const full = procEntry(inProc, this.#viewer, this.#context);
    if (full?.kind === 'symlink') return full.target();
    return normalizePath(`${target}/${parts.slice(4).join('/')}`);
  }

  #statOf(path: string, entry: ProcEntry): Stat {
    const credentials = entry.owner?.credentials;
    const mode = entry.kind === 'file' ? entry.mode : entry.kind === 'directory' ? 0o555 : 0o777;
    return {
      kind: entry.kind,
      mode,
      uid: credentials?.uid ?? 0,
      gid: credentials?.gid ?? 0,
      mtime: Math.floor(this.#context.now() / 1000),
      size: 0,
      nlink: 1,
      device: 0x15,
      inode: hash(normalizePath(path)),
    };
  }
}

const contentOf = (text: string): Content => {
  const bytes = utf8Encode(text);
  return { bytes, size: bytes.length };
};

/** A stable number for a path, in place of an inode. */
function hash(text: string): number {
  let h = 5381;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 33) ^ text.charCodeAt(i)) >>> 0;
  return h;
}
