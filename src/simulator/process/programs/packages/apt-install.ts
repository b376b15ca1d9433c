import type { Task } from '../../../base/task.ts';
import type { Run } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { confirmed, hasLists, hostOf, kB, reason, type Source, sources, step } from './apt-lists.ts';
import { addStatus, automatic, installed, noteAutomatic } from './apt-state.ts';
import { choicesOf, closure, type Package, unpack } from './catalogue.ts';
import { makeFolders } from './files.ts';
import { notInCatalogue } from './known-names.ts';
import type { Installed, Release } from './releases.ts';

/** Names in lines of at most 78 columns, two blanks in. */
export function wrapped(names: readonly string[]): string {
  let out = '';
  let line = ' ';
  for (const name of names) {
    if (line.length + 1 + name.length > 78) {
      out += `${line}\n`;
      line = ' ';
    }
    line += ` ${name}`;
  }
  return `${out}${line}\n`;
}

/** The first lines of every verb that looks at packages. */
export function beginning(run: Run): void {
  for (const text of ['Reading package lists', 'Building dependency tree', 'Reading state information'])
    run.out(step(run, text));
}

/** apt 3.1 and later say so when they weigh what to install. */
const solving = (run: Run, release: Release): string =>
  /^3\.[1-9]/.test(release.apt) ? step(run, 'Solving dependencies') : '';

/** As dpkg names a package. */
export const full = (one: Package): string => (one.sideBySide === true ? `${one.name}:amd64` : one.name);

