/** A letter of the names that begin alike. */
interface Letter {
  readonly next: Map<number, Letter>;
  /** Set where a name ends: its text, and when it was last added. */
  name: string | undefined;
  order: number;
}

const newLetter = (): Letter => ({ next: new Map(), name: undefined, order: 0 });

/** Distances from here on are no suggestion. */
const TOO_FAR = 3;

/**
 * Finds the name nearest to another one among many. It gives what `suggest` gives over the names in the order in which
 * they were last added, without comparing with each of them: names that begin alike share that part of the work.
 */
export class NameIndex {
  readonly #root = newLetter();
  #count = 0;

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  /** Adds a name, or moves it to the end. */
  add(name: string): void {
    let letter = this.#root;
    for (let at = 0; at < name.length; ) {
      const code = name.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      let next = letter.next.get(code);
      if (next === undefined) letter.next.set(code, (next = newLetter()));
      letter = next;
    }
    letter.name = name;
    letter.order = this.#count++;
  }

  /** The nearest name at an edit distance below 3, of several the one added first. */
  nearest(wanted: string): string | undefined {
    const codes = Array.from(wanted, (char) => char.codePointAt(0) ?? 0);
    // Looking at a distance of 1 first costs little and mostly finds something.
    return (this.#search(codes, 1) ?? this.#search(codes, TOO_FAR - 1))?.name;
  }

  #search(codes: readonly number[], limit: number): Letter | undefined {
    let best = limit;
    let match: Letter | undefined;
    const open: Place[] = [{ letter: this.#root, depth: 0, row: FIRST_ROW }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const { letter, depth, row } = place;
      const distance = row[codes.length - depth + BAND] ?? TOO_FAR;
      if (letter.name !== undefined && distance <= best) {
        if (match === undefined || distance < best || letter.order < match.order) match = letter;
        best = distance;
      }
      for (const [code, next] of letter.next) {
        const below = rowBelow(row, codes, code, depth + 1);
        if (isNear(below, best)) open.push({ letter: next, depth: depth + 1, row: below });
      }
    }
    return match;
  }
}

/** Where a search stands: a letter, and the row of Levenshtein's table for the way to it. */
interface Place {
  readonly letter: Letter;
  readonly depth: number;
  /** Entry `k` is for the column `depth + k - BAND`; further off the diagonal everything is too far. */
  readonly row: readonly number[];
}

const BAND = TOO_FAR - 1;
const WIDTH = 2 * BAND + 1;
const FIRST_ROW: readonly number[] = Array.from({ length: WIDTH }, (_, k) => (k < BAND ? TOO_FAR : k - BAND));

function isNear(row: readonly number[], limit: number): boolean {
  for (const cost of row) if (cost <= limit) return true;
  return false;
}

function rowBelow(row: readonly number[], codes: readonly number[], code: number, depth: number): number[] {
  const below: number[] = [];
  for (let k = 0; k < WIDTH; k++) {
    const column = depth + k - BAND;
    let cost = TOO_FAR;
    if (column === 0) cost = depth;
    else if (column > 0 && column <= codes.length) {
      const change = (row[k] ?? TOO_FAR) + (codes[column - 1] === code ? 0 : 1);
      cost = Math.min(change, (row[k + 1] ?? TOO_FAR) + 1, (below[k - 1] ?? TOO_FAR) + 1);
    }
    below.push(cost);
  }
  return below;
}
