import { cast, constantOf, poison, truth } from './convert.ts';
import type { Place } from './diagnostics.ts';
import type { Parser } from './parser.ts';
import type { Expr } from './tree.ts';
import { quotedType } from './type-text.ts';
import {
  common,
  INT,
  isArithmetic,
  isInteger,
  isScalar,
  LONG,
  pointerTo,
  promote,
  sameType,
  sizeOf,
  type Type,
} from './types.ts';

export function badOperands(p: Parser, op: string, left: Expr, right: Expr, at: Place): Expr {
  p.diagnostics.error(
    at,
    `invalid operands to binary ${op} (have ${quotedType(left.type)} and ${quotedType(right.type)})`,
  );
  return poison(at);
}

export function combine(p: Parser, op: string, left: Expr, right: Expr, at: Place): Expr {
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

export const offset = (pointer: Expr, index: Expr, sign: 1 | -1, at: Place): Expr => ({
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

export function choice(p: Parser, yes: Expr, no: Expr, at: Place): Type {
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
