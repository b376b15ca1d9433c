import type {
  ArithmeticFor,
  Case,
  CompoundList,
  For,
  If,
  PipelineNode,
  Redirected,
  Select,
  Subshell,
  While,
} from 'unbash';
import type { Task } from '../../../base/task.ts';
import { patternRegExp } from '../expand/pattern.ts';
import { arithmetic, expandPattern, expandText, expandWords } from '../expand/word.ts';
import { reparse } from '../reparse.ts';
import type { Shell } from '../shell.ts';
import { waitForeground } from './children.ts';
import { evaluateTest } from './double-bracket.ts';
import type { Evaluate } from './evaluate-type.ts';
import { applyRedirects, undoRedirects } from './redirect.ts';
import { cannotFork, finalStatus, forkShell } from './subshell.ts';
import { sourceSlice } from './text.ts';
import { trace, traceText } from './trace.ts';
import { checkExit } from './traps.ts';

type CompoundNode = Exclude<PipelineNode, { type: 'Command' | 'Pipeline' }>;

/** Groups, loops, choices, function definitions and bash's own forms. */
export function* runCompound(shell: Shell, node: CompoundNode, tail: boolean, evaluate: Evaluate): Task<number> {
  switch (node.type) {
    case 'Redirected':
      return yield* runRedirected(shell, node, evaluate);
    case 'BraceGroup':
      return yield* evaluate(shell, node.body, tail && shell.personality.execsLast === 'tail');
    case 'Subshell':
      return yield* runSubshell(shell, node, tail, evaluate);
    case 'If':
      return yield* runIf(shell, node, tail, evaluate);
    case 'While':
      return yield* runWhile(shell, node, evaluate);
    case 'For':
      return yield* runFor(shell, node, evaluate);
    case 'Case':
      return yield* runCase(shell, node, evaluate);
    case 'Function':
      return yield* define(shell, node);
    case 'TestCommand':
      return yield* runDoubleBracket(shell, node, tail, evaluate);
    case 'ArithmeticCommand':
      return yield* runArithmetic(shell, node, tail, evaluate);
    case 'ArithmeticFor':
      return yield* runArithmeticFor(shell, node, evaluate);
    case 'Select':
      return yield* notModelled(shell, node, 'select');
    case 'Coproc':
      return yield* notModelled(shell, node, 'coproc');
  }
}

function* notModelled(shell: Shell, _node: Select | { readonly type: 'Coproc' }, what: string): Task<number> {
  yield* shell.complain(`${what}: not modelled by Drydock's shell`, '');
  shell.status = 2;
  return 2;
}

function finish(shell: Shell, status: number): number {
  shell.status = status;
  return status;
}

function* runRedirected(shell: Shell, node: Redirected, evaluate: Evaluate): Task<number> {
  shell.line = shell.source.lineOf(node.pos);
  const undo = yield* applyRedirects(shell, node.redirects);
  if (undo === undefined) {
    const status = shell.personality.redirectFailure;
    yield* checkExit(shell, status);
    return finish(shell, status);
  }
  const status = yield* evaluate(shell, node.command, false);
  undoRedirects(shell, undo);
  return status;
}

function* runSubshell(shell: Shell, node: Subshell, tail: boolean, evaluate: Evaluate): Task<number> {
  if (tail && shell.personality.execsLast === 'tail' && shell.traps.size === 0) {
    return yield* evaluate(shell, node.body, true);
  }
  const monitor = shell.option('m');
  const pid = forkShell(shell, (child) => evaluate(child, node.body, true), { newGroup: monitor });
  if (pid < 0) return yield* cannotFork(shell);
  const [status = 0] = yield* waitForeground(shell, [pid], sourceSlice(shell, node));
  shell.status = status;
  yield* checkExit(shell, status);
  return status;
}

/** Runs a condition, whose failure is no error. */
function* condition(shell: Shell, list: CompoundList, evaluate: Evaluate): Task<number> {
  shell.tested++;
  const status = yield* evaluate(shell, list, false);
  shell.tested--;
  return status;
}

function* runIf(shell: Shell, node: If, tail: boolean, evaluate: Evaluate): Task<number> {
  const inTail = tail && shell.personality.execsLast === 'tail';
  for (const branch of [node, ...node.elif]) {
    const status = yield* condition(shell, branch.clause, evaluate);
    if (shell.flow !== undefined) return status;
    if (status === 0) return yield* evaluate(shell, branch.then, inTail);
  }
  if (node.else !== undefined) return yield* evaluate(shell, node.else, inTail);
  return finish(shell, 0);
}

/** After a loop's body: whether the loop ends. Takes the jumps that concern it. */
function leavesLoop(shell: Shell): boolean {
  const { flow } = shell;
  if (flow === undefined) return false;
  if (flow.kind !== 'break' && flow.kind !== 'continue') return true;
  if (flow.levels > 1) {
    shell.flow = { kind: flow.kind, levels: flow.levels - 1 };
    return true;
  }
  shell.flow = undefined;
  return flow.kind === 'break';
}

function* runWhile(shell: Shell, node: While, evaluate: Evaluate): Task<number> {
  let status = 0;
  shell.loopDepth++;
  for (;;) {
    const test = yield* condition(shell, node.clause, evaluate);
    if (leavesLoop(shell)) break;
    if ((test === 0) !== (node.kind === 'while')) break;
    status = yield* evaluate(shell, node.body, false);
    if (leavesLoop(shell)) break;
    yield* shell.process.tick();
  }
  shell.loopDepth--;
  return finish(shell, finalStatus(shell, status));
}

