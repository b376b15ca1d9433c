/** A decimal number of any length: `digits` without the point, `scale` of them behind it. */
export class Decimal {
  readonly digits: bigint;
  readonly scale: number;

  constructor(digits: bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }

  static parse(text: string): Decimal | undefined {
    const [, sign = '', whole = '', part = '', power = '0'] =
      /^\s*([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?\s*$/.exec(text) ?? [];
    if (whole === '' && part === '') return undefined;
    const digits = BigInt(`${whole}${part}` || '0') * (sign === '-' ? -1n : 1n);
    const scale = part.length - Number(power);
    return scale >= 0 ? new Decimal(digits, scale) : new Decimal(digits * 10n ** BigInt(-scale), 0);
  }

  /** With so many digits behind the point, rounded half away from zero. */
  rescale(scale: number): Decimal {
    if (scale >= this.scale) return new Decimal(this.digits * 10n ** BigInt(scale - this.scale), scale);
    const unit = 10n ** BigInt(this.scale - scale);
    const half = unit / 2n;
    return new Decimal((this.digits + (this.digits < 0n ? -half : half)) / unit, scale);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.rescale(scale).digits + other.rescale(scale).digits, scale);
  }

  negated(): Decimal {
    return new Decimal(-this.digits, this.scale);
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.digits * other.digits, this.scale + other.scale);
  }

  /** The quotient with `scale` digits; the divisor is not zero. */
  over(other: Decimal, scale: number): Decimal {
    const top = this.digits * 10n ** BigInt(scale + 1 + other.scale);
    return new Decimal(top / (other.digits * 10n ** BigInt(this.scale)), scale + 1).rescale(scale);
  }

  /** The digits that PostgreSQL gives a quotient: at least 16 that count. */
  quotientScale(other: Decimal): number {
    const place = (one: Decimal): { weight: number; first: bigint } => {
      const whole = one.digits < 0n ? -one.digits : one.digits;
      if (whole === 0n) return { weight: 0, first: 0n };
      const power = String(whole).length - 1 - one.scale;
      const weight = Math.floor(power / 4);
      const shift = one.scale + weight * 4;
      const first = shift >= 0 ? whole / 10n ** BigInt(shift) : whole * 10n ** BigInt(-shift);
      return { weight, first };
    };
    const [a, b] = [place(this), place(other)];
    const weight = a.weight - b.weight - (a.first <= b.first ? 1 : 0);
    return Math.max(16 - weight * 4, this.scale, other.scale, 0);
  }

  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const [a, b] = [this.rescale(scale).digits, other.rescale(scale).digits];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  toNumber(): number {
    return Number(this.toString());
  }

  toString(): string {
    const text = String(this.digits < 0n ? -this.digits : this.digits).padStart(this.scale + 1, '0');
    const cut = text.length - this.scale;
    return `${this.digits < 0n ? '-' : ''}${text.slice(0, cut)}${this.scale > 0 ? `.${text.slice(cut)}` : ''}`;
  }
}

