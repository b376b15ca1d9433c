import type { Errno } from '../../../../../filesystem/index.ts';

const CODES: Readonly<Partial<Record<Errno, number>>> = {
  EPERM: 1,
  ENOENT: 2,
  EINTR: 4,
  EIO: 5,
  EBADF: 9,
  ECHILD: 10,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EEXIST: 17,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  ENOSPC: 28,
  EROFS: 30,
  EPIPE: 32,
  ENOTEMPTY: 39,
} as Readonly<Partial<Record<Errno, number>>>;

export const errnoCode = (name: Errno): number => CODES[name] ?? 5;

export function errnoName(code: number): Errno | undefined {
  for (const [name, value] of Object.entries(CODES)) if (value === code) return name as Errno;
  return undefined;
}
