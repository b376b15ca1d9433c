import type { BuildProgressQueue, BuildWarning } from '../api/build.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import { sha256 } from '../base/sha256.ts';
import type { Task } from '../base/task.ts';

/** A line of progress that is under way. */
export interface Activity {
  readonly digest: string;
  readonly startedAt: number;
  status(text: string, done: boolean, counted?: { readonly current: number; readonly total?: number }): void;
  log(stream: 1 | 2, bytes: Uint8Array): void;
  done(): void;
  fail(error: string): void;
}

/** What BuildKit tells the client while it works. */
export class Progress {
  readonly #queue: BuildProgressQueue;
  readonly #clock: Clock;
  readonly #ids: IdSource;

  constructor(queue: BuildProgressQueue, clock: Clock, ids: IdSource) {
    this.#queue = queue;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** Begins a line that is no vertex of the graph: loading the Dockerfile, exporting … */
  begin(name: string, internal = true): Activity {
    const digest = `sha256:${sha256(`${name}\n${this.#ids.base36(12)}`)}`;
    this.announce(digest, name, [], internal);
    return this.start(digest);
  }

  announce(digest: string, name: string, inputs: readonly string[], internal = false): void {
    this.#queue.push({ type: 'vertex', digest, name, inputs, ...(internal ? { internal } : {}) });
  }

  start(digest: string): Activity {
    const queue = this.#queue;
    const now = (): number => this.#clock.now();
    const startedAt = now();
    queue.push({ type: 'started', digest, at: startedAt });
    return {
      digest,
      startedAt,
      status: (text, done, counted) => queue.push({ type: 'status', digest, text, at: now(), done, ...counted }),
      log: (stream, bytes) => queue.push({ type: 'log', digest, stream, bytes, at: now() }),
      done: () => queue.push({ type: 'completed', digest, at: now() }),
      fail: (error) => queue.push({ type: 'completed', digest, at: now(), error }),
    };
  }

  cached(digest: string): void {
    const at = this.#clock.now();
    this.#queue.push({ type: 'started', digest, at });
    this.#queue.push({ type: 'completed', digest, at, cached: true });
  }

  /** Ends a vertex whose start was told before as taken from the cache. */
  completeCached(digest: string): void {
    this.#queue.push({ type: 'completed', digest, at: this.#clock.now(), cached: true });
  }

  canceled(digest: string): void {
    this.#queue.push({ type: 'completed', digest, at: this.#clock.now(), canceled: true, error: 'context canceled' });
  }

  warn(warning: BuildWarning): void {
    this.#queue.push({ type: 'warning', warning });
  }

  close(): void {
    this.#queue.close();
  }
}

/** Waits for simulated time. */
export function* pause(clock: Clock, milliseconds: number): Task<void> {
  const until = clock.now() + milliseconds;
  while (clock.now() < until) {
    const wake = yield { kind: 'wait', on: [], until };
    if (wake === 'timeout') return;
  }
}
