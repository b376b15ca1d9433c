import type { Task } from '../../../../base/task.ts';
import { strerror } from '../../errno-text.ts';
import { type Problem, wishesOf } from './ask.ts';
import { fetchWheel } from './download.ts';
import { explain, warnOfConflicts } from './explain.ts';
import { userBase, userPackages } from './place.ts';
import { registry } from './registry.ts';
import { canonical } from './requirement.ts';
import { type Candidate, installationOrder, resolve, type Wish } from './resolve.ts';
import type { PipSession } from './session.ts';
import { type Installed, installedAt, installedIn } from './site.ts';
import { PackageSource } from './source.ts';
import { removeInstalled, type Scheme, unpack } from './unpack.ts';
import { compareVersions } from './version.ts';

interface Target {
  readonly scheme: Scheme;
  readonly user: boolean;
  /** `--target`. */
  readonly folder: string | undefined;
}

const isProblem = (made: object): made is Problem => 'lines' in made;

/** `pip install`. */
export function* install(session: PipSession): Task<number> {
  const asked = yield* wishesOf(session);
  if (isProblem(asked)) {
    for (const line of asked.lines) yield* session.error(line);
    for (const line of asked.plain ?? []) yield* session.p.err(`${line}\n`);
    return 1;
  }
  const managed = yield* managedBySystem(session);
  if (managed) return 1;
  const target = yield* targetOf(session);
  if (typeof target === 'number') return target;
  const { place, p } = session;
  const installed = target.folder === undefined ? installedAt(p, place) : new Map<string, Installed>();
  const held = yield* registry();
  const source = new PackageSource(session, {
    registry: held,
    installed,
    constraints: asked.constraints,
    upgrade: session.has('upgrade'),
    eager: session.value('upgrade-strategy') === 'eager',
    force: session.has('force-reinstall') || session.has('ignore-installed'),
    withoutNeeds: session.has('no-deps') || session.has('no-dependencies'),
    prereleases: session.has('pre'),
    asked: asked.wishes.map((wish) => canonical(wish.requirement.name)),
  });
  const found = yield* resolve(source, asked.wishes);
  if (!(found instanceof Map)) {
    yield* explain(session, held, source, 'causes' in found ? found.causes : []);
    yield* notice(session);
    return 1;
  }
  const code = yield* carryOut(session, source, found, installed, target, asked.wishes);
  if (code === 0 && session.value('root-user-action') !== 'ignore') yield* warnRoot(session);
  if (code === 0) yield* notice(session);
  return code;
}

function* managedBySystem(session: PipSession): Task<boolean> {
  const { place } = session;
  if (place.managed === undefined || session.has('break-system-packages') || session.has('target')) return false;
  const [first = '', ...rest] = place.managed.split('\n');
  yield* session.p.err(
    `error: externally-managed-environment\n\n× This environment is externally managed\n╰─> ${first}\n${rest
      .map((line) => (line === '' ? '    \n' : `    ${line}\n`))
      .join(
        '',
      )}\nnote: If you believe this is a mistake, please contact your Python installation or OS distribution provider. You can override this, at the risk of breaking your Python installation or OS, by passing --break-system-packages.\nhint: See PEP 668 for the detailed specification.\n`,
  );
  return true;
}

function* targetOf(session: PipSession): Task<Target | number> {
  const { p, place } = session;
  const folder = session.value('target');
  if (folder !== undefined) {
    const full = p.resolve(folder);
    return { scheme: { packages: full, commands: `${full}/bin` }, user: false, folder: full };
  }
  const prefix = session.value('prefix');
  if (prefix !== undefined) {
    const full = p.resolve(prefix);
    return {
      scheme: { packages: `${full}/lib/python${place.minor}/site-packages`, commands: `${full}/bin` },
      user: false,
      folder: undefined,
    };
  }
  const own = { packages: userPackages(p, place), commands: `${userBase(p)}/bin` };
  if (session.has('user')) {
    if (!place.venv) return { scheme: own, user: true, folder: undefined };
    yield* session.error("Can not perform a '--user' install. User site-packages are not visible in this virtualenv.");
    return 1;
  }
  const writable = p.fs.access(place.packages, p.credentials, { read: false, write: true, execute: false }).ok;
  if (writable || place.venv || session.has('no-user') || p.credentials.uid === 0)
    return { scheme: { packages: place.packages, commands: place.commands }, user: false, folder: undefined };
  yield* session.info('Defaulting to user installation because normal site-packages is not writeable');
  return { scheme: own, user: true, folder: undefined };
}

