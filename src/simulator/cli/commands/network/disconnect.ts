import type { Task } from '../../../base/task.ts';
import { type Command, exactly, failDaemon, type Invocation } from '../command.ts';

/** `docker network disconnect`. */
export const networkDisconnect: Command = {
  arity: exactly(2),
  *run(c: Invocation): Task<number> {
    const [network = '', container = ''] = c.args;
    const done = yield* c.api.networks.disconnect(network, container, c.flags.bool('force'));
    return done.ok ? 0 : yield* failDaemon(c, done.error);
  },
};
