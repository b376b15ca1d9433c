import { type Diagnostics, GiveUp, Panic, type Place } from './diagnostics.ts';
import type { Token } from './scan.ts';
import { closest } from './spelling.ts';
import type { Expr, FunctionSymbol, Global, Local, Statement, Symbol_ } from './tree.ts';
import type { FunctionType, Record_, Type } from './types.ts';

export const KEYWORDS: ReadonlySet<string> = new Set(
  'auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while _Bool _Noreturn _Static_assert _Alignof __attribute__ __inline __restrict __extension__ __asm__ asm typeof __typeof__'.split(
    ' ',
  ),
);

/** A name space of C's blocks: the inner ones hide the outer ones. */
export class Scope {
  readonly names = new Map<string, Symbol_>();
  readonly tags = new Map<string, Record_ | 'enum'>();
  readonly outer: Scope | undefined;

  constructor(outer: Scope | undefined) {
    this.outer = outer;
  }

  find(name: string): Symbol_ | undefined {
    return this.names.get(name) ?? this.outer?.find(name);
  }

  tag(name: string): Record_ | 'enum' | undefined {
    return this.tags.get(name) ?? this.outer?.tag(name);
  }
}

/** What is being built of the function that is being read. */
export interface FunctionState {
  readonly name: string;
  readonly type: FunctionType;
  readonly symbol: FunctionSymbol;
  /** Bytes of the frame so far. */
  size: number;
  readonly locals: Local[];
  readonly undeclared: Set<string>;
  readonly labels: Set<string>;
  readonly gotos: { readonly name: string; readonly at: Place }[];
  loops: number;
  switches: number;
}

/** The parts of C's grammar that lead back to one another. */
export interface Grammar {
  readonly expression: (p: Parser) => Expr;
  readonly assignment: (p: Parser) => Expr;
  readonly typeName: (p: Parser) => Type;
  readonly declarator: (p: Parser, base: Type) => Declared;
  readonly localDeclaration: (p: Parser) => readonly Statement[];
}

/** A name with its type, as a declarator gives them. */
export interface Declared {
  readonly type: Type;
  readonly name: Token | undefined;
  /** Of a function: where each parameter stands. */
  readonly places: readonly Place[];
}

export interface ParserOptions {
  readonly grammar: Grammar;
  /** gcc's major version: from 14 on some warnings are errors. */
  readonly version: number;
  readonly warnings: ReadonlySet<string>;
  /** Names of macros, for suggestions. */
  readonly macros: () => Iterable<string>;
}

/** Where the reading of a file stands: tokens, scopes, and what was found. */
export class Parser {
  readonly diagnostics: Diagnostics;
  readonly options: ParserOptions;
  readonly #tokens: readonly Token[];
  #at = 0;
  scope = new Scope(undefined);
  readonly globals: Global[] = [];
  readonly functions = new Map<string, FunctionSymbol>();
  current: FunctionState | undefined;
  /** The function that was declared last. */
  lastFunction: string | undefined;
  /** What is told when the whole file was read. */
  readonly late: (() => void)[] = [];
  /** Whether it was told that names are reported once. */
  toldOnce = false;

  constructor(tokens: readonly Token[], diagnostics: Diagnostics, options: ParserOptions) {
    this.#tokens = tokens;
    this.diagnostics = diagnostics;
    this.options = options;
  }

  peek(ahead = 0): Token {
    this.#tellBad();
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token;
  }

