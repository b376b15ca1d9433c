/** Text as Go treats it: what counts as white space, a letter or a digit, and how values are read. */

export { quote, quoteList } from '../base/go-text.ts';

/** Go's `unicode.IsSpace`: knows U+0085 and U+00A0 but not U+FEFF, unlike `\s`. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  if (code === 0x85 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

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

/** Go's `strconv.ParseBool`, or undefined where it fails. */
export function parseBool(text: string): boolean | undefined {
  if (/^(?:1|t|T|true|TRUE|True)$/.test(text)) return true;
  if (/^(?:0|f|F|false|FALSE|False)$/.test(text)) return false;
  return undefined;
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
