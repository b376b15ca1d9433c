import type { Task } from '../../../base/task.ts';
import type { Errno } from '../../../filesystem/index.ts';
import { normalizePath } from '../../file-access.ts';
import { findInPath } from '../../loader.ts';
import { ulimitsKey } from '../../program.ts';
import { errnoText } from '../complaints.ts';
import type { Shell } from '../shell.ts';
import { type BuiltinTable, leadingOptions } from './builtin.ts';

function* cd(shell: Shell, args: readonly string[]): Task<number> {
  const { letters, rest } = leadingOptions(args, 'LP');
  if (rest.length > 1 && shell.isBash) return yield* shell.fail(1, 'too many arguments');
  const [given] = rest;
  const target =
    given === undefined ? shell.variables.get('HOME') : given === '-' ? shell.variables.get('OLDPWD') : given;
  if (target === undefined) {
    if (shell.isBash) return yield* shell.fail(1, given === '-' ? 'OLDPWD not set' : 'HOME not set');
    if (given !== '-') return 0;
    return yield* shell.fail(2, 'OLDPWD not set');
  }
  const { process } = shell;
  const logical = normalizePath(target.startsWith('/') ? target : `${process.cwd}/${target}`);
  const real = letters.has('P') ? process.fs.realpath(logical, process.credentials) : undefined;
  const path = real?.ok === true ? real.value : logical;
  const problem = target === '' && given === undefined ? undefined : enterable(shell, path);
  if (problem !== undefined) {
    const reason = errnoText(problem);
    switch (shell.personality.name) {
      case 'ash':
        return yield* shell.fail(2, `can't cd to ${target}: ${reason}`);
      case 'dash':
        return yield* shell.fail(2, `can't cd to ${target}`);
      case 'bash':
        return yield* shell.fail(1, `${target}: ${reason}`);
    }
  }
  shell.variables.set('OLDPWD', process.cwd);
  shell.variables.mark('OLDPWD', { exported: true });
  process.cwd = path;
  shell.variables.set('PWD', path);
  if (given === '-') yield* process.out(`${path}\n`);
  return 0;
}

function enterable(shell: Shell, path: string): Errno | undefined {
  const stat = shell.process.stat(path);
  if (!stat.ok) return stat.error;
  if (stat.value.kind !== 'directory') return 'ENOTDIR';
  const allowed = shell.process.fs.access(path, shell.process.credentials, { execute: true });
  return allowed.ok ? undefined : allowed.error;
}

function* pwd(shell: Shell, args: readonly string[]): Task<number> {
  const { process } = shell;
  const physical = args.includes('-P') ? process.fs.realpath(process.cwd, process.credentials) : undefined;
  yield* process.out(`${physical?.ok === true ? physical.value : process.cwd}\n`);
  return 0;
}

function* umask(shell: Shell, args: readonly string[]): Task<number> {
  const { process } = shell;
  const symbolic = args[0] === '-S';
  const [mask] = symbolic ? args.slice(1) : args;
  if (mask === undefined) {
    const letters = (shift: number): string => {
      const bits = (~process.umask >> shift) & 7;
      return `${bits & 4 ? 'r' : ''}${bits & 2 ? 'w' : ''}${bits & 1 ? 'x' : ''}`;
    };
    const text = symbolic
      ? `u=${letters(6)},g=${letters(3)},o=${letters(0)}`
      : process.umask.toString(8).padStart(4, '0');
    yield* process.out(`${text}\n`);
    return 0;
  }
  const value = /^[0-7]{1,4}$/.test(mask) ? Number.parseInt(mask, 8) : symbolicMask(mask, process.umask);
  if (value === undefined) {
    if (shell.isBash) return yield* shell.fail(1, `${mask}: octal number out of range`);
    return yield* shell.abort(
      2,
      shell.personality.name === 'dash' ? `Illegal number: ${mask}` : `illegal mode: ${mask}`,
      'umask',
    );
  }
  process.umask = value;
  return 0;
}

function symbolicMask(text: string, mask: number): number | undefined {
  let mode = ~mask & 0o777;
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)([-+=])([rwx]*)$/.exec(clause);
    if (match === null) return undefined;
    const [, who = '', operator, permissions = ''] = match;
    const bits =
      (permissions.includes('r') ? 4 : 0) | (permissions.includes('w') ? 2 : 0) | (permissions.includes('x') ? 1 : 0);
    for (const [letter, shift] of [
      ['u', 6],
      ['g', 3],
      ['o', 0],
    ] as const) {
      if (who !== '' && !who.includes('a') && !who.includes(letter)) continue;
      if (operator === '=') mode &= ~(7 << shift);
      if (operator === '-') mode &= ~(bits << shift);
      else mode |= bits << shift;
    }
  }
  return ~mode & 0o777;
}

