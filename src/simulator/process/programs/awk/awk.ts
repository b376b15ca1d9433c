import type { Task } from '../../../base/task.ts';
import { binary, binaryBytes, fromBinary, toBinary } from '../binary-text.ts';
import { exitCodeOf, waitFor } from '../coreutils/environment.ts';
import { convert, formatG } from '../coreutils/printf.ts';
import { strftime } from '../date-text.ts';
import { strerror } from '../errno-text.ts';
import { escapeRegex, posixRegex } from '../posix-regex.ts';
import { freeDescriptor, type Run, tool } from '../tool.ts';
import {
  type AwkProgram,
  AwkSyntaxError,
  type Expression,
  type FunctionNode,
  parseAwk,
  type Statement,
  unescapeString,
} from './parse.ts';

/** A text that came from input: a number too when it looks like one. */
class Input {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Input | undefined;
type Table = Map<string, Value>;

const NUMERIC = /^[ \t\n]*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?[ \t\n]*$/;
const LEADING = /^[ \t\n]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/;

const toNumber = (value: Value): number => {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  return Number(LEADING.exec(typeof value === 'string' ? value : value.text)?.[1] ?? 0);
};

class Jump {
  readonly kind: 'next' | 'nextfile' | 'break' | 'continue' | 'exit' | 'return';
  readonly value: Value;
  constructor(kind: Jump['kind'], value?: Value) {
    this.kind = kind;
    this.value = value;
  }
}

class AwkError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Where the records come from. */
interface Source {
  text: string;
  at: number;
}

class Machine {
  readonly #run: Run;
  readonly #program: AwkProgram;
  readonly #globals = new Map<string, Value | Table>();
  readonly #frames: Map<string, Value | Table>[] = [];
  #fields: Value[] = [];
  #record = '';
  #source: Source | undefined;
  #argument = 0;
  readonly #inputs = new Map<string, Source>();
  readonly #outputs = new Map<string, { fd: number; pid?: number }>();
  readonly #regexes = new Map<string, RegExp>();
  readonly #active = new Set<number>();
  #usedFiles = false;
  #steps = 0;
  code = 0;

  constructor(run: Run, program: AwkProgram, args: readonly string[], separator: string | undefined) {
    this.#run = run;
    this.#program = program;
    const numbers = { NR: 0, NF: 0, FNR: 0, RSTART: 0, RLENGTH: -1, ARGC: args.length };
    const texts = {
      FS: separator ?? ' ',
      OFS: ' ',
      ORS: '\n',
      RS: '\n',
      SUBSEP: '\x1c',
      CONVFMT: '%.6g',
      OFMT: '%.6g',
      FILENAME: '',
    };
    for (const [name, value] of [...Object.entries(numbers), ...Object.entries(texts)]) this.#globals.set(name, value);
    this.#globals.set('ARGV', new Map(args.map((arg, i): [string, Value] => [String(i), new Input(toBinary(arg))])));
    this.#globals.set(
      'ENVIRON',
      new Map([...run.p.env].map(([name, value]): [string, Value] => [name, new Input(toBinary(value))])),
    );
  }

  assign(name: string, text: string): void {
    this.#globals.set(name, new Input(unescapeString(toBinary(text))));
  }

