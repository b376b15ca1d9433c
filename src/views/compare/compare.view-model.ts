import { say, type Words } from '../../i18n/index.ts';
import { familiarName, reasonText, textOf } from '../build/step-texts.ts';
import { formatBytes, formatDuration } from '../design/format.ts';
import { splitInstruction } from '../layers/instruction-text.ts';
import { buildStack, type LayerStack } from '../layers/layer-stack.view-model.ts';
import type { BuildView, StepView, World } from '../session/simulator.ts';

/** What two builds of one Dockerfile left: the first, and the one after the edit. */
export interface SideOutcome {
  readonly first: World;
  readonly second: World;
}

/** A row of the comparison: one fact about both sides. */
export interface CompareRow {
  readonly id: 'size' | 'added' | 'layers' | 'steps' | 'wasted' | 'time' | 'rebuilt' | 'again';
  readonly title: string;
  readonly left: string;
  readonly right: string;
  /** Lengths of the two bars, from 0 to 1; the larger one is 1 unless both are 0. */
  readonly bars: readonly [number, number];
  /** Where less is better; `none` for counts that say nothing by themselves. */
  readonly better: 'left' | 'right' | 'same' | 'none';
}

export interface RebuiltStep {
  readonly source: string;
  readonly status: 'cached' | 'built' | 'failed' | 'other';
  readonly statusText: string;
  readonly reason: string;
}

export interface SidePicture {
  readonly stack: LayerStack | undefined;
  /** Docker's complaint when the build failed. */
  readonly error: string;
  /** Each step of the second build. */
  readonly steps: readonly RebuiltStep[];
  readonly summary: string;
}

interface SideFacts {
  readonly size: number;
  readonly added: number;
  readonly layers: number;
  readonly steps: number;
  readonly wasted: number;
  readonly time: number;
  readonly rebuilt: number;
  readonly again: number;
}

/** The facts about both sides, one below the other; undefined while a side has not been built or failed. */
export function compareRows(left: SideOutcome, right: SideOutcome, words: Words): readonly CompareRow[] | undefined {
  const [a, b] = [factsOf(left, words), factsOf(right, words)];
  if (a === undefined || b === undefined) return undefined;
  const text = words.compare.row;
  const shown: Readonly<Record<CompareRow['id'], (value: number) => string>> = {
    size: formatBytes,
    added: formatBytes,
    layers: String,
    steps: String,
    wasted: formatBytes,
    time: formatDuration,
    rebuilt: String,
    again: formatDuration,
  };
  const ids = ['size', 'added', 'layers', 'steps', 'wasted', 'time', 'rebuilt', 'again'] as const;
  return ids.map((id): CompareRow => {
    const most = Math.max(a[id], b[id]);
    return {
      id,
      title: text[id],
      left: shown[id](a[id]),
      right: shown[id](b[id]),
      bars: most === 0 ? [0, 0] : [a[id] / most, b[id] / most],
      better: isTrifle(id, a, b) ? 'same' : betterOf(id, [a[id], b[id]], [shown[id](a[id]), shown[id](b[id])]),
    };
  });
}

/** A few bytes of an image of megabytes make neither side better. */
const isTrifle = (id: CompareRow['id'], a: SideFacts, b: SideFacts): boolean =>
  (id === 'size' || id === 'added' || id === 'wasted') && Math.abs(a[id] - b[id]) < Math.max(a.size, b.size) / 1000;

function betterOf(
  id: CompareRow['id'],
  [a, b]: readonly [number, number],
  [left, right]: readonly [string, string],
): CompareRow['better'] {
  if (id === 'layers' || id === 'steps') return 'none';
  if (left === right) return 'same';
  return a < b ? 'left' : 'right';
}

function factsOf(side: SideOutcome, words: Words): SideFacts | undefined {
  const first = side.first.builds.at(-1);
  const second = side.second.builds.at(-1);
  const image = second?.image === undefined ? undefined : side.second.images.get(second.image);
  if (first?.status !== 'done' || second?.status !== 'done' || image === undefined) return undefined;
  const steps = workOf(second);
  const stack = buildStack(side.second, second, words);
  const own = stack.sheets.filter((sheet) => sheet.origin === 'own');
  return {
    size: image.size,
    added: own.reduce((sum, sheet) => sum + sheet.size, 0),
    layers: image.layers.length,
    steps: steps.length,
    wasted: stack.waste.bytes,
    time: durationOf(first),
    rebuilt: steps.filter((step) => step.status !== 'cached').length,
    again: durationOf(second),
  };
}

/** Steps that could run again: those of the stages that the result needs, but FROM and the lines of the card. */
const workOf = (build: BuildView): readonly StepView[] =>
  build.stages
    .filter((stage) => stage.reachable)
    .flatMap((stage) => stage.steps.filter((step) => step.kind !== 'meta' && step.kind !== 'from'));

const durationOf = (build: BuildView): number => (build.finishedAt ?? build.startedAt) - build.startedAt;

/** One side: its stack of layers, and what became of each step after the edit. */
export function sidePicture(side: SideOutcome, words: Words): SidePicture {
  const build = side.second.builds.at(-1);
  if (build === undefined) return { stack: undefined, error: words.compare.noBuild, steps: [], summary: '' };
  const steps = workOf(build).map((step) => rebuiltStep(build, step, words));
  const cached = steps.filter((step) => step.status === 'cached').length;
  return {
    stack: build.status === 'failed' ? undefined : buildStack(side.second, build, words),
    error: build.error ?? '',
    steps,
    summary: say(words.compare.after, { cached, steps: steps.length, time: formatDuration(durationOf(build)) }),
  };
}

function rebuiltStep(build: BuildView, step: StepView, words: Words): RebuiltStep {
  const { name, rest } = splitInstruction(textOf(build, step));
  const known = step.status === 'cached' || step.status === 'built' || step.status === 'failed';
  return {
    source: `${name} ${familiarName(rest)}`,
    status: known ? (step.status as 'cached' | 'built' | 'failed') : 'other',
    statusText: words.build.result[step.status],
    reason: step.status === 'built' && step.reason !== undefined ? reasonText(build, step.reason, words) : '',
  };
}

/** Which sides did not build, in a sentence; undefined while both have. */
export function stopped(
  sides: readonly SideOutcome[],
  names: readonly [string, string],
  words: Words,
): string | undefined {
  const failed = names.filter((_, index) => sides[index]?.second.builds.at(-1)?.status !== 'done');
  if (failed.length === 0) return undefined;
  return failed.length === 2 ? words.compare.stoppedBoth : say(words.compare.stopped, { name: failed[0] ?? '' });
}

/** A side that has more than this part of the other one's value is about the same. */
const NEARLY = 0.85;

/** What the comparison comes to, in a sentence. */
export function verdict(rows: readonly CompareRow[], names: readonly [string, string], words: Words): string {
  const row = (id: CompareRow['id']): CompareRow | undefined => rows.find((one) => one.id === id);
  const text = words.compare.verdict;
  const told = (['again', 'size'] as const).flatMap((id) => {
    const one = row(id);
    if (one === undefined || one.better === 'same' || one.better === 'none') return [];
    if (Math.min(...one.bars) > NEARLY) return [];
    const [winner, good, bad] =
      one.better === 'left' ? [names[0], one.left, one.right] : [names[1], one.right, one.left];
    return [say(text[id], { name: winner, good, bad })];
  });
  return told.length === 0 ? text.same : told.join(' ');
}
