import { type Command, none } from '../command.ts';
import { listDeleted, prune } from '../prune.ts';

/** `docker container prune`. */
export const containerPrune: Command = {
  arity: none,
  run: (c) =>
    prune(c, {
      warning: 'This will remove all stopped containers.',
      prune: (filters) => c.api.containers.prune(filters),
      list: listDeleted('Deleted Containers'),
    }),
};