  *main(): Task<void> {
    const { rules } = this.#program;
    try {
      for (const rule of rules) if (rule.pattern === 'BEGIN') yield* this.#block(rule.body ?? []);
      if (rules.some((rule) => rule.pattern !== 'BEGIN')) while (yield* this.#nextRecord()) yield* this.#rules();
    } catch (jump) {
      if (!(jump instanceof Jump) || jump.kind !== 'exit') throw jump;
      if (jump.value !== undefined) this.code = toNumber(jump.value);
    }
    try {
      for (const rule of rules) if (rule.pattern === 'END') yield* this.#block(rule.body ?? []);
    } catch (jump) {
      if (!(jump instanceof Jump) || jump.kind !== 'exit') throw jump;
      if (jump.value !== undefined) this.code = toNumber(jump.value);
    }
    for (const key of [...this.#outputs.keys()]) yield* this.#close(key);
  }

  *#rules(): Task<void> {
    try {
      for (const [i, rule] of this.#program.rules.entries()) {
        if (rule.pattern === 'BEGIN' || rule.pattern === 'END') continue;
        if (rule.pattern && !(yield* this.#selected(i, rule.pattern, rule.until))) continue;
        if (rule.body) yield* this.#block(rule.body);
        else this.#run.put(`${this.#record}${this.#text(this.#globals.get('ORS') as Value)}`);
      }
    } catch (jump) {
      if (!(jump instanceof Jump)) throw jump;
      if (jump.kind === 'nextfile') this.#source = undefined;
      else if (jump.kind !== 'next') throw jump;
    }
    if (this.#run.full && !(yield* this.#run.flush())) throw new Jump('exit', 2);
  }

  *#selected(i: number, from: Expression, until: Expression | undefined): Task<boolean> {
    if (!until) return this.#truth(yield* this.#value(from));
    if (!this.#active.has(i)) {
      if (!this.#truth(yield* this.#value(from))) return false;
      this.#active.add(i);
    }
    if (this.#truth(yield* this.#value(until))) this.#active.delete(i);
    return true;
  }

  // Input

  *#openNext(): Task<boolean> {
    const count = toNumber(this.#globals.get('ARGC') as Value);
    const argv = this.#globals.get('ARGV') as Table;
    while (++this.#argument < count) {
      const raw = argv.get(String(this.#argument));
      const arg = fromBinary(this.#text(raw));
      if (arg === '') continue;
      const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(arg) ?? [];
      if (name !== undefined && value !== undefined) {
        this.assign(name, value);
        continue;
      }
      this.#usedFiles = true;
      const text = yield* this.#run.loadText(arg);
      if (!text.ok) {
        this.#run.warn(
          this.#run.gnu ? `cannot open ${arg} (${strerror(text.error)})` : `${arg}: ${strerror(text.error)}`,
          2,
        );
        this.code = 2;
        if (this.#run.gnu) throw new Jump('exit', 2);
        continue;
      }
      this.#source = { text: text.value, at: 0 };
      this.#globals.set('FILENAME', toBinary(arg));
      this.#globals.set('FNR', 0);
      return true;
    }
    if (this.#usedFiles) return false;
    this.#usedFiles = true;
    this.#source = { text: binary(yield* this.#run.p.readAll(0)), at: 0 };
    return true;
  }

  *#nextRecord(): Task<boolean> {
    for (;;) {
      if (!this.#source && !(yield* this.#openNext())) return false;
      const record = this.#source ? this.#cut(this.#source) : undefined;
      if (record === undefined) {
        this.#source = undefined;
        continue;
      }
      this.#count();
      this.#setRecord(record);
      yield* this.#breathe();
      return true;
    }
  }

  #count(): void {
    for (const name of ['NR', 'FNR']) this.#globals.set(name, toNumber(this.#globals.get(name) as Value) + 1);
  }

  /** The next record of a source by RS. */
  #cut(source: Source): string | undefined {
    const separator = this.#text(this.#globals.get('RS') as Value);
    if (separator === '') source.at += /^\n*/.exec(source.text.slice(source.at))?.[0].length ?? 0;
    if (source.at >= source.text.length) return undefined;
    if (separator.length === 1) {
      const end = source.text.indexOf(separator, source.at);
      const record = source.text.slice(source.at, end < 0 ? source.text.length : end);
      source.at = end < 0 ? source.text.length : end + 1;
      return end < 0 && separator !== '\n' ? record.replace(/\n$/, '') : record;
    }
    const regex = new RegExp(separator === '' ? '\\n\\n+' : this.#regex(separator).source, 'g');
    regex.lastIndex = source.at;
    const match = regex.exec(source.text);
    const record = source.text.slice(source.at, match?.index ?? source.text.length);
    source.at = match ? match.index + match[0].length : source.text.length;
    return match ? record : record.replace(/\n$/, '');
  }

  #setRecord(record: string): void {
    this.#record = record;
    this.#fields = this.#split(record, this.#globals.get('FS') as Value).map((text) => new Input(text));
    this.#globals.set('NF', this.#fields.length);
  }

  #split(text: string, separator: Value | RegExp): string[] {
    if (text === '') return [];
    if (separator instanceof RegExp) return text.split(new RegExp(separator.source.replace(/\((?!\?)/g, '(?:'), ''));
    const by = this.#text(separator);
    if (by === ' ')
      return text.split(/[ \t\n]+/).filter((part, i, all) => part !== '' || (i !== 0 && i !== all.length - 1));
    const lines = this.#text(this.#globals.get('RS') as Value) === '' ? '|\\n' : '';
    if (by === '') return [...text];
    if (by === '\t' || (by.length === 1 && lines === '' && by !== '\\')) return text.split(by);
    return text.split(
      new RegExp((by.length === 1 ? escapeRegex(by) : this.#regex(by).source.replace(/\((?!\?)/g, '(?:')) + lines),
    );
  }

  #rebuild(): void {
    this.#record = this.#fields.map((field) => this.#text(field)).join(this.#text(this.#globals.get('OFS') as Value));
  }

  // Values

  #text(value: Value, format: 'CONVFMT' | 'OFMT' = 'CONVFMT'): string {
    if (typeof value === 'string') return value;
    if (value === undefined) return '';
    if (typeof value !== 'number') return value.text;
    if (Number.isInteger(value) && Math.abs(value) < 1e16) return String(value === 0 ? 0 : value);
    const pattern = this.#globals.get(format);
    const digits = /^%\.(\d+)g$/.exec(typeof pattern === 'string' ? pattern : '')?.[1];
    return digits === undefined ? this.#format(this.#text(pattern as Value), [value]) : formatG(value, Number(digits));
  }

  #truth(value: Value): boolean {
    if (typeof value === 'number') return value !== 0;
    if (value === undefined) return false;
    if (typeof value === 'string') return value !== '';
    return NUMERIC.test(value.text) ? Number(value.text) !== 0 : value.text !== '';
  }

  #compare(a: Value, b: Value): number {
    const numeric = (v: Value): boolean =>
      typeof v === 'number' || v === undefined || (v instanceof Input && NUMERIC.test(v.text));
    if (numeric(a) && numeric(b)) return toNumber(a) - toNumber(b);
    const [x, y] = [this.#text(a), this.#text(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  #regex(source: string): RegExp {
    let regex = this.#regexes.get(source);
    if (!regex) {
      const made = posixRegex(source.replaceAll('\\/', '/'), true);
      if ('text' in made) throw new AwkError(`bad regex '${source}': ${made.text}`);
      regex = made;
      this.#regexes.set(source, regex);
    }
    return regex;
  }

  *#asRegex(node: Expression): Task<RegExp> {
    return this.#regex(node.kind === 'regex' ? node.source : this.#text(yield* this.#value(node)));
  }

  #lookup(name: string): Value | Table {
    const frame = this.#frames.at(-1);
    return frame?.has(name) ? frame.get(name) : this.#globals.get(name);
  }

  #store(name: string, value: Value | Table): void {
    const frame = this.#frames.at(-1);
    if (frame?.has(name)) frame.set(name, value);
    else this.#globals.set(name, value);
    if (name === 'NF' && !frame?.has('NF')) {
      const count = toNumber(value as Value);
      this.#fields.length = Math.min(this.#fields.length, count);
      while (this.#fields.length < count) this.#fields.push('');
      this.#rebuild();
    }
  }

  #table(name: string): Table {
    const found = this.#lookup(name);
    if (found instanceof Map) return found;
    if (found !== undefined) throw new AwkError(`can't use scalar ${name} as array`);
    const made: Table = new Map();
    this.#store(name, made);
    return made;
  }

  *#key(keys: readonly Expression[]): Task<string> {
    const parts: string[] = [];
    for (const key of keys) parts.push(this.#text(yield* this.#value(key)));
    return parts.join(this.#text(this.#globals.get('SUBSEP') as Value));
  }

  *#assignTo(target: Expression, value: Value): Task<void> {
    if (target.kind === 'name') this.#store(target.name, value);
    else if (target.kind === 'index') this.#table(target.name).set(yield* this.#key(target.keys), value);
    else if (target.kind === 'field') {
      const index = toNumber(yield* this.#value(target.index));
      if (index < 0) throw new AwkError(`attempt to access field ${index}`);
      if (index === 0) return this.#setRecord(this.#text(value));
      while (this.#fields.length < index) this.#fields.push('');
      this.#fields[index - 1] = value;
      this.#globals.set('NF', this.#fields.length);
      this.#rebuild();
    } else if (target.kind === 'group' && target.items[0]) yield* this.#assignTo(target.items[0], value);
  }

  *#breathe(): Task<void> {
    if (++this.#steps % 250 === 0) yield* this.#run.p.tick(50);
  }

  // The expressions: a closed switch.
  *#value(node: Expression): Task<Value> {
    switch (node.kind) {
      case 'number':
      case 'string':
        return node.value;
      case 'regex':
        return this.#regex(node.source).test(this.#record) ? 1 : 0;
      case 'name': {
        const value = this.#lookup(node.name);
        if (value instanceof Map) throw new AwkError(`can't use array ${node.name} in scalar context`);
        return value;
      }
      case 'field': {
        const index = toNumber(yield* this.#value(node.index));
        if (index < 0) throw new AwkError(`attempt to access field ${index}`);
        return index === 0 ? new Input(this.#record) : this.#fields[Math.trunc(index) - 1];
      }
      case 'index': {
        const table = this.#table(node.name);
        const key = yield* this.#key(node.keys);
        if (!table.has(key)) table.set(key, undefined);
        return table.get(key);
      }
      case 'group': {
        let last: Value;
        for (const item of node.items) last = yield* this.#value(item);
        return last;
      }
      case 'assign': {
        let value = yield* this.#value(node.value);
        if (node.operator !== '=')
          value = arithmetic(node.operator.slice(0, -1), toNumber(yield* this.#value(node.target)), toNumber(value));
        yield* this.#assignTo(node.target, value);
        return value;
      }
      case 'condition':
        return yield* this.#value(this.#truth(yield* this.#value(node.test)) ? node.yes : node.no);
      case 'unary': {
        const value = yield* this.#value(node.value);
        return node.operator === '!'
          ? this.#truth(value)
            ? 0
            : 1
          : node.operator === '-'
            ? -toNumber(value)
            : toNumber(value);
      }
      case 'step': {
        const old = toNumber(yield* this.#value(node.target));
        const next = node.operator === '++' ? old + 1 : old - 1;
        yield* this.#assignTo(node.target, next);
        return node.prefix ? next : old;
      }
      case 'in':
        return this.#table(node.name).has(yield* this.#key(node.keys)) ? 1 : 0;
      case 'binary':
        return yield* this.#binary(node);
      case 'getline':
        return yield* this.#getline(node);
      case 'call': {
        const own = this.#program.functions.get(node.name);
        return own ? yield* this.#call(own, node.args) : yield* this.#builtin(node.name, node.args);
      }
    }
  }

  *#binary(node: Extract<Expression, { kind: 'binary' }>): Task<Value> {
    const { operator } = node;
    if (operator === '&&' || operator === '||') {
      const left = this.#truth(yield* this.#value(node.left));
      if (left === (operator === '||')) return left ? 1 : 0;
      return this.#truth(yield* this.#value(node.right)) ? 1 : 0;
    }
    if (operator === '~' || operator === '!~') {
      const text = this.#text(yield* this.#value(node.left));
      return (yield* this.#asRegex(node.right)).test(text) === (operator === '~') ? 1 : 0;
    }
    const left = yield* this.#value(node.left);
    const right = yield* this.#value(node.right);
    if (operator === ' ') return this.#text(left) + this.#text(right);
    if (/^[<>=!]/.test(operator)) {
      const order = this.#compare(left, right);
      return {
        '<': order < 0,
        '<=': order <= 0,
        '==': order === 0,
        '!=': order !== 0,
        '>': order > 0,
        '>=': order >= 0,
      }[operator]
        ? 1
        : 0;
    }
    if ((operator === '/' || operator === '%') && toNumber(right) === 0)
      throw new AwkError(this.#run.gnu ? `division by zero${operator === '%' ? ' in %' : ''}` : 'Division by zero');
    return arithmetic(operator, toNumber(left), toNumber(right));
  }

  *#call(node: FunctionNode, args: readonly Expression[]): Task<Value> {
    if (this.#frames.length > 1000) throw new AwkError('function call nesting too deep');
    const frame = new Map<string, Value | Table>();
    const fresh: [string, string][] = [];
    for (const [i, parameter] of node.parameters.entries()) {
      const arg = args[i];
      if (arg?.kind === 'name') {
        const passed = this.#lookup(arg.name);
        frame.set(parameter, passed);
        if (passed === undefined) fresh.push([parameter, arg.name]);
      } else frame.set(parameter, arg === undefined ? undefined : yield* this.#value(arg));
    }
    this.#frames.push(frame);
    let result: Value;
    try {
      yield* this.#block(node.body);
    } catch (jump) {
      if (!(jump instanceof Jump) || jump.kind !== 'return') {
        this.#frames.pop();
        throw jump;
      }
      result = jump.value;
    }
    this.#frames.pop();
    for (const [parameter, name] of fresh) {
      const made = frame.get(parameter);
      if (made instanceof Map) this.#store(name, made);
    }
    return result;
  }

  // The functions of awk: a closed switch.
  *#builtin(name: string, args: readonly Expression[]): Task<Value> {
    const [first, second, third] = args;
    const text = function* (this: Machine, node: Expression | undefined): Task<string> {
      return node === undefined ? '' : this.#text(yield* this.#value(node));
    }.bind(this);
    const number = function* (this: Machine, node: Expression | undefined): Task<number> {
      return node === undefined ? 0 : toNumber(yield* this.#value(node));
    }.bind(this);
    switch (name) {
      case 'length': {
        if (first?.kind === 'name') {
          const value = this.#lookup(first.name);
          if (value instanceof Map) return value.size;
        }
        return (first ? yield* text(first) : this.#record).length;
      }
      case 'substr': {
        const source = yield* text(first);
        const start = Math.round(yield* number(second));
        const end = third === undefined ? Infinity : start + Math.round(yield* number(third));
        return source.slice(Math.max(0, start - 1), Math.max(0, end - 1));
      }
      case 'index':
        return (yield* text(first)).indexOf(yield* text(second)) + 1;
      case 'split': {
        const source = yield* text(first);
        if (second?.kind !== 'name') throw new AwkError('split: second argument is not an array');
        const by =
          third === undefined
            ? (this.#globals.get('FS') as Value)
            : third.kind === 'regex'
              ? this.#regex(third.source)
              : yield* this.#value(third);
        const parts = this.#split(source, by);
        const table = this.#table(second.name);
        table.clear();
        for (const [i, part] of parts.entries()) table.set(String(i + 1), new Input(part));
        return parts.length;
      }
      case 'sub':
      case 'gsub':
        return yield* this.#substitute(name === 'gsub', args);
      case 'gensub': {
        if (!this.#run.gnu || !first || !second) throw new AwkError('function gensub never defined');
        const regex = new RegExp((yield* this.#asRegex(first)).source, 'g');
        const replacement = yield* text(second);
        const how = yield* text(third);
        const target = args[3] ? yield* text(args[3]) : this.#record;
        let count = 0;
        return target.replace(regex, (...m: (string | number | undefined)[]) =>
          ++count === Number(how) || /^[gG]/.test(how)
            ? replacement.replace(/\\\\(\d)|\\(\d)|&/g, (_, a?: string, b?: string) =>
                String(m[Number(a ?? b ?? 0)] ?? ''),
              )
            : String(m[0]),
        );
      }
      case 'match': {
        const source = yield* text(first);
        const found = second ? (yield* this.#asRegex(second)).exec(source) : null;
        this.#globals.set('RSTART', found ? found.index + 1 : 0);
        this.#globals.set('RLENGTH', found ? found[0].length : -1);
        return found ? found.index + 1 : 0;
      }
      case 'sprintf': {
        const values: Value[] = [];
        for (const arg of args.slice(1)) values.push(yield* this.#value(arg));
        return this.#format(yield* text(first), values);
      }
      case 'sin':
        return Math.sin(yield* number(first));
      case 'cos':
        return Math.cos(yield* number(first));
      case 'atan2':
        return Math.atan2(yield* number(first), yield* number(second));
      case 'exp':
        return Math.exp(yield* number(first));
      case 'log':
        return Math.log(yield* number(first));
      case 'sqrt':
        return Math.sqrt(yield* number(first));
      case 'int':
        return Math.trunc(yield* number(first));
      case 'rand':
        return this.#run.p.ids.int(2 ** 31 - 1) / 2 ** 31;
      case 'srand':
        return 0;
      case 'tolower':
        return (yield* text(first)).toLowerCase();
      case 'toupper':
        return (yield* text(first)).toUpperCase();
      case 'systime':
        return Math.floor(this.#run.p.clock.now() / 1000);
      case 'strftime':
        return strftime(
          first ? yield* text(first) : '%a %b %e %H:%M:%S %Z %Y',
          (second ? yield* number(second) : this.#run.p.clock.now() / 1000) * 1000,
        );
      case 'and':
        return (yield* number(first)) & (yield* number(second));
      case 'or':
        return (yield* number(first)) | (yield* number(second));
      case 'xor':
        return (yield* number(first)) ^ (yield* number(second));
      case 'lshift':
        return (yield* number(first)) * 2 ** (yield* number(second));
      case 'rshift':
        return Math.floor((yield* number(first)) / 2 ** (yield* number(second)));
      case 'system': {
        const pid = yield* this.#shell(yield* text(first), undefined);
        return pid === undefined ? 127 : exitCodeOf(yield* waitFor(this.#run.p, pid));
      }
      case 'close':
        return yield* this.#close(yield* text(first));
      case 'fflush':
        yield* this.#run.flush();
        return 0;
      default:
        throw new AwkError(this.#run.gnu ? `function ${name} never defined` : 'Call to undefined function');
    }
  }

  *#substitute(global: boolean, args: readonly Expression[]): Task<Value> {
    const [pattern, replacement, target] = args;
    if (!pattern || !replacement) return 0;
    const regex = new RegExp((yield* this.#asRegex(pattern)).source, 'g');
    const by = this.#text(yield* this.#value(replacement));
    const source = target ? this.#text(yield* this.#value(target)) : this.#record;
    let count = 0;
    const result = source.replace(regex, (match) => {
      if (count > 0 && !global) return match;
      count++;
      return by.replace(/\\\\&|\\&|&/g, (mark) => (mark === '&' ? match : mark === '\\&' ? '&' : `\\${match}`));
    });
    if (count > 0) yield* this.#assignTo(target ?? { kind: 'field', index: { kind: 'number', value: 0 } }, result);
    return count;
  }

  #format(format: string, values: readonly Value[]): string {
    let at = 0;
    return format.replace(
      /%(%)|%([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([diouxXcsfFeEgG])/g,
      (
        _,
        percent: string | undefined,
        flags: string,
        width: string | undefined,
        precision: string | undefined,
        letter: string,
      ) => {
        if (percent) return '%';
        const wide = width === '*' ? toNumber(values[at++]) : Number(width ?? 0);
        const exact =
          precision === '*' ? toNumber(values[at++]) : precision === undefined ? undefined : Number(precision || 0);
        const value = values[at++];
        if (letter === 's') return convert('s', flags, wide, exact, this.#text(value));
        if (letter === 'c')
          return convert(
            's',
            flags,
            wide,
            undefined,
            typeof value === 'number' ? String.fromCharCode(value & 255) : this.#text(value).charAt(0),
          );
        const number = toNumber(value);
        return convert(
          letter === 'i' ? 'd' : letter,
          flags,
          wide,
          exact,
          'dioxXu'.includes(letter) ? Math.trunc(number) : number,
        );
      },
    );
  }

  // Files and commands

  *#shell(
    command: string,
    files: { readonly fd: 0 | 1; readonly file: ReturnType<Run['p']['pipe']>['reader'] } | undefined,
  ): Task<number | undefined> {
    yield* this.#run.flush();
    const sh = this.#run.p.which('sh');
    const table = new Map(this.#run.p.files);
    if (files) table.set(files.fd, files.file);
    const child = sh.ok
      ? this.#run.p.spawn({ argv: ['sh', '-c', fromBinary(command)], path: sh.value, files: table })
      : undefined;
    return child?.ok ? child.value : undefined;
  }

  *#getline(node: Extract<Expression, { kind: 'getline' }>): Task<Value> {
    let record: string | undefined;
    if (node.command) {
      const command = this.#text(yield* this.#value(node.command));
      let source = this.#inputs.get(command);
      if (!source) {
        const pipe = this.#run.p.pipe();
        const pid = yield* this.#shell(command, { fd: 1, file: pipe.writer });
        pipe.writer.release();
        const fd = freeDescriptor(this.#run.p);
        this.#run.p.files.set(fd, pipe.reader);
        source = { text: binary(yield* this.#run.p.readAll(fd)), at: 0 };
        this.#run.p.files.delete(fd);
        pipe.reader.release();
        if (pid !== undefined) yield* waitFor(this.#run.p, pid);
        this.#inputs.set(command, source);
      }
      record = this.#cut(source);
    } else if (node.file) {
      const path = this.#text(yield* this.#value(node.file));
      let source = this.#inputs.get(path);
      if (!source) {
        const text = yield* this.#run.loadText(fromBinary(path));
        if (!text.ok) return -1;
        source = { text: text.value, at: 0 };
        this.#inputs.set(path, source);
      }
      record = this.#cut(source);
    } else {
      const saved = [this.#record, this.#fields] as const;
      if (!(yield* this.#nextRecord())) return 0;
      if (node.target) {
        const value = this.#record;
        [this.#record, this.#fields] = [saved[0], [...saved[1]]];
        this.#globals.set('NF', this.#fields.length);
        yield* this.#assignTo(node.target, new Input(value));
      }
      return 1;
    }
    if (record === undefined) return 0;
    if (node.target) yield* this.#assignTo(node.target, new Input(record));
    else this.#setRecord(record);
    if (!node.file) this.#count();
    return 1;
  }

  *#write(text: string, to: Extract<Statement, { kind: 'print' }>['to']): Task<void> {
    if (!to) {
      this.#run.put(text);
      if (this.#run.full) yield* this.#run.flush();
      return;
    }
    const where = this.#text(yield* this.#value(to.where));
    if (where === '/dev/stdout') return this.#run.put(text);
    if (where === '/dev/stderr') {
      this.#run.say(fromBinary(text));
      yield* this.#run.flush();
      return;
    }
    let output = this.#outputs.get(where);
    if (!output) {
      const fd = freeDescriptor(this.#run.p);
      if (to.how === '|') {
        const pipe = this.#run.p.pipe();
        const pid = yield* this.#shell(where, { fd: 0, file: pipe.reader });
        pipe.reader.release();
        this.#run.p.files.set(fd, pipe.writer);
        output = { fd, ...(pid === undefined ? {} : { pid }) };
      } else {
        const file = this.#run.p.open(fromBinary(where), to.how === '>' ? 'write' : 'append', {
          create: true,
          truncate: to.how === '>',
        });
        if (!file.ok)
          throw new AwkError(
            this.#run.gnu
              ? `cannot open "${fromBinary(where)}" for output`
              : `${fromBinary(where)}: ${strerror(file.error)}`,
          );
        this.#run.p.files.set(fd, file.value);
        output = { fd };
      }
      this.#outputs.set(where, output);
    }
    yield* this.#run.p.write(output.fd, binaryBytes(text));
  }

  *#close(where: string): Task<number> {
    this.#inputs.delete(where);
    const output = this.#outputs.get(where);
    if (!output) return -1;
    this.#outputs.delete(where);
    yield* this.#run.flush();
    this.#run.p.files.get(output.fd)?.release();
    this.#run.p.files.delete(output.fd);
    return output.pid === undefined ? 0 : exitCodeOf(yield* waitFor(this.#run.p, output.pid));
  }

  // Statements

  *#block(body: readonly Statement[]): Task<void> {
    for (const statement of body) yield* this.#statement(statement);
  }

  /** A loop's body; true when the loop ends. */
  *#turn(body: Statement): Task<boolean> {
    yield* this.#breathe();
    try {
      yield* this.#statement(body);
    } catch (jump) {
      if (!(jump instanceof Jump) || (jump.kind !== 'break' && jump.kind !== 'continue')) throw jump;
      return jump.kind === 'break';
    }
    return false;
  }

  *#statement(node: Statement): Task<void> {
    switch (node.kind) {
      case 'expression':
        yield* this.#value(node.value);
        return;
      case 'block':
        return yield* this.#block(node.body);
      case 'print': {
        const values: Value[] = [];
        for (const arg of node.args) values.push(yield* this.#value(arg));
        if (node.format) return yield* this.#write(this.#format(this.#text(values[0]), values.slice(1)), node.to);
        const text =
          values.length === 0
            ? this.#record
            : values.map((v) => this.#text(v, 'OFMT')).join(this.#text(this.#globals.get('OFS') as Value));
        return yield* this.#write(text + this.#text(this.#globals.get('ORS') as Value), node.to);
      }
      case 'if':
        if (this.#truth(yield* this.#value(node.test))) yield* this.#statement(node.yes);
        else if (node.no) yield* this.#statement(node.no);
        return;
      case 'while':
        if (node.first && (yield* this.#turn(node.body))) return;
        while (this.#truth(yield* this.#value(node.test))) if (yield* this.#turn(node.body)) return;
        return;
      case 'for':
        if (node.start) yield* this.#statement(node.start);
        while (!node.test || this.#truth(yield* this.#value(node.test))) {
          if (yield* this.#turn(node.body)) return;
          if (node.step) yield* this.#statement(node.step);
        }
        return;
      case 'each':
        for (const key of [...this.#table(node.array).keys()]) {
          this.#store(node.name, new Input(key));
          if (yield* this.#turn(node.body)) return;
        }
        return;
      case 'delete':
        if (node.keys) this.#table(node.name).delete(yield* this.#key(node.keys));
        else this.#table(node.name).clear();
        return;
      case 'exit':
      case 'return':
        throw new Jump(node.kind, node.value ? yield* this.#value(node.value) : undefined);
      default:
        throw new Jump(node.kind);
    }
  }
}

function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    default:
      return a ** b;
  }
}

export const awk = tool(
  {
    short: '+F:v:f:W:',
    long: 'field-separator=:F assign=:v file=:f version=W',
    usageCode: 2,
    busybox: { short: '+F:v:f:e:' },
  },
  function* (run) {
    const operands = [...run.args];
    let source = '';
    for (const file of run.values('f')) {
      const text = yield* run.loadText(file);
      if (!text.ok)
        return run.fail(run.gnu ? `couldn't open file ${file}` : `${file}: ${strerror(text.error)}`, run.gnu ? 2 : 1);
      source += `${text.value}\n`;
    }
    if (!run.has('f')) {
      const first = operands.shift();
      if (first === undefined) {
        if (!run.gnu) return run.usage(undefined);
        run.say('Usage: mawk [Options] [Program] [file ...]\n');
        return 2;
      }
      source = toBinary(first);
    }
    let program: AwkProgram;
    try {
      program = parseAwk(source);
    } catch (problem) {
      if (!(problem instanceof AwkSyntaxError)) throw problem;
      if (run.gnu) run.say(`${run.name}: line ${problem.line}: syntax error at or near ${problem.near}\n`);
      else run.say(`${run.name}: cmd. line:${problem.line}: Unexpected token\n`);
      return run.gnu ? 2 : 1;
    }
    const separator = run.value('F');
    const machine = new Machine(
      run,
      program,
      [run.name, ...operands],
      separator === undefined ? undefined : separator === 't' ? '\t' : unescapeString(toBinary(separator)),
    );
    for (const pair of run.values('v')) {
      const at = pair.indexOf('=');
      if (at > 0) machine.assign(pair.slice(0, at), pair.slice(at + 1));
    }
    try {
      yield* machine.main();
    } catch (problem) {
      if (!(problem instanceof AwkError)) throw problem;
      run.say(
        run.gnu ? `${run.name}: run time error: ${problem.text}\n` : `${run.name}: cmd. line:1: ${problem.text}\n`,
      );
      return run.gnu ? 2 : 1;
    }
    return machine.code;
  },
);
