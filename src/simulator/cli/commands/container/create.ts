import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, fail, type Invocation } from '../command.ts';
import { createContainer, pullProblem } from './create/create.ts';
import { createCheckers, createHidden, createRefused, createSimplified } from './create/flags.ts';
import { createRequest } from './create/options.ts';

/** The sentence that run and create add to their errors. */
export const withHelp = (message: string, command: string): string =>
  `docker: ${message}\n\nRun 'docker ${command} --help' for more information`;

/** `docker create`. */
export const containerCreate: Command = {
  arity: atLeast(1),
  stopAtFirstArg: true,
  checkers: createCheckers,
  hidden: createHidden,
  refused: createRefused,
  simplified: createSimplified,
  *run(c: Invocation): Task<number> {
    const pull = pullProblem(c.flags.text('pull') ?? 'missing');
    if (pull !== undefined) return yield* fail(c, withHelp(pull, 'create'), 125);
    const request = createRequest(c.p, c.flags, c.args);
    if (!request.ok) return yield* fail(c, withHelp(request.error, 'create'), 125);
    const created = yield* createContainer(c, request.value);
    if (!created.ok) return yield* fail(c, created.error);
    yield* c.p.out(`${created.value}\n`);
    return 0;
  },
};
