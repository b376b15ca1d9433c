import { INVALID, TypeChecker } from './check-types.ts';
import { exprText } from './expr-text.ts';
import { arithmetic, foldConstants, ordering } from './operators.ts';
import { receiverOf } from './runtime.ts';
import { type Pos, unquote } from './scan.ts';
import {
  type Context,
  type Entity,
  type Ev,
  fixed,
  type Operand,
  ready,
  waits,
  with1,
  with2,
  withAll,
} from './scope.ts';
import type { Expr, Item } from './syntax.ts';
import {
  BOOL,
  BYTE,
  comparable,
  type FuncType,
  hasNil,
  identical,
  isBoolean,
  isFloat,
  isInteger,
  isInterface,
  isNumeric,
  isString,
  isUntyped,
  type Member,
  memberOf,
  missingMethod,
  type Named,
  type Type,
  typeText,
  UNTYPED,
  under,
  VOID,
} from './types.ts';
import {
  Boxed,
  bytesText,
  type Cell,
  copyOf,
  ElementPointer,
  encodeRune,
  equal,
  type Frame,
  Func,
  GoMap,
  isCopied,
  mapKey,
  runesOf,
  Slice,
  textBytes,
  type V,
  wrap,
  zeroOf,
} from './values.ts';

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '&^']);

/** How the cell of a variable is reached from a frame. */
function cellAt(context: Context | undefined, entity: Entity): (f: Frame) => Cell {
  const { cell, index = 0 } = entity;
  if (cell !== undefined) return () => cell;
  let hops = 0;
  for (let one = context; one !== undefined && one !== entity.context; one = one.up) hops++;
  if (hops === 0) return (f) => f.cells[index] as Cell;
  if (hops === 1) return (f) => f.up?.cells[index] as Cell;
  return (f) => {
    let at: Frame | undefined = f;
    for (let i = 0; i < hops; i++) at = at?.up;
    return at?.cells[index] as Cell;
  };
}

/** Puts a struct or an array into the place of another, which pointers may know. */
export function storeInto(old: V, value: V, type: Type): V {
  const base = under(type);
  if (!Array.isArray(old)) return value;
  const from = value as V[];
  for (let i = 0; i < old.length; i++) {
    const inner = base.k === 'struct' ? base.fields[i]?.type : base.k === 'array' ? base.of : undefined;
    old[i] = inner !== undefined && isCopied(inner) ? storeInto(old[i], from[i], inner) : from[i];
  }
  return old;
}

/** Expressions. */
export abstract class ExpressionChecker extends TypeChecker {
  abstract literalFunction(x: Extract<Expr, { k: 'func' }>): Operand;
  abstract call(x: Extract<Expr, { k: 'call' }>): Operand;

  expr(x: Expr, wanted?: Type): Operand {
    switch (x.k) {
      case 'name':
        return this.#name(x);
      case 'literal':
        return this.#literal(x);
      case 'paren':
        return { ...this.expr(x.x, wanted), expr: x };
      case 'binary':
        return this.#binary(x);
      case 'unary':
        return this.#unary(x);
      case 'star':
        return this.#star(x);
      case 'call':
        return this.call(x);
      case 'select':
        return this.#select(x);
      case 'index':
        return this.#index(x);
      case 'slice':
        return this.#slice(x);
      case 'assert':
        return this.#assert(x);
      case 'composite':
        return this.#composite(x, wanted);
      case 'func':
        return this.literalFunction(x);
      default:
        return { mode: 'type', type: this.type(x), expr: x, ev: fixed(null) };
    }
  }

  /** An expression that must be one value. */
  rvalue(x: Expr, wanted?: Type): Operand {
    const op = this.expr(x, wanted);
    if (op.type === INVALID) return this.fail(x.pos, 'invalid type');
    if (op.mode === 'type') return this.fail(x.pos, `${exprText(x)} (type) is not an expression`);
    if (op.mode === 'package') return this.fail(x.pos, `use of package ${exprText(x)} without selector`);
    if (op.mode === 'builtin') return this.fail(x.pos, `${exprText(x)} (built-in function) must be called`);
    if (op.mode === 'void') return this.fail(x.pos, `${exprText(x)} (no value) used as value`);
    if (op.type.k === 'tuple')
      return this.fail(
        x.pos,
        `multiple-value ${exprText(x)} (value of type ${this.text(op.type)}) in single-value context`,
      );
    return op;
  }

