import type { Expr, FunctionCode, Param, Pattern, Place, Scope, Stmt, TextPart } from '../syntax/ast.ts';
import { arithmetic, isInt, whole } from './numbers.ts';
import { ELLIPSIS, Objects } from './objects.ts';
import {
  ClassMethod,
  Frame,
  type Kw,
  type Module,
  Native,
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
  Raise,
  type Run,
  StaticMethod,
  type Value,
  Yield,
} from './values.ts';

/** What a block of statements ends with when it does not run to its end. */
type Leave = 'break' | 'continue' | { readonly value: Value } | undefined;

const SLOW = Symbol('slow');

/** Where os.py raises for a variable that is not set, by minor version. */
const ENVIRON_LINES: Readonly<Record<number, number>> = { 11: 679, 12: 685, 13: 716 };

/** Runs the tree of a program. */
export abstract class Evaluator extends Objects {
  /** Called between statements when something from outside waits (a signal). */
  pending: (() => Run<void>) | undefined;

  abstract importModule(name: string): Run<Module>;
  abstract relative(globals: ReadonlyMap<string, Value>, level: number, path: string): string;

  // Names

  load(id: string, f: Frame): Value {
    for (let one: Frame | undefined = f; one !== undefined; one = one.parent) {
      if (one.scope.globals.has(id)) break;
      const found = one.vars.get(id);
      if (found !== undefined) return found;
      if (one.scope.kind === 'function' && one.scope.names.has(id)) {
        if (one === f || f.scope.kind !== 'function' || f.scope.parent === one.scope)
          if (one === f)
            throw this.error(
              'UnboundLocalError',
              `cannot access local variable '${id}' where it is not associated with a value`,
            );
        throw this.error(
          'NameError',
          `cannot access free variable '${id}' where it is not associated with a value in enclosing scope`,
        );
      }
    }
    const found = f.globals.get(id) ?? this.builtins.get(id);
    if (found !== undefined || this.builtins.has(id) || f.globals.has(id)) return found ?? null;
    if (id === 'Ellipsis') return ELLIPSIS;
    const made = this.error('NameError', `name '${id}' is not defined`);
    made.exc.dict.set('name', id);
    throw made;
  }

  storeName(id: string, value: Value, f: Frame): void {
    if (f.scope.globals.has(id)) f.globals.set(id, value);
    else if (f.scope.nonlocals.has(id) || (f.scope.kind === 'function' && !f.scope.names.has(id))) {
      for (let one = f.parent; one !== undefined; one = one.parent)
        if (one.scope.kind !== 'class' && (one.scope.names.has(id) || one.scope.kind === 'module')) {
          one.vars.set(id, value);
          return;
        }
      f.vars.set(id, value);
    } else f.vars.set(id, value);
  }

