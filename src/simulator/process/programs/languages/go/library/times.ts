import { DAYS, MONTHS, two } from '../../../calendar.ts';
import type { V } from '../values.ts';
import { normal } from '../values.ts';

/** `1h2m3.5s`, as a Duration prints. */
export function durationText(ns: bigint): string {
  const sign = ns < 0n ? '-' : '';
  const all = ns < 0n ? -ns : ns;
  if (all === 0n) return '0s';
  const decimal = (value: bigint, unit: bigint): string => {
    const rest = String(value % unit)
      .padStart(String(unit).length - 1, '0')
      .replace(/0+$/, '');
    return `${value / unit}${rest === '' ? '' : `.${rest}`}`;
  };
  if (all < 1000n) return `${sign}${all}ns`;
  if (all < 1_000_000n) return `${sign}${decimal(all, 1000n)}\xc2\xb5s`;
  if (all < 1_000_000_000n) return `${sign}${decimal(all, 1_000_000n)}ms`;
  const minutes = all / 60_000_000_000n;
  const seconds = `${decimal(all % 60_000_000_000n, 1_000_000_000n)}s`;
  if (minutes === 0n) return sign + seconds;
  return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ''}${minutes % 60n}m${seconds}`;
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  '\xc2\xb5s': 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
};

/** The nanoseconds of `1h30m`, and what is wrong with the text. */
export function parseDuration(text: string): [V, string] {
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (body === '0') return [0, ''];
  let total = 0;
  let rest = body;
  if (rest === '') return [0, `time: invalid duration "${text}"`];
  while (rest !== '') {
    const [whole, number, unit = ''] = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest) ?? [];
    if (whole === undefined) return [0, `time: invalid duration "${text}"`];
    if (unit === '') return [0, `time: missing unit in duration "${text}"`];
    const size = UNITS[unit];
    if (size === undefined) return [0, `time: unknown unit "${unit}" in duration "${text}"`];
    total += Number(number) * size;
    rest = rest.slice(whole.length);
  }
  return [normal(BigInt(Math.round(sign === '-' ? -total : total))), ''];
}

const LAYOUT = /January|Jan|Monday|Mon|MST|2006|Z07:00|-0700|-07:00|\.0+|\.9+|PM|pm|01|02|03|04|05|06|15|_2|1|2|3|4|5/g;

/** A moment as a layout of Go's shows it, in UTC. */
export function dateText(ns: bigint, layout: string): string {
  const date = new Date(Number(ns / 1_000_000n));
  const day = DAYS[date.getUTCDay()] ?? '';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const hour = date.getUTCHours();
  const fraction = String(((ns % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n).padStart(9, '0');
  const parts: Readonly<Record<string, string>> = {
    January: month,
    Jan: month.slice(0, 3),
    Monday: day,
    Mon: day.slice(0, 3),
    MST: 'UTC',
    '2006': String(date.getUTCFullYear()),
    'Z07:00': 'Z',
    '-0700': '+0000',
    '-07:00': '+00:00',
    PM: hour < 12 ? 'AM' : 'PM',
    pm: hour < 12 ? 'am' : 'pm',
    '01': two(date.getUTCMonth() + 1),
    '02': two(date.getUTCDate()),
    '03': two(hour % 12 || 12),
    '04': two(date.getUTCMinutes()),
    '05': two(date.getUTCSeconds()),
    '06': two(date.getUTCFullYear() % 100),
    '15': two(hour),
    _2: String(date.getUTCDate()).padStart(2),
    '1': String(date.getUTCMonth() + 1),
    '2': String(date.getUTCDate()),
    '3': String(hour % 12 || 12),
    '4': String(date.getUTCMinutes()),
    '5': String(date.getUTCSeconds()),
  };
  return layout.replace(LAYOUT, (part) => {
    if (part.startsWith('.0')) return `.${fraction.slice(0, part.length - 1)}`;
    if (part.startsWith('.9')) {
      const digits = fraction.slice(0, part.length - 1).replace(/0+$/, '');
      return digits === '' ? '' : `.${digits}`;
    }
    return parts[part] ?? part;
  });
}

export function partOf(ns: bigint, what: string): number {
  const date = new Date(Number(ns / 1_000_000n));
  switch (what) {
    case 'year':
      return date.getUTCFullYear();
    case 'month':
      return date.getUTCMonth() + 1;
    case 'day':
      return date.getUTCDate();
    case 'hour':
      return date.getUTCHours();
    case 'minute':
      return date.getUTCMinutes();
    case 'second':
      return date.getUTCSeconds();
    default:
      return date.getUTCDay();
  }
}
