import { say, type Words } from '../../i18n/index.ts';
import { familiarName, textOf } from '../build/step-texts.ts';
import { formatBytes, sheetThickness, shortId } from '../design/format.ts';
import type { BuildView, ImageView, RuntimeConfig, StageView, StepView, World } from '../session/simulator.ts';
import { type ChangeNode, changeTree } from './change-tree.ts';
import { type CardLine, cardLines } from './image-card.ts';
import { instructionText, splitInstruction } from './instruction-text.ts';
import { type Waste, wasteOf } from './waste.ts';

/** A sheet of the stack: one layer, or one that is being made. */
export interface Sheet {
  /** Unique in the stack and stable from one World to the next, so that only new sheets drop in. */
  readonly key: string;
  /** The layer with all below it: its files are asked for by this. */
  readonly chain?: string;
  /** The layer under it, to compare with. */
  readonly below?: string;
  readonly diffId?: string;
  readonly origin: 'base' | 'own';
  readonly status: 'base' | 'built' | 'cached' | 'running' | 'failed' | 'kept';
  readonly name: string;
  readonly rest: string;
  /** The whole instruction on one line: the sheet's accessible name starts with it. */
  readonly label: string;
  readonly size: number;
  readonly sizeText: string;
  /** Height in CSS pixels. */
  readonly thickness: number;
  /** The step of the build that made it: the Dockerfile's lines answer to it. */
  readonly step?: string;
  readonly lines?: { readonly start: number; readonly end: number };
  readonly changes: readonly ChangeNode[];
  readonly more: number;
  /** Bytes in it that a layer above hides, and bytes below that it hides; empty when there are none. */
  readonly wasted: string;
  /** The wasted part of its bytes, from 0 to 1. */
  readonly wastedShare: number;
  readonly hides: string;
}

export interface LayerStack {
  readonly key: string;
  readonly title: string;
  /** Names tied to the stack. */
  readonly tags: readonly string[];
  /** From the top down, as one sees it. */
  readonly sheets: readonly Sheet[];
  readonly baseName: string;
  readonly fromScratch: boolean;
  readonly card: readonly CardLine[];
  readonly sizes: string;
  readonly waste: Waste;
  /** One sentence for the live region. */
  readonly summary: string;
  readonly building: boolean;
}

/** The stack of an image. When one of the builds made it, its sheets know their steps and how these came about. */
export function imageStack(world: World, image: ImageView, words: Words): LayerStack {
  const build = world.builds.findLast((one) => one.image === image.id);
  const steps = build === undefined ? [] : stepsOfResult(build);
  const entries = image.history.filter((entry) => !entry.emptyLayer);
  // Equal layers of one image have one diffId: each step is met once, in order.
  const makers = steps.filter((one) => one.layer !== undefined && one.kind !== 'from');
  const sheets = image.layers.map((diffId, index): Sheet => {
    const entry = entries[index];
    const at = entry?.base === true ? -1 : makers.findIndex((one) => one.layer === diffId);
    const step = at < 0 ? undefined : makers.splice(0, at + 1).at(-1);
    return sheetOf(world, {
      chain: image.chains[index],
      below: image.chains[index - 1],
      diffId,
      step,
      text:
        step === undefined || build === undefined
          ? instructionText(entry?.createdBy ?? shortId(diffId))
          : textOf(build, step),
      base: entry?.base ?? false,
      size: entry?.size,
      status:
        step === undefined ? (entry?.base === true ? 'base' : 'kept') : step.status === 'cached' ? 'cached' : 'built',
    });
  });
  const name = image.names.at(-1) ?? shortId(image.id);
  return finished({
    key: image.id,
    name,
    tags: image.names,
    sheets,
    baseName: baseNameOf(build),
    card: cardLines(image.config, baseConfigOf(world, build), steps),
    building: false,
    world,
    words,
  });
}

