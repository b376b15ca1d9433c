import { err, ok, type Result } from '../../base/result.ts';
import type { FlagSpec } from './spec.ts';
import { checkerOf, type ValueChecker } from './values.ts';

/** What a command line's flags said. Values are in the form that the flag's checker gave. */
export class FlagValues {
  readonly #values = new Map<string, string[]>();

  add(name: string, value: string): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }

  changed(name: string): boolean {
    return this.#values.has(name);
  }

  /** The last value, or undefined when the flag was not given. */
  text(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  bool(name: string, otherwise = false): boolean {
    const value = this.text(name);
    return value === undefined ? otherwise : value === 'true';
  }

  number(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : Number(value);
  }

  /** All values in order. */
  list(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  get names(): readonly string[] {
    return [...this.#values.keys()];
  }
}

export interface ParsedLine {
  readonly flags: FlagValues;
  readonly args: readonly string[];
  readonly help: boolean;
  /** Notes about deprecated flags, for stderr. */
  readonly notes: readonly string[];
}

export interface ParseOptions {
  /** The first word that is no flag ends the flags (`docker run IMAGE -x`). */
  readonly stopAtFirstArg: boolean;
  readonly checkers?: Readonly<Record<string, ValueChecker>>;
}

/** pflag's way through a command line. The error is the sentence that the command prints before its usage. */
export function parseFlags(
  specs: readonly FlagSpec[],
  words: readonly string[],
  options: ParseOptions,
): Result<ParsedLine, string> {
  const scanner = new Scanner(specs, words, options);
  return scanner.run();
}

class Scanner {
  readonly #specs: readonly FlagSpec[];
  readonly #options: ParseOptions;
  readonly #flags = new FlagValues();
  readonly #args: string[] = [];
  readonly #notes: string[] = [];
  #rest: readonly string[];
  #help = false;

  constructor(specs: readonly FlagSpec[], words: readonly string[], options: ParseOptions) {
    this.#specs = specs;
    this.#rest = words;
    this.#options = options;
  }

  run(): Result<ParsedLine, string> {
    while (this.#rest.length > 0 && !this.#help) {
      const [word = '', ...rest] = this.#rest;
      this.#rest = rest;
      if (word === '--') {
        this.#args.push(...rest);
        break;
      }
      if (word.length < 2 || !word.startsWith('-')) {
        this.#args.push(word);
        if (!this.#options.stopAtFirstArg) continue;
        this.#args.push(...rest);
        break;
      }
      const problem = word.startsWith('--') ? this.#long(word) : this.#shorts(word);
      if (problem !== undefined) return err(problem);
    }
    return ok({ flags: this.#flags, args: this.#args, help: this.#help, notes: this.#notes });
  }

  #long(word: string): string | undefined {
    const body = word.slice(2);
    if (body.startsWith('-') || body.startsWith('=')) return `bad flag syntax: ${word}`;
    const equals = body.indexOf('=');
    const name = equals < 0 ? body : body.slice(0, equals);
    const spec = this.#specs.find((one) => one.name === name);
    if (name === 'help' && (spec === undefined || equals < 0)) {
      this.#help = true;
      return undefined;
    }
    if (spec === undefined) return `unknown flag: --${name}`;
    if (equals >= 0) return this.#set(spec, body.slice(equals + 1));
    if (spec.type === undefined) return this.#set(spec, 'true');
    const next = this.#take();
    return next === undefined ? `flag needs an argument: --${name}` : this.#set(spec, next);
  }

  #shorts(word: string): string | undefined {
    let letters = word.slice(1);
    while (letters !== '' && !this.#help) {
      const letter = letters.charAt(0);
      const spec = this.#specs.find((one) => one.short === letter);
      if (spec === undefined) {
        if (letter !== 'h') return `unknown shorthand flag: '${letter}' in -${letters}`;
        this.#notes.push('Flag shorthand -h has been deprecated, use --help');
        this.#help = true;
        return undefined;
      }
      const [value, rest] = this.#shortValue(spec, letters);
      if (value === undefined) return `flag needs an argument: '${letter}' in -${letters}`;
      const problem = this.#set(spec, value);
      if (problem !== undefined) return problem;
      letters = rest;
    }
    return undefined;
  }

  #shortValue(spec: FlagSpec, letters: string): [string | undefined, string] {
    if (letters.length > 2 && letters.charAt(1) === '=') return [letters.slice(2), ''];
    if (spec.type === undefined) return ['true', letters.slice(1)];
    if (letters.length > 1) return [letters.slice(1), ''];
    return [this.#take(), ''];
  }

  #take(): string | undefined {
    const [next, ...rest] = this.#rest;
    if (next !== undefined) this.#rest = rest;
    return next;
  }

  #set(spec: FlagSpec, value: string): string | undefined {
    const check = this.#options.checkers?.[spec.name] ?? checkerOf(spec.type);
    const checked = check(value);
    if (!checked.ok) {
      const name = spec.short === undefined ? `--${spec.name}` : `-${spec.short}, --${spec.name}`;
      return `invalid argument ${JSON.stringify(value)} for "${name}" flag: ${checked.error}`;
    }
    for (const one of checked.value) this.#flags.add(spec.name, one);
    if (spec.deprecated !== undefined) this.#notes.push(`Flag --${spec.name} has been deprecated, ${spec.deprecated}`);
    return undefined;
  }
}
