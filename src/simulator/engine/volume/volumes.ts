import type { Filters } from '../../api/engine-api.ts';
import { fileChanged } from '../../api/file-event.ts';
import type { PruneReport, Volume } from '../../api/image.ts';
import { utf8Length } from '../../base/bytes.ts';
import { rfc3339 } from '../../base/go-text.ts';
import { ok } from '../../base/result.ts';
import type { LiveTree, Tree } from '../../filesystem/index.ts';
import { createLiveTree } from '../../filesystem/live-tree.ts';
import { emptyTree, getNode, treeSize } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, noSuchVolume } from '../errors.ts';
import { booleanFilter, exactMatch, labelsMatch, looseMatch, pruneLabelsMatch, validateFilters } from '../filters.ts';
import { ANONYMOUS_LABEL, mountpointOf, type VolumeRecord } from './record.ts';

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** Finds a volume or makes it; an empty name gets 64 hex digits. `reference` is the container that asks. */
export function ensureVolume(
  daemon: Daemon,
  request: {
    readonly name: string;
    readonly driver?: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
    readonly reference?: string;
  },
): ApiResult<VolumeRecord> {
  const driver = request.driver ?? '';
  if (driver !== '' && driver !== 'local') {
    const message = `error looking up volume plugin ${driver}: plugin "${driver}" not found`;
    return apiError('not-found', `create ${request.name}: ${message}`, 'volume.no-driver');
  }
  const known = daemon.volumes.get(request.name);
  if (known !== undefined) {
    if (request.reference !== undefined) known.users.add(request.reference);
    return ok(known);
  }
  const problem = nameProblem(request.name);
  if (problem !== undefined) return apiError('invalid', `create ${request.name}: ${problem}`, 'volume.invalid-name');
  const place = placeOf(daemon, request);
  if (!place.ok) return place;
  const anonymous = request.name === '';
  const name = anonymous ? daemon.ids.hex(64) : request.name;
  const labels = anonymous ? { ...request.labels, [ANONYMOUS_LABEL]: '' } : request.labels;
  const options = request.options !== undefined && Object.keys(request.options).length > 0 ? request.options : null;
  const volume: VolumeRecord = {
    name,
    created: daemon.clock.now(),
    labels: labels === undefined ? null : labels,
    options,
    anonymous,
    ...place.value,
    users: new Set(request.reference === undefined ? [] : [request.reference]),
  };
  daemon.volumes.set(name, volume);
  daemon.sink.emit({ type: 'volume.created', volume: name, anonymous, labels: labels ?? {} });
  if (volume.subpath === '/') watchTree(daemon, volume.tree, `volume:${name}`);
  daemon.events.log('volume', 'create', name, { driver: 'local' });
  return ok(volume);
}

function nameProblem(name: string): string | undefined {
  if (name === '' || NAME.test(name)) return undefined;
  if (utf8Length(name) === 1) return 'volume name is too short, names should be at least two alphanumeric characters';
  return `"${name}" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`;
}

const OPTIONS = ['type', 'o', 'device', 'size'];

/** Where the volume's files are, by the options of the local driver. */
function placeOf(
  daemon: Daemon,
  request: { readonly name: string; readonly options?: Readonly<Record<string, string>> },
): ApiResult<{ readonly tree: LiveTree; readonly subpath: string }> {
  const options = request.options ?? {};
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key))
      return apiError(
        'invalid',
        `create ${request.name}: invalid option: ${JSON.stringify(key)}`,
        'volume.invalid-option',
      );
  }
  if (options['size'] !== undefined)
    return apiError('server', `create ${request.name}: quota size requested but no quota support`, 'volume.no-quota');
  const words = (options['o'] ?? '').split(',');
  const mtime = Math.floor(daemon.clock.now() / 1000);
  const owner = options['type'] === 'tmpfs' ? tmpfsRoot(words) : {};
  const own = { tree: createLiveTree(emptyTree({ mtime, ...owner })), subpath: '/' };
  if (Object.keys(options).length > 0) {
    for (const key of ['type', 'device'] as const) {
      if (options[key] === undefined)
        return apiError(
          'invalid',
          `create ${request.name}: missing required option: ${JSON.stringify(key)}`,
          'volume.missing-option',
        );
    }
  }
  if (words.includes('bind') || words.includes('rbind'))
    return ok({ tree: daemon.hostFiles, subpath: options['device'] ?? '/' });
  const type = options['type'];
  if (type !== undefined && type !== 'tmpfs' && type !== 'none') {
    return apiError(
      'not-implemented',
      `create ${request.name}: Drydock does not model volumes of type ${type}; use the local driver without options`,
      'unsupported.volume-type',
    );
  }
  return ok(own);
}

