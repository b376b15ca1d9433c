import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, daemonMessage, fail, type Invocation } from '../command.ts';

/** `docker rm`. With --force a container that is not there is told on stderr and is no failure. */
export const containerRm: Command = {
  arity: atLeast(1),
  *run(c: Invocation): Task<number> {
    const force = c.flags.bool('force');
    const errors: string[] = [];
    for (const word of c.args) {
      const name = word.replace(/^\/+|\/+$/g, '');
      if (name === '') {
        errors.push('container name cannot be empty');
        continue;
      }
      const options = { force, volumes: c.flags.bool('volumes'), link: c.flags.bool('link') };
      const removed = yield* c.api.containers.remove(name, options);
      if (removed.ok) yield* c.p.out(`${word}\n`);
      else if (force && removed.error.kind === 'not-found') yield* c.p.err(`${daemonMessage(removed.error)}\n`);
      else errors.push(daemonMessage(removed.error));
    }
    return errors.length === 0 ? 0 : yield* fail(c, errors.join('\n'));
  },
};
