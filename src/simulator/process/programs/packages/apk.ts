import type { Task } from '../../../base/task.ts';
import { type Run, tool } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { ALPINE_PACKAGES } from './alpine-data.ts';
import { closure, type Package, readAlpine, removeFiles, unpack } from './catalogue.ts';
import { putText } from './files.ts';
import { notInCatalogue } from './known-names.ts';

let read: ReadonlyMap<string, Package> | undefined;
const catalogue = (): ReadonlyMap<string, Package> => (read ??= readAlpine(ALPINE_PACKAGES));

const DATABASE = '/lib/apk/db/installed';
const BASE = [
  'alpine-baselayout',
  'alpine-baselayout-data',
  'alpine-keys',
  'alpine-release',
  'apk-tools',
  'busybox',
  'busybox-binsh',
  'ca-certificates-bundle',
  'libapk2',
  'libcrypto3',
  'libssl3',
  'musl',
  'musl-utils',
  'scanelf',
  'ssl_client',
  'zlib',
];

/** Names in the database, in the order of their installation. */
const installedNames = (run: Run): string[] =>
  [
    ...systemText(run.p, DATABASE)
      .replaceAll('\0', '')
      .matchAll(/^P:(.*)$/gm),
  ].map((match) => match[1] ?? '');
const world = (run: Run): string[] => systemText(run.p, '/etc/apk/world').split('\n').filter(Boolean);

function save(run: Run, names: readonly string[], wanted: readonly string[]): void {
  putText(run.p, DATABASE, names.map((name) => `P:${name}\nV:${catalogue().get(name)?.version ?? ''}\n\n`).join(''));
  putText(run.p, '/etc/apk/world', wanted.map((name) => `${name}\n`).join(''));
}

const repositories = (run: Run): string[] =>
  systemText(run.p, '/etc/apk/repositories')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const hostOf = (uri: string): string => /^\w+:\/\/([^/:]+)/.exec(uri)?.[1] ?? uri;

/** Fetches the indexes; true when all came. */
function* fetchIndexes(run: Run, quiet: boolean): Task<boolean> {
  let good = true;
  for (const uri of repositories(run)) {
    if (!quiet) run.out(`fetch ${uri}/x86_64/APKINDEX.tar.gz\n`);
    const found = yield* run.p.net.lookup(hostOf(uri));
    if (!found.ok) {
      good = false;
      yield* run.p.sleep(5000);
      run.say(`WARNING: fetching ${uri}: temporary error (try again later)\n`);
    } else yield* run.p.sleep(200);
  }
  return good;
}

const cached = (run: Run): boolean => {
  const names = run.p.fs.readdir('/var/cache/apk', run.p.credentials);
  return names.ok && names.value.some((name) => name.startsWith('APKINDEX'));
};

const mib = (kB: number): string => (kB < 9999 ? `${kB} KiB` : `${Math.round(kB / 1024)} MiB`);

function footer(count: number, extra: number): string {
  const size = 8_100 + extra;
  return `OK: ${Math.round(size / 1024)} MiB in ${BASE.length + count} packages\n`;
}

function sizeOf(names: readonly string[]): number {
  return names.reduce((n, name) => n + (catalogue().get(name)?.installed ?? 0), 0);
}

function* add(run: Run, operands: readonly string[]): Task<number> {
  const fresh = run.has('N', 'U') || !cached(run);
  const good = !fresh || (yield* fetchIndexes(run, run.has('q')));
  const names = operands.map((arg) => arg.replace(/[=<>~@].*$/, ''));
  const there = installedNames(run);
  const unknown = names.filter((name) => !BASE.includes(name) && (!good || !catalogue().has(name)));
  const exists = good ? unknown.map(notInCatalogue).find((text) => text !== undefined) : undefined;
  if (exists !== undefined) {
    run.say(`ERROR: ${exists}\n`);
    return 1;
  }
  if (unknown.length > 0) {
    run.say('ERROR: unable to select packages:\n');
    for (const name of unknown) run.say(`  ${name} (no such package):\n    required by: world[${name}]\n`);
    return unknown.length;
  }
  const wanted = names.flatMap((name) => catalogue().get(name) ?? []);
  const order = closure(catalogue(), wanted, (name) => there.includes(name), false);
  const virtual = run.value('t');
  const steps = order.length + (virtual === undefined ? 0 : 1);
  for (const [i, one] of order.entries()) {
    if (!run.has('q')) run.out(`(${i + 1}/${steps}) Installing ${one.name} (${one.version})\n`);
    unpack(run.p, one, true);
    yield* run.p.sleep(20 + one.download / 10_000);
  }
  if (virtual !== undefined) run.out(`(${steps}/${steps}) Installing ${virtual} (20261124.000000)\n`);
  const all = [...there, ...order.map((one) => one.name), ...(virtual === undefined ? [] : [virtual])];
  const base = world(run);
  save(run, all, [...new Set([...base, ...(virtual === undefined ? names : [virtual])])].sort());
  if (virtual !== undefined) putText(run.p, `/lib/apk/db/virtual-${virtual}`, names.join('\n'));
  if (!run.has('N') && fresh)
    for (const [i] of repositories(run).entries()) putText(run.p, `/var/cache/apk/APKINDEX.${i}.tar.gz`, '');
  if (!run.has('q')) {
    if (order.length > 0) run.out('Executing busybox-1.37.0-r19.trigger\n');
    if (order.some((one) => one.name === 'ca-certificates')) run.out('Executing ca-certificates-20250911-r0.trigger\n');
    run.out(footer(all.length, sizeOf(all)));
  }
  return 0;
}

