import { startOf } from './assigning.ts';
import { constantOf, convert, poison, truth, value } from './convert.ts';
import { isTypeStart } from './declare.ts';
import { Panic, type Place } from './diagnostics.ts';
import { expression } from './expressions.ts';
import type { Parser } from './parser.ts';
import type { Expr, Statement } from './tree.ts';
import { isInteger, promote } from './types.ts';

const EMPTY: Statement = { s: 'block', body: [] };

/** `{ … }`, whose opening brace is here. */
export function block(p: Parser): Statement {
  const open = p.next().at;
  const body: Statement[] = [];
  while (!p.is('}')) {
    const token = p.peek();
    if (token.kind === 'end') {
      p.diagnostics.error(p.lastStatement ?? open, 'expected declaration or statement at end of input');
      p.stop();
    }
    body.push(...blockItem(p));
  }
  p.next();
  return { s: 'block', body };
}

function blockItem(p: Parser): readonly Statement[] {
  if (isTypeStart(p) && !p.is(':', 1)) return p.grammar.localDeclaration(p);
  if (unknownType(p)) return p.grammar.localDeclaration(p);
  return [statement(p)];
}

/** `string s;`: two names in a row can only be a declaration, of a type that nobody knows. */
export function unknownType(p: Parser): boolean {
  if (!p.isWord() || p.scope.find(p.peek().text) !== undefined) return false;
  const pointer =
    p.is('*', 1) && p.isWord(2) && (p.is(';', 3) || p.is('=', 3)) && p.scope.find(p.peek(2).text) === undefined;
  if (!p.isWord(1) && !pointer) return false;
  const { text, at } = p.next();
  const near = p.suggest(text, () => true);
  if (near === undefined) p.diagnostics.error(at, `unknown type name \`${text}\``);
  else p.diagnostics.error(at, `unknown type name \`${text}\`; did you mean \`${near}\`?`, { insert: near });
  return true;
}

export function statement(p: Parser): Statement {
  try {
    return readStatement(p);
  } catch (problem) {
    if (!(problem instanceof Panic)) throw problem;
    if (!p.is('}')) p.skipStatement();
    return EMPTY;
  }
}

function readStatement(p: Parser): Statement {
  const token = p.peek();
  p.lastStatement = token.at;
  if (token.kind === 'name' && p.is(':', 1) && p.isWord()) return label(p);
  if (token.kind === 'mark' && token.text === '{') return p.inScope(() => block(p));
  if (p.accept(';')) return EMPTY;
  if (token.kind === 'name') {
    const read = KEYWORD_STATEMENTS[token.text];
    if (read !== undefined) {
      p.next();
      return read(p, token.at);
    }
  }
  const expr = expression(p);
  warnUnused(p, expr);
  p.need(';');
  return { s: 'expression', value: expr };
}

/** With -Wall: a value that nobody takes. */
function warnUnused(p: Parser, expr: Expr): void {
  if (!p.warns('unused-value') || expr.poison === true) return;
  const idle =
    expr.e === 'binary' || expr.e === 'compare' || expr.e === 'local' || expr.e === 'number' || expr.e === 'offset';
  if (!idle) return;
  const what = expr.e === 'local' || expr.e === 'number' ? 'statement with no effect' : 'statement with no effect';
  p.diagnostics.warning(expr.at, what, 'unused-value');
}

const KEYWORD_STATEMENTS: Readonly<Record<string, (p: Parser, at: Place) => Statement>> = {
  if: readIf,
  while: (p) => {
    const test = bracketed(p);
    return { s: 'while', test, body: looped(p) };
  },
  do: (p) => {
    const body = looped(p);
    if (!p.accept('while')) p.fail('`while`');
    const test = bracketed(p);
    p.need(';');
    return { s: 'do', body, test };
  },
  for: (p) => p.inScope(() => readFor(p)),
  switch: readSwitch,
  case: (p, at) => {
    const of = value(expression(p));
    const known = constantOf(of);
    if (known === undefined && of.poison !== true)
      p.diagnostics.error(of.at, 'case label does not reduce to an integer constant');
    p.need(':');
    if ((p.current?.switches ?? 0) === 0) p.diagnostics.error(at, 'case label not within a switch statement');
    return { s: 'case', value: known ?? 0n };
  },
  default: (p, at) => {
    p.need(':');
    if ((p.current?.switches ?? 0) === 0) p.diagnostics.error(at, '`default` label not within a switch statement');
    return { s: 'case', value: undefined };
  },
  break: (p, at) => {
    if ((p.current?.switches ?? 0) + (p.current?.loops ?? 0) === 0)
      p.diagnostics.error(at, 'break statement not within loop or switch');
    p.need(';');
    return { s: 'break' };
  },
  continue: (p, at) => {
    if ((p.current?.loops ?? 0) === 0) p.diagnostics.error(at, 'continue statement not within a loop');
    p.need(';');
    return { s: 'continue' };
  },
  return: readReturn,
  goto: (p) => {
    const name = p.next();
    p.current?.gotos.push({ name: name.text, at: name.at });
    p.need(';');
    return { s: 'goto', name: name.text };
  },
  else: (p, at) => {
    p.diagnostics.error(at, '`else` without a previous `if`');
    return p.stop();
  },
};

