import { type Command, none } from '../command.ts';
import { listDeleted, prune } from '../prune.ts';

/** `docker network prune`. */
export const networkPrune: Command = {
  arity: none,
  run: (c) =>
    prune(c, {
      warning: 'This will remove all custom networks not used by at least one container.',
      prune: (filters) => c.api.networks.prune(filters),
      list: listDeleted('Deleted Networks'),
      noTotal: true,
    }),
};
