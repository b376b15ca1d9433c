import type { Shell } from '../shell.ts';
import { hasPattern, patternRegExp, unquote } from './pattern.ts';

/** The paths that a marked word matches, sorted as the C locale does; undefined when it matches none or is no pattern. */
export function expandPathname(shell: Shell, word: string): readonly string[] | undefined {
  if (shell.option('f') || !hasPattern(word)) return undefined;
  const parts = word.split('/');
  let found: string[] = [word.startsWith('/') ? '/' : ''];
  const start = word.startsWith('/') ? 1 : 0;
  for (let index = start; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const last = index === parts.length - 1;
    found = found.flatMap((base) => step(shell, base, part, last));
    if (found.length === 0) return undefined;
  }
  return found.length === 0 ? undefined : found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function step(shell: Shell, base: string, part: string, last: boolean): string[] {
  const { process } = shell;
  const join = (name: string): string => (last ? base + name : `${base}${name}/`);
  if (!hasPattern(part)) {
    const path = base + unquote(part);
    if (last && part !== '' && !process.stat(path, false).ok) return [];
    return part === '' && last ? (process.stat(base).ok ? [base] : []) : [join(unquote(part))];
  }
  const folder = process.fs.readdir(process.resolve(base === '' ? '.' : base), process.credentials);
  if (!folder.ok) return [];
  const regExp = patternRegExp(part, shell.isBash);
  const names = part.startsWith('.') ? [...folder.value, '.', '..'] : folder.value;
  const matching = names.filter(
    (name) => (part.startsWith('.') || shell.shopts.has('dotglob') || !name.startsWith('.')) && regExp.test(name),
  );
  // bash 5.2 no longer offers the two entries that every folder has.
  const offered = shell.isBash ? matching.filter((name) => name !== '.' && name !== '..') : matching;
  if (last) return offered.map(join);
  return offered.filter((name) => isDirectory(shell, base + name)).map(join);
}

function isDirectory(shell: Shell, path: string): boolean {
  const stat = shell.process.stat(path);
  return stat.ok && stat.value.kind === 'directory';
}
