import type { ArrayValue, Assignment, Command, Word } from 'unbash';
import type { Task } from '../../../base/task.ts';
import type { Errno } from '../../../filesystem/index.ts';
import { findInPath } from '../../loader.ts';
import { findBuiltin } from '../builtins/index.ts';
import { shellErrnoText } from '../complaints.ts';
import { arithmetic, expandText, expandWords } from '../expand/word.ts';
import { reparse } from '../reparse.ts';
import type { Shell, ShellFunction } from '../shell.ts';
import type { Variable } from '../variables.ts';
import { waitForeground } from './children.ts';
import type { Evaluate } from './evaluate-type.ts';
import { takeTerminal } from './pipeline.ts';
import { applyRedirects, keepRedirects, undoRedirects } from './redirect.ts';
import { readonlyError, setVariable } from './simple-assignment.ts';
import { cannotFork, finalStatus } from './subshell.ts';
import { sourceSlice } from './text.ts';
import { trace } from './trace.ts';
import { checkExit } from './traps.ts';

/** A command with its words, assignments and redirections. */
export function* runSimple(shell: Shell, node: Command, tail: boolean, evaluate: Evaluate): Task<number> {
  shell.line = shell.source.lineOf(node.pos);
  yield* shell.process.tick();
  const alias = aliasFor(shell, node);
  if (alias !== undefined) return yield* runAlias(shell, alias, tail, evaluate);
  shell.substitutionStatus = undefined;
  const words = yield* commandWords(shell, node);
  if (shell.flow !== undefined) return shell.status;
  const assignments = node.prefix.filter((item) => item.type === 'Assignment');
  const [name] = words;
  const status =
    name === undefined
      ? yield* runWithoutWords(shell, node, assignments)
      : yield* runNamed(shell, node, words, assignments, tail, evaluate);
  closeSubstitutions(shell);
  if (shell.flow === undefined) {
    shell.status = status;
    yield* checkExit(shell, status);
  }
  return finalStatus(shell, status);
}

function closeSubstitutions(shell: Shell): void {
  for (const fd of shell.substitutedDescriptors.splice(0)) {
    shell.process.files.get(fd)?.release();
    shell.process.files.delete(fd);
  }
}

/** The words, expanded. Arguments of `export` and its kin that look like assignments are not split where the shell knows that. */
function* commandWords(shell: Shell, node: Command): Task<string[]> {
  const out: string[] = node.name === undefined ? [] : yield* expandWords(shell, [node.name]);
  for (const argument of node.args) {
    if (shell.flow !== undefined) return out;
    if (argument.type === 'Word') for (const word of yield* expandWords(shell, [argument])) out.push(word);
    else out.push(...(yield* declarationWords(shell, argument, out[0] ?? '')));
  }
  return out;
}

function* declarationWords(shell: Shell, argument: Assignment, command: string): Task<string[]> {
  const { value } = argument;
  if (value.type === 'ArrayValue') {
    const here = /^(local|declare|typeset)$/.test(command) && shell.variables.inFunction;
    if (here) shell.variables.declareLocal(argument.name, false);
    yield* assignArray(shell, argument, value);
    return [argument.name];
  }
  const head = argument.text.slice(0, argument.text.length - value.text.length);
  return [head + (yield* expandText(shell, value, 'assignment'))];
}

/** Assignments and redirections alone change the shell itself. */
function* runWithoutWords(shell: Shell, node: Command, assignments: readonly Assignment[]): Task<number> {
  const undo = yield* applyRedirects(shell, node.redirects);
  if (undo === undefined) return shell.personality.redirectFailure;
  undoRedirects(shell, undo);
  const done: [string, string][] = [];
  for (const assignment of assignments) {
    const value = yield* assign(shell, assignment);
    if (value === undefined) return shell.status;
    done.push([assignment.name, value]);
  }
  if (done.length > 0) yield* trace(shell, done, []);
  return shell.substitutionStatus ?? 0;
}

/** Carries out one assignment; gives the value for `set -x`, or undefined after an error. */
export function* assign(shell: Shell, assignment: Assignment): Task<string | undefined> {
  const { value, name } = assignment;
  if (value.type === 'ArrayValue') return yield* assignArray(shell, assignment, value);
  const written = yield* expandText(shell, value, 'assignment');
  if (shell.flow !== undefined) return undefined;
  const number = shell.integers.has(name) ? yield* arithmetic(shell, written) : undefined;
  if (shell.flow !== undefined) return undefined;
  const text = number === undefined ? written : String(number);
  if (assignment.index !== undefined) return yield* assignElement(shell, name, assignment.index, text);
  const whole = assignment.append === true ? (shell.variables.get(name) ?? '') + text : text;
  // A value that doubles in a loop must not fill the memory.
  if (whole.length > 4096) yield* shell.process.tick(whole.length / 256);
  return yield* setVariable(shell, name, whole);
}

