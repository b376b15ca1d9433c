import type { ParsedScript, Redirection } from 'unbash';
import { utf8Decode } from '../../base/bytes.ts';
import { need, type Task } from '../../base/task.ts';
import { findInPath } from '../loader.ts';
import type { Process } from '../program.ts';
import { findBuiltin } from './builtins/index.ts';
import { almquistSyntaxMessage, bashSyntaxMessages } from './complaints.ts';
import { statusCode } from './execute/children.ts';
import { evaluate, runStatements, scriptBody } from './execute/evaluate.ts';
import { applyRedirects, undoRedirects } from './execute/redirect.ts';
import { callFunction, commandFailed, runBuiltin, runProgram } from './execute/simple.ts';
import { cannotFork, finalStatus, forkShell } from './execute/subshell.ts';
import { runExitTrap, runPendingTraps } from './execute/traps.ts';
import type { Runner, Shell } from './shell.ts';
import { SourceText } from './source-text.ts';
import { checkScript } from './syntax/checker.ts';
import type { SyntaxFault } from './syntax/lexer.ts';
import { richParser } from './syntax/parse.ts';

/** Ties the parts of the shell together: what expansions and builtins ask for. */
export const RUNNER: Runner = { substitute, processSubstitution, runText, runWords, runScript, execWords };

interface Prepared {
  readonly script: ParsedScript;
  readonly units: ReturnType<typeof checkScript>['units'];
  readonly fault: SyntaxFault | undefined;
}

const prepared = new Map<string, Prepared>();

/** A text's tree and its units; remembered, since traps and scripts come again. */
function* prepare(shell: Shell, text: string): Task<Prepared> {
  const key = `${shell.personality.name}\n${text}`;
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const checked = checkScript(text, shell.personality.dialect);
  const script = checked.script ?? (yield* need(richParser))(text);
  const made = { script, units: checked.units, fault: checked.fault };
  if (prepared.size > 200) prepared.clear();
  prepared.set(key, made);
  return made;
}

/** Runs a text unit by unit; a syntax error shows only when its unit's turn has come. */
function* runText(shell: Shell, source: SourceText): Task<number> {
  return yield* runSource(shell, source, false);
}

/** As {@link runText}; `tail` lets the last command of the text replace the shell. */
export function* runSource(shell: Shell, source: SourceText, tail: boolean): Task<number> {
  const outer = shell.source;
  const { script, units, fault } = yield* prepare(shell, source.text);
  shell.source = source;
  let status = 0;
  for (const [index, unit] of units.entries()) {
    const statements = script.commands.filter((item) => item.pos >= unit.start && item.pos < unit.end);
    const isLast = index === units.length - 1 && fault === undefined;
    status = yield* runStatements(shell, statements, tail && isLast);
    if (shell.flow?.kind === 'abort' && shell.flow.discard === true && !shell.commandString) {
      status = shell.flow.status;
      shell.flow = undefined;
    }
    if (shell.flow !== undefined) break;
  }
  const parserFault = fault === undefined ? script.errors?.find((error) => !onlyBash(shell, error.message)) : undefined;
  if (shell.flow === undefined && fault !== undefined) status = yield* reportFault(shell, fault);
  else if (shell.flow === undefined && parserFault !== undefined) {
    status = yield* shell.abort(2, `Drydock's shell does not model this syntax (${parserFault.message})`, '');
  }
  if (shell.pendingTraps.length > 0) yield* runPendingTraps(shell);
  shell.source = outer;
  return finalStatus(shell, status);
}

/** What the parser, which is bash's, objects to and the other shells take. */
const onlyBash = (shell: Shell, message: string): boolean =>
  !shell.isBash && message.startsWith('expected compound command as function body');

/** Says what is wrong with the script, and ends it. */
export function* reportFault(shell: Shell, fault: SyntaxFault): Task<number> {
  if (shell.isBash) {
    for (const line of bashSyntaxMessages(fault, shell)) yield* shell.process.err(`${line}\n`);
    shell.status = 2;
    // `eval` and `.` only fail.
    if (shell.evalDepth === 0 && shell.source.file === undefined && !shell.interactive)
      shell.flow = { kind: 'abort', status: 2 };
    return 2;
  }
  const { name } = shell.personality;
  const atEnd = fault.kind !== 'unexpected' || fault.token.kind === 'end';
  shell.line = shell.source.lineOf(atEnd ? shell.source.text.length : fault.pos);
  const { file } = shell.source;
  return yield* shell.abort(2, almquistSyntaxMessage(fault, name === 'ash' ? 'ash' : 'dash'), file ?? '');
}

