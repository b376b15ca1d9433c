import { cast, constantOf, convert, nothing, poison, truth, value } from './convert.ts';
import { initialOf, isTypeStart, typeName } from './declare.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import { call, identifier } from './names.ts';
import type { Parser } from './parser.ts';
import type { Expr } from './tree.ts';
import { quotedType } from './type-text.ts';
import {
  alignOf,
  CHAR,
  common,
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
  sameType,
  sizeOf,
  type Type,
  UINT,
  ULLONG,
  ULONG,
} from './types.ts';

/** With the comma operator. */
export function expression(p: Parser): Expr {
  let left = assignment(p);
  while (p.is(',')) {
    p.next();
    const right = value(assignment(p));
    left = { e: 'comma', left, right, type: right.type, at: right.at };
  }
  return left;
}

const ASSIGNS = new Set(['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=']);

export function assignment(p: Parser): Expr {
  const target = conditional(p);
  const token = p.peek();
  if (token.kind !== 'mark' || (token.text !== '=' && !ASSIGNS.has(token.text))) return target;
  p.next();
  const right = assignment(p);
  if (token.text === '=' && target.e === 'local') target.local.used--;
  if (!assignable(p, target, token.at, 'left operand of assignment', 'assignment of')) return poison(token.at);
  markWritten(target);
  if (target.poison === true) return poison(token.at);
  const at = p.span(token.at, startOf(target));
  if (token.text === '=')
    return {
      e: 'assign',
      target,
      value: convert(p, right, target.type, { u: 'assign', at: token.at }),
      type: target.type,
      at,
      mark: token.at,
    };
  return update(p, target, token.text.slice(0, -1), right, false, at);
}

export const startOf = ({ at }: Expr): Place => (at.from === undefined ? at : { ...at, column: at.from });

function markWritten(target: Expr): void {
  if (target.e === 'local') target.local.written = true;
}

function update(p: Parser, target: Expr, op: string, given: Expr, after: boolean, at: Place): Expr {
  const right = value(given);
  if (right.poison === true) return right;
  const { type } = target;
  if (type.k === 'pointer' && isInteger(right.type) && (op === '+' || op === '-'))
    return { e: 'update', target, op, value: cast(right, LONG), after, type, at };
  if (!isArithmetic(type) || !isArithmetic(right.type)) return badOperands(p, op, target, right, at);
  const shifts = op === '<<' || op === '>>';
  const as = shifts ? promote(type) : common(type, right.type);
  return { e: 'update', target, op, value: cast(right, shifts ? INT : as), after, type, at };
}

/** Whether something can be assigned to; says when not. */
export function assignable(p: Parser, expr: Expr, at: Place, where: string, verb: string): boolean {
  if (expr.poison === true) return true;
  const places = ['local', 'global', 'deref', 'member', 'literal', 'string'];
  if (expr.type.k === 'void') {
    p.diagnostics.error(at, 'invalid use of void expression');
    return false;
  }
  if (!places.includes(expr.e)) {
    p.diagnostics.error(at, `lvalue required as ${where}`);
    return false;
  }
  if (expr.type.k === 'array') {
    p.diagnostics.error(at, 'assignment to expression with array type');
    return false;
  }
  if (expr.type.constant !== true) return true;
  if (expr.e === 'local') expr.local.written = true;
  const what =
    expr.e === 'local'
      ? `read-only variable \`${expr.local.name}\``
      : expr.e === 'global'
        ? `read-only variable \`${expr.global.name}\``
        : expr.e === 'deref'
          ? locationText(expr.of)
          : undefined;
  if (what === undefined) throw new NotModelled('what gcc calls the constant that is assigned to');
  p.diagnostics.error(at, `${verb} ${what}`);
  return false;
}

/** gcc shows `s[2]` of a constant as `*(s + 2)`, in bytes. */
function locationText(pointer: Expr): string | undefined {
  const [base, at] = pointer.e === 'offset' ? [pointer.pointer, constantOf(pointer.index)] : [pointer, 0n];
  const name = base.e === 'local' ? base.local.name : base.e === 'global' ? base.global.name : undefined;
  if (name === undefined || at === undefined || base.type.k !== 'pointer') return undefined;
  const bytes = at * BigInt(sizeOf(base.type.to));
  return `read-only location \`${bytes === 0n ? `*${name}` : `*(${name} + ${bytes})`}\``;
}

function conditional(p: Parser): Expr {
  const test = binary(p, 0);
  if (!p.is('?')) return test;
  const mark = p.next().at;
  const yes = value(expression(p));
  p.need(':');
  const no = value(conditional(p));
  const at = p.span(mark, startOf(test));
  const condition = truth(p, test);
  if (yes.poison === true || no.poison === true) return poison(at);
  const type = choice(p, yes, no, at);
  return { e: 'conditional', test: condition, yes: cast(yes, type), no: cast(no, type), type, at };
}

