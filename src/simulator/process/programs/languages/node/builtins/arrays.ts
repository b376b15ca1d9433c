import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { functionOf, hostCopy, isObject, type Run, type Value } from '../engine/values.ts';
import { arrayLike } from './objects.ts';

const A = Array.prototype;

/** Array and its methods. They work on real arrays, and on array-likes by way of a copy. */
export function addArrays(realm: Realm): void {
  const made = realm.constructorFn('Array', 1, function* (_, args, target) {
    const [first] = args;
    let items: Value[];
    if (args.length === 1 && typeof first === 'number') {
      if (first < 0 || first > 4294967295 || !Number.isInteger(first))
        throw realm.fail('RangeError', 'Invalid array length');
      items = new Array(first) as Value[];
    } else items = [...args];
    return Object.setPrototypeOf(items, realm.protoOf(target, 'Array')) as object;
  });
  realm.define(made, 'Array', {
    isArray: [1, (_, [value]) => Array.isArray(value)],
    of: [0, (_, items) => realm.array([...items])],
  });
  realm.defineTasks(made, 'Array', {
    from: [
      1,
      function* (_, [items, map, self]) {
        if (items === undefined || items === null) throw realm.typeError(`${items} is not iterable`);
        const list =
          functionOf(realm.get(items, Symbol.iterator)) !== undefined
            ? realm.list(items)
            : isObject(items)
              ? arrayLike(realm, items)
              : [];
        if (map === undefined) return realm.array(list);
        const out: Value[] = [];
        for (const [i, item] of list.entries()) {
          out.push(yield* realm.call(map, self, [item, i]));
          yield* realm.turn();
        }
        return realm.array(out);
      },
    ],
    fromAsync: [
      1,
      function* () {
        throw realm.fail('Error', 'drydock: Array.fromAsync is not modelled: use a for await loop');
      },
    ],
  });
  addChanging(realm);
  addReading(realm);
  addCallbacks(realm);
  addCopying(realm);
}

/** The items as an array of the host's. */
const items = (realm: Realm, self: Value): Value[] =>
  Array.isArray(self) ? hostCopy(self as Value[]) : arrayLike(realm, realm.toObject(self));

/** The array itself where it is one, to be read by index. */
const live = (realm: Realm, self: Value): Value[] => (Array.isArray(self) ? (self as Value[]) : items(realm, self));

/** A result of the same class as the array, when that is a subclass. */
function like(realm: Realm, self: Value, list: Value[]): Value[] {
  const made = realm.array(list);
  if (Array.isArray(self) && Object.getPrototypeOf(self) !== realm.protos.Array) {
    const proto = Object.getPrototypeOf(self) as object;
    Object.setPrototypeOf(made, proto);
  }
  return made;
}

function addChanging(realm: Realm): void {
  const frozen = (list: Value[], what: string): void => {
    if (!Object.isExtensible(list)) throw realm.typeError(what);
  };
  const method = (name: string, length: number, change: (list: Value[], args: readonly Value[]) => Value): void => {
    hide(
      realm.protos.Array,
      name,
      realm.sync(
        name,
        length,
        (self, args) => {
          if (!Array.isArray(self))
            throw realm.typeError(`drydock: Array.prototype.${name} on something that is no array is not modelled`);
          return change(self as Value[], args);
        },
        `Array.${name}`,
      ),
    );
  };
  method('push', 1, (list, args) => {
    frozen(list, `Cannot add property ${list.length}, object is not extensible`);
    return A.push.apply(list, args as Value[]);
  });
  method('pop', 0, (list) => {
    if (Object.isFrozen(list) && list.length > 0)
      throw realm.typeError(`Cannot delete property '${list.length - 1}' of [object Array]`);
    return A.pop.call(list) as Value;
  });
  method('shift', 0, (list) => A.shift.call(list) as Value);
  method('unshift', 1, (list, args) => A.unshift.apply(list, args as Value[]));
  method('reverse', 0, (list) => A.reverse.call(list));
  method('splice', 2, (list, args) => {
    const [start, count, ...added] = args;
    if (args.length === 0) return realm.array([]);
    const from = realm.integer(start);
    const removed =
      args.length === 1
        ? A.splice.call(list, from, list.length)
        : A.splice.call(list, from, realm.integer(count), ...added);
    return realm.array(hostCopy(removed as Value[]));
  });
  method('fill', 1, (list, [value, start, end]) =>
    A.fill.call(
      list,
      value,
      start === undefined ? 0 : realm.integer(start),
      end === undefined ? undefined : realm.integer(end),
    ),
  );
  method('copyWithin', 2, (list, [target, start, end]) =>
    A.copyWithin.call(
      list,
      realm.integer(target),
      realm.integer(start),
      end === undefined ? undefined : realm.integer(end),
    ),
  );
}

