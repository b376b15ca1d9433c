import type { BuildWarning } from '../api/build.ts';
import type { BuildEvent, CacheKeyPart, CacheReason, EventSink } from '../api/domain-event.ts';
import type { LineRange } from '../base/diagnostic.ts';
import type { BuildPlan, PlannedStage, PlannedStep } from '../dockerfile/index.ts';
import type { BuildCache, BuildRecord } from './cache.ts';
import type { StepRecord } from './cache-key.ts';
import { counterpart, missReason } from './cache-reason.ts';
import { type Definition, stepId, type Vertex } from './definition.ts';
import type { BuildFailure } from './failure.ts';
import { keyParts } from './key-parts.ts';

type Finished = Omit<Extract<BuildEvent, { type: 'build.step.finished' }>, 'type' | 'build' | 'step'>;
type StageEvent = Extract<BuildEvent, { type: 'build.started' }>['stages'][number];

/** Tells the journal of a build, in terms of the Dockerfile's own lines. */
export class StepJournal {
  readonly build: string;
  readonly #events: EventSink;
  readonly #plan: BuildPlan;
  readonly #last: BuildRecord | undefined;
  #stageResults: Definition['stageResults'] = new Map();

  constructor(
    build: string,
    events: EventSink,
    plan: BuildPlan,
    cache: BuildCache,
    request: {
      readonly tags: readonly string[];
      readonly dockerfile: { readonly name: string };
    },
  ) {
    this.build = build;
    this.#events = events;
    this.#plan = plan;
    this.#last = cache.lastBuildLike(request.tags, request.dockerfile.name);
  }

  /** The build has a plan. */
  begun(dockerfile: string, source: string): void {
    const stages = this.#plan.stages.map((stage) => describeStage(stage));
    this.#events.emit({ type: 'build.started', build: this.build, dockerfile, source, stages });
  }

  /** What is to be done is known. A stage from scratch has nothing to wait for. */
  planned(definition: Definition): void {
    this.#stageResults = definition.stageResults;
    for (const stage of this.#plan.stages)
      if (stage.reachable && stage.base.kind === 'scratch') this.#fromFinished(stage, FROM_SCRATCH);
  }

  warning(warning: BuildWarning): void {
    this.#events.emit({ type: 'build.warning', build: this.build, warning });
  }

  /** Notes the vertex's instruction as the cause of what is told until the returned function is called. */
  during(vertex: Vertex): () => void {
    return this.#events.cause({ level: 'instruction', label: this.describe(vertex).source });
  }

  started(vertex: Vertex): void {
    const end = this.during(vertex);
    for (const step of vertex.steps) this.#events.emit({ type: 'build.step.started', build: this.build, step });
    end();
  }

  output(vertex: Vertex, stream: 1 | 2, text: string): void {
    const [step] = vertex.steps;
    if (step === undefined) return;
    const name = stream === 1 ? 'stdout' : 'stderr';
    const end = this.during(vertex);
    this.#events.emit({ type: 'build.step.output', build: this.build, step, stream: name, text });
    end();
  }

  finished(vertex: Vertex, how: Finished): void {
    const end = this.during(vertex);
    for (const step of vertex.steps)
      this.#events.emit({ type: 'build.step.finished', build: this.build, step, ...how });
    end();
    if (how.outcome !== 'built' && how.outcome !== 'cached') return;
    for (const [index, result] of this.#stageResults) if (result === vertex) this.#stageFinished(index, how);
  }

  /** Stages that are based on a finished one have their base. */
  #stageFinished(index: number, how: Finished): void {
    const { outcome, reason, layer, chain } = how;
    const base = { ...(layer !== undefined && { layer }), ...(chain !== undefined && { chain }) };
    for (const stage of this.#plan.stages) {
      if (!stage.reachable || stage.base.kind !== 'stage' || stage.base.index !== index) continue;
      this.#fromFinished(stage, { outcome, reason, key: [], ...base });
    }
  }

  #fromFinished(stage: PlannedStage, how: Finished): void {
    const step = stepId(stage.index, 'from');
    this.#events.emit({ type: 'build.step.started', build: this.build, step });
    this.#events.emit({ type: 'build.step.finished', build: this.build, step, ...how });
  }

  ended(how: {
    readonly image?: string;
    readonly error?: string;
    readonly errorCode?: string;
    readonly lines?: readonly LineRange[];
  }): void {
    this.#events.emit({ type: 'build.finished', build: this.build, ...how });
  }

