import type { Task } from '../../../base/task.ts';
import { strerror } from '../errno-text.ts';
import { type Run, tool } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { closure, filesOf, type Package, readDebian, removeFiles, unpack } from './catalogue.ts';
import { DEBIAN_BASE, DEBIAN_COMMANDS, DEBIAN_PACKAGES } from './debian-data.ts';
import { makeFolders, putText } from './files.ts';
import { notInCatalogue } from './known-names.ts';

let read: ReadonlyMap<string, Package> | undefined;

/** The catalogue, read when first needed. */
const catalogue = (): ReadonlyMap<string, Package> => (read ??= readDebian(DEBIAN_PACKAGES, DEBIAN_COMMANDS));

const STATE = '/var/lib/dpkg/status';

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
}

/** What is installed: the minimal system, and what the status file tells besides. */
function installed(run: Run): Map<string, Installed> {
  const all = new Map<string, Installed>();
  for (const row of DEBIAN_BASE.split('\n')) {
    const [name = '', version = '', architecture = 'amd64'] = row.split(' ');
    all.set(name, { name, version, architecture });
  }
  for (const stanza of systemText(run.p, STATE).replaceAll('\0', '').split('\n\n')) {
    const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(stanza)?.[1];
    const name = field('Package');
    if (name) all.set(name, { name, version: field('Version') ?? '', architecture: field('Architecture') ?? 'amd64' });
  }
  return all;
}

function addStatus(run: Run, one: Package): void {
  const old = systemText(run.p, STATE).replaceAll('\0', '');
  putText(
    run.p,
    STATE,
    `${old}${old === '' || old.endsWith('\n\n') ? '' : '\n'}Package: ${one.name}\nStatus: install ok installed\nInstalled-Size: ${one.installed}\nArchitecture: amd64\nVersion: ${one.version}\n\n`,
  );
  putText(run.p, `/var/lib/dpkg/info/${one.name}.list`, `/.\n${filesOf(one, false).join('\n')}\n`);
}

function dropStatus(run: Run, name: string): void {
  const kept = systemText(run.p, STATE)
    .split('\n\n')
    .filter((stanza) => !stanza.startsWith(`Package: ${name}\n`));
  putText(run.p, STATE, kept.join('\n\n'));
  run.p.fs.unlink(`/var/lib/dpkg/info/${name}.list`, run.p.credentials);
}

/** The archives that the sources name: address and suite. */
function sources(run: Run): { readonly uri: string; readonly suite: string }[] {
  const out: { uri: string; suite: string }[] = [];
  const folder = run.p.fs.readdir('/etc/apt/sources.list.d', run.p.credentials);
  for (const line of systemText(run.p, '/etc/apt/sources.list').split('\n')) {
    const [, uri, suite] = /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(line) ?? [];
    if (uri && suite) out.push({ uri: uri.replace(/\/$/, ''), suite });
  }
  for (const name of folder.ok ? folder.value : []) {
    const text = systemText(run.p, `/etc/apt/sources.list.d/${name}`);
    for (const stanza of text.split(/\n\s*\n/)) {
      const uri = /^URIs:\s*(\S+)/m.exec(stanza)?.[1]?.replace(/\/$/, '');
      for (const suite of /^Suites:\s*(.+)$/m.exec(stanza)?.[1]?.split(/\s+/) ?? []) if (uri) out.push({ uri, suite });
    }
    for (const line of text.split('\n')) {
      const [, uri, suite] = /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(line) ?? [];
      if (uri && suite) out.push({ uri: uri.replace(/\/$/, ''), suite });
    }
  }
  return out;
}

