import { plainView } from '../builtins/binary.ts';
import { errorHead } from '../builtins/objects.ts';
import type { Realm } from '../engine/realm.ts';
import {
  type Accessor,
  accessorOf,
  functionOf,
  hostCopy,
  isObject,
  type Key,
  type Slot,
  slotOf,
  type Value,
} from '../engine/values.ts';

export interface InspectOptions {
  readonly depth: number;
  readonly colors: boolean;
  readonly breakLength: number;
  /** How many inner levels go on one line; 0 for none. */
  readonly compact: number;
  readonly showHidden: boolean;
  readonly maxArrayLength: number;
  readonly maxStringLength: number;
  readonly sorted: boolean;
  /** Newer versions print symbols as keys without brackets. */
  readonly bareSymbols: boolean;
}

export const INSPECT: InspectOptions = {
  depth: 2,
  colors: false,
  breakLength: 80,
  compact: 3,
  showHidden: false,
  maxArrayLength: 100,
  maxStringLength: 10000,
  sorted: false,
  bareSymbols: false,
};

const STYLES: Readonly<Record<string, readonly [number, number]>> = {
  special: [36, 39],
  number: [33, 39],
  bigint: [33, 39],
  boolean: [33, 39],
  undefined: [90, 39],
  null: [1, 22],
  string: [32, 39],
  symbol: [32, 39],
  date: [35, 39],
  regexp: [31, 39],
  module: [4, 24],
};

const bare = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

/** A text in the quotes that need the least escaping. */
export function quote(text: string): string {
  const mark = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : !text.includes('`') && !text.includes('${')
        ? '`'
        : "'";
  const body = text.replace(
    /[\0-\x1f\x7f-\x9f\\]|['"`]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (char) => {
      if (char === mark && mark === "'") return "\\'";
      if (char === "'" || char === '"' || char === '`') return char;
      const at = '\b\t\n\v\f\r\\'.indexOf(char);
      if (at >= 0) return `\\${'btnvfr\\'.charAt(at)}`.replace('\\v', '\\x0B');
      const code = char.charCodeAt(0);
      return code > 255
        ? `\\u${code.toString(16).toUpperCase()}`
        : `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`;
    },
  );
  return `${mark}${body}${mark}`;
}

/** Formats values as node's `util.inspect` does. */
export class Inspector {
  readonly #realm: Realm;
  readonly #options: InspectOptions;
  readonly #custom: symbol | undefined;
  #indentation = 0;
  #currentDepth = 0;
  readonly #seen: object[] = [];
  readonly #circular = new Map<object, number>();

  /** `custom` is `Symbol.for('nodejs.util.inspect.custom')` of the realm. */
  constructor(realm: Realm, options: Partial<InspectOptions> = {}, custom?: symbol) {
    this.#realm = realm;
    this.#options = { ...INSPECT, ...options };
    this.#custom = custom;
  }

  inspect(value: Value): string {
    return this.#value(value, 0, false);
  }

