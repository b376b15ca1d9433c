import type { Result } from '../../base/result.ts';
import { err, ok } from '../../base/result.ts';
import { isSpace, quote, trimLeftSpace } from '../go-text.ts';
import { parseJsonArray } from './json.ts';
import { fromByteString, isBlank, toByteString } from './split-command.ts';

/** What an instruction's arguments parse to. */
export interface ParsedArgs {
  readonly args: readonly string[];
  readonly json: boolean;
}

type Parsed = Result<ParsedArgs, string>;

const NOTHING: Parsed = ok({ args: [], json: false });
const plain = (args: readonly string[]): Parsed => ok({ args, json: false });

/** Words in BuildKit's sense: quotes are kept, and nothing is split inside them. */
export function parseWords(rest: string, escapeToken: string): string[] {
  const words: string[] = [];
  let word = '';
  let quoteChar = '';
  let blankOk = false;
  let inWord = false;
  for (let at = 0; at < rest.length; at++) {
    const char = rest.charAt(at);
    if (quoteChar === '') {
      if (isSpace(char.charCodeAt(0))) {
        if (inWord && (blankOk || word !== '')) words.push(word);
        word = '';
        inWord = false;
        blankOk = false;
        continue;
      }
      inWord = true;
      if (char === "'" || char === '"') {
        quoteChar = char;
        blankOk = true;
      }
    } else if (char === quoteChar) quoteChar = '';
    if (char === escapeToken && quoteChar !== "'") {
      // The escape token at the end of the line is dropped.
      if (at + 1 === rest.length) {
        quoteChar = '';
        continue;
      }
      at++;
      word += char + rest.charAt(at);
      continue;
    }
    word += char;
  }
  if (inWord && (blankOk || word !== '')) words.push(word);
  return words;
}

/** Splits at blanks; text that starts with one gives an empty first word, as in Go. */
export function splitBlanks(rest: string, limit = Number.POSITIVE_INFINITY): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < rest.length && parts.length < limit - 1; at++) {
    if (!isBlank(rest.charCodeAt(at))) continue;
    parts.push(rest.slice(start, at));
    while (isBlank(rest.charCodeAt(at + 1))) at++;
    start = at + 1;
  }
  parts.push(rest.slice(start));
  return parts;
}

/** ENV and LABEL: three entries for each pair, the third being `=`, or empty for the legacy `KEY value` form. */
export function parsePairs(rest: string, escapeToken: string, instruction: 'ENV' | 'LABEL'): Parsed {
  const words = parseWords(rest, escapeToken);
  const first = words[0];
  if (first === undefined) return NOTHING;
  if (!first.includes('=')) {
    const [key, value] = splitBlanks(rest, 2);
    if (key === undefined || value === undefined) return err(`${instruction} must have two arguments`);
    return plain([key, value, '']);
  }
  const args: string[] = [];
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals < 0) {
      return err(`Syntax error - can't find = in ${quote(word)}. Must be of the form: name=value`);
    }
    args.push(word.slice(0, equals), word.slice(equals + 1), '=');
  }
  return plain(args);
}

/** ARG: words with or without `=`. */
export const parseArgWords = (rest: string, escapeToken: string): Parsed => plain(parseWords(rest, escapeToken));

/** EXPOSE and FROM. */
export const parseList = (rest: string): Parsed => (rest === '' ? NOTHING : plain(splitBlanks(rest)));

/** USER, WORKDIR, STOPSIGNAL, MAINTAINER: the rest of the line. */
export const parseWhole = (rest: string): Parsed => (rest === '' ? NOTHING : plain([rest]));

/** CMD, ENTRYPOINT, RUN, SHELL: a JSON array, or else the rest of the line. */
export function parseMaybeJson(rest: string): Parsed {
  if (rest === '') return NOTHING;
  return parseJsonForm(rest) ?? plain([rest]);
}

/** ADD, COPY, VOLUME: a JSON array, or else words. */
export function parseMaybeJsonList(rest: string): Parsed {
  return parseJsonForm(rest) ?? parseList(rest);
}

/** HEALTHCHECK: a type, then a command. The type ends at the first byte that is white space, even within a character. */
export function parseHealth(rest: string): Parsed {
  let end = 0;
  while (end < rest.length && rest.charCodeAt(end) < 0x80 && !isSpace(rest.charCodeAt(end))) end++;
  if (end < rest.length && rest.charCodeAt(end) >= 0x80) return parseHealthOfBytes(rest);
  if (end === 0) return NOTHING;
  let next = end;
  while (next < rest.length && isSpace(rest.charCodeAt(next)) && rest.charCodeAt(next) < 0x100) next++;
  return withType(rest.slice(0, end), rest.slice(next));
}

function parseHealthOfBytes(rest: string): Parsed {
  const bytes = toByteString(rest);
  let end = 0;
  while (end < bytes.length && !isSpace(bytes.charCodeAt(end))) end++;
  if (end === 0) return NOTHING;
  let next = end;
  while (next < bytes.length && isSpace(bytes.charCodeAt(next))) next++;
  return withType(fromByteString(bytes.slice(0, end)), fromByteString(bytes.slice(next)));
}

function withType(type: string, command: string): Parsed {
  const parsed = parseMaybeJson(command);
  return parsed.ok ? ok({ args: [type, ...parsed.value.args], json: parsed.value.json }) : parsed;
}

function parseJsonForm(rest: string): Parsed | undefined {
  const text = trimLeftSpace(rest);
  if (!text.startsWith('[')) return undefined;
  const parsed = parseJsonArray(text);
  if (parsed === 'not-json') return undefined;
  if (parsed === 'not-strings') {
    return err('when using JSON array syntax, arrays must be comprised of strings only');
  }
  return ok({ args: parsed, json: true });
}
