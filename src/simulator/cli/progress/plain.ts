import { fixed } from '../fixed.ts';
import { errorReport, remember, statusBytes, type Trace, type VertexState, warningText } from './trace.ts';

const ANTI_FLICKER = 5000;
const MAX_DELAY = 10_000;
const MIN_TIME = 5000;
const MIN_PROGRESS = 0.05;

/** BuildKit's plain display: one step talks at a time, the others wait until it is done or has talked for too long. */
export class PlainPrinter {
  readonly #trace: Trace;
  readonly #write: (text: string) => void;
  readonly #description: string;
  readonly #last = new Map<string, { current: number; at: number }>();
  #current: VertexState | undefined;
  #first = true;
  #next = 0;

  /** `description` is the text after `#0 `; empty for none. */
  constructor(trace: Trace, description: string, write: (text: string) => void) {
    this.#trace = trace;
    this.#description = description;
    this.#write = write;
  }

  /** Prints what has changed; `now` in milliseconds. */
  print(now: number): void {
    const updates = [...this.#trace.updates].filter((vertex) => vertex.startedAt !== undefined);
    const completed = updates.filter((vertex) => vertex.completedAt !== undefined);
    const rest = updates.filter((vertex) => vertex.completedAt === undefined);
    const current = this.#current;
    if (current !== undefined && completed.includes(current)) this.#show(current);
    completed.sort((a, b) => (a.completedAt ?? 0) - (b.completedAt ?? 0));
    for (const vertex of completed) if (vertex !== current) this.#show(vertex);
    if (rest.length === 0) {
      this.#openAny(current);
      return;
    }
    if (current !== undefined && rest.includes(current)) this.#show(current);
    this.#choose(current, rest, completed, now);
  }

  /** The report of failed steps, at the end. */
  finish(now: number): void {
    this.print(now);
    this.#write(errorReport(this.#trace));
  }

  #openAny(current: VertexState | undefined): void {
    if (current !== undefined && current.startedAt !== undefined && current.completedAt === undefined) return;
    const open = this.#trace.started.find((vertex) => vertex.completedAt === undefined);
    if (open !== undefined) this.#show(open);
  }

  #choose(current: VertexState | undefined, rest: VertexState[], completed: readonly VertexState[], now: number): void {
    const candidates = current === undefined || rest.includes(current) ? rest : [...rest, current];
    const speed = (vertex: VertexState): number => vertex.count / Math.max(0.001, (now - vertex.blockedSince) / 1000);
    const late = (vertex: VertexState): boolean => now - vertex.blockedSince > MAX_DELAY && vertex !== current;
    let fastest = candidates[0];
    for (const vertex of candidates) {
      if (fastest === undefined || late(vertex) || speed(vertex) > speed(fastest)) fastest = vertex;
    }
    if (fastest === undefined) return;
    if (current === undefined || completed.includes(current)) {
      this.#show(fastest);
      return;
    }
    const waiting = rest.find(late);
    if (waiting !== undefined) {
      this.#show(waiting);
      return;
    }
    const sum = candidates.reduce((total, vertex) => total + speed(vertex), 0);
    const share = speed(current) / sum;
    if ((1 / (1 - share)) * ANTI_FLICKER < now - current.blockedSince) this.#show(fastest);
  }

  #show(vertex: VertexState): void {
    if (vertex.index === 0) vertex.index = ++this.#next;
    if (vertex !== this.#current) this.#heading(vertex);
    const tag = `#${vertex.index} `;
    const open = this.#statuses(vertex, tag);
    for (const warning of vertex.warnings.slice(vertex.shownWarnings)) {
      this.#write(`${tag}WARN: ${warningText(warning)}\n`);
      vertex.shownWarnings++;
    }
    this.#logs(vertex, tag);
    this.#current = vertex;
    if (vertex.completedAt !== undefined && !open) this.#close(vertex, tag);
    this.#trace.updates.delete(vertex);
  }

  #heading(vertex: VertexState): void {
    const old = this.#current;
    if (old !== undefined) {
      if (old.partial) this.#write('\n');
      old.shownOfPartial = 0;
      old.count = 0;
      this.#write(`#${old.index} ...\n`);
    }
    if (!this.#first) this.#write('\n');
    else if (this.#description !== '') this.#write(`#0 ${this.#description}\n\n`);
    this.#first = false;
    this.#write(`#${vertex.index} ${vertex.name}\n`);
  }

  /** Whether a line is still under way. */
  #statuses(vertex: VertexState, tag: string): boolean {
    let open = false;
    for (const line of vertex.statuses) {
      if (!line.changed) continue;
      const key = `${vertex.digest} ${line.id}`;
      const last = this.#last.get(key);
      if (last !== undefined && !line.done) {
        const progress = line.total > 0 ? (line.current - last.current) / line.total : 0;
        if (progress < MIN_PROGRESS && line.at - last.at < MIN_TIME) continue;
      }
      this.#last.set(key, { current: line.current, at: line.at });
      const seconds = (line.at - line.startedAt) / 1000;
      const time = seconds > 0.01 ? ` ${fixed(seconds, 1)}s` : '';
      if (!line.done) open = true;
      this.#write(`${tag}${line.id}${statusBytes(line)}${time}${line.done ? ' done' : ''}\n`);
      line.changed = false;
    }
    return open;
  }

  #logs(vertex: VertexState, tag: string): void {
    for (const [index, line] of vertex.logs.entries()) {
      const shown = index === 0 ? vertex.shownOfPartial : 0;
      this.#write(shown > 0 ? line.slice(shown) : `${tag}${line}`);
      const unfinished = index === vertex.logs.length - 1 && vertex.partial;
      if (unfinished) continue;
      this.#write('\n');
      remember(vertex, line);
    }
    const last = vertex.partial ? vertex.logs.at(-1) : undefined;
    vertex.logs = last === undefined ? [] : [last];
    vertex.shownOfPartial = last?.length ?? 0;
  }

  #close(vertex: VertexState, tag: string): void {
    this.#current = undefined;
    vertex.count = 0;
    if (vertex.partial) this.#write('\n');
    const last = vertex.logs.at(-1);
    if (last !== undefined) remember(vertex, last);
    vertex.logs = [];
    if (vertex.canceled || vertex.error.endsWith('context canceled')) this.#write(`${tag}CANCELED\n`);
    else if (vertex.error !== '') this.#write(`${tag}ERROR: ${vertex.error}\n`);
    else if (vertex.cached) this.#write(`${tag}CACHED\n`);
    else {
      const seconds = ((vertex.completedAt ?? 0) - (vertex.startedAt ?? 0)) / 1000;
      this.#write(`${tag}DONE ${fixed(seconds, 1)}s\n`);
    }
  }
}
