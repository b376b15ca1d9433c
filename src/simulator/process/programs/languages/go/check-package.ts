import type { Task } from '../../../../base/task.ts';
import { StatementChecker } from './check-statements.ts';
import { INVALID } from './check-types.ts';
import type { Runtime } from './runtime.ts';
import { type Complaint, type Entity, type Exec, NEXT, Noted, type Package, Scope } from './scope.ts';
import type { Decl, File, ValueDecl } from './syntax.ts';
import {
  ANY,
  BASICS,
  BYTE,
  ERROR,
  type FuncType,
  isNil,
  isUntyped,
  type Method,
  type Named,
  newNamed,
  RUNE,
  type Type,
  typeText,
  UNTYPED,
  under,
  VOID,
} from './types.ts';
import { type Cell, type Frame, Func, type V, zeroOf } from './values.ts';

/** How variables of the package get their values. */
interface Start {
  readonly cells: Entity[];
  readonly needs: Set<Entity>;
  readonly start: (f: Frame) => Task<V>;
}

/** What the library does by itself: the body of a function that has none in Go. */
export type Native = (rt: Runtime, args: V[], f: Frame) => V;
export type Natives = Readonly<Record<string, Native>>;

const entity = (name: string, kind: Entity['kind'], type: Type, extra: Partial<Entity> = {}): Entity => ({
  name,
  kind,
  pos: 0,
  type,
  used: true,
  ...extra,
});

function universe(): Scope {
  const scope = new Scope(undefined);
  for (const [name, type] of Object.entries(BASICS)) scope.names.set(name, entity(name, 'type', type));
  for (const [name, type] of [
    ['byte', BYTE],
    ['rune', RUNE],
    ['any', ANY],
    ['error', ERROR],
  ] as const)
    scope.names.set(name, entity(name, 'type', type));
  scope.names.set('true', entity('true', 'const', UNTYPED.bool, { constant: true }));
  scope.names.set('false', entity('false', 'const', UNTYPED.bool, { constant: false }));
  scope.names.set('nil', entity('nil', 'nil', UNTYPED.nil));
  for (const name of [
    'append',
    'cap',
    'clear',
    'close',
    'complex',
    'copy',
    'delete',
    'imag',
    'len',
    'make',
    'max',
    'min',
    'new',
    'panic',
    'print',
    'println',
    'real',
    'recover',
  ])
    scope.names.set(name, entity(name, 'builtin', VOID));
  return scope;
}

/** An empty package. */
export const newPackage = (path: string, name: string, library: boolean): Package => ({
  path,
  name,
  scope: new Scope(universe()),
  starts: [],
  imports: [],
  library,
});

/** Compiles the files of a package into it. */
export class PackageChecker extends StatementChecker {
  readonly #natives: Natives;
  readonly #find: (path: string) => Package;
  readonly #bodies: (() => void)[] = [];
  readonly #variables: Start[] = [];

  constructor(rt: Runtime, own: Package, complaints: Complaint[], natives: Natives, find: (path: string) => Package) {
    super(rt, own, complaints);
    this.#natives = natives;
    this.#find = find;
  }

  check(files: readonly File[]): void {
    const resolvers: (() => void)[] = [];
    const imported: { file: File; scope: Scope }[] = [];
    for (const file of files) {
      const scope = new Scope(this.package.scope);
      imported.push({ file, scope });
      this.file = file.path;
      this.#imports(file, scope);
      for (const decl of file.decls) this.#collect(decl, file, scope, resolvers);
    }
    for (const resolve of resolvers) this.#guard(resolve);
    for (const body of this.#bodies) this.#guard(body);
    for (const { file, scope } of imported) {
      this.file = file.path;
      for (const one of scope.names.values())
        if (!one.used && one.kind === 'package') {
          const path = one.package?.path ?? '';
          const own = path.slice(path.lastIndexOf('/') + 1);
          this.complain(one.pos, `"${path}" imported${one.name === own ? '' : ` as ${one.name}`} and not used`);
        }
    }
    this.#order();
  }

  #guard(body: () => void): void {
    try {
      body();
    } catch (error) {
      if (!(error instanceof Noted)) throw error;
    }
  }

