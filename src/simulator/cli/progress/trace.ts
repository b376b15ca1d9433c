import type { BuildProgress, BuildWarning } from '../../api/build.ts';
import { utf8Decode } from '../../base/bytes.ts';
import { humanSize } from '../../base/go-text.ts';
import { fixed } from '../fixed.ts';

/** A line below a step: `transferring context: 40B done`. Times in milliseconds since the epoch. */
export interface StatusLine {
  readonly id: string;
  startedAt: number;
  at: number;
  current: number;
  total: number;
  done: boolean;
  changed: boolean;
}

/** What is known of a step while the build runs. */
export interface VertexState {
  readonly digest: string;
  name: string;
  /** Number in plain output, 0 until it is shown. */
  index: number;
  startedAt?: number;
  completedAt?: number;
  cached: boolean;
  canceled: boolean;
  error: string;
  readonly statuses: StatusLine[];
  /** Lines that wait to be shown, with their time in front. */
  logs: string[];
  /** The last line has no end yet. */
  partial: boolean;
  /** How much of the unfinished line has been shown. */
  shownOfPartial: number;
  /** The last ten lines, shown again when the step fails. */
  readonly tail: string[];
  /** All lines without time, for the live display. */
  readonly plainLog: string[];
  readonly warnings: BuildWarning[];
  shownWarnings: number;
  /** Updates since it was last looked at, and when the first of them came; says who talks most. */
  count: number;
  blockedSince: number;
}

const TAIL = 10;

/** The state of all steps, fed by the build's messages. */
export class Trace {
  readonly vertices = new Map<string, VertexState>();
  /** In the order of their start. */
  readonly started: VertexState[] = [];
  readonly updates = new Set<VertexState>();

  update(message: BuildProgress, now: number): void {
    if (message.type === 'warning') {
      this.#warn(message.warning, now);
      return;
    }
    // Only the legacy builder sends text, and it has no steps to show.
    if (message.type === 'text') return;
    if (message.type === 'vertex') {
      const known = this.vertices.get(message.digest);
      if (known !== undefined) known.name = message.name;
      else this.vertices.set(message.digest, newVertex(message.digest, message.name));
      return;
    }
    const vertex = this.vertices.get(message.digest);
    if (vertex === undefined) return;
    this.#touch(vertex, now);
    switch (message.type) {
      case 'started':
        if (vertex.startedAt === undefined) this.started.push(vertex);
        vertex.startedAt ??= message.at;
        return;
      case 'completed':
        if (vertex.startedAt === undefined) this.started.push(vertex);
        vertex.startedAt ??= message.at;
        vertex.completedAt = message.at;
        vertex.cached = message.cached === true;
        vertex.canceled = message.canceled === true;
        vertex.error = message.error ?? '';
        return;
      case 'status':
        setStatus(vertex, message);
        return;
      case 'log':
        addLog(vertex, message.bytes, message.at);
        return;
    }
  }

  #touch(vertex: VertexState, now: number): void {
    if (vertex.count === 0) vertex.blockedSince = now;
    vertex.count++;
    this.updates.add(vertex);
  }

  /** Warnings belong to the step that reads the Dockerfile. */
  #warn(warning: BuildWarning, now: number): void {
    const all = [...this.vertices.values()];
    const owner = all.find((vertex) => vertex.name.startsWith('[internal] load build definition')) ?? all[0];
    if (owner === undefined) return;
    owner.warnings.push(warning);
    this.#touch(owner, now);
  }
}

const newVertex = (digest: string, name: string): VertexState => ({
  digest,
  name,
  index: 0,
  cached: false,
  canceled: false,
  error: '',
  statuses: [],
  logs: [],
  partial: false,
  shownOfPartial: 0,
  tail: [],
  plainLog: [],
  warnings: [],
  shownWarnings: 0,
  count: 0,
  blockedSince: 0,
});

function setStatus(vertex: VertexState, message: BuildProgress & { type: 'status' }): void {
  let line = vertex.statuses.find((one) => one.id === message.text);
  if (line === undefined) {
    line = {
      id: message.text,
      startedAt: message.at,
      at: message.at,
      current: 0,
      total: 0,
      done: false,
      changed: true,
    };
    vertex.statuses.push(line);
  }
  line.at = message.at;
  line.current = message.current ?? line.current;
  line.total = message.total ?? line.total;
  line.done = message.done;
  line.changed = true;
}

/** Seconds since the step's start, with three decimals below ten, two below a hundred, then one. */
function sinceStart(vertex: VertexState, at: number): string {
  const seconds = Math.max(0, at - (vertex.startedAt ?? at)) / 1000;
  return fixed(seconds, seconds < 10 ? 3 : seconds < 100 ? 2 : 1);
}

function addLog(vertex: VertexState, bytes: Uint8Array, at: number): void {
  const parts = utf8Decode(bytes).split('\n');
  const complete = parts.at(-1) === '';
  if (complete) parts.pop();
  for (const [index, part] of parts.entries()) {
    if (index === 0 && vertex.partial && vertex.logs.length > 0) {
      vertex.logs[vertex.logs.length - 1] += part;
      vertex.plainLog[vertex.plainLog.length - 1] += part;
    } else {
      vertex.logs.push(`${sinceStart(vertex, at)} ${part}`);
      vertex.plainLog.push(part);
    }
  }
  vertex.partial = !complete;
}

/** Keeps a line for the report of a failure. */
export function remember(vertex: VertexState, line: string): void {
  vertex.tail.push(line);
  if (vertex.tail.length > TAIL) vertex.tail.shift();
}

/** ` 40B`, ` 1.20MB / 4.00MB`, or nothing. */
export function statusBytes(line: StatusLine): string {
  if (line.total !== 0) return ` ${bytesText(line.current)} / ${bytesText(line.total)}`;
  return line.current === 0 ? '' : ` ${bytesText(line.current)}`;
}

/** Bytes with two decimals from 1 kB on. */
function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes}B`;
  const unit = /[a-zA-Z]+$/.exec(humanSize(bytes))?.[0] ?? 'kB';
  const power = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'].indexOf(unit);
  return `${fixed(bytes / 1000 ** power, 2)}${unit}`;
}

/** The failed steps once more with their last lines, as both displays print them at the end. */
export function errorReport(trace: Trace): string {
  return trace.started
    .filter((vertex) => vertex.error !== '' && !vertex.canceled && !vertex.error.endsWith('context canceled'))
    .map((vertex) => {
      const lines = [...vertex.tail, ...vertex.logs].slice(-TAIL);
      return `------\n > ${vertex.name}:\n${lines.map((line) => `${line}\n`).join('')}------\n`;
    })
    .join('');
}

/** The footer that lists the warnings of a build. */
export function warningFooter(warnings: readonly BuildWarning[]): string {
  if (warnings.length === 0) return '';
  const count = warnings.length === 1 ? '1 warning found' : `${warnings.length} warnings found`;
  const lines = warnings.map((warning) => ` - ${warningText(warning)}\n`).join('');
  return `\n \x1b[33m${count} (use docker --debug to expand):\n\x1b[0m${lines}`;
}

/** `Rule: what is wrong (line 3)`. */
export const warningText = (warning: BuildWarning): string =>
  `${warning.rule}: ${warning.detail} (line ${warning.lines.start})`;
