import { type Pause, resume, type Task, type WaitQueue } from '../../base/task.ts';
import type { Process } from '../program.ts';

interface Strand {
  readonly task: Task<unknown>;
  ready: boolean;
  timedOut: boolean;
  until: number | undefined;
  queues: readonly WaitQueue[];
  cancel: (() => void)[];
}

/**
 * Several tasks of one process side by side, as an event loop has them: a server's connections, a script's timers. Each
 * runs until it waits; the process waits when all do.
 */
export class Strands {
  readonly #live = new Set<Strand>();

  add(task: Task<unknown>): void {
    this.#live.add({ task, ready: true, timedOut: false, until: undefined, queues: [], cancel: [] });
  }

  get size(): number {
    return this.#live.size;
  }

  /** Runs until `stop` holds (looked at after every turn) or nothing is left. */
  *run(p: Process, stop: () => boolean = () => false): Task<void> {
    for (;;) {
      let fuel = 0;
      for (const strand of [...this.#live]) if (strand.ready) fuel += yield* this.#step(strand);
      if (stop() || this.#live.size === 0) return;
      if ([...this.#live].some((strand) => strand.ready)) {
        yield { kind: 'tick', fuel: Math.max(1, fuel) };
        continue;
      }
      yield* this.#wait(p);
      if (stop()) return;
    }
  }

  *#step(strand: Strand): Task<number> {
    for (const cancel of strand.cancel) cancel();
    strand.cancel = [];
    strand.ready = false;
    const next = yield* resume(strand.task, strand.timedOut ? 'timeout' : 'ready');
    strand.timedOut = false;
    if (next.done) {
      this.#live.delete(strand);
      return 0;
    }
    return this.#suspend(strand, next.value);
  }

  #suspend(strand: Strand, block: Pause): number {
    if (block.kind === 'tick') {
      strand.ready = true;
      return block.fuel;
    }
    strand.queues = block.on;
    strand.until = block.until;
    strand.cancel = block.on.map((queue) =>
      queue.subscribe(() => {
        strand.ready = true;
      }),
    );
    return 0;
  }

  *#wait(p: Process): Task<void> {
    let until: number | undefined;
    for (const strand of this.#live)
      if (strand.until !== undefined) until = Math.min(until ?? strand.until, strand.until);
    const on = [...new Set([...this.#live].flatMap((strand) => strand.queues))];
    yield until === undefined ? { kind: 'wait', on } : { kind: 'wait', on, until };
    const now = p.clock.now();
    for (const strand of this.#live)
      if (strand.until !== undefined && strand.until <= now) {
        strand.ready = true;
        strand.timedOut = true;
      }
  }
}