function* runFor(shell: Shell, node: For, evaluate: Evaluate): Task<number> {
  const line = shell.source.lineOf(node.pos);
  shell.line = line;
  const name = node.name.text;
  if (!/^[A-Za-z_]\w*$/.test(name)) return yield* shell.abort(1, `\`${name}': not a valid identifier`, '');
  const words = node.wordlist === undefined ? [...shell.positional] : yield* expandWords(shell, node.wordlist);
  if (shell.flow !== undefined) return shell.status;
  let status = 0;
  shell.loopDepth++;
  for (const word of words) {
    if (node.wordlist !== undefined) {
      yield* traceText(shell, `for ${name} in ${node.wordlist.map((item) => item.text).join(' ')}`);
    }
    if (!shell.variables.set(name, word)) {
      shell.loopDepth--;
      return yield* shell.abort(1, shell.isBash ? `${name}: readonly variable` : `${name}: is read only`, '');
    }
    status = yield* evaluate(shell, node.body, false);
    if (leavesLoop(shell)) break;
    yield* shell.process.tick();
  }
  shell.loopDepth--;
  return finish(shell, finalStatus(shell, status));
}

function* runCase(shell: Shell, node: Case, evaluate: Evaluate): Task<number> {
  shell.line = shell.source.lineOf(node.pos);
  const word = yield* expandText(shell, node.word);
  if (shell.flow !== undefined) return shell.status;
  yield* traceText(shell, `case ${node.word.text} in`);
  let falling = false;
  let status = 0;
  for (const item of node.items) {
    if (!falling && !(yield* matchesAny(shell, word, item.pattern))) continue;
    if (shell.flow !== undefined) return shell.status;
    status = item.body.commands.length === 0 ? 0 : yield* evaluate(shell, item.body, false);
    if (shell.flow !== undefined || item.terminator === ';;' || item.terminator === undefined)
      return finish(shell, status);
    falling = item.terminator === ';&';
  }
  return finish(shell, status);
}

function* matchesAny(shell: Shell, word: string, patterns: Case['items'][number]['pattern']): Task<boolean> {
  for (const pattern of patterns) {
    const marked = yield* expandPattern(shell, pattern);
    if (shell.flow !== undefined) return false;
    if (patternRegExp(marked, shell.isBash).test(word)) return true;
  }
  return false;
}
function* define(shell: Shell, node: Extract<CompoundNode, { type: 'Function' }>): Task<number> {
  shell.functions.set(node.name.text, { node, source: shell.source });
  return finish(shell, 0);
}

function* runDoubleBracket(
  shell: Shell,
  node: Extract<CompoundNode, { type: 'TestCommand' }>,
  tail: boolean,
  evaluate: Evaluate,
): Task<number> {
  shell.line = shell.source.lineOf(node.pos);
  if (!shell.personality.dialect.bashCompat) return yield* runAsCommands(shell, node, '\\', tail, evaluate);
  const result = yield* evaluateTest(shell, node.expression);
  if (shell.flow !== undefined) return shell.status;
  const status = result === undefined ? 2 : result ? 0 : 1;
  yield* checkExit(shell, status);
  return finish(shell, status);
}

/** What bash has a grammar for, and the other shells take for ordinary words. */
function* runAsCommands(
  shell: Shell,
  node: { readonly pos: number; readonly end: number },
  before: string,
  tail: boolean,
  evaluate: Evaluate,
): Task<number> {
  const text = shell.source.text.slice(node.pos, node.end);
  const list = yield* reparse(before === '\\' ? `\\${text}` : text.replace(/^\(\(/, '( ('));
  const { source } = shell;
  shell.source = list.source(shell.line);
  const status = yield* evaluate(shell, list.body, tail);
  shell.source = source;
  return status;
}

function* runArithmetic(
  shell: Shell,
  node: Extract<CompoundNode, { type: 'ArithmeticCommand' }>,
  tail: boolean,
  evaluate: Evaluate,
): Task<number> {
  shell.line = shell.source.lineOf(node.pos);
  if (!shell.isBash) return yield* runAsCommands(shell, node, '', tail, evaluate);
  yield* trace(shell, [], []);
  const value = yield* arithmetic(shell, node.body);
  if (value === undefined) {
    // Unlike in `$((…))`, the script goes on.
    shell.flow = undefined;
    return finish(shell, 1);
  }
  const status = value === 0n ? 1 : 0;
  yield* checkExit(shell, status);
  return finish(shell, status);
}

function* runArithmeticFor(shell: Shell, node: ArithmeticFor, evaluate: Evaluate): Task<number> {
  const textOf = (part: ArithmeticFor['test']): string =>
    part === undefined ? '' : shell.source.text.slice(part.pos, part.end);
  let status = 0;
  shell.loopDepth++;
  yield* arithmetic(shell, textOf(node.initialize));
  while (shell.flow === undefined) {
    const test = node.test === undefined ? 1n : yield* arithmetic(shell, textOf(node.test));
    if (test === undefined || test === 0n) break;
    status = yield* evaluate(shell, node.body, false);
    if (leavesLoop(shell)) break;
    yield* arithmetic(shell, textOf(node.update));
    yield* shell.process.tick();
  }
  shell.loopDepth--;
  return finish(shell, finalStatus(shell, status));
}
