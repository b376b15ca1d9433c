/**
 * Marks the character behind it as quoted: it stands for itself in patterns and is not split. A private-use character,
 * removed from all input, so it never stands for itself.
 */
export const QUOTED = '\uE001';

/** Text whose every character stands for itself in a pattern. */
export function quotePattern(text: string): string {
  let out = '';
  for (const char of text) out += SPECIAL.has(char) ? QUOTED + char : char;
  return out;
}

const SPECIAL = new Set([...'*?[]\\!-^+@()|{},~']);

/** The marked text without its marks. */
export const unquote = (text: string): string => (text.includes(QUOTED) ? text.replaceAll(QUOTED, '') : text);

/** Whether a marked text holds an active pattern character. */
export function hasPattern(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === QUOTED) i++;
    else if (char === '*' || char === '?') return true;
    else if (char === '[' && text.indexOf(']', i + 2) > 0) return true;
  }
  return false;
}

const cache = new Map<string, RegExp>();

/** A marked pattern as an anchored regular expression. `lazy` makes `*` take as little as possible. */
export function patternRegExp(pattern: string, extended = false): RegExp {
  const key = `${extended ? 'x' : 'p'}${pattern}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const compiled = new RegExp(`^(?:${patternSource(pattern, extended)})$`, 'su');
  if (cache.size > 500) cache.clear();
  cache.set(key, compiled);
  return compiled;
}

export function patternSource(pattern: string, extended: boolean): string {
  let out = '';
  for (let i = 0; i < pattern.length; ) {
    const char = String.fromCodePoint(pattern.codePointAt(i) ?? 0);
    if (char === QUOTED) {
      const next = String.fromCodePoint(pattern.codePointAt(i + 1) ?? 0);
      out += escapeRegExp(next);
      i += 1 + next.length;
      continue;
    }
    if (extended && '?*+@!'.includes(char) && pattern[i + 1] === '(') {
      const group = extendedGroup(pattern, i);
      if (group !== undefined) {
        out += group.source;
        i = group.end;
        continue;
      }
    }
    if (char === '*') out += '.*';
    else if (char === '?') out += '.';
    else if (char === '[') {
      const bracket = bracketAt(pattern, i);
      if (bracket !== undefined) {
        out += bracket.source;
        i = bracket.end;
        continue;
      }
      out += '\\[';
    } else out += escapeRegExp(char);
    i += char.length;
  }
  return out;
}

const escapeRegExp = (char: string): string => (/[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char);

/** bash's `?(a|b)` and its kin. */
function extendedGroup(pattern: string, at: number): { readonly source: string; readonly end: number } | undefined {
  let depth = 0;
  const parts: string[] = [];
  let start = at + 2;
  for (let i = at + 1; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === QUOTED) i++;
    else if (char === '(') depth++;
    else if (char === '|' && depth === 1) {
      parts.push(pattern.slice(start, i));
      start = i + 1;
    } else if (char === ')' && --depth === 0) {
      parts.push(pattern.slice(start, i));
      const choice = parts.map((part) => patternSource(part, true)).join('|');
      const kind = pattern[at];
      if (kind === '!') return { source: `(?!(?:${choice})$).*`, end: i + 1 };
      return { source: `(?:${choice})${kind === '@' ? '' : kind}`, end: i + 1 };
    }
  }
  return undefined;
}

const CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '\\x21-\\x7e',
  lower: 'a-z',
  print: '\\x20-\\x7e',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: 'A-Fa-f0-9',
};

function bracketAt(pattern: string, at: number): { readonly source: string; readonly end: number } | undefined {
  let i = at + 1;
  let negated = false;
  if (pattern[i] === '!' || pattern[i] === '^') {
    negated = true;
    i++;
  }
  let out = '';
  for (let first = true; ; first = false) {
    const char = pattern[i];
    if (char === undefined) return undefined;
    if (char === ']' && !first) break;
    if (char === '[' && pattern[i + 1] === ':') {
      const end = pattern.indexOf(':]', i + 2);
      const set = end > 0 ? CLASSES[pattern.slice(i + 2, end)] : undefined;
      if (set !== undefined) {
        out += set;
        i = end + 2;
        continue;
      }
    }
    const low = bracketCharacter(pattern, i);
    i += low.length;
    if (pattern[i] === '-' && pattern[i + 1] !== ']' && pattern[i + 1] !== undefined) {
      const high = bracketCharacter(pattern, i + 1);
      i += 1 + high.length;
      // A range that runs backwards holds nothing.
      if (low.code <= high.code) out += `${codeEscape(low.code)}-${codeEscape(high.code)}`;
    } else out += codeEscape(low.code);
  }
  if (out === '') return { source: negated ? '.' : '(?!)', end: i + 1 };
  return { source: `[${negated ? '^' : ''}${out}]`, end: i + 1 };
}

const codeEscape = (code: number): string => `\\u{${code.toString(16)}}`;

function bracketCharacter(pattern: string, at: number): { readonly code: number; readonly length: number } {
  const marked = pattern[at] === QUOTED ? 1 : 0;
  const code = pattern.codePointAt(at + marked) ?? 0;
  return { code, length: marked + (code > 0xffff ? 2 : 1) };
}

/** Removes the shortest or longest part of `text` that matches, from its beginning or end. */
export function stripPattern(
  text: string,
  pattern: string,
  from: 'start' | 'end',
  longest: boolean,
  extended: boolean,
): string {
  const regExp = patternRegExp(pattern, extended);
  const { length } = text;
  for (let step = 0; step <= length; step++) {
    const size = longest ? length - step : step;
    const part = from === 'start' ? text.slice(0, size) : text.slice(length - size);
    if (regExp.test(part)) return from === 'start' ? text.slice(size) : text.slice(0, length - size);
  }
  return text;
}
