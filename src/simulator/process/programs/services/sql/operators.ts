import type { TypeName } from './ast.ts';
import type { Compiled, Environment } from './compiled.ts';
import { SqlError } from './dialect.ts';
import {
  compareValues,
  Decimal,
  decimalOf,
  isInteger,
  isNumeric,
  isText,
  isTime,
  Moment,
  numberOf,
  parseMoment,
  type Type,
  type Value,
  valueText,
} from './values.ts';

export const sizeless = (type: Type): TypeName => ({ type, size: [], serial: false, written: type });

export const operatorMissing = (op: string, types: readonly Type[], at: number): SqlError =>
  new SqlError(
    '42883',
    `operator does not exist: ${types.length === 1 ? `${op} ${types[0]}` : types.join(` ${op} `)}`,
    {
      at,
      hint: 'No operator matches the given name and argument types. You might need to add explicit type casts.',
    },
  );

/** Values of MySQL's loose comparisons in one kind. */
function loosely(a: Value, b: Value, now: number): readonly [Value, Value] {
  const plain = (value: Value): Value => (typeof value === 'boolean' ? (value ? 1n : 0n) : value);
  const [x, y] = [plain(a), plain(b)];
  if (typeof x === 'string' && typeof y === 'string') return [x.toLowerCase(), y.toLowerCase()];
  if (x instanceof Moment && typeof y === 'string') return [x, parseMoment(y, now) ?? new Moment(Number.NaN)];
  if (y instanceof Moment && typeof x === 'string') return [parseMoment(x, now) ?? new Moment(Number.NaN), y];
  const number = (value: Value): Value => (typeof value === 'string' ? leading(value) : value);
  return [number(x), number(y)];
}

/** The number that a text begins with, as MySQL reads texts among numbers. */
const leading = (text: string): number => Number(/^\s*[-+]?\d*\.?\d*(?:e[-+]?\d+)?/i.exec(text)?.[0] ?? 0) || 0;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
  '<=>': (order) => order === 0,
};

const family = (type: Type): string =>
  isNumeric(type)
    ? 'number'
    : isText(type)
      ? 'text'
      : isTime(type)
        ? type.startsWith('time w')
          ? 'time'
          : 'moment'
        : type;

export function comparison(op: string, a: Compiled, b: Compiled, env: Environment, at: number): Compiled {
  const { mysql } = env.dialect;
  if (!mysql && family(a.type) !== family(b.type)) throw operatorMissing(op === '<=>' ? '=' : op, [a.type, b.type], at);
  const holds = HOLDS[op] ?? (() => false);
  // Blanks at the end of char(n) do not count.
  const trimmed = a.type === 'character' || b.type === 'character';
  const plain = (value: Value): Value => (trimmed && typeof value === 'string' ? value.trimEnd() : value);
  return {
    type: 'boolean',
    run: (frame) => {
      const [x, y] = [plain(a.run(frame)), plain(b.run(frame))];
      if (op === '<=>' && (x === null || y === null)) return x === y;
      if (x === null || y === null) return null;
      const [left, right] = mysql ? loosely(x, y, env.context.now) : [x, y];
      return holds(exactly(op, left, right));
    },
  };
}

/** Equal texts are the same to the last character; their order is that of the language. */
const exactly = (op: string, a: Value, b: Value): number =>
  typeof a === 'string' && typeof b === 'string' && (op === '=' || op === '<>' || op === '<=>')
    ? Number(a !== b)
    : compareValues(a, b);

export function patternMatch(op: string, a: Compiled, b: Compiled, env: Environment, at: number): Compiled {
  const { mysql } = env.dialect;
  if (!mysql && !(isText(a.type) && isText(b.type)))
    throw operatorMissing(op === 'like' ? '~~' : op === 'ilike' ? '~~*' : op, [a.type, b.type], at);
  const anyCase = op === 'ilike' || op.endsWith('*') || mysql;
  const not = op.startsWith('!');
  return {
    type: 'boolean',
    run: (frame) => {
      const [text, pattern] = [a.run(frame), b.run(frame)];
      if (text === null || pattern === null) return null;
      const source = op === 'like' || op === 'ilike' ? likeSource(String(pattern)) : String(pattern);
      try {
        return new RegExp(source, anyCase ? 'isu' : 'su').test(valueText(text, a.type, mysql)) !== not;
      } catch {
        throw new SqlError('2201B', `invalid regular expression: ${source}`);
      }
    },
  };
}

function likeSource(pattern: string): string {
  let out = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '%') out += '.*';
    else if (char === '_') out += '.';
    else out += (char === '\\' ? pattern.charAt(++i) : char).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  }
  return `^${out}$`;
}

/** `+`, `-`, `*`, `/`, `%`, `||`, `->` with the type of what comes out. */
export function arithmetic(op: string, a: Compiled, b: Compiled, env: Environment, at: number): Compiled {
  const { mysql } = env.dialect;
  if (op === '||') return joined(a, b, env, at);
  if (op === '->' || op === '->>') return member(op, a, b, env, at);
  const dates = dateSum(op, a, b);
  if (dates !== undefined) return dates;
  const numeric = (type: Type): boolean => isNumeric(type) || mysql;
  if (!numeric(a.type) || !numeric(b.type)) throw operatorMissing(op, [a.type, b.type], at);
  if (op === '^' && (a.type === 'numeric' || b.type === 'numeric'))
    throw env.dialect.unmodelled('the operator ^ on numeric values');
  const type = op === '^' ? 'double precision' : resultType(op, a.type, b.type, mysql);
  return {
    type,
    run: (frame) => {
      const [x, y] = [a.run(frame), b.run(frame)];
      if (x === null || y === null) return null;
      return calculate(op, x, y, type, env);
    },
  };
}

