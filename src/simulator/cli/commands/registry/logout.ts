import type { Task } from '../../../base/task.ts';
import { atMost, type Command, type Invocation } from '../command.ts';
import { registryKey, removeCredentials } from './credentials.ts';

/** `docker logout`: it works whether or not one was logged in. */
export const dockerLogout: Command = {
  arity: atMost(1),
  *run(c: Invocation): Task<number> {
    const key = registryKey(c.args[0] ?? '');
    removeCredentials(c.p, key);
    yield* c.p.out(`Removing login credentials for ${key}\n`);
    return 0;
  },
};
