import type { Task } from '../../../../base/task.ts';
import type { Pos } from './scan.ts';
import type { Expr, FuncType as FuncSyntax } from './syntax.ts';
import type { Named, Type } from './types.ts';
import type { Cell, Frame, V } from './values.ts';

/** Compiled code: `s` where nothing in it can wait, `g` always. */
export interface Ev {
  readonly s?: (f: Frame) => V;
  readonly g: (f: Frame) => Task<V>;
}

/** A compiled statement; tells how it ended. */
export interface Exec {
  readonly s?: (f: Frame) => number;
  readonly g: (f: Frame) => Task<number>;
}

export const NEXT = 0;
export const BREAK = 1;
export const CONTINUE = 2;
export const RETURN = 3;
export const FALL = 4;

/** An exact constant: whole numbers are bigint. */
export type Constant = bigint | number | string | boolean;

export interface Operand {
  readonly mode:
    | 'value'
    | 'variable'
    | 'constant'
    | 'type'
    | 'package'
    | 'builtin'
    | 'void'
    | 'mapIndex'
    | 'commaOk'
    | 'nil';
  readonly type: Type;
  readonly expr: Expr;
  readonly ev: Ev;
  readonly constant?: Constant;
  /** Gives a function that stores a value there. */
  readonly place?: Ev;
  /** Gives a pointer to it. */
  readonly address?: Ev;
  /** Gives the value and whether there was one. */
  readonly pair?: Ev;
  readonly entity?: Entity;
}

/** What a name means. */
export interface Entity {
  readonly name: string;
  kind: 'var' | 'const' | 'type' | 'func' | 'package' | 'builtin' | 'nil';
  readonly pos: Pos;
  type: Type;
  used: boolean;
  /** A local variable's place. */
  readonly index?: number;
  readonly context?: Context;
  /** A package's variable or function. */
  readonly cell?: Cell;
  constant?: Constant;
  package?: Package;
  named?: Named;
  /** Works out the type on first use. */
  resolve?: () => void;
  /** How its initial value depends on others. */
  needs?: Set<Entity>;
}

export class Scope {
  readonly names = new Map<string, Entity>();
  readonly up: Scope | undefined;
  constructor(up: Scope | undefined) {
    this.up = up;
  }
  find(name: string): Entity | undefined {
    return this.names.get(name) ?? this.up?.find(name);
  }
}

/** A function that is being compiled. */
export interface Context {
  readonly up: Context | undefined;
  readonly name: string;
  readonly syntax: FuncSyntax | undefined;
  readonly results: readonly Type[];
  /** Cells of named results. */
  readonly named: readonly number[];
  cells: number;
  literals: number;
  defers: boolean;
}

export interface Package {
  readonly path: string;
  readonly name: string;
  readonly scope: Scope;
  /** Runs when the program starts, before what imports it. */
  readonly starts: ((f: Frame) => Task<V>)[];
  readonly imports: Package[];
  readonly library: boolean;
}

/** An error of the compiler that has been noted, or follows from one. */
export class Noted extends Error {}

export interface Complaint {
  readonly file: string;
  readonly pos: Pos;
  readonly message: string;
}

export const ready = (s: (f: Frame) => V): Ev => ({
  s,
  *g(f) {
    return s(f);
  },
});
export const waits = (g: (f: Frame) => Task<V>): Ev => ({ g });
export const fixed = (value: V): Ev => ready(() => value);

/** What `use` makes of one value. */
export function with1(a: Ev, use: (x: V, f: Frame) => V): Ev {
  const { s, g } = a;
  if (s !== undefined) return ready((f) => use(s(f), f));
  return waits(function* (f) {
    return use(yield* g(f), f);
  });
}

export function with2(a: Ev, b: Ev, use: (x: V, y: V, f: Frame) => V): Ev {
  const { s, g } = a;
  const { s: t, g: h } = b;
  if (s !== undefined && t !== undefined) return ready((f) => use(s(f), t(f), f));
  return waits(function* (f) {
    const x = s === undefined ? yield* g(f) : s(f);
    return use(x, t === undefined ? yield* h(f) : t(f), f);
  });
}

export function withAll(list: readonly Ev[], use: (values: V[], f: Frame) => V): Ev {
  if (list.every(({ s }) => s !== undefined))
    return ready((f) =>
      use(
        list.map((ev) => ev.s?.(f)),
        f,
      ),
    );
  return waits(function* (f) {
    const values: V[] = [];
    for (const ev of list) values.push(ev.s === undefined ? yield* ev.g(f) : ev.s(f));
    return use(values, f);
  });
}
