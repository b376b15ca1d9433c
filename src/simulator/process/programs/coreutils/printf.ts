import { toBinary } from '../binary-text.ts';
import { quoteAlways, tool } from '../tool.ts';
import { echoEscapes } from './echo.ts';

const OCTAL = /^[0-7]{1,3}/;

/** Backslash escapes of printf's format. */
function formatEscapes(text: string): { text: string; stopped: boolean } {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) !== '\\') {
      out += text.charAt(i);
      continue;
    }
    const rest = text.slice(i + 1);
    const octal = OCTAL.exec(rest);
    if (octal) {
      out += String.fromCharCode(Number.parseInt(octal[0], 8) & 255);
      i += octal[0].length;
    } else if (rest.startsWith('"')) {
      out += '"';
      i++;
    } else {
      const one = echoEscapes(`\\${/^x[0-9a-fA-F]{1,2}/.exec(rest)?.[0] ?? rest.charAt(0)}`);
      if (one.stopped) return { text: out, stopped: true };
      out += one.text;
      i += Math.max(1, /^x[0-9a-fA-F]{1,2}/.exec(rest)?.[0].length ?? 1);
      if (rest === '') i--;
    }
  }
  return { text: out, stopped: false };
}

function numberOf(text: string, complain: (text: string) => boolean): number {
  const quoted = /^["'](.)/.exec(text);
  if (quoted) return quoted[1]?.charCodeAt(0) ?? 0;
  const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|\d+)/.exec(text);
  if (text === '') return 0;
  if (!match) {
    complain(text);
    return 0;
  }
  if (match[0].length < text.length && complain(text)) return 0;
  const digits = match[2] ?? '0';
  const value = /^0[xX]/.test(digits)
    ? Number(digits)
    : /^0[0-7]+$/.test(digits)
      ? Number.parseInt(digits, 8)
      : Number(digits);
  return match[1] === '-' ? -value : value;
}

/** C's `%g`. */
export function formatG(value: number, precision: number, alternate = false): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf';
  const p = precision === 0 ? 1 : precision;
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const exponent = Number(value.toExponential(p - 1).split('e')[1]);
  if (exponent < -4 || exponent >= p) {
    const [mantissa = '', power = ''] = value.toExponential(p - 1).split('e');
    const cut = alternate || !mantissa.includes('.') ? mantissa : mantissa.replace(/\.?0+$/, '');
    return `${cut}e${power.startsWith('-') ? '-' : '+'}${power.slice(1).padStart(2, '0')}`;
  }
  const fixed = value.toFixed(Math.max(0, p - 1 - exponent));
  return alternate || !fixed.includes('.') ? fixed : fixed.replace(/\.?0+$/, '');
}

const formatE = (value: number, precision: number): string =>
  value.toExponential(precision).replace(/e([-+])(\d)$/, 'e$10$2');

/** One conversion with its flags, as C's printf pads and signs it. `letter` is one of `diouxXcsfeEgGF`. */
export function convert(
  letter: string,
  flags: string,
  width: number,
  precision: number | undefined,
  value: string | number,
): string {
  let body: string;
  let sign = '';
  if (typeof value === 'string') body = precision === undefined ? value : value.slice(0, precision);
  else {
    const magnitude = Math.abs(value);
    if (value < 0 || Object.is(value, -0)) sign = '-';
    else if (flags.includes('+')) sign = '+';
    else if (flags.includes(' ')) sign = ' ';
    switch (letter) {
      case 'd':
      case 'i':
        body = BigInt(Math.trunc(magnitude)).toString();
        if (body === '0') sign = sign === '-' ? '' : sign;
        break;
      case 'u':
        body = (value < 0 ? 2n ** 64n + BigInt(Math.trunc(value)) : BigInt(Math.trunc(value))).toString();
        sign = '';
        break;
      case 'o':
      case 'x':
      case 'X': {
        const big = value < 0 ? 2n ** 64n + BigInt(Math.trunc(value)) : BigInt(Math.trunc(value));
        body = big.toString(letter === 'o' ? 8 : 16);
        if (flags.includes('#') && big !== 0n) sign = letter === 'o' ? '0' : '0x';
        else sign = '';
        if (letter === 'X') [body, sign] = [body.toUpperCase(), sign.toUpperCase()];
        break;
      }
      case 'e':
      case 'E':
        body = formatE(magnitude, precision ?? 6);
        break;
      case 'g':
      case 'G':
        body = formatG(magnitude, precision ?? 6, flags.includes('#'));
        break;
      default:
        body = Number.isFinite(magnitude) ? magnitude.toFixed(precision ?? 6) : Number.isNaN(value) ? 'nan' : 'inf';
    }
    if (letter === 'E' || letter === 'G') body = body.toUpperCase();
    if ('diouxX'.includes(letter) && precision !== undefined) body = body.padStart(precision, '0');
  }
  const room = width - sign.length;
  if (flags.includes('-')) return (sign + body).padEnd(width);
  if (flags.includes('0') && typeof value === 'number' && !('diouxX'.includes(letter) && precision !== undefined))
    return sign + body.padStart(room, '0');
  return (sign + body).padStart(width);
}

