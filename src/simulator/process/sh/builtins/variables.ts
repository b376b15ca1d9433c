import type { Task } from '../../../base/task.ts';
import { setVariable } from '../execute/simple-assignment.ts';
import { bashQuote, singleQuote } from '../execute/trace.ts';
import { arithmetic } from '../expand/word.ts';
import { OPTION_NAMES, type Shell } from '../shell.ts';
import { type BuiltinTable, isName, leadingOptions } from './builtin.ts';

const split = (
  text: string,
): { readonly name: string; readonly value: string | undefined; readonly append: boolean } => {
  const match = /^([^=]*?)(\+?)=(.*)$/s.exec(text);
  return match === null
    ? { name: text, value: undefined, append: false }
    : { name: match[1] ?? '', value: match[3] ?? '', append: match[2] === '+' };
};

const doubleQuote = (text: string): string => `"${text.replace(/[$`"\\]/g, '\\$&')}"`;

function* badName(shell: Shell, text: string): Task<number> {
  if (shell.isBash) return yield* shell.fail(1, `\`${text}': not a valid identifier`);
  return yield* shell.abort(2, `${split(text).name}: bad variable name`, shell.builtin);
}

/** `export` and `readonly`. */
function* mark(shell: Shell, args: readonly string[], name: string): Task<number> {
  const which = name === 'export' ? 'exported' : 'readonly';
  const flags = shell.isBash ? 'pnfa' : shell.personality.name === 'ash' && name === 'export' ? 'pn' : 'p';
  const { letters, rest, bad } = leadingOptions(args, flags);
  if (bad !== undefined && !shell.isBash) {
    return yield* shell.abort(2, `${shell.personality.name === 'ash' ? 'illegal' : 'Illegal'} option -${bad}`, name);
  }
  if (rest.length === 0) return yield* listMarked(shell, name, which);
  let status = 0;
  for (const arg of rest) {
    const { name: variable, value, append } = split(arg);
    if (!isName(variable)) {
      status = yield* badName(shell, arg);
      if (shell.flow !== undefined) return status;
      continue;
    }
    if (value !== undefined) {
      const whole = append ? (shell.variables.get(variable) ?? '') + value : value;
      if ((yield* setVariable(shell, variable, whole)) === undefined) return shell.status;
      if (shell.isBash && shell.option('x')) yield* shell.process.err(`+ ${variable}=${bashQuote(whole)}\n`);
    }
    shell.variables.mark(variable, { [which]: !letters.has('n') });
  }
  return status;
}

function* listMarked(shell: Shell, name: string, which: 'exported' | 'readonly'): Task<number> {
  for (const variable of shell.variables.names()) {
    const found = shell.variables.find(variable);
    if (found?.[which] !== true) continue;
    const flag = which === 'exported' ? 'x' : found.exported ? 'rx' : 'r';
    const head = shell.isBash ? `declare -${flag} ${variable}` : `${name} ${variable}`;
    const value =
      found.value === undefined ? '' : `=${shell.isBash ? doubleQuote(found.value) : singleQuote(found.value)}`;
    yield* shell.process.out(`${head}${value}\n`);
  }
  return 0;
}

