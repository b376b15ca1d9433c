import type { Task } from '../../../base/task.ts';
import { env } from '../../flags/values.ts';
import { pump } from '../../streams.ts';
import { atLeast, type Command, fail, failDaemon, type Invocation } from '../command.ts';
import { detachKeys, ttyProblem } from './attached.ts';
import { readEnv } from './create/env.ts';

/** `docker exec`. */
export const containerExec: Command = {
  arity: atLeast(2),
  stopAtFirstArg: true,
  checkers: { env },
  simplified: { privileged: 'accepted; there are no capabilities to gain' },
  *run(c: Invocation): Task<number> {
    const { flags } = c;
    const [name = '', ...command] = c.args;
    const variables = readEnv(c.p, flags.list('env-file'), flags.list('env'));
    if (!variables.ok) return yield* fail(c, variables.error);
    const inspected = yield* c.api.containers.inspect(name);
    if (!inspected.ok) return yield* failDaemon(c, inspected.error);
    const detach = flags.bool('detach');
    const tty = flags.bool('tty');
    const stdin = flags.bool('interactive') && !detach;
    const problem = detach ? undefined : ttyProblem(c, stdin, tty);
    if (problem !== undefined) return yield* fail(c, problem);
    const keys = detachKeys(c);
    if (!keys.ok) return yield* fail(c, keys.error);
    const created = yield* c.api.containers.execCreate(name, {
      User: flags.text('user') ?? '',
      Privileged: flags.bool('privileged'),
      Tty: tty,
      AttachStdin: stdin,
      AttachStdout: !detach,
      AttachStderr: !detach,
      Detach: detach,
      Env: [...variables.value],
      WorkingDir: flags.text('workdir') ?? '',
      Cmd: command,
    });
    if (!created.ok) return yield* failDaemon(c, created.error);
    return yield* start(c, created.value.Id, { detach, tty, stdin, keys: keys.value });
  },
};

interface StartOptions {
  readonly detach: boolean;
  readonly tty: boolean;
  readonly stdin: boolean;
  readonly keys: readonly number[];
}

function* start(c: Invocation, id: string, { detach, tty, stdin, keys }: StartOptions): Task<number> {
  const started = yield* c.api.containers.execStart(id, { detach, tty });
  if (!started.ok) return yield* failDaemon(c, started.error);
  if (detach) return 0;
  const end = yield* pump(c.p, started.value, { stdin, detachKeys: tty ? keys : [] });
  if (end === 'detached') return yield* fail(c, 'read escape sequence');
  const inspected = yield* c.api.containers.execInspect(id);
  if (inspected.ok && inspected.value.ExitCode !== null && !inspected.value.Running) return inspected.value.ExitCode;
  return yield* c.api.containers.execWait(id);
}
