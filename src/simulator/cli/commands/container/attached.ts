import type { Attachment } from '../../../api/engine-api.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { DETACH_KEYS, parseDetachKeys, pump, type StreamEnd } from '../../streams.ts';
import { type Invocation, isTerminal } from '../command.ts';

/** What docker says when `-i -t` is asked and standard input is no terminal; undefined when all is well. */
export const ttyProblem = (c: Invocation, stdin: boolean, tty: boolean): string | undefined =>
  stdin && tty && !isTerminal(c, 0) ? 'the input device is not a TTY' : undefined;

/** The keys of `--detach-keys`, or the usual ones. */
export function detachKeys(c: Invocation): Result<readonly number[], string> {
  const text = c.flags.text('detach-keys');
  if (text === undefined || text === '') return ok(DETACH_KEYS);
  const keys = parseDetachKeys(text);
  return keys === undefined ? err(`invalid detach keys (${text}) provided`) : ok(keys);
}

/** Connects the streams; signals go to the container when `proxy` says so. */
export function attachStreams(
  c: Invocation,
  id: string,
  attachment: Attachment,
  options: { readonly stdin: boolean; readonly proxy: boolean; readonly keys: readonly number[] },
): Task<StreamEnd> {
  const forward = options.proxy && !attachment.tty;
  return pump(c.p, attachment, {
    stdin: options.stdin,
    detachKeys: attachment.tty ? options.keys : [],
    ...(forward ? { onSignal: (signal) => c.api.containers.kill(id, `SIG${signal}`) } : {}),
  });
}
