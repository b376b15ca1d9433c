import type { Cause, DomainEvent } from '../api/domain-event.ts';

/** One thing that happened. Plain JSON; the same session gives the same entries, byte for byte. */
export interface JournalEntry {
  /** 0-based position in the journal. */
  readonly index: number;
  /** Simulated time in milliseconds since the Unix epoch. */
  readonly at: number;
  /** 0-based number of the input during which it happened; −1 while the scenario was set up. */
  readonly input: number;
  /** Outermost first: input, command, API call, instruction, system call. */
  readonly causes: readonly Cause[];
  readonly event: DomainEvent;
}

const LEVELS: readonly Cause['level'][] = ['input', 'command', 'api', 'instruction', 'syscall'];
const depth = (cause: Cause): number => LEVELS.indexOf(cause.level);

/** A cause in its place in a chain: a command that is still running stands below the input of now, not above it. */
function nested(chain: readonly Cause[], cause: Cause): readonly Cause[] {
  const last = chain.at(-1);
  if (last === undefined || depth(last) <= depth(cause)) return [...chain, cause];
  const at = chain.findIndex((one) => depth(one) > depth(cause));
  return chain.toSpliced(at, 0, cause);
}

/** Collects entries; implements the EventSink that the engine is given. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  readonly #now: () => number;
  #causes: readonly Cause[] = [];
  #input = -1;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The input that entries belong to now; −1 before the first. */
  get input(): number {
    return this.#input;
  }

  /** Entries from now on belong to the next input. */
  nextInput(): void {
    this.#input++;
  }

  emit(event: DomainEvent): void {
    this.entries.push({ index: this.entries.length, at: this.#now(), input: this.#input, causes: this.#causes, event });
  }

  cause(cause: Cause): () => void {
    const before = this.#causes;
    const within = nested(before, cause);
    this.#causes = within;
    return () => {
      if (this.#causes === within) this.#causes = before;
      else this.#causes = this.#causes.filter((one) => one !== cause);
    };
  }
}
