import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, daemonMessage, fail, type Invocation } from '../command.ts';

/** `docker network rm`: each failure is told at once, and then that it failed. */
export const networkRm: Command = {
  arity: atLeast(1),
  *run(c: Invocation): Task<number> {
    let failed = false;
    for (const name of c.args) {
      const removed = yield* c.api.networks.remove(name);
      if (removed.ok) yield* c.p.out(`${name}\n`);
      else if (!c.flags.bool('force') || removed.error.kind !== 'not-found') {
        yield* c.p.err(`${daemonMessage(removed.error)}\n`);
        failed = true;
      }
    }
    return failed ? yield* fail(c, 'exit status 1') : 0;
  },
};
