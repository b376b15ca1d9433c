import type { ExecCreateRequest, ExecInspect } from '../../api/container.ts';
import type { ApiTask, Attachment } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import { type Task, WaitQueue } from '../../base/task.ts';
import { signalExitCode } from '../../process/signals.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, notRunning } from '../errors.ts';
import type { Container, Exec } from './container.ts';
import { logContainer } from './life.ts';
import { environmentOf, programInstead, startProblem, userOf } from './process.ts';
import { parseDetachKeys, Streams, textFrame } from './streams.ts';

/** Simulated time for runc to start a process in a running container. */
const EXEC_MS = 25;

const EXEC = 'OCI runtime exec failed: exec failed: ';
const RUNC = `${EXEC}unable to start container process: `;

/** The program, a space and its arguments: the space is there also without arguments. */
const inWords = ([program = '', ...args]: readonly string[]): string => `${program} ${args.join(' ')}`;

/** `docker exec`, first half: notes what is to be run. */
export function execCreate(
  daemon: Daemon,
  container: Container,
  term: string,
  request: ExecCreateRequest,
): ApiResult<{ Id: string }> {
  if (!container.isRunning) return notRunning(container.id);
  if (container.isPaused)
    return apiError('conflict', `Container ${term} is paused, unpause the container before exec`, 'container.paused');
  if (container.state === 'restarting')
    return apiError(
      'conflict',
      `Container ${container.id} is restarting, wait until the container is running`,
      'container.restarting',
    );
  if (request.Cmd.length === 0) return apiError('invalid', 'No exec command specified', 'exec.no-command');
  if (parseDetachKeys(request.DetachKeys) === undefined)
    return apiError('invalid', `Invalid escape keys (${request.DetachKeys}) provided`, 'attach.invalid-keys');
  return ok({ Id: createExec(daemon, container, request).id });
}

export function createExec(daemon: Daemon, container: Container, request: ExecCreateRequest): Exec {
  const exec: Exec = {
    id: daemon.ids.hex(64),
    container,
    argv: request.Cmd,
    user: request.User === '' ? container.config.User : request.User,
    privileged: request.Privileged,
    tty: request.Tty,
    attachStdin: request.AttachStdin,
    env: request.Env,
    workingDir: request.WorkingDir === '' ? container.config.WorkingDir : request.WorkingDir,
    detachKeys: request.DetachKeys,
    started: false,
    running: false,
    exitCode: undefined,
    pid: 0,
    ended: new WaitQueue(),
  };
  daemon.execs.set(exec.id, exec);
  container.execs.set(exec.id, exec);
  logContainer(daemon, container, `exec_create: ${inWords(request.Cmd)}`, { execID: exec.id });
  return exec;
}

export function findExec(daemon: Daemon, id: string): ApiResult<Exec> {
  const exec = daemon.execs.get(id);
  return exec === undefined ? apiError('not-found', `No such exec instance: ${id}`, 'exec.not-found') : ok(exec);
}

/**
 * `docker exec`, second half. That the program cannot be started is no error of an attached call: the client reads it from
 * the standard output, and the exit code says the rest.
 */
export function* execStart(daemon: Daemon, id: string, options: { readonly detach: boolean }): ApiTask<Attachment> {
  const found = findExec(daemon, id);
  if (!found.ok) return found;
  const exec = found.value;
  if (exec.started) return apiError('conflict', `exec command ${id} has already run`, 'exec.already-run');
  if (!exec.container.isRunning) return notRunning(exec.container.id);
  const started = yield* runExec(daemon, exec);
  if (!started.ok) return started;
  const { attachment, failure } = started.value;
  if (failure !== undefined && options.detach) return apiError('invalid', failure, 'exec.cannot-start');
  return ok(attachment);
}