function* unset(shell: Shell, args: readonly string[]): Task<number> {
  const { letters, rest } = leadingOptions(args, 'fv');
  let status = 0;
  for (const name of rest) {
    if (letters.has('f')) shell.functions.delete(name);
    else if (!isName(name.replace(/\[.*\]$/, ''))) status = yield* badName(shell, name);
    else if (/\[/.test(name)) yield* unsetElement(shell, name);
    else if (shell.isBash && !letters.has('v') && shell.variables.find(name) === undefined)
      shell.functions.delete(name);
    else if (!shell.variables.unset(name)) {
      status = shell.isBash
        ? yield* shell.fail(1, `${name}: cannot unset: readonly variable`)
        : yield* shell.abort(2, `${name}: is read only`, 'unset');
    }
    if (shell.flow !== undefined) return status;
  }
  return status;
}

function* unsetElement(shell: Shell, text: string): Task<void> {
  const match = /^(\w+)\[(.*)\]$/.exec(text);
  const elements = new Map(shell.variables.find(match?.[1] ?? '')?.elements ?? []);
  elements.delete(Number((yield* arithmetic(shell, match?.[2] ?? '0')) ?? 0n));
  shell.variables.setArray(match?.[1] ?? '', elements);
}

function* local(shell: Shell, args: readonly string[]): Task<number> {
  if (!shell.variables.inFunction) {
    if (shell.isBash) return yield* shell.fail(1, 'can only be used in a function');
    return yield* shell.abort(2, 'not in a function', 'local');
  }
  return yield* declareAll(shell, args, true);
}

function* declareAll(shell: Shell, args: readonly string[], localScope: boolean): Task<number> {
  const { letters, rest } = leadingOptions(args, 'aAfFgilnrtuxp');
  if (letters.has('A')) return yield* shell.fail(2, "-A: associative arrays are not modelled by Drydock's shell");
  if (letters.has('f') || letters.has('F')) return yield* shell.fail(2, "-f: not modelled by Drydock's shell");
  let status = 0;
  for (const arg of rest) {
    const { name, value, append } = split(arg);
    if (!isName(name)) {
      status = yield* badName(shell, arg);
      if (shell.flow !== undefined) return status;
      continue;
    }
    // bash's array values were assigned while the words were expanded.
    const given = shell.variables.find(name);
    if (localScope && !letters.has('g'))
      shell.variables.declareLocal(name, !shell.isBash || given?.elements !== undefined);
    if (value !== undefined) {
      const integer = letters.has('i') ? yield* arithmetic(shell, value) : undefined;
      const text = integer === undefined ? value : String(integer);
      const whole = append ? (shell.variables.get(name) ?? '') + text : text;
      if ((yield* setVariable(shell, name, whole)) === undefined) return shell.status;
    }
    if (letters.has('i')) shell.integers.add(name);
    if (letters.has('x')) shell.variables.mark(name, { exported: true });
    if (letters.has('r')) shell.variables.mark(name, { readonly: true });
  }
  if (rest.length === 0 && letters.has('p')) return yield* listMarked(shell, 'declare', 'exported');
  return status;
}

const declare = (shell: Shell, args: readonly string[]): Task<number> =>
  declareAll(shell, args, shell.variables.inFunction);

function* letBuiltin(shell: Shell, args: readonly string[]): Task<number> {
  let value = 0n;
  for (const text of args) {
    const result = yield* arithmetic(shell, text);
    if (result === undefined) return shell.status;
    value = result;
  }
  return value === 0n ? 1 : 0;
}

function* set(shell: Shell, args: readonly string[]): Task<number> {
  if (args.length === 0) return yield* listVariables(shell);
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--' || arg === '-') {
      at++;
      if (arg === '-') for (const letter of ['x', 'v']) shell.options.delete(letter);
      if (arg === '--' || at < args.length) shell.positional = args.slice(at);
      return 0;
    }
    if (!/^[-+]./.test(arg)) break;
    const on = arg.startsWith('-');
    for (const letter of arg.slice(1)) {
      if (letter === 'o') {
        const name = args[++at];
        if (name === undefined) return yield* listOptions(shell, on);
        const status = yield* setLong(shell, name, on);
        if (status !== 0) return status;
      } else if (!/[abefhmnptuvxBCEHPTIVis]/.test(letter)) {
        return yield* badOption(shell, `-${letter}`);
      } else setOption(shell, letter, on);
    }
  }
  if (at < args.length) shell.positional = args.slice(at);
  return 0;
}

const setOption = (shell: Shell, letter: string, on: boolean): void => {
  if (on) shell.options.add(letter);
  else shell.options.delete(letter);
};

