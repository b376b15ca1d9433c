import type { JournalEntry, TerminalOutput } from '../session/simulator.ts';
import { emptyScreen, resized, type Screen, write } from './screen.ts';

/** How far a terminal's text goes: all of the inputs before `input`, and of this one what appeared until the time `at`. */
export interface Extent {
  readonly input: number;
  readonly at: number;
}

/** What a moment of the timeline shows: the text that had appeared when its last entry was made; all when it ends its input. */
export function extentAt(entries: readonly JournalEntry[], moment: number, elapsed = 0): Extent {
  const last = entries[moment - 1];
  if (last === undefined || last.input < 0) return { input: -1, at: Number.POSITIVE_INFINITY };
  const next = entries[moment];
  if (next === undefined) return { input: Number.POSITIVE_INFINITY, at: Number.POSITIVE_INFINITY };
  const isEnd = next.input !== last.input;
  return { input: last.input, at: isEnd ? Number.POSITIVE_INFINITY : last.at + elapsed };
}

type Piece = Extent & ({ readonly text: string } | { readonly columns: number; readonly rows: number });

const isWithin = (piece: Extent, extent: Extent): boolean =>
  piece.input < extent.input || (piece.input === extent.input && piece.at <= extent.at);

const STRIDE = 64;

/**
 * All that was written on a terminal, in order, for a look at its past. Screens are made when asked for: a checkpoint every 64
 * pieces, and those of the stretch looked at last, so that a step to and fro writes one piece and keeps all other rows.
 */
export class Tape {
  #pieces: Piece[] = [];
  #checkpoints: Screen[] = [emptyScreen];
  #stretch: { readonly index: number; readonly screens: Screen[] } = { index: 0, screens: [emptyScreen] };

  write(output: readonly Pick<TerminalOutput, 'text' | 'input' | 'at'>[]): void {
    for (const { text, input, at } of output) this.#pieces.push({ text, input, at });
  }

  /** Text that the page itself put there, as when it clears the screen. */
  note(text: string): void {
    this.#pieces.push({ ...this.#end, text });
  }

  resize(columns: number, rows: number): void {
    this.#pieces.push({ ...this.#end, columns, rows });
  }

  clear(): void {
    this.#pieces = [];
    this.#checkpoints = [emptyScreen];
    this.#stretch = { index: 0, screens: [emptyScreen] };
  }

  /** The screen as it was; undefined when nothing was written since, so that it is the one of now. */
  screenAt(extent: Extent): Screen | undefined {
    const count = this.#countWithin(extent);
    return count === this.#pieces.length ? undefined : this.#screenAfter(count);
  }

  get #end(): Extent {
    const { input, at } = this.#pieces.at(-1) ?? { input: -1, at: 0 };
    return { input, at };
  }

  #countWithin(extent: Extent): number {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece !== undefined && isWithin(piece, extent)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #screenAfter(count: number): Screen {
    const index = Math.floor(count / STRIDE);
    while (this.#checkpoints.length <= index) {
      const from = this.#checkpoints.length - 1;
      const stretch = this.#pieces.slice(from * STRIDE, (from + 1) * STRIDE);
      this.#checkpoints.push(stretch.reduce(played, this.#checkpoints[from] ?? emptyScreen));
    }
    if (this.#stretch.index !== index) this.#stretch = { index, screens: [this.#checkpoints[index] ?? emptyScreen] };
    const { screens } = this.#stretch;
    for (let at = screens.length; at <= count % STRIDE; at++) {
      const piece = this.#pieces[index * STRIDE + at - 1];
      const before = screens[at - 1] ?? emptyScreen;
      screens.push(piece === undefined ? before : played(before, piece));
    }
    return screens[count % STRIDE] ?? emptyScreen;
  }
}

const played = (screen: Screen, piece: Piece): Screen =>
  'text' in piece ? write(screen, piece.text) : resized(screen, piece.columns, piece.rows);