/** Starts the process. `failure` is runc's message when it could not, which is then also in the output. */
export function* runExec(
  daemon: Daemon,
  exec: Exec,
): ApiTask<{ readonly attachment: Attachment; readonly failure?: string }> {
  const { container } = exec;
  exec.started = true;
  logContainer(daemon, container, `exec_start: ${inWords(exec.argv)}`, { execID: exec.id });
  yield* daemon.pass(EXEC_MS);
  const { namespace } = container;
  if (namespace === undefined) return notRunning(container.id);
  const user = userOf(
    namespace.fs,
    exec.user,
    exec.user === container.config.User ? (container.hostConfig.GroupAdd ?? []) : [],
  );
  if (!user.ok) {
    exec.exitCode = 126;
    return user;
  }
  const streams = new Streams({
    tty: exec.tty,
    openStdin: exec.attachStdin,
    stdinOnce: true,
    ids: daemon.ids,
    onOutput: () => {},
  });
  exec.streams = streams;
  const env = environmentOf(container, exec.tty, user.value.home, exec.env);
  const cwd = exec.workingDir || '/';
  const command = exec.argv[0] ?? '';
  const relative = !cwd.startsWith('/');
  const problem = relative
    ? `${EXEC}Cwd must be an absolute path`
    : prefixedBy(RUNC, startProblem(namespace.fs, command, cwd, env, user.value));
  const detachKeys = parseDetachKeys(exec.detachKeys) ?? [];
  const attach = { stdin: exec.attachStdin, stdout: true, stderr: true, detachKeys };
  if (problem !== undefined) {
    exec.exitCode = relative ? 128 : problem.includes('permission denied') ? 126 : 127;
    container.execs.delete(exec.id);
    const attachment = streams.attach({ ...attach, replay: [textFrame('stdout', `${problem}\r\n`)] });
    streams.end();
    exec.ended.notify();
    return ok({ attachment, failure: problem });
  }
  const attachment = streams.attach(attach);
  const instead = programInstead(daemon, namespace.fs, command, cwd, env, user.value);
  const started = daemon.kernel.start(namespace, {
    argv: exec.argv,
    env,
    cwd,
    as: user.value.credentials,
    files: streams.files(),
    ...(streams.terminal !== undefined && { tty: streams.terminal }),
    ...(instead !== undefined && { program: instead }),
  });
  if (!started.ok) return apiError('server', RUNC + started.error, 'exec.cannot-start');
  exec.handle = started.value;
  exec.running = true;
  exec.pid = started.value.hostPid;
  daemon.sink.emit({ type: 'container.exec', container: container.id, exec: exec.id, argv: exec.argv });
  if (streams.terminal !== undefined) daemon.spawn(streams.pump());
  started.value.onExit(() => ended(daemon, exec));
  return ok({ attachment });
}

const prefixedBy = (prefix: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : prefix + text;

function ended(daemon: Daemon, exec: Exec): void {
  const status = exec.handle?.status;
  if (status === undefined || !exec.running) return;
  exec.running = false;
  exec.exitCode = 'code' in status ? status.code : signalExitCode(status.signal);
  const { container } = exec;
  container.execs.delete(exec.id);
  const { exitCode, argv } = exec;
  daemon.sink.emit({ type: 'container.exec', container: container.id, exec: exec.id, argv, exitCode });
  exec.streams?.end();
  logContainer(daemon, container, 'exec_die', { execID: exec.id, exitCode: String(exitCode) });
  exec.ended.notify();
}

export function* execWait(daemon: Daemon, id: string): Task<number> {
  const exec = daemon.execs.get(id);
  if (exec === undefined) return 0;
  while (exec.running) yield { kind: 'wait', on: [exec.ended] };
  return exec.exitCode ?? 0;
}

export const inspectExec = (exec: Exec): ExecInspect => ({
  ID: exec.id,
  Running: exec.running,
  ExitCode: exec.exitCode ?? null,
  ContainerID: exec.container.id,
  Pid: exec.pid,
});