function addReading(realm: Realm): void {
  const at = (value: Value, fallback: number): number => (value === undefined ? fallback : realm.integer(value));
  const joining = new Set<Value>();
  const join = (self: Value, separator: string): string => {
    if (joining.has(self)) return '';
    joining.add(self);
    try {
      return items(realm, self)
        .map((one) => (one === undefined || one === null ? '' : realm.string(one)))
        .join(separator);
    } finally {
      joining.delete(self);
    }
  };
  const flatten = (list: readonly Value[], depth: number): Value[] =>
    list.flatMap((one) => (Array.isArray(one) && depth > 0 ? flatten(hostCopy(one as Value[]), depth - 1) : [one]));
  realm.define(realm.protos.Array, 'Array', {
    at: [1, (self, [index]) => items(realm, self).at(realm.integer(index))],
    concat: [
      1,
      (self, args) =>
        like(realm, self, [
          ...items(realm, self),
          ...args.flatMap((one) => (Array.isArray(one) ? hostCopy(one as Value[]) : [one])),
        ]),
    ],
    slice: [
      2,
      (self, [start, end]) =>
        like(realm, self, items(realm, self).slice(at(start, 0), end === undefined ? undefined : realm.integer(end))),
    ],
    indexOf: [1, (self, [value, from]) => A.indexOf.call(live(realm, self), value, at(from, 0))],
    lastIndexOf: [1, (self, [value]) => items(realm, self).lastIndexOf(value)],
    includes: [1, (self, [value, from]) => A.includes.call(live(realm, self), value, at(from, 0))],
    join: [1, (self, [separator]) => join(self, separator === undefined ? ',' : realm.string(separator))],
    'toString()': [0, (self) => join(self, ',')],
    'toLocaleString()': [
      0,
      (self) =>
        items(realm, self)
          .map((one) =>
            one === undefined || one === null
              ? ''
              : realm.string(realm.callNow(realm.get(one, 'toLocaleString'), one, [])),
          )
          .join(','),
    ],
    flat: [0, (self, [depth]) => realm.array(flatten(items(realm, self), at(depth, 1)))],
    keys: [0, (self) => realm.iterate(items(realm, self).keys(), 'Array Iterator')],
    entries: [0, (self) => realm.iterate(pairsOf(realm, items(realm, self)), 'Array Iterator')],
  });
  const values = realm.sync('values', 0, (self) => realm.iterate(liveValues(realm, self), 'Array Iterator'));
  hide(realm.protos.Array, 'values', values);
  hide(realm.protos.Array, Symbol.iterator, values);
}

function* pairsOf(realm: Realm, list: Value[]): Generator<Value, undefined> {
  for (let i = 0; i < list.length; i++) yield realm.array([i, list[i]]);
  return undefined;
}

function* liveValues(realm: Realm, self: Value): Generator<Value, undefined> {
  for (let i = 0; i < realm.number(realm.get(self, 'length')); i++) yield realm.get(self, String(i));
  return undefined;
}

