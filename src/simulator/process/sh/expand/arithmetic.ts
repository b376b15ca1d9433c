import { LEVELS } from '../../c-operators.ts';

/** What an expression needs from the shell. Variables are texts; a text that is an expression is worked out in turn. */
export interface ArithmeticScope {
  get(name: string): string | undefined;
  /** False when the variable is readonly. */
  set(name: string, value: string): boolean;
  /** An unset variable is an error (bash under `set -u`). */
  readonly strict: boolean;
  /** dash takes only numbers in variables and has no `++`, `--`, `**` and `,`. */
  readonly plain: boolean;
}

export type ArithmeticFault =
  | { readonly kind: 'divide-by-zero'; readonly token: string }
  /** `rest` is what the parser stood before. */
  | { readonly kind: 'operand-expected'; readonly rest: string }
  | { readonly kind: 'trailing'; readonly rest: string; readonly expression: string }
  | { readonly kind: 'illegal-number'; readonly text: string }
  | { readonly kind: 'readonly'; readonly name: string }
  /** Only when the scope is strict. */
  | { readonly kind: 'unbound'; readonly name: string }
  | { readonly kind: 'not-assignable'; readonly rest: string }
  | { readonly kind: 'missing-colon'; readonly rest: string }
  | { readonly kind: 'missing-paren'; readonly rest: string }
  | { readonly kind: 'too-deep' };

export type ArithmeticResult =
  | { readonly ok: true; readonly value: bigint }
  | { readonly ok: false; readonly fault: ArithmeticFault; readonly expression: string };

/** Works out a C-like expression in 64-bit integers, as `$((…))` does after its own expansions. */
export function evaluateArithmetic(text: string, scope: ArithmeticScope, depth = 0): ArithmeticResult {
  if (depth > 32) return { ok: false, fault: { kind: 'too-deep' }, expression: text };
  const evaluator = new Evaluator(text, scope, depth);
  try {
    return { ok: true, value: evaluator.run() };
  } catch (error) {
    if (error instanceof ArithmeticError)
      return { ok: false, fault: error.fault, expression: error.expression ?? text };
    throw error;
  }
}

/** Carries a fault out of the descent; it never leaves this file. */
class ArithmeticError extends Error {
  readonly fault: ArithmeticFault;
  readonly expression: string | undefined;
  constructor(fault: ArithmeticFault, expression?: string) {
    super(fault.kind);
    this.fault = fault;
    this.expression = expression;
  }
}

const ASSIGNMENTS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '|=', '^=']);