/** The stack as far as a build has got: sheets of the stages that lead to its result. */
export function buildStack(world: World, build: BuildView, words: Words): LayerStack {
  const done = build.image === undefined ? undefined : world.images.get(build.image);
  if (done !== undefined) return imageStack(world, done, words);
  const steps = stepsOfResult(build);
  const base = baseSheets(world, build, steps);
  const own = steps.filter((step) => step.kind !== 'from' && step.kind !== 'meta' && step.status !== 'waiting');
  const sheets = [
    ...base,
    ...own.map((step, index) =>
      sheetOf(world, {
        chain: step.chain,
        below: own[index - 1]?.chain ?? base.at(-1)?.chain,
        diffId: step.layer,
        step,
        text: textOf(build, step),
        base: false,
        size: undefined,
        status:
          step.status === 'built' || step.status === 'cached' || step.status === 'running' ? step.status : 'failed',
      }),
    ),
  ];
  return finished({
    key: build.id,
    name: build.status === 'running' ? '…' : words.layers.untagged,
    tags: [],
    sheets,
    baseName: baseNameOf(build),
    card: cardLines(configSoFar(steps), baseConfigOf(world, build), steps),
    building: build.status === 'running',
    world,
    words,
  });
}

/** The last build that got as far as having steps: one that its Dockerfile or its base stopped made nothing to be seen. */
export const plannedBuild = (world: World): BuildView | undefined =>
  world.builds.findLast((build) => build.stages.length > 0);

/** The stack to show of a World: that of its last build, or else of its newest image. */
export function lastStack(world: World, words: Words): LayerStack | undefined {
  const build = plannedBuild(world);
  if (build !== undefined) return buildStack(world, build, words);
  const image = [...world.images.values()].at(-1);
  return image === undefined ? undefined : imageStack(world, image, words);
}

/** Steps that lead to the build's result, in order: the last reachable stage and the stages that it is based on. */
export function stepsOfResult(build: BuildView): readonly StepView[] {
  return stagesOfResult(build).flatMap((stage, index) =>
    index === 0 ? stage.steps : stage.steps.filter((step) => step.kind !== 'from'),
  );
}

function stagesOfResult(build: BuildView): readonly StageView[] {
  const result: StageView[] = [];
  let stage = build.stages.findLast((one) => one.reachable);
  while (stage !== undefined && !result.includes(stage)) {
    result.unshift(stage);
    const below: number | undefined = stage.baseStage;
    stage = below === undefined ? undefined : build.stages.find((one) => one.index === below);
  }
  return result;
}

/** The base as people call it: `alpine:3.22` for `docker.io/library/alpine:3.22`. */
const baseNameOf = (build: BuildView | undefined): string =>
  build === undefined ? '' : familiarName(stagesOfResult(build)[0]?.base ?? '');

/** The settings as far as the build has come: those after the last step before the first that still has to run. */
function configSoFar(steps: readonly StepView[]): RuntimeConfig {
  const open = steps.findIndex(
    (step) =>
      step.kind !== 'meta' &&
      step.kind !== 'from' &&
      (step.status === 'waiting' || step.status === 'running' || step.status === 'failed'),
  );
  return steps.at(open < 0 ? -1 : Math.max(0, open - 1))?.config ?? {};
}

function baseConfigOf(world: World, build: BuildView | undefined): RuntimeConfig | undefined {
  if (build === undefined) return undefined;
  const from = stagesOfResult(build)[0]?.steps.find((step) => step.kind === 'from');
  return baseImageOf(world, build, stepsOfResult(build))?.config ?? from?.config;
}

/** The image under a build: by its name, or by the chain of layers that the first step was built on. */
function baseImageOf(world: World, build: BuildView, steps: readonly StepView[]): ImageView | undefined {
  const named = imageNamed(world, baseNameOf(build));
  if (named !== undefined) return named;
  const chain = steps.flatMap((step) => step.key).find((part) => part.kind === 'base')?.digest;
  return [...world.images.values()].find((image) => {
    return chain !== undefined && image.chains.at(-1) === chain;
  });
}