function* del(run: Run, operands: readonly string[]): Task<number> {
  const there = installedNames(run);
  const virtuals = operands.filter((name) => run.stat(`/lib/apk/db/virtual-${name}`).ok);
  const asked = operands.flatMap((name) =>
    virtuals.includes(name) ? [name, ...systemText(run.p, `/lib/apk/db/virtual-${name}`).split('\n')] : [name],
  );
  const wanted = world(run).filter((name) => !asked.includes(name));
  const needed = new Set(
    closure(
      catalogue(),
      wanted.flatMap((name) => catalogue().get(name) ?? []),
      () => false,
      false,
    ).map((one) => one.name),
  );
  const gone = there.filter((name) => !needed.has(name) && !wanted.includes(name));
  for (const [i, name] of gone.entries()) {
    const one = catalogue().get(name);
    run.out(`(${i + 1}/${gone.length}) Purging ${name} (${one?.version ?? '20261124.000000'})\n`);
    if (one) removeFiles(run.p, one, true);
    yield* run.p.sleep(10);
  }
  const left = there.filter((name) => !gone.includes(name));
  save(run, left, wanted);
  if (gone.length > 0) run.out('Executing busybox-1.37.0-r19.trigger\n');
  run.out(footer(left.length, sizeOf(left)));
  return 0;
}

export const apk = tool(
  {
    short: 'Uqt:vX:ru',
    long: 'no-cache=N update-cache=U virtual=:t quiet=q no-progress=P upgrade=u repository=:X no-interactive=I force=f purge=p rdepends=r latest=L available=a verbose=v installed=i',
  },
  function* (run): Task<number> {
    const [verb] = run.args;
    if (verb === undefined) {
      run.out('apk-tools 2.14.9, compiled for x86_64.\n\nusage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]\n');
      return 1;
    }
    if (run.p.credentials.uid !== 0 && /^(add|del|update|upgrade)$/.test(verb)) {
      run.say(
        'ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied\n',
      );
      return 99;
    }
    const names = run.args.slice(1);
    switch (verb) {
      case 'add':
        return yield* add(run, names);
      case 'del':
        return yield* del(run, names);
      case 'update': {
        const good = yield* fetchIndexes(run, false);
        if (good)
          for (const [i, uri] of repositories(run).entries()) {
            putText(run.p, `/var/cache/apk/APKINDEX.${i}.tar.gz`, '');
            run.out(`v3.22.2-12-g0000000000 [${uri}]\n`);
          }
        run.out(
          good
            ? `OK: ${26000 + catalogue().size} distinct packages available\n`
            : `${repositories(run).length} unavailable, 0 stale; ${BASE.length} distinct packages available\n`,
        );
        return good ? 0 : repositories(run).length;
      }
      case 'upgrade':
        if (!(yield* fetchIndexes(run, false))) return 1;
        run.out(footer(installedNames(run).length, sizeOf(installedNames(run))));
        return 0;
      case 'info':
        for (const name of [...BASE, ...installedNames(run)].sort()) {
          if (names.length > 0 && !names.includes(name)) continue;
          const one = catalogue().get(name);
          run.out(
            names.length > 0 && one
              ? `${name}-${one.version} installed size:\n${mib(one.installed)}\n\n`
              : `${name}${run.has('v') && one ? `-${one.version}` : ''}\n`,
          );
        }
        return names.some((name) => ![...BASE, ...installedNames(run)].includes(name)) ? 1 : 0;
      case 'cache':
        return 0;
      default:
        return run.fail(`drydock: apk ${verb} is not modelled`, 1);
    }
  },
);
