import type { Fn, Test, V } from './code.ts';
import { Fault } from './memory.ts';
import type { Type } from './types.ts';

/** `left op right`, both of this type (of shifts only the left one is). */
export function arithmetic(op: string, type: Type, left: Fn, right: Fn): Fn {
  if (type.k === 'float') return floating(op, type.size === 4, left, right);
  if (type.k === 'int' && type.size === 8) return wide(op, type.signed, left, right);
  return narrow(op, type.k === 'int' && type.signed, left, right);
}

const num = (v: V): number => v as number;

function floating(op: string, single: boolean, left: Fn, right: Fn): Fn {
  const fn = ((): ((a: number, b: number) => number) => {
    switch (op) {
      case '+':
        return (a, b) => a + b;
      case '-':
        return (a, b) => a - b;
      case '*':
        return (a, b) => a * b;
      default:
        return (a, b) => a / b;
    }
  })();
  return single ? (m) => Math.fround(fn(num(left(m)), num(right(m)))) : (m) => fn(num(left(m)), num(right(m)));
}

function narrow(op: string, signed: boolean, left: Fn, right: Fn): Fn {
  if (!signed) return unsigned(op, left, right);
  switch (op) {
    case '+':
      return (m) => (num(left(m)) + num(right(m))) | 0;
    case '-':
      return (m) => (num(left(m)) - num(right(m))) | 0;
    case '*':
      return (m) => Math.imul(num(left(m)), num(right(m)));
    case '/':
      return (m) => {
        const a = num(left(m));
        const b = num(right(m));
        if (b === 0 || (b === -1 && a === -2147483648)) throw new Fault('FPE');
        return (a / b) | 0;
      };
    case '%':
      return (m) => {
        const a = num(left(m));
        const b = num(right(m));
        if (b === 0 || (b === -1 && a === -2147483648)) throw new Fault('FPE');
        return (a % b) | 0;
      };
    case '&':
      return (m) => num(left(m)) & num(right(m));
    case '|':
      return (m) => num(left(m)) | num(right(m));
    case '^':
      return (m) => num(left(m)) ^ num(right(m));
    case '<<':
      return (m) => num(left(m)) << Number(right(m));
    default:
      return (m) => num(left(m)) >> Number(right(m));
  }
}

function unsigned(op: string, left: Fn, right: Fn): Fn {
  switch (op) {
    case '+':
      return (m) => (num(left(m)) + num(right(m))) >>> 0;
    case '-':
      return (m) => (num(left(m)) - num(right(m))) >>> 0;
    case '*':
      return (m) => Math.imul(num(left(m)), num(right(m))) >>> 0;
    case '/':
    case '%':
      return (m) => {
        const a = num(left(m));
        const b = num(right(m));
        if (b === 0) throw new Fault('FPE');
        return op === '/' ? Math.floor(a / b) : a % b;
      };
    case '&':
      return (m) => (num(left(m)) & num(right(m))) >>> 0;
    case '|':
      return (m) => (num(left(m)) | num(right(m))) >>> 0;
    case '^':
      return (m) => (num(left(m)) ^ num(right(m))) >>> 0;
    case '<<':
      return (m) => (num(left(m)) << Number(right(m))) >>> 0;
    default:
      return (m) => num(left(m)) >>> Number(right(m));
  }
}

function wide(op: string, signed: boolean, left: Fn, right: Fn): Fn {
  const wrap = signed ? (v: bigint) => BigInt.asIntN(64, v) : (v: bigint) => BigInt.asUintN(64, v);
  const fn = wideOperation(op);
  return (m) => wrap(fn(BigInt(left(m)), BigInt(right(m))));
}

function wideOperation(op: string): (a: bigint, b: bigint) => bigint {
  switch (op) {
    case '+':
      return (a, b) => a + b;
    case '-':
      return (a, b) => a - b;
    case '*':
      return (a, b) => a * b;
    case '/':
    case '%':
      return (a, b) => {
        if (b === 0n) throw new Fault('FPE');
        return op === '/' ? a / b : a % b;
      };
    case '&':
      return (a, b) => a & b;
    case '|':
      return (a, b) => a | b;
    case '^':
      return (a, b) => a ^ b;
    case '<<':
      return (a, b) => a << (b & 63n);
    default:
      return (a, b) => a >> (b & 63n);
  }
}

/** Compares two values of one kind. */
export function comparison(op: string, left: Fn, right: Fn): Test {
  switch (op) {
    case '==':
      return (m) => left(m) === right(m);
    case '!=':
      return (m) => left(m) !== right(m);
    case '<':
      return (m) => left(m) < right(m);
    case '>':
      return (m) => left(m) > right(m);
    case '<=':
      return (m) => left(m) <= right(m);
    default:
      return (m) => left(m) >= right(m);
  }
}
