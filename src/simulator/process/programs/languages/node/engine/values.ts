import type { Block, Wake } from '../../../../../base/task.ts';

/**
 * A value of the learner's program. Primitives are the host's own; objects are host objects whose prototypes are those of
 * the program's {@link Realm}, so nothing that a program does reaches the simulator's own built-ins.
 */
export type Value = undefined | null | boolean | number | string | bigint | symbol | object;

export type Key = string | symbol;

/** What a function body yields when its own caller must resume it: `yield` of a generator, `await` of an async function. */
export class Suspend {
  readonly kind: 'yield' | 'await';
  readonly value: Value;
  /** Set by the driver before it resumes the body. */
  mode: 'next' | 'throw' | 'return' = 'next';
  sent: Value = undefined;

  constructor(kind: 'yield' | 'await', value: Value) {
    this.kind = kind;
    this.value = value;
  }
}

/** A computation of the program: a task of the simulator that may also suspend its function. */
export type Run<T> = Generator<Block | Suspend, T, Wake>;

/** A JavaScript exception on its way up. */
export class Thrown {
  readonly value: Value;
  /** The place that threw, for node's excerpt of an uncaught one. */
  readonly at: { readonly source: Source; readonly pos: number } | undefined;
  constructor(value: Value, at?: { readonly source: Source; readonly pos: number }) {
    this.value = value;
    this.at = at;
  }
}

