import type { TransferProgress } from '../../../api/image.ts';
import type { MessageQueue } from '../../../base/message-queue.ts';
import type { Task } from '../../../base/task.ts';
import { canonicalString, familiarString, isNameOnly, parseReference, withDefaultTag } from '../../../oci/reference.ts';
import { transfer } from '../../pull.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker push`. */
export const imagePush: Command = {
  arity: exactly(1),
  refused: { platform: 'the images here have one platform, linux/amd64' },
  simplified: { 'disable-content-trust': 'trust is never checked' },
  *run(c: Invocation): Task<number> {
    const parsed = parseReference(c.args[0] ?? '');
    if (!parsed.ok) return yield* fail(c, parsed.error);
    const allTags = c.flags.bool('all-tags');
    const quiet = c.flags.bool('quiet');
    if (allTags && !isNameOnly(parsed.value)) return yield* fail(c, "tag can't be used with --all-tags/-a");
    if (!allTags && parsed.value.digest !== undefined) return yield* fail(c, 'cannot push a digest reference');
    const reference = allTags ? parsed.value : withDefaultTag(parsed.value);
    if (!allTags && isNameOnly(parsed.value) && !quiet) yield* c.p.out(`Using default tag: ${reference.tag}\n`);
    const start = (progress: MessageQueue<TransferProgress>) =>
      c.api.images.push(familiarString(reference), { allTags, progress });
    const pushed = yield* transfer(c.p, start, quiet ? undefined : 1);
    if (!pushed.ok)
      return 'streamed' in pushed ? yield* fail(c, pushed.error.message) : yield* failDaemon(c, pushed.error);
    if (quiet) yield* c.p.out(`${canonicalString(reference)}\n`);
    return 0;
  },
};
