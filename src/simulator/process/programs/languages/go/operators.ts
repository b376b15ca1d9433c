import type { Constant } from './scope.ts';
import { isFloat, isInteger, isString, type Type, under } from './types.ts';
import { normal, type V, wrap } from './values.ts';

type Whole = number | bigint;

const shiftable = (value: Whole): value is number => typeof value === 'number' && value >= 0 && value <= 0x7fffffff;

const WHOLE: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&^': (a, b) => a & ~b,
  '<<': (a, b) => (b > 200n ? 0n : a << b),
  '>>': (a, b) => a >> (b > 200n ? 200n : b),
};

const QUICK: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (a - (a % b)) / b,
  '%': (a, b) => a % b,
  '<<': (a, b) => (b > 52 ? Number.NaN : a * 2 ** b),
  '>>': (a, b) => Math.floor(a / 2 ** Math.min(b, 64)),
};

const BITWISE: Readonly<Record<string, (a: number, b: number) => number>> = {
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&^': (a, b) => a & ~b,
};

/** Arithmetic of a type; dividing by zero is `onZero`'s to tell. */
export function arithmetic(op: string, type: Type, onZero: () => never): ((a: V, b: V) => V) | undefined {
  const base = under(type);
  const name = base.k === 'basic' ? base.name : '';
  if (isString(type)) return op === '+' ? (a, b) => `${a as string}${b as string}` : undefined;
  if (isFloat(type)) {
    const plain = ['+', '-', '*', '/'].includes(op)
      ? op === '/'
        ? (a: number, b: number) => a / b
        : QUICK[op]
      : undefined;
    if (plain === undefined) return undefined;
    return name === 'float32'
      ? (a, b) => Math.fround(plain(a as number, b as number))
      : (a, b) => plain(a as number, b as number);
  }
  const exact = WHOLE[op];
  if (!isInteger(type) || exact === undefined) return undefined;
  const slow = (a: V, b: V): Whole => wrap(normal(exact(BigInt(a as Whole), BigInt(b as Whole))), name);
  const bits = BITWISE[op];
  if (bits !== undefined)
    return (a, b) => (shiftable(a as Whole) && shiftable(b as Whole) ? bits(a as number, b as number) : slow(a, b));
  const quick = QUICK[op];
  if (quick === undefined) return undefined;
  const divides = op === '/' || op === '%';
  return (a, b) => {
    if (divides && b === 0) onZero();
    if (typeof a === 'number' && typeof b === 'number') {
      const value = quick(a, b);
      if (Number.isSafeInteger(value)) return wrap(value, name);
    }
    return slow(a, b);
  };
}

/** An operation on constants; undefined when it has no meaning, `zero` for a division by zero. */
export function foldConstants(op: string, a: Constant, b: Constant, whole: boolean): Constant | 'zero' | undefined {
  if (typeof a === 'string' && typeof b === 'string') return op === '+' ? a + b : compare(op, a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') {
    if (op === '&&') return a && b;
    if (op === '||') return a || b;
    return op === '==' ? a === b : op === '!=' ? a !== b : undefined;
  }
  if (typeof a === 'bigint' && typeof b === 'bigint') {
    if ((op === '/' || op === '%') && b === 0n) return 'zero';
    if (op === '/' && !whole) return exactQuotient(a, b);
    return WHOLE[op]?.(a, b) ?? compare(op, a, b);
  }
  const [x, y] = [Number(a), Number(b)];
  if (op === '/' && y === 0) return 'zero';
  const value = op === '/' ? x / y : ['+', '-', '*'].includes(op) ? decimally(op, x, y) : undefined;
  return value ?? compare(op, x, y);
}

/** Constants are exact in Go: sums and products of decimal fractions are worked out in decimal digits. */
function decimally(op: string, a: number, b: number): number {
  const parts = (value: number): [bigint, number] => {
    const [, sign = '', digits = '0', power = '0'] = /^(-?)([\d.]+)e([+-]\d+)$/.exec(value.toExponential()) ?? [];
    return [BigInt(sign + digits.replace('.', '')), Number(power) - Math.max(0, digits.length - 2)];
  };
  const [m, e] = parts(a);
  const [n, f] = parts(b);
  if (op === '*') return Number(`${m * n}e${e + f}`);
  if (Math.abs(e - f) > 400) return op === '+' ? a + b : a - b;
  const low = Math.min(e, f);
  const x = m * 10n ** BigInt(e - low);
  const y = n * 10n ** BigInt(f - low);
  return Number(`${op === '+' ? x + y : x - y}e${low}`);
}

const exactQuotient = (a: bigint, b: bigint): Constant => (a % b === 0n ? a / b : Number(a) / Number(b));

function compare<T extends string | number | bigint>(op: string, a: T, b: T): boolean | undefined {
  switch (op) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

/** `<` and its like on values. */
export function ordering(op: string): (a: V, b: V) => boolean {
  return (a, b) => compare(op, a as number, b as number) ?? false;
}

const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int: [-(2n ** 63n), 2n ** 63n - 1n],
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint: [0n, 2n ** 64n - 1n],
  uint8: [0n, 255n],
  uint16: [0n, 65535n],
  uint32: [0n, 2n ** 32n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  uintptr: [0n, 2n ** 64n - 1n],
};

/** A constant as a type holds it, or why it does not: `truncated`, `overflows`, `kind`. */
export function represent(value: Constant, type: Type): { readonly value: V } | 'truncated' | 'overflows' | 'kind' {
  const base = under(type);
  if (base.k !== 'basic') return 'kind';
  if (typeof value === 'string') return isString(type) ? { value } : 'kind';
  if (typeof value === 'boolean') return /bool$/.test(base.name) ? { value } : 'kind';
  if (isFloat(type)) return { value: base.name === 'float32' ? Math.fround(Number(value)) : Number(value) };
  if (!isInteger(type)) return 'kind';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'truncated';
  const whole = BigInt(value);
  const range = RANGES[base.name];
  if (range !== undefined && (whole < range[0] || whole > range[1])) return 'overflows';
  return { value: normal(whole) };
}
