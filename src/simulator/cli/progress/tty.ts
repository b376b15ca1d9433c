import { fixed } from '../fixed.ts';
import { errorReport, statusBytes, type Trace, type VertexState, warningText } from './trace.ts';

const BLUE = '\x1b[34m';
const RED = '\x1b[31m';
const YELLOW = '\x1b[33m';
const FAINT = '\x1b[2m';
const RESET = '\x1b[0m';
const LOG_LINES = 6;

interface Job {
  readonly name: string;
  readonly status: string;
  readonly seconds: number;
  readonly done: boolean;
  readonly colour: string;
  readonly log: readonly string[];
}

/** Text at both ends of a line. */
const align = (left: string, right: string, width: number): string =>
  left + ' '.repeat(Math.max(1, width - left.length - right.length)) + right;

/** BuildKit's live display: the steps, drawn over and over, the output of running ones below them. */
export class TtyPrinter {
  readonly #trace: Trace;
  readonly #write: (text: string) => void;
  readonly #size: () => { readonly columns: number; readonly rows: number };
  #lines = 0;
  #repeated = false;
  #startedAt: number | undefined;

  constructor(
    trace: Trace,
    size: () => { readonly columns: number; readonly rows: number },
    write: (text: string) => void,
  ) {
    this.#trace = trace;
    this.#size = size;
    this.#write = write;
  }

  print(now: number): void {
    this.#draw(now, false);
  }

  finish(now: number): void {
    this.#draw(now, true);
    this.#write(errorReport(this.#trace));
  }

  #draw(now: number, all: boolean): void {
    const { columns, rows } = this.#size();
    this.#startedAt ??= this.#trace.started[0]?.startedAt;
    const total = this.#trace.vertices.size;
    const completed = this.#trace.started.filter((vertex) => vertex.completedAt !== undefined).length;
    const up = Math.max(0, this.#lines + (this.#repeated ? 1 : 0));
    this.#repeated = true;
    const finished = all && completed > 0 && completed === total ? 'FINISHED' : '';
    const seconds = (now - (this.#startedAt ?? now)) / 1000;
    const head = `[+] Building ${fixed(seconds, 1)}s (${completed}/${total}) ${finished}`;
    const lines = [align(head, 'docker:default', columns - 1).slice(0, columns)];
    const jobs = this.#trace.started.flatMap((vertex) => jobsOf(vertex, now));
    const shown = all ? jobs : jobs.slice(-Math.max(1, rows - 2));
    for (const job of shown) lines.push(...jobLines(job, columns, all));
    const cleared = Math.max(0, this.#lines - (lines.length - 1));
    const move = up > 0 ? `\x1b[${up}A` : '';
    let out = `${move}\x1b[0G\x1b[?25l${lines.map((line) => `${line}\n`).join('')}`;
    if (cleared > 0) out += `${`${' '.repeat(columns)}\n`.repeat(cleared)}\x1b[${cleared}A\x1b[0G`;
    this.#write(`${out}\x1b[?25h`);
    this.#lines = lines.length - 1;
    this.#trace.updates.clear();
  }
}

function jobsOf(vertex: VertexState, now: number): Job[] {
  const { startedAt = now, completedAt } = vertex;
  const done = completedAt !== undefined;
  const failed = vertex.error !== '' && !vertex.canceled;
  const prefix = vertex.canceled ? 'CANCELED ' : failed ? 'ERROR ' : vertex.cached ? 'CACHED ' : '';
  const main: Job = {
    name: prefix + vertex.name.replaceAll('\t', ' '),
    status: '',
    seconds: ((completedAt ?? now) - startedAt) / 1000,
    done,
    colour: vertex.canceled ? YELLOW : failed ? RED : BLUE,
    log: done ? [] : vertex.plainLog.slice(-LOG_LINES),
  };
  const below = vertex.statuses.map(
    (line): Job => ({
      name: `=> ${line.id}`,
      status: statusBytes(line).trimStart(),
      seconds: ((line.done ? line.at : now) - line.startedAt) / 1000,
      done: line.done,
      colour: BLUE,
      log: [],
    }),
  );
  const warnings = vertex.warnings.map(
    (warning): Job => ({
      name: `WARN: ${warningText(warning)}`,
      status: '',
      seconds: ((completedAt ?? now) - startedAt) / 1000,
      done,
      colour: YELLOW,
      log: [],
    }),
  );
  return [main, ...below, ...warnings];
}

function jobLines(job: Job, columns: number, all: boolean): string[] {
  const timer = ` ${fixed(job.seconds < 0.05 ? 0 : job.seconds, 1)}s`;
  let left = columns - 4 - timer.length - 2;
  const showStatus = job.status !== '' && left + job.status.length > 20;
  if (showStatus) left -= job.status.length + 1;
  if (left < 12) return [];
  const text = align(` => ${job.name.slice(0, left)}${showStatus ? ` ${job.status}` : ''}`, timer, columns);
  const line = job.done ? `${job.colour}${text}${RESET}` : text;
  const log = all ? [] : job.log.map((entry) => `${FAINT} => => # ${entry.slice(0, columns - 10)}${RESET}`);
  return [line, ...log];
}
