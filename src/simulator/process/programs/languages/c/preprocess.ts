import { evaluateCondition } from './condition.ts';
import { type Diagnostics, NotModelled } from './diagnostics.ts';
import { scan, type Token } from './scan.ts';

export interface Macro {
  readonly parameters: readonly string[] | undefined;
  readonly variadic: boolean;
  readonly body: readonly Token[];
}

/** Finds what `#include` names; undefined when there is no such file. */
export type FindInclude = (name: string, angled: boolean, from: string) => { path: string; text: string } | undefined;

/** Carries out directives and expands macros: gives the tokens of a translation unit. */
export class Preprocessor {
  readonly #diagnostics: Diagnostics;
  readonly #find: FindInclude;
  readonly macros = new Map<string, Macro>();
  readonly #out: Token[] = [];
  readonly #once = new Set<string>();
  #depth = 0;

  constructor(diagnostics: Diagnostics, find: FindInclude) {
    this.#diagnostics = diagnostics;
    this.#find = find;
  }

  /** `-D NAME=VALUE`. */
  define(name: string, value: string): void {
    const body = scan('<command-line>', value, this.#diagnostics).slice(0, -1);
    this.macros.set(name, { parameters: undefined, variadic: false, body });
  }

  run(file: string, text: string): readonly Token[] {
    this.#file(file, text);
    return this.#out;
  }

  #file(file: string, text: string): void {
    if (++this.#depth > 60) throw new NotModelled('an #include that never ends');
    const tokens = scan(file, text, this.#diagnostics);
    /** For each open #if: whether its present branch counts, and whether one has counted. */
    const open: { active: boolean; done: boolean; readonly outer: boolean }[] = [];
    let pending: Token[] = [];
    let i = 0;
    const active = (): boolean => open.at(-1)?.active ?? true;
    while (i < tokens.length) {
      const token = tokens[i];
      if (token === undefined) break;
      if (token.text !== '#' || !token.first) {
        if (token.kind !== 'end') {
          if (active()) pending.push(token);
        } else if (this.#depth === 1) {
          this.#out.push(...this.#expand(pending));
          pending = [];
          this.#out.push(token);
        }
        i++;
        continue;
      }
      const line: Token[] = [];
      for (i++; i < tokens.length && tokens[i]?.first !== true; i++) {
        const next = tokens[i];
        if (next !== undefined) line.push(next);
      }
      this.#out.push(...this.#expand(pending));
      pending = [];
      this.#directive(line, token, open, file);
    }
    this.#out.push(...this.#expand(pending));
    this.#depth--;
  }

  #directive(
    line: readonly Token[],
    hash: Token,
    open: { active: boolean; done: boolean; readonly outer: boolean }[],
    file: string,
  ): void {
    const [word, ...rest] = line;
    const current = open.at(-1);
    const active = current?.active ?? true;
    const begin = (test: () => boolean): void => {
      const value = active && test();
      open.push({ active: value, done: value, outer: active });
    };
    switch (word?.text) {
      case undefined:
        return;
      case 'if':
        begin(() => this.#condition(rest));
        return;
      case 'ifdef':
        begin(() => this.macros.has(rest[0]?.text ?? ''));
        return;
      case 'ifndef':
        begin(() => !this.macros.has(rest[0]?.text ?? ''));
        return;
      case 'elif':
        if (current === undefined) this.#diagnostics.error(word.at, '#elif without #if');
        else {
          current.active = current.outer && !current.done && this.#condition(rest);
          current.done ||= current.active;
        }
        return;
      case 'else':
        if (current === undefined) this.#diagnostics.error(word.at, '#else without #if');
        else {
          current.active = current.outer && !current.done;
          current.done = true;
        }
        return;
      case 'endif':
        if (current === undefined) this.#diagnostics.error(word.at, '#endif without #if');
        open.pop();
        return;
    }
    if (active && word !== undefined) this.#perform(word, rest, hash, file);
  }

  #perform(word: Token, rest: readonly Token[], hash: Token, file: string): void {
    switch (word.text) {
      case 'define':
        this.#define(rest);
        return;
      case 'undef':
        this.macros.delete(rest[0]?.text ?? '');
        return;
      case 'include':
        this.#include(rest, file);
        return;
      case 'pragma':
        if (rest[0]?.text === 'once') this.#once.add(file);
        return;
      case 'error':
      case 'warning': {
        const text = `#${word.text} ${textOf(rest)}`;
        if (word.text === 'error') this.#diagnostics.error(word.at, text);
        else this.#diagnostics.warning(word.at, text, 'cpp');
        return;
      }
      case 'line':
        throw new NotModelled('#line');
      default:
        this.#diagnostics.error(word.at, `invalid preprocessing directive #${word.text}`);
        void hash;
    }
  }

  #include(rest: readonly Token[], file: string): void {
    const [first] = rest;
    if (first === undefined) throw new NotModelled('#include without a name');
    const angled = first.text === '<';
    const close = rest.findIndex((one) => one.text === '>');
    const inner = angled ? rest.slice(1, close) : [first];
    const name = angled ? inner.map((one) => one.raw).join('') : first.raw.slice(1, -1);
    const width = angled ? name.length + 2 : first.raw.length;
    const found = this.#find(name, angled, file);
    if (found === undefined) this.#diagnostics.fatal({ ...first.at, width }, `${name}: No such file or directory`);
    else if (!this.#once.has(found.path)) this.#file(found.path, found.text);
  }

  #define(line: readonly Token[]): void {
    const [name, ...rest] = line;
    if (name === undefined) throw new NotModelled('#define without a name');
    if (rest[0]?.text !== '(' || rest[0].spaced) {
      this.macros.set(name.text, { parameters: undefined, variadic: false, body: rest });
      return;
    }
    const close = rest.findIndex((one) => one.text === ')');
    const names = rest
      .slice(1, close)
      .map((one) => one.text)
      .filter((text) => text !== ',');
    const variadic = names.at(-1) === '...';
    const parameters = variadic ? [...names.slice(0, -1), '__VA_ARGS__'] : names;
    this.macros.set(name.text, { parameters, variadic, body: rest.slice(close + 1) });
  }

