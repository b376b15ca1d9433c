import type { TypeName } from './ast.ts';
import { type Dialect, SqlError } from './dialect.ts';
import {
  Decimal,
  decimalOf,
  isInteger,
  isText,
  isTime,
  Moment,
  numberOf,
  parseInterval,
  parseMoment,
  type Type,
  type Value,
  valueText,
} from './values.ts';

const LIMITS: Readonly<Record<string, bigint>> = {
  smallint: 32767n,
  integer: 2147483647n,
  bigint: 9223372036854775807n,
};

export interface Conversion {
  readonly dialect: Dialect;
  readonly now: number;
  /** The column that the value is for, for messages. */
  readonly column: string;
  readonly at?: number;
  /** An explicit cast cuts texts that are too long. */
  readonly explicit: boolean;
}

/** The type with its size as PostgreSQL writes it: `character varying(20)`. */
export function typeText({ type, size }: TypeName): string {
  if (size.length === 0) return type === 'character' ? 'character(1)' : type;
  return /^(character|numeric)/.test(type) ? `${type}(${size.join(',')})` : type;
}

/** A value in another type. Throws the dialect's error when it is none of that type. */
export function convert(value: Value, from: Type, to: TypeName, how: Conversion): Value {
  if (value === null) return null;
  const { type } = to;
  if (isInteger(type)) return toInteger(value, to, how);
  if (type === 'numeric') return toDecimal(value, to, how);
  if (type === 'real' || type === 'double precision') return toDouble(value, type, how);
  if (type === 'boolean') return toBoolean(value, how);
  if (isText(type)) return toText(value, from, to, how);
  if (isTime(type)) return toMoment(value, type, how);
  if (type === 'interval') {
    const made = value instanceof Moment ? value : parseInterval(String(value));
    if (made === undefined) throw how.dialect.invalid(type, String(value), how.at, how.column);
    return made;
  }
  return toSpecial(String(value), type, how);
}

function toInteger(value: Value, to: TypeName, how: Conversion): bigint {
  let made: bigint;
  if (typeof value === 'bigint') made = value;
  else if (typeof value === 'boolean') made = value ? 1n : 0n;
  else if (value instanceof Decimal) made = value.rescale(0).digits;
  else if (typeof value === 'number') made = BigInt(roundEven(value));
  else {
    const text = String(value).trim();
    const pattern = how.dialect.mysql ? /^[-+]?\d+(\.\d*)?$/ : /^[-+]?\d+$/;
    if (!pattern.test(text)) throw how.dialect.invalid(to.type, String(value), how.at, how.column);
    made = decimalOf(text).rescale(0).digits;
  }
  const tiny = how.dialect.mysql && to.written.startsWith('tinyint');
  const limit = tiny ? 127n : (LIMITS[to.type] ?? 0n);
  if (made > limit || made < -limit - 1n) {
    if (typeof value === 'string' && !how.dialect.mysql)
      throw new SqlError('22003', `value "${value}" is out of range for type ${to.type}`);
    throw how.dialect.outOfRange(to.type, how.column);
  }
  return made;
}

const roundEven = (value: number): number => {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
};

function toDecimal(value: Value, to: TypeName, how: Conversion): Decimal {
  const made =
    typeof value === 'string'
      ? Decimal.parse(value)
      : typeof value === 'number'
        ? Decimal.parse(String(value))
        : decimalOf(value);
  if (made === undefined) throw how.dialect.invalid('numeric', String(value), how.at, how.column);
  const [precision, scale = 0] = to.size;
  if (precision === undefined) return how.dialect.mysql && !how.explicit ? made.rescale(0) : made;
  const sized = made.rescale(scale);
  const whole = String(sized.digits < 0n ? -sized.digits : sized.digits).length - scale;
  if (whole > precision - scale && sized.digits !== 0n) {
    if (how.dialect.mysql) throw how.dialect.outOfRange('numeric', how.column);
    throw new SqlError('22003', 'numeric field overflow', {
      detail: `A field with precision ${precision}, scale ${scale} must round to an absolute value less than ${precision === scale ? '1' : `10^${precision - scale}`}.`,
    });
  }
  return sized;
}