/** A volume in memory starts anew once nobody has it mounted any more. */
export function forgetIfInMemory(daemon: Daemon, name: string): void {
  const volume = daemon.volumes.get(name);
  if (volume?.options?.['type'] !== 'tmpfs') return;
  const mounted = [...volume.users].some((id) => daemon.containers.get(id)?.handle !== undefined);
  if (mounted) return;
  const owner = tmpfsRoot((volume.options['o'] ?? '').split(','));
  volume.tree.replace(emptyTree({ mtime: Math.floor(daemon.clock.now() / 1000), ...owner }));
}

/** Why the local driver cannot mount a volume; undefined when it can. */
export function volumeProblem(daemon: Daemon, volume: VolumeRecord): string | undefined {
  const { device = '', o = '' } = volume.options ?? {};
  const words = o.split(',');
  const recursive = words.includes('rbind');
  if (!recursive && !words.includes('bind')) return undefined;
  if (getNode(daemon.hostFiles.tree, device) !== undefined) return undefined;
  const place = mountpointOf(volume.name);
  const flags = ((recursive ? 0x5000 : 0x1000) | (words.includes('ro') ? 1 : 0)).toString(16);
  return `error while mounting volume '${place}': failed to mount local volume: mount ${device}:${place}, flags: 0x${flags}: no such file or directory`;
}

/** The root folder of a tmpfs, by the words of its `o` option. */
function tmpfsRoot(words: readonly string[]): { readonly mode: number; readonly uid: number; readonly gid: number } {
  const value = (key: string): string => words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  return {
    mode: Number.parseInt(value('mode') || '1777', 8),
    uid: Number(value('uid') || '0'),
    gid: Number(value('gid') || '0'),
  };
}

/** Tells the journal every change of a live tree, under the name of its holder. */
export function watchTree(daemon: Daemon, tree: LiveTree, holder: string, base?: Tree): void {
  tree.onChange = (path, change) => daemon.sink.emit(fileChanged(holder, tree.tree, path, change, base));
}

export function inspectVolume(volume: VolumeRecord, withUsage = false): Volume {
  return {
    CreatedAt: rfc3339(volume.created),
    Driver: 'local',
    Labels: volume.labels === null ? null : { ...volume.labels },
    Mountpoint: mountpointOf(volume.name),
    Name: volume.name,
    Options: volume.options === null ? null : { ...volume.options },
    Scope: 'local',
    ...(withUsage && { UsageData: { RefCount: volume.users.size, Size: treeSize(volume.tree.tree) } }),
  };
}

export function listVolumes(daemon: Daemon, filters: Filters): ApiResult<{ Volumes: Volume[]; Warnings: null }> {
  const valid = validateFilters(filters, ['dangling', 'name', 'driver', 'label']);
  if (!valid.ok) return valid;
  const dangling = booleanFilter(filters, 'dangling');
  if (!dangling.ok) return dangling;
  const found = [...daemon.volumes.values()].filter(
    (volume) =>
      looseMatch(filters, 'name', volume.name) &&
      exactMatch(filters, 'driver', 'local') &&
      labelsMatch(filters.get('label'), volume.labels ?? {}) &&
      (dangling.value === undefined || dangling.value === (volume.users.size === 0)),
  );
  return ok({ Volumes: found.map((volume) => inspectVolume(volume)), Warnings: null });
}

/** `force` forgives a volume that is not there, never one that is used. */
export function removeVolume(daemon: Daemon, name: string, force: boolean): ApiResult<void> {
  const volume = daemon.volumes.get(name);
  if (volume === undefined) return force ? ok(undefined) : noSuchVolume(name);
  if (volume.users.size > 0) {
    const users = [...volume.users].join(', ');
    return apiError('conflict', `remove ${name}: volume is in use - [${users}]`, 'volume.in-use');
  }
  dropVolume(daemon, volume);
  return ok(undefined);
}

/** Takes the volume away without asking who uses it. */
export function dropVolume(daemon: Daemon, volume: VolumeRecord): void {
  daemon.volumes.delete(volume.name);
  if (volume.subpath === '/') delete volume.tree.onChange;
  daemon.sink.emit({ type: 'volume.removed', volume: volume.name });
  daemon.events.log('volume', 'destroy', volume.name, { driver: 'local' });
}

export function pruneVolumes(daemon: Daemon, filters: Filters): ApiResult<PruneReport> {
  const valid = validateFilters(filters, ['label', 'label!', 'all']);
  if (!valid.ok) return valid;
  const all = booleanFilter(filters, 'all');
  if (!all.ok) return all;
  const report: PruneReport = { deleted: [], SpaceReclaimed: 0 };
  for (const volume of [...daemon.volumes.values()]) {
    const wanted = all.value === true || volume.anonymous;
    if (!wanted || volume.users.size > 0 || !pruneLabelsMatch(filters, volume.labels ?? {})) continue;
    if (volume.subpath === '/') report.SpaceReclaimed += treeSize(volume.tree.tree);
    dropVolume(daemon, volume);
    report.deleted.push(volume.name);
  }
  daemon.events.log('volume', 'prune', '', { reclaimed: String(report.SpaceReclaimed) });
  return ok(report);
}
