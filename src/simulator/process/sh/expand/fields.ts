import { QUOTED, quotePattern } from './pattern.ts';

/** How a word is expanded into {@link Fields}. */
export interface ExpandOptions {
  readonly tilde: 'start' | 'assignment' | 'none';
  /** The word stands within double quotes: an operand of `"${x:-…}"`. */
  readonly quoted?: boolean;
  /** Literal text is split too: an operand of an unquoted `${x:-…}`. */
  readonly splitLiterals?: boolean;
}

const IFS_SPACE = ' \t\n';

/**
 * Collects the result of an expansion. Text is kept marked (see {@link QUOTED}), and unquoted results of expansions are
 * split by IFS as they arrive, which gives the same as splitting afterwards.
 */
export class Fields {
  readonly #ifs: string;
  readonly #split: boolean;
  readonly #done: string[] = [];
  #current = '';
  /** The field that grows exists even if it stays empty: something quoted or literal was in it. */
  #exists = false;
  /** White space was the last thing seen, so a delimiter now belongs to it. */
  #afterSpace = false;

  constructor(split: boolean, ifs: string) {
    this.#split = split;
    this.#ifs = ifs;
  }

  /** Text written in the script without quotes: patterns in it are active. */
  addLiteral(text: string): void {
    this.#current += text;
    this.#exists = true;
    this.#afterSpace = false;
  }

  /** Quoted text; even empty, it makes a field. */
  addQuoted(text: string): void {
    this.#current += quotePattern(text);
    this.#exists = true;
    this.#afterSpace = false;
  }

  /** The unquoted result of an expansion: split, and its patterns are active (but a backslash in it quotes nothing). */
  addExpansion(text: string): void {
    const marked = (char: string): string => (char === '\\' ? QUOTED + char : char);
    if (!this.#split) {
      this.#current += text.includes('\\') ? text.replaceAll('\\', `${QUOTED}\\`) : text;
      if (text !== '') this.#exists = true;
      return;
    }
    for (const char of text) {
      if (!this.#ifs.includes(char)) {
        this.#current += marked(char);
        this.#exists = true;
        this.#afterSpace = false;
      } else if (IFS_SPACE.includes(char)) {
        if (this.#exists) {
          this.breakField();
          this.#afterSpace = true;
        }
      } else if (this.#afterSpace) this.#afterSpace = false;
      else {
        this.#exists = true;
        this.breakField();
      }
    }
  }

  /** Ends the field that grows, if there is one. */
  breakField(): void {
    if (this.#exists) this.#done.push(this.#current);
    this.#current = '';
    this.#exists = false;
    this.#afterSpace = false;
  }

  /** Takes back the existence that quotes around `"$@"` without parameters gave. */
  forget(): void {
    if (this.#current === '') this.#exists = false;
  }

  get empty(): boolean {
    return !this.#exists && this.#current === '';
  }

  finish(): readonly string[] {
    this.breakField();
    return this.#done;
  }

  /** Everything as one marked text, when nothing is split. */
  joined(): string {
    const fields = this.finish();
    return fields.length === 1 ? (fields[0] ?? '') : fields.join(' ');
  }
}
