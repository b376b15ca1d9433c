import type { ApiTask } from '../api/engine-api.ts';
import { Part } from '../base/part.ts';
import { need } from '../base/task.ts';
import { gzip } from '../filesystem/index.ts';

/** Calls that few sessions make; they are fetched when the first of them is made. */
export const seldomCalls = new Part('seldom calls of the engine', () => import('./seldom-calls.ts'));

type Calls = typeof import('./seldom-calls.ts');

/** A call that is one of them, or made of them. Archives may be compressed. */
export function* seldom<T>(call: (calls: Calls) => ApiTask<T>): ApiTask<T> {
  yield* need(gzip);
  return yield* call(yield* need(seldomCalls));
}
