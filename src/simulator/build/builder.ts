import type { BuildOutcome, BuildProgressQueue, BuildRequest } from '../api/build.ts';
import type { ApiTask } from '../api/engine-api.ts';
import type { DiskUsage, PruneReport } from '../api/image.ts';

export interface Builder {
  /** Progress is pushed while the task runs; the queue is closed at the end, also after a failure. */
  build(request: BuildRequest, progress: BuildProgressQueue): ApiTask<BuildOutcome>;
  /** `docker builder prune`: `all` also takes what images still use. */
  prune(options: { readonly all: boolean }): PruneReport;
  /** For `docker system df`. */
  cacheUsage(): DiskUsage['BuildCache'];
}
