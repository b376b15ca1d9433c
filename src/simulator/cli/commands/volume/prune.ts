import { type Command, fail, none } from '../command.ts';
import { listDeleted, prune } from '../prune.ts';

/** `docker volume prune`: anonymous volumes, with --all named ones too. */
export const volumePrune: Command = {
  arity: none,
  run: (c) => {
    const all = c.flags.bool('all');
    if (all && c.flags.list('filter').some((filter) => filter.startsWith('all='))) {
      return fail(c, 'conflicting options: cannot specify both --all and --filter all=1');
    }
    return prune(c, {
      warning: `This will remove ${all ? 'all' : 'anonymous'} local volumes not used by at least one container.`,
      prune: (filters) => c.api.volumes.prune(filters),
      list: listDeleted('Deleted Volumes'),
      filters: all ? ['all=true'] : [],
    });
  },
};
