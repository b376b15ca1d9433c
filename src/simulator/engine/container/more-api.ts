import type { ContainerApi } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { seldom } from '../seldom.ts';
import { callsAbout } from './calls.ts';
import { containerDiff } from './diff.ts';
import { pauseContainer, unpauseContainer } from './pause.ts';
import { pruneContainers } from './prune.ts';
import { renameContainer } from './rename.ts';

/** The calls about containers that many a session never makes. */
export function moreContainersApi(daemon: Daemon): Pick<ContainerApi, MoreContainerCall> {
  const { now, slow, call } = callsAbout(daemon);
  return {
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
  };
}

export type MoreContainerCall =
  | 'pause'
  | 'unpause'
  | 'rename'
  | 'update'
  | 'top'
  | 'stats'
  | 'diff'
  | 'getArchive'
  | 'statPath'
  | 'putArchive'
  | 'export'
  | 'commit'
  | 'prune';
