import { say, type Words } from '../../i18n/index.ts';
import { splitInstruction } from '../layers/instruction-text.ts';
import { familiarName } from '../layers/layer-stack.view-model.ts';
import type { BuildView, CacheKeyPart, CacheReason, StageView, StepView } from '../session/simulator.ts';

export interface StepRow {
  readonly id: string;
  readonly name: string;
  readonly rest: string;
  readonly source: string;
  readonly kind: StepView['kind'];
  readonly status: StepView['status'];
  readonly statusText: string;
  readonly reason: string;
  /** The steps that follow ran only because of this one. */
  readonly culprit: boolean;
  /** The reason says more than the badge does: worth a line of its own. */
  readonly telling: boolean;
  readonly key: readonly { readonly kind: string; readonly label: string; readonly digest: string }[];
  readonly output: string;
  readonly lines: { readonly start: number; readonly end: number };
  readonly layer?: string;
  readonly message?: string;
}

export interface StageColumn {
  readonly index: number;
  readonly title: string;
  readonly base: string;
  readonly skipped: boolean;
  readonly steps: readonly StepRow[];
}

export interface WarningRow {
  readonly rule: string;
  readonly detail: string;
  readonly line: number;
  readonly url: string;
}

export interface BuildPicture {
  readonly id: string;
  readonly status: BuildView['status'];
  readonly stages: readonly StageColumn[];
  readonly warnings: readonly WarningRow[];
  readonly error?: string;
  readonly errorLine?: number;
  /** One sentence for the live region and the head of the view. */
  readonly summary: string;
  readonly cached: number;
  readonly total: number;
}

/** A build as a picture: its stages side by side, each step with its result and the reason. */
export function buildPicture(build: BuildView, words: Words): BuildPicture {
  const stages = build.stages.map((stage) => column(build, stage, words));
  const steps = stages
    .flatMap((stage) => (stage.skipped ? [] : stage.steps))
    .filter((step) => step.kind !== 'meta' && step.kind !== 'from');
  const cached = steps.filter((step) => step.status === 'cached').length;
  const running = steps.find((step) => step.status === 'running');
  return {
    id: build.id,
    status: build.status,
    stages,
    warnings: build.warnings.map(({ rule, detail, lines, url }) => ({ rule, detail, line: lines.start, url })),
    ...(build.error !== undefined && { error: build.error }),
    ...(build.errorLines?.[0] !== undefined && { errorLine: build.errorLines[0].start }),
    summary:
      build.status === 'failed'
        ? say(words.build.failedAt, { message: build.error ?? '' })
        : build.status === 'done'
          ? say(words.build.ok, { steps: steps.length, cached })
          : say(words.build.runningAt, { step: running?.source ?? '…' }),
    cached,
    total: steps.length,
  };
}

function column(build: BuildView, stage: StageView, words: Words): StageColumn {
  const culprit = stage.steps.find((step) => step.status === 'built' && step.kind !== 'from' && isCause(step.reason));
  return {
    index: stage.index,
    title:
      build.stages.length === 1
        ? familiarName(stage.base)
        : say(words.build.stage, { name: stage.name ?? String(stage.index) }),
    base: stage.base,
    skipped: !stage.reachable,
    steps: stage.steps.map((step) => stepRow(build, step, step === culprit, words)),
  };
}

const isCause = (reason: CacheReason | undefined): boolean =>
  reason !== undefined && !['hit', 'parent-rebuilt', 'first-build', 'no-cache'].includes(reason.kind);

function stepRow(build: BuildView, step: StepView, culprit: boolean, words: Words): StepRow {
  const { name, rest } = splitInstruction(textOf(build, step));
  return {
    id: step.id,
    name,
    rest,
    source: `${name} ${rest}`.trim(),
    kind: step.kind,
    status: step.status,
    statusText: statusText(step, build.status !== 'running', words),
    reason:
      step.reason === undefined || step.kind === 'meta' || step.status === 'failed'
        ? ''
        : reasonText(build, step.reason, words),
    culprit,
    telling:
      step.status === 'built' &&
      (culprit || step.reason?.kind === 'parent-rebuilt' || step.reason?.kind === 'no-cache'),
    key: step.key.map((part) => ({
      kind: partName(part, words),
      label: part.kind === 'parent' ? stepName(build, part.label) : part.label,
      digest: part.digest,
    })),
    output: step.output,
    lines: step.lines,
    ...(step.layer !== undefined && { layer: step.layer }),
    ...(step.message !== undefined && { message: step.message }),
  };
}

/** The builder names a base by its digest; people read the line that they wrote. */
function textOf(build: BuildView, step: StepView): string {
  if (step.kind !== 'from') return step.source;
  const line = build.source
    .split('\n')
    .slice(step.lines.start - 1, step.lines.end)
    .join('\n');
  return line.trim() === '' ? step.source : line;
}

function statusText(step: StepView, over: boolean, words: Words): string {
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

const partName = (part: CacheKeyPart, words: Words): string => words.build.part[part.kind];

/** The reason of a hit or a miss in one sentence. */
export function reasonText(build: BuildView | undefined, reason: CacheReason, words: Words): string {
  const text = words.build.reason;
  switch (reason.kind) {
    case 'instruction-changed':
      return say(text[reason.kind], { before: reason.before, after: reason.after });
    case 'file-changed':
      return say(text[reason.kind], { paths: fileList(reason, words) });
    case 'variable-changed':
      return say(text[reason.kind], {
        name: reason.name,
        before: reason.before ?? words.build.unset,
        after: reason.after ?? words.build.unset,
      });
    case 'base-changed':
      return say(text[reason.kind], { reference: reason.reference });
    case 'parent-rebuilt':
      return say(text[reason.kind], { step: stepName(build, reason.step) });
    case 'other':
      return say(text[reason.kind], { part: reason.part });
    default:
      return text[reason.kind];
  }
}

function fileList(reason: Extract<CacheReason, { kind: 'file-changed' }>, words: Words): string {
  const signed = [
    ...reason.paths.filter((path) => !reason.added.includes(path) && !reason.removed.includes(path)),
    ...reason.added.map((path) => `+${path}`),
    ...reason.removed.map((path) => `−${path}`),
  ];
  const shown = signed.slice(0, 4).join(', ');
  return signed.length > 4 ? `${shown} ${say(words.common.more, { count: signed.length - 4 })}` : shown;
}

function stepName(build: BuildView | undefined, id: string): string {
  const step = build?.stages.flatMap((stage) => stage.steps).find((one) => one.id === id);
  return build === undefined || step === undefined ? id : textOf(build, step).replace(/\s+/g, ' ');
}
