import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { type Platform, parsePlatform } from '../../oci/platform.ts';
import { quote } from '../go-text.ts';
import { withSuggestion } from '../instructions/suggest.ts';
import type { StageInstruction } from '../instructions/types.ts';
import { Linter, parseLintOptions } from '../linter/linter.ts';
import { findCheckDirective } from '../parser/directives.ts';
import type { ParsedDockerfile } from '../parser/node.ts';
import { parse } from '../parser/parse.ts';
import { type ConvertContext, lexersFor } from './context.ts';
import { dispatch } from './dispatch.ts';
import { errorAt, failAt } from './failure.ts';
import { addTriggers, linkStages } from './graph.ts';
import { applyMetaArgs, type MetaArg, platformArgs } from './meta-args.ts';
import type { BuildPlan, ConvertOptions, DockerfileError, LintWarning, PlannedStage } from './plan.ts';
import { planOf, stagePlans } from './plan-of.ts';
import { readInstructions, type SourceFile } from './read-instructions.ts';
import { beginStage, namedContext, resolveBases } from './resolve.ts';
import { type ConvertedStages, reachableFrom, StageList, StageState } from './stage-state.ts';
import * as validate from './validate.ts';

/** What a conversion comes to. Warnings seen before an error are there too. */
export interface Converted {
  readonly parsed: ParsedDockerfile;
  readonly plan?: BuildPlan;
  readonly error?: DockerfileError;
  readonly warnings: readonly LintWarning[];
  /** With an error in a stage's instruction: the stages as far as they were converted. */
  readonly partial?: readonly PlannedStage[];
}

/** Converts a Dockerfile into the plan of its build. */
export function convert(source: string | ParsedDockerfile, options: ConvertOptions): Converted {
  const parsed = typeof source === 'string' ? parse(source) : source;
  const warnings: LintWarning[] = [];
  const states: StageState[] = [];
  const stages = convertStages(parsed, options, warnings, states);
  if (!stages.ok) {
    const partial = states.length === 0 ? undefined : stagePlans(states, new Set(), options);
    return { parsed, error: stages.error, warnings, ...(partial !== undefined && { partial }) };
  }
  return { parsed, plan: planOf(stages.value, options, warnings), warnings };
}

/** The build argument that stands in for a `check` directive. */
export const CHECK_ARG = 'BUILDKIT_DOCKERFILE_CHECK';

/**
 * As {@link convert}, but with the stages in the form in which they were worked out; fills `warnings`, and `reached`
 * with the stages once their instructions are carried out.
 */
export function convertStages(
  parsed: ParsedDockerfile,
  options: ConvertOptions,
  warnings: LintWarning[],
  reached: StageState[] = [],
): Result<ConvertedStages, DockerfileError> {
  if (parsed.source === '') return failAt('the Dockerfile cannot be empty');
  const config = parseLintOptions(options.buildArgs[CHECK_ARG] ?? findCheckDirective(parsed.source) ?? '');
  if (!config.ok) return failAt(`failed to parse check options: ${config.error}`);
  const [fault] = parsed.faults;
  if (fault !== undefined) return err(fault);
  const lint = new Linter(config.value, warnings);
  for (const line of parsed.emptyContinuations) lint.run('NoEmptyContinuation', { start: line, end: line });
  const file = readInstructions(parsed, lint);
  if (!file.ok) return file;
  validate.lintStageNames(file.value.stages, lint);
  validate.lintCasing(file.value.stages, lint);
  return new Conversion(parsed, options, lint, file.value).run(reached);
}

/** The platform of a simulated builder when the caller's makes no sense. */
const FALLBACK: Platform = { os: 'linux', architecture: 'amd64', variant: '', osVersion: '', osFeatures: [] };

function platformOf(specifier: string): Platform {
  const platform = parsePlatform(specifier);
  return platform.ok ? platform.value : FALLBACK;
}

/** One run of the converter, phase by phase as BuildKit has them, since the order of warnings follows from it. */
class Conversion {
  readonly #options: ConvertOptions;
  readonly #file: SourceFile;
  readonly #lint: Linter;
  readonly #parsed: ParsedDockerfile;
  readonly #instructions = new Map<StageState, readonly StageInstruction[]>();
  #metaArgs: ReadonlyMap<string, MetaArg> = new Map();

