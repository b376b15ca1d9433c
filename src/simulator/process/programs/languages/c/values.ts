import type { V } from './code.ts';
import type { Type } from './types.ts';

/** What turns a value of one type into one of another; undefined when it stays as it is. */
export function converter(from: Type, to: Type): ((value: V) => V) | undefined {
  if (to.k === 'void' || to.k === 'struct') return undefined;
  if (to.k === 'float') {
    if (from.k === 'float' && from.size <= to.size) return undefined;
    return to.size === 4 ? (v) => Math.fround(Number(v)) : Number;
  }
  if (to.k === 'pointer') return from.k === 'int' ? toAddress : undefined;
  if (to.k !== 'int') return undefined;
  if (to.name === '_Bool') return (v) => (v === 0 || v === 0n ? 0 : 1);
  if (from.k === 'int' && from.size === to.size && from.signed === to.signed) return undefined;
  if (to.size === 8) {
    const whole = (v: V): bigint => (typeof v === 'bigint' ? v : BigInt(Number.isFinite(v) ? Math.trunc(v) : 0));
    return to.signed ? (v) => BigInt.asIntN(64, whole(v)) : (v) => BigInt.asUintN(64, whole(v));
  }
  return narrow(from, to);
}

const toAddress = (v: V): V => (typeof v === 'bigint' ? Number(BigInt.asUintN(64, v)) : v < 0 ? v + 2 ** 64 : v);

function narrow(from: Type, to: Extract<Type, { k: 'int' }>): (value: V) => V {
  const whole =
    from.k === 'int' && from.size === 8
      ? (v: V): number => Number(BigInt.asIntN(32, BigInt(v)))
      : (v: V): number => Number(v) | 0;
  const floats = from.k === 'float' ? (v: V): number => Math.trunc(Number(v)) : whole;
  const shift = 32 - to.size * 8;
  if (to.signed) return (v) => (floats(v) << shift) >> shift;
  return (v) => (floats(v) << shift) >>> shift;
}
