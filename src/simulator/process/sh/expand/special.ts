import type { Shell } from '../shell.ts';

/** The letters of `$-`. */
export function optionLetters(shell: Shell): string {
  const order = shell.isBash ? 'abefhimnptuvxBCEHPT' : 'efIimnsxvVECabu';
  const letters = shell.isBash
    ? new Set([...shell.options, 'h', 'B', ...(shell.commandString ? ['c'] : [])])
    : shell.options;
  const known = [...order].filter((letter) => letters.has(letter)).join('');
  return shell.isBash && shell.commandString ? `${known}c` : known;
}

/** A parameter's value, or undefined when it is unset. `@` and `*` are the caller's. */
export function parameterValue(shell: Shell, name: string): string | undefined {
  switch (name) {
    case '?':
      return String(shell.status);
    case '#':
      return String(shell.positional.length);
    case '$':
      return String(shell.mainPid);
    case '!':
      return shell.lastBackground === undefined ? undefined : String(shell.lastBackground);
    case '-':
      return optionLetters(shell);
    case '0':
      return shell.name;
    case '@':
    case '*':
      return shell.positional.length === 0 ? undefined : shell.positional.join(' ');
  }
  if (/^\d+$/.test(name)) return shell.positional[Number(name) - 1];
  return shell.variables.get(name) ?? dynamicValue(shell, name);
}

function dynamicValue(shell: Shell, name: string): string | undefined {
  const { process, personality } = shell;
  if (personality.name === 'dash') return undefined;
  switch (name) {
    case 'LINENO':
      return String(shell.isBash ? shell.line : shell.ashLine);
    case 'RANDOM':
      return String(process.ids.int(32768));
  }
  if (!shell.isBash) return undefined;
  switch (name) {
    case 'SECONDS':
      return String(Math.floor((process.clock.now() - shell.startedAt) / 1000));
    case 'UID':
    case 'EUID':
      return String(process.credentials.uid);
    case 'BASHPID':
      return String(process.pid);
    case 'HOSTNAME':
      return process.hostname;
    case 'FUNCNAME':
    case 'BASH_SOURCE':
      return arrayElements(shell, name).get(0);
    case 'BASH_VERSION':
      return '5.2.15(1)-release';
    case 'BASH_VERSINFO':
      return BASH_VERSION_PARTS[0];
    case 'BASH_SUBSHELL':
      return String(shell.subshellDepth);
    case 'OSTYPE':
      return 'linux-gnu';
    case 'EPOCHSECONDS':
      return String(Math.floor(process.clock.now() / 1000));
    default:
      return undefined;
  }
}

/** What `$*` joins with. */
export const starSeparator = (shell: Shell): string => {
  const ifs = shell.variables.find('IFS');
  return ifs?.value === undefined ? ' ' : ifs.value.slice(0, 1);
};

/** Major, minor, patch, build, status and machine of the bash that the images have. */
const BASH_VERSION_PARTS: readonly string[] = ['5', '2', '15', '1', 'release', 'x86_64-pc-linux-gnu'];

/** The elements of a bash array, or of a scalar as its only element, by index. */
export function arrayElements(shell: Shell, name: string): ReadonlyMap<number, string> {
  if (shell.isBash && name === 'BASH_VERSINFO') {
    return new Map(BASH_VERSION_PARTS.map((part, index) => [index, part]));
  }
  if (shell.isBash && (name === 'FUNCNAME' || name === 'BASH_SOURCE')) return callStack(shell, name);
  const variable = shell.variables.find(name);
  if (variable?.elements !== undefined) return new Map([...variable.elements].sort(([a], [b]) => a - b));
  return variable?.value === undefined ? new Map() : new Map([[0, variable.value]]);
}

/** Where bash is: functions, then `source` for a sourced file, then `main` for a script. */
function callStack(shell: Shell, name: 'FUNCNAME' | 'BASH_SOURCE'): ReadonlyMap<number, string> {
  const outer = [...Array<string>(shell.sourceDepth).fill('source'), ...(shell.commandString ? [] : ['main'])];
  const calls =
    shell.calls.length === 0 && shell.sourceDepth === 0 && name === 'FUNCNAME' ? [] : [...shell.calls, ...outer];
  const file = shell.source.file ?? (shell.commandString ? 'environment' : shell.name);
  return new Map(calls.map((call, index) => [index, name === 'FUNCNAME' ? call : file]));
}
