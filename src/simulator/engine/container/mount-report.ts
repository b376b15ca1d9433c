import type { ContainerMount } from '../../api/domain-event.ts';
import { fileChanged } from '../../api/file-event.ts';
import { cleanPath } from '../../base/go-path.ts';
import type { FileSystem, Mount, Node } from '../../filesystem/index.ts';
import { getNode, walkTree } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import type { Container, MountPoint } from './container.ts';
import { shownBy } from './mount-points.ts';

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
    const shown = shownBy(mount);
    daemon.sink.emit({
      type: 'mount.attached',
      container: container.id,
      mount: view,
      hides: under !== undefined && under.kind !== 'directory' ? [mount.target] : listed(under),
      copiedUp: copiedUp.get(mount.target) ?? [],
      shows: listed(shown),
      ...(shown !== undefined && shown.kind !== 'directory' && { isFile: true }),
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
