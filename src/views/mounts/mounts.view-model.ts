import { say, type Words } from '../../i18n/index.ts';
import { formatBytes, shortId } from '../design/format.ts';
import type { ContainerView, MountView, VolumeView, World } from '../session/simulator.ts';

export interface MountRow {
  readonly target: string;
  readonly kind: MountView['kind'];
  readonly kindText: string;
  /** What lies behind: a volume's name, a host path, or memory. */
  readonly behind: string;
  readonly behindText: string;
  readonly anonymous: boolean;
  readonly readOnly: boolean;
  readonly attached: boolean;
  /** What the mount does to the folder of the image. */
  readonly effect: 'covers' | 'fills' | 'plain';
  readonly effectText: string;
  /** Files of the image that cannot be seen now. */
  readonly hidden: readonly string[];
  /** Files that came from the image into the empty volume. */
  readonly copiedUp: readonly string[];
  /** Files that are seen there now, relative to the folder. */
  readonly visible: readonly SeenFile[];
}

export interface SeenFile {
  readonly path: string;
  readonly sizeText: string;
}

export interface VolumeDrum {
  readonly name: string;
  readonly title: string;
  readonly anonymous: boolean;
  readonly files: readonly SeenFile[];
  readonly filesText: string;
  readonly usedBy: readonly string[];
  readonly useText: string;
  readonly idle: boolean;
}

export interface MountsPicture {
  readonly rows: readonly MountRow[];
  readonly volumes: readonly VolumeDrum[];
  readonly summary: string;
}

/** The mounts of one container, and every volume of the host. */
export function mountsPicture(world: World, container: ContainerView | undefined, words: Words): MountsPicture {
  const rows = (container?.mounts ?? []).map((mount) => mountRow(world, mount, words));
  const volumes = [...world.volumes.values()].map((volume) => drum(world, volume, words));
  return { rows, volumes, summary: say(words.mounts.summary, { count: rows.length, volumes: volumes.length }) };
}

function mountRow(world: World, mount: MountView, words: Words): MountRow {
  const text = words.mounts;
  const effect = mount.copiedUp.length > 0 ? 'fills' : mount.hides.length > 0 ? 'covers' : 'plain';
  const effectText = { fills: text.fills, covers: say(text.covers, { count: mount.hides.length }), plain: text.plain }[
    effect
  ];
  const name = mount.anonymous ? shortId(mount.source) : mount.source;
  return {
    target: mount.target,
    kind: mount.kind,
    kindText: text.kind[mount.kind],
    behind: mount.kind === 'tmpfs' ? '' : name,
    behindText:
      mount.kind === 'tmpfs'
        ? text.memory
        : mount.kind === 'bind'
          ? text.hostFolder
          : mount.anonymous
            ? text.anonymous
            : text.kind.volume,
    anonymous: mount.anonymous,
    readOnly: mount.readOnly,
    attached: mount.attached,
    effect,
    effectText,
    hidden: mount.hides.map((path) => inside(path, mount.target)),
    copiedUp: mount.copiedUp.map((path) => inside(path, mount.target)),
    visible: seenThrough(world, mount),
  };
}

/** A volume's files are followed as they change; of other mounts the first look is known. */
function seenThrough(world: World, mount: MountView): readonly SeenFile[] {
  const volume = mount.kind === 'volume' ? world.volumes.get(mount.source) : undefined;
  if (volume !== undefined && volume.files.size > 0) return seenFiles(volume);
  return mount.shows.map((path) => ({ path: inside(path, mount.target), sizeText: '' }));
}

function drum(world: World, volume: VolumeView, words: Words): VolumeDrum {
  const users = [...world.containers.values()].filter((one) =>
    one.mounts.some((mount) => mount.kind === 'volume' && mount.source === volume.name),
  );
  const files = seenFiles(volume);
  const names = users.map((one) => one.name);
  return {
    name: volume.name,
    title: volume.anonymous ? shortId(volume.name) : volume.name,
    anonymous: volume.anonymous,
    files,
    filesText: say(words.mounts.files, { count: files.length }),
    usedBy: names,
    useText: names.length === 0 ? words.mounts.outlives : say(words.mounts.usedBy, { names: names.join(', ') }),
    idle: names.length === 0,
  };
}

function seenFiles(volume: VolumeView): readonly SeenFile[] {
  return [...volume.files.values()]
    .filter((file) => file.change !== 'removed')
    .map((file) => ({
      path: file.path.replace(/^\//, ''),
      sizeText: file.kind === 'file' ? formatBytes(file.size) : '',
    }))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

function inside(path: string, target: string): string {
  return (path.startsWith(`${target}/`) ? path.slice(target.length) : path).replace(/^\//, '');
}
