import { quoteList } from '../go-text.ts';
import { formatDuration } from '../instructions/duration.ts';
import type {
  ArgDefinition,
  ArgInstruction,
  CommandInstruction,
  HealthcheckInstruction,
  ListInstruction,
  PairsInstruction,
  WordInstruction,
} from '../instructions/types.ts';
import type { Linter } from '../linter/linter.ts';
import type { Chain } from './config-state.ts';
import { type ConvertContext, Expansion, NON_ENV_ARGS } from './context.ts';
import { dispatchTransfer } from './dispatch-copy.ts';
import { dispatchRun } from './dispatch-run.ts';
import { type EnvironmentLog, environmentAt } from './environment.ts';
import { parsePort } from './expose.ts';
import { isAbsolute, resolveWorkdir } from './paths.ts';
import type { HistoryEntry } from './plan.ts';
import { isSignal } from './signals.ts';
import type { StageCommand, StageState } from './stage-state.ts';
import { MetaStep, type StepParts, WorkdirStep } from './steps.ts';
import { lintSecretKey, lintUsedOnce } from './validate.ts';

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

/** Carries out one instruction of a stage; gives Docker's message when it fails. */
export function dispatch(context: ConvertContext, state: StageState, command: StageCommand): string | undefined {
  const { instruction } = command;
  const lint = context.lint.withComments(instruction.comments);
  const words = new Expansion(context, state, command, lint);
  const at: Dispatch = { context, state, command, lint, words, log: state.environment.log };
  switch (instruction.kind) {
    case 'ENV':
      return dispatchEnv(at, instruction);
    case 'LABEL':
      return dispatchLabel(at, instruction);
    case 'ARG':
      return dispatchArg(at, instruction);
    case 'RUN':
      return dispatchRun(at, instruction);
    case 'COPY':
    case 'ADD':
      return dispatchTransfer(at, instruction);
    case 'WORKDIR':
      return dispatchWorkdir(at, instruction);
    case 'USER':
    case 'MAINTAINER':
    case 'STOPSIGNAL':
      return dispatchWord(at, instruction);
    case 'CMD':
    case 'ENTRYPOINT':
      return dispatchCommand(at, instruction);
    case 'HEALTHCHECK':
      return dispatchHealthcheck(at, instruction);
    case 'EXPOSE':
      return dispatchExpose(at, instruction);
    case 'VOLUME':
      return dispatchVolume(at, instruction);
    case 'SHELL':
      state.config = { ...state.config, shell: instruction.items };
      return finishMeta(at, `SHELL [${instruction.items.join(' ')}]`);
    case 'ONBUILD': {
      state.config = { ...state.config, onBuild: [...state.config.onBuild, instruction.expression] };
      const history = metaHistory(context, instruction.code);
      state.steps.push(
        new MetaStep(
          stepParts(at, history, () => instruction.code),
          'ONBUILD',
        ),
      );
      return undefined;
    }
  }
}

