import { cleanPath, matchPattern } from '../base/go-path.ts';
import { err, ok, type Result } from '../base/result.ts';

/**
 * moby/patternmatcher: the rules of .dockerignore and of `COPY --exclude`. Patterns are tried in order and the last one
 * that has a say wins; a match of a parent folder counts for everything below it.
 */
export interface PatternMatcher {
  readonly patterns: readonly Pattern[];
  /** Whether any pattern begins with `!`. */
  readonly hasExceptions: boolean;
}

export interface Pattern {
  /** Cleaned, without its `!`. */
  readonly text: string;
  readonly exception: boolean;
  readonly test: (path: string) => boolean;
}

/** Which patterns matched a folder: what its children need to know. */
export type ParentMatches = readonly boolean[];

export function createPatternMatcher(lines: readonly string[]): Result<PatternMatcher, string> {
  const patterns: Pattern[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const cleaned = cleanPath(trimmed);
    const exception = cleaned.startsWith('!');
    if (cleaned === '!') return err('illegal exclusion pattern: "!"');
    const text = exception ? cleaned.slice(1) : cleaned;
    if (matchPattern(text, '.') === 'bad pattern') return err('syntax error in pattern');
    patterns.push({ text, exception, test: compile(text) });
  }
  return ok({ patterns, hasExceptions: patterns.some((pattern) => pattern.exception) });
}

/** Whether the path (relative, with slashes) is matched, given its parent's matches; a path at the top has none. */
export function matches(
  matcher: PatternMatcher,
  path: string,
  parent: ParentMatches | undefined,
): { readonly matched: boolean; readonly own: ParentMatches } {
  let matched = false;
  const own: boolean[] = [];
  for (const [i, pattern] of matcher.patterns.entries()) {
    let match = parent?.[i] ?? false;
    if (!match) {
      // An ordinary pattern has nothing to add to a match, an exception nothing to take from none.
      if (pattern.exception !== matched) {
        own.push(false);
        continue;
      }
      match = pattern.test(path) || (parent === undefined && parentsOf(path).some(pattern.test));
    }
    own.push(match);
    if (match) matched = !pattern.exception;
  }
  return { matched, own };
}

/** Whether the path or one of its parents is matched in the end. */
export const matchesPath = (matcher: PatternMatcher, path: string): boolean =>
  matches(matcher, path, undefined).matched;

function parentsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** A character after a backslash as Go's `regexp` reads it: some letters have a meaning there, and none of them is kept. */
function escaped(char: string): string {
  if (/^[dDwWsSbBfnrtv]$/.test(char)) return `\\${char}`;
  if (char === 'a') return '\\x07';
  if (char === 'A') return '^';
  if (char === 'z') return '$';
  return /^[\x00-\x7f]$/.test(char) && !/\w/.test(char) ? `\\${char}` : char;
}

/** Go's `regexp` is not JavaScript's, but the pieces that are put together here mean the same in both. */
function compile(pattern: string): (path: string) => boolean {
  const chars = [...pattern];
  let source = '^';
  let kind: 'exact' | 'prefix' | 'suffix' | 'regexp' = 'exact';
  for (let turn = 0, i = 0; i < chars.length; turn++) {
    const c = chars[i++] ?? '';
    if (c === '*' && chars[i] === '*') {
      i++;
      if (chars[i] === '/') i++;
      if (i >= chars.length) {
        if (kind === 'exact') kind = 'prefix';
        else {
          source += '.*';
          kind = 'regexp';
        }
      } else {
        source += '(.*/)?';
        kind = 'regexp';
      }
      // What follows may still make it a regexp.
      if (turn === 0) kind = 'suffix';
    } else if (c === '*') {
      source += '[^/]*';
      kind = 'regexp';
    } else if (c === '?') {
      source += '[^/]';
      kind = 'regexp';
    } else if ('.+()|{}$'.includes(c)) source += `\\${c}`;
    else if (c === '\\') {
      const next = chars[i];
      if (next === undefined) source += '\\\\';
      else {
        i++;
        source += escaped(next);
        kind = 'regexp';
      }
    } else if (c === '[' || c === ']') {
      source += c;
      kind = 'regexp';
    } else source += c === '/' ? '\\/' : c;
  }
  switch (kind) {
    case 'exact':
      return (path) => path === pattern;
    case 'prefix': {
      const head = pattern.slice(0, -2);
      return (path) => path.startsWith(head);
    }
    case 'suffix': {
      const tail = pattern.slice(2);
      return (path) => path.endsWith(tail) || (tail.startsWith('/') && path === tail.slice(1));
    }
    case 'regexp': {
      const regexp = toRegExp(source);
      return (path) => regexp?.test(path) ?? false;
    }
  }
}

function toRegExp(source: string): RegExp | undefined {
  try {
    return new RegExp(`${source}$`, 's');
  } catch {
    return undefined;
  }
}
