import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { openLog } from '../log-file.ts';

const LEVELS = ['debug', 'info', 'notice', 'warn', 'error', 'crit', 'alert', 'emerg'];

/** nginx's logs: `stderr` names the standard error besides what {@link openLog} knows. */
export const openNginxLog = (p: Process, path: string): number | undefined =>
  path === 'stderr' ? 2 : openLog(p, path);

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
