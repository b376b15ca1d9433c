import type { Task } from '../../../base/task.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';
import { attachStreams, detachKeys, ttyProblem } from './attached.ts';

/** Attaching needs a container that runs. */
function stateProblem(state: {
  readonly Running: boolean;
  readonly Paused: boolean;
  readonly Restarting: boolean;
}): string | undefined {
  if (!state.Running) return 'You cannot attach to a stopped container, start it first';
  if (state.Paused) return 'You cannot attach to a paused container, unpause it first';
  return state.Restarting ? 'You cannot attach to a restarting container, wait until it is running' : undefined;
}

/** `docker attach`. */
export const containerAttach: Command = {
  arity: exactly(1),
  *run(c: Invocation): Task<number> {
    const name = c.args[0] ?? '';
    const waiting = c.api.containers.wait(name, 'not-running');
    const inspected = yield* c.api.containers.inspect(name);
    if (!inspected.ok) return yield* failDaemon(c, inspected.error);
    const { Id: id, Config: config, State: state } = inspected.value;
    const open = !c.flags.bool('no-stdin');
    const problem = stateProblem(state) ?? ttyProblem(c, open, config.Tty);
    if (problem !== undefined) return yield* fail(c, problem);
    const keys = detachKeys(c);
    if (!keys.ok) return yield* fail(c, keys.error);
    const stdin = open && config.OpenStdin;
    const attached = yield* c.api.containers.attach(id, { stdin, stdout: true, stderr: true, logs: false });
    if (!attached.ok) return yield* failDaemon(c, attached.error);
    const proxy = c.flags.bool('sig-proxy', true) && !config.Tty;
    const end = yield* attachStreams(c, id, attached.value, { stdin, proxy, keys: keys.value });
    if (end === 'detached') return yield* fail(c, 'read escape sequence');
    return waiting.ok ? (yield* waiting.value).StatusCode : 0;
  },
};