function* badOption(shell: Shell, text: string): Task<number> {
  switch (shell.personality.name) {
    case 'dash':
      return yield* shell.abort(2, `Illegal option ${text}`, 'set');
    case 'ash':
      return yield* shell.abort(2, `illegal option ${text}`, 'set');
    case 'bash':
      yield* shell.complain(`${text}: invalid option`, 'set');
      yield* shell.process.err('set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]\n');
      return 2;
  }
}

function* setLong(shell: Shell, name: string, on: boolean): Task<number> {
  const letter = OPTION_NAMES[name];
  const known = letter !== undefined && !(name === 'pipefail' && shell.personality.name === 'dash');
  const bashOnly =
    shell.isBash &&
    [
      'posix',
      'history',
      'hashall',
      'braceexpand',
      'histexpand',
      'physical',
      'privileged',
      'errtrace',
      'functrace',
      'onecmd',
      'keyword',
      'interactive-comments',
    ].includes(name);
  if (known || bashOnly) {
    setOption(shell, letter ?? name, on);
    return 0;
  }
  switch (shell.personality.name) {
    case 'dash':
      return yield* shell.abort(2, `Illegal option ${on ? '-' : '+'}o ${name}`, 'set');
    case 'ash':
      return yield* shell.fail(1, `illegal option ${on ? '-' : '+'}o ${name}`);
    case 'bash':
      return yield* shell.fail(2, `${name}: invalid option name`);
  }
}

const LISTED: Readonly<Record<'ash' | 'dash' | 'bash', readonly string[]>> = {
  ash: [
    'errexit',
    'noglob',
    'ignoreeof',
    'interactive',
    'monitor',
    'noexec',
    'stdin',
    'xtrace',
    'verbose',
    'noclobber',
    'allexport',
    'notify',
    'nounset',
    'vi',
    'pipefail',
  ],
  dash: [
    'errexit',
    'noglob',
    'ignoreeof',
    'interactive',
    'monitor',
    'noexec',
    'stdin',
    'xtrace',
    'verbose',
    'vi',
    'emacs',
    'noclobber',
    'allexport',
    'notify',
    'nounset',
    'nolog',
    'debug',
  ],
  bash: [
    'allexport',
    'errexit',
    'ignoreeof',
    'monitor',
    'noclobber',
    'noexec',
    'noglob',
    'notify',
    'nounset',
    'pipefail',
    'verbose',
    'vi',
    'xtrace',
  ],
};

function* listOptions(shell: Shell, human: boolean): Task<number> {
  const { name } = shell.personality;
  if (human && name !== 'bash') yield* shell.process.out('Current option settings\n');
  for (const option of LISTED[name]) {
    const on = shell.option(OPTION_NAMES[option] ?? option);
    const width = name === 'bash' ? `${option.padEnd(15)}\t` : option.padEnd(16);
    yield* shell.process.out(human ? `${width}${on ? 'on' : 'off'}\n` : `set ${on ? '-' : '+'}o ${option}\n`);
  }
  return 0;
}

function* listVariables(shell: Shell): Task<number> {
  for (const name of shell.variables.names()) {
    const variable = shell.variables.find(name);
    if (variable?.value !== undefined) {
      yield* shell.process.out(
        `${name}=${shell.isBash ? bashSetQuote(variable.value) : singleQuote(variable.value)}\n`,
      );
    } else if (variable?.elements !== undefined) {
      const items = [...variable.elements].map(([index, text]) => `[${index}]=${doubleQuote(text)}`);
      yield* shell.process.out(`${name}=(${items.join(' ')})\n`);
    }
  }
  return 0;
}

const bashSetQuote = (text: string): string => (text === '' ? '' : bashQuote(text));

export const VARIABLE_BUILTINS: BuiltinTable = {
  export: { special: true, run: mark },
  readonly: { special: true, run: mark },
  unset: { special: true, run: unset },
  set: { special: true, run: set },
  local: { run: local },
  declare: { shells: ['bash'], run: declare },
  typeset: { shells: ['bash'], run: declare },
  let: { shells: ['ash', 'bash'], run: letBuiltin },
};