/** `generator.return(value)` on its way up through the `finally` blocks. */
export class Returning {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** The process ends now: `process.exit`. */
export class Exiting {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}

/** A place in a source text. */
export interface Source {
  /** As stack traces name it: `/app/x.js`, `[eval]`, `file:///app/x.mjs`. */
  readonly name: string;
  readonly text: string;
  /** Part of node itself: left out of stack traces. */
  readonly internal: boolean;
}

/** One call that is going on. `pos` is where in its source it has got to. */
export interface Frame {
  readonly parent: Frame | undefined;
  readonly label: string;
  readonly source: Source | undefined;
  pos: number;
}

export type SyncNative = (self: Value, args: readonly Value[], target: object | undefined) => Value;
export type TaskNative = (self: Value, args: readonly Value[], target: object | undefined) => Run<Value>;

/** What is behind an object of a special kind. */
export type Slot =
  | FunctionSlot
  | PromiseSlot
  | MapSlot
  | SetSlot
  | WeakSlot
  | DateSlot
  | RegExpSlot
  | ErrorSlot
  | BoxSlot
  | GeneratorSlot
  | ProxySlot
  | HostSlot;

export class FunctionSlot {
  readonly kind = 'function';
  /** Exactly one of the two. */
  sync: SyncNative | undefined;
  task: TaskNative | undefined;
  /** `native`: the body makes the object itself; `base` and `derived`: classes and plain functions; `no`: `new` is an error. */
  constructs: 'no' | 'native' | 'base' | 'derived' = 'no';
  isClass = false;
  /** As inspect and error messages tell it apart. */
  flavour: 'plain' | 'async' | 'generator' | 'async generator' = 'plain';
  /** Where `super` looks. */
  home: object | undefined;
  /** Adds a class's fields to a new object. */
  fields: ((self: object) => Run<void>) | undefined;
  /** Name in stack traces of a built-in. */
  native = '';
  text = '';
  bound: { readonly target: object; readonly args: readonly Value[] } | undefined;
}

export type Reaction = (state: 'fulfilled' | 'rejected', value: Value) => Run<void>;

export class PromiseSlot {
  readonly kind = 'promise';
  state: 'pending' | 'fulfilled' | 'rejected' = 'pending';
  value: Value = undefined;
  reactions: Reaction[] = [];
  handled = false;
  /** Already resolved with another promise that is still pending. */
  locked = false;
  /** The async function that waits for it, for stack traces. */
  awaiter: { readonly frame: Frame; readonly promise: PromiseSlot } | undefined;
}

export class MapSlot {
  readonly kind = 'map';
  readonly map = new Map<Value, Value>();
}

export class SetSlot {
  readonly kind = 'set';
  readonly set = new Set<Value>();
}

export class WeakSlot {
  readonly kind = 'weak';
  readonly map = new WeakMap<object, Value>();
}

export class DateSlot {
  readonly kind = 'date';
  ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

export class RegExpSlot {
  readonly kind = 'regexp';
  readonly source: string;
  readonly flags: string;
  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }
}

export class ErrorSlot {
  readonly kind = 'error';
  /** Where it was made, for the excerpt that node prints of an uncaught one. */
  readonly frames: readonly Frame[];
  constructor(frames: readonly Frame[]) {
    this.frames = frames;
  }
}

/** `new Number(1)`, `Object('x')`. */
export class BoxSlot {
  readonly kind = 'box';
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

export class GeneratorSlot {
  readonly kind = 'generator';
  readonly body: Run<Value>;
  state: 'start' | 'suspended' | 'running' | 'done' = 'start';
  waiting: Suspend | undefined;
  readonly isAsync: boolean;
  frame: Frame | undefined;
  /** Requests of an async generator that wait for their turn. */
  readonly queue: { readonly mode: Suspend['mode']; readonly value: Value; readonly promise: object }[] = [];
  constructor(body: Run<Value>, isAsync: boolean) {
    this.body = body;
    this.isAsync = isAsync;
  }
}

export class ProxySlot {
  readonly kind = 'proxy';
  target: object;
  handler: object | null;
  constructor(target: object, handler: object) {
    this.target = target;
    this.handler = handler;
  }
}

/** A handle of node's own modules: a socket, an open file. */
export class HostSlot {
  readonly kind = 'host';
  readonly handle: object;
  constructor(handle: object) {
    this.handle = handle;
  }
}

/** Gives back what it is given, so that a subclass's private field lands on that object. */
class Identity {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field gets onto an existing object
    return object;
  }
}

class Stamp extends Identity {
  #slot: Slot;
  constructor(object: object, slot: Slot) {
    super(object);
    this.#slot = slot;
  }
  static of(object: object): Slot | undefined {
    return #slot in object ? object.#slot : undefined;
  }
}

/** Gives an object its slot; programs cannot see it. */
export function stamp<T extends object>(object: T, slot: Slot): T {
  new Stamp(object, slot);
  return object;
}

export const slotOf = (value: Value): Slot | undefined =>
  typeof value === 'object' && value !== null ? Stamp.of(value) : undefined;

export function functionOf(value: Value): FunctionSlot | undefined {
  const slot = slotOf(value);
  return slot?.kind === 'function' ? slot : undefined;
}

export const isObject = (value: Value): value is object => typeof value === 'object' && value !== null;

/** A getter and setter, as it comes out of a plain property read of the host: whoever reads it calls it. */
export class Accessor {
  readonly get: object | undefined;
  readonly set: object | undefined;
  constructor(get: object | undefined, set: object | undefined) {
    this.get = get;
    this.set = set;
  }
}

const accessors = new WeakMap<object, Accessor>();

/** The host's descriptor for a getter and setter of the program. */
export function accessorDescriptor(accessor: Accessor, enumerable: boolean): PropertyDescriptor {
  const get = (): Accessor => accessor;
  accessors.set(get, accessor);
  // The setter is never called: writes look for accessors first.
  return { get, set: () => {}, enumerable, configurable: true };
}

/** The program's accessor behind a host's descriptor. */
export const accessorOf = (descriptor: PropertyDescriptor | undefined): Accessor | undefined =>
  descriptor?.get === undefined ? undefined : accessors.get(descriptor.get);

/** The value of a variable that is not initialised yet. */
export const DEAD: unique symbol = Symbol('dead');

/** A copy of an array of the program as one of the host's, whose methods work. Holes stay. */
export const hostCopy = (list: readonly Value[]): Value[] => Array.prototype.slice.call(list) as Value[];
