import { compareBytewise, type GoJson, marshal } from '../../base/go-json.ts';
import { durationString, formatG, quote } from '../../base/go-text.ts';
import { fixed } from '../fixed.ts';
import {
  GoDuration,
  GoFloat,
  GoJsonNumber,
  GoMap,
  GoObject,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  goType,
} from './go-value.ts';

/** Keys in Go's printing order. */
export const sortedKeys = (map: ReadonlyMap<string, GoValue>): string[] => [...map.keys()].sort(compareBytewise);

/**
 * fmt's `%v`. Go prints a pointer inside a value as its address; an address means nothing here and changes from run to
 * run there, so a fixed one stands for all.
 */
export function formatValue(value: GoValue, top = true): string {
  if (value === null) return '<nil>';
  if (value === undefined) return '<no value>';
  if (typeof value !== 'object') return String(value);
  if (value instanceof GoFloat) return shortFloat(value.value);
  if (value instanceof GoDuration) return durationString(value.nanoseconds);
  if (value instanceof GoJsonNumber) return value.text;
  if (value instanceof GoSlice)
    return `[${(value.items ?? []).map((item) => formatValue(item ?? null, false)).join(' ')}]`;
  if (value instanceof GoMap) {
    const entries = value.entries ?? new Map<string, GoValue>();
    return `map[${sortedKeys(entries)
      .map((key) => `${key}:${formatValue(entries.get(key) ?? null, false)}`)
      .join(' ')}]`;
  }
  if (value instanceof GoStruct) return `{${value.fields.map((field) => formatValue(field.value, false)).join(' ')}}`;
  if (value instanceof GoPointer) {
    if (value.isNil) return '<nil>';
    return top ? `&${formatValue(value.target, false)}` : '0xc000012345';
  }
  return `{${value.type}}`;
}

/** The shortest form that reads back, as `%v` prints a float. */
function shortFloat(value: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -4 && exponent < 21) return String(value);
  return formatG(value, 17);
}

/** What `json` gives for a value: structs by their JSON names, maps sorted, rows of tables by their methods. */
export function toJson(value: GoValue): GoJson {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof GoFloat) return value.value;
  if (value instanceof GoDuration) return value.nanoseconds;
  if (value instanceof GoJsonNumber) return Number(value.text);
  if (value instanceof GoSlice) return value.items === undefined ? null : value.items.map(toJson);
  if (value instanceof GoMap) {
    if (value.entries === undefined) return null;
    return new Map([...value.entries].map(([key, item]) => [key, toJson(item)]));
  }
  if (value instanceof GoPointer) return value.isNil ? null : toJson(value.target);
  if (value instanceof GoObject) {
    const names = Object.keys(value.methods).filter((name) => !value.withArguments.has(name));
    return new Map(names.map((name) => [name, toJson(value.methods[name]?.())]));
  }
  return structJson(value);
}

function structJson(value: GoStruct): { readonly [key: string]: GoJson } {
  const out: Record<string, GoJson> = {};
  for (const field of value.fields) {
    if (field.json === '-') continue;
    if (field.embedded) Object.assign(out, toJson(field.value));
    else if (!field.omitEmpty || !isEmpty(field.value)) out[field.json] = toJson(field.value);
  }
  return out;
}

function isEmpty(value: GoValue): boolean {
  if (value instanceof GoDuration) return value.nanoseconds === 0;
  if (value === null || value === undefined || value === '' || value === 0 || value === false) return true;
  if (value instanceof GoSlice) return (value.items?.length ?? 0) === 0;
  if (value instanceof GoMap) return (value.entries?.size ?? 0) === 0;
  return value instanceof GoPointer && value.isNil;
}

/** Compact JSON as the template function `json` writes it: without HTML escapes, but for rows of tables, which write themselves. */
export const jsonText = (value: GoValue): string => marshal(toJson(value), value instanceof GoObject);

const VERB = /%([+\-# 0]*)(\*|\d+)?(?:\.(\*|\d+)?)?([a-zA-Z%])|%$/g;

/** fmt's `Sprintf` for the verbs that templates use: v s d q t x X o b c f e g T and %%. */
export function sprintf(format: string, args: readonly GoValue[]): string {
  let next = 0;
  const out = format.replace(
    VERB,
    (whole, flags: string, width: string | undefined, precision: string | undefined, verb: string | undefined) => {
      if (verb === undefined) return '%!(NOVERB)';
      if (verb === '%') return '%';
      if (next >= args.length) return `%!${verb}(MISSING)`;
      const cells = width === '*' ? Number(args[next++]) : Number(width ?? 0);
      const digits =
        precision === undefined
          ? whole.includes('.')
            ? 0
            : undefined
          : precision === '*'
            ? Number(args[next++])
            : Number(precision);
      return pad(formatVerb(verb, args[next++], flags, digits), cells, flags);
    },
  );
  const extra = args.slice(next);
  if (extra.length === 0) return out;
  return `${out}%!(EXTRA ${extra.map((arg) => `${goType(arg)}=${formatValue(arg)}`).join(', ')})`;
}

function pad(text: string, width: number, flags: string): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (flags.includes('0'))
    return /^[+-]/.test(text) ? text.charAt(0) + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text;
  return ' '.repeat(missing) + text;
}

function formatVerb(verb: string, value: GoValue, flags: string, digits: number | undefined): string {
  const wrong = (): string =>
    value === null || value === undefined ? `%!${verb}(<nil>)` : `%!${verb}(${goType(value)}=${formatValue(value)})`;
  const sign = (text: string): string => (flags.includes('+') && !text.startsWith('-') ? `+${text}` : text);
  if (verb === 'v') return typeof value === 'number' ? sign(String(value)) : formatValue(value ?? null);
  if (verb === 'T') return value === null || value === undefined ? '<nil>' : goType(value);
  if (value instanceof GoSlice && !['p', 't'].includes(verb)) {
    return `[${(value.items ?? []).map((item) => formatVerb(verb, item, flags, digits)).join(' ')}]`;
  }
  if (typeof value === 'string') {
    const text = digits === undefined ? value : [...value].slice(0, digits).join('');
    if (verb === 's') return text;
    if (verb === 'q') return quote(text);
    return wrong();
  }
  if (value instanceof GoJsonNumber) return formatVerb(verb, value.text, flags, digits);
  if (value instanceof GoDuration && verb !== 's') return formatVerb(verb, value.nanoseconds, flags, digits);
  if (typeof value === 'boolean') return verb === 't' ? String(value) : wrong();
  if (typeof value === 'number') return formatInteger(verb, value, sign, wrong);
  if (value instanceof GoFloat) return formatFloat(verb, value.value, digits, wrong);
  return verb === 's' && !(value instanceof GoPointer) && value !== null && value !== undefined
    ? formatValue(value)
    : wrong();
}

function formatInteger(verb: string, value: number, sign: (text: string) => string, wrong: () => string): string {
  switch (verb) {
    case 'd':
      return sign(String(value));
    case 'x':
      return value.toString(16);
    case 'X':
      return value.toString(16).toUpperCase();
    case 'o':
      return value.toString(8);
    case 'b':
      return value.toString(2);
    case 'c':
      return String.fromCodePoint(value);
    case 'q':
      return `'${String.fromCodePoint(value)}'`;
    default:
      return wrong();
  }
}

function formatFloat(verb: string, value: number, digits: number | undefined, wrong: () => string): string {
  if (verb === 'f') return fixed(value, digits ?? 6);
  if (verb === 'e') return value.toExponential(digits ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
  if (verb === 'g') return digits === undefined ? String(value) : formatG(value, digits);
  return wrong();
}
