import type { BuildProgress, BuildRequest } from '../../../api/build.ts';
import { MessageQueue } from '../../../base/message-queue.ts';
import type { Task } from '../../../base/task.ts';
import { alongside } from '../../pull.ts';
import { fail, type Invocation } from '../command.ts';

const DEPRECATED = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
            environment-variable.

`;

/** `DOCKER_BUILDKIT=0 docker build`: what the daemon prints goes to standard output as it comes. */
export function* legacyBuild(c: Invocation, wanted: BuildRequest): Task<number> {
  yield* c.p.err(DEPRECATED);
  const { text } = wanted.dockerfile;
  if (text === undefined) {
    const path = c.p.resolve(c.flags.text('file') ?? 'Dockerfile');
    const reason = `unable to evaluate symlinks in Dockerfile path: lstat ${path}: no such file or directory`;
    return yield* fail(c, `unable to prepare context: ${reason}`);
  }
  const quiet = c.flags.bool('quiet');
  const progress = new MessageQueue<BuildProgress>();
  const result = yield* alongside(c.p, c.api.build(wanted, progress), function* () {
    for (;;) {
      const message = yield* progress.next();
      if (message === undefined) return;
      if (message === 'signal' || message.type !== 'text' || quiet) continue;
      if (message.stream === 1) yield* c.p.out(message.text);
      else yield* c.p.err(message.text);
    }
  });
  if (result.ok) {
    if (quiet) yield* c.p.out(`${result.value.imageId ?? ''}\n`);
    const iidFile = c.flags.text('iidfile') ?? '';
    if (iidFile !== '') c.p.writeText(iidFile, result.value.imageId ?? '');
    return 0;
  }
  const { build, message } = result.error;
  return yield* fail(c, build?.message ?? message, build?.exitCode ?? 1);
}