  #imports(file: File, scope: Scope): void {
    for (const { path, name, pos } of file.imports) {
      if (name === '.') this.refuse('dot imports');
      const found = this.#find(path);
      if (!this.package.imports.includes(found)) this.package.imports.push(found);
      const own = name ?? found.name;
      if (own === '_') continue;
      if (scope.names.has(own)) this.complain(pos, `${own} redeclared in this block`);
      scope.names.set(own, { ...entity(own, 'package', VOID, { package: found }), pos, used: false });
    }
  }

  /** Runs `body` where a file's declarations stand. */
  #inFile<T>(file: File, scope: Scope, body: () => T): T {
    const saved = { scope: this.scope, context: this.context, file: this.file, needs: this.needs };
    this.scope = scope;
    this.context = undefined;
    this.file = file.path;
    try {
      return body();
    } finally {
      this.scope = saved.scope;
      this.context = saved.context;
      this.file = saved.file;
      this.needs = saved.needs;
    }
  }

  #put(one: Entity): void {
    if (one.name === '_' || one.name === 'init') return;
    const old = this.package.scope.names.get(one.name);
    if (old !== undefined)
      this.complain(
        one.pos,
        `${one.name} redeclared in this block\n\t${this.file}:${Math.floor(old.pos / 4096)}:${old.pos % 4096}: other declaration of ${one.name}`,
      );
    else this.package.scope.names.set(one.name, one);
  }

  /** An entity whose type is worked out once, when it is first wanted. */
  #lazy(one: Entity, body: () => void): () => void {
    let state = 0;
    one.resolve = () => {
      if (state !== 0) return;
      state = 1;
      try {
        body();
      } catch (error) {
        if (!(error instanceof Noted)) throw error;
        one.type = INVALID;
      }
    };
    return one.resolve;
  }

  #collect(decl: Decl, file: File, scope: Scope, resolvers: (() => void)[]): void {
    switch (decl.k) {
      case 'type': {
        const named = newNamed(decl.name, this.package.path, this.package.name);
        const one: Entity = { ...entity(decl.name, 'type', named), pos: decl.pos };
        this.#put(one);
        resolvers.push(this.#lazy(one, () => this.#inFile(file, scope, () => this.#typeDecl(decl, one, named))));
        return;
      }
      case 'const':
        for (const [i, { name, pos }] of decl.names.entries()) {
          const one: Entity = { ...entity(name, 'const', INVALID), pos };
          this.#put(one);
          resolvers.push(this.#lazy(one, () => this.#inFile(file, scope, () => this.#constant(one, decl, i))));
        }
        return;
      case 'var':
        this.#variable(decl, file, scope, resolvers);
        return;
      case 'funcDecl':
        this.#function(decl, file, scope, resolvers);
    }
  }

  #typeDecl(decl: Extract<Decl, { k: 'type' }>, one: Entity, named: Named): void {
    if (decl.alias) {
      one.type = this.type(decl.type);
      return;
    }
    const type = this.type(decl.type);
    if (type.k === 'named' && type.underlying === VOID && type !== named) type.underlying = under(type);
    named.underlying = under(type);
  }

  #constant(one: Entity, decl: ValueDecl, i: number): void {
    const x = decl.values[i];
    if (x === undefined) this.fail(one.pos, 'missing init expr for const declaration');
    this.iota = BigInt(decl.iota);
    const op = this.rvalue(x);
    this.iota = undefined;
    if (op.constant === undefined) return void this.fail(x.pos, `${this.describe(op)} is not constant`);
    const type = decl.type === undefined ? op.type : this.type(decl.type);
    if (decl.type !== undefined) this.assign(op, type, 'in constant declaration');
    one.type = type;
    one.constant = op.constant;
  }

  #variable(decl: ValueDecl, file: File, scope: Scope, resolvers: (() => void)[]): void {
    const entities = decl.names.map(
      ({ name, pos }): Entity => ({ ...entity(name, 'var', INVALID), pos, cell: { v: undefined } }),
    );
    for (const one of entities) this.#put(one);
    let done = false;
    const body = (): void => {
      if (done) return;
      done = true;
      this.#inFile(file, scope, () => this.#globals(decl, entities));
    };
    for (const one of entities) resolvers.push(this.#lazy(one, body));
  }

  #globals(decl: ValueDecl, entities: Entity[]): void {
    const needs = new Set<Entity>();
    this.needs = needs;
    const type = decl.type === undefined ? undefined : this.type(decl.type);
    if (type !== undefined) for (const one of entities) one.type = type;
    const set = (i: number, v: V): void => {
      const cell = entities[i]?.cell;
      if (cell !== undefined) cell.v = v;
    };
    if (decl.values.length === 0) {
      for (const one of entities) if (one.cell !== undefined) one.cell.v = zeroOf(one.type);
      return;
    }
    const [only] = decl.values;
    if (decl.values.length === 1 && entities.length > 1 && only !== undefined) {
      const op = this.expr(only);
      if (op.type.k !== 'tuple') this.fail(decl.pos, `assignment mismatch: ${entities.length} variables but 1 value`);
      for (const [i, item] of op.type.items.entries()) if (entities[i]) (entities[i] as Entity).type = type ?? item;
      this.#variables.push({
        cells: entities,
        needs,
        *start(f) {
          for (const [i, v] of ((yield* op.ev.g(f)) as V[]).entries()) set(i, v);
          return undefined;
        },
      });
      return;
    }
    for (const [i, x] of decl.values.entries()) {
      const op = this.rvalue(x, type);
      if (isNil(op.type) && type === undefined) this.fail(x.pos, 'use of untyped nil in variable declaration');
      const own = type ?? (isUntyped(op.type) ? this.typed(op).type : op.type);
      const ev = this.assign(op, own, 'in variable declaration');
      const one = entities[i];
      if (one !== undefined) one.type = own;
      this.#variables.push({
        cells: one === undefined ? [] : [one],
        needs,
        *start(f) {
          set(i, yield* ev.g(f));
          return undefined;
        },
      });
    }
  }

  #function(decl: Extract<Decl, { k: 'funcDecl' }>, file: File, scope: Scope, resolvers: (() => void)[]): void {
    if (decl.receiver !== undefined) {
      resolvers.unshift(() => this.#inFile(file, scope, () => this.#method(decl, file, scope)));
      return;
    }
    const cell: Cell = { v: undefined };
    const one: Entity = { ...entity(decl.name, 'func', INVALID), pos: decl.pos, cell };
    this.#put(one);
    const resolve = this.#lazy(one, () => {
      one.type = this.#inFile(file, scope, () => this.signature(decl.type));
    });
    resolvers.push(resolve);
    if (decl.name === 'main' && this.package.name === 'main' && decl.type.params.length + decl.type.results.length > 0)
      this.complain(decl.pos, 'func main must have no arguments and no return values');
    this.#bodies.push(() =>
      this.#inFile(file, scope, () => {
        if (one.type.k !== 'func') return;
        one.needs = new Set();
        this.needs = one.needs;
        const func = this.#body(decl, one.type, undefined);
        cell.v = func;
        if (decl.name === 'init') this.package.starts.push((f) => func.call([], f));
      }),
    );
  }

  #method(decl: Extract<Decl, { k: 'funcDecl' }>, file: File, scope: Scope): void {
    const { receiver } = decl;
    if (receiver === undefined) return;
    const pointer = receiver.type.k === 'star';
    const base = receiver.type.k === 'star' ? receiver.type.x : receiver.type;
    const owner = base.k === 'name' ? this.lookup(base.name, base.pos).type : this.type(base);
    if (owner.k !== 'named' || owner.package !== this.package.path)
      this.fail(base.pos, `cannot define new methods on non-local type ${typeText(owner, this.package.path)}`);
    const type = this.signature(decl.type);
    const old = owner.methods.get(decl.name);
    if (old !== undefined)
      this.fail(
        decl.pos,
        `method ${owner.name}.${decl.name} already declared at ${this.file}:${Math.floor(old.pos / 4096)}:${old.pos % 4096}`,
      );
    const method: Method = { name: decl.name, pointer, type, receiver: owner, slot: {}, pos: decl.pos };
    owner.methods.set(decl.name, method);
    this.#bodies.push(() =>
      this.#inFile(file, scope, () => {
        method.slot.func = this.#body(decl, type, {
          name: receiver.name,
          pos: receiver.pos,
          type: pointer ? { k: 'pointer', of: owner } : owner,
        });
      }),
    );
  }

  #body(
    decl: Extract<Decl, { k: 'funcDecl' }>,
    type: FuncType,
    receiver: { name: string | undefined; pos: number; type: Type } | undefined,
  ): Func {
    const owner =
      receiver === undefined
        ? ''
        : receiver.type.k === 'pointer'
          ? `(*${typeText(receiver.type.of, this.package.path)}).`
          : `${typeText(receiver.type, this.package.path)}.`;
    const name = `${this.package.path === '' || this.package.name === 'main' ? this.package.name : this.package.path}.${owner}${decl.name}`;
    if (decl.body === undefined) {
      const key = `${this.package.path}.${owner.replace(/[(*)]/g, '')}${decl.name}`;
      const native = this.#natives[key];
      if (native === undefined) this.fail(decl.pos, 'missing function body');
      const { rt } = this;
      return new Func(function* (args, caller) {
        const value = native(rt, args, caller);
        return isTask(value) ? yield* value : value;
      }, name);
    }
    return new Func(this.functionOf(name, decl.type, type, decl.body, receiver)(undefined), name);
  }

  /** Variables get their values after those that they need. */
  #order(): void {
    const started = new Set<unknown>();
    const start = (one: Start): void => {
      if (started.has(one)) return;
      started.add(one);
      const seen = new Set<Entity>();
      const visit = (needs: Iterable<Entity>): void => {
        for (const need of needs) {
          if (seen.has(need)) continue;
          seen.add(need);
          const other = this.#variables.find(({ cells }) => cells.includes(need));
          if (other !== undefined) start(other);
          if (need.needs !== undefined) visit(need.needs);
        }
      };
      visit(one.needs);
      ordered.push(one.start);
    };
    const ordered: Package['starts'] = [];
    for (const one of this.#variables) start(one);
    this.package.starts.unshift(...ordered);
  }

  /** Declarations inside functions. */
  declare(decl: Decl): Exec {
    const nothing: Exec = {
      s: () => NEXT,
      *g() {
        return NEXT;
      },
    };
    if (decl.k === 'var') return this.localVariables(decl);
    if (decl.k === 'const') {
      for (const [i, { name, pos }] of decl.names.entries()) {
        const one: Entity = { ...entity(name, 'const', INVALID), pos };
        this.#constant(one, decl, i);
        this.scope.names.set(name, one);
      }
    } else if (decl.k === 'type') {
      const named = newNamed(decl.name, this.package.path, this.package.name);
      const one: Entity = { ...entity(decl.name, 'type', named), pos: decl.pos };
      this.scope.names.set(decl.name, one);
      this.#typeDecl(decl, one, named);
    }
    return nothing;
  }
}

const isTask = (value: unknown): value is ReturnType<Func['call']> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value;
