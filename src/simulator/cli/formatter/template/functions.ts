import { err, ok, type Result } from '../../../base/result.ts';
import { formatValue, jsonText, sprintf } from '../go-format.ts';
import {
  deref,
  GoDuration,
  GoFloat,
  GoJsonNumber,
  GoMap,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  goType,
} from '../go-value.ts';

/** A function that templates call. Types name what each argument must be; `any` takes all, a rest type takes more. */
export interface TemplateFunction {
  readonly params: readonly ('string' | 'int' | '[]string' | 'any')[];
  readonly rest?: 'any';
  run(args: readonly GoValue[]): Result<GoValue, string>;
}

/** `if`, `and`, `or`, `not`: Go's truth. */
export function isTrue(value: GoValue): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value !== '';
  if (typeof value === 'number') return value !== 0;
  if (value instanceof GoFloat) return value.value !== 0;
  if (value instanceof GoDuration) return value.nanoseconds !== 0;
  if (value instanceof GoJsonNumber) return value.text !== '';
  if (value instanceof GoSlice) return (value.items?.length ?? 0) > 0;
  if (value instanceof GoMap) return (value.entries?.size ?? 0) > 0;
  return !(value instanceof GoPointer && value.isNil);
}

const define = (params: TemplateFunction['params'], run: TemplateFunction['run'], rest?: 'any'): TemplateFunction => ({
  params,
  run,
  ...(rest === undefined ? {} : { rest }),
});

const text = (value: GoValue): string => (typeof value === 'string' ? value : formatValue(value));
const number = (value: GoValue): number => (typeof value === 'number' ? value : 0);
const strings = (value: GoValue): string[] => (value instanceof GoSlice ? (value.items ?? []).map(text) : []);

/** Go's `fmt.Sprint`: blanks between operands when neither is a string. */
function sprint(args: readonly GoValue[]): string {
  return args
    .map((arg, index) => {
      const previous = args[index - 1];
      const blank = index > 0 && typeof arg !== 'string' && typeof previous !== 'string';
      return (blank ? ' ' : '') + formatValue(printable(arg));
    })
    .join('');
}

const printable = (value: GoValue): GoValue => (value === undefined ? null : value);

function length(value: GoValue): Result<GoValue, string> {
  const item = deref(value);
  if (typeof item === 'string') return ok(utf8Length(item));
  if (item instanceof GoSlice) return ok(item.items?.length ?? 0);
  if (item instanceof GoMap) return ok(item.entries?.size ?? 0);
  if (item === null || item === undefined) return err('len of nil pointer');
  return err(`len of type ${goType(item)}`);
}

