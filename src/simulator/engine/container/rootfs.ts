import type { ContainerMount } from '../../api/domain-event.ts';
import { fileChanged } from '../../api/file-event.ts';
import { cleanPath } from '../../base/go-path.ts';
import { ok, type Result } from '../../base/result.ts';
import { createFileSystem } from '../../filesystem/create-file-system.ts';
import { type FileSystem, type LiveTree, type Mount, type Node, ROOT, type Tree } from '../../filesystem/index.ts';
import { createLiveTree } from '../../filesystem/live-tree.ts';
import { emptyTree, fileNode, getNode, setNode, sortedNames, symlinkNode, walkTree } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import type { Container, MountPoint } from './container.ts';

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

/** /sys, as far as it tells of network devices. */
function sysTree(container: Container, now: number): Tree {
  const stamp = { mtime: Math.floor(now / 1000) };
  let tree = emptyTree({ mode: 0o555, ...stamp });
  const ports = container.stack?.interfaces ?? [];
  const loopback = { name: 'lo', mac: '00:00:00:00:00:00' };
  for (const { name, mac } of [loopback, ...ports.filter((one) => one.name !== 'lo')]) {
    const facts = { address: mac, mtu: name === 'lo' ? '65536' : '1500', operstate: name === 'lo' ? 'unknown' : 'up' };
    for (const [fact, value] of Object.entries(facts))
      tree = setNode(tree, `/class/net/${name}/${fact}`, fileNode(`${value}\n`, { mode: 0o444, ...stamp }));
  }
  return tree;
}

