import { utf8Encode } from '../../../../../base/bytes.ts';
import { parseExpression } from '../syntax/parser.ts';
import type { Items } from './items.ts';
import { addContainerMethods, addMethods, addOtherMethods, addStringMethods, sorted } from './methods.ts';
import { arithmetic, fixed, isInt, isNumber, toNumber, whole } from './numbers.ts';
import { NOT_IMPLEMENTED } from './objects.ts';
import {
  ClassMethod,
  Frame,
  type Kw,
  Module,
  Native,
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
  PySlice,
  PyTuple,
  PyType,
  PyView,
  Raise,
  type Run,
  StaticMethod,
  Super,
  type Value,
} from './values.ts';

/** The names that every module has. */
export function addBuiltins(py: Items): void {
  addStringMethods(py);
  addContainerMethods(py);
  addOtherMethods(py);
  addTypes(py);
  addObject(py);
  addFunctions(py);
  addMore(py);
  py.builtins.set('NotImplemented', NOT_IMPLEMENTED);
  py.builtins.set('__debug__', true);
}

function addTypes(py: Items): void {
  const make = (name: string, fn: (args: readonly Value[], kw: Kw, cls: PyType) => Run<Value>): void => {
    py.type(name).make = fn;
    py.builtins.set(name, py.type(name));
  };
  make('object', function* (_args, _kw, cls) {
    return new PyObj(cls);
  });
  make('int', function* ([v = 0, base]) {
    const method = py.special(v, '__int__') ?? py.special(v, '__index__');
    if (method !== undefined) return yield* py.call(method, []);
    const plain = py.plain(v);
    if (plain instanceof PyFloat) {
      if (Number.isNaN(plain.v)) throw py.error('ValueError', 'cannot convert float NaN to integer');
      if (!Number.isFinite(plain.v)) throw py.error('OverflowError', 'cannot convert float infinity to integer');
      return whole(BigInt(Math.trunc(plain.v)));
    }
    if (isInt(plain)) return typeof plain === 'boolean' ? Number(plain) : plain;
    if (typeof plain === 'string' || plain instanceof PyBytes) {
      const source = typeof plain === 'string' ? plain : String.fromCharCode(...plain.b);
      const text = source
        .trim()
        .replace(/(?<=\d)_(?=\d)/g, '')
        .toLowerCase();
      const n = base === undefined ? 10 : py.index(base);
      const [, sign = '', prefix = '', digits = ''] = /^([+-]?)(0[xbo])?(\w+)$/.exec(text) ?? [];
      const radix = n === 0 ? (prefix === '0x' ? 16 : prefix === '0b' ? 2 : prefix === '0o' ? 8 : 10) : n;
      const allowed = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, radix);
      const all =
        prefix !== '' &&
        ((radix === 16 && prefix === '0x') || (radix === 2 && prefix === '0b') || (radix === 8 && prefix === '0o'))
          ? digits
          : prefix + digits;
      if (all === '' || [...all].some((c) => !allowed.includes(c)))
        throw py.error('ValueError', `invalid literal for int() with base ${n}: ${yield* py.repr(plain)}`);
      let value = 0n;
      for (const c of all) value = value * BigInt(radix) + BigInt(allowed.indexOf(c));
      return whole(sign === '-' ? -value : value);
    }
    throw py.error(
      'TypeError',
      `int() argument must be a string, a bytes-like object or a real number, not '${py.typeName(v)}'`,
    );
  });
  make('float', function* ([v = 0]) {
    const method = py.special(v, '__float__');
    if (method !== undefined) return yield* py.call(method, []);
    const plain = py.plain(v);
    if (isNumber(plain)) return new PyFloat(toNumber(plain));
    if (typeof plain === 'string') {
      const text = plain
        .trim()
        .toLowerCase()
        .replace(/(?<=\d)_(?=\d)/g, '');
      if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text)) return new PyFloat(Number(text));
      if (/^[+-]?(inf|infinity)$/.test(text)) return new PyFloat(text[0] === '-' ? -Infinity : Infinity);
      if (/^[+-]?nan$/.test(text)) return new PyFloat(Number.NaN);
      throw py.error('ValueError', `could not convert string to float: ${yield* py.repr(plain)}`);
    }
    throw py.error('TypeError', `float() argument must be a string or a real number, not '${py.typeName(v)}'`);
  });
  make('bool', function* ([v = false]) {
    return yield* py.truth(v);
  });
  make('str', function* (args, kw) {
    const [v = ''] = args;
    const encoding = args[1] ?? kw.get('encoding');
    if (encoding !== undefined) return yield* py.callMethod(v, 'decode', [encoding]);
    return yield* py.str(v);
  });
  const bytesOf = function* (v: Value): Run<Uint8Array> {
    if (v === undefined) return new Uint8Array(0);
    if (typeof v === 'string') return utf8Encode(v);
    if (v instanceof PyBytes) return v.b.slice();
    if (typeof v === 'number') return new Uint8Array(v);
    const method = py.special(v, '__bytes__');
    if (method !== undefined) return ((yield* py.call(method, [])) as PyBytes).b;
    return Uint8Array.from((yield* py.list(v)).map(Number));
  };
  make('bytes', function* (args, kw) {
    if (typeof args[0] === 'string' && args.length < 2 && !kw.has('encoding'))
      throw py.error('TypeError', 'string argument without an encoding');
    return new PyBytes(yield* bytesOf(args[0]));
  });
  make('bytearray', function* ([v]) {
    return new PyBytes(yield* bytesOf(v), true);
  });
  py.builtins.set(
    'memoryview',
    new Native('memoryview', function* ([v]) {
      return v;
    }),
  );
  make('list', function* ([v]) {
    return new PyList(v === undefined ? [] : yield* py.list(v));
  });
  make('tuple', function* ([v]) {
    return v instanceof PyTuple ? v : new PyTuple(v === undefined ? [] : yield* py.list(v));
  });
  make('set', function* ([v]) {
    return yield* py.makeSet(v === undefined ? [] : yield* py.list(v));
  });
  make('frozenset', function* ([v]) {
    return yield* py.makeSet(v === undefined ? [] : yield* py.list(v), true);
  });
  make('dict', function* ([v], kw) {
    const made = new PyDict();
    if (v !== undefined) yield* py.updateDict(made, v);
    for (const [name, value] of kw) made.put(name, value);
    return made;
  });
  make('range', function* (args) {
    const all = args.map((one) => py.index(one));
    const [start = 0, stop = 0, step = 1] = all.length === 1 ? [0, all[0]] : all;
    if (step === 0) throw py.error('ValueError', 'range() arg 3 must not be zero');
    return new PyRange(start, stop, step);
  });
  make('slice', function* (args) {
    return args.length === 1 ? new PySlice(null, args[0], null) : new PySlice(args[0], args[1], args[2] ?? null);
  });
  make('property', function* ([get, set], kw) {
    return new Property(get ?? kw.get('fget') ?? null, set ?? kw.get('fset') ?? null);
  });
  make('staticmethod', function* ([fn]) {
    return new StaticMethod(fn);
  });
  make('classmethod', function* ([fn]) {
    return new ClassMethod(fn);
  });
  make('type', function* (args, kw, cls) {
    const [v, bases, dict] = args;
    if (args.length === 1) return v instanceof PyType ? (v.meta ?? py.type('type')) : py.typeOf(v);
    const vars = new Map<string, Value>();
    if (dict instanceof PyDict) for (const [key, value] of dict.m.values()) vars.set(String(key), value);
    if (!vars.has('__module__')) vars.set('__module__', py.frame?.globals.get('__name__') ?? null);
    return yield* py.makeClass(
      String(v),
      (bases as PyTuple).a.filter((one): one is PyType => one instanceof PyType),
      vars,
      cls === py.type('type') ? undefined : cls,
      kw,
    );
  });
  py.type('type').dict.set(
    '__new__',
    new StaticMethod(
      new Native('__new__', function* ([meta, ...args], kw) {
        const make = py.type('type').make;
        return make === undefined ? null : yield* make(args, kw, meta as PyType);
      }),
    ),
  );
  py.type('type').dict.set(
    '__call__',
    new Native(
      '__call__',
      function* ([cls, ...args], kw) {
        return yield* py.instantiate(cls as PyType, args, kw);
      },
      true,
    ),
  );
  make('super', function* (args) {
    const [given, self] = args;
    if (given instanceof PyType) return new Super(given, self);
    for (let f: Frame | undefined = py.frame; f !== undefined; f = f.parent) {
      const first = f.fn?.code.params[0]?.name;
      if (f.fn?.owner !== undefined && first !== undefined) return new Super(f.fn.owner, f.vars.get(first));
    }
    throw py.error('RuntimeError', 'super(): no arguments');
  });
  py.builtins.set('Exception', py.type('Exception'));
}

