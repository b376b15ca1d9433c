interface Timer<T> {
  /** Whole microseconds since the epoch. */
  readonly at: number;
  /** Counts up; breaks ties, so equal deadlines fire in the order they were set. */
  readonly sequence: number;
  readonly value: T;
}

/** A binary heap of deadlines, earliest first, equal ones in the order of their arrival. */
export class TimerHeap<T> {
  readonly #items: Timer<T>[] = [];
  #sequence = 0;

  get nextSequence(): number {
    return this.#sequence;
  }

  push(at: number, value: T): void {
    const items = this.#items;
    const timer: Timer<T> = { at, sequence: this.#sequence++, value };
    let index = items.length;
    items.push(timer);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !before(timer, above)) break;
      items[index] = above;
      index = parent;
    }
    items[index] = timer;
  }

  peek(): Timer<T> | undefined {
    return this.#items[0];
  }

  pop(): Timer<T> | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let index = 0;
    for (;;) {
      const leftIndex = index * 2 + 1;
      const left = items[leftIndex];
      if (left === undefined) break;
      const right = items[leftIndex + 1];
      const childIndex = right !== undefined && before(right, left) ? leftIndex + 1 : leftIndex;
      const child = items[childIndex];
      if (child === undefined || !before(child, last)) break;
      items[index] = child;
      index = childIndex;
    }
    items[index] = last;
    return top;
  }
}

const before = (a: Timer<unknown>, b: Timer<unknown>): boolean =>
  a.at < b.at || (a.at === b.at && a.sequence < b.sequence);
