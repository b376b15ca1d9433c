import { cleanPath } from '../../base/go-path.ts';
import { ok, type Result } from '../../base/result.ts';
import { createFileSystem } from '../../filesystem/create-file-system.ts';
import { type FileSystem, type Mount, type Node, ROOT, type Tree } from '../../filesystem/index.ts';
import { createLiveTree } from '../../filesystem/live-tree.ts';
import { emptyTree, fileNode, getNode, setNode, symlinkNode } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import type { Container, MountPoint } from './container.ts';
import { makeMountPoint } from './mount-points.ts';
import { sysTree } from './sys-tree.ts';
import { sizeOption, tmpfsMount, tmpfsOptions, tmpfsOptionsOf } from './tmpfs.ts';

/** Files and folders that Docker puts below a container's writable layer: they are no part of `docker diff`. */
const INIT_LAYER: readonly (readonly [path: string, kind: 'dir' | 'file' | 'mtab'])[] = [
  ['/dev/pts', 'dir'],
  ['/dev/shm', 'dir'],
  ['/proc', 'dir'],
  ['/sys', 'dir'],
  ['/.dockerenv', 'file'],
  ['/etc/resolv.conf', 'file'],
  ['/etc/hosts', 'file'],
  ['/etc/hostname', 'file'],
  ['/dev/console', 'file'],
  ['/etc/mtab', 'mtab'],
];

/** The image's files with Docker's init layer on them. `now` in milliseconds since the epoch. */
export function withInitLayer(tree: Tree, now: number): Tree {
  const stamp = { mtime: Math.floor(now / 1000) };
  let result = tree;
  for (const [path, kind] of INIT_LAYER) {
    const present = getNode(result, path);
    if (present !== undefined) continue;
    const parent = getNode(result, path.slice(0, path.lastIndexOf('/')) || '/');
    if (parent !== undefined && parent.kind !== 'directory') continue;
    const node: Node =
      kind === 'dir'
        ? emptyTree(stamp)
        : kind === 'mtab'
          ? symlinkNode('/proc/mounts', stamp)
          : fileNode('', { mode: 0o755, ...stamp });
    result = setNode(result, path, node, { mode: 0o755, uid: 0, gid: 0, ...stamp });
  }
  return result;
}

const device = (name: string): Node => ({
  kind: 'device',
  device: name,
  attributes: { mode: 0o666, uid: 0, gid: 0, mtime: 0 },
});

function devTree(container: Container, now: number): Tree {
  const stamp = { mtime: Math.floor(now / 1000) };
  let tree = emptyTree(stamp);
  for (const name of ['full', 'null', 'random', 'tty', 'urandom', 'zero'])
    tree = setNode(tree, `/${name}`, device(name));
  if (container.config.Tty) tree = setNode(tree, '/console', device('console'));
  for (const [name, target] of [
    ['fd', '/proc/self/fd'],
    ['stdin', '/proc/self/fd/0'],
    ['stdout', '/proc/self/fd/1'],
    ['stderr', '/proc/self/fd/2'],
    ['ptmx', 'pts/ptmx'],
  ] as const) {
    tree = setNode(tree, `/${name}`, symlinkNode(target, stamp));
  }
  for (const name of ['mqueue', 'pts', 'shm']) tree = setNode(tree, `/${name}`, emptyTree(stamp));
  return tree;
}

const special = (target: string, tree: Tree, type: string, readOnly = false, limit?: number): Mount => ({
  target,
  source: createLiveTree(tree),
  subpath: '/',
  readOnly,
  type,
  ...(limit !== undefined && { limit }),
});

function systemMounts(container: Container, now: number): Mount[] {
  const sticky = emptyTree({ mode: 0o1777, mtime: Math.floor(now / 1000) });
  const mounts = [
    special('/proc', emptyTree({ mode: 0o555 }), 'proc'),
    special('/dev', devTree(container, now), 'tmpfs', false, 65536 * 1024),
    special('/dev/pts', emptyTree(), 'devpts'),
    {
      ...special('/sys', emptyTree(), 'sysfs', container.hostConfig.Privileged !== true),
      source: sysTree(container, now),
    },
    special('/dev/mqueue', sticky, 'mqueue'),
    special('/dev/shm', sticky, 'tmpfs', false, container.hostConfig.ShmSize || 67108864),
  ];
  if (container.etc !== undefined) {
    const readOnly = container.hostConfig.ReadonlyRootfs === true;
    for (const name of ['resolv.conf', 'hostname', 'hosts']) {
      const source = container.etc;
      mounts.push({ target: `/etc/${name}`, source, subpath: `/${name}`, readOnly, type: 'ext4' });
    }
  }
  return mounts;
}

/** A mount as the kernel sees it, with what the journal says of it. */
interface Planned {
  readonly mount: Mount;
  readonly point?: MountPoint;
}

const depth = (path: string): number => path.split('/').filter((part) => part !== '').length;

