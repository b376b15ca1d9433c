import type { Task } from '../../../base/task.ts';
import { type Command, type Invocation, none } from '../command.ts';

/** `docker buildx version`. */
export const buildxVersion: Command = {
  arity: none,
  simplified: { debug: 'accepted' },
  *run(c: Invocation): Task<number> {
    yield* c.p.out('github.com/docker/buildx v0.29.1 a32761aeb3debd39be1eca514af3693af0db334b\n');
    return 0;
  },
};
