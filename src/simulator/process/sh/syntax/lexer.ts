/** The tokens of a POSIX shell, as ash's parser names them. */
export type Token =
  | {
      readonly kind: 'word';
      readonly text: string;
      readonly quoted: boolean;
      readonly pos: number;
      readonly end: number;
    }
  | { readonly kind: 'operator'; readonly text: string; readonly pos: number; readonly end: number }
  | { readonly kind: 'redirection'; readonly text: string; readonly pos: number; readonly end: number }
  | { readonly kind: 'newline'; readonly pos: number; readonly end: number }
  | { readonly kind: 'end'; readonly pos: number; readonly end: number };

/** Why a script is no script. `pos` is an offset into the source. */
export type SyntaxFault =
  | { readonly kind: 'unexpected'; readonly token: Token; readonly expecting?: string; readonly pos: number }
  | { readonly kind: 'unterminated'; readonly what: '"' | "'" | '`' | ')' | '}' | '))'; readonly pos: number }
  | { readonly kind: 'bad-for-variable'; readonly token: Token; readonly pos: number }
  | { readonly kind: 'bad-function-name'; readonly token: Token; readonly pos: number };

/** What of bash's grammar a shell knows beside POSIX. */
export interface Dialect {
  /** `&>`, `<(…)`, `function` and `[[` (busybox ash and bash). */
  readonly bashCompat: boolean;
  /** `(( ))`, arrays, `for ((`, `;&`, `|&`, `<<<` where only bash has them. */
  readonly bash: boolean;
}

/** Reads a command substitution's inside; given by the parser, since the two call each other. */
export type NestedParser = (lexer: Lexer) => void;

export interface PendingHereDoc {
  readonly delimiter: string;
  /** Tabs in front of the closing line do not count. */
  readonly strip: boolean;
  /** Told where the body stands, and where its closing line, if there is one. */
  readonly found: (
    start: number,
    end: number,
    closed: { readonly pos: number; readonly end: number } | undefined,
  ) => void;
}

/** Carries a {@link SyntaxFault} out of the recursive descent. It never leaves the `syntax` folder. */
export class Fault extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

const OPERATORS = ['&&', '||', ';;', ';', '&', '|', '(', ')'];
const REDIRECTIONS = ['<<-', '<<', '<&', '<>', '<', '>>', '>&', '>|', '>'];
const BASH_OPERATORS = [';;&', ';&', '|&', ...OPERATORS];
const COMPAT_REDIRECTIONS = ['<<<', '&>>', '&>', ...REDIRECTIONS];

/** Cuts a script into tokens, following quotes and nested expansions only as far as is needed to find each word's end. */
export class Lexer {
  readonly source: string;
  at = 0;
  readonly #dialect: Dialect;
  readonly #nested: NestedParser;
  readonly #redirections: readonly string[];
  readonly #operators: readonly string[];
  /** The script ended before a here-document's closing line. */
  openHereDoc = false;
  /** Here-documents whose bodies begin after the next newline. */
  readonly pendingHereDocs: PendingHereDoc[] = [];

  constructor(source: string, dialect: Dialect, nested: NestedParser) {
    this.source = source;
    this.#dialect = dialect;
    this.#nested = nested;
    this.#redirections = dialect.bashCompat ? COMPAT_REDIRECTIONS : REDIRECTIONS;
    this.#operators = dialect.bash ? BASH_OPERATORS : OPERATORS;
  }

  next(): Token {
    this.#skipBlanks();
    const pos = this.at;
    const { source } = this;
    if (pos >= source.length) return { kind: 'end', pos, end: pos };
    if (source[pos] === '\n') {
      this.at++;
      this.#skipHereDocs();
      return { kind: 'newline', pos, end: pos + 1 };
    }
    const redirection = this.#redirectionAt(pos);
    if (redirection !== undefined) {
      this.at = redirection;
      return { kind: 'redirection', text: source.slice(pos, redirection), pos, end: redirection };
    }
    const operator = this.#operators.find((text) => source.startsWith(text, pos));
    if (operator !== undefined) {
      this.at += operator.length;
      return { kind: 'operator', text: operator, pos, end: this.at };
    }
    return this.#word(pos);
  }