  constructor(parsed: ParsedDockerfile, options: ConvertOptions, lint: Linter, file: SourceFile) {
    this.#parsed = parsed;
    this.#options = options;
    this.#lint = lint;
    this.#file = file;
  }

  run(reached: StageState[]): Result<ConvertedStages, DockerfileError> {
    const context = this.#begin();
    if (!context.ok) return context;
    const error = this.#buildStates(context.value);
    if (error !== undefined) return err(error);
    const target = this.#findTarget(context.value);
    if (!target.ok) return target;
    const linkError = linkStages(context.value, this.#instructions);
    if (linkError !== undefined) return err(linkError);
    const reachable = this.#resolve(context.value, target.value);
    if (!reachable.ok) return reachable;
    reached.push(...context.value.stages.states);
    const dispatchError = this.#dispatch(context.value, reachable.value);
    if (dispatchError !== undefined) return err(dispatchError);
    this.#addLabels(target.value);
    const lintError = this.#lint.errorMessage();
    if (lintError !== undefined) return failAt(lintError);
    const { states } = context.value.stages;
    return ok({ states, target: target.value, reachable: reachable.value, metaArgs: this.#metaArgs });
  }

  #begin(): Result<ConvertContext, DockerfileError> {
    const { buildArgs } = this.#options;
    const target = platformOf(this.#options.platform);
    const lexers = lexersFor(this.#parsed.escape);
    const lastName = this.#file.stages.at(-1)?.from.stageName ?? '';
    const base = platformArgs(target, target, buildArgs, this.#options.target || lastName);
    this.#lintDefaultBases(base, lexers.words);
    const applied = applyMetaArgs(base, lexers.words, this.#file.metaArgs, buildArgs);
    if (applied.error !== undefined) return err(applied.error);
    this.#metaArgs = applied.metaArgs;
    const epoch = buildArgs['SOURCE_DATE_EPOCH'] ?? applied.globals.get('SOURCE_DATE_EPOCH') ?? '';
    if (epoch !== '' && !/^[+-]?[0-9]+$/.test(epoch)) {
      if (epoch !== 'context') return failAt(`invalid SOURCE_DATE_EPOCH: ${epoch}`);
    }
    return ok({
      options: this.#options,
      lint: this.#lint,
      lexers,
      globals: applied.globals,
      target,
      created: createdAt(epoch),
      stages: new StageList(),
    });
  }

  /** Looks whether the base images have valid names without any build argument. */
  #lintDefaultBases(base: ReturnType<typeof platformArgs>, lexer: ConvertContext['lexers']['words']): void {
    const defaults = applyMetaArgs(base, lexer, this.#file.metaArgs, {});
    if (defaults.error !== undefined) return;
    for (const { from } of this.#file.stages) {
      const word = lexer.word(from.base, defaults.globals);
      if (word.error !== undefined) return;
      if (!validate.isReference(word.text)) this.#lint.run('InvalidDefaultArgInFrom', from.lines, from.base);
    }
  }

  #buildStates(context: ConvertContext): DockerfileError | undefined {
    const known = new validate.KnownArgs(() => [...this.#metaArgs.keys(), ...context.globals.keys()]);
    for (const [index, { from, instructions }] of this.#file.stages.entries()) {
      const lint = this.#lint.withComments(from.comments);
      const word = context.lexers.words.word(from.base, context.globals);
      validate.lintFromArgs(word, known, from.lines, lint);
      if (word.error !== undefined) return errorAt('word', word.error, from.lines);
      if (word.text === '') return errorAt('base-blank', `base name (${from.base}) should not be blank`, from.lines);
      const state = new StageState(from, word.text, from.lines);
      for (const name of word.matched) state.outline.used.add(name);
      if (from.platform !== '') {
        const error = this.#setPlatform(context, state, from.platform, known, lint);
        if (error !== undefined) return error;
      }
      this.#instructions.set(state, instructions);
      const replaced = state.name === '' ? undefined : this.#contextForStage(context, state);
      if (typeof replaced === 'object') return replaced;
      if (state.name === '') state.displayName = `stage-${index}`;
      context.stages.add(state);
      if (replaced !== undefined) {
        state.context = replaced;
        state.base = undefined;
      }
    }
    return undefined;
  }

  /** A build context of the stage's name takes its place. An engine rejects names that could be no context. */
  #contextForStage(context: ConvertContext, state: StageState): string | DockerfileError | undefined {
    if (context.options.contexts === undefined || state.name === 'scratch' || state.name === 'context')
      return undefined;
    const fault = validate.referenceFault(state.name);
    if (fault !== undefined) return errorAt('convert', `invalid context name ${state.name}: ${fault}`);
    return namedContext(context, state.name);
  }

  #setPlatform(
    context: ConvertContext,
    state: StageState,
    written: string,
    known: validate.KnownArgs,
    lint: Linter,
  ): DockerfileError | undefined {
    const { globals } = context;
    const lines = state.lines ?? { start: 0, end: 0 };
    const word = context.lexers.words.word(written, globals);
    validate.lintFromArgs(word, known, lines, lint);
    validate.lintTargetPlatform(written, word, lines, globals, lint);
    validate.lintConstPlatform(state.name, word, lines, lint);
    if (word.error !== undefined) {
      return errorAt('word', `failed to process arguments for platform ${word.text}: ${word.error}`, lines);
    }
    if (word.text === '') {
      const message = `empty platform value from expression ${written}`;
      return errorAt('platform-empty', suggestAny(message, word.unmatched, globals.keys()), lines);
    }
    const platform = parsePlatform(word.text);
    if (!platform.ok) {
      const message = suggestAny(platform.error, word.unmatched, globals.keys());
      // BuildKit notes the location twice.
      return errorAt('platform', `failed to parse platform ${written}: ${message}`, lines, lines);
    }
    state.platform = platform.value;
    for (const name of word.matched) state.outline.used.add(name);
    return undefined;
  }

  #findTarget(context: ConvertContext): Result<StageState, DockerfileError> {
    const name = this.#options.target ?? '';
    const { stages } = context;
    const state = name === '' ? stages.states.at(-1) : stages.find(name);
    if (state !== undefined) return ok(state);
    const message = `target stage ${quote(name)} could not be found`;
    return failAt(withSuggestion(message, name, stages.names(), true));
  }

  /** Loads base images and works their triggers in, which may need more images. */
  #resolve(context: ConvertContext, target: StageState): Result<ReadonlySet<StageState>, DockerfileError> {
    for (;;) {
      const reachable = reachableFrom(target);
      const error = resolveBases(context, reachable);
      if (error !== undefined) return err(error);
      let isNew = false;
      for (const state of context.stages.states) {
        if (!reachable.has(state)) continue;
        const added = addTriggers(context, state);
        if (!added.ok) return added;
        if (added.value) isNew = true;
      }
      if (!isNew) return ok(reachable);
    }
  }

  #dispatch(context: ConvertContext, reachable: ReadonlySet<StageState>): DockerfileError | undefined {
    const all = this.#options.check === true && !this.#options.target;
    for (const state of context.stages.states) {
      if (state.from === undefined || state.dispatched || (!all && !reachable.has(state))) continue;
      beginStage(state);
      state.dispatched = true;
      for (const command of state.commands) {
        const message = dispatch(context, state, command);
        if (message !== undefined) return errorAt('convert', message, command.instruction.lines);
      }
    }
    return undefined;
  }

  #addLabels(target: StageState): void {
    let { labels } = target.config;
    for (const item of Object.entries(this.#options.labels ?? {})) labels = { previous: labels, item };
    target.config = { ...target.config, labels };
  }
}

function suggestAny(message: string, names: readonly string[], options: Iterable<string>): string {
  const list = [...options];
  for (const name of names) {
    const suggested = withSuggestion(message, name, list, true);
    if (suggested !== message) return suggested;
  }
  return message;
}

function createdAt(epoch: string): string | undefined {
  if (!/^[+-]?[0-9]+$/.test(epoch)) return undefined;
  const time = new Date(Number(epoch) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace('.000Z', 'Z');
}
