import { atOnce, type Fetching, type Part } from '../base/part.ts';
import type { Clock } from '../base/ports.ts';
import type { Block, Task, Wake } from '../base/task.ts';
import { TimerHeap } from './timer-heap.ts';

/** Something the scheduler can run: a process of the kernel, or a plain task of the daemon. */
export interface Runnable {
  /** Runs until it must wait. `'done'` when it will never run again. */
  step(wake: Wake): Block | 'done';
}

/** How a run ended. `done`: the asked-for condition holds; `idle`: nobody can ever run again without an input;
 * `time`: the asked-for simulated time is reached; `steps`: the limit of resumptions is used up. */
export type RunOutcome = 'done' | 'idle' | 'time' | 'steps';

/** A run that stopped in the middle of a step, because code is missing. */
interface Halt {
  readonly thread: Thread;
  readonly part: Part<unknown>;
}

export interface RunOptions {
  /** Checked before each resumption; the run ends as soon as it holds. */
  readonly done?: () => boolean;
  /** Simulated time in milliseconds since the epoch that the clock does not pass. */
  readonly until?: number;
  /** Resumptions allowed in this run; 5,000,000 unless given. */
  readonly steps?: number;
}

/** Simulated microseconds that one unit of fuel takes. */
const MICROSECONDS_PER_FUEL = 10;

/**
 * Runs tasks one after another on a virtual clock: first come, first served, and when nobody is ready the clock jumps to
 * the earliest deadline. The same inputs give the same order, always.
 */
export class Scheduler {
  /** Whole microseconds since the epoch, so that no rounding adds up. */
  #micros: number;
  #ready: Thread[] = [];
  #head = 0;
  readonly #timers = new TimerHeap<Thread>();
  readonly clock: Clock;
  /** The thread that runs at this moment. */
  current: Thread | undefined;

  /** `start` in milliseconds since the Unix epoch. */
  constructor(start: number) {
    this.#micros = Math.round(start * 1000);
    this.clock = { now: () => this.#micros / 1000 };
  }

  /** Adds something to run; its first step happens after all that is ready now. */
  add(runnable: Runnable): Thread {
    const thread = new Thread(this, runnable);
    this.enqueue(thread);
    return thread;
  }

  /** Runs a background task of the daemon. Its value is dropped. */
  spawnTask(task: Task<unknown>): Thread {
    return this.add({
      step(wake) {
        const next = task.next(wake);
        return next.done === true ? 'done' : next.value;
      },
    });
  }

  /** Lets simulated time pass for work that a caller has done at once. */
  advance(milliseconds: number): void {
    this.#micros += Math.round(milliseconds * 1000);
  }

  /** The simulated time of the next deadline in milliseconds since the epoch, if any is pending. */
  get nextDeadline(): number | undefined {
    const timer = this.#timers.peek();
    return timer === undefined ? undefined : timer.at / 1000;
  }

  /** Whether somebody could run right now. */
  get busy(): boolean {
    return this.#head < this.#ready.length;
  }

  /** Runs tasks; yields each part that is missing, and goes on as soon as the caller has loaded it. */
  *fetchingRun(options: RunOptions = {}): Fetching<RunOutcome> {
    const limit = options.until === undefined ? Number.POSITIVE_INFINITY : Math.round(options.until * 1000);
    let steps = options.steps ?? 5_000_000;
    for (;;) {
      if (options.done?.() === true) return 'done';
      this.#fireTimers();
      const thread = this.#ready[this.#head];
      if (thread !== undefined) {
        if (this.#micros >= limit) return 'time';
        if (steps-- <= 0) return 'steps';
        this.#dequeue();
        for (let halt = this.#step(thread); halt !== undefined; halt = this.#resume(halt.thread, 'loaded'))
          yield halt.part;
        continue;
      }
      const timer = this.#timers.peek();
      if (timer === undefined && limit === Number.POSITIVE_INFINITY) return 'idle';
      const next = timer?.at ?? Number.POSITIVE_INFINITY;
      this.#micros = Math.max(this.#micros, Math.min(next, limit));
      if (next > limit) return 'time';
    }
  }

  /** {@link Scheduler.fetchingRun} where every part that may be needed has been loaded. */
  run(options: RunOptions = {}): RunOutcome {
    return atOnce(this.fetchingRun(options));
  }

  /** Runs everyone who is ready, without letting the clock jump to a deadline. */
  settle(steps?: number): RunOutcome {
    return this.run({ done: () => !this.active, ...(steps === undefined ? {} : { steps }) });
  }

  /** For {@link Thread} only. */
  enqueue(thread: Thread): void {
    this.#ready.push(thread);
  }

  /** For {@link Thread} only: `at` in milliseconds. */
  setTimer(thread: Thread, at: number): void {
    this.#timers.push(Math.round(at * 1000), thread);
  }

  /** Whether somebody could run without the clock jumping ahead: ready, or with a deadline that has come. */
  get active(): boolean {
    return this.busy || (this.#timers.peek()?.at ?? Number.POSITIVE_INFINITY) <= this.#micros;
  }

  #fireTimers(): void {
    for (;;) {
      const timer = this.#timers.peek();
      if (timer === undefined || timer.at > this.#micros) return;
      this.#timers.pop();
      timer.value.expire(timer.sequence);
    }
  }

  #dequeue(): void {
    this.#head++;
    if (this.#head > 1024 && this.#head * 2 > this.#ready.length) {
      this.#ready = this.#ready.slice(this.#head);
      this.#head = 0;
    }
  }

  #step(thread: Thread): Halt | undefined {
    return thread.takeTurn() ? this.#resume(thread, thread.takeWake()) : undefined;
  }

  #resume(thread: Thread, wake: Wake): Halt | undefined {
    this.current = thread;
    const block = thread.runnable.step(wake);
    this.current = undefined;
    if (block !== 'done' && block.kind === 'part') return { thread, part: block.part };
    if (block !== 'done' && block.kind === 'apart') throw new Error('only a process runs a task apart');
    this.#micros += 1;
    if (block === 'done') thread.cancel();
    else if (block.kind === 'tick') {
      this.#micros += Math.round(block.fuel * MICROSECONDS_PER_FUEL);
      thread.ready('ready');
    } else thread.wait(block, this.clock.now());
    return undefined;
  }

  /** For {@link Thread} only: the number that the next timer will get. */
  get timerSequence(): number {
    return this.#timers.nextSequence;
  }
}

/** One line of execution. */
export class Thread {
  readonly runnable: Runnable;
  readonly #scheduler: Scheduler;
  #state: 'ready' | 'waiting' | 'finished' = 'ready';
  #queued = true;
  #parked = false;
  #wake: Wake = 'ready';
  #cancels: (() => void)[] = [];
  /** Sequence number of the timer that counts; older ones are stale. */
  #timer = -1;

