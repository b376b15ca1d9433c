import type { AndOr, ParsedScript, Statement } from 'unbash';
import { apart, type Task } from '../../../base/task.ts';
import type { Shell } from '../shell.ts';
import { runCompound } from './compound.ts';
import type { Evaluate } from './evaluate-type.ts';
import { runPipeline } from './pipeline.ts';
import { runSimple } from './simple.ts';
import { startBackground } from './subshell.ts';
import { runPendingTraps } from './traps.ts';

/**
 * How deep commands may stand in one another while they run; a call of a function is about three. Real shells die of a
 * full stack some thousand calls deep; the simulator's own stack is smaller, and must never be the one that is full.
 */
const DEEPEST = 2400;
/** So many levels share a stack: a fifth of what is known to fit into a worker's. */
const STRIDE = 80;

export const evaluate: Evaluate = function* (shell, node, tail) {
  if (shell.nesting >= DEEPEST) {
    yield* shell.process.overstep('depth', 'its functions call one another without end');
    return 2;
  }
  shell.nesting++;
  const work = evaluateNode(shell, node, tail);
  const status = shell.nesting % STRIDE === 0 ? yield* apart(work) : yield* work;
  shell.nesting--;
  return status;
};

const evaluateNode: Evaluate = function* (shell, node, tail) {
  switch (node.type) {
    case 'Statement':
      return yield* runStatement(shell, node, tail);
    case 'CompoundList':
      return yield* runStatements(shell, node.commands, tail);
    case 'AndOr':
      return yield* runAndOr(shell, node, tail);
    case 'Pipeline':
      return yield* runPipeline(shell, node, tail, evaluate);
    case 'Command':
      return yield* runSimple(shell, node, tail, evaluate);
    default:
      return yield* runCompound(shell, node, tail, evaluate);
  }
};

/** Statements one after the other; stops at a jump. */
export function* runStatements(shell: Shell, statements: readonly Statement[], tail: boolean): Task<number> {
  let status = 0;
  const last = statements.length - 1;
  for (let index = 0; index <= last; index++) {
    const statement = statements[index];
    if (statement === undefined) break;
    status = yield* runStatement(shell, statement, tail && index === last);
    if (shell.flow !== undefined) return status;
  }
  return status;
}

function* runStatement(shell: Shell, statement: Statement, tail: boolean): Task<number> {
  if (statement.background === true) {
    const status = yield* startBackground(shell, statement, evaluate);
    shell.status = status;
    return status;
  }
  const status = yield* evaluate(shell, statement.command, tail);
  if (shell.pendingTraps.length > 0) yield* runPendingTraps(shell);
  return status;
}

/** Only the last command of the list counts for `set -e`. */
function* runAndOr(shell: Shell, node: AndOr, tail: boolean): Task<number> {
  let status = 0;
  const last = node.commands.length - 1;
  for (let index = 0; index <= last; index++) {
    const command = node.commands[index];
    const operator = index === 0 ? undefined : node.operators[index - 1];
    if (command === undefined) break;
    if ((operator === '&&' && status !== 0) || (operator === '||' && status === 0)) continue;
    if (index < last) shell.tested++;
    status = yield* evaluate(shell, command, tail && index === last);
    if (index < last) shell.tested--;
    shell.status = status;
    if (shell.flow !== undefined) return status;
  }
  return status;
}

/** Runs a parsed script in a child shell; the body of `$(…)` and `<(…)`. */
export const scriptBody = (script: ParsedScript, prepare?: (shell: Shell) => void) =>
  function* (shell: Shell): Task<number> {
    prepare?.(shell);
    return yield* runStatements(shell, script.commands, true);
  };
