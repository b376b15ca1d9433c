import { fromBinary, toBinary } from '../../../binary-text.ts';
import type { Natives } from '../check-package.ts';
import { ANY, BOOL, FLOAT, isInterface, STRING, type StructField, type Type, typeText, under } from '../types.ts';
import { Boxed, bytesText, type Cell, GoMap, isCopied, mapKey, Slice, textBytes, type V, zeroOf } from '../values.ts';

class JsonProblem extends Error {}

export const jsonNatives: Natives = {
  'encoding/json.marshal': (_, [value, prefix, indent]) => {
    try {
      const text = write(value, ANY);
      const shown =
        prefix === '' && indent === ''
          ? text
          : indented(text, fromBinary(prefix as string), fromBinary(indent as string));
      return [textBytes(toBinary(shown)), ''];
    } catch (error) {
      if (error instanceof JsonProblem) return [null, error.message];
      throw error;
    }
  },
  'encoding/json.unmarshal': (_, [data, target]) => {
    const text = fromBinary(bytesText(data));
    if (!(target instanceof Boxed) || target.type.k !== 'pointer')
      return `json: Unmarshal(non-pointer ${target instanceof Boxed ? typeText(target.type) : 'nil'})`;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return syntaxError(text);
    }
    try {
      const type = target.type.of;
      if (isCopied(type)) fill(target.v as V[], value, type);
      else (target.v as Cell).v = read(value, type, (target.v as Cell).v, '');
      return '';
    } catch (error) {
      if (error instanceof JsonProblem) return toBinary(error.message);
      throw error;
    }
  },
};

const quote = (text: string): string =>
  JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

function keyOf(
  field: StructField,
): { readonly name: string; readonly omit: boolean; readonly asString: boolean } | undefined {
  const tag = /(?:^| )json:"([^"]*)"/.exec(field.tag)?.[1];
  if (tag === '-' || !/^[A-Z]/.test(field.name)) return undefined;
  const [name = '', ...options] = (tag ?? '').split(',');
  return {
    name: name === '' ? field.name : name,
    omit: options.includes('omitempty'),
    asString: options.includes('string'),
  };
}

const isEmpty = (v: V): boolean =>
  v === null ||
  v === false ||
  v === 0 ||
  v === '' ||
  (v instanceof Slice && v.length === 0) ||
  (v instanceof GoMap && v.entries.size === 0);

