import type { DiskUsage } from '../../../api/image.ts';
import { compareBytewise } from '../../../base/go-json.ts';
import { humanSize } from '../../../base/go-text.ts';
import { ok, type Result } from '../../../base/result.ts';
import { familiarName, parseReference } from '../../../oci/reference.ts';
import { GoPointer, GoSlice, GoStruct, type GoValue } from '../../formatter/go-value.ts';
import { type RowKind, rowObject } from '../../formatter/row-kind.ts';
import { type BuildCacheRow, buildCacheRows } from '../../formatter/rows/build-cache.ts';
import { type ContainerRow, containerRows } from '../../formatter/rows/container.ts';
import { type ImageRow, imageRows } from '../../formatter/rows/image.ts';
import { formatOnce, formatRowsWhole } from '../../formatter/whole-format.ts';
import { volumeRows } from '../volume/ls.ts';

function imageRow(image: DiskUsage['Images'][number], trunc: boolean, now: number): ImageRow {
  const named = parseReference(image.RepoTags[0] ?? '');
  const known = named.ok && named.value.tag !== undefined;
  return {
    image,
    repository: known ? familiarName(named.value) : '<none>',
    tag: known ? (named.value.tag ?? '') : '<none>',
    digest: '<none>',
    trunc,
    now,
  };
}

const IMAGES =
  'table {{.Repository}}\\t{{.Tag}}\\t{{.ID}}\\t{{.CreatedSince}}\\t{{.Size}}\\t{{.SharedSize}}\\t{{.UniqueSize}}\\t{{.Containers}}';
const CONTAINERS =
  'table {{.ID}}\\t{{.Image}}\\t{{.Command}}\\t{{.LocalVolumes}}\\t{{.Size}}\\t{{.RunningFor}}\\t{{.Status}}\\t{{.Names}}';
const VOLUMES = 'table {{.Name}}\\t{{.Links}}\\t{{.Size}}';
const CACHE =
  'table {{.ID}}\\t{{.CacheType}}\\t{{.Size}}\\t{{.CreatedSince}}\\t{{.LastUsedSince}}\\t{{.UsageCount}}\\t{{.Shared}}';

/** The rows of the four parts; `trunc` shortens ids and commands, as tables have them. */
interface Parts {
  readonly images: readonly ImageRow[];
  readonly containers: readonly ContainerRow[];
  readonly volumes: DiskUsage['Volumes'];
  readonly cache: readonly BuildCacheRow[];
}

function partsOf(usage: DiskUsage, trunc: boolean, now: number): Parts {
  const cache = [...usage.BuildCache].sort(
    (a, b) => compareBytewise(a.LastUsedAt ?? '', b.LastUsedAt ?? '') || compareBytewise(a.ID, b.ID),
  );
  return {
    images: usage.Images.map((image) => imageRow(image, trunc, now)),
    containers: usage.Containers.map((container) => ({ container: { ...container, SizeRootFs: 0 }, trunc, now })),
    volumes: usage.Volumes,
    cache: cache.map((record) => ({ record, trunc, now })),
  };
}

/** What `docker system df -v` prints: four tables. */
export function verboseTables(usage: DiskUsage, now: number): Result<string, string> {
  const { images, containers, volumes, cache } = partsOf(usage, true, now);
  const cacheSize = usage.BuildCache.reduce((total, record) => total + (record.Shared ? 0 : record.Size), 0);
  const parts: [string, Result<string, string>][] = [
    ['Images space usage:\n\n', formatRowsWhole(IMAGES, imageRows, images)],
    ['\nContainers space usage:\n\n', formatRowsWhole(CONTAINERS, containerRows, containers)],
    ['\nLocal Volumes space usage:\n\n', formatRowsWhole(VOLUMES, volumeRows, volumes)],
    [`\nBuild cache usage: ${humanSize(cacheSize)}\n\n`, formatRowsWhole(CACHE, buildCacheRows, cache)],
  ];
  let out = '';
  for (const [heading, table] of parts) {
    if (!table.ok) return table;
    out += heading + table.value;
  }
  return ok(out);
}

/** `docker system df -v --format`: the template sees all four parts at once, and nothing ends the line. */
export function verboseFormat(usage: DiskUsage, format: string, now: number): Result<string, string> {
  const { images, containers, volumes, cache } = partsOf(usage, false, now);
  const fields = [
    field('Images', imageRows, images),
    field('Containers', containerRows, containers),
    field('Volumes', volumeRows, volumes),
    field('BuildCache', buildCacheRows, cache),
  ];
  const type = 'formatter.diskUsageContext';
  return formatOnce(format, new GoPointer(type, new GoStruct(type, fields)));
}

function field<T>(name: string, kind: RowKind<T>, rows: readonly T[]): GoStruct['fields'][number] {
  const items: GoValue[] = rows.map((row) => rowObject(kind, row));
  return { name, json: name, value: new GoSlice(items, kind.type), embedded: false, omitEmpty: false };
}
