import { utf8Decode } from '../base/bytes.ts';

/** How many lines the report of a failure repeats. */
const KEPT = 10;

/** The last lines that a step printed, as the report of its failure repeats them: each with its time, `0.157 text`. */
export class StepLog {
  readonly #startedAt: number;
  #lines: string[] = [];
  #partial = false;

  /** Milliseconds since the Unix epoch. */
  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  append(bytes: Uint8Array, at: number): void {
    const pieces = utf8Decode(bytes).split('\n');
    const complete = pieces.at(-1) === '';
    if (complete) pieces.pop();
    for (const [i, piece] of pieces.entries()) {
      const last = this.#lines.at(-1);
      if (i === 0 && this.#partial && last !== undefined) this.#lines[this.#lines.length - 1] = last + piece;
      else this.#lines.push(`${this.#stamp(at)} ${piece}`);
    }
    this.#partial = !complete;
    this.#lines = this.#lines.slice(-KEPT);
  }

  /** The lines, each with its newline. */
  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #stamp(at: number): string {
    const seconds = (at - this.#startedAt) / 1000;
    return seconds.toFixed(seconds < 10 ? 3 : seconds < 100 ? 2 : 1);
  }
}