  #style(text: string, style: string): string {
    const codes = this.#options.colors ? STYLES[style] : undefined;
    return codes === undefined ? text : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
  }

  #value(value: Value, level: number, typed: boolean): string {
    if (!isObject(value)) return this.#primitive(value);
    const custom = this.#customText(value, level);
    if (custom !== undefined) return custom;
    if (this.#seen.includes(value)) {
      const known = this.#circular.get(value) ?? this.#circular.size + 1;
      this.#circular.set(value, known);
      return this.#style(`[Circular *${known}]`, 'special');
    }
    return this.#raw(value, level, typed);
  }

  #customText(value: object, level: number): string | undefined {
    if (this.#custom === undefined) return undefined;
    const realm = this.#realm;
    const fn = realm.get(value, this.#custom);
    if (functionOf(fn) === undefined) return undefined;
    const depth = this.#options.depth - level;
    const nested = realm.sync('inspect', 2, (_, [inner]) => this.#value(inner, level + 1, false));
    const options = realm.object({
      depth,
      stylize: realm.sync('stylize', 2, (_, [text, style]) => this.#style(realm.string(text), realm.string(style))),
    });
    const result = realm.callNow(fn, value, [depth, options, nested]);
    if (result === value) return undefined;
    if (isObject(result)) return this.#value(result, level, false);
    return typeof result === 'string'
      ? result.replaceAll('\n', `\n${' '.repeat(this.#indentation)}`)
      : this.#primitive(result);
  }

  #primitive(value: Exclude<Value, object> | null): string {
    switch (typeof value) {
      case 'string':
        return this.#string(value);
      case 'number':
        return this.#style(Object.is(value, -0) ? '-0' : String(value), 'number');
      case 'bigint':
        return this.#style(`${value}n`, 'bigint');
      case 'boolean':
        return this.#style(String(value), 'boolean');
      case 'symbol':
        return this.#style(String(value), 'symbol');
      default:
        return value === null ? this.#style('null', 'null') : this.#style('undefined', 'undefined');
    }
  }

  #string(value: string): string {
    const { maxStringLength, breakLength } = this.#options;
    let text = value;
    let rest = '';
    if (text.length > maxStringLength) {
      const more = text.length - maxStringLength;
      text = text.slice(0, maxStringLength);
      rest = `... ${more} more character${more > 1 ? 's' : ''}`;
    }
    if (text.length > 16 && text.length > breakLength - this.#indentation - 4)
      return (
        text
          .split(/(?<=\n)/)
          .map((line) => this.#style(quote(line), 'string'))
          .join(` +\n${' '.repeat(this.#indentation + 2)}`) + rest
      );
    return this.#style(quote(text), 'string') + rest;
  }

  /** The name of the constructor, or undefined for an object without a prototype. */
  #constructorName(value: object): string | undefined {
    for (let at: object | null = value; at !== null; at = Reflect.getPrototypeOf(at)) {
      const made = Object.getOwnPropertyDescriptor(at, 'constructor')?.value as Value;
      const name = functionOf(made) === undefined ? undefined : this.#realm.get(made, 'name');
      if (typeof name === 'string' && name !== '') return name;
    }
    return undefined;
  }

  #prefix(name: string | undefined, tag: string, fallback: string, size = ''): string {
    if (name === undefined)
      return tag !== '' && fallback !== tag
        ? `[${fallback}${size}: null prototype] [${tag}] `
        : `[${fallback}${size}: null prototype] `;
    return tag !== '' && name !== tag ? `${name}${size} [${tag}] ` : `${name}${size} `;
  }

  #keys(value: object): Key[] {
    const all = Reflect.ownKeys(value);
    const isArray = Array.isArray(value) || ArrayBuffer.isView(value);
    return all.filter((key) => {
      if (isArray && typeof key === 'string' && /^\d+$/.test(key)) return false;
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      return descriptor?.enumerable === true || (this.#options.showHidden && typeof key === 'string');
    });
  }

  #raw(value: object, level: number, typed: boolean): string {
    const realm = this.#realm;
    const slot = slotOf(value);
    const keys = this.#keys(value);
    const name = this.#constructorName(value);
    let tag = '';
    const given = realm.get(value, Symbol.toStringTag);
    if (typeof given === 'string' && given !== '' && given !== name) tag = given;
    const plan = this.#plan(value, slot, name, tag, keys);
    if (typeof plan === 'string') return plan;
    if (level > this.#options.depth) {
      const title = this.#prefix(name, tag, Array.isArray(value) ? 'Array' : 'Object').slice(0, -1);
      return this.#style(`[${name === undefined ? title : title}]`, 'special');
    }
    this.#seen.push(value);
    this.#currentDepth = level;
    const output = [...plan.entries(level + 1), ...keys.map((key) => this.#property(value, key, level + 1, typed))];
    this.#seen.pop();
    if (this.#options.sorted && !plan.isArray) output.sort();
    let { base } = plan;
    let [open, close] = plan.braces;
    const reference = this.#circular.get(value);
    if (reference !== undefined) {
      const mark = this.#style(`<ref *${reference}>`, 'special');
      if (base === '') open = `${mark} ${open}`;
      else base = `${mark} ${base}`;
    }
    return this.#reduce(output, base, open, close, plan.isArray, level, value);
  }

  #plan(
    value: object,
    slot: Slot | undefined,
    name: string | undefined,
    tag: string,
    keys: Key[],
  ):
    | string
    | { base: string; braces: readonly [string, string]; isArray: boolean; entries: (level: number) => string[] } {
    const realm = this.#realm;
    const none = (): string[] => [];
    if (Array.isArray(value)) {
      const prefix = name !== 'Array' || tag !== '' ? this.#prefix(name, tag, 'Array', `(${value.length})`) : '';
      if (value.length === 0 && keys.length === 0) return `${prefix}[]`;
      return {
        base: '',
        braces: [`${prefix}[`, ']'],
        isArray: true,
        entries: (level) => this.#items(value as Value[], level),
      };
    }
    if (ArrayBuffer.isView(value)) {
      const items = [...plainItems(value)] as Value[];
      const prefix = this.#prefix(name, tag === name ? '' : tag, 'TypedArray', `(${items.length})`);
      if (items.length === 0 && keys.length === 0) return `${prefix}[]`;
      return { base: '', braces: [`${prefix}[`, ']'], isArray: true, entries: (level) => this.#items(items, level) };
    }
    switch (slot?.kind) {
      case 'set': {
        const prefix = this.#prefix(name, tag, 'Set', `(${slot.set.size})`);
        if (slot.set.size === 0 && keys.length === 0) return `${prefix}{}`;
        return {
          base: '',
          braces: [`${prefix}{`, '}'],
          isArray: false,
          entries: (level) => this.#indented([...slot.set], level),
        };
      }
      case 'map': {
        const prefix = this.#prefix(name, tag, 'Map', `(${slot.map.size})`);
        if (slot.map.size === 0 && keys.length === 0) return `${prefix}{}`;
        return {
          base: '',
          braces: [`${prefix}{`, '}'],
          isArray: false,
          entries: (level) => {
            this.#indentation += 2;
            const out = [...slot.map].map(
              ([key, one]) => `${this.#value(key, level, false)} => ${this.#value(one, level, false)}`,
            );
            this.#indentation -= 2;
            return out;
          },
        };
      }
      case 'function': {
        const base = this.#functionBase(value, name, tag);
        if (keys.length === 0) return this.#style(base, 'special');
        return { base: this.#style(base, 'special'), braces: ['{', '}'], isArray: false, entries: none };
      }
      case 'error':
        return this.#error(value, name, tag, keys);
      case 'regexp': {
        const base = this.#style(`/${slot.source}/${slot.flags}`, 'regexp');
        return keys.length === 0 ? base : { base, braces: ['{', '}'], isArray: false, entries: none };
      }
      case 'date': {
        const date = new Date(slot.ms);
        const base = this.#style(Number.isNaN(slot.ms) ? 'Invalid Date' : date.toISOString(), 'date');
        return keys.length === 0 ? base : { base, braces: ['{', '}'], isArray: false, entries: none };
      }
      case 'promise': {
        const prefix = this.#prefix(name, tag, 'Promise');
        return {
          base: '',
          braces: [`${prefix}{`, '}'],
          isArray: false,
          entries: (level) => {
            if (slot.state === 'pending') return [this.#style('<pending>', 'special')];
            this.#indentation += 2;
            const text = this.#value(slot.value, level, false);
            this.#indentation -= 2;
            return [slot.state === 'rejected' ? `${this.#style('<rejected>', 'special')} ${text}` : text];
          },
        };
      }
      case 'weak':
        return {
          base: '',
          braces: [`${this.#prefix(name, tag, 'WeakMap')}{`, '}'],
          isArray: false,
          entries: () => [this.#style('<items unknown>', 'special')],
        };
      case 'generator':
        return {
          base: '',
          braces: [`Object [${slot.isAsync ? 'AsyncGenerator' : 'Generator'}] {`, '}'],
          isArray: false,
          entries: none,
        };
      case 'box': {
        const type =
          { string: 'String', number: 'Number', boolean: 'Boolean', symbol: 'Symbol', bigint: 'BigInt' }[
            typeof slot.value as 'string'
          ] ?? 'Object';
        const shown = new Inspector(realm).inspect(slot.value);
        const base = this.#style(`[${type}: ${shown}]`, typeof slot.value);
        const rest = typeof slot.value === 'string' ? keys.filter((key) => !/^\d+$/.test(String(key))) : keys;
        keys.length = 0;
        keys.push(...rest);
        return keys.length === 0 ? base : { base, braces: ['{', '}'], isArray: false, entries: none };
      }
    }
    if (slot?.kind === 'host' && 'rest' in slot.handle && / Iterator$/.test(tag)) {
      const { rest } = slot.handle as { rest: () => readonly Value[] };
      if (tag !== 'Array Iterator')
        return {
          base: '',
          braces: [`[${tag}] {`, '}'],
          isArray: false,
          entries: (level) => this.#indented(rest(), level),
        };
    }
    if (Object.getPrototypeOf(value) === realm.protos.Arguments)
      return { base: '', braces: ['[Arguments] {', '}'], isArray: false, entries: none };
    if (tag === 'Module')
      return { base: '', braces: ['[Module: null prototype] {', '}'], isArray: false, entries: none };
    if (name === 'Object' && tag === '')
      return keys.length === 0 ? '{}' : { base: '', braces: ['{', '}'], isArray: false, entries: none };
    const prefix = this.#prefix(name, tag, 'Object');
    return keys.length === 0 ? `${prefix}{}` : { base: '', braces: [`${prefix}{`, '}'], isArray: false, entries: none };
  }

  #functionBase(value: object, maker: string | undefined, tag: string): string {
    const slot = functionOf(value);
    const name = this.#realm.get(value, 'name');
    const shown = typeof name === 'string' && name !== '' ? name : undefined;
    if (slot?.isClass === true) {
      const parent = Reflect.getPrototypeOf(value);
      const parentName =
        parent === null || functionOf(parent) === undefined ? undefined : this.#realm.get(parent, 'name');
      const own = Object.hasOwn(value, 'name') && shown !== undefined ? `class ${shown}` : 'class (anonymous)';
      const ext = typeof parentName === 'string' && parentName !== '' ? ` extends ${parentName}` : '';
      return `[${own}${ext}]`;
    }
    const type = {
      plain: 'Function',
      async: 'AsyncFunction',
      generator: 'GeneratorFunction',
      'async generator': 'AsyncGeneratorFunction',
    }[slot?.flavour ?? 'plain'];
    const title = maker === undefined ? `${type} (null prototype)` : type;
    const text = shown === undefined ? `[${title} (anonymous)` : `[${title}: ${shown}`;
    return `${text}]${maker !== undefined && maker !== type && maker !== 'Function' && !maker.endsWith('Function') ? ` ${maker}` : ''}${tag !== '' && tag !== type ? ` [${tag}]` : ''}`;
  }

  #error(value: object, name: string | undefined, tag: string, keys: Key[]) {
    const realm = this.#realm;
    const given = realm.get(value, 'stack');
    const raw = typeof given === 'string' && given !== '' ? given : errorHead(realm, value);
    const title = String(realm.get(value, 'name') ?? 'Error');
    for (const key of ['name', 'message', 'stack'] as const) {
      const at = keys.indexOf(key);
      if (at >= 0 && raw.includes(String(realm.get(value, key)))) keys.splice(at, 1);
    }
    if (Object.hasOwn(value, 'cause') && !keys.includes('cause')) keys.push('cause');
    if (Array.isArray(Object.getOwnPropertyDescriptor(value, 'errors')?.value) && !keys.includes('errors'))
      keys.push('errors');
    let stack = withoutCauseLines(improve(raw, name, title, tag), realm.get(value, 'cause'), realm);
    const at = stack.indexOf('\n    at');
    if (at < 0) stack = `[${stack}]`;
    else if (this.#options.colors)
      stack = stack
        .split('\n')
        .map((line) => (/\(node:|at node:/.test(line) ? `\u001b[90m${line}\u001b[39m` : line))
        .join('\n');
    if (this.#indentation > 0) stack = stack.replaceAll('\n', `\n${' '.repeat(this.#indentation)}`);
    if (keys.length === 0) return stack;
    return { base: stack, braces: ['{', '}'] as const, isArray: false, entries: () => [] };
  }

  #indented(values: readonly Value[], level: number): string[] {
    this.#indentation += 2;
    const out = values.map((one) => this.#value(one, level, false));
    this.#indentation -= 2;
    return out;
  }

  #items(list: readonly Value[], level: number): string[] {
    const out: string[] = [];
    const shown = Math.min(Math.max(0, this.#options.maxArrayLength), list.length);
    let at = 0;
    while (at < list.length && out.length < shown) {
      if (!(at in list)) {
        const start = at;
        while (at < list.length && !(at in list)) at++;
        out.push(this.#style(`<${at - start} empty item${at - start > 1 ? 's' : ''}>`, 'undefined'));
        continue;
      }
      this.#indentation += 2;
      out.push(this.#value(list[at], level, true));
      this.#indentation -= 2;
      at++;
    }
    const left = list.length - at;
    if (left > 0) out.push(`... ${left} more item${left > 1 ? 's' : ''}`);
    return out;
  }

  #property(value: object, key: Key, level: number, _typed: boolean): string {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    const accessor: Accessor | undefined = accessorOf(descriptor);
    let text: string;
    if (accessor !== undefined) {
      const kind = accessor.get === undefined ? 'Setter' : accessor.set === undefined ? 'Getter' : 'Getter/Setter';
      text = this.#style(`[${kind}]`, 'special');
    } else {
      this.#indentation += 2;
      text = this.#value(
        descriptor === undefined ? this.#realm.get(value, key) : (descriptor.value as Value),
        level,
        false,
      );
      this.#indentation -= 2;
    }
    const hidden = descriptor !== undefined && descriptor.enumerable !== true;
    if (typeof key === 'symbol')
      return this.#options.bareSymbols
        ? `${this.#style(String(key), 'symbol')}: ${text}`
        : `[${this.#style(String(key), 'symbol')}]: ${text}`;
    if (hidden) return `[${key}]: ${text}`;
    if (key === '__proto__') return `['__proto__']: ${text}`;
    return `${/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) ? key : this.#style(quote(key), 'string')}: ${text}`;
  }

  #reduce(
    given: string[],
    base: string,
    open: string,
    close: string,
    isArray: boolean,
    level: number,
    value: object,
  ): string {
    const { compact, breakLength } = this.#options;
    const front = base === '' ? '' : `${base} `;
    let output = given;
    const entries = output.length;
    if (compact > 0) {
      if (isArray && entries > 6) output = this.#group(output, Array.isArray(value) ? (value as Value[]) : undefined);
      if (this.#currentDepth - level < compact && entries === output.length) {
        const start = output.length + this.#indentation + open.length + base.length + 10;
        const total = output.reduce((sum, one) => sum + bare(one).length, output.length + start);
        if (total + output.length <= breakLength + output.length && total <= breakLength && !base.includes('\n')) {
          const joined = output.join(', ');
          if (!joined.includes('\n')) return `${front}${open}${joined === '' ? '' : ` ${joined} `}${close}`;
        }
      }
    }
    const indent = `\n${' '.repeat(this.#indentation)}`;
    return `${front}${open}${indent}  ${output.join(`,${indent}  `)}${indent}${close}`;
  }

  /** Puts many short items into columns. */
  #group(output: string[], value: readonly Value[] | undefined): string[] {
    const { breakLength, compact, maxArrayLength } = this.#options;
    const more = maxArrayLength < output.length;
    const count = more ? output.length - 1 : output.length;
    const widths = output.slice(0, count).map((one) => displayWidth(bare(one)));
    const total = widths.reduce((sum, one) => sum + one + 2, 0);
    const longest = Math.max(...widths);
    const actual = longest + 2;
    if (actual * 3 + this.#indentation >= breakLength || !(total / actual > 5 || longest <= 6)) return output;
    const bias = Math.sqrt(actual - total / output.length);
    const biased = Math.max(actual - 3 - bias, 1);
    const columns = Math.min(
      Math.round(Math.sqrt(2.5 * biased * count) / biased),
      Math.floor((breakLength - this.#indentation) / actual),
      compact * 4,
      15,
    );
    if (columns <= 1) return output;
    const lineWidths = Array.from({ length: columns }, (_, i) => {
      let width = 0;
      for (let j = i; j < count; j += columns) width = Math.max(width, widths[j] ?? 0);
      return width + 2;
    });
    const numeric =
      (value === undefined ? undefined : hostCopy(value).slice(0, output.length))?.every(
        (one) => typeof one === 'number' || typeof one === 'bigint',
      ) ?? true;
    const lines: string[] = [];
    for (let i = 0; i < count; i += columns) {
      const max = Math.min(i + columns, count);
      let line = '';
      for (let j = i; j < max; j++) {
        const text = output[j] ?? '';
        const extra = text.length - (widths[j] ?? 0);
        const width = lineWidths[j - i] ?? 0;
        if (j < max - 1) line += numeric ? `${text}, `.padStart(width + extra) : `${text}, `.padEnd(width + extra);
        else line += numeric ? text.padStart(width + extra - 2) : text;
      }
      lines.push(line);
    }
    if (more) lines.push(output[count] ?? '');
    return lines;
  }
}

const displayWidth = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

const plainItems = (view: ArrayBufferView): Iterable<number | bigint> => {
  const host = view as Uint8Array;
  return Array.from({ length: plainLength(host) }, (_, i) => host[i] ?? 0);
};

const plainLength = (view: Uint8Array): number =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype) as object, 'length')?.get?.call(
    view,
  ) as number;

/** Leaves out the calls that the cause's stack has too, but for the first and the last. */
function withoutCauseLines(stack: string, cause: Value, realm: Realm): string {
  if (slotOf(cause)?.kind !== 'error') return stack;
  const lines = stack.split('\n');
  const theirs = String(realm.get(cause, 'stack')).split('\n');
  const from = lines.findIndex((line) => line.startsWith('    at '));
  for (let i = Math.max(0, from); i < lines.length && from >= 0; i++) {
    const at = theirs.indexOf(lines[i] ?? '');
    if (at < 0 || theirs.length - at <= 3) continue;
    let same = 1;
    while (i + same < lines.length && at + same < theirs.length && lines[i + same] === theirs[at + same]) same++;
    if (same <= 3) continue;
    const skipped = same - 2;
    lines.splice(i + 1, skipped, `    ... ${skipped} lines matching cause stack trace ...`);
    return lines.join('\n');
  }
  return stack;
}

/** Puts the class's own name in front where the stack only says `Error`. */
function improve(stack: string, maker: string | undefined, name: string, tag: string): string {
  const long = name.length;
  const plain =
    name.endsWith('Error') &&
    stack.startsWith(name) &&
    (stack.length === long || stack[long] === ':' || stack[long] === '\n');
  if (maker === undefined) return stack;
  if (plain && maker !== name && maker !== '')
    return maker.includes(name) ? `${maker}${stack.slice(long)}` : `${maker} [${name}]${stack.slice(long)}`;
  return tag === '' ? stack : stack;
}

/** `console.log`'s text: `%s`-like places in a first string, and everything else inspected. */
export function format(realm: Realm, args: readonly Value[], options: Partial<InspectOptions>, custom: symbol): string {
  const show = (value: Value, more: Partial<InspectOptions> = {}): string =>
    new Inspector(realm, { ...options, ...more }, custom).inspect(value);
  const [first] = args;
  let used = 0;
  let out = '';
  if (typeof first === 'string') {
    used = 1;
    out =
      args.length === 1
        ? first
        : first.replace(/%([sdifjoOc%])/g, (whole, letter: string) => {
            if (letter === '%') return '%';
            if (used >= args.length) return whole;
            const value = args[used++];
            switch (letter) {
              case 's':
                if (typeof value === 'bigint') return `${value}n`;
                if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
                if (!isObject(value)) return String(value);
                return hasOwnText(realm, value)
                  ? realm.string(value)
                  : show(value, { depth: 0, colors: false, compact: 3 });
              case 'd':
                return typeof value === 'bigint'
                  ? `${value}n`
                  : isObject(value)
                    ? 'NaN'
                    : String(realm.number(typeof value === 'symbol' ? Number.NaN : value));
              case 'i':
                return typeof value === 'bigint'
                  ? `${value}n`
                  : isObject(value)
                    ? 'NaN'
                    : String(Number.parseInt(String(value), 10));
              case 'f':
                return String(Number.parseFloat(String(typeof value === 'symbol' ? Number.NaN : realm.string(value))));
              case 'j':
                return realm.string(
                  realm.callNow(realm.get(realm.get(realm.global, 'JSON'), 'stringify'), undefined, [value]),
                );
              case 'o':
                return show(value, { showHidden: true, depth: 4 });
              case 'O':
                return show(value);
              default:
                return '';
            }
          });
  }
  const rest = args.slice(used).map((one) => (typeof one === 'string' ? one : show(one)));
  return used === 0 ? rest.join(' ') : [out, ...rest].join(' ');
}

/** Whether an object of the program's own class has a `toString` of its own. */
function hasOwnText(realm: Realm, value: object): boolean {
  const slot = slotOf(value);
  if (slot?.kind === 'error' || slot?.kind === 'date') return true;
  const method = realm.get(value, 'toString');
  return functionOf(method)?.native === '' && functionOf(method) !== undefined;
}

/** The hex bytes of a Buffer, as inspect shows it. */
export const bufferText = (bytes: Uint8Array): string => {
  const view = plainView(bytes);
  const shown = [...view.subarray(0, 50)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const more = view.length - 50;
  return `<Buffer${shown === '' ? '' : ` ${shown}`}${more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : ''}>`;
};
