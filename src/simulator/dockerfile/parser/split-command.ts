import { utf8Decode } from '../../base/bytes.ts';
import { isSpace, trimSpace } from '../go-text.ts';

/** A logical line taken apart: the keyword, its `--flags`, and the rest. */
export interface SplitLine {
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly rest: string;
}

const NO_FLAGS: readonly string[] = [];

/** The separators of words: narrower than `isSpace`. */
export const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || code === 0x0d;

export function splitCommand(line: string, escapeToken: string): SplitLine {
  const text = trimSpace(line);
  let end = 0;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
  const keyword = text.slice(0, end);
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  if (end === text.length) return { keyword, flags: NO_FLAGS, rest: '' };
  const args = text.slice(end);
  if (startsFlags(args)) {
    const split = extractFlags(args, escapeToken);
    return { keyword, flags: split.flags, rest: trimSpace(split.rest) };
  }
  return { keyword, flags: NO_FLAGS, rest: trimSpace(args) };
}

function startsFlags(args: string): boolean {
  let at = 0;
  while (at < args.length && isSpace(args.charCodeAt(at))) at++;
  return args.startsWith('--', at);
}

/**
 * Takes flags off the front. BuildKit reads this part byte by byte and turns each byte into a character, so text
 * beyond ASCII comes out garbled (`--chown=à` is `--chown=Ã`, the byte 0xA0 being white space); that is kept.
 */
function extractFlags(args: string, escapeToken: string): { readonly flags: readonly string[]; readonly rest: string } {
  const bytes = isAscii(args) ? args : toByteString(args);
  const split = extractFlagsOfBytes(bytes, escapeToken);
  return bytes === args ? split : { flags: split.flags, rest: fromByteString(split.rest) };
}

function extractFlagsOfBytes(line: string, escapeToken: string): { readonly flags: string[]; readonly rest: string } {
  const flags: string[] = [];
  let at = 0;
  for (;;) {
    while (at < line.length && isSpace(line.charCodeAt(at))) at++;
    if (at === line.length) return { flags, rest: '' };
    if (!line.startsWith('--', at)) return { flags, rest: line.slice(at) };
    const word = readFlag(line, at, escapeToken);
    at = word.end;
    const ended = at >= line.length;
    if (word.text === '--') {
      if (ended) return { flags, rest: '' };
      return { flags, rest: line.slice(at) };
    }
    if (word.quoted || word.text !== '') flags.push(word.text);
  }
}

function readFlag(line: string, start: number, escapeToken: string): { text: string; quoted: boolean; end: number } {
  let text = '';
  let quoted = false;
  let quote = '';
  let at = start;
  for (; at < line.length; at++) {
    let char = line.charAt(at);
    if (quote === '') {
      if (isSpace(char.charCodeAt(0))) break;
      if (char === "'" || char === '"') {
        quote = char;
        quoted = true;
        continue;
      }
    } else if (char === quote) {
      quote = '';
      continue;
    }
    if (char === escapeToken) {
      if (at + 1 === line.length) continue;
      at++;
      char = line.charAt(at);
    }
    text += char;
  }
  return { text, quoted, end: at };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

/** One character for each byte of the text's UTF-8. */
export function toByteString(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) out += char;
    else if (code < 0x800) out += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000)
      out += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      out += String.fromCharCode(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return out;
}

/** The inverse of {@link toByteString}; a sequence cut in two becomes U+FFFD. */
export function fromByteString(bytes: string): string {
  return bytes.replace(/[\x80-\xff]+/g, (run) => utf8Decode(Uint8Array.from(run, (char) => char.charCodeAt(0))));
}
