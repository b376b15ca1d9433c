import type { ApiTask } from '../../api/engine-api.ts';
import type { Daemon } from '../daemon.ts';
import type { ApiResult } from '../errors.ts';
import type { Container } from './container.ts';
import { settledContainer } from './names.ts';

/** What calls about containers have in common. */
export function callsAbout(daemon: Daemon) {
  /** An immediate call about one container. */
  function* now<T>(id: string, run: (container: Container) => ApiResult<T>): ApiTask<T> {
    yield { kind: 'tick', fuel: 1 };
    const found = yield* settledContainer(daemon, id);
    return found.ok ? run(found.value) : found;
  }
  /** A call that takes time. */
  function* slow<T>(id: string, run: (container: Container) => ApiTask<T>): ApiTask<T> {
    yield { kind: 'tick', fuel: 1 };
    const found = yield* settledContainer(daemon, id);
    return found.ok ? yield* run(found.value) : found;
  }
  function* immediate<T>(result: () => ApiResult<T>): ApiTask<T> {
    yield { kind: 'tick', fuel: 1 };
    return result();
  }
  const call = <T>(label: string, task: ApiTask<T>): ApiTask<T> => daemon.call(label, task);
  return { now, slow, immediate, call };
}
