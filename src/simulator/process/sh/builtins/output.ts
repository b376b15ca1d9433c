import { utf8Decode } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { errnoText } from '../complaints.ts';
import { bashQuote } from '../execute/trace.ts';
import type { Shell } from '../shell.ts';
import type { BuiltinTable } from './builtin.ts';
import { type EscapeRules, interpretEscapes, withRawBytes } from './escapes.ts';

function echoRules(shell: Shell): EscapeRules {
  const rich = shell.personality.name !== 'dash';
  return { zeroOctal: true, hex: rich, escape: true, unicode: shell.isBash };
}

function* echo(shell: Shell, args: readonly string[]): Task<number> {
  let newline = true;
  let escapes = shell.personality.echoEscapes;
  let at = 0;
  if (shell.personality.name === 'dash') {
    if (args[0] === '-n') {
      newline = false;
      at = 1;
    }
  } else {
    for (; /^-[neE]+$/.test(args[at] ?? ''); at++) {
      for (const letter of (args[at] ?? '').slice(1)) {
        if (letter === 'n') newline = false;
        else escapes = letter === 'e';
      }
    }
  }
  const text = args.slice(at).join(' ');
  const result = escapes ? interpretEscapes(text, echoRules(shell)) : { text, stopped: false };
  return yield* print(shell, result.text + (newline && !result.stopped ? '\n' : ''));
}

/** Writes the result of `echo` or `printf`, and complains when that fails. */
export function* print(shell: Shell, text: string): Task<number> {
  if (yield* shell.process.write(1, withRawBytes(text))) return 0;
  const reason = errnoText(shell.process.writeError ?? 'EIO');
  if (shell.process.writeError === undefined) return 1;
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.process.err(`${shell.appletPrefix}write error: ${reason}\n`);
      return 1;
    case 'dash':
      yield* shell.complain(`${shell.builtin}: I/O error`, shell.builtin);
      return 1;
    case 'bash':
      yield* shell.complain(`write error: ${reason}`, shell.builtin);
      return 1;
  }
}

function* printf(shell: Shell, args: readonly string[]): Task<number> {
  let operands = args;
  let variable: string | undefined;
  if (shell.isBash && operands[0] === '-v') {
    variable = operands[1];
    operands = operands.slice(2);
  }
  if (operands[0] === '--') operands = operands.slice(1);
  const [format, ...values] = operands;
  if (format === undefined) return yield* printfUsage(shell);
  const formatter = new Formatter(shell, format, values);
  const text = formatter.run();
  if (variable !== undefined) shell.variables.set(variable, storedText(text));
  else if (text !== '') {
    const status = yield* print(shell, text);
    if (status !== 0) return status;
  }
  for (const complaint of formatter.complaints) yield* printfComplain(shell, complaint);
  return formatter.status;
}

function storedText(text: string): string {
  const bytes = withRawBytes(text);
  return typeof bytes === 'string' ? bytes : utf8Decode(bytes);
}

function* printfUsage(shell: Shell): Task<number> {
  switch (shell.personality.name) {
    case 'ash':
      yield* shell.process.err(`${shell.appletPrefix}usage: printf FORMAT [ARGUMENT...]\n`);
      return 2;
    case 'dash':
      return yield* shell.fail(2, 'usage: printf format [arg ...]');
    case 'bash':
      yield* shell.process.err('printf: usage: printf [-v var] format [arguments]\n');
      return 2;
  }
}

function* printfComplain(shell: Shell, text: string): Task<void> {
  if (shell.personality.name === 'ash') yield* shell.process.err(`${shell.appletPrefix}${text}\n`);
  else yield* shell.complain(text, 'printf');
}

