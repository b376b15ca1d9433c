import { type Task, WaitQueue, type Wake } from '../../../../../base/task.ts';
import type { Process } from '../../../../program.ts';
import { Strands } from '../../../strands.ts';
import type { Realm } from '../engine/realm.ts';
import { type Run, Suspend } from '../engine/values.ts';

/** A callback of `setTimeout` or `setInterval`. */
export interface Timer {
  readonly run: () => Run<void>;
  /** Milliseconds since the Unix epoch. */
  due: number;
  readonly repeat: number | undefined;
  readonly order: number;
  referenced: boolean;
  cancelled: boolean;
}

/** A callback of `setImmediate`. */
export interface Immediate {
  readonly run: () => Run<void>;
  cancelled: boolean;
}

/** node's event loop: timers, what has come in, immediates; after each callback the ticks and the microtasks. */
export class EventLoop {
  readonly #p: Process;
  readonly #realm: Realm;
  readonly #strands = new Strands();
  readonly #woken = new WaitQueue();
  readonly #pending: (() => Run<void>)[] = [];
  readonly #ticks: (() => Run<void>)[] = [];
  #timers: Timer[] = [];
  #immediates: Immediate[] = [];
  #order = 0;
  /** Handles and requests that keep the process alive. */
  references = 0;
  /** Called when nothing is left to do; may find more. */
  onIdle: () => Run<void> = function* () {};
  /** Called after the microtasks, for promises that nobody listens to. */
  afterMicrotasks: () => Run<void> = function* () {};
  /** Deals with what a callback throws; gives the exit code when the process must end. */
  onThrow: (error: unknown) => Run<number | undefined> = function* () {
    return 1;
  };
  /** Calls of node's own below microtasks that run after a tick. */
  microtaskCalls: readonly string[] = [];
  #ticked = false;
  #exit: number | undefined;

  constructor(p: Process, realm: Realm) {
    this.#p = p;
    this.#realm = realm;
  }

  post(run: () => Run<void>): void {
    this.#pending.push(run);
    this.#woken.notify();
  }

  tick(run: () => Run<void>): void {
    this.#ticks.push(run);
  }

