import { say, type Words } from '../../i18n/index.ts';
import { formatDuration } from '../design/format.ts';
import { splitInstruction } from '../layers/instruction-text.ts';
import type { BuildView, CacheReason, StageView, StepView } from '../session/simulator.ts';
import { type KeyRow, keyRows, notLookedAt } from './key-detail.ts';
import { familiarName, reasonText, skippedReason, stageName, statusText, textOf, writtenLines } from './step-texts.ts';

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
  /** What is worth a line of its own in the picture: what failed, or why it ran again. Empty when the badge says all. */
  readonly note: string;
  /** What a RUN printed, when that is short enough for one line of the picture; empty otherwise. */
  readonly printed: string;
  readonly lines: { readonly start: number; readonly end: number };
}

export interface StageColumn {
  readonly index: number;
  readonly title: string;
  readonly base: string;
  readonly skipped: boolean;
  /** Why it was skipped; empty otherwise. */
  readonly reason: string;
  readonly status: 'unused' | 'waiting' | 'running' | 'done' | 'failed';
  readonly steps: readonly StepRow[];
}

export interface WarningRow {
  readonly rule: string;
  readonly detail: string;
  readonly line: number;
  readonly url: string;
}

/** A line of a Dockerfile around an error. */
export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  /** The error is about this very line. */
  readonly here: boolean;
}

export interface BuildPicture {
  readonly id: string;
  readonly status: BuildView['status'];
  readonly stages: readonly StageColumn[];
  readonly warnings: readonly WarningRow[];
  readonly error?: string;
  readonly errorLine?: number;
  /** Where a build stopped that has no failed step: the lines that its error is about, and those around them. */
  readonly excerpt: readonly ExcerptLine[];
  /** One sentence for the live region and the head of the view. */
  readonly summary: string;
  readonly cached: number;
  readonly total: number;
  /** The step to look at first: the one that failed, or that made others run again. */
  readonly first: string | undefined;
}

/** A build as a picture: its stages side by side, each step with its result and the reason. */
export function buildPicture(build: BuildView, words: Words): BuildPicture {
  const stages = build.stages.map((stage) => column(build, stage, words));
  const all = stages.flatMap((stage) => (stage.skipped ? [] : stage.steps));
  const steps = all.filter((step) => step.kind !== 'meta' && step.kind !== 'from');
  const cached = steps.filter((step) => step.status === 'cached').length;
  const running = all.find((step) => step.status === 'running');
  const failed = all.find((step) => step.status === 'failed');
  const first = failed ?? all.find((step) => step.culprit);
  const [errorLines] = build.errorLines ?? [];
  return {
    id: build.id,
    status: build.status,
    stages,
    warnings: build.warnings.map(({ rule, detail, lines, url }) => ({ rule, detail, line: lines.start, url })),
    ...(build.error !== undefined && { error: build.error }),
    ...(errorLines !== undefined && { errorLine: errorLines.start }),
    excerpt: errorLines === undefined || failed !== undefined ? [] : excerptOf(build.source, errorLines),
    summary:
      build.status === 'failed'
        ? say(words.build.failedAt, { message: build.error ?? '' })
        : build.status === 'done'
          ? say(words.build.ok, { steps: steps.length, cached })
          : say(words.build.runningAt, { step: running?.source ?? '…' }),
    cached,
    total: steps.length,
    first: first?.id,
  };
}

function column(build: BuildView, stage: StageView, words: Words): StageColumn {
  const culprit = stage.steps.find((step) => step.status === 'built' && step.kind !== 'from' && isCause(step.reason));
  const steps = stage.steps.map((step) => stepRow(build, step, step === culprit, words));
  return {
    index: stage.index,
    title: build.stages.length === 1 ? familiarName(stage.base) : stageName(build.stages, stage.index, words),
    base: stage.base,
    skipped: !stage.reachable,
    reason: skippedReason(build.stages, stage, words),
    status: stage.reachable ? stageStatus(steps) : 'unused',
    steps,
  };
}