/** Fetches and unpacks what was chosen, in pip's order, and says so. */
function* carryOut(
  session: PipSession,
  source: PackageSource,
  pins: ReadonlyMap<string, Candidate>,
  installed: ReadonlyMap<string, Installed>,
  target: Target,
  asked: readonly Wish[],
): Task<number> {
  const chosen = [...pins.values()].filter((one) => one.wheel !== undefined && one.extras.length === 0);
  if (session.has('dry-run')) {
    if (session.release < 2502)
      for (const one of chosen) if (one.wheel !== undefined) yield* fetchWheel(session, one.wheel);
    const would = chosen.map((one) => `${canonical(one.wheel?.name ?? one.name)}-${one.version.text}`).sort();
    if (would.length > 0) yield* session.info(`Would install ${would.join(' ')}`);
    return 0;
  }
  for (const one of chosen) if (one.wheel !== undefined) yield* fetchWheel(session, one.wheel);
  if (chosen.length === 0) return 0;
  const order = installationOrder(source, pins, new Set(chosen.map((one) => one.id)));
  const shown = (one: Candidate): string => one.wish.requirement.name;
  yield* session.info(`Installing collected packages: ${order.map(shown).join(', ')}`);
  const requested = new Set(asked.map((wish) => canonical(wish.requirement.name)));
  for (const one of order) {
    const code = yield* installOne(session, one, installed.get(one.name), target, requested.has(one.name));
    if (code !== 0) return code;
  }
  const now =
    target.folder === undefined ? installedAt(session.p, session.place) : installedIn(session.p, target.folder);
  if (!session.has('no-deps') && !session.has('no-warn-conflicts') && target.folder === undefined)
    yield* warnOfConflicts(session, now, new Set(order.map((one) => one.name)));
  if (session.release >= 2501 && order.length > 1) yield* session.info('');
  const names = order.map((one) => `${shown(one)}-${one.version.text}`).sort((a, b) => (a < b ? -1 : 1));
  yield* session.info(`Successfully installed ${names.join(' ')}`);
  return 0;
}

function* installOne(
  session: PipSession,
  one: Candidate,
  before: Installed | undefined,
  target: Target,
  requested: boolean,
): Task<number> {
  const { p, place } = session;
  const { wheel } = one;
  if (wheel === undefined) return 0;
  if (before !== undefined && target.folder === undefined && !session.has('ignore-installed')) {
    const name = `${before.name} ${before.version.text}`;
    yield* session.info(
      `  Attempting uninstall: ${one.wish.requirement.name}\n    Found existing installation: ${name}`,
    );
    if (target.user && before.folder !== target.scheme.packages) {
      yield* session.info(`    Can't uninstall '${before.name}'. No files were found to uninstall.`);
    } else {
      yield* session.info(`    Uninstalling ${name.replace(' ', '-')}:`);
      removeInstalled(p, before.info);
      yield* session.info(`      Successfully uninstalled ${name.replace(' ', '-')}`);
    }
  }
  if (target.folder !== undefined && !session.has('upgrade')) {
    const taken = topFolders(wheel.files.map((file) => file.path)).filter(
      (name) => p.stat(`${target.folder}/${name}`).ok,
    );
    for (const name of taken)
      yield* session.warn(
        `Target directory ${target.folder}/${name} already exists. Specify --upgrade to force replacement.`,
      );
    if (taken.length > 0) return 0;
  }
  const made = unpack(p, place, wheel, target.scheme, {
    compile: !session.has('no-compile'),
    requested,
    release: session.release,
  });
  yield* p.sleep(15 + wheel.files.reduce((sum, file) => sum + file.size, 0) / 120_000);
  if (made.problem !== undefined) {
    const number = { EACCES: 13, EROFS: 30, ENOSPC: 28 }[made.problem.error as string] ?? 5;
    const hint =
      number !== 13
        ? ''
        : `${place.venv || target.user ? 'Check the permissions' : 'Consider using the `--user` option or check the permissions'}.\n`;
    yield* session.error(
      `Could not install packages due to an OSError: [Errno ${number}] ${strerror(made.problem.error)}: '${made.problem.path}'\n${hint}`,
    );
    return 1;
  }
  yield* warnOfPath(session, made.commands);
  return 0;
}

const topFolders = (paths: readonly string[]): string[] =>
  [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].sort();

/** Commands in a folder that PATH does not have. */
function* warnOfPath(session: PipSession, commands: readonly string[]): Task<void> {
  const [first] = commands;
  if (first === undefined || session.has('no-warn-script-location') || session.has('target')) return;
  const folder = first.slice(0, first.lastIndexOf('/'));
  if ((session.p.env.get('PATH') ?? '').split(':').includes(folder) || folder === session.place.commands) return;
  const names = commands.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
  const what =
    names.length === 1 ? `script ${names[0]} is` : `scripts ${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`;
  yield* session.warn(
    `The ${what} installed in '${folder}' which is not on PATH.\nConsider adding this directory to PATH or, if you prefer to suppress this warning, use --no-warn-script-location.`,
    '  ',
  );
}

export function* warnRoot(session: PipSession): Task<void> {
  if (session.p.credentials.uid !== 0 || session.place.venv) return;
  const head =
    "Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager";
  const venv = 'It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv';
  yield* session.warn(
    session.release < 2401
      ? `${head}. ${venv}`
      : `${head}, possibly rendering your system unusable. ${venv}. Use the --root-user-action option if you know what you are doing and want to suppress this warning.`,
  );
}

/** A newer pip, when PyPI has one. */
export function* notice(session: PipSession): Task<void> {
  const { p, place } = session;
  if (session.has('disable-pip-version-check') || session.has('no-index') || session.quiet > 1) return;
  if (!(yield* p.net.lookup('pypi.org')).ok) return;
  const [newest] = (yield* registry()).wheels.get('pip') ?? [];
  const own = installedAt(p, place).get('pip');
  if (newest === undefined || own === undefined || compareVersions(own.version, newest.version) >= 0) return;
  const reachable = (p.env.get('PATH') ?? '').split(':').includes(place.commands);
  const command = reachable ? 'pip' : `${place.interpreter} -m pip`;
  yield* p.err(
    `\n[notice] A new release of pip is available: ${own.version.text} -> ${newest.version.text}\n[notice] To update, run: ${command} install --upgrade pip\n`,
  );
}