function addObject(py: Items): void {
  const method = (type: string, name: string, fn: (args: readonly Value[], kw: Kw) => Run<Value>): void =>
    void py.type(type).dict.set(name, new Native(name, fn, true));
  py.type('object').dict.set(
    '__new__',
    new StaticMethod(
      new Native('__new__', function* ([cls, ...args], kw) {
        return yield* py.blank(cls as PyType, args, kw);
      }),
    ),
  );
  // Found only where a class brings no own one, and left out of quick look-ups.
  py.type('object').dict.delete('__new__');
  method('BaseException', '__str__', function* ([self]) {
    const args = ((self as PyObj).dict.get('args') as PyTuple | undefined)?.a ?? [];
    if ((self as PyObj).cls.isA(py.type('OSError')) && args.length >= 2) {
      const where = args[2] === undefined || args[2] === null ? '' : `: ${yield* py.repr(args[2])}`;
      return `[Errno ${String(args[0])}] ${yield* py.str(args[1])}${where}`;
    }
    if (args.length === 0) return '';
    if ((self as PyObj).cls.isA(py.type('KeyError')) && args.length === 1) return yield* py.repr(args[0]);
    return args.length === 1 ? yield* py.str(args[0]) : yield* py.repr(new PyTuple(args));
  });
  method('BaseException', '__repr__', function* ([self]) {
    const args = ((self as PyObj).dict.get('args') as PyTuple | undefined)?.a ?? [];
    return `${(self as PyObj).cls.name}(${args.length === 1 ? yield* py.repr(args[0]) : (yield* py.repr(new PyTuple(args))).slice(1, -1)})`;
  });
  method('BaseException', '__init__', function* ([self, ...args]) {
    (self as PyObj).dict.set('args', new PyTuple(args));
    return null;
  });
  method('BaseException', 'with_traceback', function* ([self]) {
    return self;
  });
  method('BaseException', 'add_note', function* ([self, note]) {
    const notes = ((self as PyObj).dict.get('__notes__') as PyList | undefined) ?? new PyList();
    notes.a.push(note);
    (self as PyObj).dict.set('__notes__', notes);
    return null;
  });
  for (const name of ['__traceback__', '__cause__', '__context__']) py.type('BaseException').dict.set(name, null);
  py.type('StopIteration').dict.set(
    'value',
    new Property(
      new Native('value', function* ([self]) {
        return ((self as PyObj).dict.get('args') as PyTuple).a[0] ?? null;
      }),
    ),
  );
  py.type('SystemExit').dict.set(
    'code',
    new Property(
      new Native('code', function* ([self]) {
        return ((self as PyObj).dict.get('args') as PyTuple).a[0] ?? null;
      }),
    ),
  );
  for (const [name, at] of [
    ['errno', 0],
    ['strerror', 1],
    ['filename', 2],
  ] as const)
    py.type('OSError').dict.set(
      name,
      new Property(
        new Native(name, function* ([self]) {
          return ((self as PyObj).dict.get('args') as PyTuple).a[at] ?? null;
        }),
      ),
    );
}

