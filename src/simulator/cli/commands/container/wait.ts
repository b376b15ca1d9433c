import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, daemonMessage, fail, type Invocation } from '../command.ts';

/** `docker wait`: prints exit codes. */
export const containerWait: Command = {
  arity: atLeast(1),
  *run(c: Invocation): Task<number> {
    const errors: string[] = [];
    for (const name of c.args) {
      const waiting = c.api.containers.wait(name, 'not-running');
      if (waiting.ok) yield* c.p.out(`${(yield* waiting.value).StatusCode}\n`);
      else errors.push(daemonMessage(waiting.error));
    }
    return errors.length === 0 ? 0 : yield* fail(c, errors.join('\n'));
  },
};
