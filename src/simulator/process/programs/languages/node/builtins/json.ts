import type { Realm } from '../engine/realm.ts';
import { hide } from '../engine/realm.ts';
import { functionOf, isObject, slotOf, Thrown, type Value } from '../engine/values.ts';
import { unbox } from './objects.ts';

/** JSON: parsing with V8's messages, and stringify with replacers and `toJSON`. */
export function addJson(realm: Realm): void {
  const made = realm.object();
  realm.define(made, 'JSON', {
    parse: [
      2,
      (_, [text, reviver]) => {
        const value = new Parser(realm, realm.string(text)).parse();
        return functionOf(reviver) === undefined ? value : revive(realm, realm.object({ '': value }), '', reviver);
      },
    ],
    stringify: [3, (_, [value, replacer, indent]) => new Writer(realm, replacer, indent).write(value)],
  });
  hide(made, Symbol.toStringTag, 'JSON', true);
  hide(realm.global, 'JSON', made);
}

function revive(realm: Realm, holder: object, key: string, reviver: Value): Value {
  const value = realm.get(holder, key);
  if (isObject(value))
    for (const name of Object.keys(value)) {
      const now = revive(realm, value, name, reviver);
      if (now === undefined) Reflect.deleteProperty(value, name);
      else realm.set(value, name, now);
    }
  return realm.callNow(reviver, holder, [key, value]);
}

/** A plain JSON text as a value of the program; throws its SyntaxError. */
export const parseJson = (realm: Realm, text: string): Value => new Parser(realm, text).parse();

class Parser {
  readonly #realm: Realm;
  readonly #text: string;
  #at = 0;

  constructor(realm: Realm, text: string) {
    this.#realm = realm;
    this.#text = text;
  }

  parse(): Value {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw this.#error('Unexpected non-whitespace character after JSON');
    return value;
  }