  #condition(line: readonly Token[]): boolean {
    const without: Token[] = [];
    for (let i = 0; i < line.length; i++) {
      const token = line[i];
      if (token === undefined) continue;
      if (token.text !== 'defined') {
        without.push(token);
        continue;
      }
      const name = line[i + 1]?.text === '(' ? line[i + 2] : line[i + 1];
      i += line[i + 1]?.text === '(' ? 3 : 1;
      const text = this.macros.has(name?.text ?? '') ? '1' : '0';
      without.push({ ...token, kind: 'number', text, raw: text });
    }
    return evaluateCondition(this.#expand(without)) !== 0n;
  }

  #expand(tokens: readonly Token[]): Token[] {
    const out: Token[] = [];
    const queue = [...tokens].reverse();
    for (let token = queue.pop(); token !== undefined; token = queue.pop()) {
      const macro = token.kind === 'name' && token.hidden?.has(token.text) !== true ? this.#macro(token) : undefined;
      if (macro === undefined) {
        out.push(token);
        continue;
      }
      const hidden = new Set([...(token.hidden ?? []), token.text]);
      if (macro.parameters === undefined) {
        pushAll(queue, macro.body, token, hidden);
        continue;
      }
      if (queue.at(-1)?.text !== '(') {
        out.push(token);
        continue;
      }
      const args = takeArguments(queue, macro);
      pushAll(queue, this.#substitute(macro, args), token, hidden);
    }
    return out;
  }

  #macro(token: Token): Macro | undefined {
    const own = this.macros.get(token.text);
    if (own !== undefined) return own;
    const { file, line } = token.at;
    const text =
      token.text === '__LINE__' ? String(line) : token.text === '__FILE__' ? JSON.stringify(file) : undefined;
    if (text === undefined) return undefined;
    const [made] = scan('<built-in>', text, this.#diagnostics);
    return made === undefined ? undefined : { parameters: undefined, variadic: false, body: [made] };
  }

  #substitute(macro: Macro, args: readonly (readonly Token[])[]): Token[] {
    const { parameters = [], body } = macro;
    const argument = (token: Token | undefined): readonly Token[] | undefined => {
      const at = token?.kind === 'name' ? parameters.indexOf(token.text) : -1;
      return at < 0 ? undefined : (args[at] ?? []);
    };
    const out: Token[] = [];
    for (let i = 0; i < body.length; i++) {
      const token = body[i];
      if (token === undefined) continue;
      const next = body[i + 1];
      if (token.text === '#' && argument(next) !== undefined) {
        const text = textOf(argument(next) ?? []);
        out.push({ ...token, kind: 'string', text, raw: JSON.stringify(text) });
        i++;
      } else if (token.text === '##') {
        const left = out.pop();
        const [right, ...more] = argument(next) ?? (next === undefined ? [] : [next]);
        const text = `${left?.raw ?? ''}${right?.raw ?? ''}`;
        const [joined] = scan('<paste>', text, this.#diagnostics);
        if (joined !== undefined && text !== '') out.push({ ...joined, at: token.at });
        out.push(...more);
        i++;
      } else if (argument(token) !== undefined) {
        const given = argument(token) ?? [];
        const expanded = next?.text === '##' ? given : this.#expand(given);
        out.push(...expanded.map((one, at) => (at === 0 ? { ...one, spaced: token.spaced } : one)));
      } else out.push(token);
    }
    return out;
  }
}

/** Puts a macro's tokens in front of what is still to be read; messages about them point at the macro's name. */
function pushAll(queue: Token[], body: readonly Token[], from: Token, hidden: ReadonlySet<string>): void {
  for (const [i, token] of [...body.entries()].reverse()) {
    const own = new Set([...hidden, ...(token.hidden ?? [])]);
    queue.push({ ...token, at: from.at, hidden: own, first: false, ...(i === 0 && { spaced: from.spaced }) });
  }
}

function takeArguments(queue: Token[], macro: Macro): Token[][] {
  queue.pop();
  const args: Token[][] = [[]];
  const most = macro.parameters?.length ?? 0;
  for (let depth = 0; ; ) {
    const token = queue.pop();
    if (token === undefined) throw new NotModelled('a macro call that does not end');
    if (token.text === ')' && token.kind === 'mark' && depth-- === 0) return args;
    if (token.text === '(' && token.kind === 'mark') depth++;
    const splits = token.text === ',' && token.kind === 'mark' && depth === 0;
    if (splits && !(macro.variadic && args.length >= most)) args.push([]);
    else args.at(-1)?.push(token);
  }
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map((one, i) => (i > 0 && one.spaced ? ` ${one.raw}` : one.raw)).join('');
