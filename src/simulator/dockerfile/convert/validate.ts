import type { LineRange } from '../../base/diagnostic.ts';
import { cleanPath } from '../../base/go-path.ts';
import { formatPlatformFully, normalizePlatform, type Platform, parsePlatform } from '../../oci/platform.ts';
import { parseReference } from '../../oci/reference.ts';
import { NameIndex } from '../instructions/name-index.ts';
import type { FromInstruction, StageInstruction } from '../instructions/types.ts';
import type { Linter } from '../linter/linter.ts';
import type { WordResult } from '../shell/lex.ts';
import type { Environment } from './environment.ts';
import type { StageState } from './stage-state.ts';

/** A FROM with the instructions up to the next. */
export interface SourceStage {
  readonly from: FromInstruction;
  readonly instructions: StageInstruction[];
}

/** Names of secrets: one of these as a word between underscores or at an end of the name. */
const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/i;

export function lintSecretKey(instruction: 'ARG' | 'ENV', key: string, lines: LineRange, lint: Linter): void {
  if (SECRET.test(key) && !HARMLESS.test(key)) lint.run('SecretsUsedInArgOrEnv', lines, instruction, key);
}

export function lintStageNames(stages: readonly SourceStage[], lint: Linter): void {
  const seen = new Set<string>();
  for (const { from } of stages) {
    const name = from.stageName;
    if (name === '') continue;
    if (name === 'context' || name === 'scratch') lint.run('ReservedStageName', from.lines, name);
    if (seen.has(name)) lint.run('DuplicateStageName', from.lines, name);
    seen.add(name);
  }
}

/** Compares the casing of every instruction with that of the majority; a tie is for capitals. */
export function lintCasing(stages: readonly SourceStage[], lint: Linter): void {
  let lower = 0;
  let upper = 0;
  const visit = (look: (keyword: string, lines: LineRange) => void): void => {
    for (const { from, instructions } of stages) {
      look(from.keyword, from.lines);
      for (const { keyword, lines } of instructions) look(keyword, lines);
    }
  };
  visit((keyword) => {
    if (keyword === keyword.toUpperCase()) upper++;
    else if (keyword === keyword.toLowerCase()) lower++;
  });
  const majorityLower = lower > upper;
  visit((keyword, lines) => {
    if (majorityLower && keyword !== keyword.toLowerCase()) {
      lint.run('ConsistentInstructionCasing', lines, keyword, 'lowercase');
    } else if (!majorityLower && keyword !== keyword.toUpperCase()) {
      lint.run('ConsistentInstructionCasing', lines, keyword, 'uppercase');
    }
  });
}

/** The arguments that FROM may use; what they are is worked out when the first name is not found. */
export class KnownArgs {
  readonly #list: () => Iterable<string>;
  #names: ReadonlySet<string> | undefined;
  #index: NameIndex | undefined;

  constructor(list: () => Iterable<string>) {
    this.#list = list;
  }

  has(name: string): boolean {
    this.#names ??= new Set(this.#list());
    return this.#names.has(name);
  }

  nearest(name: string): string | undefined {
    this.#index ??= new NameIndex(this.#names ?? this.#list());
    return this.#index.nearest(name);
  }
}

/** Reports names in FROM that are no arguments. */
export function lintFromArgs(word: WordResult, known: KnownArgs, lines: LineRange, lint: Linter): void {
  for (const name of word.unmatched) {
    if (!known.has(name)) lint.run('UndefinedArgInFrom', lines, name, known.nearest(name) ?? '');
  }
}

export function lintTargetPlatform(
  written: string,
  word: WordResult,
  lines: LineRange,
  globals: Environment,
  lint: Linter,
): void {
  const isOnlyTarget = word.matched.length === 1 && word.unmatched.length === 0 && word.matched[0] === 'TARGETPLATFORM';
  if (isOnlyTarget && word.text === (globals.get('TARGETPLATFORM') ?? '')) {
    lint.run('RedundantTargetPlatform', lines, written);
  }
}

export function lintConstPlatform(stageName: string, word: WordResult, lines: LineRange, lint: Linter): void {
  if (word.matched.length > 0 || word.unmatched.length > 0) return;
  const platform = parsePlatform(word.text);
  if (!platform.ok) return;
  // A stage such as "build-arm64" is meant to be for one platform.
  if (stageName.includes(platform.value.os) || stageName.includes(platform.value.architecture)) return;
  lint.run('FromPlatformFlagConstDisallowed', lines, word.text);
}

export function lintBasePlatform(
  name: string,
  expected: Platform,
  actual: Platform,
  lines: LineRange,
  lint: Linter,
): void {
  if (expected.os === actual.os && expected.architecture === actual.architecture) return;
  const wanted = formatPlatformFully(normalizePlatform(expected));
  lint.run('InvalidBaseImagePlatform', lines, name, wanted, formatPlatformFully(normalizePlatform(actual)));
}

/** Reports a second CMD, ENTRYPOINT or HEALTHCHECK at the one before it, which is the one without effect. */
export function lintUsedOnce(
  state: StageState,
  kind: 'CMD' | 'ENTRYPOINT' | 'HEALTHCHECK',
  keyword: string,
  lines: LineRange,
  lint: Linter,
): void {
  const earlier = state.usedOnce.get(kind);
  if (earlier !== undefined) lint.run('MultipleInstructionsDisallowed', earlier, keyword);
  state.usedOnce.set(kind, lines);
}

/** Reports a local source that .dockerignore keeps out of the context. */
export function lintIgnored(
  source: string,
  command: 'Add' | 'Copy',
  isIgnored: ((path: string) => boolean) | undefined,
  lines: LineRange,
  lint: Linter,
): void {
  if (isIgnored === undefined) return;
  const path = cleanPath(source);
  // The root itself counts as ignored only when everything in it is; no pattern names this file.
  if ((path === '.' || path === '/') && !isIgnored('\u0001')) return;
  if (isIgnored(path)) lint.run('CopyIgnoredFile', lines, command, path);
}

/** Whether a word can name an image. */
export const isReference = (name: string): boolean => parseReference(name).ok;

/** What keeps a word from naming an image, in Docker's words. */
export function referenceFault(name: string): string | undefined {
  const reference = parseReference(name);
  return reference.ok ? undefined : reference.error;
}