  #name(x: Extract<Expr, { k: 'name' }>): Operand {
    if (x.name === '_') return this.fail(x.pos, 'cannot use _ as value');
    if (x.name === 'iota' && this.iota !== undefined)
      return { mode: 'constant', type: UNTYPED.int, expr: x, constant: this.iota, ev: fixed(Number(this.iota)) };
    const entity = this.lookup(x.name, x.pos);
    switch (entity.kind) {
      case 'const':
        return this.constantOf(
          { mode: 'constant', type: entity.type, expr: x, ev: fixed(0) },
          entity.constant ?? 0n,
          entity.type,
        );
      case 'type':
        return { mode: 'type', type: entity.type, expr: x, ev: fixed(null) };
      case 'nil':
        return { mode: 'nil', type: UNTYPED.nil, expr: x, ev: fixed(null) };
      case 'package':
        return { mode: 'package', type: VOID, expr: x, ev: fixed(null), entity };
      case 'builtin':
        return { mode: 'builtin', type: VOID, expr: x, ev: fixed(null), entity };
      default:
        return this.variable(x, entity);
    }
  }

  variable(x: Expr, entity: Entity): Operand {
    const { type } = entity;
    const cell = cellAt(this.context, entity);
    const ev = ready((f) => cell(f).v);
    if (entity.kind === 'func') return this.value(x, type, ev);
    const copies = isCopied(type);
    return {
      mode: 'variable',
      type,
      expr: x,
      entity,
      ev,
      place: ready((f) => {
        const one = cell(f);
        return copies ? (v: V) => void (one.v = storeInto(one.v, v, type)) : (v: V) => void (one.v = v);
      }),
      address: copies ? ev : ready((f) => cell(f)),
    };
  }

  #literal(x: Extract<Expr, { k: 'literal' }>): Operand {
    const make = (type: Type, constant: bigint | number | string): Operand =>
      this.constantOf({ mode: 'constant', type, expr: x, ev: fixed(0) }, constant, type);
    switch (x.kind) {
      case 'int': {
        const digits = x.text.replaceAll('_', '');
        return make(UNTYPED.int, BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits));
      }
      case 'float':
        return make(UNTYPED.float, Number(x.text.replaceAll('_', '')));
      case 'char':
        return make(UNTYPED.rune, BigInt(runesOf(unquote(x.text, encodeRune))[0] ?? 0));
      case 'string':
        return make(UNTYPED.string, unquote(x.text, encodeRune));
    }
  }

  // Operators

  #binary(x: Extract<Expr, { k: 'binary' }>): Operand {
    if (x.op === '<<' || x.op === '>>') return this.#shift(x);
    let a = this.rvalue(x.x);
    let b = this.rvalue(x.y);
    if (x.op === '&&' || x.op === '||') return this.#logic(x, a, b);
    if (a.constant !== undefined && b.constant !== undefined && isUntyped(a.type) && isUntyped(b.type))
      return this.#fold(
        x,
        a,
        b,
        isFloat(a.type) || isFloat(b.type)
          ? isString(a.type) || isString(b.type)
            ? a.type
            : UNTYPED.float
          : a.type === UNTYPED.rune || b.type === UNTYPED.rune
            ? UNTYPED.rune
            : a.type,
      );
    [a, b] = this.#match(x, a, b);
    if (!ARITHMETIC.has(x.op)) return this.#compare(x, a, b);
    if (a.mode === 'nil' || b.mode === 'nil')
      this.fail(x.pos, `invalid operation: operator ${x.op} not defined on nil`);
    if (a.constant !== undefined && b.constant !== undefined) return this.#fold(x, a, b, a.type);
    if ((x.op === '/' || x.op === '%') && b.constant !== undefined && Number(b.constant) === 0 && isInteger(b.type))
      this.fail(x.y.pos, 'invalid operation: division by zero');
    return this.value(x, a.type, this.compute(x, x.op, a, b.ev));
  }

  /** Arithmetic as code; also of `x += y`. */
  compute(x: Expr, op: string, a: Operand, b: Ev): Ev {
    let frame: Frame | undefined;
    const rt = this.rt;
    const apply = arithmetic(op, a.type, () => rt.panic(frame as Frame, 'integer divide by zero'));
    if (apply === undefined)
      return this.fail(x.pos, `invalid operation: operator ${op} not defined on ${this.describe(a)}`);
    if (op !== '/' && op !== '%') return with2(a.ev, b, apply);
    return with2(a.ev, b, (v, w, f) => {
      frame = f;
      return apply(v, w);
    });
  }

  #fold(x: Extract<Expr, { k: 'binary' }>, a: Operand, b: Operand, type: Type): Operand {
    if (a.constant === undefined || b.constant === undefined) return a;
    const whole = isInteger(type);
    const value = foldConstants(x.op, a.constant, b.constant, whole);
    if (value === 'zero' && whole) return this.fail(x.y.pos, 'invalid operation: division by zero');
    if (value === undefined) {
      if (isString(a.type) !== isString(b.type) || isBoolean(a.type) !== isBoolean(b.type))
        return this.fail(
          x.pos,
          `invalid operation: ${exprText(x)} (mismatched types ${this.text(a.type)} and ${this.text(b.type)})`,
        );
      return this.fail(x.pos, `invalid operation: operator ${x.op} not defined on ${this.describe(a)}`);
    }
    const op: Operand = { mode: 'constant', type, expr: x, ev: fixed(0) };
    if (typeof value === 'boolean') return this.constantOf({ ...op, type: UNTYPED.bool }, value, UNTYPED.bool);
    if (!isUntyped(type))
      this.assign({ ...op, type: UNTYPED.int, constant: value === 'zero' ? 0n : value }, type, 'in operation');
    return this.constantOf(op, value === 'zero' ? Number.POSITIVE_INFINITY : value, type);
  }

  /** Brings both sides of an operator to one type. */
  #match(x: Extract<Expr, { k: 'binary' }>, a: Operand, b: Operand): [Operand, Operand] {
    const mismatch = (): never =>
      this.fail(
        x.pos,
        `invalid operation: ${exprText(x)} (mismatched types ${this.text(a.type)} and ${this.text(b.type)})`,
      );
    if (a.mode === 'nil' || b.mode === 'nil') {
      const [nil, other] = a.mode === 'nil' ? [a, b] : [b, a];
      if (other.mode === 'nil' || !hasNil(other.type)) {
        if (other.mode === 'nil')
          this.fail(x.pos, `invalid operation: ${exprText(x)} (operator ${x.op} not defined on nil)`);
        this.fail(
          nil.expr.pos,
          `invalid operation: ${exprText(x)} (mismatched types ${this.text(a.type)} and ${this.text(b.type)})`,
        );
      }
      return [a, b];
    }
    if (isUntyped(a.type) && !isUntyped(b.type)) return [this.#toward(a, b, mismatch), b];
    if (isUntyped(b.type) && !isUntyped(a.type)) return [a, this.#toward(b, a, mismatch)];
    if (isUntyped(a.type) && isUntyped(b.type)) return [this.typed(a), this.typed(b)];
    if (identical(a.type, b.type)) return [a, b];
    if (!ARITHMETIC.has(x.op) && isInterface(a.type) !== isInterface(b.type)) {
      const [face, other] = isInterface(a.type) ? [a, b] : [b, a];
      const base = under(face.type);
      if (base.k === 'interface' && missingMethod(other.type, base, this.package.path) === undefined) {
        const boxed = this.value(other.expr, face.type, this.assign(other, face.type, 'in operation'));
        return face === a ? [a, boxed] : [boxed, b];
      }
    }
    if (!ARITHMETIC.has(x.op) && isInterface(a.type) && isInterface(b.type)) return [a, b];
    return mismatch();
  }

  #toward(untyped: Operand, other: Operand, mismatch: () => never): Operand {
    if (isInterface(other.type))
      return this.value(untyped.expr, other.type, this.assign(untyped, other.type, 'in operation'));
    const fits = isNumeric(untyped.type)
      ? isNumeric(other.type)
      : isString(untyped.type)
        ? isString(other.type)
        : isBoolean(other.type);
    if (!fits) return mismatch();
    if (
      untyped.constant !== undefined &&
      isInteger(other.type) &&
      typeof untyped.constant === 'number' &&
      !Number.isInteger(untyped.constant)
    )
      this.fail(
        untyped.expr.pos,
        `${exprText(untyped.expr)} (untyped float constant) truncated to ${this.text(other.type)}`,
      );
    return this.typed({ ...untyped, expr: untyped.expr }, other.type);
  }

  #compare(x: Extract<Expr, { k: 'binary' }>, a: Operand, b: Operand): Operand {
    const result = (ev: Ev): Operand => ({ mode: 'value', type: UNTYPED.bool, expr: x, ev });
    if (a.constant !== undefined && b.constant !== undefined) return this.#fold(x, a, b, UNTYPED.bool);
    if (x.op === '==' || x.op === '!=') {
      const nil = a.mode === 'nil' || b.mode === 'nil';
      const type = a.mode === 'nil' ? b.type : a.type;
      if (!nil && !comparable(type))
        this.fail(
          x.pos,
          `invalid operation: ${exprText(x)} (${under(type).k === 'struct' ? `struct containing uncomparable field cannot be compared` : `${under(type).k} can only be compared to nil`})`,
        );
      const same = x.op === '==';
      const simple = nil || ['basic', 'chan', 'map', 'func', 'slice'].includes(under(type).k);
      return result(with2(a.ev, b.ev, simple ? (v, w) => (v === w) === same : (v, w) => equal(v, w, type) === same));
    }
    if (!isNumeric(a.type) && !isString(a.type))
      this.fail(
        x.pos,
        `invalid operation: ${exprText(x)} (operator ${x.op} not defined on ${under(a.type).k === 'basic' ? (under(a.type).k === 'basic' && isBoolean(a.type) ? 'bool' : this.text(a.type)) : under(a.type).k})`,
      );
    return result(with2(a.ev, b.ev, ordering(x.op)));
  }

  #logic(x: Extract<Expr, { k: 'binary' }>, a: Operand, b: Operand): Operand {
    for (const one of [a, b])
      if (!isBoolean(one.type))
        this.fail(x.pos, `invalid operation: operator ${x.op} not defined on ${this.describe(one)}`);
    if (a.constant !== undefined && b.constant !== undefined) return this.#fold(x, a, b, a.type);
    const type = isUntyped(a.type) ? b.type : a.type;
    const stop = x.op === '||';
    const { s, g } = a.ev;
    const { s: t, g: h } = b.ev;
    if (s !== undefined && t !== undefined)
      return this.value(
        x,
        type,
        ready((f) => (s(f) === stop ? stop : t(f))),
      );
    return this.value(
      x,
      type,
      waits(function* (f) {
        if ((s === undefined ? yield* g(f) : s(f)) === stop) return stop;
        return t === undefined ? yield* h(f) : t(f);
      }),
    );
  }

  #shift(x: Extract<Expr, { k: 'binary' }>): Operand {
    let a = this.rvalue(x.x);
    const b = this.rvalue(x.y);
    if (!isInteger(b.type)) this.fail(x.y.pos, `invalid operation: shift count ${this.describe(b)} must be integer`);
    if (a.constant !== undefined && b.constant !== undefined) {
      const value = foldConstants(
        x.op,
        BigInt(Number.isInteger(Number(a.constant)) ? (a.constant as bigint) : 0),
        BigInt(b.constant),
        true,
      );
      if (value !== undefined && value !== 'zero') {
        const op: Operand = { mode: 'constant', type: a.type, expr: x, ev: fixed(0) };
        if (!isUntyped(a.type)) this.assign({ ...op, type: UNTYPED.int, constant: value }, a.type, 'in operation');
        return this.constantOf(op, value, a.type);
      }
    }
    a = this.typed(a);
    if (!isInteger(a.type)) this.fail(x.pos, `invalid operation: shifted operand ${this.describe(a)} must be integer`);
    return this.value(x, a.type, this.compute(x, x.op, a, this.typed(b).ev));
  }

  #unary(x: Extract<Expr, { k: 'unary' }>): Operand {
    if (x.op === '&') return this.#addressOf(x);
    const op = this.rvalue(x.x);
    if (x.op === '<-') return this.#receive(x, op);
    if (op.constant !== undefined) {
      const { constant } = op;
      if (x.op === '-' && typeof constant !== 'string' && typeof constant !== 'boolean')
        return this.constantOf({ ...op, expr: x }, -constant, op.type);
      if (x.op === '+') return { ...op, expr: x };
      if (x.op === '!' && typeof constant === 'boolean') return this.constantOf({ ...op, expr: x }, !constant, op.type);
      if (x.op === '^' && typeof constant === 'bigint') return this.constantOf({ ...op, expr: x }, ~constant, op.type);
    }
    const base = under(op.type);
    const name = base.k === 'basic' ? base.name : '';
    if (x.op === '!' && isBoolean(op.type))
      return this.value(
        x,
        op.type,
        with1(op.ev, (v) => v !== true),
      );
    if (x.op === '-' && isFloat(op.type))
      return this.value(
        x,
        op.type,
        with1(op.ev, (v) => -(v as number)),
      );
    if (x.op === '-' && isInteger(op.type))
      return this.value(
        x,
        op.type,
        with1(op.ev, (v) => wrap(-(v as number), name)),
      );
    if (x.op === '+' && isNumeric(op.type)) return { ...op, mode: 'value', expr: x };
    if (x.op === '^' && isInteger(op.type))
      return this.value(
        x,
        op.type,
        with1(op.ev, (v) => wrap(~BigInt(v as number), name)),
      );
    return this.fail(x.pos, `invalid operation: operator ${x.op} not defined on ${this.describe(op)}`);
  }

  #receive(x: Expr, op: Operand): Operand {
    const base = under(op.type);
    if (base.k !== 'chan')
      return this.fail(x.pos, `invalid operation: cannot receive from non-channel ${this.describe(op)}`);
    if (base.way === 'send')
      this.fail(x.pos, `invalid operation: cannot receive from send-only channel ${this.describe(op)}`);
    const rt = this.rt;
    const pair = waits(function* (f) {
      return yield* rt.receive(yield* op.ev.g(f), zeroOf(base.of), f);
    });
    return { mode: 'commaOk', type: base.of, expr: x, pair, ev: with1(pair, (v) => (v as V[])[0]) };
  }

  #addressOf(x: Extract<Expr, { k: 'unary' }>): Operand {
    const inner = x.x.k === 'paren' ? x.x.x : x.x;
    const op = this.rvalue(x.x);
    const type: Type = { k: 'pointer', of: op.type };
    if (inner.k === 'composite')
      return this.value(x, type, isCopied(op.type) ? op.ev : with1(op.ev, (v): Cell => ({ v })));
    if (op.address === undefined)
      return this.fail(x.pos, `invalid operation: cannot take address of ${this.describe(op)}`);
    return this.value(x, type, op.address);
  }

  #star(x: Extract<Expr, { k: 'star' }>): Operand {
    const op = this.expr(x.x);
    if (op.mode === 'type') return { ...op, type: { k: 'pointer', of: op.type }, expr: x };
    if (op.mode === 'nil') return this.fail(x.pos, 'invalid operation: cannot indirect nil');
    const base = under(op.type);
    if (base.k !== 'pointer') return this.fail(x.pos, `invalid operation: cannot indirect ${this.describe(op)}`);
    return this.dereference(x, op.ev, base.of);
  }

  dereference(x: Expr, pointer: Ev, type: Type): Operand {
    const rt = this.rt;
    const copies = isCopied(type);
    const target = with1(pointer, (v, f) => v ?? rt.nil(f));
    return {
      mode: 'variable',
      type,
      expr: x,
      ev: copies ? target : with1(target, (v) => (v as Cell).v),
      place: with1(target, (cell) =>
        copies ? (v: V) => void storeInto(cell, v, type) : (v: V) => void ((cell as Cell).v = v),
      ),
      address: pointer,
    };
  }

  // Parts

  #select(x: Extract<Expr, { k: 'select' }>): Operand {
    const owner = x.x.k === 'name' ? this.scope.find(x.x.name) : undefined;
    if (owner?.kind === 'package') {
      owner.used = true;
      const entity = this.member(owner, x.name, x.at);
      if (entity.kind === 'type') return { mode: 'type', type: entity.type, expr: x, ev: fixed(null) };
      if (entity.kind === 'const')
        return this.constantOf(
          { mode: 'constant', type: entity.type, expr: x, ev: fixed(0) },
          entity.constant ?? 0n,
          entity.type,
        );
      return this.variable(x, entity);
    }
    const op = this.expr(x.x);
    if (op.mode === 'type') return this.#methodExpression(x, op.type);
    if (op.type === INVALID) return this.rvalue(x.x);
    const member = memberOf(op.type.k === 'named' && under(op.type).k === 'pointer' ? under(op.type) : op.type, x.name);
    if (member === undefined) return this.#missing(x, op);
    if (member.found.kind === 'field') return this.#field(x, op, member);
    return this.value(
      x,
      member.found.kind === 'method' ? member.found.method.type : member.found.type,
      this.#bound(x, op, member),
    );
  }

  #missing(x: Extract<Expr, { k: 'select' }>, op: Operand): never {
    const shown = `${exprText(x.x)}.${x.name} undefined`;
    if (op.type.k === 'pointer' && isInterface(op.type.of))
      return this.fail(x.at, `${shown} (type ${this.text(op.type)} is pointer to interface, not interface)`);
    const flipped = /^[a-z]/.test(x.name)
      ? x.name.charAt(0).toUpperCase() + x.name.slice(1)
      : x.name.charAt(0).toLowerCase() + x.name.slice(1);
    const other = memberOf(op.type, flipped);
    const but =
      other === undefined ? '' : `, but does have ${other.found.kind === 'field' ? 'field' : 'method'} ${flipped}`;
    return this.fail(x.at, `${shown} (type ${this.text(op.type)} has no field or method ${x.name}${but})`);
  }

  /** Steps from a value to the struct that has a member. */
  #walk(op: Operand, member: Member): Ev {
    const rt = this.rt;
    let ev = op.ev;
    for (const { index } of member.path) ev = with1(ev, (v, f) => ((v ?? rt.nil(f)) as V[])[index]);
    return ev;
  }

  #field(x: Expr, op: Operand, member: Member): Operand {
    if (member.found.kind !== 'field') return op;
    const { index, type } = member.found;
    const rt = this.rt;
    const holder = with1(this.#walk(op, member), (v, f) => v ?? rt.nil(f));
    const ev = with1(holder, (v) => (v as V[])[index]);
    const pointed =
      op.type.k === 'pointer' || under(op.type).k === 'pointer' || member.path.some(({ pointer }) => pointer);
    if (op.mode !== 'variable' && !pointed)
      return op.mode === 'mapIndex' ? { mode: 'mapIndex', type, expr: x, ev } : this.value(x, type, ev);
    const copies = isCopied(type);
    return {
      mode: 'variable',
      type,
      expr: x,
      ev,
      place: with1(holder, (list) => (v: V) => {
        const fields = list as V[];
        fields[index] = copies ? storeInto(fields[index], v, type) : v;
      }),
      address: copies ? ev : with1(holder, (list) => new ElementPointer(list as V[], index)),
    };
  }

  /** A receiver and its method as a function. */
  #bound(x: Expr, op: Operand, member: Member): Ev {
    const { rt } = this;
    const receiver = this.receiver(x, op, member);
    const { found } = member;
    if (found.kind === 'interface') {
      const name = x.k === 'select' ? x.name : '';
      return with1(receiver, (v, f) => {
        if (v === null) rt.nil(f);
        return new Func((args, caller) => rt.invoke(v, name, args, caller), name);
      });
    }
    if (found.kind !== 'method') return receiver;
    const { slot, name } = found.method;
    return with1(receiver, (v) => new Func((args, caller) => (slot.func as Func).call([v, ...args], caller), name));
  }

  /** The first argument of a method. */
  receiver(x: Expr, op: Operand, member: Member): Ev {
    const { found, path } = member;
    const walked = this.#walk(op, member);
    if (found.kind !== 'method') return walked;
    const { method } = found;
    const last = path.at(-1);
    const pointer = last === undefined ? op.type.k === 'pointer' : last.pointer;
    if (method.pointer && !pointer) {
      if (last !== undefined || isCopied(op.type)) {
        if (last === undefined && op.address === undefined)
          this.fail(x.pos, `cannot call pointer method ${method.name} on ${this.text(op.type)}`);
        return walked;
      }
      return op.address ?? this.fail(x.pos, `cannot call pointer method ${method.name} on ${this.text(op.type)}`);
    }
    const { rt } = this;
    return with1(walked, (v, f) => receiverOf(v, method.pointer, pointer, method.receiver, () => rt.nil(f)));
  }

  #methodExpression(x: Extract<Expr, { k: 'select' }>, type: Type): Operand {
    const member = memberOf(type, x.name);
    if (member?.found.kind !== 'method')
      return this.fail(x.at, `${exprText(x)} undefined (type ${this.text(type)} has no method ${x.name})`);
    const { method } = member.found;
    const of: FuncType = { ...method.type, params: [type, ...method.type.params] };
    return this.value(
      x,
      of,
      ready(() => method.slot.func),
    );
  }

  #index(x: Extract<Expr, { k: 'index' }>): Operand {
    const op = this.rvalue(x.x);
    const base = under(op.type);
    if (base.k === 'map') return this.#mapIndex(x, op, base.key, base.of);
    const { rt } = this;
    const list = base.k === 'pointer' ? under(base.of) : base;
    if (list.k !== 'slice' && list.k !== 'array' && !isString(op.type))
      return this.fail(x.pos, `invalid operation: cannot index ${this.describe(op)}`);
    const index = this.whole(x.i);
    if (index.constant !== undefined && index.constant < 0)
      this.fail(x.i.pos, `invalid argument: index ${exprText(x.i)} (constant of type int) must not be negative`);
    if (list.k === 'array' && index.constant !== undefined && index.constant >= list.length)
      this.fail(x.i.pos, `invalid argument: index ${index.constant} out of bounds [0:${list.length}]`);
    const bad = (i: V, length: number, f: Frame): never =>
      rt.panic(f, `index out of range [${String(i)}]${Number(i) < 0 ? '' : ` with length ${length}`}`);
    if (isString(op.type))
      return this.value(
        x,
        BYTE,
        with2(op.ev, index.ev, (s, i, f) => {
          const code = (s as string).charCodeAt(i as number);
          return Number.isNaN(code) ? bad(i, (s as string).length, f) : code;
        }),
      );
    const type = list.k === 'slice' || list.k === 'array' ? list.of : BYTE;
    const at = with2(op.ev, index.ev, (v, i, f): ElementPointer => {
      if (list.k === 'slice') {
        const slice = v instanceof Slice ? v : EMPTY;
        if ((i as number) < 0 || (i as number) >= slice.length) bad(i, slice.length, f);
        return new ElementPointer(slice.array, slice.offset + (i as number));
      }
      const array = (v ?? rt.nil(f)) as V[];
      if ((i as number) < 0 || (i as number) >= array.length) bad(i, array.length, f);
      return new ElementPointer(array, i as number);
    });
    const ev = with1(at, (p) => (p as ElementPointer).v);
    if (base.k === 'array' && op.mode === 'value') return this.value(x, type, ev);
    const copies = isCopied(type);
    return {
      mode: 'variable',
      type,
      expr: x,
      ev,
      place: with1(
        at,
        (p) => (v: V) => void ((p as ElementPointer).v = copies ? storeInto((p as ElementPointer).v, v, type) : v),
      ),
      address: copies ? ev : at,
    };
  }

  #mapIndex(x: Extract<Expr, { k: 'index' }>, op: Operand, keyType: Type, type: Type): Operand {
    const key = this.assign(this.rvalue(x.i), keyType, 'in map index');
    const { rt } = this;
    const find = (map: V, k: V): V => (map instanceof GoMap ? map.entries.get(mapKey(k, keyType))?.[1] : undefined);
    return {
      mode: 'mapIndex',
      type,
      expr: x,
      ev: with2(op.ev, key, (map, k) => find(map, k) ?? (find(map, k) === undefined ? zeroOf(type) : null)),
      pair: with2(op.ev, key, (map, k) => {
        const value = find(map, k);
        return value === undefined ? [zeroOf(type), false] : [value, true];
      }),
      place: with2(op.ev, key, (map, k, f) => (v: V) => {
        if (!(map instanceof GoMap)) return rt.panicPlain(f, 'assignment to entry in nil map');
        map.entries.set(mapKey(k, keyType), [k, v]);
      }),
    };
  }

  #slice(x: Extract<Expr, { k: 'slice' }>): Operand {
    const op = this.rvalue(x.x);
    const { rt } = this;
    const none = fixed(undefined);
    const [lo, hi, max] = [x.lo, x.hi, x.max].map((one) => (one === undefined ? none : this.whole(one).ev));
    const list = [op.ev, lo ?? none, hi ?? none, max ?? none];
    if (isString(op.type))
      return this.value(
        x,
        op.type,
        withAll(list, ([s, from = 0, to], f) => {
          const text = s as string;
          const end = (to ?? text.length) as number;
          if (end > text.length || end < 0)
            rt.panic(f, `slice bounds out of range [:${end}] with length ${text.length}`);
          if ((from as number) > end || (from as number) < 0)
            rt.panic(f, `slice bounds out of range [${String(from)}:${(from as number) < 0 ? '' : end}]`);
          return text.slice(from as number, end);
        }),
      );
    const base = under(op.type);
    const inner = base.k === 'pointer' ? under(base.of) : base;
    if (inner.k !== 'slice' && inner.k !== 'array') return this.fail(x.pos, `cannot slice ${this.describe(op)}`);
    const type: Type = inner.k === 'slice' ? op.type : { k: 'slice', of: inner.of };
    return this.value(
      x,
      type,
      withAll(list, ([v, from = 0, to, most], f) => {
        const slice = v instanceof Slice ? v : v === null ? EMPTY : new Slice(v as V[]);
        const end = (to ?? slice.length) as number;
        const limit = (most ?? slice.capacity) as number;
        if (end > slice.capacity || end < 0)
          rt.panic(
            f,
            `slice bounds out of range [:${end}] with ${v instanceof Slice || v === null ? 'capacity' : 'length'} ${slice.capacity}`,
          );
        if ((from as number) > end || (from as number) < 0)
          rt.panic(f, `slice bounds out of range [${String(from)}:${(from as number) < 0 ? '' : end}]`);
        return v === null
          ? null
          : new Slice(slice.array, slice.offset + (from as number), end - (from as number), limit - (from as number));
      }),
    );
  }

  #assert(x: Extract<Expr, { k: 'assert' }>): Operand {
    const op = this.rvalue(x.x);
    if (x.type === undefined) return this.fail(x.pos, 'invalid syntax tree: use of .(type) outside type switch');
    if (!isInterface(op.type)) return this.fail(x.x.pos, `invalid operation: ${exprText(x.x)} is not an interface`);
    const type = this.type(x.type);
    const { rt } = this;
    const holds = this.holds(type);
    const take = isInterface(type) ? (v: V): V => v : (v: V): V => copyOf((v as Boxed).v, type);
    const pair = with1(op.ev, (v) => (holds(v) ? [take(v), true] : [zeroOf(type), false]));
    const face = this.text(op.type) === 'any' ? 'interface {}' : typeNameFor(op.type);
    const ev = with1(op.ev, (v, f) => {
      if (holds(v)) return take(v);
      const what = v instanceof Boxed ? typeNameFor(v.type) : 'nil';
      if (isInterface(type)) {
        const wanted = under(type);
        const missing = v instanceof Boxed && wanted.k === 'interface' ? missingMethod(v.type, wanted, '') : undefined;
        return rt.panicPlain(
          f,
          `interface conversion: ${v instanceof Boxed ? `${what} is not ${typeNameFor(type)}: ${missing ?? ''}` : `interface is nil, not ${typeNameFor(type)}`}`,
        );
      }
      return rt.panicPlain(f, `interface conversion: ${face} is ${what}, not ${typeNameFor(type)}`);
    });
    return { mode: 'commaOk', type, expr: x, ev, pair };
  }

  /** Whether an interface's value is of a type, or does what an interface wants. */
  holds(type: Type): (v: V) => boolean {
    const base = under(type);
    if (base.k === 'interface') return (v) => v instanceof Boxed && missingMethod(v.type, base, '') === undefined;
    return (v) => v instanceof Boxed && identical(v.type, type);
  }

  // Composite literals

  #composite(x: Extract<Expr, { k: 'composite' }>, wanted?: Type): Operand {
    let type: Type;
    let pointer = false;
    if (x.type === undefined) {
      if (wanted === undefined) return this.fail(x.pos, 'invalid composite literal type: missing type');
      const base = under(wanted);
      pointer = base.k === 'pointer';
      type = base.k === 'pointer' ? base.of : wanted;
    } else if (x.type.k === 'arrayType' && x.type.length === 'auto')
      type = { k: 'array', of: this.type(x.type.of), length: this.#lengthOf(x.items) };
    else type = this.type(x.type);
    const base = under(type);
    const ev =
      base.k === 'struct'
        ? this.#structLiteral(x, type)
        : base.k === 'map'
          ? this.#mapLiteral(x.items, base.key, base.of)
          : base.k === 'slice'
            ? with1(this.#listLiteral(x.items, base.of, this.#lengthOf(x.items)), (v) => new Slice(v as V[]))
            : base.k === 'array'
              ? this.#listLiteral(x.items, base.of, base.length)
              : this.fail(x.pos, `invalid composite literal type ${this.text(type)}`);
    return this.value(x, pointer ? { k: 'pointer', of: type } : type, ev);
  }

  #item(x: Expr, type: Type, where: string): Ev {
    return this.assign(this.rvalue(x, type), type, where);
  }

  #structLiteral(x: Extract<Expr, { k: 'composite' }>, type: Type): Ev {
    const base = under(type);
    if (base.k !== 'struct') return fixed(null);
    const places: number[] = [];
    const values: Ev[] = [];
    for (const [i, { key, value }] of x.items.entries()) {
      let index = i;
      if (key !== undefined) {
        const name = key.k === 'name' ? key.name : exprText(key);
        index = base.fields.findIndex((field) => field.name === name);
        if (index < 0) this.fail(key.pos, `unknown field ${name} in struct literal of type ${this.text(type)}`);
      } else if (x.items.some((one) => one.key !== undefined))
        this.fail(value.pos, 'mixture of field:value and value elements in struct literal');
      const field = base.fields[index];
      if (field === undefined)
        return this.fail(value.pos, `too many values in struct literal of type ${this.text(type)}`);
      places.push(index);
      values.push(this.#item(value, field.type, 'in struct literal'));
    }
    if (x.items.length > 0 && x.items[0]?.key === undefined && x.items.length < base.fields.length)
      this.fail(x.end, `too few values in struct literal of type ${this.text(type)}`);
    return withAll(values, (made) => {
      const fields = zeroOf(type) as V[];
      for (const [i, at] of places.entries()) fields[at] = made[i];
      return fields;
    });
  }

  #lengthOf(items: readonly Item[]): number {
    let at = 0;
    let most = 0;
    for (const { key } of items) {
      if (key !== undefined) at = Number(this.expr(key).constant ?? 0);
      most = Math.max(most, ++at);
    }
    return most;
  }

  #listLiteral(items: readonly Item[], type: Type, length: number): Ev {
    const places: number[] = [];
    let at = 0;
    const values = items.map(({ key, value }) => {
      if (key !== undefined) at = Number(this.expr(key).constant ?? 0);
      if (at >= length) this.fail(value.pos, `index ${at} is out of bounds (>= ${length})`);
      places.push(at++);
      return this.#item(value, type, 'in array or slice literal');
    });
    return withAll(values, (made) => {
      if (made.length === length) return made;
      const list = Array.from({ length }, () => zeroOf(type));
      for (const [i, to] of places.entries()) list[to] = made[i];
      return list;
    });
  }

  #mapLiteral(items: readonly Item[], key: Type, of: Type): Ev {
    const seen = new Set<unknown>();
    const list = items.flatMap((item) => {
      if (item.key === undefined) return this.fail(item.value.pos, 'missing key in map literal');
      const own = this.rvalue(item.key, key);
      if (own.constant !== undefined) {
        if (seen.has(own.constant)) this.fail(item.key.pos, `duplicate key ${exprText(item.key)} in map literal`);
        seen.add(own.constant);
      }
      return [this.assign(own, key, 'in map literal'), this.#item(item.value, of, 'in map literal')];
    });
    return withAll(list, (made) => {
      const map = new GoMap();
      for (let i = 0; i < made.length; i += 2) map.entries.set(mapKey(made[i], key), [made[i], made[i + 1]]);
      return map;
    });
  }

  // Conversions

  convert(x: Expr, type: Type, arg: Expr, at: Pos): Operand {
    const op = this.rvalue(arg, type);
    const [from, to] = [under(op.type), under(type)];
    if (op.constant !== undefined && to.k === 'basic') {
      const whole = isInteger(type) && isFloat(op.type) && !isUntyped(op.type);
      if (isString(type) && isInteger(op.type))
        return this.constantOf({ ...op, expr: x }, encodeRune(Number(op.constant)), type);
      if (!whole && isNumeric(type) === isNumeric(op.type)) {
        if (typeof op.constant === 'number' && !Number.isInteger(op.constant) && isInteger(type))
          this.fail(arg.pos, `cannot convert ${this.describe(op)} to type ${this.text(type)} (truncated)`);
        this.assign(
          {
            ...op,
            type: isUntyped(op.type)
              ? op.type
              : isString(op.type)
                ? UNTYPED.string
                : isFloat(op.type)
                  ? UNTYPED.float
                  : isInteger(op.type)
                    ? UNTYPED.int
                    : UNTYPED.bool,
          },
          type,
          'in conversion',
        );
        return this.constantOf({ ...op, expr: x }, isFloat(type) ? Number(op.constant) : op.constant, type);
      }
    }
    const made = (ev: Ev): Operand => this.value(x, type, ev);
    if (op.mode === 'nil' || to.k === 'interface') return made(this.assign(op, type, 'in conversion'));
    const { ev } = this.typed(op);
    if (to.k === 'basic') {
      if (isInteger(type) && isInteger(op.type)) return made(with1(ev, (v) => wrap(v as number, to.name)));
      if (isInteger(type) && isFloat(op.type))
        return made(
          with1(ev, (v) =>
            Number.isFinite(v) ? wrap(BigInt(Math.trunc(v as number)), to.name) : wrap(-(2n ** 63n), to.name),
          ),
        );
      if (isFloat(type) && isNumeric(op.type))
        return made(with1(ev, (v) => (to.name === 'float32' ? Math.fround(Number(v)) : Number(v))));
      if (isString(type) && isInteger(op.type)) return made(with1(ev, (v) => encodeRune(Number(v))));
      if (isString(type) && from.k === 'slice') {
        const bytes = under(from.of).k === 'basic' && (under(from.of) as { name: string }).name === 'uint8';
        return made(
          with1(ev, (v) =>
            bytes
              ? bytesText(v)
              : v instanceof Slice
                ? v
                    .list()
                    .map((rune) => encodeRune(Number(rune)))
                    .join('')
                : '',
          ),
        );
      }
    }
    if (to.k === 'slice' && isString(op.type)) {
      const bytes = under(to.of).k === 'basic' && (under(to.of) as { name: string }).name === 'uint8';
      return made(with1(ev, (v) => (bytes ? textBytes(v as string) : new Slice(runesOf(v as string)))));
    }
    const bases =
      to.k === 'pointer' && from.k === 'pointer' ? identical(under(to.of), under(from.of)) : identical(from, to);
    if (!bases && !(to.k === 'chan' && from.k === 'chan' && identical(to.of, from.of)))
      this.fail(at, `cannot convert ${this.describe(op)} to type ${this.text(type)}`);
    return made(this.copied(op));
  }

  boolean(x: Expr, where: string): Ev {
    const op = this.rvalue(x);
    if (!isBoolean(op.type)) this.fail(x.pos, `non-boolean condition in ${where} statement`);
    return isUntyped(op.type) ? this.typed(op, BOOL).ev : op.ev;
  }
}

const EMPTY = new Slice([], 0, 0, 0);

/** A type as the runtime names it. */
function typeNameFor(type: Type): string {
  const named = type.k === 'pointer' ? type.of : type;
  const text = named.k === 'named' ? namedText(named) : undefined;
  if (text === undefined) return type.k === 'interface' && type.methods.size === 0 ? 'interface {}' : typeText(type);
  return type.k === 'pointer' ? `*${text}` : text;
}
const namedText = (type: Named): string => (type.package === '' ? type.name : `${type.packageName}.${type.name}`);
