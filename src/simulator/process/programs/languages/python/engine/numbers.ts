import { PyFloat, type Value } from './values.ts';

/** A whole number in its shortest form. */
export const whole = (value: bigint): number | bigint =>
  value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;

export const isInt = (v: Value): v is number | bigint | boolean =>
  typeof v === 'number' || typeof v === 'boolean' || typeof v === 'bigint';
export const isNumber = (v: Value): v is number | bigint | boolean | PyFloat => isInt(v) || v instanceof PyFloat;
export const toNumber = (v: number | bigint | boolean | PyFloat): number => (v instanceof PyFloat ? v.v : Number(v));

/** As Python prints a float. */
export function floatText(v: number): string {
  if (Number.isNaN(v)) return 'nan';
  if (!Number.isFinite(v)) return v > 0 ? 'inf' : '-inf';
  if (Object.is(v, -0)) return '-0.0';
  const size = Math.abs(v);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
    const [mantissa = '', exponent = ''] = v.toExponential().split('e');
    const sign = exponent[0] === '-' ? '-' : '+';
    return `${mantissa}e${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  const text = v.toString();
  if (!/e/.test(text)) return text.includes('.') ? text : `${text}.0`;
  return `${BigInt(v)}.0`;
}

const floorMod = (a: number, b: number): number => {
  const r = a % b;
  return r !== 0 && r < 0 !== b < 0 ? r + b : r;
};

/** The problem of an operation: the exception's class and its words. */
export class Trouble {
  readonly type: string;
  readonly words: string;
  constructor(type: string, words: string) {
    this.type = type;
    this.words = words;
  }
}

/** An operation of two numbers; undefined when it is none. */
export function arithmetic(op: string, a: Value, b: Value): Value | undefined {
  if (typeof a === 'number' && typeof b === 'number') {
    switch (op) {
      case '+':
        if (Number.isSafeInteger(a + b)) return a + b;
        break;
      case '-':
        if (Number.isSafeInteger(a - b)) return a - b;
        break;
      case '*':
        if (Number.isSafeInteger(a * b)) return a * b;
        break;
      case '%':
        if (b !== 0) return floorMod(a, b) + 0;
        break;
      case '//':
        if (b !== 0) return Math.floor(a / b) + 0;
        break;
      default:
    }
  }
  if (!isNumber(a) || !isNumber(b)) return undefined;
  if (a instanceof PyFloat || b instanceof PyFloat) return floats(op, toNumber(a), toNumber(b));
  if (typeof a === 'boolean' && typeof b === 'boolean') {
    if (op === '&') return a && b;
    if (op === '|') return a || b;
    if (op === '^') return a !== b;
  }
  return ints(op, BigInt(a), BigInt(b));
}

function floats(op: string, a: number, b: number): Value | undefined {
  switch (op) {
    case '+':
      return new PyFloat(a + b);
    case '-':
      return new PyFloat(a - b);
    case '*':
      return new PyFloat(a * b);
    case '/':
      return b === 0 ? new Trouble('ZeroDivisionError', 'float division by zero') : new PyFloat(a / b);
    case '//':
      return b === 0
        ? new Trouble('ZeroDivisionError', 'float floor division by zero')
        : new PyFloat(Math.floor(a / b));
    case '%':
      return b === 0 ? new Trouble('ZeroDivisionError', 'float modulo by zero') : new PyFloat(floorMod(a, b));
    case '**':
      if (a === 0 && b < 0) return new Trouble('ZeroDivisionError', '0.0 cannot be raised to a negative power');
      return new PyFloat(a ** b);
    default:
      return undefined;
  }
}

function ints(op: string, a: bigint, b: bigint): Value | undefined {
  const zero = new Trouble(
    'ZeroDivisionError',
    op === '/' ? 'division by zero' : op === '%' ? 'integer modulo by zero' : 'integer division or modulo by zero',
  );
  switch (op) {
    case '+':
      return whole(a + b);
    case '-':
      return whole(a - b);
    case '*':
      return whole(a * b);
    case '/':
      return b === 0n ? zero : new PyFloat(Number(a) / Number(b));
    case '//': {
      if (b === 0n) return zero;
      const q = a / b;
      return whole(a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q);
    }
    case '%': {
      if (b === 0n) return zero;
      const r = a % b;
      return whole(r !== 0n && r < 0n !== b < 0n ? r + b : r);
    }
    case '**':
      if (b < 0n)
        return a === 0n
          ? new Trouble('ZeroDivisionError', 'zero to a negative power')
          : new PyFloat(Number(a) ** Number(b));
      if (b > 100000n) return new Trouble('OverflowError', 'drydock: a power of this size is not modelled');
      return whole(a ** b);
    case '<<':
      return b > 100000n
        ? new Trouble('OverflowError', 'drydock: a shift of this size is not modelled')
        : whole(a << b);
    case '>>':
      return whole(a >> b);
    case '&':
      return whole(a & b);
    case '|':
      return whole(a | b);
    case '^':
      return whole(a ^ b);
    default:
      return undefined;
  }
}

/** Rounds half to even on the exact decimal value; `digits` may be negative. */
export function fixed(v: number, digits: number): string {
  if (digits > 100) return v.toFixed(100);
  const text = v.toFixed(digits);
  // toFixed is exact but rounds halves up; only exact halves differ.
  const exact = Math.abs(v) * 10 ** digits;
  if (
    exact < 2 ** 52 &&
    exact - Math.floor(exact) === 0.5 &&
    exact / 10 ** digits === Math.abs(v) &&
    isExactHalf(v, digits)
  ) {
    const even = Math.floor(exact) % 2 === 0 ? Math.floor(exact) : Math.ceil(exact);
    return ((Math.sign(v) * even) / 10 ** digits).toFixed(digits);
  }
  return text;
}

const isExactHalf = (v: number, digits: number): boolean => {
  const long = Math.abs(v).toFixed(Math.min(100, digits + 30));
  return /^50*$/.test(long.slice(long.indexOf('.') + 1 + digits));
};
