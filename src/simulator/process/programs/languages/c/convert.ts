import { folded } from './constants.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import type { Parser } from './parser.ts';
import type { Expr, FunctionSymbol } from './tree.ts';
import { quotedType } from './type-text.ts';
import { bare, decay, INT, isArithmetic, isScalar, sameType, type Type, VOID } from './types.ts';

/** Where a value goes, for what is said of it. */
export type Use =
  | { readonly u: 'initialize' }
  | { readonly u: 'assign'; readonly at: Place }
  | { readonly u: 'return' }
  | { readonly u: 'argument'; readonly number: number; readonly callee: FunctionSymbol | undefined };

export const poison = (at: Place): Expr => ({ e: 'number', value: 0, type: INT, at, poison: true });

/** An array or function as the pointer that it turns into. */
export function value(expr: Expr): Expr {
  const { type, at } = expr;
  if (type.k !== 'array' && type.k !== 'function') return expr;
  return { e: 'decay', of: expr, type: decay(type), at };
}

export function cast(expr: Expr, type: Type): Expr {
  if (sameType(expr.type, type) && type.k !== 'void') return { ...expr, type: bare(type) };
  return { e: 'cast', of: expr, type: bare(type), at: expr.at };
}

const isNull = (expr: Expr): boolean => {
  if (expr.e === 'number') return expr.type.k === 'int' && Number(expr.value) === 0;
  return expr.e === 'cast' && expr.type.k === 'pointer' && expr.type.to.k === 'void' && isNull(expr.of);
};

/** A value converted as by assignment to `type`; says what is doubtful or wrong about that. */
export function convert(p: Parser, given: Expr, type: Type, use: Use): Expr {
  const expr = value(given);
  if (expr.poison === true) return { ...poison(expr.at), type };
  const from = expr.type;
  if (sameType(from, type) && type.k !== 'pointer') return cast(expr, type);
  if (isArithmetic(type) && isArithmetic(from)) return cast(expr, type);
  if (type.k === 'pointer' && from.k === 'pointer') return pointers(p, expr, type, from, use);
  if (type.k === 'pointer' && from.k === 'int') {
    if (!isNull(expr)) doubt(p, expr, type, use, 'makes pointer from integer without a cast', 'int-conversion');
    return cast(expr, type);
  }
  if (type.k === 'int' && from.k === 'pointer') {
    if (type.name !== '_Bool') doubt(p, expr, type, use, 'makes integer from pointer without a cast', 'int-conversion');
    return cast(expr, type);
  }
  if (from.k === 'void') {
    p.diagnostics.error(use.u === 'assign' ? use.at : expr.at, 'void value not ignored as it ought to be');
    return poison(expr.at);
  }
  mismatch(p, expr, type, use);
  return poison(expr.at);
}

function pointers(
  p: Parser,
  expr: Expr,
  type: Extract<Type, { k: 'pointer' }>,
  from: Extract<Type, { k: 'pointer' }>,
  use: Use,
): Expr {
  const loose = type.to.k === 'void' || from.to.k === 'void' || isNull(expr);
  const signs = type.to.k === 'int' && from.to.k === 'int' && type.to.size === from.to.size;
  if (!loose && !signs && !sameType(type.to, from.to)) {
    const text = use.u === 'return' ? 'RETURN' : 'from incompatible pointer type';
    doubt(p, expr, type, use, text, 'incompatible-pointer-types');
  } else if (from.to.constant === true && type.to.constant !== true && from.to.k !== 'function')
    doubt(p, expr, type, use, 'discards `const` qualifier from pointer target type', 'discarded-qualifiers');
  return cast(expr, type);
}

const PLAIN = new Set(['discarded-qualifiers']);

/** A conversion that gcc 12 warns about; from 14 on most of them are errors. */
function doubt(p: Parser, expr: Expr, type: Type, use: Use, what: string, flag: string): void {
  const to = quotedType(type);
  const from = quotedType(expr.type);
  const message = doubtText(use, to, from, what, flag);
  const at = use.u === 'assign' ? use.at : expr.at;
  if (p.options.version >= 14 && !PLAIN.has(flag)) p.diagnostics.error(at, `${message} [-W${flag}]`);
  else p.diagnostics.warning(at, message, flag);
  if (use.u === 'argument') aboutArgument(p, expr, type, use, !PLAIN.has(flag));
}

