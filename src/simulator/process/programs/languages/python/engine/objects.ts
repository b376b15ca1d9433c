import { apart, type Task } from '../../../../../base/task.ts';
import type { Process } from '../../../../program.ts';
import { formatFloat, formatInt, formatText, parseSpec, quoteBytes, quoteText } from './format.ts';
import { arithmetic, floatText, isInt, isNumber, Trouble, toNumber, whole } from './numbers.ts';
import {
  Bound,
  ClassMethod,
  type Frame,
  Host,
  type Key,
  type Kw,
  Module,
  Native,
  NO_KW,
  Property,
  PyBytes,
  PyDict,
  PyFloat,
  PyFunc,
  PyGen,
  PyIter,
  PyList,
  PyObj,
  PyRange,
  PySet,
  PySlice,
  PyTuple,
  PyType,
  PyView,
  Raise,
  type Run,
  StaticMethod,
  Super,
  type Value,
  Yield,
} from './values.ts';

export const NOT_IMPLEMENTED = new Host('NotImplemented', undefined);
export const ELLIPSIS = new Host('Ellipsis', undefined);

const SYMBOL_NAMES: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '@': 'matmul',
  '<<': 'lshift',
  '>>': 'rshift',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
};
const COMPARE_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  '<': ['__lt__', '__gt__'],
  '>': ['__gt__', '__lt__'],
  '<=': ['__le__', '__ge__'],
  '>=': ['__ge__', '__le__'],
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
};

const EXCEPTIONS = `BaseException:object Exception:BaseException SystemExit:BaseException KeyboardInterrupt:BaseException GeneratorExit:BaseException
StopIteration:Exception StopAsyncIteration:Exception ArithmeticError:Exception ZeroDivisionError:ArithmeticError OverflowError:ArithmeticError FloatingPointError:ArithmeticError
AssertionError:Exception AttributeError:Exception BufferError:Exception EOFError:Exception ImportError:Exception ModuleNotFoundError:ImportError LookupError:Exception IndexError:LookupError KeyError:LookupError
MemoryError:Exception NameError:Exception UnboundLocalError:NameError OSError:Exception BlockingIOError:OSError ChildProcessError:OSError ConnectionError:OSError BrokenPipeError:ConnectionError ConnectionAbortedError:ConnectionError
ConnectionRefusedError:ConnectionError ConnectionResetError:ConnectionError FileExistsError:OSError FileNotFoundError:OSError InterruptedError:OSError IsADirectoryError:OSError NotADirectoryError:OSError PermissionError:OSError ProcessLookupError:OSError TimeoutError:OSError
ReferenceError:Exception RuntimeError:Exception NotImplementedError:RuntimeError RecursionError:RuntimeError SyntaxError:Exception IndentationError:SyntaxError TabError:IndentationError SystemError:Exception TypeError:Exception ValueError:Exception UnicodeError:ValueError UnicodeDecodeError:UnicodeError UnicodeEncodeError:UnicodeError
Warning:Exception DeprecationWarning:Warning UserWarning:Warning RuntimeWarning:Warning FutureWarning:Warning SyntaxWarning:Warning ImportWarning:Warning ResourceWarning:Warning PendingDeprecationWarning:Warning`;

const PLAIN_TYPES =
  'type int float str bytes bytearray list tuple dict set frozenset NoneType function builtin_function_or_method method module generator coroutine async_generator range slice property staticmethod classmethod super ellipsis NotImplementedType iterator dict_keys dict_values dict_items';

/** What values are and do: types, attributes, calls, operators, text. */
export abstract class Objects {
  readonly p: Process;
  readonly T: Record<string, PyType> = {};
  readonly builtins = new Map<string, Value>();
  frame: Frame | undefined;
  depth = 0;
  turns = 0;

  constructor(p: Process) {
    this.p = p;
    const object = new PyType('object', [], false);
    this.T['object'] = object;
    for (const name of PLAIN_TYPES.split(' ')) this.T[name] = new PyType(name, [object], false);
    this.T['bool'] = new PyType('bool', [this.type('int')], false);
    for (const pair of EXCEPTIONS.split(/\s+/)) {
      const [name = '', base = ''] = pair.split(':');
      this.T[name] = new PyType(name, [this.type(base)], false);
      this.builtins.set(name, this.T[name]);
    }
    for (const name of ['IOError', 'EnvironmentError']) this.builtins.set(name, this.type('OSError'));
  }

  type(name: string): PyType {
    const found = this.T[name];
    if (found === undefined) throw new Error(`no type ${name}`);
    return found;
  }

  // Errors

  error(type: string, words?: string, ...more: readonly Value[]): Raise {
    return this.errorOf(this.type(type), words === undefined ? [] : [words, ...more]);
  }

  errorOf(cls: PyType, args: readonly Value[]): Raise {
    const exc = new PyObj(cls);
    exc.dict.set('args', new PyTuple(args));
    return new Raise(exc);
  }

  checked(value: Value): Value {
    if (value instanceof Trouble) throw this.error(value.type, value.words);
    return value;
  }

  // Types

  typeOf(v: Value): PyType {
    if (v instanceof PyObj) return v.cls;
    return this.type(this.plainName(v));
  }

  private plainName(v: Value): string {
    switch (typeof v) {
      case 'string':
        return 'str';
      case 'number':
      case 'bigint':
        return 'int';
      case 'boolean':
        return 'bool';
      default:
    }
    if (v === null || v === undefined) return 'NoneType';
    if (v instanceof PyFloat) return 'float';
    if (v instanceof PyList) return 'list';
    if (v instanceof PyDict) return 'dict';
    if (v instanceof PyTuple) return 'tuple';
    if (v instanceof PySet) return v.frozen ? 'frozenset' : 'set';
    if (v instanceof PyBytes) return v.mutable ? 'bytearray' : 'bytes';
    if (v instanceof PyFunc) return 'function';
    if (v instanceof Native) return 'builtin_function_or_method';
    if (v instanceof Bound) return v.fn instanceof Native ? 'builtin_function_or_method' : 'method';
    if (v instanceof PyType) return 'type';
    if (v instanceof Module) return 'module';
    if (v instanceof PyGen) return v.kind;
    if (v instanceof PyRange) return 'range';
    if (v instanceof PySlice) return 'slice';
    if (v instanceof PyView) return `dict_${v.kind}`;
    if (v instanceof Property) return 'property';
    if (v instanceof StaticMethod) return 'staticmethod';
    if (v instanceof ClassMethod) return 'classmethod';
    if (v instanceof Super) return 'super';
    if (v === ELLIPSIS) return 'ellipsis';
    if (v === NOT_IMPLEMENTED) return 'NotImplementedType';
    return 'iterator';
  }

