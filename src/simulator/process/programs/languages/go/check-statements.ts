import { CallChecker } from './check-calls.ts';
import { INVALID } from './check-types.ts';
import { exprText } from './expr-text.ts';
import type { Pos } from './scan.ts';
import {
  BREAK,
  CONTINUE,
  type Context,
  type Entity,
  type Ev,
  type Exec,
  FALL,
  NEXT,
  Noted,
  type Operand,
  RETURN,
  ready,
  Scope,
  waits,
  with1,
  withAll,
} from './scope.ts';
import type { Block, Clause, Decl, Expr, FuncType as FuncSyntax, Stmt, ValueDecl } from './syntax.ts';
import {
  ANY,
  BOOL,
  type FuncType,
  INT,
  identical,
  isInteger,
  isInterface,
  isNil,
  isString,
  isUntyped,
  RUNE,
  type Type,
  UNTYPED,
  under,
} from './types.ts';
import {
  Boxed,
  copyOf,
  decodeRune,
  equal,
  Frame,
  Func,
  GoChan,
  GoMap,
  isCopied,
  Panic,
  Slice,
  type V,
  zeroOf,
} from './values.ts';

const PASS: Exec = {
  s: () => NEXT,
  *g() {
    return NEXT;
  },
};
const run = (ev: Ev): Exec => {
  const { s, g } = ev;
  return {
    ...(s === undefined ? {} : { s: (f: Frame) => (s(f), NEXT) }),
    *g(f) {
      yield* g(f);
      return NEXT;
    },
  };
};

/** Statements and function bodies. */
export abstract class StatementChecker extends CallChecker {
  abstract declare(decl: Decl): Exec;

  // Functions

  literalFunction(x: Extract<Expr, { k: 'func' }>): Operand {
    const type = this.signature(x.type);
    const up = this.context;
    const outer = up?.name ?? `${this.package.name}.init`;
    if (up !== undefined) up.literals++;
    const name = `${outer}.func${up?.literals ?? 1}`.replace(/\.func(\d+)\.func(\d+)$/, '.func$1.$2');
    const make = this.functionOf(name, x.type, type, x.body, undefined);
    return this.value(
      x,
      type,
      ready((f) => new Func(make(f.kept()), name)),
    );
  }

  /** Compiles a body; gives what makes a call of it, in the frame where it was made. */
  functionOf(
    name: string,
    syntax: FuncSyntax,
    type: FuncType,
    body: Block,
    receiver: { readonly name: string | undefined; readonly pos: Pos; readonly type: Type } | undefined,
  ): (up: Frame | undefined) => Func['call'] {
    const results: number[] = [];
    const context: Context = {
      up: this.context,
      name,
      syntax,
      results: type.results,
      named: results,
      cells: 0,
      literals: 0,
      defers: false,
    };
    const saved = { context: this.context, scope: this.scope };
    this.context = context;
    this.scope = new Scope(saved.scope);
    const file = this.file;
    const params = [
      ...(receiver === undefined ? [] : [receiver]),
      ...syntax.params.map((param, i) => ({ name: param.name, pos: param.pos, type: type.params[i] ?? ANY })),
    ];
    for (const { name: own, pos, type: of } of params) this.local(own ?? '_', pos, of).used = true;
    for (const [i, param] of syntax.results.entries())
      if (param.name !== undefined) {
        const entity = this.local(param.name, param.pos, type.results[i] ?? ANY);
        entity.used = true;
        results.push(entity.index ?? 0);
      }
    const exec = this.#body(body);
    if (type.results.length > 0 && !endsBlock(body.list)) this.complain(body.end, 'missing return');
    this.context = saved.context;
    this.scope = saved.scope;
    return this.#callOf(context, exec, name, this.#path(file), params.length, type);
  }

