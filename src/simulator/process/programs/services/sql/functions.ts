import type { Context } from './catalog.ts';
import { SqlError } from './dialect.ts';
import {
  compareValues,
  Decimal,
  decimalOf,
  isInteger,
  isNumeric,
  isText,
  Moment,
  numberOf,
  type Type,
  type Value,
  valueText,
} from './values.ts';

/** A function of values: its type from those of its arguments (undefined: not for these), and what it gives. */
export interface SqlFunction {
  readonly arity: readonly [number, number];
  readonly type: (args: readonly Type[], mysql: boolean) => Type | undefined;
  readonly run: (args: readonly Value[], context: Context, types: readonly Type[]) => Value;
  /** Called even when an argument is NULL. */
  readonly nulls?: boolean;
}

const always = (type: Type) => (): Type => type;
const same = (args: readonly Type[]): Type => args.find((one) => one !== 'unknown') ?? 'text';
const ofNumber = (args: readonly Type[], mysql: boolean): Type | undefined =>
  args[0] !== undefined && (isNumeric(args[0]) || args[0] === 'unknown' || mysql)
    ? args[0] === 'unknown'
      ? 'double precision'
      : args[0]
    : undefined;
const rounded = (args: readonly Type[], mysql: boolean): Type | undefined =>
  ofNumber(args, mysql) === undefined
    ? undefined
    : args[0] === 'numeric' || (isInteger(args[0] ?? 'text') && args.length > 1)
      ? 'numeric'
      : isInteger(args[0] ?? 'text')
        ? mysql
          ? args[0]
          : 'double precision'
        : 'double precision';

const text = (value: Value | undefined, type: Type = 'text', mysql = false): string =>
  value === null || value === undefined ? '' : valueText(value, type, mysql);
const int = (value: Value | undefined): number => Math.trunc(numberOf(value ?? null));
const number = (n: number): bigint => BigInt(Math.trunc(n));

const textual = (run: (first: string, args: readonly Value[]) => string, most = 1): SqlFunction => ({
  arity: [1, most],
  type: ([first], mysql) => (mysql || first === undefined || isText(first) || first === 'unknown' ? 'text' : undefined),
  run: (args) => run(text(args[0]), args),
});

const nullary = (type: Type, run: (context: Context) => Value, most = 0): SqlFunction => ({
  arity: [0, most],
  type: always(type),
  run: (_, context) => run(context),
});

function keep(value: Value, to: (n: number) => number): Value {
  if (typeof value === 'bigint') return value;
  if (value instanceof Decimal) return decimalOf(String(to(value.toNumber())));
  return to(numberOf(value));
}

function round([value = null, digits]: readonly Value[]): Value {
  const places = digits === undefined ? 0 : int(digits);
  if (value instanceof Decimal || (typeof value === 'bigint' && digits !== undefined)) {
    const made = decimalOf(value);
    return places >= 0
      ? made.rescale(places)
      : made.over(new Decimal(10n ** BigInt(-places), 0), 0).times(new Decimal(10n ** BigInt(-places), 0));
  }
  if (typeof value === 'bigint') return value;
  const n = numberOf(value);
  return Math.round(n * 10 ** places) / 10 ** places;
}

function best(args: readonly Value[], sign: 1 | -1): Value {
  return args.reduce<Value>((a, b) => (a === null ? b : b === null || compareValues(b, a) * sign <= 0 ? a : b), null);
}

const FIELDS: Readonly<Record<string, (d: Date, ms: number) => number>> = {
  year: (d) => d.getUTCFullYear(),
  month: (d) => d.getUTCMonth() + 1,
  day: (d) => d.getUTCDate(),
  hour: (d) => d.getUTCHours(),
  minute: (d) => d.getUTCMinutes(),
  second: (d, ms) => d.getUTCSeconds() + (((ms % 1000) + 1000) % 1000) / 1000,
  dow: (d) => d.getUTCDay(),
  epoch: (_, ms) => ms / 1000,
  quarter: (d) => Math.floor(d.getUTCMonth() / 3) + 1,
};

function extract(args: readonly Value[], context: Context): Value {
  const field = text(args[0]).toLowerCase();
  const moment = args[1];
  const find = FIELDS[field];
  if (find === undefined || !(moment instanceof Moment))
    throw new SqlError('0A000', `drydock: the field "${field}" of a date is not modelled`);
  const found = find(new Date(Math.floor(moment.ms)), moment.ms);
  if (context.mysql) return number(found);
  return field === 'second' || field === 'epoch' ? decimalOf(found.toFixed(6)) : new Decimal(number(found), 0);
}