  typeName(v: Value): string {
    if (v instanceof PyType && v.meta !== undefined) return v.meta.name;
    if (v instanceof PyIter) return v.kind;
    if (v instanceof Host && v.kind !== 'Ellipsis' && v.kind !== 'NotImplemented') return v.kind;
    return this.typeOf(v).name;
  }

  isInstance(v: Value, cls: PyType): boolean {
    if (v instanceof PyType && cls.name === 'type') return true;
    if (v instanceof PyType && v.meta !== undefined) return v.meta.isA(cls);
    return this.typeOf(v).isA(cls);
  }

  /** The built-in value of an instance of a subclass of it. */
  plain(v: Value): Value {
    return v instanceof PyObj && v.base !== undefined ? v.base : v;
  }

  // Attributes

  /** An attribute, or undefined. */
  *find(v: Value, name: string): Run<Value | undefined> {
    if (v instanceof PyObj) {
      const found = v.cls.find(name);
      if (found instanceof Property) {
        if (found.get === null)
          throw this.error('AttributeError', `property '${name}' of '${v.cls.name}' object has no getter`);
        return yield* this.call(found.get, [v]);
      }
      if (found instanceof PyObj && found.cls.find('__get__') !== undefined && !v.dict.has(name))
        return yield* this.callMethod(found, '__get__', [v, v.cls]);
      const own = v.dict.get(name);
      if (own !== undefined) return own;
      if (found !== undefined) return this.bind(found, v, v.cls);
      if (name === '__class__') return v.cls;
      if (name === '__dict__') return this.dictOf(v.dict);
      const fallback = v.cls.find('__getattr__');
      if (fallback !== undefined) return yield* this.call(this.bind(fallback, v, v.cls), [name]);
      return undefined;
    }
    if (v instanceof PyType) {
      if (name === '__name__') return v.name;
      if (name === '__qualname__') return v.qualname;
      if (name === '__mro__') return new PyTuple([...v.mro]);
      if (name === '__bases__') return new PyTuple([...v.bases]);
      if (name === '__dict__') return this.dictOf(v.dict);
      if (name === '__class__') return v.meta ?? this.type('type');
      if (name === '__module__' && !v.dict.has(name)) return v.module;
      if (name === '__doc__' && !v.dict.has(name)) return null;
      const special = v.meta?.find(name);
      if (special instanceof Property) return yield* this.call(special.get, [v]);
      const found = v.find(name);
      if (found instanceof PyObj && found.cls.find('__get__') !== undefined)
        return yield* this.callMethod(found, '__get__', [null, v]);
      if (found !== undefined) return this.bind(found, undefined, v);
      if (special !== undefined) return this.bind(special, v, v.meta ?? v);
      return undefined;
    }
    if (v instanceof Module) {
      const found = v.dict.get(name);
      if (found !== undefined) return found;
      if (name === '__dict__') return this.dictOf(v.dict);
      const fallback = v.dict.get('__getattr__');
      return fallback === undefined ? undefined : yield* this.call(fallback, [name]);
    }
    if (v instanceof Super) {
      const mro = v.self instanceof PyType ? v.self.mro : this.typeOf(v.self).mro;
      for (const cls of mro.slice(mro.indexOf(v.cls) + 1)) {
        const found = cls.dict.get(name);
        if (found instanceof Property) return yield* this.call(found.get, [v.self]);
        if (found !== undefined)
          return v.self instanceof PyType && !(found instanceof ClassMethod)
            ? found instanceof StaticMethod
              ? found.fn
              : found
            : this.bind(found, v.self, v.self instanceof PyType ? v.self : this.typeOf(v.self));
      }
      return undefined;
    }
    if (v instanceof PyFunc || v instanceof Native) {
      const own = v.dict.get(name);
      if (own !== undefined) return own;
      if (name === '__name__') return v instanceof PyFunc ? v.code.name : v.name;
      if (name === '__qualname__') return v instanceof PyFunc ? v.qualname : v.name;
      if (name === '__doc__') return (v instanceof PyFunc ? v.code.doc : undefined) ?? null;
      if (name === '__module__') return v instanceof PyFunc ? (v.closure.globals.get('__name__') ?? null) : 'builtins';
      if (name === '__dict__') return this.dictOf(v.dict);
      if (name === '__wrapped__') return undefined;
      if (name === '__defaults__' && v instanceof PyFunc) return new PyTuple([...v.fallbacks.values()]);
      if (name === '__code__' && v instanceof PyFunc) return this.codeObject(v);
      if (name === '__get__')
        return new Native('__get__', function* (this: void, [self]) {
          return new Bound(self, v);
        });
    }
    if (v instanceof Bound) {
      if (name === '__self__') return v.self;
      if (name === '__func__') return v.fn;
      const inner = yield* this.find(v.fn, name);
      if (inner !== undefined && name !== '__class__') return inner;
    }
    if (v instanceof Property) {
      if (name === 'setter')
        return new Native('setter', function* (this: void, [fn]) {
          return new Property(v.get, fn, v.del);
        });
      if (name === 'deleter')
        return new Native('deleter', function* (this: void, [fn]) {
          return new Property(v.get, v.set, fn);
        });
      if (name === 'getter')
        return new Native('getter', function* (this: void, [fn]) {
          return new Property(fn, v.set, v.del);
        });
      if (name === 'fget') return v.get;
    }
    if (v instanceof StaticMethod || v instanceof ClassMethod)
      if (name === '__func__' || name === '__wrapped__') return v.fn;
    if (v instanceof PyRange || v instanceof PySlice) {
      if (name === 'start') return v.start;
      if (name === 'stop') return v.stop;
      if (name === 'step') return v.step;
    }
    if (name === '__class__') return this.typeOf(v);
    if (name === '__doc__') return null;
    if (v instanceof PyGen && (name === '__name__' || name === '__qualname__')) return v.name;
    if (isNumber(v)) {
      if (name === 'real') return v;
      if (name === 'imag' || name === 'numerator' || name === 'denominator')
        return name === 'imag' ? 0 : name === 'numerator' ? v : 1;
    }
    const cls = this.typeOf(v);
    const found = cls.find(name);
    return found === undefined ? undefined : this.bind(found, v, cls);
  }

  private codeObject(fn: PyFunc): Value {
    const made = new PyObj(this.type('object'));
    made.dict.set('co_varnames', new PyTuple(fn.code.params.map((one) => one.name)));
    made.dict.set('co_argcount', fn.code.params.filter((one) => one.kind === 'plain').length);
    made.dict.set('co_name', fn.code.name);
    made.dict.set('co_filename', fn.closure.file);
    return made;
  }

  dictOf(map: ReadonlyMap<string, Value>): PyDict {
    const made = new PyDict();
    for (const [name, value] of map) made.put(name, value);
    return made;
  }

