import type { Task } from '../../base/task.ts';
import { serviceKey } from '../program.ts';
import { builtinNames } from './builtins/index.ts';
import type { Shell } from './shell.ts';

/**
 * Completes the last word for programs with words of their own (`docker run …`). Gives full words, or none to leave it to the
 * shell, which knows commands and files. `line` is the command that the cursor is in, up to the cursor.
 */
export type Completer = (line: string, cwd: string) => Task<readonly string[]>;

/** The host registers its completer under this key. */
export const COMPLETER = serviceKey<Completer>('shell-completion');

/** What can stand for the last word of a line, whole; sorted, each once. `before` is the line up to the cursor. */
export function* completions(shell: Shell, before: string): Task<readonly string[]> {
  const word = lastWord(before);
  const completer = shell.process.service(COMPLETER);
  const offered = completer === undefined ? [] : yield* completer(currentCommand(before), shell.process.cwd);
  const words = offered.length > 0 ? offered : completeInShell(shell, before, word);
  return [...new Set(words)].sort();
}

/** The word that is being typed: blanks end it unless a backslash stands before them. */
export const lastWord = (before: string): string => /(?:[^\s\\]|\\.)*\\?$/.exec(before)?.[0] ?? '';

/** The simple command at the end of a line, without assignments and `sudo` in front. */
function currentCommand(before: string): string {
  let start = 0;
  let quote = '';
  for (let at = 0; at < before.length; at++) {
    const char = before.charAt(at);
    if (char === '\\' && quote !== "'") at++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ('|;&('.includes(char)) start = at + 1;
  }
  return before.slice(start).replace(/^\s*(?:(?:\w+=\S*|sudo|time|!)\s+)*/, '');
}

/** What the shell itself can complete `word` to: commands in the first place, else files; folders end in a slash. */
function completeInShell(shell: Shell, before: string, word: string): readonly string[] {
  const first = /^\S*$/.test(currentCommand(before));
  if (word.startsWith('$')) {
    return shell.variables
      .names()
      .map((name) => `$${name}`)
      .filter((name) => name.startsWith(word));
  }
  return first && !word.includes('/') ? commands(shell, word) : files(shell, word, first);
}

function commands(shell: Shell, word: string): readonly string[] {
  const names = [...builtinNames(shell), ...shell.functions.keys(), ...shell.aliases.keys()];
  for (const folder of (shell.variables.get('PATH') ?? '').split(':')) {
    const entries = shell.process.fs.readdir(folder === '' ? '.' : folder, shell.process.credentials);
    if (entries.ok) names.push(...entries.value);
  }
  return names.filter((name) => name.startsWith(word));
}

function files(shell: Shell, word: string, onlyExecutable: boolean): readonly string[] {
  const { process } = shell;
  const slash = word.lastIndexOf('/');
  const folder = word.slice(0, slash + 1);
  const start = word.slice(slash + 1);
  const home = shell.variables.get('HOME') ?? '';
  const real = folder.startsWith('~/') ? home + folder.slice(1) : folder;
  const entries = process.fs.readdir(process.resolve(real === '' ? '.' : real), process.credentials);
  if (!entries.ok) return [];
  return entries.value.flatMap((name) => {
    if (!name.startsWith(start) || (name.startsWith('.') && start === '')) return [];
    const stat = process.stat(real + name);
    const isFolder = stat.ok && stat.value.kind === 'directory';
    if (onlyExecutable && !isFolder && (!stat.ok || (stat.value.mode & 0o111) === 0)) return [];
    return [folder + name.replace(/([\s'"\\$&;|<>()*?])/g, '\\$1') + (isFolder ? '/' : '')];
  });
}
