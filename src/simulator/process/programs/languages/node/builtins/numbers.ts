import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { BoxSlot, stamp, type Value } from '../engine/values.ts';
import { unbox } from './objects.ts';

/** Number, BigInt, Math and the functions of numbers. */
export function addNumbers(realm: Realm): void {
  addNumber(realm);
  addMath(realm);
  const made = realm.constructorFn('BigInt', 1, function* (_, [value], target) {
    if (target !== undefined) throw realm.typeError('BigInt is not a constructor');
    const given = realm.primitive(value, 'number');
    if (typeof given === 'number' && !Number.isInteger(given))
      throw realm.fail(
        'RangeError',
        `The number ${given} cannot be converted to a BigInt because it is not an integer`,
      );
    if (given === undefined || given === null) throw realm.typeError(`Cannot convert ${given} to a BigInt`);
    try {
      return BigInt(given as string);
    } catch {
      throw realm.fail('SyntaxError', `Cannot convert ${realm.string(given)} to a BigInt`);
    }
  });
  realm.define(made, 'BigInt', {
    asIntN: [2, (_, [bits, value]) => BigInt.asIntN(realm.integer(bits), value as bigint)],
    asUintN: [2, (_, [bits, value]) => BigInt.asUintN(realm.integer(bits), value as bigint)],
  });
  realm.define(realm.protos.BigInt, 'BigInt', {
    'toString()': [
      0,
      (self, [radix]) => (unbox(self) as bigint).toString(radix === undefined ? 10 : realm.integer(radix)),
    ],
    'valueOf()': [0, (self) => unbox(self)],
    'toLocaleString()': [0, (self) => group(String(unbox(self)))],
  });
  hide(realm.protos.BigInt, Symbol.toStringTag, 'BigInt', true);
  hide(realm.global, 'NaN', Number.NaN, true);
  hide(realm.global, 'Infinity', Number.POSITIVE_INFINITY, true);
  hide(realm.global, 'undefined', undefined, true);
  for (const name of ['encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI'] as const) {
    const convert = { encodeURIComponent, decodeURIComponent, encodeURI, decodeURI }[name];
    hide(
      realm.global,
      name,
      realm.sync(name, 1, (_, [value]) => {
        try {
          return convert(realm.string(value));
        } catch {
          throw realm.fail('URIError', 'URI malformed');
        }
      }),
    );
  }
  realm.define(realm.global, '', {
    isNaN: [1, (_, [value]) => Number.isNaN(realm.number(value))],
    isFinite: [1, (_, [value]) => Number.isFinite(realm.number(value))],
  });
}

/** `1234567.5` as `1,234,567.5`. */
export const group = (text: string): string => {
  const [whole = '', rest] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};

function addNumber(realm: Realm): void {
  const made = realm.constructorFn('Number', 1, function* (_, args, target) {
    const given = args.length === 0 ? 0 : realm.numeric(args[0]);
    const value = Number(given);
    if (target === undefined) return value;
    return stamp(Object.create(realm.protoOf(target, 'Number')) as object, new BoxSlot(value));
  });
  for (const name of [
    'MAX_SAFE_INTEGER',
    'MIN_SAFE_INTEGER',
    'MAX_VALUE',
    'MIN_VALUE',
    'EPSILON',
    'POSITIVE_INFINITY',
    'NEGATIVE_INFINITY',
    'NaN',
  ] as const)
    hide(made, name, Number[name], true);
  realm.define(made, 'Number', {
    isInteger: [1, (_, [value]) => Number.isInteger(value)],
    isSafeInteger: [1, (_, [value]) => Number.isSafeInteger(value)],
    isFinite: [1, (_, [value]) => Number.isFinite(value)],
    isNaN: [1, (_, [value]) => Number.isNaN(value)],
  });
  const parse = {
    parseInt: realm.sync('parseInt', 2, (_, [value, radix]) =>
      Number.parseInt(realm.string(value), radix === undefined ? undefined : realm.integer(radix)),
    ),
    parseFloat: realm.sync('parseFloat', 1, (_, [value]) => Number.parseFloat(realm.string(value))),
  };
  for (const [name, fn] of Object.entries(parse)) {
    hide(made, name, fn);
    hide(realm.global, name, fn);
  }
  const n = (self: Value): number => {
    const value = unbox(self);
    if (typeof value !== 'number') throw realm.typeError("Number.prototype.valueOf requires that 'this' be a Number");
    return value;
  };
  const digits = (value: Value, low: number, name: string): number => {
    const count = realm.integer(value);
    if (count < low || count > 100)
      throw realm.fail(
        'RangeError',
        `${name}() ${name === 'toString' ? 'radix' : 'digits'} argument must be between ${low} and 100`,
      );
    return count;
  };
  realm.define(realm.protos.Number, 'Number', {
    'toString()': [
      1,
      (self, [radix]) => {
        const base = radix === undefined ? 10 : realm.integer(radix);
        if (base < 2 || base > 36) throw realm.fail('RangeError', 'toString() radix must be between 2 and 36');
        return n(self).toString(base);
      },
    ],
    'valueOf()': [0, (self) => n(self)],
    toFixed: [1, (self, [count]) => n(self).toFixed(digits(count, 0, 'toFixed'))],
    toPrecision: [
      1,
      (self, [count]) => (count === undefined ? String(n(self)) : n(self).toPrecision(digits(count, 1, 'toPrecision'))),
    ],
    toExponential: [
      1,
      (self, [count]) => n(self).toExponential(count === undefined ? undefined : realm.integer(count)),
    ],
    'toLocaleString()': [0, (self, [, options]) => localNumber(realm, n(self), options)],
  });
}

