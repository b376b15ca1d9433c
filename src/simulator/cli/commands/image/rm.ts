import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, daemonMessage, fail, type Invocation } from '../command.ts';

/** `docker rmi`. With --force images that are not there are told on stderr and are no failure. */
export const imageRm: Command = {
  arity: atLeast(1),
  refused: { platform: 'remove the whole image' },
  *run(c: Invocation): Task<number> {
    const force = c.flags.bool('force');
    const errors: string[] = [];
    let fatal = false;
    for (const name of c.args) {
      const removed = yield* c.api.images.remove(name, { force, noPrune: c.flags.bool('no-prune') });
      if (!removed.ok) {
        if (removed.error.kind !== 'not-found') fatal = true;
        errors.push(daemonMessage(removed.error));
        continue;
      }
      for (const item of removed.value) {
        yield* c.p.out(
          item.Deleted === undefined ? `Untagged: ${item.Untagged ?? ''}\n` : `Deleted: ${item.Deleted}\n`,
        );
      }
    }
    if (errors.length === 0) return 0;
    return yield* fail(c, errors.join('\n'), force && !fatal ? 0 : 1);
  },
};
