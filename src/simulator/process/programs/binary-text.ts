import { utf8Decode, utf8Encode } from '../../base/bytes.ts';

/**
 * Text tools work on bytes (the C locale of containers). A "binary string" holds one byte per UTF-16 unit, so that
 * regular expressions and string functions can be used while every byte survives.
 */
export function binary(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 8192) out += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return out;
}

export function binaryBytes(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

const ASCII = /^[\0-\x7f]*$/;

/** A Unicode string (an argument, a path) as a binary string. */
export const toBinary = (text: string): string => (ASCII.test(text) ? text : binary(utf8Encode(text)));

/** A binary string as Unicode text. */
export const fromBinary = (text: string): string => (ASCII.test(text) ? text : utf8Decode(binaryBytes(text)));

/** Lines without their newlines; `ended` tells whether the last one had one. */
export function splitLines(text: string): { readonly lines: string[]; readonly ended: boolean } {
  if (text === '') return { lines: [], ended: true };
  const lines = text.split('\n');
  const ended = lines[lines.length - 1] === '';
  if (ended) lines.pop();
  return { lines, ended };
}
