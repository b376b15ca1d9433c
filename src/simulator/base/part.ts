/**
 * A part of the simulator whose code a browser fetches when a session first uses it: a group of programs, the legacy
 * builder, help texts. Tasks ask for one with `need` (in task.ts). Only whoever drives a session calls {@link Part.load}.
 */
export class Part<T> {
  /** For messages: `awk`, `help texts`. */
  readonly name: string;
  readonly #fetch: () => Promise<T>;
  #value: T | undefined;
  #underWay: Promise<T> | undefined;

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

  /** Asks once for all who want it meanwhile; a failed try may be repeated. */
  async load(): Promise<void> {
    if (this.#value !== undefined) return;
    this.#underWay ??= this.#fetch();
    try {
      this.#value = await this.#underWay;
    } finally {
      this.#underWay = undefined;
    }
  }
}

/** Work that stops wherever a part is missing, yields it, and goes on from there once it is loaded. */
export type Fetching<T> = Generator<Part<unknown>, T, void>;

/** The value of a part, which whoever drives the work is asked for when it is missing. */
export function* fetched<T>(part: Part<T>): Fetching<T> {
  while (part.value === undefined) yield part;
  return part.value;
}

/** Waits until all of the parts are there; they are fetched side by side. */
export function* fetchedAll(parts: readonly Part<unknown>[]): Fetching<void> {
  const missing = parts.filter((part) => part.value === undefined);
  if (missing.length === 0) return;
  const name = missing.map((part) => part.name).join("', '");
  yield* fetched(new Part(name, () => Promise.all(missing.map((part) => part.load()))));
}

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
