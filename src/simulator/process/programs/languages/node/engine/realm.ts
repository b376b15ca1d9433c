import type { Clock, IdSource } from '../../../../../base/ports.ts';
import {
  Accessor,
  accessorDescriptor,
  BoxSlot,
  DEAD,
  ErrorSlot,
  type Frame,
  FunctionSlot,
  functionOf,
  hostCopy,
  isObject,
  type Key,
  PromiseSlot,
  type Reaction,
  type Run,
  type Source,
  type SyncNative,
  slotOf,
  stamp,
  type TaskNative,
  Thrown,
  type Value,
} from './values.ts';

export const PROTOTYPES = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'BigInt',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'AggregateError',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'FinalizationRegistry',
  'Date',
  'RegExp',
  'Iterator',
  'ArrayIterator',
  'Generator',
  'AsyncGenerator',
  'AsyncFunction',
  'GeneratorFunction',
  'AsyncGeneratorFunction',
  'ArrayBuffer',
  'TypedArray',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'Uint8ClampedArray',
  'BigInt64Array',
  'BigUint64Array',
  'DataView',
  'Buffer',
  'Arguments',
] as const;
export type PrototypeName = (typeof PROTOTYPES)[number];

export type ErrorName =
  | 'Error'
  | 'TypeError'
  | 'RangeError'
  | 'SyntaxError'
  | 'ReferenceError'
  | 'URIError'
  | 'EvalError'
  | 'AggregateError';

type Method<T> = readonly [length: number, call: T];

/** A name that every object has is written with `()`, or TypeScript would take its own type for this one's. */
type Methods<T> = Readonly<Record<string, Method<T>>>;

/** How much work may pass before the process lets others run: loop turns and calls. */
const TURNS_PER_TICK = 1000;
/** Turns that make up one unit of the kernel's fuel. */
const TURNS_PER_FUEL = 100;

/** One program's world: its built-in objects, its calls that are going on, its microtasks. */
export class Realm {
  readonly protos: Readonly<Record<PrototypeName, object>>;
  readonly global: object;
  readonly clock: Clock;
  readonly ids: IdSource;
  frame: Frame | undefined;
  /** Label of the built-in that is being called, for stack traces. */
  native = '';
  /** The name under which node calls the next function, as stack traces tell it. */
  asMethod = '';
  /** Turns since the last tick. */
  turns = 0;
  readonly microtasks: (() => Run<void>)[] = [];
  /** Told when a rejected promise has nobody who listens, and when somebody listens after all. */
  onRejection: (promise: object, slot: PromiseSlot, handled: boolean) => void = () => {};
  /** Makes the text of `error.stack`; set by the part that knows how node prints. */
  stackText: (error: object, frames: readonly Frame[]) => string = () => '';
  /** What is written goes out before the process waits or ends. */
  flush: () => Run<void> = function* () {};
  /** V8 makes the text when it is first read, so a name given by then is in it. */
  readonly #stack: PropertyDescriptor;
  readonly templates = new WeakMap<object, object>();

  constructor(clock: Clock, ids: IdSource) {
    this.clock = clock;
    this.ids = ids;
    const root = Object.create(null) as object;
    const protos = {} as Record<PrototypeName, object>;
    for (const name of PROTOTYPES) protos[name] = name === 'Object' ? root : Object.create(root);
    protos.Function = stamp(Object.create(root), Object.assign(new FunctionSlot(), { sync: () => undefined }));
    protos.Array = Object.setPrototypeOf([], root);
    for (const name of PROTOTYPES) if (/.Error$/.test(name)) protos[name] = Object.create(protos.Error);
    for (const name of ['ArrayIterator', 'Generator'] as const) protos[name] = Object.create(protos.Iterator);
    for (const name of ['AsyncFunction', 'GeneratorFunction', 'AsyncGeneratorFunction'] as const)
      protos[name] = Object.create(protos.Function);
    for (const name of PROTOTYPES)
      if (/^(Big)?(Int|Uint|Float)\w+Array$/.test(name)) protos[name] = Object.create(protos.TypedArray);
    protos.Buffer = Object.create(protos.Uint8Array);
    this.protos = protos;
    this.global = Object.create(root);
    this.#stack = this.#stackProperty();
  }

