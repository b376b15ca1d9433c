import type { Word } from 'unbash';
import type { Task } from '../../../base/task.ts';
import { wordOf } from './template.ts';

/** The words that bash's `{a,b}` and `{1..3}` make of one; the word itself when it has none. */
export function* expandBraces(word: Word): Task<readonly Word[]> {
  if (word.parts?.some((part) => part.type === 'BraceExpansion') !== true) return [word];
  const texts = braceTexts(word.text);
  if (texts.length === 1) return [word];
  const words: Word[] = [];
  for (const text of texts) {
    const made = yield* wordOf(text === '' ? "''" : text);
    if (made !== undefined) words.push(made);
  }
  return words;
}

/** Works on the text of a word, quotes and all. */
function braceTexts(text: string): string[] {
  for (let at = 0; at < text.length; at++) {
    const skipped = skipQuoted(text, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    if (text[at] !== '{') continue;
    const group = groupAt(text, at);
    if (group === undefined) continue;
    const before = text.slice(0, at);
    const rest = braceTexts(text.slice(group.end));
    return group.items.flatMap((item) =>
      braceTexts(item).flatMap((middle) => rest.map((tail) => before + middle + tail)),
    );
  }
  return [text];
}

/** The offset behind quoted text or an expansion that begins at `at`, or `at` itself. */
function skipQuoted(text: string, at: number): number {
  const char = text[at];
  if (char === '\\') return at + 2;
  if (char === "'") return text.indexOf("'", at + 1) + 1 || text.length;
  if (char === '"') {
    for (let i = at + 1; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === '"') return i + 1;
    }
    return text.length;
  }
  if (char !== '$' || (text[at + 1] !== '{' && text[at + 1] !== '(')) return at;
  const [open, close] = text[at + 1] === '{' ? ['{', '}'] : ['(', ')'];
  let depth = 0;
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return text.length;
}

function groupAt(text: string, at: number): { readonly items: readonly string[]; readonly end: number } | undefined {
  const items: string[] = [];
  let depth = 0;
  let start = at + 1;
  for (let i = at; i < text.length; i++) {
    const skipped = skipQuoted(text, i);
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    const char = text[i];
    if (char === '{') depth++;
    else if (char === ',' && depth === 1) {
      items.push(text.slice(start, i));
      start = i + 1;
    } else if (char === '}' && --depth === 0) {
      items.push(text.slice(start, i));
      if (items.length > 1) return { items, end: i + 1 };
      const sequence = sequenceOf(items[0] ?? '');
      return sequence === undefined ? undefined : { items: sequence, end: i + 1 };
    }
  }
  return undefined;
}

const MOST = 100_000;

function sequenceOf(text: string): readonly string[] | undefined {
  const numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/.exec(text);
  if (numbers !== null) {
    const [, from = '', to = '', by] = numbers;
    const padded = [from, to].some((side) => /^-?0\d/.test(side));
    const width = padded ? Math.max(from.length, to.length) : 0;
    return range(Number(from), Number(to), Number(by ?? 1)).map((n) => {
      const digits = String(Math.abs(n)).padStart(width - (n < 0 ? 1 : 0), '0');
      return n < 0 ? `-${digits}` : digits;
    });
  }
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d+))?$/.exec(text);
  if (letters === null) return undefined;
  const [, from = '', to = '', by] = letters;
  return range(from.charCodeAt(0), to.charCodeAt(0), Number(by ?? 1)).map((code) => String.fromCharCode(code));
}

function range(from: number, to: number, by: number): number[] {
  const step = Math.max(1, Math.abs(by)) * (from <= to ? 1 : -1);
  const out: number[] = [];
  for (let n = from; (step > 0 ? n <= to : n >= to) && out.length < MOST; n += step) out.push(n);
  return out;
}
