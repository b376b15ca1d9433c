import type { ContainerStats } from '../../../api/container.ts';
import type { ApiError } from '../../../api/engine-api.ts';
import { bytesSize } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { fixed } from '../../fixed.ts';
import { size3, truncateId } from '../../formatter/columns.ts';
import type { RowKind } from '../../formatter/row-kind.ts';
import { formatRows } from '../../formatter/table.ts';
import { type Command, daemonMessage, fail, type Invocation } from '../command.ts';

interface Row {
  readonly stats: ContainerStats;
  readonly container: string;
  readonly trunc: boolean;
}

const percent = (value: number): string => `${fixed(value, 2)}%`;

const rows: RowKind<Row> = {
  type: '*container.statsContext',
  headers: {
    Container: 'CONTAINER',
    Name: 'NAME',
    ID: 'CONTAINER ID',
    CPUPerc: 'CPU %',
    MemUsage: 'MEM USAGE / LIMIT',
    MemPerc: 'MEM %',
    NetIO: 'NET I/O',
    BlockIO: 'BLOCK I/O',
    PIDs: 'PIDS',
  },
  columns: {
    BlockIO: ({ stats }) => `${size3(stats.blockRead)} / ${size3(stats.blockWrite)}`,
    CPUPerc: ({ stats }) => percent(stats.cpuPercent),
    Container: ({ container }) => container,
    ID: ({ stats, trunc }) => (trunc ? truncateId(stats.id) : stats.id),
    MemPerc: ({ stats }) => percent(stats.memoryLimit === 0 ? 0 : (stats.memoryUsage / stats.memoryLimit) * 100),
    MemUsage: ({ stats }) => `${bytesSize(stats.memoryUsage)} / ${bytesSize(stats.memoryLimit)}`,
    Name: ({ stats }) => stats.name.replace(/^\//, '') || '--',
    NetIO: ({ stats }) => `${size3(stats.networkRx)} / ${size3(stats.networkTx)}`,
    PIDs: ({ stats }) => String(stats.pids),
  },
};

const TABLE =
  'table {{.ID}}\\t{{.Name}}\\t{{.CPUPerc}}\\t{{.MemUsage}}\\t{{.MemPerc}}\\t{{.NetIO}}\\t{{.BlockIO}}\\t{{.PIDs}}';

/** The containers to watch, by the names they are asked for. */
function* names(c: Invocation): Task<Result<readonly string[], ApiError>> {
  if (c.args.length > 0) return ok(c.args);
  const list = yield* c.api.containers.list({ all: c.flags.bool('all'), limit: -1, size: false, filters: new Map() });
  return list.ok ? ok(list.value.map((container) => container.Id)) : err(list.error);
}

function* read(c: Invocation): Task<Result<string, { readonly message: string }>> {
  const wanted = yield* names(c);
  if (!wanted.ok) return err({ message: daemonMessage(wanted.error) });
  const found: Row[] = [];
  const errors: string[] = [];
  for (const container of wanted.value) {
    const stats = yield* c.api.containers.stats(container);
    if (stats.ok) found.push({ stats: stats.value, container, trunc: !c.flags.bool('no-trunc') });
    else errors.push(daemonMessage(stats.error));
  }
  if (errors.length > 0 && c.args.length > 0) return err({ message: errors.join('\n') });
  const format = c.flags.text('format') ?? '';
  const text = yield* formatRows(format === '' || format === 'table' ? TABLE : format, rows, found);
  return text.ok ? text : err({ message: text.error });
}

/** `docker stats`: drawn over every half second until it is interrupted, once with --no-stream. */
export const containerStats: Command = {
  arity: { kind: 'any' },
  *run(c: Invocation): Task<number> {
    for (;;) {
      const text = yield* read(c);
      if (!text.ok) return yield* fail(c, text.error.message);
      if (c.flags.bool('no-stream')) {
        yield* c.p.out(text.value);
        return 0;
      }
      const lines = text.value.split('\n').map((line) => `${line} \x1b[K\n`);
      yield* c.p.out(`\x1b[H${lines.join('')}\x1b[J`);
      if ((yield* c.p.sleep(1000)) === 'signal') return 0;
    }
  },
};
