import type { Running } from '../code.ts';
import type { Type } from '../types.ts';

export interface Scanned {
  /** How many values were stored, or −1 when the input ended before the first. */
  readonly count: number;
  /** Characters taken. */
  readonly used: number;
  /** More input could change the outcome. */
  readonly needsMore: boolean;
}

const SPACE = /\s/;

/** Carries out a scanf format on a text; `open`: more may follow it. */
export function scanText(m: Running, text: string, pattern: string, args: readonly number[], open = false): Scanned {
  let at = 0;
  let count = 0;
  let next = 0;
  const short = (): Scanned => ({ count: count === 0 ? -1 : count, used: at, needsMore: open });
  const skip = (): void => {
    while (at < text.length && SPACE.test(text[at] ?? '')) at++;
  };
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? '';
    if (SPACE.test(char)) {
      skip();
      if (at >= text.length && open && i < pattern.length - 1) return short();
      continue;
    }
    if (char !== '%') {
      if (at >= text.length) return short();
      if (text[at] !== char) return { count, used: at, needsMore: false };
      at++;
      continue;
    }
    const match = /^%(\*?)(\d*)(hh|h|ll|l|z)?(\[\^?\]?[^\]]*\]|[a-zA-Z%])/.exec(pattern.slice(i));
    if (match === null) return { count, used: at, needsMore: false };
    i += match[0].length - 1;
    const [, star, width, length = '', letter = ''] = match;
    if (letter !== 'c' && !letter.startsWith('[')) skip();
    if (at >= text.length) return short();
    const most = width === '' ? Number.POSITIVE_INFINITY : Number(width);
    const found = piece(text.slice(at), letter, most);
    if (found === undefined) return { count, used: at, needsMore: false };
    if (at + found.length >= text.length && open && letter !== 'c' && found.length < most) return short();
    at += found.length;
    if (star === '*') continue;
    store(m, args[next++] ?? 0, found, letter, length);
    count++;
  }
  return { count, used: at, needsMore: false };
}

/** The characters that a conversion takes; undefined when none fit. */
function piece(text: string, letter: string, most: number): string | undefined {
  const within = text.slice(0, most);
  const take = (pattern: RegExp): string | undefined => pattern.exec(within)?.[0];
  switch (letter[0]) {
    case 'd':
    case 'u':
      return take(/^[-+]?\d+/);
    case 'i':
      return take(/^[-+]?(?:0[xX][\da-fA-F]+|\d+)/);
    case 'x':
    case 'X':
      return take(/^[-+]?(?:0[xX])?[\da-fA-F]+/);
    case 'o':
      return take(/^[-+]?[0-7]+/);
    case 'f':
    case 'e':
    case 'g':
      return take(/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/);
    case 's':
      return take(/^\S+/);
    case 'c':
      return within.slice(0, most === Number.POSITIVE_INFINITY ? 1 : most);
    case '%':
      return take(/^%/);
    default: {
      const inverted = letter[1] === '^';
      const set = letter.slice(inverted ? 2 : 1, -1).replace(/\\/g, '\\\\');
      return take(new RegExp(`^[${inverted ? '^' : ''}${set.replace(/\[/g, '\\[')}]+`));
    }
  }
}

const int = (size: number, signed = true): Type => ({ k: 'int', size, signed, name: 'int' });

function store(m: Running, at: number, text: string, letter: string, length: string): void {
  if (letter === 's' || letter.startsWith('[')) m.memory.putText(at, text);
  else if (letter === 'c')
    m.memory.put(
      at,
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
    );
  else if ('feg'.includes(letter))
    m.memory.store({ k: 'float', size: length === 'l' ? 8 : 4, name: 'double' }, at, Number(text));
  else {
    const size = length === 'hh' ? 1 : length === 'h' ? 2 : length === '' ? 4 : 8;
    const digits = text.replace(/^[-+]/, '');
    const base = letter === 'x' || letter === 'X' ? 16 : letter === 'o' ? 8 : 10;
    const whole = BigInt(base === 16 ? `0x${digits.replace(/^0[xX]/, '')}` : base === 8 ? `0o${digits}` : digits);
    const signed = text.startsWith('-') ? -whole : whole;
    m.memory.store(int(size), at, size === 8 ? signed : Number(BigInt.asIntN(32, signed)));
  }
}