function resultType(op: string, a: Type, b: Type, mysql: boolean): Type {
  const floating = (type: Type): boolean => type === 'double precision' || type === 'real' || (isText(type) && mysql);
  if (floating(a) || floating(b)) return 'double precision';
  if (op === 'div') return 'bigint';
  if (a === 'numeric' || b === 'numeric' || (op === '/' && mysql)) return 'numeric';
  if (mysql) return 'bigint';
  return a === 'bigint' || b === 'bigint' ? 'bigint' : 'integer';
}

function calculate(op: string, x: Value, y: Value, type: Type, env: Environment): Value {
  const divides = op === '/' || op === '%' || op === 'div';
  const plain = (value: Value): Value =>
    typeof value === 'string' ? leading(value) : typeof value === 'boolean' ? BigInt(value) : value;
  const [a, b] = [plain(x), plain(y)];
  if (divides && numberOf(b) === 0) {
    const problem = env.dialect.divisionByZero();
    if (problem === undefined) return null;
    throw problem;
  }
  if (type === 'double precision') {
    const [m, n] = [numberOf(a), numberOf(b)];
    if (op === '^') return m ** n;
    return op === '+' ? m + n : op === '-' ? m - n : op === '*' ? m * n : op === '%' ? m % n : m / n;
  }
  if (type === 'numeric') return decimals(op, decimalOf(a), decimalOf(b), env.dialect.mysql);
  const [m, n] = [decimalOf(a).rescale(0).digits, decimalOf(b).rescale(0).digits];
  const made = op === '+' ? m + n : op === '-' ? m - n : op === '*' ? m * n : op === '%' ? m % n : m / n;
  const limit = type === 'integer' ? 2147483647n : 9223372036854775807n;
  if (isInteger(type) && (made > limit || made < -limit - 1n))
    throw env.dialect.mysql
      ? new SqlError('22003', `BIGINT value is out of range in '(${String(x)} ${op} ${String(y)})'`, { number: 1690 })
      : env.dialect.outOfRange(type, '');
  return made;
}

function decimals(op: string, a: Decimal, b: Decimal, mysql: boolean): Decimal {
  if (op === '+') return a.plus(b);
  if (op === '-') return a.plus(b.negated());
  if (op === '*') return a.times(b);
  if (op === '/') return a.over(b, mysql ? a.scale + 4 : a.quotientScale(b));
  const scale = Math.max(a.scale, b.scale);
  return new Decimal(a.rescale(scale).digits % b.rescale(scale).digits, scale);
}

/** Dates and spans of time; undefined when neither is one. */
function dateSum(op: string, a: Compiled, b: Compiled): Compiled | undefined {
  if (op !== '+' && op !== '-') return undefined;
  const run =
    (make: (x: Value, y: Value) => Value) =>
    (frame: Parameters<Compiled['run']>[0]): Value => {
      const [x, y] = [a.run(frame), b.run(frame)];
      return x === null || y === null ? null : make(x, y);
    };
  const sign = op === '+' ? 1 : -1;
  const moved = (type: Type): Type => (type === 'date' ? 'timestamp without time zone' : type);
  if (b.type === 'interval' && (isTime(a.type) || a.type === 'interval'))
    return { type: moved(a.type), run: run((x, y) => new Moment(numberOf(x) + sign * numberOf(y))) };
  if (a.type === 'interval' && isTime(b.type) && op === '+')
    return { type: moved(b.type), run: run((x, y) => new Moment(numberOf(x) + numberOf(y))) };
  if (a.type === 'date' && isInteger(b.type))
    return { type: 'date', run: run((x, y) => new Moment(numberOf(x) + sign * numberOf(y) * 86_400_000)) };
  if (a.type === 'date' && b.type === 'date' && op === '-')
    return { type: 'integer', run: run((x, y) => BigInt(Math.round((numberOf(x) - numberOf(y)) / 86_400_000))) };
  if (isTime(a.type) && isTime(b.type) && op === '-')
    return { type: 'interval', run: run((x, y) => new Moment(numberOf(x) - numberOf(y))) };
  return undefined;
}

function joined(a: Compiled, b: Compiled, env: Environment, at: number): Compiled {
  if (!isText(a.type) && !isText(b.type)) throw operatorMissing('||', [a.type, b.type], at);
  return {
    type: 'text',
    run: (frame) => {
      const [x, y] = [a.run(frame), b.run(frame)];
      if (x === null || y === null) return null;
      const text = (value: Exclude<Value, null>, type: Type): string =>
        typeof value === 'boolean' ? String(value) : valueText(value, type, env.dialect.mysql);
      return text(x, a.type) + text(y, b.type);
    },
  };
}

/** A member of JSON: as JSON, or as text. */
function member(op: '->' | '->>', a: Compiled, b: Compiled, env: Environment, at: number): Compiled {
  if (env.dialect.mysql) throw env.dialect.unmodelled(`the operator ${op}`);
  if (!a.type.startsWith('json')) throw operatorMissing(op, [a.type, b.type], at);
  return {
    type: op === '->' ? a.type : 'text',
    run: (frame) => {
      const [json, key] = [a.run(frame), b.run(frame)];
      if (json === null || key === null) return null;
      const parsed: unknown = JSON.parse(String(json));
      const found: unknown =
        typeof parsed === 'object' && parsed !== null
          ? new Map<string, unknown>(Object.entries(parsed)).get(String(key))
          : undefined;
      if (found === undefined || (found === null && op === '->>')) return null;
      return op === '->>' && typeof found === 'string' ? found : JSON.stringify(found);
    },
  };
}
