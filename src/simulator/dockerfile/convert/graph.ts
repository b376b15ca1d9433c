import type { LineRange } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { parseSigned } from '../go-text.ts';
import { parseInstruction } from '../instructions/parse.ts';
import type { StageInstruction } from '../instructions/types.ts';
import { parse } from '../parser/parse.ts';
import { NO_VARIABLES } from '../shell/lex.ts';
import type { ConvertContext } from './context.ts';
import { errorAt, failAt } from './failure.ts';
import type { DockerfileError } from './plan.ts';
import { type StageCommand, StageState } from './stage-state.ts';

const NO_SOURCES: readonly StageState[] = [];

/** Finds the stages that an instruction takes files from; an unknown name is an image, and joins the list of stages. */
function commandOf(
  context: ConvertContext,
  instruction: StageInstruction,
  onBuild: boolean,
): Result<StageCommand, string> {
  if (instruction.kind === 'COPY' && instruction.from !== '') {
    const source = copySource(context, instruction.from, instruction.lines);
    return source.ok ? ok({ instruction, sources: [source.value], onBuild }) : source;
  }
  if (instruction.kind === 'RUN' && instruction.mountsFrom.length > 0) {
    const sources = instruction.mountsFrom.map((from) => {
      const name = from === '' ? 'scratch' : from;
      return context.stages.find(name) ?? new StageState(undefined, name, undefined);
    });
    return ok({ instruction, sources, onBuild });
  }
  return ok({ instruction, sources: NO_SOURCES, onBuild });
}

function copySource(context: ConvertContext, from: string, lines: LineRange): Result<StageState, string> {
  const word = context.lexers.words.word(from, NO_VARIABLES);
  if (word.error !== undefined) return err(word.error);
  if (word.text !== from) {
    const advice = 'define a new stage with FROM using ARG from global scope as a workaround';
    return err(`variable expansion is not supported for --from, ${advice}`);
  }
  const index = parseSigned(from, 64);
  if (typeof index === 'number') {
    const state = context.stages.states[index];
    return state === undefined ? err(`invalid stage index ${index}`) : ok(state);
  }
  return ok(context.stages.find(from) ?? new StageState(undefined, from, lines));
}

function depend(context: ConvertContext, state: StageState, command: StageCommand): void {
  for (const source of command.sources) {
    state.dependencies.set(source, command.instruction);
    // BuildKit would add one image twice if two mounts shared it; they never do, each gets its own.
    if (source.from === undefined && source.index < 0) context.stages.add(source);
  }
}

/** Resolves what the stages take from each other and rejects circles. */
export function linkStages(
  context: ConvertContext,
  instructionsOf: ReadonlyMap<StageState, readonly StageInstruction[]>,
): DockerfileError | undefined {
  const { stages } = context;
  // The list grows while images are found; they have no instructions of their own.
  for (const state of stages.states) {
    const commands: StageCommand[] = [];
    for (const instruction of instructionsOf.get(state) ?? []) {
      const command = commandOf(context, instruction, false);
      if (!command.ok) return errorAt('convert', command.error);
      commands.push(command.value);
      depend(context, state, command.value);
    }
    state.commands = commands;
  }
  const circle = findCircle(stages.states);
  if (circle !== undefined) return circle;
  const only = stages.states.length === 1 ? stages.states[0] : undefined;
  if (only !== undefined) only.displayName = '';
  return undefined;
}

/** A stage on the way down through what stages need, with the needs that are still to be followed. */
interface Way {
  readonly state: StageState;
  readonly needs: Iterator<readonly [StageState, StageInstruction]>;
  /** The instruction that led here. */
  readonly lines: LineRange | undefined;
}

/** Depth first, with a stack of its own, as a file may have thousands of stages. */
function findCircle(states: readonly StageState[]): DockerfileError | undefined {
  const visited = new Set<StageState>();
  for (const start of states) {
    const way: Way[] = [];
    const onWay = new Set<StageState>();
    const enter = (state: StageState, lines: LineRange | undefined): void => {
      if (visited.has(state)) return;
      visited.add(state);
      onWay.add(state);
      way.push({ state, needs: state.dependencies.entries(), lines });
    };
    enter(start, undefined);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const need = last.needs.next();
      if (need.done === true) {
        onWay.delete(last.state);
        way.pop();
        continue;
      }
      const [source, { lines }] = need.value;
      if (onWay.has(source)) {
        const trail = [...way.map((each) => each.lines), lines];
        return errorAt('circle', `circular dependency detected on stage: ${start.displayName}`, ...trail);
      }
      enter(source, lines);
    }
  }
  return undefined;
}

/**
 * Puts the triggers of the base image, or of the base stage's own ONBUILDs, in front of the stage's commands. Gives true
 * when they need stages that nothing needed before.
 */
export function addTriggers(context: ConvertContext, state: StageState): Result<boolean, DockerfileError> {
  const triggers = [...state.imageTriggers];
  state.imageTriggers = [];
  if (state.base !== undefined && !state.onBuildDone) {
    for (const { instruction } of state.base.commands) {
      if (instruction.kind === 'ONBUILD') triggers.push(instruction.expression);
    }
    state.onBuildDone = true;
  }
  if (triggers.length === 0) return ok(false);
  let isNew = false;
  const commands: StageCommand[] = [];
  for (const trigger of triggers) {
    const command = parseTrigger(context, trigger, state.lines);
    if (!command.ok) return failAt(command.error, state.lines);
    if (command.value.sources.length > 0) isNew = true;
    commands.push(command.value);
    depend(context, state, command.value);
  }
  state.commands = [...commands, ...state.commands];
  return ok(isNew);
}

function parseTrigger(
  context: ConvertContext,
  trigger: string,
  lines: LineRange | undefined,
): Result<StageCommand, string> {
  const parsed = parse(trigger);
  const [fault] = parsed.faults;
  if (fault !== undefined) return err(fault.message);
  const [node] = parsed.nodes;
  if (node === undefined || parsed.nodes.length !== 1) return err('onbuild trigger should be a single expression');
  const instruction = parseInstruction(node, undefined, lines);
  if (!instruction.ok) return instruction;
  if (instruction.value.kind === 'FROM') return err('*instructions.Stage is not a command type');
  return commandOf(context, instruction.value, true);
}