  #deleteName(id: string, f: Frame): void {
    const map = f.scope.globals.has(id) ? f.globals : f.vars;
    if (!map.delete(id)) throw this.error('NameError', `name '${id}' is not defined`);
  }

  // Expressions

  /** The value of what cannot wait and has no effects: constants, names, sums of numbers. */
  #quick(n: Expr, f: Frame): Value | typeof SLOW {
    switch (n.t) {
      case 'const':
        return n.value;
      case 'name': {
        const found = f.vars.get(n.id);
        if (found !== undefined && !f.scope.globals.has(n.id)) return found;
        f.at = n;
        return this.load(n.id, f);
      }
      case 'binary': {
        const a = this.#quick(n.left, f);
        if (typeof a !== 'number') return SLOW;
        const b = this.#quick(n.right, f);
        if (typeof b !== 'number') return SLOW;
        const made = arithmetic(n.op, a, b);
        return typeof made === 'number' ? made : SLOW;
      }
      case 'compare': {
        const [one] = n.rest;
        if (one === undefined || n.rest.length > 1) return SLOW;
        const a = this.#quick(n.first, f);
        if (typeof a !== 'number') return SLOW;
        const b = this.#quick(one.value, f);
        if (typeof b !== 'number') return SLOW;
        switch (one.op) {
          case '<':
            return a < b;
          case '>':
            return a > b;
          case '<=':
            return a <= b;
          case '>=':
            return a >= b;
          case '==':
            return a === b;
          case '!=':
            return a !== b;
          default:
            return SLOW;
        }
      }
      default:
        return SLOW;
    }
  }

  *evaluate(n: Expr, f: Frame): Run<Value> {
    const quick = this.#quick(n, f);
    if (quick !== SLOW) return quick;
    switch (n.t) {
      case 'const':
        return n.value;
      case 'float':
        return new PyFloat(n.value);
      case 'bytes':
        return new PyBytes(Uint8Array.from(n.text, (c) => c.charCodeAt(0)));
      case 'text':
        return yield* this.#text(n.parts, f);
      case 'binary': {
        const a = yield* this.evaluate(n.left, f);
        const b = yield* this.evaluate(n.right, f);
        f.at = n;
        return yield* this.binary(n.op, a, b);
      }
      case 'unary':
        return yield* this.#unary(n, f);
      case 'logic': {
        const a = yield* this.evaluate(n.left, f);
        return (yield* this.truth(a)) === (n.op === 'or') ? a : yield* this.evaluate(n.right, f);
      }
      case 'compare': {
        let a = yield* this.evaluate(n.first, f);
        let result: Value = true;
        for (const { op, value } of n.rest) {
          const b = yield* this.evaluate(value, f);
          f.at = n;
          result = yield* this.compare(op, a, b);
          if (n.rest.length > 1 && !(yield* this.truth(result))) return result;
          a = b;
        }
        return result;
      }
      case 'call':
        return yield* this.#call(n, f);
      case 'attribute': {
        const value = yield* this.evaluate(n.value, f);
        f.at = n;
        return yield* this.get(value, n.name);
      }
      case 'index': {
        const value = yield* this.evaluate(n.value, f);
        const index = yield* this.evaluate(n.index, f);
        f.at = n;
        return yield* this.item(value, index);
      }
      case 'slice':
        return new PySlice(
          n.start === undefined ? null : yield* this.evaluate(n.start, f),
          n.stop === undefined ? null : yield* this.evaluate(n.stop, f),
          n.step === undefined ? null : yield* this.evaluate(n.step, f),
        );
      case 'list':
        return new PyList(yield* this.#items(n.items, f));
      case 'tuple':
        return new PyTuple(yield* this.#items(n.items, f));
      case 'set':
        return yield* this.makeSet(yield* this.#items(n.items, f));
      case 'dict': {
        const made = new PyDict();
        for (const { key, value } of n.items) {
          if (key === undefined) yield* this.updateDict(made, yield* this.evaluate(value, f));
          else {
            const k = yield* this.evaluate(key, f);
            f.at = n;
            made.m.set(yield* this.key(k), [k, yield* this.evaluate(value, f)]);
          }
        }
        return made;
      }
      case 'starred':
        throw this.error('SyntaxError', "can't use starred expression here");
      case 'conditional':
        return yield* this.evaluate((yield* this.truth(yield* this.evaluate(n.test, f))) ? n.yes : n.no, f);
      case 'lambda':
        return yield* this.#function(n.code, f);
      case 'comprehension':
        return yield* this.#comprehension(n, f);
      case 'walrus': {
        const value = yield* this.evaluate(n.value, f);
        this.storeName(n.target.id, value, f);
        return value;
      }
      case 'yield':
        return yield* this.#yield(n, f);
      case 'await': {
        const value = yield* this.evaluate(n.value, f);
        f.at = n;
        return yield* this.await(value, f.gen);
      }
      default:
        return this.load(n.id, f);
    }
  }

  *#text(parts: readonly TextPart[], f: Frame): Run<string> {
    let out = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        out += part;
        continue;
      }
      let value = yield* this.evaluate(part.expr, f);
      if (part.conversion === 'r' || part.conversion === 'a') value = yield* this.repr(value);
      else if (part.conversion === 's') value = yield* this.str(value);
      f.at = part.expr;
      out +=
        (part.shown ?? '') + (yield* this.format(value, part.spec.length === 0 ? '' : yield* this.#text(part.spec, f)));
    }
    return out;
  }

  *#items(items: readonly Expr[], f: Frame): Run<Value[]> {
    const out: Value[] = [];
    for (const item of items) {
      if (item.t === 'starred') out.push(...(yield* this.list(yield* this.evaluate(item.value, f))));
      else out.push(yield* this.evaluate(item, f));
    }
    return out;
  }

  *makeSet(values: Iterable<Value>, frozen = false): Run<PySet> {
    const made = new PySet(new Map(), frozen);
    for (const value of values) {
      const key = yield* this.key(value);
      if (!made.m.has(key)) made.m.set(key, value);
    }
    return made;
  }

  *updateDict(into: PyDict, from: Value): Run<void> {
    const source = this.plain(from);
    if (source instanceof PyDict) {
      for (const [key, [name, value]] of source.m) into.m.set(key, [into.m.get(key)?.[0] ?? name, value]);
      return;
    }
    const keys = yield* this.find(from, 'keys');
    if (keys !== undefined) {
      for (const name of yield* this.list(yield* this.call(keys, [])))
        into.m.set(yield* this.key(name), [name, yield* this.item(from, name)]);
      return;
    }
    let i = 0;
    for (const pair of yield* this.list(from)) {
      const two = yield* this.list(pair);
      if (two.length !== 2)
        throw this.error(
          'ValueError',
          `dictionary update sequence element #${i} has length ${two.length}; 2 is required`,
        );
      into.m.set(yield* this.key(two[0]), [two[0], two[1]]);
      i++;
    }
  }

  *#unary(n: Expr & { readonly t: 'unary' }, f: Frame): Run<Value> {
    const value = yield* this.evaluate(n.value, f);
    f.at = n;
    if (n.op === 'not') return !(yield* this.truth(value));
    const name = n.op === '-' ? '__neg__' : n.op === '+' ? '__pos__' : '__invert__';
    const method = this.special(value, name);
    if (method !== undefined) return yield* this.call(method, []);
    const plain = this.plain(value);
    if (plain instanceof PyFloat && n.op !== '~') return n.op === '-' ? new PyFloat(-plain.v) : plain;
    if (isInt(plain)) {
      if (n.op === '-') return typeof plain === 'number' ? 0 - plain : whole(-BigInt(plain));
      return n.op === '+' ? (typeof plain === 'boolean' ? Number(plain) : plain) : whole(~BigInt(plain));
    }
    throw this.error('TypeError', `bad operand type for unary ${n.op}: '${this.typeName(value)}'`);
  }

  *#call(n: Expr & { readonly t: 'call' }, f: Frame): Run<Value> {
    const fn = yield* this.evaluate(n.fn, f);
    const args: Value[] = [];
    for (const arg of n.args) {
      if (arg.t === 'starred') args.push(...(yield* this.list(yield* this.evaluate(arg.value, f))));
      else args.push(yield* this.evaluate(arg, f));
    }
    const kw = new Map<string, Value>();
    for (const { name, value } of n.keywords) {
      const given = yield* this.evaluate(value, f);
      if (name !== undefined) kw.set(name, given);
      else {
        const dict = new PyDict();
        yield* this.updateDict(dict, given);
        for (const [key, one] of dict.m.values()) kw.set(String(key), one);
      }
    }
    f.at = n;
    this.frame = f;
    if (++this.turns >= 400) {
      this.turns = 0;
      yield* this.p.tick(1);
    }
    try {
      return yield* this.call(fn, args, kw);
    } finally {
      this.frame = f;
      f.at = n;
    }
  }

  *#yield(n: Expr & { readonly t: 'yield' }, f: Frame): Run<Value> {
    const { gen } = f;
    if (gen === undefined) throw this.error('SyntaxError', "'yield' outside function");
    if (n.from && n.value !== undefined) return yield* this.delegate(yield* this.evaluate(n.value, f), gen);
    const value = n.value === undefined ? null : yield* this.evaluate(n.value, f);
    return yield* this.suspend(gen, value);
  }

  *suspend(gen: PyGen, value: Value): Run<Value> {
    yield new Yield(value);
    const { thrown } = gen;
    if (thrown !== undefined) {
      gen.thrown = undefined;
      throw thrown;
    }
    return gen.sent;
  }

  /** `yield from`. */
  *delegate(value: Value, gen: PyGen): Run<Value> {
    const iter = yield* this.iterate(value);
    if (iter instanceof PyGen) return yield* this.#drive(iter, gen);
    for (;;) {
      const next = yield* this.next(iter);
      if (next === undefined) return null;
      yield* this.suspend(gen, next);
    }
  }

  *#drive(inner: PyGen, gen: PyGen | undefined): Run<Value> {
    let sent: Value = null;
    let thrown: Raise | undefined;
    for (;;) {
      const step = yield* this.resumeGen(inner, sent, thrown);
      if (step.done) return step.value;
      thrown = undefined;
      if (gen === undefined) throw this.error('RuntimeError', 'await outside a coroutine');
      try {
        sent = yield* this.suspend(gen, step.value);
      } catch (error) {
        if (!(error instanceof Raise)) throw error;
        thrown = error;
      }
    }
  }

  *await(value: Value, gen: PyGen | undefined): Run<Value> {
    if (value instanceof PyGen && value.kind === 'coroutine') return yield* this.#drive(value, gen);
    const method = this.special(value, '__await__');
    if (method === undefined)
      throw this.error('TypeError', `object ${this.typeName(value)} can't be used in 'await' expression`);
    const made = yield* this.call(method, []);
    if (gen === undefined) throw this.error('RuntimeError', 'await outside a coroutine');
    return yield* this.delegate(made, gen);
  }

  *#comprehension(n: Expr & { readonly t: 'comprehension' }, f: Frame): Run<Value> {
    const first = n.loops[0];
    if (first === undefined) return null;
    const source = yield* this.evaluate(first.iter, f);
    f.at = first.iter;
    const iter = first.isAsync ? source : yield* this.iterate(source);
    const inner = new Frame(n.scope, new Map(), f.globals, f, f.file, n.kind === 'generator' ? '<genexpr>' : f.name, n);
    inner.fn = f.fn;
    if (n.kind === 'generator')
      return new PyGen('generator', '<genexpr>', (gen) => {
        inner.gen = gen;
        return this.#traced(
          inner,
          this.#loops(n, 0, iter, inner, (value) => this.suspend(gen, value)),
        );
      });
    inner.gen = f.gen;
    const list: Value[] = [];
    const dict = new PyDict();
    const py = this;
    yield* this.#loops(n, 0, iter, inner, function* (value) {
      if (n.kind === 'dict' && n.value !== undefined)
        dict.m.set(yield* py.key(value), [value, yield* py.evaluate(n.value, inner)]);
      else list.push(value);
      return null;
    });
    return n.kind === 'dict' ? dict : n.kind === 'set' ? yield* this.makeSet(list) : new PyList(list);
  }

  *#loops(
    n: Expr & { readonly t: 'comprehension' },
    level: number,
    iter: Value,
    f: Frame,
    give: (value: Value) => Run<Value>,
  ): Run<Value> {
    const loop = n.loops[level];
    if (loop === undefined) return null;
    const source = iter as PyIter;
    for (;;) {
      const next = loop.isAsync ? yield* this.#nextAsync(iter, f) : yield* this.next(source);
      if (next === undefined) return null;
      if (++this.turns >= 400) {
        this.turns = 0;
        yield* this.p.tick(1);
      }
      yield* this.assign(loop.target, next, f);
      let good = true;
      for (const condition of loop.conditions) {
        good = yield* this.truth(yield* this.evaluate(condition, f));
        if (!good) break;
      }
      if (!good) continue;
      const deeper = n.loops[level + 1];
      if (deeper === undefined) yield* give(yield* this.evaluate(n.item, f));
      else {
        const inner = yield* this.evaluate(deeper.iter, f);
        yield* this.#loops(n, level + 1, deeper.isAsync ? inner : yield* this.iterate(inner), f, give);
      }
    }
  }

  *#nextAsync(source: Value, f: Frame): Run<Value | undefined> {
    try {
      return yield* this.await(yield* this.callMethod(source, '__anext__', []), f.gen);
    } catch (error) {
      if (error instanceof Raise && error.exc.cls.isA(this.type('StopAsyncIteration'))) return undefined;
      throw error;
    }
  }

  // Functions

  *#function(code: FunctionCode, f: Frame): Run<PyFunc> {
    const fallbacks = new Map<string, Value>();
    for (const param of code.params)
      if (param.fallback !== undefined) fallbacks.set(param.name, yield* this.evaluate(param.fallback, f));
    const outer =
      f.scope.kind === 'class'
        ? `${String(f.vars.get('__qualname__'))}.`
        : f.scope.kind === 'function'
          ? `${f.fn?.qualname ?? f.name}.<locals>.`
          : '';
    return new PyFunc(code, fallbacks, f, outer + code.name);
  }

  #bindArguments(fn: PyFunc, args: readonly Value[], kw: Kw): Map<string, Value> {
    const vars = new Map<string, Value>();
    const { params, positionalOnly } = fn.code;
    const simple = params.length === args.length && kw.size === 0;
    let used = 0;
    const rest = kw.size === 0 ? undefined : new Map(kw);
    const missing: Param[] = [];
    const positional = params.filter((param) => param.kind === 'plain').length;
    params.forEach((param, i) => {
      if (param.kind === 'plain') {
        if (used < args.length) {
          vars.set(param.name, args[used++]);
          if (!simple && rest?.has(param.name) && i >= positionalOnly)
            throw this.error('TypeError', `${fn.qualname}() got multiple values for argument '${param.name}'`);
          return;
        }
      } else if (param.kind === 'star') {
        vars.set(param.name, new PyTuple(args.slice(used)));
        used = args.length;
        return;
      } else if (param.kind === 'double') return;
      if (rest?.has(param.name) && i >= positionalOnly) {
        vars.set(param.name, rest.get(param.name));
        rest.delete(param.name);
      } else if (fn.fallbacks.has(param.name)) vars.set(param.name, fn.fallbacks.get(param.name));
      else missing.push(param);
    });
    const double = params.find((param) => param.kind === 'double');
    if (double !== undefined) {
      vars.set(double.name, this.dictOf(rest ?? new Map()));
    } else if (rest !== undefined && rest.size > 0) {
      const [name = ''] = rest.keys();
      throw this.error('TypeError', `${fn.qualname}() got an unexpected keyword argument '${name}'`);
    }
    if (used < args.length) {
      const least =
        positional - params.filter((param) => param.kind === 'plain' && param.fallback !== undefined).length;
      const takes = least < positional ? `from ${least} to ${positional}` : String(positional);
      throw this.error(
        'TypeError',
        `${fn.qualname}() takes ${takes} positional argument${positional === 1 && least === positional ? '' : 's'} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
      );
    }
    if (missing.length > 0) {
      const kind = missing[0]?.kind === 'only' ? 'keyword-only' : 'positional';
      const names = missing
        .filter((one) => (one.kind === 'only') === (kind === 'keyword-only'))
        .map((one) => `'${one.name}'`);
      const list = names.length > 2 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names.join(' and ');
      throw this.error(
        'TypeError',
        `${fn.qualname}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list}`,
      );
    }
    return vars;
  }

  *invoke(fn: PyFunc, args: readonly Value[], kw: Kw): Run<Value> {
    const { code } = fn;
    const vars = this.#bindArguments(fn, args, kw);
    const enclosing = fn.closure.scope.kind === 'class' ? fn.closure.parent : fn.closure;
    const f = new Frame(
      code.scope,
      vars,
      fn.closure.globals,
      enclosing,
      fn.closure.file,
      code.name,
      code.body[0] ?? { line: code.line, col: 0, endLine: code.line, endCol: 0 },
    );
    f.fn = fn;
    f.back = this.frame;
    if (code.isGenerator || code.isAsync) {
      const kind = code.isAsync ? (code.isGenerator ? 'async_generator' : 'coroutine') : 'generator';
      return new PyGen(kind, fn.qualname, (gen) => {
        f.gen = gen;
        return this.#traced(f, this.#body(code.body, f));
      });
    }
    return yield* this.#traced(f, this.#body(code.body, f));
  }

  *#body(body: readonly Stmt[], f: Frame): Run<Value> {
    const left = yield* this.block(body, f);
    return typeof left === 'object' ? left.value : null;
  }

  /** Notes the frame on exceptions that leave it. */
  *#traced(f: Frame, run: Run<Value>): Run<Value> {
    try {
      return yield* run;
    } catch (error) {
      if (error instanceof Raise) this.note(error, f);
      throw error;
    }
  }

  note(error: Raise, f: Frame): void {
    error.exc.trace ??= [];
    const { trace } = error.exc;
    if (trace[0]?.frame === f && error.again) {
      error.again = false;
      return;
    }
    error.again = false;
    if (f.file.startsWith('<frozen')) {
      // The one line of the library that a program without its settings shows.
      const line = f.file === '<frozen os>' && f.name === '__getitem__' ? ENVIRON_LINES[this.minor] : undefined;
      if (line !== undefined) trace.unshift({ file: f.file, name: f.name, place: { ...f.at, line }, frame: f });
      return;
    }
    trace.unshift({ file: f.file, name: f.fn?.qualname ?? f.name, place: f.at, frame: f });
  }

  *runModule(body: readonly Stmt[], scope: Scope, module: Module, file: string): Run<void> {
    const f = new Frame(scope, module.dict, module.dict, undefined, file, '<module>', {
      line: 1,
      col: 0,
      endLine: 1,
      endCol: 0,
    });
    f.back = this.frame;
    const saved = this.frame;
    this.frame = f;
    try {
      yield* this.#traced(f, this.#body(body, f));
    } finally {
      this.frame = saved;
    }
  }

  // Statements

  *block(body: readonly Stmt[], f: Frame): Run<Leave> {
    for (const s of body) {
      if (this.pending !== undefined) {
        f.at = s;
        yield* this.pending();
      }
      const left = yield* this.exec(s, f);
      if (left !== undefined) return left;
    }
    return undefined;
  }

  *exec(s: Stmt, f: Frame): Run<Leave> {
    f.at = s;
    switch (s.t) {
      case 'expr':
        yield* this.evaluate(s.value, f);
        return undefined;
      case 'assign': {
        const value = yield* this.evaluate(s.value, f);
        for (const target of s.targets) {
          f.at = target;
          yield* this.assign(target, value, f);
        }
        return undefined;
      }
      case 'annotated':
        yield* this.#annotated(s, f);
        return undefined;
      case 'augmented':
        yield* this.#augmented(s, f);
        return undefined;
      case 'return':
        return { value: s.value === undefined ? null : yield* this.evaluate(s.value, f) };
      case 'raise':
        throw yield* this.#raise(s, f);
      case 'pass':
      case 'global':
      case 'nonlocal':
        return undefined;
      case 'break':
      case 'continue':
        return s.t;
      case 'delete':
        for (const target of s.targets) yield* this.#delete(target, f);
        return undefined;
      case 'assert':
        if (yield* this.truth(yield* this.evaluate(s.test, f))) return undefined;
        f.at = s.test;
        throw this.errorOf(
          this.type('AssertionError'),
          s.message === undefined ? [] : [yield* this.evaluate(s.message, f)],
        );
      case 'import':
        yield* this.#import(s, f);
        return undefined;
      case 'from':
        yield* this.#from(s, f);
        return undefined;
      case 'if':
        return yield* this.block((yield* this.truth(yield* this.evaluate(s.test, f))) ? s.body : s.otherwise, f);
      case 'while':
        return yield* this.#while(s, f);
      case 'for':
        return yield* this.#for(s, f);
      case 'try':
        return yield* this.#try(s, f);
      case 'with':
        return yield* this.#with(s, f, 0);
      case 'function': {
        const decorators: Value[] = [];
        for (const one of s.decorators) decorators.push(yield* this.evaluate(one, f));
        const fn = yield* this.#function(s.code, f);
        const notes = new PyDict();
        for (const param of s.code.params)
          if (param.annotation !== undefined) notes.put(param.name, yield* this.#annotation(param.annotation, f));
        if (s.returns !== undefined) notes.put('return', yield* this.#annotation(s.returns, f));
        fn.dict.set('__annotations__', notes);
        let value: Value = fn;
        for (const one of decorators.reverse()) value = yield* this.call(one, [value]);
        this.storeName(s.code.name, value, f);
        return undefined;
      }
      case 'class':
        yield* this.#class(s, f);
        return undefined;
      case 'match':
        return yield* this.#match(s, f);
      default:
        return undefined;
    }
  }

  /** Annotations are looked at, but a name that is not there does no harm before 3.14; here never. */
  *#annotation(n: Expr, f: Frame): Run<Value> {
    try {
      return yield* this.evaluate(n, f);
    } catch (error) {
      if (
        error instanceof Raise &&
        error.exc.cls.isA(this.type('NameError')) &&
        f.globals.get('annotations') !== undefined
      )
        return null;
      throw error;
    }
  }

  *#annotated(s: Stmt & { readonly t: 'annotated' }, f: Frame): Run<void> {
    if (s.value !== undefined) yield* this.assign(s.target, yield* this.evaluate(s.value, f), f);
    if (s.target.t !== 'name' || f.scope.kind === 'function') return;
    let notes = f.vars.get('__annotations__');
    if (!(notes instanceof PyDict)) f.vars.set('__annotations__', (notes = new PyDict()));
    (notes as PyDict).put(s.target.id, yield* this.#annotation(s.annotation, f));
  }

  *#augmented(s: Stmt & { readonly t: 'augmented' }, f: Frame): Run<void> {
    const { target } = s;
    if (target.t === 'name') {
      const old = yield* this.evaluate(target, f);
      const value = yield* this.evaluate(s.value, f);
      f.at = s;
      this.storeName(target.id, yield* this.binary(s.op, old, value, true), f);
    } else if (target.t === 'attribute') {
      const object = yield* this.evaluate(target.value, f);
      f.at = target;
      const old = yield* this.get(object, target.name);
      const value = yield* this.evaluate(s.value, f);
      f.at = s;
      yield* this.set(object, target.name, yield* this.binary(s.op, old, value, true));
    } else if (target.t === 'index') {
      const object = yield* this.evaluate(target.value, f);
      const index = yield* this.evaluate(target.index, f);
      f.at = target;
      const old = yield* this.item(object, index);
      const value = yield* this.evaluate(s.value, f);
      f.at = s;
      yield* this.setItem(object, index, yield* this.binary(s.op, old, value, true));
    }
  }

  abstract setItem(v: Value, index: Value, value: Value): Run<void>;
  abstract deleteItem(v: Value, index: Value): Run<void>;

  *assign(target: Expr, value: Value, f: Frame): Run<void> {
    switch (target.t) {
      case 'name':
        return this.storeName(target.id, value, f);
      case 'attribute': {
        const object = yield* this.evaluate(target.value, f);
        f.at = target;
        return yield* this.set(object, target.name, value);
      }
      case 'index': {
        const object = yield* this.evaluate(target.value, f);
        const index = yield* this.evaluate(target.index, f);
        f.at = target;
        return yield* this.setItem(object, index, value);
      }
      case 'starred':
        return yield* this.assign(target.value, value, f);
      case 'tuple':
      case 'list':
        return yield* this.#unpack(target.items, value, f, target);
      default:
    }
  }

  *#unpack(targets: readonly Expr[], value: Value, f: Frame, at: Place): Run<void> {
    f.at = at;
    const plain = this.plain(value);
    if (
      this.quickIter(plain) === undefined &&
      !(value instanceof PyObj) &&
      !(value instanceof PyGen) &&
      !(value instanceof PyIter)
    )
      throw this.error('TypeError', `cannot unpack non-iterable ${this.typeName(value)} object`);
    const values = yield* this.list(value);
    const star = targets.findIndex((one) => one.t === 'starred');
    if (star < 0) {
      if (values.length > targets.length)
        throw this.error(
          'ValueError',
          `too many values to unpack (expected ${targets.length}${this.#tellsGot && this.quickLength(plain) !== undefined ? `, got ${values.length}` : ''})`,
        );
      if (values.length < targets.length)
        throw this.error(
          'ValueError',
          `not enough values to unpack (expected ${targets.length}, got ${values.length})`,
        );
    } else if (values.length < targets.length - 1)
      throw this.error(
        'ValueError',
        `not enough values to unpack (expected at least ${targets.length - 1}, got ${values.length})`,
      );
    const after = targets.length - star - 1;
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i] as Expr;
      if (star < 0 || i < star) yield* this.assign(target, values[i], f);
      else if (i === star) yield* this.assign(target, new PyList(values.slice(star, values.length - after)), f);
      else yield* this.assign(target, values[values.length - targets.length + i], f);
    }
  }

  minor = 13;
  get #tellsGot(): boolean {
    return this.minor >= 14;
  }

  *#delete(target: Expr, f: Frame): Run<void> {
    f.at = target;
    if (target.t === 'name') this.#deleteName(target.id, f);
    else if (target.t === 'attribute') {
      const object = yield* this.evaluate(target.value, f);
      yield* this.deleteAttribute(object, target.name);
    } else if (target.t === 'index') {
      const object = yield* this.evaluate(target.value, f);
      const index = yield* this.evaluate(target.index, f);
      f.at = target;
      yield* this.deleteItem(object, index);
    } else if (target.t === 'tuple' || target.t === 'list') for (const one of target.items) yield* this.#delete(one, f);
  }

  *#raise(s: Stmt & { readonly t: 'raise' }, f: Frame): Run<Raise> {
    if (s.value === undefined) {
      for (let one: Frame | undefined = f; one !== undefined; one = one.back)
        if (one.handling !== undefined) {
          const made = new Raise(one.handling);
          made.again = one === f;
          return made;
        }
      return this.error('RuntimeError', 'No active exception to reraise');
    }
    let value = yield* this.evaluate(s.value, f);
    f.at = s;
    if (value instanceof PyType && value.isA(this.type('BaseException')))
      value = yield* this.construct(value, [], new Map());
    if (!(value instanceof PyObj) || !value.cls.isA(this.type('BaseException')))
      return this.error('TypeError', 'exceptions must derive from BaseException');
    if (s.cause !== undefined) {
      let cause = yield* this.evaluate(s.cause, f);
      if (cause instanceof PyType) cause = yield* this.construct(cause, [], new Map());
      value.dict.set('__cause__', cause);
      value.dict.set('__suppress_context__', true);
      f.at = s;
    }
    return new Raise(value);
  }

  *#import(s: Stmt & { readonly t: 'import' }, f: Frame): Run<void> {
    for (const { path, as } of s.names) {
      const module = yield* this.importModule(path);
      if (as !== undefined) this.storeName(as, module, f);
      else {
        const top = path.split('.')[0] ?? path;
        this.storeName(top, top === path ? module : yield* this.importModule(top), f);
      }
    }
  }

  *#from(s: Stmt & { readonly t: 'from' }, f: Frame): Run<void> {
    if (s.path === '__future__') {
      f.globals.set('annotations', true);
      return;
    }
    const path = s.level === 0 ? s.path : this.relative(f.globals, s.level, s.path);
    const module = yield* this.importModule(path);
    for (const { name, as } of s.names) {
      if (name === '*') {
        const all = module.dict.get('__all__');
        const names =
          all === undefined
            ? [...module.dict.keys()].filter((one) => !one.startsWith('_'))
            : (yield* this.list(all)).map(String);
        for (const one of names) this.storeName(one, yield* this.get(module, one), f);
        continue;
      }
      let value = yield* this.find(module, name);
      if (value === undefined && module.path !== undefined) {
        try {
          value = yield* this.importModule(`${path}.${name}`);
        } catch (error) {
          if (!(error instanceof Raise) || error.exc.dict.get('name') !== `${path}.${name}`) throw error;
        }
      }
      if (value === undefined) {
        f.at = s;
        throw this.error(
          'ImportError',
          `cannot import name '${name}' from '${path}' (${module.file ?? 'unknown location'})`,
        );
      }
      this.storeName(as ?? name, value, f);
    }
  }

  *#turn(f: Frame): Run<void> {
    if (this.pending !== undefined) yield* this.pending();
    if (++this.turns >= 400) {
      this.turns = 0;
      this.frame = f;
      yield* this.p.tick(1);
      this.frame = f;
    }
  }

  *#while(s: Stmt & { readonly t: 'while' }, f: Frame): Run<Leave> {
    while (yield* this.truth(yield* this.evaluate(s.test, f))) {
      yield* this.#turn(f);
      const left = yield* this.block(s.body, f);
      if (left === 'break') return undefined;
      if (left !== undefined && left !== 'continue') return left;
      f.at = s.test;
    }
    return yield* this.block(s.otherwise, f);
  }

  *#for(s: Stmt & { readonly t: 'for' }, f: Frame): Run<Leave> {
    const source = yield* this.evaluate(s.iter, f);
    f.at = s.iter;
    const iter = s.isAsync ? yield* this.callMethod(source, '__aiter__', []) : yield* this.iterate(source);
    for (;;) {
      f.at = s.iter;
      const next = s.isAsync ? yield* this.#nextAsync(iter, f) : yield* this.next(iter as PyIter);
      if (next === undefined) break;
      yield* this.#turn(f);
      f.at = s.target;
      yield* this.assign(s.target, next, f);
      const left = yield* this.block(s.body, f);
      if (left === 'break') return undefined;
      if (left !== undefined && left !== 'continue') return left;
    }
    return yield* this.block(s.otherwise, f);
  }

  *#try(s: Stmt & { readonly t: 'try' }, f: Frame): Run<Leave> {
    if (s.last.length === 0) return yield* this.#caught(s, f);
    let left: Leave;
    try {
      left = yield* this.#caught(s, f);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      this.note(error, f);
      const saved = f.handling;
      f.handling = error.exc;
      const instead = yield* this.block(s.last, f);
      f.handling = saved;
      if (instead !== undefined) return instead;
      error.again = true;
      throw error;
    }
    return (yield* this.block(s.last, f)) ?? left;
  }

  *#caught(s: Stmt & { readonly t: 'try' }, f: Frame): Run<Leave> {
    if (s.handlers.length === 0) return (yield* this.block(s.body, f)) ?? (yield* this.block(s.otherwise, f));
    let left: Leave;
    const { depth } = this;
    try {
      left = yield* this.block(s.body, f);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      this.depth = depth;
      this.frame = f;
      const { at } = f;
      for (const handler of s.handlers) {
        if (handler.type !== undefined) {
          const type = yield* this.evaluate(handler.type, f);
          f.at = handler.type;
          if (!this.#matches(error.exc, type)) continue;
        }
        f.at = at;
        this.note(error, f);
        const saved = f.handling;
        f.handling = error.exc;
        if (handler.name !== undefined) this.storeName(handler.name, error.exc, f);
        try {
          return yield* this.block(handler.body, f);
        } catch (next) {
          if (next instanceof Raise && next.exc !== error.exc && !next.exc.dict.has('__context__'))
            next.exc.dict.set('__context__', error.exc);
          throw next;
        } finally {
          f.handling = saved;
          if (handler.name !== undefined) f.vars.delete(handler.name);
        }
      }
      f.at = at;
      throw error;
    }
    return left ?? (yield* this.block(s.otherwise, f));
  }

  #matches(exc: PyObj, type: Value): boolean {
    if (type instanceof PyTuple) return type.a.some((one) => this.#matches(exc, one));
    if (!(type instanceof PyType))
      throw this.error('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
    return exc.cls.isA(type);
  }

  *#with(s: Stmt & { readonly t: 'with' }, f: Frame, i: number): Run<Leave> {
    const item = s.items[i];
    if (item === undefined) return yield* this.block(s.body, f);
    const manager = yield* this.evaluate(item.value, f);
    const names = s.isAsync ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
    f.at = item.value;
    const enter = yield* this.find(manager, names[0] ?? '');
    const exit = yield* this.find(manager, names[1] ?? '');
    if (enter === undefined || exit === undefined)
      throw this.error(
        'TypeError',
        `'${this.typeName(manager)}' object does not support the ${s.isAsync ? 'asynchronous ' : ''}context manager protocol`,
      );
    const settle = (value: Value): Run<Value> => (s.isAsync ? this.await(value, f.gen) : given(value));
    const value = yield* settle(yield* this.call(enter, []));
    let left: Leave;
    try {
      if (item.target !== undefined) yield* this.assign(item.target, value, f);
      left = yield* this.#with(s, f, i + 1);
    } catch (error) {
      if (!(error instanceof Raise)) throw error;
      this.note(error, f);
      const saved = f.handling;
      f.handling = error.exc;
      const { at } = f;
      const swallowed = yield* settle(yield* this.call(exit, [error.exc.cls, error.exc, null]));
      f.handling = saved;
      f.at = at;
      if (yield* this.truth(swallowed)) return undefined;
      error.again = true;
      throw error;
    }
    f.at = item.value;
    yield* settle(yield* this.call(exit, [null, null, null]));
    return left;
  }

  *#class(s: Stmt & { readonly t: 'class' }, f: Frame): Run<void> {
    const decorators: Value[] = [];
    for (const one of s.decorators) decorators.push(yield* this.evaluate(one, f));
    const bases: PyType[] = [];
    for (const one of yield* this.#items(s.bases, f)) {
      const entry = yield* this.find(one, '__mro_entry__');
      const base = one instanceof PyType ? one : entry;
      if (base instanceof PyType) bases.push(base);
      else if (base !== undefined && base !== null)
        throw this.error('TypeError', 'drydock: a base that is no class is not modelled');
    }
    const kw = new Map<string, Value>();
    for (const { name, value } of s.keywords) kw.set(name ?? '', yield* this.evaluate(value, f));
    const given = kw.get('metaclass');
    kw.delete('metaclass');
    const meta = (given as PyType | undefined) ?? bases.find((base) => base.meta !== undefined)?.meta;
    const outer =
      f.scope.kind === 'class'
        ? `${String(f.vars.get('__qualname__'))}.`
        : f.scope.kind === 'function'
          ? `${f.fn?.qualname ?? f.name}.<locals>.`
          : '';
    const vars = new Map<string, Value>();
    vars.set('__module__', f.globals.get('__name__') ?? null);
    vars.set('__qualname__', outer + s.name);
    vars.set('__doc__', s.doc ?? null);
    const inner = new Frame(s.scope, vars, f.globals, f.scope.kind === 'class' ? f.parent : f, f.file, s.name, s);
    inner.back = f;
    yield* this.#traced(inner, this.#body(s.body, inner));
    f.at = s;
    let cls: Value;
    const maker = meta?.find('__new__');
    if (meta !== undefined && maker !== undefined)
      cls = yield* this.call(
        maker instanceof StaticMethod ? maker.fn : maker,
        [meta, s.name, new PyTuple(bases), this.dictOf(vars)],
        kw,
      );
    else cls = yield* this.makeClass(s.name, bases, vars, meta, kw);
    const init = meta?.find('__init__');
    if (init !== undefined) yield* this.call(init, [cls, s.name, new PyTuple(bases), this.dictOf(vars)], kw);
    for (const one of decorators.reverse()) cls = yield* this.call(one, [cls]);
    this.storeName(s.name, cls, f);
  }

  *makeClass(
    name: string,
    given: readonly PyType[],
    vars: ReadonlyMap<string, Value>,
    meta: PyType | undefined,
    kw: Kw,
  ): Run<PyType> {
    const bases = given.filter((base, i) => !(base.name === 'object' && i < given.length - 1));
    const cls = new PyType(name, bases.length === 0 ? [this.type('object')] : bases, true);
    cls.meta = meta;
    cls.module = String(vars.get('__module__') ?? 'builtins');
    cls.qualname = String(vars.get('__qualname__') ?? name);
    for (const [key, value] of vars) {
      if (key === '__qualname__') continue;
      cls.dict.set(
        key,
        key === '__new__' && value instanceof PyFunc
          ? new StaticMethod(value)
          : key === '__init_subclass__' || key === '__class_getitem__'
            ? new ClassMethod(value)
            : value,
      );
      this.#own(value, cls);
    }
    if (vars.has('__eq__') && !vars.has('__hash__')) cls.dict.set('__hash__', null);
    for (const [key, value] of vars) {
      const setName = value instanceof PyObj ? value.cls.find('__set_name__') : undefined;
      if (setName !== undefined) yield* this.call(setName, [value, cls, key]);
    }
    for (const base of cls.mro.slice(1)) {
      const hook = base.dict.get('__init_subclass__');
      if (hook instanceof ClassMethod) {
        yield* this.call(hook.fn, [cls], kw);
        break;
      }
    }
    return cls;
  }

  /** Functions of a class know it, for `super()`. */
  #own(value: Value, cls: PyType): void {
    if (value instanceof PyFunc) {
      value.owner ??= cls;
      const wrapped = value.dict.get('__wrapped__');
      if (wrapped !== undefined) this.#own(wrapped, cls);
    } else if (value instanceof StaticMethod || value instanceof ClassMethod) this.#own(value.fn, cls);
    else if (typeof value === 'object' && value !== null && 'get' in value && value.constructor.name === 'Property') {
      const property = value as { readonly get: Value; readonly set: Value };
      this.#own(property.get, cls);
      this.#own(property.set, cls);
    }
  }

  // match

  *#match(s: Stmt & { readonly t: 'match' }, f: Frame): Run<Leave> {
    const subject = yield* this.evaluate(s.subject, f);
    for (const one of s.cases) {
      const names = new Map<string, Value>();
      if (!(yield* this.#fits(one.pattern, subject, f, names))) continue;
      for (const [name, value] of names) this.storeName(name, value, f);
      if (one.guard !== undefined && !(yield* this.truth(yield* this.evaluate(one.guard, f)))) continue;
      return yield* this.block(one.body, f);
    }
    return undefined;
  }

  *#fits(pattern: Pattern, v: Value, f: Frame, names: Map<string, Value>): Run<boolean> {
    switch (pattern.t) {
      case 'any':
        if (pattern.name !== undefined) names.set(pattern.name, v);
        return true;
      case 'value': {
        const value = yield* this.evaluate(pattern.value, f);
        return value === null || typeof value === 'boolean' ? v === value : yield* this.equal(v, value);
      }
      case 'or':
        for (const one of pattern.options) if (yield* this.#fits(one, v, f, names)) return true;
        return false;
      case 'as':
        if (!(yield* this.#fits(pattern.pattern, v, f, names))) return false;
        names.set(pattern.name, v);
        return true;
      case 'sequence': {
        const plain = this.plain(v);
        if (!(plain instanceof PyList || plain instanceof PyTuple || plain instanceof PyRange)) return false;
        const values = yield* this.list(plain);
        const star = pattern.items.findIndex((one) => one.t === 'star');
        if (star < 0 ? values.length !== pattern.items.length : values.length < pattern.items.length - 1) return false;
        const extra = values.length - pattern.items.length;
        for (let i = 0; i < pattern.items.length; i++) {
          const one = pattern.items[i] as Pattern;
          if (one.t === 'star') {
            if (one.name !== undefined) names.set(one.name, new PyList(values.slice(i, i + extra + 1)));
          } else if (!(yield* this.#fits(one, values[star >= 0 && i > star ? i + extra : i], f, names))) return false;
        }
        return true;
      }
      case 'mapping': {
        const plain = this.plain(v);
        if (!(plain instanceof PyDict)) return false;
        const left = new Map(plain.m);
        for (const [name, inner] of pattern.items) {
          const key = yield* this.key(yield* this.evaluate(name, f));
          const found = plain.m.get(key);
          if (found === undefined || !(yield* this.#fits(inner, found[1], f, names))) return false;
          left.delete(key);
        }
        if (pattern.rest !== undefined) names.set(pattern.rest, new PyDict(left));
        return true;
      }
      case 'class': {
        const cls = yield* this.evaluate(pattern.cls, f);
        if (!(cls instanceof PyType) || !this.isInstance(v, cls)) return false;
        const order = yield* this.find(cls, '__match_args__');
        const slots = order === undefined ? undefined : yield* this.list(order);
        for (let i = 0; i < pattern.items.length; i++) {
          const inner = slots === undefined ? v : yield* this.find(v, String(slots[i]));
          if (inner === undefined || !(yield* this.#fits(pattern.items[i] as Pattern, inner, f, names))) return false;
        }
        for (const [name, one] of pattern.named) {
          const inner = yield* this.find(v, name);
          if (inner === undefined || !(yield* this.#fits(one, inner, f, names))) return false;
        }
        return true;
      }
      default:
        return false;
    }
  }

  /** A function of the interpreter. */
  native(name: string, call: (args: readonly Value[], kw: Kw) => Run<Value>): Native {
    return new Native(name, call);
  }
}

function* given(value: Value): Run<Value> {
  return value;
}