  // Making objects

  object(properties: Readonly<Record<string, Value>> = {}): object {
    return Object.assign(Object.create(this.protos.Object) as object, properties);
  }

  array(items: Value[]): Value[] {
    return Object.setPrototypeOf(items, this.protos.Array) as Value[];
  }

  bytes(bytes: Uint8Array): Uint8Array {
    return Object.setPrototypeOf(bytes, this.protos.Buffer) as Uint8Array;
  }

  /** A function object. */
  fn(slot: FunctionSlot, name: Key, length: number, proto: object = this.protos.Function): object {
    const object = stamp(Object.create(proto) as object, slot);
    hide(object, 'length', length, true);
    hide(object, 'name', typeof name === 'symbol' ? `[${name.description ?? ''}]` : name, true);
    return object;
  }

  /** A built-in that answers at once. */
  sync(name: Key, length: number, call: SyncNative, label?: string): object {
    const slot = new FunctionSlot();
    slot.sync = call;
    slot.native = label ?? String(name);
    return this.fn(slot, name, length);
  }

  /** A built-in that calls functions or waits. */
  task(name: Key, length: number, call: TaskNative, label?: string): object {
    const slot = new FunctionSlot();
    slot.native = label ?? String(name);
    slot.task = this.framed(slot.native, call);
    return this.fn(slot, name, length);
  }

  /** Puts a built-in's own line into stack traces while it runs. */
  framed(label: string, call: TaskNative): TaskNative {
    const realm = this;
    return function* (self, args, target) {
      const saved = realm.frame;
      realm.frame = { parent: saved, label, source: undefined, pos: 0 };
      try {
        return yield* call(self, args, target);
      } finally {
        realm.frame = saved;
      }
    };
  }

  /** Adds built-ins to an object, not enumerable: `name: [length, function]`. */
  define(target: object, owner: string, methods: Methods<SyncNative>): void {
    for (const [given, [length, call]] of Object.entries(methods)) {
      const name = given.replace('()', '');
      hide(target, name, this.sync(name, length, call, owner === '' ? name : `${owner}.${name}`));
    }
  }

  defineTasks(target: object, owner: string, methods: Methods<TaskNative>): void {
    for (const [name, [length, call]] of Object.entries(methods))
      hide(target, name, this.task(name, length, call, owner === '' ? name : `${owner}.${name}`));
  }

  getter(target: object, name: Key, get: SyncNative, set?: SyncNative): void {
    const setter = set === undefined ? undefined : this.sync(`set ${String(name)}`, 1, set);
    const accessor = new Accessor(this.sync(`get ${String(name)}`, 0, get), setter);
    Object.defineProperty(target, name, accessorDescriptor(accessor, false));
  }

  /** A built-in constructor that is also a global. `call` makes the object; without `new` its target is undefined. */
  constructorFn(name: PrototypeName, length: number, call: TaskNative, visible = true): object {
    const slot = new FunctionSlot();
    slot.task = call;
    slot.constructs = 'native';
    slot.native = `new ${name}`;
    const made = this.fn(slot, name, length);
    const proto = this.protos[name];
    Object.defineProperty(made, 'prototype', { value: proto, writable: false, enumerable: false, configurable: false });
    hide(proto, 'constructor', made);
    if (visible) hide(this.global, name, made);
    return made;
  }

  /** The prototype that `new target` gives its objects. */
  protoOf(target: object | undefined, fallback: PrototypeName): object {
    if (target === undefined) return this.protos[fallback];
    const proto = this.get(target, 'prototype');
    return isObject(proto) ? proto : this.protos[fallback];
  }

  // Errors

