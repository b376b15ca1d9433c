import type { ApiTask, EngineApi } from '../api/engine-api.ts';
import { need, type Task } from '../base/task.ts';
import { findEntry, flagsOf, helpTable, isGroup } from './help.ts';
import type { HelpEntry } from './reference/help-entry.ts';

/** What can stand for the last word of a docker command line, whole; empty when docker has nothing to offer (files may). */
export function* complete(line: string, api: EngineApi): Task<readonly string[]> {
  yield* need(helpTable);
  const words = line.trimStart().split(/\s+/);
  const last = words.at(-1) ?? '';
  const place = findPlace(words.slice(1, -1));
  if (place === undefined) return [];
  const { entry, path, rest } = place;
  if (last.startsWith('-')) return flagWords(entry, path, last);
  const before = rest.at(-1) ?? '';
  if (takesValue(entry, path, before)) return startingWith(yield* flagValues(before.replace(/^-+/, ''), api), last);
  if (isGroup(entry) || entry.path === '') return startingWith(subcommands(entry), last);
  return startingWith(yield* names(entry, rest, api), last);
}

interface Place {
  readonly entry: HelpEntry;
  /** The words that name the command. */
  readonly path: string;
  readonly rest: readonly string[];
}

/** Follows the words to a command; global flags are not looked into. */
function findPlace(words: readonly string[]): Place | undefined {
  let entry = findEntry('');
  let path = '';
  let used = 0;
  for (const word of words) {
    const next = findEntry(path === '' ? word : `${path} ${word}`);
    if (next === undefined || (entry !== undefined && entry.path !== '' && !isGroup(entry))) break;
    entry = next;
    path = path === '' ? word : `${path} ${word}`;
    used++;
  }
  if (entry === undefined || (path === '' && words.length > 0)) return undefined;
  return { entry, path, rest: words.slice(used) };
}

const startingWith = (words: readonly string[], start: string): string[] =>
  [...new Set(words)].filter((word) => word.startsWith(start)).sort();

const flagWords = (entry: HelpEntry, path: string, start: string): string[] =>
  startingWith([...flagsOf(entry, path).map((flag) => `--${flag.name}`), '--help'], start);

function takesValue(entry: HelpEntry, path: string, word: string): boolean {
  const flag = flagsOf(entry, path).find((one) => `--${one.name}` === word || `-${one.short ?? ''}` === word);
  return flag?.type !== undefined;
}

function subcommands(entry: HelpEntry): string[] {
  const listed = (entry.groups ?? []).flatMap(({ commands }) => commands.trim().split('\n'));
  return listed.map((line) => (line.split(' ')[0] ?? '').replace('*', ''));
}

/** Commands whose arguments are names of something that exists. */
const KINDS: readonly (readonly [RegExp, 'container' | 'image' | 'network' | 'volume'])[] = [
  [/^container (run|create)$/, 'image'],
  [/^container (?!ls|prune)/, 'container'],
  [/^image (?!ls|prune|load|import|pull)/, 'image'],
  [/^network (inspect|rm|connect|disconnect)$/, 'network'],
  [/^volume (inspect|rm)$/, 'volume'],
];

function* names(entry: HelpEntry, rest: readonly string[], api: EngineApi): Task<string[]> {
  const given = rest.filter((word) => !word.startsWith('-'));
  if (/^container (run|create)$/.test(entry.path) && given.length > 0) return [];
  if (/^container exec$/.test(entry.path) && given.length > 0) return [];
  if (/^network (connect|disconnect)$/.test(entry.path) && given.length === 1) return yield* containerNames(api);
  if (entry.path === 'inspect') return [...(yield* containerNames(api)), ...(yield* imageNames(api))];
  const kind = KINDS.find(([pattern]) => pattern.test(entry.path))?.[1];
  if (kind === 'container') {
    const running = ['container stop', 'container kill', 'container exec', 'container attach', 'container top'];
    return yield* containerNames(api, !running.includes(entry.path));
  }
  if (kind === 'image') return yield* imageNames(api);
  if (kind === 'network') return yield* listed(api.networks.list(new Map()), (one) => [one.Name]);
  if (kind === 'volume') return yield* volumeNames(api);
  return [];
}

function* flagValues(flag: string, api: EngineApi): Task<string[]> {
  if (flag === 'network' || flag === 'net') return yield* listed(api.networks.list(new Map()), (one) => [one.Name]);
  if (flag === 'volumes-from') return yield* containerNames(api);
  if (flag === 'restart') return ['always', 'no', 'on-failure', 'unless-stopped'];
  if (flag === 'pull') return ['always', 'missing', 'never'];
  if (flag === 'progress') return ['auto', 'plain', 'quiet', 'rawjson', 'tty'];
  if (flag === 'format') return ['json', 'table'];
  return [];
}

function* listed<T>(task: ApiTask<readonly T[]>, of: (item: T) => readonly string[]): Task<string[]> {
  const result = yield* task;
  return result.ok ? result.value.flatMap(of) : [];
}

const containerNames = (api: EngineApi, all = true): Task<string[]> =>
  listed(api.containers.list({ all, limit: -1, size: false, filters: new Map() }), (one) =>
    one.Names.map((name) => name.replace(/^\//, '')),
  );

const imageNames = (api: EngineApi): Task<string[]> =>
  listed(api.images.list({ all: false, filters: new Map() }), (one) =>
    one.RepoTags.filter((tag) => tag !== '<none>:<none>').flatMap((tag) =>
      tag.endsWith(':latest') ? [tag, tag.slice(0, -':latest'.length)] : [tag],
    ),
  );

function* volumeNames(api: EngineApi): Task<string[]> {
  const list = yield* api.volumes.list(new Map());
  return list.ok ? list.value.Volumes.map((volume) => volume.Name) : [];
}
