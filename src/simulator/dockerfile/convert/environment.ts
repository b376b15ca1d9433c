import { NameIndex } from '../instructions/name-index.ts';
import { suggest } from '../instructions/suggest.ts';
import type { Variables } from '../shell/lex.ts';

/** Up to here, comparing with every name is quicker than an index. */
const FEW = 40;

export type VariableOrigin = 'arg' | 'env';

/** One assignment and all before it: a snapshot that costs nothing to take. */
export interface EnvironmentLog {
  readonly previous: EnvironmentLog | undefined;
  readonly key: string;
  readonly value: string;
  readonly from: VariableOrigin;
}

/** The variables of a stage while it is converted. Keys are in the order of their last assignment, as in BuildKit. */
export class Environment implements Variables {
  readonly #values: Map<string, string>;
  #log: EnvironmentLog | undefined;
  #names: NameIndex | undefined;

  constructor(values?: Iterable<readonly [string, string]>, log?: EnvironmentLog) {
    this.#values = new Map(values);
    this.#log = log;
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  set(key: string, value: string, from: VariableOrigin): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    this.#log = { previous: this.#log, key, value, from };
    this.#names?.add(key);
  }

  keys(): IterableIterator<string> {
    return this.#values.keys();
  }

  /** The variable that was perhaps meant. */
  nearest(name: string): string | undefined {
    if (this.#values.size < FEW) return suggest(name, this.#values.keys(), true);
    this.#names ??= new NameIndex(this.#values.keys());
    return this.#names.nearest(name);
  }

  get log(): EnvironmentLog | undefined {
    return this.#log;
  }

  /** A copy that goes its own way from here. */
  fork(): Environment {
    return new Environment(this.#values, this.#log);
  }
}

/** The variables of a snapshot as `KEY=value`, in the order of their last assignment. */
export function environmentList(log: EnvironmentLog | undefined): string[] {
  const seen = new Set<string>();
  const list: string[] = [];
  for (let entry = log; entry !== undefined; entry = entry.previous) {
    if (seen.has(entry.key)) continue;
    seen.add(entry.key);
    list.push(`${entry.key}=${entry.value}`);
  }
  return list.reverse();
}

/** The last assignments of some names in a snapshot. */
export function lookUpAll(
  log: EnvironmentLog | undefined,
  names: ReadonlySet<string>,
): ReadonlyMap<string, EnvironmentLog> {
  const found = new Map<string, EnvironmentLog>();
  for (let entry = log; entry !== undefined && found.size < names.size; entry = entry.previous) {
    if (names.has(entry.key) && !found.has(entry.key)) found.set(entry.key, entry);
  }
  return found;
}

/** The variables of a snapshot, for looking up. */
export function environmentAt(log: EnvironmentLog | undefined): Variables {
  let values: Map<string, string> | undefined;
  return {
    get(name) {
      if (values === undefined) {
        values = new Map();
        for (let entry = log; entry !== undefined; entry = entry.previous) {
          if (!values.has(entry.key)) values.set(entry.key, entry.value);
        }
      }
      return values.get(name);
    },
  };
}