function addFunctions(py: Items): void {
  const def = (name: string, fn: (args: readonly Value[], kw: Kw) => Run<Value>): void =>
    void py.builtins.set(name, new Native(name, fn));
  const iter = (kind: string, next: () => Run<Value | undefined>): PyIter => new PyIter(kind, next);
  def('len', function* ([v]) {
    return yield* py.length(v);
  });
  def('repr', function* ([v]) {
    return yield* py.repr(v);
  });
  def('ascii', function* ([v]) {
    return yield* py.repr(v);
  });
  def('id', function* ([v]) {
    return py.id(v);
  });
  def('callable', function* ([v]) {
    return (
      v instanceof PyFunc ||
      v instanceof Native ||
      v instanceof PyType ||
      py.type('function') === py.typeOf(v) ||
      py.typeName(v) === 'method' ||
      py.typeName(v) === 'builtin_function_or_method' ||
      py.special(v, '__call__') !== undefined
    );
  });
  def('hash', function* ([v]) {
    const method = py.special(v, '__hash__');
    if (method !== undefined && method !== null) return yield* py.call(method, []);
    const key = yield* py.key(v);
    if (typeof key === 'number') return Number.isInteger(key) ? key : Math.floor(key * 2 ** 40);
    if (typeof key === 'object' || typeof key === 'function') return py.id(key);
    let h = 5381;
    for (const c of String(key)) h = (Math.imul(h, 33) ^ (c.codePointAt(0) ?? 0)) | 0;
    return h * 1048573;
  });
  const isA = (v: Value, cls: Value): boolean => {
    if (cls instanceof PyTuple) return cls.a.some((one) => isA(v, one));
    if (cls === null) return v === null;
    if (!(cls instanceof PyType))
      throw py.error('TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union');
    const check = cls.dict.get('__check__');
    if (typeof check === 'string')
      return (
        (py.typeOf(v).find(check) ?? undefined) !== undefined ||
        (check === '__iter__' && py.quickIter(v) !== undefined) ||
        (check === '__call__' && (v instanceof PyFunc || v instanceof Native || py.typeName(v) === 'method'))
      );
    return py.isInstance(v, cls);
  };
  def('isinstance', function* ([v, cls]) {
    return isA(v, cls);
  });
  def('issubclass', function* ([v, cls]) {
    if (!(v instanceof PyType)) throw py.error('TypeError', 'issubclass() arg 1 must be a class');
    return (cls instanceof PyTuple ? cls.a : [cls]).some((one) => one instanceof PyType && v.isA(one));
  });
  def('getattr', function* (args) {
    const [v, name, fallback] = args;
    try {
      const found = yield* py.find(v, String(name));
      if (found !== undefined) return found;
    } catch (error) {
      if (args.length < 3 || !(error instanceof Raise) || !error.exc.cls.isA(py.type('AttributeError'))) throw error;
    }
    if (args.length > 2) return fallback;
    throw py.noAttribute(v, String(name));
  });
  def('hasattr', function* ([v, name]) {
    try {
      return (yield* py.find(v, String(name))) !== undefined;
    } catch (error) {
      if (error instanceof Raise && error.exc.cls.isA(py.type('AttributeError'))) return false;
      throw error;
    }
  });
  def('setattr', function* ([v, name, value]) {
    yield* py.set(v, String(name), value);
    return null;
  });
  def('delattr', function* ([v, name]) {
    yield* py.deleteAttribute(v, String(name));
    return null;
  });
  def('vars', function* ([v]) {
    return v === undefined ? py.dictOf(py.frame?.vars ?? new Map()) : yield* py.get(v, '__dict__');
  });
  def('globals', function* () {
    return py.dictOf(py.frame?.globals ?? new Map());
  });
  def('locals', function* () {
    return py.dictOf(py.frame?.vars ?? new Map());
  });
  def('dir', function* ([v]) {
    const names = new Set<string>();
    if (v === undefined) for (const name of py.frame?.vars.keys() ?? []) names.add(name);
    else {
      if (v instanceof PyObj || v instanceof Module || v instanceof PyType)
        for (const name of v.dict.keys()) names.add(name);
      for (const cls of v instanceof PyType ? v.mro : py.typeOf(v).mro)
        for (const name of cls.dict.keys()) names.add(name);
    }
    return new PyList([...names].sort());
  });
  def('iter', function* ([v, end]) {
    if (end === undefined) return yield* py.iterate(v);
    return iter('callable_iterator', function* () {
      const value = yield* py.call(v, []);
      return (yield* py.equal(value, end)) ? undefined : value;
    });
  });
  def('next', function* (args) {
    const [v] = args;
    if (!(v instanceof PyIter || v instanceof PyGen || v instanceof PyObj))
      throw py.error('TypeError', `'${py.typeName(v)}' object is not an iterator`);
    if (v instanceof PyGen && args.length < 2) return yield* py.callMethod(v, '__next__', []);
    const next = v instanceof PyObj && args.length < 2 ? yield* py.callMethod(v, '__next__', []) : yield* py.next(v);
    if (next !== undefined) return next;
    if (args.length > 1) return args[1];
    throw py.error('StopIteration');
  });
  def('enumerate', function* ([v, start], kw) {
    const source = yield* py.iterate(v);
    let i = py.index(start ?? kw.get('start') ?? 0);
    return iter('enumerate', function* () {
      const next = yield* py.next(source);
      return next === undefined ? undefined : new PyTuple([i++, next]);
    });
  });
  def('zip', function* (args, kw) {
    const sources: (PyIter | PyGen | PyObj)[] = [];
    for (const one of args) sources.push(yield* py.iterate(one));
    const strict = kw.get('strict') === true;
    return iter('zip', function* () {
      if (sources.length === 0) return undefined;
      const row: Value[] = [];
      for (const [i, source] of sources.entries()) {
        const next = yield* py.next(source);
        if (next === undefined) {
          if (strict && i > 0)
            throw py.error('ValueError', `zip() argument ${i + 1} is shorter than argument${i > 1 ? 's 1-' : ' '}${i}`);
          return undefined;
        }
        row.push(next);
      }
      return new PyTuple(row);
    });
  });
  def('map', function* ([fn, ...args]) {
    const sources: (PyIter | PyGen | PyObj)[] = [];
    for (const one of args) sources.push(yield* py.iterate(one));
    return iter('map', function* () {
      const row: Value[] = [];
      for (const source of sources) {
        const next = yield* py.next(source);
        if (next === undefined) return undefined;
        row.push(next);
      }
      return yield* py.call(fn, row);
    });
  });
  def('filter', function* ([fn, v]) {
    const source = yield* py.iterate(v);
    return iter('filter', function* () {
      for (;;) {
        const next = yield* py.next(source);
        if (next === undefined) return undefined;
        if (yield* py.truth(fn === null ? next : yield* py.call(fn, [next]))) return next;
      }
    });
  });
  def('reversed', function* ([v]) {
    const method = py.special(v, '__reversed__');
    if (method !== undefined) return yield* py.call(method, []);
    const plain = py.plain(v);
    const values =
      plain instanceof PyRange ||
      typeof plain === 'string' ||
      plain instanceof PyDict ||
      plain instanceof PyView ||
      plain instanceof PyList ||
      plain instanceof PyTuple
        ? yield* py.list(plain)
        : undefined;
    if (values === undefined) throw py.error('TypeError', `'${py.typeName(v)}' object is not reversible`);
    let i = values.length;
    return iter('list_reverseiterator', function* () {
      return i > 0 ? values[--i] : undefined;
    });
  });
  def('sorted', function* ([v], kw) {
    return new PyList(yield* sorted(py, yield* py.list(v), kw));
  });
  def('sum', function* ([v, start], kw) {
    let total: Value = start ?? kw.get('start') ?? 0;
    for (const one of yield* py.list(v)) total = yield* py.binary('+', total, one);
    return total;
  });
  const extreme = (name: string, op: string): void =>
    def(name, function* (args, kw) {
      const values = args.length === 1 ? yield* py.list(args[0]) : args;
      if (values.length === 0) {
        if (kw.has('default')) return kw.get('default');
        throw py.error('ValueError', `${name}() iterable argument is empty`);
      }
      const fn = kw.get('key') ?? null;
      let best = values[0];
      let bestKey = fn === null ? best : yield* py.call(fn, [best]);
      for (const one of values.slice(1)) {
        const key = fn === null ? one : yield* py.call(fn, [one]);
        if (yield* py.truth(yield* py.compare(op, key, bestKey))) [best, bestKey] = [one, key];
      }
      return best;
    });
  extreme('min', '<');
  extreme('max', '>');
  def('any', function* ([v]) {
    const source = yield* py.iterate(v);
    for (;;) {
      const next = yield* py.next(source);
      if (next === undefined) return false;
      if (yield* py.truth(next)) return true;
    }
  });
  def('all', function* ([v]) {
    const source = yield* py.iterate(v);
    for (;;) {
      const next = yield* py.next(source);
      if (next === undefined) return true;
      if (!(yield* py.truth(next))) return false;
    }
  });
}

