import type { DiskUsage } from '../../../api/image.ts';
import { goTimeString, humanDuration, parseRfc3339 } from '../../../base/go-text.ts';
import { size3, truncateId } from '../columns.ts';
import type { RowKind } from '../row-kind.ts';

export interface BuildCacheRow {
  readonly record: DiskUsage['BuildCache'][number];
  readonly trunc: boolean;
  readonly now: number;
}

const since = (now: number, text: string | null): string => {
  const time = text === null ? undefined : parseRfc3339(text);
  return time === undefined ? '' : `${humanDuration(now - time)} ago`;
};

const timeText = (text: string | null): string => (text === null ? '' : goTimeString(parseRfc3339(text) ?? 0));

export const buildCacheRows: RowKind<BuildCacheRow> = {
  type: '*formatter.buildCacheContext',
  headers: {
    ID: 'CACHE ID',
    Parent: 'PARENT',
    CacheType: 'CACHE TYPE',
    Size: 'SIZE',
    CreatedSince: 'CREATED',
    LastUsedSince: 'LAST USED',
    UsageCount: 'USAGE',
    InUse: 'IN USE',
    Shared: 'SHARED',
    Description: 'DESCRIPTION',
  },
  columns: {
    CacheType: ({ record }) => record.Type,
    CreatedAt: ({ record }) => timeText(record.CreatedAt),
    CreatedSince: ({ record, now }) => since(now, record.CreatedAt),
    Description: ({ record }) => record.Description,
    ID: ({ record, trunc }) => (trunc ? truncateId(record.ID) : record.ID) + (record.InUse ? '*' : ''),
    InUse: ({ record }) => String(record.InUse),
    LastUsedAt: ({ record }) => timeText(record.LastUsedAt),
    LastUsedSince: ({ record, now }) => since(now, record.LastUsedAt),
    Parent: () => '',
    Shared: ({ record }) => String(record.Shared),
    Size: ({ record }) => size3(record.Size),
    UsageCount: ({ record }) => String(record.UsageCount),
  },
};
