import type { TestExpression, Word } from 'unbash';
import type { Task } from '../../../base/task.ts';
import { fileTest, isFileOperator } from '../builtins/file-test.ts';
import { patternRegExp, QUOTED } from '../expand/pattern.ts';
import { arithmetic, expandPattern, expandText } from '../expand/word.ts';
import type { Shell } from '../shell.ts';

/** `[[ … ]]`. Undefined after an error that has been reported. */
export function* evaluateTest(shell: Shell, node: TestExpression): Task<boolean | undefined> {
  switch (node.type) {
    case 'TestGroup':
      return yield* evaluateTest(shell, node.expression);
    case 'TestNot': {
      const value = yield* evaluateTest(shell, node.operand);
      if (value === undefined) return undefined;
      return node.negations.length % 2 === 1 ? !value : value;
    }
    case 'TestLogical': {
      let value: boolean | undefined = node.operator === '&&';
      for (const operand of node.operands) {
        value = yield* evaluateTest(shell, operand);
        if (value === undefined || value === (node.operator === '||')) return value;
      }
      return value;
    }
    case 'TestUnary':
      return yield* unary(shell, node.operator, node.operand);
    case 'TestBinary':
      return yield* binary(shell, node.operator, node.left, node.right);
  }
}

function* unary(shell: Shell, operator: string, operand: Word): Task<boolean | undefined> {
  const text = yield* expandText(shell, operand);
  switch (operator) {
    case '-n':
      return text !== '';
    case '-z':
      return text === '';
    case '-v':
      return shell.variables.get(text) !== undefined;
    case '-o':
      return shell.option(text);
    default:
      return isFileOperator(operator) ? fileTest(shell.process, operator, text) : text !== '';
  }
}

const COMPARISONS: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '-eq': (a, b) => a === b,
  '-ne': (a, b) => a !== b,
  '-lt': (a, b) => a < b,
  '-le': (a, b) => a <= b,
  '-gt': (a, b) => a > b,
  '-ge': (a, b) => a >= b,
};

function* binary(shell: Shell, operator: string, left: Word, right: Word): Task<boolean | undefined> {
  const text = yield* expandText(shell, left);
  const compare = COMPARISONS[operator];
  if (compare !== undefined) {
    const a = yield* arithmetic(shell, text);
    const b = a === undefined ? undefined : yield* arithmetic(shell, yield* expandText(shell, right));
    return a === undefined || b === undefined ? undefined : compare(a, b);
  }
  const pattern = yield* expandPattern(shell, right);
  switch (operator) {
    case '=':
    case '==':
      return patternRegExp(pattern, true).test(text);
    case '!=':
      return !patternRegExp(pattern, true).test(text);
    case '=~':
      return yield* matchRegExp(shell, text, pattern);
    case '<':
      return text < pattern.replaceAll(QUOTED, '');
    case '>':
      return text > pattern.replaceAll(QUOTED, '');
    default:
      return undefined;
  }
}

/** Quoted parts stand for themselves. Fills BASH_REMATCH. */
function* matchRegExp(shell: Shell, text: string, pattern: string): Task<boolean | undefined> {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? '';
    if (char === QUOTED) source += (pattern[++i] ?? '').replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    else source += char;
  }
  let regExp: RegExp;
  try {
    regExp = new RegExp(posixClasses(source), 's');
  } catch {
    yield* shell.complain(`invalid regular expression \`${source}'`, '[[');
    return undefined;
  }
  const match = regExp.exec(text);
  const groups = match === null ? [] : [...match].map((group) => group ?? '');
  shell.variables.setArray('BASH_REMATCH', new Map(groups.map((group, index) => [index, group])));
  return match !== null;
}

const posixClasses = (source: string): string =>
  source
    .replaceAll('[:alpha:]', 'A-Za-z')
    .replaceAll('[:digit:]', '0-9')
    .replaceAll('[:alnum:]', 'A-Za-z0-9')
    .replaceAll('[:space:]', '\\s')
    .replaceAll('[:upper:]', 'A-Z')
    .replaceAll('[:lower:]', 'a-z')
    .replaceAll('[:punct:]', '!-/:-@[-`{-~');
