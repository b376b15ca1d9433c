import { say, type Words } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import type { BuildView, CacheReason, StageView, StepView } from '../session/simulator.ts';

/**
 * A step on a line, as people wrote it: the builder names a base by its digest. A heredoc shows where its text begins, as
 * in Docker's own progress, since every one of them reads `RUN <<EOF` otherwise.
 */
export function textOf(build: BuildView, step: StepView): string {
  if (step.kind === 'from') return writtenLines(build, step).join('\n').trim() || step.source;
  if (isTrigger(build, step)) return `ONBUILD ${step.source}`;
  if (!/<<-?["']?\w/.test(step.source)) return step.source;
  const body = writtenLines(build, step).slice(step.source.split('\n').length, -1);
  const first = body.map((line) => line.trim()).find((line) => line !== '');
  return first === undefined ? step.source : `${step.source} (${first}${body.length > 1 ? ' …' : ''})`;
}

/** The lines of the Dockerfile that a step stands on. */
export const writtenLines = (build: BuildView, step: StepView): readonly string[] =>
  build.source.split('\n').slice(step.lines.start - 1, step.lines.end);

/** Whether the base brought this step along: such a step stands where the FROM stands, and nowhere in the file. */
export function isTrigger(build: BuildView, step: StepView): boolean {
  const from = build.stages.find((stage) => stage.steps.includes(step))?.steps[0];
  return from?.kind === 'from' && from !== step && from.lines.start === step.lines.start;
}

/** The text of a step on one line, by its id. */
export function stepName(build: BuildView | undefined, id: string): string {
  const step = build?.stages.flatMap((stage) => stage.steps).find((one) => one.id === id);
  return build === undefined || step === undefined ? id : textOf(build, step).replace(/\s+/g, ' ');
}

/** What a stage is called: its own name, or its number. */
export function stageName(stages: readonly StageView[], index: number, words: Words): string {
  const name = stages.find((stage) => stage.index === index)?.name;
  return say(words.build.stage, { name: name ?? String(index) });
}

export function statusText(step: StepView, over: boolean, words: Words): string {
  switch (step.status) {
    case 'waiting':
      return over ? words.layers.notRun : words.layers.waiting;
    case 'running':
      return words.layers.running;
    case 'built':
      return words.layers.built;
    case 'cached':
      return words.layers.cached;
    case 'canceled':
      return words.layers.canceled;
    default:
      return words.layers.failed;
  }
}

/** Why a stage that stands in the file was not run; empty for one that was. */
export function skippedReason(stages: readonly StageView[], stage: StageView, words: Words): string {
  if (stage.reachable) return '';
  const target = stages.findLast((one) => one.reachable);
  const goal = target === undefined ? '' : stageName(stages, target.index, words);
  if (target !== undefined && stage.index > target.index) return say(words.build.skippedAfter, { target: goal });
  const users = stages.filter(
    (one) => one.baseStage === stage.index || one.steps.some((step) => step.needs.includes(stage.index)),
  );
  if (users.length === 0) return say(words.build.skippedUnused, { target: goal });
  const names = users.map((one) => stageName(stages, one.index, words)).join(words.common.and);
  return say(words.build.skippedUsers, { users: names });
}

/** The reason of a hit or a miss in one sentence. */
export function reasonText(build: BuildView | undefined, reason: CacheReason, words: Words): string {
  const text = words.build.reason;
  switch (reason.kind) {
    case 'instruction-changed':
      return say(reason.before === '' ? text.instructionNew : text[reason.kind], {
        before: reason.before,
        after: reason.after,
      });
    case 'file-changed':
      return say(text[reason.kind], { paths: fileList(reason, words) });
    case 'variable-changed':
      return say(text[reason.kind], {
        name: reason.name,
        before: valueText(reason.before, words),
        after: valueText(reason.after, words),
      });
    case 'base-changed':
      return say(text[reason.kind], { reference: familiarName(reason.reference) });
    case 'parent-rebuilt':
      return say(text[reason.kind], { step: stepName(build, reason.step) });
    case 'other':
      return say(text[reason.kind], { part: settingName(reason.part, words) });
    default:
      return text[reason.kind];
  }
}

/** A variable's value as code; an empty one as the two quotes that stand for it. */
const valueText = (value: string | undefined, words: Words): string =>
  value === undefined ? words.build.unset : code(value === '' ? '""' : value);

function fileList(reason: Extract<CacheReason, { kind: 'file-changed' }>, words: Words): string {
  const signed = [
    ...reason.paths.filter((path) => !reason.added.includes(path) && !reason.removed.includes(path)),
    ...reason.added.map((path) => `+${path}`),
    ...reason.removed.map((path) => `−${path}`),
  ];
  const shown = signed.slice(0, 4).map(code).join(', ');
  return signed.length > 4 ? `${shown} ${say(words.common.more, { count: signed.length - 4 })}` : shown;
}

/** A setting that counts for a key, in words; a path stays a path. */
export function settingName(name: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.build.setting;
  return names[name] ?? name;
}

/** The base as people call it: `alpine:3.22` for `docker.io/library/alpine:3.22`. */
export function familiarName(reference: string): string {
  return reference.replace(/^docker\.io\/(library\/)?/, '').replace(/@sha256:.*$/, '');
}
