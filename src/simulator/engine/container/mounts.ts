import { fileChanged } from '../../api/file-event.ts';
import { cleanPath } from '../../base/go-path.ts';
import { ok } from '../../base/result.ts';
import { diff } from '../../filesystem/change.ts';
import { createFileSystem } from '../../filesystem/create-file-system.ts';
import { ROOT } from '../../filesystem/index.ts';
import { getNode, setNode, walkTree } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, type ApiResult, apiError, prefixed } from '../errors.ts';
import { ensureVolume, volumeProblem } from '../volume/volumes.ts';
import type { Container, MountPoint } from './container.ts';
import { parseBind, parseMount, parseVolumesFrom } from './mount-parser.ts';
import { findContainer } from './names.ts';

export const existsOnHost = (daemon: Daemon, path: string): boolean =>
  createFileSystem(
    { target: '/', source: daemon.hostFiles, subpath: '/', readOnly: false, type: 'ext4' },
    daemon.clock,
  ).stat(path, ROOT).ok;

const duplicate = (path: string): ReturnType<typeof apiError> =>
  apiError('invalid', `Duplicate mount point: ${path}`, 'mount.duplicate');

/** Decides what is mounted where: `--volumes-from` first, then `-v`, then `--mount`; later ones win over the first kind. */
export function registerMounts(daemon: Daemon, container: Container): ApiResult<void> {
  const host = container.hostConfig;
  const own = new Set<string>();
  for (const text of host.VolumesFrom ?? []) {
    const taken = takeVolumes(daemon, container, text);
    if (!taken.ok) return taken;
  }
  for (const raw of host.Binds ?? []) {
    const parsed = parseBind(raw);
    if (!parsed.ok) return apiError('invalid', parsed.error, 'mount.invalid');
    const tmpfs = Object.keys(host.Tmpfs ?? {}).some((target) => cleanPath(target) === parsed.value.destination);
    if (own.has(parsed.value.destination) || tmpfs) return duplicate(parsed.value.destination);
    const added = addPoint(daemon, container, parsed.value);
    if (!added.ok) return added;
    own.add(parsed.value.destination);
  }
  for (const spec of host.Mounts ?? []) {
    const parsed = parseMount(spec, (path) => existsOnHost(daemon, path));
    if (!parsed.ok) return apiError('invalid', parsed.error, 'mount.invalid');
    if (own.has(parsed.value.destination)) return duplicate(spec.Target);
    const added = addPoint(daemon, container, parsed.value);
    if (!added.ok) return added;
    own.add(parsed.value.destination);
  }
  return ok(undefined);
}

function takeVolumes(daemon: Daemon, container: Container, text: string): ApiResult<void> {
  const parsed = parseVolumesFrom(text);
  if (!parsed.ok) return apiError('invalid', parsed.error, 'mount.invalid');
  const source = findContainer(daemon, parsed.value.id);
  if (!source.ok) return prefixed(source, '', 'invalid');
  for (const point of source.value.mountPoints.values()) {
    const readOnly = point.readOnly || parsed.value.readOnly;
    container.mountPoints.set(point.destination, { ...point, readOnly, copyData: false, mode: '' });
    if (point.type === 'volume') daemon.volumes.get(point.name)?.users.add(container.id);
  }
  return ok(undefined);
}

function addPoint(daemon: Daemon, container: Container, point: MountPoint): ApiResult<void> {
  if (point.type === 'image' && daemon.images.treeOf(point.source) === undefined)
    return apiError('not-found', `No such image: ${point.source}`, 'image.not-found');
  let made = point;
  if (point.type === 'volume') {
    const options = point.spec.VolumeOptions;
    const volume = ensureVolume(daemon, {
      name: point.name,
      driver: point.driver,
      reference: container.id,
      ...(options?.DriverConfig?.Options !== undefined && { options: options.DriverConfig.Options }),
      ...(options?.Labels !== undefined && { labels: options.Labels }),
    });
    if (!volume.ok) return volume;
    made = { ...point, name: volume.value.name, driver: 'local' };
  }
  const before = container.mountPoints.get(point.destination);
  if (before?.type === 'volume' && before.name !== made.name)
    daemon.volumes.get(before.name)?.users.delete(container.id);
  container.mountPoints.set(point.destination, made);
  return ok(undefined);
}

/** A volume without a name for each VOLUME of the image and each `-v /path` that nothing else is mounted on. */
export function addAnonymousVolumes(daemon: Daemon, container: Container): ApiResult<void> {
  for (const path of Object.keys(container.config.Volumes ?? {}).sort()) {
    const destination = cleanPath(path);
    if (container.mountPoints.has(destination)) continue;
    const present = getNode(container.root.tree, destination);
    if (present !== undefined && present.kind === 'file') {
      const message = `cannot mount volume over existing file, file exists /var/lib/docker/overlay2/${container.id}/merged${destination}`;
      return apiError('server', message, 'mount.over-file');
    }
    const volume = ensureVolume(daemon, { name: '', reference: container.id });
    if (!volume.ok) return volume;
    container.mountPoints.set(destination, {
      type: 'volume',
      name: volume.value.name,
      source: '',
      destination,
      readOnly: false,
      mode: '',
      propagation: '',
      driver: 'local',
      copyData: true,
      anonymous: true,
      spec: { Type: 'volume', Target: destination },
      mustExist: false,
    });
  }
  return ok(undefined);
}

