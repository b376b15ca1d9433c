import { ExpressionChecker } from './check-expr.ts';
import { exprText } from './expr-text.ts';
import { ordering } from './operators.ts';
import type { Pos } from './scan.ts';
import { type Ev, Noted, type Operand, ready, waits, with1, with2, withAll } from './scope.ts';
import type { Expr } from './syntax.ts';
import { ANY, type FuncType, INT, isNumeric, isString, isUntyped, memberOf, type Type, under } from './types.ts';
import { copyOf, type Frame, Func, GoChan, GoMap, mapKey, Panic, Slice, textBytes, type V, zeroOf } from './values.ts';

type CallExpr = Extract<Expr, { k: 'call' }>;

/** The elements of `a` and then `more`, in place when there is room, as `append` does. */
export function appended(slice: V, more: readonly V[]): Slice {
  const old = slice instanceof Slice ? slice : new Slice([], 0, 0, 0);
  const length = old.length + more.length;
  if (length <= old.capacity) {
    for (const [i, value] of more.entries()) old.array[old.offset + old.length + i] = value;
    return new Slice(old.array, old.offset, length, old.capacity);
  }
  const doubled = old.capacity < 256 ? old.capacity * 2 : old.capacity + Math.floor((old.capacity + 768) / 4);
  const capacity = roundUp(Math.max(length, old.capacity === 0 ? length : doubled), length);
  const array = [...old.list(), ...more];
  return new Slice(array, 0, length, capacity);
}

/** Sizes of Go's allocator, in words of eight bytes, as far as slices of words show them. */
const CLASSES = [
  1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 52, 56, 60, 64, 72, 80, 88, 96, 112,
  128, 144, 160, 176, 192, 224, 256, 288, 320, 384, 408, 448, 512, 608, 640, 768, 848, 1024,
];
const roundUp = (wanted: number, least: number): number =>
  CLASSES.find((size) => size >= wanted) ?? Math.max(wanted, least);

/** Calls, conversions and the built-in functions. */
export abstract class CallChecker extends ExpressionChecker {
  call(x: CallExpr): Operand {
    const f = this.expr(x.f);
    if (f.mode === 'type') {
      const [arg] = x.args;
      if (arg === undefined) return this.fail(x.end, `missing argument in conversion to ${this.text(f.type)}`);
      return this.convert(x, f.type, arg, arg.pos);
    }
    if (f.mode === 'builtin') return this.#builtin(x, f.entity?.name ?? '');
    const type = under(f.type);
    if (type.k !== 'func') return this.fail(x.pos, `invalid operation: cannot call non-function ${this.describe(f)}`);
    const args = this.argumentsOf(x, type);
    const ev = this.#invocation(x, f, args);
    const [first] = type.results;
    if (first === undefined) return this.void(x, ev);
    if (type.results.length === 1) return this.value(x, first, ev);
    return this.value(x, { k: 'tuple', items: type.results }, ev);
  }