function choice(p: Parser, yes: Expr, no: Expr, at: Place): Type {
  if (isArithmetic(yes.type) && isArithmetic(no.type)) return common(yes.type, no.type);
  if (sameType(yes.type, no.type)) return yes.type;
  if (yes.type.k === 'pointer' && (no.type.k === 'int' || (no.type.k === 'pointer' && no.type.to.k === 'void')))
    return yes.type;
  if (no.type.k === 'pointer' && (yes.type.k === 'int' || (yes.type.k === 'pointer' && yes.type.to.k === 'void')))
    return no.type;
  if (yes.type.k === 'pointer' && no.type.k === 'pointer') {
    p.diagnostics.warning(at, 'pointer type mismatch in conditional expression', 'incompatible-pointer-types');
    return pointerTo({ k: 'void' });
  }
  p.diagnostics.error(at, 'type mismatch in conditional expression');
  return INT;
}

const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];

function binary(p: Parser, level: number): Expr {
  const operators = LEVELS[level];
  if (operators === undefined) return castExpression(p);
  let left = binary(p, level + 1);
  for (let token = p.peek(); token.kind === 'mark' && operators.includes(token.text); token = p.peek()) {
    p.next();
    const right = binary(p, level + 1);
    left = combine(p, token.text, value(left), value(right), p.span(token.at, startOf(left)));
  }
  return left;
}

function badOperands(p: Parser, op: string, left: Expr, right: Expr, at: Place): Expr {
  p.diagnostics.error(
    at,
    `invalid operands to binary ${op} (have ${quotedType(left.type)} and ${quotedType(right.type)})`,
  );
  return poison(at);
}

function combine(p: Parser, op: string, left: Expr, right: Expr, at: Place): Expr {
  if (op === '&&' || op === '||') {
    const both = { left: truth(p, left), right: truth(p, right) };
    return { e: 'logic', op, ...both, type: INT, at };
  }
  if (left.poison === true || right.poison === true) return poison(at);
  if (['==', '!=', '<', '>', '<=', '>='].includes(op)) return compare(p, op, left, right, at);
  const leftPointer = left.type.k === 'pointer';
  const rightPointer = right.type.k === 'pointer';
  if (leftPointer || rightPointer) {
    if (op === '+' && leftPointer && isInteger(right.type)) return offset(left, right, 1, at);
    if (op === '+' && rightPointer && isInteger(left.type)) return offset(right, left, 1, at);
    if (op === '-' && leftPointer && isInteger(right.type)) return offset(left, right, -1, at);
    if (op === '-' && left.type.k === 'pointer' && rightPointer)
      return { e: 'distance', left, right, size: sizeOf(left.type.to), type: LONG, at };
    return badOperands(p, op, left, right, at);
  }
  const whole = op === '%' || op === '&' || op === '|' || op === '^' || op === '<<' || op === '>>';
  const fits = whole ? isInteger : isArithmetic;
  if (!fits(left.type) || !fits(right.type)) return badOperands(p, op, left, right, at);
  if ((op === '/' || op === '%') && isInteger(left.type) && constantOf(right) === 0n)
    p.diagnostics.warning(
      { file: at.file, line: at.line, column: at.column, width: 1 },
      'division by zero',
      'div-by-zero',
    );
  if (op === '<<' || op === '>>') {
    const type = promote(left.type);
    return { e: 'binary', op, left: cast(left, type), right: cast(right, INT), type, at };
  }
  const type = common(left.type, right.type);
  return { e: 'binary', op, left: cast(left, type), right: cast(right, type), type, at };
}

const offset = (pointer: Expr, index: Expr, sign: 1 | -1, at: Place): Expr => ({
  e: 'offset',
  pointer,
  index: cast(index, LONG),
  sign,
  type: pointer.type,
  at,
});

function compare(p: Parser, op: string, left: Expr, right: Expr, at: Place): Expr {
  if (isArithmetic(left.type) && isArithmetic(right.type)) {
    const type = common(left.type, right.type);
    return { e: 'compare', op, left: cast(left, type), right: cast(right, type), type: INT, at };
  }
  if (!isScalar(left.type) || !isScalar(right.type)) return badOperands(p, op, left, right, at);
  if (left.type.k === 'float' || right.type.k === 'float') return badOperands(p, op, left, right, at);
  const pointers = left.type.k === 'pointer' && right.type.k === 'pointer';
  if (!pointers && constantOf(left) !== 0n && constantOf(right) !== 0n)
    p.diagnostics.warningBare(at, 'comparison between pointer and integer');
  else if (
    left.type.k === 'pointer' &&
    right.type.k === 'pointer' &&
    left.type.to.k !== 'void' &&
    right.type.to.k !== 'void' &&
    !sameType(left.type, right.type)
  )
    p.diagnostics.warningBare(at, 'comparison of distinct pointer types lacks a cast');
  const type = pointerTo({ k: 'void' });
  return { e: 'compare', op, left: cast(left, type), right: cast(right, type), type: INT, at };
}

