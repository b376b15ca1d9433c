import { type Task, WaitQueue } from './task.ts';

/** An unbounded stream of messages with an end: log frames, progress, events. */
export class MessageQueue<T> {
  readonly readable = new WaitQueue();
  #items: T[] = [];
  #head = 0;
  #closed = false;

  /** How many messages were ever pushed. */
  count = 0;

  push(message: T): void {
    if (this.#closed) return;
    this.count++;
    this.#items.push(message);
    this.readable.notify();
  }

  /** No more messages will come; those already here can still be taken. */
  close(): void {
    this.#closed = true;
    this.readable.notify();
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The next message if one is here. */
  poll(): T | undefined {
    if (this.#head === this.#items.length) return undefined;
    const item = this.#items[this.#head++];
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  /** Waits for the next message; undefined at the end, `'signal'` when a handled signal interrupted the wait. */
  *next(): Task<T | undefined | 'signal'> {
    for (;;) {
      const item = this.poll();
      if (item !== undefined) return item;
      if (this.#closed) return undefined;
      const wake = yield { kind: 'wait', on: [this.readable] };
      if (wake === 'signal') return 'signal';
    }
  }
}