function write(v: V, type: Type): string {
  const base = under(type);
  switch (base.k) {
    case 'interface':
      return v instanceof Boxed ? write(v.v, v.type) : 'null';
    case 'basic':
      if (base.name === 'string') return quote(fromBinary(v as string));
      if (base.name.startsWith('float')) return number(v as number);
      return String(v);
    case 'pointer':
      return v === null ? 'null' : write(isCopied(base.of) ? v : (v as Cell).v, base.of);
    case 'struct':
      return `{${base.fields.flatMap((field, i) => member((v as V[])[i], field)).join(',')}}`;
    case 'map': {
      if (v === null) return 'null';
      const entries = [...(v as GoMap).entries.values()]
        .map(([key, value]) => [String(key), value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${entries.map(([key, value]) => `${quote(fromBinary(key))}:${write(value, base.of)}`).join(',')}}`;
    }
    case 'slice': {
      if (v === null) return 'null';
      const element = under(base.of);
      if (element.k === 'basic' && element.name === 'uint8') return `"${base64(bytesText(v))}"`;
      return `[${(v as Slice)
        .list()
        .map((one) => write(one, base.of))
        .join(',')}]`;
    }
    case 'array':
      return `[${(v as V[]).map((one) => write(one, base.of)).join(',')}]`;
    default:
      throw new JsonProblem(`json: unsupported type: ${typeText(type)}`);
  }
}

function member(v: V, field: StructField): string[] {
  const base = under(field.type);
  if (field.embedded && base.k === 'struct' && !field.tag.includes('json:'))
    return base.fields.flatMap((inner, i) => member((v as V[])[i], inner));
  const key = keyOf(field);
  if (key === undefined || (key.omit && isEmpty(v))) return [];
  const text = write(v, field.type);
  return [`${quote(key.name)}:${key.asString ? quote(text) : text}`];
}

function number(v: number): string {
  if (!Number.isFinite(v))
    throw new JsonProblem(`json: unsupported value: ${Number.isNaN(v) ? 'NaN' : v > 0 ? '+Inf' : '-Inf'}`);
  const size = Math.abs(v);
  return size !== 0 && (size < 1e-6 || size >= 1e21)
    ? v
        .toExponential()
        .replace(/e([+-])(\d)$/, (_, sign: string, digit: string) => `e${sign}${sign === '-' ? digit : digit}`)
    : String(v);
}

/** The text with line breaks, as MarshalIndent sets them. */
function indented(text: string, prefix: string, indent: string): string {
  let out = '';
  let depth = 0;
  let inside = false;
  const line = (): string => `\n${prefix}${indent.repeat(depth)}`;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (inside) {
      out += c;
      if (c === '\\') out += text.charAt(++i);
      else if (c === '"') inside = false;
    } else if (c === '"') {
      inside = true;
      out += c;
    } else if (c === '{' || c === '[') {
      const close = c === '{' ? '}' : ']';
      if (text.charAt(i + 1) === close) {
        out += c + close;
        i++;
      } else {
        depth++;
        out += c + line();
      }
    } else if (c === '}' || c === ']') {
      depth--;
      out += line() + c;
    } else out += c === ',' ? c + line() : c === ':' ? ': ' : c;
  }
  return out;
}

const nameOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;

/** A JSON value as Go's type holds it. */
function read(value: unknown, type: Type, old: V, path: string): V {
  const wrong = (what = nameOf(value)): never => {
    throw new JsonProblem(
      `json: cannot unmarshal ${what} into Go ${path === '' ? 'value' : `struct field ${path}`} of type ${typeText(type)}`,
    );
  };
  const base = under(type);
  if (isInterface(type)) return boxed(value);
  if (value === null) return ['slice', 'map', 'pointer'].includes(base.k) ? null : old;
  switch (base.k) {
    case 'basic':
      if (base.name === 'string') return typeof value === 'string' ? toBinary(value) : wrong();
      if (base.name === 'bool') return typeof value === 'boolean' ? value : wrong();
      if (typeof value !== 'number') return wrong();
      if (!base.name.startsWith('float') && !Number.isInteger(value)) return wrong(`number ${value}`);
      return value;
    case 'pointer':
      if (isCopied(base.of)) return fill((old ?? zeroOf(base.of)) as V[], value, base.of, path);
      return { v: read(value, base.of, zeroOf(base.of), path) };
    case 'slice':
      if (!Array.isArray(value)) return wrong();
      return new Slice(value.map((one) => read(one, base.of, zeroOf(base.of), path)));
    case 'map': {
      if (typeof value !== 'object' || Array.isArray(value)) return wrong();
      const map = old instanceof GoMap ? old : new GoMap();
      for (const [key, one] of Object.entries(value)) {
        const own = toBinary(key);
        map.entries.set(mapKey(own, base.key), [own, read(one, base.of, zeroOf(base.of), path)]);
      }
      return map;
    }
    case 'struct':
    case 'array':
      return fill((old ?? zeroOf(type)) as V[], value, type, path);
    default:
      return wrong();
  }
}

function fill(target: V[], value: unknown, type: Type, path = ''): V[] {
  const base = under(type);
  if (value === null) return target;
  if (base.k === 'array' && Array.isArray(value)) {
    for (let i = 0; i < base.length; i++)
      target[i] = i < value.length ? read(value[i], base.of, target[i], path) : zeroOf(base.of);
    return target;
  }
  if (base.k !== 'struct' || typeof value !== 'object' || Array.isArray(value))
    throw new JsonProblem(
      `json: cannot unmarshal ${nameOf(value)} into Go ${path === '' ? 'value' : `struct field ${path}`} of type ${typeText(type)}`,
    );
  const owner = type.k === 'named' ? type.name : '';
  for (const [i, field] of base.fields.entries()) {
    if (field.embedded && under(field.type).k === 'struct') {
      target[i] = fill(target[i] as V[], value, field.type, path);
      continue;
    }
    const key = keyOf(field);
    if (key === undefined) continue;
    const entries = Object.entries(value);
    const found =
      entries.find(([name]) => name === key.name) ??
      entries.find(([name]) => name.toLowerCase() === key.name.toLowerCase());
    if (found !== undefined)
      target[i] = read(found[1], field.type, target[i], path === '' ? `${owner}.${key.name}` : `${path}.${key.name}`);
  }
  return target;
}

function boxed(value: unknown): V {
  if (value === null) return null;
  if (typeof value === 'string') return new Boxed(STRING, toBinary(value));
  if (typeof value === 'number') return new Boxed(FLOAT, value);
  if (typeof value === 'boolean') return new Boxed(BOOL, value);
  if (Array.isArray(value)) return new Boxed({ k: 'slice', of: ANY }, new Slice(value.map(boxed)));
  const map = new GoMap();
  for (const [key, one] of Object.entries(value as Record<string, unknown>))
    map.entries.set(toBinary(key), [toBinary(key), boxed(one)]);
  return new Boxed({ k: 'map', key: STRING, of: ANY }, map);
}

/** What Go says of a text that is no JSON: where it broke off. */
function syntaxError(text: string): string {
  const trimmed = text.trimStart();
  if (trimmed === '') return 'unexpected end of JSON input';
  if (!/^[[{"\d\-tfn]/.test(trimmed)) return `invalid character '${trimmed.charAt(0)}' looking for beginning of value`;
  for (const more of ['}', ']', '"', '"}', '"]', '":0}', ':0}', '0}', '0]', 'null}', '"":0}']) {
    try {
      JSON.parse(text + more);
      return 'unexpected end of JSON input';
    } catch {
      // Not this ending.
    }
  }
  return 'drydock: this JSON is not valid; where Go would say so is not modelled';
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** How JSON carries bytes. */
function base64(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((at) => bytes.charCodeAt(i + at) || 0);
    const bits = (a << 16) | (b << 8) | c;
    for (let at = 0; at < 4; at++) out += i + at > bytes.length ? '=' : ALPHABET.charAt((bits >> (18 - 6 * at)) & 63);
  }
  return out;
}
