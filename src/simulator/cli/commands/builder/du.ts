import { humanDuration, humanSize, parseRfc3339 } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import { type Command, failDaemon, type Invocation, none } from '../command.ts';

/** `docker buildx du`. */
export const buildxDu: Command = {
  arity: none,
  refused: { format: 'use docker system df -v --format' },
  simplified: {
    verbose: 'accepted',
    filter: 'accepted',
    builder: 'there is one builder, `default`',
    debug: 'accepted',
  },
  *run(c: Invocation): Task<number> {
    const usage = yield* c.api.system.diskUsage();
    if (!usage.ok) return yield* failDaemon(c, usage.error);
    const records = usage.value.BuildCache;
    const now = c.p.clock.now();
    let out = records.length === 0 ? '' : 'ID\t\t\t\t\t\tRECLAIMABLE\tSIZE\t\tLAST ACCESSED\n';
    for (const record of records) {
      const used = record.LastUsedAt === null ? undefined : parseRfc3339(record.LastUsedAt);
      const last = used === undefined ? '' : `${humanDuration(now - used)} ago`;
      const id = `${record.ID}${record.Type === 'source.local' ? '*' : ''}`;
      out += `${id.padEnd(40)}\t${String(!record.InUse).padEnd(5)}\t${humanSize(record.Size).padEnd(10)}\t${last}\n`;
    }
    const sum = (some: typeof records): string => humanSize(some.reduce((total, record) => total + record.Size, 0));
    const shared = records.filter((record) => record.Shared);
    const split =
      shared.length === 0 ? '' : `Shared:\t\t${sum(shared)}\nPrivate:\t${sum(records.filter((one) => !one.Shared))}\n`;
    out += `${split}Reclaimable:\t${sum(records.filter((record) => !record.InUse))}\nTotal:\t\t${sum(records)}\n`;
    yield* c.p.out(out);
    return 0;
  },
};
