import type { BuildEvent } from '../../api/domain-event.ts';
import type { BuildView, StepView } from '../world.ts';

const OUTPUT_LIMIT = 20_000;

/** The builds after `event`, which happened at `now`. */
export function projectBuild(builds: readonly BuildView[], event: BuildEvent, now: number): readonly BuildView[] {
  if (event.type === 'build.started') return [...builds, startedBuild(event, now)];
  const at = builds.findLastIndex((build) => build.id === event.build);
  const build = builds[at];
  if (build === undefined) return builds;
  return builds.with(at, projectOne(build, event, now));
}

function startedBuild(event: Extract<BuildEvent, { type: 'build.started' }>, now: number): BuildView {
  const stages = event.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step): StepView => ({ ...step, status: 'waiting', output: '', key: [] })),
  }));
  return {
    id: event.build,
    dockerfile: event.dockerfile,
    source: event.source,
    stages,
    status: 'running',
    warnings: [],
    startedAt: now,
  };
}

function projectOne(build: BuildView, event: Exclude<BuildEvent, { type: 'build.started' }>, now: number): BuildView {
  switch (event.type) {
    case 'build.step.started':
      return changeStep(build, event.step, (step) => ({ ...step, status: 'running', startedAt: now }));
    case 'build.step.output':
      return changeStep(build, event.step, (step) => ({
        ...step,
        output: (step.output + event.text).slice(-OUTPUT_LIMIT),
      }));
    case 'build.step.finished':
      return changeStep(build, event.step, (step) => ({
        ...step,
        status: event.outcome,
        reason: event.reason,
        key: event.key,
        finishedAt: now,
        ...(event.layer !== undefined && { layer: event.layer }),
        ...(event.chain !== undefined && { chain: event.chain }),
        ...(event.message !== undefined && { message: event.message }),
      }));
    case 'build.warning':
      return { ...build, warnings: [...build.warnings, event.warning] };
    case 'build.finished':
      return {
        ...build,
        status: event.error === undefined ? 'done' : 'failed',
        finishedAt: now,
        ...(event.image !== undefined && { image: event.image }),
        ...(event.error !== undefined && { error: event.error }),
        ...(event.errorCode !== undefined && { errorCode: event.errorCode }),
        ...(event.lines !== undefined && { errorLines: event.lines }),
      };
  }
}

function changeStep(build: BuildView, id: string, change: (step: StepView) => StepView): BuildView {
  const stages = build.stages.map((stage) =>
    stage.steps.some((step) => step.id === id)
      ? { ...stage, steps: stage.steps.map((step) => (step.id === id ? change(step) : step)) }
      : stage,
  );
  return { ...build, stages };
}
