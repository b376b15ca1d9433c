import type { JournalEntry } from './journal.ts';
import { project } from './project/index.ts';
import { emptyWorld, type World } from './world.ts';

/**
 * The Worlds of a journal, one after each entry, made when asked for. A checkpoint is kept every 64 entries, and the Worlds
 * of the stretches looked at last: jumping anywhere projects at most 63 events, stepping to and fro none or one.
 */
export class Timeline {
  static readonly #stride = 64;
  /** Stretches that are kept, newest last. Worlds share what did not change, so a stretch weighs little. */
  static readonly #kept = 4;
  readonly #entries: JournalEntry[] = [];
  readonly #checkpoints: World[] = [emptyWorld];
  readonly #stretches = new Map<number, World[]>();

  get length(): number {
    return this.#entries.length;
  }

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  append(entries: readonly JournalEntry[]): void {
    let world = this.worldAfter(this.#entries.length);
    for (const entry of entries) {
      this.#entries.push(entry);
      world = project(world, entry);
      const offset = this.#entries.length % Timeline.#stride;
      if (offset === 0) this.#checkpoints.push(world);
      else this.#stretch(Math.floor(this.#entries.length / Timeline.#stride))[offset] = world;
    }
  }

  /** The World after the first `length` entries; 0 is the empty World. */
  worldAfter(length: number): World {
    const wanted = Math.max(0, Math.min(length, this.#entries.length));
    const index = Math.floor(wanted / Timeline.#stride);
    const offset = wanted % Timeline.#stride;
    const stretch = this.#stretch(index);
    const known = stretch[offset];
    if (known !== undefined) return known;
    let at = offset;
    while (at > 0 && stretch[at] === undefined) at--;
    let world = stretch[at] ?? emptyWorld;
    while (at < offset) {
      const entry = this.#entries[index * Timeline.#stride + at];
      if (entry !== undefined) world = project(world, entry);
      stretch[++at] = world;
    }
    return world;
  }

  /** The Worlds of a stretch as far as they are known, by their distance from its checkpoint. */
  #stretch(index: number): World[] {
    const known = this.#stretches.get(index);
    const stretch = known ?? [this.#checkpoints[index] ?? emptyWorld];
    if (known !== undefined) this.#stretches.delete(index);
    else if (this.#stretches.size >= Timeline.#kept) {
      const [oldest] = this.#stretches.keys();
      if (oldest !== undefined) this.#stretches.delete(oldest);
    }
    this.#stretches.set(index, stretch);
    return stretch;
  }
}
