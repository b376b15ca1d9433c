import { say, type Words } from '../../i18n/index.ts';
import type { BuildView, StageView } from '../session/simulator.ts';
import type { StageColumn, StepRow } from './build-steps.view-model.ts';
import { stageName } from './step-texts.ts';

/** A stage as a box. All lengths are CSS pixels, from the top left corner of the picture. */
export interface StageBox {
  readonly stage: StageColumn;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where each step's row begins, from the top of the box. */
  readonly rows: readonly { readonly step: StepRow; readonly y: number; readonly height: number }[];
}

/** What a stage takes from another one. */
export interface StageEdge {
  readonly key: string;
  readonly kind: 'base' | 'copy';
  readonly path: string;
  /** Where the arrow's head is, and the direction it points in, in degrees: 0 is to the right. */
  readonly head: { readonly x: number; readonly y: number; readonly turn: number };
  /** Its files have been taken, are being taken, or will never be. */
  readonly state: 'waiting' | 'moving' | 'done' | 'unused';
  /** The same in words. */
  readonly text: string;
  readonly step: string;
}

export interface BuildGraph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly StageBox[];
  readonly edges: readonly StageEdge[];
}

const ROW = 30;
const NOTE = 20;
const HEAD = 34;
const REASON_LINE = 18;
const PAD = 10;
const GAP_X = 44;
const GAP_Y = 18;
const NARROWEST = 196;
const WIDEST = 430;
/** Room at the right of a narrow picture in which the arrows run. */
const GUTTER = 34;

/** Places the stages for a picture of this width: side by side in the order of need, or one below the other. */
export function buildGraph(build: BuildView, stages: readonly StageColumn[], width: number, words: Words): BuildGraph {
  const depths = depthsOf(build.stages);
  const columns = Math.max(...depths.values(), 0) + 1;
  const room = Math.floor((width - GAP_X * (columns - 1)) / columns);
  const boxes = room >= NARROWEST ? sideBySide(stages, depths, Math.min(room, WIDEST)) : stacked(stages, width);
  const isStacked = room < NARROWEST;
  const edges = edgesOf(build, boxes, isStacked, words);
  return {
    width,
    height: Math.max(0, ...boxes.map((box) => box.y + box.height)),
    boxes,
    edges,
  };
}

interface Need {
  readonly from: number;
  readonly step: string;
  readonly kind: StageEdge['kind'];
}

/** What a stage takes files from: the stage that it begins with, and those that its steps copy or mount from. */
function needsOf(stage: StageView): readonly Need[] {
  return stage.steps.flatMap((step): readonly Need[] => {
    if (step.kind !== 'from') return step.needs.map((from) => ({ from, step: step.id, kind: 'copy' }));
    return stage.baseStage === undefined ? [] : [{ from: stage.baseStage, step: step.id, kind: 'base' }];
  });
}

/** How many stages lie before each, on the longest way. A stage only needs earlier ones. */
function depthsOf(stages: readonly StageView[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  for (const stage of stages) {
    const below = needsOf(stage).map(({ from }) => depths.get(from) ?? 0);
    depths.set(stage.index, below.length === 0 ? 0 : Math.max(...below) + 1);
  }
  return depths;
}

function sideBySide(
  stages: readonly StageColumn[],
  depths: ReadonlyMap<number, number>,
  width: number,
): readonly StageBox[] {
  const bottoms = new Map<number, number>();
  // What is needed stands above what is not.
  const order = [...stages].sort((a, b) => Number(a.skipped) - Number(b.skipped) || a.index - b.index);
  return order.map((stage) => {
    const depth = depths.get(stage.index) ?? 0;
    const box = boxOf(stage, depth * (width + GAP_X), bottoms.get(depth) ?? 0, width);
    bottoms.set(depth, box.y + box.height + GAP_Y);
    return box;
  });
}

function stacked(stages: readonly StageColumn[], width: number): readonly StageBox[] {
  let y = 0;
  const inner = stages.length > 1 ? width - GUTTER : width;
  return stages.map((stage) => {
    const box = boxOf(stage, 0, y, inner);
    y += box.height + GAP_Y;
    return box;
  });
}

function boxOf(stage: StageColumn, x: number, y: number, width: number): StageBox {
  const reasonLines = stage.reason === '' ? 0 : Math.ceil(textWidth(stage.reason) / (width - 2 * PAD));
  let at = HEAD + reasonLines * REASON_LINE + (reasonLines > 0 ? 6 : 0);
  const rows = stage.steps.map((step) => {
    const row = { step, y: at, height: ROW + NOTE * [step.note, step.printed].filter((line) => line !== '').length };
    at += row.height;
    return row;
  });
  return { stage, x, y, width, height: at + PAD, rows };
}

/** A safe guess of a text's width at 13 pixels: Chinese signs are as wide as they are high. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 13.5 : 7), 0);

function edgesOf(build: BuildView, boxes: readonly StageBox[], isStacked: boolean, words: Words): readonly StageEdge[] {
  const byIndex = new Map(boxes.map((box) => [box.stage.index, box]));
  const found = build.stages.flatMap((stage) => needsOf(stage).map((need) => ({ ...need, to: stage })));
  return found.flatMap(({ from, to, step, kind }, lane): StageEdge[] => {
    const source = byIndex.get(from);
    const target = byIndex.get(to.index);
    const row = target?.rows.find((one) => one.step.id === step);
    if (source === undefined || target === undefined || row === undefined) return [];
    const geometry = isStacked ? arc(source, target, row.y, lane) : curve(source, target, row.y);
    const names = { from: stageName(build.stages, from, words), to: stageName(build.stages, to.index, words) };
    return [
      {
        key: `${from}>${step}`,
        kind,
        ...geometry,
        state: edgeState(to, row.step),
        text: say(words.build.edge[kind], { ...names, step: row.step.source }),
        step,
      },
    ];
  });
}

function edgeState(stage: StageView, step: StepRow): StageEdge['state'] {
  if (!stage.reachable) return 'unused';
  if (step.status === 'running') return 'moving';
  return step.status === 'waiting' ? 'waiting' : 'done';
}

type Geometry = Pick<StageEdge, 'path' | 'head'>;

/** From the right of a box to the row at the left of another one. */
function curve(source: StageBox, target: StageBox, rowY: number): Geometry {
  const from = { x: source.x + source.width, y: source.y + source.height - PAD - ROW / 2 };
  const to = { x: target.x - 7, y: target.y + rowY + ROW / 2 };
  const bend = GAP_X * 0.6;
  return {
    path: `M${from.x} ${from.y} C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`,
    head: { ...to, turn: 0 },
  };
}

/** In the gutter at the right, from a box down to a row of a later one; each arrow in its own lane. */
function arc(source: StageBox, target: StageBox, rowY: number, lane: number): Geometry {
  const x = source.x + source.width;
  const from = source.y + source.height - PAD - ROW / 2;
  const to = target.y + rowY + ROW / 2;
  const out = x + 14 + (lane % 3) * 7;
  return {
    path: `M${x} ${from} C${out + 6} ${from} ${out + 6} ${to} ${x + 7} ${to}`,
    head: { x: x + 7, y: to, turn: 180 },
  };
}
