import { arithmetic, comparison } from './arithmetic.ts';
import type { Fn, Places, Running, Step, Test, V } from './code.ts';
import type { Expr, Initial } from './tree.ts';
import { kindOf, LONG, sizeOf, type Type } from './types.ts';
import { converter } from './values.ts';

/** What expressions need of the function that they stand in. */
export interface Builder {
  readonly linked: Places;
  readonly steps: Step[];
  readonly here: number;
  temp(): number;
  place(size: number): number;
  jump(): { to: number };
  unless(test: Test): { to: number };
  evaluate(fn: Fn): void;
  initialize(address: (m: Running) => number, type: Type, initial: readonly Initial[], zero: boolean): void;
}

/** Whether an expression makes a call that is a step of its own. */
export function calls(expr: Expr, linked: Places): boolean {
  switch (expr.e) {
    case 'call':
      return !isPlain(expr, linked) || expr.args.some((one) => calls(one, linked));
    case 'literal':
      return true;
    case 'deref':
    case 'address':
    case 'member':
    case 'decay':
    case 'unary':
    case 'cast':
      return calls(expr.of, linked);
    case 'binary':
    case 'compare':
    case 'logic':
    case 'distance':
    case 'comma':
      return calls(expr.left, linked) || calls(expr.right, linked);
    case 'offset':
      return calls(expr.pointer, linked) || calls(expr.index, linked);
    case 'conditional':
      return calls(expr.test, linked) || calls(expr.yes, linked) || calls(expr.no, linked);
    case 'assign':
    case 'update':
      return calls(expr.target, linked) || calls(expr.value, linked);
    default:
      return false;
  }
}

/** A call of a library function that needs no waiting. */
function isPlain(expr: Extract<Expr, { e: 'call' }>, linked: Places): boolean {
  const { callee } = expr;
  return callee.e === 'decay' && callee.of.e === 'function' && linked.plain(callee.of.symbol) !== undefined;
}

export function testFn(b: Builder, expr: Expr): Test {
  if (expr.e === 'compare' && !calls(expr, b.linked))
    return comparison(expr.op, exprFn(b, expr.left), exprFn(b, expr.right));
  const fn = exprFn(b, expr);
  return kindOf(expr.type) === 'i64' ? (m) => fn(m) !== 0n : (m) => fn(m) !== 0;
}

export function exprFn(b: Builder, expr: Expr): Fn {
  switch (expr.e) {
    case 'number': {
      const { value } = expr;
      return () => value;
    }
    case 'local': {
      const { offset } = expr.local;
      const { type } = expr;
      if (type.k === 'int' && type.size === 4 && type.signed) return (m) => m.memory.load(type, m.fp + offset);
      return type.k === 'struct' ? (m) => m.fp + offset : (m) => m.memory.load(type, m.fp + offset);
    }
    case 'global':
    case 'deref':
    case 'member':
    case 'literal': {
      const { type } = expr;
      const at = addressFn(b, expr);
      return type.k === 'struct' || type.k === 'array' ? at : (m) => m.memory.load(type, at(m));
    }
    case 'string':
    case 'function':
    case 'decay':
    case 'address': {
      if (expr.e === 'decay' && expr.of.e === 'call') return exprFn(b, expr.of);
      return addressFn(b, expr.e === 'decay' || expr.e === 'address' ? expr.of : expr);
    }
    case 'unary':
      return unary(b, expr);
    case 'binary':
      return arithmetic(expr.op, expr.type, exprFn(b, expr.left), exprFn(b, expr.right));
    case 'compare': {
      const test = comparison(expr.op, exprFn(b, expr.left), exprFn(b, expr.right));
      return (m) => (test(m) ? 1 : 0);
    }
    case 'logic':
      return logic(b, expr);
    case 'offset': {
      const pointer = exprFn(b, expr.pointer);
      const index = exprFn(b, expr.index);
      const { type, sign } = expr;
      const size = (type.k === 'pointer' ? sizeOf(type.to) : 1) * sign;
      return (m) => Number(pointer(m)) + Number(index(m)) * size;
    }
    case 'distance': {
      const left = exprFn(b, expr.left);
      const right = exprFn(b, expr.right);
      const { size } = expr;
      return (m) => BigInt(Math.trunc((Number(left(m)) - Number(right(m))) / size));
    }
    case 'conditional':
      return conditional(b, expr);
    case 'comma':
      return comma(b, expr);
    case 'assign':
      return assign(b, expr);
    case 'update':
      return update(b, expr);
    case 'cast': {
      const fn = exprFn(b, expr.of);
      const convert = converter(expr.of.type, expr.type);
      return convert === undefined ? fn : (m) => convert(fn(m));
    }
    case 'call':
      return call(b, expr);
    case 'va_arg':
      return vaArg(b, expr);
    case 'va_start': {
      const at = addressFn(b, expr.list);
      const { type } = expr.list;
      return (m) => {
        m.memory.store(type, at(m), m.extraArguments);
        return 0;
      };
    }
  }
}

