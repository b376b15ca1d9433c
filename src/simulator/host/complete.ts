import { type FileSystem, ROOT } from '../filesystem/index.ts';

/** What completion looks at. */
export interface Completing {
  readonly fs: FileSystem;
}

/**
 * Words that can stand where the cursor is at the end of `line`: programs first, then files of the folder `cwd`. Each is the
 * whole last word; a folder ends with a slash.
 */
export function complete(computer: Completing, line: string, cwd: string): readonly string[] {
  const words = line.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length === 1) return programs(computer, last);
  return files(computer, last, cwd);
}

function programs(computer: Completing, start: string): string[] {
  const names = computer.fs.readdir('/usr/bin', ROOT);
  return names.ok ? names.value.filter((name) => name.startsWith(start)) : [];
}

function files(computer: Completing, word: string, cwd: string): string[] {
  const slash = word.lastIndexOf('/');
  const [folder, start] = [word.slice(0, slash + 1), word.slice(slash + 1)];
  const path = folder.startsWith('/') ? folder : `${cwd}/${folder}`;
  const names = computer.fs.readdir(path, ROOT);
  if (!names.ok) return [];
  return names.value
    .filter((name) => name.startsWith(start) && (start !== '' || !name.startsWith('.')))
    .map((name) => {
      const stat = computer.fs.stat(`${path}/${name}`, ROOT);
      return `${folder}${name}${stat.ok && stat.value.kind === 'directory' ? '/' : ''}`;
    });
}