/** How many copied paths an event lists at most. */
const LISTED = 40;

/**
 * Copy-up: an empty volume gets what the image has at its mount point, owner and mode of the folder included. What was
 * copied is returned by mount point, for the journal.
 */
export function populateVolumes(
  daemon: Daemon,
  container: Container,
): ApiResult<ReadonlyMap<string, readonly string[]>> {
  const copied = new Map<string, readonly string[]>();
  for (const point of container.mountPoints.values()) {
    const volume = point.type === 'volume' ? daemon.volumes.get(point.name) : undefined;
    if (volume === undefined || !point.copyData) continue;
    const source = getNode(container.root.tree, point.destination);
    if (source === undefined) continue;
    const problem = volumeProblem(daemon, volume);
    if (problem !== undefined)
      return apiError('server', `failed to populate volume: ${problem}`, 'volume.cannot-mount');
    if (volume.subpath !== '/' || volume.tree.tree.entries.size > 0) continue;
    if (source.kind !== 'directory') {
      const message = `source /var/lib/docker/overlay2/${container.id}/merged${point.destination} is not directory`;
      return apiError('server', message, 'mount.over-file');
    }
    const filled = setNode(volume.tree.tree, '/', { ...source });
    if (filled.kind !== 'directory') continue;
    const before = volume.tree.tree;
    volume.tree.replace(filled);
    for (const change of diff(before, filled)) {
      daemon.sink.emit(fileChanged(`volume:${volume.name}`, filled, change.path, 'added'));
    }
    const paths = [...walkTree(filled)].slice(0, LISTED).map(([path]) => path);
    if (paths.length > 0) copied.set(point.destination, paths);
  }
  return ok(copied);
}

const SHARED = ['shared', 'rshared'];
const SLAVE = ['slave', 'rslave'];

/** The host's root file system is mounted private: nothing below it can be shared with a container, or follow it. */
export function propagationProblem(container: Container): ApiFailure | undefined {
  for (const { type, source, propagation } of container.mountPoints.values()) {
    if (type !== 'bind' || !(SHARED.includes(propagation) || SLAVE.includes(propagation))) continue;
    const wanted = SHARED.includes(propagation) ? 'shared' : 'shared or slave';
    const message = `path ${source} is mounted on / but it is not a ${wanted} mount`;
    return apiError('server', message, 'mount.propagation');
  }
  return undefined;
}

/** Before a start: sources of `-v` that are missing on the host are made as folders; others must be there. */
export function prepareBinds(daemon: Daemon, container: Container): ApiResult<void> {
  const fs = createFileSystem(
    { target: '/', source: daemon.hostFiles, subpath: '/', readOnly: false, type: 'ext4' },
    daemon.clock,
  );
  for (const point of container.mountPoints.values()) {
    if (point.type !== 'bind' || fs.stat(point.source, ROOT).ok) continue;
    if (point.mustExist) {
      const message = `invalid mount config for type "bind": bind source path does not exist: ${point.source}`;
      return apiError('invalid', message, 'mount.no-source');
    }
    const parts = point.source.split('/').filter((part) => part !== '');
    for (let i = 1; i <= parts.length; i++) fs.mkdir(`/${parts.slice(0, i).join('/')}`, ROOT, 0o755);
  }
  return volumesMount(daemon, container);
}

function volumesMount(daemon: Daemon, container: Container): ApiResult<void> {
  for (const point of container.mountPoints.values()) {
    const volume = point.type === 'volume' ? daemon.volumes.get(point.name) : undefined;
    const problem = volume === undefined ? undefined : volumeProblem(daemon, volume);
    if (problem !== undefined) return apiError('server', problem, 'volume.cannot-mount');
  }
  return subpathsExist(daemon, container);
}

function subpathsExist(daemon: Daemon, container: Container): ApiResult<void> {
  for (const point of container.mountPoints.values()) {
    const subpath = point.spec.VolumeOptions?.Subpath;
    if (point.type !== 'volume' || subpath === undefined || subpath === '') continue;
    const volume = daemon.volumes.get(point.name);
    if (volume === undefined || getNode(volume.tree.tree, cleanPath(`${volume.subpath}/${subpath}`)) !== undefined)
      continue;
    const path = `/var/lib/docker/volumes/${point.name}/_data/${subpath}`;
    return apiError(
      'server',
      `cannot access path ${path}: lstat ${path}: no such file or directory`,
      'mount.no-subpath',
    );
  }
  return ok(undefined);
}
