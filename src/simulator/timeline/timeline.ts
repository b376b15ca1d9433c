import type { JournalEntry } from './journal.ts';
import { project } from './project/index.ts';
import { emptyWorld, type World } from './world.ts';

/**
 * The Worlds of a journal, one after each entry, made when asked for. A checkpoint is kept every 64 entries, so jumping
 * anywhere projects at most 63 events, and stepping one.
 */
export class Timeline {
  static readonly #stride = 64;
  readonly #entries: JournalEntry[] = [];
  readonly #checkpoints: World[] = [emptyWorld];
  #cached: { length: number; world: World } = { length: 0, world: emptyWorld };

  get length(): number {
    return this.#entries.length;
  }

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  append(entries: readonly JournalEntry[]): void {
    for (const entry of entries) {
      const before = this.worldAfter(this.#entries.length);
      this.#entries.push(entry);
      const world = project(before, entry);
      this.#cached = { length: this.#entries.length, world };
      if (this.#entries.length % Timeline.#stride === 0) this.#checkpoints.push(world);
    }
  }

  /** The World after the first `length` entries; 0 is the empty World. */
  worldAfter(length: number): World {
    const wanted = Math.max(0, Math.min(length, this.#entries.length));
    if (this.#cached.length === wanted) return this.#cached.world;
    const checkpoint = Math.floor(wanted / Timeline.#stride);
    const near = this.#cached.length < wanted && this.#cached.length > checkpoint * Timeline.#stride;
    let at = near ? this.#cached.length : checkpoint * Timeline.#stride;
    let world = near ? this.#cached.world : (this.#checkpoints[checkpoint] ?? emptyWorld);
    for (; at < wanted; at++) {
      const entry = this.#entries[at];
      if (entry !== undefined) world = project(world, entry);
    }
    this.#cached = { length: wanted, world };
    return world;
  }
}
