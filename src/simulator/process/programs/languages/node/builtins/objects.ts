import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import {
  Accessor,
  accessorDescriptor,
  accessorOf,
  BoxSlot,
  FunctionSlot,
  functionOf,
  hostCopy,
  isObject,
  ProxySlot,
  slotOf,
  stamp,
  type Value,
} from '../engine/values.ts';

/** Object, Function, Symbol, Boolean, the errors, Reflect and Proxy. */
export function addObjects(realm: Realm): void {
  addObject(realm);
  addObjectPrototype(realm);
  addFunction(realm);
  addSymbol(realm);
  addErrors(realm);
  addReflect(realm);
  addProxy(realm);
  realm.constructorFn('Boolean', 1, function* (_, [value], target) {
    if (target === undefined) return Boolean(value);
    return stamp(Object.create(realm.protoOf(target, 'Boolean')) as object, new BoxSlot(Boolean(value)));
  });
  realm.define(realm.protos.Boolean, 'Boolean', {
    'toString()': [0, (self) => String(unbox(self))],
    'valueOf()': [0, (self) => unbox(self)],
  });
}

/** The primitive in a `new Number(1)`. */
export function unbox(value: Value): Value {
  const slot = slotOf(value);
  return slot?.kind === 'box' ? slot.value : value;
}

function fromDescriptor(realm: Realm, descriptor: PropertyDescriptor | undefined): Value {
  if (descriptor === undefined) return undefined;
  const accessor = accessorOf(descriptor);
  const { enumerable = false, configurable = false } = descriptor;
  if (accessor !== undefined) return realm.object({ get: accessor.get, set: accessor.set, enumerable, configurable });
  return realm.object({
    value: descriptor.value as Value,
    writable: descriptor.writable ?? false,
    enumerable,
    configurable,
  });
}

function defineOn(realm: Realm, target: object, key: Value, given: Value): boolean {
  if (!isObject(given)) throw realm.typeError(`Property description must be an object: ${realm.show(given)}`);
  const name = realm.key(key);
  const flag = (field: string): { [k: string]: boolean } =>
    field in given ? { [field]: Boolean(realm.get(given, field)) } : {};
  const old = Object.getOwnPropertyDescriptor(target, name);
  if ('get' in given || 'set' in given) {
    const half = (field: 'get' | 'set'): object | undefined => {
      if (!(field in given)) return accessorOf(old)?.[field];
      const fn = realm.get(given, field);
      if (fn !== undefined && functionOf(fn) === undefined)
        throw realm.typeError(`${field === 'get' ? 'Getter' : 'Setter'} must be a function: ${realm.show(fn)}`);
      return isObject(fn) ? fn : undefined;
    };
    const made = accessorDescriptor(new Accessor(half('get'), half('set')), old?.enumerable ?? false);
    return Reflect.defineProperty(target, name, {
      ...made,
      configurable: old?.configurable ?? false,
      ...flag('enumerable'),
      ...flag('configurable'),
    });
  }
  const value = 'value' in given ? { value: realm.get(given, 'value') } : {};
  return Reflect.defineProperty(target, name, {
    ...value,
    ...flag('writable'),
    ...flag('enumerable'),
    ...flag('configurable'),
  });
}

function define(realm: Realm, target: Value, key: Value, given: Value): Value {
  if (!isObject(target)) throw realm.typeError('Object.defineProperty called on non-object');
  if (!defineOn(realm, target, key, given))
    throw realm.typeError(`Cannot redefine property: ${String(realm.key(key))}`);
  return target;
}

const enumerableKeys = (object: object): string[] =>
  Reflect.ownKeys(object).filter(
    (key): key is string =>
      typeof key === 'string' && Object.getOwnPropertyDescriptor(object, key)?.enumerable === true,
  );