  /** A string without an end is told of when the reading comes to it, and passed over. */
  #tellBad(): void {
    for (let token = this.#tokens[this.#at]; token?.kind === 'bad'; token = this.#tokens[this.#at]) {
      const quote = token.raw[0] ?? '"';
      this.#at++;
      this.diagnostics.warningBare({ ...token.at, width: 1 }, `missing terminating ${quote} character`);
      this.diagnostics.unshown();
      this.diagnostics.error(token.at, `missing terminating ${quote} character`);
    }
  }

  get previous(): Token | undefined {
    return this.#tokens[this.#at - 1];
  }

  next(): Token {
    const token = this.peek();
    if (this.#at < this.#tokens.length - 1) this.#at++;
    return token;
  }

  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && (token.kind === 'mark' || token.kind === 'name');
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  isWord(ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && !KEYWORDS.has(token.text);
  }

  get grammar(): Grammar {
    return this.options.grammar;
  }

  warns(name: string): boolean {
    return this.options.warnings.has(name);
  }

  /** Where an expression that began at `start` has its underline: up to the last token. */
  span(caret: Place, start: Place): Place {
    const last = this.previous?.at ?? caret;
    if (last.line !== caret.line || start.line !== caret.line) return caret;
    const width = Math.max(1, last.column + last.width - caret.column);
    return { ...caret, width, ...(start.column < caret.column && { from: start.column }) };
  }

  /** `expected X before Y`, and the end: gcc goes on in ways that are not followed here. */
  fail(expected: string): never {
    const token = this.peek();
    this.diagnostics.error(this.#errorPlace(token), `expected ${expected} ${beforeText(token)}`);
    if (token.kind === 'end') throw new GiveUp();
    throw new Panic();
  }

  /** The same about a token that was taken already. */
  failHere(token: Token, expected: string): never {
    this.diagnostics.error(token.at, `expected ${expected} ${beforeText(token)}`);
    throw new GiveUp();
  }

  #errorPlace(token: Token): Place {
    return token.kind === 'end' ? (this.lastStatement ?? this.previous?.at ?? token.at) : token.at;
  }

  /** Where the last statement began: the place of what is missing at the end of a file. */
  lastStatement: Place | undefined;

  /** Takes a mark that must be here. When it is missing says so and goes on behind the statement, as gcc does for `;`. */
  need(text: string, open?: Place): boolean {
    if (this.accept(text)) return true;
    const token = this.peek();
    if (token.kind === 'end') {
      this.diagnostics.error(this.#errorPlace(token), `expected \`${text}\` at end of input`);
      throw new GiveUp();
    }
    const last = this.previous?.at ?? token.at;
    const at: Place = {
      ...last,
      column: last.column + last.width,
      width: 1,
      ...(open !== undefined && open.line === last.line && { mark: open.column }),
    };
    this.diagnostics.error(at, `expected \`${text}\` ${beforeText(token)}`, { insert: text, next: token.at });
    if (text === ';') this.skipStatement();
    else if (text === ')' || text === ']') this.skipUntil(text);
    return false;
  }

  /** Goes on behind the next closing mark of this kind, or before the `}` that ends the block. */
  skipUntil(mark: string): void {
    for (let depth = 0; this.peek().kind !== 'end'; ) {
      if (depth === 0 && this.is('}')) return;
      const { text, kind } = this.next();
      if (kind !== 'mark') continue;
      if (text === mark && depth === 0) return;
      if (text === '{' || text === '(' || text === '[') depth++;
      else if (text === '}' || text === ')' || text === ']') depth--;
    }
  }

  /** Where something is missing behind the last token. */
  endOfLast(): Place {
    const at = this.previous?.at ?? this.peek().at;
    return { ...at, column: at.column + at.width, width: 1 };
  }

  /** Ends the reading: what follows cannot be told as gcc does. */
  stop(): never {
    throw new GiveUp();
  }

  /** Goes on behind the next `;`, or before the `}` that ends the block. */
  skipStatement(): void {
    for (let depth = 0; this.peek().kind !== 'end'; ) {
      if (depth === 0 && this.is('}')) return;
      const { text, kind } = this.next();
      if (kind !== 'mark') continue;
      if (text === '{' || text === '(' || text === '[') depth++;
      else if (text === '}' || text === ')' || text === ']') depth--;
      else if (text === ';' && depth === 0) return;
    }
  }

  /** The visible name that was probably meant. */
  suggest(name: string, wanted: (symbol: Symbol_ | undefined) => boolean): string | undefined {
    const names: string[] = [];
    for (let scope: Scope | undefined = this.scope; scope !== undefined; scope = scope.outer)
      for (const [one, symbol] of scope.names) if (wanted(symbol)) names.push(one);
    return closest(name, [...names, ...this.options.macros()]);
  }

  nearest(name: string, candidates: readonly string[]): string | undefined {
    return closest(name, candidates);
  }

  /** Makes room in the frame of the function that is being read. */
  allot(size: number, align: number): number {
    const { current } = this;
    if (current === undefined) return 0;
    const offset = Math.ceil(current.size / align) * align;
    current.size = offset + Math.max(1, size);
    return offset;
  }

  local(name: string, type: Type, at: Place, size: number, align: number): Local {
    const local: Local = { s: 'local', name, type, at, offset: this.allot(size, align), used: 0, written: false };
    this.current?.locals.push(local);
    return local;
  }

  inScope<T>(body: () => T): T {
    const outer = this.scope;
    this.scope = new Scope(outer);
    try {
      return body();
    } finally {
      this.scope = outer;
    }
  }
}

/** `before X` as gcc names the token that it stands before. */
export function beforeText(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'at end of input';
    case 'string':
      return 'before string constant';
    case 'number':
      return 'before numeric constant';
    case 'char':
      return `before ${token.raw}`;
    case 'name':
      return `before \`${token.text}\``;
    default:
      return `before \`${token.text}\` token`;
  }
}
