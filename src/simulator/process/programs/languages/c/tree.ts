import type { Place } from './diagnostics.ts';
import type { FunctionType, Type } from './types.ts';

/** A variable of a function: a place in its frame. */
export interface Local {
  readonly s: 'local';
  readonly name: string;
  readonly type: Type;
  readonly at: Place;
  offset: number;
  /** How often its value is taken. */
  used: number;
  written: boolean;
}

/** A variable with a fixed address, which linking gives it. */
export interface Global {
  readonly s: 'global';
  readonly name: string;
  type: Type;
  readonly at: Place;
  /** Seen in its own file only. */
  readonly internal: boolean;
  defined: boolean;
  /** What it begins as; undefined: zeros. */
  initial: readonly Initial[] | undefined;
  used: boolean;
}

export interface FunctionSymbol {
  readonly s: 'function';
  readonly name: string;
  type: FunctionType;
  at: Place;
  readonly internal: boolean;
  /** Of a declaration: where each parameter stands, for notes. */
  places: readonly Place[];
  body: Body | undefined;
  used: boolean;
}

export interface TypeName {
  readonly s: 'type';
  readonly type: Type;
}

export interface Constant {
  readonly s: 'constant';
  readonly value: number;
}

export type Symbol_ = Local | Global | FunctionSymbol | TypeName | Constant;

/** A value put at an offset of an object that begins as zeros. */
export interface Initial {
  readonly offset: number;
  readonly type: Type;
  readonly value: Expr;
}

export interface Body {
  readonly parameters: readonly Local[];
  /** Bytes of the frame. */
  readonly size: number;
  readonly statement: Statement;
  readonly end: Place;
}

interface Common {
  readonly type: Type;
  readonly at: Place;
  /** Stands for something that was wrong and has been told. */
  readonly poison?: true;
}

export type Expr = Common &
  (
    | { readonly e: 'number'; readonly value: number | bigint }
    | { readonly e: 'string'; readonly text: string }
    | { readonly e: 'local'; readonly local: Local }
    | { readonly e: 'global'; readonly global: Global }
    | { readonly e: 'function'; readonly symbol: FunctionSymbol }
    | { readonly e: 'deref'; readonly of: Expr }
    | { readonly e: 'address'; readonly of: Expr }
    | { readonly e: 'member'; readonly of: Expr; readonly offset: number }
    /** An array or function as the pointer that it stands for. */
    | { readonly e: 'decay'; readonly of: Expr }
    | { readonly e: 'unary'; readonly op: '-' | '~' | '!'; readonly of: Expr }
    | { readonly e: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr }
    | { readonly e: 'compare'; readonly op: string; readonly left: Expr; readonly right: Expr }
    | { readonly e: 'logic'; readonly op: '&&' | '||'; readonly left: Expr; readonly right: Expr }
    /** `pointer + index` in elements; `sign` −1 subtracts. */
    | { readonly e: 'offset'; readonly pointer: Expr; readonly index: Expr; readonly sign: 1 | -1 }
    | { readonly e: 'distance'; readonly left: Expr; readonly right: Expr; readonly size: number }
    | { readonly e: 'conditional'; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
    | { readonly e: 'comma'; readonly left: Expr; readonly right: Expr }
    | { readonly e: 'assign'; readonly target: Expr; readonly value: Expr; readonly mark: Place }
    /** `target op= value`, and ++ and --; `after`: the value is the one before. */
    | {
        readonly e: 'update';
        readonly target: Expr;
        readonly op: string;
        readonly value: Expr;
        readonly after: boolean;
      }
    | { readonly e: 'cast'; readonly of: Expr }
    | { readonly e: 'call'; readonly callee: Expr; readonly args: readonly Expr[] }
    /** `(struct point){1, 2}` and the like: an unnamed variable. */
    | { readonly e: 'literal'; readonly local: Local; readonly initial: readonly Initial[] }
    | { readonly e: 'va_arg'; readonly list: Expr }
    | { readonly e: 'va_start'; readonly list: Expr }
  );

export type Statement =
  | { readonly s: 'expression'; readonly value: Expr }
  | { readonly s: 'declare'; readonly local: Local; readonly initial: readonly Initial[]; readonly zero: boolean }
  | { readonly s: 'block'; readonly body: readonly Statement[] }
  | { readonly s: 'if'; readonly test: Expr; readonly yes: Statement; readonly no: Statement | undefined }
  | { readonly s: 'while'; readonly test: Expr; readonly body: Statement }
  | { readonly s: 'do'; readonly body: Statement; readonly test: Expr }
  | {
      readonly s: 'for';
      readonly first: Statement | undefined;
      readonly test: Expr | undefined;
      readonly step: Expr | undefined;
      readonly body: Statement;
    }
  | { readonly s: 'switch'; readonly value: Expr; readonly body: Statement }
  | { readonly s: 'case'; readonly value: bigint | undefined }
  | { readonly s: 'break' }
  | { readonly s: 'continue' }
  | { readonly s: 'return'; readonly value: Expr | undefined }
  | { readonly s: 'label'; readonly name: string }
  | { readonly s: 'goto'; readonly name: string };