  error(name: ErrorName, message: string, extra: Readonly<Record<string, Value>> = {}): object {
    const made = Object.create(this.protos[name]) as object;
    hide(made, 'message', message);
    for (const [key, value] of Object.entries(extra)) Reflect.set(made, key, value);
    return this.asError(made);
  }

  /** Gives an object the standing of an error: frames, and the `stack` property. */
  asError(object: object, subclass = false): object {
    const all = this.frames(subclass ? 20 : 10);
    // V8 leaves out the constructors of the error's own class.
    const first = subclass ? all.findIndex((frame) => !frame.label.startsWith('new ')) : 0;
    const frames = all.slice(Math.max(0, first), Math.max(0, first) + 10);
    stamp(object, new ErrorSlot(frames));
    Object.defineProperty(object, 'stack', this.#stack);
    return object;
  }

  #stackProperty(): PropertyDescriptor {
    const put = (self: Value, value: Value): Value => {
      if (isObject(self)) hide(self, 'stack', value);
      return value;
    };
    const get = this.sync('stack', 0, (self) => {
      const slot = slotOf(self);
      return slot?.kind === 'error' && isObject(self) ? put(self, this.stackText(self, slot.frames)) : undefined;
    });
    const set = this.sync('stack', 1, (self, [value]) => put(self, value));
    return accessorDescriptor(new Accessor(get, set), false);
  }

  frames(limit = 10): Frame[] {
    const out: Frame[] = [];
    for (let at = this.frame; at !== undefined && out.length < limit; at = at.parent) {
      if (at.source?.internal === true) continue;
      if (at.source === undefined && at.label === '') continue;
      out.push({ parent: undefined, label: at.label, source: at.source, pos: at.pos });
    }
    return out;
  }

  fail(name: ErrorName, message: string, extra?: Readonly<Record<string, Value>>): Thrown {
    return new Thrown(this.error(name, message, extra), this.place());
  }

  /** Where the innermost call of the learner's own code stands. */
  place(): { readonly source: Source; readonly pos: number } | undefined {
    for (let at = this.frame; at !== undefined; at = at.parent)
      if (at.source !== undefined && !at.source.internal) return { source: at.source, pos: at.pos };
    return undefined;
  }

  typeError(message: string, code?: string): Thrown {
    return this.fail('TypeError', message, code === undefined ? {} : { code });
  }

  /** What a host's exception is to the program; anything that is not its business goes on up. */
  caught(error: unknown): Value {
    if (error instanceof Thrown) return error.value;
    if (error instanceof RangeError && /call stack/i.test(error.message))
      return this.error('RangeError', 'Maximum call stack size exceeded');
    if (error instanceof TypeError) return this.error('TypeError', error.message);
    if (error instanceof RangeError) return this.error('RangeError', error.message);
    if (error instanceof SyntaxError) return this.error('SyntaxError', error.message);
    if (error instanceof URIError) return this.error('URIError', error.message);
    throw error;
  }

  // Properties

  get(base: Value, key: Key): Value {
    const found = this.#read(base, key);
    if (!(found instanceof Accessor)) return found as Value;
    return found.get === undefined ? undefined : this.callNow(found.get, base, []);
  }

