import { badOperands } from './combine.ts';
import { cast, constantOf, poison, value } from './convert.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import type { Parser } from './parser.ts';
import type { Expr } from './tree.ts';
import { common, INT, isArithmetic, isInteger, isScalar, LONG, promote, sizeOf } from './types.ts';

export const startOf = ({ at }: Expr): Place => (at.from === undefined ? at : { ...at, column: at.from });

export function markWritten(target: Expr): void {
  if (target.e === 'local') target.local.written = true;
}

export function update(p: Parser, target: Expr, op: string, given: Expr, after: boolean, at: Place): Expr {
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
