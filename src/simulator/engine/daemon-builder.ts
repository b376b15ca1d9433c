import type { BuildOutcome, BuildProgressQueue, BuildRequest } from '../api/build.ts';
import type { ApiTask, Filters } from '../api/engine-api.ts';
import type { DiskUsage, PruneReport } from '../api/image.ts';
import { Part } from '../base/part.ts';
import { ok } from '../base/result.ts';
import { need, type Task } from '../base/task.ts';
import type { Builder } from '../build/index.ts';
import type { Daemon } from './daemon.ts';

/** BuildKit, which a session that builds nothing does without. */
export const buildKit = new Part('the builder', async () => (await import('./build.ts')).engineBuilder);

const CLAIM = 'builds under way';

/** The daemon's builder, made when something is first built. */
export class DaemonBuilder {
  readonly #daemon: Daemon;
  #made: Builder | undefined;
  #underWay = 0;
  readonly #held = new Set<string>();

  constructor(daemon: Daemon) {
    this.#daemon = daemon;
  }

  *build(request: BuildRequest, progress: BuildProgressQueue): ApiTask<BuildOutcome> {
    const builder = yield* this.#builder();
    this.#underWay++;
    try {
      return yield* builder.build(request, progress);
    } finally {
      this.#underWay--;
      if (this.#underWay === 0) this.#letGo();
    }
  }

  /** Layers of a registry that builds looked up and no step needed are not kept. */
  #letGo(): void {
    for (const chain of this.#held) this.#daemon.images.layers.release(chain, CLAIM);
    this.#held.clear();
  }

  #hold(chain: string): void {
    this.#held.add(chain);
    this.#daemon.images.layers.retain(chain, CLAIM);
  }

  *prune(options: { readonly all: boolean; readonly filters: Filters }): ApiTask<PruneReport> {
    const builder = yield* this.#builder();
    yield { kind: 'tick', fuel: 1 };
    const only = options.filters.get('id');
    const report = builder.prune({ all: options.all, ...(only !== undefined && { only }) });
    this.#daemon.events.log('builder', 'prune', '', { reclaimed: String(report.SpaceReclaimed) });
    return ok(report);
  }

  /** For `docker system df`. */
  cacheUsage(): DiskUsage['BuildCache'] {
    return this.#made?.cacheUsage() ?? [];
  }

  *#builder(): Task<Builder> {
    const create = yield* need(buildKit);
    this.#made ??= create(this.#daemon, { hold: (chain) => this.#hold(chain) });
    return this.#made;
  }
}
