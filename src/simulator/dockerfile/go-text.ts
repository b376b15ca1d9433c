/** Text as Go treats it: what counts as white space, a letter or a digit, and how values are read. */

import { isSpace } from '../base/go-space.ts';

export { isSpace, trimSpace } from '../base/go-space.ts';
export { parseBool, quote, quoteList } from '../base/go-text.ts';

/** Removes leading white space only. */
export function trimLeftSpace(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;

/** Go's `unicode.IsLetter`, for one code point given as text. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return LETTER.test(char);
}

/** Go's `unicode.IsDigit`, for one code point given as text. */
export function isDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return DIGIT.test(char);
}

/** Splits at the first `separator`; the second part is absent when there is none. */
export function cut(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

export type NumberFault = 'invalid syntax' | 'value out of range';

/** Go's `strconv.ParseInt` in base 10 for integers of `bits` bits. */
export function parseSigned(text: string, bits: 32 | 64): number | NumberFault {
  if (!/^[+-]?[0-9]+$/.test(text)) return 'invalid syntax';
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  const limit = 1n << BigInt(bits - 1);
  return value < -limit || value >= limit ? 'value out of range' : Number(value);
}

/** Go's `strconv.ParseUint` for 32-bit numbers in base 8 or 10. */
export function parseUnsigned(text: string, base: 8 | 10): number | NumberFault {
  if (!(base === 8 ? /^[0-7]+$/ : /^[0-9]+$/).test(text)) return 'invalid syntax';
  const value = Number.parseInt(text, base);
  return value > 0xffffffff ? 'value out of range' : value;
}
