import type { BinaryOperator } from 'acorn';
import type { Realm } from './realm.ts';
import { functionOf, isObject, slotOf, type Value } from './values.ts';

type Numeric = number | bigint;

/** What `typeof` says. */
export function typeOf(value: Value): string {
  if (typeof value === 'object' && value !== null && functionOf(value) !== undefined) return 'function';
  return typeof value;
}

export function looseEquals(realm: Realm, a: Value, b: Value): boolean {
  if (isObject(a) && isObject(b)) return a === b;
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  // Of two primitives the host's own rule holds.
  // biome-ignore lint/suspicious/noDoubleEquals: this is the operator itself
  return realm.primitive(a) == realm.primitive(b);
}

/** `a instanceof b`. */
export function instanceOf(realm: Realm, value: Value, type: Value): boolean {
  if (!isObject(type)) throw realm.typeError("Right-hand side of 'instanceof' is not an object");
  const custom = realm.get(type, Symbol.hasInstance);
  if (functionOf(custom) !== undefined) return Boolean(realm.callNow(custom, type, [value]));
  const slot = functionOf(type);
  if (slot === undefined) throw realm.typeError("Right-hand side of 'instanceof' is not callable");
  if (slot.bound !== undefined) return instanceOf(realm, value, slot.bound.target);
  const proto = realm.get(type, 'prototype');
  if (!isObject(value) || !isObject(proto)) return false;
  for (let at = Reflect.getPrototypeOf(value); at !== null; at = Reflect.getPrototypeOf(at))
    if (at === proto) return true;
  return false;
}

export function add(realm: Realm, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  const left = realm.primitive(a);
  const right = realm.primitive(b);
  if (typeof left === 'string' || typeof right === 'string') return realm.string(left) + realm.string(right);
  return arithmetic(
    realm,
    left,
    right,
    (x, y) => x + y,
    (x, y) => x + y,
  );
}

function arithmetic(
  realm: Realm,
  a: Value,
  b: Value,
  number: (a: number, b: number) => number,
  big: (a: bigint, b: bigint) => bigint,
): Numeric {
  const left = realm.numeric(a);
  const right = realm.numeric(b);
  if (typeof left === 'number' && typeof right === 'number') return number(left, right);
  if (typeof left === 'bigint' && typeof right === 'bigint') return big(left, right);
  throw realm.typeError('Cannot mix BigInt and other types, use explicit conversions');
}

function compare(
  realm: Realm,
  a: Value,
  b: Value,
  test: (a: Numeric | string, b: Numeric | string) => boolean,
): boolean {
  const left = realm.primitive(a, 'number');
  const right = realm.primitive(b, 'number');
  if (typeof left === 'string' && typeof right === 'string') return test(left, right);
  const side = (value: Exclude<Value, object>, other: Exclude<Value, object>): Numeric | string =>
    typeof value === 'string' && typeof other === 'bigint' ? value : realm.numeric(value);
  return test(side(left, right), side(right, left));
}

function hasProperty(realm: Realm, key: Value, base: Value): boolean {
  if (!isObject(base))
    throw realm.typeError(
      `Cannot use 'in' operator to search for '${typeof key === 'symbol' ? String(key) : realm.string(key)}' in ${realm.string(base)}`,
    );
  return Reflect.has(base, realm.key(key));
}

/** The function behind a binary operator. */
export function binary(realm: Realm, operator: BinaryOperator): (a: Value, b: Value) => Value {
  const numeric =
    (number: (a: number, b: number) => number, big: (a: bigint, b: bigint) => bigint) =>
    (a: Value, b: Value): Value =>
      typeof a === 'number' && typeof b === 'number' ? number(a, b) : arithmetic(realm, a, b, number, big);
  const relation =
    (number: (a: number, b: number) => boolean, any: (a: Numeric | string, b: Numeric | string) => boolean) =>
    (a: Value, b: Value): Value =>
      typeof a === 'number' && typeof b === 'number' ? number(a, b) : compare(realm, a, b, any);
  switch (operator) {
    case '+':
      return (a, b) => add(realm, a, b);
    case '-':
      return numeric(
        (a, b) => a - b,
        (a, b) => a - b,
      );
    case '*':
      return numeric(
        (a, b) => a * b,
        (a, b) => a * b,
      );
    case '/':
      return numeric(
        (a, b) => a / b,
        (a, b) => a / b,
      );
    case '%':
      return numeric(
        (a, b) => a % b,
        (a, b) => a % b,
      );
    case '**':
      return numeric(
        (a, b) => a ** b,
        (a, b) => a ** b,
      );
    case '&':
      return numeric(
        (a, b) => a & b,
        (a, b) => a & b,
      );
    case '|':
      return numeric(
        (a, b) => a | b,
        (a, b) => a | b,
      );
    case '^':
      return numeric(
        (a, b) => a ^ b,
        (a, b) => a ^ b,
      );
    case '<<':
      return numeric(
        (a, b) => a << b,
        (a, b) => a << b,
      );
    case '>>':
      return numeric(
        (a, b) => a >> b,
        (a, b) => a >> b,
      );
    case '>>>':
      return numeric(
        (a, b) => a >>> b,
        (a) => {
          throw realm.typeError(`BigInts have no unsigned right shift, use >> instead${a === 0n ? '' : ''}`);
        },
      );
    case '<':
      return relation(
        (a, b) => a < b,
        (a, b) => a < b,
      );
    case '>':
      return relation(
        (a, b) => a > b,
        (a, b) => a > b,
      );
    case '<=':
      return relation(
        (a, b) => a <= b,
        (a, b) => a <= b,
      );
    case '>=':
      return relation(
        (a, b) => a >= b,
        (a, b) => a >= b,
      );
    case '===':
      return (a, b) => a === b;
    case '!==':
      return (a, b) => a !== b;
    case '==':
      return (a, b) => a === b || looseEquals(realm, a, b);
    case '!=':
      return (a, b) => !looseEquals(realm, a, b);
    case 'instanceof':
      return (a, b) => instanceOf(realm, a, b);
    case 'in':
      return (a, b) => hasProperty(realm, a, b);
  }
}

export function unary(realm: Realm, operator: '-' | '+' | '!' | '~' | 'void', value: Value): Value {
  switch (operator) {
    case '!':
      return !value;
    case 'void':
      return undefined;
    case '+':
      return realm.number(value);
    case '-': {
      const number = realm.numeric(value);
      return typeof number === 'bigint' ? -number : -number;
    }
    case '~': {
      const number = realm.numeric(value);
      return typeof number === 'bigint' ? ~number : ~number;
    }
  }
}

/** Whether a value is an error object. */
export const isError = (value: Value): value is object => slotOf(value)?.kind === 'error';
