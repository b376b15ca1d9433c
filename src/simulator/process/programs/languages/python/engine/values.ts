import type { Block, Wake } from '../../../../../base/task.ts';
import type { FunctionCode, Place, Scope } from '../syntax/ast.ts';

/**
 * A value of Python. Whole numbers are numbers, or bigints where those are not exact; strings, booleans and None (null) are
 * JavaScript's own; all else is an object of a class below.
 */
export type Value = unknown;

/** What a generator's body gives to whoever drives it. */
export class Yield {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** A computation of the program: may wait as any task, and may yield inside a generator. */
export type Run<T> = Generator<Block | Yield, T, Wake>;

export class PyFloat {
  readonly v: number;
  constructor(v: number) {
    this.v = v;
  }
}
export class PyBytes {
  b: Uint8Array;
  readonly mutable: boolean;
  constructor(b: Uint8Array, mutable = false) {
    this.b = b;
    this.mutable = mutable;
  }
}
export class PyList {
  a: Value[];
  constructor(a: Value[] = []) {
    this.a = a;
  }
}
export class PyTuple {
  readonly a: readonly Value[];
  constructor(a: readonly Value[]) {
    this.a = a;
  }
}
/** What equal values share. */
export type Key = unknown;
export class PySet {
  m: Map<Key, Value>;
  readonly frozen: boolean;
  constructor(m: Map<Key, Value> = new Map(), frozen = false) {
    this.m = m;
    this.frozen = frozen;
  }
}
export class PyDict {
  m: Map<Key, [Value, Value]>;
  constructor(m: Map<Key, [Value, Value]> = new Map()) {
    this.m = m;
  }
  /** For keys that are strings. */
  get(name: string): Value | undefined {
    return this.m.get(`s${name}`)?.[1];
  }
  put(name: string, value: Value): void {
    this.m.set(`s${name}`, [name, value]);
  }
}
/** `keys()`, `values()` and `items()`. */
export class PyView {
  readonly kind: 'keys' | 'values' | 'items';
  readonly dict: PyDict;
  constructor(kind: PyView['kind'], dict: PyDict) {
    this.kind = kind;
    this.dict = dict;
  }
}
export class PyRange {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  constructor(start: number, stop: number, step: number) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
  get length(): number {
    return Math.max(0, Math.ceil((this.stop - this.start) / this.step));
  }
}
export class PySlice {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
  constructor(start: Value, stop: Value, step: Value) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** A line of a traceback. */
export interface Trace {
  readonly file: string;
  readonly name: string;
  readonly place: Place;
  readonly frame: Frame;
}

export class PyObj {
  cls: PyType;
  readonly dict = new Map<string, Value>();
  /** The value of a built-in type that a subclass of it holds. */
  base: Value = undefined;
  /** Of an exception: where it has been, outermost first. */
  trace: Trace[] | undefined;
  constructor(cls: PyType) {
    this.cls = cls;
  }
}

export class PyType {
  readonly name: string;
  readonly bases: readonly PyType[];
  readonly dict = new Map<string, Value>();
  mro: readonly PyType[];
  meta: PyType | undefined;
  module = 'builtins';
  qualname: string;
  /** Made by the program, not by the interpreter. */
  readonly own: boolean;
  /** Makes a value of a built-in type. */
  make: ((args: readonly Value[], kw: Kw, cls: PyType) => Run<Value>) | undefined;
  constructor(name: string, bases: readonly PyType[], own: boolean) {
    this.name = name;
    this.qualname = name;
    this.bases = bases;
    this.own = own;
    this.mro = linearize(this);
  }
  find(name: string): Value | undefined {
    for (const cls of this.mro) {
      const found = cls.dict.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  isA(other: PyType): boolean {
    return this.mro.includes(other);
  }
}

/** C3 order of a class and its bases. */
function linearize(cls: PyType): PyType[] {
  const lists = [...cls.bases.map((base) => [...base.mro]), [...cls.bases]];
  const out = [cls];
  for (;;) {
    const left = lists.filter((list) => list.length > 0);
    if (left.length === 0) return out;
    const head = left.map((list) => list[0] as PyType).find((one) => !left.some((list) => list.indexOf(one) > 0));
    if (head === undefined) return [...out, ...new Set(left.flat())];
    out.push(head);
    for (const list of lists) if (list[0] === head) list.shift();
  }
}

export type Kw = ReadonlyMap<string, Value>;
export const NO_KW: Kw = new Map();

export class PyFunc {
  readonly code: FunctionCode;
  readonly fallbacks: ReadonlyMap<string, Value>;
  readonly closure: Frame;
  readonly dict = new Map<string, Value>();
  readonly qualname: string;
  /** The class whose body holds it, for `super()`. */
  owner: PyType | undefined;
  constructor(code: FunctionCode, fallbacks: ReadonlyMap<string, Value>, closure: Frame, qualname: string) {
    this.code = code;
    this.fallbacks = fallbacks;
    this.closure = closure;
    this.qualname = qualname;
  }
}
export class Native {
  readonly name: string;
  readonly call: (args: readonly Value[], kw: Kw) => Run<Value>;
  /** A method: bound when it is taken from an instance. */
  readonly method: boolean;
  readonly dict = new Map<string, Value>();
  constructor(name: string, call: (args: readonly Value[], kw: Kw) => Run<Value>, method = false) {
    this.name = name;
    this.call = call;
    this.method = method;
  }
}
export class Bound {
  readonly self: Value;
  readonly fn: Value;
  constructor(self: Value, fn: Value) {
    this.self = self;
    this.fn = fn;
  }
}
export class StaticMethod {
  readonly fn: Value;
  constructor(fn: Value) {
    this.fn = fn;
  }
}
export class ClassMethod {
  readonly fn: Value;
  constructor(fn: Value) {
    this.fn = fn;
  }
}
export class Property {
  readonly get: Value;
  readonly set: Value;
  readonly del: Value;
  constructor(get: Value, set: Value = null, del: Value = null) {
    this.get = get;
    this.set = set;
    this.del = del;
  }
}
export class Super {
  readonly cls: PyType;
  readonly self: Value;
  constructor(cls: PyType, self: Value) {
    this.cls = cls;
    this.self = self;
  }
}
export class Module {
  readonly name: string;
  readonly dict: Map<string, Value>;
  file: string | undefined;
  /** Of a package. */
  path: string | undefined;
  constructor(name: string, dict = new Map<string, Value>()) {
    this.name = name;
    this.dict = dict;
  }
}
/** Something of the simulator that the library's Python code holds: a socket, a file. */
export class Host {
  readonly kind: string;
  readonly value: unknown;
  constructor(kind: string, value: unknown) {
    this.kind = kind;
    this.value = value;
  }
}

/** An iterator that the interpreter made. `next` gives undefined at the end. */
export class PyIter {
  readonly kind: string;
  readonly next: () => Run<Value | undefined>;
  constructor(kind: string, next: () => Run<Value | undefined>) {
    this.kind = kind;
    this.next = next;
  }
}
/** A generator, coroutine or asynchronous generator. */
export class PyGen {
  readonly kind: 'generator' | 'coroutine' | 'async_generator';
  readonly name: string;
  readonly body: Run<Value>;
  state: 'new' | 'running' | 'waiting' | 'done' = 'new';
  sent: Value = null;
  thrown: Raise | undefined;
  constructor(kind: PyGen['kind'], name: string, body: (gen: PyGen) => Run<Value>) {
    this.kind = kind;
    this.name = name;
    this.body = body(this);
  }
}

export class Frame {
  readonly vars: Map<string, Value>;
  readonly scope: Scope;
  readonly parent: Frame | undefined;
  readonly globals: Map<string, Value>;
  readonly file: string;
  readonly name: string;
  at: Place;
  gen: PyGen | undefined;
  fn: PyFunc | undefined;
  back: Frame | undefined;
  /** The exception that is being handled. */
  handling: PyObj | undefined;
  constructor(
    scope: Scope,
    vars: Map<string, Value>,
    globals: Map<string, Value>,
    parent: Frame | undefined,
    file: string,
    name: string,
    at: Place,
  ) {
    this.scope = scope;
    this.vars = vars;
    this.globals = globals;
    this.parent = parent;
    this.file = file;
    this.name = name;
    this.at = at;
  }
}

/** An exception of Python on its way. */
export class Raise extends Error {
  readonly exc: PyObj;
  /** Raised again by a bare `raise`. */
  again = false;
  constructor(exc: PyObj) {
    super('a Python exception');
    this.exc = exc;
  }
}
