import { exprText } from './expr-text.ts';
import { represent } from './operators.ts';
import { NotModelled } from './parse.ts';
import type { Runtime } from './runtime.ts';
import type { Pos } from './scan.ts';
import {
  type Complaint,
  type Constant,
  type Context,
  type Entity,
  type Ev,
  fixed,
  Noted,
  type Operand,
  type Package,
  Scope,
  with1,
} from './scope.ts';
import type { Expr, Field, FuncType as FuncSyntax } from './syntax.ts';
import {
  ANY,
  defaultType,
  type FuncType,
  hasNil,
  INT,
  identical,
  isFloat,
  isInterface,
  isNil,
  isNumeric,
  isUntyped,
  missingMethod,
  type Type,
  typeText,
  UNTYPED,
  under,
  VOID,
} from './types.ts';
import { Boxed, copyOf, isCopied } from './values.ts';

/** Stands for the type of what had an error; says nothing more. */
export const INVALID: Type = { k: 'basic', name: 'invalid type', untyped: false };

/** Types and constants of one package; the classes that build on it add expressions, statements and declarations. */
export abstract class TypeChecker {
  readonly rt: Runtime;
  readonly package: Package;
  readonly complaints: Complaint[];
  scope: Scope;
  context: Context | undefined;
  file = '';
  iota: bigint | undefined;
  /** What the initial value that is being compiled refers to. */
  needs: Set<Entity> | undefined;

  constructor(rt: Runtime, own: Package, complaints: Complaint[]) {
    this.rt = rt;
    this.package = own;
    this.complaints = complaints;
    this.scope = own.scope;
  }

  abstract expr(x: Expr, wanted?: Type): Operand;

  // Messages

  complain(pos: Pos, message: string): void {
    this.complaints.push({ file: this.file, pos, message });
  }

  fail(pos: Pos, message: string): never {
    if (!message.includes('invalid type')) this.complain(pos, message);
    throw new Noted(message);
  }

  refuse(what: string): never {
    throw new NotModelled(what);
  }

  text(type: Type): string {
    return typeText(type, this.package.path);
  }

  /** `variable of struct type T`: a value as messages call it. */
  describe(op: Operand): string {
    const shown = exprText(op.expr);
    if (op.mode === 'nil') return 'nil';
    if (op.mode === 'constant') {
      const { constant } = op;
      const value = typeof constant === 'string' ? JSON.stringify(constant) : String(constant);
      const extra = value === shown || op.expr.k === 'literal' ? '' : ` ${value}`;
      return isUntyped(op.type)
        ? `${shown} (${this.text(op.type)} constant${extra})`
        : `${shown} (constant${extra} of ${this.#kindOf(op.type)}${this.text(op.type)})`;
    }
    const what =
      { variable: 'variable', mapIndex: 'map index expression', commaOk: 'comma, ok expression' }[op.mode as string] ??
      'value';
    if (isUntyped(op.type)) return `${shown} (${this.text(op.type)} ${what})`;
    return `${shown} (${what} of ${this.#kindOf(op.type)}${this.text(op.type)})`;
  }