function stageStatus(steps: readonly StepRow[]): StageColumn['status'] {
  const working = steps.filter((step) => step.kind !== 'meta');
  if (working.some((step) => step.status === 'failed')) return 'failed';
  if (working.every((step) => step.status === 'built' || step.status === 'cached')) return 'done';
  return working.some((step) => step.status !== 'waiting') ? 'running' : 'waiting';
}

const isCause = (reason: CacheReason | undefined): boolean =>
  reason !== undefined && !['hit', 'parent-rebuilt', 'first-build', 'no-cache'].includes(reason.kind);

function stepRow(build: BuildView, step: StepView, culprit: boolean, words: Words): StepRow {
  const { name, rest } = splitInstruction(textOf(build, step));
  const reason = reasonOf(build, step, words);
  return {
    id: step.id,
    name,
    rest,
    source: `${name} ${rest}`.trim(),
    kind: step.kind,
    status: step.status,
    statusText:
      step.kind === 'meta'
        ? words.build[isArgument(name) ? 'argument' : 'meta']
        : statusText(step, build.status !== 'running', words),
    reason,
    culprit,
    note: step.message ?? (culprit ? reason : ''),
    printed: step.status === 'built' ? printedLine(step.output) : '',
    lines: step.lines,
  };
}

/** More lines than these are read in the step's own panel. */
const PRINTED_LINES = 2;

function printedLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.length > PRINTED_LINES ? '' : lines.join(' ⏎ ');
}

const isArgument = (name: string): boolean => name === 'ARG';

function reasonOf(build: BuildView, step: StepView, words: Words): string {
  if (step.kind === 'from') return fromReason(build, step, words);
  if (step.kind === 'meta')
    return words.build[isArgument(splitInstruction(step.source).name) ? 'argumentLong' : 'metaLong'];
  if (step.reason === undefined || step.status === 'failed') return '';
  return reasonText(build, step.reason, words);
}

function fromReason(build: BuildView, step: StepView, words: Words): string {
  const text = words.build.from;
  const stage = build.stages.find((one) => one.steps.includes(step));
  if (stage?.baseStage !== undefined) return text.stage;
  if (stage?.base === 'scratch') return text.scratch;
  return step.status === 'cached' || step.status === 'built' ? text[step.status] : '';
}

/** All that there is to know about one step. */
export interface StepDetail {
  readonly row: StepRow;
  readonly key: readonly KeyRow[];
  readonly ignored: readonly string[];
  /** The instruction as it is written, when it takes several lines; empty otherwise. */
  readonly written: string;
  readonly output: string;
  /** How long it ran in simulated time; empty when it did not. */
  readonly duration: string;
  readonly message?: string;
  /** The lines of the Dockerfile around a failed step. */
  readonly excerpt: readonly ExcerptLine[];
}

/** How many lines of the file are shown before and after a failed one. */
const AROUND = 2;

export function stepDetail(build: BuildView, id: string, words: Words): StepDetail | undefined {
  for (const stage of build.stages) {
    const step = stage.steps.find((one) => one.id === id);
    if (step === undefined) continue;
    const row = column(build, stage, words).steps.find((one) => one.id === id);
    if (row === undefined) return undefined;
    const { startedAt, finishedAt } = step;
    const ran = step.status === 'built' || step.status === 'failed';
    return {
      row,
      key: keyRows(build, step, words),
      ignored: notLookedAt(step, words),
      written:
        step.lines.end > step.lines.start && step.status !== 'failed' ? writtenLines(build, step).join('\n') : '',
      output: step.output,
      duration: ran && startedAt !== undefined && finishedAt !== undefined ? timeOf(finishedAt - startedAt) : '',
      ...(step.message !== undefined && { message: step.message }),
      excerpt: step.status === 'failed' ? excerptOf(build.source, step.lines) : [],
    };
  }
  return undefined;
}

const timeOf = (ms: number): string => (ms < 100 ? `${Math.round(ms)} ms` : formatDuration(ms));

function excerptOf(source: string, at: { readonly start: number; readonly end: number }): readonly ExcerptLine[] {
  return source
    .trimEnd()
    .split('\n')
    .map((text, index) => ({ line: index + 1, text, here: index + 1 >= at.start && index + 1 <= at.end }))
    .filter(({ line }) => line >= at.start - AROUND && line <= at.end + AROUND);
}