function addObject(realm: Realm): void {
  const made = realm.constructorFn('Object', 1, function* (_, [value], target) {
    if (target !== undefined && target !== made) return Object.create(realm.protoOf(target, 'Object')) as object;
    return value === undefined || value === null ? realm.object() : realm.toObject(value);
  });
  const pairs = (value: Value): Value[] => {
    const object = realm.toObject(value);
    return enumerableKeys(object).map((key) => realm.array([key, realm.get(object, key)]));
  };
  realm.define(made, 'Object', {
    keys: [1, (_, [value]) => realm.array(enumerableKeys(realm.toObject(value)))],
    values: [
      1,
      (_, [value]) => {
        const object = realm.toObject(value);
        return realm.array(enumerableKeys(object).map((key) => realm.get(object, key)));
      },
    ],
    entries: [1, (_, [value]) => realm.array(pairs(value))],
    assign: [
      2,
      (_, [target, ...sources]) => {
        const object = realm.toObject(target);
        for (const source of sources) {
          if (source === undefined || source === null) continue;
          const from = realm.toObject(source);
          for (const key of Reflect.ownKeys(from))
            if (Object.getOwnPropertyDescriptor(from, key)?.enumerable === true)
              realm.set(object, key, realm.get(from, key));
        }
        return object;
      },
    ],
    freeze: [1, (_, [value]) => (isObject(value) ? (ArrayBuffer.isView(value) ? value : Object.freeze(value)) : value)],
    isFrozen: [1, (_, [value]) => !isObject(value) || Object.isFrozen(value)],
    seal: [1, (_, [value]) => (isObject(value) ? Object.seal(value) : value)],
    isSealed: [1, (_, [value]) => !isObject(value) || Object.isSealed(value)],
    preventExtensions: [1, (_, [value]) => (isObject(value) ? Object.preventExtensions(value) : value)],
    isExtensible: [1, (_, [value]) => isObject(value) && Object.isExtensible(value)],
    getPrototypeOf: [1, (_, [value]) => Reflect.getPrototypeOf(realm.toObject(value))],
    setPrototypeOf: [
      2,
      (_, [value, proto]) => {
        if (isObject(value)) Object.setPrototypeOf(value, isObject(proto) ? proto : null);
        return value;
      },
    ],
    create: [
      2,
      (_, [proto, properties]) => {
        if (!isObject(proto) && proto !== null)
          throw realm.typeError(`Object prototype may only be an Object or null: ${realm.show(proto)}`);
        const object = Object.create(proto) as object;
        if (isObject(properties))
          for (const key of enumerableKeys(properties)) define(realm, object, key, realm.get(properties, key));
        return object;
      },
    ],
    defineProperty: [3, (_, [target, key, given]) => define(realm, target, key, given)],
    defineProperties: [
      2,
      (_, [target, properties]) => {
        const from = realm.toObject(properties);
        for (const key of Reflect.ownKeys(from)) define(realm, target, key, realm.get(from, key));
        return target;
      },
    ],
    getOwnPropertyNames: [
      1,
      (_, [value]) => realm.array(Reflect.ownKeys(realm.toObject(value)).filter((key) => typeof key === 'string')),
    ],
    getOwnPropertySymbols: [
      1,
      (_, [value]) => realm.array(Reflect.ownKeys(realm.toObject(value)).filter((key) => typeof key === 'symbol')),
    ],
    getOwnPropertyDescriptor: [
      2,
      (_, [value, key]) =>
        fromDescriptor(realm, Object.getOwnPropertyDescriptor(realm.toObject(value), realm.key(key))),
    ],
    getOwnPropertyDescriptors: [
      1,
      (_, [value]) => {
        const object = realm.toObject(value);
        const out = realm.object();
        for (const key of Reflect.ownKeys(object))
          realm.set(out, key, fromDescriptor(realm, Object.getOwnPropertyDescriptor(object, key)));
        return out;
      },
    ],
    is: [2, (_, [a, b]) => Object.is(a, b)],
    hasOwn: [2, (_, [value, key]) => Object.hasOwn(realm.toObject(value), realm.key(key))],
    fromEntries: [
      1,
      (_, [items]) => {
        const out = realm.object();
        for (const pair of realm.list(items)) realm.set(out, realm.key(realm.get(pair, '0')), realm.get(pair, '1'));
        return out;
      },
    ],
  });
  realm.defineTasks(made, 'Object', {
    groupBy: [
      2,
      function* (_, [items, fn]) {
        const out = Object.create(null) as Record<string | symbol, Value>;
        for (const [i, item] of realm.list(items).entries()) {
          const key = realm.key(yield* realm.call(fn, undefined, [item, i]));
          const group = out[key];
          if (Array.isArray(group)) Array.prototype.push.call(group, item);
          else out[key] = realm.array([item]);
        }
        return out;
      },
    ],
  });
}

