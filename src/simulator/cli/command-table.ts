import { commands } from './commands/all.ts';
import { flagsOf, isGroup } from './help.ts';
import { HELP } from './reference/help.data.ts';
import type { HelpEntry } from './reference/help-entry.ts';
import { refusal } from './refusals.ts';

/** How true something is to Docker. */
export type Fidelity = 'exact' | 'simplified' | 'refused';

export interface FlagFidelity {
  readonly flag: string;
  readonly fidelity: Fidelity;
  /** What is simpler, or what to use instead. */
  readonly note: string;
}

export interface CommandFidelity {
  /** `docker container run`. */
  readonly command: string;
  /** `docker run`, if it has a short form. */
  readonly short: string | undefined;
  readonly fidelity: Fidelity;
  readonly note: string;
  readonly flags: readonly FlagFidelity[];
}

/** Whole commands that do less than Docker's. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  'buildx ls': 'the one builder, as text',
  'container stats': 'readings of the simulated processes',
  'context ls': 'the one context, as text',
  'plugin ls': 'there is none',
  'system info': 'the fields that the simulated engine has',
};

function flagsFor(path: string, entry: HelpEntry): FlagFidelity[] {
  const command = commands[path];
  return flagsOf(entry).map(({ name }) => {
    const refused = command?.refused?.[name];
    if (refused !== undefined) return { flag: name, fidelity: 'refused', note: refused };
    const simplified = command?.simplified?.[name];
    if (simplified !== undefined) return { flag: name, fidelity: 'simplified', note: simplified };
    return { flag: name, fidelity: 'exact', note: '' };
  });
}

/** Every command and flag of docker with its fidelity, in the order of their names; docs/fidelity.md is made of it. */
export const commandTable: readonly CommandFidelity[] = HELP.filter((entry) => !isGroup(entry) && entry.path !== '')
  .map((entry): CommandFidelity => {
    const short = entry.also?.[0];
    const head = { command: `docker ${entry.path}`, short: short === undefined ? undefined : `docker ${short}` };
    if (commands[entry.path] === undefined) {
      return { ...head, fidelity: 'refused', note: refusal(entry.path).split('; ').at(-1) ?? '', flags: [] };
    }
    const note = SIMPLIFIED[entry.path];
    const flags = flagsFor(entry.path, entry);
    return { ...head, fidelity: note === undefined ? 'exact' : 'simplified', note: note ?? '', flags };
  })
  .sort((a, b) => (a.command < b.command ? -1 : 1));
