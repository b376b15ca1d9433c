import type { Task } from '../../base/task.ts';
import type { Process, Program } from '../program.ts';
import { errnoText, openFailure } from './complaints.ts';
import { finalStatus } from './execute/subshell.ts';
import { runExitTrap } from './execute/traps.ts';
import { runInteractive } from './interactive.ts';
import type { ShellName } from './personality.ts';
import { RUNNER, runSource } from './runner.ts';
import { runInput } from './script-input.ts';
import { OPTION_NAMES, Shell } from './shell.ts';
import { SourceText } from './source-text.ts';

interface Invocation {
  readonly command: string | undefined;
  readonly fromStdin: boolean;
  readonly operands: readonly string[];
}

/** The shell as a program: `sh`, `sh -c TEXT [NAME [ARG…]]`, `sh FILE [ARG…]`, `sh -s [ARG…]`, `sh -i`, with set's options. */
export const shellProgram = (name: ShellName): Program =>
  function* (process: Process): Task<number> {
    const shell = new Shell(process, RUNNER, name, process.argv[0] ?? name);
    shell.importEnvironment();
    exportDefaults(shell);
    const invocation = yield* parseArguments(shell);
    if (invocation === undefined) return shell.status;
    const status = finalStatus(shell, yield* runInvocation(shell, invocation));
    shell.flow = undefined;
    return yield* runExitTrap(shell, status);
  };

/** The variables that a shell exports by itself. */
function exportDefaults(shell: Shell): void {
  const { variables, process } = shell;
  variables.mark('PWD', { exported: true });
  if (shell.personality.name !== 'dash') {
    variables.set('SHLVL', String(Number(process.env.get('SHLVL') ?? 0) + 1));
    variables.mark('SHLVL', { exported: true });
  }
  if (shell.personality.name === 'ash' && process.env.get('PATH') === undefined) {
    variables.set('PATH', '/sbin:/usr/sbin:/bin:/usr/bin');
    variables.mark('PATH', { exported: true });
  } else if (process.env.get('PATH') === undefined) {
    variables.set('PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin');
  }
}

function* parseArguments(shell: Shell): Task<Invocation | undefined> {
  const args = shell.process.argv.slice(1);
  let takesCommand = false;
  let fromStdin = false;
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-' || arg === '--') {
      at++;
      break;
    }
    if (!/^[-+]./.test(arg)) break;
    if (arg.startsWith('--')) {
      if (!(yield* longOption(shell, arg))) return undefined;
      continue;
    }
    const on = arg.startsWith('-');
    for (const letter of arg.slice(1)) {
      if (letter === 'c') takesCommand = true;
      else if (letter === 's') fromStdin = true;
      else if (letter === 'o') {
        const option = OPTION_NAMES[args[++at] ?? ''];
        if (option === undefined) return yield* badOption(shell, `o ${args[at] ?? ''}`);
        toggle(shell, option, on);
      } else if (letter === 'l') continue;
      else if (/[abefhimnuvxCEIV]/.test(letter)) toggle(shell, letter, on);
      else return yield* badOption(shell, letter);
    }
  }
  const rest = args.slice(at);
  if (!takesCommand) return { command: undefined, fromStdin, operands: rest };
  const [command, ...operands] = rest;
  if (command !== undefined) return { command, fromStdin: false, operands };
  yield* shell.process.err(
    shell.isBash
      ? `${shell.name}: -c: option requires an argument\n`
      : `${shell.name}: ${shell.personality.name === 'dash' ? '0: ' : ''}-c requires an argument\n`,
  );
  shell.status = 2;
  return undefined;
}

const toggle = (shell: Shell, letter: string, on: boolean): void => {
  if (on) shell.options.add(letter);
  else shell.options.delete(letter);
};

function* badOption(shell: Shell, letter: string): Task<undefined> {
  const { name } = shell.personality;
  shell.status = 2;
  if (name === 'bash') yield* shell.process.err(`${shell.name}: -${letter}: invalid option\n`);
  else if (name === 'dash') yield* shell.process.err(`${shell.name}: 0: Illegal option -${letter}\n`);
  else yield* shell.process.err(`${shell.name}: illegal option -${letter}\n`);
  return undefined;
}

/** bash's long options. False when the shell has nothing more to do. */
function* longOption(shell: Shell, option: string): Task<boolean> {
  if (!shell.isBash) {
    yield* badOption(shell, '-');
    return false;
  }
  if (option === '--version') {
    yield* shell.process.out(
      'GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\nCopyright (C) 2022 Free Software Foundation, Inc.\nLicense GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>\n\nThis is free software; you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n',
    );
    return false;
  }
  if (['--norc', '--noprofile', '--login', '--posix', '--noediting', '--rcfile', '--init-file'].includes(option))
    return true;
  yield* shell.process.err(`${shell.name}: ${option}: invalid option\n`);
  shell.status = 2;
  return false;
}

function* runInvocation(shell: Shell, invocation: Invocation): Task<number> {
  const { process } = shell;
  const { command, operands } = invocation;
  if (command !== undefined) {
    shell.name = operands[0] ?? shell.name;
    shell.positional = operands.slice(1);
    shell.commandString = true;
    // bash looks only at plain lists when it decides to give up its place; the others follow their own rule.
    return yield* runSource(shell, new SourceText(command), shell.personality.execsLast !== 'never');
  }
  const [file] = operands;
  if (file !== undefined && !invocation.fromStdin) return yield* runFile(shell, file, operands.slice(1));
  shell.positional = operands;
  const atTerminal = process.files.get(0)?.kind === 'tty' && process.files.get(2)?.kind === 'tty';
  shell.options.add('s');
  if (shell.interactive || atTerminal) {
    shell.options.add('i');
    return yield* runInteractive(shell);
  }
  return yield* runInput(shell);
}

function* runFile(shell: Shell, file: string, args: readonly string[]): Task<number> {
  const { process } = shell;
  const opened = process.open(file, 'read');
  const text = opened.ok ? process.readText(file) : opened;
  if (opened.ok) opened.value.release();
  if (!text.ok) {
    const missing = text.error === 'ENOENT' || text.error === 'ENOTDIR';
    switch (shell.personality.name) {
      case 'ash':
        yield* process.err(`${shell.name}: line 0: ${openFailure(shell, file, text.error, 'open')}\n`);
        return 2;
      case 'dash':
        yield* process.err(
          `${shell.name}: 0: cannot open ${file}: ${missing ? 'No such file' : errnoText(text.error)}\n`,
        );
        return 2;
      case 'bash':
        yield* process.err(`${shell.name}: ${file}: ${errnoText(text.error)}\n`);
        return missing ? 127 : 126;
    }
  }
  shell.name = file;
  shell.positional = args;
  return yield* runSource(shell, new SourceText(text.value), false);
}
