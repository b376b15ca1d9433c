import { say, type Words } from '../../i18n/index.ts';
import { refusalText } from '../containers/refusal.ts';
import { formatBytes, shortId } from '../design/format.ts';
import type { ContainerView, FileView, MountView, World } from '../session/simulator.ts';

/** A folder in a container, and what one sees there. */
export interface MountRow {
  readonly key: string;
  readonly target: string;
  readonly kind: MountView['kind'] | 'layer';
  readonly kindText: string;
  /** What lies behind: a volume's name, a host path, or nothing for memory. */
  readonly behind: string;
  /** Key of the store that the pipe leads to. */
  readonly store: string;
  readonly anonymous: boolean;
  readonly readOnly: boolean;
  readonly attached: boolean;
  /** How many of the container's other mounts it lies in. */
  readonly depth: number;
  /** What the mount does to the folder of the image. */
  readonly effect: 'covers' | 'fills' | 'plain';
  readonly effectText: string;
  /** Files of the image that cannot be seen now. */
  readonly hidden: readonly string[];
  /** Files that came from the image into the empty volume. */
  readonly copiedUp: readonly string[];
  /** Files that are seen there now, relative to the folder. */
  readonly visible: readonly SeenFile[];
  readonly refusals: readonly string[];
}

export interface SeenFile {
  readonly path: string;
  readonly sizeText: string;
  /** Copied from the image when the volume was empty. */
  readonly copied: boolean;
  /** Another mount lies on it. */
  readonly covered: boolean;
}

export interface MountedContainer {
  readonly id: string;
  readonly name: string;
  readonly state: ContainerView['state'];
  readonly stateText: string;
  readonly rows: readonly MountRow[];
}

/** What keeps data: the drum, folder or sheet at the end of a pipe. */
export interface Store {
  readonly key: string;
  readonly kind: 'volume' | 'folder' | 'file' | 'memory' | 'layer';
  readonly title: string;
  readonly kindText: string;
  readonly anonymous: boolean;
  readonly filesText: string;
  /** Who uses it, or what becomes of it. */
  readonly useText: string;
  readonly idle: boolean;
  /** Shown only when no pipe leads to it: otherwise the folders show the same files. */
  readonly files: readonly SeenFile[];
}

export interface MountsPicture {
  readonly containers: readonly MountedContainer[];
  /** Every row of every container, for the table. */
  readonly rows: readonly MountRow[];
  /** In the order in which pipes first reach them; volumes without a pipe come last. */
  readonly stores: readonly Store[];
  readonly summary: string;
}

/** As many containers as the picture holds; the newest ones win. */
const MOST_CONTAINERS = 4;

/** Where the data of containers lies. `chosen` is shown even when it has no mounts. */
export function mountsPicture(world: World, chosen: ContainerView | undefined, words: Words): MountsPicture {
  const shown = [...world.containers.values()]
    .filter((one) => one.mounts.length > 0 || one.id === chosen?.id)
    .slice(-MOST_CONTAINERS);
  const containers = shown.map((one) => mounted(world, one, words));
  const rows = containers.flatMap((one) => one.rows);
  const stores = storesOf(world, shown, rows, words);
  return {
    containers,
    rows,
    stores,
    summary: say(words.mounts.summary, {
      count: rows.filter((row) => row.kind !== 'layer').length,
      volumes: world.volumes.size,
    }),
  };
}

function mounted(world: World, container: ContainerView, words: Words): MountedContainer {
  const sorted = [...container.mounts].sort((a, b) => (a.target < b.target ? -1 : 1));
  return {
    id: container.id,
    name: container.name,
    state: container.state,
    stateText: words.container.state[container.state],
    rows: [...sorted.map((mount) => mountRow(world, container, mount, words)), layerRow(container, words)],
  };
}

const isInside = (path: string, folder: string): boolean => path.startsWith(folder === '/' ? '/' : `${folder}/`);

