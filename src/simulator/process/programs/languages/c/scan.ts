import { C_ESCAPES } from '../../../../base/c-escapes.ts';
import { type Diagnostics, expandTabs, NotModelled, type Place } from './diagnostics.ts';

/** `bad`: a string or character that does not end. */
export type TokenKind = 'name' | 'number' | 'char' | 'string' | 'mark' | 'bad' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written; of strings the content with its escapes resolved (one character for a byte). */
  readonly text: string;
  readonly at: Place;
  /** Whether space or a comment stands before it. */
  readonly spaced: boolean;
  /** Whether it is the first of its line. */
  readonly first: boolean;
  /** As it stands in the source. */
  readonly raw: string;
  /** Macros that it came from: they are not expanded again in it. */
  readonly hidden?: ReadonlySet<string>;
}

const MARKS = /^(?:\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|##|[-+*/%=<>!~&|^?:;,.(){}[\]#\\])/;
const NAME = /^[A-Za-z_]\w*/;
const NUMBER = /^\.?\d(?:[eEpP][-+]|[\w.])*/;

/** Splits a file's text into tokens; comments and joined lines are gone. */
export function scan(file: string, text: string, diagnostics: Diagnostics): Token[] {
  diagnostics.addFile(file, text);
  const tokens: Token[] = [];
  const lines = text.split('\n');
  let inComment = false;
  let joined = false;
  for (const [index, line] of lines.entries()) {
    let i = 0;
    let spaced = true;
    let first = !joined;
    joined = line.endsWith('\\');
    const end = joined ? line.length - 1 : line.length;
    while (i < end) {
      if (inComment) {
        const close = line.indexOf('*/', i);
        if (close < 0) break;
        inComment = false;
        i = close + 2;
        spaced = true;
        continue;
      }
      const char = line[i] ?? '';
      if (/\s/.test(char)) {
        spaced = true;
        i++;
        continue;
      }
      if (line.startsWith('//', i)) break;
      if (line.startsWith('/*', i)) {
        inComment = true;
        i += 2;
        continue;
      }
      const place = (width: number): Place => ({
        file,
        line: index + 1,
        column: expandTabs(line.slice(0, i)).length + 1,
        width,
      });
      const rest = line.slice(i, end);
      const found = readToken(rest, place);
      tokens.push({ ...found, spaced, first });
      i += found.raw.length;
      spaced = false;
      first = false;
    }
  }
  tokens.push({ kind: 'end', text: '', raw: '', at: endPlace(file, lines), spaced: true, first: true });
  return tokens;
}

function endPlace(file: string, lines: readonly string[]): Place {
  return { file, line: lines.length, column: 1, width: 0 };
}

type Found = Omit<Token, 'spaced' | 'first'>;

function readToken(rest: string, place: (width: number) => Place): Found {
  for (const [kind, pattern] of [
    ['name', NAME],
    ['number', NUMBER],
  ] as const) {
    const match = pattern.exec(rest)?.[0];
    if (match !== undefined) return { kind, text: match, raw: match, at: place(match.length) };
  }
  const quote = rest[0];
  if (quote === '"' || quote === "'") return readQuoted(rest, quote, place);
  const mark = MARKS.exec(rest)?.[0];
  if (mark !== undefined) return { kind: 'mark', text: mark, raw: mark, at: place(mark.length) };
  throw new NotModelled(`the character ${JSON.stringify(rest[0])} outside of a string`);
}

function readQuoted(rest: string, quote: string, place: (width: number) => Place): Found {
  let i = 1;
  while (i < rest.length && rest[i] !== quote) i += rest[i] === '\\' ? 2 : 1;
  const raw = rest.slice(0, i + 1);
  if (i >= rest.length) return { kind: 'bad', text: '', raw: rest, at: place(rest.length) };
  return {
    kind: quote === '"' ? 'string' : 'char',
    text: unescaped(raw.slice(1, -1)),
    raw,
    at: place(raw.length),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...C_ESCAPES,
  e: '\x1b',
};

const unescaped = (text: string): string =>
  text.replace(/\\(x[0-9a-fA-F]+|[0-7]{1,3}|.)/gs, (_, code: string) => {
    if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16) & 255);
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    return ESCAPES[code] ?? code;
  });
