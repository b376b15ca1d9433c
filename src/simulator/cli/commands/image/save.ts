import type { Task } from '../../../base/task.ts';
import { formatPlatform, normalizePlatform, parsePlatform } from '../../../oci/platform.ts';
import { outputProblem, writeArchive } from '../archive-output.ts';
import { atLeast, type Command, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker save`. */
export const imageSave: Command = {
  arity: atLeast(1),
  *run(c: Invocation): Task<number> {
    const problem = yield* outputProblem(c, 'failed to save image: ');
    if (problem !== undefined) return problem;
    const platform = c.flags.text('platform');
    const refusal = platform === undefined ? undefined : yield* platformProblem(c, platform);
    if (refusal !== undefined) return yield* fail(c, refusal);
    const archive = yield* c.api.images.save(c.args);
    return archive.ok ? yield* writeArchive(c, archive.value) : yield* failDaemon(c, archive.error);
  },
};

/** An image is saved for the platform that it has, or not at all. */
function* platformProblem(c: Invocation, text: string): Task<string | undefined> {
  const platform = parsePlatform(text);
  if (!platform.ok) return `invalid platform: ${platform.error}`;
  const wanted = formatPlatform(normalizePlatform(platform.value));
  for (const name of c.args) {
    const image = yield* c.api.images.inspect(name);
    if (!image.ok) continue;
    const { Os, Architecture, Variant } = image.value;
    const own = parsePlatform([Os, Architecture, Variant ?? ''].filter((part) => part !== '').join('/'));
    if (own.ok && formatPlatform(normalizePlatform(own.value)) !== wanted)
      return `Error response from daemon: no suitable export target found for platform ${wanted}`;
  }
  return undefined;
}
