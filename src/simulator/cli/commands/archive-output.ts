import type { Task } from '../../base/task.ts';
import { fail, type Invocation, isTerminal } from './command.ts';

/** Checks where an archive goes, `-o` or standard output; gives the exit code when it cannot go there. */
export function* outputProblem(c: Invocation, prefix: string): Task<number | undefined> {
  const path = c.flags.text('output') ?? '';
  if (path === '') {
    if (!isTerminal(c)) return undefined;
    return yield* fail(c, 'cowardly refusing to save to a terminal. Use the -o flag or redirect');
  }
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.';
  const parent = c.p.stat(folder);
  if (!parent.ok) return yield* fail(c, `${prefix}invalid output path: stat ${folder}: no such file or directory`);
  const target = c.p.stat(path);
  if (target.ok && target.value.kind === 'directory') {
    return yield* fail(c, `${prefix}cannot write to a directory`);
  }
  return undefined;
}

/** Writes an archive where it goes. */
export function* writeArchive(c: Invocation, bytes: Uint8Array): Task<number> {
  const path = c.flags.text('output') ?? '';
  if (path === '') {
    yield* c.p.write(1, bytes);
    return 0;
  }
  const written = c.p.fs.writeFile(c.p.resolve(path), { bytes, size: bytes.length }, c.p.credentials, 0o600);
  return written.ok ? 0 : yield* fail(c, `open ${path}: permission denied`);
}
