import { C_ESCAPES } from '../../../../base/c-escapes.ts';
/** Positions are line * 4096 + column, both from 1; columns count bytes, as Go's do. */
export type Pos = number;
export const posText = (pos: Pos): string => `${Math.floor(pos / 4096)}:${pos % 4096}`;
export const lineOf = (pos: Pos): number => Math.floor(pos / 4096);

export interface Token {
  readonly kind: 'name' | 'keyword' | 'op' | 'int' | 'float' | 'char' | 'string' | 'eof';
  /** The source text; of an automatic semicolon `newline` or `EOF`. */
  readonly text: string;
  readonly pos: Pos;
  /** The semicolon was not written. */
  readonly automatic?: boolean;
}

/** What the compiler says about a file before it looks at its meaning. */
export class SyntaxProblem extends Error {
  readonly pos: Pos;
  constructor(pos: Pos, message: string) {
    super(message);
    this.pos = pos;
  }
}

const KEYWORDS = new Set(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var'.split(
    ' ',
  ),
);
const OPERATORS =
  /(?:<<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|==|!=|<=|>=|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|&\^|[-+*/%&|^<>=!()[\]{},;.:~])/y;
const NAME = /[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d+)?)/y;

/** Whether a line break after this token ends the statement. */
const endsStatement = (last: Token | undefined): boolean =>
  last !== undefined &&
  (['name', 'int', 'float', 'char', 'string'].includes(last.kind) ||
    (last.kind === 'keyword' && ['break', 'continue', 'fallthrough', 'return'].includes(last.text)) ||
    (last.kind === 'op' && ['++', '--', ')', ']', '}'].includes(last.text)));

/** Splits a file (a binary string) into tokens, with the semicolons that Go puts in. */
export function scan(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let start = 0;
  const here = (): Pos => line * 4096 + (at - start + 1);
  const newline = (): void => {
    if (endsStatement(tokens.at(-1))) tokens.push({ kind: 'op', text: ';', pos: here(), automatic: true });
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  while (at < source.length) {
    const c = source.charAt(at);
    if (c === '\n') {
      newline();
      at++;
      line++;
      start = at;
    } else if (c === ' ' || c === '\t' || c === '\r') at++;
    else if (source.startsWith('//', at)) {
      const end = source.indexOf('\n', at);
      if (end < 0) newline();
      at = end < 0 ? source.length : end;
    } else if (source.startsWith('/*', at)) {
      const end = source.indexOf('*/', at + 2);
      if (end < 0) throw new SyntaxProblem(here(), 'comment not terminated');
      const text = source.slice(at, end);
      if (text.includes('\n')) newline();
      line += text.split('\n').length - 1;
      if (text.includes('\n')) start = at + text.lastIndexOf('\n') + 1;
      at = end + 2;
    } else {
      const pos = here();
      const [kind, text] = next(source, at, pos, match);
      tokens.push({ kind, text, pos });
      at += text.length;
      if (kind === 'string' && text.includes('\n')) {
        line += text.split('\n').length - 1;
        start = at - (text.length - text.lastIndexOf('\n') - 1);
      }
    }
  }
  newline();
  tokens.push({ kind: 'eof', text: 'EOF', pos: here() });
  return tokens;
}

function next(
  source: string,
  at: number,
  pos: Pos,
  match: (pattern: RegExp) => string | undefined,
): [Token['kind'], string] {
  const c = source.charAt(at);
  const name = match(NAME);
  if (name !== undefined) return [KEYWORDS.has(name) ? 'keyword' : 'name', name];
  if (/\d/.test(c) || (c === '.' && /\d/.test(source.charAt(at + 1)))) {
    const text = match(NUMBER) ?? c;
    return [/^0[xXbBoO]/.test(text) || !/[.eE]/.test(text) ? 'int' : 'float', text];
  }
  if (c === '`') {
    const end = source.indexOf('`', at + 1);
    if (end < 0) throw new SyntaxProblem(pos, 'string not terminated');
    return ['string', source.slice(at, end + 1)];
  }
  if (c === '"' || c === "'") {
    let end = at + 1;
    while (end < source.length && source.charAt(end) !== c && source.charAt(end) !== '\n')
      end += source.charAt(end) === '\\' ? 2 : 1;
    if (source.charAt(end) !== c)
      throw new SyntaxProblem(pos, c === '"' ? 'newline in string' : 'newline in rune literal');
    const text = source.slice(at, end + 1);
    if (c === "'" && text === "''") throw new SyntaxProblem(pos, "empty rune literal or unescaped ' in rune literal");
    return [c === '"' ? 'string' : 'char', text];
  }
  const op = match(OPERATORS);
  if (op === undefined)
    throw new SyntaxProblem(
      pos,
      `invalid character U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}${c > ' ' ? ` '${c}'` : ''}`,
    );
  return ['op', op];
}

/** The bytes of a string or rune literal, as a binary string; a rune's code point for `\u` is encoded by `encode`. */
export function unquote(text: string, encode: (rune: number) => string): string {
  const body = text.slice(1, -1);
  if (text.startsWith('`')) return body.replaceAll('\r', '');
  return body.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|.)/g, (_, code: string) => {
    if (/^[0-7]{3}$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    if (code.startsWith('x') && code.length === 3) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[uU]./.test(code)) return encode(Number.parseInt(code.slice(1), 16));
    return C_ESCAPES[code] ?? code;
  });
}
