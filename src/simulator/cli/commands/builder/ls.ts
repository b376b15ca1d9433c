import type { Task } from '../../../base/task.ts';
import { type Command, type Invocation, none } from '../command.ts';

const LIST = `NAME/NODE     DRIVER/ENDPOINT   STATUS    BUILDKIT   PLATFORMS
default*      docker                                 
 \\_ default    \\_ default       running   v0.25.2    linux/amd64
`;

/** `docker buildx ls`: the engine's own builder. */
export const buildxLs: Command = {
  arity: none,
  refused: { format: 'there is one builder, `default`' },
  simplified: { 'no-trunc': 'accepted', debug: 'accepted' },
  *run(c: Invocation): Task<number> {
    yield* c.p.out(LIST);
    return 0;
  },
};