function addMore(py: Items): void {
  const def = (name: string, fn: (args: readonly Value[], kw: Kw) => Run<Value>): void =>
    void py.builtins.set(name, new Native(name, fn));
  def('abs', function* ([v]) {
    const method = py.special(v, '__abs__');
    if (method !== undefined) return yield* py.call(method, []);
    if (v instanceof PyFloat) return new PyFloat(Math.abs(v.v));
    if (isInt(v)) return whole(BigInt(v) < 0n ? -BigInt(v) : BigInt(v));
    throw py.error('TypeError', `bad operand type for abs(): '${py.typeName(v)}'`);
  });
  def('round', function* ([v, digits], kw) {
    const method = py.special(v, '__round__');
    if (method !== undefined) return yield* py.call(method, digits === undefined ? [] : [digits]);
    const n = digits ?? kw.get('ndigits') ?? null;
    const plain = py.plain(v);
    if (isInt(plain)) {
      if (n === null || py.index(n) >= 0) return plain;
      const unit = 10 ** -py.index(n);
      return Math.round(Number(plain) / unit) * unit;
    }
    if (!(plain instanceof PyFloat))
      throw py.error('TypeError', `type ${py.typeName(v)} doesn't define __round__ method`);
    if (n === null) {
      const floor = Math.floor(plain.v);
      const rest = plain.v - floor;
      return whole(BigInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor));
    }
    const d = py.index(n);
    return new PyFloat(d >= 0 ? Number(fixed(plain.v, d)) : Math.round(plain.v / 10 ** -d) * 10 ** -d);
  });
  def('divmod', function* ([a, b]) {
    return new PyTuple([yield* py.binary('//', a, b), yield* py.binary('%', a, b)]);
  });
  def('pow', function* ([a, b, mod], kw) {
    const m = mod ?? kw.get('mod');
    if (m === undefined) return yield* py.binary('**', a, b);
    let [result, base, exp] = [1n, BigInt(a as number), BigInt(b as number)];
    const n = BigInt(m as number);
    base = ((base % n) + n) % n;
    for (; exp > 0n; exp >>= 1n) {
      if (exp & 1n) result = (result * base) % n;
      base = (base * base) % n;
    }
    return whole(result % n);
  });
  const radix = (name: string, base: number, prefix: string): void =>
    def(name, function* ([v]) {
      const n = BigInt(py.index(v));
      return `${n < 0n ? '-' : ''}${prefix}${(n < 0n ? -n : n).toString(base)}`;
    });
  radix('hex', 16, '0x');
  radix('oct', 8, '0o');
  radix('bin', 2, '0b');
  def('ord', function* ([v]) {
    const text = py.plain(v);
    if (text instanceof PyBytes) return text.b[0];
    if (typeof text !== 'string' || [...text].length !== 1)
      throw py.error(
        'TypeError',
        `ord() expected a character, but string of length ${py.quickLength(text) ?? 0} found`,
      );
    return text.codePointAt(0);
  });
  def('chr', function* ([v]) {
    return String.fromCodePoint(py.index(v));
  });
  def('format', function* ([v, spec]) {
    return yield* py.format(v, spec === undefined ? '' : String(spec));
  });
  def('eval', function* ([text, globals]) {
    const { expr } = parseExpression(String(text));
    const f = py.frame;
    if (f === undefined) return null;
    const vars =
      globals instanceof PyDict
        ? new Map([...globals.m.values()].map(([key, value]) => [String(key), value] as const))
        : f.vars;
    return yield* py.evaluate(
      expr,
      new Frame(f.scope, vars, globals instanceof PyDict ? vars : f.globals, f.parent, '<string>', '<module>', expr),
    );
  });
  for (const name of ['exec', 'compile'])
    def(name, function* () {
      throw py.error('NotImplementedError', `drydock: ${name}() is not modelled`);
    });
  addMethods(py, 'object', {});
  void arithmetic;
}
