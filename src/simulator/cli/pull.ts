import type { ApiError, ApiResult, ApiTask } from '../api/engine-api.ts';
import type { TransferProgress } from '../api/image.ts';
import { MessageQueue } from '../base/message-queue.ts';
import { ok } from '../base/result.ts';
import type { Task } from '../base/task.ts';
import type { Process } from '../process/program.ts';
import { showTransfer } from './formatter/transfer.ts';

/**
 * Runs `work` in a child process of its own, so that this one can show what comes meanwhile. Without room for a process
 * the work is done first and shown then.
 */
export function* alongside<T>(p: Process, work: Task<T>, show: () => Task<unknown>): Task<T> {
  let result: { readonly value: T } | undefined;
  const pid = p.fork(function* () {
    result = { value: yield* work };
    return 0;
  });
  if (pid < 0) result = { value: yield* work };
  yield* show();
  while (result === undefined) {
    const ended = yield* p.wait(pid);
    if (ended !== undefined && ended !== 'signal') break;
  }
  if (result === undefined) throw new Error('the child ended without a result');
  return result.value;
}

/** How pull and push end: fine, refused by the daemon at once, or failed in the middle (`error` of the stream). */
export type TransferResult<T> =
  | ApiResult<T>
  | { readonly ok: false; readonly error: ApiError; readonly streamed: true };

/** Runs a pull or push and shows its progress on `fd`; undefined shows nothing. */
export function* transfer<T>(
  p: Process,
  start: (progress: MessageQueue<TransferProgress>) => ApiTask<T>,
  fd: number | undefined,
): Task<TransferResult<T>> {
  const queue = new MessageQueue<TransferProgress>();
  let streamed: string | undefined;
  const result = yield* alongside(p, start(queue), function* () {
    if (fd !== undefined) streamed = yield* showTransfer(p, queue, fd);
    else streamed = yield* drain(queue);
  });
  if (result.ok) return ok(result.value);
  return streamed === undefined ? result : { ok: false, error: { ...result.error, message: streamed }, streamed: true };
}

function* drain(queue: MessageQueue<TransferProgress>): Task<string | undefined> {
  for (;;) {
    const message = yield* queue.next();
    if (message === undefined || message === 'signal') return undefined;
    if (message.error !== undefined) return message.error;
  }
}