/** Where something is. */
export function addressFn(b: Builder, expr: Expr): (m: Running) => number {
  switch (expr.e) {
    case 'local': {
      const { offset } = expr.local;
      return (m) => m.fp + offset;
    }
    case 'literal': {
      const { offset } = expr.local;
      b.initialize((m) => m.fp + offset, expr.type, expr.initial, true);
      return (m) => m.fp + offset;
    }
    case 'global': {
      const at = b.linked.addressOf(expr.global);
      return () => at;
    }
    case 'string': {
      const at = b.linked.textAt(expr.text);
      return () => at;
    }
    case 'function': {
      const at = b.linked.functionAt(expr.symbol);
      return () => at;
    }
    case 'member': {
      const of = addressFn(b, expr.of);
      const { offset } = expr;
      return offset === 0 ? of : (m) => of(m) + offset;
    }
    case 'deref':
      return exprFn(b, expr.of) as (m: Running) => number;
    default:
      return exprFn(b, expr) as (m: Running) => number;
  }
}

function unary(b: Builder, expr: Extract<Expr, { e: 'unary' }>): Fn {
  const fn = exprFn(b, expr.of);
  const { type } = expr;
  if (expr.op === '!')
    return kindOf(expr.of.type) === 'i64' ? (m) => (fn(m) === 0n ? 1 : 0) : (m) => (fn(m) === 0 ? 1 : 0);
  if (type.k === 'float') return (m) => -Number(fn(m));
  const wrap = converter(LONG, type);
  if (type.k === 'int' && type.size === 8) {
    const long = expr.op === '-' ? (m: Running): bigint => -BigInt(fn(m)) : (m: Running): bigint => ~BigInt(fn(m));
    return type.signed ? (m) => BigInt.asIntN(64, long(m)) : (m) => BigInt.asUintN(64, long(m));
  }
  void wrap;
  const signed = type.k === 'int' && type.signed;
  if (expr.op === '-') return signed ? (m) => -(fn(m) as number) | 0 : (m) => -(fn(m) as number) >>> 0;
  return signed ? (m) => ~(fn(m) as number) : (m) => ~(fn(m) as number) >>> 0;
}

function logic(b: Builder, expr: Extract<Expr, { e: 'logic' }>): Fn {
  const isAnd = expr.op === '&&';
  const left = testFn(b, expr.left);
  if (!calls(expr.right, b.linked)) {
    const right = testFn(b, expr.right);
    return isAnd ? (m) => (left(m) && right(m) ? 1 : 0) : (m) => (left(m) || right(m) ? 1 : 0);
  }
  const temp = b.temp();
  const keep = (value: Test): void => b.evaluate((m) => (m.temps[temp] = value(m) ? 1 : 0));
  keep(left);
  const skip = b.unless(isAnd ? (m) => m.temps[temp] === 1 : (m) => m.temps[temp] === 0);
  keep(testFn(b, expr.right));
  skip.to = b.here;
  return (m) => m.temps[temp] ?? 0;
}

