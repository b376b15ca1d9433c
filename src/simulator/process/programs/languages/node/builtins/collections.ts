import { request, resume } from '../engine/coroutines.ts';
import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import {
  functionOf,
  type GeneratorSlot,
  isObject,
  MapSlot,
  type Run,
  SetSlot,
  slotOf,
  stamp,
  type Value,
  WeakSlot,
} from '../engine/values.ts';

/** Map, Set, their weak kin, iterators and generators. */
export function addCollections(realm: Realm): void {
  addMap(realm);
  addSet(realm);
  addWeak(realm);
  addIterators(realm);
}

function mapOf(realm: Realm, value: Value, method: string): Map<Value, Value> {
  const slot = slotOf(value);
  if (slot?.kind !== 'map')
    throw realm.typeError(`Method Map.prototype.${method} called on incompatible receiver ${realm.show(value)}`);
  return slot.map;
}

function setOf(realm: Realm, value: Value, method: string): Set<Value> {
  const slot = slotOf(value);
  if (slot?.kind !== 'set')
    throw realm.typeError(`Method Set.prototype.${method} called on incompatible receiver ${realm.show(value)}`);
  return slot.set;
}

const zero = (value: Value): Value => (value === 0 ? 0 : value);

function* pairs(realm: Realm, map: Map<Value, Value>): Generator<Value, undefined> {
  for (const [key, value] of map) yield realm.array([key, value]);
  return undefined;
}

function* doubles(realm: Realm, set: Set<Value>): Generator<Value, undefined> {
  for (const value of set) yield realm.array([value, value]);
  return undefined;
}

function addMap(realm: Realm): void {
  const made = realm.constructorFn('Map', 0, function* (_, [items], target) {
    if (target === undefined) throw realm.typeError("Constructor Map requires 'new'");
    const slot = new MapSlot();
    const map = stamp(Object.create(realm.protoOf(target, 'Map')) as object, slot);
    if (items !== undefined && items !== null)
      for (const pair of realm.list(items)) {
        if (!isObject(pair)) throw realm.typeError(`Iterator value ${realm.string(pair)} is not an entry object`);
        slot.map.set(zero(realm.get(pair, '0')), realm.get(pair, '1'));
      }
    return map;
  });
  realm.defineTasks(made, 'Map', {
    groupBy: [
      2,
      function* (_, [items, fn]) {
        const slot = new MapSlot();
        for (const [i, item] of realm.list(items).entries()) {
          const key = yield* realm.call(fn, undefined, [item, i]);
          const group = slot.map.get(key);
          if (Array.isArray(group)) Array.prototype.push.call(group, item);
          else slot.map.set(key, realm.array([item]));
        }
        return stamp(Object.create(realm.protos.Map) as object, slot);
      },
    ],
  });
  const proto = realm.protos.Map;
  const entries = realm.sync('entries', 0, (self) =>
    realm.iterate(pairs(realm, mapOf(realm, self, 'entries')), 'Map Iterator', () =>
      pairs(realm, mapOf(realm, self, 'entries')),
    ),
  );
  realm.define(proto, 'Map', {
    get: [1, (self, [key]) => mapOf(realm, self, 'get').get(key)],
    set: [
      2,
      (self, [key, value]) => {
        mapOf(realm, self, 'set').set(zero(key), value);
        return self;
      },
    ],
    has: [1, (self, [key]) => mapOf(realm, self, 'has').has(key)],
    delete: [1, (self, [key]) => mapOf(realm, self, 'delete').delete(key)],
    clear: [
      0,
      (self) => {
        mapOf(realm, self, 'clear').clear();
        return undefined;
      },
    ],
    keys: [
      0,
      (self) =>
        realm.iterate(mapOf(realm, self, 'keys').keys(), 'Map Iterator', () => mapOf(realm, self, 'keys').keys()),
    ],
    values: [
      0,
      (self) =>
        realm.iterate(mapOf(realm, self, 'values').values(), 'Map Iterator', () =>
          mapOf(realm, self, 'values').values(),
        ),
    ],
  });
  hide(proto, 'entries', entries);
  hide(proto, Symbol.iterator, entries);
  realm.getter(proto, 'size', (self) => mapOf(realm, self, 'size').size);
  realm.defineTasks(proto, 'Map', {
    forEach: [
      1,
      function* (self, [fn, bound]) {
        for (const [key, value] of mapOf(realm, self, 'forEach')) yield* realm.call(fn, bound, [value, key, self]);
        return undefined;
      },
    ],
  });
  hide(proto, Symbol.toStringTag, 'Map', true);
}