/** Methods that call a function for each item. */
function addCallbacks(realm: Realm): void {
  type Body = (list: Value[], call: (item: Value, i: number) => Run<Value>, self: Value) => Run<Value>;
  const method = (name: string, body: Body): void => {
    hide(
      realm.protos.Array,
      name,
      realm.task(
        name,
        1,
        function* (self, [fn, bound]) {
          const list = live(realm, self);
          const slot = functionOf(fn);
          if (slot === undefined) throw realm.typeError(`${realm.show(fn)} is not a function`);
          const { sync } = slot;
          const call = function* (item: Value, i: number): Run<Value> {
            if (++realm.turns >= 1000) yield* realm.turn();
            return sync !== undefined
              ? sync(bound, [item, i, self], undefined)
              : yield* realm.body(slot)(bound, [item, i, self], undefined);
          };
          return yield* body(list, call, self);
        },
        `Array.${name}`,
      ),
    );
  };
  method('forEach', function* (list, call) {
    for (let i = 0; i < list.length; i++) if (i in list) yield* call(list[i], i);
    return undefined;
  });
  method('map', function* (list, call, self) {
    const out: Value[] = new Array(list.length) as Value[];
    for (let i = 0; i < list.length; i++) if (i in list) out[i] = yield* call(list[i], i);
    return like(realm, self, out);
  });
  method('filter', function* (list, call, self) {
    const out: Value[] = [];
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (i in list && (yield* call(item, i))) out.push(item);
    }
    return like(realm, self, out);
  });
  method('some', function* (list, call) {
    for (let i = 0; i < list.length; i++) if (i in list && (yield* call(list[i], i))) return true;
    return false;
  });
  method('every', function* (list, call) {
    for (let i = 0; i < list.length; i++) if (i in list && !(yield* call(list[i], i))) return false;
    return true;
  });
  const search = (name: string, backwards: boolean, index: boolean): void =>
    method(name, function* (list, call) {
      for (let n = 0; n < list.length; n++) {
        const i = backwards ? list.length - 1 - n : n;
        const item = list[i];
        if (yield* call(item, i)) return index ? i : item;
      }
      return index ? -1 : undefined;
    });
  search('find', false, false);
  search('findIndex', false, true);
  search('findLast', true, false);
  search('findLastIndex', true, true);
  method('flatMap', function* (list, call) {
    const out: Value[] = [];
    for (let i = 0; i < list.length; i++) {
      const one = yield* call(list[i], i);
      if (Array.isArray(one)) out.push(...hostCopy(one as Value[]));
      else out.push(one);
    }
    return realm.array(out);
  });
  for (const [name, backwards] of [
    ['reduce', false],
    ['reduceRight', true],
  ] as const)
    realm.defineTasks(realm.protos.Array, 'Array', {
      [name]: [
        1,
        function* (self, args) {
          const list = items(realm, self);
          const [fn] = args;
          if (functionOf(fn) === undefined) throw realm.typeError(`${realm.show(fn)} is not a function`);
          const order = [...list.keys()].filter((i) => i in list);
          if (backwards) order.reverse();
          if (order.length === 0 && args.length < 2)
            throw realm.typeError('Reduce of empty array with no initial value');
          let sum = args.length < 2 ? list[order.shift() ?? 0] : args[1];
          for (const i of order) {
            sum = yield* realm.call(fn, undefined, [sum, list[i], i, self]);
            yield* realm.turn();
          }
          return sum;
        },
      ],
    });
  hide(
    realm.protos.Array,
    'sort',
    realm.task(
      'sort',
      1,
      function* (self, [compare]) {
        if (!Array.isArray(self)) throw realm.typeError('drydock: sort on something that is no array is not modelled');
        if (Object.isFrozen(self))
          throw realm.typeError("Cannot assign to read only property '0' of object '[object Array]'");
        const sorted = yield* sort(realm, hostCopy(self as Value[]), compare);
        for (const [i, one] of sorted.entries()) self[i] = one;
        return self;
      },
      'Array.sort',
    ),
  );
}

/** A stable merge sort whose comparison may wait; undefined goes last. */
export function* sort(realm: Realm, list: readonly Value[], compare: Value): Run<Value[]> {
  if (compare !== undefined && functionOf(compare) === undefined)
    throw realm.typeError(`The comparison function must be either a function or undefined [${realm.show(compare)}]`);
  const there = list.filter((one) => one !== undefined);
  const missing = list.length - there.length;
  const texts =
    compare === undefined ? new Map<Value, string>(there.map((one) => [one, realm.string(one)])) : undefined;
  const before = function* (a: Value, b: Value): Run<boolean> {
    if (texts !== undefined) return (texts.get(a) ?? '') <= (texts.get(b) ?? '');
    yield* realm.turn();
    return realm.number(yield* realm.call(compare, undefined, [a, b])) <= 0;
  };
  const merge = function* (part: Value[]): Run<Value[]> {
    if (part.length < 2) return part;
    const half = part.length >> 1;
    const left = yield* merge(part.slice(0, half));
    const right = yield* merge(part.slice(half));
    const out: Value[] = [];
    let [i, j] = [0, 0];
    while (i < left.length && j < right.length) out.push((yield* before(left[i], right[j])) ? left[i++] : right[j++]);
    return [...out, ...left.slice(i), ...right.slice(j)];
  };
  return [...(yield* merge(there)), ...(new Array(missing).fill(undefined) as Value[])];
}

function addCopying(realm: Realm): void {
  const proto = realm.protos.Array;
  realm.define(proto, 'Array', {
    toReversed: [0, (self) => realm.array(items(realm, self).toReversed())],
    with: [
      2,
      (self, [index, value]) => {
        const list = items(realm, self).slice();
        const i = realm.integer(index);
        const at = i < 0 ? list.length + i : i;
        if (at < 0 || at >= list.length) throw realm.fail('RangeError', 'Invalid index : '.concat(String(i)));
        list[at] = value;
        return realm.array(list);
      },
    ],
    toSpliced: [
      2,
      (self, [start, count, ...added]) => {
        const list = items(realm, self).slice();
        list.splice(realm.integer(start), count === undefined ? list.length : realm.integer(count), ...added);
        return realm.array(list);
      },
    ],
  });
  realm.defineTasks(proto, 'Array', {
    toSorted: [
      1,
      function* (self, [compare]) {
        return realm.array(yield* sort(realm, items(realm, self), compare));
      },
    ],
  });
}
