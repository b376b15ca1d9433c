import type { Filters } from '../../api/engine-api.ts';
import type { ImageDeleteItem, PruneReport } from '../../api/image.ts';
import { ok } from '../../base/result.ts';
import {
  canonicalName,
  encodedPart,
  familiarString,
  parseReference,
  type Reference,
  shortId,
  withDefaultTag,
} from '../../oci/index.ts';
import type { Container } from '../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, type ApiResult, apiError } from '../errors.ts';
import { booleanFilter, pruneLabelsMatch, untilFilter, validateFilters } from '../filters.ts';
import { logImage } from './events.ts';
import { createdAt } from './list.ts';

/** `docker rmi`: takes a name away, and the image with its last one. Follows `ImageDelete` of the daemon. */
export function removeImage(
  daemon: Daemon,
  term: string,
  options: { readonly force: boolean; readonly noPrune: boolean },
): ApiResult<ImageDeleteItem[]> {
  const found = daemon.images.find(term);
  if (!found.ok) return found;
  const { id } = found.value;
  const records: ImageDeleteItem[] = [];
  const names = (): readonly Reference[] => daemon.images.store.references.referencesOf(id);
  const { force } = options;
  if (!isIdPrefix(id, term)) {
    const user = usersOf(daemon, id)[0];
    if (!force && isSingleReference(names()) && user !== undefined) {
      const message = `conflict: unable to remove repository reference "${term}" (must force) - container ${shortId(user.id)} is using its referenced image ${shortId(id)}`;
      return apiError('conflict', message, 'image.in-use');
    }
    untagByName(daemon, id, term, records);
    if (names().length > 0) return ok(records);
    return finish(records, deleteImage(daemon, id, records, { ...options, prune: !options.noPrune, quiet: true }));
  }
  if (isSingleReference(names())) {
    const conflict = conflictOf(daemon, id, force ? HARD : [...HARD, 'stopped']);
    if (conflict !== undefined) return conflict.failure;
    for (const name of names()) untagWithEvent(daemon, id, name, records);
  }
  return finish(records, deleteImage(daemon, id, records, { ...options, prune: !options.noPrune, quiet: false }));
}

const finish = (records: ImageDeleteItem[], failure: ApiFailure | undefined): ApiResult<ImageDeleteItem[]> =>
  failure ?? ok(records);

const isIdPrefix = (id: string, term: string): boolean => id.startsWith(term) || encodedPart(id).startsWith(term);

const usersOf = (daemon: Daemon, id: string): Container[] =>
  [...daemon.containers.values()].filter((one) => one.image === id);

function untag(daemon: Daemon, name: Reference, records: ImageDeleteItem[]): void {
  daemon.images.untag(name);
  records.push({ Untagged: familiarString(name) });
}

function untagWithEvent(daemon: Daemon, id: string, name: Reference, records: ImageDeleteItem[]): void {
  untag(daemon, name, records);
  logImage(daemon, id, 'untag', id);
}

/** Removes one name; when it was the repository's last tag, the repository's digests go with it. */
function untagByName(daemon: Daemon, id: string, term: string, records: ImageDeleteItem[]): void {
  const parsed = parseReference(term);
  if (!parsed.ok) return;
  const name = parsed.value.digest === undefined ? withDefaultTag(parsed.value) : parsed.value;
  untagWithEvent(daemon, id, name, records);
  if (name.digest !== undefined) return;
  const inRepository = daemon.images.store.references
    .referencesOf(id)
    .filter((one) => canonicalName(one) === canonicalName(name));
  if (inRepository.some((one) => one.digest === undefined)) return;
  for (const one of inRepository) untag(daemon, one, records);
}

/** At most one tag, with the digests of its repository. */
function isSingleReference(names: readonly Reference[]): boolean {
  if (names.length <= 1) return true;
  const tags = names.filter((one) => one.digest === undefined);
  if (tags.length > 1) return false;
  const repositories = new Set(names.filter((one) => one.digest !== undefined).map(canonicalName));
  const single = tags[0] ?? names[0];
  return single !== undefined && repositories.size === 1 && repositories.has(canonicalName(single));
}

type Conflict = 'child' | 'running' | 'names' | 'stopped';
const HARD: readonly Conflict[] = ['child', 'running'];
const ALL: readonly Conflict[] = ['child', 'running', 'names', 'stopped'];

