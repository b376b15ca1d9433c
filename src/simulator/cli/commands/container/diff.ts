import type { Task } from '../../../base/task.ts';
import { type Command, exactly, failDaemon, type Invocation } from '../command.ts';

/** `docker diff`: `A`, `C` or `D` and the path. */
export const containerDiff: Command = {
  arity: exactly(1),
  *run(c: Invocation): Task<number> {
    const changes = yield* c.api.containers.diff(c.args[0] ?? '');
    if (!changes.ok) return yield* failDaemon(c, changes.error);
    yield* c.p.out(changes.value.map((change) => `${'CAD'.charAt(change.Kind)} ${change.Path}\n`).join(''));
    return 0;
  },
};
