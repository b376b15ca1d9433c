import type { Dialect } from './dialect.ts';

/** A word, a mark, or a literal of SQL with its place in the text (0-based). */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'mark' | 'end';
  /** Unquoted words in lower case, strings without quotes. */
  readonly text: string;
  readonly at: number;
  /** As it stands in the statement. */
  readonly raw: string;
}

const MARKS = ['<=>', '->>', '!~*', '<=', '>=', '<>', '!=', '||', '::', '->', '~*', '!~', ':='];

/** Cuts a statement into tokens; the last one is `end`. Throws the dialect's error for a quote that never ends. */
export function tokenize(text: string, dialect: Dialect): Token[] {
  const out: Token[] = [];
  let at = 0;
  const push = (kind: Token['kind'], value: string, to: number): void => {
    out.push({ kind, text: value, at, raw: text.slice(at, to) });
    at = to;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest) ?? (dialect.mysql ? /^#[^\n]*/.exec(rest) : null);
    if (space) {
      at += space[0].length;
      continue;
    }
    const quote = rest.charAt(0);
    if (quote === "'" || (quote === '"' && dialect.mysql)) {
      const end = closing(text, at, quote, dialect.mysql);
      if (end < 0) throw dialect.unterminated(quote, at, text);
      push('string', unquote(text.slice(at + 1, end), quote, dialect.mysql), end + 1);
    } else if (/^e'/i.test(rest)) {
      const end = closing(text, at + 1, "'", true);
      if (end < 0) throw dialect.unterminated("'", at, text);
      push('string', unquote(text.slice(at + 2, end), "'", true), end + 1);
    } else if (quote === '"' || (quote === '`' && dialect.mysql)) {
      const end = closing(text, at, quote, false);
      if (end < 0) throw dialect.unterminated(quote, at, text);
      push('name', unquote(text.slice(at + 1, end), quote, false), end + 1);
    } else if (!dialect.mysql && /^\$\w*\$/.test(rest)) {
      const tag = /^\$\w*\$/.exec(rest)?.[0] ?? '';
      const end = text.indexOf(tag, at + tag.length);
      if (end < 0) throw dialect.unterminated('$', at, text);
      push('string', text.slice(at + tag.length, end), end + tag.length);
    } else {
      const word = /^[\p{L}_@][\p{L}\p{N}_$@]*/u.exec(rest)?.[0];
      const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
      if (word !== undefined) push('word', word.toLowerCase(), at + word.length);
      else if (number !== undefined) push('number', number, at + number.length);
      else {
        if (quote === ';') {
          push('end', ';', at + 1);
          return out;
        }
        const mark = MARKS.find((one) => rest.startsWith(one)) ?? quote;
        push('mark', mark, at + mark.length);
      }
    }
  }
  push('end', '', at);
  return out;
}

/** Where the quote that opens at `from` closes; −1 when it does not. */
function closing(text: string, from: number, quote: string, backslash: boolean): number {
  for (let i = from + 1; i < text.length; i++) {
    if (backslash && text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === quote) {
      if (text.charAt(i + 1) !== quote) return i;
      i++;
    }
  }
  return -1;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', Z: '\x1a' };

function unquote(body: string, quote: string, backslash: boolean): string {
  const plain = body.replaceAll(quote + quote, quote);
  return backslash ? plain.replace(/\\([\s\S])/g, (_, char: string) => ESCAPES[char] ?? char) : plain;
}

/**
 * Takes the first whole statement off a text that grows line by line: its text without the semicolon and what follows;
 * undefined while no semicolon outside of quotes, comments and brackets has come.
 */
export function firstStatement(
  text: string,
  mysql: boolean,
): { readonly statement: string; readonly rest: string; readonly ended: string } | undefined {
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const comment = /^(?:--[^\n]*|\/\*[\s\S]*?\*\/)/.exec(
      text.slice(i, i + 2) === '--' || text.startsWith('/*', i) ? text.slice(i) : '',
    );
    if (comment) i += comment[0].length - 1;
    else if (char === "'" || char === '"' || (char === '`' && mysql)) {
      const end = closing(text, i, char, mysql);
      if (end < 0) return undefined;
      i = end;
    } else if (char === '$' && !mysql) {
      const tag = /^\$\w*\$/.exec(text.slice(i))?.[0];
      if (tag !== undefined) {
        const end = text.indexOf(tag, i + tag.length);
        if (end < 0) return undefined;
        i = end + tag.length - 1;
      }
    } else if (char === ';') return { statement: text.slice(0, i), rest: text.slice(i + 1), ended: ';' };
    else if (mysql && char === '\\' && /[gG]/.test(text.charAt(i + 1)))
      return { statement: text.slice(0, i), rest: text.slice(i + 2), ended: text.slice(i, i + 2) };
  }
  return undefined;
}

/** What an unfinished statement waits for, as prompts show it: a quote character, `(` or nothing. */
export function openIn(text: string, mysql: boolean): string {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (text.startsWith('--', i)) {
      const end = text.indexOf('\n', i);
      if (end < 0) break;
      i = end;
    } else if (text.startsWith('/*', i)) {
      const end = text.indexOf('*/', i);
      if (end < 0) return '*';
      i = end + 1;
    } else if (char === "'" || char === '"' || (char === '`' && mysql)) {
      const end = closing(text, i, char, mysql);
      if (end < 0) return char;
      i = end;
    } else if (char === '(') depth++;
    else if (char === ')') depth--;
  }
  return depth > 0 ? '(' : '';
}