/** A point in time in milliseconds of UTC (fractions are microseconds), or a span of seconds. */
export class Moment {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

/** NULL, boolean, any integer type, double, numeric, anything that is text, dates. */
export type Value = null | boolean | bigint | number | Decimal | string | Moment;

export type Type =
  | 'smallint'
  | 'integer'
  | 'bigint'
  | 'numeric'
  | 'real'
  | 'double precision'
  | 'boolean'
  | 'text'
  | 'character varying'
  | 'character'
  | 'date'
  | 'time without time zone'
  | 'timestamp without time zone'
  | 'timestamp with time zone'
  | 'interval'
  | 'uuid'
  | 'json'
  | 'jsonb'
  | 'bytea'
  /** A literal that takes the type of what it meets. */
  | 'unknown';

const INTEGERS: readonly string[] = ['smallint', 'integer', 'bigint'];
export const isInteger = (type: Type): boolean => INTEGERS.includes(type);
export const isNumeric = (type: Type): boolean =>
  isInteger(type) || type === 'numeric' || type === 'real' || type === 'double precision';
export const isText = (type: Type): boolean =>
  type === 'text' || type === 'character varying' || type === 'character' || type === 'unknown';
export const isTime = (type: Type): boolean => type === 'date' || type.startsWith('time');

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function fraction(ms: number): string {
  const micros = Math.round((((ms % 1000) + 1000) % 1000) * 1000);
  return micros === 0 ? '' : `.${pad(micros, 6).replace(/0+$/, '')}`;
}

/** A moment as its type is written. */
export function momentText(moment: Moment, type: Type, mysql: boolean): string {
  if (type === 'interval') return intervalText(moment.ms);
  const date = new Date(Math.floor(moment.ms));
  const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
  if (type === 'date') return day;
  if (type === 'time without time zone') return time + (mysql ? '' : fraction(moment.ms));
  if (mysql) return `${day} ${time}`;
  return `${day} ${time}${fraction(moment.ms)}${type === 'timestamp with time zone' ? '+00' : ''}`;
}

function intervalText(ms: number): string {
  const sign = ms < 0 ? '-' : '';
  const all = Math.abs(ms);
  const days = Math.floor(all / 86_400_000);
  const rest = all - days * 86_400_000;
  const clock = `${pad(Math.floor(rest / 3_600_000))}:${pad(Math.floor(rest / 60_000) % 60)}:${pad(Math.floor(rest / 1000) % 60)}${fraction(rest)}`;
  const span = days === 0 ? '' : `${sign}${days} day${days === 1 ? '' : 's'}`;
  if (days === 0) return sign + clock;
  return rest === 0 ? span : `${span} ${sign}${clock}`;
}

/** Reads a date with or without a time; undefined when it is none. */
export function parseMoment(text: string, now: number): Moment | undefined {
  const word = text.trim().toLowerCase();
  const midnight = Math.floor(now / 86_400_000) * 86_400_000;
  if (word === 'now') return new Moment(now);
  if (word === 'today') return new Moment(midnight);
  if (word === 'tomorrow') return new Moment(midnight + 86_400_000);
  if (word === 'yesterday') return new Moment(midnight - 86_400_000);
  const [, y, m, d, hh = '0', mm = '0', ss = '0', part = '0', zone] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?\s*(Z|UTC|[-+]\d{2}(?::?\d{2})?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (y === undefined) return undefined;
  const [month, day, hour, minute, second] = [m, d, hh, mm, ss].map(Number) as [number, number, number, number, number];
  const base = Date.UTC(Number(y), month - 1, day, hour, minute, second);
  const back = new Date(base);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59) return undefined;
  const [, sign, zh = '0', zm = '0'] = /^([-+])(\d{2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(zh) * 60 + Number(zm));
  return new Moment(base + Number(`0.${part}`) * 1000 - offset * 60_000);
}

const UNITS: Readonly<Record<string, number>> = {
  microsecond: 0.001,
  millisecond: 1,
  second: 1000,
  sec: 1000,
  minute: 60_000,
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_592_000_000,
  year: 31_557_600_000,
};

/** `1 day 02:00:00`, in milliseconds; a month is 30 days. Undefined when it is no interval. */
export function parseInterval(text: string): Moment | undefined {
  let ms = 0;
  let rest = text.trim().toLowerCase();
  if (rest === '') return undefined;
  while (rest !== '') {
    const clock = /^(-?)(\d+):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*/.exec(rest);
    const unit = /^([-+]?\d+(?:\.\d+)?)\s*([a-z]+)\s*/.exec(rest);
    if (clock) {
      const span = Number(clock[2]) * 3_600_000 + Number(clock[3]) * 60_000 + Number(clock[4] ?? 0) * 1000;
      ms += clock[1] === '-' ? -span : span;
    } else if (unit) {
      const length = UNITS[(unit[2] ?? '').replace(/s$/, '')];
      if (length === undefined) return undefined;
      ms += Number(unit[1]) * length;
    } else return undefined;
    rest = rest.slice((clock ?? unit)?.[0].length ?? rest.length);
  }
  return new Moment(ms);
}

/** A double as the databases write it. */
export function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const text = String(value);
  const [mantissa = text, power] = text.split('e');
  return power === undefined
    ? text
    : `${mantissa}e${power.startsWith('-') ? '-' : '+'}${power.slice(1).padStart(2, '0')}`;
}

/** A value as it is sent to a client; NULL has no text. */
export function valueText(value: Exclude<Value, null>, type: Type, mysql: boolean): string {
  if (value instanceof Moment) return momentText(value, type, mysql);
  if (typeof value === 'boolean') return mysql ? (value ? '1' : '0') : value ? 't' : 'f';
  if (typeof value === 'number') return doubleText(value);
  return String(value);
}

export const decimalOf = (value: Value): Decimal =>
  value instanceof Decimal
    ? value
    : typeof value === 'bigint'
      ? new Decimal(value, 0)
      : (Decimal.parse(String(value)) ?? new Decimal(0n, 0));

export const numberOf = (value: Value): number =>
  value instanceof Decimal ? value.toNumber() : value instanceof Moment ? value.ms : Number(value);

/** Order of two values that are not NULL and of one kind. */
export function compareValues(a: Value, b: Value): number {
  if (a instanceof Moment && b instanceof Moment) return Math.sign(a.ms - b.ms);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'number' || typeof b === 'number') return Math.sign(numberOf(a) - numberOf(b));
  return decimalOf(a).compare(decimalOf(b));
}

/** Language-like order of en_US: letters before case and marks. */
function compareText(a: string, b: string): number {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [x, y] = [key(a), key(b)];
  if (x !== y) return x < y ? -1 : 1;
  if (a === b) return 0;
  const lower = (text: string): string => [...text].map((c) => (c === c.toLowerCase() ? '0' : '1')).join('');
  if (a.toLowerCase() === b.toLowerCase()) return lower(a) < lower(b) ? -1 : 1;
  return a < b ? -1 : 1;
}
