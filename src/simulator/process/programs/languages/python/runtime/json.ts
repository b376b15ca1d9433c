import { utf8Decode } from '../../../../../base/bytes.ts';
import { floatText, whole } from '../engine/numbers.ts';
import { type Kw, PyBytes, PyDict, PyFloat, PyList, PyTuple, type Run, type Value } from '../engine/values.ts';
import type { Python } from './python.ts';

/** A string as JSON writes it. */
function quote(text: string, ascii: boolean): string {
  const made = JSON.stringify(text)
    .replaceAll('\x7f', ascii ? '\\u007f' : '\x7f')
    .replaceAll('\\u007f', '\x7f');
  return ascii ? made.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) : made;
}

export function addJson(
  py: Python,
  def: (name: string, fn: (args: readonly Value[], kw: Kw) => Run<Value>) => void,
): void {
  interface How {
    readonly indent: string | undefined;
    readonly item: string;
    readonly colon: string;
    readonly sort: boolean;
    readonly ascii: boolean;
    readonly fallback: Value;
  }
  function* dump(given: Value, how: How, level: string): Run<string> {
    const v = py.plain(given);
    if (v === null || v === undefined) return 'null';
    if (typeof v === 'boolean') return String(v);
    if (typeof v === 'number' || typeof v === 'bigint') return String(v);
    if (v instanceof PyFloat)
      return Number.isNaN(v.v) ? 'NaN' : Number.isFinite(v.v) ? floatText(v.v) : v.v > 0 ? 'Infinity' : '-Infinity';
    if (typeof v === 'string') return quote(v, how.ascii);
    const deeper = how.indent === undefined ? '' : `${level}${how.indent}`;
    const wrap = (open: string, parts: readonly string[], close: string): string => {
      if (parts.length === 0) return open + close;
      return how.indent === undefined
        ? open + parts.join(how.item) + close
        : `${open}\n${deeper}${parts.join(`${how.item.trimEnd()}\n${deeper}`)}\n${level}${close}`;
    };
    if (v instanceof PyList || v instanceof PyTuple) {
      const parts: string[] = [];
      for (const one of v.a) parts.push(yield* dump(one, how, deeper));
      return wrap('[', parts, ']');
    }
    if (v instanceof PyDict) {
      const pairs: [string, Value][] = [];
      for (const [key, value] of v.m.values()) {
        const name = py.plain(key);
        const type = typeof name;
        if (
          type !== 'string' &&
          type !== 'number' &&
          type !== 'boolean' &&
          type !== 'bigint' &&
          name !== null &&
          !(name instanceof PyFloat)
        )
          throw py.error('TypeError', `keys must be str, int, float, bool or None, not ${py.typeName(key)}`);
        pairs.push([typeof name === 'string' ? name : yield* dump(name, how, ''), value]);
      }
      if (how.sort) pairs.sort(([a], [b]) => (a < b ? -1 : 1));
      const parts: string[] = [];
      for (const [name, value] of pairs)
        parts.push(`${quote(name, how.ascii)}${how.colon}${yield* dump(value, how, deeper)}`);
      return wrap('{', parts, '}');
    }
    if (how.fallback !== null) return yield* dump(yield* py.call(how.fallback, [given]), how, level);
    throw py.error('TypeError', `Object of type ${py.typeName(given)} is not JSON serializable`);
  }
  def('json_dumps', function* ([v, indent, separators, sort, ascii, fallback]) {
    const marks = separators instanceof PyTuple || separators instanceof PyList ? separators.a.map(String) : undefined;
    const gap = indent === null ? undefined : typeof indent === 'number' ? ' '.repeat(indent) : String(indent);
    return yield* dump(
      v,
      {
        indent: gap,
        item: marks?.[0] ?? (gap === undefined ? ', ' : ','),
        colon: marks?.[1] ?? ': ',
        sort: sort === true,
        ascii: ascii !== false,
        fallback: fallback ?? null,
      },
      '',
    );
  });
  /** Gives (true, value) or (false, words, position). */
  def('json_loads', function* ([given]) {
    const text = given instanceof PyBytes ? utf8Decode(given.b) : String(py.plain(given));
    const reader = new Reader(text);
    try {
      const value = reader.document();
      return new PyTuple([true, value]);
    } catch (error) {
      if (!(error instanceof JsonProblem)) throw error;
      return new PyTuple([false, error.message, error.at, text]);
    }
  });
}