function addSet(realm: Realm): void {
  realm.constructorFn('Set', 0, function* (_, [items], target) {
    if (target === undefined) throw realm.typeError("Constructor Set requires 'new'");
    const slot = new SetSlot();
    if (items !== undefined && items !== null) for (const item of realm.list(items)) slot.set.add(zero(item));
    return stamp(Object.create(realm.protoOf(target, 'Set')) as object, slot);
  });
  const proto = realm.protos.Set;
  const fresh = (items: Iterable<Value>): object => {
    const slot = new SetSlot();
    for (const item of items) slot.set.add(item);
    return stamp(Object.create(realm.protos.Set) as object, slot);
  };
  const values = realm.sync('values', 0, (self) =>
    realm.iterate(setOf(realm, self, 'values').values(), 'Set Iterator', () => setOf(realm, self, 'values').values()),
  );
  const others = (value: Value): Set<Value> => {
    const slot = slotOf(value);
    return slot?.kind === 'set' ? slot.set : new Set(realm.list(value));
  };
  realm.define(proto, 'Set', {
    add: [
      1,
      (self, [value]) => {
        setOf(realm, self, 'add').add(zero(value));
        return self;
      },
    ],
    has: [1, (self, [value]) => setOf(realm, self, 'has').has(value)],
    delete: [1, (self, [value]) => setOf(realm, self, 'delete').delete(value)],
    clear: [
      0,
      (self) => {
        setOf(realm, self, 'clear').clear();
        return undefined;
      },
    ],
    entries: [0, (self) => realm.iterate(doubles(realm, setOf(realm, self, 'entries')), 'Set Iterator')],
    union: [1, (self, [other]) => fresh([...setOf(realm, self, 'union'), ...others(other)])],
    intersection: [
      1,
      (self, [other]) => fresh([...setOf(realm, self, 'intersection')].filter((one) => others(other).has(one))),
    ],
    difference: [
      1,
      (self, [other]) => fresh([...setOf(realm, self, 'difference')].filter((one) => !others(other).has(one))),
    ],
    symmetricDifference: [
      1,
      (self, [other]) => {
        const own = setOf(realm, self, 'symmetricDifference');
        const their = others(other);
        return fresh([...[...own].filter((one) => !their.has(one)), ...[...their].filter((one) => !own.has(one))]);
      },
    ],
    isSubsetOf: [1, (self, [other]) => [...setOf(realm, self, 'isSubsetOf')].every((one) => others(other).has(one))],
    isSupersetOf: [
      1,
      (self, [other]) => [...others(other)].every((one) => setOf(realm, self, 'isSupersetOf').has(one)),
    ],
    isDisjointFrom: [
      1,
      (self, [other]) => ![...setOf(realm, self, 'isDisjointFrom')].some((one) => others(other).has(one)),
    ],
  });
  for (const name of ['values', 'keys', Symbol.iterator] as const) hide(proto, name, values);
  realm.getter(proto, 'size', (self) => setOf(realm, self, 'size').size);
  realm.defineTasks(proto, 'Set', {
    forEach: [
      1,
      function* (self, [fn, bound]) {
        for (const value of setOf(realm, self, 'forEach')) yield* realm.call(fn, bound, [value, value, self]);
        return undefined;
      },
    ],
  });
  hide(proto, Symbol.toStringTag, 'Set', true);
}

