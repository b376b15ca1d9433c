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
  const system = !venv && prefix === '/usr' ? distributionOf(p, minor) : undefined;
  const home = config.ok ? versionIn(config.value, 'home') : undefined;
  return {
    python: (config.ok ? versionIn(config.value, 'version') : undefined) ?? system?.python ?? python,
    minor,
    pip: system?.pip ?? pip,
    prefix,
    packages: system?.packages ?? `${prefix}/lib/python${minor}/site-packages`,
    commands: system?.commands ?? `${prefix}/bin`,
    interpreter: `${prefix}/bin/${config.ok ? calledAs(config.value) : system === undefined ? `python${minor}` : 'python3'}`,
    venv,
    system:
      config.ok && versionIn(config.value, 'include-system-site-packages') === 'true'
        ? [`${home === '/usr/bin' ? '/usr' : '/usr/local'}/lib/python${minor}/site-packages`]
        : (system?.others ?? []),
    managed: system?.managed,
    musl: p.flavour.distribution === 'alpine',
  };
}

interface Distribution {
  readonly python: string;
  readonly pip: string;
  readonly packages: string;
  readonly commands: string;
  readonly others: readonly string[];
  readonly managed: string;
}

/** Python and pip of the packages of Debian 12 and 13 and Ubuntu 24.04 and 26.04. */
const DEBIAN_PIPS: Readonly<Record<string, readonly [python: string, pip: string]>> = {
  '3.11': ['3.11.2', '23.0.1'],
  '3.12': ['3.12.3', '24.0'],
  '3.13': ['3.13.5', '25.1.1'],
  '3.14': ['3.14.4', '25.1.1'],
};

/** The Python that a distribution's packages bring, which pip leaves alone. */
const distributionOf = (p: Process, minor: string): Distribution =>
  p.flavour.distribution === 'alpine'
    ? {
        python: '3.12.12',
        pip: '25.1.1',
        packages: `/usr/lib/python${minor}/site-packages`,
        commands: '/usr/bin',
        others: [],
        managed: ALPINE_MANAGED,
      }
    : {
        python: DEBIAN_PIPS[minor]?.[0] ?? `${minor}.0`,
        pip: DEBIAN_PIPS[minor]?.[1] ?? '24.0',
        packages: `/usr/local/lib/python${minor}/dist-packages`,
        commands: '/usr/local/bin',
        others: ['/usr/lib/python3/dist-packages'],
        managed: debianManaged(minor),
      };

const debianManaged = (minor: string): string => `To install Python packages system-wide, try apt install
python3-xyz, where xyz is the package you are trying to
install.

If you wish to install a non-Debian-packaged Python package,
create a virtual environment using python3 -m venv path/to/venv.
Then use path/to/venv/bin/python and path/to/venv/bin/pip. Make
sure you have python3-full installed.

If you wish to install a non-Debian packaged Python application,
it may be easiest to use pipx install xyz, which will manage a
virtual environment for you. Make sure you have pipx installed.

See /usr/share/doc/python${minor}/README.venv for more information.`;

const ALPINE_MANAGED = `
The system-wide python installation should be maintained using the system
package manager (apk) only.

If the package in question is not packaged already (and hence installable via
"apk add py3-somepackage"), please consider installing it inside a virtual
environment, e.g.:

python3 -m venv /path/to/venv
. /path/to/venv/bin/activate
pip install mypackage

To exit the virtual environment, run:

deactivate

The virtual environment is not deleted, and can be re-entered by re-sourcing
the activate file.

To automatically manage virtual environments, consider using pipx (from the
pipx package).`;

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