class JsonProblem extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Reads JSON as Python's json does, with its words. */
class Reader {
  readonly #text: string;
  #at = 0;
  constructor(text: string) {
    this.#text = text;
  }

  document(): Value {
    this.#space();
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw new JsonProblem('Extra data', this.#at);
    return value;
  }

  #space(): void {
    while (/[ \t\n\r]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #value(): Value {
    const c = this.#text[this.#at];
    const start = this.#at;
    if (c === '"') return this.#string();
    if (c === '{') return this.#object();
    if (c === '[') return this.#array();
    for (const [word, value] of [
      ['null', null],
      ['true', true],
      ['false', false],
      ['NaN', new PyFloat(Number.NaN)],
      ['Infinity', new PyFloat(Infinity)],
      ['-Infinity', new PyFloat(-Infinity)],
    ] as const)
      if (this.#text.startsWith(word, start)) {
        this.#at += word.length;
        return value;
      }
    const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
    number.lastIndex = start;
    const found = number.exec(this.#text);
    if (found === null) throw new JsonProblem('Expecting value', start);
    this.#at += found[0].length;
    return found[1] === undefined && found[2] === undefined ? whole(BigInt(found[0])) : new PyFloat(Number(found[0]));
  }

  #string(): string {
    const start = this.#at++;
    let out = '';
    for (;;) {
      const c = this.#text[this.#at];
      if (c === undefined) throw new JsonProblem('Unterminated string starting at', start);
      this.#at++;
      if (c === '"') return out;
      if (c < ' ') throw new JsonProblem('Invalid control character at', this.#at - 1);
      if (c !== '\\') {
        out += c;
        continue;
      }
      const e = this.#text[this.#at++] ?? '';
      if (e === 'u') {
        out += String.fromCharCode(Number.parseInt(this.#text.slice(this.#at, this.#at + 4), 16));
        this.#at += 4;
      } else {
        const simple = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '/': '/', '\\': '\\', '"': '"' }[e];
        if (simple === undefined) throw new JsonProblem('Invalid \\escape', this.#at - 2);
        out += simple;
      }
    }
  }

  #array(): Value {
    this.#at++;
    const out: Value[] = [];
    this.#space();
    if (this.#text[this.#at] === ']') {
      this.#at++;
      return new PyList(out);
    }
    for (;;) {
      out.push(this.#value());
      this.#space();
      const c = this.#text[this.#at++];
      if (c === ']') return new PyList(out);
      if (c !== ',') throw new JsonProblem("Expecting ',' delimiter", this.#at - 1);
      this.#space();
    }
  }

  #object(): Value {
    this.#at++;
    const out = new PyDict();
    this.#space();
    if (this.#text[this.#at] === '}') {
      this.#at++;
      return out;
    }
    for (;;) {
      if (this.#text[this.#at] !== '"')
        throw new JsonProblem('Expecting property name enclosed in double quotes', this.#at);
      const name = this.#string();
      this.#space();
      if (this.#text[this.#at] !== ':') throw new JsonProblem("Expecting ':' delimiter", this.#at);
      this.#at++;
      this.#space();
      out.put(name, this.#value());
      this.#space();
      const c = this.#text[this.#at++];
      if (c === '}') return out;
      if (c !== ',') throw new JsonProblem("Expecting ',' delimiter", this.#at - 1);
      this.#space();
    }
  }
}
