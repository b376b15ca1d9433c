import { Part } from './part.ts';
import { need, type Task } from './task.ts';

/**
 * What stays in the place of functions that the build has moved into files of their own (docs/adr/0006). Each of the two
 * makes `count` stand-ins at once for the functions that a module has as its default export, in their order.
 *
 * Tasks wait: one that misses its code stops and goes on when it has come. A plain function can't. So its call breaks off, and
 * whoever drives the session fetches what was missed and does the session's inputs again from the start: the same inputs give
 * the same journal, so nobody sees a difference.
 */

type Code<F> = { readonly default: readonly F[] };
type Plain = (this: unknown, ...given: unknown[]) => unknown;
type Waiting = (this: unknown, ...given: unknown[]) => Task<unknown>;

const all: Part<unknown>[] = [];
let missed = false;

/** The function at a place; the lists are as long as the build has counted. */
function at<F>({ default: functions }: Code<F>, index: number): F {
  const one = functions[index];
  if (one === undefined) throw new Error(`there is no function ${index} in this part`);
  return one;
}

function standIns<F>(count: number, make: (index: number) => F): F[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Tasks that are fetched when one of them runs. */
export function later(count: number, fetch: () => Promise<Code<Waiting>>): Waiting[] {
  const part = new Part('tasks that few lessons run', fetch);
  return standIns(
    count,
    (index): Waiting =>
      function* (...given) {
        return yield* at(yield* need(part), index).apply(this, given);
      },
  );
}

/** Functions that no lesson runs and that cannot wait. Made as modules are evaluated. */
export function absent(count: number, fetch: () => Promise<Code<Plain>>): Plain[] {
  const part = new Part('functions that no lesson runs', fetch);
  all.push(part);
  return standIns(
    count,
    (index): Plain =>
      function (...given) {
        return at(present(part), index).apply(this, given);
      },
  );
}

/** Throws when the part is not there. What has been thrown may get lost in the session; that something was missed does not. */
function present<T>(part: Part<T>): T {
  if (part.value !== undefined) return part.value;
  missed = true;
  throw new Error(`missed: ${part.name}`);
}

/** Whether code was missed since the last call. */
export function missedCode(): boolean {
  const was = missed;
  missed = false;
  return was;
}

/** Fetches all such functions of the modules that are there by now: who misses one seldom misses one only. */
export async function fetchAbsent(): Promise<void> {
  await Promise.all(all.map((part) => part.load()));
}
