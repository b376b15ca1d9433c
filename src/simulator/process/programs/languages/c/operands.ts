import { startOf, step } from './assigning.ts';
import { offset } from './combine.ts';
import { cast, constantOf, nothing, poison, truth, value } from './convert.ts';
import { initialOf, isTypeStart, typeName } from './declare.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import { member } from './members.ts';
import { call, identifier } from './names.ts';
import type { Parser } from './parser.ts';
import type { Expr } from './tree.ts';
import { quotedType } from './type-text.ts';
import {
  alignOf,
  CHAR,
  DOUBLE,
  FLOAT,
  INT,
  isArithmetic,
  isInteger,
  isScalar,
  LLONG,
  LONG,
  pointerTo,
  promote,
  sizeOf,
  type Type,
  UINT,
  ULLONG,
  ULONG,
} from './types.ts';

export function castExpression(p: Parser): Expr {
  if (!p.is('(') || !isTypeStart(p, 1)) return unary(p);
  const open = p.next().at;
  const type = typeName(p);
  p.need(')', open);
  if (p.is('{')) return postfix(p, compound(p, type, open));
  const of = value(castExpression(p));
  const at = p.span(open, open);
  if (of.poison === true) return { ...poison(at), type };
  if (type.k === 'void') return { e: 'cast', of, type, at };
  if (!isScalar(type) || !isScalar(of.type)) {
    p.diagnostics.error(
      open,
      isScalar(type) ? 'aggregate value used where a scalar was expected' : 'conversion to non-scalar type requested',
    );
    return poison(at);
  }
  if (type.k === 'int' && type.size < 8 && of.type.k === 'pointer')
    p.diagnostics.warning(open, 'cast from pointer to integer of different size', 'pointer-to-int-cast');
  else if (type.k === 'pointer' && of.type.k === 'int' && of.type.size < 8 && constantOf(of) === undefined)
    p.diagnostics.warning(open, 'cast to pointer from integer of different size', 'int-to-pointer-cast');
  return { ...cast(of, type), at };
}

function compound(p: Parser, type: Type, at: Place): Expr {
  if (p.current === undefined) throw new NotModelled('a compound literal outside of a function');
  const made = initialOf(p, type);
  const local = p.local('', made.type, at, sizeOf(made.type), alignOf(made.type));
  local.used++;
  return { e: 'literal', local, initial: made.initial, type: made.type, at };
}

function unary(p: Parser): Expr {
  const token = p.peek();
  if (token.kind === 'name' && (token.text === 'sizeof' || token.text === '_Alignof')) return sizeOperator(p);
  if (token.kind !== 'mark') return postfix(p, primary(p));
  switch (token.text) {
    case '++':
    case '--': {
      p.next();
      const target = unary(p);
      return step(p, target, token.text, false, p.span(token.at, token.at), token.at);
    }
    case '&':
      return addressOf(p);
    case '*': {
      p.next();
      const of = value(castExpression(p));
      return deref(p, of, p.span(token.at, token.at));
    }
    case '-':
    case '+':
    case '~':
    case '!': {
      p.next();
      return signed(p, token.text, value(castExpression(p)), p.span(token.at, token.at));
    }
    default:
      return postfix(p, primary(p));
  }
}

export function deref(p: Parser, of: Expr, at: Place): Expr {
  if (of.poison === true) return of;
  if (of.type.k !== 'pointer') {
    p.diagnostics.error(at, `invalid type argument of unary \`*\` (have ${quotedType(of.type)})`);
    return poison(at);
  }
  if (of.type.to.k === 'void') {
    p.diagnostics.warningBare(at, 'dereferencing `void *` pointer');
    return nothing(at);
  }
  return { e: 'deref', of, type: of.type.to, at };
}

function signed(p: Parser, op: string, of: Expr, at: Place): Expr {
  if (of.poison === true) return of;
  if (op === '!') return { e: 'unary', op, of: truth(p, of), type: INT, at };
  if (!(op === '~' ? isInteger : isArithmetic)(of.type)) {
    const what = op === '-' ? 'unary minus' : op === '+' ? 'unary plus' : 'bit-complement';
    p.diagnostics.error(at, `wrong type argument to ${what}`);
    return poison(at);
  }
  const type = promote(of.type);
  if (op === '+') return { ...cast(of, type), at };
  return { e: 'unary', op: op === '-' ? '-' : '~', of: cast(of, type), type, at };
}

function addressOf(p: Parser): Expr {
  const { at: start } = p.next();
  const of = castExpression(p);
  const at = p.span(start, start);
  if (of.poison === true) return of;
  if (of.type.k === 'function') return { e: 'decay', of, type: pointerTo(of.type), at };
  if (!['local', 'global', 'deref', 'member', 'string', 'literal'].includes(of.e)) {
    p.diagnostics.error(start, 'lvalue required as unary `&` operand');
    return poison(at);
  }
  return { e: 'address', of, type: pointerTo(of.type), at };
}