function* substitute(shell: Shell, script: ParsedScript): Task<string> {
  const { process } = shell;
  const input = shell.isBash ? onlyInput(script) : undefined;
  if (input !== undefined) return yield* contentOfFile(shell, input);
  const pipe = process.pipe();
  const files = new Map(process.files).set(1, pipe.writer);
  const body = scriptBody(script, (child) => {
    child.substitutionDepth++;
    if (script.source !== undefined) child.source = new SourceText(script.source, shell.line);
    // Only dash keeps `set -e` in here.
    if (shell.personality.name !== 'dash' && !shell.shopts.has('inherit_errexit')) child.options.delete('e');
  });
  const pid = forkShell(shell, body, { files });
  pipe.writer.release();
  if (pid < 0) {
    pipe.reader.release();
    yield* cannotFork(shell);
    return '';
  }
  const output = yield* readAll(process, pipe.reader);
  pipe.reader.release();
  const status = yield* childStatus(shell, pid);
  shell.substitutionStatus = status;
  // Only bash shows it in `$?` before the command has ended.
  if (shell.isBash) shell.status = status;
  return utf8Decode(output).replaceAll('\0', '').replace(/\n+$/, '');
}

/** bash's `$(< file)`. */
function onlyInput(script: ParsedScript): Redirection | undefined {
  const [statement, ...more] = script.commands;
  const command = statement?.command;
  if (more.length > 0 || command?.type !== 'Command' || command.name !== undefined || command.prefix.length !== 1)
    return undefined;
  const [redirect] = command.redirects;
  return redirect?.type === 'Redirect' && redirect.operator === '<' && redirect.descriptor === undefined
    ? redirect
    : undefined;
}

function* contentOfFile(shell: Shell, redirect: Redirection): Task<string> {
  const undo = yield* applyRedirects(shell, [redirect]);
  shell.substitutionStatus = undo === undefined ? 1 : 0;
  if (undo === undefined) return '';
  const text = utf8Decode(yield* shell.process.readAll(0));
  undoRedirects(shell, undo);
  return text.replaceAll('\0', '').replace(/\n+$/, '');
}

function* childStatus(shell: Shell, pid: number): Task<number> {
  for (;;) {
    const result = yield* shell.process.wait(pid);
    if (result === 'signal') continue;
    return result === undefined ? 127 : statusCode(result.status);
  }
}

/** Reads a pipe to its end through a descriptor of its own. */
function* readAll(process: Process, reader: ReturnType<Process['pipe']>['reader']): Task<Uint8Array> {
  const fd = freeDescriptor(process);
  process.files.set(fd, reader);
  const output = yield* process.readAll(fd);
  process.files.delete(fd);
  return output;
}

function freeDescriptor(process: Process): number {
  let fd = 60;
  while (process.files.has(fd)) fd++;
  return fd;
}

function* processSubstitution(shell: Shell, script: ParsedScript, operator: '<' | '>'): Task<string> {
  const { process } = shell;
  const pipe = process.pipe();
  const inner = operator === '<' ? 1 : 0;
  const [theirs, ours] = operator === '<' ? [pipe.writer, pipe.reader] : [pipe.reader, pipe.writer];
  const pid = forkShell(shell, scriptBody(script), { files: new Map(process.files).set(inner, theirs) });
  theirs.release();
  const fd = freeDescriptor(process);
  process.files.set(fd, ours);
  shell.substitutedDescriptors.push(fd);
  if (pid < 0) yield* cannotFork(shell);
  return `/dev/fd/${fd}`;
}

function* runWords(
  shell: Shell,
  words: readonly string[],
  options: { readonly functions: boolean; readonly tail: boolean },
): Task<number> {
  const [name = ''] = words;
  const builtin = findBuiltin(shell, name);
  const fn = options.functions ? shell.functions.get(name) : undefined;
  if (fn !== undefined) return yield* callFunction(shell, fn, words.slice(1), evaluate);
  if (builtin !== undefined) return yield* runBuiltin(shell, builtin, words);
  return yield* runProgram(shell, words, options.tail, words.join(' '));
}

/** A script without `#!`, in this process, by a shell of the same kind. */
function* runScript(process: Process, shell: Shell, path: string, words: readonly string[]): Task<number> {
  const child = shell.fresh(process, words[0] ?? path);
  child.positional = words.slice(1);
  const text = process.readText(path);
  if (!text.ok) return 126;
  const status = yield* runSource(child, new SourceText(text.value), false);
  return yield* runExitTrap(child, finalStatus(child, status));
}

function* execWords(shell: Shell, words: readonly string[]): Task<number> {
  const [name = ''] = words;
  const { process } = shell;
  const found = findInPath(process.fs, process.cwd, shell.variables.get('PATH'), name, process.credentials);
  const path = found.ok ? found.value : undefined;
  const failed = found.ok ? undefined : found.error;
  const errno =
    path === undefined ? failed : yield* process.exec({ argv: words, path, env: shell.programEnvironment(path, true) });
  if (errno === 'ENOEXEC' && path !== undefined) return yield* runScript(process, shell, path, words);
  if (shell.isBash && errno === 'ENOENT' && !name.includes('/')) {
    yield* shell.complain(`${name}: not found`, 'exec');
    return 127;
  }
  return yield* commandFailed(shell, name, errno ?? 'ENOENT', path !== undefined, shell.isBash ? '' : 'exec');
}