function label(p: Parser): Statement {
  const name = p.next().text;
  p.next();
  p.current?.labels.add(name);
  return { s: 'label', name };
}

/** `( test )`. */
function bracketed(p: Parser): Expr {
  const open = p.peek().at;
  if (!p.accept('(')) p.fail('`(`');
  const given = guarded(p);
  if (given.e === 'assign' && given.at.from !== open.column && p.warns('parentheses'))
    p.diagnostics.warning(
      { ...startOf(given), width: 1 },
      'suggest parentheses around assignment used as truth value',
      'parentheses',
    );
  const test = truth(p, given);
  if (given.poison === true && p.previous?.text === ')' && !p.is(')')) return test;
  p.need(')', open);
  return test;
}

/** An expression in brackets; what is wrong in it ends at the closing one. */
function guarded(p: Parser): Expr {
  const { at } = p.peek();
  try {
    return expression(p);
  } catch (problem) {
    if (!(problem instanceof Panic)) throw problem;
    p.skipUntil(')');
    return poison(at);
  }
}

function readIf(p: Parser): Statement {
  const test = bracketed(p);
  const yes = statement(p);
  const no = p.accept('else') ? statement(p) : undefined;
  return { s: 'if', test, yes, no };
}

function looped(p: Parser): Statement {
  const { current } = p;
  if (current !== undefined) current.loops++;
  const body = statement(p);
  if (current !== undefined) current.loops--;
  return body;
}

function readFor(p: Parser): Statement {
  const open = p.peek().at;
  if (!p.accept('(')) p.fail('`(`');
  let first: Statement | undefined;
  if (isTypeStart(p)) first = { s: 'block', body: p.grammar.localDeclaration(p) };
  else if (!p.accept(';')) {
    first = { s: 'expression', value: expression(p) };
    p.need(';');
  }
  const test = p.is(';') ? undefined : truth(p, expression(p));
  p.need(';');
  const step = p.is(')') ? undefined : expression(p);
  p.need(')', open);
  return { s: 'for', first, test, step, body: looped(p) };
}

function readSwitch(p: Parser): Statement {
  const open = p.peek().at;
  if (!p.accept('(')) p.fail('`(`');
  const given = value(expression(p));
  if (given.poison !== true && !isInteger(given.type)) p.diagnostics.error(given.at, 'switch quantity not an integer');
  p.need(')', open);
  const { current } = p;
  if (current !== undefined) current.switches++;
  const body = statement(p);
  if (current !== undefined) current.switches--;
  const of: Expr = { e: 'cast', of: given, type: promote(given.type), at: given.at };
  return { s: 'switch', value: of, body };
}

function readReturn(p: Parser, at: Place): Statement {
  const { current } = p;
  const result = current?.type.result;
  if (p.accept(';')) {
    if (result !== undefined && result.k !== 'void' && current !== undefined) {
      const message = '`return` with no value, in function returning non-void';
      if (p.options.version >= 14) p.diagnostics.error(at, `${message} [-Wreturn-mismatch]`);
      else if (p.warns('return-type')) p.diagnostics.warning(at, message, 'return-type');
      else p.diagnostics.warningBare(at, message);
      p.diagnostics.note(current.symbol.at, 'declared here');
    }
    return { s: 'return', value: undefined };
  }
  const given = value(expression(p));
  if (result?.k === 'void' && current !== undefined && given.type.k !== 'void') {
    const message = '`return` with a value, in function returning void';
    if (p.options.version >= 14) p.diagnostics.error(given.at, `${message} [-Wreturn-mismatch]`);
    else if (p.warns('return-type')) p.diagnostics.warning(given.at, message, 'return-type');
    else p.diagnostics.warningBare(given.at, message);
    p.diagnostics.note(current.symbol.at, 'declared here');
  }
  p.need(';');
  if (result === undefined || result.k === 'void') return { s: 'return', value: undefined };
  return { s: 'return', value: convert(p, given, result, { u: 'return' }) };
}