function utf8Length(value: string): number {
  let size = 0;
  for (const char of value) {
    const code = char.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}

function indexInto(args: readonly GoValue[]): Result<GoValue, string> {
  const [first, ...indices] = args;
  if (first === undefined || first === null) return err('index of untyped nil');
  let item: GoValue = first;
  for (const index of indices) {
    item = deref(item);
    if (item === null || item === undefined || item instanceof GoPointer) return err('index of nil pointer');
    if (item instanceof GoSlice || typeof item === 'string') {
      const size = typeof item === 'string' ? item.length : (item.items?.length ?? 0);
      if (index === null || index === undefined) return err('cannot index slice/array with nil');
      if (typeof index !== 'number') return err(`cannot index slice/array with type ${goType(index)}`);
      if (index < 0 || index > size) return err(`index out of range: ${index}`);
      // Go's own check is one too lenient; reflection then panics in its own words.
      if (index === size) return err(`reflect: ${typeof item === 'string' ? 'string' : 'slice'} index out of range`);
      item = typeof item === 'string' ? item.charCodeAt(index) : item.items?.[index];
    } else if (item instanceof GoMap) {
      if (typeof index !== 'string') return err(`value has type ${goType(index)}; should be string`);
      item = item.entries?.has(index) === true ? item.entries.get(index) : item.zero;
    } else return err(`can't index item of type ${goType(item)}`);
  }
  return ok(item);
}

function slice(args: readonly GoValue[]): Result<GoValue, string> {
  const [first, ...indices] = args;
  const item = deref(first);
  if (item === null || item === undefined) return err('slice of untyped nil');
  if (indices.length > 3) return err(`too many slice indexes: ${indices.length}`);
  if (typeof item === 'string' && indices.length === 3) return err('cannot 3-index slice a string');
  if (typeof item !== 'string' && !(item instanceof GoSlice)) return err(`can't slice item of type ${goType(item)}`);
  const size = typeof item === 'string' ? item.length : (item.items?.length ?? 0);
  for (const index of indices) {
    if (typeof index !== 'number') return err(`cannot index slice/array with type ${goType(index)}`);
    if (index < 0 || index > size) return err(`index out of range: ${index}`);
  }
  const [from = 0, to = size] = indices.map(number);
  if (from > to) return err(`invalid slice index: ${from} > ${to}`);
  return ok(typeof item === 'string' ? item.slice(from, to) : new GoSlice(item.items?.slice(from, to), item.element));
}

type Kind = 'bool' | 'string' | 'int' | 'float' | 'nil' | 'other';

function kindOf(value: GoValue): Kind {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'int';
  if (value instanceof GoDuration) return 'int';
  if (value instanceof GoJsonNumber) return 'string';
  return value instanceof GoFloat ? 'float' : 'other';
}

function plain(value: GoValue): GoValue {
  if (value instanceof GoFloat) return value.value;
  if (value instanceof GoDuration) return value.nanoseconds;
  return value instanceof GoJsonNumber ? value.text : value;
}

const mismatch = (a: GoValue, b: GoValue): string => `incompatible types for comparison: ${goType(a)} and ${goType(b)}`;

function equal(args: readonly GoValue[]): Result<GoValue, string> {
  const [first, ...others] = args;
  if (others.length === 0) return err('missing argument for comparison');
  const kind = kindOf(first);
  for (const other of others) {
    const otherKind = kindOf(other);
    if (kind === 'other' && first instanceof GoSlice) return err('non-comparable type []: slice');
    if (kind !== otherKind && kind !== 'nil' && otherKind !== 'nil') return err(mismatch(first, other));
    if (plain(first) === plain(other)) return ok(true);
  }
  return ok(false);
}

function less(a: GoValue, b: GoValue): Result<boolean, string> {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (['other', 'nil', 'bool'].includes(kindA) || ['other', 'nil'].includes(kindB))
    return err('invalid type for comparison');
  if (kindA !== kindB) return err(mismatch(a, b));
  const [x, y] = [plain(a), plain(b)];
  if (typeof x === 'string' && typeof y === 'string') return ok(x < y);
  return ok(number(x) < number(y));
}

function compare(decide: (isLess: boolean, isEqual: boolean) => boolean): TemplateFunction {
  return define(['any', 'any'], ([a, b]) => {
    const smaller = less(a, b);
    if (!smaller.ok) return smaller;
    return ok(decide(smaller.value, plain(a) === plain(b)));
  });
}

const htmlEscape = (value: string): string =>
  value.replace(
    /[<>&"'\0]/g,
    (char) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&#34;', "'": '&#39;' })[char] ?? '\ufffd',
  );

const jsEscape = (value: string): string =>
  value.replace(/[\\'"]/g, '\\$&').replace(/[<>&=\u0000-\u001f]/g, (char) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${code}`;
  });

const titleCase = (value: string): string =>
  value.replace(/(^|[^\p{L}\p{Nd}_'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function truncate(value: string, size: number): Result<GoValue, string> {
  return ok(value.length < size ? value : value.slice(0, size));
}

/** Go's built-in functions and the ones that docker adds. `and`, `or` stop early and are known to the executor. */
export const FUNCTIONS: Readonly<Record<string, TemplateFunction>> = {
  and: define(['any'], (args) => ok(args.find((arg) => !isTrue(arg)) ?? args.at(-1)), 'any'),
  or: define(['any'], (args) => ok(args.find(isTrue) ?? args.at(-1)), 'any'),
  not: define(['any'], ([value]) => ok(!isTrue(value))),
  len: define(['any'], ([value]) => length(value)),
  index: define(['any'], indexInto, 'any'),
  slice: define(['any'], slice, 'any'),
  print: define([], (args) => ok(sprint(args)), 'any'),
  println: define([], (args) => ok(`${args.map((arg) => formatValue(printable(arg))).join(' ')}\n`), 'any'),
  printf: define(['string'], ([format, ...args]) => ok(sprintf(text(format), args.map(printable))), 'any'),
  html: define([], (args) => ok(htmlEscape(sprint(args))), 'any'),
  urlquery: define([], (args) => ok(encodeURIComponent(sprint(args)).replaceAll('%20', '+')), 'any'),
  js: define([], (args) => ok(jsEscape(sprint(args))), 'any'),
  call: define(['any'], ([value]) => err(`non-function of type ${goType(value)}`), 'any'),
  eq: define(['any'], equal, 'any'),
  ne: define(['any', 'any'], (args) => {
    const same = equal(args);
    return same.ok ? ok(!same.value) : same;
  }),
  lt: compare((isLess) => isLess),
  le: compare((isLess, isEqual) => isLess || isEqual),
  gt: compare((isLess, isEqual) => !isLess && !isEqual),
  ge: compare((isLess) => !isLess),
  json: define(['any'], ([value]) => ok(jsonText(value))),
  split: define(['string', 'string'], ([value, by]) => ok(new GoSlice(text(value).split(text(by)), 'string'))),
  join: define(['[]string', 'string'], ([list, by]) => ok(strings(list).join(text(by)))),
  title: define(['string'], ([value]) => ok(titleCase(text(value)))),
  lower: define(['string'], ([value]) => ok(text(value).toLowerCase())),
  upper: define(['string'], ([value]) => ok(text(value).toUpperCase())),
  pad: define(['string', 'int', 'int'], ([value, before, after]) =>
    ok(value === '' ? '' : ' '.repeat(number(before)) + text(value) + ' '.repeat(number(after))),
  ),
  truncate: define(['string', 'int'], ([value, size]) => truncate(text(value), number(size))),
};

/** A command's own way to write JSON. */
export const jsonFunction = (write: (value: GoValue) => string): TemplateFunction =>
  define(['any'], ([value]) => ok(write(value)));

/** In a table's heading these keep the column's name as it is. */
export const HEADER_FUNCTIONS: Readonly<Record<string, TemplateFunction>> = {
  ...FUNCTIONS,
  ...Object.fromEntries(
    (['json', 'title', 'lower', 'upper'] as const).map((name) => [name, define(['string'], ([value]) => ok(value))]),
  ),
  split: define(['string', 'string'], ([value]) => ok(value)),
  join: define(['string', 'string'], ([value]) => ok(value)),
  truncate: define(['string', 'int'], ([value]) => ok(value)),
};

/** A struct counts as an argument of any type; other types must match exactly. */
export function fits(param: 'string' | 'int' | '[]string' | 'any', value: GoValue): boolean {
  if (param === 'any') return true;
  if (param === '[]string') return value instanceof GoSlice && value.element === 'string';
  if (value instanceof GoStruct) return false;
  return param === 'string' ? typeof value === 'string' : typeof value === 'number';
}