function* assignArray(shell: Shell, assignment: Assignment, value: ArrayValue): Task<string | undefined> {
  const words = yield* expandWords(shell, value.elements);
  if (shell.flow !== undefined) return undefined;
  const old = shell.variables.find(assignment.name);
  const elements = new Map<number, string>();
  if (assignment.append === true) {
    for (const [index, text] of old?.elements ?? []) elements.set(index, text);
    if (old?.value !== undefined) elements.set(0, old.value);
  }
  const start = Math.max(-1, ...elements.keys()) + 1;
  words.forEach((word, index) => {
    const keyed = /^\[(\d+)\]=(.*)$/s.exec(word);
    if (keyed === null) elements.set(start + index, word);
    else elements.set(Number(keyed[1]), keyed[2] ?? '');
  });
  if (!shell.variables.setArray(assignment.name, elements)) yield* readonlyError(shell, assignment.name);
  return `(${words.join(' ')})`;
}

function* assignElement(shell: Shell, name: string, index: Word, text: string): Task<string | undefined> {
  const at = yield* arithmetic(shell, index.text);
  if (at === undefined) return undefined;
  const elements = new Map(shell.variables.find(name)?.elements ?? []);
  elements.set(Number(at), text);
  if (!shell.variables.setArray(name, elements)) yield* readonlyError(shell, name);
  return text;
}

function* runNamed(
  shell: Shell,
  node: Command,
  words: readonly string[],
  assignments: readonly Assignment[],
  tail: boolean,
  evaluate: Evaluate,
): Task<number> {
  const [name = ''] = words;
  const builtin = findBuiltin(shell, name);
  const fn = builtin?.special === true && !shell.isBash ? undefined : shell.functions.get(name);
  const special = builtin?.special === true && fn === undefined;
  const undo = yield* applyRedirects(shell, node.redirects);
  if (undo === undefined) return yield* redirectFailed(shell, special);

  const saved: [string, Variable | undefined][] = [];
  const shown: [string, string][] = [];
  for (const assignment of assignments) {
    saved.push([assignment.name, shell.variables.find(assignment.name)]);
    const value = yield* assign(shell, assignment);
    if (value === undefined) {
      undoRedirects(shell, undo);
      return shell.status;
    }
    shell.variables.mark(assignment.name, { exported: true });
    shown.push([assignment.name, value]);
  }
  yield* trace(shell, shown, words);
  const stay = special && shell.personality.specialAssignmentsStay;
  if (stay) for (const [variable, old] of saved) shell.variables.mark(variable, { exported: old?.exported === true });

  const replaces = fn === undefined && builtin === undefined && tail && canReplace(shell);
  // Whoever reads from a descriptor that was redirected sees its end, for nobody will put it back.
  const keeps = replaces || (name === 'exec' && fn === undefined && (words.length === 1 || !shell.interactive));
  if (keeps) keepRedirects(undo.splice(0));
  if (name === 'exec' && fn === undefined && words.length === 1) return 0;
  let status: number;
  if (fn !== undefined) status = yield* callFunction(shell, fn, words.slice(1), evaluate);
  else if (builtin !== undefined) status = yield* runBuiltin(shell, builtin, words);
  else status = yield* runProgram(shell, words, replaces, sourceSlice(shell, node));
  if (!stay) for (const [variable, old] of saved.toReversed()) shell.variables.restore(variable, old);
  undoRedirects(shell, undo);
  return status;
}

function* redirectFailed(shell: Shell, special: boolean): Task<number> {
  const status = shell.personality.redirectFailure;
  if (shell.flow === undefined && special && shell.personality.specialFailureExits) {
    shell.flow = { kind: 'abort', status };
    shell.status = status;
  }
  yield* shell.process.tick(0);
  return status;
}

/** A program may take the shell's place only if the shell has nothing left to do. */
const canReplace = (shell: Shell): boolean => [...shell.traps.values()].every((action) => action === '');

export function* runBuiltin(
  shell: Shell,
  builtin: NonNullable<ReturnType<typeof findBuiltin>>,
  words: readonly string[],
): Task<number> {
  const outer = shell.builtin;
  shell.builtin = words[0];
  const status = yield* builtin.run(shell, words.slice(1), words[0] ?? '');
  shell.builtin = outer;
  return status;
}

export function* callFunction(
  shell: Shell,
  fn: ShellFunction,
  args: readonly string[],
  evaluate: Evaluate,
): Task<number> {
  const { positional, source, loopDepth, line, builtin, getoptsAt, calls } = shell;
  shell.calls = [fn.node.name.text, ...calls];
  shell.positional = args;
  shell.source = fn.source;
  shell.loopDepth = 0;
  shell.builtin = undefined;
  shell.functionDepth++;
  shell.getoptsAt = { index: 1, offset: 1 };
  shell.variables.pushScope();
  const { body } = fn.node;
  const inner = yield* evaluate(shell, body, false);
  shell.variables.popScope();
  shell.functionDepth--;
  shell.positional = positional;
  shell.calls = calls;
  shell.source = source;
  shell.loopDepth = loopDepth;
  shell.builtin = builtin;
  shell.getoptsAt = getoptsAt;
  shell.line = line;
  const { flow } = shell as { flow: Shell['flow'] };
  if (flow?.kind !== 'return') return finalStatus(shell, inner);
  shell.flow = undefined;
  return flow.status;
}

