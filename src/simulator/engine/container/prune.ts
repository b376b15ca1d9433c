import type { ApiTask, Filters } from '../../api/engine-api.ts';
import type { PruneReport } from '../../api/image.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { pruneLabelsMatch, untilFilter, validateFilters } from '../filters.ts';
import { removeContainer } from './remove.ts';
import { writableSize } from './sizes.ts';

/** `docker container prune`: everything that does not run. */
export function* pruneContainers(daemon: Daemon, filters: Filters): ApiTask<PruneReport> {
  const valid = validateFilters(filters, ['label', 'label!', 'until']);
  if (!valid.ok) return valid;
  const until = untilFilter(filters, daemon.clock.now());
  if (!until.ok) return until;
  const report: PruneReport = { deleted: [], SpaceReclaimed: 0 };
  for (const container of [...daemon.containers.values()]) {
    if (container.isRunning || container.starting) continue;
    if (until.value !== undefined && container.created > until.value) continue;
    if (!pruneLabelsMatch(filters, container.config.Labels)) continue;
    const size = writableSize(container);
    const removed = yield* removeContainer(daemon, container, { force: false, volumes: false });
    if (!removed.ok) continue;
    report.deleted.push(container.id);
    report.SpaceReclaimed += size;
  }
  daemon.events.log('container', 'prune', '', { reclaimed: String(report.SpaceReclaimed) });
  return ok(report);
}