function mountRow(world: World, container: ContainerView, mount: MountView, words: Words): MountRow {
  const text = words.mounts;
  const effect = mount.copiedUp.length > 0 ? 'fills' : mount.hides.length > 0 ? 'covers' : 'plain';
  const effectText = {
    fills: say(text.copiedUp, { count: mount.copiedUp.length }),
    covers: say(text.covers, { count: mount.hides.length }),
    plain: text.plain,
  }[effect];
  return {
    key: `${container.id} ${mount.target}`,
    target: mount.target,
    kind: mount.kind,
    kindText: text.kind[mount.kind],
    behind: mount.kind === 'tmpfs' ? '' : mount.anonymous ? shortId(mount.source) : mount.source,
    store: storeKey(container, mount),
    anonymous: mount.anonymous,
    readOnly: mount.readOnly,
    attached: mount.attached,
    depth: container.mounts.filter((other) => isInside(mount.target, other.target)).length,
    effect,
    effectText: mount.attached ? effectText : mount.kind === 'tmpfs' ? text.emptied : text.detached,
    hidden: mount.hides.map((path) => (path === mount.target ? baseName(path) : relative(path, mount.target))),
    copiedUp: mount.copiedUp.map((path) => relative(path, mount.target)),
    visible: seenThrough(world, container, mount),
    refusals: refusalsIn(container, mount.target, words),
  };
}

