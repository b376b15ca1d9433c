import {
  type Comprehension,
  type Expr,
  type FunctionCode,
  type Handler,
  type Keyword,
  type ModuleCode,
  type Param,
  type Pattern,
  type Place,
  type Scope,
  type Stmt,
  SyntaxProblem,
  type TextPart,
} from './ast.ts';
import { Lexer, type Token } from './lexer.ts';
import { unescapeText } from './strings.ts';

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);
const AUGMENTED = new Set(['+=', '-=', '*=', '/=', '//=', '%=', '**=', '>>=', '<<=', '&=', '|=', '^=', '@=']);
const BINARY: readonly (readonly string[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
];

interface Open {
  readonly scope: Scope;
  generator: boolean;
  readonly isAsync: boolean;
}

const newScope = (kind: Scope['kind'], parent: Scope | undefined): Scope => ({
  kind,
  names: new Set(),
  globals: new Set(),
  nonlocals: new Set(),
  parent,
});

/** Recursive descent over Python's grammar; throws {@link SyntaxProblem}. */
export class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly #scopes: Open[];
  #loops = 0;

  constructor(tokens: readonly Token[], scopes?: Open[]) {
    this.#tokens = tokens;
    this.#scopes = scopes ?? [{ scope: newScope('module', undefined), generator: false, isAsync: false }];
  }

  // Tokens

  get #token(): Token {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)] as Token;
  }

  /** Whether all tokens have been read. */
  get ended(): boolean {
    return this.#token.type === 'end' || this.#token.type === 'newline';
  }

  /** For looks after the parser has moved on, which TypeScript cannot know. */
  #kind(): Token['type'] {
    return this.#token.type;
  }

  get #before(): Token {
    return this.#tokens[Math.max(0, this.#at - 1)] as Token;
  }

  get #open(): Open {
    return this.#scopes.at(-1) as Open;
  }

  #is(text: string): boolean {
    const token = this.#token;
    return token.text === text && (token.type === 'op' || (token.type === 'name' && token.prefix === ''));
  }

  #ahead(n: number): Token | undefined {
    return this.#tokens[this.#at + n];
  }

  #accept(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (this.#accept(text)) return;
    if (text === ':') this.#fail("expected ':'");
    this.#fail();
  }

  #fail(message = 'invalid syntax', place: Place = this.#token): never {
    const { type } = this.#token;
    if (message === 'invalid syntax' && type === 'indent')
      throw new SyntaxProblem('unexpected indent', place, 'IndentationError');
    throw new SyntaxProblem(message, place);
  }

  #name(): string {
    const token = this.#token;
    if (token.type !== 'name' || KEYWORDS.has(token.text)) this.#fail();
    this.#at++;
    return token.text;
  }

  #from(start: Place): Place {
    const end = this.#before;
    return { line: start.line, col: start.col, endLine: end.endLine, endCol: end.endCol };
  }

  #bind(name: string): void {
    const { scope } = this.#open;
    if (!scope.globals.has(name) && !scope.nonlocals.has(name)) scope.names.add(name);
  }

  // Statements

  module(): ModuleCode {
    const body: Stmt[] = [];
    while (this.#token.type !== 'end') this.#statement(body);
    return { body, scope: this.#open.scope, doc: docOf(body) };
  }

  #statement(out: Stmt[]): void {
    if (this.#token.type === 'newline') {
      this.#at++;
      return;
    }
    const made = this.#compound();
    if (made !== undefined) {
      out.push(made);
      return;
    }
    do {
      out.push(this.#simple());
    } while (this.#accept(';') && this.#kind() !== 'newline');
    if (this.#kind() !== 'newline' && this.#kind() !== 'end') this.#afterSimple(out.at(-1));
    if (this.#kind() === 'newline') this.#at++;
  }

  /** What follows a statement that should have ended. */
  #afterSimple(last: Stmt | undefined): never {
    const value = last?.t === 'expr' ? last.value : undefined;
    if (value?.t === 'name' && (value.id === 'print' || value.id === 'exec')) {
      let end = this.#at;
      while (this.#tokens[end]?.type !== 'newline' && this.#tokens[end]?.type !== 'end') end++;
      const until = this.#tokens[end - 1] as Token;
      this.#fail(`Missing parentheses in call to '${value.id}'. Did you mean ${value.id}(...)?`, {
        ...value,
        endLine: until.endLine,
        endCol: until.endCol,
      });
    }
    this.#fail();
  }

  #block(what: string, line: number): Stmt[] {
    this.#expect(':');
    const body: Stmt[] = [];
    if (this.#token.type !== 'newline') {
      do {
        body.push(this.#simple());
      } while (this.#accept(';') && this.#kind() !== 'newline');
      if (this.#kind() === 'newline') this.#at++;
      else if (this.#token.type !== 'end') this.#fail();
      return body;
    }
    this.#at++;
    if (this.#kind() !== 'indent')
      throw new SyntaxProblem(
        `expected an indented block after ${what} on line ${line}`,
        this.#token,
        'IndentationError',
      );
    this.#at++;
    while (this.#kind() !== 'dedent' && this.#kind() !== 'end') this.#statement(body);
    if (this.#kind() === 'dedent') this.#at++;
    return body;
  }

  #compound(): Stmt | undefined {
    const start = this.#token;
    if (start.type === 'indent') this.#fail();
    if (start.type === 'op' && start.text === '@') return this.#decorated();
    if (start.type !== 'name') return undefined;
    switch (start.text) {
      case 'if':
        return this.#if();
      case 'while': {
        this.#at++;
        const test = this.#named();
        const body = this.#loopBody("'while' statement", start.line);
        return { t: 'while', test, body, otherwise: this.#else(), ...this.#from(start) };
      }
      case 'for':
        return this.#for(start, false);
      case 'try':
        return this.#try();
      case 'with':
        return this.#with(start, false);
      case 'def':
        return this.#def(start, [], false);
      case 'class':
        return this.#class(start, []);
      case 'async': {
        this.#at++;
        if (this.#is('def')) return this.#def(start, [], true);
        if (this.#is('for')) return this.#for(start, true);
        if (this.#is('with')) return this.#with(start, true);
        return this.#fail();
      }
      case 'match':
        return this.#match();
      case 'else':
      case 'elif':
      case 'except':
      case 'finally':
        return this.#fail();
      default:
        return undefined;
    }
  }

  #loopBody(what: string, line: number): Stmt[] {
    this.#loops++;
    const body = this.#block(what, line);
    this.#loops--;
    return body;
  }

  #else(what = "'else' statement"): Stmt[] {
    const { line } = this.#token;
    return this.#accept('else') ? this.#block(what, line) : [];
  }

  #if(): Stmt {
    const start = this.#token;
    this.#at++;
    const test = this.#named();
    if (this.#is('='))
      this.#fail(
        test.t === 'name'
          ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
          : `cannot assign to ${nameOf(test)} here. Maybe you meant '==' instead of '='?`,
        test.t === 'name' ? { ...test, ...this.#throughValue(test) } : test,
      );
    const body = this.#block(`'${start.text}' statement`, start.line);
    const otherwise = this.#is('elif') ? [this.#if()] : this.#else();
    return { t: 'if', test, body, otherwise, ...this.#from(start) };
  }

  #throughValue(start: Place): Place {
    this.#at++;
    this.#named();
    return this.#from(start);
  }

  #for(start: Token, isAsync: boolean): Stmt {
    this.#at++;
    const target = this.#targets();
    this.#store(target);
    this.#expect('in');
    const iter = this.#expressions();
    const body = this.#loopBody("'for' statement", start.line);
    return { t: 'for', target, iter, body, otherwise: this.#else(), isAsync, ...this.#from(start) };
  }

  #targets(): Expr {
    const start = this.#token;
    const first = this.#target();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#accept(',')) if (!this.#is('in') && !this.#is('=')) items.push(this.#target());
    return { t: 'tuple', items, ...this.#from(start) };
  }

  #target(): Expr {
    const start = this.#token;
    if (this.#accept('*')) return { t: 'starred', value: this.#binary(0), ...this.#from(start) };
    return this.#binary(0);
  }

  #try(): Stmt {
    const start = this.#token;
    this.#at++;
    const body = this.#block("'try' statement", start.line);
    const handlers: Handler[] = [];
    while (this.#is('except')) {
      const { line } = this.#token;
      this.#at++;
      if (this.#is('*')) this.#fail('drydock: except* is not modelled');
      let type: Expr | undefined;
      let name: string | undefined;
      if (!this.#is(':')) {
        type = this.#expressions();
        if (this.#accept('as')) {
          name = this.#name();
          this.#bind(name);
        }
      }
      handlers.push({ type, name, body: this.#block("'except' statement", line) });
    }
    const otherwise = this.#else();
    const { line } = this.#token;
    const last = this.#accept('finally') ? this.#block("'finally' statement", line) : [];
    if (handlers.length === 0 && last.length === 0) this.#fail("expected 'except' or 'finally' block");
    return { t: 'try', body, handlers, otherwise, last, ...this.#from(start) };
  }

  #with(start: Token, isAsync: boolean): Stmt {
    this.#at++;
    const items: { value: Expr; target: Expr | undefined }[] = [];
    const wrapped = this.#is('(') && this.#closesBeforeColon();
    if (wrapped) this.#at++;
    do {
      if (wrapped && this.#is(')')) break;
      const value = this.#expression();
      let target: Expr | undefined;
      if (this.#accept('as')) {
        target = this.#target();
        this.#store(target);
      }
      items.push({ value, target });
    } while (this.#accept(','));
    if (wrapped) this.#expect(')');
    return { t: 'with', items, body: this.#block("'with' statement", start.line), isAsync, ...this.#from(start) };
  }

  /** Whether the parenthesis here closes right before the colon and holds an `as` or a comma: several items in it. */
  #closesBeforeColon(): boolean {
    let depth = 0;
    let several = false;
    for (let i = this.#at; i < this.#tokens.length; i++) {
      const token = this.#tokens[i] as Token;
      if (token.type === 'name' && token.text === 'as' && depth === 1) several = true;
      if (token.type !== 'op') continue;
      if ('([{'.includes(token.text)) depth++;
      else if (')]}'.includes(token.text) && --depth === 0) return several && this.#tokens[i + 1]?.text === ':';
    }
    return false;
  }

  #decorated(): Stmt {
    const start = this.#token;
    const decorators: Expr[] = [];
    while (this.#accept('@')) {
      decorators.push(this.#named());
      if (this.#token.type !== 'newline') this.#fail();
      this.#at++;
    }
    if (this.#is('def')) return this.#def(start, decorators, false);
    if (this.#is('class')) return this.#class(start, decorators);
    if (this.#accept('async')) return this.#def(start, decorators, true);
    return this.#fail();
  }

  #def(start: Token, decorators: Expr[], isAsync: boolean): Stmt {
    const { line } = this.#token;
    this.#at++;
    const name = this.#name();
    this.#bind(name);
    if (!this.#accept('(')) this.#fail("expected '('");
    const { params, positionalOnly } = this.#params(')', true);
    this.#expect(')');
    const returns = this.#accept('->') ? this.#expression() : undefined;
    const code = this.#function(name, params, positionalOnly, isAsync, line, () =>
      this.#block('function definition', line),
    );
    return { t: 'function', code, decorators, returns, ...this.#from(start) };
  }

  #function(
    name: string,
    params: readonly Param[],
    positionalOnly: number,
    isAsync: boolean,
    line: number,
    read: () => Stmt[],
  ): FunctionCode {
    const scope = newScope('function', this.#open.scope);
    for (const param of params) scope.names.add(param.name);
    const open: Open = { scope, generator: false, isAsync };
    this.#scopes.push(open);
    const loops = this.#loops;
    this.#loops = 0;
    const body = read();
    this.#loops = loops;
    this.#scopes.pop();
    return { name, params, positionalOnly, body, isAsync, isGenerator: open.generator, doc: docOf(body), scope, line };
  }

  #params(end: string, annotated: boolean): { params: Param[]; positionalOnly: number } {
    const params: Param[] = [];
    let positionalOnly = 0;
    let only = false;
    let fallbacks = false;
    while (!this.#is(end)) {
      if (this.#accept('/')) positionalOnly = params.length;
      else if (this.#accept('**')) params.push(this.#param('double', annotated));
      else if (this.#accept('*')) {
        if (!this.#is(',')) params.push(this.#param('star', annotated));
        only = true;
      } else {
        const start = this.#token;
        const param = this.#param(only ? 'only' : 'plain', annotated);
        if (param.fallback !== undefined) fallbacks = true;
        else if (fallbacks && !only) this.#fail('parameter without a default follows parameter with a default', start);
        params.push(param);
      }
      if (!this.#accept(',')) break;
    }
    return { params, positionalOnly };
  }

  #param(kind: Param['kind'], annotated: boolean): Param {
    const name = this.#name();
    const annotation = annotated && this.#accept(':') ? this.#expression() : undefined;
    const fallback = this.#accept('=') ? this.#expression() : undefined;
    return { name, kind, fallback, annotation };
  }

  #class(start: Token, decorators: Expr[]): Stmt {
    const { line } = this.#token;
    this.#at++;
    const name = this.#name();
    this.#bind(name);
    let bases: Expr[] = [];
    let keywords: Keyword[] = [];
    if (this.#accept('(')) ({ args: bases, keywords } = this.#arguments());
    const scope = newScope('class', this.#open.scope);
    this.#scopes.push({ scope, generator: false, isAsync: false });
    const body = this.#block('class definition', line);
    this.#scopes.pop();
    return { t: 'class', name, bases, keywords, body, decorators, scope, doc: docOf(body), ...this.#from(start) };
  }

  #simple(): Stmt {
    const start = this.#token;
    if (start.type === 'name')
      switch (start.text) {
        case 'pass':
          this.#at++;
          return { t: 'pass', ...start };
        case 'break':
        case 'continue':
          if (this.#loops === 0)
            this.#fail(start.text === 'break' ? "'break' outside loop" : "'continue' not properly in loop");
          this.#at++;
          return { t: start.text, ...place(start) };
        case 'return': {
          if (this.#open.scope.kind !== 'function') this.#fail("'return' outside function", this.#untilLineEnd());
          this.#at++;
          const value = this.#ends() ? undefined : this.#expressions();
          return { t: 'return', value, ...this.#from(start) };
        }
        case 'raise': {
          this.#at++;
          const value = this.#ends() ? undefined : this.#expression();
          const cause = this.#accept('from') ? this.#expression() : undefined;
          return { t: 'raise', value, cause, ...this.#from(start) };
        }
        case 'global':
        case 'nonlocal': {
          this.#at++;
          const names = [this.#name()];
          while (this.#accept(',')) names.push(this.#name());
          const { scope } = this.#open;
          for (const name of names) {
            (start.text === 'global' ? scope.globals : scope.nonlocals).add(name);
            if (scope.kind !== 'module') scope.names.delete(name);
          }
          return { t: start.text, names, ...this.#from(start) };
        }
        case 'del': {
          this.#at++;
          const targets = [this.#target()];
          while (this.#accept(',')) targets.push(this.#target());
          for (const target of targets) if (target.t === 'name') this.#bind(target.id);
          return { t: 'delete', targets, ...this.#from(start) };
        }
        case 'assert': {
          this.#at++;
          const test = this.#expression();
          const message = this.#accept(',') ? this.#expression() : undefined;
          return { t: 'assert', test, message, ...this.#from(start) };
        }
        case 'import':
          return this.#import();
        case 'from':
          return this.#fromImport();
        default:
      }
    return this.#expressionStatement();
  }

  #untilLineEnd(): Place {
    const start = this.#token;
    while (!this.#ends()) this.#at++;
    return this.#from(start);
  }

  #ends(): boolean {
    return this.#token.type === 'newline' || this.#token.type === 'end' || this.#is(';') || this.#is('from');
  }

  #dotted(): string {
    let path = this.#name();
    while (this.#accept('.')) path += `.${this.#name()}`;
    return path;
  }

  #import(): Stmt {
    const start = this.#token;
    this.#at++;
    const names: { path: string; as: string | undefined }[] = [];
    do {
      const path = this.#dotted();
      const as = this.#accept('as') ? this.#name() : undefined;
      this.#bind(as ?? path.split('.')[0] ?? path);
      names.push({ path, as });
    } while (this.#accept(','));
    return { t: 'import', names, ...this.#from(start) };
  }

  #fromImport(): Stmt {
    const start = this.#token;
    this.#at++;
    let level = 0;
    for (;;) {
      if (this.#accept('.')) level++;
      else if (this.#accept('...')) level += 3;
      else break;
    }
    const path = this.#is('import') ? '' : this.#dotted();
    this.#expect('import');
    const names: { name: string; as: string | undefined }[] = [];
    if (this.#accept('*')) names.push({ name: '*', as: undefined });
    else {
      const wrapped = this.#accept('(');
      do {
        if (wrapped && this.#is(')')) break;
        const name = this.#name();
        const as = this.#accept('as') ? this.#name() : undefined;
        this.#bind(as ?? name);
        names.push({ name, as });
      } while (this.#accept(','));
      if (wrapped) this.#expect(')');
    }
    return { t: 'from', path, level, names, ...this.#from(start) };
  }

  #expressionStatement(): Stmt {
    const start = this.#token;
    const first = this.#expressions();
    if (this.#is(':') && (first.t === 'name' || first.t === 'attribute' || first.t === 'index')) {
      this.#at++;
      const annotation = this.#expression();
      const value = this.#accept('=') ? this.#expressions() : undefined;
      this.#store(first);
      return { t: 'annotated', target: first, annotation, value, ...this.#from(start) };
    }
    if (this.#token.type === 'op' && AUGMENTED.has(this.#token.text)) {
      const op = this.#token.text.slice(0, -1);
      if (first.t !== 'name' && first.t !== 'attribute' && first.t !== 'index')
        this.#fail(`'${nameOf(first)}' is an illegal expression for augmented assignment`, first);
      this.#at++;
      const value = this.#expressions();
      this.#store(first);
      return { t: 'augmented', target: first, op, value, ...this.#from(start) };
    }
    if (!this.#is('=')) return { t: 'expr', value: first, ...this.#from(start) };
    const targets = [first];
    let value = first;
    while (this.#accept('=')) {
      value = this.#expressions();
      targets.push(value);
    }
    targets.pop();
    for (const target of targets) this.#store(target, true);
    return { t: 'assign', targets, value, ...this.#from(start) };
  }

  /** Notes the names that a target binds; complains about what cannot be assigned to. */
  #store(target: Expr, statement = false): void {
    switch (target.t) {
      case 'name':
        this.#bind(target.id);
        return;
      case 'attribute':
      case 'index':
        return;
      case 'starred':
        this.#store(target.value);
        return;
      case 'tuple':
      case 'list':
        for (const item of target.items) this.#store(item);
        return;
      default: {
        const constant = target.t === 'const' && (typeof target.value === 'boolean' || target.value === null);
        if (constant) this.#fail(`cannot assign to ${nameOf(target)}`, target);
        this.#fail(
          `cannot assign to ${nameOf(target)}${statement ? " here. Maybe you meant '==' instead of '='?" : ''}`,
          target,
        );
      }
    }
  }

  // match

  #match(): Stmt | undefined {
    const start = this.#token;
    const saved = this.#at;
    this.#at++;
    try {
      if (this.#is('=') || this.#is('.') || this.#is(',') || this.#is(')') || this.#token.type === 'newline')
        throw new SyntaxProblem('', start);
      const subject = this.#expressions();
      if (!this.#is(':') || this.#ahead(1)?.type !== 'newline' || this.#ahead(3)?.text !== 'case')
        throw new SyntaxProblem('', start);
      this.#at += 3;
      const cases: { pattern: Pattern; guard: Expr | undefined; body: readonly Stmt[] }[] = [];
      while (this.#is('case')) {
        const { line } = this.#token;
        this.#at++;
        const pattern = this.#patterns();
        const guard = this.#accept('if') ? this.#named() : undefined;
        cases.push({ pattern, guard, body: this.#block("'case' statement", line) });
      }
      if (this.#kind() === 'dedent') this.#at++;
      return { t: 'match', subject, cases, ...this.#from(start) };
    } catch (error) {
      if (!(error instanceof SyntaxProblem) || error.message !== '') throw error;
      this.#at = saved;
      return undefined;
    }
  }

  #patterns(): Pattern {
    const first = this.#asPattern();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#accept(',')) if (!this.#is(':') && !this.#is('if')) items.push(this.#asPattern());
    return { t: 'sequence', items };
  }

  #asPattern(): Pattern {
    if (this.#accept('*')) {
      const name = this.#name();
      if (name !== '_') this.#bind(name);
      return { t: 'star', name: name === '_' ? undefined : name };
    }
    const options = [this.#pattern()];
    while (this.#accept('|')) options.push(this.#pattern());
    const pattern: Pattern = options.length === 1 ? (options[0] as Pattern) : { t: 'or', options };
    if (!this.#accept('as')) return pattern;
    const name = this.#name();
    this.#bind(name);
    return { t: 'as', pattern, name };
  }

  #pattern(): Pattern {
    const token = this.#token;
    if (this.#accept('(') || this.#accept('[')) {
      const end = token.text === '(' ? ')' : ']';
      const items: Pattern[] = [];
      let comma = false;
      while (!this.#is(end)) {
        items.push(this.#asPattern());
        if (!this.#accept(',')) break;
        comma = true;
      }
      this.#expect(end);
      return end === ')' && items.length === 1 && !comma ? (items[0] as Pattern) : { t: 'sequence', items };
    }
    if (this.#accept('{')) {
      const items: [Expr, Pattern][] = [];
      let rest: string | undefined;
      while (!this.#is('}')) {
        if (this.#accept('**')) {
          rest = this.#name();
          this.#bind(rest);
        } else {
          const key = this.#binary(0);
          this.#expect(':');
          items.push([key, this.#asPattern()]);
        }
        if (!this.#accept(',')) break;
      }
      this.#expect('}');
      return { t: 'mapping', items, rest };
    }
    if (token.type === 'name' && !KEYWORDS.has(token.text)) {
      const next = this.#ahead(1)?.text;
      if (next !== '.' && next !== '(') {
        this.#at++;
        if (token.text === '_') return { t: 'any', name: undefined };
        this.#bind(token.text);
        return { t: 'any', name: token.text };
      }
      let cls: Expr = this.#load();
      while (this.#accept('.')) cls = { t: 'attribute', value: cls, name: this.#name(), ...this.#from(token) };
      if (!this.#accept('(')) return { t: 'value', value: cls };
      const items: Pattern[] = [];
      const named: [string, Pattern][] = [];
      while (!this.#is(')')) {
        if (this.#token.type === 'name' && this.#ahead(1)?.text === '=') {
          const name = this.#name();
          this.#at++;
          named.push([name, this.#asPattern()]);
        } else items.push(this.#asPattern());
        if (!this.#accept(',')) break;
      }
      this.#expect(')');
      return { t: 'class', cls, items, named };
    }
    return { t: 'value', value: this.#arithmetic() };
  }

  #arithmetic(): Expr {
    return this.#binary(4);
  }

  // Expressions

  /** A list of expressions, with stars: a tuple when there is a comma. */
  #expressions(): Expr {
    const start = this.#token;
    const first = this.#starOrExpression();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#accept(',')) {
      if (this.#ends() || this.#is('=') || this.#is(')') || this.#is(']') || this.#is('}') || this.#is(':')) break;
      items.push(this.#starOrExpression());
    }
    return { t: 'tuple', items, ...this.#from(start) };
  }

  #starOrExpression(): Expr {
    const start = this.#token;
    if (this.#accept('*')) return { t: 'starred', value: this.#binary(0), ...this.#from(start) };
    return this.#named();
  }

  /** With `:=`. */
  #named(): Expr {
    const start = this.#token;
    const value = this.#expression();
    if (value.t !== 'name' || !this.#accept(':=')) return value;
    // In a comprehension the name belongs to the function around it.
    this.#bind(value.id);
    const given = this.#expression();
    return { t: 'walrus', target: value, value: given, ...this.#from(start) };
  }

  #expression(): Expr {
    const start = this.#token;
    if (this.#is('lambda')) return this.#lambda();
    if (this.#is('yield')) return this.#yield();
    const value = this.#or();
    if (!this.#is('if')) return value;
    this.#at++;
    const test = this.#or();
    if (!this.#accept('else')) this.#fail("expected 'else' after 'if' expression", this.#from(start));
    const no = this.#expression();
    return { t: 'conditional', test, yes: value, no, ...this.#from(start) };
  }

  #lambda(): Expr {
    const start = this.#token;
    this.#at++;
    const { params, positionalOnly } = this.#params(':', false);
    this.#expect(':');
    const code = this.#function('<lambda>', params, positionalOnly, false, start.line, () => {
      const value = this.#expression();
      return [{ t: 'return', value, ...place(value) }];
    });
    return { t: 'lambda', code, ...this.#from(start) };
  }

  #yield(): Expr {
    const start = this.#token;
    this.#at++;
    if (this.#open.scope.kind !== 'function') this.#fail("'yield' outside function", start);
    this.#open.generator = true;
    if (this.#accept('from')) return { t: 'yield', value: this.#expression(), from: true, ...this.#from(start) };
    const bare = this.#ends() || this.#is(')') || this.#is(']') || this.#is('}') || this.#is('=');
    return { t: 'yield', value: bare ? undefined : this.#expressions(), from: false, ...this.#from(start) };
  }

  #or(): Expr {
    const start = this.#token;
    let left = this.#and();
    while (this.#accept('or')) left = { t: 'logic', op: 'or', left, right: this.#and(), ...this.#from(start) };
    return left;
  }

  #and(): Expr {
    const start = this.#token;
    let left = this.#not();
    while (this.#accept('and')) left = { t: 'logic', op: 'and', left, right: this.#not(), ...this.#from(start) };
    return left;
  }

  #not(): Expr {
    const start = this.#token;
    if (this.#accept('not')) return { t: 'unary', op: 'not', value: this.#not(), ...this.#from(start) };
    return this.#comparison();
  }

  #comparison(): Expr {
    const start = this.#token;
    const first = this.#binary(0);
    const rest: { op: string; value: Expr }[] = [];
    for (;;) {
      let op = '';
      for (const one of ['==', '!=', '<=', '>=', '<', '>', 'in', 'is']) if (this.#is(one)) op = one;
      if (this.#is('not') && this.#ahead(1)?.text === 'in') {
        this.#at++;
        op = 'not in';
      }
      if (op === '') break;
      this.#at++;
      if (op === 'is' && this.#accept('not')) op = 'is not';
      rest.push({ op, value: this.#binary(0) });
    }
    return rest.length === 0 ? first : { t: 'compare', first, rest, ...this.#from(start) };
  }

  #binary(level: number): Expr {
    const ops = BINARY[level];
    if (ops === undefined) return this.#unary();
    const start = this.#token;
    let left = this.#binary(level + 1);
    while (this.#token.type === 'op' && ops.includes(this.#token.text)) {
      const op = this.#token;
      this.#at++;
      const right = this.#binary(level + 1);
      left = { t: 'binary', op: op.text, left, right, opAt: op.col, ...this.#from(start) };
    }
    return left;
  }

  #unary(): Expr {
    const start = this.#token;
    for (const op of ['-', '+', '~'])
      if (this.#token.type === 'op' && this.#accept(op))
        return { t: 'unary', op, value: this.#unary(), ...this.#from(start) };
    return this.#power();
  }

  #power(): Expr {
    const start = this.#token;
    if (this.#accept('await')) {
      const value = this.#postfix();
      return { t: 'await', value, ...this.#from(start) };
    }
    const left = this.#postfix();
    if (!this.#is('**')) return left;
    const opAt = this.#token.col;
    this.#at++;
    return { t: 'binary', op: '**', left, right: this.#unary(), opAt, ...this.#from(start) };
  }

  #postfix(): Expr {
    const start = this.#token;
    let value = this.#atom();
    for (;;) {
      if (this.#accept('.')) value = { t: 'attribute', value, name: this.#attributeName(), ...this.#from(start) };
      else if (this.#accept('(')) value = { t: 'call', fn: value, ...this.#arguments(), ...this.#from(start) };
      else if (this.#accept('[')) {
        const index = this.#subscript();
        this.#expect(']');
        value = { t: 'index', value, index, ...this.#from(start) };
      } else return value;
    }
  }

  #attributeName(): string {
    const token = this.#token;
    if (token.type !== 'name') this.#fail();
    this.#at++;
    return token.text;
  }

  #arguments(): { args: Expr[]; keywords: Keyword[] } {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    while (!this.#is(')')) {
      const start = this.#token;
      if (this.#accept('**')) keywords.push({ name: undefined, value: this.#expression() });
      else if (this.#accept('*')) args.push({ t: 'starred', value: this.#expression(), ...this.#from(start) });
      else if (start.type === 'name' && this.#ahead(1)?.type === 'op' && this.#ahead(1)?.text === '=') {
        const name = this.#name();
        this.#at++;
        keywords.push({ name, value: this.#expression() });
      } else {
        const value = this.#named();
        const many = this.#is('for') || (this.#is('async') && this.#ahead(1)?.text === 'for');
        if (!many && keywords.some((one) => one.name !== undefined))
          this.#fail('positional argument follows keyword argument', this.#is(')') ? this.#token : this.#token);
        args.push(many ? this.#comprehension('generator', value, undefined, start) : value);
      }
      if (!this.#accept(',')) break;
    }
    if (!this.#is(')')) {
      const last = args.at(-1);
      if (
        last !== undefined &&
        (this.#token.type === 'name' || this.#token.type === 'string' || this.#token.type === 'number') &&
        !KEYWORDS.has(this.#token.text)
      ) {
        this.#at++;
        this.#fail('invalid syntax. Perhaps you forgot a comma?', this.#from(last));
      }
      this.#fail();
    }
    this.#at++;
    return { args, keywords };
  }

  #subscript(): Expr {
    const start = this.#token;
    const first = this.#sliceOrValue();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#accept(',')) if (!this.#is(']')) items.push(this.#sliceOrValue());
    return { t: 'tuple', items, ...this.#from(start) };
  }

  #sliceOrValue(): Expr {
    const begin = this.#token;
    const start = this.#is(':') ? undefined : this.#starOrExpression();
    if (!this.#accept(':')) return start as Expr;
    const stop = this.#is(':') || this.#is(']') || this.#is(',') ? undefined : this.#expression();
    const step = this.#accept(':') && !this.#is(']') && !this.#is(',') ? this.#expression() : undefined;
    return { t: 'slice', start, stop, step, ...this.#from(begin) };
  }

  #load(): Expr {
    const token = this.#token;
    const id = this.#name();
    return { t: 'name', id, ...place(token) };
  }

  #atom(): Expr {
    const token = this.#token;
    if (token.type === 'string') return this.#strings();
    if (token.type === 'number') {
      this.#at++;
      return number(token);
    }
    if (token.type === 'name') {
      const constants: Record<string, unknown> = { None: null, True: true, False: false };
      if (Object.hasOwn(constants, token.text)) {
        this.#at++;
        return { t: 'const', value: constants[token.text], ...place(token) };
      }
      return this.#load();
    }
    if (this.#accept('...')) return { t: 'name', id: 'Ellipsis', ...place(token) };
    if (this.#accept('(')) return this.#group(token);
    if (this.#accept('[')) {
      if (this.#accept(']')) return { t: 'list', items: [], ...this.#from(token) };
      const first = this.#starOrExpression();
      if (this.#is('for') || this.#is('async')) {
        const made = this.#comprehension('list', first, undefined, token);
        this.#expect(']');
        return { ...made, ...this.#from(token) };
      }
      const items = this.#items(first, ']');
      return { t: 'list', items, ...this.#from(token) };
    }
    if (this.#accept('{')) return this.#braces(token);
    return this.#fail();
  }

  #items(first: Expr, end: string): Expr[] {
    const items = [first];
    while (this.#accept(',')) if (!this.#is(end)) items.push(this.#starOrExpression());
    if (
      !this.#is(end) &&
      (this.#token.type === 'string' ||
        this.#token.type === 'number' ||
        (this.#token.type === 'name' && !KEYWORDS.has(this.#token.text)))
    ) {
      const last = items.at(-1) as Expr;
      this.#at++;
      this.#fail('invalid syntax. Perhaps you forgot a comma?', this.#from(last));
    }
    this.#expect(end);
    return items;
  }

  #group(token: Token): Expr {
    if (this.#accept(')')) return { t: 'tuple', items: [], ...this.#from(token) };
    if (this.#is('yield')) {
      const made = this.#yield();
      this.#expect(')');
      return made;
    }
    const first = this.#starOrExpression();
    if (this.#is('for') || this.#is('async')) {
      const made = this.#comprehension('generator', first, undefined, token);
      this.#expect(')');
      return { ...made, ...this.#from(token) };
    }
    if (this.#is(',')) {
      const items = this.#items(first, ')');
      return { t: 'tuple', items, ...this.#from(token) };
    }
    if (!this.#accept(')')) this.#items(first, ')');
    return first;
  }

  #braces(token: Token): Expr {
    if (this.#accept('}')) return { t: 'dict', items: [], ...this.#from(token) };
    if (this.#is('**') || !this.#is('*')) {
      const pairs: { key: Expr | undefined; value: Expr }[] = [];
      let first: Expr | undefined;
      if (!this.#is('**')) {
        first = this.#named();
        if (!this.#is(':')) return this.#setDisplay(first, token);
        this.#at++;
        const value = this.#expression();
        if (this.#is('for') || this.#is('async')) {
          const made = this.#comprehension('dict', first, value, token);
          this.#expect('}');
          return { ...made, ...this.#from(token) };
        }
        pairs.push({ key: first, value });
      } else {
        this.#at++;
        pairs.push({ key: undefined, value: this.#binary(0) });
      }
      while (this.#accept(',')) {
        if (this.#is('}')) break;
        if (this.#accept('**')) pairs.push({ key: undefined, value: this.#binary(0) });
        else {
          const key = this.#expression();
          this.#expect(':');
          pairs.push({ key, value: this.#expression() });
        }
      }
      this.#expect('}');
      return { t: 'dict', items: pairs, ...this.#from(token) };
    }
    return this.#setDisplay(this.#starOrExpression(), token);
  }

  #setDisplay(first: Expr, token: Token): Expr {
    if (this.#is('for') || this.#is('async')) {
      const made = this.#comprehension('set', first, undefined, token);
      this.#expect('}');
      return { ...made, ...this.#from(token) };
    }
    const items = this.#items(first, '}');
    return { t: 'set', items, ...this.#from(token) };
  }

  #comprehension(
    kind: 'list' | 'set' | 'dict' | 'generator',
    item: Expr,
    value: Expr | undefined,
    start: Place,
  ): Expr & { t: 'comprehension' } {
    const scope = newScope('function', this.#open.scope);
    const loops: Comprehension[] = [];
    for (;;) {
      const isAsync = this.#accept('async');
      if (!this.#accept('for')) break;
      this.#scopes.push({ scope, generator: false, isAsync: this.#open.isAsync });
      const target = this.#targets();
      this.#store(target);
      this.#scopes.pop();
      this.#expect('in');
      const iter = this.#or();
      const conditions: Expr[] = [];
      while (this.#accept('if')) conditions.push(this.#orNamed());
      loops.push({ target, iter, conditions, isAsync });
    }
    return { t: 'comprehension', kind, item, value, loops, scope, ...this.#from(start) };
  }

  #orNamed(): Expr {
    const start = this.#token;
    const value = this.#or();
    if (value.t !== 'name' || !this.#accept(':=')) return value;
    this.#bind(value.id);
    return { t: 'walrus', target: value, value: this.#or(), ...this.#from(start) };
  }

  // Strings

  #strings(): Expr {
    const start = this.#token;
    const parts: TextPart[] = [];
    let isBytes = false;
    let formatted = false;
    while (this.#token.type === 'string') {
      const token = this.#token;
      this.#at++;
      const raw = token.prefix.includes('r');
      if (token.prefix.includes('b')) isBytes = true;
      if (token.prefix.includes('f')) {
        formatted = true;
        const quote = token.endLine > token.line || this.#triple(token) ? 3 : 1;
        parts.push(...this.#formatted(token.text, raw, token.line, token.col + token.prefix.length + quote).parts);
      } else parts.push(raw ? token.text : unescapeText(token.text, isBytes, token));
    }
    const where = this.#from(start);
    if (isBytes) return { t: 'bytes', text: parts.join(''), ...where };
    if (!formatted) return { t: 'const', value: parts.join(''), ...where };
    return { t: 'text', parts, ...where };
  }

  #triple(token: Token): boolean {
    return token.endCol - token.col - token.prefix.length - token.text.length === 6;
  }

  /** The pieces of an f-string, up to a closing brace when `nested` (a format specification). */
  #formatted(
    text: string,
    raw: boolean,
    line: number,
    col: number,
    nested = false,
  ): { parts: TextPart[]; end: number } {
    const parts: TextPart[] = [];
    let plain = '';
    let i = 0;
    const flush = (): void => {
      if (plain !== '') parts.push(raw ? plain : unescapeText(plain, false, this.#before));
      plain = '';
    };
    while (i < text.length) {
      const c = text[i] ?? '';
      if (nested && c === '}') break;
      if (!nested && (text.startsWith('{{', i) || text.startsWith('}}', i))) {
        plain += c;
        i += 2;
      } else if (c === '}') {
        this.#fail("f-string: single '}' is not allowed", this.#before);
      } else if (c === '{') {
        flush();
        const end = expressionEnd(text, i + 1);
        const source = text.slice(i + 1, end);
        const shown = /^([\s\S]*[^=!<>])=\s*$/.exec(source);
        const inner = shown?.[1] ?? source;
        if (inner.trim() === '') this.#fail("f-string: valid expression required before '}'", this.#before);
        const before = text.slice(0, i + 1);
        const lines = before.split('\n').length - 1;
        const at = lines === 0 ? col + i + 1 : before.length - before.lastIndexOf('\n') - 1;
        const tokens = new Lexer(inner, line + lines, at).read(true);
        const parser = new Parser(tokens, this.#scopes);
        const expr = parser.inner();
        i = end;
        let conversion = '';
        if (text[i] === '!') {
          conversion = text[i + 1] ?? '';
          i += 2;
        }
        let spec: TextPart[] = [];
        const specified = text[i] === ':';
        if (specified) {
          const made = this.#formatted(text.slice(i + 1), raw, line, col + i + 1, true);
          spec = made.parts;
          i += 1 + made.end;
        }
        if (text[i] !== '}') this.#fail("f-string: expecting '}'", this.#before);
        i++;
        if (shown !== null && conversion === '' && !specified) conversion = 'r';
        parts.push({ expr, conversion, spec, shown: shown === null ? undefined : source });
      } else if (c === '\\' && !raw) {
        const named = /^\\N\{[^}]*\}/.exec(text.slice(i))?.[0];
        plain += named ?? text.slice(i, i + 2);
        i += named?.length ?? 2;
      } else {
        plain += c;
        i++;
      }
    }
    flush();
    return { parts, end: i };
  }

  /** The whole of an f-string's expression. */
  inner(): Expr {
    const value = this.#is('yield') ? this.#yield() : this.#expressions();
    if (this.#token.type !== 'end') this.#fail('f-string: invalid syntax');
    return value;
  }
}

const place = (at: Place): Place => ({ line: at.line, col: at.col, endLine: at.endLine, endCol: at.endCol });

function docOf(body: readonly Stmt[]): string | undefined {
  const first = body[0];
  return first?.t === 'expr' && first.value.t === 'const' && typeof first.value.value === 'string'
    ? first.value.value
    : undefined;
}

/** Where an f-string's expression ends: at `!r`, `:` or `}` outside brackets and strings. */
function expressionEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '"' || c === "'") {
      const quote = text.startsWith(c.repeat(3), i) ? c.repeat(3) : c;
      const end = text.indexOf(quote, i + quote.length);
      if (end < 0) return text.length;
      i = end + quote.length - 1;
    } else if ('([{'.includes(c)) depth++;
    else if (c === '}' && depth === 0) return i;
    else if (')]}'.includes(c)) depth--;
    else if (depth === 0 && c === '!' && text[i + 1] !== '=') return i;
    else if (depth === 0 && c === ':') return i;
  }
  return text.length;
}

function number(token: Token): Expr {
  const text = token.text.replaceAll('_', '').toLowerCase();
  const at = place(token);
  if (/^0[xbo]/.test(text)) return { t: 'const', value: whole(BigInt(text)), ...at };
  if (/[.e]/.test(text)) return { t: 'float', value: Number(text), ...at };
  if (/^0\d*[1-9]/.test(text))
    throw new SyntaxProblem(
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      at,
    );
  return { t: 'const', value: whole(BigInt(text)), ...at };
}

const whole = (value: bigint): number | bigint => (value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value);

function nameOf(expr: Expr): string {
  switch (expr.t) {
    case 'const':
      return expr.value === null ? 'None' : expr.value === true ? 'True' : expr.value === false ? 'False' : 'literal';
    case 'float':
    case 'bytes':
      return 'literal';
    case 'text':
      return 'f-string expression';
    case 'call':
      return 'function call';
    case 'binary':
    case 'unary':
    case 'logic':
      return 'expression';
    case 'compare':
      return 'comparison';
    case 'conditional':
      return 'conditional expression';
    case 'comprehension':
      return expr.kind === 'generator' ? 'generator expression' : `${expr.kind} comprehension`;
    case 'dict':
      return 'dict literal';
    case 'set':
      return 'set display';
    case 'await':
      return 'await expression';
    case 'yield':
      return 'yield expression';
    case 'walrus':
      return 'named expression';
    default:
      return expr.t;
  }
}

/** Reads a module's text. */
export function parseModule(text: string): ModuleCode {
  const lexer = new Lexer(text);
  const parser = new Parser(lexer.read());
  const { unclosed } = lexer;
  if (unclosed === undefined) return parser.module();
  try {
    parser.module();
  } catch (error) {
    if (error instanceof SyntaxProblem && error.place.line <= unclosed.place.line && !parser.ended) throw error;
  }
  throw unclosed;
}

/** Reads one expression (`eval`). */
export function parseExpression(text: string): { readonly expr: Expr; readonly scope: Scope } {
  const scope = newScope('module', undefined);
  const parser = new Parser(new Lexer(text.trim()).read(true), [{ scope, generator: false, isAsync: false }]);
  return { expr: parser.inner(), scope };
}