function conflictOf(
  daemon: Daemon,
  id: string,
  kinds: readonly Conflict[],
): { readonly failure: ApiFailure; readonly used: boolean } | undefined {
  const conflict = (reason: string, hard: boolean, used: boolean): { failure: ApiFailure; used: boolean } => {
    const how = hard ? 'cannot be forced' : 'must be forced';
    return {
      failure: apiError('conflict', `conflict: unable to delete ${shortId(id)} (${how}) - ${reason}`, 'image.in-use'),
      used,
    };
  };
  if (kinds.includes('child') && daemon.images.store.children(id).length > 0)
    return conflict('image has dependent child images', true, false);
  const users = usersOf(daemon, id);
  const running = users.find((one) => one.isRunning);
  if (kinds.includes('running') && running !== undefined)
    return conflict(`image is being used by running container ${shortId(running.id)}`, true, true);
  if (kinds.includes('names') && daemon.images.store.references.referencesOf(id).length > 0)
    return conflict('image is referenced in multiple repositories', false, false);
  const stopped = users.find((one) => !one.isRunning);
  if (kinds.includes('stopped') && stopped !== undefined)
    return conflict(`image is being used by stopped container ${shortId(stopped.id)}`, false, true);
  return undefined;
}

function deleteImage(
  daemon: Daemon,
  id: string,
  records: ImageDeleteItem[],
  options: { readonly force: boolean; readonly prune: boolean; readonly quiet: boolean },
): ApiFailure | undefined {
  const conflict = conflictOf(daemon, id, options.force ? HARD : ALL);
  if (conflict !== undefined) {
    const dangling = daemon.images.store.isDangling(id);
    return options.quiet && (!dangling || conflict.used) ? undefined : conflict.failure;
  }
  const parent = daemon.images.store.get(id)?.parent;
  for (const name of daemon.images.store.references.referencesOf(id)) untagWithEvent(daemon, id, name, records);
  const layers = daemon.images.delete(id);
  logImage(daemon, id, 'delete', id);
  records.push({ Deleted: id }, ...layers.map((chain) => ({ Deleted: chain })));
  if (!options.prune || parent === undefined || daemon.images.store.get(parent) === undefined) return undefined;
  if (daemon.images.store.references.referencesOf(parent).length > 0) return undefined;
  return deleteImage(daemon, parent, records, { force: false, prune: true, quiet: true });
}

/** `docker image prune`: dangling images, or with `dangling=false` all that no container uses. */
export function pruneImages(daemon: Daemon, filters: Filters): ApiResult<PruneReport> {
  const valid = validateFilters(filters, ['dangling', 'label', 'label!', 'until']);
  if (!valid.ok) return valid;
  const dangling = booleanFilter(filters, 'dangling');
  if (!dangling.ok) return dangling;
  const until = untilFilter(filters, daemon.clock.now());
  if (!until.ok) return until;
  const onlyDangling = dangling.value !== false;
  const { store, layers } = daemon.images;
  const report = { deleted: [] as string[], images: [] as ImageDeleteItem[], SpaceReclaimed: 0 };
  const before = new Map([...layers.layers()].map((layer) => [layer.chainId, layer.size]));
  for (const image of store.images()) {
    if (usersOf(daemon, image.id).length > 0 || store.children(image.id).length > 0) continue;
    const names = store.references.referencesOf(image.id);
    if (onlyDangling && names.some((one) => one.digest === undefined)) continue;
    if (until.value !== undefined && createdAt(daemon, image.id) > until.value) continue;
    if (!pruneLabelsMatch(filters, image.config.config.Labels ?? {})) continue;
    const records: ImageDeleteItem[] = [];
    for (const name of names) untagWithEvent(daemon, image.id, name, records);
    deleteImage(daemon, image.id, records, { force: false, prune: true, quiet: true });
    report.images.push(...records);
    report.deleted.push(...records.flatMap((one) => (one.Deleted === undefined ? [] : [one.Deleted])));
  }
  for (const chain of report.deleted) report.SpaceReclaimed += before.get(chain) ?? 0;
  daemon.events.log('image', 'prune', '', { reclaimed: String(report.SpaceReclaimed) });
  return ok(report);
}
