import type { ContainerCreateRequest } from '../../../api/container.ts';
import type { Attachment } from '../../../api/engine-api.ts';
import type { Task } from '../../../base/task.ts';
import { atLeast, type Command, daemonMessage, fail, failDaemon, type Invocation } from '../command.ts';
import { attachStreams, detachKeys, ttyProblem } from './attached.ts';
import { createContainer, pullProblem } from './create/create.ts';
import { createCheckers, createHidden, createRefused, createSimplified } from './create/flags.ts';
import { createRequest } from './create/options.ts';
import { withHelp } from './create.ts';

/** 127 for a program that is not there, 126 for one that cannot be executed, else 125. */
function failureCode(message: string): number {
  const missing = ['executable file not found', 'no such file or directory', 'system cannot find the file specified'];
  if (missing.some((text) => message.includes(text))) return 127;
  return message.includes('permission denied') || message.includes('is a directory') ? 126 : 125;
}

const failRun = (c: Invocation, message: string): Task<number> =>
  fail(c, withHelp(message, 'run'), failureCode(message));

/** `-d` attaches nothing. */
function detachConfig(request: ContainerCreateRequest): void {
  request.config.AttachStdin = false;
  request.config.AttachStdout = false;
  request.config.AttachStderr = false;
  request.config.StdinOnce = false;
}

/** `docker run`. */
export const containerRun: Command = {
  arity: atLeast(1),
  stopAtFirstArg: true,
  checkers: createCheckers,
  hidden: createHidden,
  refused: createRefused,
  simplified: createSimplified,
  *run(c: Invocation): Task<number> {
    const pull = pullProblem(c.flags.text('pull') ?? 'missing');
    if (pull !== undefined) return yield* fail(c, withHelp(pull, 'run'), 125);
    const parsed = createRequest(c.p, c.flags, c.args);
    if (!parsed.ok) return yield* fail(c, withHelp(parsed.error, 'run'), 125);
    const request = parsed.value;
    if (c.flags.bool('detach')) {
      if (c.flags.changed('attach')) {
        return yield* fail(c, 'conflicting options: cannot specify both --attach and --detach');
      }
      detachConfig(request);
    } else {
      const problem = ttyProblem(c, request.config.AttachStdin, request.config.Tty);
      if (problem !== undefined) return yield* fail(c, problem);
    }
    const created = yield* createContainer(c, request);
    if (!created.ok) return yield* failRun(c, created.error);
    const { AttachStdin, AttachStdout, AttachStderr } = request.config;
    if (!AttachStdin && !AttachStdout && !AttachStderr) return yield* startDetached(c, created.value);
    return yield* runAttached(c, created.value, request);
  },
};

function* startDetached(c: Invocation, id: string): Task<number> {
  yield* c.p.out(`${id}\n`);
  const started = yield* c.api.containers.start(id);
  return started.ok ? 0 : yield* failRun(c, daemonMessage(started.error));
}

function* attach(c: Invocation, id: string, request: ContainerCreateRequest): Task<Attachment | number> {
  const { AttachStdin: stdin, AttachStdout: stdout, AttachStderr: stderr } = request.config;
  const attached = yield* c.api.containers.attach(id, { stdin, stdout, stderr, logs: false });
  return attached.ok ? attached.value : yield* failDaemon(c, attached.error);
}

function* runAttached(c: Invocation, id: string, request: ContainerCreateRequest): Task<number> {
  const keys = detachKeys(c);
  if (!keys.ok) return yield* fail(c, keys.error);
  const attachment = yield* attach(c, id, request);
  if (typeof attachment === 'number') return attachment;
  const autoRemove = request.hostConfig.AutoRemove === true;
  const waiting = c.api.containers.wait(id, autoRemove ? 'removed' : 'next-exit');
  const started = yield* c.api.containers.start(id);
  if (!started.ok) {
    attachment.detach();
    if (autoRemove && waiting.ok) yield* waiting.value;
    return yield* failRun(c, daemonMessage(started.error));
  }
  const stdin = request.config.AttachStdin;
  const proxy = c.flags.bool('sig-proxy', true);
  const end = yield* attachStreams(c, id, attachment, { stdin, proxy, keys: keys.value });
  if (end === 'detached') return 0;
  if (!waiting.ok) return 125;
  const status = yield* waiting.value;
  return status.error === undefined ? status.StatusCode : 125;
}