/**
 * The mount namespace of a container: image and writable layer, Docker's own mounts, then the container's by depth.
 * Missing mount points are made, in the writable layer or in the mount around them. Errors are runc's.
 */
export function assembleFileSystem(daemon: Daemon, container: Container): Result<FileSystem, string> {
  const now = daemon.clock.now();
  const planned = planMounts(daemon, container, now);
  if (!planned.ok) return planned;
  const root: Mount = { target: '/', source: container.root, subpath: '/', readOnly: false, type: 'overlay' };
  const maker = createFileSystem(root, daemon.clock);
  for (const { mount } of planned.value) {
    const made = makeMountPoint(maker, container, mount);
    if (!made.ok) return made;
    // runc makes a tmpfs read-only last of all; binds and volumes are so at once.
    maker.mount({
      ...mount,
      pinned: false,
      readOnly: mount.readOnly && mount.type !== 'tmpfs' && mount.type !== 'sysfs',
    });
  }
  const readOnlyRoot = container.hostConfig.ReadonlyRootfs === true;
  const fs = createFileSystem({ ...root, readOnly: readOnlyRoot }, daemon.clock);
  for (const { mount } of planned.value) fs.mount(mount);
  return ok(fs);
}

function planMounts(daemon: Daemon, container: Container, now: number): Result<readonly Planned[], string> {
  const planned: Planned[] = systemMounts(container, now).map((mount) => ({ mount }));
  const inMemory = new Set<string>();
  for (const [target, options] of Object.entries(container.hostConfig.Tmpfs ?? {})) {
    inMemory.add(cleanPath(target));
    planned.push({ mount: tmpfsMount(container, cleanPath(target), tmpfsOptions(options), now) });
  }
  for (const point of container.mountPoints.values()) {
    const mount = mountOf(daemon, container, point, now);
    if (!mount.ok) return mount;
    planned.push({ mount: mount.value, point });
  }
  // `--tmpfs` covers a VOLUME of the image, and everything else that of the system.
  const kept = planned.filter(({ mount, point }) =>
    point === undefined
      ? inMemory.has(mount.target) || !container.mountPoints.has(mount.target)
      : !inMemory.has(mount.target),
  );
  return ok(kept.sort((a, b) => depth(a.mount.target) - depth(b.mount.target)));
}

function mountOf(daemon: Daemon, container: Container, point: MountPoint, now: number): Result<Mount, string> {
  const { destination: target, readOnly } = point;
  switch (point.type) {
    case 'tmpfs':
      return ok(tmpfsMount(container, target, tmpfsOptionsOf(point), now));
    case 'bind': {
      const subpath = realPath(daemon, point.source);
      return ok({ target, source: daemon.hostFiles, subpath, readOnly, type: 'ext4', pinned: true });
    }
    case 'image': {
      const tree = daemon.images.treeOf(point.source) ?? emptyTree();
      const subpath = `/${point.spec.ImageOptions?.Subpath ?? ''}`;
      return ok({ target, source: createLiveTree(tree), subpath: cleanPath(subpath), readOnly: true, type: 'overlay' });
    }
    case 'volume': {
      const volume = daemon.volumes.get(point.name);
      if (volume === undefined) return { ok: false, error: `get ${point.name}: no such volume` };
      const subpath = cleanPath(`${volume.subpath}/${point.spec.VolumeOptions?.Subpath ?? ''}`);
      const inMemory = volume.options?.['type'] === 'tmpfs';
      const limit = inMemory ? sizeOption(volume.options?.['o'] ?? '') : undefined;
      const type = inMemory ? 'tmpfs' : 'ext4';
      return ok({ target, source: volume.tree, subpath, readOnly, type, ...(limit !== undefined && { limit }) });
    }
  }
}

/** Where a path of the host leads, links followed. */
function realPath(daemon: Daemon, path: string): string {
  const root: Mount = { target: '/', source: daemon.hostFiles, subpath: '/', readOnly: false, type: 'ext4' };
  const found = createFileSystem(root, daemon.clock).realpath(path, ROOT);
  return found.ok ? found.value : path;
}

/** Volumes, binds and Docker's own files, by depth: what `docker cp` sees besides the root. */
export function volumeMounts(daemon: Daemon, container: Container): Mount[] {
  const now = daemon.clock.now();
  const mounts: Mount[] = [];
  for (const point of container.mountPoints.values()) {
    if (point.type === 'tmpfs') continue;
    const mount = mountOf(daemon, container, point, now);
    if (mount.ok) mounts.push(mount.value);
  }
  const { etc } = container;
  if (etc !== undefined) {
    for (const name of ['resolv.conf', 'hostname', 'hosts'])
      mounts.push({ target: `/etc/${name}`, source: etc, subpath: `/${name}`, readOnly: false, type: 'ext4' });
  }
  return mounts.sort((a, b) => depth(a.target) - depth(b.target));
}
