import type { Task } from '../../../base/task.ts';
import { type Command, type Invocation, none } from '../command.ts';

/** `docker plugin ls`: there is none. */
export const pluginLs: Command = {
  arity: none,
  simplified: { filter: 'accepted', format: 'accepted', 'no-trunc': 'accepted' },
  *run(c: Invocation): Task<number> {
    const empty = c.flags.bool('quiet') || !['', 'table'].includes(c.flags.text('format') ?? '');
    yield* c.p.out(empty ? '' : 'ID        NAME      DESCRIPTION   ENABLED\n');
    return 0;
  },
};
