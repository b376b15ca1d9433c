import { Part } from '../../../base/part.ts';
import { need, type Task } from '../../../base/task.ts';
import type { Run } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { type Package, readDebian } from './catalogue.ts';
import { OWN_COMMANDS } from './own-commands.ts';

/** An archive's suite: sizes in bytes of its InRelease, and of the index of each component. */
export interface Suite {
  readonly release: number;
  readonly components: readonly (readonly [name: string, size: number])[];
}

export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
}

/** What apt knows of a release of Debian or Ubuntu. */
export interface Release {
  readonly packages: ReadonlyMap<string, Package>;
  readonly base: readonly Installed[];
  readonly suites: ReadonlyMap<string, Suite>;
  /** The version of apt itself. */
  readonly apt: string;
}

interface ReleaseData {
  readonly PACKAGES: string;
  readonly PLACES: string;
  readonly BASE: string;
  readonly INDEXES: string;
}

const commands = new Part('commands of packages', () => import('./releases/commands.data.ts'));
const releases = {
  bookworm: new Part<ReleaseData>('packages of bookworm', () => import('./releases/bookworm.data.ts')),
  trixie: new Part<ReleaseData>('packages of trixie', () => import('./releases/trixie.data.ts')),
  jammy: new Part<ReleaseData>('packages of jammy', () => import('./releases/jammy.data.ts')),
  noble: new Part<ReleaseData>('packages of noble', () => import('./releases/noble.data.ts')),
  resolute: new Part<ReleaseData>('packages of resolute', () => import('./releases/resolute.data.ts')),
};

export const RELEASE_PARTS: readonly Part<unknown>[] = [commands, ...Object.values(releases)];

const read = new Map<string, Release>();

/** The release that the image is of; undefined when its packages are not known here. */
export function* releaseOf(run: Run): Task<Release | undefined> {
  const codename = /^VERSION_CODENAME=(\w+)/m.exec(systemText(run.p, '/usr/lib/os-release'))?.[1] ?? '';
  const known = read.get(codename);
  if (known !== undefined) return known;
  const part = Object.entries(releases).find(([name]) => name === codename)?.[1];
  if (part === undefined) return undefined;
  const release = releaseFrom(yield* need(part), (yield* need(commands)).COMMANDS);
  read.set(codename, release);
  return release;
}

function releaseFrom(data: ReleaseData, commandRows: string): Release {
  const own = new Map(
    commandRows.split('\n').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
  );
  const python = /^python3\.(\d+)-minimal\|([\d.]+)/m.exec(data.PACKAGES);
  const special: Readonly<Record<string, string>> = {
    ...OWN_COMMANDS,
    'python3-minimal': `python3=python/${python?.[2]}`,
    'python3-pip': `pip3=pip/3.${python?.[1]} pip=pip/3.${python?.[1]}`,
  };
  const commandsOf = (name: string): string =>
    special[name] ??
    (own.get(name) ?? '')
      .split(' ')
      .filter(Boolean)
      .map((command) => `${command}=gnu/${command}`)
      .join(' ');
  const base = data.BASE.split('\n').map((row): Installed => {
    const [name = '', version = '', architecture = 'amd64'] = row.split(' ');
    return { name, version, architecture };
  });
  return {
    packages: readDebian(data.PACKAGES, data.PLACES.split(' '), commandsOf),
    base,
    suites: new Map(data.INDEXES.split('\n').map(suiteOf)),
    apt: base.find((one) => one.name === 'apt')?.version ?? '',
  };
}

function suiteOf(row: string): [string, Suite] {
  const [name = '', release = '', ...rest] = row.split(' ');
  const components: [string, number][] = [];
  for (let i = 0; i < rest.length; i += 2) components.push([rest[i] ?? '', Number(rest[i + 1])]);
  return [name, { release: Number(release), components }];
}
