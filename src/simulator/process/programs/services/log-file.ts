import type { Process } from '../../program.ts';
import { freeDescriptor } from '../tool.ts';

/** Opens a server's log for appending: a descriptor, following links and names that lead to its own standard output and error. */
export function openLog(p: Process, path: string): number | undefined {
  const real = p.fs.readlink(p.resolve(path), p.credentials);
  const target = real.ok ? real.value : path;
  if (target === '/dev/stdout' || target === '/proc/self/fd/1') return 1;
  if (target === '/dev/stderr' || target === '/proc/self/fd/2') return 2;
  const file = p.open(path, 'append', { create: true, permissions: 0o644 });
  if (!file.ok) return undefined;
  const fd = freeDescriptor(p);
  p.files.set(fd, file.value);
  return fd;
}
