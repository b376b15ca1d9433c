import type { LineRange } from '../../base/diagnostic.ts';
import type { Platform } from '../../oci/platform.ts';
import type { Linter } from '../linter/linter.ts';
import { Lex } from '../shell/lex.ts';
import type { Environment } from './environment.ts';
import type { ConvertOptions } from './plan.ts';
import type { StageCommand, StageList, StageState } from './stage-state.ts';

/** What all parts of a conversion share. */
export interface ConvertContext {
  readonly options: ConvertOptions;
  readonly lint: Linter;
  readonly lexers: Lexers;
  readonly globals: Environment;
  readonly target: Platform;
  /** The time of every history entry when SOURCE_DATE_EPOCH is given. */
  readonly created: string | undefined;
  readonly stages: StageList;
}

/** The lexers of one Dockerfile. */
export interface Lexers {
  readonly words: Lex;
  /** Bodies of heredocs: quotes are ordinary there, and the escape token is always the backslash. */
  readonly bodies: Lex;
  /** RUN as progress shows it: quotes stay, and so do variables that are not set. */
  readonly progress: Lex;
}

const bodies = new Lex('\\', { skipQuotes: true });

export const lexersFor = (escapeToken: string): Lexers => ({
  words: new Lex(escapeToken),
  bodies,
  progress: new Lex(escapeToken, { rawQuotes: true, skipUnset: true }),
});

/** Arguments that scanners of software bills of materials read; they never become variables. */
export const NON_ENV_ARGS: ReadonlySet<string> = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

/** Reports variables that neither exist nor are declared by an ARG, in order of use (BuildKit's varies from run to run). */
export function lintUndefined(state: StageState, unmatched: readonly string[], lines: LineRange, lint: Linter): void {
  for (const name of unmatched) {
    if (state.argText.has(name) || NON_ENV_ARGS.has(name)) continue;
    lint.run('UndefinedVar', lines, name, state.environment.nearest(name) ?? '');
  }
}

/** Expands the words of one instruction. After an error it expands nothing more; `error` is Docker's message. */
export class Expansion {
  readonly #context: ConvertContext;
  readonly #state: StageState;
  readonly #lines: LineRange;
  readonly #lint: Linter;
  #matched: string[] | undefined;
  error: string | undefined;

  constructor(context: ConvertContext, state: StageState, command: StageCommand, lint: Linter) {
    this.#context = context;
    this.#state = state;
    this.#lines = command.instruction.lines;
    this.#lint = lint;
  }

  /** The names that were found so far. */
  get names(): readonly string[] {
    return this.#matched ?? [];
  }

  word(text: string): string {
    return this.#expand(this.#context.lexers.words, text);
  }

  /** The body of a heredoc. */
  body(text: string): string {
    return this.#expand(this.#context.lexers.bodies, text);
  }

  #expand(lexer: Lex, text: string): string {
    if (this.error !== undefined) return '';
    const result = lexer.word(text, this.#state.environment);
    if (result.matched.length > 0) {
      if (this.#matched === undefined) this.#matched = [...result.matched];
      else this.#matched.push(...result.matched);
    }
    if (result.unmatched.length > 0) lintUndefined(this.#state, result.unmatched, this.#lines, this.#lint);
    this.error = result.error;
    return result.text;
  }
}
