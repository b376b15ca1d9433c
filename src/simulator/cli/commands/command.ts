import type { ApiError, ApiResult, EngineApi, Filters } from '../../api/engine-api.ts';
import { concurrently } from '../../base/concurrently.ts';
import type { Task } from '../../base/task.ts';
import type { Process } from '../../process/program.ts';
import type { FlagValues } from '../flags/parse.ts';
import type { FlagSpec } from '../flags/spec.ts';
import type { ValueChecker } from '../flags/values.ts';

/** How many arguments a command takes. */
export type Arity =
  | { readonly kind: 'none' | 'any' }
  | { readonly kind: 'exactly' | 'at-least' | 'at-most'; readonly count: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };

/** A command line that has been understood. */
export interface Invocation {
  readonly p: Process;
  readonly api: EngineApi;
  readonly flags: FlagValues;
  readonly args: readonly string[];
  /** As typed, aliases resolved: `docker ps`, `docker container ls`. */
  readonly name: string;
  /** The last word of {@link name} as it was typed. */
  readonly calledAs: string;
}

/** What a command does with its flags and arguments; its words are in the help table. */
export interface Command {
  readonly arity: Arity;
  /** Flags end at the first argument: what follows belongs to the program in the container. */
  readonly stopAtFirstArg?: boolean;
  readonly checkers?: Readonly<Record<string, ValueChecker>>;
  /** Flags that work without being shown. */
  readonly hidden?: readonly FlagSpec[];
  /** Flags that are taken but do less than Docker's, and how. */
  readonly simplified?: Readonly<Record<string, string>>;
  /** Flags that are not modelled, and what to use instead. */
  readonly refused?: Readonly<Record<string, string>>;
  run(c: Invocation): Task<number>;
}

export const none: Arity = { kind: 'none' };
export const exactly = (count: number): Arity => ({ kind: 'exactly', count });
export const atLeast = (count: number): Arity => ({ kind: 'at-least', count });
export const atMost = (count: number): Arity => ({ kind: 'at-most', count });

/** Prints a sentence on stderr and gives the exit code. */
export function* fail(c: Invocation, message: string, code = 1): Task<number> {
  yield* c.p.err(`${message}\n`);
  return code;
}

/** The daemon's error as the client prints it. */
export const daemonMessage = (error: ApiError): string => `Error response from daemon: ${error.message}`;

/** Prints the daemon's error. */
export const failDaemon = (c: Invocation, error: ApiError, code = 1): Task<number> =>
  fail(c, daemonMessage(error), code);

/** Does something for each name, printing each that worked and, at the end, all errors; one error makes the exit code 1. */
export function* forEachName(
  c: Invocation,
  names: readonly string[],
  act: (name: string) => Task<ApiResult<unknown>>,
): Task<number> {
  const errors: string[] = [];
  for (const name of names) {
    const result = yield* act(name);
    if (result.ok) yield* c.p.out(`${name}\n`);
    else errors.push(daemonMessage(result.error));
  }
  return errors.length === 0 ? 0 : yield* fail(c, errors.join('\n'));
}

/**
 * As {@link forEachName}, but for all at the same time: what is printed still stands in the order of the names. An error
 * that `isNote` is told at once and is no failure.
 */
export function* forEachAtOnce(
  c: Invocation,
  names: readonly string[],
  act: (name: string) => Task<ApiResult<unknown>>,
  options: { isNote?: (error: ApiError) => boolean; message?: (error: ApiError) => string } = {},
): Task<number> {
  const { isNote = () => false, message = daemonMessage } = options;
  const errors: string[] = [];
  const results: ApiResult<unknown>[] = [];
  let told = 0;
  const one = function* (name: string, index: number): Task<void> {
    results[index] = yield* act(name);
    for (let result = results[told]; result !== undefined; result = results[told]) {
      const shown = names[told++] ?? '';
      if (result.ok) yield* c.p.out(`${shown}\n`);
      else if (isNote(result.error)) yield* c.p.err(`${message(result.error)}\n`);
      else errors.push(message(result.error));
    }
  };
  yield* concurrently(names.map(one));
  return errors.length === 0 ? 0 : yield* fail(c, errors.join('\n'));
}

/** `--filter` values by key. */
export function filtersOf(values: readonly string[]): Filters {
  const filters = new Map<string, string[]>();
  for (const value of values) {
    const at = value.indexOf('=');
    const key = value.slice(0, at);
    filters.set(key, [...(filters.get(key) ?? []), value.slice(at + 1)]);
  }
  return filters;
}

/** Standard output, or the given descriptor, is a terminal. */
export const isTerminal = (c: Invocation, fd = 1): boolean => c.p.files.get(fd)?.kind === 'tty';

/** Asks `message [y/N] ` on stdout and reads a line; only `y` agrees. */
export function* confirm(c: Invocation, message: string): Task<boolean> {
  yield* c.p.out(`${message} [y/N] `);
  const answer = yield* c.p.readLine(0);
  return answer?.trim().toLowerCase() === 'y';
}
