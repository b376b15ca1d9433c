import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { openLog } from '../log-file.ts';
import { LEVELS } from './check-config.ts';
import { allOf, type Sites, settingOf } from './sites.ts';

/** `[Thu Nov 26 18:48:20.246941 2026]`. */
export function stamp(ms: number): string {
  const micros = String(Math.floor((ms % 1000) * 1000)).padStart(6, '0');
  return `[${strftime('%a %b %d %H:%M:%S', ms)}.${micros} ${strftime('%Y', ms)}]`;
}

/** httpd's error log: lines of the configured level and above. */
export class ErrorLog {
  readonly #p: Process;
  readonly #fd: number;
  readonly #level: number;
  readonly #levels: ReadonlyMap<string, number>;

  constructor(p: Process, sites: Sites) {
    this.#p = p;
    const path = settingOf(sites.directives, 'ErrorLog') ?? 'logs/error_log';
    this.#fd = openLog(p, sites.reader.absolute(path)) ?? 2;
    const words = allOf(sites.directives, 'LogLevel').at(-1)?.args ?? ['warn'];
    const rank = (word: string): number => (word.startsWith('trace') ? 7 : LEVELS.indexOf(word.toLowerCase()));
    this.#level = rank(words.find((word) => !word.includes(':')) ?? 'warn');
    this.#levels = new Map(
      words
        .filter((word) => word.includes(':'))
        .map((word): [string, number] => [word.split(':')[0] ?? '', rank(word.split(':')[1] ?? '')]),
    );
  }

  /** `rest` is everything behind the process's numbers. Notices of the server itself are written at any level. */
  *write(module: string, level: string, rest: string, tid: number = this.#p.pid): Task<void> {
    const wanted = LEVELS.indexOf(level);
    if (level !== 'notice' && wanted > (this.#levels.get(module) ?? this.#level)) return;
    yield* this.#p.write(
      this.#fd,
      `${stamp(this.#p.clock.now())} [${module}:${level}] [pid ${this.#p.pid}:tid ${tid}] ${rest}\n`,
    );
  }
}
