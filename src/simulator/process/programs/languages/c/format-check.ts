import type { Place } from './diagnostics.ts';
import type { Parser } from './parser.ts';
import type { Expr, FunctionSymbol } from './tree.ts';
import { typeText } from './type-text.ts';
import {
  CHAR,
  DOUBLE,
  FLOAT,
  INT,
  LLONG,
  LONG,
  pointerTo,
  promote,
  type Type,
  UINT,
  ULLONG,
  ULONG,
  VOID,
} from './types.ts';

/** Which argument of a function is a printf format. */
const FORMATS: Readonly<Record<string, number>> = { printf: 0, fprintf: 1, sprintf: 1, snprintf: 2, dprintf: 1 };

/** Which one is a scanf format. */
const READS: Readonly<Record<string, number>> = { scanf: 0, fscanf: 1, sscanf: 1 };

const CONVERSION = /%([-+ #0]*)(\*|\d*)(?:\.(\*|\d*))?(hh|h|ll|l|z|j|t|L)?([a-zA-Z%])/g;

/** With -Wformat: compares what a format wants with what it gets. */
export function checkFormat(p: Parser, symbol: FunctionSymbol, args: readonly Expr[], callee: Place): void {
  if (!p.warns('format') || symbol.body !== undefined) return;
  const reads = READS[symbol.name] !== undefined;
  const index = FORMATS[symbol.name] ?? READS[symbol.name];
  const given = index === undefined ? undefined : args[index];
  const format = given?.e === 'decay' && given.of.e === 'string' ? given.of : undefined;
  if (index === undefined || format === undefined || format.e !== 'string') return;
  const raw = p.diagnostics.source(format.at).slice(format.at.column - 1, format.at.column - 1 + format.at.width);
  let next = index + 1;
  for (const match of raw.matchAll(CONVERSION)) {
    const [whole, , width, precision, length = '', letter = ''] = match;
    if (letter === '%') continue;
    if (reads && width === '*') continue;
    next += (width === '*' ? 1 : 0) + (precision === '*' ? 1 : 0);
    const wanted = reads ? placeType(length, letter) : wantedType(length, letter);
    const arg = args[next++];
    if (wanted === undefined) continue;
    const at = { ...format.at, column: format.at.column + match.index, width: whole.length };
    if (arg === undefined) missing(p, at, whole, wanted);
    else if (arg.poison !== true && !accepts(wanted, arg.type, letter, reads))
      wrong(p, at, whole, wanted, arg, next - 1 + 1);
  }
  if (args.length > next) p.diagnostics.warning(format.at, 'too many arguments for format', 'format-extra-args');
  void callee;
}

function wantedType(length: string, letter: string): Type | undefined {
  if ('di'.includes(letter)) return length === 'l' ? LONG : length === 'll' ? LLONG : length === 'z' ? LONG : INT;
  if ('uxXo'.includes(letter)) return length === 'l' ? ULONG : length === 'll' ? ULLONG : length === 'z' ? ULONG : UINT;
  if ('fFeEgG'.includes(letter)) return DOUBLE;
  if (letter === 'c') return INT;
  if (letter === 's') return pointerTo(CHAR);
  return letter === 'p' ? pointerTo(VOID) : undefined;
}

/** Where scanf puts a value. */
function placeType(length: string, letter: string): Type | undefined {
  if ('fFeEgG'.includes(letter)) return pointerTo(length === 'l' ? DOUBLE : FLOAT);
  if (letter === 's' || letter === 'c') return pointerTo(CHAR);
  const type = length.startsWith('h') ? undefined : wantedType(length, letter);
  return type === undefined ? undefined : pointerTo(type);
}

/** As an argument comes when no type is told. */
const passed = (type: Type): Type => (type.k === 'float' ? DOUBLE : promote(type));

/** Signs do not matter, small integers become int, and any pointer does for %p. */
function accepts(wanted: Type, given: Type, letter: string, reads: boolean): boolean {
  const type = passed(given);
  if (reads && wanted.k === 'pointer')
    return (
      type.k === 'pointer' &&
      type.to.k === wanted.to.k &&
      (wanted.to.k === 'void' || accepts(wanted.to, type.to, letter, false))
    );
  if (wanted.k === 'int')
    return (
      type.k === 'int' &&
      type.size === wanted.size &&
      type.name.includes('long long') === wanted.name.includes('long long')
    );
  if (wanted.k === 'float') return type.k === 'float';
  if (type.k !== 'pointer') return false;
  return letter === 'p' || (type.to.k === 'int' && type.to.size === 1);
}

const shown = (type: Type): string => typeText(type);

function missing(p: Parser, at: Place, spec: string, wanted: Type): void {
  const end = at.column + at.width - 1;
  p.diagnostics.warning(
    { ...at, column: end, width: 1, from: at.column },
    `format \`${spec}\` expects a matching \`${shown(wanted)}\` argument`,
    'format=',
  );
  const pad = ' '.repeat(end - 1);
  p.diagnostics.under([`${pad}|`, `${pad}${shown(wanted)}`]);
}

function wrong(p: Parser, at: Place, spec: string, wanted: Type, arg: Expr, number: number): void {
  const end = at.column + at.width - 1;
  const type = passed(arg.type);
  const place = arg.at;
  const argument = place.line === at.line ? place : undefined;
  const message = `format \`${spec}\` expects argument of type \`${shown(wanted)}\`, but argument ${number} has type \`${shown(type)}\``;
  const from = place.from ?? place.column;
  const next =
    argument === undefined ? undefined : { ...place, column: from, width: place.column - from + place.width };
  p.diagnostics.marked({ ...at, column: end, width: 1, from: at.column }, next, `${message} [-Wformat=]`);
  if (argument === undefined || next === undefined) return;
  const better = letterOf(type);
  const column = next.column + (place.from === undefined ? 0 : place.column - from);
  p.diagnostics.under(
    labels(end, shown(wanted), column, shown(type), at.column, better === undefined ? undefined : `%${better}`),
  );
}

/** The two types under their places, on one row if there is room, and the better conversion. */
function labels(
  left: number,
  leftText: string,
  right: number,
  rightText: string,
  start: number,
  better: string | undefined,
): string[] {
  const at = (column: number, text: string): string => ' '.repeat(column - 1) + text;
  const rows = [`${at(left, '|').padEnd(right - 1)}|`];
  if (left + leftText.length < right) rows.push(at(left, leftText).padEnd(right - 1) + rightText);
  else rows.push(`${at(left, '|').padEnd(right - 1)}${rightText}`, at(left, leftText));
  if (better !== undefined) rows.push(at(start, better));
  return rows;
}

function letterOf(type: Type): string | undefined {
  if (type.k === 'float') return 'f';
  if (type.k === 'pointer')
    return type.to.k === 'int' && type.to.size === 1 ? 's' : type.to.k === 'void' ? 'p' : undefined;
  if (type.k !== 'int') return undefined;
  const length = type.size === 8 ? (type.name.includes('long long') ? 'll' : 'l') : '';
  return `${length}${type.signed ? 'd' : 'u'}`;
}
