import type { Linter } from '../linter/linter.ts';
import type { ConvertContext, Expansion } from './context.ts';
import { type EnvironmentLog, environmentAt } from './environment.ts';
import type { HistoryEntry } from './plan.ts';
import type { StageCommand, StageState } from './stage-state.ts';
import { MetaStep, type StepParts } from './steps.ts';

const HISTORY_COMMENT = 'buildkit.dockerfile.v0';
const NO_NAMES = (): readonly string[] => [];

/** Everything that the carrying out of one instruction needs. */
export interface Dispatch {
  readonly context: ConvertContext;
  readonly state: StageState;
  readonly command: StageCommand;
  readonly lint: Linter;
  readonly words: Expansion;
  /** The variables before the instruction. */
  readonly log: EnvironmentLog | undefined;
}

/** An entry of an instruction that adds no layer. */
export function metaHistory(context: ConvertContext, createdBy: string): HistoryEntry {
  const entry = { created_by: createdBy, comment: HISTORY_COMMENT, empty_layer: true };
  return context.created === undefined ? entry : { created: context.created, ...entry };
}

/** An entry of an instruction that adds a layer. */
export function layerHistory(context: ConvertContext, createdBy: string): HistoryEntry {
  const entry = { created_by: createdBy, comment: HISTORY_COMMENT };
  return context.created === undefined ? entry : { created: context.created, ...entry };
}

/** The common parts of a step; the state must already be as the step leaves it. */
export function stepParts(
  at: Dispatch,
  history: HistoryEntry,
  progressName: () => string,
  names?: () => Iterable<string>,
): StepParts {
  const { instruction } = at.command;
  const { words } = at;
  return {
    source: instruction.code,
    lines: instruction.lines,
    history,
    config: at.state.config,
    log: at.log,
    names: names ?? (words.names.length === 0 ? NO_NAMES : () => words.names),
    progressName,
  };
}

/** Notes an instruction that changes the configuration only; the state must already be as it leaves it. */
export function finishMeta(at: Dispatch, createdBy: string): undefined {
  const history = metaHistory(at.context, createdBy);
  at.state.history.push(history);
  const { instruction, onBuild } = at.command;
  const progressName = (): string => (onBuild ? 'ONBUILD ' : '') + uppercaseKeyword(instruction.code);
  at.state.steps.push(new MetaStep(stepParts(at, history, progressName), instruction.kind));
  return undefined;
}

/** Progress shows the keyword in capitals. */
export function uppercaseKeyword(code: string): string {
  const space = code.indexOf(' ');
  return space < 0 ? code.toUpperCase() : code.slice(0, space).toUpperCase() + code.slice(space);
}

/** How progress shows an instruction: with its variables replaced, or as it stands when that fails. */
export function progressOf(at: Dispatch): string {
  const { instruction, onBuild } = at.command;
  const variables = environmentAt(at.log);
  const result = at.context.lexers.words.word(instruction.code, variables);
  const text = result.error === undefined ? result.text : instruction.code;
  return (onBuild ? 'ONBUILD ' : '') + uppercaseKeyword(text);
}

/** The arguments with the stage's shell in front, when they are in shell form. */
export function withShell(state: StageState, args: readonly string[]): readonly string[] {
  const { shell } = state.config;
  const used = shell.length > 0 ? shell : state.imageOs === 'windows' ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'];
  return [...used, args.join(' ')];
}