  #path(file: string): string {
    return file.startsWith('./') ? `${this.rt.p.cwd === '/' ? '' : this.rt.p.cwd}/${file.slice(2)}` : file;
  }

  #callOf(
    context: Context,
    exec: Exec,
    name: string,
    file: string,
    params: number,
    type: FuncType,
  ): (up: Frame | undefined) => Func['call'] {
    const { rt } = this;
    const { named } = context;
    const zeros = named.map((_, i) => type.results[i] ?? ANY);
    const resultOf = (f: Frame): V =>
      named.length === 0 ? f.result : named.length === 1 ? f.cells[named[0] ?? 0]?.v : named.map((i) => f.cells[i]?.v);
    const setup = (up: Frame | undefined, args: V[], caller: Frame): Frame => {
      const f = new Frame(up, caller, caller.goroutine, name, file);
      for (let i = 0; i < params; i++) f.cells.push({ v: args[i] });
      for (const one of zeros) f.cells.push({ v: zeroOf(one) });
      return f;
    };
    const { s } = exec;
    const plain = (up: Frame | undefined): Func['call'] =>
      function* (args, caller) {
        const f = setup(up, args, caller);
        if (rt.tired) yield* rt.turn();
        if (s !== undefined) s(f);
        else yield* rt.deeper(f, exec.g(f));
        return resultOf(f);
      };
    const guarded = (up: Frame | undefined): Func['call'] =>
      function* (args, caller) {
        const f = setup(up, args, caller);
        if (rt.tired) yield* rt.turn();
        try {
          yield* rt.deeper(f, exec.g(f));
        } catch (error) {
          if (!(error instanceof Panic)) throw error;
          f.panicking = error;
        }
        while (f.deferred !== undefined && f.deferred.length > 0) {
          const last = f.deferred.pop();
          try {
            if (last !== undefined) yield* last();
          } catch (error) {
            if (!(error instanceof Panic)) throw error;
            f.panicking = error;
          }
          if (f.panicking?.recovered) {
            f.panicking = undefined;
            if (named.length === 0)
              f.result = type.results.length === 1 ? zeroOf(type.results[0] ?? ANY) : type.results.map(zeroOf);
          }
        }
        if (f.panicking !== undefined) throw f.panicking;
        return resultOf(f);
      };
    return (up) => (context.defers ? guarded(up) : plain(up));
  }

  /** A new local variable. */
  local(name: string, pos: Pos, type: Type): Entity {
    const { context } = this;
    const index = context === undefined ? 0 : context.cells++;
    const entity: Entity = {
      name,
      kind: 'var',
      pos,
      type,
      used: false,
      index,
      ...(context === undefined ? {} : { context }),
    };
    if (name !== '_') this.scope.names.set(name, entity);
    else entity.used = true;
    return entity;
  }

  /** A block's statements; complains of what it declares and does not use. */
  #body(block: Block): Exec {
    const exec = this.list(block.list);
    this.unused();
    return exec;
  }

  unused(): void {
    for (const entity of this.scope.names.values())
      if (!entity.used && entity.kind === 'var') this.complain(entity.pos, `declared and not used: ${entity.name}`);
  }

  block(block: Block): Exec {
    return this.inScope(() => this.#body(block));
  }

  list(list: readonly Stmt[]): Exec {
    const execs: Exec[] = [];
    const places: number[] = [];
    for (const one of list) {
      places.push(one.pos);
      try {
        execs.push(this.statement(one));
      } catch (error) {
        if (!(error instanceof Noted)) throw error;
        this.#salvage(one);
        execs.push(PASS);
      }
    }
    if (execs.every(({ s }) => s !== undefined)) {
      const s = (f: Frame): number => {
        for (let i = 0; i < execs.length; i++) {
          f.pos = places[i] ?? 0;
          const code = execs[i]?.s?.(f) ?? NEXT;
          if (code !== NEXT) return code;
        }
        return NEXT;
      };
      return {
        s,
        *g(f) {
          return s(f);
        },
      };
    }
    return {
      *g(f) {
        for (let i = 0; i < execs.length; i++) {
          const exec = execs[i];
          if (exec === undefined) continue;
          f.pos = places[i] ?? 0;
          const code = exec.s === undefined ? yield* exec.g(f) : exec.s(f);
          if (code !== NEXT) return code;
        }
        return NEXT;
      },
    };
  }

  /** After an error: what the statement would have declared exists, and nothing more is said about it. */
  #salvage(stmt: Stmt): void {
    const names = stmt.k === 'define' ? stmt.left.flatMap((x) => (x.k === 'name' ? [x] : [])) : [];
    for (const { name, pos } of names) if (!this.scope.names.has(name)) this.local(name, pos, INVALID).used = true;
    for (const decl of stmt.k === 'decl' ? stmt.decls : []) {
      if (decl.k !== 'var') continue;
      const known =
        decl.type?.k === 'name' && this.scope.find(decl.type.name)?.kind === 'type' ? this.type(decl.type) : INVALID;
      for (const { name, pos } of decl.names) if (!this.scope.names.has(name)) this.local(name, pos, known).used = true;
    }
  }

  statement(stmt: Stmt): Exec {
    switch (stmt.k) {
      case 'empty':
        return PASS;
      case 'expr':
        return this.#expression(stmt);
      case 'assign':
        return this.#assign(stmt);
      case 'define':
        return this.#define(stmt);
      case 'step':
        return this.#step(stmt);
      case 'send':
        return this.#send(stmt);
      case 'block':
        return this.block(stmt.block);
      case 'if':
        return this.inScope(() => this.#if(stmt));
      case 'for':
        return this.inScope(() => this.#for(stmt, undefined));
      case 'range':
        return this.inScope(() => this.#range(stmt, undefined));
      case 'switch':
        return this.inScope(() => this.#switch(stmt, undefined));
      case 'typeSwitch':
        return this.inScope(() => this.#typeSwitch(stmt));
      case 'selectStmt':
        return this.#select(stmt);
      case 'return':
        return this.#return(stmt);
      case 'jump':
        return this.#jump(stmt);
      case 'label':
        return this.#label(stmt);
      case 'go':
      case 'defer':
        return this.#later(stmt);
      case 'decl': {
        const list = stmt.decls.map((decl) => this.declare(decl));
        return sequence(list);
      }
    }
  }

  #expression(stmt: Extract<Stmt, { k: 'expr' }>): Exec {
    const op = this.expr(stmt.x);
    const x = stmt.x.k === 'paren' ? stmt.x.x : stmt.x;
    const call = x.k === 'call' || (x.k === 'unary' && x.op === '<-');
    if (op.mode === 'type') this.fail(stmt.pos, `${exprText(stmt.x)} (type) is not an expression`);
    if (op.mode === 'builtin') this.fail(stmt.pos, `${exprText(stmt.x)} (built-in function) must be called`);
    if (!call) this.fail(stmt.pos, `${this.describe(op)} is not used`);
    const builtin = x.k === 'call' && x.f.k === 'name' && this.scope.find(x.f.name)?.kind === 'builtin' ? x.f.name : '';
    if (['len', 'cap', 'append', 'make', 'new', 'min', 'max'].includes(builtin))
      this.fail(stmt.pos, `${exprText(stmt.x)} (value of type ${this.text(op.type)}) is not used`);
    return run(op.ev);
  }

  // Assignments

  #target(x: Expr): { readonly type: Type | undefined; readonly place: Ev } {
    if (x.k === 'name' && x.name === '_') return { type: undefined, place: ready(() => () => undefined) };
    const used = x.k === 'name' ? this.scope.find(x.name)?.used : undefined;
    const op = this.rvalue(x);
    if (used === false && op.entity?.context !== undefined) op.entity.used = false;
    if (op.place === undefined) {
      if (x.k === 'select' && op.mode === 'mapIndex')
        this.fail(x.pos, `cannot assign to struct field ${exprText(x)} in map`);
      this.fail(
        x.pos,
        `cannot assign to ${this.describe(op).replace(/\([^()]*\)$/, '(neither addressable nor a map index expression)')}`,
      );
    }
    return { type: op.type, place: op.place ?? ready(() => () => undefined) };
  }

  /** The values on the right of `n` targets, each as an operand; a call or `v, ok` may give several. */
  #sources(
    right: readonly Expr[],
    n: number,
    left: readonly Expr[],
    types: readonly (Type | undefined)[],
    pos: Pos,
  ): { readonly types: Type[]; readonly all: Ev | undefined; readonly ops: Operand[] } {
    const [only] = right;
    if (right.length === 1 && n > 1 && only !== undefined) {
      const op = this.expr(only);
      if (op.type.k === 'tuple' && op.type.items.length === n)
        return { types: [...op.type.items], all: op.ev, ops: [op] };
      if (n === 2 && op.pair !== undefined) return { types: [op.type, UNTYPED.bool], all: op.pair, ops: [op] };
      const count = op.type.k === 'tuple' ? op.type.items.length : op.mode === 'void' ? 0 : 1;
      if (op.mode === 'void') this.fail(only.pos, `${exprText(only)} (no value) used as value`);
      const what =
        only.k === 'call'
          ? `${exprText(only.f)}() returns ${count} value${count === 1 ? '' : 's'}`.replace(
              '()',
              `(${only.args.map(exprText).join(', ')})`,
            )
          : `${count} value${count === 1 ? '' : 's'}`;
      return this.fail(left[0]?.pos ?? pos, `assignment mismatch: ${n} variable${n === 1 ? '' : 's'} but ${what}`);
    }
    if (right.length !== n) {
      if (right.length === 1 && only?.k === 'call') {
        const op = this.expr(only);
        if (op.type.k === 'tuple')
          return this.fail(
            left[0]?.pos ?? pos,
            `assignment mismatch: ${n} variable${n === 1 ? '' : 's'} but ${exprText(only)} returns ${op.type.items.length} values`,
          );
      }
      return this.fail(
        left[0]?.pos ?? pos,
        `assignment mismatch: ${n} variable${n === 1 ? '' : 's'} but ${right.length} value${right.length === 1 ? '' : 's'}`,
      );
    }
    const ops = right.map((x, i) => {
      const op = this.expr(x, types[i]);
      if (op.type.k === 'tuple')
        return this.fail(
          left[0]?.pos ?? pos,
          `assignment mismatch: ${n} variable${n === 1 ? '' : 's'} but ${exprText(x)} returns ${op.type.items.length} values`,
        );
      return this.rvalue(x, types[i]);
    });
    return { types: ops.map((op) => op.type), all: undefined, ops };
  }

  /** Gives each target its value: all values are worked out first. */
  #store(places: readonly Ev[], values: readonly Ev[]): Exec {
    const [place] = places;
    const [value] = values;
    if (places.length === 1 && place !== undefined && value !== undefined) {
      const { s, g } = place;
      const { s: t, g: h } = value;
      if (s !== undefined && t !== undefined) return run(ready((f) => (s(f) as (v: V) => void)(t(f))));
      return run(
        waits(function* (f) {
          const set = (s === undefined ? yield* g(f) : s(f)) as (v: V) => void;
          set(t === undefined ? yield* h(f) : t(f));
          return undefined;
        }),
      );
    }
    const n = places.length;
    return run(
      withAll([...places, ...values], (list) => {
        for (let i = 0; i < n; i++) (list[i] as (v: V) => void)(list[n + i]);
        return undefined;
      }),
    );
  }

  #assign(stmt: Extract<Stmt, { k: 'assign' }>): Exec {
    const targets = stmt.left.map((x) => this.#target(x));
    const [first] = stmt.left;
    if (stmt.op !== '=') {
      const [right] = stmt.right;
      if (first === undefined || right === undefined) return PASS;
      const op = stmt.op.slice(0, -1);
      const sum = this.rvalue({ k: 'binary', op, x: first, y: right, pos: first.pos, at: stmt.pos });
      const [target] = targets;
      if (target === undefined) return PASS;
      return this.#store([target.place], [this.assign(sum, target.type ?? ANY, 'in assignment')]);
    }
    const sources = this.#sources(
      stmt.right,
      targets.length,
      stmt.left,
      targets.map(({ type }) => type),
      stmt.pos,
    );
    if (sources.all !== undefined) return this.#unpack(sources.all, sources.types, targets);
    const values = sources.ops.map((op, i) => this.assign(op, targets[i]?.type ?? this.#forBlank(op), 'in assignment'));
    return this.#store(
      targets.map(({ place }) => place),
      values,
    );
  }

  #forBlank(op: Operand): Type {
    if (isNil(op.type)) return this.fail(op.expr.pos, 'use of untyped nil in assignment');
    return isUntyped(op.type) ? this.typed(op).type : op.type;
  }

  #unpack(
    all: Ev,
    types: readonly Type[],
    targets: readonly { readonly type: Type | undefined; readonly place: Ev }[],
  ): Exec {
    const box: { list: V[] } = { list: [] };
    const converted = types.map((type, i) => {
      const source = this.value(
        { k: 'name', name: '?', pos: 0 },
        type,
        ready(() => box.list[i]),
      );
      return this.assign(source, targets[i]?.type ?? (isUntyped(type) ? BOOL : type), 'in assignment');
    });
    const places = withAll(
      targets.map(({ place }) => place),
      (list) => list,
    );
    return run(
      waits(function* (f) {
        const sets = (yield* places.g(f)) as ((v: V) => void)[];
        const list = (yield* all.g(f)) as V[];
        box.list = list;
        const values = converted.map((ev) => ev.s?.(f));
        for (const [i, set] of sets.entries()) set(values[i]);
        return undefined;
      }),
    );
  }

  #define(stmt: Extract<Stmt, { k: 'define' }>): Exec {
    const names = stmt.left.map((x) =>
      x.k === 'name' ? x : this.fail(x.pos, `non-name ${exprText(x)} on left side of :=`),
    );
    const fresh = names.map(({ name }) => name !== '_' && !this.scope.names.has(name));
    if (!fresh.some(Boolean)) this.fail(stmt.pos, 'no new variables on left side of :=');
    const olds = names.map((x, i) => (fresh[i] || x.name === '_' ? undefined : this.#target(x)));
    const sources = this.#sources(
      stmt.right,
      names.length,
      stmt.left,
      olds.map((old) => old?.type),
      stmt.pos,
    );
    const types = sources.types.map((type, i) => {
      const op = sources.ops[i];
      if (olds[i]?.type !== undefined) return olds[i]?.type ?? type;
      if (isNil(type)) this.fail(op?.expr.pos ?? stmt.pos, 'use of untyped nil in assignment');
      return isUntyped(type) ? (op !== undefined && sources.all === undefined ? this.typed(op).type : BOOL) : type;
    });
    const values =
      sources.all === undefined ? sources.ops.map((op, i) => this.assign(op, types[i] ?? ANY, 'in assignment')) : [];
    const targets = names.map((x, i) => {
      const old = olds[i];
      if (old !== undefined) return old;
      if (!fresh[i]) return { type: types[i], place: ready(() => () => undefined) };
      return { type: types[i], place: this.#fresh(this.local(x.name, x.pos, types[i] ?? ANY)) };
    });
    if (sources.all !== undefined) return this.#unpack(sources.all, sources.types, targets);
    return this.#store(
      targets.map(({ place }) => place),
      values,
    );
  }

  /** Each time a declaration runs there is a new variable. */
  #fresh(entity: Entity): Ev {
    const { index = 0 } = entity;
    return ready((f) => (v: V) => void (f.cells[index] = { v }));
  }

  /** `var` inside a function. */
  localVariables(decl: ValueDecl): Exec {
    const wanted = decl.type === undefined ? undefined : this.type(decl.type);
    if (decl.values.length === 0) {
      const type = wanted ?? ANY;
      return sequence(
        decl.names.map(({ name, pos }) => {
          const place = this.#fresh(this.local(name, pos, type));
          return this.#store([place], [ready(() => zeroOf(type))]);
        }),
      );
    }
    const left = decl.names.map((one): Expr => ({ k: 'name', ...one }));
    const sources = this.#sources(
      decl.values,
      decl.names.length,
      left,
      decl.names.map(() => wanted),
      decl.pos,
    );
    const types = sources.types.map((type, i) => {
      if (wanted !== undefined) return wanted;
      const op = sources.ops[i];
      if (isNil(type)) this.fail(op?.expr.pos ?? decl.pos, 'use of untyped nil in variable declaration');
      return isUntyped(type) ? (op !== undefined && sources.all === undefined ? this.typed(op).type : BOOL) : type;
    });
    const values =
      sources.all === undefined
        ? sources.ops.map((op, i) => this.assign(op, types[i] ?? ANY, 'in variable declaration'))
        : [];
    const targets = decl.names.map(({ name, pos }, i) => ({
      type: types[i],
      place: name === '_' ? ready(() => () => undefined) : this.#fresh(this.local(name, pos, types[i] ?? ANY)),
    }));
    if (sources.all !== undefined) return this.#unpack(sources.all, sources.types, targets);
    return this.#store(
      targets.map(({ place }) => place),
      values,
    );
  }

  #step(stmt: Extract<Stmt, { k: 'step' }>): Exec {
    const one: Expr = { k: 'literal', kind: 'int', text: '1', pos: stmt.pos };
    const { place, type } = this.#target(stmt.x);
    const sum = this.rvalue({ k: 'binary', op: stmt.op.charAt(0), x: stmt.x, y: one, pos: stmt.pos, at: stmt.pos });
    return this.#store([place], [this.assign(sum, type ?? INT, 'in assignment')]);
  }

  #send(stmt: Extract<Stmt, { k: 'send' }>): Exec {
    const op = this.rvalue(stmt.channel);
    const base = under(op.type);
    if (base.k !== 'chan')
      return this.fail(stmt.pos, `invalid operation: cannot send to non-channel ${this.describe(op)}`);
    if (base.way === 'receive')
      this.fail(stmt.pos, `invalid operation: cannot send to receive-only channel ${this.describe(op)}`);
    const value = this.assign(this.rvalue(stmt.value), base.of, 'in send');
    const { rt } = this;
    return run(
      waits(function* (f) {
        const channel = yield* op.ev.g(f);
        return yield* rt.send(channel, yield* value.g(f), f);
      }),
    );
  }

  // Control flow

  #if(stmt: Extract<Stmt, { k: 'if' }>): Exec {
    const init = stmt.init === undefined ? PASS : this.statement(stmt.init);
    let test: Ev = ready(() => false);
    try {
      test = this.boolean(stmt.test, 'if');
    } catch (error) {
      if (!(error instanceof Noted)) throw error;
    }
    const then = this.block(stmt.then);
    const otherwise = stmt.otherwise === undefined ? PASS : this.statement(stmt.otherwise);
    this.unused();
    const { s: i } = init;
    const { s: t } = test;
    const { s: a } = then;
    const { s: b } = otherwise;
    const g = function* (f: Frame) {
      if (i === undefined) yield* init.g(f);
      else i(f);
      if ((t === undefined ? yield* test.g(f) : t(f)) === true) return a === undefined ? yield* then.g(f) : a(f);
      return b === undefined ? yield* otherwise.g(f) : b(f);
    };
    if (i === undefined || t === undefined || a === undefined || b === undefined) return { g };
    return { s: (f) => (i(f), t(f) === true ? a(f) : b(f)), g };
  }

  #for(stmt: Extract<Stmt, { k: 'for' }>, label: string | undefined): Exec {
    const init = stmt.init === undefined ? PASS : this.statement(stmt.init);
    const own = [...this.scope.names.values()].map(({ index = 0 }) => index);
    const test = stmt.test === undefined ? ready(() => true) : this.boolean(stmt.test, 'for');
    const post = stmt.post === undefined ? PASS : this.statement(stmt.post);
    const body = this.block(stmt.body);
    this.unused();
    const { rt } = this;
    return {
      *g(f) {
        yield* init.g(f);
        for (;;) {
          if ((test.s === undefined ? yield* test.g(f) : test.s(f)) !== true) return NEXT;
          const code = body.s === undefined ? yield* body.g(f) : body.s(f);
          const out = leaves(code, f, label);
          if (out !== undefined) return out;
          // Every turn has variables of its own.
          for (const index of own) f.cells[index] = { v: f.cells[index]?.v };
          if (post.s === undefined) yield* post.g(f);
          else post.s(f);
          if (rt.tired) yield* rt.turn();
        }
      },
    };
  }

  #range(stmt: Extract<Stmt, { k: 'range' }>, label: string | undefined): Exec {
    const op = this.typed(this.rvalue(stmt.x));
    const base = under(op.type);
    const list = base.k === 'pointer' ? under(base.of) : base;
    const types: readonly [Type, Type | undefined] =
      list.k === 'slice' || list.k === 'array'
        ? [INT, list.of]
        : list.k === 'map'
          ? [list.key, list.of]
          : list.k === 'chan'
            ? [list.of, undefined]
            : isString(op.type)
              ? [INT, RUNE]
              : isInteger(op.type)
                ? [op.type, undefined]
                : list.k === 'func'
                  ? this.refuse('range over a function')
                  : this.fail(stmt.x.pos, `cannot range over ${this.describe(op)}`);
    const second = stmt.left[1];
    if (second !== undefined && types[1] === undefined)
      this.fail(second.pos, `range over ${this.describe(op)} permits only one iteration variable`);
    const places = stmt.left.map((x, i): Ev => {
      const type = types[i] ?? INT;
      if (x.k === 'name' && x.name === '_') return ready(() => () => undefined);
      if (stmt.define && x.k === 'name') return this.#fresh(this.local(x.name, x.pos, type));
      return this.#target(x).place;
    });
    const body = this.block(stmt.body);
    this.unused();
    const { rt } = this;
    const [keyPlace, valuePlace] = places;
    const copies = types[1] !== undefined && isCopied(types[1]);
    const turn = function* (f: Frame, key: V, value: V) {
      if (keyPlace !== undefined) ((yield* keyPlace.g(f)) as (v: V) => void)(key);
      if (valuePlace !== undefined)
        ((yield* valuePlace.g(f)) as (v: V) => void)(copies ? copyOf(value, types[1] ?? INT) : value);
      const code = body.s === undefined ? yield* body.g(f) : body.s(f);
      if (rt.tired) yield* rt.turn();
      return leaves(code, f, label);
    };
    return {
      *g(f) {
        const v = yield* op.ev.g(f);
        if (v instanceof GoChan || list.k === 'chan') {
          for (;;) {
            const [value, ok] = yield* rt.receive(v, null, f);
            if (!ok) return NEXT;
            const out = yield* turn(f, value, undefined);
            if (out !== undefined) return out;
          }
        }
        if (v instanceof GoMap) {
          const all = [...v.entries.keys()];
          const start = all.length > 1 ? rt.p.ids.int(all.length) : 0;
          for (let i = 0; i < all.length; i++) {
            const pair = v.entries.get(all[(i + start) % all.length]);
            if (pair === undefined) continue;
            const out = yield* turn(f, pair[0], pair[1]);
            if (out !== undefined) return out;
          }
          return NEXT;
        }
        if (typeof v === 'string') {
          for (let at = 0; at < v.length; ) {
            const [rune, size] = decodeRune(v, at);
            const out = yield* turn(f, at, rune);
            if (out !== undefined) return out;
            at += size;
          }
          return NEXT;
        }
        const slice = v instanceof Slice ? v : undefined;
        const array =
          base.k === 'array' && valuePlace !== undefined ? [...(v as V[])] : Array.isArray(v) ? v : undefined;
        const n = slice?.length ?? array?.length ?? (v === null ? 0 : Number(v));
        for (let i = 0; i < n; i++) {
          const out = yield* turn(f, i, slice === undefined ? array?.[i] : slice.array[slice.offset + i]);
          if (out !== undefined) return out;
        }
        return NEXT;
      },
    };
  }

  #switch(stmt: Extract<Stmt, { k: 'switch' }>, label: string | undefined): Exec {
    const init = stmt.init === undefined ? PASS : this.statement(stmt.init);
    const tag = stmt.tag === undefined ? undefined : this.typed(this.rvalue(stmt.tag));
    const cell = this.context === undefined ? 0 : this.context.cells++;
    const clauses = stmt.clauses.map((clause) => {
      const tests = clause.values?.map((x): Ev => {
        if (tag === undefined) return this.boolean(x, 'switch case');
        const op = this.rvalue(x, tag.type);
        if (!isUntyped(op.type) && !identical(op.type, tag.type) && !isInterface(tag.type) && !isInterface(op.type))
          this.fail(
            x.pos,
            `invalid case ${exprText(x)} in switch on ${stmt.tag ? exprText(stmt.tag) : ''} (mismatched types ${this.text(op.type)} and ${this.text(tag.type)})`,
          );
        const value = this.assign(op, isInterface(op.type) ? op.type : tag.type, 'in switch case');
        return with1(value, (v, f) => equal(f.cells[cell]?.v, v, tag.type));
      });
      return { tests, body: this.inScope(() => this.#clauseBody(clause)) };
    });
    this.unused();
    return {
      *g(f) {
        yield* init.g(f);
        f.cells[cell] = { v: tag === undefined ? undefined : yield* tag.ev.g(f) };
        let chosen = -1;
        for (let i = 0; i < clauses.length && chosen < 0; i++)
          for (const test of clauses[i]?.tests ?? [])
            if ((yield* test.g(f)) === true) {
              chosen = i;
              break;
            }
        if (chosen < 0) chosen = clauses.findIndex(({ tests }) => tests === undefined);
        while (chosen >= 0) {
          const body = clauses[chosen]?.body ?? PASS;
          const code = body.s === undefined ? yield* body.g(f) : body.s(f);
          if (code === FALL) chosen++;
          else return ends(code, f, label);
        }
        return NEXT;
      },
    };
  }

  #clauseBody(clause: Clause): Exec {
    const exec = this.list(clause.body);
    this.unused();
    return exec;
  }

  #typeSwitch(stmt: Extract<Stmt, { k: 'typeSwitch' }>): Exec {
    const init =
      stmt.init?.k === 'define' &&
      stmt.bind !== undefined &&
      stmt.init.left[0]?.k === 'name' &&
      stmt.init.left[0].name === stmt.bind
        ? PASS
        : stmt.init === undefined
          ? PASS
          : this.statement(stmt.init);
    const op = this.rvalue(stmt.x);
    if (!isInterface(op.type))
      this.fail(
        stmt.x.pos,
        `${exprText(stmt.x)} (${this.describe(op).slice(exprText(stmt.x).length + 2, -1)}) is not an interface`,
      );
    let used = stmt.bind === undefined;
    const clauses = stmt.clauses.map((clause) => {
      const types = clause.values?.map((x): Type | undefined =>
        x.k === 'name' && x.name === 'nil' ? undefined : this.type(x),
      );
      const tests = types?.map((type) => (type === undefined ? (v: V) => v === null : this.holds(type)));
      const [only] = types ?? [];
      const single = types?.length === 1 && only !== undefined ? only : undefined;
      return this.inScope(() => {
        const entity = stmt.bind === undefined ? undefined : this.local(stmt.bind, stmt.pos, single ?? op.type);
        const body = this.list(clause.body);
        used ||= entity?.used === true;
        if (entity !== undefined) entity.used = true;
        this.unused();
        const unbox = single !== undefined && !isInterface(single);
        return { tests, body, index: entity?.index, unbox };
      });
    });
    if (!used && stmt.bind !== undefined) this.complain(stmt.pos, `declared and not used: ${stmt.bind}`);
    return {
      *g(f) {
        yield* init.g(f);
        const v = yield* op.ev.g(f);
        const chosen =
          clauses.find(({ tests }) => tests?.some((test) => test(v))) ??
          clauses.find(({ tests }) => tests === undefined);
        if (chosen === undefined) return NEXT;
        if (chosen.index !== undefined)
          f.cells[chosen.index] = { v: chosen.unbox && v instanceof Boxed ? copyOf(v.v, v.type) : v };
        return ends(yield* chosen.body.g(f), f, undefined);
      },
    };
  }

  #select(stmt: Extract<Stmt, { k: 'selectStmt' }>): Exec {
    const { rt } = this;
    const clauses = stmt.clauses.map((clause) =>
      this.inScope(() => {
        const { comm } = clause;
        let channel: Ev = ready(() => undefined);
        let value: Ev = ready(() => undefined);
        let store: Exec | undefined;
        const cell = this.context === undefined ? 0 : this.context.cells++;
        let zero: V = null;
        if (comm?.k === 'send') {
          const op = this.rvalue(comm.channel);
          const base = under(op.type);
          if (base.k === 'chan') value = this.assign(this.rvalue(comm.value), base.of, 'in send');
          channel = op.ev;
        } else if (comm !== undefined) {
          const x = comm.k === 'expr' ? comm.x : comm.k === 'define' || comm.k === 'assign' ? comm.right[0] : undefined;
          if (x?.k !== 'unary' || x.op !== '<-')
            return this.fail(clause.pos, 'select case must be receive, send or assign recv');
          const op = this.rvalue(x.x);
          const base = under(op.type);
          if (base.k !== 'chan')
            return this.fail(x.pos, `invalid operation: cannot receive from non-channel ${this.describe(op)}`);
          channel = op.ev;
          zero = zeroOf(base.of);
          if (comm.k === 'define' || comm.k === 'assign') {
            const types = [base.of, BOOL];
            const pair = ready((f) => f.cells[cell]?.v);
            const targets = comm.left.map((left, i) => {
              if (left.k === 'name' && left.name === '_')
                return { type: undefined, place: ready(() => () => undefined) };
              if (comm.k === 'define' && left.k === 'name')
                return { type: types[i], place: this.#fresh(this.local(left.name, left.pos, types[i] ?? ANY)) };
              return this.#target(left);
            });
            store = this.#unpack(pair, types.slice(0, targets.length), targets);
          }
        }
        return {
          kind: comm === undefined ? 'default' : comm.k === 'send' ? 'send' : 'receive',
          channel,
          value,
          zero,
          cell,
          store,
          body: this.#clauseBody(clause),
        };
      }),
    );
    const fallback = clauses.find(({ kind }) => kind === 'default');
    return {
      *g(f) {
        const ready: { clause: (typeof clauses)[number]; channel: V; value: V }[] = [];
        for (const clause of clauses)
          if (clause.kind !== 'default')
            ready.push({ clause, channel: yield* clause.channel.g(f), value: yield* clause.value.g(f) });
        const start = ready.length > 1 ? rt.p.ids.int(ready.length) : 0;
        const look = (): (typeof clauses)[number] | undefined => {
          for (let i = 0; i < ready.length; i++) {
            const one = ready[(i + start) % ready.length];
            if (!(one?.channel instanceof GoChan)) continue;
            if (one.clause.kind === 'receive') {
              const got = rt.tryReceive(one.channel, one.clause.zero);
              if (got === undefined) continue;
              f.cells[one.clause.cell] = { v: got };
              return one.clause;
            }
            if (one.channel.closed) rt.panicPlain(f, 'send on closed channel');
            if (one.channel.buffer.length < one.channel.capacity || one.channel.receivers > 0) {
              one.channel.buffer.push(one.value);
              rt.changed();
              return one.clause;
            }
          }
          return undefined;
        };
        const receivers = ready.flatMap(({ clause, channel }) =>
          clause.kind === 'receive' && channel instanceof GoChan ? [channel] : [],
        );
        let chosen = look() ?? fallback;
        if (chosen === undefined) {
          for (const one of receivers) one.receivers++;
          rt.changed();
          chosen = yield* rt.block(f, ready.length === 0 ? 'select (no cases)' : 'select', look);
          for (const one of receivers) one.receivers--;
        }
        if (chosen.store !== undefined) yield* chosen.store.g(f);
        return ends(yield* chosen.body.g(f), f, undefined);
      },
    };
  }

  #return(stmt: Extract<Stmt, { k: 'return' }>): Exec {
    const { context } = this;
    if (context === undefined) return PASS;
    const { results, named } = context;
    const done = (ev: Ev): Exec => {
      const { s, g } = ev;
      const keep = (f: Frame, v: V): number => {
        if (named.length === 0) f.result = v;
        else if (named.length === 1) (f.cells[named[0] ?? 0] ?? { v }).v = v;
        else for (const [i, index] of named.entries()) (f.cells[index] ?? { v }).v = (v as V[])[i];
        return RETURN;
      };
      return {
        ...(s === undefined ? {} : { s: (f: Frame) => keep(f, s(f)) }),
        *g(f) {
          return keep(f, yield* g(f));
        },
      };
    };
    if (stmt.values.length === 0) {
      if (results.length > 0 && named.length === 0)
        this.fail(
          stmt.pos,
          `not enough return values\n\thave ()\n\twant (${results.map((one) => this.text(one)).join(', ')})`,
        );
      return {
        s: () => RETURN,
        *g() {
          return RETURN;
        },
      };
    }
    const [only] = stmt.values;
    if (stmt.values.length === 1 && results.length > 1 && only !== undefined) {
      const op = this.expr(only);
      if (op.type.k === 'tuple' && op.type.items.length === results.length) {
        const box: { list: V[] } = { list: [] };
        const converted = op.type.items.map((type, i) =>
          this.assign(
            this.value(
              only,
              type,
              ready(() => box.list[i]),
            ),
            results[i] ?? ANY,
            'in return statement',
          ),
        );
        return done(
          with1(op.ev, (v, f) => {
            box.list = v as V[];
            return converted.map((ev) => ev.s?.(f));
          }),
        );
      }
    }
    const ops = stmt.values.map((x, i) => this.rvalue(x, results[i]));
    if (ops.length !== results.length) {
      const have = ops.map((op) =>
        op.mode === 'nil'
          ? 'nil'
          : isUntyped(op.type)
            ? typeof op.constant === 'string'
              ? 'string'
              : typeof op.constant === 'boolean'
                ? 'bool'
                : 'number'
            : this.text(op.type),
      );
      if (results.length === 0)
        this.fail(
          stmt.values[0]?.pos ?? stmt.pos,
          'too many return values\n\thave ('.concat(have.join(', '), ')\n\twant ()'),
        );
      this.fail(
        stmt.values[0]?.pos ?? stmt.pos,
        `${ops.length < results.length ? 'not enough' : 'too many'} return values\n\thave (${have.join(', ')})\n\twant (${results.map((one) => this.text(one)).join(', ')})`,
      );
    }
    const values = ops.map((op, i) => this.assign(op, results[i] ?? ANY, 'in return statement'));
    const [first] = values;
    return done(values.length === 1 && first !== undefined ? first : withAll(values, (list) => list));
  }

  #jump(stmt: Extract<Stmt, { k: 'jump' }>): Exec {
    const code = { break: BREAK, continue: CONTINUE, fallthrough: FALL }[stmt.word];
    const { label } = stmt;
    const s = (f: Frame): number => {
      f.label = label;
      return code;
    };
    return {
      s,
      *g(f) {
        return s(f);
      },
    };
  }

  #label(stmt: Extract<Stmt, { k: 'label' }>): Exec {
    const { body, name } = stmt;
    if (body.k === 'for') return this.inScope(() => this.#for(body, name));
    if (body.k === 'range') return this.inScope(() => this.#range(body, name));
    if (body.k === 'switch') return this.inScope(() => this.#switch(body, name));
    const exec = this.statement(body);
    return {
      *g(f) {
        return ends(yield* exec.g(f), f, name);
      },
    };
  }

  #later(stmt: Extract<Stmt, { k: 'go' | 'defer' }>): Exec {
    const { call } = stmt;
    if (call.k !== 'call') return PASS;
    const { rt, context } = this;
    const callee = this.expr(call.f);
    if (callee.mode === 'builtin' || callee.mode === 'type') {
      const whole = this.expr(call).ev;
      if (context !== undefined && stmt.k === 'defer') context.defers = true;
      return run(
        ready((f) => {
          if (stmt.k === 'go') rt.go(() => whole.g(f), f);
          else (f.deferred ??= []).push(() => whole.g(f));
          return undefined;
        }),
      );
    }
    const type = under(callee.type);
    if (type.k !== 'func')
      return this.fail(call.pos, `invalid operation: cannot call non-function ${this.describe(callee)}`);
    const args = this.argumentsOf(call, type);
    if (context !== undefined && stmt.k === 'defer') context.defers = true;
    return run(
      waits(function* (f) {
        const func = yield* callee.ev.g(f);
        const list = (yield* args.g(f)) as V[];
        f.pos = stmt.pos;
        if (!(func instanceof Func)) return stmt.k === 'go' ? rt.panicPlain(f, 'go of nil func value') : rt.nil(f);
        if (stmt.k === 'go') rt.go((root) => func.call(list, root), f);
        else (f.deferred ??= []).push(() => func.call(list, f));
        return undefined;
      }),
    );
  }
}