function addWeak(realm: Realm): void {
  const of = (self: Value): WeakMap<object, Value> => {
    const slot = slotOf(self);
    if (slot?.kind !== 'weak') throw realm.typeError(`Method called on incompatible receiver ${realm.show(self)}`);
    return slot.map;
  };
  for (const name of ['WeakMap', 'WeakSet'] as const) {
    realm.constructorFn(name, 0, function* (_, [items], target) {
      const slot = new WeakSlot();
      if (items !== undefined && items !== null)
        for (const item of realm.list(items)) {
          if (name === 'WeakSet' && isObject(item)) slot.map.set(item, true);
          else if (isObject(item)) slot.map.set(realm.get(item, '0') as object, realm.get(item, '1'));
        }
      return stamp(Object.create(realm.protoOf(target, name)) as object, slot);
    });
    const put = (self: Value, key: Value, value: Value): Value => {
      if (!isObject(key))
        throw realm.typeError(`Invalid value used ${name === 'WeakMap' ? 'as weak map key' : 'in weak set'}`);
      of(self).set(key, value);
      return self;
    };
    realm.define(realm.protos[name], name, {
      ...(name === 'WeakMap'
        ? {
            get: [1, (self: Value, [key]: readonly Value[]) => (isObject(key) ? of(self).get(key) : undefined)],
            set: [2, (self: Value, [key, value]: readonly Value[]) => put(self, key, value)],
          }
        : { add: [1, (self: Value, [key]: readonly Value[]) => put(self, key, true)] }),
      has: [1, (self, [key]) => isObject(key) && of(self).has(key)],
      delete: [1, (self, [key]) => isObject(key) && of(self).delete(key)],
    });
    hide(realm.protos[name], Symbol.toStringTag, name, true);
  }
  realm.constructorFn('WeakRef', 1, function* (_, [value], target) {
    const made = Object.create(realm.protoOf(target, 'WeakRef')) as object;
    return stamp(made, { kind: 'host', handle: { value } });
  });
  realm.define(realm.protos.WeakRef, 'WeakRef', {
    deref: [
      0,
      (self) => {
        const slot = slotOf(self);
        return slot?.kind === 'host' ? (slot.handle as { value: Value }).value : undefined;
      },
    ],
  });
  realm.constructorFn('FinalizationRegistry', 1, function* (_, __, target) {
    return Object.create(realm.protoOf(target, 'FinalizationRegistry')) as object;
  });
  realm.define(realm.protos.FinalizationRegistry, 'FinalizationRegistry', {
    register: [2, () => undefined],
    unregister: [1, () => false],
  });
}

function addIterators(realm: Realm): void {
  const { Iterator, Generator, AsyncGenerator } = realm.protos;
  hide(
    Iterator,
    Symbol.iterator,
    realm.sync('[Symbol.iterator]', 0, (self) => self),
  );
  hide(
    AsyncGenerator,
    Symbol.asyncIterator,
    realm.sync('[Symbol.asyncIterator]', 0, (self) => self),
  );
  const of = (self: Value): GeneratorSlot => {
    const slot = slotOf(self);
    if (slot?.kind !== 'generator')
      throw realm.typeError(`next method called on incompatible receiver ${realm.show(self)}`);
    return slot;
  };
  for (const mode of ['next', 'return', 'throw'] as const) {
    const plain = realm.task(mode, 1, function* (self, [value]) {
      return yield* resume(realm, of(self), mode, value);
    });
    const later = realm.task(mode, 1, function* (self, [value]) {
      return yield* request(realm, of(self), mode, value);
    });
    hide(Generator, mode, plain);
    hide(AsyncGenerator, mode, later);
  }
  hide(Generator, Symbol.toStringTag, 'Generator', true);
  hide(AsyncGenerator, Symbol.toStringTag, 'AsyncGenerator', true);
  hide(realm.protos.AsyncFunction, Symbol.toStringTag, 'AsyncFunction', true);
  hide(realm.protos.GeneratorFunction, Symbol.toStringTag, 'GeneratorFunction', true);
  hide(realm.protos.AsyncGeneratorFunction, Symbol.toStringTag, 'AsyncGeneratorFunction', true);
  for (const name of ['AsyncFunction', 'GeneratorFunction', 'AsyncGeneratorFunction'] as const) {
    const stub = realm.sync(name, 1, () => undefined);
    hide(realm.protos[name], 'constructor', stub);
  }
  addHelpers(realm);
}

