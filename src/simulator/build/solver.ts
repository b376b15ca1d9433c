import type { CacheReason } from '../api/domain-event.ts';
import { utf8Decode } from '../base/bytes.ts';
import { concurrently } from '../base/concurrently.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Task, WaitQueue } from '../base/task.ts';
import { emptyTree, type Tree } from '../filesystem/index.ts';
import { sandboxHostname } from './builder-args.ts';
import type { Snapshot } from './cache.ts';
import { type StepRecord, stepKey } from './cache-key.ts';
import type { Vertex } from './definition.ts';
import { type ExecutionWorld, executeStep } from './execute.ts';
import type { BuildFailure } from './failure.ts';
import { baseParts } from './key-parts.ts';
import { loadUrl } from './load-url.ts';
import type { BaseImage } from './ports.ts';
import { type Activity, pause } from './progress.ts';
import type { SolveContext } from './solve-context.ts';
import { type Load, loadContext } from './sources.ts';
import { type InputDigests, inputDigests, stepFacts } from './step-inputs.ts';
import { StepLog } from './step-log.ts';

/** A vertex while it is solved. */
export interface VertexState {
  readonly vertex: Vertex;
  status: 'waiting' | 'running' | 'done' | 'failed';
  snapshot: Snapshot | undefined;
  /** Of the chain of steps up to here. */
  key: string;
  /** Whether it had to be done anew. */
  missed: boolean;
  record: StepRecord | undefined;
  activity: Activity | undefined;
  /** Whether its end was told. */
  ended: boolean;
  log: StepLog | undefined;
  /** Of images: how many users do not know yet whether they need the files. */
  undecided: number;
  fetched: 'running' | 'done' | undefined;
}

/** Solves a definition: each vertex once, inputs first, independent ones side by side. */
export class Solver {
  readonly context: SolveContext;
  readonly #states = new Map<Vertex, VertexState>();
  readonly #changed = new WaitQueue();
  readonly #emptiedMounts = new Set<string>();
  #failure: BuildFailure | undefined;

  constructor(context: SolveContext) {
    this.context = context;
    for (const vertex of context.definition.vertices) this.#states.set(vertex, newState(vertex));
    for (const vertex of context.definition.vertices)
      for (const input of vertex.inputs) {
        const state = this.#states.get(input);
        if (state !== undefined) state.undecided++;
      }
  }

  /** The files of the result; undefined for an image without any. */
  *solve(): Task<Result<Snapshot | undefined, BuildFailure>> {
    const { result } = this.context.definition;
    yield* concurrently([...this.#states.values()].map((state) => this.#run(state)));
    const last = result === undefined ? undefined : this.#states.get(result);
    if (last !== undefined && this.#failure === undefined) yield* this.#need(last);
    for (const state of this.#states.values()) this.#endUnneeded(state);
    return this.#failure === undefined ? ok(last?.snapshot) : err(this.#failure);
  }

  state(vertex: Vertex): VertexState {
    const state = this.#states.get(vertex);
    if (state === undefined) throw new Error(`unknown vertex ${vertex.name}`);
    return state;
  }

  /** What steps need while they are executed. */
  get #world(): ExecutionWorld {
    return {
      context: this.context,
      snapshotOf: (vertex) => (vertex === undefined ? undefined : this.state(vertex).snapshot),
      emptiedMounts: this.#emptiedMounts,
      cancelled: { queue: this.#changed, value: () => this.#failure !== undefined },
    };
  }

  get #settings(): Parameters<typeof stepFacts>[1] {
    const { request, ports } = this.context;
    const { addHosts, ulimits, network, shmSize } = request;
    const hostname = sandboxHostname(request.buildArgs);
    return { addHosts, ulimits, network, shmSize, hostname, platform: request.platform ?? ports.platform };
  }

  /** The step records in the order in which steps were decided, by vertex. */
  get records(): ReadonlyMap<Vertex, StepRecord> {
    const out = new Map<Vertex, StepRecord>();
    for (const [vertex, { record }] of this.#states) if (record !== undefined) out.set(vertex, record);
    return out;
  }

  *#run(state: VertexState): Task<void> {
    switch (state.vertex.operation.kind) {
      case 'image':
        return this.#beginImage(state);
      case 'context':
        return yield* this.#source(state, loadContext(this.context, state.vertex));
      case 'inline':
        return this.#inline(state);
      case 'http':
      case 'git':
        return yield* this.#source(state, loadUrl(this.context, state.vertex));
      default:
        return yield* this.#step(state);
    }
  }

  /** An image is there at once; its files are fetched when a step needs them. */
  #beginImage(state: VertexState): void {
    const { operation } = state.vertex;
    const image = operation.kind === 'image' ? this.context.images.get(operation.reference) : undefined;
    if (image === undefined) throw new Error('an image was not resolved');
    this.#start(state);
    this.context.journal.started(state.vertex);
    const createdAt = this.context.ports.clock.now();
    const layers = image.layers.map((layer) => ({ layer, createdAt }));
    state.snapshot = { tree: image.layers.at(-1)?.tree ?? emptyTree(), layers };
    state.key = imageKey(image);
    state.status = 'done';
    this.#changed.notify();
  }

  /** The text of a heredoc: it only shows; steps have it themselves. */
  #inline(state: VertexState): void {
    const { cache, progress } = this.context;
    const { digest } = state.vertex;
    if (cache.knowsDocument(digest)) {
      this.#announce(state);
      progress.cached(digest);
    } else this.#start(state).done();
    state.status = 'done';
    state.ended = true;
    this.#changed.notify();
  }

  *#source(state: VertexState, load: Load): Task<void> {
    const { context } = this.context.request;
    // The files of an archive are here already.
    const isHere = state.vertex.operation.kind === 'context' && context.kind === 'tree' && context.archive === true;
    const activity = isHere ? undefined : this.#start(state);
    const fetched = yield* load(activity);
    if (!fetched.ok) return this.#fail(state, fetched.error.shown, fetched.error.message, 'build-source', false);
    state.snapshot = { tree: fetched.value.tree, layers: [] };
    state.key = fetched.value.key;
    this.#tellContext(state);
    if (state.vertex.operation.kind !== 'http') return this.#finish(state);
    // Its line ends when it is known whether a step takes the file.
    state.status = 'done';
    this.#changed.notify();
  }