function castExpression(p: Parser): Expr {
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

export function step(p: Parser, target: Expr, op: string, after: boolean, at: Place, mark: Place): Expr {
  if (target.poison === true) return target;
  const where = op === '++' ? 'increment operand' : 'decrement operand';
  if (!assignable(p, target, mark, where, op === '++' ? 'increment of' : 'decrement of')) return poison(at);
  if (target.e === 'local') target.local.written = true;
  if (!isScalar(target.type)) {
    p.diagnostics.error(mark, `wrong type argument to ${op === '++' ? 'increment' : 'decrement'}`);
    return poison(at);
  }
  const one: Expr = { e: 'number', value: 1, type: INT, at };
  return update(p, target, op[0] ?? '+', one, after, at);
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
  const inner = expression(p);
  p.need(')', open);
  const { at } = inner;
  const last = p.previous?.at;
  if (last === undefined || last.line !== at.line || open.line !== at.line) return inner;
  return { ...inner, at: { ...at, from: open.column, width: last.column + 1 - at.column } };
}

function number(text: string, at: Place): Expr {
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
        const index = value(expression(p));
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

function member(p: Parser, given: Expr, op: string, mark: Place, start: Place): Expr {
  const name = p.peek();
  if (!p.isWord()) p.fail('identifier');
  p.next();
  const inner = op === '->' ? value(given) : given;
  if (inner.poison === true) return inner;
  const holder = op === '->' && inner.type.k === 'pointer' ? inner.type.to : inner.type;
  const record = holder.k === 'struct' ? holder.record : undefined;
  const wrong = (op === '->') !== (inner.type.k === 'pointer');
  if (record === undefined || (wrong && op === '.')) return notAMember(p, inner, name.text, op, mark);
  if (wrong) {
    p.diagnostics.error(mark, `invalid type argument of \`->\` (have ${quotedType(inner.type)})`);
    return poison(mark);
  }
  if (record.members === undefined) {
    p.diagnostics.error(
      mark,
      `invalid use of incomplete typedef ${quotedType(holder)}`.replace(
        'incomplete typedef `struct',
        'undefined type `struct',
      ),
    );
    return poison(mark);
  }
  const found = record.find(name.text);
  if (found === undefined && inner.e === 'local') inner.local.used--;
  if (found === undefined) return noSuchMember(p, holder, name, mark);
  const of: Expr = op === '->' ? { e: 'deref', of: inner, type: holder, at: inner.at } : inner;
  const type = holder.constant === true ? { ...found.type, constant: true } : found.type;
  return { e: 'member', of, offset: found.offset, type, at: p.span(mark, start) };
}

function nameOf(expr: Expr): string {
  if (expr.e === 'local') return expr.local.name;
  if (expr.e === 'global') return expr.global.name;
  throw new NotModelled('what gcc calls this pointer');
}

function notAMember(p: Parser, inner: Expr, name: string, op: string, mark: Place): Expr {
  if (op === '.' && inner.type.k === 'pointer' && inner.type.to.k === 'struct')
    p.diagnostics.error(mark, `\`${nameOf(inner)}\` is a pointer; did you mean to use \`->\`?`, { insert: '->' });
  else if (op === '->' && inner.type.k !== 'pointer')
    p.diagnostics.error(mark, `invalid type argument of \`->\` (have ${quotedType(inner.type)})`);
  else p.diagnostics.error(mark, `request for member \`${name}\` in something not a structure or union`);
  return poison(mark);
}

function noSuchMember(p: Parser, holder: Type, name: { text: string; at: Place }, mark: Place): Expr {
  const members = holder.k === 'struct' ? (holder.record.members ?? []) : [];
  const near = p.nearest(
    name.text,
    members.map((one) => one.name),
  );
  if (near === undefined) p.diagnostics.error(mark, `${quotedType(holder)} has no member named \`${name.text}\``);
  else
    p.diagnostics.error(
      name.at,
      `${quotedType(holder)} has no member named \`${name.text}\`; did you mean \`${near}\`?`,
      {
        insert: near,
      },
    );
  return poison(mark);
}