/** A program's file, in a child or in place of the shell. */
export function* runProgram(shell: Shell, words: readonly string[], replace: boolean, text: string): Task<number> {
  const [name = ''] = words;
  const { process } = shell;
  const found = findInPath(process.fs, process.cwd, shell.variables.get('PATH'), name, process.credentials);
  if (!found.ok) return yield* commandFailed(shell, name, found.error);
  const options = { argv: words, path: found.value, env: shell.programEnvironment(found.value, replace) };
  if (replace) {
    const failed = yield* process.exec({ ...options, keepsTitle: runsWithin(process, name) });
    if (failed === 'ENOEXEC') return yield* runScriptHere(shell, found.value, words);
    return yield* commandFailed(shell, name, failed, true);
  }
  const monitor = shell.option('m');
  const spawned = process.spawn({ ...options, files: process.files, newGroup: monitor });
  if (spawned.ok) return yield* waitFor(shell, spawned.value, text);
  if (spawned.error === 'EAGAIN') return yield* cannotFork(shell);
  if (spawned.error !== 'ENOEXEC') return yield* commandFailed(shell, name, spawned.error, true);
  const pid = process.fork((child) => shell.runner.runScript(child, shell, found.value, words), {
    ...options,
    files: process.files,
    newGroup: monitor,
  });
  return pid < 0 ? yield* cannotFork(shell) : yield* waitFor(shell, pid, text);
}

/** Debian's busybox runs some of its own programs without execve when they come last. Only `ps` can be seen doing so. */
const runsWithin = ({ flavour }: Shell['process'], name: string): boolean =>
  name === 'ps' && flavour.tools === 'busybox' && flavour.build === 'debian';

function* runScriptHere(shell: Shell, path: string, words: readonly string[]): Task<number> {
  const status = yield* shell.runner.runScript(shell.process, shell, path, words);
  shell.flow = { kind: 'exit', status };
  return status;
}

function* waitFor(shell: Shell, pid: number, text: string): Task<number> {
  takeTerminal(shell, pid);
  const [status = 0] = yield* waitForeground(shell, [pid], text);
  takeTerminal(shell, shell.process.group);
  return status;
}

/** Why a command could not be run, in the shell's words, and its status: 127 for missing, 126 for the rest. */
export function* commandFailed(shell: Shell, name: string, errno: Errno, executed = false, builtin = ''): Task<number> {
  yield* shell.complain(`${name}: ${failureText(shell, name, errno, executed)}`, builtin);
  // An empty command name is reported in its own way but counts as missing.
  return errno === 'ENOENT' || errno === 'ENOTDIR' || name === '' ? 127 : 126;
}

function failureText(shell: Shell, name: string, errno: Errno, executed: boolean): string {
  if (!shell.isBash) return name === '' ? 'Permission denied' : shellErrnoText(shell, errno, 'execute');
  if (errno === 'ENOENT') {
    if (!name.includes('/')) return 'command not found';
    return executed ? 'cannot execute: required file not found' : 'No such file or directory';
  }
  const stat = name.includes('/') ? shell.process.stat(name) : undefined;
  if (errno === 'EACCES' && stat?.ok === true && stat.value.kind === 'directory') return 'Is a directory';
  return shellErrnoText(shell, errno, 'execute');
}

/** The command's text with its alias put in; undefined when its name is none. */
function aliasFor(shell: Shell, node: Command): { readonly text: string; readonly name: string } | undefined {
  if (shell.aliases.size === 0 || node.name === undefined || node.name.parts !== undefined) return undefined;
  if (shell.isBash && !shell.interactive && !shell.shopts.has('expand_aliases')) return undefined;
  const name = node.name.text;
  const value = shell.aliases.get(name);
  if (value === undefined || shell.expandingAliases.has(name)) return undefined;
  const { text } = shell.source;
  return { name, text: text.slice(node.pos, node.name.pos) + value + text.slice(node.name.end, node.end) };
}

function* runAlias(
  shell: Shell,
  alias: { readonly text: string; readonly name: string },
  tail: boolean,
  evaluate: Evaluate,
): Task<number> {
  const list = yield* reparse(alias.text);
  const { source } = shell;
  shell.source = list.source(shell.line);
  shell.expandingAliases.add(alias.name);
  const status = yield* evaluate(shell, list.body, tail);
  shell.expandingAliases.delete(alias.name);
  shell.source = source;
  return status;
}