  #skipBlanks(): void {
    const { source } = this;
    for (;;) {
      const char = source[this.at];
      if (char === ' ' || char === '\t') this.at++;
      else if (char === '\\' && source[this.at + 1] === '\n') this.at += 2;
      else if (char === '#') {
        while (this.at < source.length && source[this.at] !== '\n') this.at++;
      } else return;
    }
  }

  #redirectionAt(pos: number): number | undefined {
    let at = pos;
    while (/[0-9]/.test(this.source[at] ?? '')) at++;
    const text = this.#redirections.find((op) => this.source.startsWith(op, at));
    if (text === undefined || (at > pos && text.startsWith('&'))) return undefined;
    if (this.#dialect.bashCompat && /^[<>]\(/.test(this.source.slice(at, at + 2))) return undefined;
    return at + text.length;
  }

  #word(pos: number): Token {
    let quoted = false;
    const { source } = this;
    for (;;) {
      const char = source[this.at];
      if (char === undefined || ' \t\n;&|()<>'.includes(char)) {
        const substitution = this.#dialect.bashCompat && (char === '<' || char === '>') && source[this.at + 1] === '(';
        if (substitution && this.at === pos) {
          this.at += 2;
          this.#nested(this);
          continue;
        }
        break;
      }
      if (char === '\\') {
        quoted = true;
        this.at += 2;
      } else if (char === "'") {
        quoted = true;
        this.#singleQuote();
      } else if (char === '"') {
        quoted = true;
        this.#doubleQuote();
      } else if (char === '$' && source[this.at + 1] === "'" && this.#dialect.bashCompat) {
        quoted = true;
        this.#ansiQuote();
      } else if (char === '$') this.#dollar(false);
      else if (char === '`') this.#backquote();
      else this.at++;
    }
    this.at = Math.min(this.at, source.length);
    return { kind: 'word', text: source.slice(pos, this.at), quoted, pos, end: this.at };
  }

  #fail(what: Extract<SyntaxFault, { kind: 'unterminated' }>['what'], pos: number): never {
    throw new Fault({ kind: 'unterminated', what, pos });
  }

  #singleQuote(): void {
    const end = this.source.indexOf("'", this.at + 1);
    if (end < 0) this.#fail("'", this.at);
    this.at = end + 1;
  }

  #ansiQuote(): void {
    const start = this.at;
    this.at += 2;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) this.#fail("'", start);
      this.at += char === '\\' ? 2 : 1;
      if (char === "'") return;
    }
  }

  #doubleQuote(): void {
    const start = this.at++;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) this.#fail('"', start);
      if (char === '"') {
        this.at++;
        return;
      }
      if (char === '\\') this.at += 2;
      else if (char === '$') this.#dollar(true);
      else if (char === '`') this.#backquote();
      else this.at++;
    }
  }

  #backquote(): void {
    const start = this.at++;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) this.#fail('`', start);
      this.at += char === '\\' ? 2 : 1;
      if (char === '`') return;
    }
  }

  #dollar(quoted: boolean): void {
    const { source } = this;
    const next = source[this.at + 1];
    if (next === '{') this.#brace(quoted);
    else if (next === '(' && source[this.at + 2] === '(' && this.#arithmetic()) return;
    else if (next === '(') {
      this.at += 2;
      this.#nested(this);
    } else this.at++;
  }

  /** `$((…))`. False when it turns out to be `$( (…) )`. */
  #arithmetic(): boolean {
    const start = this.at;
    let depth = 0;
    this.at += 3;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) this.#fail('))', start);
      if (char === '(') depth++;
      else if (char === ')') {
        if (depth > 0) depth--;
        else if (this.source[this.at + 1] === ')') {
          this.at += 2;
          return true;
        } else {
          this.at = start;
          return false;
        }
      } else if (char === '$') {
        this.#dollar(true);
        continue;
      } else if (char === '`') {
        this.#backquote();
        continue;
      }
      this.at++;
    }
  }

  #brace(quoted: boolean): void {
    const start = this.at;
    this.at += 2;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined) this.#fail('}', start);
      if (char === '}') {
        this.at++;
        return;
      }
      if (char === '\\') this.at += 2;
      else if (char === "'" && !quoted) this.#singleQuote();
      else if (char === '"') this.#doubleQuote();
      else if (char === '$') this.#dollar(quoted);
      else if (char === '`') this.#backquote();
      else this.at++;
    }
  }

  #skipHereDocs(): void {
    for (const { delimiter, strip, found } of this.pendingHereDocs.splice(0)) {
      let closed = false;
      const start = this.at;
      while (this.at < this.source.length) {
        const newline = this.source.indexOf('\n', this.at);
        const end = newline < 0 ? this.source.length : newline;
        const line = this.source.slice(this.at, end);
        this.at = newline < 0 ? end : end + 1;
        if ((strip ? line.replace(/^\t+/, '') : line) === delimiter) {
          closed = true;
          found(start, end - line.length, { pos: end - delimiter.length, end });
          break;
        }
      }
      if (!closed) {
        this.openHereDoc = true;
        found(start, this.at, undefined);
      }
    }
  }
}
