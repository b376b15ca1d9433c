import type { Task } from '../../../base/task.ts';
import { outputProblem, writeArchive } from '../archive-output.ts';
import { type Command, exactly, failDaemon, type Invocation } from '../command.ts';

/** `docker export`. */
export const containerExport: Command = {
  arity: exactly(1),
  *run(c: Invocation): Task<number> {
    const problem = yield* outputProblem(c, 'failed to export container: ');
    if (problem !== undefined) return problem;
    const archive = yield* c.api.containers.export(c.args[0] ?? '');
    return archive.ok ? yield* writeArchive(c, archive.value) : yield* failDaemon(c, archive.error);
  },
};