function conditional(b: Builder, expr: Extract<Expr, { e: 'conditional' }>): Fn {
  const test = testFn(b, expr.test);
  if (!calls(expr.yes, b.linked) && !calls(expr.no, b.linked)) {
    const yes = exprFn(b, expr.yes);
    const no = exprFn(b, expr.no);
    return (m) => (test(m) ? yes(m) : no(m));
  }
  const temp = b.temp();
  const keep = (fn: Fn): void => b.evaluate((m) => (m.temps[temp] = fn(m)));
  const skip = b.unless(test);
  keep(exprFn(b, expr.yes));
  const end = b.jump();
  skip.to = b.here;
  keep(exprFn(b, expr.no));
  end.to = b.here;
  return (m) => m.temps[temp] ?? 0;
}

function comma(b: Builder, expr: Extract<Expr, { e: 'comma' }>): Fn {
  const left = exprFn(b, expr.left);
  if (calls(expr.right, b.linked)) {
    b.evaluate(left);
    return exprFn(b, expr.right);
  }
  const right = exprFn(b, expr.right);
  return (m) => {
    left(m);
    return right(m);
  };
}

function assign(b: Builder, expr: Extract<Expr, { e: 'assign' }>): Fn {
  const { type } = expr.target;
  const at = addressFn(b, expr.target);
  const fn = exprFn(b, expr.value);
  return (m) => {
    const value = fn(m);
    m.memory.store(type, at(m), value);
    return value;
  };
}

function update(b: Builder, expr: Extract<Expr, { e: 'update' }>): Fn {
  const { type } = expr.target;
  const at = addressFn(b, expr.target);
  const fn = exprFn(b, expr.value);
  const { after } = expr;
  const next = updater(expr, fn);
  return (m) => {
    const address = at(m);
    const old = m.memory.load(type, address);
    const value = next(m, old);
    m.memory.store(type, address, value);
    return after ? old : m.memory.load(type, address);
  };
}

/** The value after the update, from the one before. */
function updater(expr: Extract<Expr, { e: 'update' }>, fn: Fn): (m: Running, old: V) => V {
  const { op, target } = expr;
  const { type } = target;
  if (type.k === 'pointer') {
    const size = sizeOf(type.to) * (op === '+' ? 1 : -1);
    return (m, old) => Number(old) + Number(fn(m)) * size;
  }
  const shifts = op === '<<' || op === '>>';
  const as = shifts ? promoted(type) : expr.value.type;
  const to = converter(type, as);
  const back = converter(as, type);
  let current: V = 0;
  const compute = arithmetic(op, as, () => current, fn);
  return (m, old) => {
    current = to === undefined ? old : to(old);
    const value = compute(m);
    return back === undefined ? value : back(value);
  };
}

const promoted = (type: Type): Type =>
  type.k === 'int' && type.size < 4 ? { k: 'int', size: 4, signed: true, name: 'int' } : type;

function call(b: Builder, expr: Extract<Expr, { e: 'call' }>): Fn {
  const args: { fn: Fn; type: Type }[] = [];
  // gcc works out the last argument first.
  for (const [i, one] of [...expr.args.entries()].reverse()) args[i] = { fn: exprFn(b, one), type: one.type };
  const { callee, type } = expr;
  const plain = callee.e === 'decay' && callee.of.e === 'function' ? b.linked.plain(callee.of.symbol) : undefined;
  if (plain !== undefined) {
    const fns = args.map(({ fn }) => fn);
    const long = kindOf(type) === 'i64';
    return (m) => {
      const values: V[] = new Array<V>(fns.length);
      for (let i = fns.length - 1; i >= 0; i--) values[i] = fns[i]?.(m) ?? 0;
      const value = plain(m, values);
      return long ? BigInt(value) : type.k === 'int' ? Number(value) : value;
    };
  }
  const temp = b.temp();
  const place = type.k === 'struct' ? b.place(sizeOf(type)) : -1;
  b.steps.push({ op: 'call', callee: exprFn(b, callee), args, temp, result: type, place });
  return (m) => m.temps[temp] ?? 0;
}

function vaArg(b: Builder, expr: Extract<Expr, { e: 'va_arg' }>): Fn {
  const at = addressFn(b, expr.list);
  const listType = expr.list.type;
  const { type } = expr;
  const wide: Type = type.k === 'float' ? { k: 'float', size: 8, name: 'double' } : type;
  return (m) => {
    const place = at(m);
    const address = Number(m.memory.load(listType, place));
    m.memory.store(listType, place, address + 8);
    return m.memory.load(wide, address);
  };
}
