import type { DiskUsage } from '../../../api/image.ts';
import { humanSize } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { type Command, fail, failDaemon, type Invocation, none } from '../command.ts';
import { verboseFormat, verboseTables } from './df-verbose.ts';

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

/** `docker system df`. */
export const systemDf: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    const usage = yield* c.api.system.diskUsage();
    if (!usage.ok) return yield* failDaemon(c, usage.error);
    const format = c.flags.text('format') ?? '';
    const isVerbose = c.flags.bool('verbose');
    const isTable = format === '' || format === 'table';
    const template = isTable
      ? 'table {{.Type}}\\t{{.TotalCount}}\\t{{.Active}}\\t{{.Size}}\\t{{.Reclaimable}}'
      : format;
    const now = c.p.clock.now();
    const text = !isVerbose
      ? yield* formatRows(template, rows, summary(usage.value))
      : isTable
        ? verboseTables(usage.value, now)
        : verboseFormat(usage.value, format, now);
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};