const datePart = (field: string): SqlFunction => ({
  arity: [1, 1],
  type: (_, mysql) => (mysql ? 'integer' : undefined),
  run: ([moment = null], context) => extract([field, moment], context),
});

function dateTrunc([unit = null, moment]: readonly Value[]): Value {
  if (!(moment instanceof Moment)) return null;
  const d = new Date(Math.floor(moment.ms));
  const parts = [
    d.getUTCFullYear(),
    d.getUTCMonth(),
    d.getUTCDate(),
    d.getUTCHours(),
    d.getUTCMinutes(),
    d.getUTCSeconds(),
  ];
  const kept = ['year', 'month', 'day', 'hour', 'minute', 'second'].indexOf(text(unit).toLowerCase());
  if (kept < 0) throw new SqlError('0A000', `drydock: date_trunc('${text(unit)}') is not modelled`);
  const [y = 0, m = 0, day = 1, h = 0, min = 0, s = 0] = parts.map((part, i) => (i <= kept ? part : i === 2 ? 1 : 0));
  return new Moment(Date.UTC(y, m, day, h, min, s));
}

function sequenceOf(args: readonly Value[], context: Context): { last: number } {
  const name = text(args[0]).replace(/^public\./, '');
  const found = context.sequence(name);
  if (found === undefined) throw new SqlError('42P01', `relation "${name}" does not exist`);
  return found;
}

const pg =
  (type: Type) =>
  (_: readonly Type[], mysql: boolean): Type | undefined =>
    mysql ? undefined : type;
const my =
  (type: Type) =>
  (_: readonly Type[], mysql: boolean): Type | undefined =>
    mysql ? type : undefined;

const pad = (left: boolean): SqlFunction =>
  textual((first, [, width, fill]) => {
    const size = int(width);
    const filler = fill === undefined ? ' ' : text(fill);
    if (first.length >= size) return first.slice(0, size);
    return left ? first.padStart(size, filler) : first.padEnd(size, filler);
  }, 3);

const substring = textual((first, [, from, length]) => {
  const chars = [...first];
  const start = int(from) < 0 ? chars.length + int(from) : int(from) - 1;
  const end = length === undefined ? chars.length : start + int(length);
  return chars.slice(Math.max(0, start), Math.max(0, end)).join('');
}, 3);

const trim = (pattern: RegExp): SqlFunction => textual((first) => first.replace(pattern, ''));
const position: SqlFunction = {
  arity: [2, 2],
  type: always('integer'),
  run: ([a, b]) => number(text(b).indexOf(text(a)) + 1),
};
const length: SqlFunction = {
  arity: [1, 1],
  type: always('integer'),
  run: ([a], _, [t]) => number([...text(a, t)].length),
};
const concat: SqlFunction = {
  arity: [1, 99],
  type: always('text'),
  nulls: true,
  run: (args, { mysql }, types) =>
    mysql && args.includes(null) ? null : args.map((one, i) => text(one, types[i], mysql)).join(''),
};

