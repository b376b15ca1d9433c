import type { BuildOutcome, BuildProgressQueue, BuildRequest, BuildWarning } from '../api/build.ts';
import type { ApiTask } from '../api/engine-api.ts';
import type { DiskUsage, PruneReport } from '../api/image.ts';
import { quote } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import { need, type Task } from '../base/task.ts';
import type { BuildPlan, ConvertOptions } from '../dockerfile/index.ts';
import { emptyTree, type Tree } from '../filesystem/index.ts';
import { parseReference, referenceProblem } from '../oci/index.ts';
import { parsePlatform } from '../oci/platform.ts';
import { builderArgProblem } from './builder-args.ts';
import { BuildCache, type PruneOptions, type Snapshot } from './cache.ts';
import { answerCall } from './calls.ts';
import { ContextFilter, ignoreText } from './context.ts';
import { type Definition, define } from './definition.ts';
import { parseDockerignore } from './dockerignore.ts';
import { exportResult } from './exporter.ts';
import { type BuildFailure, toApiError } from './failure.ts';
import {
  contextForImage,
  convertOptions,
  type FrontendJob,
  failureOfImage,
  type Loaded,
  loadDefinition,
  loadPlan,
} from './frontend.ts';
import { StepJournal, tellUnplanned } from './journal.ts';
import type { LegacyCache } from './legacy/legacy-builder.ts';
import { legacyBuilder } from './legacy/part.ts';
import { createPatternMatcher, type PatternMatcher } from './pattern-matcher.ts';
import type { BuilderPorts } from './ports.ts';
import { type Activity, Progress } from './progress.ts';
import { Solver } from './solver.ts';

export interface Builder {
  /** Progress is pushed while the task runs; the queue is closed at the end, also after a failure. */
  build(request: BuildRequest, progress: BuildProgressQueue): ApiTask<BuildOutcome>;
  /** `docker builder prune`: `all` also takes what images still use. */
  prune(options: PruneOptions): PruneReport;
  /** For `docker system df`. */
  cacheUsage(): DiskUsage['BuildCache'];
}

/** BuildKit as dockerd has it: one cache, kept as long as the builder. */
export function createBuilder(ports: BuilderPorts): Builder {
  const cache = new BuildCache(ports.clock, ports.ids, ports.layers);
  const filter = new ContextFilter();
  const legacy: LegacyCache = new Map();
  return {
    *build(request, queue) {
      const progress = new Progress(queue, ports.clock, ports.ids);
      const result = request.legacy
        ? yield* legacyBuild(ports, request, queue, legacy, filter)
        : yield* new Build(ports, cache, filter, request, progress).run();
      progress.close();
      return result;
    },
    prune: (options) => cache.prune(options),
    cacheUsage: () => cache.usage(),
  };
}

function* legacyBuild(
  ports: BuilderPorts,
  request: BuildRequest,
  queue: BuildProgressQueue,
  cache: LegacyCache,
  filter: ContextFilter,
): ApiTask<BuildOutcome> {
  const ignore = ignoreMatcher(request);
  const LegacyBuild = yield* need(legacyBuilder);
  return yield* new LegacyBuild(ports, request, queue, cache, filter, ignore.ok ? ignore.value : undefined).run();
}

function ignoreMatcher(request: BuildRequest): Result<PatternMatcher | undefined, string> {
  const file = request.dockerignore;
  return file === undefined ? ok(undefined) : createPatternMatcher(parseDockerignore(file.text));
}

/** A named context's own .dockerignore counts for it; a broken one hides nothing. */
function ignoreMatcherOf(tree: Tree): PatternMatcher | undefined {
  const matcher = createPatternMatcher(parseDockerignore(ignoreText(tree) ?? ''));
  return matcher.ok ? matcher.value : undefined;
}

/** What is wrong with a name for the image: the client looks at it as it is written, the engine with what is left out. */
function tagFault(tag: string): string | undefined {
  const written = referenceProblem(tag);
  if (written !== undefined) return `invalid tag ${quote(tag)}: ${written}`;
  const name = parseReference(tag);
  return name.ok ? undefined : `failed to solve: ${name.error}`;
}