function wantedOf(
  run: Run,
  release: Release,
  there: ReadonlyMap<string, Installed>,
  names: readonly string[],
): Package[] {
  const wanted: Package[] = [];
  for (const text of names) {
    const [name = '', version] = text.split('=');
    const one = hasLists(run) ? release.packages.get(name) : undefined;
    if (one !== undefined && one.name !== name && run.terminal)
      run.out(`Note, selecting '${one.name}' instead of '${name}'\n`);
    const present = there.get(one?.name ?? name);
    if (!one && present) run.out(`${name} is already the newest version (${present.version}).\n`);
    else if (!one) {
      const known = hasLists(run) ? notInCatalogue(name) : undefined;
      run.say(`E: ${known ?? `Unable to locate package ${name}`}\n`);
      run.code = 100;
    } else if (version !== undefined && !version.includes('*') && version !== one.version) {
      run.say(`E: Version '${version}' for '${name}' was not found\n`);
      run.code = 100;
    } else if (present) run.out(`${one.name} is already the newest version (${present.version}).\n`);
    else wanted.push(one);
  }
  return wanted;
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Alternatives as apt lists them: `a`, `| b`. */
const shown = (names: readonly string[]): string[] =>
  names.flatMap((one) =>
    one
      .replace(/=.*/, '')
      .split('/')
      .map((name, i) => (i === 0 ? name : `| ${name}`)),
  );

/** What apt lists before it begins. */
function plan(
  run: Run,
  there: ReadonlyMap<string, Installed>,
  wanted: readonly Package[],
  order: readonly Package[],
): void {
  const coming = new Set(order.map((one) => one.name));
  const isMissing = (names: string): boolean => choicesOf(names).every((name) => !there.has(name) && !coming.has(name));
  const say = (title: string, names: readonly string[]): void => {
    if (names.length > 0) run.out(`${title}\n${wrapped(names)}`);
  };
  say(
    'The following additional packages will be installed:',
    sorted(order.filter((one) => !wanted.includes(one)).map((one) => one.name)),
  );
  const byName = order.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const offered = (of: (one: Package) => readonly string[]): string[] =>
    shown([...new Set(byName.flatMap(of).filter(isMissing))]);
  say(
    'Suggested packages:',
    offered((one) => one.suggests ?? []),
  );
  if (run.has('R'))
    say(
      'Recommended packages:',
      offered((one) => one.recommends),
    );
  say('The following NEW packages will be installed:', sorted(coming));
}

/** `apt-get install`. */
export function* install(run: Run, release: Release, names: readonly string[]): Task<number> {
  beginning(run);
  yield* run.flush();
  const there = installed(run, release);
  const wanted = wantedOf(run, release, there, names);
  if (run.code) return run.code;
  run.out(solving(run, release));
  const order = closure(release.packages, wanted, (name) => there.has(name), !run.has('R'));
  plan(run, there, wanted, order);
  run.out(`0 upgraded, ${order.length} newly installed, 0 to remove and 0 not upgraded.\n`);
  if (order.length === 0) return 0;
  const size = order.reduce((n, one) => n + one.download, 0);
  const disk = order.reduce((n, one) => n + one.installed * 1024, 0);
  run.out(
    `Need to get ${kB(size)} of archives.\nAfter this operation, ${kB(disk)} of additional disk space will be used.\n`,
  );
  if (order.length > wanted.length && !(yield* confirmed(run))) return 1;
  if (run.has('s')) return run.fail('drydock: apt-get --simulate is not modelled', 100);
  const failed = yield* fetchArchives(run, order, size);
  if (failed !== undefined) return failed;
  if (order.some((one) => one.asks) && !systemText(run.p, '/usr/bin/apt-extracttemplates'))
    run.say('debconf: delaying package configuration, since apt-utils is not installed\n');
  yield* unpackAll(run, there, order);
  for (const one of order) {
    run.out(`Setting up ${full(one)} (${one.version}) ...\n`);
    addStatus(run, one);
    yield* run.p.tick();
  }
  noteAutomatic(run, [...automatic(run), ...order.filter((one) => !wanted.includes(one)).map((one) => one.name)]);
  triggers(run, release, there, order);
  return 0;
}

function* fetchArchives(run: Run, order: readonly Package[], size: number): Task<number | undefined> {
  const all = sources(run);
  const sourceOf = (one: Package): Source | undefined =>
    all.find(({ suite }) => suite === one.place?.split('/')[0]) ?? all[0];
  const failures: string[] = [];
  for (const [i, one] of order.entries()) {
    const uri = sourceOf(one)?.uri ?? '';
    const found = yield* run.p.net.lookup(hostOf(uri));
    const what = `${uri} ${one.place} amd64 ${one.name} ${one.architecture} ${one.version}`;
    if (found.ok) run.out(`Get:${i + 1} ${what} [${kB(one.download)}]\n`);
    else {
      run.out(`Err:${i + 1} ${what}\n  ${reason(found.error, uri)}\n`);
      failures.push(`E: Failed to fetch ${poolPath(uri, one)}  ${reason(found.error, uri)}\n`);
    }
  }
  if (failures.length > 0) {
    for (const text of failures) run.say(text);
    run.say('E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?\n');
    return 100;
  }
  yield* run.flush();
  const seconds = Math.max(1, Math.round(size / 10_000_000));
  yield* run.p.sleep(seconds * 1000);
  run.out(`Fetched ${kB(size)} in ${seconds}s (${kB(Math.round(size / seconds))}/s)\n`);
  return undefined;
}

const bare = (version: string): string => version.replace(/^\d+:/, '');

const poolPath = (uri: string, one: Package): string =>
  `${uri}/pool/${one.place?.split('/')[1] ?? 'main'}/${one.name.startsWith('lib') ? one.name.slice(0, 4) : one.name.charAt(0)}/${one.name}/${one.name}_${bare(one.version)}_${one.architecture}.deb`;

/** The name of an archive among the downloaded ones. */
const archiveOf = (one: Package): string => `${one.name}_${one.version.replace(':', '%3a')}_${one.architecture}.deb`;

const COUNTED = ['', ...Array.from({ length: 20 }, (_, i) => `${(i + 1) * 5}%`)];

/** About how many files dpkg's database counts. */
function countFiles(run: Run, there: ReadonlyMap<string, Installed>): number {
  return 4800 + there.size * 2 + automatic(run).size * 8;
}

function* unpackAll(run: Run, there: ReadonlyMap<string, Installed>, order: readonly Package[]): Task<void> {
  const many = order.length > 4;
  for (const [i, one] of order.entries()) {
    run.out(`Selecting previously unselected package ${full(one)}.\n`);
    if (i === 0)
      run.out(
        `${COUNTED.map((part) => `(Reading database ... ${part}`).join('\r')}\r(Reading database ... ${countFiles(run, there)} files and directories currently installed.)\n`,
      );
    const number = many ? `${String(i).padStart(order.length > 9 ? 2 : 1, '0')}-` : '';
    run.out(`Preparing to unpack .../${number}${archiveOf(one)} ...\nUnpacking ${full(one)} (${one.version}) ...\n`);
    unpack(run.p, one, false);
    if (run.has('k') || !dockerClean(run)) keepArchive(run, one);
    yield* run.p.sleep(one.installed / 200);
  }
}

function keepArchive(run: Run, one: Package): void {
  makeFolders(run.p, '/var/cache/apt/archives/partial/x');
  const content = { bytes: new Uint8Array(0), size: one.download };
  run.p.fs.writeFile(`/var/cache/apt/archives/${archiveOf(one)}`, content, run.p.credentials, 0o644);
}

function triggers(run: Run, release: Release, there: ReadonlyMap<string, Installed>, order: readonly Package[]): void {
  const versionOf = (name: string): string => (there.get(name) ?? release.packages.get(name))?.version ?? '';
  if (order.some((one) => one.sideBySide === true))
    run.out(`Processing triggers for libc-bin (${versionOf('libc-bin')}) ...\n`);
  if (order.some((one) => one.name === 'ca-certificates'))
    run.out(
      `Processing triggers for ca-certificates (${versionOf('ca-certificates')}) ...\nUpdating certificates in /etc/ssl/certs...\n0 added, 0 removed; done.\nRunning hooks in /etc/ca-certificates/update.d...\ndone.\n`,
    );
}

/** The official images delete archives after each run (docker-clean). */
const dockerClean = (run: Run): boolean => run.stat('/etc/apt/apt.conf.d/docker-clean').ok;
