/**
 * What a path leads to. Nodes are immutable values: changing a file makes a new node and new folders up to the root,
 * and everything else is shared. That makes a snapshot free and a comparison of two trees as cheap as their difference.
 */
export type Node = FileNode | DirectoryNode | SymlinkNode | DeviceNode;

/** Permission bits (0o7777), numeric owner, and the time of the last change in whole seconds since the Unix epoch. */
export interface Attributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtime: number;
}

/**
 * A file's content: `bytes`, followed by zeros up to `size`. Megabytes that a package manager "installs" are such a
 * hole; the tar writer stores it as a PAX sparse entry, so an export has the full size and a digest stays cheap.
 */
export interface Content {
  readonly bytes: Uint8Array;
  readonly size: number;
}

export interface FileNode {
  readonly kind: 'file';
  readonly attributes: Attributes;
  readonly content: Content;
  /** Set on files with several names: nodes of one tree with the same link are one inode. */
  readonly link?: string;
}

export interface DirectoryNode {
  readonly kind: 'directory';
  readonly attributes: Attributes;
  /** By name, in no particular order; readers sort. */
  readonly entries: ReadonlyMap<string, Node>;
  /**
   * Set on a folder made in an overlay in place of something of the layers below: their tree, of which nothing shows in this
   * folder. overlayfs calls such a folder opaque, and a layer's tar marks it.
   */
  readonly opaqueIn?: Tree;
}

export interface SymlinkNode {
  readonly kind: 'symlink';
  readonly attributes: Attributes;
  readonly target: string;
}

/** Character devices, FIFOs and sockets. `null`, `zero`, `full`, `random`, `tty` … are told by `device`. */
export interface DeviceNode {
  readonly kind: 'device';
  readonly attributes: Attributes;
  readonly device: string;
}

/** The root folder of an immutable tree. */
export type Tree = DirectoryNode;