const TOKEN =
  /^(?:\s*)(0[xX][0-9a-fA-F]+|\d+#[0-9a-zA-Z@_]+|\d+|[A-Za-z_]\w*|<<=|>>=|\*\*|\+\+|--|&&|\|\||[-+*/%&|^=!<>]=|<<|>>|[-+*/%&|^=!<>~?:(),])/;

type Operand = { readonly value: bigint; readonly name?: string };

class Evaluator {
  readonly #text: string;
  readonly #scope: ArithmeticScope;
  readonly #depth: number;
  #at = 0;
  /** Above 0 in a branch that is read but not worked out. */
  #skipping = 0;
  /** Where the last token began, for error messages. */
  #lastToken = 0;

  constructor(text: string, scope: ArithmeticScope, depth: number) {
    this.#text = text;
    this.#scope = scope;
    this.#depth = depth;
  }

  run(): bigint {
    if (this.#text.trim() === '' && !(this.#scope.plain && this.#depth === 0)) return 0n;
    const { value } = this.#comma();
    if (this.#peek() !== undefined || this.#rest().trim() !== '') {
      this.#fail({ kind: 'trailing', rest: this.#rest().trim(), expression: this.#text });
    }
    return value;
  }

  #fail(fault: ArithmeticFault): never {
    throw new ArithmeticError(fault, this.#text);
  }

  #rest(): string {
    return this.#text.slice(this.#at);
  }

  #peek(): string | undefined {
    let token = TOKEN.exec(this.#rest())?.[1];
    if (this.#scope.plain && (token === '++' || token === '--' || token === '**')) token = token.charAt(0);
    return token;
  }

  #take(): string {
    const rest = this.#rest();
    const token = this.#peek() ?? '';
    this.#lastToken = this.#at + (rest.length - rest.trimStart().length);
    this.#at = this.#lastToken + token.length;
    return token;
  }

  #accept(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#take();
    return true;
  }

  #comma(): Operand {
    let left = this.#assignment();
    while (!this.#scope.plain && this.#accept(',')) left = this.#assignment();
    return left;
  }

  #assignment(): Operand {
    const start = this.#at;
    const left = this.#conditional();
    const operator = this.#peek();
    if (operator === undefined || !ASSIGNMENTS.has(operator)) return left;
    if (left.name === undefined)
      this.#fail({ kind: 'not-assignable', rest: this.#text.slice(this.#at).trim() || this.#text.slice(start) });
    this.#take();
    const right = this.#assignment().value;
    const value = operator === '=' ? right : this.#apply(operator.slice(0, -1), left.value, right);
    this.#store(left.name, value);
    return { value };
  }

  #conditional(): Operand {
    const test = this.#binary(0);
    if (this.#peek() !== '?') return test;
    this.#take();
    const yes = this.#branch(test.value !== 0n, () => this.#comma());
    if (!this.#accept(':')) this.#fail({ kind: 'missing-colon', rest: this.#rest().trim() });
    const no = this.#branch(test.value === 0n, () => this.#conditional());
    return { value: test.value !== 0n ? yes.value : no.value };
  }

  #branch(taken: boolean, parse: () => Operand): Operand {
    if (!taken) this.#skipping++;
    const result = parse();
    if (!taken) this.#skipping--;
    return result;
  }

  #binary(level: number): Operand {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#power();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = this.#peek();
      if (operator === undefined || !operators.includes(operator)) return left;
      this.#take();
      if (operator === '||' || operator === '&&') {
        const decided = (left.value !== 0n) === (operator === '||');
        const right = this.#branch(!decided, () => this.#binary(level + 1));
        left = { value: decided ? (operator === '||' ? 1n : 0n) : right.value !== 0n ? 1n : 0n };
      } else {
        const right = this.#binary(level + 1);
        left = { value: this.#apply(operator, left.value, right.value) };
      }
    }
  }

  #power(): Operand {
    const base = this.#unary();
    if (this.#scope.plain || this.#peek() !== '**') return base;
    this.#take();
    const exponent = this.#power().value;
    return { value: wrap(base.value ** (exponent < 0n ? 0n : exponent)) };
  }

  #unary(): Operand {
    const token = this.#peek();
    switch (token) {
      case '-':
      case '+':
      case '!':
      case '~': {
        this.#take();
        const { value } = this.#unary();
        if (token === '-') return { value: wrap(-value) };
        if (token === '!') return { value: value === 0n ? 1n : 0n };
        return { value: token === '~' ? ~value : value };
      }
      case '++':
      case '--': {
        this.#take();
        const operand = this.#unary();
        if (operand.name === undefined) return { value: operand.value };
        const value = operand.value + (token === '++' ? 1n : -1n);
        this.#store(operand.name, value);
        return { value };
      }
      default:
        return this.#postfix();
    }
  }

  #postfix(): Operand {
    const operand = this.#primary();
    const token = this.#peek();
    if (operand.name === undefined || (token !== '++' && token !== '--')) return operand;
    this.#take();
    this.#store(operand.name, operand.value + (token === '++' ? 1n : -1n));
    return { value: operand.value };
  }

  #primary(): Operand {
    const token = this.#peek();
    if (token === '(') {
      this.#take();
      const { value } = this.#comma();
      if (!this.#accept(')')) this.#fail({ kind: 'missing-paren', rest: this.#rest().trim() });
      return { value };
    }
    if (token !== undefined && /^\d/.test(token)) {
      this.#take();
      return { value: this.#number(token) };
    }
    if (token !== undefined && /^[A-Za-z_]/.test(token)) {
      this.#take();
      return { value: this.#variable(token), name: token };
    }
    const rest = this.#rest().trim();
    return this.#fail({
      kind: 'operand-expected',
      rest: rest === '' ? this.#text.slice(this.#lastToken).trim() : rest,
    });
  }

  #number(token: string): bigint {
    const based = /^(\d+)#(.*)$/.exec(token);
    if (based !== null) return inBase(based[2] ?? '', Number(based[1]));
    if (/^0[xX]/.test(token)) return wrap(BigInt(token));
    if (/^0\d/.test(token)) {
      if (/[89]/.test(token) && this.#scope.plain)
        this.#fail({ kind: 'trailing', rest: token, expression: this.#text });
      if (/[89]/.test(token)) this.#fail({ kind: 'illegal-number', text: token });
      return wrap(BigInt(`0o${token.slice(1)}`));
    }
    return wrap(BigInt(token));
  }

  #variable(name: string): bigint {
    const found = this.#scope.get(name);
    if (found === undefined && this.#scope.strict && this.#skipping === 0) this.#fail({ kind: 'unbound', name });
    const text = found?.trim() ?? '';
    if (text === '' || this.#skipping > 0) return 0n;
    if (/^-?\d+$/.test(text) && !/^-?0\d/.test(text)) return wrap(BigInt(text));
    if (this.#scope.plain) {
      if (!/^[-+]?(0[xX][0-9a-fA-F]+|\d+)$/.test(text)) this.#fail({ kind: 'illegal-number', text });
    }
    const inner = evaluateArithmetic(text, this.#scope, this.#depth + 1);
    if (!inner.ok) throw new ArithmeticError(inner.fault, inner.expression);
    return inner.value;
  }

  #store(name: string, value: bigint): void {
    if (this.#skipping > 0) return;
    if (!this.#scope.set(name, String(wrap(value)))) this.#fail({ kind: 'readonly', name });
  }

  #apply(operator: string, left: bigint, right: bigint): bigint {
    switch (operator) {
      case '+':
        return wrap(left + right);
      case '-':
        return wrap(left - right);
      case '*':
        return wrap(left * right);
      case '/':
      case '%':
        if (right === 0n) {
          if (this.#skipping > 0) return 0n;
          this.#fail({ kind: 'divide-by-zero', token: this.#text.slice(this.#lastToken).trim() });
        }
        return operator === '/' ? wrap(left / right) : left % right;
      case '<<':
        return wrap(left << (right & 63n));
      case '>>':
        return left >> (right & 63n);
      case '&':
        return left & right;
      case '|':
        return left | right;
      case '^':
        return left ^ right;
      default:
        return compare(operator, left, right) ? 1n : 0n;
    }
  }
}

function compare(operator: string, left: bigint, right: bigint): boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    default:
      return left >= right;
  }
}

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);

function inBase(digits: string, base: number): bigint {
  let value = 0n;
  for (const char of digits) value = value * BigInt(base) + BigInt(Number.parseInt(char, 36));
  return wrap(value);
}
