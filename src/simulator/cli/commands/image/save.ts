import type { Task } from '../../../base/task.ts';
import { outputProblem, writeArchive } from '../archive-output.ts';
import { atLeast, type Command, failDaemon, type Invocation } from '../command.ts';

/** `docker save`. */
export const imageSave: Command = {
  arity: atLeast(1),
  refused: { platform: 'the images here have one platform, linux/amd64' },
  *run(c: Invocation): Task<number> {
    const problem = yield* outputProblem(c, 'failed to save image: ');
    if (problem !== undefined) return problem;
    const archive = yield* c.api.images.save(c.args);
    return archive.ok ? yield* writeArchive(c, archive.value) : yield* failDaemon(c, archive.error);
  },
};