/** `map`, `filter`, `take` … of every iterator. */
function addHelpers(realm: Realm): void {
  const { Iterator } = realm.protos;
  const made = realm.constructorFn('Iterator', 0, function* (_, __, target) {
    return Object.create(realm.protoOf(target, 'Iterator')) as object;
  });
  Reflect.deleteProperty(Iterator, 'constructor');
  realm.getter(Iterator, 'constructor', () => made);
  realm.define(made, 'Iterator', {
    from: [
      1,
      (_, [value]) =>
        functionOf(realm.get(value, Symbol.iterator)) !== undefined ? realm.iterator(value).iterator : value,
    ],
  });
  const step = function* (self: Value): Generator<Value, undefined> {
    const next = realm.get(self, 'next');
    for (;;) {
      const given = realm.callNow(next, self, []);
      if (realm.get(given, 'done')) return undefined;
      yield realm.get(given, 'value');
    }
  };
  const lazy = (name: string, body: (source: Iterator<Value>, given: Value) => Generator<Value, undefined>): void => {
    hide(
      Iterator,
      name,
      realm.sync(name, 1, (self, [given]) => realm.iterate(body(step(self), given), 'Iterator Helper')),
    );
  };
  const each = (source: Iterator<Value>): Iterable<Value> => ({ [Symbol.iterator]: () => source });
  lazy('map', function* (source, fn) {
    let i = 0;
    for (const item of each(source)) yield realm.callNow(fn, undefined, [item, i++]);
    return undefined;
  });
  lazy('filter', function* (source, fn) {
    let i = 0;
    for (const item of each(source)) if (realm.callNow(fn, undefined, [item, i++])) yield item;
    return undefined;
  });
  lazy('take', function* (source, count) {
    let left = realm.integer(count);
    while (left-- > 0) {
      const next = source.next();
      if (next.done === true) return undefined;
      yield next.value;
    }
    return undefined;
  });
  lazy('drop', function* (source, count) {
    let left = realm.integer(count);
    for (const item of each(source)) if (left-- <= 0) yield item;
    return undefined;
  });
  lazy('flatMap', function* (source, fn) {
    for (const item of each(source)) yield* realm.list(realm.callNow(fn, undefined, [item]));
    return undefined;
  });
  const eager = (name: string, body: (self: Value, fn: Value, args: readonly Value[]) => Run<Value>): void => {
    hide(
      Iterator,
      name,
      realm.task(name, 1, (self, args) => body(self, args[0], args)),
    );
  };
  eager('toArray', function* (self) {
    return realm.array([...each(step(self))]);
  });
  eager('forEach', function* (self, fn) {
    for (const item of each(step(self))) yield* realm.call(fn, undefined, [item]);
    return undefined;
  });
  eager('reduce', function* (self, fn, args) {
    let sum = args[1];
    let first = args.length < 2;
    for (const item of each(step(self))) {
      sum = first ? item : yield* realm.call(fn, undefined, [sum, item]);
      first = false;
    }
    return sum;
  });
  eager('some', function* (self, fn) {
    for (const item of each(step(self))) if (yield* realm.call(fn, undefined, [item])) return true;
    return false;
  });
  eager('every', function* (self, fn) {
    for (const item of each(step(self))) if (!(yield* realm.call(fn, undefined, [item]))) return false;
    return true;
  });
  eager('find', function* (self, fn) {
    for (const item of each(step(self))) if (yield* realm.call(fn, undefined, [item])) return item;
    return undefined;
  });
}
