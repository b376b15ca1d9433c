import type { Task } from '../../../base/task.ts';
import { type Command, type Invocation, none } from '../command.ts';

const LIST = `NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock   
`;

/** `docker context ls`: there is one. */
export const contextLs: Command = {
  arity: none,
  refused: { format: 'there is one context, `default`' },
  *run(c: Invocation): Task<number> {
    yield* c.p.out(c.flags.bool('quiet') ? 'default\n' : LIST);
    return 0;
  },
};

/** `docker context show`. */
export const contextShow: Command = {
  arity: none,
  *run(c: Invocation): Task<number> {
    yield* c.p.out('default\n');
    return 0;
  },
};
