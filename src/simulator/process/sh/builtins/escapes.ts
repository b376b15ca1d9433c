import { concatBytes, utf8Encode } from '../../../base/bytes.ts';
import { C_ESCAPES } from '../../../base/c-escapes.ts';

/** Which escapes a shell's `echo` or `printf` knows. */
export interface EscapeRules {
  /** `\0nnn` with up to three digits after the zero (echo, %b), else `\nnn` (a printf format). */
  readonly zeroOctal: boolean;
  readonly hex: boolean;
  readonly escape: boolean;
  readonly unicode: boolean;
}

const SIMPLE: Readonly<Record<string, string>> = {
  ...C_ESCAPES,
  '\\': '\\',
};

/**
 * Interprets backslashes. `stopped`: a `\c` ended all output. A byte above 127 that was given by its number stands as a lone
 * low surrogate until {@link withRawBytes}: it need not be a character by itself.
 */
export function interpretEscapes(
  text: string,
  rules: EscapeRules,
): { readonly text: string; readonly stopped: boolean } {
  if (!text.includes('\\')) return { text, stopped: false };
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '\\' || i + 1 >= text.length) {
      out += char;
      continue;
    }
    const next = text.charAt(++i);
    if (next === 'c' && rules.zeroOctal) return { text: out, stopped: true };
    const simple = SIMPLE[next] ?? (rules.escape && (next === 'e' || next === 'E') ? '\x1b' : undefined);
    const coded = simple === undefined ? codedEscape(text.slice(i), rules) : undefined;
    if (simple !== undefined) out += simple;
    else if (coded === undefined) out += `\\${next}`;
    else {
      out += coded.char;
      i += coded.length - 1;
    }
  }
  return { text: out, stopped: false };
}

function codedEscape(text: string, rules: EscapeRules): { readonly char: string; readonly length: number } | undefined {
  const octal = (rules.zeroOctal ? /^0[0-7]{0,3}|^[1-7][0-7]{0,2}/ : /^[0-7]{1,3}/).exec(text);
  if (octal !== null) {
    return { char: rawByte(Number.parseInt(octal[0], 8) & 0xff), length: octal[0].length };
  }
  const hex = rules.hex ? /^x([0-9a-fA-F]{1,2})/.exec(text) : null;
  if (hex !== null) return { char: rawByte(Number.parseInt(hex[1] ?? '', 16)), length: hex[0].length };
  const unicode = rules.unicode ? /^(?:u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8}))/.exec(text) : null;
  if (unicode === null) return undefined;
  return {
    char: String.fromCodePoint(Number.parseInt(unicode[1] ?? unicode[2] ?? '0', 16)),
    length: unicode[0].length,
  };
}

const RAW = 0xdc00;
const LONE = /(?<![\ud800-\udbff])([\udc80-\udcff])/;

const rawByte = (byte: number): string => String.fromCharCode(byte < 0x80 ? byte : RAW + byte);

/** The text as it is written: UTF-8, with the bytes that escapes gave as they are. */
export function withRawBytes(text: string): string | Uint8Array {
  if (!LONE.test(text)) return text;
  const pieces = text.split(LONE);
  return concatBytes(
    pieces.map((piece, i) => (i % 2 === 0 ? utf8Encode(piece) : Uint8Array.of(piece.charCodeAt(0) - RAW))),
  );
}