const hostOf = (uri: string): string => /^\w+:\/\/([^/:]+)/.exec(uri)?.[1] ?? uri;
const kB = (bytes: number): string =>
  bytes < 10000
    ? `${bytes} B`
    : bytes < 10_000_000
      ? `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0).replace(/(\d)(\d{3})$/, '$1,$2')} kB`
      : `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
const short = (bytes: number): string => kB(bytes).replace(',', '');

const INDEX_SIZE: Readonly<Record<string, readonly [number, number]>> = {
  bookworm: [151_000, 8_793_000],
  'bookworm-updates': [55_400, 6_924],
  'bookworm-security': [48_000, 305_000],
};

function* update(run: Run): Task<number> {
  const wanted = sources(run);
  const failed: string[] = [];
  let total = 0;
  let number = 0;
  for (const { uri, suite } of wanted) {
    number++;
    const found = yield* run.p.net.lookup(hostOf(uri));
    const where = `${uri} ${suite}`;
    if (!found.ok) {
      for (let i = 0; i < 3; i++) run.out(`Ign:${number} ${where} InRelease\n`);
      run.out(`Err:${number} ${where} InRelease\n  ${reason(found.error, uri)}\n`);
      failed.push(`W: Failed to fetch ${uri}/dists/${suite}/InRelease  ${reason(found.error, uri)}\n`);
      yield* run.p.sleep(3000);
      continue;
    }
    const size = INDEX_SIZE[suite]?.[0] ?? 50_000;
    total += size;
    run.out(`Get:${number} ${where} InRelease [${short(size)}]\n`);
    yield* run.p.sleep(150);
  }
  const good = wanted.filter((one) => !failed.some((text) => text.includes(`${one.uri}/dists/${one.suite}/`)));
  for (const { uri, suite } of good) {
    number++;
    const size = INDEX_SIZE[suite]?.[1] ?? 50_000;
    total += size;
    run.out(`Get:${number} ${uri} ${suite}/main amd64 Packages [${short(size)}]\n`);
    putText(
      run.p,
      `/var/lib/apt/lists/${uri.replace(/^\w+:\/\//, '').replaceAll('/', '_')}_dists_${suite}_main_binary-amd64_Packages.lz4`,
      '',
    );
    const path = `/var/lib/apt/lists/${uri.replace(/^\w+:\/\//, '').replaceAll('/', '_')}_dists_${suite}_main_binary-amd64_Packages.lz4`;
    run.p.fs.writeFile(path, { bytes: new Uint8Array(0), size: Math.round(size * 2.1) }, run.p.credentials, 0o644);
    yield* run.p.sleep(size / 5000);
  }
  if (good.length > 0) run.out(`Fetched ${short(total)} in 2s (${short(Math.round(total / 2))}/s)\n`);
  run.out('Reading package lists...\n');
  for (const text of failed) run.say(text);
  if (failed.length > 0)
    run.say('W: Some index files failed to download. They have been ignored, or old ones used instead.\n');
  return 0;
}

const reason = (error: 'EAI_NONAME' | 'EAI_AGAIN', uri: string): string =>
  error === 'EAI_AGAIN' ? `Temporary failure resolving '${hostOf(uri)}'` : `Could not resolve '${hostOf(uri)}'`;

/** Whether `apt-get update` has filled the lists. */
const hasLists = (run: Run): boolean => {
  const names = run.p.fs.readdir('/var/lib/apt/lists', run.p.credentials);
  return names.ok && names.value.some((name) => name.endsWith('_Packages.lz4'));
};

/** Names in lines of at most 79 columns, two blanks in. */
function wrapped(names: readonly string[]): string {
  let out = '';
  let line = ' ';
  for (const name of names) {
    if (line.length + 1 + name.length > 79) {
      out += `${line}\n`;
      line = ' ';
    }
    line += ` ${name}`;
  }
  return `${out}${line}\n`;
}

const bare = (version: string): string => version.replace(/^\d+:/, '');

function locked(run: Run, update = false): number | undefined {
  if (run.p.credentials.uid === 0) return undefined;
  const path = update ? '/var/lib/apt/lists/lock' : '/var/lib/dpkg/lock-frontend';
  run.say(`E: Could not open lock file ${path} - open (13: ${strerror('EACCES')})\n`);
  run.say(
    update
      ? 'E: Unable to lock directory /var/lib/apt/lists/\n'
      : `E: Unable to acquire the dpkg frontend lock (${path}), are you root?\n`,
  );
  return 100;
}