  #kindOf(type: Type): string {
    if (type.k !== 'named') return 'type ';
    const base = under(type);
    return base.k === 'basic'
      ? `${base.name} type `
      : `${base.k === 'array' || base.k === 'slice' || base.k === 'func' || base.k === 'map' || base.k === 'chan' || base.k === 'pointer' ? base.k : base.k === 'struct' ? 'struct' : 'interface'} type `;
  }

  // Names

  lookup(name: string, pos: Pos): Entity {
    const entity = this.scope.find(name);
    if (entity === undefined) return this.fail(pos, `undefined: ${name}`);
    entity.used = true;
    if (entity.context === undefined) this.needs?.add(entity);
    entity.resolve?.();
    return entity;
  }

  inScope<T>(body: () => T): T {
    const saved = this.scope;
    this.scope = new Scope(saved);
    try {
      return body();
    } finally {
      this.scope = saved;
    }
  }

  // Types

  type(x: Expr): Type {
    const type = this.tryType(x);
    return type ?? this.fail(x.pos, `${exprText(x)} is not a type`);
  }

  /** The type that an expression names, or undefined when it is a value. */
  tryType(x: Expr): Type | undefined {
    switch (x.k) {
      case 'name': {
        const entity = this.lookup(x.name, x.pos);
        return entity.kind === 'type' ? entity.type : undefined;
      }
      case 'select': {
        const owner = x.x.k === 'name' ? this.scope.find(x.x.name) : undefined;
        if (owner?.kind !== 'package' || owner.package === undefined) return undefined;
        owner.used = true;
        const entity = this.member(owner, x.name, x.at);
        return entity.kind === 'type' ? entity.type : undefined;
      }
      case 'paren':
        return this.tryType(x.x);
      case 'star': {
        const of = this.tryType(x.x);
        return of && { k: 'pointer', of };
      }
      case 'arrayType': {
        if (x.length === undefined) return { k: 'slice', of: this.type(x.of) };
        if (x.length === 'auto') return this.fail(x.pos, 'invalid use of [...] array (outside a composite literal)');
        const length = this.expr(x.length);
        if (typeof length.constant !== 'bigint')
          return this.fail(x.length.pos, `invalid array length ${exprText(x.length)}`);
        return { k: 'array', of: this.type(x.of), length: Number(length.constant) };
      }
      case 'mapType':
        return { k: 'map', key: this.type(x.key), of: this.type(x.of) };
      case 'chanType':
        return { k: 'chan', of: this.type(x.of), way: x.way };
      case 'funcType':
        return this.signature(x);
      case 'structType':
        return {
          k: 'struct',
          fields: x.fields.map(({ name, type, embedded, tag }) => ({ name, type: this.type(type), embedded, tag })),
        };
      case 'interfaceType':
        return this.#interface(x.methods, x.embeds);
      default:
        return undefined;
    }
  }

  #interface(own: readonly Field[], embeds: readonly Expr[]): Type {
    const methods = new Map<string, FuncType>();
    for (const { name, type } of own) if (type.k === 'funcType') methods.set(name, this.signature(type));
    for (const one of embeds) {
      const type = under(this.type(one));
      if (type.k !== 'interface') this.refuse('type parameters');
      else for (const [name, method] of type.methods) methods.set(name, method);
    }
    return methods.size === 0 ? ANY : { k: 'interface', methods };
  }

  signature(x: FuncSyntax): FuncType {
    const last = x.params.at(-1);
    return {
      k: 'func',
      params: x.params.map(
        ({ type, variadic }): Type => (variadic ? { k: 'slice', of: this.type(type) } : this.type(type)),
      ),
      results: x.results.map(({ type }) => this.type(type)),
      variadic: last?.variadic === true,
    };
  }

  /** A package's exported name. */
  member(owner: Entity, name: string, at: Pos): Entity {
    const found = owner.package?.scope.names.get(name);
    if (found !== undefined && found.kind !== 'package' && /^[A-Z]/.test(name)) {
      found.resolve?.();
      return found;
    }
    const own = owner.package;
    if (own?.library && /^[A-Z]/.test(name)) this.refuse(`${own.path}.${name}`);
    if (found !== undefined || /^[a-z_]/.test(name))
      return this.fail(
        at,
        found === undefined ? `undefined: ${owner.name}.${name}` : `name ${name} not exported by package ${own?.name}`,
      );
    return this.fail(at, `undefined: ${owner.name}.${name}`);
  }

  // Conversions

  constantOf(op: Operand, constant: Constant, type: Type): Operand {
    const made = represent(constant, type);
    return { mode: 'constant', type, expr: op.expr, constant, ev: fixed(typeof made === 'string' ? 0 : made.value) };
  }

  /** A value as a variable of `type` gets it; `where` tells messages: `in assignment`. */
  assign(op: Operand, type: Type, where: string): Ev {
    if (op.type === INVALID || type === INVALID) throw new Noted('');
    if (op.mode === 'type') this.fail(op.expr.pos, `${exprText(op.expr)} (type) is not an expression`);
    if (op.mode === 'void') this.fail(op.expr.pos, `${exprText(op.expr)} (no value) used as value`);
    if (op.type.k === 'tuple')
      this.fail(
        op.expr.pos,
        `multiple-value ${exprText(op.expr)} (value of type ${this.text(op.type)}) in single-value context`,
      );
    const target = under(type);
    if (op.mode === 'nil')
      return hasNil(type) ? fixed(null) : this.fail(op.expr.pos, `cannot use nil as ${this.text(type)} value ${where}`);
    if (isUntyped(op.type)) return this.#assignUntyped(op, type, where);
    if (target.k === 'interface') {
      if (isInterface(op.type)) {
        const missing = identical(op.type, type) ? undefined : missingMethod(op.type, target, this.package.path);
        return missing === undefined ? op.ev : this.#cannot(op, type, where, missing);
      }
      const missing = missingMethod(op.type, target, this.package.path);
      if (missing !== undefined) this.#cannot(op, type, where, missing);
      return with1(this.copied(op), (v) => new Boxed(op.type, v));
    }
    const same =
      identical(op.type, type) ||
      ((op.type.k !== 'named' || type.k !== 'named') &&
        identical(under(op.type), target) &&
        !(under(type).k === 'basic'));
    const channel =
      target.k === 'chan' &&
      under(op.type).k === 'chan' &&
      identical((under(op.type) as typeof target).of, target.of) &&
      (under(op.type) as typeof target).way === 'both';
    if (!same && !channel) this.#cannot(op, type, where);
    return this.copied(op);
  }

  #cannot(op: Operand, type: Type, where: string, missing?: string): never {
    const reason =
      missing === undefined
        ? ''
        : `: ${this.text(op.type)} does not implement ${this.text(type)} (${missing}${missing.includes(')\n') ? '' : ')'}`;
    return this.fail(op.expr.pos, `cannot use ${this.describe(op)} as ${this.text(type)} value ${where}${reason}`);
  }

  #assignUntyped(op: Operand, type: Type, where: string): Ev {
    if (isInterface(type)) {
      const own = defaultType(op.type);
      const target = under(type);
      if (target.k === 'interface' && target.methods.size > 0) {
        const missing = missingMethod(own, target, this.package.path);
        if (missing !== undefined) this.#cannot({ ...op, type: own }, type, where, missing);
      }
      const value = op.constant === undefined ? op.ev : this.typed(op, own).ev;
      return with1(value, (v) => new Boxed(own, v));
    }
    if (op.constant === undefined) {
      // A comparison's result.
      const base = under(type);
      if (base.k === 'basic' && (base.name === 'bool' || (op.type !== UNTYPED.bool && isNumeric(type)))) return op.ev;
      return this.#cannot(op, type, where);
    }
    const made = represent(op.constant, type);
    if (typeof made !== 'string') return fixed(made.value);
    if (made === 'kind') return this.#cannot(op, type, where);
    return this.#unrepresentable(op, type, made, where);
  }

  #unrepresentable(op: Operand, type: Type, why: 'truncated' | 'overflows', where: string): never {
    if (why === 'truncated')
      return this.fail(
        op.expr.pos,
        where === ''
          ? `cannot convert ${this.describe(op)} to type ${this.text(type)} (truncated)`
          : where === 'in operation'
            ? `${exprText(op.expr)} (${this.text(op.type)} constant) truncated to ${this.text(type)}`
            : `cannot use ${this.describe(op)} as ${this.text(type)} value ${where} (truncated)`,
      );
    return this.fail(
      op.expr.pos,
      where === '' || where === 'in operation'
        ? `cannot use ${this.describe(op)} as ${this.text(type)} value in assignment (overflows)`
        : `cannot use ${this.describe(op)} as ${this.text(type)} value ${where} (overflows)`,
    );
  }

  /** An operand with the type that a constant without one gets. */
  typed(op: Operand, type = defaultType(op.type)): Operand {
    if (!isUntyped(op.type) || isNil(op.type)) return op;
    if (isInterface(type)) return { ...op, type, mode: 'value', ev: this.assign(op, type, 'in operation') };
    if (op.constant === undefined) return { ...op, type, mode: 'value', ev: this.assign(op, type, 'in operation') };
    const ev = this.assign(op, type, 'in assignment');
    const constant = isFloat(type) ? Number(op.constant) : op.constant;
    return { ...op, type, ev, constant };
  }

  /** A value that is its reader's own: structs and arrays out of variables are copied. */
  copied(op: Operand): Ev {
    if (!isCopied(op.type) || op.mode === 'value') return op.ev;
    return with1(op.ev, (v) => copyOf(v, op.type));
  }

  /** An index or a length. */
  whole(x: Expr, what = 'index'): { readonly ev: Ev; readonly constant: number | undefined } {
    const op = this.expr(x);
    if (op.constant !== undefined && isUntyped(op.type)) {
      const ev = this.assign(op, INT, 'in operation');
      return { ev, constant: Number(op.constant) };
    }
    const base = under(op.type);
    if (base.k !== 'basic' || !/^u?int/.test(base.name))
      this.fail(x.pos, `invalid argument: ${what} ${this.describe(op)} must be integer`);
    return { ev: op.ev, constant: op.constant === undefined ? undefined : Number(op.constant) };
  }

  void(expr: Expr, ev: Ev): Operand {
    return { mode: 'void', type: VOID, expr, ev };
  }

  value(expr: Expr, type: Type, ev: Ev): Operand {
    return { mode: 'value', type, expr, ev };
  }
}