  /** What taking a class's attribute from an instance gives (`self` undefined: from the class). */
  bind(found: Value, self: Value, cls: PyType): Value {
    if (found instanceof StaticMethod) return found.fn;
    if (found instanceof ClassMethod) return new Bound(cls, found.fn);
    if (self !== undefined && (found instanceof PyFunc || (found instanceof Native && found.method)))
      return new Bound(self, found);
    return found;
  }

  *get(v: Value, name: string): Run<Value> {
    const found = yield* this.find(v, name);
    if (found !== undefined) return found;
    throw this.noAttribute(v, name);
  }

  noAttribute(v: Value, name: string): Raise {
    const what =
      v instanceof Module
        ? `module '${v.name}' has no attribute '${name}'`
        : v instanceof PyType
          ? `type object '${v.name}' has no attribute '${name}'`
          : v instanceof Super
            ? `'super' object has no attribute '${name}'`
            : `'${this.typeName(v)}' object has no attribute '${name}'`;
    const made = this.error('AttributeError', what);
    made.exc.dict.set('name', name);
    made.exc.dict.set('obj', v);
    return made;
  }

  *set(v: Value, name: string, value: Value): Run<void> {
    if (v instanceof PyObj) {
      const found = v.cls.find(name);
      if (found instanceof Property) {
        if (found.set === null)
          throw this.error('AttributeError', `property '${name}' of '${v.cls.name}' object has no setter`);
        yield* this.call(found.set, [v, value]);
        return;
      }
      const setter = v.cls.find('__setattr__');
      if (setter !== undefined && !(setter instanceof Native)) {
        yield* this.call(setter, [v, name, value]);
        return;
      }
      if (found instanceof PyObj && found.cls.find('__set__') !== undefined) {
        yield* this.callMethod(found, '__set__', [v, value]);
        return;
      }
      if (name === '__class__' && value instanceof PyType) v.cls = value;
      else if (v.cls === this.type('object'))
        throw this.error(
          'AttributeError',
          `'object' object has no attribute '${name}' and no __dict__ for setting new attributes`,
        );
      else v.dict.set(name, value);
    } else if (v instanceof PyType) {
      if (!v.own) throw this.error('TypeError', `cannot set '${name}' attribute of immutable type '${v.name}'`);
      v.dict.set(name, value);
    } else if (v instanceof Module || v instanceof PyFunc || v instanceof Native) v.dict.set(name, value);
    else {
      const known = yield* this.find(v, name);
      throw this.error(
        'AttributeError',
        known === undefined
          ? `'${this.typeName(v)}' object has no attribute '${name}'${v instanceof Bound ? '' : ' and no __dict__ for setting new attributes'}`
          : `'${this.typeName(v)}' object attribute '${name}' is read-only`,
      );
    }
  }

  /** A method that the class of an instance brings along, bound. */
  special(v: Value, name: string): Value | undefined {
    if (v instanceof PyObj) {
      const found = v.cls.find(name);
      // What a built-in type does itself is done on the value that the instance holds.
      const plain = found instanceof Native && found.method && v.base !== undefined;
      return found === undefined || plain ? undefined : this.bind(found, v, v.cls);
    }
    if (v instanceof PyType && v.meta !== undefined) {
      const found = v.meta.find(name);
      return found === undefined ? undefined : this.bind(found, v, v.meta);
    }
    return undefined;
  }

  // Calls

  abstract invoke(fn: PyFunc, args: readonly Value[], kw: Kw): Run<Value>;

  *call(fn: Value, args: readonly Value[], kw: Kw = NO_KW): Run<Value> {
    if (fn instanceof Bound) return yield* this.call(fn.fn, [fn.self, ...args], kw);
    if (fn instanceof PyFunc) {
      if (++this.depth > 990) {
        this.depth -= 50;
        try {
          throw this.error('RecursionError', 'maximum recursion depth exceeded');
        } finally {
          this.depth += 49;
        }
      }
      try {
        // Python allows a thousand calls in calls: deeper than JavaScript's stack may be.
        if (this.depth % 60 === 0 && !fn.code.isGenerator && !fn.code.isAsync) return yield* this.#apart(fn, args, kw);
        return yield* this.invoke(fn, args, kw);
      } finally {
        this.depth--;
      }
    }
    if (fn instanceof Native)
      return yield* fn.call(
        args.map((one, i) => (i === 0 && fn.method ? this.#self(one, fn) : one)),
        kw,
      );
    if (fn instanceof PyType) return yield* this.construct(fn, args, kw);
    if (fn instanceof StaticMethod || fn instanceof ClassMethod) return yield* this.call(fn.fn, args, kw);
    if (fn instanceof PyObj) {
      const method = this.special(fn, '__call__');
      if (method !== undefined) return yield* this.call(method, args, kw);
    }
    throw this.error('TypeError', `'${this.typeName(fn)}' object is not callable`);
  }

  /** Methods of built-in types take the value that a subclass's instance holds. */
  #self(v: Value, fn: Native): Value {
    return v instanceof PyObj && v.base !== undefined && !fn.name.startsWith('__init') ? v.base : v;
  }

  *#apart(fn: PyFunc, args: readonly Value[], kw: Kw): Run<Value> {
    const box: { value?: Value; error?: unknown } = {};
    const run = this.invoke(fn, args, kw) as Task<Value>;
    yield* apart(
      (function* (): Task<void> {
        try {
          box.value = yield* run;
        } catch (error) {
          box.error = error;
        }
      })(),
    );
    if (box.error !== undefined) throw box.error;
    return box.value;
  }

  *callMethod(v: Value, name: string, args: readonly Value[], kw: Kw = NO_KW): Run<Value> {
    return yield* this.call(yield* this.get(v, name), args, kw);
  }

  *construct(cls: PyType, args: readonly Value[], kw: Kw): Run<Value> {
    if (cls.meta !== undefined) {
      const method = cls.meta.find('__call__');
      if (method !== undefined) return yield* this.call(method, [cls, ...args], kw);
    }
    return yield* this.instantiate(cls, args, kw);
  }

