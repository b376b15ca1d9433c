/** The words of a Go template. `pos` is the offset in the source, `line` 1-based. */
export interface Token {
  readonly kind:
    | 'text'
    | 'left'
    | 'right'
    | 'space'
    | 'identifier'
    | 'keyword'
    | 'field'
    | 'variable'
    | 'number'
    | 'string'
    | 'char'
    | 'bool'
    | 'nil'
    | 'dot'
    | 'pipe'
    | 'assign'
    | 'declare'
    | 'comma'
    | 'other'
    | 'leftParen'
    | 'rightParen'
    | 'eof'
    | 'error';
  readonly text: string;
  readonly pos: number;
  readonly line: number;
}

const KEYWORDS = new Set(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with']);
const WORD = /[\p{L}\p{Nd}_]/u;

/** Splits a template into tokens; the last one is `eof` or `error`, whose text is the message. */
export function tokenize(source: string): readonly Token[] {
  return new Lexer(source).run();
}

class Lexer {
  readonly #source: string;
  readonly #tokens: Token[] = [];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  run(): readonly Token[] {
    while (!this.#done()) {
      const open = this.#source.indexOf('{{', this.#at);
      const end = open < 0 ? this.#source.length : open;
      const trims = open >= 0 && /^-\s/.test(this.#source.slice(open + 2, open + 4));
      const text = this.#source.slice(this.#at, end);
      const shown = trims ? text.replace(/[ \t\r\n]+$/, '') : text;
      if (shown !== '') this.#emit('text', shown, this.#at);
      this.#at = end;
      if (open < 0) this.#emit('eof', '', end);
      else this.#action(trims);
    }
    return this.#tokens;
  }

  #done(): boolean {
    const last = this.#tokens.at(-1)?.kind;
    return last === 'eof' || last === 'error';
  }

  #emit(kind: Token['kind'], text: string, pos: number): undefined {
    const line = this.#source.slice(0, pos).split('\n').length;
    this.#tokens.push({ kind, text, pos, line });
  }

  #fail(message: string): undefined {
    this.#emit('error', message, this.#at);
  }

  #action(trims: boolean): undefined {
    const inner = this.#at + 2 + (trims ? 2 : 0);
    if (this.#source.startsWith('/*', inner)) {
      this.#comment(inner);
      return;
    }
    this.#emit('left', '{{', this.#at);
    this.#at = inner;
    this.#depth = 0;
    while (!this.#done()) {
      const close = /^(\s-)?\}\}/.exec(this.#source.slice(this.#at, this.#at + 4));
      if (close !== null) {
        if (this.#depth > 0) return this.#fail('unclosed left paren');
        this.#emit('right', '}}', this.#at + (close[1]?.length ?? 0));
        this.#leave(close);
        return;
      }
      this.#inside();
    }
  }

  #leave(close: RegExpExecArray): undefined {
    this.#at += close[0].length;
    if (close[1] === undefined) return;
    while (/[ \t\r\n]/.test(this.#source.charAt(this.#at))) this.#at++;
  }

  #comment(start: number): undefined {
    const end = this.#source.indexOf('*/', start);
    if (end < 0) return this.#fail('unclosed comment');
    this.#at = end + 2;
    const close = /^(\s-)?\}\}/.exec(this.#source.slice(this.#at, this.#at + 4));
    if (close === null) return this.#fail('comment ends before closing delimiter');
    this.#leave(close);
  }

  #inside(): undefined {
    const start = this.#at;
    const char = this.#source.charAt(start);
    if (char === '') return this.#fail('unclosed action');
    if (/[ \t\r\n]/.test(char)) {
      while (/[ \t\r\n]/.test(this.#source.charAt(this.#at))) {
        if (/^\s-\}\}/.test(this.#source.slice(this.#at, this.#at + 4))) break;
        this.#at++;
      }
      if (this.#at > start) this.#emit('space', this.#source.slice(start, this.#at), start);
      return;
    }
    const rest = this.#source.slice(start);
    if (rest.startsWith(':=')) return this.#take('declare', ':=');
    if (char === ':') return this.#fail('expected :=');
    if (char === '=') return this.#take('assign', '=');
    if (char === '|') return this.#take('pipe', '|');
    if (char === ',') return this.#take('comma', ',');
    if (char === '"') return this.#quoted(/^"(?:[^"\\\n]|\\[^\n])*"/, 'string', 'unterminated quoted string');
    if (char === '`') return this.#quoted(/^`[^`]*`/, 'string', 'unterminated raw quoted string');
    if (char === "'") return this.#quoted(/^'(?:[^'\\\n]|\\[^\n])*'/, 'char', 'unterminated character constant');
    if (char === '(' || char === ')') return this.#paren(char);
    if (char === '$') return this.#name('variable', 1);
    if (char === '.' && !/\d/.test(this.#source.charAt(start + 1))) return this.#name('field', 1);
    if (/[+\-.\d]/.test(char)) return this.#number(rest);
    if (WORD.test(char)) return this.#name('identifier', 0);
    if (/^[!-~]$/.test(char)) return this.#take('other', char);
    this.#fail(`unrecognized character in action: ${describe(char)}`);
  }

  #take(kind: Token['kind'], text: string): undefined {
    this.#emit(kind, text, this.#at);
    this.#at += text.length;
  }

  #paren(char: '(' | ')'): undefined {
    this.#depth += char === '(' ? 1 : -1;
    if (this.#depth < 0) return this.#fail('unexpected right paren');
    this.#take(char === '(' ? 'leftParen' : 'rightParen', char);
  }

  #quoted(pattern: RegExp, kind: 'string' | 'char', message: string): undefined {
    const match = pattern.exec(this.#source.slice(this.#at));
    if (match === null) return this.#fail(message);
    this.#take(kind, match[0]);
  }

  #number(rest: string): undefined {
    const match = /^[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[\d_]*\.?[\d_]*(?:[eE][+-]?[\d_]+)?)/.exec(rest);
    const text = match?.[0] ?? '';
    if (text === '' || /^[+-]$/.test(text) || WORD.test(rest.charAt(text.length))) {
      return this.#fail(`bad number syntax: ${JSON.stringify(rest.slice(0, text.length + 1))}`);
    }
    this.#take('number', text);
  }

  #name(kind: 'identifier' | 'field' | 'variable', skip: number): undefined {
    const start = this.#at;
    let end = start + skip;
    while (WORD.test(this.#source.charAt(end)) && end < this.#source.length) end++;
    const text = this.#source.slice(start, end);
    const after = this.#source.charAt(end);
    if (after !== '' && !/[ \t\r\n.,|:()=]/.test(after) && !this.#source.startsWith('}}', end)) {
      this.#at = end;
      return this.#fail(`bad character ${describe(after)}`);
    }
    if (kind === 'identifier') return this.#take(wordKind(text), text);
    if (kind === 'field' && text === '.') return this.#take('dot', '.');
    this.#take(kind, text);
  }
}

function wordKind(text: string): Token['kind'] {
  if (KEYWORDS.has(text)) return 'keyword';
  if (text === 'true' || text === 'false') return 'bool';
  return text === 'nil' ? 'nil' : 'identifier';
}

const describe = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} '${char}'`;
