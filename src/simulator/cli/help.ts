import { Part } from '../base/part.ts';
import { type FlagSpec, parseFlagLines } from './flags/spec.ts';
import { flagUsages } from './flags/usage.ts';
import type { HelpEntry } from './reference/help-entry.ts';

/** The one table of docker's commands, words and flags: loaded before the command line is looked at. */
export const helpTable = new Part('the words and flags of docker', async () =>
  tableOf((await import('./reference/help.data.ts')).HELP),
);

/** Nouns whose usage line in errors has a word more than the others'. */
const NOUN_USE: Readonly<Record<string, string>> = { volume: 'volume COMMAND', manifest: 'manifest COMMAND' };

interface HelpTable {
  readonly byPath: ReadonlyMap<string, HelpEntry>;
  readonly aliases: ReadonlyMap<string, string>;
}

/** Second names of commands. */
const SECOND_NAMES = [
  ['image build', 'buildx build'],
  ['container ps', 'container ls'],
  ['container list', 'container ls'],
  ['container remove', 'container rm'],
  ['image list', 'image ls'],
  ['image remove', 'image rm'],
  ['image rmi', 'image rm'],
  ['network list', 'network ls'],
  ['network remove', 'network rm'],
  ['volume list', 'volume ls'],
  ['volume remove', 'volume rm'],
  ['context list', 'context ls'],
  ['plugin list', 'plugin ls'],
] as const;

function tableOf(entries: readonly HelpEntry[]): HelpTable {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  /** Words that lead to a command: `docker builder` is buildx, some commands have second names. */
  const aliases = new Map<string, string>();
  for (const entry of entries) {
    for (const name of entry.also ?? []) aliases.set(name, entry.path);
    for (const name of entry.aliases?.split(', ') ?? []) {
      const words = name.replace(/^docker /, '');
      if (!byPath.has(words)) aliases.set(words, entry.path);
    }
  }
  for (const { path } of entries.filter(isPlugin)) aliases.set(path.replace(/^buildx/, 'builder'), path);
  for (const [words, path] of SECOND_NAMES) aliases.set(words, path);
  return { byPath, aliases };
}

/** The command that some words after `docker` name, if any. */
export function findEntry(words: string): HelpEntry | undefined {
  const { byPath, aliases } = helpTable.loaded;
  const direct = byPath.get(words);
  if (direct !== undefined && aliases.get(words) === undefined) return direct;
  return byPath.get(aliases.get(words) ?? words);
}

/** Whether the entry has commands below it. */
export const isGroup = (entry: HelpEntry): boolean => entry.groups !== undefined;

/** The plugin's commands show their own names, however they were called. */
const isPlugin = (entry: HelpEntry): boolean => entry.path.startsWith('buildx');

/** `docker ps`: the name to show for a command called by `words`. */
export function commandPath(entry: HelpEntry, words: string): string {
  if (isPlugin(entry)) return `docker ${entry.path}`;
  if (words === '' || entry.path === '') return 'docker';
  const top = entry.also?.includes(words) === true;
  return `docker ${top ? words : entry.path}`;
}

/** The line after `Usage:  ` in errors. */
export function useLine(entry: HelpEntry, path: string): string {
  if (entry.path === '') return 'docker [OPTIONS] COMMAND [ARG...]';
  if (isGroup(entry) && !isPlugin(entry)) return `docker ${NOUN_USE[entry.path] ?? entry.path}`;
  return entry.args === undefined ? path : `${path} ${entry.args}`;
}

const parsedFlags = new Map<string, readonly FlagSpec[]>();

/** The flags of a command; called by another name than its own, buildx's tell their default builder. */
export function flagsOf(entry: HelpEntry, words: string = entry.path): readonly FlagSpec[] {
  const known = parsedFlags.get(entry.path) ?? parseFlagLines(entry.flags ?? '');
  parsedFlags.set(entry.path, known);
  if (!isPlugin(entry) || words.startsWith('buildx')) return known;
  return known.map((flag) =>
    flag.name === 'builder' ? { ...flag, usage: `${flag.usage} (default "default")` } : flag,
  );
}

function groupLines(commands: string): string {
  const lines = commands
    .trim()
    .split('\n')
    .map((line) => line.split(/ {3}(.*)/s));
  return lines.map(([name = '', text = '']) => `  ${name.padEnd(11)} ${text}`.trimEnd()).join('\n');
}

/** The text of `--help` for a screen of `columns`. */
export function helpText(entry: HelpEntry, words: string, columns: number): string {
  const path = commandPath(entry, words);
  const group = isGroup(entry);
  const shown = group ? `${path}${entry.flags === undefined ? '' : ' [OPTIONS]'} COMMAND` : useLine(entry, path);
  let out = `${entry.path === '' ? '' : ''}Usage:  ${shown}\n\n${entry.about}\n`;
  if (entry.aliases !== undefined) out += `\nAliases:\n  ${entry.aliases}\n`;
  const options =
    entry.flags === undefined
      ? ''
      : `\n${entry.path === '' ? 'Global Options' : 'Options'}:\n${flagUsages(flagsOf(entry, words), columns - 1)}`;
  const groups = (entry.groups ?? []).map(({ title, commands }) => `\n${title}:\n${groupLines(commands)}\n`).join('');
  out += entry.path === '' ? groups + options : options + groups;
  if (group) out += `\nRun '${path} COMMAND --help' for more information on a command.\n`;
  if (entry.path === '') out += '\nFor more help on how to use Docker, head to https://docs.docker.com/go/guides/\n';
  if (entry.path === 'buildx')
    out += '\nExperimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.\n';
  return out;
}
