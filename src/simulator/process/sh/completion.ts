import { builtinNames } from './builtins/index.ts';
import type { Shell } from './shell.ts';

/** What the shell itself can complete `word` to: commands in the first place, else files; folders end in a slash. */
export function completeInShell(shell: Shell, before: string, word: string): readonly string[] {
  const first = /(^|[;&|(]\s*|\bsudo\s+)[^\s;&|(]*$/.test(before);
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
