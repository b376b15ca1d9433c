import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { BuildView, StepView } from '../../simulator/index.ts';
import type { Evidence, Goal } from '../types.ts';
import { both, type Count, countedEn, counts, countText, goalOf, nounFor } from './goal.ts';
import { shown } from './text.ts';

/** What became of a step, as the end of a sentence about it. */
const STATUS: Readonly<Record<StepView['status'], Translated>> = {
  waiting: both('did not run', '没有执行'),
  running: both('has not ended', '还没有结束'),
  built: both('ran again', '重新执行了'),
  cached: both('came from the cache', '来自缓存'),
  failed: both('failed', '失败了'),
  canceled: both('was canceled', '被取消了'),
};

/** Goals about the last build. A step is named by the beginning of its source: `RUN`, `COPY . .`. */
export const lastBuild = {
  ok: (): Goal =>
    about('build-ok', both('The last build was successful.', '最近一次构建成功了。'), (build) =>
      build.status === 'done'
        ? undefined
        : both(`It stopped: ${code(shown(build.error ?? ''))}`, `它停下了：${code(shown(build.error ?? ''))}`),
    ),
  failed: (): Goal =>
    about('build-failed', both('The last build failed.', '最近一次构建失败了。'), (build) =>
      build.status === 'failed' ? undefined : both('It was successful.', '它成功了。'),
    ),
  /** All steps of this beginning, and at least one, came from the cache. */
  cached: (prefix: string): Goal =>
    about(
      `cached-${prefix}`,
      both(`In the last build, ${code(prefix)} came from the cache.`, `最近一次构建里，${code(prefix)} 来自缓存。`),
      (build) => stepProblem(build, prefix, (step) => step.status === 'cached'),
    ),
  /** At least one step of this beginning ran. */
  ran: (prefix: string): Goal =>
    about(
      `ran-${prefix}`,
      both(`In the last build, ${code(prefix)} ran again.`, `最近一次构建里，${code(prefix)} 重新执行了。`),
      (build) =>
        stepsOf(build, prefix).some((step) => step.status === 'built')
          ? undefined
          : stepProblem(build, prefix, (step) => step.status === 'built'),
    ),
  /** No step of this beginning was needed. */
  without: (prefix: string): Goal =>
    about(
      `without-${prefix}`,
      both(`The last build did not need ${code(prefix)}.`, `最近一次构建没有用到 ${code(prefix)}。`),
      (build) =>
        stepsOf(build, prefix).some((step) => ['built', 'cached', 'failed', 'running'].includes(step.status))
          ? both('It did.', '它用到了。')
          : undefined,
    ),
  /** Stages that the result needed. */
  stages: (wanted: Count): Goal =>
    about(
      'stages',
      both(
        `The last build used ${countText(wanted).en} ${nounFor(wanted, 'stage')}.`,
        `最近一次构建用到的阶段有${countText(wanted)['zh-cn']} 个。`,
      ),
      (build) => {
        const found = build.stages.filter((stage) => stage.reachable).length;
        return counts(wanted, found) ? undefined : both(`It used ${found}.`, `用到了 ${found} 个。`);
      },
    ),
  /** A step with this text was needed and is done, anew or from the cache. */
  did: (text: string): Goal =>
    about(
      `did-${text}`,
      both(`${code(text)} was a part of the last build.`, `最近一次构建执行了 ${code(text)}。`),
      (build) =>
        build.stages
          .flatMap((stage) => stage.steps)
          .some((step) => step.source.includes(text) && (step.status === 'built' || step.status === 'cached'))
          ? undefined
          : both('No step of it that was needed has this.', '用到的步骤里没有它。'),
    ),
  /** Steps that could have been taken from the cache and were. FROM does not count. */
  cachedSteps: (wanted: Count): Goal =>
    about(
      'cached-steps',
      both(
        `In the last build, ${countText(wanted).en} ${nounFor(wanted, 'step')} came from the cache.`,
        `最近一次构建里，来自缓存的步骤有${countText(wanted)['zh-cn']} 个。`,
      ),
      (build) => {
        const found = build.stages
          .flatMap((stage) => stage.steps)
          .filter((step) => step.kind !== 'from' && step.kind !== 'meta' && step.status === 'cached').length;
        return counts(wanted, found) ? undefined : both(`${countedEn(found, 'step')} did.`, `有 ${found} 个。`);
      },
    ),
};

function about(
  id: string,
  text: Translated,
  check: (build: BuildView, evidence: Evidence) => Translated | undefined,
): Goal {
  return goalOf(id, text, (evidence) => {
    // One that came to no plan has left nothing to judge.
    const build = evidence.world.builds.findLast((one) => one.stages.length > 0);
    return build === undefined ? both('Nothing was built yet.', '还没有构建过。') : check(build, evidence);
  });
}

function stepsOf(build: BuildView, prefix: string): readonly StepView[] {
  return build.stages.flatMap((stage) => stage.steps).filter((step) => step.source.startsWith(prefix));
}

function stepProblem(build: BuildView, prefix: string, fits: (step: StepView) => boolean): Translated | undefined {
  const steps = stepsOf(build, prefix);
  const other = steps.find((step) => !fits(step));
  if (steps.length === 0) return both(`It has no ${code(prefix)}.`, `其中没有 ${code(prefix)}。`);
  return other === undefined
    ? undefined
    : both(
        `${code(shown(other.source))} ${STATUS[other.status].en}.`,
        `${code(shown(other.source))} ${STATUS[other.status]['zh-cn']}。`,
      );
}