function systemMounts(container: Container, now: number): Mount[] {
  const sticky = emptyTree({ mode: 0o1777, mtime: Math.floor(now / 1000) });
  const mounts = [
    special('/proc', emptyTree({ mode: 0o555 }), 'proc'),
    special('/dev', devTree(container, now), 'tmpfs', false, 65536 * 1024),
    special('/dev/pts', emptyTree(), 'devpts'),
    special('/sys', sysTree(container, now), 'sysfs', container.hostConfig.Privileged !== true),
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
    const made = makeMountPoint(maker, mount);
    if (!made.ok) return made;
    maker.mount({ ...mount, readOnly: false });
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
    case 'tmpfs': {
      const { SizeBytes: limit, Mode: mode } = point.spec.TmpfsOptions ?? {};
      const mount = tmpfsMount(container, target, { limit, mode, readOnly }, now);
      return ok(mount);
    }
    case 'bind':
      return ok({ target, source: daemon.hostFiles, subpath: point.source, readOnly, type: 'ext4' });
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

interface TmpfsOptions {
  readonly limit?: number | undefined;
  readonly mode?: number | undefined;
  readonly readOnly?: boolean;
}

/** The bytes of `size=64m` among mount options. */
function sizeOption(options: string): number | undefined {
  const size = /(?:^|,)size=(\d+)([kmg]?)/i.exec(options);
  if (size === null) return undefined;
  const unit = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(size[2] ?? '').toLowerCase()] ?? 1;
  return Number(size[1]) * unit;
}

/** `size=64m,mode=1770,ro` as `--tmpfs` takes it. */
function tmpfsOptions(text: string): TmpfsOptions {
  const words = text.split(',');
  const value = (key: string): string | undefined =>
    words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const mode = value('mode');
  return {
    limit: sizeOption(text),
    mode: mode === undefined ? undefined : Number.parseInt(mode, 8),
    readOnly: words.includes('ro'),
  };
}

function tmpfsMount(container: Container, target: string, options: TmpfsOptions, now: number): Mount {
  let source: LiveTree | undefined = container.tmpfs.get(target);
  if (source === undefined) {
    const below = getNode(container.root.tree, target);
    const inherited = below?.kind === 'directory' ? below.attributes : { uid: 0, gid: 0 };
    const mode = options.mode || (below?.kind === 'directory' ? below.attributes.mode : 0o1777);
    source = createLiveTree(emptyTree({ ...inherited, mode, mtime: Math.floor(now / 1000) }));
    container.tmpfs.set(target, source);
  }
  const { limit, readOnly = false } = options;
  return { target, source, subpath: '/', readOnly, type: 'tmpfs', ...(limit ? { limit } : {}) };
}

/** The node that a mount shows. */
export const shownBy = (mount: Mount): Node | undefined => getNode(mount.source.tree, mount.subpath);

function makeMountPoint(fs: FileSystem, mount: Mount): Result<void, string> {
  const shown = shownBy(mount);
  const isFolder = shown?.kind !== 'file';
  const present = fs.stat(mount.target, ROOT);
  if (present.ok) {
    if ((present.value.kind === 'directory') === isFolder) return ok(undefined);
    return { ok: false, error: mismatch(mount) };
  }
  const parts = mount.target.split('/').filter((part) => part !== '');
  for (let i = 1; i < parts.length + (isFolder ? 1 : 0); i++) fs.mkdir(`/${parts.slice(0, i).join('/')}`, ROOT, 0o755);
  if (!isFolder) fs.writeFile(mount.target, { bytes: new Uint8Array(0), size: 0 }, ROOT, 0o755);
  return ok(undefined);
}

const mismatch = (mount: Mount): string => {
  const source = mount.subpath;
  return `error mounting ${JSON.stringify(source)} to rootfs at ${JSON.stringify(mount.target)}: mount src=${source}, dst=${mount.target}, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type`;
};

/** How many paths an event lists at most. */
const LISTED = 40;

/** Tells the journal which mounts a started container has, and what they cover and show. */
export function reportMounts(
  daemon: Daemon,
  container: Container,
  fs: FileSystem,
  copiedUp: ReadonlyMap<string, readonly string[]>,
): void {
  for (const mount of fs.mounts) {
    const point = container.mountPoints.get(mount.target);
    const view = mountView(container, mount, point);
    if (view === undefined) continue;
    const under = getNode(container.base, mount.target);
    daemon.sink.emit({
      type: 'mount.attached',
      container: container.id,
      mount: view,
      hides: listed(under),
      copiedUp: copiedUp.get(mount.target) ?? [],
      shows: listed(shownBy(mount)),
    });
    const { source } = mount;
    if (view.kind === 'tmpfs')
      source.onChange = (path, change) =>
        daemon.sink.emit(fileChanged(`tmpfs:${container.id}:${mount.target}`, source.tree, path, change));
  }
}

function mountView(container: Container, mount: Mount, point: MountPoint | undefined): ContainerMount | undefined {
  if (point !== undefined) return containerMount(point);
  const isTmpfs = Object.keys(container.hostConfig.Tmpfs ?? {}).some((target) => cleanPath(target) === mount.target);
  if (!isTmpfs) return undefined;
  return { kind: 'tmpfs', target: mount.target, source: '', anonymous: false, readOnly: mount.readOnly };
}

/** A mount point in the words of the journal. */
export function containerMount(point: MountPoint): ContainerMount {
  const subpath = point.spec.VolumeOptions?.Subpath;
  return {
    kind: point.type === 'image' ? 'bind' : point.type,
    target: point.destination,
    source: point.type === 'volume' ? point.name : point.source,
    anonymous: point.anonymous,
    readOnly: point.readOnly,
    ...(subpath !== undefined && subpath !== '' && { subpath }),
  };
}

function listed(node: Node | undefined): readonly string[] {
  if (node === undefined || node.kind !== 'directory') return [];
  const paths: string[] = [];
  for (const [path] of walkTree(node)) {
    if (paths.length === LISTED) break;
    paths.push(path);
  }
  return paths;
}

/** The names directly in a folder, or none. */
export const namesIn = (node: Node | undefined): readonly string[] =>
  node?.kind === 'directory' ? sortedNames(node) : [];