  *instantiate(cls: PyType, args: readonly Value[], kw: Kw): Run<Value> {
    if (!cls.own && cls.make !== undefined) return yield* cls.make(args, kw, cls);
    const abstract = cls.dict.get('__abstractmethods__') as PyTuple | undefined;
    if (abstract !== undefined && abstract.a.length > 0) {
      const names = abstract.a.map((one) => `'${String(one)}'`).join(', ');
      throw this.error(
        'TypeError',
        `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${abstract.a.length === 1 ? '' : 's'} ${names}`,
      );
    }
    const maker = cls.find('__new__');
    let made: Value;
    if (maker !== undefined)
      made = yield* this.call(maker instanceof StaticMethod ? maker.fn : maker, [cls, ...args], kw);
    else made = yield* this.blank(cls, args, kw);
    if (!this.isInstance(made, cls)) return made;
    const init = cls.find('__init__');
    if (init !== undefined) {
      const result = yield* this.call(init, [made, ...args], kw);
      if (result !== null && result !== undefined)
        throw this.error('TypeError', `__init__() should return None, not '${this.typeName(result)}'`);
    } else if (
      (args.length > 0 || kw.size > 0) &&
      made instanceof PyObj &&
      made.base === undefined &&
      maker === undefined &&
      !cls.isA(this.type('BaseException'))
    )
      throw this.error('TypeError', `${cls.name}() takes no arguments`);
    return made;
  }

  /** `object.__new__`. */
  *blank(cls: PyType, args: readonly Value[], kw: Kw): Run<PyObj> {
    const made = new PyObj(cls);
    if (cls.isA(this.type('BaseException'))) made.dict.set('args', new PyTuple(args));
    const native = cls.mro.find(
      (one) => !one.own && one.make !== undefined && one.name !== 'object' && one.name !== 'type',
    );
    if (native?.make !== undefined) {
      const own = cls.find('__init__') !== undefined;
      const takes =
        native.name === 'int' || native.name === 'str' || native.name === 'float' || native.name === 'tuple';
      made.base = yield* native.make(own && !takes ? [] : args, own ? NO_KW : kw, native);
    }
    return made;
  }

  // Iteration

  *iterate(v: Value): Run<PyIter | PyGen | PyObj> {
    if (v instanceof PyIter || v instanceof PyGen) return v;
    if (v instanceof PyObj) {
      const method = this.special(v, '__iter__');
      if (method !== undefined) {
        const made = yield* this.call(method, []);
        if (made instanceof PyIter || made instanceof PyGen || made instanceof PyObj) return made;
        throw this.error('TypeError', `iter() returned non-iterator of type '${this.typeName(made)}'`);
      }
      if (v.base !== undefined) return yield* this.iterate(v.base);
      const item = this.special(v, '__getitem__');
      if (item !== undefined) return this.#byIndex(item);
    }
    if (v instanceof PyType) {
      const method = this.special(v, '__iter__');
      if (method !== undefined) return (yield* this.call(method, [])) as PyIter;
    }
    const made = this.quickIter(v);
    if (made === undefined) throw this.error('TypeError', `'${this.typeName(v)}' object is not iterable`);
    return made;
  }

