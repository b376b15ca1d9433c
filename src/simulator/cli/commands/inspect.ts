import type { ApiResult } from '../../api/engine-api.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { done, type Task } from '../../base/task.ts';
import { type Inspected, inspect } from '../formatter/inspect.ts';
import { daemonMessage, type Invocation } from './command.ts';

/** Looks one kind of object up. `missing` tells an object that is not there from other failures. */
export type LookUp = (
  reference: string,
) => Task<Result<Inspected, { readonly message: string; readonly missing: boolean }>>;

function* ask(
  task: Task<ApiResult<unknown>>,
  type: string,
  hasRaw: boolean,
): Task<Result<Inspected, { readonly message: string; readonly missing: boolean }>> {
  const result = yield* task;
  if (result.ok) return ok({ type, value: result.value, hasRaw });
  return err({ message: daemonMessage(result.error), missing: result.error.kind === 'not-found' });
}

/** The client asks nothing about a name that is empty. */
const NAMELESS = err({ message: 'invalid container name or ID: value is empty', missing: false });

/** The kinds of object that inspect knows, in the order in which a name is looked for. */
export function lookUps(c: Invocation): Readonly<Record<'container' | 'image' | 'network' | 'volume', LookUp>> {
  const size = c.flags.bool('size');
  const { containers, images, networks, volumes } = c.api;
  return {
    container: (name) =>
      name.trim() === '' ? done(NAMELESS) : ask(containers.inspect(name, { size }), 'container.InspectResponse', true),
    image: (name) => ask(images.inspect(name), 'image.InspectResponse', true),
    network: (name) => ask(networks.inspect(name, { verbose: c.flags.bool('verbose') }), 'network.Inspect', true),
    volume: (name) => ask(volumes.inspect(name), 'volume.Volume', true),
  };
}

/** Runs an inspect command over one kind of object. */
export function* inspectWith(c: Invocation, lookUp: LookUp): Task<number> {
  const outcome = yield* inspect(c.args, c.flags.text('format') ?? '', function* (reference) {
    const found = yield* lookUp(reference);
    return found.ok ? found : err(found.error.message);
  });
  yield* c.p.out(outcome.out);
  if (outcome.err !== '') yield* c.p.err(outcome.err);
  return outcome.code;
}