  #read(base: Value, key: Key): unknown {
    switch (typeof base) {
      case 'object':
        if (base === null) break;
        return (base as Record<Key, unknown>)[key];
      case 'string':
        if (key === 'length') return base.length;
        if (typeof key === 'string' && /^\d+$/.test(key)) return base[Number(key)];
        return (this.protos.String as Record<Key, unknown>)[key];
      case 'number':
        return (this.protos.Number as Record<Key, unknown>)[key];
      case 'boolean':
        return (this.protos.Boolean as Record<Key, unknown>)[key];
      case 'symbol':
        return (this.protos.Symbol as Record<Key, unknown>)[key];
      case 'bigint':
        return (this.protos.BigInt as Record<Key, unknown>)[key];
    }
    if (key === Symbol.iterator)
      throw this.typeError(
        `${base === null ? 'object null' : base} is not iterable (cannot read property Symbol(Symbol.iterator))`,
      );
    throw this.typeError(`Cannot read properties of ${base} (reading '${String(key)}')`);
  }

  /** The value below `start` in the prototype chain, for `super.x`. */
  getFrom(start: object | null, key: Key, self: Value): Value {
    const found: unknown = start === null ? undefined : (start as Record<Key, unknown>)[key];
    if (!(found instanceof Accessor)) return found as Value;
    return found.get === undefined ? undefined : this.callNow(found.get, self, []);
  }

  set(base: Value, key: Key, value: Value, strict = true): void {
    if (base === undefined || base === null)
      throw this.typeError(`Cannot set properties of ${base} (setting '${String(key)}')`);
    if (typeof base !== 'object') {
      const own = this.#read(base, key);
      if (own instanceof Accessor && own.set !== undefined) this.callNow(own.set, base, [value]);
      else if (strict)
        throw this.typeError(`Cannot create property '${String(key)}' on ${typeof base} '${String(base)}'`);
      return;
    }
    const slot = slotOf(base);
    if (slot?.kind !== 'proxy') {
      const now = (base as Record<Key, unknown>)[key];
      if (now instanceof Accessor) {
        if (now.set !== undefined) this.callNow(now.set, base, [value]);
        else if (strict)
          throw this.typeError(`Cannot set property ${String(key)} of ${this.describe(base)} which has only a getter`);
        return;
      }
    }
    if (!Reflect.set(base, key, value) && strict) throw this.#readOnly(base, key, slot?.kind === 'proxy');
  }

  #readOnly(base: object, key: Key, proxy: boolean): Thrown {
    const name = String(key);
    if (proxy) return this.typeError(`'set' on proxy: trap returned falsish for property '${name}'`);
    if (Reflect.has(base, key))
      return this.typeError(`Cannot assign to read only property '${name}' of object '${this.describe(base)}'`);
    return this.typeError(`Cannot add property ${name}, object is not extensible`);
  }

  /** `#<Foo>`, `[object Array]`: how V8's messages name an object. */
  describe(base: object): string {
    if (Array.isArray(base)) return '[object Array]';
    return `#<${this.className(base)}>`;
  }

  /** The name of an object's constructor. */
  className(base: object): string {
    for (let at: object | null = base; at !== null; at = Reflect.getPrototypeOf(at)) {
      const made = Object.getOwnPropertyDescriptor(at, 'constructor')?.value as Value;
      const name = functionOf(made) === undefined ? undefined : this.get(made, 'name');
      if (typeof name === 'string' && name !== '') return name;
    }
    return 'Object';
  }

  key(value: Value): Key {
    if (typeof value === 'string' || typeof value === 'symbol') return value;
    if (typeof value === 'number') return String(value);
    const primitive = this.primitive(value, 'string');
    return typeof primitive === 'symbol' ? primitive : this.string(primitive);
  }

  method(base: Value, key: Key): Value {
    const found = this.get(base, key);
    return found === undefined || found === null ? undefined : found;
  }

  // Calls

  *call(fn: Value, self: Value, args: readonly Value[]): Run<Value> {
    const slot = functionOf(fn);
    if (slot === undefined) throw this.typeError(`${this.show(fn)} is not a function`);
    if (slot.sync !== undefined) return slot.sync(self, args, undefined);
    return yield* this.body(slot)(self, args, undefined);
  }

  body(slot: FunctionSlot): TaskNative {
    if (slot.task === undefined) throw new Error('a function without a body');
    return slot.task;
  }

  /** Calls from a place that cannot wait: a getter, a conversion, a comparison. */
  callNow(fn: Value, self: Value, args: readonly Value[]): Value {
    const slot = functionOf(fn);
    if (slot === undefined) throw this.typeError(`${this.show(fn)} is not a function`);
    if (slot.sync !== undefined) return slot.sync(self, args, undefined);
    return this.now(this.body(slot)(self, args, undefined));
  }

  /** Runs to the end without letting anybody else run. */
  now<T>(run: Run<T>): T {
    let ticks = 0;
    for (;;) {
      const next = run.next('ready');
      if (next.done === true) return next.value;
      const block = next.value;
      if (block.kind !== 'tick' || ++ticks > 20_000)
        throw this.fail(
          'Error',
          'drydock: this function waits where Drydock cannot: in a getter, a conversion or a comparison',
        );
    }
  }

  *construct(fn: Value, args: readonly Value[], target: object | undefined = undefined): Run<object> {
    const slot = functionOf(fn);
    if (slot === undefined || slot.constructs === 'no') throw this.typeError(`${this.show(fn)} is not a constructor`);
    const self = fn as object;
    const newTarget = target ?? self;
    if (slot.constructs === 'base') {
      const made = Object.create(this.protoOf(newTarget, 'Object')) as object;
      if (slot.fields !== undefined) yield* slot.fields(made);
      const result =
        slot.sync !== undefined ? slot.sync(made, args, newTarget) : yield* this.body(slot)(made, args, newTarget);
      return isObject(result) ? result : made;
    }
    const result =
      slot.sync !== undefined
        ? slot.sync(undefined, args, newTarget)
        : yield* this.body(slot)(undefined, args, newTarget);
    return result as object;
  }

  /** A loop has turned or a function was called; now and then the process lets others run. */
  *turn(): Run<void> {
    if (++this.turns >= TURNS_PER_TICK) {
      this.turns = 0;
      yield* this.flush();
      yield { kind: 'tick', fuel: TURNS_PER_TICK / TURNS_PER_FUEL };
    }
  }

  // Conversions

  primitive(value: Value, hint: 'default' | 'number' | 'string' = 'default'): Exclude<Value, object> {
    if (!isObject(value)) return value;
    const exotic = this.get(value, Symbol.toPrimitive);
    if (exotic !== undefined && exotic !== null) {
      const result = this.callNow(exotic, value, [hint]);
      if (!isObject(result)) return result;
      throw this.typeError('Cannot convert object to primitive value');
    }
    for (const name of hint === 'string' ? ['toString', 'valueOf'] : ['valueOf', 'toString']) {
      const method = this.get(value, name);
      if (functionOf(method) === undefined) continue;
      const result = this.callNow(method, value, []);
      if (!isObject(result)) return result;
    }
    throw this.typeError('Cannot convert object to primitive value');
  }

  string(value: Value): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'symbol') throw this.typeError('Cannot convert a Symbol value to a string');
    return isObject(value) ? this.string(this.primitive(value, 'string')) : String(value);
  }

  number(value: Value): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'symbol') throw this.typeError('Cannot convert a Symbol value to a number');
    if (typeof value === 'bigint') throw this.typeError('Cannot convert a BigInt value to a number');
    return isObject(value) ? this.number(this.primitive(value, 'number')) : Number(value);
  }

  numeric(value: Value): number | bigint {
    const primitive = this.primitive(value, 'number');
    return typeof primitive === 'bigint' ? primitive : this.number(primitive);
  }

  /** A whole number, infinite ones included. */
  integer(value: Value): number {
    const number = this.number(value);
    return Number.isNaN(number) ? 0 : Math.trunc(number);
  }

  toObject(value: Value): object {
    if (isObject(value)) return value;
    if (value === undefined || value === null) throw this.typeError('Cannot convert undefined or null to object');
    const name = { string: 'String', number: 'Number', boolean: 'Boolean', symbol: 'Symbol', bigint: 'BigInt' }[
      typeof value as 'string'
    ] as PrototypeName;
    const made = stamp(Object.create(this.protos[name]) as object, new BoxSlot(value));
    if (typeof value === 'string') {
      for (const [i, char] of [...Array(value.length).keys()].map((i) => [i, value.charAt(i)] as const))
        Object.defineProperty(made, i, { value: char, enumerable: true });
      hide(made, 'length', value.length);
    }
    return made;
  }

  /** A short rendering for messages like `x is not a function`. */
  show(value: Value): string {
    if (typeof value === 'string') return `"${value}"`;
    if (typeof value === 'symbol') return String(value);
    if (typeof value === 'bigint') return String(value);
    if (!isObject(value)) return String(value);
    const slot = slotOf(value);
    if (slot?.kind === 'function')
      return slot.text === '' ? `function ${String(this.get(value, 'name'))}() { [native code] }` : slot.text;
    return this.describe(value);
  }

  // Iteration

  /** All items of an iterable, without waiting. */
  list(value: Value, what?: string): Value[] {
    if (Array.isArray(value) && this.#plainArray(value)) return hostCopy(value as Value[]);
    if (typeof value === 'string') return [...value];
    const { iterator, next } = this.iterator(value, what);
    const out: Value[] = [];
    for (;;) {
      const step = this.callNow(next, iterator, []);
      if (!isObject(step)) throw this.typeError(`Iterator result ${this.show(step)} is not an object`);
      if (this.get(step, 'done')) return out;
      out.push(this.get(step, 'value'));
      if (out.length > 5_000_000) throw this.fail('RangeError', 'Invalid array length');
    }
  }

  #arrayValues: Value;
  #plainArray(value: Value[]): boolean {
    this.#arrayValues ??= (this.protos.Array as Record<symbol, Value>)[Symbol.iterator];
    return (value as unknown as Record<symbol, unknown>)[Symbol.iterator] === this.#arrayValues;
  }

  /** Whether a loop may go over the array by index. */
  isPlainArray(value: Value): value is Value[] {
    return Array.isArray(value) && this.#plainArray(value);
  }

  iterator(value: Value, what?: string): { readonly iterator: Value; readonly next: Value } {
    const name = what ?? this.show(value);
    if (value === undefined || value === null) throw this.typeError(`${name} is not iterable`);
    const method = this.get(value, Symbol.iterator);
    if (functionOf(method) === undefined) throw this.typeError(`${name} is not iterable`);
    const iterator = this.callNow(method, value, []);
    if (!isObject(iterator)) throw this.typeError('Result of the Symbol.iterator method is not an object');
    return { iterator, next: this.get(iterator, 'next') };
  }

  step(done: boolean, value: Value): object {
    const made = Object.create(this.protos.Object) as Record<string, Value>;
    made['value'] = value;
    made['done'] = done;
    return made;
  }

  /** An iterator of the program over the host's. */
  iterate(items: Iterator<Value>, tag: string, all?: () => Iterable<Value>): object {
    const proto = this.#iteratorProto(tag);
    let taken = 0;
    const handle = {
      next: () => {
        taken++;
        return items.next();
      },
      /** What is still to come, for those who print it. */
      rest: () => [...(all?.() ?? [])].slice(taken),
    };
    return stamp(Object.create(proto) as object, { kind: 'host', handle });
  }

  readonly #iterators = new Map<string, object>();
  #iteratorProto(tag: string): object {
    const known = this.#iterators.get(tag);
    if (known !== undefined) return known;
    const made = Object.create(this.protos.Iterator) as object;
    this.define(made, tag, {
      next: [
        0,
        (self) => {
          const slot = slotOf(self);
          if (slot?.kind !== 'host')
            throw this.typeError(`next method called on incompatible receiver ${this.show(self)}`);
          const step = (slot.handle as Pick<Iterator<Value>, 'next'>).next();
          return this.step(step.done === true, step.done === true ? undefined : step.value);
        },
      ],
    });
    Object.defineProperty(made, Symbol.toStringTag, { value: tag, configurable: true });
    this.#iterators.set(tag, made);
    return made;
  }

  // Promises

  promise(proto: object = this.protos.Promise): { readonly promise: object; readonly slot: PromiseSlot } {
    const slot = new PromiseSlot();
    return { promise: stamp(Object.create(proto) as object, slot), slot };
  }

  promiseSlot(value: Value): PromiseSlot | undefined {
    const slot = slotOf(value);
    return slot?.kind === 'promise' ? slot : undefined;
  }

  /** The promise's fate is `value`'s: as `resolve` of an executor. */
  resolve(promise: object, slot: PromiseSlot, value: Value): void {
    if (slot.state !== 'pending') return;
    if (value === promise) {
      this.reject(promise, slot, this.error('TypeError', 'Chaining cycle detected for promise #<Promise>'));
      return;
    }
    if (!isObject(value)) {
      this.#settle(promise, slot, 'fulfilled', value);
      return;
    }
    let then: Value;
    try {
      then = this.get(value, 'then');
    } catch (error) {
      this.reject(promise, slot, this.caught(error));
      return;
    }
    if (functionOf(then) === undefined) {
      this.#settle(promise, slot, 'fulfilled', value);
      return;
    }
    const realm = this;
    this.microtasks.push(function* () {
      let done = false;
      const once =
        (act: (value: Value) => void): SyncNative =>
        (_, [given]) => {
          if (!done) act(given);
          done = true;
          return undefined;
        };
      try {
        yield* realm.call(then, value, [
          realm.sync(
            '',
            1,
            once((given) => realm.resolve(promise, slot, given)),
          ),
          realm.sync(
            '',
            1,
            once((given) => realm.reject(promise, slot, given)),
          ),
        ]);
      } catch (error) {
        const reason = realm.caught(error);
        if (!done) realm.reject(promise, slot, reason);
        done = true;
      }
    });
  }

  reject(promise: object, slot: PromiseSlot, reason: Value): void {
    if (slot.state === 'pending') this.#settle(promise, slot, 'rejected', reason);
  }

  #settle(promise: object, slot: PromiseSlot, state: 'fulfilled' | 'rejected', value: Value): void {
    slot.state = state;
    slot.value = value;
    const { reactions } = slot;
    slot.reactions = [];
    for (const reaction of reactions) this.microtasks.push(() => reaction(state, value));
    if (state === 'rejected' && !slot.handled) this.onRejection(promise, slot, false);
  }

  /** Calls `reaction` as a microtask once the promise is settled. */
  react(promise: object, slot: PromiseSlot, reaction: Reaction): void {
    if (slot.state === 'pending') slot.reactions.push(reaction);
    else {
      const { state, value } = slot;
      this.microtasks.push(() => reaction(state, value));
      if (state === 'rejected' && !slot.handled) this.onRejection(promise, slot, true);
    }
    slot.handled = true;
  }

  /** The promise itself, or one that is fulfilled with the value. */
  asPromise(value: Value): { readonly promise: object; readonly slot: PromiseSlot } {
    const slot = this.promiseSlot(value);
    if (slot !== undefined && isObject(value)) return { promise: value, slot };
    const made = this.promise();
    this.resolve(made.promise, made.slot, value);
    return made;
  }

  /** A promise for the outcome of a task that somebody else runs; settle it with the two functions. */
  deferred(): { readonly promise: object; resolve(value: Value): void; reject(reason: Value): void } {
    const { promise, slot } = this.promise();
    return {
      promise,
      resolve: (value) => this.resolve(promise, slot, value),
      reject: (reason) => this.reject(promise, slot, reason),
    };
  }

  /** Reads a variable's value that may not be there yet. */
  live(value: Value | typeof DEAD, name: string): Value {
    if (value === DEAD) throw this.fail('ReferenceError', `Cannot access '${name}' before initialization`);
    return value;
  }
}

/** Adds a property that `for … in` and `Object.keys` do not show. */
export function hide(target: object, name: Key, value: Value, readOnly = false): void {
  Object.defineProperty(target, name, { value, writable: !readOnly, enumerable: false, configurable: true });
}

export { isObject };
