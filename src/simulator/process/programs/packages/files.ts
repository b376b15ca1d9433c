import type { Process } from '../../program.ts';

/** Makes the folders above an absolute path. */
export function makeFolders(p: Process, path: string): void {
  const parts = path.split('/').slice(1, -1);
  for (let i = 1; i <= parts.length; i++) {
    const folder = `/${parts.slice(0, i).join('/')}`;
    if (!p.stat(folder).ok) p.fs.mkdir(folder, p.credentials, 0o755);
  }
}

/** Writes a text file and the folders above it; false when that is not allowed. */
export function putText(p: Process, path: string, text: string): boolean {
  makeFolders(p, path);
  return p.writeText(path, text).ok;
}