/** All the rest of a container's files: image and writable layer. */
function layerRow(container: ContainerView, words: Words): MountRow {
  const text = words.mounts;
  const targets = container.mounts.map((mount) => mount.target);
  const visible = [...container.files.values()]
    .filter((file) => file.change !== 'removed' && file.kind !== 'directory')
    .filter((file) => !targets.some((target) => isInside(file.path, target)));
  return {
    key: `${container.id} layer`,
    target: container.mounts.length === 0 ? '/' : text.elsewhere,
    kind: 'layer',
    kindText: words.container.writable,
    behind: '',
    store: `layer ${container.id}`,
    anonymous: false,
    readOnly: container.readOnly,
    attached: true,
    depth: 0,
    effect: 'plain',
    effectText: text.layerUse,
    hidden: [],
    copiedUp: [],
    visible: seen(visible, (path) => path.replace(/^\//, '')),
    refusals: container.refusals
      .filter(({ path }) => !targets.some((target) => isInside(path, target)))
      .map(({ path }) => refusalText(container, path, words))
      .slice(-1),
  };
}

function refusalsIn(container: ContainerView, target: string, words: Words): readonly string[] {
  const here = container.refusals.filter(({ path }) => isInside(path, target) || path === target);
  return here.map(({ path }) => refusalText(container, path, words)).slice(-1);
}

/**
 * Files of volumes and memory are followed as they change. Of a folder of the host the first look is known, and what
 * changed below it since.
 */
function seenThrough(world: World, container: ContainerView, mount: MountView): readonly SeenFile[] {
  const nested = container.mounts.filter((other) => isInside(other.target, mount.target)).map((other) => other.target);
  const covered = (path: string): boolean =>
    nested.some((target) => path === relative(target, mount.target) || isInside(path, relative(target, mount.target)));
  const copied = new Set(mount.copiedUp.map((path) => relative(path, mount.target)));
  const mark = (files: readonly SeenFile[]): readonly SeenFile[] =>
    files.map((file) => ({ ...file, copied: copied.has(file.path), covered: covered(file.path) }));
  if (mount.isFile === true) return [fileAt(baseName(mount.source), hostSize(world, mount.source))];
  if (mount.kind === 'tmpfs') return mark(seen(mount.files.values(), plainPath));
  const volume = mount.kind === 'volume' ? world.volumes.get(mount.source) : undefined;
  if (volume !== undefined && volume.files.size > 0 && mount.subpath === undefined)
    return mark(seen(volume.files.values(), plainPath));
  const paths = new Map<string, SeenFile>();
  for (const path of mount.shows) paths.set(relative(path, mount.target), fileAt(relative(path, mount.target), ''));
  if (mount.kind === 'bind')
    for (const file of world.hostFiles.values()) {
      if (!isInside(file.path, mount.source)) continue;
      const path = relative(file.path, mount.source);
      if (file.change === 'removed') paths.delete(path);
      else paths.set(path, fileAt(path, sizeOf(file)));
    }
  return mark([...paths.values()].sort(byPath));
}

const hostSize = (world: World, path: string): string => {
  const file = world.hostFiles.get(path);
  return file === undefined ? '' : sizeOf(file);
};

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const plainPath = (path: string): string => path.replace(/^\//, '');
const sizeOf = (file: FileView): string => (file.kind === 'file' ? formatBytes(file.size) : '');
const fileAt = (path: string, sizeText: string): SeenFile => ({ path, sizeText, copied: false, covered: false });
const byPath = (a: SeenFile, b: SeenFile): number => a.path.localeCompare(b.path, 'en');

function seen(files: Iterable<FileView>, name: (path: string) => string): readonly SeenFile[] {
  return [...files]
    .filter((file) => file.change !== 'removed')
    .map((file) => fileAt(name(file.path), sizeOf(file)))
    .sort(byPath);
}

function relative(path: string, folder: string): string {
  return (path.startsWith(`${folder}/`) ? path.slice(folder.length) : path).replace(/^\//, '');
}

function storeKey(container: ContainerView, mount: MountView): string {
  if (mount.kind === 'tmpfs') return `memory ${container.id} ${mount.target}`;
  return mount.kind === 'volume' ? `volume ${mount.source}` : `folder ${mount.source}`;
}

function storesOf(
  world: World,
  containers: readonly ContainerView[],
  rows: readonly MountRow[],
  words: Words,
): readonly Store[] {
  const reached = new Map<string, Store>();
  for (const container of containers)
    for (const mount of container.mounts) {
      const key = storeKey(container, mount);
      if (!reached.has(key)) reached.set(key, storeOf(world, key, mount, words));
    }
  const several = containers.length > 1;
  for (const container of containers) reached.set(`layer ${container.id}`, layerStore(container, several, words));
  // Pipes should cross as little as they can: stores stand in the order of the rows that lead to them.
  const order = new Map([...new Set(rows.map((row) => row.store))].map((key, index) => [key, index]));
  const piped = [...reached.values()].sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  const idle = [...world.volumes.values()]
    .filter((volume) => !reached.has(`volume ${volume.name}`))
    .map((volume) => volumeStore(world, volume.name, volume.anonymous, words));
  return [...piped, ...idle];
}

function storeOf(world: World, key: string, mount: MountView, words: Words): Store {
  const text = words.mounts;
  const none = { anonymous: false, idle: false, files: [], filesText: '' };
  if (mount.kind === 'tmpfs')
    return { ...none, key, kind: 'memory', title: text.kind.tmpfs, kindText: '', useText: text.memory };
  if (mount.kind === 'bind')
    return {
      ...none,
      key,
      kind: mount.isFile === true ? 'file' : 'folder',
      title: mount.source,
      kindText: text.kind.bind,
      useText: mount.isFile === true ? text.hostFile : text.hostFolder,
    };
  return { ...volumeStore(world, mount.source, mount.anonymous, words), files: [] };
}

function layerStore(container: ContainerView, named: boolean, words: Words): Store {
  const count = [...container.files.values()].filter((file) => file.kind !== 'directory').length;
  return {
    key: `layer ${container.id}`,
    kind: 'layer',
    title: words.container.writable,
    kindText: named ? container.name : '',
    anonymous: false,
    filesText: say(words.mounts.files, { count }),
    useText: words.container.writableLost,
    idle: false,
    files: [],
  };
}

function volumeStore(world: World, name: string, anonymous: boolean, words: Words): Store {
  const users = [...world.containers.values()].filter((one) =>
    one.mounts.some((mount) => mount.kind === 'volume' && mount.source === name),
  );
  const files = seen(world.volumes.get(name)?.files.values() ?? [], plainPath);
  return {
    key: `volume ${name}`,
    kind: 'volume',
    title: anonymous ? shortId(name) : name,
    kindText: anonymous ? words.mounts.anonymousVolume : words.mounts.kind.volume,
    anonymous,
    filesText: say(words.mounts.files, { count: files.length }),
    useText:
      users.length === 0
        ? words.mounts.outlives
        : say(words.mounts.usedBy, { names: users.map((one) => one.name).join(', ') }),
    idle: users.length === 0,
    files,
  };
}
