import type { Task } from '../../../base/task.ts';
import { familiarName, parseReference } from '../../../oci/reference.ts';
import { type Command, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker commit`. */
export const containerCommit: Command = {
  arity: { kind: 'range', min: 1, max: 2 },
  stopAtFirstArg: true,
  *run(c: Invocation): Task<number> {
    const [container = '', reference = ''] = c.args;
    const named = reference === '' ? undefined : parseReference(reference);
    if (named !== undefined && !named.ok) return yield* fail(c, named.error);
    if (named?.value.digest !== undefined) return yield* fail(c, 'refusing to create a tag with a digest reference');
    const committed = yield* c.api.containers.commit(container, {
      repository: named === undefined ? '' : familiarName(named.value),
      tag: named === undefined ? '' : (named.value.tag ?? 'latest'),
      comment: c.flags.text('message') ?? '',
      author: c.flags.text('author') ?? '',
      changes: c.flags.list('change'),
      pause: c.flags.bool('pause', true),
    });
    if (!committed.ok) return yield* failDaemon(c, committed.error);
    yield* c.p.out(`${committed.value.Id}\n`);
    return 0;
  },
};
