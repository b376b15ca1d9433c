/**
 * A part of the simulator whose code a browser fetches when a session first uses it: a group of programs, the legacy
 * builder, help texts. Tasks ask for one with `need` (in task.ts). Only whoever drives a session calls {@link Part.load}.
 */
export class Part<T> {
  /** For messages: `awk`, `help texts`. */
  readonly name: string;
  readonly #fetch: () => Promise<T>;
  #value: T | undefined;

  constructor(name: string, fetch: () => Promise<T>) {
    this.name = name;
    this.#fetch = fetch;
  }

  /** Undefined until it was loaded. */
  get value(): T | undefined {
    return this.#value;
  }

  /** The value of a part that its user has made sure of; to miss it is a bug. */
  get loaded(): T {
    if (this.#value === undefined) throw new Error(`the part '${this.name}' of the simulator is not loaded`);
    return this.#value;
  }

  async load(): Promise<void> {
    this.#value ??= await this.#fetch();
  }
}

/** Work that stops wherever a part is missing, yields it, and goes on from there once it is loaded. */
export type Fetching<T> = Generator<Part<unknown>, T, void>;

/** Does the work in one go. Every part that it needs must have been loaded before. */
export function atOnce<T>(work: Fetching<T>): T {
  const step = work.next();
  if (step.done === true) return step.value;
  throw new Error(`the part '${step.value.name}' of the simulator is not loaded: await loadAllParts() first`);
}

/** Does the work, loading the parts that it needs as it meets them. */
export async function loading<T>(work: Fetching<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await step.value.load();
  }
}
