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
    const search = new Search(codes);
    search.visit(this.#root, Array.from({ length: codes.length + 1 }, (_, i) => i), 0);
    return search.match?.name;
  }
}

/** One search: Levenshtein's table, a row for each letter on the way down. */
class Search {
  readonly #wanted: readonly number[];
  readonly #rows: number[][] = [];
  #best = TOO_FAR - 1;
  match: Letter | undefined;

  constructor(wanted: readonly number[]) {
    this.#wanted = wanted;
  }

  visit(letter: Letter, row: readonly number[], depth: number): void {
    const distance = row[this.#wanted.length] ?? TOO_FAR;
    if (letter.name !== undefined && distance <= this.#best) this.#take(letter, distance);
    for (const [code, next] of letter.next) {
      const below = this.#rowBelow(row, code, depth);
      if (below !== undefined) this.visit(next, below, depth + 1);
    }
  }

  #take(letter: Letter, distance: number): void {
    const isBetter = this.match === undefined || distance < this.#best || letter.order < this.match.order;
    this.#best = distance;
    if (isBetter) this.match = letter;
  }

  /** The table's next row, or undefined when all of it is too far already. */
  #rowBelow(row: readonly number[], code: number, depth: number): number[] | undefined {
    const below = (this.#rows[depth] ??= []);
    let left = (row[0] ?? 0) + 1;
    below[0] = left;
    let smallest = left;
    for (let i = 0; i < this.#wanted.length; i++) {
      const change = (row[i] ?? 0) + (this.#wanted[i] === code ? 0 : 1);
      left = Math.min(change, (row[i + 1] ?? 0) + 1, left + 1);
      below[i + 1] = left;
      if (left < smallest) smallest = left;
    }
    return smallest > this.#best ? undefined : below;
  }
}