  /** Calls a method without making a function of it first. */
  #invocation(x: CallExpr, f: Operand, args: Ev): Ev {
    const { rt } = this;
    const pos = x.pos;
    const target = x.f.k === 'paren' ? x.f.x : x.f;
    if (target.k === 'select' && f.entity === undefined && f.mode === 'value') {
      const owner = target.x.k === 'name' ? this.scope.find(target.x.name) : undefined;
      if (owner?.kind !== 'package') {
        const op = this.expr(target.x);
        const member = op.mode === 'type' ? undefined : memberOf(op.type, target.name);
        if (member?.found.kind === 'method') {
          const { slot } = member.found.method;
          const receiver = this.receiver(target, op, member);
          const both = with2(receiver, args, (v, list) => [v, ...(list as V[])]);
          return waits(function* (frame) {
            const list = yield* both.g(frame);
            frame.pos = pos;
            return yield* (slot.func as Func).call(list as V[], frame);
          });
        }
        if (member?.found.kind === 'interface') {
          const receiver = this.receiver(target, op, member);
          return waits(function* (frame) {
            const v = yield* receiver.g(frame);
            const list = yield* args.g(frame);
            frame.pos = pos;
            return yield* rt.invoke(v, target.name, list as V[], frame);
          });
        }
      }
    }
    const { s, g } = f.ev;
    const { s: t, g: h } = args;
    return waits(function* (frame) {
      const func = s === undefined ? yield* g(frame) : s(frame);
      const list = (t === undefined ? yield* h(frame) : t(frame)) as V[];
      frame.pos = pos;
      if (!(func instanceof Func)) return rt.nil(frame);
      return yield* func.call(list, frame);
    });
  }

  argumentsOf(x: CallExpr, type: FuncType): Ev {
    const name = exprText(x.f);
    const { params, variadic } = type;
    const [only] = x.args;
    if (x.args.length === 1 && only !== undefined && only.k === 'call' && params.length !== 0) {
      const op = this.expr(only);
      if (op.type.k === 'tuple' && op.type.items.length > 1) return this.#spreadCall(x, op, op.type.items, type);
    }
    const ops = this.#each(x.args, (arg, i) =>
      this.rvalue(arg, variadic && i >= params.length - 1 ? elementOf(params.at(-1)) : params[i]),
    );
    const least = variadic && !x.spread ? params.length - 1 : params.length;
    const counts = (at: Pos, what: string): never =>
      this.fail(
        at,
        `${what} arguments in call to ${name}\n\thave (${ops.map((op) => this.#have(op)).join(', ')})\n\twant ${this.#want(type)}`,
      );
    if (ops.length < least) counts(x.end, 'not enough');
    if (ops.length > params.length && (!variadic || x.spread))
      counts(ops[params.length]?.expr.pos ?? x.pos, 'too many');
    const where = `in argument to ${name}`;
    if (!variadic || x.spread)
      return withAll(
        ops.map((op, i) => this.assign(op, params[i] ?? ANY, where)),
        (list) => list,
      );
    const fixedOnes = ops.slice(0, params.length - 1).map((op, i) => this.assign(op, params[i] ?? ANY, where));
    const rest = ops.slice(params.length - 1).map((op) => this.assign(op, elementOf(params.at(-1)), where));
    const n = fixedOnes.length;
    return withAll([...fixedOnes, ...rest], (list) => [
      ...list.slice(0, n),
      list.length === n ? null : new Slice(list.slice(n)),
    ]);
  }

  /** All arguments are looked at before the first error ends the statement. */
  #each(args: readonly Expr[], look: (arg: Expr, i: number) => Operand): Operand[] {
    let problem: Noted | undefined;
    const ops = args.flatMap((arg, i) => {
      try {
        return [look(arg, i)];
      } catch (error) {
        if (!(error instanceof Noted)) throw error;
        problem ??= error;
        return [];
      }
    });
    if (problem !== undefined) throw problem;
    return ops;
  }

  #have(op: Operand): string {
    if (op.mode === 'nil') return 'nil';
    return isUntyped(op.type)
      ? isNumeric(op.type)
        ? 'number'
        : this.text(op.type).replace('untyped ', '')
      : this.text(op.type);
  }

  #want(type: FuncType): string {
    const { params, variadic } = type;
    return `(${params.map((one, i) => (variadic && i === params.length - 1 ? `...${this.text(elementOf(one))}` : this.text(one))).join(', ')})`;
  }

  /** `f(g())` where g gives several values. */
  #spreadCall(x: CallExpr, op: Operand, items: readonly Type[], type: FuncType): Ev {
    const where = `in argument to ${exprText(x.f)}`;
    const n = type.variadic ? type.params.length - 1 : type.params.length;
    if (items.length < n || (items.length > n && !type.variadic))
      this.fail(
        x.args[0]?.pos ?? x.pos,
        `${items.length < n ? 'not enough' : 'too many'} arguments in call to ${exprText(x.f)}\n\thave (${items.map((one) => this.text(one)).join(', ')})\n\twant ${this.#want(type)}`,
      );
    const converters = items.map((item, i) => {
      const target = i >= n ? elementOf(type.params.at(-1)) : (type.params[i] ?? ANY);
      let current: V;
      const ev = this.assign(
        this.value(
          op.expr,
          item,
          ready(() => current),
        ),
        target,
        where,
      );
      return (v: V, f: Frame): V => {
        current = v;
        return ev.s?.(f);
      };
    });
    return with1(op.ev, (tuple, f) => {
      const list = (tuple as V[]).map((v, i) => converters[i]?.(v, f));
      return type.variadic ? [...list.slice(0, n), new Slice(list.slice(n))] : list;
    });
  }

  // Built-in functions

  #builtin(x: CallExpr, name: string): Operand {
    const { rt } = this;
    const [a, b] = x.args;
    const none = (): never =>
      this.fail(
        x.end,
        `not enough arguments for ${name}(${x.args.map(exprText).join(', ')}) (expected ${name === 'append' || name === 'len' || name === 'cap' || name === 'panic' || name === 'close' || name === 'new' || name === 'make' || name === 'clear' ? 1 : 2}, found ${x.args.length})`,
      );
    switch (name) {
      case 'recover':
        return this.value(
          x,
          ANY,
          ready((f) => {
            const panic = f.caller?.panicking;
            if (panic === undefined || panic.recovered) return null;
            panic.recovered = true;
            return panic.value;
          }),
        );
      case 'print':
      case 'println': {
        const list = withAll(
          x.args.map((arg) => this.typed(this.rvalue(arg)).ev),
          (values) => {
            rt.write(2, values.map(String).join(name === 'println' ? ' ' : '') + (name === 'println' ? '\n' : ''));
            return undefined;
          },
        );
        return this.void(x, list);
      }
      case 'min':
      case 'max':
        return this.#extreme(x, name);
    }
    if (a === undefined) return none();
    switch (name) {
      case 'len':
      case 'cap':
        return this.#length(x, a, name);
      case 'append':
        return this.#append(x, a);
      case 'copy':
        return b === undefined ? none() : this.#copy(x, a, b);
      case 'delete':
        return b === undefined ? none() : this.#delete(x, a, b);
      case 'clear':
        return this.void(
          x,
          with1(this.rvalue(a).ev, (v) => (v instanceof GoMap ? v.entries.clear() : undefined)),
        );
      case 'make':
        return this.#make(x, a);
      case 'new': {
        const type = this.type(a);
        const copies = ['struct', 'array'].includes(under(type).k);
        return this.value(
          x,
          { k: 'pointer', of: type },
          ready(() => (copies ? zeroOf(type) : { v: zeroOf(type) })),
        );
      }
      case 'panic': {
        const value = this.assign(this.rvalue(a), ANY, 'in argument to panic');
        return this.void(
          x,
          with1(value, (v, f) => {
            f.pos = x.pos;
            throw new Panic(v, f);
          }),
        );
      }
      case 'close': {
        const op = this.rvalue(a);
        return this.void(
          x,
          with1(op.ev, (v, f) => {
            if (!(v instanceof GoChan)) return rt.panicPlain(f, 'close of nil channel');
            if (v.closed) return rt.panicPlain(f, 'close of closed channel');
            v.closed = true;
            rt.changed();
            return undefined;
          }),
        );
      }
      default:
        return this.refuse(`the built-in function ${name}`);
    }
  }

  #extreme(x: CallExpr, name: string): Operand {
    let ops = x.args.map((arg) => this.rvalue(arg));
    const [first] = ops;
    if (first === undefined) return this.fail(x.end, `not enough arguments for ${name}() (expected 1, found 0)`);
    const type = ops.find((op) => !isUntyped(op.type))?.type;
    if (type === undefined) ops = ops.map((op) => this.typed(op));
    else ops = ops.map((op) => this.typed(op, type));
    const less = ordering(name === 'min' ? '<' : '>');
    return this.value(
      x,
      type ?? ops[0]?.type ?? INT,
      withAll(
        ops.map(({ ev }) => ev),
        (list) => list.reduce((best, one) => (less(one, best) ? one : best)),
      ),
    );
  }

  #length(x: CallExpr, a: Expr, name: string): Operand {
    const op = this.rvalue(a);
    if (typeof op.constant === 'string') return this.constantOf({ ...op, expr: x }, BigInt(op.constant.length), INT);
    const base = under(op.type);
    const list = base.k === 'pointer' ? under(base.of) : base;
    const fits =
      name === 'len'
        ? isString(op.type) || ['slice', 'array', 'map', 'chan'].includes(list.k)
        : ['slice', 'array', 'chan'].includes(list.k);
    if (!fits) this.fail(a.pos, `invalid argument: ${this.describe(op)} for built-in ${name}`);
    return this.value(
      x,
      INT,
      with1(op.ev, (v) => {
        if (typeof v === 'string' || Array.isArray(v)) return v.length;
        if (v instanceof Slice) return name === 'len' ? v.length : v.capacity;
        if (v instanceof GoMap) return v.entries.size;
        if (v instanceof GoChan) return name === 'len' ? v.buffer.length : v.capacity;
        return 0;
      }),
    );
  }

  #append(x: CallExpr, a: Expr): Operand {
    const op = this.rvalue(a);
    const base = under(op.type);
    if (base.k !== 'slice')
      return this.fail(
        a.pos,
        `invalid argument: ${op.mode === 'nil' ? 'first argument to append must be a typed slice; have untyped nil' : `${this.describe(op)} (not a slice)`}`
          .replace('invalid argument: first', 'first')
          .replace(' (not a slice)', ' is not a slice'),
      );
    const rest = x.args.slice(1).map((arg) => this.rvalue(arg, base.of));
    if (x.spread) {
      const [more] = rest;
      if (more === undefined) return op;
      const text = isString(more.type);
      if (!text)
        this.assign(more, op.type.k === 'named' ? { k: 'slice', of: base.of } : op.type, `in argument to append`);
      return this.value(
        x,
        op.type,
        with2(op.ev, more.ev, (s, v) => {
          const list = text ? textBytes(v as string).list() : v instanceof Slice ? v.list() : [];
          return list.length === 0
            ? s
            : appended(
                s,
                list.map((one) => copyOf(one, base.of)),
              );
        }),
      );
    }
    const values = rest.map((one) => this.assign(one, base.of, 'in argument to append'));
    return this.value(
      x,
      op.type,
      withAll([op.ev, ...values], ([s, ...more]) => (more.length === 0 ? s : appended(s, more))),
    );
  }

  #copy(x: CallExpr, a: Expr, b: Expr): Operand {
    return this.value(
      x,
      INT,
      with2(this.rvalue(a).ev, this.rvalue(b).ev, (to, from) => {
        const list = typeof from === 'string' ? textBytes(from).list() : from instanceof Slice ? from.list() : [];
        const n = to instanceof Slice ? Math.min(to.length, list.length) : 0;
        if (to instanceof Slice) for (let i = 0; i < n; i++) to.array[to.offset + i] = list[i];
        return n;
      }),
    );
  }

  #delete(x: CallExpr, a: Expr, b: Expr): Operand {
    const op = this.rvalue(a);
    const base = under(op.type);
    if (base.k !== 'map') return this.fail(a.pos, `invalid argument: ${this.describe(op)} is not a map`);
    const key = this.assign(this.rvalue(b), base.key, 'in argument to delete');
    return this.void(
      x,
      with2(op.ev, key, (map, k) => (map instanceof GoMap ? map.entries.delete(mapKey(k, base.key)) : undefined)),
    );
  }

  #make(x: CallExpr, a: Expr): Operand {
    const type = this.type(a);
    const base = under(type);
    const sizes = x.args.slice(1).map((arg) => this.whole(arg, 'index').ev);
    const { rt } = this;
    if (base.k === 'slice') {
      if (sizes.length === 0) this.fail(x.pos, `invalid operation: ${exprText(x)} expects 2 or 3 arguments; found 1`);
      return this.value(
        x,
        type,
        withAll(sizes, ([length, capacity], f) => {
          const n = Number(length);
          if (n < 0 || n > 1e8) rt.panicPlain(f, 'runtime error: makeslice: len out of range');
          const most = capacity === undefined ? n : Number(capacity);
          const array: V[] = new Array(most);
          for (let i = 0; i < most; i++) array[i] = zeroOf(base.of);
          return new Slice(array, 0, n, most);
        }),
      );
    }
    if (base.k === 'map')
      return this.value(
        x,
        type,
        withAll(sizes, () => new GoMap()),
      );
    if (base.k === 'chan')
      return this.value(
        x,
        type,
        withAll(sizes, ([size]) => new GoChan(Number(size ?? 0))),
      );
    return this.fail(a.pos, `invalid argument: cannot make ${exprText(a)}; type must be slice, map, or channel`);
  }
}

const elementOf = (type: Type | undefined): Type => (type?.k === 'slice' ? type.of : ANY);
