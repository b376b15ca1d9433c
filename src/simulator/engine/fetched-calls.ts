import type { ApiTask } from '../api/engine-api.ts';
import type { Part } from '../base/part.ts';
import { need } from '../base/task.ts';

/** Calls of the API whose code is fetched when the first of them is made; `make` gives them with what they work on. */
export function fetchedCalls<T, A extends object>(
  part: Part<T>,
  make: (fetched: T) => A,
  names: readonly (keyof A & string)[],
): A {
  const calls = names.map((name) => {
    function* call(...args: unknown[]): ApiTask<unknown> {
      const api: object = make(yield* need(part));
      const method: (...given: unknown[]) => ApiTask<unknown> = Reflect.get(api, name);
      return yield* method(...args);
    }
    return [name, call] as const;
  });
  return Object.fromEntries(calls) as A;
}
