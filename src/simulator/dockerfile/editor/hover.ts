import type { Span } from '../../base/diagnostic.ts';
import type { Converted } from '../convert/convert.ts';
import type { PlannedStage, StepVariable } from '../convert/plan.ts';
import type { DockerfileNode, InstructionName, ParsedDockerfile } from '../parser/node.ts';
import { occurrenceAt, variableDefinition } from './navigate.ts';
import { symbols } from './symbols.ts';
import { sourceSpan, tokens } from './tokens.ts';

/** What the cursor is on. The sentences about it are the page's, in its language. */
export type Hover =
  | { readonly kind: 'instruction'; readonly span: Span; readonly name: InstructionName }
  | { readonly kind: 'flag'; readonly span: Span; readonly instruction: InstructionName; readonly flag: string }
  | {
      readonly kind: 'variable';
      readonly span: Span;
      readonly name: string;
      /** Absent when it is not set there, or when the conversion does not come so far. */
      readonly value?: string;
      readonly from?: 'arg' | 'env';
      readonly definition?: Span;
      /** True where the shell replaces the variable, when the container runs. */
      readonly inShell: boolean;
    }
  | { readonly kind: 'stage'; readonly span: Span; readonly name: string; readonly index: number };

/** What stands at `offset`; undefined for plain words. */
export function hover(converted: Converted, offset: number): Hover | undefined {
  const { parsed } = converted;
  const found = symbols(parsed);
  const here = occurrenceAt(found, offset);
  if (here?.kind === 'stage') {
    const stage = found.stages.findLast((each) => each.name === here.name || String(each.index) === here.name);
    return stage && { kind: 'stage', span: here.span, name: stage.name, index: stage.index };
  }
  if (here !== undefined) {
    const variable = variablesAt(converted, offset).find((each) => each.name === here.name);
    const definition = variableDefinition(found, here)?.span;
    return {
      kind: 'variable',
      span: here.span,
      name: here.name,
      ...(variable !== undefined && { value: variable.value, from: variable.from }),
      ...(definition !== undefined && { definition }),
      inShell: here.inShell ?? false,
    };
  }
  const node = nodeAt(parsed, offset);
  return node && hoverWord(parsed, node, offset);
}

function hoverWord(parsed: ParsedDockerfile, node: DockerfileNode, offset: number): Hover | undefined {
  for (const word of tokens(node, parsed.escape)) {
    const span = sourceSpan(node, word.start, word.end);
    if (offset < span.start || offset > span.end || word.instruction === undefined) continue;
    if (word.kind === 'keyword') return { kind: 'instruction', span, name: word.instruction };
    if (word.kind === 'flag') {
      const flag = /^--([^=]*)/.exec(word.text)?.[1] ?? '';
      return { kind: 'flag', span, instruction: word.instruction, flag };
    }
  }
  return undefined;
}

/** The instruction whose source an offset lies in. */
export function nodeAt(parsed: ParsedDockerfile, offset: number): DockerfileNode | undefined {
  return parsed.nodes.find((node) => node.offset <= offset && offset <= node.end);
}

const NOTHING: readonly StepVariable[] = [];

/**
 * The variables with their values at an offset: those before the instruction that it lies in. On a definition itself,
 * the value after it is what a reader expects, so there the next step's variables count.
 */
export function variablesAt(converted: Converted, offset: number): readonly StepVariable[] {
  const { parsed } = converted;
  const node = nodeAt(parsed, offset);
  const stage = stageAt(converted, offset);
  if (node === undefined || stage === undefined || node.name === 'FROM') return NOTHING;
  const isDefinition = node.name === 'ENV' || node.name === 'ARG';
  // A faulty instruction has no step of its own: what holds before the next one holds there.
  const at = stage.steps.findIndex((step) => step.lines.start >= node.lines.start);
  if (at < 0) return stage.steps.at(-1)?.variables ?? NOTHING;
  const here = stage.steps[at]?.variables ?? NOTHING;
  if (stage.steps[at]?.lines.start !== node.lines.start) return here;
  const after = isDefinition ? stage.steps[at + 1]?.variables : undefined;
  return after ?? (isDefinition ? withOwn(here, stage, at) : here);
}

/** The last step's own effect, read from its history, as no later step shows it. */
function withOwn(before: readonly StepVariable[], stage: PlannedStage, at: number): readonly StepVariable[] {
  const step = stage.steps[at];
  if (step?.kind !== 'meta' || step.instruction !== 'ENV') return before;
  const entries = (step.config.Env ?? []).map((entry): StepVariable => {
    const equals = entry.indexOf('=');
    return { name: entry.slice(0, equals), value: entry.slice(equals + 1), from: 'env' };
  });
  const names = new Set(entries.map((entry) => entry.name));
  return [...before.filter((variable) => !names.has(variable.name)), ...entries];
}

function stageAt(converted: Converted, offset: number): PlannedStage | undefined {
  const stages = converted.plan?.stages ?? converted.partial ?? [];
  const line = lineOf(converted.parsed.source, offset);
  return stages.findLast((stage) => stage.lines.start <= line);
}

/** The 1-based line of an offset. */
export function lineOf(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++;
  return line;
}
