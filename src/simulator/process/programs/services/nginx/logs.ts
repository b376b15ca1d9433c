import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { freeDescriptor } from '../../tool.ts';

const LEVELS = ['debug', 'info', 'notice', 'warn', 'error', 'crit', 'alert', 'emerg'];

/** Opens a log for appending: a descriptor, following the image's links to /dev/stdout and /dev/stderr. */
export function openLog(p: Process, path: string): number | undefined {
  if (path === 'stderr') return 2;
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

/** nginx's error log: lines of a level and above. */
export class ErrorLog {
  readonly fd: number;
  readonly #level: number;

  constructor(fd: number, level: string) {
    this.fd = fd;
    this.#level = Math.max(0, LEVELS.indexOf(level));
  }

  *write(p: Process, level: string, text: string): Task<void> {
    if (LEVELS.indexOf(level) < this.#level) return;
    yield* p.write(this.fd, logLine(p, level, text));
  }
}

export const logLine = (p: Process, level: string, text: string): string =>
  `${strftime('%Y/%m/%d %H:%M:%S', p.clock.now())} [${level}] ${p.pid}#${p.pid}: ${text}\n`;

/** `24/Nov/2026:00:00:40 +0000`. */
export const accessTime = (p: Process): string => strftime('%d/%b/%Y:%H:%M:%S +0000', p.clock.now());