function tagOf(realm: Realm, value: Value): string {
  if (value === undefined) return 'Undefined';
  if (value === null) return 'Null';
  const tag = realm.get(value, Symbol.toStringTag);
  if (typeof tag === 'string') return tag;
  if (Array.isArray(value)) return 'Array';
  const slot = slotOf(value);
  if (slot?.kind === 'function') return 'Function';
  if (slot?.kind === 'error') return 'Error';
  if (slot?.kind === 'date') return 'Date';
  if (slot?.kind === 'regexp') return 'RegExp';
  if (isObject(value) && Object.getPrototypeOf(value) === realm.protos.Arguments) return 'Arguments';
  return { string: 'String', number: 'Number', boolean: 'Boolean' }[typeof unbox(value) as 'string'] ?? 'Object';
}

function addObjectPrototype(realm: Realm): void {
  const proto = realm.protos.Object;
  realm.define(proto, 'Object', {
    'hasOwnProperty()': [1, (self, [key]) => Object.hasOwn(realm.toObject(self), realm.key(key))],
    'isPrototypeOf()': [
      1,
      (self, [value]) => {
        for (
          let at = isObject(value) ? Reflect.getPrototypeOf(value) : null;
          at !== null;
          at = Reflect.getPrototypeOf(at)
        )
          if (at === self) return true;
        return false;
      },
    ],
    'propertyIsEnumerable()': [
      1,
      (self, [key]) => Object.getOwnPropertyDescriptor(realm.toObject(self), realm.key(key))?.enumerable === true,
    ],
    'toString()': [0, (self) => `[object ${tagOf(realm, self)}]`],
    'toLocaleString()': [0, (self) => realm.string(realm.callNow(realm.get(self, 'toString'), self, []))],
    'valueOf()': [0, (self) => realm.toObject(self)],
  });
  realm.getter(
    proto,
    '__proto__',
    (self) => Reflect.getPrototypeOf(realm.toObject(self)),
    (self, [value]) => {
      if (isObject(self) && (isObject(value) || value === null)) Object.setPrototypeOf(self, value);
      return undefined;
    },
  );
}

