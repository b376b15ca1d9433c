import { say, type Words } from '../../i18n/index.ts';
import { familiarName, isTrigger } from '../build/step-texts.ts';
import type { BuildView, RuntimeConfig, StepView } from '../session/simulator.ts';
import { type Setting, settingsOf } from './image-card.ts';
import { splitInstruction } from './instruction-text.ts';
import { stepsOfResult } from './layer-stack.view-model.ts';

/** A line of the card right after an instruction. */
export interface PageLine extends Setting {
  readonly state: 'kept' | 'new' | 'changed' | 'gone';
  /** What stood there before this instruction. */
  readonly before?: string;
  /** It came with the base image. */
  readonly inherited: boolean;
}

/** The card as it is after one instruction. */
export interface CardPage {
  readonly step: string;
  readonly name: string;
  readonly rest: string;
  readonly lines: readonly PageLine[];
  /** Nothing of it, a layer, or something on the card. */
  readonly effect: 'base' | 'layer' | 'card' | 'none';
  /** What this instruction did to the card, in a sentence. */
  readonly sentence: string;
  /** Where inherited lines are from, in words. */
  readonly origin: string;
  /** The build has come past it. */
  readonly done: boolean;
}

/** The card of a build's result, page by page: one for FROM and one for each instruction. */
export function cardBook(build: BuildView, words: Words): readonly CardPage[] {
  const steps = stepsOfResult(build);
  const open = steps.findIndex((step) => step.kind !== 'meta' && step.status !== 'built' && step.status !== 'cached');
  let before: RuntimeConfig | undefined;
  const fromScratch = baseOf(build, steps[0]) === 'scratch';
  const base = new Set(settingsOf(steps[0]?.config ?? {}).map(nameOf));
  let author: string | undefined;
  return steps.map((step, index) => {
    const page = pageOf(build, step, { before, base, fromScratch, words, done: open < 0 || index < open });
    before = step.config;
    const signed = withAuthor(page, author, words);
    if (page.name === 'MAINTAINER') author = page.rest;
    return signed;
  });
}

/** The image's author is a field beside its config; MAINTAINER alone writes it. */
function withAuthor(page: CardPage, author: string | undefined, words: Words): CardPage {
  const writes = page.name === 'MAINTAINER';
  const value = writes ? page.rest : author;
  if (value === undefined) return page;
  const state = !writes ? 'kept' : author === undefined ? 'new' : author === value ? 'kept' : 'changed';
  const line: PageLine = {
    field: 'Author',
    value,
    state,
    inherited: false,
    ...(state === 'changed' && author !== undefined && { before: author }),
  };
  return {
    ...page,
    lines: [...page.lines, line],
    ...(writes && { effect: 'card' as const, sentence: say(words.layers.book.author, { value }) }),
  };
}

interface PageFacts {
  readonly before: RuntimeConfig | undefined;
  readonly base: ReadonlySet<string>;
  readonly done: boolean;
  readonly fromScratch: boolean;
  readonly words: Words;
}

function pageOf(build: BuildView, step: StepView, { before, base, done, fromScratch, words }: PageFacts): CardPage {
  const text =
    step.kind === 'from'
      ? `FROM ${familiarName(step.source.replace(/^FROM\s+/i, ''))}`
      : isTrigger(build, step)
        ? `ONBUILD ${step.source}`
        : step.source;
  const lines = compare(before ?? step.config, step.config, base);
  const changed = lines.filter((line) => line.state !== 'kept');
  const effect =
    step.kind === 'from'
      ? 'base'
      : step.kind !== 'meta'
        ? changed.length > 0
          ? 'card'
          : 'layer'
        : changed.length > 0
          ? 'card'
          : 'none';
  return {
    step: step.id,
    ...splitInstruction(text),
    lines,
    effect,
    sentence: sentenceOf(build, step, effect, changed, words),
    origin: fromScratch ? words.layers.fromBuilder : words.layers.inherited,
    done,
  };
}

const baseOf = (build: BuildView, step: StepView | undefined): string =>
  build.stages.find((stage) => stage.steps.some((one) => one === step))?.base ?? '';

/** What identifies a line: there is one CMD, and one ENV for each name. */
function nameOf({ field, value }: Setting): string {
  if (field === 'ENV' || field === 'LABEL') return `${field} ${value.split('=', 1)[0]}`;
  return field === 'EXPOSE' || field === 'VOLUME' || field === 'ONBUILD' ? `${field} ${value}` : field;
}

function compare(before: RuntimeConfig, after: RuntimeConfig, base: ReadonlySet<string>): readonly PageLine[] {
  const old = new Map(settingsOf(before).map((line) => [nameOf(line), line]));
  const now = settingsOf(after);
  const names = new Set(now.map(nameOf));
  const lines = now.map((line): PageLine => {
    const was = old.get(nameOf(line));
    const inherited = base.has(nameOf(line));
    if (was === undefined) return { ...line, state: 'new', inherited };
    return was.value === line.value
      ? { ...line, state: 'kept', inherited }
      : { ...line, state: 'changed', before: was.value, inherited };
  });
  const gone = [...old]
    .filter(([name]) => !names.has(name))
    .map(([name, line]): PageLine => ({ ...line, state: 'gone', inherited: base.has(name) }));
  return [...lines, ...gone];
}

function sentenceOf(
  build: BuildView,
  step: StepView,
  effect: CardPage['effect'],
  changed: readonly PageLine[],
  words: Words,
): string {
  const text = words.layers.book;
  if (effect === 'base') {
    const base = baseOf(build, step);
    return base === 'scratch' ? text.scratch : say(text.base, { base: familiarName(base) });
  }
  const trigger = isTrigger(build, step) ? [text.trigger] : [];
  if (effect === 'layer') return [...trigger, text.layer].join(' ');
  if (effect === 'none') return [...trigger, text.none].join(' ');
  const told = changed.map((line) => {
    if (line.state === 'gone') return say(text.gone, { field: line.field, value: line.value });
    if (line.state === 'changed')
      return say(text.changed, { field: line.field, before: line.before ?? '', value: line.value });
    return say(text.new, { field: line.field, value: line.value });
  });
  return [...trigger, ...told].join(' ');
}