  /** The step's name in the journal and its line as written. */
  describe(vertex: Vertex): { readonly id: string; readonly source: string } {
    const id = vertex.steps[0] ?? '';
    return { id, source: this.#stepOf(id)?.step.source ?? vertex.name };
  }

  missReason(record: StepRecord): CacheReason {
    const place = this.#placeOf(record);
    return place === undefined ? { kind: 'first-build' } : missReason(record, place.stage, place.position, this.#last);
  }

  /** What the step's key is made of, against the last build. */
  keyParts(record: StepRecord): readonly CacheKeyPart[] {
    const place = this.#placeOf(record);
    const before = place === undefined ? undefined : counterpart(record, place.stage, place.position, this.#last);
    return keyParts(record, before);
  }

  #placeOf(record: StepRecord): { readonly stage: string; readonly position: number } | undefined {
    const found = this.#stepOf(record.id);
    if (found === undefined) return undefined;
    const steps: readonly PlannedStep[] = found.stage.steps.filter((other) => other.kind !== 'meta');
    return { stage: stageKey(found.stage), position: steps.indexOf(found.step) };
  }

  /** What this build leaves for explaining the next one. */
  record(records: ReadonlyMap<Vertex, StepRecord>, tags: readonly string[], dockerfile: string): BuildRecord {
    const byStep = new Map<string, StepRecord>();
    for (const [vertex, record] of records) for (const step of vertex.steps) byStep.set(step, record);
    const stages = new Map<string, readonly StepRecord[]>();
    for (const stage of this.#plan.stages) {
      const steps = stage.steps.flatMap((step, i) => {
        const record = step.kind === 'meta' ? undefined : byStep.get(stepId(stage.index, i));
        return record === undefined ? [] : [record];
      });
      if (steps.length > 0) stages.set(stageKey(stage), steps);
    }
    return { tags, dockerfile, stages };
  }

  #stepOf(id: string): { readonly stage: PlannedStage; readonly step: PlannedStep } | undefined {
    const [stageIndex, stepIndex] = id.split('.');
    const stage = this.#plan.stages.find(({ index }) => index === Number(stageIndex));
    const step = stage?.steps[Number(stepIndex)];
    return stage === undefined || step === undefined ? undefined : { stage, step };
  }
}

/** Tells the journal of a build that has no plan: the Dockerfile was not understood, or a base was not to be had. */
export function tellUnplanned(
  events: EventSink,
  build: string,
  dockerfile: { readonly name: string; readonly text: string | undefined },
  warnings: readonly BuildWarning[],
  { message, code, lines }: BuildFailure,
): void {
  events.emit({ type: 'build.started', build, dockerfile: dockerfile.name, source: dockerfile.text ?? '', stages: [] });
  for (const warning of warnings) events.emit({ type: 'build.warning', build, warning });
  events.emit({ type: 'build.finished', build, error: message, errorCode: code, lines });
}

const FROM_SCRATCH: Finished = { outcome: 'built', reason: { kind: 'hit' }, key: [] };

const stageKey = (stage: PlannedStage): string => stage.name ?? String(stage.index);

function describeStage(stage: PlannedStage): StageEvent {
  const { base } = stage;
  const names = { scratch: 'scratch', stage: '', image: '', context: '' } as const;
  const label = base.kind === 'image' ? base.reference : base.kind === 'context' ? base.name : names[base.kind];
  const from: StageEvent['steps'][number] = {
    id: stepId(stage.index, 'from'),
    kind: 'from',
    source: stage.fromName,
    lines: stage.lines,
    config: stage.baseConfig,
    needs: base.kind === 'stage' ? [base.index] : [],
  };
  return {
    index: stage.index,
    ...(stage.name === undefined ? {} : { name: stage.name }),
    base: label,
    ...(base.kind === 'stage' ? { baseStage: base.index } : {}),
    reachable: stage.reachable,
    lines: stage.lines,
    steps: [
      from,
      ...stage.steps.map((step, i) => describeStep(stage.index, step, i)),
      ...stage.skipped.map((one, i) => ({ ...one, id: stepId(stage.index, i), config: stage.baseConfig })),
    ],
  };
}

const describeStep = (stage: number, step: PlannedStep, index: number): StageEvent['steps'][number] => ({
  id: stepId(stage, index),
  kind: step.kind,
  source: step.source,
  lines: step.lines,
  config: step.config,
  needs: neededStages(step),
});

function neededStages(step: PlannedStep): readonly number[] {
  const sources =
    step.kind === 'copy' ? [step.copy.from] : step.kind === 'run' ? step.run.mounts.map(({ from }) => from) : [];
  return sources.flatMap((from) => (from?.kind === 'stage' ? [from.index] : []));
}
