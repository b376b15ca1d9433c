import { C_ESCAPES } from '../../../base/c-escapes.ts';
/** The syntax tree of an awk program. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'regex'; readonly source: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'field'; readonly index: Expression }
  | { readonly kind: 'index'; readonly name: string; readonly keys: readonly Expression[] }
  | { readonly kind: 'assign'; readonly operator: string; readonly target: Expression; readonly value: Expression }
  | { readonly kind: 'condition'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'unary'; readonly operator: string; readonly value: Expression }
  | { readonly kind: 'step'; readonly operator: '++' | '--'; readonly prefix: boolean; readonly target: Expression }
  | { readonly kind: 'in'; readonly keys: readonly Expression[]; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'getline';
      readonly target?: Expression;
      readonly file?: Expression;
      readonly command?: Expression;
    }
  | { readonly kind: 'group'; readonly items: readonly Expression[] };

export type Statement =
  | { readonly kind: 'expression'; readonly value: Expression }
  | {
      readonly kind: 'print';
      readonly format: boolean;
      readonly args: readonly Expression[];
      readonly to?: { readonly how: '>' | '>>' | '|'; readonly where: Expression };
    }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | { readonly kind: 'if'; readonly test: Expression; readonly yes: Statement; readonly no?: Statement }
  | { readonly kind: 'while'; readonly test: Expression; readonly body: Statement; readonly first: boolean }
  | {
      readonly kind: 'for';
      readonly start?: Statement;
      readonly test?: Expression;
      readonly step?: Statement;
      readonly body: Statement;
    }
  | { readonly kind: 'each'; readonly name: string; readonly array: string; readonly body: Statement }
  | { readonly kind: 'next' | 'nextfile' | 'break' | 'continue' }
  | { readonly kind: 'exit' | 'return'; readonly value?: Expression }
  | { readonly kind: 'delete'; readonly name: string; readonly keys?: readonly Expression[] };

export interface Rule {
  readonly pattern?: 'BEGIN' | 'END' | Expression;
  readonly until?: Expression;
  readonly body?: readonly Statement[];
}

export interface FunctionNode {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
}

export interface AwkProgram {
  readonly rules: readonly Rule[];
  readonly functions: ReadonlyMap<string, FunctionNode>;
}

export class AwkSyntaxError {
  readonly line: number;
  readonly near: string;
  constructor(line: number, near: string) {
    this.line = line;
    this.near = near;
  }
}

interface Token {
  readonly kind: 'number' | 'string' | 'regex' | 'name' | 'call' | 'word' | 'symbol' | 'newline' | 'end';
  readonly text: string;
  readonly line: number;
}

const WORDS = new Set([
  'BEGIN',
  'END',
  'function',
  'func',
  'if',
  'else',
  'while',
  'for',
  'do',
  'break',
  'continue',
  'next',
  'nextfile',
  'exit',
  'return',
  'delete',
  'in',
  'getline',
  'print',
  'printf',
]);
export const BUILTINS = new Set([
  'length',
  'substr',
  'index',
  'split',
  'sub',
  'gsub',
  'match',
  'sprintf',
  'sin',
  'cos',
  'atan2',
  'exp',
  'log',
  'sqrt',
  'int',
  'rand',
  'srand',
  'tolower',
  'toupper',
  'system',
  'close',
  'fflush',
  'strftime',
  'systime',
  'mktime',
  'gensub',
  'and',
  'or',
  'xor',
  'lshift',
  'rshift',
  'compl',
]);
const SYMBOLS = [
  '**=',
  '&&',
  '||',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '^=',
  '**',
  '==',
  '<=',
  '>=',
  '!=',
  '>>',
  '!~',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ',',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '!',
  '>',
  '<',
  '|',
  '?',
  ':',
  '~',
  '$',
  '=',
];

const ESCAPES: Readonly<Record<string, string>> = {
  ...C_ESCAPES,
  '\\': '\\',
  '"': '"',
  '/': '/',
};

export const unescapeString = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? `\\${code}`),
  );

function lex(source: string): Token[] {
  const out: Token[] = [];
  let line = 1;
  const divides = (): boolean => {
    const last = out.at(-1);
    return (
      last !== undefined &&
      (/^(number|string|name|regex)$/.test(last.kind) || /^(\)|\]|\$|\+\+|--)$/.test(last.text)) &&
      last.kind !== 'newline'
    );
  };
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const blank = /^(?:[ \t\r]+|\\\r?\n|#[^\n]*)/.exec(rest);
    if (blank) {
      line += blank[0].split('\n').length - 1;
      at += blank[0].length;
      continue;
    }
    const add = (kind: Token['kind'], text: string, size: number): void => {
      out.push({ kind, text, line });
      at += size;
    };
    if (rest.startsWith('\n')) {
      add('newline', '\n', 1);
      line++;
      continue;
    }
    const number = /^(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/.exec(rest);
    const string = /^"((?:\\[\s\S]|[^"\\\n])*)"/.exec(rest);
    const name = /^[A-Za-z_]\w*/.exec(rest);
    const regex = !divides() ? /^\/((?:\[(?:\^?\]?[^\]]*)\]|\\[^\n]|[^/\\\n[])+)\//.exec(rest) : null;
    if (number) add('number', number[0], number[0].length);
    else if (string) add('string', unescapeString(string[1] ?? ''), string[0].length);
    else if (name)
      add(
        WORDS.has(name[0]) ? 'word' : rest.charAt(name[0].length) === '(' && !BUILTINS.has(name[0]) ? 'call' : 'name',
        name[0],
        name[0].length,
      );
    else if (regex) add('regex', regex[1] ?? '', regex[0].length);
    else {
      const symbol = SYMBOLS.find((s) => rest.startsWith(s));
      if (symbol === undefined) throw new AwkSyntaxError(line, rest.charAt(0));
      add('symbol', symbol === '**' ? '^' : symbol === '**=' ? '^=' : symbol, symbol.length);
    }
  }
  out.push({ kind: 'end', text: 'end of file', line });
  return out;
}

