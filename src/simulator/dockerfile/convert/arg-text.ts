import type { Environment } from './environment.ts';

/**
 * The build arguments as the history of a RUN names them in front of the command: `|2 A=1 B=2 `. Kept while ARGs are
 * added, so that a RUN need not write out those that earlier ones named already.
 */
export class ArgText {
  /** The arguments in order of their first ARG, with their own values; variables of the same name come first. */
  readonly #values: Map<string, string>;
  #pending: string[];
  #text = '';

  constructor(base?: ArgText) {
    this.#values = new Map(base === undefined ? [] : base.#values);
    this.#pending = [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** Notes an ARG. */
  declare(key: string, value: string): void {
    if (this.#values.has(key)) this.invalidate();
    else this.#pending.push(key);
    this.#values.set(key, value);
  }

  /** Forgets what is written, as the value of an argument has changed. */
  invalidate(): void {
    this.#text = '';
    this.#pending = [...this.#values.keys()];
  }

  /** The text for a RUN at this point; empty without arguments. */
  write(environment: Environment): string {
    if (this.#values.size === 0) return '';
    for (const key of this.#pending) this.#text += `${key}=${environment.get(key) ?? this.#values.get(key) ?? ''} `;
    this.#pending = [];
    return `|${this.#values.size} ${this.#text}`;
  }
}
