import type { Result } from '../base/result.ts';
import type { Attributes, Content, Node, Tree } from './inode.ts';

/** The errors of POSIX that the simulator knows. */
export type Errno =
  | 'EPERM'
  | 'ENOENT'
  | 'ESRCH'
  | 'EINTR'
  | 'EIO'
  | 'ENXIO'
  | 'E2BIG'
  | 'ENOEXEC'
  | 'EBADF'
  | 'ECHILD'
  | 'EAGAIN'
  | 'ENOMEM'
  | 'EACCES'
  | 'EBUSY'
  | 'EEXIST'
  | 'EXDEV'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'EINVAL'
  | 'EMFILE'
  | 'ENOTTY'
  | 'ETXTBSY'
  | 'EFBIG'
  | 'ENOSPC'
  | 'ESPIPE'
  | 'EROFS'
  | 'EMLINK'
  | 'EPIPE'
  | 'ENAMETOOLONG'
  | 'ENOTEMPTY'
  | 'ELOOP'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'ENETUNREACH'
  | 'ECONNRESET'
  | 'ETIMEDOUT'
  | 'ECONNREFUSED'
  | 'EHOSTUNREACH';

/** Who asks: effective user and groups. uid 0 passes permission checks (not execute on a file without any x bit). */
export interface Credentials {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  /** What root may do that others may not, by Linux's names without `CAP_`; all of it when absent. Others have none. */
  readonly capabilities?: ReadonlySet<string>;
}

export const ROOT: Credentials = { uid: 0, gid: 0, groups: [0] };

export type FsResult<T> = Result<T, Errno>;

/**
 * A tree that changes: the host's files, a container's root, a volume. Holds the present immutable tree; taking a
 * snapshot is reading {@link LiveTree.tree}. `onChange` is told each path that changed (absolute within this tree), for
 * the journal and for views.
 */
export interface LiveTree {
  readonly tree: Tree;
  replace(tree: Tree): void;
  onChange?: (path: string, change: 'added' | 'modified' | 'removed') => void;
}

/** A tree attached at a folder of a mount namespace. */
export interface Mount {
  /** Absolute, normalised; `/` for the root. */
  readonly target: string;
  readonly source: LiveTree;
  /** Path within the source that is shown, `/` for all of it; may name a file (a file bound over a file). */
  readonly subpath: string;
  readonly readOnly: boolean;
  /** As /proc/mounts tells it: `overlay`, `ext4`, `tmpfs`, `proc` … */
  readonly type: string;
  /** Limit in bytes (tmpfs size=…); writes beyond it give ENOSPC. */
  readonly limit?: number;
  /** Options besides `ro` and `rw` as /proc/mounts tells them: `nosuid`, `nodev`, `noexec`. */
  readonly flags?: readonly string[];
  /** Keeps what `subpath` leads to when it is mounted, wherever that file or folder is moved, and when its name is gone. */
  readonly pinned?: boolean;
  /** Shows a folder that was removed: nothing can be made in it any more. */
  readonly removed?: boolean;
}

/** What `stat` tells. `device` and `inode` are stable numbers, equal for hard links. */
export interface Stat extends Attributes {
  readonly kind: Node['kind'];
  readonly size: number;
  readonly nlink: number;
  readonly device: number;
  readonly inode: number;
}

/**
 * A mount namespace with POSIX's path walking, symbolic links, permissions and errors. All paths are absolute (callers
 * resolve against their working folder); `.` and `..` and repeated slashes are allowed. Everything is immediate: waiting
 * (pipes, terminals, sockets) happens at file descriptors, in `process/`.
 */
export interface FileSystem {
  readonly mounts: readonly Mount[];
  mount(mount: Mount): void;
  unmount(target: string): void;

  /** `follow` false is lstat. */
  stat(path: string, as: Credentials, follow?: boolean): FsResult<Stat>;
  /** The node itself, for readers that want the whole value (tar, cp -r). */
  node(path: string, as: Credentials, follow?: boolean): FsResult<Node>;
  /** The path with all symbolic links resolved. */
  realpath(path: string, as: Credentials): FsResult<string>;
  access(path: string, as: Credentials, want: { read?: boolean; write?: boolean; execute?: boolean }): FsResult<void>;
  readFile(path: string, as: Credentials): FsResult<Content>;
  /** Creates (with `mode`, default 0o666 & ~umask applied by the caller) or replaces the content, keeping mode and owner of an existing file. */
  writeFile(path: string, content: Content, as: Credentials, mode?: number): FsResult<void>;
  /** Opening with O_CREAT|O_EXCL semantics: EEXIST when it is there. */
  createExclusive(path: string, as: Credentials, mode: number): FsResult<void>;
  readlink(path: string, as: Credentials): FsResult<string>;
  /** Names in byte order. */
  readdir(path: string, as: Credentials): FsResult<readonly string[]>;
  mkdir(path: string, as: Credentials, mode: number): FsResult<void>;
  rmdir(path: string, as: Credentials): FsResult<void>;
  unlink(path: string, as: Credentials): FsResult<void>;
  rename(from: string, to: string, as: Credentials): FsResult<void>;
  symlink(target: string, path: string, as: Credentials): FsResult<void>;
  link(from: string, to: string, as: Credentials): FsResult<void>;
  mknod(path: string, device: string, as: Credentials, mode: number): FsResult<void>;
  chmod(path: string, mode: number, as: Credentials): FsResult<void>;
  /** `follow` false is lchown. Undefined leaves that id. */
  chown(
    path: string,
    uid: number | undefined,
    gid: number | undefined,
    as: Credentials,
    follow?: boolean,
  ): FsResult<void>;
  /** `mtime` in whole seconds. */
  utimes(path: string, mtime: number, as: Credentials): FsResult<void>;
}
