import type { Pos } from './scan.ts';

/** Expressions and types as they are written. */
export type Expr = { readonly pos: Pos } & (
  | { readonly k: 'name'; readonly name: string }
  | { readonly k: 'literal'; readonly kind: 'int' | 'float' | 'char' | 'string'; readonly text: string }
  | { readonly k: 'binary'; readonly op: string; readonly x: Expr; readonly y: Expr; readonly at: Pos }
  | { readonly k: 'unary'; readonly op: string; readonly x: Expr }
  | { readonly k: 'star'; readonly x: Expr }
  | { readonly k: 'paren'; readonly x: Expr }
  | {
      readonly k: 'call';
      readonly f: Expr;
      readonly args: readonly Expr[];
      readonly spread: boolean;
      readonly end: Pos;
    }
  | { readonly k: 'select'; readonly x: Expr; readonly name: string; readonly at: Pos }
  | { readonly k: 'index'; readonly x: Expr; readonly i: Expr }
  | { readonly k: 'slice'; readonly x: Expr; readonly lo?: Expr; readonly hi?: Expr; readonly max?: Expr }
  | { readonly k: 'assert'; readonly x: Expr; readonly type: Expr | undefined }
  | { readonly k: 'composite'; readonly type: Expr | undefined; readonly items: readonly Item[]; readonly end: Pos }
  | { readonly k: 'func'; readonly type: FuncType; readonly body: Block }
  | { readonly k: 'arrayType'; readonly length: Expr | 'auto' | undefined; readonly of: Expr }
  | { readonly k: 'mapType'; readonly key: Expr; readonly of: Expr }
  | { readonly k: 'chanType'; readonly of: Expr; readonly way: 'both' | 'send' | 'receive' }
  | { readonly k: 'structType'; readonly fields: readonly Field[] }
  | { readonly k: 'interfaceType'; readonly methods: readonly Field[]; readonly embeds: readonly Expr[] }
  | FuncType
);

export interface Item {
  readonly key: Expr | undefined;
  readonly value: Expr;
}

export interface FuncType {
  readonly k: 'funcType';
  readonly pos: Pos;
  readonly params: readonly Param[];
  readonly results: readonly Param[];
}

export interface Param {
  readonly name: string | undefined;
  readonly pos: Pos;
  readonly type: Expr;
  readonly variadic?: boolean;
}

export interface Field {
  readonly name: string;
  readonly pos: Pos;
  readonly type: Expr;
  readonly embedded: boolean;
  readonly tag: string;
}

export interface Block {
  readonly list: readonly Stmt[];
  readonly pos: Pos;
  readonly end: Pos;
}

export interface Clause {
  readonly pos: Pos;
  /** Undefined for `default`. */
  readonly values: readonly Expr[] | undefined;
  /** Of a select: the communication. */
  readonly comm?: Stmt;
  readonly body: readonly Stmt[];
}

export type Stmt = { readonly pos: Pos } & (
  | { readonly k: 'expr'; readonly x: Expr }
  | { readonly k: 'assign'; readonly op: string; readonly left: readonly Expr[]; readonly right: readonly Expr[] }
  | { readonly k: 'define'; readonly left: readonly Expr[]; readonly right: readonly Expr[] }
  | { readonly k: 'step'; readonly x: Expr; readonly op: '++' | '--' }
  | { readonly k: 'send'; readonly channel: Expr; readonly value: Expr }
  | { readonly k: 'block'; readonly block: Block }
  | {
      readonly k: 'if';
      readonly init: Stmt | undefined;
      readonly test: Expr;
      readonly then: Block;
      readonly otherwise: Stmt | undefined;
    }
  | {
      readonly k: 'for';
      readonly init: Stmt | undefined;
      readonly test: Expr | undefined;
      readonly post: Stmt | undefined;
      readonly body: Block;
    }
  | {
      readonly k: 'range';
      readonly left: readonly Expr[];
      readonly define: boolean;
      readonly x: Expr;
      readonly body: Block;
    }
  | {
      readonly k: 'switch';
      readonly init: Stmt | undefined;
      readonly tag: Expr | undefined;
      readonly clauses: readonly Clause[];
    }
  | {
      readonly k: 'typeSwitch';
      readonly init: Stmt | undefined;
      readonly bind: string | undefined;
      readonly x: Expr;
      readonly clauses: readonly Clause[];
    }
  | { readonly k: 'selectStmt'; readonly clauses: readonly Clause[] }
  | { readonly k: 'return'; readonly values: readonly Expr[] }
  | { readonly k: 'jump'; readonly word: 'break' | 'continue' | 'fallthrough'; readonly label: string | undefined }
  | { readonly k: 'label'; readonly name: string; readonly body: Stmt }
  | { readonly k: 'go' | 'defer'; readonly call: Expr }
  | { readonly k: 'decl'; readonly decls: readonly Decl[] }
  | { readonly k: 'empty' }
);

export interface ValueDecl {
  readonly k: 'var' | 'const';
  readonly pos: Pos;
  readonly names: readonly { readonly name: string; readonly pos: Pos }[];
  readonly type: Expr | undefined;
  readonly values: readonly Expr[];
  readonly iota: number;
}

export type Decl = { readonly pos: Pos } & (
  | ValueDecl
  | { readonly k: 'type'; readonly name: string; readonly type: Expr; readonly alias: boolean }
  | {
      readonly k: 'funcDecl';
      readonly name: string;
      readonly receiver: Param | undefined;
      readonly type: FuncType;
      /** Absent for what the library does by itself. */
      readonly body: Block | undefined;
    }
);

export interface Import {
  readonly path: string;
  readonly name: string | undefined;
  readonly pos: Pos;
}

export interface File {
  /** As it stands in messages: `./main.go`. */
  readonly path: string;
  readonly package: string;
  readonly imports: readonly Import[];
  readonly decls: readonly Decl[];
}
