import type { ApiTask, ContainerApi } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { prefixed } from '../errors.ts';
import { fetchedCalls } from '../fetched-calls.ts';
import { moreContainerCalls } from '../parts.ts';
import { attachContainer } from './attach.ts';
import { callsAbout } from './calls.ts';
import { createContainer } from './create.ts';
import { execCreate, execStart, execWait, findExec, inspectExec } from './exec.ts';
import { inspectContainer } from './inspect.ts';
import { killContainer } from './kill.ts';
import { listContainers } from './list.ts';
import { containerLogs } from './logs.ts';
import type { MoreContainerCall, moreContainersApi } from './more-api.ts';
import { findContainer, settledContainer } from './names.ts';
import { removeContainer } from './remove.ts';
import { startContainer } from './start.ts';
import { restartContainer, stopContainer } from './stop.ts';
import { waitForContainer } from './wait.ts';

const MORE_CALLS: readonly MoreContainerCall[] = [
  'pause',
  'unpause',
  'rename',
  'update',
  'top',
  'stats',
  'diff',
  'getArchive',
  'statPath',
  'putArchive',
  'export',
  'commit',
  'prune',
];

/** The container part of the API, each call with its cause noted in the journal. */
export function containersApi(daemon: Daemon): ContainerApi {
  const { now, slow, immediate, call } = callsAbout(daemon);
  return {
    ...fetchedCalls<typeof moreContainersApi, Pick<ContainerApi, MoreContainerCall>>(
      moreContainerCalls,
      (api) => api(daemon),
      MORE_CALLS,
    ),
    list: (options) =>
      call(
        'GET /containers/json',
        immediate(() => listContainers(daemon, options)),
      ),
    create: (request) => call('POST /containers/create', createContainer(daemon, request)),
    inspect: (id, options) =>
      call(
        `GET /containers/${id}/json`,
        now(id, (one) => ok(inspectContainer(daemon, one, options?.size === true))),
      ),
    start: (id) =>
      call(
        `POST /containers/${id}/start`,
        slow(id, (one) => unlessDone(startContainer(daemon, one))),
      ),
    stop: (id, options) =>
      call(
        `POST /containers/${id}/stop`,
        slow(id, (one) => unlessDone(stopContainer(daemon, one, id, options))),
      ),
    restart: (id, options) =>
      call(
        `POST /containers/${id}/restart`,
        slow(id, (one) => restartContainer(daemon, one, id, options)),
      ),
    kill: (id, signal) => call(`POST /containers/${id}/kill`, killNamed(daemon, id, signal)),
    wait(id, condition) {
      const found = findContainer(daemon, id);
      return found.ok ? ok(waitForContainer(found.value, condition)) : found;
    },
    remove: (id, { force, volumes }) =>
      call(
        `DELETE /containers/${id}`,
        slow(id, (one) => removeContainer(daemon, one, { force, volumes, term: id })),
      ),
    logs: (id, options) =>
      call(
        `GET /containers/${id}/logs`,
        slow(id, (one) => containerLogs(daemon, one, options)),
      ),
    attach: (id, options) =>
      call(
        `POST /containers/${id}/attach`,
        now(id, (one) => attachContainer(daemon, one, options)),
      ),
    execCreate: (id, request) =>
      call(
        `POST /containers/${id}/exec`,
        now(id, (one) => execCreate(daemon, one, id, request)),
      ),
    execStart: (execId, options) => call(`POST /exec/${execId}/start`, execStart(daemon, execId, options)),
    execInspect: (execId) =>
      immediate(() => {
        const exec = findExec(daemon, execId);
        return exec.ok ? ok(inspectExec(exec.value)) : exec;
      }),
    execWait: (execId) => execWait(daemon, execId),
  };
}

/** HTTP's "not modified" (it runs already, it has stopped already) is no error for a client. */
function* unlessDone(task: ApiTask<void>): ApiTask<void> {
  const result = yield* task;
  return !result.ok && result.error.kind === 'not-modified' ? ok(undefined) : result;
}

function* killNamed(daemon: Daemon, id: string, signal: string): ApiTask<void> {
  yield { kind: 'tick', fuel: 1 };
  const found = yield* settledContainer(daemon, id);
  const killed = found.ok ? yield* killContainer(daemon, found.value, signal) : found;
  return killed.ok ? killed : prefixed(killed, `cannot kill container: ${id}: `);
}
