import type { Part } from './part.ts';

/**
 * The one coroutine protocol of the simulator. Programs, API calls and the daemon's background work are all generators
 * that run until they would have to wait, then yield what they wait for. The scheduler in `process/` resumes them.
 * Nothing here is asynchronous in JavaScript's sense: a whole session runs inside one synchronous call.
 */

/** Something that can be waited for. Whoever changes the awaited state calls {@link WaitQueue.notify}. */
export class WaitQueue {
  readonly #waiters = new Set<() => void>();

  /** Registers `wake` until it is called once or the returned function cancels it. Only the scheduler calls this. */
  subscribe(wake: () => void): () => void {
    this.#waiters.add(wake);
    return () => this.#waiters.delete(wake);
  }

  /** Whether anybody waits here now. */
  get awaited(): boolean {
    return this.#waiters.size > 0;
  }

  /** Makes everyone who waits here runnable; they must check again whether what they want has come true. */
  notify(): void {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    for (const wake of waiters) wake();
  }
}

/**
 * What a task yields.
 * - `wait`: resume when any queue is notified, when the simulated clock reaches `until` (milliseconds since the Unix
 *   epoch), or when a signal with a handler arrives.
 * - `tick`: still running, has spent `fuel` units of work (about one shell command or a thousand loop turns each). The
 *   scheduler advances the simulated clock a little, lets others run, delivers signals, and stops a task over its limit.
 * - `part`: code is missing. The whole run ends; when the part is loaded it goes on in the middle of this very step, as if
 *   the part had been there: no time passes, nobody else runs.
 * - `apart`: another task is to run in this one's place until it is done; nobody else runs in between either.
 */
export type Block =
  | Pause
  | { readonly kind: 'part'; readonly part: Part<unknown> }
  | { readonly kind: 'apart'; readonly task: Task<number> };

/** Where others get their turn. */
export type Pause =
  | { readonly kind: 'wait'; readonly on: readonly WaitQueue[]; readonly until?: number }
  | { readonly kind: 'tick'; readonly fuel: number };

/**
 * Why a task was resumed. On `signal` the task should look at its process's pending handlers and may go on waiting. On
 * `loaded` the step that stopped for a part goes on.
 */
export type Wake = 'ready' | 'timeout' | 'signal' | 'loaded';

/** A computation that may wait. Compose with `yield*`. */
export type Task<T> = Generator<Block, T, Wake>;

/** Waits until `condition` gives a value other than undefined; checks first, then after each notification. */
export function* until<T>(queue: WaitQueue, condition: () => T | undefined): Task<T> {
  for (;;) {
    const value = condition();
    if (value !== undefined) return value;
    yield { kind: 'wait', on: [queue] };
  }
}

/** The value of a part, which is loaded first if it is missing. */
export function* need<T>(part: Part<T>): Task<T> {
  for (;;) {
    const { value } = part;
    if (value !== undefined) return value;
    yield { kind: 'part', part };
  }
}

/** Runs a task inside another one up to its next pause or its end. What it needs is asked for on the way. */
export function* resume<T>(
  task: Task<T>,
  wake: Wake,
): Task<{ readonly done: true; readonly value: T } | { readonly done: false; readonly value: Pause }> {
  for (let next = task.next(wake); ; next = task.next('loaded')) {
    if (next.done === true) return { done: true, value: next.value };
    if (next.value.kind !== 'part' && next.value.kind !== 'apart') return { done: false, value: next.value };
    yield next.value;
  }
}

/**
 * Does a task on a stack of its own. Tasks within tasks within tasks are as deep on JavaScript's stack, whose size differs
 * from browser to browser: where depth has no bound, every so many levels begin a new stack. Only a process can do this.
 */
export function* apart<T>(task: Task<T>): Task<T> {
  const box: { value?: T } = {};
  function* inner(): Task<number> {
    box.value = yield* task;
    return 0;
  }
  yield { kind: 'apart', task: inner() };
  return box.value as T;
}

/** A task that is done at once. */
export function* done<T>(value: T): Task<T> {
  return value;
}
