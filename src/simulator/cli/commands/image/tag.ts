import type { Task } from '../../../base/task.ts';
import { isIdentifier, parseReference } from '../../../oci/reference.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker tag`. Both names are checked before the daemon is asked. */
export const imageTag: Command = {
  arity: exactly(2),
  stopAtFirstArg: true,
  *run(c: Invocation): Task<number> {
    const [source = '', target = ''] = c.args;
    const from = parseReference(source);
    if (!from.ok && !isIdentifier(source.replace(/^sha256:/, ''))) {
      return yield* fail(
        c,
        `Error parsing reference: ${JSON.stringify(source)} is not a valid repository/tag: ${from.error}`,
      );
    }
    const to = parseReference(target);
    if (!to.ok) {
      return yield* fail(
        c,
        `Error parsing reference: ${JSON.stringify(target)} is not a valid repository/tag: ${to.error}`,
      );
    }
    if (to.value.digest !== undefined) return yield* fail(c, 'refusing to create a tag with a digest reference');
    const tagged = yield* c.api.images.tag(source, target);
    return tagged.ok ? 0 : yield* failDaemon(c, tagged.error);
  },
};