/** An entry of an instruction that adds no layer. */
function metaHistory(context: ConvertContext, createdBy: string): HistoryEntry {
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

function finishMeta(at: Dispatch, createdBy: string): undefined {
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

function expandPairs(at: Dispatch, instruction: PairsInstruction): readonly (readonly [string, string])[] {
  return instruction.pairs.map((pair) => [at.words.word(pair.key), at.words.word(pair.value)] as const);
}

function lintLegacy(at: Dispatch, instruction: PairsInstruction, index: number): void {
  if (instruction.pairs[index]?.legacy) at.lint.run('LegacyKeyValueFormat', instruction.lines, instruction.keyword);
}

function dispatchEnv(at: Dispatch, instruction: PairsInstruction): string | undefined {
  const pairs = expandPairs(at, instruction);
  if (at.words.error !== undefined) return at.words.error;
  const { state } = at;
  let createdBy = 'ENV';
  let { env } = state.config;
  for (const [index, pair] of pairs.entries()) {
    const [key, value] = pair;
    lintLegacy(at, instruction, index);
    lintSecretKey('ENV', key, instruction.lines, at.lint);
    createdBy += ` ${key}=${value}`;
    state.environment.set(key, value, 'env');
    if (state.argText.has(key)) state.argText.invalidate();
    env = { previous: env, item: pair };
  }
  state.config = { ...state.config, env };
  return finishMeta(at, createdBy);
}

function dispatchLabel(at: Dispatch, instruction: PairsInstruction): string | undefined {
  const pairs = expandPairs(at, instruction);
  if (at.words.error !== undefined) return at.words.error;
  let createdBy = 'LABEL';
  let { labels } = at.state.config;
  for (const [index, pair] of pairs.entries()) {
    lintLegacy(at, instruction, index);
    createdBy += ` ${pair[0]}=${pair[1]}`;
    labels = { previous: labels, item: pair };
  }
  at.state.config = { ...at.state.config, labels };
  return finishMeta(at, createdBy);
}

function dispatchArg(at: Dispatch, instruction: ArgInstruction): string | undefined {
  const parts: string[] = [];
  for (const arg of instruction.args) {
    lintSecretKey('ARG', arg.key, instruction.lines, at.lint);
    const value = argValue(at, arg);
    if (at.words.error !== undefined) return at.words.error;
    const { state } = at;
    if (value !== undefined && !NON_ENV_ARGS.has(arg.key)) state.environment.set(arg.key, value, 'arg');
    state.argText.declare(arg.key, value ?? '');
    captureArg(at, arg, value);
    parts.push(value === undefined ? arg.key : `${arg.key}=${value}`);
  }
  return finishMeta(at, `ARG ${parts.join(' ')}`);
}

/** Notes an ARG for the outline; one that only lets the value from before the first FROM in keeps that description. */
function captureArg(at: Dispatch, arg: ArgDefinition, value: string | undefined): void {
  const { args, used } = at.state.outline;
  used.add(arg.key);
  const { options, globals } = at.context;
  const isInherited = arg.value === undefined && !Object.hasOwn(options.buildArgs, arg.key);
  if (isInherited && globals.get(arg.key) !== undefined) return;
  args.set(arg.key, { definition: arg, value: value ?? '', lines: at.command.instruction.lines });
}

/** The value given on the command line, else the default, else that of the ARG before the first FROM. */
function argValue(at: Dispatch, arg: ArgDefinition): string | undefined {
  const { buildArgs } = at.context.options;
  if (Object.hasOwn(buildArgs, arg.key)) return buildArgs[arg.key];
  return arg.value === undefined ? at.context.globals.get(arg.key) : at.words.word(arg.value);
}

function dispatchWorkdir(at: Dispatch, instruction: WordInstruction): string | undefined {
  const path = at.words.word(instruction.value);
  if (at.words.error !== undefined) return at.words.error;
  const { state, context } = at;
  if (!state.workdirSet && !isAbsolute(path)) at.lint.run('WorkdirRelativePath', instruction.lines, path);
  state.workdirSet = true;
  const workdir = resolveWorkdir(state.config.workdir, path);
  state.config = { ...state.config, workdir };
  const createdBy = `WORKDIR ${workdir}`;
  // The root is there already: no layer, and no line of progress.
  const history = workdir === '/' ? metaHistory(context, createdBy) : layerHistory(context, createdBy);
  state.history.push(history);
  const parts = stepParts(at, history, () => progressOf(at));
  state.steps.push(new WorkdirStep(parts, workdir, state.config.user));
  return undefined;
}

/** How progress shows an instruction: with its variables replaced, or as it stands when that fails. */
export function progressOf(at: Dispatch): string {
  const { instruction, onBuild } = at.command;
  const variables = environmentAt(at.log);
  const result = at.context.lexers.words.word(instruction.code, variables);
  const text = result.error === undefined ? result.text : instruction.code;
  return (onBuild ? 'ONBUILD ' : '') + uppercaseKeyword(text);
}

function dispatchWord(at: Dispatch, instruction: WordInstruction): string | undefined {
  const { state } = at;
  const value = instruction.kind === 'MAINTAINER' ? instruction.value : at.words.word(instruction.value);
  if (at.words.error !== undefined) return at.words.error;
  switch (instruction.kind) {
    case 'MAINTAINER':
      state.author = value;
      break;
    case 'STOPSIGNAL':
      if (!isSignal(value)) return `invalid signal: ${value}`;
      state.config = { ...state.config, stopSignal: value };
      break;
    default:
      state.config = { ...state.config, user: value };
  }
  return finishMeta(at, `${instruction.kind} ${value}`);
}

/** The arguments with the stage's shell in front, when they are in shell form. */
export function withShell(state: StageState, args: readonly string[]): readonly string[] {
  const { shell } = state.config;
  const used = shell.length > 0 ? shell : state.imageOs === 'windows' ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'];
  return [...used, args.join(' ')];
}

function dispatchCommand(at: Dispatch, instruction: CommandInstruction): undefined {
  const { state, lint } = at;
  const { kind, keyword, lines } = instruction;
  lintUsedOnce(state, kind, keyword, lines, lint);
  let { args } = instruction;
  if (instruction.shellForm) {
    if (state.config.shell.length === 0) lint.run('JSONArgsRecommended', lines, keyword);
    args = withShell(state, args);
  }
  if (kind === 'CMD') state.config = { ...state.config, cmd: args, argsEscaped: true };
  // An ENTRYPOINT drops the base image's CMD, but not one of this stage.
  else if (state.usedOnce.has('CMD')) state.config = { ...state.config, entrypoint: args };
  else state.config = { ...state.config, entrypoint: args, cmd: undefined };
  return finishMeta(at, `${kind} ${quoteList(args)}`);
}

function dispatchHealthcheck(at: Dispatch, instruction: HealthcheckInstruction): undefined {
  const { health } = instruction;
  lintUsedOnce(at.state, 'HEALTHCHECK', instruction.keyword, instruction.lines, at.lint);
  at.state.config = { ...at.state.config, health };
  const times = [
    `Interval:${formatDuration(health.Interval)}`,
    `Timeout:${formatDuration(health.Timeout)}`,
    `StartPeriod:${formatDuration(health.StartPeriod)}`,
    `StartInterval:${formatDuration(health.StartInterval)}`,
  ];
  return finishMeta(at, `HEALTHCHECK {Test:[${health.Test.join(' ')}] ${times.join(' ')} Retries:${health.Retries}}`);
}

function dispatchExpose(at: Dispatch, instruction: ListInstruction): string | undefined {
  const words: string[] = [];
  for (const item of instruction.items) {
    const result = at.context.lexers.words.words(item, at.state.environment);
    if (result.error !== undefined) return result.error;
    words.push(...result.words);
  }
  const exposed: string[] = [];
  for (const word of words) {
    const ports = parsePort(word, instruction.lines, at.lint);
    if (!ports.ok) return ports.error;
    for (const port of ports.value) exposed.push(port);
  }
  at.state.config = { ...at.state.config, ports: extend(at.state.config.ports, exposed) };
  return finishMeta(at, `EXPOSE [${exposed.join(' ')}]`);
}

function dispatchVolume(at: Dispatch, instruction: ListInstruction): string | undefined {
  const paths = instruction.items.map((item) => at.words.word(item));
  if (at.words.error !== undefined) return at.words.error;
  if (paths.includes('')) return 'VOLUME specified can not be an empty string';
  at.state.config = { ...at.state.config, volumes: extend(at.state.config.volumes, paths) };
  return finishMeta(at, `VOLUME [${paths.join(' ')}]`);
}

function extend(chain: Chain<string> | undefined, items: readonly string[]): Chain<string> | undefined {
  let longer = chain;
  for (const item of items) longer = { previous: longer, item };
  return longer;
}
