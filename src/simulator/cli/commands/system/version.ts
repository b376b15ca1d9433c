import type { Task } from '../../../base/task.ts';
import type { Command, Invocation } from '../command.ts';
import { none } from '../command.ts';

/** `docker --version`. */
export const versionLine = 'Docker version 28.5.2, build ecc6942\n';

export const dockerVersion: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    yield* c.p.out(versionLine);
    return 0;
  },
};
