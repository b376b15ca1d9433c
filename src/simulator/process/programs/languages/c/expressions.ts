import { LEVELS } from '../../../c-operators.ts';
import { assignable, markWritten, startOf, update } from './assigning.ts';
import { choice, combine } from './combine.ts';
import { cast, convert, poison, truth, value } from './convert.ts';
import { castExpression } from './operands.ts';
import type { Parser } from './parser.ts';
import type { Expr } from './tree.ts';

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

export function conditional(p: Parser): Expr {
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

export function binary(p: Parser, level: number): Expr {
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
