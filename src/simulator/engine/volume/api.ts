import type { ApiTask, VolumeApi } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, noSuchVolume } from '../errors.ts';
import { ensureVolume, inspectVolume, listVolumes, pruneVolumes, removeVolume } from './volumes.ts';

/** The volume part of the API. */
export function volumesApi(daemon: Daemon): VolumeApi {
  function* now<T>(result: () => ApiResult<T>): ApiTask<T> {
    yield { kind: 'tick', fuel: 1 };
    return result();
  }
  const call = <T>(label: string, result: () => ApiResult<T>): ApiTask<T> => daemon.call(label, now(result));
  return {
    list: (filters) => call('GET /volumes', () => listVolumes(daemon, filters)),
    create: ({ Name, Driver, DriverOpts, Labels }) =>
      call('POST /volumes/create', () => {
        const made = ensureVolume(daemon, {
          name: Name,
          driver: Driver,
          options: DriverOpts,
          ...(Object.keys(Labels).length > 0 && { labels: Labels }),
        });
        return made.ok ? ok(inspectVolume(made.value)) : made;
      }),
    inspect: (name) =>
      call(`GET /volumes/${name}`, () => {
        const volume = daemon.volumes.get(name);
        return volume === undefined ? noSuchVolume(name) : ok(inspectVolume(volume));
      }),
    remove: (name, { force }) => call(`DELETE /volumes/${name}`, () => removeVolume(daemon, name, force)),
    prune: (filters) => call('POST /volumes/prune', () => pruneVolumes(daemon, filters)),
  };
}
