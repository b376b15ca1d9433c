import type { Process } from '../../../program.ts';
import type { Place } from './place.ts';
import { packageFolders } from './place.ts';
import { canonical, parseRequirement, type Requirement } from './requirement.ts';
import { parseVersion, type Version } from './version.ts';

/** A package that is installed: a folder `*.dist-info`. */
export interface Installed {
  /** As its metadata writes it. */
  readonly name: string;
  readonly version: Version;
  /** The folder of packages that holds it. */
  readonly folder: string;
  /** Its own folder's path. */
  readonly info: string;
  /** Fields of its metadata, each as often as it is there. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly requires: readonly Requirement[];
}

export const field = (one: Installed, name: string): string => one.fields.get(name)?.[0] ?? '';

function readFields(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const m = /^([A-Za-z-]+): ?(.*)$/.exec(line);
    if (m === null) break;
    const [, name = '', value = ''] = m;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

function readInstalled(p: Process, folder: string, entry: string): Installed | undefined {
  const text = p.readText(`${folder}/${entry}/METADATA`);
  if (!text.ok) return undefined;
  const fields = readFields(text.value);
  const name = fields.get('Name')?.[0];
  const version = parseVersion(fields.get('Version')?.[0] ?? '');
  if (name === undefined || version === undefined) return undefined;
  return {
    name,
    version,
    folder,
    info: `${folder}/${entry}`,
    fields,
    requires: (fields.get('Requires-Dist') ?? []).flatMap((one) => {
      const made = parseRequirement(one, true);
      return 'problem' in made ? [] : [made];
    }),
  };
}

/** What is installed in a folder, by canonical name. */
export function installedIn(p: Process, folder: string): Map<string, Installed> {
  const all = new Map<string, Installed>();
  const names = p.fs.readdir(folder, p.credentials);
  for (const entry of names.ok ? names.value : []) {
    if (!entry.endsWith('.dist-info')) continue;
    const one = readInstalled(p, folder, entry);
    if (one !== undefined) all.set(canonical(one.name), one);
  }
  return all;
}

/** Everything that this pip sees. */
export function installedAt(p: Process, place: Place): Map<string, Installed> {
  const all = new Map<string, Installed>();
  for (const folder of [...packageFolders(p, place)].reverse())
    for (const [name, one] of installedIn(p, folder)) all.set(name, one);
  return all;
}

export const sortedByName = (all: ReadonlyMap<string, Installed>): readonly Installed[] =>
  [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
