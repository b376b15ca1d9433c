import type { Task } from '../../../base/task.ts';
import { openFailure } from '../complaints.ts';
import type { Shell } from '../shell.ts';
import { SourceText } from '../source-text.ts';
import { type BuiltinTable, leadingOptions } from './builtin.ts';

function* colon(): Task<number> {
  return 0;
}
function* no(): Task<number> {
  return 1;
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

function* leaveLoop(shell: Shell, args: readonly string[], name: string): Task<number> {
  const [count = '1'] = args;
  if (!isNumber(count) || Number(count) < 1) {
    if (!shell.isBash) return yield* shell.abort(2, `Illegal number: ${count}`, name);
    return yield* shell.fail(
      1,
      isNumber(count) ? `${count}: loop count out of range` : `${count}: numeric argument required`,
    );
  }
  if (shell.loopDepth === 0) {
    if (!shell.isBash) return 0;
    return yield* shell.fail(0, "only meaningful in a `for', `while', or `until' loop");
  }
  const kind = name === 'break' ? 'break' : 'continue';
  shell.flow = { kind, levels: Math.min(Number(count), shell.loopDepth) };
  return 0;
}

function* evalText(shell: Shell, args: readonly string[]): Task<number> {
  const text = args.join(' ');
  if (text.trim() === '') return 0;
  shell.evalDepth++;
  const status = yield* shell.runner.runText(
    shell,
    new SourceText(text, shell.personality.name === 'dash' ? 1 : shell.line),
  );
  shell.evalDepth--;
  return status;
}

function* exit(shell: Shell, args: readonly string[]): Task<number> {
  const status = yield* exitStatus(shell, args);
  if (status === undefined) return shell.status;
  shell.flow = { kind: 'exit', status };
  return status;
}

/** The status that `exit` or `return` names; undefined after an error. */
function* exitStatus(shell: Shell, args: readonly string[]): Task<number | undefined> {
  const [text] = args;
  if (text === undefined) return shell.status;
  if (isNumber(text) || (shell.isBash && /^-\d+$/.test(text))) return Number(text) & 0xff;
  if (!shell.isBash) {
    yield* shell.abort(2, `Illegal number: ${text}`, shell.builtin);
    return undefined;
  }
  yield* shell.fail(2, `${text}: numeric argument required`);
  return 2;
}

function* leaveFunction(shell: Shell, args: readonly string[]): Task<number> {
  if (shell.isBash && shell.functionDepth === 0 && shell.sourceDepth === 0) {
    return yield* shell.fail(1, "can only `return' from a function or sourced script");
  }
  const status = yield* exitStatus(shell, args);
  if (status === undefined) return shell.status;
  shell.flow = { kind: 'return', status };
  return status;
}

function* shift(shell: Shell, args: readonly string[]): Task<number> {
  const [text = '1'] = args;
  if (!isNumber(text)) {
    return shell.isBash
      ? yield* shell.fail(1, `${text}: numeric argument required`)
      : yield* shell.abort(2, `Illegal number: ${text}`, 'shift');
  }
  const count = Number(text);
  if (count > shell.positional.length) {
    return shell.personality.name === 'dash' ? yield* shell.abort(2, "can't shift that many", 'shift') : 1;
  }
  shell.positional = shell.positional.slice(count);
  return 0;
}

function* exec(shell: Shell, args: readonly string[]): Task<number> {
  const parsed = shell.isBash ? leadingOptions(args, 'cl', 'a') : leadingOptions(args, '');
  if (parsed.rest.length === 0) return 0;
  const [option = ''] = args;
  if (!shell.isBash && /^-[^-]/.test(option)) {
    const illegal = shell.personality.name === 'dash' ? 'Illegal' : 'illegal';
    return yield* shell.abort(2, `${illegal} option -${option.charAt(1)}`, 'exec');
  }
  const status = yield* shell.runner.execWords(shell, parsed.rest);
  // A shell that could not be replaced ends, unless somebody sits before it.
  if (!shell.interactive) shell.flow = { kind: 'exit', status };
  return status;
}

/** `.`: the file is looked up in PATH when its name has no slash. */
function* dot(shell: Shell, args: readonly string[], name: string): Task<number> {
  const [file, ...rest] = args[0] === '--' ? args.slice(1) : args;
  if (file === undefined) {
    if (shell.isBash) {
      yield* shell.complain('filename argument required', name);
      yield* shell.process.err(`${name}: usage: ${name} filename [arguments]\n`);
      return 2;
    }
    return shell.personality.name === 'dash' ? 0 : yield* shell.abort(2, 'bad syntax', name);
  }
  const path = file.includes('/') ? file : sourcePath(shell, file);
  if (path === undefined) {
    if (!shell.isBash) return yield* shell.abort(2, `${file}: not found`, name);
    yield* shell.complain(`${file}: No such file or directory`, '');
    return 1;
  }
  const opened = shell.process.open(path, 'read');
  const text = opened.ok ? shell.process.readText(path) : opened;
  if (opened.ok) opened.value.release();
  if (!text.ok) {
    const message = openFailure(shell, file, text.error, 'open');
    if (!shell.isBash) return yield* shell.abort(2, message, name);
    yield* shell.complain(message, text.error === 'ENOENT' ? '' : name);
    return 1;
  }
  return yield* runSourced(shell, text.value, rest, file);
}

function sourcePath(shell: Shell, file: string): string | undefined {
  for (const folder of (shell.variables.get('PATH') ?? '').split(':')) {
    const path = `${folder === '' ? '.' : folder}/${file}`;
    const stat = shell.process.stat(path);
    if (stat.ok && stat.value.kind !== 'directory') return path;
  }
  return shell.isBash ? file : undefined;
}

function* runSourced(shell: Shell, text: string, args: readonly string[], file: string): Task<number> {
  const { positional } = shell;
  const replaces = args.length > 0 && shell.personality.name !== 'dash';
  if (replaces) shell.positional = args;
  // dash and ash name the file before messages, in place of the builtin.
  if (!shell.isBash) shell.builtin = file;
  shell.sourceDepth++;
  const status = yield* shell.runner.runText(shell, new SourceText(text, 1, file));
  shell.sourceDepth--;
  if (replaces) shell.positional = positional;
  const { flow } = shell;
  if (flow?.kind !== 'return') return status;
  shell.flow = undefined;
  return flow.status;
}

function* times(shell: Shell): Task<number> {
  yield* shell.process.out('0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n');
  return 0;
}

export const CONTROL_BUILTINS: BuiltinTable = {
  ':': { special: true, run: colon },
  true: { run: colon },
  false: { run: no },
  break: { special: true, run: leaveLoop },
  continue: { special: true, run: leaveLoop },
  eval: { special: true, run: evalText },
  exec: { special: true, run: exec },
  exit: { special: true, run: exit },
  return: { special: true, run: leaveFunction },
  shift: { special: true, run: shift },
  times: { special: true, run: times },
  '.': { special: true, run: dot },
  source: { special: true, shells: ['ash', 'bash'], run: dot },
};
