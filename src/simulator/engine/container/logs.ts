import type { ApiTask, LogFrame, LogsOptions } from '../../api/engine-api.ts';
import { rfc3339NanoFixed } from '../../base/go-text.ts';
import { MessageQueue } from '../../base/message-queue.ts';
import { ok } from '../../base/result.ts';
import type { Task } from '../../base/task.ts';
import type { Daemon } from '../daemon.ts';
import { apiError } from '../errors.ts';
import type { Container } from './container.ts';
import type { LogEntry } from './container-log.ts';

/** Whether a logging driver keeps what it gets. */
const READABLE = ['', 'json-file', 'local', 'journald'];

/** `docker logs`. The queue is closed at the end: at once, or when a followed container stops. */
export function* containerLogs(
  daemon: Daemon,
  container: Container,
  options: LogsOptions,
): ApiTask<MessageQueue<LogFrame>> {
  if (!options.stdout && !options.stderr)
    return apiError('invalid', 'You must choose at least one stream', 'logs.no-stream');
  if (!READABLE.includes(container.hostConfig.LogConfig?.Type ?? ''))
    return apiError('server', 'configured logging driver does not support reading', 'logs.unreadable');
  const queue = new MessageQueue<LogFrame>();
  const wanted = (entry: LogEntry): boolean =>
    options[entry.stream] &&
    (options.since === undefined || entry.at >= options.since) &&
    (options.until === undefined || entry.at <= options.until);
  const past = container.log.from(0);
  const kept = options.tail === 'all' ? past : options.tail <= 0 ? [] : past.slice(-options.tail);
  for (const entry of kept) if (wanted(entry)) queue.push(frame(entry));
  if (!options.follow || container.log.closed) queue.close();
  else daemon.spawn(follow(container, queue, wanted, options.until));
  return ok(queue);
}

const frame = (entry: LogEntry): LogFrame => ({
  stream: entry.stream,
  bytes: entry.bytes,
  details: entry.details,
  timestamp: rfc3339NanoFixed(entry.at),
});

function* follow(
  container: Container,
  queue: MessageQueue<LogFrame>,
  wanted: (entry: LogEntry) => boolean,
  until: number | undefined,
): Task<void> {
  let index = container.log.end;
  for (;;) {
    const entries = yield* container.log.next(index);
    if (entries === undefined) break;
    index += entries.length;
    for (const entry of entries) if (wanted(entry)) queue.push(frame(entry));
    if (until !== undefined && (entries.at(-1)?.at ?? 0) > until) break;
  }
  queue.close();
}
