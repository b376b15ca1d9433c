import { ok, type Result } from '../../base/result.ts';
import { type FileSystem, type Mount, type Node, ROOT } from '../../filesystem/index.ts';
import { getNode } from '../../filesystem/tree.ts';
import { mountpointOf } from '../volume/record.ts';
import type { Container } from './container.ts';

/** The node that a mount shows. */
export const shownBy = (mount: Mount): Node | undefined => getNode(mount.source.tree, mount.subpath);

/** Makes the missing folder or file that something is mounted on. Errors are runc's. */
export function makeMountPoint(fs: FileSystem, container: Container, mount: Mount): Result<void, string> {
  const shown = shownBy(mount);
  const isFolder = shown === undefined || shown.kind === 'directory';
  const present = fs.stat(mount.target, ROOT);
  if (present.ok) {
    if ((present.value.kind === 'directory') === isFolder) return ok(undefined);
    return { ok: false, error: mismatch(container, mount, present.value.mode) };
  }
  const parts = mount.target.split('/').filter((part) => part !== '');
  for (let i = 1; i < parts.length + (isFolder ? 1 : 0); i++) {
    const path = `/${parts.slice(0, i).join('/')}`;
    const made = fs.mkdir(path, ROOT, 0o755);
    if (!made.ok && made.error === 'EROFS') return { ok: false, error: noMountPoint(container, mount, path) };
  }
  if (!isFolder) fs.writeFile(mount.target, { bytes: new Uint8Array(0), size: 0 }, ROOT, 0o755);
  return ok(undefined);
}

/** What is mounted, as runc writes it. */
function sourceOf(container: Container, mount: Mount): string {
  const point = container.mountPoints.get(mount.target);
  if (point?.type === 'volume') return `${mountpointOf(point.name)}${subpathOf(point.spec.VolumeOptions?.Subpath)}`;
  return mount.type === 'tmpfs' ? 'tmpfs' : mount.subpath;
}

const subpathOf = (path: string | undefined): string => (path === undefined || path === '' ? '' : `/${path}`);

const onto = (container: Container, mount: Mount): string =>
  `error mounting ${JSON.stringify(sourceOf(container, mount))} to rootfs at ${JSON.stringify(mount.target)}: `;

/** A mount point is missing in a mount that is read-only. */
const noMountPoint = (container: Container, mount: Mount, path: string): string =>
  `${onto(container, mount)}create mountpoint for ${mount.target} mount: make mountpoint ${JSON.stringify(mount.target)}: mkdirat /var/lib/docker/overlay2/${container.id}/merged${path}: read-only file system`;

/** A folder on a file, or a file on a folder. */
function mismatch(container: Container, mount: Mount, mode: number): string {
  const source = sourceOf(container, mount);
  const how = mount.type === 'tmpfs' ? tmpfsData(mount, mode) : 'flags=MS_BIND|MS_REC';
  return `${onto(container, mount)}mount src=${source}, dst=${mount.target}, dstFd=/proc/thread-self/fd/14, ${how}: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type`;
}

function tmpfsData(mount: Mount, mode: number): string {
  const flags = (mount.flags ?? []).map((flag) => `MS_${flag.toUpperCase()}`).join('|');
  const size = mount.limit === undefined ? '' : `size=${mount.limit},`;
  return `flags=${flags}, data=${size}mode=${mode.toString(8).padStart(4, '0')}`;
}
