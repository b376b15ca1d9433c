import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { isObject, type Value } from '../engine/values.ts';
import { arrayLike } from './objects.ts';

const KINDS = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  Uint8ClampedArray,
} as const;

/** ArrayBuffer and typed arrays of numbers: the host's, with the program's prototypes. */
export function addBinary(realm: Realm): void {
  const buffer = realm.constructorFn('ArrayBuffer', 1, function* (_, [size]) {
    const length = realm.integer(size);
    if (length < 0 || length > 512 * 1024 * 1024) throw realm.fail('RangeError', 'Array buffer allocation failed');
    return Object.setPrototypeOf(new ArrayBuffer(length), realm.protos.ArrayBuffer) as object;
  });
  realm.define(buffer, 'ArrayBuffer', { isView: [1, (_, [value]) => ArrayBuffer.isView(value)] });
  const sizeOf = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength')?.get;
  realm.getter(realm.protos.ArrayBuffer, 'byteLength', (self) => sizeOf?.call(self) as number);
  realm.define(realm.protos.ArrayBuffer, 'ArrayBuffer', {
    slice: [
      2,
      (self, [start, end]) => {
        const made = ArrayBuffer.prototype.slice.call(
          self as ArrayBuffer,
          realm.integer(start),
          end === undefined ? undefined : realm.integer(end),
        );
        return Object.setPrototypeOf(made, realm.protos.ArrayBuffer) as object;
      },
    ],
  });
  const base = realm.constructorFn(
    'TypedArray',
    0,
    function* () {
      throw realm.typeError('Abstract class TypedArray not directly constructable');
    },
    false,
  );
  for (const [name, Host] of Object.entries(KINDS)) {
    const proto = name as keyof typeof KINDS;
    const made = realm.constructorFn(proto, 3, function* (_, [first, offset, length], target) {
      if (target === undefined) throw realm.typeError(`Constructor ${name} requires 'new'`);
      return Object.setPrototypeOf(
        makeTyped(realm, Host, first, offset, length),
        realm.protoOf(target, proto),
      ) as object;
    });
    Object.setPrototypeOf(made, base);
    hide(made, 'BYTES_PER_ELEMENT', Host.BYTES_PER_ELEMENT, true);
    realm.define(made, name, {
      from: [
        1,
        (_, [items]) =>
          Object.setPrototypeOf(
            new Host(realm.list(items).map((one) => realm.number(one))),
            realm.protos[proto],
          ) as object,
      ],
      of: [
        0,
        (_, items) =>
          Object.setPrototypeOf(new Host(items.map((one) => realm.number(one))), realm.protos[proto]) as object,
      ],
    });
  }
  addTypedMethods(realm);
}

type HostTyped = (typeof KINDS)[keyof typeof KINDS];

function makeTyped(realm: Realm, Host: HostTyped, first: Value, offset: Value, length: Value): object {
  if (first instanceof ArrayBuffer || isBuffer(first))
    return new Host(
      first as ArrayBuffer,
      offset === undefined ? 0 : realm.integer(offset),
      length === undefined ? undefined : realm.integer(length),
    );
  if (isObject(first)) {
    const list: Value[] = ArrayBuffer.isView(first)
      ? arrayLike(realm, first)
      : Symbol.iterator in first
        ? realm.list(first)
        : arrayLike(realm, first);
    return new Host(list.map((one) => realm.number(one)));
  }
  const size = realm.integer(first);
  if (size < 0 || size > 64 * 1024 * 1024) throw realm.fail('RangeError', `Invalid typed array length: ${size}`);
  return new Host(size);
}

const isBuffer = (value: Value): boolean => Object.prototype.toString.call(value) === '[object ArrayBuffer]';

/** The methods that typed arrays share with arrays come from there; these are their own. */
function addTypedMethods(realm: Realm): void {
  const proto = realm.protos.TypedArray;
  for (const name of [
    'at',
    'entries',
    'every',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'forEach',
    'includes',
    'indexOf',
    'join',
    'keys',
    'map',
    'reduce',
    'reduceRight',
    'some',
    'values',
    Symbol.iterator,
  ] as const)
    hide(proto, name, realm.get(realm.protos.Array, name));
  const own = (self: Value): Uint8Array => self as Uint8Array;
  const proto8 = Object.getPrototypeOf(Uint8Array.prototype) as object;
  for (const name of ['length', 'byteLength', 'byteOffset', 'buffer'] as const) {
    const get = Object.getOwnPropertyDescriptor(proto8, name)?.get;
    realm.getter(proto, name, (self) => {
      const value = get?.call(self) as Value;
      return name === 'buffer' && isObject(value)
        ? (Object.setPrototypeOf(value, realm.protos.ArrayBuffer) as object)
        : value;
    });
  }
  const same = (self: Value, made: object): object =>
    Object.setPrototypeOf(made, Object.getPrototypeOf(self) as object) as object;
  const typed = Uint8Array.prototype;
  const opt = (value: Value): number | undefined => (value === undefined ? undefined : realm.integer(value));
  realm.define(proto, 'TypedArray', {
    set: [
      1,
      (self, [items, at]) => {
        const list = realm.list(items).map((one) => realm.number(one));
        for (const [i, one] of list.entries()) own(self)[i + (opt(at) ?? 0)] = one;
        return undefined;
      },
    ],
    fill: [
      1,
      (self, [value, start, end]) => same(self, typed.fill.call(own(self), realm.number(value), opt(start), opt(end))),
    ],
    slice: [
      2,
      (self, [start, end]) =>
        same(self, Uint8Array.from(typed.subarray.call(plainView(own(self)), opt(start) ?? 0, opt(end)))),
    ],
    subarray: [2, (self, [start, end]) => same(self, plainView(own(self)).subarray(opt(start) ?? 0, opt(end)))],
    reverse: [0, (self) => same(self, typed.reverse.call(own(self)))],
    'toString()': [0, (self) => [...viewItems(own(self))].join(',')],
  });
}

const viewItems = (self: Uint8Array): Iterable<number> => Array.from({ length: self.length }, (_, i) => self[i] ?? 0);

/** The same bytes as an array of the host's own kind, whose methods work. */
export function plainView(self: Uint8Array): Uint8Array {
  const get = (name: 'buffer' | 'byteOffset' | 'byteLength'): Value =>
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype) as object, name)?.get?.call(
      self,
    ) as Value;
  return new Uint8Array(get('buffer') as ArrayBuffer, get('byteOffset') as number, get('byteLength') as number);
}
