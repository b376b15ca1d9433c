import type { PruneReport } from '../../../api/image.ts';
import { humanSize } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import { type Command, confirm, fail, failDaemon, type Invocation, none } from '../command.ts';
import { lastUsed, matching, starredId } from './du.ts';

/** `Deleted build cache objects:` and a line each; nothing when there was none. */
export const listBuildCache = (report: PruneReport): string =>
  report.deleted.length === 0 ? '' : `Deleted build cache objects:\n${report.deleted.map((id) => `${id}\n`).join('')}`;

/** `docker builder prune`: buildx's table of what went. */
export const buildxPrune: Command = {
  arity: none,
  simplified: {
    'max-used-space': 'everything that is unused goes',
    'min-free-space': 'everything that is unused goes',
    'reserved-space': 'everything that is unused goes',
    verbose: 'accepted',
    builder: 'there is one builder, `default`',
    debug: 'accepted',
  },
  *run(c: Invocation): Task<number> {
    const all = c.flags.bool('all');
    const what = all
      ? 'WARNING! This will remove all build cache.'
      : 'WARNING! This will remove all dangling build cache.';
    if (!c.flags.bool('force') && !(yield* confirm(c, `${what} Are you sure you want to continue?`))) return 0;
    const usage = yield* c.api.system.diskUsage();
    const wanted = matching(usage.ok ? usage.value.BuildCache : [], c.flags.list('filter'));
    if (!wanted.ok) return yield* fail(c, wanted.error);
    const known = new Map(wanted.value.map((record) => [record.ID, record]));
    const only = c.flags.list('filter').length === 0 ? [] : [['id', [...known.keys()]] as const];
    const report = yield* c.api.system.builderPrune({ all, filters: new Map(only) });
    if (!report.ok) return yield* failDaemon(c, report.error);
    let out = '';
    for (const [index, id] of report.value.deleted.entries()) {
      const record = known.get(id);
      if (record === undefined) continue;
      // Every line is aligned by itself, but for the first, which stands with the heading.
      if (index === 0) out += 'ID\t\t\t\t\t\tRECLAIMABLE\tSIZE\t\tLAST ACCESSED\n';
      const gap = index === 0 ? '\t\t' : '\t';
      const size = humanSize(record.Size).padEnd(10);
      out += `${starredId(record).padEnd(40)}\ttrue ${gap}${size}\t${lastUsed(record, c.p.clock.now())}\n`;
    }
    yield* c.p.out(`${out}Total:\t${humanSize(report.value.SpaceReclaimed)}\n`);
    return 0;
  },
};
