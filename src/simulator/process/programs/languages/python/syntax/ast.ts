/** Where something stands in the source; lines from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
}

export interface Keyword {
  /** Undefined for `**mapping`. */
  readonly name: string | undefined;
  readonly value: Expr;
}

export interface Param {
  readonly name: string;
  readonly kind: 'plain' | 'only' | 'star' | 'double';
  readonly fallback: Expr | undefined;
  readonly annotation: Expr | undefined;
}

export interface Comprehension {
  readonly target: Expr;
  readonly iter: Expr;
  readonly conditions: readonly Expr[];
  readonly isAsync: boolean;
}

export type TextPart =
  | string
  | {
      readonly expr: Expr;
      readonly conversion: string;
      readonly spec: readonly TextPart[];
      /** The text before `=` in `{x=}`. */
      readonly shown: string | undefined;
    };

export interface FunctionCode {
  readonly name: string;
  readonly params: readonly Param[];
  /** How many of the first parameters are by position only. */
  readonly positionalOnly: number;
  readonly body: readonly Stmt[];
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly doc: string | undefined;
  readonly scope: Scope;
  readonly line: number;
}

/** The names that a function, class or module binds. */
export interface Scope {
  readonly kind: 'function' | 'class' | 'module';
  readonly names: Set<string>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  readonly parent: Scope | undefined;
}

export type Expr = Place &
  (
    | { readonly t: 'const'; readonly value: unknown }
    | { readonly t: 'bytes'; readonly text: string }
    | { readonly t: 'float'; readonly value: number }
    | { readonly t: 'name'; readonly id: string }
    | { readonly t: 'text'; readonly parts: readonly TextPart[] }
    | { readonly t: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr; readonly opAt: number }
    | { readonly t: 'unary'; readonly op: string; readonly value: Expr }
    | { readonly t: 'logic'; readonly op: 'and' | 'or'; readonly left: Expr; readonly right: Expr }
    | {
        readonly t: 'compare';
        readonly first: Expr;
        readonly rest: readonly { readonly op: string; readonly value: Expr }[];
      }
    | { readonly t: 'call'; readonly fn: Expr; readonly args: readonly Expr[]; readonly keywords: readonly Keyword[] }
    | { readonly t: 'attribute'; readonly value: Expr; readonly name: string }
    | { readonly t: 'index'; readonly value: Expr; readonly index: Expr }
    | {
        readonly t: 'slice';
        readonly start?: Expr | undefined;
        readonly stop?: Expr | undefined;
        readonly step?: Expr | undefined;
      }
    | { readonly t: 'list' | 'tuple' | 'set'; readonly items: readonly Expr[] }
    | { readonly t: 'dict'; readonly items: readonly { readonly key: Expr | undefined; readonly value: Expr }[] }
    | { readonly t: 'starred'; readonly value: Expr }
    | { readonly t: 'conditional'; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
    | { readonly t: 'lambda'; readonly code: FunctionCode }
    | {
        readonly t: 'comprehension';
        readonly kind: 'list' | 'set' | 'dict' | 'generator';
        readonly item: Expr;
        readonly value: Expr | undefined;
        readonly loops: readonly Comprehension[];
        readonly scope: Scope;
      }
    | { readonly t: 'yield'; readonly value: Expr | undefined; readonly from: boolean }
    | { readonly t: 'await'; readonly value: Expr }
    | { readonly t: 'walrus'; readonly target: Expr & { readonly t: 'name' }; readonly value: Expr }
  );

export type Pattern =
  | { readonly t: 'any'; readonly name: string | undefined }
  | { readonly t: 'value'; readonly value: Expr }
  | { readonly t: 'or'; readonly options: readonly Pattern[] }
  | { readonly t: 'as'; readonly pattern: Pattern; readonly name: string }
  | { readonly t: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly t: 'star'; readonly name: string | undefined }
  | { readonly t: 'mapping'; readonly items: readonly (readonly [Expr, Pattern])[]; readonly rest: string | undefined }
  | {
      readonly t: 'class';
      readonly cls: Expr;
      readonly items: readonly Pattern[];
      readonly named: readonly (readonly [string, Pattern])[];
    };

export interface Handler {
  readonly type: Expr | undefined;
  readonly name: string | undefined;
  readonly body: readonly Stmt[];
}

export type Stmt = Place &
  (
    | { readonly t: 'expr'; readonly value: Expr }
    | { readonly t: 'assign'; readonly targets: readonly Expr[]; readonly value: Expr }
    | { readonly t: 'annotated'; readonly target: Expr; readonly annotation: Expr; readonly value: Expr | undefined }
    | { readonly t: 'augmented'; readonly target: Expr; readonly op: string; readonly value: Expr }
    | { readonly t: 'return'; readonly value: Expr | undefined }
    | { readonly t: 'raise'; readonly value: Expr | undefined; readonly cause: Expr | undefined }
    | { readonly t: 'pass' | 'break' | 'continue' }
    | { readonly t: 'global' | 'nonlocal'; readonly names: readonly string[] }
    | { readonly t: 'delete'; readonly targets: readonly Expr[] }
    | { readonly t: 'assert'; readonly test: Expr; readonly message: Expr | undefined }
    | { readonly t: 'import'; readonly names: readonly { readonly path: string; readonly as: string | undefined }[] }
    | {
        readonly t: 'from';
        readonly path: string;
        readonly level: number;
        readonly names: readonly { readonly name: string; readonly as: string | undefined }[];
      }
    | { readonly t: 'if'; readonly test: Expr; readonly body: readonly Stmt[]; readonly otherwise: readonly Stmt[] }
    | { readonly t: 'while'; readonly test: Expr; readonly body: readonly Stmt[]; readonly otherwise: readonly Stmt[] }
    | {
        readonly t: 'for';
        readonly target: Expr;
        readonly iter: Expr;
        readonly body: readonly Stmt[];
        readonly otherwise: readonly Stmt[];
        readonly isAsync: boolean;
      }
    | {
        readonly t: 'try';
        readonly body: readonly Stmt[];
        readonly handlers: readonly Handler[];
        readonly otherwise: readonly Stmt[];
        readonly last: readonly Stmt[];
      }
    | {
        readonly t: 'with';
        readonly items: readonly { readonly value: Expr; readonly target: Expr | undefined }[];
        readonly body: readonly Stmt[];
        readonly isAsync: boolean;
      }
    | {
        readonly t: 'function';
        readonly code: FunctionCode;
        readonly decorators: readonly Expr[];
        readonly returns: Expr | undefined;
      }
    | {
        readonly t: 'class';
        readonly name: string;
        readonly bases: readonly Expr[];
        readonly keywords: readonly Keyword[];
        readonly body: readonly Stmt[];
        readonly decorators: readonly Expr[];
        readonly scope: Scope;
        readonly doc: string | undefined;
      }
    | {
        readonly t: 'match';
        readonly subject: Expr;
        readonly cases: readonly {
          readonly pattern: Pattern;
          readonly guard: Expr | undefined;
          readonly body: readonly Stmt[];
        }[];
      }
  );

export interface ModuleCode {
  readonly body: readonly Stmt[];
  readonly scope: Scope;
  readonly doc: string | undefined;
}

/** Text that is no Python. */
export class SyntaxProblem extends Error {
  readonly place: Place;
  readonly kind: 'SyntaxError' | 'IndentationError' | 'TabError';
  constructor(message: string, place: Place, kind: SyntaxProblem['kind'] = 'SyntaxError') {
    super(message);
    this.place = place;
    this.kind = kind;
  }
}
