import { LEVELS } from '../../../c-operators.ts';
import { folded } from './constants.ts';
import { NotModelled } from './diagnostics.ts';
import type { Token } from './scan.ts';

/** The value of what stands behind `#if`, where names that are no macros count as 0. */
export function evaluateCondition(tokens: readonly Token[]): bigint {
  let i = 0;
  const peek = (): string => tokens[i]?.text ?? '';
  const primary = (): bigint => {
    const token = tokens[i++];
    if (token === undefined) throw new NotModelled('an #if without an expression');
    if (token.text === '(') {
      const value = ternary();
      i++;
      return value;
    }
    if (token.text === '!') return primary() === 0n ? 1n : 0n;
    if (token.text === '-') return -primary();
    if (token.text === '+') return primary();
    if (token.text === '~') return ~primary();
    if (token.kind === 'number') return BigInt(token.text.replace(/[uUlL]+$/, '').replace(/^0(?=[0-7])/, '0o'));
    if (token.kind === 'char') return BigInt(token.text.charCodeAt(0));
    if (token.kind === 'name') return 0n;
    throw new NotModelled(`#if with ${token.raw}`);
  };
  const level = (n: number): bigint => {
    const operators = LEVELS[n];
    if (operators === undefined) return primary();
    let left = level(n + 1);
    while (operators.includes(peek())) {
      const operator = tokens[i++]?.text ?? '';
      left = apply(operator, left, level(n + 1));
    }
    return left;
  };
  const ternary = (): bigint => {
    const test = level(0);
    if (peek() !== '?') return test;
    i++;
    const yes = ternary();
    i++;
    const no = ternary();
    return test !== 0n ? yes : no;
  };
  return ternary();
}

function apply(operator: string, a: bigint, b: bigint): bigint {
  const value = folded(operator, a, b);
  if (value === undefined) throw new NotModelled('a division by zero in #if');
  return value;
}