type Outcome = Result<BuildOutcome, BuildFailure>;

/** One build from its request to its end. */
class Build {
  readonly #ports: BuilderPorts;
  readonly #cache: BuildCache;
  readonly #filter: ContextFilter;
  readonly #request: BuildRequest;
  readonly #progress: Progress;
  readonly #id: string;
  #warnings: readonly BuildWarning[] = [];
  #planned = false;

  constructor(
    ports: BuilderPorts,
    cache: BuildCache,
    filter: ContextFilter,
    request: BuildRequest,
    progress: Progress,
  ) {
    this.#ports = ports;
    this.#cache = cache;
    this.#filter = filter;
    this.#request = request;
    this.#progress = progress;
    this.#id = ports.ids.base36(25);
  }

  *run(): ApiTask<BuildOutcome> {
    const { dockerfile, platform, tags } = this.#request;
    const valid = platform === undefined ? undefined : parsePlatform(platform);
    // The client finds this out before it asks for anything.
    if (valid?.ok === false) return err({ kind: 'invalid', code: 'platform', message: valid.error });
    const fault = tags.map(tagFault).find((text) => text !== undefined);
    if (fault !== undefined) return err({ kind: 'invalid', code: 'tag', message: fault });
    const argument = builderArgProblem(this.#request.buildArgs);
    if (argument !== undefined)
      return err({ kind: 'invalid', code: 'build-arg', message: `failed to solve: ${argument}` });
    const result = yield* this.#frontend();
    if (result.ok) return result;
    if (this.#request.call === 'build' && !this.#planned)
      tellUnplanned(this.#ports.events, this.#id, dockerfile, this.#warnings, result.error);
    return err(toApiError(result.error, { name: dockerfile.name, source: dockerfile.text }, this.#warnings));
  }

  *#frontend(): Task<Outcome> {
    const ignore = ignoreMatcher(this.#request);
    const job: FrontendJob = {
      ports: this.#ports,
      cache: this.#cache,
      request: this.#request,
      progress: this.#progress,
      ignore: ignore.ok ? ignore.value : undefined,
      warn: (warnings) => this.#warn(warnings),
    };
    const definition = yield* loadDefinition(job);
    const { text, notFoundMessage, name } = this.#request.dockerfile;
    if (text === undefined) {
      definition.done();
      const missing = notFoundMessage ?? `open ${name}: no such file or directory`;
      return err({ code: 'dockerfile-not-found', message: `failed to read dockerfile: ${missing}`, lines: [] });
    }
    if (!ignore.ok) {
      definition.done();
      return err({ code: 'dockerignore', message: ignore.error, lines: [] });
    }
    if (this.#request.call === 'build') return yield* this.#build(job, definition);
    return yield* this.#call(job, definition);
  }

  #warn(warnings: readonly BuildWarning[]): void {
    this.#warnings = warnings;
    for (const warning of warnings) this.#progress.warn(warning);
  }

  /** `--check` and `--call`: answers come from the frontend; for most it must know the images. */
  *#call(job: FrontendJob, definition: Activity): Task<Outcome> {
    const { call } = this.#request;
    let images: Loaded['images'] = new Map();
    let failed: BuildFailure | undefined;
    if (call === 'check' || call === 'outline') {
      const loaded = yield* loadPlan(job, definition);
      if (loaded.ok) images = loaded.value.images;
      else if (call === 'outline') return loaded;
      else failed = loaded.error;
    } else definition.done();
    const platform = this.#request.platform ?? this.#ports.platform;
    const resolveImage: ConvertOptions['resolveImage'] = (reference) => {
      const failure = failed && failureOfImage(failed, reference);
      if (failure !== undefined) return err(failure);
      const image = images.get(reference);
      return ok({ config: image?.config.config ?? {}, platform });
    };
    const answer = answerCall(this.#request, convertOptions(job, resolveImage));
    return answer.ok ? ok({ call: answer.value, warnings: [] }) : answer;
  }

  *#build(job: FrontendJob, activity: Activity): Task<Outcome> {
    const loaded = yield* loadPlan(job, activity);
    if (!loaded.ok) return loaded;
    const { plan } = loaded.value;
    if (usesHostNetwork(plan) && this.#request.network !== 'host' && !this.#request.allow?.includes('network.host')) {
      return err({ code: 'entitlement', message: 'failed to load LLB: network.host is not allowed', lines: [] });
    }
    if (hasEmptyRun(plan)) {
      return err({ code: 'llb', message: 'failed to marshal LLB definition: arguments are required', lines: [] });
    }
    const journal = new StepJournal(this.#id, this.#ports.events, plan, this.#cache, this.#request);
    this.#planned = true;
    journal.begun(this.#request.dockerfile.name, this.#request.dockerfile.text ?? '');
    for (const warning of this.#warnings) journal.warning(warning);
    const solved = yield* this.#solve(loaded.value, job.ignore, journal);
    if (!solved.ok) {
      const { message, code, lines } = solved.error;
      journal.ended({ error: message, errorCode: code, lines });
      return solved;
    }
    const outcome = yield* exportResult({
      ports: this.#ports,
      request: this.#request,
      plan,
      images: loaded.value.images,
      snapshot: solved.value,
      progress: this.#progress,
      created: this.#epoch(loaded.value),
    });
    journal.ended(outcome.imageId === undefined ? {} : { image: outcome.imageId });
    return ok({ ...outcome, warnings: this.#warnings });
  }

  *#solve(
    loaded: Loaded,
    ignore: PatternMatcher | undefined,
    journal: StepJournal,
  ): Task<Result<Snapshot | undefined, BuildFailure>> {
    const { plan, images } = loaded;
    const definition: Definition = define(plan, {
      noCache: this.#request.noCache,
      noCacheFilter: this.#request.noCacheFilter.map((name) => name.toLowerCase()),
      image: (reference) => {
        const digest = images.get(reference)?.digest;
        const stand = contextForImage(this.#request, reference);
        return {
          ...(digest === undefined ? {} : { digest }),
          ...(stand === undefined ? {} : { context: `[context ${stand.name}] ${stand.image}` }),
        };
      },
    });
    journal.planned(definition);
    const created = this.#epoch(loaded);
    const solver = new Solver({
      ports: this.#ports,
      cache: this.#cache,
      request: this.#request,
      definition,
      images,
      contexts: this.#contexts(ignore),
      progress: this.#progress,
      journal,
      epoch: created === undefined ? undefined : Math.floor(Date.parse(created) / 1000),
      session: uuid(this.#ports.ids.hex(32)),
    });
    const solved = yield* solver.solve();
    const { tags, dockerfile } = this.#request;
    this.#cache.note(journal.record(solver.records, tags, dockerfile.name));
    return solved;
  }

  /** What the client sends of its folders. */
  #contexts(ignore: PatternMatcher | undefined): ReadonlyMap<string, Tree> {
    const { context, namedContexts } = this.#request;
    const out = new Map<string, Tree>();
    out.set('context', context.kind === 'tree' ? this.#filter.apply(context.tree, ignore) : emptyTree());
    for (const [name, named] of namedContexts)
      if (named.kind === 'tree')
        out.set(name.toLowerCase(), this.#filter.apply(named.tree, ignoreMatcherOf(named.tree)));
    return out;
  }

  /** The time that SOURCE_DATE_EPOCH fixes, which the frontend has put on every entry of the history. */
  #epoch({ plan }: Loaded): string | undefined {
    const given = this.#request.buildArgs['SOURCE_DATE_EPOCH'] ?? this.#request.metadata?.sourceDateEpoch?.toString();
    if (given !== undefined && /^[+-]?\d+$/.test(given))
      return new Date(Number(given) * 1000).toISOString().replace('.000Z', 'Z');
    return plan.stages[plan.target]?.history.findLast((entry) => entry.created !== undefined)?.created;
  }
}

const hasEmptyRun = (plan: BuildPlan): boolean =>
  plan.stages.some(
    (stage) => stage.reachable && stage.steps.some((step) => step.kind === 'run' && step.run.argv.length === 0),
  );

const usesHostNetwork = (plan: BuildPlan): boolean =>
  plan.stages.some(
    (stage) => stage.reachable && stage.steps.some((step) => step.kind === 'run' && step.run.network === 'host'),
  );

const uuid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
