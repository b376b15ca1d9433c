import { type Place, SyntaxProblem } from './ast.ts';

export interface Token extends Place {
  readonly type: 'name' | 'number' | 'string' | 'op' | 'newline' | 'indent' | 'dedent' | 'end';
  /** For strings the text between the quotes, unescaped not yet. */
  readonly text: string;
  /** Lower-case letters before a string's quote. */
  readonly prefix: string;
}

const OPERATORS = [
  '**=',
  '//=',
  '>>=',
  '<<=',
  '...',
  '!=',
  '->',
  ':=',
  '**',
  '//',
  '>>',
  '<<',
  '<=',
  '>=',
  '==',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '@=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '@',
  '&',
  '|',
  '^',
  '~',
  '<',
  '>',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '.',
  ';',
  '=',
  '!',
]; // prettier-ignore

const NUMBER =
  /(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*\.?(?:[eE][+-]?\d+)?)/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const STRING = /(?:[rRbBuUfF]{0,2})(?:"""|'''|"|')/y;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Reads Python's tokens, with its indents. */
export class Lexer {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #open: { readonly mark: string; readonly place: Place }[] = [];
  #at = 0;
  #line: number;
  #lineStart: number;
  readonly #indents = [0];
  /** A bracket without its end; the parser may find something worse before. */
  unclosed: SyntaxProblem | undefined;

  constructor(text: string, line = 1, col = 0) {
    this.#text = text;
    this.#line = line;
    this.#lineStart = -col;
  }

  /** A point or a stretch on the present line, for errors. */
  #place(from: number, to = from + 1): Place {
    return { line: this.#line, col: from - this.#lineStart, endLine: this.#line, endCol: to - this.#lineStart };
  }

  #push(type: Token['type'], text: string, place: Place, prefix = ''): void {
    this.#tokens.push({ type, text, prefix, ...place });
  }

  /** `expression`: the inside of an f-string's braces, where lines mean nothing. */
  read(expression = false): readonly Token[] {
    if (expression) this.#open.push({ mark: '{', place: this.#place(0) });
    else if (!this.#indent()) this.#finish();
    while (this.#at < this.#text.length) this.#next();
    if (expression) {
      this.#push('end', '', this.#place(this.#at));
      return this.#tokens;
    }
    const open = this.#open.at(-1);
    if (open !== undefined) this.unclosed = new SyntaxProblem(`'${open.mark}' was never closed`, open.place);
    this.#finish();
    return this.#tokens;
  }

  #finish(): void {
    const last = this.#tokens.at(-1);
    if (last === undefined || last.type === 'end') {
      if (last === undefined) this.#push('end', '', this.#place(this.#at));
      return;
    }
    if (last.type !== 'newline' && last.type !== 'dedent') this.#push('newline', '', this.#place(this.#at));
    while (this.#indents.length > 1) {
      this.#indents.pop();
      this.#push('dedent', '', this.#place(this.#at));
    }
    this.#push('end', '', this.#place(this.#at));
  }

  /** The start of a logical line; false at the end. */
  #indent(): boolean {
    for (;;) {
      let width = 0;
      const start = this.#at;
      for (; ; this.#at++) {
        const c = this.#text[this.#at];
        if (c === ' ') width++;
        else if (c === '\t') width = (Math.floor(width / 8) + 1) * 8;
        else if (c === '\f') width = 0;
        else break;
      }
      const c = this.#text[this.#at];
      if (c === '#') while (this.#at < this.#text.length && this.#text[this.#at] !== '\n') this.#at++;
      if (this.#text[this.#at] === '\r') this.#at++;
      if (this.#at >= this.#text.length) return false;
      if (this.#text[this.#at] === '\n') {
        this.#newLine();
        continue;
      }
      const top = this.#indents.at(-1) ?? 0;
      if (width > top) {
        this.#indents.push(width);
        this.#push('indent', '', this.#place(start, this.#at));
      } else if (width < top) {
        while ((this.#indents.at(-1) ?? 0) > width) {
          this.#indents.pop();
          this.#push('dedent', '', this.#place(this.#at));
        }
        if (this.#indents.at(-1) !== width) {
          const end = this.#text.indexOf('\n', this.#at);
          const at = end < 0 ? this.#text.length : end;
          throw new SyntaxProblem(
            'unindent does not match any outer indentation level',
            this.#place(at, at),
            'IndentationError',
          );
        }
      }
      return true;
    }
  }

  #newLine(): void {
    this.#at++;
    this.#line++;
    this.#lineStart = this.#at;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #next(): void {
    const c = this.#text[this.#at] ?? '';
    if (c === ' ' || c === '\t' || c === '\f' || c === '\r') {
      this.#at++;
      return;
    }
    if (c === '#') {
      while (this.#at < this.#text.length && this.#text[this.#at] !== '\n') this.#at++;
      return;
    }
    if (c === '\\' && /^\r?\n/.test(this.#text.slice(this.#at + 1, this.#at + 3))) {
      this.#at = this.#text.indexOf('\n', this.#at);
      this.#newLine();
      return;
    }
    if (c === '\n') {
      if (this.#open.length > 0) {
        this.#newLine();
        return;
      }
      this.#push('newline', '', this.#place(this.#at));
      this.#newLine();
      this.#indent();
      return;
    }
    const quote = this.#match(STRING);
    if (quote !== undefined) {
      this.#string(quote);
      return;
    }
    const name = this.#match(NAME);
    if (name !== undefined) {
      this.#take('name', name);
      return;
    }
    const number = /[\d.]/.test(c) ? this.#match(NUMBER) : undefined;
    if (number !== undefined) {
      this.#take('number', number);
      if (
        /[\p{L}_]/u.test(this.#text[this.#at] ?? '') &&
        !/^(?:if|or|and|in|else|is|not|for|j)\b/.test(this.#text.slice(this.#at))
      )
        throw new SyntaxProblem('invalid decimal literal', this.#place(this.#at - 1));
      return;
    }
    const op = OPERATORS.find((one) => this.#text.startsWith(one, this.#at));
    if (op === undefined) {
      const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw new SyntaxProblem(
        char === '\\'
          ? 'unexpected character after line continuation character'
          : /[$?`]/.test(char)
            ? 'invalid syntax'
            : `invalid character '${char}' (U+${code})`,
        this.#place(this.#at),
      );
    }
    const place = this.#place(this.#at, this.#at + op.length);
    if ('([{'.includes(op)) this.#open.push({ mark: op, place });
    const opener = CLOSING[op];
    if (opener !== undefined) {
      const open = this.#open.pop();
      if (open === undefined) throw new SyntaxProblem(`unmatched '${op}'`, place);
      if (open.mark !== opener)
        throw new SyntaxProblem(
          open.place.line === this.#line
            ? `closing parenthesis '${op}' does not match opening parenthesis '${open.mark}'`
            : `closing parenthesis '${op}' does not match opening parenthesis '${open.mark}' on line ${open.place.line}`,
          place,
        );
    }
    this.#take('op', op);
  }

  #take(type: Token['type'], text: string): void {
    this.#push(type, text, this.#place(this.#at, this.#at + text.length));
    this.#at += text.length;
  }

  #string(opening: string): void {
    const line = this.#line;
    const col = this.#at - this.#lineStart;
    const quote = opening.endsWith('"""') || opening.endsWith("'''") ? opening.slice(-3) : opening.slice(-1);
    const prefix = opening.slice(0, -quote.length).toLowerCase();
    const start = this.#place(this.#at);
    this.#at += opening.length;
    const from = this.#at;
    let depth = 0;
    for (;;) {
      if (this.#at >= this.#text.length || (this.#text[this.#at] === '\n' && quote.length === 1)) {
        const kind = prefix.includes('f') ? 'f-string' : 'string';
        throw new SyntaxProblem(
          quote.length === 1
            ? `unterminated ${kind} literal (detected at line ${this.#line})`
            : `unterminated triple-quoted ${kind} literal (detected at line ${this.#line})`,
          start,
        );
      }
      const c = this.#text[this.#at];
      if (c === '\\') {
        this.#at++;
        if (this.#text[this.#at] === '\n') this.#newLine();
        else this.#at++;
        continue;
      }
      if (c === '\n') {
        this.#newLine();
        continue;
      }
      if (prefix.includes('f')) {
        if (c === '{' && this.#text[this.#at + 1] === '{' && depth === 0) this.#at++;
        else if (c === '{') depth++;
        else if (c === '}' && depth > 0) depth--;
        else if (depth > 0 && (c === '"' || c === "'") && !this.#text.startsWith(quote, this.#at)) {
          const end = this.#text.indexOf(c, this.#at + 1);
          if (end > 0) this.#at = end;
        }
      }
      if (this.#text.startsWith(quote, this.#at) && !(depth > 0 && this.#nested(quote))) break;
      this.#at++;
    }
    const text = this.#text.slice(from, this.#at);
    this.#at += quote.length;
    this.#push('string', text, { line, col, endLine: this.#line, endCol: this.#at - this.#lineStart }, prefix);
  }

  /** A string with the same quotes inside an f-string's braces: skipped when its end comes before the brace's. */
  #nested(quote: string): boolean {
    const end = this.#text.indexOf(quote, this.#at + quote.length);
    const lineEnd = this.#text.indexOf('\n', this.#at);
    if (
      end < 0 ||
      (lineEnd >= 0 && end > lineEnd) ||
      !this.#text.slice(end, lineEnd < 0 ? undefined : lineEnd).includes('}')
    )
      return false;
    this.#at = end;
    return true;
  }
}
