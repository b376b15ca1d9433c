import type { ApiTask, ContainerApi } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import type { ApiResult } from '../errors.ts';
import { prefixed } from '../errors.ts';
import { seldom } from '../seldom.ts';
import { attachContainer } from './attach.ts';
import type { Container } from './container.ts';
import { createContainer } from './create.ts';
import { containerDiff } from './diff.ts';
import { execCreate, execStart, execWait, findExec, inspectExec } from './exec.ts';
import { inspectContainer } from './inspect.ts';
import { killContainer } from './kill.ts';
import { listContainers } from './list.ts';
import { containerLogs } from './logs.ts';
import { findContainer, settledContainer } from './names.ts';
import { pauseContainer, unpauseContainer } from './pause.ts';
import { pruneContainers } from './prune.ts';
import { removeContainer } from './remove.ts';
import { renameContainer } from './rename.ts';
import { startContainer } from './start.ts';
import { restartContainer, stopContainer } from './stop.ts';
import { waitForContainer } from './wait.ts';

/** The container part of the API, each call with its cause noted in the journal. */
export function containersApi(daemon: Daemon): ContainerApi {
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
  return {
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
    pause: (id) =>
      call(
        `POST /containers/${id}/pause`,
        now(id, (one) => pauseContainer(daemon, one)),
      ),
    unpause: (id) =>
      call(
        `POST /containers/${id}/unpause`,
        now(id, (one) => unpauseContainer(daemon, one)),
      ),
    rename: (id, name) =>
      call(
        `POST /containers/${id}/rename`,
        now(id, (one) => renameContainer(daemon, one, name)),
      ),
    update: (id, change) =>
      call(
        `POST /containers/${id}/update`,
        seldom((calls) => now(id, (one) => calls.updateContainer(daemon, one, change))),
      ),
    wait(id, condition) {
      const found = findContainer(daemon, id);
      return found.ok ? ok(waitForContainer(found.value, condition)) : found;
    },
    remove: (id, { force, volumes }) =>
      call(
        `DELETE /containers/${id}`,
        slow(id, (one) => removeContainer(daemon, one, { force, volumes, term: id })),
      ),
    top: (id, args) =>
      call(
        `GET /containers/${id}/top`,
        seldom((calls) => now(id, (one) => calls.containerTop(daemon, one, args))),
      ),
    stats: (id) =>
      call(
        `GET /containers/${id}/stats`,
        seldom((calls) => now(id, (one) => ok(calls.containerStats(daemon, one)))),
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
    diff: (id) =>
      call(
        `GET /containers/${id}/changes`,
        now(id, (one) => ok(containerDiff(one))),
      ),
    getArchive: (id, path) =>
      call(
        `GET /containers/${id}/archive`,
        seldom((calls) => now(id, (one) => calls.getArchive(daemon, one, id, path))),
      ),
    statPath: (id, path) =>
      call(
        `HEAD /containers/${id}/archive`,
        seldom((calls) => now(id, (one) => calls.statPath(daemon, one, id, path))),
      ),
    putArchive: (id, folder, tar, options) =>
      call(
        `PUT /containers/${id}/archive`,
        seldom((calls) => now(id, (one) => calls.putArchive(daemon, one, id, folder, tar, options))),
      ),
    export: (id) =>
      call(
        `GET /containers/${id}/export`,
        seldom((calls) => now(id, (one) => ok(calls.exportContainer(daemon, one)))),
      ),
    commit: (id, options) =>
      call(
        'POST /commit',
        seldom((calls) => slow(id, (one) => calls.commitContainer(daemon, one, options))),
      ),
    prune: (filters) => call('POST /containers/prune', pruneContainers(daemon, filters)),
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
