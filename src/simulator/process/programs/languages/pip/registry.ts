import { need, type Task } from '../../../../base/task.ts';
import { pypi } from './part.ts';
import { canonical, parseRequirement, type Requirement } from './requirement.ts';
import { compareVersions, parseSpecifiers, parseVersion, type Specifier, type Version } from './version.ts';

/** A file of a wheel. */
export interface WheelFile {
  readonly path: string;
  readonly size: number;
  /** Bytes of what Python compiles it to; 0: it is no program. */
  readonly compiled: number;
}

/** One version of a package: a wheel. */
export interface Wheel {
  readonly name: string;
  readonly version: Version;
  /** As in its file name: `py3-none-any`. */
  readonly tags: string;
  /** Bytes of the archive and of its metadata. */
  readonly size: number;
  readonly metadata: number;
  readonly python: readonly Specifier[];
  readonly pythonText: string;
  readonly license: string;
  readonly licenseExpression: boolean;
  readonly summary: string;
  readonly home: string;
  readonly author: string;
  readonly email: string;
  /** Commands: name and `module:function`. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly requires: readonly Requirement[];
  readonly files: readonly WheelFile[];
}

export interface Registry {
  /** All versions by canonical name, newest first. */
  readonly wheels: ReadonlyMap<string, readonly Wheel[]>;
}

let read: Registry | undefined;

export function* registry(): Task<Registry> {
  if (read !== undefined) return read;
  const { PYPI, OLDER } = yield* need(pypi);
  read = { wheels: readWheels(PYPI, OLDER) };
  return read;
}

const requirementsOf = (text: string): Requirement[] =>
  text
    .split(' & ')
    .filter(Boolean)
    .flatMap((one) => {
      const made = parseRequirement(one, true);
      return 'problem' in made ? [] : [made];
    });

function readWheels(newest: string, older: string): Map<string, Wheel[]> {
  const all = new Map<string, Wheel[]>();
  const add = (one: Wheel): void => void all.set(canonical(one.name), [...(all.get(canonical(one.name)) ?? []), one]);
  for (const block of newest.split('\n@')) add(readWheel(block.replace(/^@/, '')));
  for (const row of older.split('\n')) {
    const [name = '', version = '', tags = '', size, metadata, python = '', requires = ''] = row.slice(1).split('|');
    const above = all.get(canonical(name))?.[0];
    const parsed = parseVersion(version);
    if (above === undefined || parsed === undefined) continue;
    add({
      ...above,
      version: parsed,
      tags,
      size: Number(size),
      metadata: Number(metadata),
      pythonText: python,
      python: parseSpecifiers(python) ?? [],
      requires: requirementsOf(requires),
      files: above.files.map((file) => ({
        ...file,
        path: file.path.replace(`-${above.version.text}.dist-info/`, `-${version}.dist-info/`),
      })),
    });
  }
  for (const versions of all.values()) versions.sort((a, b) => compareVersions(b.version, a.version));
  return all;
}

function readWheel(block: string): Wheel {
  const [row = '', ...lines] = block.split('\n');
  const [
    name = '',
    version = '',
    tags = '',
    size,
    metadata,
    python = '',
    license = '',
    summary = '',
    home = '',
    author = '',
    email = '',
    scripts = '',
    requires = '',
  ] = row.split('|');
  const parsed = parseVersion(version);
  if (parsed === undefined) throw new Error(`no version: ${row}`);
  return {
    name,
    version: parsed,
    tags,
    size: Number(size),
    metadata: Number(metadata),
    pythonText: python,
    python: parseSpecifiers(python) ?? [],
    license: license.replace(/^1/, ''),
    licenseExpression: license.startsWith('1'),
    summary,
    home,
    author,
    email,
    scripts: new Map(
      scripts
        .split(',')
        .filter(Boolean)
        .map((one) => {
          const at = one.indexOf('=');
          return [one.slice(0, at), one.slice(at + 1)] as const;
        }),
    ),
    requires: requirementsOf(requires),
    files: filesOf(lines),
  };
}

function filesOf(lines: readonly string[]): WheelFile[] {
  let folder = '';
  const out: WheelFile[] = [];
  for (const line of lines) {
    if (line.startsWith('/')) {
      folder = line === '/' ? '' : `${line.slice(1)}/`;
      continue;
    }
    const m = /^(.*?) (\d+)(?: (\d+))?(?: \d+)?$/.exec(line);
    // A colon stands for a dot where a name would look like the platform's.
    if (m !== null)
      out.push({ path: folder + (m[1] ?? '').replace(':', '.'), size: Number(m[2]), compiled: Number(m[3] ?? 0) });
  }
  return out;
}