/** Reads an awk program; throws an {@link AwkSyntaxError}. */
export function parseAwk(source: string): AwkProgram {
  return new Parser(lex(source)).program();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** `>` ends an expression in print, `in` one in for (x in y). */
  #noGreater = false;
  #noIn = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get #token(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', line: 0 };
  }

  #is(text: string): boolean {
    const { kind, text: found } = this.#token;
    return found === text && (kind === 'symbol' || kind === 'word' || kind === 'newline');
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #fail(): never {
    throw new AwkSyntaxError(this.#token.line, this.#token.text === '\n' ? 'end of line' : this.#token.text);
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#fail();
  }

  #newlines(): void {
    while (this.#token.kind === 'newline' || this.#is(';')) this.#at++;
  }

  #optionalNewlines(): void {
    while (this.#token.kind === 'newline') this.#at++;
  }

  program(): AwkProgram {
    const rules: Rule[] = [];
    const functions = new Map<string, FunctionNode>();
    for (this.#newlines(); this.#token.kind !== 'end'; this.#newlines()) {
      if (this.#take('function') || this.#take('func')) {
        const one = this.#function();
        functions.set(one.name, one);
      } else rules.push(this.#rule());
    }
    return { rules, functions };
  }

  #function(): FunctionNode {
    const name = this.#token.text;
    this.#at++;
    this.#expect('(');
    const parameters: string[] = [];
    while (!this.#take(')')) {
      parameters.push(this.#token.text);
      this.#at++;
      this.#take(',');
      this.#optionalNewlines();
    }
    this.#optionalNewlines();
    return { name, parameters, body: this.#block() };
  }

  #rule(): Rule {
    if (this.#take('BEGIN')) return { pattern: 'BEGIN', body: this.#block() };
    if (this.#take('END')) return { pattern: 'END', body: this.#block() };
    if (this.#is('{')) return { body: this.#block() };
    const pattern = this.#expression();
    const until = this.#take(',') ? (this.#optionalNewlines(), this.#expression()) : undefined;
    return { pattern, ...(until ? { until } : {}), ...(this.#is('{') ? { body: this.#block() } : {}) };
  }

  #block(): Statement[] {
    this.#expect('{');
    const body: Statement[] = [];
    for (this.#newlines(); !this.#is('}'); this.#newlines()) {
      if (this.#token.kind === 'end') this.#fail();
      body.push(this.#statement());
    }
    this.#expect('}');
    return body;
  }

  #ended(): void {
    if (this.#is('}') || this.#token.kind === 'end') return;
    if (this.#token.kind === 'newline' || this.#is(';')) this.#at++;
    else this.#fail();
  }

  #body(): Statement {
    this.#optionalNewlines();
    if (this.#take(';')) return { kind: 'block', body: [] };
    return this.#statement();
  }

  // One case for each statement of awk.
  #statement(): Statement {
    if (this.#is('{')) return { kind: 'block', body: this.#block() };
    if (this.#take('if')) {
      this.#expect('(');
      const test = this.#expression();
      this.#expect(')');
      const yes = this.#body();
      const mark = this.#at;
      this.#newlines();
      if (this.#take('else')) return { kind: 'if', test, yes, no: this.#body() };
      this.#at = mark;
      return { kind: 'if', test, yes };
    }
    if (this.#take('while')) {
      this.#expect('(');
      const test = this.#expression();
      this.#expect(')');
      return { kind: 'while', test, body: this.#body(), first: false };
    }
    if (this.#take('do')) {
      const body = this.#body();
      this.#newlines();
      this.#expect('while');
      this.#expect('(');
      const test = this.#expression();
      this.#expect(')');
      this.#ended();
      return { kind: 'while', test, body, first: true };
    }
    if (this.#take('for')) return this.#for();
    const simple = this.#simple();
    this.#ended();
    return simple;
  }

  #for(): Statement {
    this.#expect('(');
    const [name, word, array, close] = [0, 1, 2, 3].map((i) => this.#tokens[this.#at + i]);
    if (name?.kind === 'name' && word?.text === 'in' && array?.kind === 'name' && close?.text === ')') {
      this.#at += 4;
      return { kind: 'each', name: name.text, array: array.text, body: this.#body() };
    }
    const start = this.#is(';') ? undefined : this.#simple();
    this.#expect(';');
    this.#optionalNewlines();
    const test = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    this.#optionalNewlines();
    const step = this.#is(')') ? undefined : this.#simple();
    this.#expect(')');
    return {
      kind: 'for',
      ...(start ? { start } : {}),
      ...(test ? { test } : {}),
      ...(step ? { step } : {}),
      body: this.#body(),
    };
  }

  #simple(): Statement {
    for (const kind of ['next', 'nextfile', 'break', 'continue'] as const) if (this.#take(kind)) return { kind };
    for (const kind of ['exit', 'return'] as const)
      if (this.#take(kind))
        return this.#is(';') || this.#is('}') || this.#token.kind === 'newline' || this.#token.kind === 'end'
          ? { kind }
          : { kind, value: this.#expression() };
    if (this.#take('delete')) {
      const name = this.#token.text;
      this.#at++;
      if (!this.#take('[')) return { kind: 'delete', name };
      const keys = this.#list(']');
      return { kind: 'delete', name, keys };
    }
    if (this.#take('print')) return this.#print(false);
    if (this.#take('printf')) return this.#print(true);
    return { kind: 'expression', value: this.#expression() };
  }

  #print(format: boolean): Statement {
    const outer = this.#noGreater;
    this.#noGreater = true;
    let args: Expression[] = [];
    if (
      !/^(newline|end)$/.test(this.#token.kind) &&
      !this.#is(';') &&
      !this.#is('}') &&
      !this.#is('>') &&
      !this.#is('>>') &&
      !this.#is('|')
    ) {
      args = [this.#expression()];
      while (this.#take(',')) {
        this.#optionalNewlines();
        args.push(this.#expression());
      }
    }
    const [first] = args;
    if (args.length === 1 && first?.kind === 'group') args = [...first.items];
    let to: { how: '>' | '>>' | '|'; where: Expression } | undefined;
    for (const how of ['>>', '>', '|'] as const)
      if (to === undefined && this.#take(how)) to = { how, where: this.#concatenation() };
    this.#noGreater = outer;
    return { kind: 'print', format, args, ...(to ? { to } : {}) };
  }

  #list(close: string): Expression[] {
    const [greater, noIn] = [this.#noGreater, this.#noIn];
    this.#noGreater = false;
    this.#noIn = false;
    const out: Expression[] = [];
    this.#optionalNewlines();
    while (!this.#take(close)) {
      out.push(this.#expression());
      this.#optionalNewlines();
      if (!this.#is(close)) this.#expect(',');
      this.#optionalNewlines();
    }
    [this.#noGreater, this.#noIn] = [greater, noIn];
    return out;
  }

  #expression(): Expression {
    const left = this.#ternary();
    for (const operator of ['=', '+=', '-=', '*=', '/=', '%=', '^='])
      if (this.#is(operator)) {
        if (!/^(name|field|index)$/.test(left.kind)) this.#fail();
        this.#at++;
        this.#optionalNewlines();
        return { kind: 'assign', operator, target: left, value: this.#expression() };
      }
    return left;
  }

  #ternary(): Expression {
    const test = this.#or();
    if (!this.#take('?')) return test;
    this.#optionalNewlines();
    const yes = this.#expression();
    this.#optionalNewlines();
    this.#expect(':');
    this.#optionalNewlines();
    return { kind: 'condition', test, yes, no: this.#expression() };
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#take('||')) {
      this.#optionalNewlines();
      left = { kind: 'binary', operator: '||', left, right: this.#and() };
    }
    return left;
  }

  #and(): Expression {
    let left = this.#membership();
    while (this.#take('&&')) {
      this.#optionalNewlines();
      left = { kind: 'binary', operator: '&&', left, right: this.#membership() };
    }
    return left;
  }

  #membership(): Expression {
    let left = this.#matching();
    while (!this.#noIn && this.#take('in')) {
      const name = this.#token.text;
      this.#at++;
      left = { kind: 'in', keys: left.kind === 'group' ? left.items : [left], name };
    }
    return left;
  }

  #matching(): Expression {
    let left = this.#comparison();
    for (;;) {
      const operator = this.#is('~') ? '~' : this.#is('!~') ? '!~' : undefined;
      if (operator === undefined) return left;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#comparison() };
    }
  }

  #comparison(): Expression {
    let left = this.#concatenation();
    for (;;) {
      const operator = ['<', '<=', '==', '!=', '>', '>='].find((o) => this.#is(o));
      if (operator === undefined || (operator === '>' && this.#noGreater)) {
        if (this.#is('|') && this.#tokens[this.#at + 1]?.text === 'getline') {
          this.#at += 2;
          const target = this.#getlineTarget();
          left = { kind: 'getline', command: left, ...(target ? { target } : {}) };
          continue;
        }
        return left;
      }
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#concatenation() };
    }
  }

  #startsOperand(): boolean {
    const { kind, text } = this.#token;
    if (/^(number|string|regex|name|call)$/.test(kind)) return true;
    return kind === 'symbol' ? /^(\$|!|\(|-|\+|\+\+|--)$/.test(text) : false;
  }

  #concatenation(): Expression {
    let left = this.#sum();
    while (this.#startsOperand() && !(this.#token.kind === 'regex') && !(this.#is('+') || this.#is('-')))
      left = { kind: 'binary', operator: ' ', left, right: this.#sum() };
    return left;
  }

  #sum(): Expression {
    let left = this.#product();
    for (;;) {
      const operator = this.#is('+') ? '+' : this.#is('-') ? '-' : undefined;
      if (operator === undefined) return left;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#product() };
    }
  }

  #product(): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = ['*', '/', '%'].find((o) => this.#is(o));
      if (operator === undefined) return left;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#unary() };
    }
  }

  #unary(): Expression {
    for (const operator of ['!', '-', '+'])
      if (this.#take(operator)) return { kind: 'unary', operator, value: this.#unary() };
    return this.#power();
  }

  #power(): Expression {
    const left = this.#postfix();
    if (!this.#take('^')) return left;
    return { kind: 'binary', operator: '^', left, right: this.#unary() };
  }

  #postfix(): Expression {
    const target = this.#primary();
    if (!/^(name|field|index)$/.test(target.kind)) return target;
    for (const operator of ['++', '--'] as const)
      if (this.#take(operator)) return { kind: 'step', operator, prefix: false, target };
    return target;
  }

  #getlineTarget(): Expression | undefined {
    return this.#is('$') || this.#token.kind === 'name' ? this.#primary() : undefined;
  }

  #primary(): Expression {
    const token = this.#token;
    for (const operator of ['++', '--'] as const)
      if (this.#take(operator)) return { kind: 'step', operator, prefix: true, target: this.#primary() };
    if (this.#take('$'))
      return {
        kind: 'field',
        index: this.#is('++') || this.#is('--') ? this.#primary() : this.#is('-') ? this.#unary() : this.#primary(),
      };
    if (this.#take('(')) {
      const items = this.#list(')');
      const [only] = items;
      if (items.length === 1 && only) return only.kind === 'group' ? only : { kind: 'group', items };
      if (items.length === 0) this.#fail();
      return { kind: 'group', items };
    }
    if (this.#take('getline')) {
      const target = this.#getlineTarget();
      const file = this.#take('<') ? this.#primary() : undefined;
      return { kind: 'getline', ...(target ? { target } : {}), ...(file ? { file } : {}) };
    }
    this.#at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'string':
        return { kind: 'string', value: token.text };
      case 'regex':
        return { kind: 'regex', source: token.text };
      case 'call':
        this.#expect('(');
        return { kind: 'call', name: token.text, args: this.#list(')') };
      case 'name': {
        if (BUILTINS.has(token.text)) {
          if (this.#take('(')) return { kind: 'call', name: token.text, args: this.#list(')') };
          if (token.text === 'length') return { kind: 'call', name: 'length', args: [] };
          this.#at--;
          return this.#fail();
        }
        if (this.#take('[')) return { kind: 'index', name: token.text, keys: this.#list(']') };
        return { kind: 'name', name: token.text };
      }
      default:
        this.#at--;
        return this.#fail();
    }
  }
}