function addFunction(realm: Realm): void {
  const proto = realm.protos.Function;
  realm.constructorFn('Function', 1, function* () {
    throw realm.fail(
      'Error',
      'drydock: making functions from text (Function, eval) is not modelled: write the function in the file',
    );
  });
  hide(
    realm.global,
    'eval',
    realm.sync('eval', 1, () => {
      throw realm.fail(
        'Error',
        'drydock: making functions from text (Function, eval) is not modelled: write the function in the file',
      );
    }),
  );
  hide(proto, 'name', '', true);
  hide(proto, 'length', 0, true);
  realm.define(proto, 'Function', {
    'toString()': [
      0,
      (self) => {
        const slot = functionOf(self);
        if (slot === undefined) throw realm.typeError("Function.prototype.toString requires that 'this' be a Function");
        return slot.text === '' ? `function ${String(realm.get(self, 'name'))}() { [native code] }` : slot.text;
      },
    ],
    bind: [
      1,
      (self, [bound, ...first]) => {
        const target = functionOf(self);
        if (target === undefined || !isObject(self)) throw realm.typeError('Bind must be called on a function');
        const slot = new FunctionSlot();
        slot.bound = { target: self, args: first };
        slot.constructs = target.constructs === 'no' ? 'no' : 'native';
        slot.task = function* (_, args, newTarget) {
          if (newTarget !== undefined) return yield* realm.construct(self, [...first, ...args]);
          return yield* realm.call(self, bound, [...first, ...args]);
        };
        const length = Math.max(0, realm.number(realm.get(self, 'length')) - first.length);
        return realm.fn(slot, `bound ${String(realm.get(self, 'name'))}`, length);
      },
    ],
  });
  const direct = (
    name: string,
    length: number,
    split: (args: readonly Value[]) => readonly [Value, readonly Value[]],
  ): void => {
    const slot = new FunctionSlot();
    slot.task = function* (self, args) {
      const [receiver, rest] = split(args);
      return yield* realm.call(self, receiver, rest);
    };
    hide(proto, name, realm.fn(slot, name, length));
  };
  direct('call', 1, ([self, ...rest]) => [self, rest]);
  direct('apply', 2, ([self, list]) => [self, list === undefined || list === null ? [] : arrayLike(realm, list)]);
  Object.defineProperty(proto, Symbol.hasInstance, {
    value: undefined,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

/** The items of anything with a length. */
export function arrayLike(realm: Realm, value: Value): Value[] {
  if (realm.isPlainArray(value)) return hostCopy(value);
  if (!isObject(value)) throw realm.typeError('CreateListFromArrayLike called on non-object');
  const length = realm.integer(realm.get(value, 'length'));
  return Array.from({ length }, (_, i) => realm.get(value, String(i)));
}

function addSymbol(realm: Realm): void {
  const registry = new Map<string, symbol>();
  const made = realm.constructorFn('Symbol', 0, function* (_, [description], target) {
    if (target !== undefined) throw realm.typeError('Symbol is not a constructor');
    return description === undefined ? Symbol() : Symbol(realm.string(description));
  });
  for (const name of [
    'iterator',
    'asyncIterator',
    'hasInstance',
    'toPrimitive',
    'toStringTag',
    'species',
    'match',
    'replace',
    'search',
    'split',
    'matchAll',
    'isConcatSpreadable',
    'unscopables',
  ] as const)
    hide(made, name, Symbol[name]);
  realm.define(made, 'Symbol', {
    for: [
      1,
      (_, [key]) => {
        const name = realm.string(key);
        const known = registry.get(name) ?? Symbol(name);
        registry.set(name, known);
        return known;
      },
    ],
    keyFor: [1, (_, [symbol]) => [...registry].find(([, one]) => one === symbol)?.[0]],
  });
  const proto = realm.protos.Symbol;
  realm.define(proto, 'Symbol', {
    'toString()': [0, (self) => String(unbox(self))],
    'valueOf()': [0, (self) => unbox(self)],
  });
  realm.getter(proto, 'description', (self) => (unbox(self) as symbol).description);
  hide(proto, Symbol.toStringTag, 'Symbol', true);
}

function addErrors(realm: Realm): void {
  const base = makeError(realm, 'Error');
  for (const name of [
    'TypeError',
    'RangeError',
    'SyntaxError',
    'ReferenceError',
    'EvalError',
    'URIError',
    'AggregateError',
  ] as const)
    Object.setPrototypeOf(makeError(realm, name), base);
  realm.define(base, 'Error', {
    captureStackTrace: [
      2,
      (_, [target]) => {
        if (isObject(target)) {
          const frames = realm.frames();
          hide(target, 'stack', realm.stackText(target, frames));
        }
        return undefined;
      },
    ],
  });
  realm.set(base, 'stackTraceLimit', 10);
  hide(
    realm.protos.Error,
    'toString',
    realm.sync('toString', 0, (self) => errorHead(realm, self)),
  );
}

/** `TypeError: message`, as `String(error)` gives it. */
export function errorHead(realm: Realm, error: Value): string {
  const name = realm.get(error, 'name');
  const message = realm.get(error, 'message');
  const title = name === undefined ? 'Error' : realm.string(name);
  const text = message === undefined ? '' : realm.string(message);
  return title === '' ? text : text === '' ? title : `${title}: ${text}`;
}

function makeError(
  realm: Realm,
  name:
    | 'Error'
    | 'TypeError'
    | 'RangeError'
    | 'SyntaxError'
    | 'ReferenceError'
    | 'EvalError'
    | 'URIError'
    | 'AggregateError',
): object {
  const many = name === 'AggregateError';
  const made = realm.constructorFn(name, many ? 2 : 1, function* (_, args, target) {
    const [message, options] = many ? [args[1], args[2]] : [args[0], args[1]];
    const error = Object.create(realm.protoOf(target, name)) as object;
    if (message !== undefined) hide(error, 'message', realm.string(message));
    realm.asError(error, target !== undefined && target !== made);
    if (isObject(options) && 'cause' in options) hide(error, 'cause', realm.get(options, 'cause'));
    if (many) hide(error, 'errors', realm.array(realm.list(args[0])));
    return error;
  });
  hide(realm.protos[name], 'name', name);
  hide(realm.protos[name], 'message', '');
  return made;
}

function addReflect(realm: Realm): void {
  const made = realm.object();
  const own = (value: Value): object => {
    if (!isObject(value)) throw realm.typeError('Reflect method called on non-object');
    return value;
  };
  realm.define(made, 'Reflect', {
    ownKeys: [1, (_, [target]) => realm.array(Reflect.ownKeys(own(target)))],
    has: [2, (_, [target, key]) => Reflect.has(own(target), realm.key(key))],
    get: [2, (_, [target, key, receiver]) => realm.getFrom(own(target), realm.key(key), receiver ?? target)],
    set: [
      3,
      (_, [target, key, value]) => {
        const before = own(target);
        if (Object.isFrozen(before)) return false;
        realm.set(before, realm.key(key), value, false);
        return true;
      },
    ],
    deleteProperty: [2, (_, [target, key]) => Reflect.deleteProperty(own(target), realm.key(key))],
    defineProperty: [3, (_, [target, key, given]) => defineOn(realm, own(target), key, given)],
    getPrototypeOf: [1, (_, [target]) => Reflect.getPrototypeOf(own(target))],
    setPrototypeOf: [2, (_, [target, proto]) => Reflect.setPrototypeOf(own(target), isObject(proto) ? proto : null)],
    getOwnPropertyDescriptor: [
      2,
      (_, [target, key]) => fromDescriptor(realm, Object.getOwnPropertyDescriptor(own(target), realm.key(key))),
    ],
    isExtensible: [1, (_, [target]) => Object.isExtensible(own(target))],
    preventExtensions: [1, (_, [target]) => Reflect.preventExtensions(own(target))],
  });
  realm.defineTasks(made, 'Reflect', {
    apply: [
      3,
      function* (_, [fn, self, args]) {
        return yield* realm.call(fn, self, arrayLike(realm, args));
      },
    ],
    construct: [
      2,
      function* (_, [fn, args, target]) {
        return yield* realm.construct(fn, arrayLike(realm, args), isObject(target) ? target : undefined);
      },
    ],
  });
  hide(made, Symbol.toStringTag, 'Reflect', true);
  hide(realm.global, 'Reflect', made);
}

/** The host's own proxy carries the program's traps, so that every read of a property meets them. */
function addProxy(realm: Realm): void {
  const slot = new FunctionSlot();
  slot.constructs = 'native';
  slot.sync = (_, [target, handler], newTarget) => {
    if (newTarget === undefined) throw realm.typeError("Constructor Proxy requires 'new'");
    if (!isObject(target) || !isObject(handler))
      throw realm.typeError('Cannot create proxy with a non-object as target or handler');
    return makeProxy(realm, target, handler);
  };
  hide(realm.global, 'Proxy', realm.fn(slot, 'Proxy', 2));
}

function makeProxy(realm: Realm, target: object, handler: object): object {
  const trap = (name: string): Value => {
    const found = realm.get(handler, name);
    return functionOf(found) === undefined ? undefined : found;
  };
  const call = (fn: Value, ...args: Value[]): Value => realm.callNow(fn, handler, args);
  const proxy: object = new Proxy(target, {
    get: (_, key) => {
      const fn = trap('get');
      return fn === undefined ? realm.getFrom(target, key, proxy) : call(fn, target, key, proxy);
    },
    set: (_, key, value: Value) => {
      const fn = trap('set');
      if (fn !== undefined) return Boolean(call(fn, target, key, value, proxy));
      if (Object.isFrozen(target)) return false;
      realm.set(target, key, value);
      return true;
    },
    has: (_, key) => {
      const fn = trap('has');
      return fn === undefined ? Reflect.has(target, key) : Boolean(call(fn, target, key));
    },
    deleteProperty: (_, key) => {
      const fn = trap('deleteProperty');
      return fn === undefined ? Reflect.deleteProperty(target, key) : Boolean(call(fn, target, key));
    },
    ownKeys: () => {
      const fn = trap('ownKeys');
      return fn === undefined ? Reflect.ownKeys(target) : (realm.list(call(fn, target)) as string[]);
    },
    getPrototypeOf: () => {
      const fn = trap('getPrototypeOf');
      const proto = fn === undefined ? Reflect.getPrototypeOf(target) : call(fn, target);
      return isObject(proto) ? proto : null;
    },
  });
  const fn = functionOf(target);
  if (fn === undefined) return stamp(proxy, new ProxySlot(target, handler));
  const slot = new FunctionSlot();
  slot.constructs = fn.constructs === 'no' ? 'no' : 'native';
  slot.text = fn.text;
  slot.task = function* (self, args, newTarget) {
    if (newTarget !== undefined) {
      const construct = trap('construct');
      if (construct !== undefined)
        return yield* realm.call(construct, handler, [target, realm.array([...args]), proxy]);
      return yield* realm.construct(target, args);
    }
    const apply = trap('apply');
    if (apply !== undefined) return yield* realm.call(apply, handler, [target, self, realm.array([...args])]);
    return yield* realm.call(target, self, args);
  };
  return stamp(proxy, slot);
}
