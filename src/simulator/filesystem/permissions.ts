import type { Credentials } from './file-system.ts';
import type { Attributes, Node } from './inode.ts';

export const READ = 4;
export const WRITE = 2;
export const EXECUTE = 1;

export const SETUID = 0o4000;
export const SETGID = 0o2000;
export const STICKY = 0o1000;

/** Whether `as` has one of root's powers (`CHOWN`, `DAC_OVERRIDE`, `FOWNER` …). */
export const holds = (as: Credentials, capability: string): boolean =>
  as.uid === 0 && (as.capabilities === undefined || as.capabilities.has(capability));

export const inGroup = (as: Credentials, gid: number): boolean => as.gid === gid || as.groups.includes(gid);

/** Whether `as` may do all of `want` (a sum of READ, WRITE, EXECUTE). Root may all, but execute only a file that someone may. */
export function allows(node: Node, as: Credentials, want: number): boolean {
  const { mode, uid, gid } = node.attributes;
  if (holds(as, 'DAC_OVERRIDE')) return (want & EXECUTE) === 0 || node.kind === 'directory' || (mode & 0o111) !== 0;
  const shift = uid === as.uid ? 6 : inGroup(as, gid) ? 3 : 0;
  return ((mode >> shift) & want) === want;
}

/** In a sticky folder only its owner, the entry's owner and root may take an entry away. */
export const mayRemove = (folder: Attributes, entry: Attributes, as: Credentials): boolean =>
  (folder.mode & STICKY) === 0 || holds(as, 'FOWNER') || as.uid === entry.uid || as.uid === folder.uid;

/** The kernel takes the set-id bits of a file away when its content or owner changes; setgid without group-execute stays. */
export const withoutSetId = (mode: number): number => mode & ~SETUID & ((mode & 0o010) !== 0 ? ~SETGID : -1);

/** Owner, group and mode of something new in `folder`: a setgid folder passes its group on, and itself to new folders. */
export function attributesIn(
  folder: Attributes,
  as: Credentials,
  mode: number,
  mtime: number,
  isFolder: boolean,
): Attributes {
  const inherits = (folder.mode & SETGID) !== 0;
  const gid = inherits ? folder.gid : as.gid;
  const foreign = inherits && !isFolder && !holds(as, 'FSETID') && (mode & 0o010) !== 0 && !inGroup(as, gid);
  const allowed = mode & 0o7777 & (foreign ? ~SETGID : -1);
  return { mode: allowed | (inherits && isFolder ? SETGID : 0), uid: as.uid, gid, mtime };
}