export const FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  now: nullary('timestamp with time zone', ({ now }) => new Moment(now)),
  current_timestamp: nullary('timestamp with time zone', ({ now }) => new Moment(now), 1),
  localtimestamp: nullary('timestamp without time zone', ({ now }) => new Moment(now)),
  clock_timestamp: {
    ...nullary('timestamp with time zone', ({ now }) => new Moment(now)),
    type: pg('timestamp with time zone'),
  },
  current_date: nullary('date', ({ now }) => new Moment(Math.floor(now / 86_400_000) * 86_400_000)),
  curdate: { ...nullary('date', ({ now }) => new Moment(Math.floor(now / 86_400_000) * 86_400_000)), type: my('date') },
  current_time: nullary('time without time zone', ({ now }) => new Moment(now % 86_400_000)),
  curtime: {
    ...nullary('time without time zone', ({ now }) => new Moment(now % 86_400_000)),
    type: my('time without time zone'),
  },
  version: nullary('text', ({ version }) => version),
  // Accounts may come from everywhere; root has one of its own for the same machine.
  current_user: nullary('text', ({ user, host, mysql }) =>
    mysql ? `${user}@${user === 'root' && host === 'localhost' ? host : '%'}` : user,
  ),
  session_user: nullary('text', ({ user, host, mysql }) => (mysql ? `${user}@${host}` : user)),
  user: nullary('text', ({ user, host, mysql }) => (mysql ? `${user}@${host}` : user)),
  current_database: { ...nullary('text', ({ database }) => database), type: pg('text') },
  current_schema: { ...nullary('text', () => 'public'), type: pg('text') },
  database: { ...nullary('text', ({ database }) => (database === '' ? null : database)), type: my('text') },
  pg_backend_pid: { ...nullary('integer', ({ pid }) => BigInt(pid)), type: pg('integer') },
  connection_id: { ...nullary('integer', ({ pid }) => BigInt(pid)), type: my('integer') },
  last_insert_id: { ...nullary('bigint', ({ lastInsertId }) => BigInt(lastInsertId)), type: my('bigint') },
  random: { ...nullary('double precision', ({ random }) => random()), type: pg('double precision') },
  rand: { ...nullary('double precision', ({ random }) => random()), type: my('double precision') },
  gen_random_uuid: { ...nullary('uuid', ({ uuid }) => uuid()), type: pg('uuid') },
  uuid: { ...nullary('text', ({ uuid }) => uuid()), type: my('text') },
  pg_sleep: {
    arity: [1, 1],
    type: pg('text'),
    run: ([seconds], context) => {
      context.sleep += numberOf(seconds ?? 0n) * 1000;
      return '';
    },
  },
  sleep: {
    arity: [1, 1],
    type: my('integer'),
    run: ([seconds], context) => {
      context.sleep += numberOf(seconds ?? 0n) * 1000;
      return 0n;
    },
  },
  nextval: { arity: [1, 1], type: pg('bigint'), run: (args, context) => BigInt(++sequenceOf(args, context).last) },
  currval: { arity: [1, 1], type: pg('bigint'), run: (args, context) => BigInt(sequenceOf(args, context).last) },
  setval: {
    arity: [2, 2],
    type: pg('bigint'),
    run: (args, context) => BigInt((sequenceOf(args, context).last = int(args[1]))),
  },
  length,
  char_length: length,
  character_length: length,
  lower: textual((first) => first.toLowerCase()),
  upper: textual((first) => first.toUpperCase()),
  initcap: textual((first) =>
    first.toLowerCase().replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase()),
  ),
  reverse: textual((first) => [...first].reverse().join('')),
  trim: trim(/^ +| +$/g),
  btrim: trim(/^ +| +$/g),
  ltrim: trim(/^ +/),
  rtrim: trim(/ +$/),
  lpad: pad(true),
  rpad: pad(false),
  repeat: textual((first, [, times]) => first.repeat(Math.min(1_000_000, Math.max(0, int(times)))), 2),
  replace: textual((first, [, from, to]) => (text(from) === '' ? first : first.replaceAll(text(from), text(to))), 3),
  left: textual(
    (first, [, n]) => (int(n) >= 0 ? [...first].slice(0, int(n)) : [...first].slice(0, int(n))).join(''),
    2,
  ),
  right: textual((first, [, n]) => (int(n) === 0 ? [] : [...first].slice(-int(n))).join(''), 2),
  substring,
  substr: substring,
  split_part: textual((first, [, by, n]) => first.split(text(by))[int(n) - 1] ?? '', 3),
  position,
  strpos: { ...position, run: ([a, b]) => number(text(a).indexOf(text(b)) + 1) },
  concat,
  concat_ws: {
    ...concat,
    run: ([by = null, ...rest], { mysql }, [, ...types]) =>
      by === null ? null : rest.flatMap((one, i) => (one === null ? [] : [text(one, types[i], mysql)])).join(text(by)),
  },
  coalesce: { arity: [1, 99], type: same, nulls: true, run: (args) => args.find((one) => one !== null) ?? null },
  ifnull: {
    arity: [2, 2],
    type: (args, mysql) => (mysql ? same(args) : undefined),
    nulls: true,
    run: ([a = null, b = null]) => a ?? b,
  },
  nullif: {
    arity: [2, 2],
    type: same,
    nulls: true,
    run: ([a = null, b = null]) => (a !== null && b !== null && compareValues(a, b) === 0 ? null : a),
  },
  if: {
    arity: [3, 3],
    type: (args, mysql) => (mysql ? same(args.slice(1)) : undefined),
    nulls: true,
    run: ([test = null, a = null, b = null]) => (test !== null && test !== false && numberOf(test) !== 0 ? a : b),
  },
  greatest: { arity: [1, 99], type: same, nulls: true, run: (args) => best(args, 1) },
  least: { arity: [1, 99], type: same, nulls: true, run: (args) => best(args, -1) },
  abs: {
    arity: [1, 1],
    type: ofNumber,
    run: ([a = null]) =>
      typeof a === 'bigint'
        ? a < 0n
          ? -a
          : a
        : a instanceof Decimal
          ? a.digits < 0n
            ? a.negated()
            : a
          : Math.abs(numberOf(a)),
  },
  round: { arity: [1, 2], type: rounded, run: (args) => round(args) },
  ceil: { arity: [1, 1], type: rounded, run: ([a = null]) => keep(a, Math.ceil) },
  ceiling: { arity: [1, 1], type: rounded, run: ([a = null]) => keep(a, Math.ceil) },
  floor: { arity: [1, 1], type: rounded, run: ([a = null]) => keep(a, Math.floor) },
  sign: { arity: [1, 1], type: always('double precision'), run: ([a = null]) => Math.sign(numberOf(a)) },
  sqrt: { arity: [1, 1], type: always('double precision'), run: ([a = null]) => Math.sqrt(numberOf(a)) },
  power: { arity: [2, 2], type: always('double precision'), run: ([a = null, b = null]) => numberOf(a) ** numberOf(b) },
  extract: { arity: [2, 2], type: (_, mysql) => (mysql ? 'integer' : 'numeric'), run: extract },
  date_part: { arity: [2, 2], type: pg('double precision'), run: (args, context) => numberOf(extract(args, context)) },
  date_trunc: {
    arity: [2, 2],
    type: (args, mysql) => (mysql ? undefined : args[1] === 'date' ? 'timestamp with time zone' : args[1]),
    run: dateTrunc,
  },
  year: datePart('year'),
  month: datePart('month'),
  day: datePart('day'),
  hour: datePart('hour'),
  minute: datePart('minute'),
};

