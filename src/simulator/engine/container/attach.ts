import type { Attachment, AttachOptions, LogFrame } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';
import { openStreams } from './start.ts';
import { parseDetachKeys } from './streams.ts';

/** `docker attach`, and what `docker run` and `docker start -a` do before the start. */
export function attachContainer(daemon: Daemon, container: Container, options: AttachOptions): ApiResult<Attachment> {
  const detachKeys = parseDetachKeys(options.detachKeys);
  if (detachKeys === undefined)
    return apiError('invalid', `Invalid detach keys (${options.detachKeys}) provided`, 'attach.invalid-keys');
  if (container.isPaused)
    return apiError(
      'conflict',
      `container ${container.id} is paused, unpause the container before attach`,
      'container.paused',
    );
  if (container.state === 'restarting')
    return apiError(
      'conflict',
      `container ${container.id} is restarting, wait until the container is running`,
      'container.restarting',
    );
  const streams = openStreams(daemon, container);
  const replay: LogFrame[] = options.logs ? container.log.from(0).map(({ stream, bytes }) => ({ stream, bytes })) : [];
  const attachment = streams.attach({
    stdin: options.stdin && container.config.OpenStdin,
    stdout: options.stdout,
    stderr: options.stderr,
    detachKeys,
    replay,
  });
  logContainer(daemon, container, 'attach');
  return ok(attachment);
}