const SPECIFIER = /^%([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?([a-zA-Z%])/;

/** Works off a format, again and again while arguments are left. */
class Formatter {
  readonly #shell: Shell;
  readonly #format: string;
  readonly #values: string[];
  readonly complaints: string[] = [];
  status = 0;
  #stopped = false;

  constructor(shell: Shell, format: string, values: readonly string[]) {
    this.#shell = shell;
    this.#format = format;
    this.#values = [...values];
  }

  run(): string {
    let out = '';
    for (;;) {
      const before = this.#values.length;
      out += this.#once();
      if (this.#stopped || this.#values.length === 0 || this.#values.length === before) return out;
    }
  }

  #once(): string {
    let out = '';
    for (let i = 0; i < this.#format.length && !this.#stopped; ) {
      const percent = this.#format.indexOf('%', i);
      const end = percent < 0 ? this.#format.length : percent;
      if (end > i) {
        const rules = { ...echoRules(this.#shell), zeroOctal: false };
        const literal = interpretEscapes(this.#format.slice(i, end), rules);
        out += literal.text;
        i = end;
        continue;
      }
      const match = SPECIFIER.exec(this.#format.slice(i));
      const letter = match?.[4] ?? '';
      if (match === null || !this.#knows(letter)) {
        this.#invalid(this.#format.slice(i), match?.[0] ?? '%');
        return out;
      }
      out += this.#convert(match, letter);
      i += match[0].length;
    }
    return out;
  }

  #knows(letter: string): boolean {
    return 'diouxXcsbeEfFgG%'.includes(letter) || (this.#shell.isBash && 'q'.includes(letter));
  }

  #invalid(rest: string, specifier: string): void {
    this.#stopped = true;
    const { name } = this.#shell.personality;
    this.status = name === 'dash' ? 2 : 1;
    if (name === 'ash') this.complaints.push(`${rest}: invalid format`);
    else if (name === 'dash') this.complaints.push(`${specifier}: invalid directive`);
    else this.complaints.push(`\`${specifier.slice(-1)}': invalid format character`);
  }

  #convert(match: RegExpExecArray, letter: string): string {
    if (letter === '%') return '%';
    let flags = match[1] ?? '';
    let width = match[2] === '*' ? Number(this.#values.shift() ?? 0) : Number(match[2] ?? 0);
    if (width < 0) {
      flags += '-';
      width = -width;
    }
    const given = match[3];
    const precision =
      given === undefined ? undefined : given === '*' ? Number(this.#values.shift() ?? 0) : Number(given);
    const value = this.#values.shift();
    return pad(this.#body(letter, flags, precision, value), flags, width, 'diouxXeEfFgG'.includes(letter));
  }

  #body(letter: string, flags: string, precision: number | undefined, value: string | undefined): string {
    switch (letter) {
      case 's':
        return cut(value ?? '', precision);
      case 'c':
        return (value ?? '').slice(0, 1);
      case 'q':
        return bashQuote(value ?? '').replace(
          /^'([^']*)'$/,
          (_, inner: string) => inner.replace(/[^\w@%+:,./=-]/g, '\\$&') || "''",
        );
      case 'b': {
        const result = interpretEscapes(value ?? '', echoRules(this.#shell));
        this.#stopped ||= result.stopped;
        return cut(result.text, precision);
      }
      case 'd':
      case 'i':
        return sign(digits(this.#integer(value), 10, precision), flags);
      case 'u':
        return digits(BigInt.asUintN(64, this.#integer(value)), 10, precision);
      case 'o':
        return (flags.includes('#') ? '0' : '') + digits(BigInt.asUintN(64, this.#integer(value)), 8, precision);
      case 'x':
      case 'X': {
        const hex = (flags.includes('#') ? '0x' : '') + digits(BigInt.asUintN(64, this.#integer(value)), 16, precision);
        return letter === 'X' ? hex.toUpperCase() : hex;
      }
      default:
        return sign(float(letter, this.#float(value), precision ?? 6), flags);
    }
  }

  #integer(value: string | undefined): bigint {
    if (value === undefined || value === '') return 0n;
    const quote = /^["'](.)?/su.exec(value);
    if (quote !== null) return BigInt(quote[1]?.codePointAt(0) ?? 0);
    const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]+|\d+)/.exec(value);
    if (match === null || match[0].length !== value.length) this.#badNumber(value, match !== null);
    if (match === null) return 0n;
    const [, minus, body = '0'] = match;
    const magnitude = /^0[0-7]+$/.test(body) ? BigInt(`0o${body.slice(1)}`) : BigInt(body);
    return minus === '-' ? -magnitude : magnitude;
  }

  #float(value: string | undefined): number {
    if (value === undefined || value === '') return 0;
    const number = Number(value);
    if (Number.isNaN(number)) this.#badNumber(value, false);
    return Number.isNaN(number) ? Number.parseFloat(value) || 0 : number;
  }

  #badNumber(value: string, partly: boolean): void {
    this.status = 1;
    const { name } = this.#shell.personality;
    if (name === 'ash') this.complaints.push(`invalid number '${value}'`);
    else if (name === 'dash')
      this.complaints.push(`${value}: ${partly ? 'not completely converted' : 'expected numeric value'}`);
    else this.complaints.push(`${value}: invalid number`);
  }
}

const cut = (text: string, precision: number | undefined): string =>
  precision === undefined ? text : text.slice(0, precision);

function digits(value: bigint, radix: number, precision: number | undefined): string {
  const magnitude = (value < 0n ? -value : value).toString(radix).padStart(precision ?? 0, '0');
  return value < 0n ? `-${magnitude}` : magnitude;
}

const sign = (text: string, flags: string): string => {
  if (text.startsWith('-')) return text;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
};

function float(letter: string, value: number, precision: number): string {
  const exponent = (text: string): string => text.replace(/e([-+])(\d)$/, 'e$10$2');
  if (letter === 'f' || letter === 'F') return value.toFixed(precision);
  if (letter === 'e' || letter === 'E') {
    const text = exponent(value.toExponential(precision));
    return letter === 'E' ? text.toUpperCase() : text;
  }
  const text = exponent(String(Number(value.toPrecision(Math.max(1, precision)))));
  return letter === 'G' ? text.toUpperCase() : text;
}

function pad(text: string, flags: string, width: number, numeric: boolean): string {
  if (text.length >= width) return text;
  if (flags.includes('-')) return text.padEnd(width);
  if (!numeric || !flags.includes('0')) return text.padStart(width);
  const signed = /^[-+ ]/.exec(text)?.[0] ?? '';
  return signed + text.slice(signed.length).padStart(width - signed.length, '0');
}

export const OUTPUT_BUILTINS: BuiltinTable = { echo: { run: echo }, printf: { run: printf } };