/** A number as en-US writes it, with the options that people use. */
export function localNumber(realm: Realm, value: number, options: Value): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-∞' : '∞';
  const option = (name: string): Value =>
    typeof options === 'object' && options !== null ? realm.get(options, name) : undefined;
  const style = option('style');
  const currency = option('currency');
  const least = option('minimumFractionDigits');
  const most = option('maximumFractionDigits');
  const usual = style === 'currency' ? 2 : 0;
  const min = least === undefined ? usual : realm.integer(least);
  const max =
    most === undefined ? Math.max(min, style === 'currency' ? 2 : style === 'percent' ? 0 : 3) : realm.integer(most);
  const scaled = Math.abs(style === 'percent' ? value * 100 : value);
  let text = scaled.toFixed(max);
  if (max > min && text.includes('.')) {
    const cut = text.replace(/0+$/, '');
    const [whole = '', rest = ''] = cut.split('.');
    text = rest.length < min ? `${whole}.${rest.padEnd(min, '0')}` : rest === '' ? whole : cut;
  }
  const grouped = option('useGrouping') === false ? text : group(text);
  const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'CN¥', INR: '₹' };
  const shown =
    style === 'currency'
      ? `${SIGNS[realm.string(currency)] ?? `${realm.string(currency)}\u00a0`}${grouped}`
      : style === 'percent'
        ? `${grouped}%`
        : grouped;
  return value < 0 && Number(text) !== 0 ? `-${shown}` : shown;
}

function addMath(realm: Realm): void {
  const made = realm.object();
  for (const name of ['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'] as const)
    hide(made, name, Math[name], true);
  const n = (value: Value): number => realm.number(value);
  for (const name of [
    'abs',
    'acos',
    'acosh',
    'asin',
    'asinh',
    'atan',
    'atanh',
    'cbrt',
    'ceil',
    'clz32',
    'cos',
    'cosh',
    'exp',
    'expm1',
    'floor',
    'fround',
    'log',
    'log10',
    'log1p',
    'log2',
    'round',
    'sign',
    'sin',
    'sinh',
    'sqrt',
    'tan',
    'tanh',
    'trunc',
  ] as const)
    hide(
      made,
      name,
      realm.sync(name, 1, (_, [value]) => Math[name](n(value))),
    );
  realm.define(made, 'Math', {
    max: [2, (_, list) => Math.max(...list.map(n))],
    min: [2, (_, list) => Math.min(...list.map(n))],
    hypot: [2, (_, list) => Math.hypot(...list.map(n))],
    pow: [2, (_, [a, b]) => n(a) ** n(b)],
    atan2: [2, (_, [a, b]) => Math.atan2(n(a), n(b))],
    imul: [2, (_, [a, b]) => Math.imul(n(a), n(b))],
    random: [0, () => (realm.ids.int(2 ** 26) * 2 ** 26 + realm.ids.int(2 ** 26)) / 2 ** 52],
  });
  hide(made, Symbol.toStringTag, 'Math', true);
  hide(realm.global, 'Math', made);
}