function* install(run: Run, names: readonly string[]): Task<number> {
  run.out('Reading package lists...\nBuilding dependency tree...\n');
  const there = installed(run);
  if (hasLists(run)) run.out('Reading state information...\n');
  const wanted: Package[] = [];
  for (const text of names) {
    const [name = '', version] = text.split('=');
    const one = hasLists(run) ? catalogue().get(name) : undefined;
    const present = there.get(name);
    if (!one && present) run.out(`${name} is already the newest version (${present.version}).\n`);
    else if (!one) {
      const known = hasLists(run) ? notInCatalogue(name) : undefined;
      run.say(`E: ${known ?? `Unable to locate package ${name}`}\n`);
      run.code = 100;
    } else if (version !== undefined && !version.includes('*') && version !== one.version) {
      run.say(`E: Version '${version}' for '${name}' was not found\n`);
      run.code = 100;
    } else if (present) run.out(`${name} is already the newest version (${present.version}).\n`);
    else wanted.push(one);
  }
  if (run.code) return run.code;
  const order = closure(catalogue(), wanted, (name) => there.has(name), !run.has('R'));
  const extra = order
    .filter((one) => !wanted.includes(one))
    .map((one) => one.name)
    .sort();
  if (extra.length > 0) run.out(`The following additional packages will be installed:\n${wrapped(extra)}`);
  const recommended = run.has('R')
    ? [...new Set(order.flatMap((one) => one.recommends))]
        .filter((name) => !there.has(name) && !order.some((one) => one.name === name))
        .sort()
    : [];
  if (recommended.length > 0) run.out(`Recommended packages:\n${wrapped(recommended)}`);
  if (order.length > 0)
    run.out(`The following NEW packages will be installed:\n${wrapped(order.map((one) => one.name).sort())}`);
  run.out(`0 upgraded, ${order.length} newly installed, 0 to remove and 0 not upgraded.\n`);
  if (order.length === 0) return 0;
  const size = order.reduce((n, one) => n + one.download, 0);
  const disk = order.reduce((n, one) => n + one.installed * 1024, 0);
  run.out(
    `Need to get ${kB(size)} of archives.\nAfter this operation, ${kB(disk)} of additional disk space will be used.\n`,
  );
  if (extra.length > 0 && !run.has('y')) {
    run.out('Do you want to continue? [Y/n] ');
    yield* run.flush();
    const answer = yield* run.p.readLine(0);
    if (answer === undefined || !/^([yY]|$)/.test(answer)) {
      run.out('Abort.\n');
      return 1;
    }
  }
  const [source] = sources(run);
  const uri = source?.uri ?? 'http://deb.debian.org/debian';
  const found = yield* run.p.net.lookup(hostOf(uri));
  const pool = (one: Package): string =>
    `${uri}/pool/main/${one.name.startsWith('lib') ? one.name.slice(0, 4) : one.name.charAt(0)}/${one.name}/${one.name}_${bare(one.version)}_amd64.deb`;
  for (const [i, one] of order.entries()) {
    if (found.ok)
      run.out(
        `Get:${i + 1} ${uri} ${source?.suite ?? 'bookworm'}/main amd64 ${one.name} amd64 ${one.version} [${kB(one.download).replace(',', '')}]\n`,
      );
    else
      run.out(
        `Err:${i + 1} ${uri} ${source?.suite ?? 'bookworm'}/main amd64 ${one.name} amd64 ${one.version}\n  ${reason(found.error, uri)}\n`,
      );
  }
  if (!found.ok) {
    for (const one of order) run.say(`E: Failed to fetch ${pool(one)}  ${reason(found.error, uri)}\n`);
    run.say('E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?\n');
    return 100;
  }
  yield* run.flush();
  const seconds = Math.max(1, Math.round(size / 10_000_000));
  yield* run.p.sleep(seconds * 1000);
  if (!systemText(run.p, '/usr/bin/apt-extracttemplates'))
    run.say('debconf: delaying package configuration, since apt-utils is not installed\n');
  run.out(`Fetched ${kB(size)} in ${seconds}s (${kB(Math.round(size / seconds))}/s)\n`);
  for (const [i, one] of order.entries()) {
    run.out(`Selecting previously unselected package ${one.name}.\n`);
    if (i === 0)
      run.out(
        `(Reading database ... ${['', ...Array.from({ length: 20 }, (_, k) => `${(k + 1) * 5}%`)].map((part) => (part === '' ? '' : `\r(Reading database ... ${part}`)).join('')}\r(Reading database ... ${6000 + there.size * 3} files and directories currently installed.)\n`,
      );
    const archive =
      order.length > 1 ? `.../${String(i).padStart(order.length > 9 ? 2 : 1, '0')}-${one.name}` : `.../${one.name}`;
    run.out(
      `Preparing to unpack ${archive}_${bare(one.version)}_amd64.deb ...\nUnpacking ${one.name} (${one.version}) ...\n`,
    );
    unpack(run.p, one, false);
    if (run.has('k') || !dockerClean(run)) {
      makeFolders(run.p, '/var/cache/apt/archives/partial/x');
      run.p.fs.writeFile(
        `/var/cache/apt/archives/${one.name}_${one.version.replace(':', '%3a')}_amd64.deb`,
        { bytes: new Uint8Array(0), size: one.download },
        run.p.credentials,
        0o644,
      );
    }
    yield* run.p.sleep(one.installed / 200);
  }
  for (const one of order) {
    run.out(`Setting up ${one.name} (${one.version}) ...\n`);
    addStatus(run, one);
    yield* run.p.tick();
  }
  if (order.some((one) => one.name.startsWith('lib')))
    run.out('Processing triggers for libc-bin (2.36-9+deb12u13) ...\n');
  if (order.some((one) => one.name === 'ca-certificates'))
    run.out(
      `Processing triggers for ca-certificates (${catalogue().get('ca-certificates')?.version ?? ''}) ...\nUpdating certificates in /etc/ssl/certs...\n0 added, 0 removed; done.\nRunning hooks in /etc/ca-certificates/update.d...\ndone.\n`,
    );
  return 0;
}

/** The official images delete archives after each run (docker-clean). */
const dockerClean = (run: Run): boolean => run.stat('/etc/apt/apt.conf.d/docker-clean').ok;

function* remove(run: Run, names: readonly string[], purge: boolean): Task<number> {
  run.out('Reading package lists...\nBuilding dependency tree...\nReading state information...\n');
  const there = installed(run);
  const gone = names.flatMap((name) => {
    const one = catalogue().get(name);
    if (one && there.has(name)) return [one];
    if (there.has(name)) {
      run.say(`E: drydock: removing ${name}, a part of the base system, is not modelled\n`);
      run.code = 100;
    } else if (one && hasLists(run)) run.out(`Package '${name}' is not installed, so not removed\n`);
    else {
      run.say(`E: Unable to locate package ${name}\n`);
      run.code = 100;
    }
    return [];
  });
  if (run.code) return run.code;
  if (gone.length > 0)
    run.out(`The following packages will be REMOVED:\n${wrapped(gone.map((one) => `${one.name}${purge ? '*' : ''}`))}`);
  run.out(`0 upgraded, 0 newly installed, ${gone.length} to remove and 0 not upgraded.\n`);
  if (gone.length === 0) return 0;
  run.out(
    `After this operation, ${kB(gone.reduce((n, one) => n + one.installed * 1024, 0))} disk space will be freed.\n(Reading database ... ${6000 + there.size * 3} files and directories currently installed.)\n`,
  );
  for (const one of gone) {
    run.out(`Removing ${one.name} (${one.version}) ...\n`);
    removeFiles(run.p, one, false);
    dropStatus(run, one.name);
    yield* run.p.sleep(20);
  }
  return 0;
}

/** Removes packages that came in as dependencies and that nothing installed needs any more. */
function* autoremove(run: Run): Task<number> {
  run.out(
    'Reading package lists...\nBuilding dependency tree...\nReading state information...\n0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n',
  );
  yield* run.p.tick();
  return 0;
}

function clean(run: Run): number {
  const names = run.p.fs.readdir('/var/cache/apt/archives', run.p.credentials);
  for (const name of names.ok ? names.value : []) run.p.fs.unlink(`/var/cache/apt/archives/${name}`, run.p.credentials);
  for (const name of ['pkgcache.bin', 'srcpkgcache.bin']) run.p.fs.unlink(`/var/cache/apt/${name}`, run.p.credentials);
  return 0;
}

const OPTIONS = {
  short: 'yqdsfmo:t:c:V',
  long: 'yes=y assume-yes=y quiet=q no-install-recommends=R no-install-suggests=S fix-missing=m fix-broken=f allow-downgrades=A allow-unauthenticated=U simulate=s dry-run=s download-only=d option=:o only-upgrade=O reinstall=I purge=P auto-remove=X force-yes=y allow-change-held-packages=H installed=L',
};

/** apt-get, and apt which says first that its own interface is not stable. */
export const apt = (name: 'apt-get' | 'apt') =>
  tool({ ...OPTIONS, usageCode: 100 }, function* (run): Task<number> {
    const [verb, ...names] = run.args;
    if (name === 'apt' && !run.terminal) {
      run.say('\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n');
      yield* run.flush();
    }
    switch (verb) {
      case 'update':
        return locked(run, true) ?? (yield* update(run));
      case 'install':
        return locked(run) ?? (yield* install(run, names));
      case 'remove':
      case 'purge':
        return locked(run) ?? (yield* remove(run, names, verb === 'purge'));
      case 'autoremove':
        return locked(run) ?? (yield* autoremove(run));
      case 'clean':
      case 'autoclean':
        return locked(run) ?? clean(run);
      case 'upgrade':
      case 'dist-upgrade':
      case 'full-upgrade':
        run.out(
          `Reading package lists...\nBuilding dependency tree...\n${hasLists(run) ? 'Reading state information...\n' : ''}Calculating upgrade...\n0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n`,
        );
        return 0;
      case 'list':
        run.out('Listing...\n');
        for (const one of [...installed(run).values()].sort((a, b) => (a.name < b.name ? -1 : 1)))
          if (names.length === 0 || names.includes(one.name))
            run.out(`${one.name}/now ${one.version} ${one.architecture} [installed,local]\n`);
        return 0;
      case undefined:
        run.out(`apt 2.6.1 (amd64)\nUsage: ${name} [options] command\n`);
        return 0;
      default:
        if (/^(source|download|build-dep|search|show|check|edit-sources|policy)$/.test(verb))
          return run.fail(`drydock: ${name} ${verb} is not modelled`, 100);
        run.say(`E: Invalid operation ${verb}\n`);
        return 100;
    }
  });

/** dpkg and dpkg-query: what is installed. */
export const dpkg = tool(
  {
    short: 'lLsSi:Wf:r:P:',
    long: 'list=l listfiles=L status=s search=S install=:i show=W showformat=:f print-architecture=A remove=:r purge=:P version=V',
  },
  (run): number => {
    const all = installed(run);
    if (run.has('A')) run.out('amd64\n');
    else if (run.has('V')) run.out("Debian 'dpkg' package management program version 1.21.23 (amd64).\n");
    else if (run.has('l')) {
      const rows = [...all.values()]
        .filter((one) => run.args.length === 0 || run.args.includes(one.name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const name of run.args) if (!all.has(name)) run.say(`dpkg-query: no packages found matching ${name}\n`);
      if (rows.length === 0) return 1;
      const [n, v, a] = [
        Math.max(4, ...rows.map((r) => r.name.length)),
        Math.max(7, ...rows.map((r) => r.version.length)),
        12,
      ];
      run.out(
        `Desired=Unknown/Install/Remove/Purge/Hold\n| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend\n|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)\n||/ ${'Name'.padEnd(n)} ${'Version'.padEnd(v)} ${'Architecture'.padEnd(a)} Description\n+++-${'='.repeat(n)}-${'='.repeat(v)}-${'='.repeat(a)}-${'='.repeat(11)}\n`,
      );
      for (const one of rows)
        run.out(`ii  ${one.name.padEnd(n)} ${one.version.padEnd(v)} ${one.architecture.padEnd(a)} \n`);
    } else if (run.has('L')) {
      for (const name of run.args) {
        const list = systemText(run.p, `/var/lib/dpkg/info/${name}.list`).replaceAll('\0', '');
        if (all.has(name)) run.out(list);
        else {
          run.say(
            `dpkg-query: package '${name}' is not installed\nUse dpkg --contents (= dpkg-deb --contents) to list archive files contents.\n`,
          );
          run.code = 1;
        }
      }
    } else if (run.has('s')) {
      for (const name of run.args) {
        const one = all.get(name);
        if (one)
          run.out(
            `Package: ${name}\nStatus: install ok installed\nArchitecture: ${one.architecture}\nVersion: ${one.version}\n`,
          );
        else {
          run.say(
            `dpkg-query: package '${name}' is not installed and no information is available\nUse dpkg --info (= dpkg-deb --info) to examine archive files.\n`,
          );
          run.code = 1;
        }
      }
    } else if (run.has('W')) {
      for (const one of all.values())
        if (run.args.length === 0 || run.args.includes(one.name))
          run.out(
            run
              .value('f')
              ?.replaceAll('${Package}', one.name)
              .replaceAll('${Version}', one.version)
              .replaceAll('${Architecture}', one.architecture)
              .replaceAll('\\n', '\n') ?? `${one.name}\t${one.version}\n`,
          );
    } else if (run.has('i', 'r', 'P'))
      return run.fail('drydock: installing and removing single archives is not modelled', 2);
    else {
      run.say(
        "dpkg: error: need an action option\n\nType dpkg --help for help about installing and deinstalling packages [*];\nUse 'apt' or 'aptitude' for user-friendly package management;\nType dpkg -Dhelp for a list of dpkg debug flag values;\nType dpkg --force-help for a list of forcing options;\nType dpkg-deb --help for help about manipulating *.deb files;\n\nOptions marked [*] produce a lot of output - pipe it through 'less' or 'more' !\n",
      );
      return 2;
    }
    return run.code;
  },
);
