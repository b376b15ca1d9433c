import type { Task } from '../../../base/task.ts';
import { alignColumns } from '../../formatter/tabwriter.ts';
import { atLeast, type Command, failDaemon, type Invocation } from '../command.ts';

/** `docker top CONTAINER [ps OPTIONS]`. */
export const containerTop: Command = {
  arity: atLeast(1),
  stopAtFirstArg: true,
  *run(c: Invocation): Task<number> {
    const [name = '', ...args] = c.args;
    const top = yield* c.api.containers.top(name, args);
    if (!top.ok) return yield* failDaemon(c, top.error);
    const lines = [top.value.Titles, ...top.value.Processes].map((cells) => `${cells.join('\t')}\n`);
    yield* c.p.out(alignColumns(lines.join(''), { minWidth: 20, padding: 3 }));
    return 0;
  },
};
