import { formatPlatformFully, parsePlatform } from '../../oci/platform.ts';
import { runtimeConfig } from './config-state.ts';
import type {
  BuildPlan,
  ConvertOptions,
  LintWarning,
  PlannedStage,
  RuntimeConfig,
  SkippedInstruction,
  StageBase,
} from './plan.ts';
import { baseOf } from './stage-base.ts';
import type { ConvertedStages, StageCommand, StageState } from './stage-state.ts';

/** The plan of converted stages; images that COPY and mounts named are no stages of it. */
export function planOf(
  converted: ConvertedStages,
  options: ConvertOptions,
  warnings: readonly LintWarning[],
): BuildPlan {
  const stages = converted.states.filter((state) => state.from !== undefined);
  return {
    stages: stagePlans(stages, converted.reachable, options),
    target: stages.indexOf(converted.target),
    warnings,
  };
}

/** The plans of single stages. */
export function stagePlans(
  states: readonly StageState[],
  reachable: ReadonlySet<StageState>,
  options: ConvertOptions,
): readonly PlannedStage[] {
  return states
    .filter((state) => state.from !== undefined)
    .map((state) => new StagePlan(state, reachable.has(state), options));
}

class StagePlan implements PlannedStage {
  readonly index: number;
  readonly name?: string;
  readonly base: StageBase;
  readonly platform: string;
  readonly lines: PlannedStage['lines'];
  readonly fromName: string;
  readonly steps: PlannedStage['steps'];
  readonly reachable: boolean;
  readonly skipped: PlannedStage['skipped'];
  readonly author?: string;
  readonly #state: StageState;

  constructor(state: StageState, reachable: boolean, options: ConvertOptions) {
    this.#state = state;
    this.index = state.index;
    if (state.name !== '') this.name = state.name;
    this.base = state.base === undefined ? startOf(state) : baseOf(state.base);
    const asked = parsePlatform(options.platform);
    const platform = state.platform ?? (asked.ok ? asked.value : undefined);
    this.platform = platform === undefined ? options.platform : formatPlatformFully(platform);
    this.lines = state.lines ?? { start: 0, end: 0 };
    this.fromName = `FROM ${state.baseName}${state.digest === undefined ? '' : `@${state.digest}`}`;
    this.steps = state.steps;
    this.reachable = reachable;
    this.skipped = reachable ? [] : state.commands.map(skippedInstruction);
    if (state.author !== undefined) this.author = state.author;
  }

  get baseConfig(): RuntimeConfig {
    return runtimeConfig(this.#state.begin);
  }

  get config(): RuntimeConfig {
    return runtimeConfig(this.#state.config);
  }

  get history(): PlannedStage['history'] {
    return this.#state.fullHistory();
  }
}

function startOf(state: StageState): StageBase {
  if (state.context !== undefined) return { kind: 'context', name: state.context };
  return state.resolvedBase ?? { kind: 'image', reference: state.baseName };
}

const KINDS: Readonly<Record<string, SkippedInstruction['kind']>> = {
  RUN: 'run',
  COPY: 'copy',
  ADD: 'copy',
  WORKDIR: 'workdir',
};

const skippedInstruction = ({ instruction, sources }: StageCommand): SkippedInstruction => ({
  kind: KINDS[instruction.kind] ?? 'meta',
  source: instruction.code,
  lines: instruction.lines,
  needs: sources.flatMap((source) => (source.from === undefined ? [] : [source.index])),
});