  #space(): void {
    while (/[ \t\n\r]/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #error(what?: string): Thrown {
    const realm = this.#realm;
    const saved = realm.frame;
    realm.frame = { parent: saved, label: 'JSON.parse', source: undefined, pos: 0 };
    const { value } = this.#failure(what);
    realm.frame = saved;
    return new Thrown(value, {
      source: { name: '<anonymous_script>', text: this.#text, internal: false },
      pos: Math.min(this.#at, this.#text.length),
    });
  }

  #failure(what?: string): Thrown {
    const text = this.#text;
    if (text === 'undefined')
      return new Thrown(this.#realm.error('SyntaxError', '"undefined" is not valid JSON'), this.#realm.place());
    if (this.#at >= text.length) {
      const end = what ?? 'Unexpected end of JSON input';
      return this.#realm.fail('SyntaxError', what === undefined ? end : `${end} ${this.#position()}`);
    }
    if (what !== undefined) return this.#realm.fail('SyntaxError', `${what} ${this.#position()}`);
    const char = text.charAt(this.#at);
    const [from, to] = [Math.max(0, this.#at - 10), Math.min(text.length, this.#at + 10)];
    const around =
      text.length <= 40
        ? `"${text}"`
        : `${from === 0 ? '' : '...'}"${text.slice(from, to)}"${to === text.length ? '' : '...'}`;
    const shown =
      text.length <= 40
        ? around
        : `${from === 0 ? '' : '...'}"${text.slice(from, to)}"${to === text.length ? '' : '...'}`;
    return this.#realm.fail('SyntaxError', `Unexpected token '${char}', ${shown} is not valid JSON`);
  }

  #position(): string {
    const before = this.#text.slice(0, this.#at).split('\n');
    return `at position ${this.#at} (line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1})`;
  }

  #value(): Value {
    this.#space();
    const char = this.#text.charAt(this.#at);
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    if (char === '"') return this.#string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const)
      if (char === word.charAt(0)) {
        for (const letter of word) {
          if (this.#text.charAt(this.#at) !== letter) throw this.#error();
          this.#at++;
        }
        return value;
      }
    return this.#number();
  }

  #number(): Value {
    const found = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    found.lastIndex = this.#at;
    const text = found.exec(this.#text)?.[0];
    if (text === undefined) {
      if (this.#text.charAt(this.#at) === '-') {
        this.#at++;
        throw this.#error('No number after minus sign in JSON');
      }
      throw this.#error();
    }
    this.#at += text.length;
    if (/\d/.test(this.#text.charAt(this.#at))) throw this.#error('Unexpected number in JSON');
    if (this.#text.charAt(this.#at) === '.') {
      this.#at++;
      throw this.#error('Unterminated fractional number in JSON');
    }
    return Number(text);
  }

  #string(): string {
    const start = this.#at++;
    for (;;) {
      const char = this.#text.charAt(this.#at);
      if (char === '') throw this.#error('Unterminated string in JSON');
      if (char < ' ') throw this.#error('Bad control character in string literal in JSON');
      if (char === '\\') {
        this.#escape();
        continue;
      }
      this.#at++;
      if (char === '"') return JSON.parse(this.#text.slice(start, this.#at)) as string;
    }
  }

  #escape(): void {
    const next = this.#text.charAt(++this.#at);
    if (next === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(this.#text.slice(this.#at + 1, this.#at + 5))) {
        this.#at++;
        throw this.#error('Bad Unicode escape in JSON');
      }
      this.#at += 5;
    } else if (next !== '' && '"\\/bfnrt'.includes(next)) this.#at++;
    else throw this.#error(next === '' ? 'Unterminated string in JSON' : 'Bad escaped character in JSON');
  }

  #array(): Value {
    this.#at++;
    const out: Value[] = [];
    this.#space();
    if (this.#text.charAt(this.#at) === ']') {
      this.#at++;
      return this.#realm.array(out);
    }
    for (;;) {
      out.push(this.#value());
      this.#space();
      const char = this.#text.charAt(this.#at);
      if (char === ']') {
        this.#at++;
        return this.#realm.array(out);
      }
      if (char !== ',') throw this.#error("Expected ',' or ']' after array element in JSON");
      this.#at++;
    }
  }

  #object(): Value {
    this.#at++;
    const out = this.#realm.object();
    this.#space();
    if (this.#text.charAt(this.#at) === '}') {
      this.#at++;
      return out;
    }
    for (let first = true; ; first = false) {
      this.#space();
      if (this.#text.charAt(this.#at) !== '"')
        throw this.#error(
          first ? "Expected property name or '}' in JSON" : 'Expected double-quoted property name in JSON',
        );
      const key = this.#string();
      this.#space();
      if (this.#text.charAt(this.#at) !== ':') throw this.#error("Expected ':' after property name in JSON");
      this.#at++;
      const value = this.#value();
      Object.defineProperty(out, key, { value, writable: true, enumerable: true, configurable: true });
      this.#space();
      const char = this.#text.charAt(this.#at);
      if (char === '}') {
        this.#at++;
        return out;
      }
      if (char !== ',') throw this.#error("Expected ',' or '}' after property value in JSON");
      this.#at++;
    }
  }
}

class Writer {
  readonly #realm: Realm;
  readonly #replace: Value;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #gap: string;
  readonly #open: object[] = [];
  readonly #keys: string[] = [];

  constructor(realm: Realm, replacer: Value, indent: Value) {
    this.#realm = realm;
    this.#replace = functionOf(replacer) === undefined ? undefined : replacer;
    this.#only = Array.isArray(replacer) ? new Set(realm.list(replacer).map((one) => realm.string(one))) : undefined;
    const given = unbox(indent);
    this.#gap =
      typeof given === 'number'
        ? ' '.repeat(Math.min(10, Math.max(0, Math.floor(given))))
        : typeof given === 'string'
          ? given.slice(0, 10)
          : '';
  }

  write(value: Value): string | undefined {
    return this.#property(this.#realm.object({ '': value }), '', '');
  }

  #property(holder: object, key: string, indent: string): string | undefined {
    const realm = this.#realm;
    let value = realm.get(holder, key);
    if (isObject(value) || typeof value === 'bigint') {
      const toJson = realm.get(value, 'toJSON');
      if (functionOf(toJson) !== undefined) value = realm.callNow(toJson, value, [key]);
    }
    if (this.#replace !== undefined) value = realm.callNow(this.#replace, holder, [key, value]);
    value = unbox(value);
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value);
      case 'number':
        return Number.isFinite(value) ? String(value) : 'null';
      case 'boolean':
        return String(value);
      case 'bigint':
        throw realm.typeError('Do not know how to serialize a BigInt');
      case 'object':
        if (value === null) return 'null';
        if (slotOf(value)?.kind === 'function') return undefined;
        return this.#nested(value, key, indent);
      default:
        return undefined;
    }
  }

  #nested(value: object, key: string, indent: string): string {
    if (this.#open.includes(value)) throw this.#circular(value, key);
    this.#open.push(value);
    this.#keys.push(key);
    const inner = indent + this.#gap;
    const text = Array.isArray(value) ? this.#array(value, indent, inner) : this.#object(value, indent, inner);
    this.#open.pop();
    this.#keys.pop();
    return text;
  }

  /** V8 tells where the circle begins and closes. */
  #circular(value: object, key: string): Thrown {
    const realm = this.#realm;
    const at = this.#open.indexOf(value);
    const name = (one: object): string => `object with constructor '${realm.className(one)}'`;
    const label = (text: string, index: number): string =>
      Array.isArray(this.#open[index]) ? `index ${text}` : `property '${text}'`;
    const path = this.#open
      .slice(at + 1)
      .map((one, i) => `|     ${label(this.#keys[at + 1 + i] ?? '', at + i)} -> ${name(one)}`);
    const shown = path.length > 2 ? [path[0] ?? '', '|     ...', path.at(-1) ?? ''] : path;
    const lines = [
      'Converting circular structure to JSON',
      `    --> starting at ${name(value)}`,
      ...shown.map((line) => `    ${line}`),
      `    --- ${label(key, this.#open.length - 1)} closes the circle`,
    ];
    return realm.typeError(lines.join('\n'));
  }

  #array(value: object, indent: string, inner: string): string {
    const length = this.#realm.integer(this.#realm.get(value, 'length'));
    const parts = Array.from({ length }, (_, i) => this.#property(value, String(i), inner) ?? 'null');
    return this.#wrap('[', ']', parts, indent, inner);
  }

  #object(value: object, indent: string, inner: string): string {
    const keys = this.#only === undefined ? Object.keys(value) : [...this.#only].filter((key) => key in value);
    const parts = keys.flatMap((key) => {
      const text = this.#property(value, key, inner);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${this.#gap === '' ? '' : ' '}${text}`];
    });
    return this.#wrap('{', '}', parts, indent, inner);
  }

  #wrap(open: string, close: string, parts: readonly string[], indent: string, inner: string): string {
    if (parts.length === 0) return open + close;
    if (this.#gap === '') return open + parts.join(',') + close;
    return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  }
}
