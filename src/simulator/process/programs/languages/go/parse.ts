import { type Pos, SyntaxProblem, scan, type Token, unquote } from './scan.ts';
import type { Block, Clause, Decl, Expr, Field, File, FuncType, Import, Item, Param, Stmt } from './syntax.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '<<': 5,
  '>>': 5,
  '&': 5,
  '&^': 5,
};
const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '&^=']);

/** Reads a file; throws a {@link SyntaxProblem} at what is no Go. */
export const parseFile = (path: string, source: string): File => new Parser(scan(source)).file(path);

/** What the simulator's Go leaves out. */
export class NotModelled extends Error {}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Below 0 a `{` after a name begins a block, not a composite literal. */
  #level = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get #token(): Token {
    return this.#tokens[this.#at] ?? { kind: 'eof', text: 'EOF', pos: 4097 };
  }

  get #ended(): boolean {
    return this.#token.kind === 'eof';
  }

  get #pos(): Pos {
    return this.#token.pos;
  }

  #is(text: string): boolean {
    const { kind, text: own } = this.#token;
    return own === text && (kind === 'op' || kind === 'keyword');
  }

  #got(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #take(): Token {
    const token = this.#token;
    this.#at++;
    return token;
  }

  /** How the compiler names the token it stands at. */
  #shown(): string {
    const { kind, text, automatic } = this.#token;
    if (kind === 'eof') return 'EOF';
    if (automatic) return this.#tokens[this.#at + 1]?.kind === 'eof' ? 'EOF' : 'newline';
    if (kind === 'name') return `name ${text}`;
    if (kind === 'keyword') return `keyword ${text}`;
    if (kind !== 'op') return `literal ${text}`;
    return text === ',' ? 'comma' : text === ';' ? 'semicolon' : text;
  }

  #fail(what: string): never {
    throw new SyntaxProblem(this.#pos, `syntax error: unexpected ${this.#shown()}${what}`);
  }

  #want(text: string, where = ''): Pos {
    const pos = this.#pos;
    if (!this.#got(text)) this.#fail(where === '' ? `, expected ${text}` : where);
    return pos;
  }

  #name(): { readonly name: string; readonly pos: Pos } {
    if (this.#token.kind !== 'name') this.#fail(', expected name');
    const { text, pos } = this.#take();
    return { name: text, pos };
  }

  file(path: string): File {
    if (!this.#got('package')) throw new SyntaxProblem(this.#pos, `syntax error: package statement must be first`);
    const { name } = this.#name();
    this.#endOf('after package clause');
    const imports: Import[] = [];
    while (this.#got('import')) {
      this.#group(() => imports.push(this.#import()));
      this.#endOf('after top level declaration');
    }
    const decls: Decl[] = [];
    while (!this.#ended) {
      if (this.#got(';')) continue;
      if (this.#is('import'))
        throw new SyntaxProblem(this.#pos, 'syntax error: imports must appear before other declarations');
      if (!['func', 'var', 'const', 'type'].some((word) => this.#is(word)))
        throw new SyntaxProblem(this.#pos, 'syntax error: non-declaration statement outside function body');
      if (this.#is('func')) decls.push(this.#function());
      else decls.push(...this.#declarations());
      if (!this.#ended) this.#endOf('after top level declaration');
    }
    return { path, package: name, imports, decls };
  }

  #endOf(where: string): void {
    if (this.#token.kind === 'eof' || this.#is(')') || this.#is('}')) return;
    if (!this.#got(';')) this.#fail(` ${where}`);
  }

  #group(one: () => void): void {
    if (!this.#got('(')) {
      one();
      return;
    }
    while (!this.#is(')') && this.#token.kind !== 'eof') {
      one();
      if (!this.#is(')')) this.#want(';', ', expected semicolon, newline, or )');
    }
    this.#want(')');
  }

  #import(): Import {
    const { pos } = this.#token;
    let name: string | undefined;
    if (this.#token.kind === 'name') name = this.#take().text;
    else if (this.#got('.')) name = '.';
    if (this.#token.kind !== 'string')
      throw new SyntaxProblem(this.#pos, `syntax error: missing import path; require quoted string`);
    return { path: unquote(this.#take().text, String), name, pos };
  }

  // Declarations

  #declarations(): Decl[] {
    const word = this.#take().text;
    const out: Decl[] = [];
    let iota = 0;
    let last: { type: Expr | undefined; values: readonly Expr[] } = { type: undefined, values: [] };
    this.#group(() => {
      if (word === 'type') return void out.push(this.#typeDecl());
      const { pos } = this.#token;
      const names = [this.#name()];
      while (this.#got(',')) names.push(this.#name());
      const type = this.#is('=') || this.#is(';') || this.#is(')') ? undefined : this.type();
      const values = this.#got('=') ? this.#list() : [];
      if (word === 'var') out.push({ k: 'var', names, type, values, iota: 0, pos });
      else {
        if (values.length > 0 || type) last = { type, values };
        out.push({ k: 'const', names, ...last, iota: iota++, pos });
      }
    });
    return out;
  }

  #typeDecl(): Decl {
    const { name, pos } = this.#name();
    const after = this.#tokens[this.#at + 1];
    const third = this.#tokens[this.#at + 2];
    if (this.#is('[') && after?.kind === 'name' && third !== undefined && third.text !== ']')
      throw new NotModelled('type parameters');
    const alias = this.#got('=');
    return { k: 'type', name, type: this.type(), alias, pos };
  }

  #function(): Decl {
    this.#at++;
    let receiver: Param | undefined;
    if (this.#is('(')) receiver = this.#params()[0];
    const { name, pos } = this.#name();
    if (this.#is('[')) throw new NotModelled('type parameters');
    const type = this.#signature(pos);
    if (this.#is(';') && this.#tokens[this.#at + 1]?.text === '{')
      throw new SyntaxProblem(
        this.#tokens[this.#at + 1]?.pos ?? pos,
        'syntax error: unexpected semicolon or newline before {',
      );
    return { k: 'funcDecl', name, receiver, type, body: this.#is('{') ? this.#body() : undefined, pos };
  }

  #body(): Block {
    const saved = this.#level;
    this.#level = 0;
    const block = this.#block();
    this.#level = saved;
    return block;
  }

  #signature(pos: Pos): FuncType {
    const params = this.#params();
    let results: readonly Param[] = [];
    if (this.#is('(')) results = this.#params();
    else if (
      !['{', ';', ')', ',', '}', ']', '=', ':=', ':', '.'].some((end) => this.#is(end)) &&
      !['string', 'eof'].includes(this.#token.kind)
    )
      results = [{ name: undefined, pos: this.#pos, type: this.type() }];
    return { k: 'funcType', pos, params, results };
  }

  #params(): Param[] {
    this.#want('(');
    const entries: { name: string | undefined; pos: Pos; type: Expr | undefined; first: Expr; variadic: boolean }[] =
      [];
    while (!this.#is(')')) {
      const { pos } = this.#token;
      const dots = this.#got('...');
      const first = this.type();
      const ends = this.#is(',') || this.#is(')');
      if (dots || ends || first.k !== 'name')
        entries.push({ name: undefined, pos, type: undefined, first, variadic: dots });
      else {
        const variadic = this.#got('...');
        entries.push({ name: first.name, pos, type: this.type(), first, variadic });
      }
      if (!this.#got(',') && !this.#is(')')) this.#fail(' in parameter list; possibly missing comma or )');
    }
    this.#want(')');
    if (entries.every(({ type }) => type === undefined))
      return entries.map(({ pos, first, variadic }) => ({ name: undefined, pos, type: first, variadic }));
    let type: Expr | undefined;
    let variadic = false;
    return entries
      .toReversed()
      .map((entry): Param => {
        if (entry.type !== undefined) ({ type, variadic } = { type: entry.type, variadic: entry.variadic });
        else variadic = false;
        const name = entry.first.k === 'name' ? entry.first.name : '_';
        return { name, pos: entry.pos, type: type ?? entry.first, variadic };
      })
      .toReversed();
  }

  // Types

  type(): Expr {
    const type = this.#tryType();
    if (type === undefined) this.#fail(', expected type');
    return type;
  }

  #tryType(): Expr | undefined {
    const { pos, kind } = this.#token;
    if (kind === 'name') {
      const { name } = this.#name();
      const base: Expr = { k: 'name', name, pos };
      if (!this.#got('.')) return base;
      const member = this.#name();
      return { k: 'select', x: base, name: member.name, at: member.pos, pos };
    }
    if (this.#got('*')) return { k: 'star', x: this.type(), pos };
    if (this.#got('(')) {
      const x = this.type();
      this.#want(')');
      return x;
    }
    if (this.#got('func')) return this.#signature(pos);
    if (this.#got('[')) return this.#arrayType(pos);
    if (this.#got('map')) {
      this.#want('[');
      const key = this.type();
      this.#want(']');
      return { k: 'mapType', key, of: this.type(), pos };
    }
    if (this.#got('chan')) return { k: 'chanType', way: this.#got('<-') ? 'send' : 'both', of: this.type(), pos };
    if (this.#is('<-')) {
      this.#at++;
      this.#want('chan');
      return { k: 'chanType', way: 'receive', of: this.type(), pos };
    }
    if (this.#got('struct')) return this.#structType(pos);
    if (this.#got('interface')) return this.#interfaceType(pos);
    return undefined;
  }

  #arrayType(pos: Pos): Expr {
    if (this.#got(']')) return { k: 'arrayType', length: undefined, of: this.type(), pos };
    if (this.#got('...')) {
      this.#want(']');
      return { k: 'arrayType', length: 'auto', of: this.type(), pos };
    }
    const length = this.#nested(() => this.expr());
    this.#want(']');
    return { k: 'arrayType', length, of: this.type(), pos };
  }

  #structType(pos: Pos): Expr {
    this.#want('{');
    const fields: Field[] = [];
    while (!this.#is('}')) {
      const start = this.#pos;
      const next = this.#tokens[this.#at + 1];
      const embedded =
        this.#is('*') || next?.text === ';' || next?.text === '}' || next?.text === '.' || next?.kind === 'string';
      const names = embedded ? [] : [this.#name()];
      while (!embedded && this.#got(',')) names.push(this.#name());
      const type = this.type();
      const tag = this.#token.kind === 'string' ? unquote(this.#take().text, String) : '';
      const base = type.k === 'star' ? type.x : type;
      const own = base.k === 'name' || base.k === 'select' ? base.name : '?';
      if (embedded) fields.push({ name: own, pos: start, type, embedded: true, tag });
      for (const { name, pos: at } of names) fields.push({ name, pos: at, type, embedded: false, tag });
      if (!this.#is('}')) this.#want(';', ', expected semicolon, newline, or } after struct field');
    }
    this.#want('}');
    return { k: 'structType', fields, pos };
  }

  #interfaceType(pos: Pos): Expr {
    this.#want('{');
    const methods: Field[] = [];
    const embeds: Expr[] = [];
    while (!this.#is('}')) {
      if (this.#token.kind === 'name' && this.#tokens[this.#at + 1]?.text === '(') {
        const { name, pos: at } = this.#name();
        methods.push({ name, pos: at, type: this.#signature(at), embedded: false, tag: '' });
      } else embeds.push(this.type());
      if (this.#is('|') || this.#is('~')) throw new NotModelled('type parameters');
      if (!this.#is('}')) this.#want(';');
    }
    this.#want('}');
    return { k: 'interfaceType', methods, embeds, pos };
  }

  // Expressions

  #nested<T>(body: () => T): T {
    this.#level++;
    const value = body();
    this.#level--;
    return value;
  }

  #list(): Expr[] {
    const list = [this.expr()];
    while (this.#got(',')) list.push(this.expr());
    return list;
  }

  expr(above = 0): Expr {
    let x = this.#unary();
    for (;;) {
      const { text, kind, pos: at } = this.#token;
      const power = kind === 'op' ? (PRECEDENCE[text] ?? 0) : 0;
      if (power <= above) return x;
      this.#at++;
      x = { k: 'binary', op: text, x, y: this.expr(power), pos: x.pos, at };
    }
  }

  #unary(): Expr {
    const { pos, text } = this.#token;
    if (this.#got('*')) return { k: 'star', x: this.#unary(), pos };
    if (this.#is('<-') && this.#tokens[this.#at + 1]?.text === 'chan') return this.type();
    if (this.#token.kind === 'op' && ['+', '-', '!', '^', '&', '<-'].includes(text)) {
      this.#at++;
      return { k: 'unary', op: text, x: this.#unary(), pos };
    }
    return this.#primary();
  }

  #operand(): Expr {
    const { kind, text, pos } = this.#token;
    if (kind === 'int' || kind === 'float' || kind === 'char' || kind === 'string') {
      this.#at++;
      return { k: 'literal', kind, text, pos };
    }
    if (kind === 'name') {
      this.#at++;
      return { k: 'name', name: text, pos };
    }
    if (this.#got('(')) {
      const x = this.#nested(() => this.#exprOrType());
      this.#want(')', ', expected )');
      return { k: 'paren', x, pos };
    }
    if (this.#got('func')) {
      const type = this.#signature(pos);
      return this.#is('{') ? { k: 'func', type, body: this.#nested(() => this.#body()), pos } : type;
    }
    if (['[', 'map', 'chan', 'struct', 'interface'].some((word) => this.#is(word))) return this.type();
    return this.#fail(', expected expression');
  }

  #exprOrType(): Expr {
    return this.expr();
  }

  #primary(): Expr {
    let x = this.#operand();
    for (;;) {
      const pos = x.pos;
      if (this.#got('.')) x = this.#afterDot(x, pos);
      else if (this.#got('[')) x = this.#nested(() => this.#afterBracket(x, pos));
      else if (this.#got('(')) x = this.#nested(() => this.#arguments(x, pos));
      else if (this.#is('{') && this.#startsLiteral(x)) x = this.#composite(x, pos);
      else return x;
    }
  }

  #startsLiteral(x: Expr): boolean {
    if (x.k === 'arrayType' || x.k === 'mapType' || x.k === 'structType') return true;
    return this.#level >= 0 && (x.k === 'name' || (x.k === 'select' && x.x.k === 'name'));
  }

  #afterDot(x: Expr, pos: Pos): Expr {
    if (!this.#got('(')) {
      if (this.#token.kind !== 'name') this.#fail(', expected name or (');
      const { name, pos: at } = this.#name();
      return { k: 'select', x, name, at, pos };
    }
    const type = this.#got('type') ? undefined : this.type();
    this.#want(')');
    return { k: 'assert', x, type, pos };
  }

  #afterBracket(x: Expr, pos: Pos): Expr {
    const parts: (Expr | undefined)[] = [undefined];
    while (!this.#is(']')) {
      if (this.#got(':')) {
        parts.push(undefined);
        continue;
      }
      parts[parts.length - 1] = this.expr();
      if (this.#is(',')) throw new NotModelled('type parameters');
      if (!this.#is(':') && !this.#is(']')) this.#fail(', expected comma, : or ]');
    }
    this.#want(']');
    const [first, hi, max] = parts;
    if (parts.length > 1)
      return { k: 'slice', x, ...(first ? { lo: first } : {}), ...(hi ? { hi } : {}), ...(max ? { max } : {}), pos };
    if (first === undefined) throw new SyntaxProblem(this.#pos, 'syntax error: expected operand');
    return { k: 'index', x, i: first, pos };
  }

  #arguments(f: Expr, pos: Pos): Expr {
    const args: Expr[] = [];
    let spread = false;
    while (!this.#is(')')) {
      args.push(this.#exprOrType());
      if (this.#got('...')) spread = true;
      if (!this.#got(',') && !this.#is(')')) this.#fail(' in argument list; possibly missing comma or )');
    }
    const end = this.#want(')');
    return { k: 'call', f, args, spread, end, pos };
  }

  #composite(type: Expr | undefined, pos: Pos): Expr {
    return this.#nestedLiteral(() => {
      this.#want('{');
      const items: Item[] = [];
      while (!this.#is('}')) {
        let value = this.#element();
        let key: Expr | undefined;
        if (this.#got(':')) [key, value] = [value, this.#element()];
        items.push({ key, value });
        if (!this.#got(',') && !this.#is('}')) this.#fail(' in composite literal; possibly missing comma or }');
      }
      const end = this.#want('}');
      return { k: 'composite', type, items, end, pos };
    });
  }

  #nestedLiteral<T>(body: () => T): T {
    const saved = this.#level;
    this.#level = 0;
    const value = body();
    this.#level = saved;
    return value;
  }

  #element(): Expr {
    return this.#is('{') ? this.#composite(undefined, this.#pos) : this.expr();
  }

  // Statements

  #block(): Block {
    const pos = this.#want('{');
    const list = this.#statements();
    const end = this.#want('}');
    return { list, pos, end };
  }

  #statements(): Stmt[] {
    const list: Stmt[] = [];
    while (!this.#is('}') && !this.#is('case') && !this.#is('default') && this.#token.kind !== 'eof') {
      if (this.#got(';')) continue;
      list.push(this.#statement());
      if (this.#is('}') || this.#is(')')) {
        if (this.#is(')')) this.#fail(' at end of statement');
        break;
      }
      if (!this.#got(';')) this.#fail(' at end of statement');
    }
    return list;
  }

  #statement(): Stmt {
    const { pos, text, kind } = this.#token;
    if (kind === 'name' && this.#tokens[this.#at + 1]?.text === ':' && this.#tokens[this.#at + 1]?.kind === 'op') {
      this.#at += 2;
      while (this.#got(';'));
      return { k: 'label', name: text, body: this.#is('}') ? { k: 'empty', pos } : this.#statement(), pos };
    }
    if (kind !== 'keyword') return this.#is('{') ? { k: 'block', block: this.#block(), pos } : this.#simple();
    switch (text) {
      case 'var':
      case 'const':
      case 'type':
        return { k: 'decl', decls: this.#declarations(), pos };
      case 'if':
        return this.#if();
      case 'for':
        return this.#for();
      case 'switch':
        return this.#switch();
      case 'select':
        this.#at++;
        return { k: 'selectStmt', clauses: this.#clauses(true), pos };
      case 'return':
        this.#at++;
        return { k: 'return', values: this.#is(';') || this.#is('}') ? [] : this.#list(), pos };
      case 'break':
      case 'continue':
      case 'fallthrough':
        this.#at++;
        return { k: 'jump', word: text, label: this.#token.kind === 'name' ? this.#take().text : undefined, pos };
      case 'go':
      case 'defer': {
        this.#at++;
        const call = this.expr();
        if (call.k !== 'call')
          throw new SyntaxProblem(pos, `syntax error: expression in ${text} must be function call`);
        return { k: text, call, pos };
      }
      case 'goto':
        throw new NotModelled('goto');
      default:
        return this.#simple();
    }
  }

  #simple(): Stmt {
    const { pos } = this.#token;
    if (this.#is('range')) return this.#range([], false, pos);
    const left = this.#list();
    const { text, kind } = this.#token;
    const [first] = left;
    if (kind === 'op' && first !== undefined) {
      if (text === ':=' || ASSIGNMENTS.has(text)) {
        const at = this.#pos;
        this.#at++;
        if (this.#is('range')) return this.#range(left, text === ':=', pos);
        const right = this.#list();
        return text === ':=' ? { k: 'define', left, right, pos: at } : { k: 'assign', op: text, left, right, pos };
      }
      if (text === '++' || text === '--') {
        this.#at++;
        return { k: 'step', x: first, op: text, pos };
      }
      if (text === '<-') {
        this.#at++;
        return { k: 'send', channel: first, value: this.expr(), pos };
      }
    }
    if (left.length > 1 || first === undefined) this.#fail(', expected := or = or comma');
    return { k: 'expr', x: first, pos };
  }

  #range(left: readonly Expr[], define: boolean, pos: Pos): Stmt {
    this.#want('range');
    return { k: 'range', left, define, x: this.expr(), body: { list: [], pos, end: pos }, pos };
  }

  /** The head of if, switch: `init; test {`. */
  #header(word: string): { init: Stmt | undefined; test: Stmt | undefined } {
    const saved = this.#level;
    this.#level = -1;
    let init: Stmt | undefined;
    let test: Stmt | undefined;
    if (!this.#is('{')) {
      if (!this.#is(';')) init = this.#simple();
      if (this.#is(';') && !this.#token.automatic) {
        this.#at++;
        if (!this.#is('{')) test = this.#simple();
      } else {
        if (this.#token.automatic && word === 'if')
          throw new SyntaxProblem(this.#pos, 'syntax error: unexpected newline, expected { after if clause');
        [init, test] = [undefined, init];
      }
    }
    this.#level = saved;
    return { init, test };
  }

  #if(): Stmt {
    const { pos } = this.#take();
    if (this.#is('{')) throw new SyntaxProblem(this.#pos, 'syntax error: missing condition in if statement');
    const { init, test } = this.#header('if');
    if (test === undefined) throw new SyntaxProblem(this.#pos, 'syntax error: missing condition in if statement');
    if (test.k !== 'expr') throw new SyntaxProblem(test.pos, 'syntax error: cannot use assignment as value');
    if (!this.#is('{')) this.#fail(', expected { after if clause');
    const then = this.#block();
    let otherwise: Stmt | undefined;
    if (this.#got('else')) {
      const at = this.#pos;
      if (this.#is('if')) otherwise = this.#if();
      else if (this.#is('{')) otherwise = { k: 'block', block: this.#block(), pos: at };
      else throw new SyntaxProblem(at, 'syntax error: else must be followed by if or statement block');
    }
    return { k: 'if', init, test: test.x, then, otherwise, pos };
  }

  #for(): Stmt {
    const { pos } = this.#take();
    const saved = this.#level;
    this.#level = -1;
    let init: Stmt | undefined;
    let test: Stmt | undefined;
    let post: Stmt | undefined;
    if (!this.#is('{')) {
      if (!this.#is(';')) init = this.#simple();
      if (init?.k !== 'range') {
        if (this.#got(';')) {
          if (!this.#is(';')) test = this.#simple();
          this.#want(';', ', expected for loop condition');
          if (!this.#is('{')) post = this.#simple();
        } else [init, test] = [undefined, init];
      }
    }
    this.#level = saved;
    if (!this.#is('{')) this.#fail(', expected { after for clause');
    const body = this.#block();
    if (init?.k === 'range') return { ...init, body, pos };
    if (test !== undefined && test.k !== 'expr')
      throw new SyntaxProblem(test.pos, 'syntax error: cannot use assignment as value');
    return { k: 'for', init, test: test?.x, post, body, pos };
  }

  #switch(): Stmt {
    const { pos } = this.#take();
    const { init, test } = this.#header('switch');
    if (!this.#is('{')) this.#fail(', expected { after switch clause');
    const x = test?.k === 'expr' ? test.x : undefined;
    if (x?.k === 'assert' && x.type === undefined)
      return { k: 'typeSwitch', init, bind: undefined, x: x.x, clauses: this.#clauses(false), pos };
    if (test?.k === 'define') {
      const [bound] = test.left;
      const [value] = test.right;
      if (bound?.k === 'name' && value?.k === 'assert')
        return { k: 'typeSwitch', init, bind: bound.name, x: value.x, clauses: this.#clauses(false), pos };
    }
    return { k: 'switch', init, tag: x, clauses: this.#clauses(false), pos };
  }

  #clauses(communications: boolean): Clause[] {
    this.#want('{');
    const clauses: Clause[] = [];
    while (!this.#is('}')) {
      const { pos } = this.#token;
      let values: Expr[] | undefined;
      let comm: Stmt | undefined;
      if (this.#got('case')) {
        values = [];
        if (communications) comm = this.#simple();
        else values = this.#typesOrValues();
      } else if (!this.#got('default')) this.#fail(', expected case or default or }');
      this.#want(':');
      clauses.push({ pos, values, ...(comm ? { comm } : {}), body: this.#statements() });
    }
    this.#want('}');
    return clauses;
  }

  #typesOrValues(): Expr[] {
    const list = [this.#exprOrType()];
    while (this.#got(',')) list.push(this.#exprOrType());
    return list;
  }
}