/** The sheets of the base image, or one for what FROM brought while the image is not known. */
function baseSheets(world: World, build: BuildView, steps: readonly StepView[]): readonly Sheet[] {
  const name = baseNameOf(build);
  const known = baseImageOf(world, build, steps);
  if (known !== undefined) {
    const entries = known.history.filter((entry) => !entry.emptyLayer);
    return known.layers.map((diffId, index) =>
      sheetOf(world, {
        chain: known.chains[index],
        below: known.chains[index - 1],
        diffId,
        step: undefined,
        text: instructionText(entries[index]?.createdBy ?? `FROM ${name}`),
        base: true,
        size: entries[index]?.size,
        status: 'base',
      }),
    );
  }
  const from = steps.find((step) => step.kind === 'from');
  if (from?.layer === undefined) return [];
  const facts = {
    chain: from.chain,
    below: undefined,
    diffId: from.layer,
    step: undefined,
    text: familiarName(textOf(build, from)),
    base: true,
    size: undefined,
  };
  return [sheetOf(world, { ...facts, status: 'base' })];
}

/** The image that a name means: `alpine` is `alpine:latest`. */
export function imageNamed(world: World, name: string): ImageView | undefined {
  const bare = familiarName(name);
  const full = /:[^/]+$/.test(bare) || bare.includes('@') ? bare : `${bare}:latest`;
  return [...world.images.values()].find((image) => image.names.includes(full));
}

interface SheetFacts {
  readonly chain: string | undefined;
  readonly below: string | undefined;
  readonly diffId: string | undefined;
  readonly step: StepView | undefined;
  readonly text: string;
  readonly base: boolean;
  readonly size: number | undefined;
  readonly status: Sheet['status'];
}

function sheetOf(world: World, facts: SheetFacts): Sheet {
  const layer = facts.chain === undefined ? undefined : world.layers.get(facts.chain);
  const size = facts.size ?? layer?.size ?? 0;
  const { name, rest } = splitInstruction(facts.text);
  return {
    key: facts.chain ?? `step:${facts.step?.id ?? facts.text}`,
    ...(facts.chain !== undefined && { chain: facts.chain }),
    ...(facts.below !== undefined && { below: facts.below }),
    ...(facts.diffId !== undefined && { diffId: facts.diffId }),
    origin: facts.base ? 'base' : 'own',
    status: facts.status,
    name,
    rest,
    label: `${name} ${rest}`.trim(),
    size,
    sizeText: formatBytes(size),
    thickness: sheetThickness(size),
    ...(facts.step !== undefined && { step: facts.step.id, lines: facts.step.lines }),
    changes: changeTree(layer?.changes ?? []),
    more: layer?.more ?? 0,
    wasted: '',
    wastedShare: 0,
    hides: '',
  };
}

interface StackFacts {
  readonly key: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** From the bottom up. */
  readonly sheets: readonly Sheet[];
  readonly baseName: string;
  readonly card: readonly CardLine[];
  readonly building: boolean;
  readonly world: World;
  readonly words: Words;
}

function finished({ sheets, words, world, name, ...facts }: StackFacts): LayerStack {
  const waste = wasteOf(world, sheets, words);
  const sum = (origin: Sheet['origin']): number =>
    sheets.reduce((total, sheet) => total + (sheet.origin === origin ? sheet.size : 0), 0);
  const [base, own] = [sum('base'), sum('own')];
  const total = formatBytes(base + own);
  return {
    ...facts,
    title: name,
    sheets: sheets.map((sheet) => ({ ...sheet, ...waste.bySheet.get(sheet.key) })).toReversed(),
    waste,
    fromScratch: facts.baseName === 'scratch',
    sizes: say(words.layers.sizes, { total, base: formatBytes(base), own: formatBytes(own) }),
    summary: say(words.layers.summary, { name, layers: sheets.length, size: total }),
  };
}
