import type { Task } from '../../../base/task.ts';
import type { Shell } from '../shell.ts';
import type { BuiltinTable } from './builtin.ts';
import { compareFiles, fileTest, isFileOperator } from './file-test.ts';

/** Why an expression cannot be answered. */
type Complaint =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'unexpected'; readonly text: string; readonly bash: string; readonly ash: string }
  | { readonly kind: 'argument'; readonly text: string }
  | { readonly kind: 'closing-paren' };

type Answer = boolean | Complaint;

const BINARY = new Set([
  '=',
  '==',
  '!=',
  '<',
  '>',
  '-eq',
  '-ne',
  '-lt',
  '-le',
  '-gt',
  '-ge',
  '-nt',
  '-ot',
  '-ef',
  '=~',
]);
const UNARY = new Set(['-n', '-z', '-o', '-v']);

const isUnary = (text: string): boolean => UNARY.has(text) || isFileOperator(text);

/** `test` by the number of arguments, as POSIX has it, and by descent beyond four. */
class Evaluator {
  readonly #shell: Shell;
  readonly #args: readonly string[];
  #at = 0;

  constructor(shell: Shell, args: readonly string[]) {
    this.#shell = shell;
    this.#args = args;
  }

  answer(): Answer {
    const { length } = this.#args;
    if (length === 0) return false;
    const short = this.#byCount(this.#args);
    if (short !== undefined) return short;
    const value = this.#or();
    if (typeof value !== 'boolean') return value;
    const extra = this.#args[this.#at];
    if (extra === undefined) return value;
    // dash names the word before, ash the one it cannot place, bash only the count.
    return { kind: 'unexpected', text: this.#args[this.#at - 1] ?? extra, bash: 'too many arguments', ash: extra };
  }

  #byCount(args: readonly string[]): Answer | undefined {
    const [a = '', b = '', c = '', d = ''] = args;
    switch (args.length) {
      case 1:
        return a !== '';
      case 2:
        if (a === '!') return b === '';
        if (isUnary(a)) return this.#unary(a, b);
        if (this.#isBinary(b) && !this.#shell.isBash) return { kind: 'argument', text: b };
        return { kind: 'unexpected', text: a, bash: `${a}: unary operator expected`, ash: b };
      case 3:
        if (this.#isBinary(b)) return this.#binary(a, b, c);
        if (b === '-a') return a !== '' && c !== '';
        if (b === '-o') return a !== '' || c !== '';
        if (a === '!') return negate(this.#byCount([b, c]));
        if (a === '(' && c === ')') return b !== '';
        return { kind: 'unexpected', text: a, bash: `${b}: binary operator expected`, ash: b };
      case 4:
        if (a === '!') return negate(this.#byCount([b, c, d]));
        if (a === '(' && d === ')') return this.#byCount([b, c]);
        return undefined;
      default:
        return undefined;
    }
  }

  #isBinary(text: string): boolean {
    if (text === '==') return this.#shell.personality.name !== 'dash';
    return BINARY.has(text) && text !== '=~';
  }

  #or(): Answer {
    let left = this.#and();
    while (this.#args[this.#at] === '-o' && typeof left === 'boolean') {
      this.#at++;
      const right = this.#and();
      left = typeof right === 'boolean' ? left || right : right;
    }
    return left;
  }

  #and(): Answer {
    let left = this.#not();
    while (this.#args[this.#at] === '-a' && typeof left === 'boolean') {
      this.#at++;
      const right = this.#not();
      left = typeof right === 'boolean' ? left && right : right;
    }
    return left;
  }

  #not(): Answer {
    if (this.#args[this.#at] !== '!') return this.#primary();
    this.#at++;
    return negate(this.#not());
  }

  #primary(): Answer {
    const first = this.#args[this.#at];
    if (first === undefined) return { kind: 'argument', text: this.#args[this.#at - 1] ?? '' };
    const second = this.#args[this.#at + 1];
    if (second !== undefined && this.#isBinary(second) && this.#at + 2 < this.#args.length) {
      const third = this.#args[this.#at + 2] ?? '';
      this.#at += 3;
      return this.#binary(first, second, third);
    }
    if (first === '(') {
      this.#at++;
      const inner = this.#or();
      if (typeof inner !== 'boolean') return inner;
      if (this.#args[this.#at] !== ')') return { kind: 'closing-paren' };
      this.#at++;
      return inner;
    }
    if (isUnary(first) && second !== undefined && second !== '-a' && second !== '-o') {
      this.#at += 2;
      return this.#unary(first, second);
    }
    this.#at++;
    return first !== '';
  }

  #unary(operator: string, operand: string): Answer {
    switch (operator) {
      case '-n':
        return operand !== '';
      case '-z':
        return operand === '';
      case '-o':
        return this.#shell.option(operand);
      case '-v':
        return this.#shell.variables.get(operand) !== undefined;
      default:
        return fileTest(this.#shell.process, operator, operand);
    }
  }

  #binary(left: string, operator: string, right: string): Answer {
    switch (operator) {
      case '=':
      case '==':
        return left === right;
      case '!=':
        return left !== right;
      case '<':
        return left < right;
      case '>':
        return left > right;
    }
    const files = compareFiles(this.#shell.process, operator, left, right, this.#shell.isBash);
    if (files !== undefined) return files;
    const a = integer(left);
    if (a === undefined) return { kind: 'number', text: left };
    const b = integer(right);
    if (b === undefined) return { kind: 'number', text: right };
    return compare(operator, a, b);
  }
}

const negate = (value: Answer | undefined): Answer => (typeof value === 'boolean' ? !value : (value ?? true));

const integer = (text: string): bigint | undefined =>
  /^\s*[-+]?\d+\s*$/.test(text) ? BigInt(text.trim().replace(/^\+/, '')) : undefined;

function compare(operator: string, a: bigint, b: bigint): boolean {
  switch (operator) {
    case '-eq':
      return a === b;
    case '-ne':
      return a !== b;
    case '-lt':
      return a < b;
    case '-le':
      return a <= b;
    case '-gt':
      return a > b;
    default:
      return a >= b;
  }
}

function complaintText(shell: Shell, complaint: Complaint): string {
  const { name } = shell.personality;
  switch (complaint.kind) {
    case 'number':
      if (name === 'ash') return complaint.text === '' ? 'bad number' : `${complaint.text}: bad number`;
      return name === 'dash' ? `Illegal number: ${complaint.text}` : `${complaint.text}: integer expression expected`;
    case 'unexpected':
      if (name === 'ash') return `${complaint.ash}: unknown operand`;
      return name === 'dash' ? `${complaint.text}: unexpected operator` : complaint.bash;
    case 'argument':
      return name === 'bash' ? 'argument expected' : `${complaint.text}: argument expected`;
    case 'closing-paren':
      if (name === 'bash') return "`)' expected";
      return name === 'ash' ? 'closing paren expected' : 'closing paren expected';
  }
}

function* complain(shell: Shell, text: string): Task<number> {
  // ash runs test as an applet, which has no line numbers.
  if (shell.personality.name === 'ash') yield* shell.process.err(`${shell.appletPrefix}${text}\n`);
  else yield* shell.complain(text, shell.builtin);
  return 2;
}

function* run(shell: Shell, args: readonly string[], name: string): Task<number> {
  let operands = args;
  if (name === '[') {
    if (args.at(-1) !== ']') return yield* complain(shell, shell.isBash ? "missing `]'" : 'missing ]');
    operands = args.slice(0, -1);
  }
  const value = new Evaluator(shell, operands).answer();
  if (typeof value !== 'boolean') return yield* complain(shell, complaintText(shell, value));
  return value ? 0 : 1;
}

export const TEST_BUILTINS: BuiltinTable = { test: { run }, '[': { run } };
