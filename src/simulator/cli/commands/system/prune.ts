import type { ApiTask } from '../../../api/engine-api.ts';
import type { PruneReport } from '../../../api/image.ts';
import { humanSize } from '../../../base/go-text.ts';
import type { Task } from '../../../base/task.ts';
import { naturalCompare } from '../../natural-order.ts';
import { listBuildCache } from '../builder/prune.ts';
import { type Command, confirm, fail, failDaemon, filtersOf, type Invocation, none } from '../command.ts';
import { listImages } from '../image/prune.ts';
import { listDeleted } from '../prune.ts';

function question(c: Invocation): string {
  const all = c.flags.bool('all');
  const things = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(c.flags.bool('volumes') ? ['all anonymous volumes not used by at least one container'] : []),
    all ? 'all images without at least one container associated to them' : 'all dangling images',
    all ? 'all build cache' : 'unused build cache',
  ];
  const filters = [...c.flags.list('filter')].sort(naturalCompare);
  const note =
    filters.length === 0
      ? ''
      : `\n  Items to be pruned will be filtered with:\n${filters.map((filter) => `  - ${filter}\n`).join('')}`;
  return `WARNING! This will remove:\n${things.map((thing) => `  - ${thing}\n`).join('')}${note}\nAre you sure you want to continue?`;
}

interface Step {
  readonly run: () => ApiTask<PruneReport>;
  readonly list: (report: PruneReport) => string;
}

function steps(c: Invocation): Step[] {
  const all = c.flags.bool('all');
  const given = c.flags.list('filter');
  const filters = filtersOf(given);
  const images = filtersOf([...given, `dangling=${all ? 'false' : 'true'}`]);
  const volumes: Step = { run: () => c.api.volumes.prune(filters), list: listDeleted('Deleted Volumes') };
  return [
    { run: () => c.api.containers.prune(filters), list: listDeleted('Deleted Containers') },
    { run: () => c.api.networks.prune(filters), list: listDeleted('Deleted Networks') },
    ...(c.flags.bool('volumes') ? [volumes] : []),
    { run: () => c.api.images.prune(images), list: listImages },
    { run: () => c.api.system.builderPrune({ all, filters }), list: listBuildCache },
  ];
}

/** `docker system prune`. */
export const systemPrune: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    if (c.flags.bool('volumes') && c.flags.list('filter').some((filter) => filter.startsWith('until='))) {
      return yield* fail(c, 'ERROR: The "until" filter is not supported with "--volumes"');
    }
    if (!c.flags.bool('force') && !(yield* confirm(c, question(c)))) return 0;
    let freed = 0;
    for (const step of steps(c)) {
      const report = yield* step.run();
      if (!report.ok) return yield* failDaemon(c, report.error);
      const listed = step.list(report.value);
      if (listed !== '') yield* c.p.out(`${listed}\n`);
      if (listed !== '') freed += report.value.SpaceReclaimed;
    }
    yield* c.p.out(`Total reclaimed space: ${humanSize(freed)}\n`);
    return 0;
  },
};
