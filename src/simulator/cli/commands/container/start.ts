import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, daemonMessage, fail, failDaemon, type Invocation } from '../command.ts';
import { attachStreams, detachKeys } from './attached.ts';

/** `docker start`, with `-a` in the foreground. */
export const containerStart: Command = {
  arity: atLeast(1),
  hidden: [
    { name: 'checkpoint', type: 'string', usage: 'Restore from this checkpoint', hidden: true },
    { name: 'checkpoint-dir', type: 'string', usage: 'Use a custom checkpoint storage directory', hidden: true },
  ],
  refused: { checkpoint: 'stop and start the container', 'checkpoint-dir': 'stop and start the container' },
  run: (c) => (c.flags.bool('attach') || c.flags.bool('interactive') ? startAttached(c) : startAll(c)),
};

function* startAll(c: Invocation): Task<number> {
  const failed: string[] = [];
  for (const name of c.args) {
    const started = yield* c.api.containers.start(name);
    if (started.ok) yield* c.p.out(`${name}\n`);
    else {
      yield* c.p.err(`${daemonMessage(started.error)}\n`);
      failed.push(name);
    }
  }
  return failed.length === 0 ? 0 : yield* fail(c, `Error: failed to start containers: ${failed.join(', ')}`);
}

function* startAttached(c: Invocation): Task<number> {
  if (c.args.length > 1) return yield* fail(c, 'you cannot start and attach multiple containers at once');
  const inspected = yield* c.api.containers.inspect(c.args[0] ?? '');
  if (!inspected.ok) return yield* failDaemon(c, inspected.error);
  const { Id: id, Config: config, HostConfig: host } = inspected.value;
  const keys = detachKeys(c);
  if (!keys.ok) return yield* fail(c, keys.error);
  const stdin = c.flags.bool('interactive') && config.OpenStdin;
  const attached = yield* c.api.containers.attach(id, { stdin, stdout: true, stderr: true, logs: false });
  if (!attached.ok) return yield* failDaemon(c, attached.error);
  const waiting = c.api.containers.wait(id, host.AutoRemove === true ? 'removed' : 'next-exit');
  const started = yield* c.api.containers.start(id);
  if (!started.ok) {
    attached.value.detach();
    return yield* failDaemon(c, started.error);
  }
  const end = yield* attachStreams(c, id, attached.value, { stdin, proxy: !config.Tty, keys: keys.value });
  if (end === 'detached' || !waiting.ok) return 0;
  return (yield* waiting.value).StatusCode;
}
