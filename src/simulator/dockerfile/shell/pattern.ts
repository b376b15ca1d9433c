import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';

const SPECIAL = new Set(['[', ']', '{', '}', '.', '+', '(', ')', '|', '^', '$']);

/**
 * A shell pattern (`*`, `?`, `\*`, `\?`, `\\`; no bracket sets) as the source of a regular expression. A wildcard never
 * matches a line feed, as in Go.
 */
function patternSource(pattern: string, greedy: boolean): Result<string, string> {
  const chars = [...(pattern.startsWith('\ufeff') ? pattern.slice(1) : pattern)];
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    let char = chars[i] ?? '';
    if (char === '*') {
      out += greedy ? '[^\\n]*' : '[^\\n]*?';
      continue;
    }
    if (char === '?') {
      out += '[^\\n]';
      continue;
    }
    if (char === '\\') {
      const next = chars[i + 1];
      if (next === '}' || next === '/') continue;
      out += '\\';
      char = next ?? '\ufffd';
      i++;
      if (char !== '*' && char !== '?' && char !== '\\') return err(`invalid escape '\\${char}'`);
    } else if (SPECIAL.has(char) || char === '/') out += '\\';
    out += char;
  }
  return ok(out);
}

const invalid = (pattern: string, reason: string): Result<string, string> =>
  err(`invalid pattern (${pattern}) in substitution: ${reason}`);

/** `${name#pattern}` and its kin: cuts a matching prefix (or suffix) off `value`. */
export function trimPattern(pattern: string, value: string, greedy: boolean, suffix: boolean): Result<string, string> {
  const used = suffix ? reversePattern(pattern) : pattern;
  const source = patternSource(used, greedy);
  if (!source.ok) return invalid(used, source.error);
  const text = suffix ? reverse(value) : value;
  const match = new RegExp(`^(?:${source.value})`, 'u').exec(text);
  const rest = match === null ? text : text.slice(match[0].length);
  return ok(suffix ? reverse(rest) : rest);
}

/** `${name/pattern/replacement}`: the first match, or with `all` every match. */
export function replacePattern(
  pattern: string,
  value: string,
  replacement: string,
  all: boolean,
): Result<string, string> {
  const source = patternSource(pattern, true);
  if (!source.ok) return invalid(pattern, source.error);
  const regex = new RegExp(source.value, all ? 'gu' : 'u');
  if (!all) return ok(value.replace(regex, () => replacement));
  return ok(replaceAll(regex, value, replacement));
}

/** Go's ReplaceAllString: `$1`, `$name` and `${name}` in the replacement are groups, and there are none, so they vanish. */
function replaceAll(regex: RegExp, value: string, replacement: string): string {
  let out = '';
  let last = 0;
  let lastEnd = -1;
  for (const match of value.matchAll(regex)) {
    const end = match.index + match[0].length;
    // Go does not accept an empty match right after the previous match.
    if (match[0] === '' && match.index === lastEnd) continue;
    out += value.slice(last, match.index) + expandTemplate(replacement, match[0]);
    last = end;
    lastEnd = end;
  }
  return out + value.slice(last);
}

function expandTemplate(template: string, whole: string): string {
  if (!template.includes('$')) return template;
  return template.replace(/\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (found, braced, bare) => {
    if (found === '$$') return '$';
    return (braced ?? bare) === '0' ? whole : '';
  });
}

const reverse = (text: string): string => [...text].reverse().join('');

/** Reverses a pattern but keeps each escape in front of what it escapes. */
function reversePattern(pattern: string): string {
  const chars = [...pattern];
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    if (char === '\\' && i + 1 < chars.length) {
      out = char + (chars[i + 1] ?? '') + out;
      i++;
    } else out = char + out;
  }
  return out;
}