function toDouble(value: Value, type: Type, how: Conversion): number {
  if (typeof value !== 'string') return numberOf(value);
  const word = value.trim();
  if (/^[-+]?inf(inity)?$/i.test(word)) return word.startsWith('-') ? -Infinity : Infinity;
  if (word === '' || (Number.isNaN(Number(word)) && !/^nan$/i.test(word)))
    throw how.dialect.invalid(type, value, how.at, how.column);
  return Number(word);
}

function toBoolean(value: Value, how: Conversion): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return numberOf(value) !== 0;
  const word = value.trim().toLowerCase();
  if (['t', 'true', 'y', 'yes', 'on', '1'].includes(word)) return true;
  if (['f', 'false', 'n', 'no', 'off', '0'].includes(word)) return false;
  throw how.dialect.invalid('boolean', value, how.at, how.column);
}

function toText(value: Exclude<Value, null>, from: Type, to: TypeName, how: Conversion): string {
  const text =
    typeof value === 'boolean' && !how.dialect.mysql ? String(value) : valueText(value, from, how.dialect.mysql);
  const limit = to.type === 'text' ? undefined : (to.size[0] ?? (to.type === 'character' ? 1 : undefined));
  if (limit === undefined) return text;
  const chars = [...text];
  if (chars.length > limit) {
    const cut = chars.slice(0, limit).join('');
    if (!how.explicit && chars.slice(limit).join('').trim() !== '') throw how.dialect.tooLong(typeText(to), how.column);
    return cut;
  }
  return to.type === 'character' && !how.dialect.mysql ? text.padEnd(limit) : text;
}

function toMoment(value: Value, type: Type, how: Conversion): Moment {
  let made = value instanceof Moment ? value : undefined;
  if (made === undefined) {
    const text = String(value);
    const clock = type === 'time without time zone' ? /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text) : null;
    made = clock
      ? new Moment(Number(clock[1]) * 3_600_000 + Number(clock[2]) * 60_000 + Number(clock[3] ?? 0) * 1000)
      : parseMoment(text, how.now);
    if (made === undefined && /^\d{4}-\d{1,2}-\d{1,2}/.test(text) && !how.dialect.mysql)
      throw new SqlError(
        '22008',
        `date/time field value out of range: "${text}"`,
        how.at === undefined ? {} : { at: how.at },
      );
    if (made === undefined)
      throw how.dialect.invalid(
        type === 'date' ? 'date' : type === 'time without time zone' ? 'time' : type.replace(' without time zone', ''),
        text,
        how.at,
        how.column,
      );
  }
  const day = 86_400_000;
  if (type === 'date') return new Moment(Math.floor(made.ms / day) * day);
  if (type === 'time without time zone') return new Moment(((made.ms % day) + day) % day);
  return how.dialect.mysql ? new Moment(Math.floor(made.ms / 1000) * 1000) : made;
}

function toSpecial(text: string, type: Type, how: Conversion): string {
  if (type === 'uuid') {
    const hex = text.toLowerCase().replace(/[-{}]/g, '');
    if (!/^[0-9a-f]{32}$/.test(hex)) throw how.dialect.invalid('uuid', text, how.at, how.column);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
  if (type !== 'json' && type !== 'jsonb') return text;
  try {
    const parsed: unknown = JSON.parse(text);
    return type === 'jsonb' || how.dialect.mysql ? jsonText(parsed) : text;
  } catch {
    if (how.dialect.mysql)
      throw new SqlError(
        '22032',
        `Invalid JSON text: "Invalid value." at position 0 in value for column '${how.column}'.`,
        { number: 3140 },
      );
    throw new SqlError('22P02', 'invalid input syntax for type json', how.at === undefined ? {} : { at: how.at });
  }
}

/** As jsonb and MySQL print JSON: shorter keys first, a blank behind marks. */
function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}: ${jsonText(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}
