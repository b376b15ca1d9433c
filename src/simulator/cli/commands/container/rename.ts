import type { Task } from '../../../base/task.ts';
import { type Command, daemonMessage, exactly, fail, type Invocation } from '../command.ts';

/** `docker rename`. */
export const containerRename: Command = {
  arity: exactly(2),
  *run(c: Invocation): Task<number> {
    const [from = '', to = ''] = c.args.map((arg) => arg.trim());
    if (from === '' || to === '') return yield* fail(c, 'Error: Neither old nor new names may be empty');
    const renamed = yield* c.api.containers.rename(from, to);
    if (renamed.ok) return 0;
    return yield* fail(c, `${daemonMessage(renamed.error)}\nError: failed to rename container named ${from}`);
  },
};