const LIMITS: Readonly<Record<string, string>> = {
  n: '1048576',
  u: 'unlimited',
  s: '8192',
  c: 'unlimited',
  v: 'unlimited',
  f: 'unlimited',
  t: 'unlimited',
  m: 'unlimited',
  d: 'unlimited',
  l: '8192',
  p: '8',
};

/** Docker's names of the limits. */
const LIMIT_NAMES: Readonly<Record<string, string>> = {
  n: 'nofile',
  u: 'nproc',
  c: 'core',
  s: 'stack',
  f: 'fsize',
  t: 'cpu',
};

function* ulimit(shell: Shell, args: readonly string[]): Task<number> {
  const { letters, rest } = leadingOptions(args, 'HSacdefilmnpqrstuvwx');
  if (rest.length > 0) return 0;
  const letter = [...letters.keys()].find((name) => LIMITS[name] !== undefined) ?? 'f';
  const given = shell.process.service(ulimitsKey)?.get(LIMIT_NAMES[letter] ?? '');
  const value = letters.has('H') ? given?.hard : given?.soft;
  yield* shell.process.out(`${value ?? LIMITS[letter] ?? 'unlimited'}\n`);
  return 0;
}

function* alias(shell: Shell, args: readonly string[]): Task<number> {
  const show = (name: string, value: string): string => {
    const quoted = `'${value.replaceAll("'", shell.isBash ? "'\\''" : `'"'"'`)}'`;
    return `${shell.isBash ? 'alias ' : ''}${name}=${quoted}\n`;
  };
  if (args.length === 0 || (args.length === 1 && args[0] === '-p')) {
    for (const [name, value] of [...shell.aliases].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield* shell.process.out(show(name, value));
    return 0;
  }
  let status = 0;
  for (const arg of args) {
    const equals = arg.indexOf('=', 1);
    const value = equals > 0 ? arg.slice(equals + 1) : shell.aliases.get(arg);
    if (equals > 0 && value !== undefined) shell.aliases.set(arg.slice(0, equals), value);
    else if (value !== undefined) yield* shell.process.out(show(arg, value));
    else {
      status = 1;
      if (shell.isBash) yield* shell.fail(1, `${arg}: not found`);
      else yield* shell.process.err(`alias: ${arg} not found\n`);
    }
  }
  return status;
}

function* unalias(shell: Shell, args: readonly string[]): Task<number> {
  let status = 0;
  for (const arg of args) {
    if (arg === '-a') shell.aliases.clear();
    else if (!shell.aliases.delete(arg)) {
      status = 1;
      if (shell.isBash) yield* shell.fail(1, `${arg}: not found`);
      else yield* shell.process.err(`unalias: ${arg} not found\n`);
    }
  }
  return status;
}

function* hash(shell: Shell, args: readonly string[]): Task<number> {
  const { rest } = leadingOptions(args, 'rlt', 'p');
  let status = 0;
  for (const name of rest) {
    const { process } = shell;
    const found = findInPath(process.fs, process.cwd, shell.variables.get('PATH'), name, process.credentials);
    if (!found.ok) status = yield* shell.fail(1, `${name}: not found`);
  }
  return status;
}

/** One option per call, remembered in OPTIND and in the shell. */
function* getopts(shell: Shell, args: readonly string[]): Task<number> {
  const [spec, variable, ...given] = args;
  if (spec === undefined || variable === undefined) {
    if (shell.isBash) {
      yield* shell.process.err('getopts: usage: getopts optstring name [arg ...]\n');
      return 2;
    }
    return yield* shell.abort(
      2,
      shell.personality.name === 'dash' ? 'Usage: getopts optstring var [arg]' : 'usage: getopts optstring var [arg]',
      'getopts',
    );
  }
  const words = given.length > 0 ? given : shell.positional;
  const index = Number(shell.variables.get('OPTIND') ?? 1);
  const at = shell.getoptsAt.index === index ? shell.getoptsAt : { index, offset: 1 };
  const word = words[at.index - 1];
  if (at.offset === 1 && (word === undefined || !/^-./.test(word) || word === '--')) {
    if (word === '--') at.index++;
    return endOptions(shell, variable, at.index);
  }
  const letter = (word ?? '').charAt(at.offset);
  const quiet = spec.startsWith(':');
  const place = spec.replace(/^:/, '').indexOf(letter);
  at.offset++;
  const finished = at.offset >= (word ?? '').length;
  const takes = place >= 0 && letter !== ':' && spec.replace(/^:/, '').charAt(place + 1) === ':';
  let value: string | undefined;
  let problem: 'unknown' | 'missing' | undefined = place < 0 || letter === ':' ? 'unknown' : undefined;
  if (takes) {
    value = finished ? words[at.index] : (word ?? '').slice(at.offset);
    at.index += finished ? 2 : 1;
    at.offset = 1;
    if (value === undefined) problem = 'missing';
  } else if (finished) {
    at.index++;
    at.offset = 1;
  }
  if (problem === 'missing') at.index = words.length + 1;
  shell.getoptsAt = at;
  shell.variables.set('OPTIND', String(at.index));
  return yield* storeOption(shell, variable, letter, value, problem, quiet);
}

function endOptions(shell: Shell, variable: string, index: number): number {
  shell.variables.set(variable, '?');
  shell.variables.set('OPTIND', String(index));
  shell.variables.unset('OPTARG');
  shell.getoptsAt = { index, offset: 1 };
  return 1;
}

function* storeOption(
  shell: Shell,
  variable: string,
  letter: string,
  value: string | undefined,
  problem: 'unknown' | 'missing' | undefined,
  quiet: boolean,
): Task<number> {
  if (problem === undefined) {
    shell.variables.set(variable, letter);
    if (value === undefined) shell.variables.unset('OPTARG');
    else shell.variables.set('OPTARG', value);
    if (value === undefined && !shell.isBash) shell.variables.set('OPTARG', '');
    return 0;
  }
  shell.variables.set(variable, quiet && problem === 'missing' ? ':' : '?');
  if (quiet) shell.variables.set('OPTARG', letter);
  else {
    shell.variables.unset('OPTARG');
    const bash = problem === 'unknown' ? `illegal option -- ${letter}` : `option requires an argument -- ${letter}`;
    const rest = problem === 'unknown' ? `Illegal option -${letter}` : `No arg for -${letter} option`;
    yield* shell.process.err(shell.isBash ? `${shell.name}: ${bash}\n` : `${rest}\n`);
  }
  return 0;
}

/** Options that work, or whose absence nobody sees in a script. */
const SHOPTS = new Set([
  'nullglob',
  'dotglob',
  'extglob',
  'expand_aliases',
  'checkwinsize',
  'histappend',
  'inherit_errexit',
]);

function* shopt(shell: Shell, args: readonly string[]): Task<number> {
  const { letters, rest } = leadingOptions(args, 'supqo');
  let status = 0;
  for (const name of rest) {
    if (letters.has('s') && !SHOPTS.has(name)) {
      status = yield* shell.fail(1, `${name}: not modelled by Drydock's shell`);
    } else if (letters.has('s')) shell.shopts.add(name);
    else if (letters.has('u')) shell.shopts.delete(name);
    else {
      const on = shell.shopts.has(name);
      if (!on) status = 1;
      if (!letters.has('q')) yield* shell.process.out(`${name.padEnd(15)}\t${on ? 'on' : 'off'}\n`);
    }
  }
  return status;
}

function* history(shell: Shell, args: readonly string[]): Task<number> {
  if (args[0] === '-c') shell.history.length = 0;
  for (const [index, line] of shell.history.entries()) {
    yield* shell.process.out(
      shell.isBash ? `${String(index + 1).padStart(5)}  ${line}\n` : `${String(index).padStart(4)} ${line}\n`,
    );
  }
  return 0;
}

export const ENVIRONMENT_BUILTINS: BuiltinTable = {
  cd: { run: cd },
  chdir: { shells: ['ash', 'dash'], run: cd },
  pwd: { run: pwd },
  umask: { run: umask },
  ulimit: { run: ulimit },
  alias: { run: alias },
  unalias: { run: unalias },
  hash: { run: hash },
  getopts: { run: getopts },
  shopt: { shells: ['bash'], run: shopt },
  history: { shells: ['ash', 'bash'], run: history },
};
