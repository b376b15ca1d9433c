import { cleanPath } from '../editor/lines.ts';
import type { Input, Scenario, Session } from '../session/simulator.ts';

/** All that a link, a file or an autosave carries: the session, the files as they stand in the editor, the moment shown. */
export interface SharedState {
  readonly session: Session;
  /** The learner's files as the page has them: edits that no command has seen yet are here only. */
  readonly files: Readonly<Record<string, string>>;
  /** How many entries of the journal the picture takes in; the end unless given. */
  readonly at?: number;
}

/** Why a state cannot be opened. */
export type StateError = 'broken' | 'too-big' | 'newer' | 'invalid';

/** The version of the format. A reader refuses what is newer than itself. */
export const STATE_VERSION = 1;

/** Bounds of what is accepted from outside; far above what a lesson or a person needs. */
export const LIMITS = {
  files: 200,
  fileText: 200_000,
  inputs: 3000,
  line: 20_000,
  images: 50,
  setup: 100,
  /** Milliseconds of simulated time in one input. */
  advance: 86_400_000,
  entries: 1_000_000,
} as const;

/** The state as plain data, ready for JSON. */
export function stateToData(state: SharedState): unknown {
  const { session, files, at } = state;
  return { version: STATE_VERSION, session, files, ...(at !== undefined && { at }) };
}

/**
 * Reads a state from data that anybody may have written. Everything is checked and copied: an unknown key, a wrong type or
 * a value out of bounds refuses the whole.
 */
export function stateFromData(data: unknown): { readonly state: SharedState } | { readonly error: StateError } {
  const top = fields(data, ['version', 'session', 'files', 'at']);
  if (top === undefined) return { error: newer(data) ? 'newer' : 'invalid' };
  const { version } = top;
  if (typeof version !== 'number') return { error: 'invalid' };
  if (version !== STATE_VERSION) return { error: version > STATE_VERSION ? 'newer' : 'invalid' };
  const session = sessionOf(top['session']);
  const files = filesOf(top['files']);
  const at = top['at'];
  if (session === undefined || files === undefined) return { error: 'invalid' };
  if (at === undefined) return { state: { session, files } };
  return whole(at, LIMITS.entries) ? { state: { session, files, at } } : { error: 'invalid' };
}

function newer(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('version' in data)) return false;
  return typeof data.version === 'number' && data.version > STATE_VERSION;
}

function sessionOf(data: unknown): Session | undefined {
  const found = fields(data, ['scenario', 'seed', 'inputs']);
  const scenario = scenarioOf(found?.['scenario']);
  const seed = found?.['seed'];
  const inputs = listOf(found?.['inputs'], LIMITS.inputs, inputOf);
  if (scenario === undefined || inputs === undefined || !text(seed, 200)) return undefined;
  return { scenario, seed, inputs };
}

const NAME = /^[\w][\w.-]{0,60}$/;

function scenarioOf(data: unknown): Scenario | undefined {
  const found = fields(data, ['id', 'files', 'images', 'setup', 'catalog', 'folder', 'startsAt']);
  if (found === undefined) return undefined;
  const { id, catalog, folder, startsAt } = found;
  const files = filesOf(found['files']);
  const images = listOf(found['images'], LIMITS.images, (one) => (text(one, 300) ? one : undefined));
  const setup = listOf(found['setup'] ?? [], LIMITS.setup, (one) => (text(one, LIMITS.line) ? one : undefined));
  if (files === undefined || images === undefined || setup === undefined) return undefined;
  if (!text(id, 100) || (catalog !== 'site' && catalog !== 'conformance')) return undefined;
  if (folder !== undefined && !(text(folder, 60) && NAME.test(folder))) return undefined;
  if (startsAt !== undefined && !whole(startsAt, 4_102_444_800_000)) return undefined;
  return {
    id,
    files,
    images,
    catalog,
    ...(setup.length > 0 && { setup }),
    ...(folder !== undefined && { folder }),
    ...(startsAt !== undefined && { startsAt }),
  };
}

/** How each kind of input is read: a kind that is missing here would not compile. */
const readers: { readonly [K in Input['kind']]: (data: unknown) => Extract<Input, { kind: K }> | undefined } = {
  command(data) {
    const { terminal, line } = fields(data, ['kind', 'terminal', 'line']) ?? NONE;
    return name(terminal) && text(line, LIMITS.line) ? { kind: 'command', terminal, line } : undefined;
  },
  keys(data) {
    const { terminal, data: keys } = fields(data, ['kind', 'terminal', 'data']) ?? NONE;
    return name(terminal) && text(keys, LIMITS.line) ? { kind: 'keys', terminal, data: keys } : undefined;
  },
  file(data) {
    const { path, text: content } = fields(data, ['kind', 'path', 'text']) ?? NONE;
    if (!text(path, 500) || cleanPath(path) !== path) return undefined;
    return content === null || text(content, LIMITS.fileText) ? { kind: 'file', path, text: content } : undefined;
  },
  advance(data) {
    const { ms } = fields(data, ['kind', 'ms']) ?? NONE;
    return whole(ms, LIMITS.advance) ? { kind: 'advance', ms } : undefined;
  },
  close(data) {
    const { terminal } = fields(data, ['kind', 'terminal']) ?? NONE;
    return name(terminal) ? { kind: 'close', terminal } : undefined;
  },
  resize(data) {
    const { terminal, columns, rows } = fields(data, ['kind', 'terminal', 'columns', 'rows']) ?? NONE;
    return name(terminal) && size(columns) && size(rows) ? { kind: 'resize', terminal, columns, rows } : undefined;
  },
  browse(data) {
    const { url } = fields(data, ['kind', 'url']) ?? NONE;
    return text(url, 2000) ? { kind: 'browse', url } : undefined;
  },
};

function inputOf(data: unknown): Input | undefined {
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  return isKind(kind) ? readers[kind](data) : undefined;
}

const isKind = (kind: unknown): kind is Input['kind'] => typeof kind === 'string' && Object.hasOwn(readers, kind);

function filesOf(data: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const entries = Object.entries(data);
  if (entries.length > LIMITS.files) return undefined;
  const files: [string, string][] = [];
  for (const [path, content] of entries) {
    if (path.length > 500 || cleanPath(path) !== path || !text(content, LIMITS.fileText)) return undefined;
    files.push([path, content]);
  }
  return Object.fromEntries(files);
}

type Fields = Readonly<Record<string, unknown>>;
const NONE: Fields = {};

/** The fields of a plain object that has no others than these. */
function fields(data: unknown, allowed: readonly string[]): Fields | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const entries: readonly [string, unknown][] = Object.entries(data);
  return entries.every(([key]) => allowed.includes(key)) ? Object.fromEntries(entries) : undefined;
}

function listOf<T>(data: unknown, most: number, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(data) || data.length > most) return undefined;
  const list: T[] = [];
  for (const one of data) {
    const value = read(one);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

const text = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const name = (value: unknown): value is string => text(value, 60) && NAME.test(value);
const whole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const size = (value: unknown): value is number => whole(value, 1000) && value > 0;
