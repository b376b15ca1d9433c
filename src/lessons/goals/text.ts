import type { Translated } from '../../i18n/index.ts';
import { code } from '../../i18n/inline.ts';
import { both } from './goal.ts';

/** What a text has to be like, with words for it that follow “it” or a name: “is `7`”, “contains `bye`”. */
export interface TextRule {
  readonly says: Translated;
  fits(text: string): boolean;
}

/** The text without white space at its ends. */
export const is = (wanted: string): TextRule => ({
  says: wanted.trim() === '' ? both('is empty', '是空的') : both(`is ${code(wanted)}`, `是 ${code(wanted)}`),
  fits: (text) => text.trim() === wanted.trim(),
});

export const has = (wanted: string): TextRule => ({
  says: both(`contains ${code(wanted)}`, `含有 ${code(wanted)}`),
  fits: (text) => text.includes(wanted),
});

export const lacks = (unwanted: string): TextRule => ({
  says: both(`does not contain ${code(unwanted)}`, `不含 ${code(unwanted)}`),
  fits: (text) => !text.includes(unwanted),
});

/** Words in any white space, in this order. */
export const words = (...wanted: readonly string[]): TextRule => ({
  says: both(`is ${code(wanted.join(' '))}`, `是 ${code(wanted.join(' '))}`),
  fits: (text) => text.split(/\s+/).filter(Boolean).join(' ') === wanted.join(' '),
});

/** A pattern, with the words that tell people what it asks for: `both('names the port', '写出端口')`. */
export const like = (pattern: RegExp, says: Translated): TextRule => ({ says, fits: (text) => pattern.test(text) });

/** Names, paths or values side by side, each marked as code. */
export const codes = (texts: readonly string[], comma: string): string => texts.map(code).join(comma);

/** The beginning of a text for a sentence, so that it stays one line. */
export function shown(text: string, limit = 80): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
