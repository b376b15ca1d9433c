import type { ApiTask, Filters } from '../../api/engine-api.ts';
import type { PruneReport } from '../../api/image.ts';
import { humanSize } from '../../base/go-text.ts';
import type { Task } from '../../base/task.ts';
import { confirm, failDaemon, filtersOf, type Invocation } from './command.ts';

/** How a prune command asks, and what it prints of the report. */
export interface PruneKind {
  readonly warning: string;
  readonly prune: (filters: Filters) => ApiTask<PruneReport>;
  /** The lines of what was removed, with a heading; empty when nothing was. */
  readonly list: (report: PruneReport) => string;
  readonly filters?: readonly string[];
  /** Networks have no size. */
  readonly noTotal?: boolean;
}

/** A heading and a line for each name, or nothing. */
export const listDeleted =
  (heading: string) =>
  (report: PruneReport): string =>
    report.deleted.length === 0 ? '' : `${heading}:\n${report.deleted.map((name) => `${name}\n`).join('')}`;

/** Asks unless --force was given, prunes, prints. Without consent nothing is done and that is no failure. */
export function* prune(c: Invocation, kind: PruneKind): Task<number> {
  if (!c.flags.bool('force')) {
    const question = `WARNING! ${kind.warning}\nAre you sure you want to continue?`;
    if (!(yield* confirm(c, question))) return 0;
  }
  const report = yield* kind.prune(filtersOf([...c.flags.list('filter'), ...(kind.filters ?? [])]));
  if (!report.ok) return yield* failDaemon(c, report.error);
  const listed = kind.list(report.value);
  if (listed !== '') yield* c.p.out(`${listed}\n`);
  if (kind.noTotal !== true) {
    const freed = listed === '' ? 0 : report.value.SpaceReclaimed;
    yield* c.p.out(`Total reclaimed space: ${humanSize(freed)}\n`);
  }
  return 0;
}