  /** `delay` in milliseconds. */
  timer(run: () => Run<void>, delay: number, repeat: boolean): Timer {
    const ms = delay >= 1 && delay <= 2147483647 ? Math.trunc(delay) : 1;
    const timer: Timer = {
      run,
      due: Math.floor(this.#p.clock.now()) + ms,
      repeat: repeat ? ms : undefined,
      order: this.#order++,
      referenced: true,
      cancelled: false,
    };
    this.#timers.push(timer);
    return timer;
  }

  restart(timer: Timer, ms: number): void {
    timer.due = Math.floor(this.#p.clock.now()) + ms;
    if (!this.#timers.includes(timer)) this.#timers.push(timer);
  }

  immediate(run: () => Run<void>): Immediate {
    const made = { run, cancelled: false };
    this.#immediates.push(made);
    return made;
  }

  /** Runs a task beside the program; `then` is a callback with its outcome. The process stays alive meanwhile. */
  background<T>(task: Task<T>, then: (value: T) => Run<void>, keepsAlive = true): void {
    const loop = this;
    if (keepsAlive) this.references++;
    this.#strands.add(
      (function* () {
        const value = yield* task;
        if (keepsAlive) loop.references--;
        loop.post(() => then(value));
      })(),
    );
  }

  /** A task beside the program that nobody waits for. */
  aside(task: Task<unknown>): void {
    this.#strands.add(task);
  }

  /** Runs the program to its end and gives the exit code, or undefined when nothing is left to do. */
  *run(start: () => Run<void>): Task<number | undefined> {
    let over = false;
    const loop = this;
    this.#strands.add(
      (function* () {
        yield* loop.#main(start);
        over = true;
      })(),
    );
    yield* this.#strands.run(this.#p, () => over);
    return this.#exit;
  }

  *#main(start: () => Run<void>): Task<void> {
    yield* this.#callback(start);
    // Getting there takes node longer than the shortest timer.
    yield { kind: 'wait', on: [], until: this.#p.clock.now() + 1.5 };
    while (this.#exit === undefined) {
      yield* this.#turn();
      if (this.#exit !== undefined) return;
      if (this.#pending.length > 0 || this.#immediates.length > 0) continue;
      const due = this.#nextDue();
      if (due !== undefined && due <= this.#p.clock.now()) continue;
      if (this.#alive()) {
        yield due === undefined ? { kind: 'wait', on: [this.#woken] } : { kind: 'wait', on: [this.#woken], until: due };
        continue;
      }
      yield* this.#callback(() => this.onIdle());
      if (!this.#alive() && this.#pending.length === 0 && this.#immediates.length === 0) return;
    }
  }

  #alive(): boolean {
    return this.references > 0 || this.#timers.some((timer) => timer.referenced && !timer.cancelled);
  }

  #nextDue(): number | undefined {
    let due: number | undefined;
    for (const timer of this.#timers) if (!timer.cancelled && (due === undefined || timer.due < due)) due = timer.due;
    return due;
  }

  *#turn(): Task<void> {
    const now = this.#p.clock.now();
    const ripe = this.#timers
      .filter((timer) => !timer.cancelled && timer.due <= now)
      .sort((a, b) => a.due - b.due || a.order - b.order);
    for (const timer of ripe) {
      if (timer.cancelled) continue;
      if (timer.repeat === undefined) timer.cancelled = true;
      else timer.due = Math.floor(this.#p.clock.now()) + timer.repeat;
      yield* this.#callback(timer.run);
      if (this.#exit !== undefined) return;
    }
    this.#timers = this.#timers.filter((timer) => !timer.cancelled);
    for (const run of this.#pending.splice(0)) {
      yield* this.#callback(run);
      if (this.#exit !== undefined) return;
    }
    const immediates = this.#immediates;
    this.#immediates = [];
    for (const one of immediates) {
      if (one.cancelled) continue;
      yield* this.#callback(one.run);
      if (this.#exit !== undefined) return;
    }
  }

  /** One callback, then everything that must run before the next one. */
  *#callback(run: () => Run<void>): Task<void> {
    yield* this.#guarded(run);
    yield* this.#drain();
    yield* this.#guarded(this.#realm.flush);
  }

  *#drain(): Task<void> {
    const { microtasks } = this.#realm;
    this.#ticked = false;
    while (this.#exit === undefined) {
      const tick = this.#ticks.shift();
      if (tick !== undefined) {
        this.#ticked = true;
        yield* this.#guarded(tick);
        continue;
      }
      if (microtasks.length === 0) {
        yield* this.#guarded(this.afterMicrotasks);
        if (microtasks.length === 0 && this.#ticks.length === 0) return;
      }
      yield* this.#micro();
    }
  }

  *#micro(): Task<void> {
    const { microtasks } = this.#realm;
    let next = 0;
    while (next < microtasks.length && this.#exit === undefined) {
      const run = microtasks[next++];
      if (run !== undefined) yield* this.#guarded(run, this.#ticked ? this.microtaskCalls : []);
      if (++this.#realm.turns >= 1000) yield* this.#guarded(() => this.#realm.turn());
      if (next > 1024) microtasks.splice(0, next), (next = 0);
    }
    microtasks.splice(0, next);
  }

  *#guarded(run: () => Run<void>, calls: readonly string[] = []): Task<void> {
    this.#realm.frame = undefined;
    for (const label of calls) this.#realm.frame = { parent: undefined, label, source: undefined, pos: 0 };
    try {
      yield* asTask(run());
    } catch (error) {
      this.#realm.frame = undefined;
      this.#exit = yield* asTask(this.onThrow(error));
    }
  }
}

/** What runs outside any function of the program never suspends one. */
function* asTask<T>(run: Run<T>): Task<T> {
  let wake: Wake = 'ready';
  for (;;) {
    const next = run.next(wake);
    if (next.done === true) return next.value;
    if (next.value instanceof Suspend) throw new Error('suspended outside a function');
    wake = yield next.value;
  }
}
