import type { Task } from '../../../base/task.ts';
import type { Process } from '../../program.ts';
import { posixRegex } from '../posix-regex.ts';
import { quoteAlways, type Run, type ToolMaker, tool } from '../tool.ts';

/** What `test` complains about (exit code 2). */
export class ConditionError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const UNARY = /^-[bcdefghkLnprsStuwxzOGN]$/;
const BINARY = new Set(['=', '==', '!=', '<', '>', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef']);

/** Decides the expressions of `test` and `[` for a process; `gnu` chooses the words of complaints. */
export class Condition {
  readonly #p: Process;
  readonly #gnu: boolean;
  #words: readonly string[] = [];
  #at = 0;

  constructor(p: Process, gnu: boolean) {
    this.#p = p;
    this.#gnu = gnu;
  }

  /** Throws a {@link ConditionError} for what it does not understand. */
  evaluate(words: readonly string[]): boolean {
    this.#words = words;
    this.#at = 0;
    if (words.length === 0) return false;
    const [a = '', b = '', c = '', d = ''] = words;
    if (words.length === 1) return a !== '';
    if (words.length === 2 && a === '!') return b === '';
    if (words.length === 2 && this.#gnu && !UNARY.test(a))
      throw new ConditionError(`missing argument after ${quoteAlways(b)}`);
    if (words.length === 3 && BINARY.has(b)) return this.#binary(a, b, c);
    if (words.length === 3 && a === '!') return !this.evaluate([b, c]);
    if (words.length === 3 && a === '(' && c === ')') return b !== '';
    if (words.length === 4 && a === '!') return !this.evaluate([b, c, d]);
    const result = this.#or();
    const left = this.#words[this.#at];
    if (left !== undefined)
      throw new ConditionError(this.#gnu ? `extra argument ${quoteAlways(left)}` : `${left}: unknown operand`);
    return result;
  }

  #or(): boolean {
    let result = this.#and();
    while (this.#words[this.#at] === '-o') {
      this.#at++;
      const right = this.#and();
      result ||= right;
    }
    return result;
  }

  #and(): boolean {
    let result = this.#not();
    while (this.#words[this.#at] === '-a') {
      this.#at++;
      const right = this.#not();
      result &&= right;
    }
    return result;
  }

  #not(): boolean {
    if (this.#words[this.#at] === '!' && this.#words.length > this.#at + 1) {
      this.#at++;
      return !this.#not();
    }
    return this.#primary();
  }

  #primary(): boolean {
    const word = this.#words[this.#at++];
    if (word === undefined) throw new ConditionError('argument expected');
    const next = this.#words[this.#at];
    if (next !== undefined && BINARY.has(next) && this.#words.length > this.#at + 1) {
      this.#at += 2;
      return this.#binary(word, next, this.#words[this.#at - 1] ?? '');
    }
    if (word === '(') {
      const inner = this.#or();
      if (this.#words[this.#at++] !== ')')
        throw new ConditionError(this.#gnu ? "')' expected" : 'closing paren expected');
      return inner;
    }
    if (UNARY.test(word) && next !== undefined) {
      this.#at++;
      return this.#unary(word, next);
    }
    if (/^-\w$/.test(word) && next !== undefined && this.#gnu)
      throw new ConditionError(`${quoteAlways(word)}: unary operator expected`);
    return word !== '';
  }

  #number(text: string): number {
    if (!/^\s*[-+]?\d+\s*$/.test(text))
      throw new ConditionError(this.#gnu ? `invalid integer ${quoteAlways(text)}` : `${text}: bad number`);
    return Number(text);
  }

  #binary(a: string, operator: string, b: string): boolean {
    switch (operator) {
      case '=':
      case '==':
        return a === b;
      case '!=':
        return a !== b;
      case '<':
        return a < b;
      case '>':
        return a > b;
      case '-nt':
      case '-ot': {
        const x = this.#p.stat(a);
        const y = this.#p.stat(b);
        const left = x.ok ? x.value.mtime : -1;
        const right = y.ok ? y.value.mtime : -1;
        return operator === '-nt' ? x.ok && left > right : y.ok && left < right;
      }
      case '-ef': {
        const x = this.#p.stat(a);
        const y = this.#p.stat(b);
        return x.ok && y.ok && x.value.inode === y.value.inode && x.value.device === y.value.device;
      }
      default: {
        const x = this.#number(a);
        const y = this.#number(b);
        return (
          { '-eq': x === y, '-ne': x !== y, '-lt': x < y, '-le': x <= y, '-gt': x > y, '-ge': x >= y }[operator] ??
          false
        );
      }
    }
  }

  #unary(operator: string, operand: string): boolean {
    if (operator === '-n') return operand !== '';
    if (operator === '-z') return operand === '';
    if (operator === '-t') return this.#p.files.get(this.#number(operand))?.kind === 'tty';
    if (operand === '') return false;
    const stat = this.#p.stat(operand, !/[hL]/.test(operator));
    if (!stat.ok) return false;
    const { kind, mode, size, uid, gid } = stat.value;
    const { fs, credentials } = this.#p;
    const access = (want: { read?: boolean; write?: boolean; execute?: boolean }): boolean =>
      fs.access(this.#p.resolve(operand), credentials, want).ok;
    switch (operator) {
      case '-f':
        return kind === 'file';
      case '-d':
        return kind === 'directory';
      case '-h':
      case '-L':
        return kind === 'symlink';
      case '-s':
        return size > 0;
      case '-r':
        return access({ read: true });
      case '-w':
        return access({ write: true });
      case '-x':
        return access({ execute: true });
      case '-c':
        return kind === 'device';
      case '-b':
      case '-p':
      case '-S':
        return false;
      case '-u':
        return (mode & 0o4000) !== 0;
      case '-g':
        return (mode & 0o2000) !== 0;
      case '-k':
        return (mode & 0o1000) !== 0;
      case '-O':
        return uid === credentials.uid;
      case '-G':
        return gid === credentials.gid;
      default:
        return true;
    }
  }
}

/** `test`, and `[` which wants a `]` at the end. */
export const test = (bracket: boolean): ToolMaker =>
  tool({ short: '', raw: true }, (run) => {
    let words = run.args;
    if (bracket) {
      const close = run.name.endsWith('[[') ? ']]' : ']';
      if (words.at(-1) !== close) return run.fail(run.gnu ? `missing ${quoteAlways(close)}` : `missing ${close}`, 2);
      words = words.slice(0, -1);
    }
    try {
      return new Condition(run.p, run.gnu).evaluate(words) ? 0 : 1;
    } catch (problem) {
      if (!(problem instanceof ConditionError)) throw problem;
      return run.fail(problem.text, 2);
    }
  });

/** The grammar of expr(1), from the loosest operator to the tightest. */
class Arithmetic {
  readonly #words: readonly string[];
  readonly #gnu: boolean;
  #at = 0;

  constructor(words: readonly string[], gnu: boolean) {
    this.#words = words;
    this.#gnu = gnu;
  }

  all(): string {
    const value = this.#level(0);
    const left = this.#words[this.#at];
    if (left !== undefined)
      throw new ConditionError(this.#gnu ? `syntax error: unexpected argument ${quoteAlways(left)}` : 'syntax error');
    return value;
  }

  #level(n: number): string {
    const operators = [['|'], ['&'], ['=', '==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%'], [':']][n];
    if (operators === undefined) return this.#term();
    let left = this.#level(n + 1);
    for (;;) {
      const operator = this.#words[this.#at];
      if (operator === undefined || !operators.includes(operator)) return left;
      this.#at++;
      left = this.#apply(operator, left, this.#level(n + 1));
    }
  }

  #integer(text: string): bigint {
    if (!/^-?\d+$/.test(text)) throw new ConditionError(this.#gnu ? 'non-integer argument' : 'non-numeric argument');
    return BigInt(text);
  }

  #apply(operator: string, a: string, b: string): string {
    const falsy = (text: string): boolean => text === '' || /^-?0+$/.test(text);
    switch (operator) {
      case '|':
        return falsy(a) ? (falsy(b) ? '0' : b) : a;
      case '&':
        return falsy(a) || falsy(b) ? '0' : a;
      case ':':
        return match(a, b);
      case '+':
        return String(this.#integer(a) + this.#integer(b));
      case '-':
        return String(this.#integer(a) - this.#integer(b));
      case '*':
        return String(this.#integer(a) * this.#integer(b));
      case '/':
      case '%': {
        const x = this.#integer(a);
        const y = this.#integer(b);
        if (y === 0n) throw new ConditionError('division by zero');
        return String(operator === '/' ? x / y : x % y);
      }
      default: {
        const numeric = /^-?\d+$/.test(a) && /^-?\d+$/.test(b);
        const order = numeric
          ? BigInt(a) < BigInt(b)
            ? -1
            : BigInt(a) > BigInt(b)
              ? 1
              : 0
          : a < b
            ? -1
            : a > b
              ? 1
              : 0;
        const holds = {
          '=': order === 0,
          '==': order === 0,
          '!=': order !== 0,
          '<': order < 0,
          '<=': order <= 0,
          '>': order > 0,
          '>=': order >= 0,
        }[operator];
        return holds ? '1' : '0';
      }
    }
  }

  #next(): string {
    const word = this.#words[this.#at++];
    if (word === undefined)
      throw new ConditionError(
        this.#gnu ? `syntax error: missing argument after ${quoteAlways(this.#words.at(-1) ?? '')}` : 'syntax error',
      );
    return word;
  }

  #term(): string {
    const word = this.#next();
    switch (word) {
      case '(': {
        const inner = this.#level(0);
        if (this.#words[this.#at++] !== ')')
          throw new ConditionError(
            this.#gnu ? `syntax error: expecting ')' after ${quoteAlways(this.#words.at(-1) ?? '')}` : 'syntax error',
          );
        return inner;
      }
      case 'length':
        if (this.#at < this.#words.length) return String(this.#next().length);
        return word;
      case 'match':
        return match(this.#next(), this.#next());
      case 'substr': {
        const text = this.#next();
        const from = Number(this.#next());
        return text.substr(from - 1, Number(this.#next()));
      }
      case 'index': {
        const text = this.#next();
        const set = this.#next();
        return String([...text].findIndex((char) => set.includes(char)) + 1);
      }
      default:
        return word;
    }
  }
}

function match(text: string, pattern: string): string {
  const regex = posixRegex(`^${pattern.replace(/^\^/, '')}`, false);
  if ('text' in regex) throw new ConditionError(regex.text);
  const found = regex.exec(text);
  if (/\\\(/.test(pattern)) return found?.[1] ?? '';
  return String(found?.[0].length ?? 0);
}

export const expr = tool({ short: '', raw: true }, (run) => {
  const words = run.args[0] === '--' ? run.args.slice(1) : run.args;
  if (words.length === 0) return run.gnu ? run.usage('missing operand', 2) : run.fail('too few arguments', 2);
  try {
    const value = new Arithmetic(words, run.gnu).all();
    run.out(`${value}\n`);
    return value === '' || /^-?0+$/.test(value) ? 1 : 0;
  } catch (problem) {
    if (!(problem instanceof ConditionError)) throw problem;
    return run.fail(problem.text, 2);
  }
});

const decimals = (text: string): number => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);

export const seq = tool({ short: '', raw: true }, function* (run: Run): Task<number | void> {
  const args = [...run.args];
  let separator = '\n';
  let format: string | undefined;
  let equal = false;
  while (/^-[swf]/.test(args[0] ?? '') || (args[0] ?? '').startsWith('--')) {
    const arg = args.shift() ?? '';
    if (arg === '-w' || arg === '--equal-width') equal = true;
    else if (arg.startsWith('-s')) separator = (arg.slice(2) || args.shift()) ?? '';
    else if (arg.startsWith('--separator=')) separator = arg.slice(12);
    else if (arg.startsWith('-f')) format = (arg.slice(2) || args.shift()) ?? '';
    else break;
  }
  if (args.length === 0) return run.missing();
  if (args.length > 3) return run.gnu ? run.usage(`extra operand ${quoteAlways(args[3] ?? '')}`) : run.usage(undefined);
  const bad = args.find((text) => !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text));
  if (bad !== undefined)
    return run.gnu ? run.usage(`invalid floating point argument: ${quoteAlways(bad)}`) : run.usage(undefined);
  const [first, step, last] =
    args.length === 1
      ? ['1', '1', args[0] ?? '']
      : args.length === 2
        ? [args[0] ?? '', '1', args[1] ?? '']
        : [args[0] ?? '', args[1] ?? '', args[2] ?? ''];
  if (Number(step) === 0) return run.gnu ? run.usage(`invalid Zero increment value: ${quoteAlways(step)}`) : undefined;
  const places = Math.max(decimals(first), decimals(step));
  const width = equal ? Math.max(Number(first).toFixed(places).length, Number(last).toFixed(places).length) : 0;
  const show = (n: number): string => {
    const text = n.toFixed(places);
    if (format !== undefined)
      return format.replace(/%([-0]?)(\d*)(?:\.(\d+))?([gfe])/, (_, flag: string, w: string, p: string | undefined) =>
        (p === undefined ? text : n.toFixed(Number(p))).padStart(Number(w), flag === '0' ? '0' : ' '),
      );
    return text.startsWith('-') ? `-${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0');
  };
  const count = Math.floor((Number(last) - Number(first)) / Number(step) + 1e-9);
  for (let i = 0; i <= count; i++) {
    run.out((i === 0 ? '' : separator) + show(Number(first) + i * Number(step)));
    if (run.full) {
      if (!(yield* run.flush())) return 1;
      yield* run.p.tick();
    }
  }
  if (count >= 0) run.out('\n');
});