const sequence = (list: readonly Exec[]): Exec => {
  const [only] = list;
  if (list.length === 1 && only !== undefined) return only;
  return {
    *g(f) {
      for (const one of list) yield* one.g(f);
      return NEXT;
    },
  };
};

/** What a loop does after its body: undefined to go on. */
function leaves(code: number, f: Frame, label: string | undefined): number | undefined {
  if (code === NEXT) return undefined;
  if (code === RETURN) return RETURN;
  const own = f.label === undefined || f.label === label;
  if (!own) return code;
  f.label = undefined;
  return code === BREAK ? NEXT : undefined;
}

/** What a switch or select passes on. */
function ends(code: number, f: Frame, label: string | undefined): number {
  if (code !== BREAK || (f.label !== undefined && f.label !== label)) return code;
  f.label = undefined;
  return NEXT;
}

/** Whether nothing can run past the end of these statements. */
export function endsBlock(list: readonly Stmt[]): boolean {
  const last = list.findLast((one) => one.k !== 'empty');
  return last !== undefined && terminates(last);
}

function terminates(stmt: Stmt): boolean {
  switch (stmt.k) {
    case 'return':
      return true;
    case 'expr':
      return stmt.x.k === 'call' && stmt.x.f.k === 'name' && stmt.x.f.name === 'panic';
    case 'block':
      return endsBlock(stmt.block.list);
    case 'if':
      return stmt.otherwise !== undefined && endsBlock(stmt.then.list) && terminates(stmt.otherwise);
    case 'for':
      return stmt.test === undefined && !breaks(stmt.body.list);
    case 'label':
      return terminates(stmt.body);
    case 'switch':
    case 'typeSwitch':
      return (
        stmt.clauses.some(({ values }) => values === undefined) &&
        stmt.clauses.every(
          ({ body }) =>
            (endsBlock(body) ||
              (body.at(-1)?.k === 'jump' && (body.at(-1) as { word: string }).word === 'fallthrough')) &&
            !breaks(body),
        )
      );
    case 'selectStmt':
      return stmt.clauses.every(({ body }) => endsBlock(body) && !breaks(body));
    default:
      return false;
  }
}

const breaks = (list: readonly Stmt[]): boolean =>
  list.some((one) => {
    if (one.k === 'jump') return one.word === 'break';
    if (one.k === 'block') return breaks(one.block.list);
    if (one.k === 'if') return breaks(one.then.list) || (one.otherwise !== undefined && breaks([one.otherwise]));
    if (one.k === 'label') return breaks([one.body]);
    return false;
  });