  constructor(scheduler: Scheduler, runnable: Runnable) {
    this.#scheduler = scheduler;
    this.runnable = runnable;
  }

  get finished(): boolean {
    return this.#state === 'finished';
  }

  get waiting(): boolean {
    return this.#state === 'waiting';
  }

  /** Makes a waiting thread runnable, telling it why; nothing for one that is not waiting. */
  ready(wake: Wake): void {
    if (this.#state === 'finished') return;
    this.#unsubscribe();
    this.#state = 'ready';
    this.#wake = wake;
    this.#push();
  }

  /** Wakes the thread if it waits. */
  interrupt(wake: Wake): void {
    if (this.#state === 'waiting') this.ready(wake);
  }

  /** While parked (a stopped or frozen process) the thread gets no turn. */
  park(): void {
    this.#parked = true;
  }

  unpark(): void {
    this.#parked = false;
    if (this.#state === 'ready') this.#push();
  }

  /** It never runs again. */
  cancel(): void {
    this.#unsubscribe();
    this.#state = 'finished';
  }

  /** For the scheduler: whether this thread may run now that its turn has come. */
  takeTurn(): boolean {
    this.#queued = false;
    return this.#state === 'ready' && !this.#parked;
  }

  takeWake(): Wake {
    return this.#wake;
  }

  wait(block: Extract<Block, { kind: 'wait' }>, now: number): void {
    if (this.#state === 'finished') return;
    if (block.until !== undefined && block.until <= now) {
      this.ready('timeout');
      return;
    }
    this.#state = 'waiting';
    for (const queue of block.on) this.#cancels.push(queue.subscribe(() => this.interrupt('ready')));
    if (block.until !== undefined) {
      this.#timer = this.#scheduler.timerSequence;
      this.#scheduler.setTimer(this, block.until);
    }
  }

  /** For the scheduler: the deadline with this number has come. */
  expire(sequence: number): void {
    if (sequence === this.#timer) this.interrupt('timeout');
  }

  #push(): void {
    if (this.#queued || this.#parked) return;
    this.#queued = true;
    this.#scheduler.enqueue(this);
  }

  #unsubscribe(): void {
    for (const cancel of this.#cancels) cancel();
    this.#cancels = [];
    this.#timer = -1;
  }
}