function doubtText(use: Use, to: string, from: string, what: string, flag: string): string {
  const short = PLAIN.has(flag);
  const incompatible = flag === 'incompatible-pointer-types';
  switch (use.u) {
    case 'initialize':
      if (short) return `initialization ${what}`;
      return incompatible ? `initialization of ${to} ${what} ${from}` : `initialization of ${to} from ${from} ${what}`;
    case 'assign':
      if (short) return `assignment ${what}`;
      return incompatible ? `assignment to ${to} ${what} ${from}` : `assignment to ${to} from ${from} ${what}`;
    case 'return':
      if (short) return `return ${what}`;
      return incompatible
        ? `returning ${from} from a function with incompatible return type ${to}`
        : `returning ${from} from a function with return type ${to} ${what}`;
    case 'argument':
      return `passing argument ${use.number} of \`${use.callee?.name ?? ''}\` ${what}`;
  }
}

/** The argument's type under it, and the declaration that wants another one. */
function aboutArgument(p: Parser, expr: Expr, type: Type, use: Extract<Use, { u: 'argument' }>, rows: boolean): void {
  if (rows) {
    const pad = ' '.repeat((expr.at.from ?? expr.at.column) - 1);
    const caret = ' '.repeat(expr.at.column - 1);
    p.diagnostics.under([`${caret}|`, `${caret}${p.diagnostics.quoted(quotedType(expr.type)).replace(/[‘’']/g, '')}`]);
    void pad;
  }
  const place = use.callee?.places[use.number - 1];
  if (place === undefined) return;
  if (place.file.startsWith('/usr/')) {
    p.diagnostics.text += `drydock: the note that shows the declaration in ${place.file} is not modelled\n`;
    return;
  }
  p.diagnostics.note(place, `expected ${quotedType(type)} but argument is of type ${quotedType(expr.type)}`);
}

function mismatch(p: Parser, expr: Expr, type: Type, use: Use): void {
  const to = quotedType(type);
  const from = quotedType(expr.type);
  switch (use.u) {
    case 'initialize':
      if (!isScalar(type) && type.k !== 'struct') p.diagnostics.error(expr.at, 'invalid initializer');
      else p.diagnostics.error(expr.at, `incompatible types when initializing type ${to} using type ${from}`);
      return;
    case 'assign':
      p.diagnostics.error(expr.at, `incompatible types when assigning to type ${to} from type ${from}`);
      return;
    case 'return':
      p.diagnostics.error(expr.at, `incompatible types when returning type ${from} but ${to} was expected`);
      return;
    case 'argument':
      p.diagnostics.error(expr.at, `incompatible type for argument ${use.number} of \`${use.callee?.name ?? ''}\``);
      aboutArgument(p, expr, type, use, true);
  }
}

/** A value that is tested; undefined of a struct, which has been told. */
export function truth(p: Parser, given: Expr): Expr {
  const expr = value(given);
  if (expr.poison === true || isScalar(expr.type)) return expr;
  if (expr.type.k === 'void') p.diagnostics.error(expr.at, 'void value not ignored as it ought to be');
  else if (expr.type.k === 'struct')
    p.diagnostics.error(
      expr.at,
      `used ${quotedType(expr.type).replace(/^`/, '`')} type value where scalar is required`.replace(
        /`(struct|union) ([^`]*)` type/,
        '$1 type',
      ),
    );
  else throw new NotModelled('a test of this type');
  return poison(expr.at);
}

export const nothing = (at: Place): Expr => ({ e: 'cast', of: poison(at), type: VOID, at });

/** The value of a constant expression of whole numbers; undefined of any other. */
export function constantOf(expr: Expr): bigint | undefined {
  switch (expr.e) {
    case 'number':
      return expr.type.k === 'int' ? BigInt(expr.value) : undefined;
    case 'cast': {
      const inner = constantOf(expr.of);
      if (inner === undefined || expr.type.k !== 'int') return undefined;
      const bits = expr.type.size * 8;
      return expr.type.signed ? BigInt.asIntN(bits, inner) : BigInt.asUintN(bits, inner);
    }
    case 'unary': {
      const inner = constantOf(expr.of);
      if (inner === undefined) return undefined;
      return expr.op === '-' ? -inner : expr.op === '~' ? ~inner : inner === 0n ? 1n : 0n;
    }
    case 'conditional': {
      const test = constantOf(expr.test);
      return test === undefined ? undefined : constantOf(test !== 0n ? expr.yes : expr.no);
    }
    case 'binary':
    case 'compare':
    case 'logic': {
      const left = constantOf(expr.left);
      const right = constantOf(expr.right);
      return left === undefined || right === undefined ? undefined : folded(expr.op, left, right);
    }
    default:
      return undefined;
  }
}
