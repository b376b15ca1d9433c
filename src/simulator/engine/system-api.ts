import type { ApiTask, SystemApi } from '../api/engine-api.ts';
import { ok } from '../base/result.ts';
import type { Daemon } from './daemon.ts';
import type { DaemonBuilder } from './daemon-builder.ts';
import type { ApiResult } from './errors.ts';
import { diskUsage, systemInfo, systemVersion } from './system.ts';

/** The part of the API that is about the whole daemon. */
export function systemApi(daemon: Daemon, builder: DaemonBuilder): SystemApi {
  function* now<T>(result: () => ApiResult<T>): ApiTask<T> {
    yield { kind: 'tick', fuel: 1 };
    return result();
  }
  return {
    info: () =>
      daemon.call(
        'GET /info',
        now(() => ok(systemInfo(daemon))),
      ),
    version: () =>
      daemon.call(
        'GET /version',
        now(() => ok(systemVersion())),
      ),
    events: (options) =>
      now(() => {
        const stream = daemon.events.stream(options);
        if (!stream.ok) return stream;
        daemon.spawn(stream.value.end);
        return ok(stream.value.queue);
      }),
    diskUsage: () =>
      daemon.call(
        'GET /system/df',
        now(() => diskUsage(daemon, builder.cacheUsage())),
      ),
    builderPrune: (options) => daemon.call('POST /build/prune', builder.prune(options)),
  };
}