/** What gathers the values of a group. */
export interface Aggregate {
  readonly type: (arg: Type, mysql: boolean) => Type | undefined;
  /** The values are not NULL. `more` are further arguments of the first row. */
  readonly run: (values: readonly Value[], type: Type, mysql: boolean, more: readonly Value[]) => Value;
}

const total = (values: readonly Value[], type: Type): Value => {
  if (values.length === 0) return null;
  if (type === 'double precision' || type === 'real')
    return values.reduce<number>((sum, one) => sum + numberOf(one), 0);
  if (isInteger(type)) return values.reduce<bigint>((sum, one) => sum + (one as bigint), 0n);
  return values.reduce<Decimal>((sum, one) => sum.plus(decimalOf(one)), new Decimal(0n, 0));
};

const floating = (type: Type): boolean => type === 'double precision' || type === 'real';

export const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  count: { type: always('bigint'), run: (values) => BigInt(values.length) },
  sum: {
    type: (arg, mysql) =>
      floating(arg)
        ? 'double precision'
        : mysql || arg === 'bigint' || arg === 'numeric'
          ? 'numeric'
          : isInteger(arg)
            ? 'bigint'
            : undefined,
    run: (values, type, mysql) => {
      const made = total(values, type);
      return mysql && typeof made === 'bigint' ? new Decimal(made, 0) : made;
    },
  },
  avg: {
    type: (arg, mysql) => (floating(arg) ? 'double precision' : isNumeric(arg) || mysql ? 'numeric' : undefined),
    run: (values, type, mysql) => {
      const sum = total(values, type);
      if (sum === null) return null;
      if (typeof sum === 'number') return sum / values.length;
      const top = decimalOf(sum);
      const count = new Decimal(BigInt(values.length), 0);
      return top.over(count, mysql ? top.scale + 4 : top.quotientScale(count));
    },
  },
  min: { type: (arg) => (arg === 'unknown' ? 'text' : arg), run: (values) => best(values, -1) },
  max: { type: (arg) => (arg === 'unknown' ? 'text' : arg), run: (values) => best(values, 1) },
  bool_and: {
    type: (arg, mysql) => (mysql || arg !== 'boolean' ? undefined : arg),
    run: (values) => (values.length === 0 ? null : values.every((one) => one === true)),
  },
  bool_or: {
    type: (arg, mysql) => (mysql || arg !== 'boolean' ? undefined : arg),
    run: (values) => (values.length === 0 ? null : values.includes(true)),
  },
  string_agg: {
    type: (_, mysql) => (mysql ? undefined : 'text'),
    run: (values, type, mysql, [by = null]) =>
      values.length === 0 ? null : values.map((one) => text(one, type, mysql)).join(text(by)),
  },
  group_concat: {
    type: (_, mysql) => (mysql ? 'text' : undefined),
    run: (values, type, mysql, [by = ',']) =>
      values.length === 0 ? null : values.map((one) => text(one, type, mysql)).join(text(by)),
  },
};