export interface PrintfResult {
  /** A binary string. */
  readonly text: string;
  /** Complaints without the program's name, in order. */
  readonly errors: readonly string[];
}

/** What `printf FORMAT ARGS…` prints, with the format used again while arguments are left. */
export function formatPrintf(format: string, args: readonly string[], gnu: boolean): PrintfResult {
  const errors: string[] = [];
  const source = toBinary(format);
  let at = 0;
  let out = '';
  const complain = (text: string): boolean => {
    errors.push(
      gnu
        ? /^\s*[-+]?\d/.test(text)
          ? `${quoteAlways(text)}: value not completely converted`
          : `${quoteAlways(text)}: expected a numeric value`
        : `invalid number '${text}'`,
    );
    return !gnu;
  };
  for (let turn = 0; turn === 0 || at < args.length; turn++) {
    const before = at;
    const next = (): string => args[at++] ?? '';
    const pieces = source.matchAll(/%(%)|%([-+ 0#']*)(\*|\d+)?(?:\.(\*|-?\d*))?([hlLqjzt]*)([a-zA-Z])|([^%]+)|(%)/g);
    for (const [, percent, flags = '', width, precision, , letter, text, bad] of pieces) {
      if (percent) {
        out += '%';
        continue;
      }
      if (text !== undefined) {
        const escaped = formatEscapes(text);
        out += escaped.text;
        if (escaped.stopped) return { text: out, errors };
        continue;
      }
      if (bad !== undefined || letter === undefined || !'diouxXcsbqfFeEgG'.includes(letter)) {
        errors.push(gnu ? `%${letter ?? ''}: invalid conversion specification` : `%${letter ?? ''}: invalid format`);
        return { text: out, errors };
      }
      const wide = width === '*' ? Number(next()) : Number(width ?? 0);
      const exact = precision === '*' ? Number(next()) : precision === undefined ? undefined : Number(precision || 0);
      const allFlags = wide < 0 ? `${flags}-` : flags;
      if (letter === 'b') {
        const escaped = echoEscapes(toBinary(next()));
        out += convert('s', allFlags, Math.abs(wide), exact, escaped.text);
        if (escaped.stopped) return { text: out, errors };
      } else if (letter === 's' || letter === 'q')
        out += convert(
          's',
          allFlags,
          Math.abs(wide),
          exact,
          letter === 'q' ? next().replace(/[^\w@%+=:,./-]/g, '\\$&') : toBinary(next()),
        );
      else if (letter === 'c') out += convert('s', allFlags, Math.abs(wide), undefined, toBinary(next()).charAt(0));
      else if ('fFeEgG'.includes(letter)) {
        const value = next();
        const number = value === '' ? 0 : Number.parseFloat(value);
        if (value !== '' && !/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value)) complain(value);
        out += convert(letter, allFlags, Math.abs(wide), exact, Number.isNaN(number) ? 0 : number);
      } else out += convert(letter, allFlags, Math.abs(wide), exact, numberOf(next(), complain));
    }
    if (at === before) break;
  }
  return { text: out, errors };
}

export const printf = tool({ short: '', raw: true }, (run) => {
  const args = run.args[0] === '--' ? run.args.slice(1) : run.args;
  const [format, ...rest] = args;
  if (format === undefined) return run.missing();
  const result = formatPrintf(format, rest, run.gnu);
  run.put(result.text);
  for (const error of result.errors) run.warn(error);
});