function sizeOperator(p: Parser): Expr {
  const { at, text } = p.next();
  let type: Type;
  if (p.is('(') && isTypeStart(p, 1)) {
    p.next();
    type = typeName(p);
    p.need(')');
  } else type = unary(p).type;
  if (type.k === 'struct' && type.record.members === undefined)
    p.diagnostics.error(at, `invalid application of \`${text}\` to incomplete type ${quotedType(type)}`);
  const size = BigInt(text === 'sizeof' ? sizeOf(type) : alignOf(type));
  return { e: 'number', value: size, type: ULONG, at: p.span(at, at) };
}

export function primary(p: Parser): Expr {
  const token = p.peek();
  switch (token.kind) {
    case 'number':
      p.next();
      return number(token.text, token.at);
    case 'char':
      p.next();
      if (token.text.length !== 1) throw new NotModelled(`the character constant ${token.raw}`);
      return { e: 'number', value: (token.text.charCodeAt(0) << 24) >> 24, type: INT, at: token.at };
    case 'string': {
      let text = '';
      while (p.peek().kind === 'string') text += p.next().text;
      const type: Type = { k: 'array', of: CHAR, length: text.length + 1 };
      return { e: 'string', text, type, at: p.span(token.at, token.at) };
    }
    case 'name':
      if (p.isWord()) return identifier(p);
      return p.fail('expression');
    default:
      if (token.text !== '(' || token.kind !== 'mark') return p.fail('expression');
      p.next();
      if (p.is('{')) throw new NotModelled('a statement inside of an expression');
      return parenthesized(p, token.at);
  }
}

function parenthesized(p: Parser, open: Place): Expr {
  const inner = p.grammar.expression(p);
  p.need(')', open);
  const { at } = inner;
  const last = p.previous?.at;
  if (last === undefined || last.line !== at.line || open.line !== at.line) return inner;
  return { ...inner, at: { ...at, from: open.column, width: last.column + 1 - at.column } };
}

export function number(text: string, at: Place): Expr {
  const isHex = /^0[xX]/.test(text);
  if (!isHex && /[.eE]/.test(text)) {
    const isFloat = /[fF]$/.test(text);
    const read = Number(text.replace(/[fFlL]$/, ''));
    if (Number.isNaN(read)) throw new NotModelled(`the number ${text}`);
    return { e: 'number', value: isFloat ? Math.fround(read) : read, type: isFloat ? FLOAT : DOUBLE, at };
  }
  const [, digits = '', suffix = ''] = /^(.*?)([uUlL]*)$/.exec(text) ?? [];
  const octal = /^0\d/.test(digits);
  if (!/^(0[xX][\da-fA-F]+|0[bB][01]+|\d+)$/.test(digits) || (octal && /[89]/.test(digits)))
    throw new NotModelled(`the number ${text}`);
  const whole = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  const unsigned = /u/i.test(suffix);
  const long = /l/i.test(suffix);
  const type = integerType(whole, unsigned, long, /ll/i.test(suffix), isHex || octal);
  const small = type.k === 'int' && type.size === 4;
  return { e: 'number', value: small ? Number(whole) : whole, type, at };
}

function integerType(value_: bigint, unsigned: boolean, long: boolean, longLong: boolean, wide: boolean): Type {
  if (longLong) return unsigned ? ULLONG : LLONG;
  if (!long && !unsigned && value_ < 1n << 31n) return INT;
  if (!long && (unsigned || wide) && value_ < 1n << 32n) return UINT;
  if (unsigned || value_ >= 1n << 63n) return ULONG;
  return LONG;
}

export function postfix(p: Parser, first: Expr): Expr {
  let expr = first;
  for (;;) {
    const token = p.peek();
    if (token.kind !== 'mark') return expr;
    const start = startOf(expr);
    switch (token.text) {
      case '[': {
        p.next();
        const index = value(p.grammar.expression(p));
        p.need(']', token.at);
        expr = subscript(p, value(expr), index, p.span(token.at, start), start);
        break;
      }
      case '(':
        p.next();
        expr = call(p, expr, token.at);
        break;
      case '.':
      case '->':
        p.next();
        expr = member(p, expr, token.text, token.at, start);
        break;
      case '++':
      case '--':
        p.next();
        expr = step(p, expr, token.text, true, p.span(token.at, start), token.at);
        break;
      default:
        return expr;
    }
  }
}

function subscript(p: Parser, array: Expr, index: Expr, at: Place, start: Place): Expr {
  if (array.poison === true || index.poison === true) return poison(at);
  const whole = p.span(start, start);
  if (array.type.k === 'pointer' && isInteger(index.type)) return deref(p, offset(array, index, 1, whole), whole);
  if (index.type.k === 'pointer' && isInteger(array.type)) return deref(p, offset(index, array, 1, whole), whole);
  const pointer = array.type.k === 'pointer' || index.type.k === 'pointer';
  const mark = { ...at, width: 1 };
  p.diagnostics.error(
    { ...mark, ...(start.column < mark.column && { from: start.column }) },
    pointer ? 'array subscript is not an integer' : 'subscripted value is neither array nor pointer nor vector',
  );
  return poison(at);
}
