import { NPM_PACKAGES } from './registry-data.ts';
import { compareVersions, satisfies } from './semver.ts';

/** One version of a package. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  /** Bytes unpacked. */
  readonly size: number;
  readonly files: number;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly node: string;
  readonly funding: boolean;
  readonly module: boolean;
  readonly integrity: string;
}

const pairs = (text: string, mark: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.lastIndexOf(mark);
        return [
          pair.slice(0, at),
          pair
            .slice(at + 1)
            .replaceAll(',', ' ')
            .replaceAll('_-_', ' - ')
            .replaceAll('||', ' || '),
        ];
      }),
  );

let read: ReadonlyMap<string, readonly NpmPackage[]> | undefined;

/** All versions by name, newest first. */
export function registry(): ReadonlyMap<string, readonly NpmPackage[]> {
  if (read !== undefined) return read;
  const all = new Map<string, NpmPackage[]>();
  for (const row of NPM_PACKAGES.split('\n')) {
    const [
      name = '',
      version = '',
      size,
      files,
      license = '',
      deps = '',
      bin = '',
      node = '',
      fund,
      type,
      integrity = '',
    ] = row.split(';');
    const one: NpmPackage = {
      name,
      version,
      size: Number(size),
      files: Number(files),
      license,
      dependencies: pairs(deps, '@'),
      bin: pairs(bin, '='),
      node,
      funding: fund === '1',
      module: type === 'module',
      integrity,
    };
    all.set(name, [...(all.get(name) ?? []), one]);
  }
  for (const versions of all.values()) versions.sort((a, b) => compareVersions(b.version, a.version));
  read = all;
  return all;
}

/** The best version for a range or a tag; `none`: the name is unknown, `range`: no version fits. */
export function pick(name: string, range: string): NpmPackage | 'none' | 'range' {
  const versions = registry().get(name);
  const newest = versions?.[0];
  if (versions === undefined || newest === undefined) return 'none';
  if (range === 'latest' || range === '' || range === '*') return newest;
  return versions.find((one) => satisfies(one.version, range) === true) ?? 'range';
}