  /** A named context may stand behind a FROM. */
  #tellContext({ vertex, key }: VertexState): void {
    if (vertex.operation.kind !== 'context' || vertex.steps.length === 0) return;
    this.context.journal.started(vertex);
    const parts = baseParts(vertex.operation.name, key);
    this.context.journal.finished(vertex, { outcome: 'built', reason: { kind: 'first-build' }, key: parts });
  }

  *#step(state: VertexState): Task<void> {
    const { vertex } = state;
    const sources = vertex.inputs.filter((input) => input !== vertex.parent);
    if (!(yield* this.#await(sources))) return;
    const digests = inputDigests(vertex, (input) => this.#treeOf(input));
    if (!digests.ok) {
      const input = digests.error.input;
      const text = `failed to calculate checksum of ref ${this.context.session}::${this.#refOf(input)}: ${digests.error.message}`;
      return this.#fail(state, text, `failed to compute cache key: ${text}`, 'copy-source-not-found', true);
    }
    if (vertex.parent !== undefined && !(yield* this.#await([vertex.parent]))) return;
    state.record = this.#record(state, digests.value);
    state.key = state.record.key;
    const known = this.#isAnew(state) ? undefined : this.context.cache.find(state.key, this.context.session);
    if (known !== undefined) return this.#hit(state, known);
    state.missed = true;
    for (const input of vertex.inputs) if (!(yield* this.#need(this.state(input)))) return;
    yield* this.#perform(state);
  }

  /** Whether it must not come from the cache: `--no-cache` of its own stage, or of one that it stands on. */
  #isAnew({ vertex }: VertexState): boolean {
    if (vertex.ignoreCache) return true;
    return vertex.parent !== undefined && this.#isAnew(this.state(vertex.parent));
  }

  *#perform(state: VertexState): Task<void> {
    const { vertex } = state;
    yield* pause(this.context.ports.clock, 1);
    if (this.#failure !== undefined) return;
    const activity = this.#start(state);
    this.context.journal.started(vertex);
    const { clock } = this.context.ports;
    const log = new StepLog(activity.startedAt);
    state.log = log;
    const done = yield* executeStep(this.#world, vertex, (stream, bytes) => {
      activity.log(stream, bytes);
      log.append(bytes, clock.now());
      this.context.journal.output(vertex, stream, utf8Decode(bytes));
    });
    if (!done.ok) return this.#fail(state, done.error.message, done.error.message, done.error.code, false);
    if (done.value === 'cancelled' || this.#failure !== undefined) return this.#cancel(state);
    this.#complete(state, done.value);
  }

  #complete(state: VertexState, snapshot: Snapshot): void {
    const { cache, journal, session } = this.context;
    state.snapshot = snapshot;
    cache.keep(state.key, snapshot, cacheDescription(state.vertex), session);
    journal.finished(state.vertex, {
      outcome: 'built',
      reason: this.#reason(state),
      key: state.record === undefined ? [] : journal.keyParts(state.record),
      ...topLayer(snapshot),
    });
    this.#finish(state);
  }

  #hit(state: VertexState, snapshot: Snapshot): void {
    const { progress, journal } = this.context;
    state.snapshot = snapshot;
    state.status = 'done';
    state.ended = true;
    this.#announce(state);
    progress.cached(state.vertex.digest);
    journal.finished(state.vertex, {
      outcome: 'cached',
      reason: { kind: 'hit' },
      key: state.record === undefined ? [] : journal.keyParts(state.record),
      ...topLayer(snapshot),
    });
    for (const input of state.vertex.inputs) {
      const source = this.state(input);
      source.undecided--;
      if (source.undecided === 0 && input !== this.context.definition.result) this.#endUnneeded(source);
    }
    this.#changed.notify();
  }

  #reason(state: VertexState): CacheReason {
    if (state.vertex.ignoreCache) return { kind: 'no-cache' };
    if (state.record === undefined) return { kind: 'first-build' };
    if (this.#isAnew(state)) return { kind: 'parent-rebuilt', step: state.record.parent.label };
    return this.context.journal.missReason(state.record);
  }

  #record(state: VertexState, digests: InputDigests): StepRecord {
    const { vertex } = state;
    const parent = vertex.parent === undefined ? undefined : this.state(vertex.parent);
    const base = parent?.vertex.operation.kind === 'image' ? parent.vertex.operation.reference : undefined;
    const label = base ?? parent?.vertex.steps[0] ?? 'scratch';
    const kind = parent === undefined ? 'scratch' : base === undefined ? 'step' : 'base';
    return stepKey({
      ...stepFacts(vertex, this.#settings, (input) => this.#treeOf(input)),
      ...this.context.journal.describe(vertex),
      parentKey: parent?.key ?? 'scratch',
      parent: { kind, label },
      files: digests.files,
      contents: digests.contents,
    });
  }

  /** Waits until all are done; false when the build was given up. */
  *#await(vertices: readonly Vertex[]): Task<boolean> {
    for (const vertex of vertices) {
      const state = this.state(vertex);
      while (state.status !== 'done') {
        if (this.#failure !== undefined) return false;
        yield { kind: 'wait', on: [this.#changed] };
      }
    }
    return this.#failure === undefined;
  }

  /** The files of an image are asked for: that ends its line. False when they cannot be had. */
  *#need(state: VertexState): Task<boolean> {
    const { operation } = state.vertex;
    if (operation.kind === 'http') this.#endDownload(state);
    if (operation.kind !== 'image' || state.ended) return true;
    const image = this.context.images.get(operation.reference);
    if (image?.download !== undefined && !this.context.cache.imageUsed(state.key))
      if (!(yield* this.#download(state, image.download))) return false;
    this.#endImage(state);
    return true;
  }

  /** Of several steps that want the same image the first one downloads it. */
  *#download(state: VertexState, download: NonNullable<BaseImage['download']>): Task<boolean> {
    if (state.fetched !== undefined) {
      while (state.fetched === 'running') yield { kind: 'wait', on: [this.#changed] };
      return this.#failure === undefined;
    }
    state.fetched = 'running';
    const fetched = yield* download((...news) => state.activity?.status(...news));
    state.fetched = 'done';
    this.#changed.notify();
    if (!fetched.ok) this.#fail(state, fetched.error.message, fetched.error.message, fetched.error.code, false);
    return fetched.ok;
  }

  #endUnneeded(state: VertexState): void {
    if (state.ended || state.activity === undefined || state.status !== 'done') return;
    const { kind } = state.vertex.operation;
    if (kind !== 'image' && kind !== 'http') return;
    state.ended = true;
    state.activity.done();
    this.#tellImage(state);
  }

  /** A download that a step takes: another build may have taken it before. */
  #endDownload(state: VertexState): void {
    if (state.ended) return;
    state.ended = true;
    const { cache, progress } = this.context;
    if (cache.downloads.usedBefore(state.key)) progress.completeCached(state.vertex.digest);
    else state.activity?.done();
    cache.downloads.use(state.key);
  }

  #announce(state: VertexState): void {
    const { digest, name, inputs } = state.vertex;
    this.context.progress.announce(
      digest,
      name,
      inputs.map((input) => input.digest),
    );
  }

  #start(state: VertexState): Activity {
    this.#announce(state);
    state.status = 'running';
    state.activity = this.context.progress.start(state.vertex.digest);
    return state.activity;
  }

  #finish(state: VertexState): void {
    state.status = 'done';
    state.ended = true;
    state.activity?.done();
    this.#changed.notify();
  }

  #cancel(state: VertexState): void {
    state.status = 'failed';
    state.ended = true;
    this.context.progress.canceled(state.vertex.digest);
    this.context.journal.finished(state.vertex, { outcome: 'canceled', reason: this.#reason(state), key: [] });
  }

  /** `early`: before anything was executed, while looking at the sources. */
  #fail(state: VertexState, shown: string, message: string, code: string, early: boolean): void {
    if (this.#failure !== undefined) return;
    const { vertex } = state;
    // Whoever had not found its result in the cache was about to ask for the files.
    for (const other of this.#states.values()) if (other.undecided > 0) this.#endImage(other);
    if (early) this.#passOver(vertex);
    const activity = state.activity ?? this.#start(state);
    state.status = 'failed';
    state.ended = true;
    const lines = vertex.lines === undefined ? [] : [vertex.lines];
    this.#failure = { code, message, lines, step: { name: vertex.name, log: state.log?.text ?? '' } };
    activity.fail(shown);
    const { journal } = this.context;
    const key = state.record === undefined ? [] : journal.keyParts(state.record);
    journal.finished(vertex, { outcome: 'failed', reason: this.#reason(state), key, message: shown });
    this.#changed.notify();
  }

  /** BuildKit shows the steps before a COPY whose source is missing as cached when it had not come to them. */
  #passOver(vertex: Vertex): void {
    const { parent } = vertex;
    if (parent === undefined) return;
    this.#passOver(parent);
    const state = this.state(parent);
    if (state.status !== 'waiting') return;
    this.#announce(state);
    this.context.progress.cached(parent.digest);
    state.ended = true;
  }

  /** The files of an image are used. */
  #endImage(state: VertexState): void {
    if (state.vertex.operation.kind !== 'image' || state.ended || state.activity === undefined) return;
    state.ended = true;
    const { cache, progress } = this.context;
    if (cache.imageUsed(state.key)) progress.completeCached(state.vertex.digest);
    else state.activity?.done();
    cache.useImage(state.key, this.context.images.get(state.vertex.operation.reference));
    this.#tellImage(state);
  }

  /** FROM is done: what it brought was there, or had to be downloaded. */
  #tellImage({ vertex, key, snapshot, fetched }: VertexState): void {
    if (vertex.operation.kind !== 'image' || vertex.steps.length === 0) return;
    const { reference } = vertex.operation;
    const isHere = fetched === undefined;
    this.context.journal.finished(vertex, {
      outcome: isHere ? 'cached' : 'built',
      reason: { kind: isHere ? 'hit' : 'first-build' },
      key: baseParts(reference, key),
      ...(snapshot !== undefined && topLayer(snapshot)),
    });
  }

  #treeOf(vertex: Vertex | undefined): Tree {
    return (vertex === undefined ? undefined : this.state(vertex).snapshot?.tree) ?? emptyTree();
  }

  readonly #refs = new Map<Vertex | undefined, string>();

  #refOf(vertex: Vertex | undefined): string {
    let ref = this.#refs.get(vertex);
    if (ref === undefined) {
      ref = this.context.ports.ids.base36(25);
      this.#refs.set(vertex, ref);
    }
    return ref;
  }
}

function topLayer(snapshot: Snapshot): { readonly layer?: string; readonly chain?: string } {
  const top = snapshot.layers.at(-1)?.layer;
  return top === undefined ? {} : { layer: top.diffId, chain: top.chainId };
}

/** As `docker buildx du` tells what a record is of. */
const cacheDescription = ({ operation, name }: Vertex): string =>
  operation.kind === 'run' ? `mount / from exec ${operation.run.argv.join(' ')}` : name;

const newState = (vertex: Vertex): VertexState => ({
  vertex,
  status: 'waiting',
  snapshot: undefined,
  key: '',
  missed: false,
  record: undefined,
  activity: undefined,
  ended: false,
  log: undefined,
  undecided: 0,
  fetched: undefined,
});

/** Two images of the same layers are one to the cache, whatever their configuration. */
export const imageKey = (image: BaseImage): string => image.layers.at(-1)?.chainId ?? image.id;
