import type { Running, V } from '../code.ts';
import { floatText } from './float-text.ts';

const CONVERSION = /^%([-+ #0]*)(\*|\d*)(?:\.(\*|\d*))?(hh|h|ll|l|z|j|t)?([a-zA-Z%])/;

/** Carries out a printf format; `args` are the values behind it. */
export function format(m: Running, pattern: string, args: readonly V[]): string {
  let out = '';
  let at = 0;
  let next = 0;
  const take = (): V => args[next++] ?? 0;
  while (at < pattern.length) {
    const percent = pattern.indexOf('%', at);
    if (percent < 0) return out + pattern.slice(at);
    out += pattern.slice(at, percent);
    const match = CONVERSION.exec(pattern.slice(percent));
    if (match === null) return out + pattern.slice(percent);
    at = percent + match[0].length;
    const [, flags = '', width = '', precision, length = '', letter = ''] = match;
    if (letter === '%') {
      out += '%';
      continue;
    }
    if (letter === 'n') continue;
    let shownFlags = flags;
    let columns = width === '*' ? Number(BigInt.asIntN(32, BigInt(take()))) : Number(width || 0);
    if (columns < 0) {
      shownFlags += '-';
      columns = -columns;
    }
    const given = precision === '*' ? Number(take()) : precision === undefined ? undefined : Number(precision || 0);
    const digits = given !== undefined && given < 0 ? undefined : given;
    out += one(m, letter, length, shownFlags, columns, digits, take());
  }
  return out;
}

function one(
  m: Running,
  letter: string,
  length: string,
  flags: string,
  width: number,
  precision: number | undefined,
  value: V,
): string {
  switch (letter) {
    case 'd':
    case 'i': {
      const whole = BigInt.asIntN(bitsOf(length), asWhole(value));
      const sign = whole < 0n ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
      return integer(sign, (whole < 0n ? -whole : whole).toString(), flags, width, precision);
    }
    case 'u':
    case 'x':
    case 'X':
    case 'o': {
      const whole = BigInt.asUintN(bitsOf(length), asWhole(value));
      const text = whole.toString(letter === 'u' ? 10 : letter === 'o' ? 8 : 16);
      const alternate = flags.includes('#') && whole !== 0n;
      const prefix = !alternate ? '' : letter === 'o' ? '0' : letter === 'u' ? '' : `0${letter}`;
      return integer(prefix, letter === 'X' ? text.toUpperCase() : text, flags, width, precision);
    }
    case 'c':
      return pad(String.fromCharCode(Number(value) & 255), flags.replace('0', ''), width);
    case 's': {
      const address = Number(value);
      const text = address === 0 ? '(null)' : m.memory.text(address, precision);
      return pad(precision === undefined ? text : text.slice(0, precision), flags.replace('0', ''), width);
    }
    case 'p': {
      const address = Number(value);
      const nil = m.musl ? '0' : '(nil)';
      return pad(address === 0 ? nil : `0x${m.memory.shown(address).toString(16)}`, flags.replace('0', ''), width);
    }
    default:
      return floating(letter, flags, width, precision, Number(value));
  }
}

const asWhole = (value: V): bigint =>
  typeof value === 'bigint' ? value : BigInt(Number.isFinite(value) ? Math.trunc(value) : 0);

const bitsOf = (length: string): number => (length === 'hh' ? 8 : length === 'h' ? 16 : length === '' ? 32 : 64);

function integer(prefix: string, digits: string, flags: string, width: number, precision: number | undefined): string {
  const shown = precision === 0 && digits === '0' ? '' : digits.padStart(precision ?? 0, '0');
  const zeros = flags.includes('0') && !flags.includes('-') && precision === undefined;
  const body = zeros ? shown.padStart(width - prefix.length, '0') : shown;
  return pad(prefix + body, flags.replaceAll('0', ''), width);
}

const pad = (text: string, flags: string, width: number): string =>
  flags.includes('-') ? text.padEnd(width) : text.padStart(width);

function floating(letter: string, flags: string, width: number, precision: number | undefined, value: number): string {
  const negative = value < 0 || Object.is(value, -0);
  const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const body = floatText(letter.toLowerCase(), Math.abs(value), precision ?? 6, flags.includes('#'));
  const zeros = flags.includes('0') && !flags.includes('-') && Number.isFinite(value);
  const full = sign + (zeros ? body.padStart(width - sign.length, '0') : body);
  const text = pad(full, flags.replaceAll('0', ''), width);
  return letter === letter.toUpperCase() ? text.toUpperCase() : text;
}
