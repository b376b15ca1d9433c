import type { Process } from '../../../program.ts';

/** Whose pip this is: its Python, its version, and where it installs. */
export interface Place {
  /** `3.12.12`, and `3.12`. */
  readonly python: string;
  readonly minor: string;
  readonly pip: string;
  /** `/usr/local`, or the folder of a virtual environment. */
  readonly prefix: string;
  /** Where packages and commands go when nothing else is said. */
  readonly packages: string;
  readonly commands: string;
  /** The interpreter that `#!` lines of commands name. */
  readonly interpreter: string;
  readonly venv: boolean;
  /** Packages of an enclosing system that can be seen and are not pip's. */
  readonly system: readonly string[];
  /** A distribution manages this Python (PEP 668). */
  readonly managed: string | undefined;
  readonly musl: boolean;
}

/** Which pip each Python of the images brings. */
const PIPS: Readonly<Record<string, readonly [python: string, pip: string]>> = {
  '3.11': ['3.11.14', '24.0'],
  '3.12': ['3.12.12', '25.0.1'],
  '3.13': ['3.13.9', '25.2'],
  '3.14': ['3.14.7', '26.2.1'],
};

const versionIn = (text: string, name: string): string | undefined =>
  new RegExp(`^${name} = (.*)$`, 'm').exec(text)?.[1];

/** The name by which Python was called to make an environment. */
const calledAs = (config: string): string => /^command = \S*\/(\S+)/m.exec(config)?.[1] ?? 'python3';

/** The place of the `pip` that runs; `minor` is that of its Python. */
export function placeOf(p: Process, minor: string): Place {
  const [python, pip] = PIPS[minor] ?? ['3.12.12', '25.0.1'];
  const found = p.which(
    p.argv[0]?.startsWith('/') === true ? (p.argv[0] ?? '') : (p.env.get('__PIP__') ?? p.argv[0] ?? 'pip'),
  );
  const folder = (found.ok ? p.resolve(found.value) : '/usr/local/bin/pip').replace(/\/[^/]*$/, '');
  const prefix = folder.replace(/\/bin$/, '');
  const config = p.readText(`${prefix}/pyvenv.cfg`);
  const venv = config.ok;
  return {
    python: (config.ok ? versionIn(config.value, 'version') : undefined) ?? python,
    minor,
    pip,
    prefix,
    packages: `${prefix}/lib/python${minor}/site-packages`,
    commands: `${prefix}/bin`,
    interpreter: `${prefix}/bin/${config.ok ? calledAs(config.value) : `python${minor}`}`,
    venv,
    system:
      config.ok && versionIn(config.value, 'include-system-site-packages') === 'true'
        ? [`/usr/local/lib/python${minor}/site-packages`]
        : [],
    managed: undefined,
    musl: p.flavour.distribution === 'alpine',
  };
}

/** The folder of packages that only one user has. */
export const userBase = (p: Process): string => `${p.env.get('HOME') ?? '/root'}/.local`;
export const userPackages = (p: Process, place: Place): string =>
  `${userBase(p)}/lib/python${place.minor}/site-packages`;

/** Every folder where installed packages are seen, nearest first. */
export const packageFolders = (p: Process, place: Place): readonly string[] => [
  ...(place.venv || !p.stat(userPackages(p, place)).ok ? [] : [userPackages(p, place)]),
  place.packages,
  ...place.system,
];

/** Wheels whose file names keep the capitals of their package: newer ones are written small. */
const CAPITALS =
  /^(PySocks|Flask-(Login|RESTful)|Jinja2 3\.1\.[0-3]$|MarkupSafe ([12]\.|3\.0\.[0-2])|Werkzeug 2\.2|Flask 2\.(2|3\.2)|PyYAML 6\.0\.[12])/;

/** The name of a wheel's file for this Python on this system. */
export function wheelFile(name: string, version: string, tags: string, place: Place): string {
  const cp = `cp${place.minor.replace('.', '')}`;
  const own = tags
    .replace(/^cp311-cp311/, `${cp}-${cp}`)
    .replace(/manylinux.*$/, (one) => (place.musl ? 'musllinux_1_2_x86_64' : one));
  const written = CAPITALS.test(`${name} ${version}`) ? name : name.toLowerCase();
  return `${written.replace(/[-.]+/g, '_')}-${version}-${own}.whl`;
}
