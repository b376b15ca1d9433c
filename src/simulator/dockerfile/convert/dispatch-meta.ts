import { durationString } from '../../base/go-text.ts';
import { quoteList } from '../go-text.ts';
import type {
  ArgDefinition,
  ArgInstruction,
  CommandInstruction,
  HealthcheckInstruction,
  ListInstruction,
  OnbuildInstruction,
  PairsInstruction,
  WordInstruction,
} from '../instructions/types.ts';
import type { Chain } from './config-state.ts';
import { NON_ENV_ARGS } from './context.ts';
import {
  type Dispatch,
  finishMeta,
  layerHistory,
  metaHistory,
  progressOf,
  stepParts,
  withShell,
} from './dispatch-step.ts';
import { parsePort } from './expose.ts';
import { isAbsolute, resolveWorkdir } from './paths.ts';
import { isSignal } from './signals.ts';
import { MetaStep, WorkdirStep } from './steps.ts';
import { lintSecretKey, lintUsedOnce } from './validate.ts';

function expandPairs(at: Dispatch, instruction: PairsInstruction): readonly (readonly [string, string])[] {
  return instruction.pairs.map((pair) => [at.words.word(pair.key), at.words.word(pair.value)] as const);
}

function lintLegacy(at: Dispatch, instruction: PairsInstruction, index: number): void {
  if (instruction.pairs[index]?.legacy) at.lint.run('LegacyKeyValueFormat', instruction.lines, instruction.keyword);
}

/** ENV: expands every pair before the first takes effect. */
export function dispatchEnv(at: Dispatch, instruction: PairsInstruction): string | undefined {
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

/** LABEL. */
export function dispatchLabel(at: Dispatch, instruction: PairsInstruction): string | undefined {
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

/** ARG: its name is never expanded, its default only when no value was given. */
export function dispatchArg(at: Dispatch, instruction: ArgInstruction): string | undefined {
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

/** WORKDIR. */
export function dispatchWorkdir(at: Dispatch, instruction: WordInstruction): string | undefined {
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

/** USER, MAINTAINER and STOPSIGNAL. */
export function dispatchWord(at: Dispatch, instruction: WordInstruction): string | undefined {
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

/** CMD and ENTRYPOINT. */
export function dispatchCommand(at: Dispatch, instruction: CommandInstruction): undefined {
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

/** HEALTHCHECK. */
export function dispatchHealthcheck(at: Dispatch, instruction: HealthcheckInstruction): undefined {
  const { health } = instruction;
  lintUsedOnce(at.state, 'HEALTHCHECK', instruction.keyword, instruction.lines, at.lint);
  at.state.config = { ...at.state.config, health };
  const times = [
    `Interval:${durationString(health.Interval)}`,
    `Timeout:${durationString(health.Timeout)}`,
    `StartPeriod:${durationString(health.StartPeriod)}`,
    `StartInterval:${durationString(health.StartInterval)}`,
  ];
  return finishMeta(at, `HEALTHCHECK {Test:[${health.Test.join(' ')}] ${times.join(' ')} Retries:${health.Retries}}`);
}

/** EXPOSE: the one instruction whose words are split again after expansion. */
export function dispatchExpose(at: Dispatch, instruction: ListInstruction): string | undefined {
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

/** VOLUME. */
export function dispatchVolume(at: Dispatch, instruction: ListInstruction): string | undefined {
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

/** SHELL. */
export function dispatchShell(at: Dispatch, instruction: ListInstruction): undefined {
  at.state.config = { ...at.state.config, shell: instruction.items };
  return finishMeta(at, `SHELL [${instruction.items.join(' ')}]`);
}

/** Keeps the trigger; it leaves no trace in the history. */
export function dispatchOnbuild(at: Dispatch, instruction: OnbuildInstruction): undefined {
  const { state } = at;
  state.config = { ...state.config, onBuild: { previous: state.config.onBuild, item: instruction.expression } };
  const history = metaHistory(at.context, instruction.code);
  state.steps.push(
    new MetaStep(
      stepParts(at, history, () => instruction.code),
      'ONBUILD',
    ),
  );
  return undefined;
}
