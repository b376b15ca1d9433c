import type { DiskUsage } from '../../../api/image.ts';
import { compareBytewise } from '../../../base/go-json.ts';
import { humanSize } from '../../../base/go-text.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { familiarName, parseReference } from '../../../oci/reference.ts';
import { buildCacheRows } from '../../formatter/rows/build-cache.ts';
import { containerRows } from '../../formatter/rows/container.ts';
import { type ImageRow, imageRows } from '../../formatter/rows/image.ts';
import { formatRows, type RowKind } from '../../formatter/table.ts';
import { type Command, fail, failDaemon, type Invocation, none } from '../command.ts';
import { volumeRows } from '../volume/ls.ts';

interface Row {
  readonly type: string;
  readonly total: number;
  readonly active: number;
  readonly size: number;
  readonly reclaimable: number;
  readonly percent: boolean;
}

const rows: RowKind<Row> = {
  type: '*formatter.diskUsageImagesContext',
  headers: { Type: 'TYPE', TotalCount: 'TOTAL', Active: 'ACTIVE', Size: 'SIZE', Reclaimable: 'RECLAIMABLE' },
  columns: {
    Active: (row) => String(row.active),
    Reclaimable: ({ reclaimable, size, percent }) =>
      humanSize(reclaimable) + (percent && size > 0 ? ` (${Math.trunc((reclaimable * 100) / size)}%)` : ''),
    Size: (row) => humanSize(row.size),
    TotalCount: (row) => String(row.total),
    Type: (row) => row.type,
  },
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function summary(usage: DiskUsage): Row[] {
  const inUse = usage.Images.filter((image) => image.Containers !== 0 && image.Size !== -1 && image.SharedSize !== -1);
  const used = sum(inUse.map((image) => image.Size - image.SharedSize));
  const isActive = (state: string): boolean => ['running', 'paused', 'restarting'].includes(state);
  const active = usage.Containers.filter((container) => isActive(container.State));
  const idle = usage.Containers.filter((container) => !isActive(container.State));
  const volumes = usage.Volumes.map((volume) => ({
    refs: volume.UsageData?.RefCount ?? 0,
    size: Math.max(0, volume.UsageData?.Size ?? 0),
  }));
  const cache = usage.BuildCache.filter((record) => !record.Shared);
  return [
    {
      type: 'Images',
      total: usage.Images.length,
      active: usage.Images.filter((image) => image.Containers > 0).length,
      size: usage.LayersSize,
      reclaimable: usage.LayersSize - used,
      percent: true,
    },
    {
      type: 'Containers',
      total: usage.Containers.length,
      active: active.length,
      size: sum(usage.Containers.map((container) => container.SizeRw)),
      reclaimable: sum(idle.map((container) => container.SizeRw)),
      percent: true,
    },
    {
      type: 'Local Volumes',
      total: volumes.length,
      active: volumes.filter((volume) => volume.refs > 0).length,
      size: sum(volumes.map((volume) => volume.size)),
      reclaimable: sum(volumes.filter((volume) => volume.refs === 0).map((volume) => volume.size)),
      percent: true,
    },
    {
      type: 'Build Cache',
      total: usage.BuildCache.length,
      active: usage.BuildCache.filter((record) => record.InUse).length,
      size: sum(cache.map((record) => record.Size)),
      reclaimable: sum(cache.filter((record) => !record.InUse).map((record) => record.Size)),
      percent: false,
    },
  ];
}

function imageRow(image: DiskUsage['Images'][number], now: number): ImageRow {
  const named = parseReference(image.RepoTags[0] ?? '');
  const known = named.ok && named.value.tag !== undefined;
  return {
    image,
    repository: known ? familiarName(named.value) : '<none>',
    tag: known ? (named.value.tag ?? '') : '<none>',
    digest: '<none>',
    trunc: true,
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

function verbose(usage: DiskUsage, now: number): Result<string, string> {
  const cacheSize = sum(usage.BuildCache.filter((record) => !record.Shared).map((record) => record.Size));
  const cache = [...usage.BuildCache].sort(
    (a, b) => compareBytewise(a.LastUsedAt ?? '', b.LastUsedAt ?? '') || compareBytewise(a.ID, b.ID),
  );
  const containers = usage.Containers.map((container) => ({
    container: { ...container, SizeRootFs: 0 },
    trunc: true,
    now,
  }));
  const parts: [string, Result<string, string>][] = [
    [
      'Images space usage:\n\n',
      formatRows(
        IMAGES,
        imageRows,
        usage.Images.map((image) => imageRow(image, now)),
      ),
    ],
    ['\nContainers space usage:\n\n', formatRows(CONTAINERS, containerRows, containers)],
    ['\nLocal Volumes space usage:\n\n', formatRows(VOLUMES, volumeRows, usage.Volumes)],
    [
      `\nBuild cache usage: ${humanSize(cacheSize)}\n\n`,
      formatRows(
        CACHE,
        buildCacheRows,
        cache.map((record) => ({ record, trunc: true, now })),
      ),
    ],
  ];
  let out = '';
  for (const [heading, table] of parts) {
    if (!table.ok) return table;
    out += heading + table.value;
  }
  return ok(out);
}

/** `docker system df`. */
export const systemDf: Command = {
  arity: none,
  simplified: { format: 'with --verbose only the table' },
  *run(c: Invocation): Task<number> {
    const usage = yield* c.api.system.diskUsage();
    if (!usage.ok) return yield* failDaemon(c, usage.error);
    const format = c.flags.text('format') ?? '';
    const isVerbose = c.flags.bool('verbose');
    if (isVerbose && format !== '' && format !== 'table') {
      return yield* fail(c, "drydock: 'docker system df -v --format' is not modelled; leave one of the two out");
    }
    const isTable = format === '' || format === 'table';
    const template = isTable
      ? 'table {{.Type}}\\t{{.TotalCount}}\\t{{.Active}}\\t{{.Size}}\\t{{.Reclaimable}}'
      : format;
    const text = isVerbose ? verbose(usage.value, c.p.clock.now()) : formatRows(template, rows, summary(usage.value));
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
