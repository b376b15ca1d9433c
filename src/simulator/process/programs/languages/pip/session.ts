import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { Options } from './options.ts';
import type { Place } from './place.ts';

/** One run of pip: its options, and how loud it is. */
export class PipSession {
  readonly p: Process;
  readonly place: Place;
  readonly options: Options;
  /** 0: everything, 1: warnings and errors, 2: errors only. */
  readonly quiet: number;

  constructor(p: Process, place: Place, options: Options) {
    this.p = p;
    this.place = place;
    this.options = options;
    this.quiet = this.values('quiet').length;
  }

  /** Year and month of pip's version as one number: 2501 for 25.1. */
  get release(): number {
    const [year, number] = this.place.pip.split('.').map(Number);
    return (year ?? 0) * 100 + (number ?? 0);
  }

  values(name: string): readonly string[] {
    const given = this.options.flags.get(name);
    if (given !== undefined) return given;
    const variable = this.p.env.get(`PIP_${name.replaceAll('-', '_').toUpperCase()}`);
    return variable === undefined || ['', '0', 'false', 'no', 'off'].includes(variable.toLowerCase()) ? [] : [variable];
  }

  has(name: string): boolean {
    return this.values(name).length > 0;
  }

  value(name: string): string | undefined {
    return this.values(name).at(-1);
  }

  *info(text: string): Task<void> {
    if (this.quiet === 0) yield* this.p.out(`${text}\n`);
  }

  *warn(text: string, indent = ''): Task<void> {
    if (this.quiet < 2) yield* this.p.err(`${`${indent}WARNING: ${text}`.replaceAll('\n', `\n${indent}`)}\n`);
  }

  *error(text: string): Task<void> {
    if (this.quiet < 3) yield* this.p.err(`ERROR: ${text}\n`);
  }

  *refuse(what: string): Task<number> {
    yield* this.p.err(`drydock: ${what}\n`);
    return 1;
  }

  /** The folder of the cache, or undefined when there is none to be used. */
  get cache(): string | undefined {
    if (this.has('no-cache-dir')) return undefined;
    const home = this.p.env.get('HOME') ?? '/root';
    return this.value('cache-dir') ?? `${this.p.env.get('XDG_CACHE_HOME') ?? `${home}/.cache`}/pip`;
  }

  /** As pip shows paths: those below the working folder begin with a dot. */
  shown(path: string): string {
    const here = `${this.p.cwd}/`;
    return path.startsWith(here) ? `./${path.slice(here.length)}` : path;
  }
}

/** Bytes in pip's words. */
export function sizeText(bytes: number): string {
  if (bytes > 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes > 10_000) return `${Math.trunc(bytes / 1000)} kB`;
  return bytes > 1000 ? `${(bytes / 1000).toFixed(1)} kB` : `${bytes} bytes`;
}
