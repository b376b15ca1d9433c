import type { Filters } from '../../api/engine-api.ts';
import type { ImageSummary } from '../../api/image.ts';
import { ok } from '../../base/result.ts';
import { familiarName, familiarString, type Reference } from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import { booleanFilter, labelsMatch, untilFilter, validateFilters } from '../filters.ts';
import { globMatches, isGlob } from './glob.ts';

/** When an image was made, in milliseconds since the epoch; 0 when it does not tell. */
export const createdAt = (daemon: Daemon, id: string): number => daemon.images.store.createdAt(id) ?? 0;

/** `docker images`. Newest first. */
export function listImages(
  daemon: Daemon,
  options: { readonly all: boolean; readonly filters: Filters; readonly sharedSize?: boolean },
): ApiResult<ImageSummary[]> {
  const { filters } = options;
  const valid = validateFilters(filters, ['dangling', 'label', 'before', 'since', 'reference', 'until']);
  if (!valid.ok) return valid;
  const dangling = booleanFilter(filters, 'dangling');
  if (!dangling.ok) return dangling;
  if (filters.get('reference')?.some((pattern) => !isGlob(pattern))) {
    return apiError('server', 'syntax error in pattern', 'filter.invalid-pattern');
  }
  const range = rangeOf(daemon, filters);
  if (!range.ok) return range;
  const { store } = daemon.images;
  const uses = options.sharedSize === true ? store.layerUses() : undefined;
  const found: ImageSummary[] = [];
  for (const image of store.images()) {
    const created = createdAt(daemon, image.id);
    if (created >= range.value.before || created <= range.value.since) continue;
    if (!labelsMatch(filters.get('label'), image.config.config.Labels ?? {})) continue;
    const names = wantedNames(store.references.referencesOf(image.id), filters.get('reference'));
    const tags = names.filter((name) => name.digest === undefined).map(familiarString);
    const digests = names.filter((name) => name.digest !== undefined).map(familiarString);
    const isHead = store.children(image.id).length === 0;
    if (dangling.value === true && (!isHead || tags.length > 0)) continue;
    if (names.length === 0) {
      if (!options.all && !isHead) continue;
      if (dangling.value === false || (filters.get('reference')?.length ?? 0) > 0) continue;
    }
    found.push({
      Containers: [...daemon.containers.values()].filter((one) => one.image === image.id).length,
      Created: Math.floor(created / 1000),
      Id: image.id,
      Labels: image.config.config.Labels === undefined ? null : { ...image.config.config.Labels },
      ParentId: image.parent ?? '',
      RepoDigests: digests,
      RepoTags: tags,
      SharedSize: uses === undefined ? -1 : store.sharedSize(image.id, uses),
      Size: image.size,
    });
  }
  return ok(found.reverse().sort((a, b) => b.Created - a.Created));
}

/** Images made after `since` and before `before`. */
function rangeOf(daemon: Daemon, filters: Filters): ApiResult<{ readonly before: number; readonly since: number }> {
  let before = Number.POSITIVE_INFINITY;
  let since = Number.NEGATIVE_INFINITY;
  for (const term of filters.get('before') ?? []) {
    const image = daemon.images.find(term);
    if (!image.ok) return image;
    before = Math.min(before, createdAt(daemon, image.value.id));
  }
  const until = untilFilter(filters, daemon.clock.now());
  if (!until.ok) return until;
  if (until.value !== undefined) before = Math.min(before, until.value);
  for (const term of filters.get('since') ?? []) {
    const image = daemon.images.find(term);
    if (!image.ok) return image;
    since = Math.max(since, createdAt(daemon, image.value.id));
  }
  return ok({ before, since });
}

/** Names that one of the patterns of `--filter reference=` describes: the familiar name, with or without its tag. */
function wantedNames(names: readonly Reference[], patterns: readonly string[] | undefined): readonly Reference[] {
  if (patterns === undefined || patterns.length === 0) return names;
  return names.filter((name) =>
    patterns.some((pattern) => globMatches(pattern, familiarString(name)) || globMatches(pattern, familiarName(name))),
  );
}
