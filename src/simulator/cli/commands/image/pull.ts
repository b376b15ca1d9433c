import type { TransferProgress } from '../../../api/image.ts';
import type { MessageQueue } from '../../../base/message-queue.ts';
import type { Task } from '../../../base/task.ts';
import { canonicalString, familiarString, isNameOnly, parseReference, withDefaultTag } from '../../../oci/reference.ts';
import { transfer } from '../../pull.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker pull`: progress, and at the end the image's full name. */
export const imagePull: Command = {
  arity: exactly(1),
  simplified: { platform: 'images are linux/amd64', 'disable-content-trust': 'trust is never checked' },
  *run(c: Invocation): Task<number> {
    const parsed = parseReference(c.args[0] ?? '');
    if (!parsed.ok) return yield* fail(c, parsed.error);
    const allTags = c.flags.bool('all-tags');
    const quiet = c.flags.bool('quiet');
    if (allTags && !isNameOnly(parsed.value)) return yield* fail(c, "tag can't be used with --all-tags/-a");
    const reference = allTags ? parsed.value : withDefaultTag(parsed.value);
    if (!allTags && isNameOnly(parsed.value) && !quiet) yield* c.p.out(`Using default tag: ${reference.tag}\n`);
    const platform = c.flags.text('platform');
    const start = (progress: MessageQueue<TransferProgress>) =>
      c.api.images.pull(familiarString(reference), {
        allTags,
        progress,
        ...(platform === undefined ? {} : { platform }),
      });
    const pulled = yield* transfer(c.p, start, quiet ? undefined : 1);
    if (!pulled.ok)
      return 'streamed' in pulled ? yield* fail(c, pulled.error.message) : yield* failDaemon(c, pulled.error);
    yield* c.p.out(`${canonicalString(reference)}\n`);
    return 0;
  },
};