  #byIndex(item: Value): PyIter {
    let i = 0;
    const py = this;
    return new PyIter('iterator', function* () {
      try {
        return yield* py.call(item, [i++]);
      } catch (error) {
        if (error instanceof Raise && error.exc.cls.isA(py.type('IndexError'))) return undefined;
        throw error;
      }
    });
  }

  /** An iterator over a built-in value. */
  quickIter(v: Value): PyIter | undefined {
    let i = 0;
    if (v instanceof PyList)
      return new PyIter('list_iterator', function* () {
        return i < v.a.length ? (v.a[i++] ?? null) : undefined;
      });
    if (v instanceof PyTuple)
      return new PyIter('tuple_iterator', function* () {
        return i < v.a.length ? (v.a[i++] ?? null) : undefined;
      });
    if (v instanceof PyRange)
      return new PyIter('range_iterator', function* () {
        return i < v.length ? v.start + i++ * v.step : undefined;
      });
    if (v instanceof PyBytes)
      return new PyIter('bytes_iterator', function* () {
        return v.b[i++];
      });
    let values: Iterator<Value> | undefined;
    let kind = 'iterator';
    let sized: { readonly size: number } | undefined;
    if (typeof v === 'string') {
      values = v[Symbol.iterator]();
      kind = 'str_ascii_iterator';
    } else if (v instanceof PySet) {
      values = v.m.values();
      sized = v.m;
      kind = 'set_iterator';
    } else if (v instanceof PyDict || v instanceof PyView) {
      const dict = v instanceof PyDict ? v : v.dict;
      const what = v instanceof PyDict ? 'keys' : v.kind;
      sized = dict.m;
      kind = 'dict_keyiterator';
      values = mapped(dict.m.values(), ([key, value]) =>
        what === 'keys' ? key : what === 'values' ? value : new PyTuple([key, value]),
      );
    }
    if (values === undefined) return undefined;
    const source = values;
    const size = sized?.size;
    const py = this;
    return new PyIter(kind, function* () {
      if (sized !== undefined && sized.size !== size)
        throw py.error(
          'RuntimeError',
          kind === 'set_iterator' ? 'Set changed size during iteration' : 'dictionary changed size during iteration',
        );
      const next = source.next();
      return next.done === true ? undefined : next.value;
    });
  }

  /** The next value, or undefined at the end. */
  *next(iter: PyIter | PyGen | PyObj): Run<Value | undefined> {
    if (iter instanceof PyIter) return yield* iter.next();
    if (iter instanceof PyGen) {
      const step = yield* this.resumeGen(iter, null);
      return step.done ? undefined : step.value;
    }
    const method = this.special(iter, '__next__');
    if (method === undefined) throw this.error('TypeError', `'${this.typeName(iter)}' object is not an iterator`);
    try {
      return yield* this.call(method, []);
    } catch (error) {
      if (error instanceof Raise && error.exc.cls.isA(this.type('StopIteration'))) return undefined;
      throw error;
    }
  }

  *list(v: Value): Run<Value[]> {
    if (v instanceof PyList || v instanceof PyTuple) return [...v.a];
    const out: Value[] = [];
    const iter = yield* this.iterate(v);
    for (;;) {
      const next = yield* this.next(iter);
      if (next === undefined) return out;
      out.push(next);
      if ((out.length & 1023) === 0) yield* this.p.tick(1);
    }
  }

  *resumeGen(gen: PyGen, sent: Value, thrown?: Raise): Run<{ readonly done: boolean; readonly value: Value }> {
    if (gen.state === 'running') throw this.error('ValueError', `${gen.kind} already executing`);
    if (gen.state === 'done') {
      if (thrown !== undefined) throw thrown;
      if (gen.kind === 'coroutine') throw this.error('RuntimeError', 'cannot reuse already awaited coroutine');
      return { done: true, value: null };
    }
    if (gen.state === 'new' && thrown !== undefined) {
      gen.state = 'done';
      throw thrown;
    }
    const saved = this.frame;
    gen.state = 'running';
    gen.sent = sent;
    gen.thrown = thrown;
    this.depth++;
    try {
      let step = gen.body.next('ready');
      while (step.done !== true && !(step.value instanceof Yield)) {
        const block = step.value;
        step = gen.body.next(yield block);
      }
      if (step.done === true) {
        gen.state = 'done';
        return { done: true, value: step.value };
      }
      gen.state = 'waiting';
      return { done: false, value: (step.value as Yield).value };
    } catch (error) {
      gen.state = 'done';
      if (error instanceof Raise && error.exc.cls.isA(this.type('StopIteration'))) {
        const made = this.error('RuntimeError', `${gen.kind} raised StopIteration`);
        made.exc.dict.set('__cause__', error.exc);
        throw made;
      }
      throw error;
    } finally {
      this.depth--;
      this.frame = saved;
    }
  }

  // Truth, equality, hashes

  *truth(v: Value): Run<boolean> {
    if (v instanceof PyObj) {
      const method = this.special(v, '__bool__');
      if (method !== undefined) return Boolean(yield* this.call(method, []));
      const length = this.special(v, '__len__');
      if (length !== undefined) return (yield* this.call(length, [])) !== 0;
      return v.base === undefined ? true : this.quickTruth(v.base);
    }
    return this.quickTruth(v);
  }

  quickTruth(v: Value): boolean {
    if (typeof v === 'boolean') return v;
    if (v === null || v === undefined) return false;
    if (typeof v === 'number' || typeof v === 'string' || typeof v === 'bigint') return Boolean(v);
    if (v instanceof PyFloat) return v.v !== 0;
    const length = this.quickLength(v);
    return length !== 0;
  }

  quickLength(v: Value): number | undefined {
    if (typeof v === 'string') return /[\ud800-\udfff]/.test(v) ? [...v].length : v.length;
    if (v instanceof PyList || v instanceof PyTuple) return v.a.length;
    if (v instanceof PyDict || v instanceof PySet) return v.m.size;
    if (v instanceof PyView) return v.dict.m.size;
    if (v instanceof PyBytes) return v.b.length;
    if (v instanceof PyRange) return v.length;
    return undefined;
  }

  *length(v: Value): Run<number> {
    const method = this.special(v, '__len__');
    if (method !== undefined) return Number(yield* this.call(method, []));
    const length = this.quickLength(this.plain(v));
    if (length === undefined) throw this.error('TypeError', `object of type '${this.typeName(v)}' has no len()`);
    return length;
  }

  /** What stands for a value in dictionaries and sets. */
  *key(v: Value): Run<Key> {
    const quick = this.quickKey(v);
    if (quick !== undefined) return quick;
    if (v instanceof PyTuple) {
      const parts: Key[] = [];
      for (const one of v.a) parts.push(yield* this.key(one));
      return `t${parts.map((one) => this.#keyText(one)).join(',')}`;
    }
    if (v instanceof PySet && v.frozen)
      return `f${[...v.m.keys()]
        .map((one) => this.#keyText(one))
        .sort()
        .join(',')}`;
    if (v instanceof PyObj) {
      const hash = v.cls.find('__hash__');
      if (hash === null) throw this.error('TypeError', `unhashable type: '${v.cls.name}'`);
      if (hash !== undefined && !(hash instanceof Native)) return `h${String(yield* this.call(hash, [v]))}`;
      if (v.base !== undefined && v.cls.find('__eq__') === undefined) return yield* this.key(v.base);
      return v;
    }
    if (v instanceof PyList || v instanceof PyDict || v instanceof PySet || (v instanceof PyBytes && v.mutable))
      throw this.error('TypeError', `unhashable type: '${this.typeName(v)}'`);
    if (v instanceof Bound) return `m${this.#keyText(v.self)}.${this.#keyText(v.fn)}`;
    return v;
  }

  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;

  id(v: Value): number {
    if (typeof v !== 'object' && typeof v !== 'function') return 0x7f0000000000 + Number(String(v).length) * 32;
    const object = v ?? this;
    let id = this.#ids.get(object);
    if (id === undefined) this.#ids.set(object, (id = ++this.#lastId));
    return 0x7f3a5c000000 + id * 0x30;
  }

  #keyText(key: Key): string {
    return typeof key === 'object' || typeof key === 'function'
      ? `o${this.id(key)}`
      : `${typeof key}:${JSON.stringify(String(key))}`;
  }

  quickKey(v: Value): Key | undefined {
    if (typeof v === 'string') return `s${v}`;
    if (typeof v === 'number' || v === null) return v;
    if (typeof v === 'boolean') return Number(v);
    if (typeof v === 'bigint') return `i${v}`;
    if (v instanceof PyFloat) return v.v;
    if (v instanceof PyBytes && !v.mutable) return `b${String.fromCharCode(...v.b)}`;
    return undefined;
  }

  *equal(a: Value, b: Value): Run<boolean> {
    if (a === b) return !(a instanceof PyFloat && Number.isNaN(a.v));
    if (typeof a === 'string' && typeof b === 'string') return false;
    if (isNumber(a) && isNumber(b)) {
      if (typeof a === 'bigint' || typeof b === 'bigint')
        return !(a instanceof PyFloat) && !(b instanceof PyFloat)
          ? BigInt(a) === BigInt(b)
          : toNumber(a) === toNumber(b);
      return toNumber(a) === toNumber(b);
    }
    if (a instanceof PyObj || b instanceof PyObj) {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const method = this.special(one, '__eq__');
        if (method === undefined) continue;
        const result = yield* this.call(method, [other]);
        if (result !== NOT_IMPLEMENTED) return yield* this.truth(result);
      }
      const [x, y] = [this.plain(a), this.plain(b)];
      return x === a && y === b ? false : yield* this.equal(x, y);
    }
    if ((a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple)) {
      if (a.a.length !== b.a.length) return false;
      for (let i = 0; i < a.a.length; i++) if (!(yield* this.equal(a.a[i], b.a[i]))) return false;
      return true;
    }
    if (a instanceof PyDict && b instanceof PyDict) {
      if (a.m.size !== b.m.size) return false;
      for (const [key, [, value]] of a.m) {
        const other = b.m.get(key);
        if (other === undefined || !(yield* this.equal(value, other[1]))) return false;
      }
      return true;
    }
    const [x, y] = [this.asSet(a), this.asSet(b)];
    if (x !== undefined && y !== undefined) return x.size === y.size && [...x.keys()].every((key) => y.has(key));
    if (a instanceof PyBytes && b instanceof PyBytes)
      return a.b.length === b.b.length && a.b.every((one, i) => one === b.b[i]);
    if (a instanceof PyRange && b instanceof PyRange)
      return a.length === b.length && a.start === b.start && a.step === b.step;
    if (a instanceof Bound && b instanceof Bound) return a.self === b.self && a.fn === b.fn;
    return false;
  }

  asSet(v: Value): ReadonlyMap<Key, Value> | undefined {
    if (v instanceof PySet) return v.m;
    if (v instanceof PyView && v.kind === 'keys') return new Map([...v.dict.m].map(([key, [name]]) => [key, name]));
    return undefined;
  }

  *compare(op: string, a: Value, b: Value): Run<Value> {
    switch (op) {
      case 'is':
        return a === b || (a instanceof PyFloat && b instanceof PyFloat && Object.is(a.v, b.v));
      case 'is not':
        return !(yield* this.compare('is', a, b));
      case 'in':
        return yield* this.contains(b, a);
      case 'not in':
        return !(yield* this.contains(b, a));
      default:
    }
    if (typeof a === 'number' && typeof b === 'number') {
      switch (op) {
        case '<':
          return a < b;
        case '>':
          return a > b;
        case '<=':
          return a <= b;
        case '>=':
          return a >= b;
        default:
      }
    }
    if (a instanceof PyObj || b instanceof PyObj || (a instanceof PyType && a.meta !== undefined)) {
      const names = COMPARE_NAMES[op] ?? ['', ''];
      for (const [one, other, name] of [
        [a, b, names[0]],
        [b, a, names[1]],
      ] as const) {
        const method = this.special(one, name);
        if (method === undefined) continue;
        const result = yield* this.call(method, [other]);
        if (result !== NOT_IMPLEMENTED) return result;
      }
    }
    if (op === '==') return yield* this.equal(a, b);
    if (op === '!=') return !(yield* this.equal(a, b));
    const [x, y] = [this.plain(a), this.plain(b)];
    const order = yield* this.order(op, x, y);
    if (order === undefined)
      throw this.error(
        'TypeError',
        `'${op}' not supported between instances of '${this.typeName(a)}' and '${this.typeName(b)}'`,
      );
    return order;
  }

  private *order(op: string, a: Value, b: Value): Run<boolean | undefined> {
    const decide = (c: number): boolean => (op === '<' ? c < 0 : op === '>' ? c > 0 : op === '<=' ? c <= 0 : c >= 0);
    if (isNumber(a) && isNumber(b)) {
      const [x, y] = [a, b].map((one) => (typeof one === 'bigint' ? one : toNumber(one)));
      if (x === undefined || y === undefined) return undefined;
      return op === '<' ? x < y : op === '>' ? x > y : op === '<=' ? x <= y : x >= y;
    }
    if (typeof a === 'string' && typeof b === 'string') return decide(a < b ? -1 : a > b ? 1 : 0);
    if ((a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple)) {
      for (let i = 0; i < Math.min(a.a.length, b.a.length); i++)
        if (!(yield* this.equal(a.a[i], b.a[i]))) return yield* this.truth(yield* this.compare(op, a.a[i], b.a[i]));
      return decide(a.a.length - b.a.length);
    }
    if (a instanceof PyBytes && b instanceof PyBytes) {
      const [x, y] = [String.fromCharCode(...a.b), String.fromCharCode(...b.b)];
      return decide(x < y ? -1 : x > y ? 1 : 0);
    }
    const [x, y] = [this.asSet(a), this.asSet(b)];
    if (x !== undefined && y !== undefined) {
      const below = [...x.keys()].every((key) => y.has(key));
      const above = [...y.keys()].every((key) => x.has(key));
      return op === '<' ? below && !above : op === '<=' ? below : op === '>' ? above && !below : above;
    }
    return undefined;
  }

  *contains(where: Value, what: Value): Run<boolean> {
    const method = this.special(where, '__contains__');
    if (method !== undefined) return yield* this.truth(yield* this.call(method, [what]));
    const v = this.plain(where);
    if (typeof v === 'string') {
      const text = this.plain(what);
      if (typeof text !== 'string')
        throw this.error('TypeError', `'in <string>' requires string as left operand, not ${this.typeName(what)}`);
      return v.includes(text);
    }
    if (v instanceof PyDict || v instanceof PySet) return v.m.has(yield* this.key(what));
    if (v instanceof PyView && v.kind === 'keys') return v.dict.m.has(yield* this.key(what));
    if (v instanceof PyRange)
      return (
        typeof what === 'number' &&
        (what - v.start) % v.step === 0 &&
        (what - v.start) / v.step >= 0 &&
        (what - v.start) / v.step < v.length
      );
    if (v instanceof PyBytes && typeof what === 'number') return v.b.includes(what);
    if (v instanceof PyBytes && what instanceof PyBytes)
      return String.fromCharCode(...v.b).includes(String.fromCharCode(...what.b));
    if (
      this.quickIter(v) === undefined &&
      !(v instanceof PyObj) &&
      !(v instanceof PyGen) &&
      !(v instanceof PyIter) &&
      !(v instanceof PyType)
    )
      throw this.error(
        'TypeError',
        `argument of type '${this.typeName(v)}' is not ${this.p.argv.length >= 0 ? 'iterable' : ''}`,
      );
    const iter = yield* this.iterate(where);
    for (;;) {
      const next = yield* this.next(iter);
      if (next === undefined) return false;
      if (yield* this.equal(next, what)) return true;
    }
  }

  // Operators

  *binary(op: string, a: Value, b: Value, inPlace = false): Run<Value> {
    const quick = arithmetic(op, a, b);
    if (quick !== undefined) return this.checked(quick);
    if (typeof a === 'string' && typeof b === 'string' && op === '+') return a + b;
    const name = SYMBOL_NAMES[op] ?? op;
    if (a instanceof PyObj || b instanceof PyObj || a instanceof PyType) {
      const tries: [Value, Value, string][] = [
        [a, b, `__${name}__`],
        [b, a, `__r${name}__`],
      ];
      if (inPlace) tries.unshift([a, b, `__i${name}__`]);
      for (const [one, other, method] of tries) {
        const found = this.special(one, method);
        if (found === undefined) continue;
        const result = yield* this.call(found, [other]);
        if (result !== NOT_IMPLEMENTED) return result;
      }
    }
    const [x, y] = [this.plain(a), this.plain(b)];
    const made = x === a && y === b ? yield* this.containers(op, x, y, inPlace) : yield* this.binary(op, x, y);
    if (made !== undefined) return made;
    throw this.unsupported(op, a, b, inPlace);
  }

  private unsupported(op: string, a: Value, b: Value, inPlace: boolean): Raise {
    const names = [this.typeName(a), this.typeName(b)];
    if (op === '+' && typeof a === 'string')
      return this.error('TypeError', `can only concatenate str (not "${names[1]}") to str`);
    if (op === '+' && a instanceof PyList)
      return this.error('TypeError', `can only concatenate list (not "${names[1]}") to list`);
    if (op === '+' && a instanceof PyTuple)
      return this.error('TypeError', `can only concatenate tuple (not "${names[1]}") to tuple`);
    if (op === '*' && (typeof a === 'string' || a instanceof PyList || a instanceof PyTuple))
      return this.error('TypeError', `can't multiply sequence by non-int of type '${names[1]}'`);
    const shown = op === '**' ? '** or pow()' : op;
    return this.error(
      'TypeError',
      `unsupported operand type(s) for ${inPlace ? `${op}=` : shown}: '${names[0]}' and '${names[1]}'`,
    );
  }

  private *containers(op: string, a: Value, b: Value, inPlace: boolean): Run<Value | undefined> {
    if (op === '+') {
      if (a instanceof PyList && inPlace) {
        a.a.push(...(yield* this.list(b)));
        return a;
      }
      if (a instanceof PyList && b instanceof PyList) return new PyList([...a.a, ...b.a]);
      if (a instanceof PyTuple && b instanceof PyTuple) return new PyTuple([...a.a, ...b.a]);
      if (a instanceof PyBytes && b instanceof PyBytes) {
        const made = new Uint8Array(a.b.length + b.b.length);
        made.set(a.b);
        made.set(b.b, a.b.length);
        if (!inPlace || !a.mutable) return new PyBytes(made, a.mutable);
        a.b = made;
        return a;
      }
    }
    if (op === '*') {
      const [seq, times] = isInt(b) ? [a, b] : [b, a];
      if (isInt(times)) {
        const n = Math.max(0, Number(times));
        if (typeof seq === 'string') {
          if (seq.length * n > 32 * 1048576) yield* this.p.overstep('memory', 'it asked for too much memory');
          return seq.repeat(n);
        }
        if (seq instanceof PyList || seq instanceof PyTuple) {
          if (seq.a.length * n > 4_000_000) yield* this.p.overstep('memory', 'it asked for too much memory');
          const out: Value[] = [];
          for (let i = 0; i < n; i++) out.push(...seq.a);
          return seq instanceof PyList ? new PyList(out) : new PyTuple(out);
        }
        if (seq instanceof PyBytes) {
          const out = new Uint8Array(seq.b.length * n);
          for (let i = 0; i < n; i++) out.set(seq.b, i * seq.b.length);
          return new PyBytes(out, seq.mutable);
        }
      }
    }
    if (op === '%' && typeof a === 'string') return yield* this.percent(a, b);
    if (op === '%' && a instanceof PyBytes) return yield* this.percentBytes(a, b);
    if (op === '|' && a instanceof PyDict && b instanceof PyDict) {
      if (!inPlace) return new PyDict(new Map([...a.m, ...b.m]));
      for (const [key, pair] of b.m) a.m.set(key, pair);
      return a;
    }
    if (op === '|' && (a instanceof PyType || a === null) && (b instanceof PyType || b === null))
      return new PyTuple([a, b]);
    const [x, y] = [this.asSet(a), this.asSet(b)];
    if (x !== undefined && y !== undefined) {
      const made = setOperation(op, x, y);
      if (made === undefined) return undefined;
      if (inPlace && a instanceof PySet && !a.frozen) {
        a.m = made;
        return a;
      }
      return new PySet(made, a instanceof PySet && a.frozen);
    }
    return undefined;
  }

  /** `'%s of %d' % values`. */
  *percent(format: string, given: Value): Run<string> {
    const values = given instanceof PyTuple ? given.a : [given];
    let used = 0;
    let out = '';
    let last = 0;
    const pattern = /%(?:\((\w+)\))?([-+ #0]*)(\*|\d+)?(?:\.(\d+))?([a-zA-Z%])/g;
    for (let found = pattern.exec(format); found !== null; found = pattern.exec(format)) {
      const [all, name, flags = '', width = '', precision, kind = ''] = found;
      out += format.slice(last, found.index);
      last = found.index + all.length;
      if (kind === '%') {
        out += '%';
        continue;
      }
      const take = (): Value => {
        if (used >= values.length) throw this.error('TypeError', 'not enough arguments for format string');
        return values[used++];
      };
      const size = width === '*' ? String(take()) : width;
      const value = name === undefined ? take() : yield* this.item(given, name);
      if (name !== undefined) used = values.length;
      const spec = `${flags.includes('-') ? '<' : kind === 's' || kind === 'r' ? '>' : ''}${flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''}${flags.includes('#') ? '#' : ''}${flags.includes('0') && !flags.includes('-') ? '0' : ''}${size}`;
      if (kind === 's' || kind === 'r' || kind === 'a') {
        const text = kind === 's' ? yield* this.str(value) : yield* this.repr(value);
        out += yield* this.format(text, spec + (precision === undefined ? '' : `.${precision}`));
      } else if ('diu'.includes(kind)) {
        if (!isNumber(value))
          throw this.error('TypeError', `%${kind} format: a real number is required, not ${this.typeName(value)}`);
        out += yield* this.format(value instanceof PyFloat ? Math.trunc(value.v) : value, `${spec}d`);
      } else if (kind === 'c') out += typeof value === 'number' ? String.fromCodePoint(value) : String(value);
      else {
        if (!isNumber(value)) throw this.error('TypeError', 'must be real number, not ' + this.typeName(value));
        out += yield* this.format(value, spec + (precision === undefined ? '' : `.${precision}`) + kind);
      }
    }
    if (used < values.length && !(given instanceof PyDict))
      throw this.error('TypeError', 'not all arguments converted during string formatting');
    return out + format.slice(last);
  }

  /** The same for bytes, whose `%s` and `%b` take bytes. */
  *percentBytes(format: PyBytes, given: Value): Run<PyBytes> {
    const latin = (v: PyBytes): string => Array.from(v.b, (code) => String.fromCharCode(code)).join('');
    const values = given instanceof PyTuple ? given.a : [given];
    const text = yield* this.percent(
      latin(format).replace(/%b/g, '%s'),
      new PyTuple(values.map((one) => (one instanceof PyBytes ? latin(one) : one))),
    );
    return new PyBytes(Uint8Array.from(text, (c) => c.charCodeAt(0)));
  }

  /** `del v.name`. */
  *deleteAttribute(v: Value, name: string): Run<void> {
    const method = v instanceof PyObj ? this.special(v, '__delattr__') : undefined;
    if (method !== undefined) {
      yield* this.call(method, [name]);
      return;
    }
    const holds = v instanceof PyObj || v instanceof PyType || v instanceof Module || v instanceof PyFunc;
    if (!holds || !v.dict.delete(name)) throw this.noAttribute(v, name);
  }

  abstract item(v: Value, index: Value): Run<Value>;

  // Text

  *str(v: Value): Run<string> {
    if (typeof v === 'string') return v;
    if (v instanceof PyObj) {
      const method = this.special(v, '__str__');
      if (method !== undefined) {
        const text = this.plain(yield* this.call(method, []));
        if (typeof text !== 'string')
          throw this.error('TypeError', `__str__ returned non-string (type ${this.typeName(text)})`);
        return text;
      }
      if (typeof v.base === 'string') return v.base;
    }
    return yield* this.repr(v);
  }

  readonly #showing = new Set<Value>();

  *repr(v: Value): Run<string> {
    switch (typeof v) {
      case 'string':
        return quoteText(v);
      case 'number':
      case 'bigint':
        return String(v);
      case 'boolean':
        return v ? 'True' : 'False';
      default:
    }
    if (v === null || v === undefined) return 'None';
    if (v instanceof PyFloat) return floatText(v.v);
    if (v instanceof PyObj) {
      const method = this.special(v, '__repr__');
      if (method !== undefined) return String(yield* this.call(method, []));
      if (v.base !== undefined) return yield* this.repr(v.base);
      const module = v.cls.module;
      return `<${module === 'builtins' ? '' : `${module}.`}${v.cls.qualname} object at 0x${this.id(v).toString(16)}>`;
    }
    if (this.#showing.has(v)) return v instanceof PyDict ? '{...}' : v instanceof PyList ? '[...]' : '(...)';
    if (
      v instanceof PyList ||
      v instanceof PyTuple ||
      v instanceof PyDict ||
      v instanceof PySet ||
      v instanceof PyView
    ) {
      this.#showing.add(v);
      try {
        return yield* this.#containerText(v);
      } finally {
        this.#showing.delete(v);
      }
    }
    return yield* this.#otherText(v);
  }

  *#all(values: Iterable<Value>): Run<string> {
    const out: string[] = [];
    for (const one of values) out.push(yield* this.repr(one));
    return out.join(', ');
  }

  *#containerText(v: PyList | PyTuple | PyDict | PySet | PyView): Run<string> {
    if (v instanceof PyList) return `[${yield* this.#all(v.a)}]`;
    if (v instanceof PyTuple) return `(${yield* this.#all(v.a)}${v.a.length === 1 ? ',' : ''})`;
    if (v instanceof PyDict) {
      const out: string[] = [];
      for (const [key, value] of v.m.values()) out.push(`${yield* this.repr(key)}: ${yield* this.repr(value)}`);
      return `{${out.join(', ')}}`;
    }
    if (v instanceof PySet) {
      if (v.m.size === 0) return v.frozen ? 'frozenset()' : 'set()';
      const text = `{${yield* this.#all(v.m.values())}}`;
      return v.frozen ? `frozenset(${text})` : text;
    }
    return `dict_${v.kind}([${yield* this.#all(yield* this.list(v))}])`;
  }

  *#otherText(v: Value): Run<string> {
    const at = `at 0x${this.id(v).toString(16)}`;
    if (v instanceof PyBytes) return v.mutable ? `bytearray(${quoteBytes(v.b)})` : quoteBytes(v.b);
    if (v instanceof PyRange) return `range(${v.start}, ${v.stop}${v.step === 1 ? '' : `, ${v.step}`})`;
    if (v instanceof PySlice) return `slice(${yield* this.#all([v.start, v.stop, v.step])})`;
    if (v instanceof PyType) {
      const method = this.special(v, '__repr__');
      if (method !== undefined) return String(yield* this.call(method, []));
      return `<class '${v.module === 'builtins' ? '' : `${v.module}.`}${v.qualname}'>`;
    }
    if (v instanceof PyFunc) return `<function ${v.qualname} ${at}>`;
    if (v instanceof Native) return `<built-in function ${v.name}>`;
    if (v instanceof Bound) {
      if (v.fn instanceof Native) return `<built-in method ${v.fn.name} of ${this.typeName(v.self)} object ${at}>`;
      return `<bound method ${v.fn instanceof PyFunc ? v.fn.qualname : '?'} of ${yield* this.repr(v.self)}>`;
    }
    if (v instanceof Module)
      return v.file === undefined ? `<module '${v.name}' (built-in)>` : `<module '${v.name}' from '${v.file}'>`;
    if (v instanceof PyGen) return `<${v.kind} object ${v.name} ${at}>`;
    if (v === ELLIPSIS || v === NOT_IMPLEMENTED) return (v as Host).kind;
    if (v instanceof Super) return `<super: <class '${v.cls.name}'>, <${this.typeName(v.self)} object>>`;
    return `<${this.typeName(v)} object ${at}>`;
  }

  *format(v: Value, spec: string): Run<string> {
    const method = this.special(v, '__format__');
    if (method !== undefined) return String(yield* this.call(method, [spec]));
    if (spec === '') return yield* this.str(v);
    const value = this.plain(v);
    const parsed = parseSpec(spec);
    if (parsed === undefined) {
      if (value instanceof PyObj || (!isNumber(value) && typeof value !== 'string'))
        throw this.error('TypeError', `unsupported format string passed to ${this.typeName(v)}.__format__`);
      throw this.error('ValueError', `Invalid format specifier '${spec}' for object of type '${this.typeName(v)}'`);
    }
    let text: string | undefined;
    if (typeof value === 'string')
      text = parsed.type === '' || parsed.type === 's' ? formatText(value, parsed) : undefined;
    else if (value instanceof PyFloat) text = formatFloat(value.v, parsed);
    else if (isInt(value))
      text =
        typeof value === 'boolean' && parsed.type === ''
          ? formatText(value ? 'True' : 'False', parsed)
          : formatInt(BigInt(value), parsed);
    else throw this.error('TypeError', `unsupported format string passed to ${this.typeName(v)}.__format__`);
    if (text === undefined)
      throw this.error('ValueError', `Unknown format code '${parsed.type}' for object of type '${this.typeName(v)}'`);
    return text;
  }

  /** A whole number for an index; complains about anything else. */
  index(v: Value): number {
    const value = this.plain(v);
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return Number(value);
    if (typeof value === 'bigint') return Number(value);
    throw this.error('TypeError', `'${this.typeName(v)}' object cannot be interpreted as an integer`);
  }

  int(value: bigint): Value {
    return whole(value);
  }
}

function* mapped<A, B>(values: Iterable<A>, change: (value: A) => B): Generator<B, undefined, unknown> {
  for (const value of values) yield change(value);
  return undefined;
}

export function setOperation(
  op: string,
  x: ReadonlyMap<Key, Value>,
  y: ReadonlyMap<Key, Value>,
): Map<Key, Value> | undefined {
  switch (op) {
    case '|':
      return new Map([...x, ...[...y].filter(([key]) => !x.has(key))]);
    case '&':
      return new Map([...x].filter(([key]) => y.has(key)));
    case '-':
      return new Map([...x].filter(([key]) => !y.has(key)));
    case '^':
      return new Map([...[...x].filter(([key]) => !y.has(key)), ...[...y].filter(([key]) => !x.has(key))]);
    default:
      return undefined;
  }
}
