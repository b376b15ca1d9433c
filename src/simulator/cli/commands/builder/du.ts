import type { DiskUsage } from '../../../api/image.ts';
import { goTimeString, humanDuration, humanSize, parseRfc3339 } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { type Command, fail, failDaemon, type Invocation, none } from '../command.ts';

type CacheRecord = DiskUsage['BuildCache'][number];

/** `5 seconds ago`, or nothing when it was never used. */
export const lastUsed = (record: CacheRecord, now: number): string => {
  const used = record.LastUsedAt === null ? undefined : parseRfc3339(record.LastUsedAt);
  return used === undefined ? '' : `${humanDuration(now - used)} ago`;
};

/** Records that a build may still change have a star. */
export const starredId = (record: CacheRecord): string => record.ID + (isMutable(record) ? '*' : '');

const isMutable = ({ Type, Description }: CacheRecord): boolean =>
  Type === 'source.local' || Type === 'exec.cachemount' || Description.startsWith('http url ');

interface Row {
  readonly record: CacheRecord;
  readonly now: number;
}

const rows: RowKind<Row> = {
  type: '*formatter.diskUsageContext',
  headers: { ID: 'ID', Reclaimable: 'RECLAIMABLE', Size: 'SIZE', LastUsedAt: 'LAST ACCESSED' },
  columns: {
    ID: ({ record }) => starredId(record),
    Reclaimable: ({ record }) => String(!record.InUse),
    Size: ({ record }) => humanSize(record.Size) + (record.Shared ? '*' : ''),
    LastUsedAt: ({ record, now }) => lastUsed(record, now),
  },
};

function details(record: CacheRecord, now: number): string {
  const lines: readonly (readonly [string, string])[] = [
    ['ID', record.ID],
    ['Created at', goTimeString(parseRfc3339(record.CreatedAt) ?? 0)],
    ['Mutable', String(isMutable(record))],
    ['Reclaimable', String(!record.InUse)],
    ['Shared', String(record.Shared)],
    ['Size', humanSize(record.Size)],
    ['Description', record.Description],
    ['Usage count', String(record.UsageCount)],
    ['Last used', lastUsed(record, now)],
    ['Type', record.Type],
  ];
  return `${lines.map(([title, text]) => `${`${title}:`.padEnd(14)}${text}\n`).join('')}\n`;
}

function totals(records: readonly CacheRecord[]): string {
  const sum = (some: readonly CacheRecord[]): string =>
    humanSize(some.reduce((total, record) => total + record.Size, 0));
  const shared = records.filter((record) => record.Shared);
  const split =
    shared.length === 0 ? '' : `Shared:\t\t${sum(shared)}\nPrivate:\t${sum(records.filter((one) => !one.Shared))}\n`;
  return `${split}Reclaimable:\t${sum(records.filter((record) => !record.InUse))}\nTotal:\t\t${sum(records)}\n`;
}

/** The records that all filters let through: `type=exec.cachemount`, `id=…`. */
export function matching(
  records: readonly CacheRecord[],
  filters: readonly string[],
): Result<readonly CacheRecord[], string> {
  let left = records;
  for (const filter of filters) {
    const [, key, value] = /^(\w+)==?(.*)$/s.exec(filter) ?? [];
    if (key === 'type') left = left.filter((record) => record.Type === value);
    else if (key === 'id') left = left.filter((record) => record.ID === value);
    else return err(`the simulator filters build cache by type= and id= only, not by ${filter}`);
  }
  return ok(left);
}

/** `docker buildx du`. */
export const buildxDu: Command = {
  arity: none,
  refused: { format: 'use docker system df -v' },
  simplified: {
    verbose: 'without the records that one is based on',
    filter: 'by type and id',
    builder: 'there is one builder, `default`',
    debug: 'accepted',
  },
  *run(c: Invocation): Task<number> {
    const usage = yield* c.api.system.diskUsage();
    if (!usage.ok) return yield* failDaemon(c, usage.error);
    const filters = c.flags.list('filter');
    const wanted = matching(usage.value.BuildCache, filters);
    if (!wanted.ok) return yield* fail(c, wanted.error);
    const records = wanted.value.toSorted((a, b) => a.Size - b.Size || (a.ID < b.ID ? -1 : 1));
    // What a filter leaves has no sum.
    const sums = filters.length === 0 ? totals(records) : '';
    const now = c.p.clock.now();
    if (c.flags.bool('verbose')) {
      yield* c.p.out(records.map((record) => details(record, now)).join('') + sums);
      return 0;
    }
    const format = 'table {{.ID}}\\t{{.Reclaimable}}\\t{{.Size}}\\t{{.LastUsedAt}}';
    const table = yield* formatRows(
      format,
      rows,
      records.map((record) => ({ record, now })),
    );
    if (!table.ok) return yield* fail(c, table.error);
    yield* c.p.out(table.value + sums);
    return 0;
  },
};
