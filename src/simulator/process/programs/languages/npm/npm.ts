import { utf8Encode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import type { SignalName } from '../../../signals.ts';
import { makeFolders } from '../../packages/files.ts';
import { PACKAGE_SOURCES } from './package-sources.ts';
import { type NpmPackage, pick, registry } from './registry.ts';
import { parseVersion, satisfies } from './semver.ts';
import { buildTree, lookup, type Placed, type TreeFailure } from './tree.ts';
import { ciUsage } from './usage.ts';

type Json = Record<string, unknown>;

/** One run of npm. */
interface Npm {
  readonly p: Process;
  readonly version: string;
  readonly startedAt: number;
  readonly args: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  readonly folder: string;
}

const SHORT: Readonly<Record<string, string>> = {
  D: 'save-dev',
  S: 'save',
  g: 'global',
  s: 'silent',
  y: 'yes',
  E: 'save-exact',
  f: 'force',
  P: 'save-prod',
  h: 'help',
  q: 'quiet',
};
const VALUED = new Set([
  'omit',
  'include',
  'prefix',
  'registry',
  'loglevel',
  'only',
  'workspace',
  'tag',
  'depth',
  'cache',
  'fetch-retries',
]);

function parseArgs(argv: readonly string[]): { readonly args: string[]; readonly flags: Map<string, string> } {
  const args: string[] = [];
  const flags = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') {
      args.push('--', ...argv.slice(i + 1));
      break;
    }
    const long = /^--([^=]+)(?:=(.*))?$/.exec(arg);
    if (long !== null) {
      const name = long[1] ?? '';
      if (VALUED.has(name)) flags.set(name, `${flags.get(name) ?? ''} ${long[2] ?? argv[++i] ?? ''}`.trim());
      else flags.set(name, long[2] ?? 'true');
    } else if (/^-[A-Za-z]+$/.test(arg)) for (const letter of arg.slice(1)) flags.set(SHORT[letter] ?? letter, 'true');
    else args.push(arg);
  }
  return { args, flags };
}

const ALIASES: Readonly<Record<string, string>> = {
  i: 'install',
  in: 'install',
  add: 'install',
  isntall: 'install',
  'clean-install': 'ci',
  ic: 'ci',
  'run-script': 'run',
  rum: 'run',
  t: 'test',
  tst: 'test',
  list: 'ls',
  ll: 'ls',
  la: 'ls',
  un: 'uninstall',
  remove: 'uninstall',
  rm: 'uninstall',
  r: 'uninstall',
  unlink: 'uninstall',
  create: 'init',
  innit: 'init',
  info: 'view',
  show: 'view',
  v: 'view',
  up: 'update',
  upgrade: 'update',
  x: 'exec',
};

/** The `npm` program of one version. */
export const npmProgram = (version: string): Program =>
  function* (p) {
    const { args, flags } = parseArgs(p.argv.slice(1));
    if (flags.has('version') || flags.has('v')) {
      yield* p.out(`${version}\n`);
      return 0;
    }
    const startedAt = p.clock.now();
    yield* p.sleep(180);
    const prefix = flags.get('prefix');
    const folder = prefix === undefined ? p.cwd : p.resolve(prefix).replace(/\/\.?$/, '');
    const npm: Npm = { p, version, startedAt, args: args.slice(1), flags, folder };
    const verb = ALIASES[args[0] ?? ''] ?? args[0];
    switch (verb) {
      case undefined:
      case 'help':
        yield* p.out(HELP(version));
        return verb === undefined ? 1 : 0;
      case 'init':
        return yield* init(npm);
      case 'install':
        return yield* install(npm);
      case 'ci':
        return yield* ci(npm);
      case 'uninstall':
        return yield* uninstall(npm);
      case 'run':
        return npm.args.length === 0
          ? yield* listScripts(npm)
          : yield* runScript(npm, npm.args[0] ?? '', npm.args.slice(1));
      case 'start':
      case 'test':
      case 'stop':
      case 'restart':
        return yield* runScript(npm, verb, npm.args);
      case 'ls':
        return yield* list(npm);
      case 'view':
        return yield* view(npm);
      case 'exec':
        return yield* exec(npm, npm.args);
      case 'cache':
        return yield* cache(npm);
      case 'root':
        yield* p.out(`${flags.has('global') ? '/usr/local/lib' : folder}/node_modules\n`);
        return 0;
      case 'prefix':
        yield* p.out(`${flags.has('global') ? '/usr/local' : folder}\n`);
        return 0;
      case 'prune':
        return yield* install({ ...npm, args: [] });
      case 'audit':
        yield* p.out('found 0 vulnerabilities\n');
        return 0;
      case 'fund':
      case 'config':
      case 'outdated':
      case 'update':
      case 'publish':
      case 'pack':
      case 'link':
      case 'login':
      case 'rebuild':
      case 'dedupe':
      case 'version':
      case 'pkg':
      case 'set':
      case 'get':
      case 'explain':
      case 'search':
      case 'doctor':
      case 'ping':
        yield* p.err(`drydock: npm ${verb} is not modelled\n`);
        return 1;
      default:
        yield* p.err(`Unknown command: "${verb}"\n\nTo see a list of supported npm commands, run:\n  npm help\n`);
        return 1;
    }
  };

const HELP = (version: string): string =>
  `npm <command>\n\nUsage:\n\nnpm install        install all the dependencies in your project\nnpm install <foo>  add the <foo> dependency to your project\nnpm test           run this project's tests\nnpm run <foo>      run the script named <foo>\nnpm <command> -h   quick help on <command>\nnpm -l             display usage info for all commands\nnpm help <term>    search for help on <term>\nnpm help npm       more involved overview\n\nAll commands:\n\n    drydock: the list is shortened to what is modelled: ci, exec, init, install, ls, root, run, start, test, uninstall, view\n\nnpm@${version} /usr/local/lib/node_modules/npm\n`;

// Messages

const logStamp = (ms: number): string => new Date(Math.floor(ms)).toISOString().replace(/[:.]/g, '_');

/** Lines in npm's manner, and the log file that every failed run names. */
function* fail(npm: Npm, lines: readonly string[], code = 1): Task<number> {
  const { p } = npm;
  if (npm.flags.get('loglevel') !== 'silent' && !npm.flags.has('silent')) {
    const home = p.env.get('HOME') ?? '/root';
    const log = `${home}/.npm/_logs/${logStamp(npm.startedAt)}-debug-0.log`;
    const text = [...lines, `A complete log of this run can be found in: ${log}`]
      .map((line) => (line === '' ? 'npm error\n' : `npm error ${line}\n`))
      .join('');
    write(
      p,
      log,
      `0 verbose cli /usr/local/bin/node /usr/local/bin/npm\n${lines.map((line, i) => `${i + 1} error ${line}\n`).join('')}`,
    );
    yield* p.err(text);
  }
  return code;
}

const duration = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)}ms` : ms < 60_000 ? `${Math.round(ms / 1000)}s` : `${Math.round(ms / 60_000)}m`;

const plural = (n: number): string => `${n} package${n === 1 ? '' : 's'}`;

// Files

function write(p: Process, path: string, text: string, mode = 0o644): boolean {
  makeFolders(p, path);
  const bytes = utf8Encode(text);
  return p.fs.writeFile(path, { bytes, size: bytes.length }, p.credentials, mode & ~p.umask).ok;
}

interface Manifest {
  readonly json: Json;
  readonly name: string;
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}

const record = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
    : {};

function* readManifest(npm: Npm): Task<Manifest | number> {
  const path = `${npm.folder}/package.json`;
  const text = npm.p.readText(path);
  if (!text.ok) {
    return yield* fail(
      npm,
      [
        `code ${text.error}`,
        'syscall open',
        `path ${path}`,
        `errno ${text.error === 'ENOENT' ? -2 : -13}`,
        `enoent Could not read package.json: Error: ${text.error}: no such file or directory, open '${path}'`,
        'enoent This is related to npm not being able to find a file.',
        'enoent',
      ],
      254,
    );
  }
  try {
    const json = JSON.parse(text.value) as Json;
    const fallback = npm.folder.slice(npm.folder.lastIndexOf('/') + 1);
    return {
      json,
      name: typeof json['name'] === 'string' ? json['name'] : fallback,
      version: typeof json['version'] === 'string' ? json['version'] : '',
      dependencies: record(json['dependencies']),
      devDependencies: record(json['devDependencies']),
      scripts: record(json['scripts']),
    };
  } catch (error) {
    const why = `${error instanceof Error ? error.message : ''} while parsing ${JSON.stringify(text.value.slice(0, 60))}`;
    const modern = Number(npm.version.split('.')[0]) >= 11;
    return yield* fail(npm, [
      'code EJSONPARSE',
      ...(modern ? [`JSON.parse Invalid package.json: JSONParseError: ${why}`] : [`path ${path}`, `JSON.parse ${why}`]),
      'JSON.parse Failed to parse JSON data.',
      'JSON.parse Note: package.json must be actual JSON, not just JavaScript.',
    ]);
  }
}

interface Lock {
  readonly packages: Record<
    string,
    {
      readonly version?: string;
      readonly dev?: boolean;
      readonly dependencies?: Record<string, string>;
      readonly devDependencies?: Record<string, string>;
    }
  >;
}

function readLock(npm: Npm, path = `${npm.folder}/package-lock.json`): Lock | undefined {
  const text = npm.p.readText(path);
  if (!text.ok) return undefined;
  try {
    const json = JSON.parse(text.value) as Partial<Lock>;
    return json.packages === undefined ? undefined : { packages: json.packages };
  } catch {
    return undefined;
  }
}

const versionsOf = (lock: Lock | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lock?.packages ?? {}).flatMap(([path, one]) =>
      path !== '' && one.version !== undefined ? [[path, one.version] as const] : [],
    ),
  );

const lockEntry = (one: Placed, name: string): Json => ({
  ...(one.pkg.name === name ? {} : { name: one.pkg.name }),
  version: one.pkg.version,
  resolved: `https://registry.npmjs.org/${one.pkg.name}/-/${one.pkg.name.replace(/^@[^/]+\//, '')}-${one.pkg.version}.tgz`,
  integrity: `sha512-${one.pkg.integrity}`,
  ...(one.dev ? { dev: true } : {}),
  ...(one.pkg.license === '' ? {} : { license: one.pkg.license }),
  ...(Object.keys(one.pkg.dependencies).length === 0 ? {} : { dependencies: one.pkg.dependencies }),
  ...(Object.keys(one.pkg.bin).length === 0 ? {} : { bin: one.pkg.bin }),
  ...(one.pkg.node === '' ? {} : { engines: { node: one.pkg.node } }),
});

const nameAt = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

function lockText(manifest: Manifest, tree: ReadonlyMap<string, Placed>, root: boolean): string {
  const packages: Record<string, Json> = {};
  if (root) {
    packages[''] = {
      name: manifest.name,
      ...(manifest.version === '' ? {} : { version: manifest.version }),
      ...(typeof manifest.json['license'] === 'string' ? { license: manifest.json['license'] } : {}),
      ...(Object.keys(manifest.dependencies).length === 0 ? {} : { dependencies: sorted(manifest.dependencies) }),
      ...(Object.keys(manifest.devDependencies).length === 0
        ? {}
        : { devDependencies: sorted(manifest.devDependencies) }),
    };
  }
  for (const [path, one] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1)))
    packages[path] = lockEntry(one, nameAt(path));
  const json = {
    name: manifest.name,
    ...(manifest.version === '' ? {} : { version: manifest.version }),
    lockfileVersion: 3,
    requires: true,
    packages,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const sorted = (map: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

// Installing

const omitsDev = (npm: Npm): boolean =>
  (npm.flags.get('omit') ?? '').split(' ').includes('dev') ||
  npm.flags.has('production') ||
  (npm.flags.get('only') ?? '').startsWith('prod') ||
  (npm.p.env.get('NODE_ENV') === 'production' && !(npm.flags.get('include') ?? '').includes('dev'));

/** Asks the registry; false, with npm's words, when nobody answers. */
function* reach(npm: Npm, name: string): Task<number | undefined> {
  const found = yield* npm.p.net.lookup('registry.npmjs.org');
  if (found.ok) return undefined;
  const code = found.error === 'EAI_AGAIN' ? 'EAI_AGAIN' : 'ENOTFOUND';
  // Two more tries, after ten seconds and a minute.
  yield* npm.p.sleep(70_000);
  return yield* fail(npm, [
    `code ${code}`,
    'syscall getaddrinfo',
    `errno ${code}`,
    `network request to https://registry.npmjs.org/${name} failed, reason: getaddrinfo ${code} registry.npmjs.org`,
    'network This is a problem related to network connectivity.',
    'network In most cases you are behind a proxy or have bad network settings.',
    'network',
    "network If you are behind a proxy, please make sure that the 'proxy' config is set properly.  See: 'npm help config'",
  ]);
}

function* unknown(npm: Npm, failure: TreeFailure): Task<number> {
  const { kind, name, range } = failure;
  const modern = Number(npm.version.split('.')[0]) >= 11;
  if (kind === 'none')
    return yield* fail(npm, [
      'code E404',
      `404 Not Found - GET https://registry.npmjs.org/${name.replace('/', '%2f')}${modern ? '' : ' - Not found'}`,
      '404',
      modern
        ? `404  The requested resource '${name}@${range}' could not be found or you do not have permission to access it.`
        : `404  '${name}@${range}' is not in this registry.`,
      '404',
      '404 Note that you can also install from a',
      '404 tarball, folder, http url, or git url.',
      `drydock: the simulated registry holds ${registry().size} packages; a real one may have '${name}'`,
    ]);
  return yield* fail(npm, [
    'code ETARGET',
    `notarget No matching version found for ${name}@${range}.`,
    ...(modern
      ? ["notarget In most cases you or one of your dependencies are requesting a package version that doesn't exist."]
      : [
          'notarget In most cases you or one of your dependencies are requesting',
          "notarget a package version that doesn't exist.",
        ]),
    `drydock: the simulated registry holds ${(registry().get(name) ?? []).map((one) => one.version).join(' and ')} of '${name}'`,
  ]);
}

/** `express@^4`, `@scope/x@1.0.0`. */
function parseSpec(spec: string): { readonly name: string; readonly range: string } {
  const at = spec.indexOf('@', 1);
  return at < 0 ? { name: spec, range: '' } : { name: spec.slice(0, at), range: spec.slice(at + 1) };
}

function* install(npm: Npm): Task<number> {
  if (npm.flags.has('global')) return yield* installGlobally(npm);
  const given = npm.args.length > 0 && !npm.p.stat(`${npm.folder}/package.json`).ok;
  const read: Manifest | number = given
    ? {
        json: {},
        name: npm.folder.slice(npm.folder.lastIndexOf('/') + 1),
        version: '',
        dependencies: {},
        devDependencies: {},
        scripts: {},
      }
    : yield* readManifest(npm);
  if (typeof read === 'number') return read;
  const manifest = read;
  const dev = npm.flags.has('save-dev');
  for (const spec of npm.args) {
    if (/^(\.|\/|git|https?:|file:)/.test(spec)) {
      yield* npm.p.err(`drydock: npm install of ${spec} is not modelled: name a package of the registry\n`);
      return 1;
    }
    const { name, range } = parseSpec(spec);
    const failed = yield* reach(npm, name);
    if (failed !== undefined) return failed;
    const found = pick(name, range === '' ? 'latest' : range);
    if (typeof found === 'string') return yield* unknown(npm, { kind: found, name, range: range === '' ? '*' : range });
    const saved =
      npm.flags.has('save-exact') || (parseVersion(range) !== undefined && range === found.version)
        ? found.version
        : /^[~^<>=\d*x]/.test(range) && parseVersion(range) === undefined
          ? /^\d+$/.test(range) || range.includes('.x')
            ? `^${found.version}`
            : range
          : `^${found.version}`;
    delete manifest.dependencies[name];
    delete manifest.devDependencies[name];
    (dev ? manifest.devDependencies : manifest.dependencies)[name] = saved;
  }
  const locked = versionsOf(readLock(npm));
  const tree = buildTree(manifest, locked);
  if ('kind' in tree) {
    const failed = yield* reach(npm, tree.name as string);
    return failed ?? (yield* unknown(npm, tree as TreeFailure));
  }
  const code = yield* reify(npm, manifest, tree as ReadonlyMap<string, Placed>);
  if (code !== 0) return code;
  const save = npm.flags.get('save') !== 'false' && npm.flags.get('no-save') === undefined;
  if (save && npm.args.length > 0) saveManifest(npm, manifest);
  if (save && npm.flags.get('package-lock') !== 'false' && npm.flags.get('no-package-lock') === undefined)
    write(npm.p, `${npm.folder}/package-lock.json`, lockText(manifest, tree as ReadonlyMap<string, Placed>, true));
  return yield* lifecycle(npm, manifest, ['install', 'postinstall', 'prepare']);
}

function saveManifest(npm: Npm, manifest: Manifest): void {
  const json: Json = { ...manifest.json };
  for (const field of ['dependencies', 'devDependencies'] as const) {
    if (Object.keys(manifest[field]).length > 0) json[field] = sorted(manifest[field]);
    else delete json[field];
  }
  write(npm.p, `${npm.folder}/package.json`, `${JSON.stringify(json, null, 2)}\n`);
}

/** Makes node_modules what the tree says, fetching what is missing, and tells what was done. */
function* reify(npm: Npm, manifest: Manifest, tree: ReadonlyMap<string, Placed>, fresh = false): Task<number> {
  const { p, folder } = npm;
  const had = fresh
    ? new Map<string, string>()
    : versionsOf(readLock(npm, `${folder}/node_modules/.package-lock.json`));
  const omit = omitsDev(npm);
  const wanted = [...tree.values()].filter((one) => !(omit && one.dev));
  const missing = wanted.filter((one) => had.get(one.path) !== one.pkg.version || !p.stat(`${folder}/${one.path}`).ok);
  const gone = [...had.keys()].filter((path) => !wanted.some((one) => one.path === path));
  if (missing.length > 0) {
    const first = missing[0];
    const failed = yield* reach(npm, first?.pkg.name.replace('/', '%2f') ?? '');
    if (failed !== undefined) return failed;
    const home = p.env.get('HOME') ?? '/root';
    const bytes = missing.reduce((sum, one) => sum + (cached(p, home, one.pkg) ? 0 : one.pkg.size * 0.28), 0);
    yield* p.sleep(150 + missing.length * 6 + bytes / 12_000);
    for (const one of missing) remember(p, home, one.pkg);
  }
  const probe =
    wanted.length > 0 && !p.stat(`${folder}/node_modules`).ok
      ? p.fs.mkdir(`${folder}/node_modules`, p.credentials, 0o755)
      : undefined;
  if (probe !== undefined && !probe.ok)
    return yield* fail(
      npm,
      [
        `code ${probe.error}`,
        'syscall mkdir',
        `path ${folder}/node_modules`,
        'errno -13',
        `${probe.error === 'EACCES' ? `Error: EACCES: permission denied, mkdir '${folder}/node_modules'` : `${probe.error}: mkdir '${folder}/node_modules'`}`,
        '    at async mkdir (node:internal/fs/promises:858:10)',
        'The operation was rejected by your operating system.',
        'It is likely you do not have the permissions to access this file as the current user',
        '',
        'If you believe this might be a permissions issue, please double-check the',
        'permissions of the file and its containing directories, or try running',
        'the command again as root/Administrator.',
      ],
      243,
    );
  for (const path of gone) removeTree(p, `${folder}/${path}`);
  for (const one of missing) {
    removeTree(p, `${folder}/${one.path}`);
    unpack(p, `${folder}/${one.path}`, one.pkg);
    yield* p.tick(1);
  }
  if (wanted.length > 0) linkCommands(p, folder, wanted);
  if (wanted.length > 0 || had.size > 0)
    write(
      p,
      `${folder}/node_modules/.package-lock.json`,
      lockText(manifest, new Map(wanted.map((one) => [one.path, one])), false),
    );
  const changed = missing.filter((one) => had.has(one.path)).length;
  yield* report(npm, missing.length - changed, gone.length, changed, wanted);
  return 0;
}

function* report(npm: Npm, added: number, removed: number, changed: number, all: readonly Placed[]): Task<void> {
  if (npm.flags.has('silent') || npm.flags.get('loglevel') === 'silent') return;
  const parts = [
    added > 0 ? `added ${plural(added)}` : '',
    removed > 0 ? `removed ${plural(removed)}` : '',
    changed > 0 ? `changed ${plural(changed)}` : '',
  ].filter(Boolean);
  const audit = !npm.flags.has('no-audit') && npm.flags.get('audit') !== 'false' && !npm.flags.has('global');
  const what = parts.length === 0 ? 'up to date' : parts.join(', ');
  const audited = audit ? `, ${parts.length === 0 ? '' : 'and '}audited ${plural(all.length + 1)}` : '';
  const took = duration(npm.p.clock.now() - npm.startedAt);
  const funding =
    npm.flags.has('no-fund') || npm.flags.get('fund') === 'false' ? 0 : all.filter((one) => one.pkg.funding).length;
  const fund =
    funding === 0
      ? ''
      : `\n${plural(funding)} ${funding === 1 ? 'is' : 'are'} looking for funding\n  run \`npm fund\` for details\n`;
  yield* npm.p.out(`\n${what}${audited} in ${took}\n${fund}${audit ? '\nfound 0 vulnerabilities\n' : ''}`);
}

const cachePath = (home: string, pkg: NpmPackage): string =>
  `${home}/.npm/_cacache/content-v2/sha512/${pkg.integrity.slice(0, 2).replace(/[^\w]/g, '0').toLowerCase()}/${pkg.integrity.slice(2, 26).replace(/[^\w]/g, '0').toLowerCase()}`;
const cached = (p: Process, home: string, pkg: NpmPackage): boolean => p.stat(cachePath(home, pkg)).ok;

/** The archive stays in npm's cache. */
function remember(p: Process, home: string, pkg: NpmPackage): void {
  const path = cachePath(home, pkg);
  if (p.stat(path).ok) return;
  makeFolders(p, path);
  p.fs.writeFile(path, { bytes: new Uint8Array(0), size: Math.round(pkg.size * 0.28) }, p.credentials, 0o644);
}

function removeTree(p: Process, path: string): void {
  const stat = p.stat(path, false);
  if (!stat.ok) return;
  if (stat.value.kind !== 'directory') {
    p.fs.unlink(path, p.credentials);
    return;
  }
  const names = p.fs.readdir(path, p.credentials);
  if (names.ok) for (const name of names.value) removeTree(p, `${path}/${name}`);
  p.fs.rmdir(path, p.credentials);
}

/** A package's files: its manifest, what of it runs here, and the rest of its bytes as one file. */
function unpack(p: Process, root: string, pkg: NpmPackage): void {
  const source = PACKAGE_SOURCES[pkg.name];
  const code = source ?? refusal(pkg.name);
  const manifest = {
    name: pkg.name,
    version: pkg.version,
    main: 'index.js',
    ...(pkg.license === '' ? {} : { license: pkg.license }),
    ...(Object.keys(pkg.bin).length === 0 ? {} : { bin: pkg.bin }),
    ...(Object.keys(pkg.dependencies).length === 0 ? {} : { dependencies: pkg.dependencies }),
  };
  const texts: Record<string, string> = {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'index.js': code,
    LICENSE: `${pkg.license}\n`,
    'README.md': `# ${pkg.name}\n`,
  };
  for (const [command, path] of Object.entries(pkg.bin))
    texts[path.replace(/^\.\//, '')] =
      `#!/usr/bin/env node\n${PACKAGE_SOURCES[`bin:${command}`] ?? refusal(`${pkg.name} (${command})`)}`;
  let used = 0;
  for (const [path, text] of Object.entries(texts)) {
    used += text.length;
    write(p, `${root}/${path}`, text, text.startsWith('#!') ? 0o755 : 0o644);
  }
  const rest = pkg.size - used;
  if (rest > 0) {
    const path = `${root}/lib/bundle.bin`;
    makeFolders(p, path);
    p.fs.writeFile(path, { bytes: new Uint8Array(0), size: rest }, p.credentials, 0o644);
  }
}

const refusal = (name: string): string =>
  `throw new Error("drydock: the package ${name} is installed, but what it does is not modelled");\n`;

/** node_modules/.bin. */
function linkCommands(p: Process, folder: string, all: readonly Placed[]): void {
  for (const one of all) {
    if (one.path.lastIndexOf('node_modules/') !== 0) continue;
    for (const [command, path] of Object.entries(one.pkg.bin)) {
      const link = `${folder}/node_modules/.bin/${command}`;
      if (p.stat(link, false).ok) continue;
      makeFolders(p, link);
      p.fs.symlink(`../${one.pkg.name}/${path.replace(/^\.\//, '')}`, link, p.credentials);
    }
  }
}

function* installGlobally(npm: Npm): Task<number> {
  const { p } = npm;
  const wanted: Record<string, string> = {};
  for (const spec of npm.args) {
    const { name, range } = parseSpec(spec);
    wanted[name] = range === '' ? 'latest' : range;
    const found = pick(name, wanted[name] ?? 'latest');
    if (name === 'npm') {
      yield* p.err('drydock: changing the version of npm is not modelled: choose an image with the version you want\n');
      return 1;
    }
    if (typeof found === 'string')
      return (yield* reach(npm, name)) ?? (yield* unknown(npm, { kind: found, name, range: wanted[name] ?? '*' }));
    const tree = buildTree({ dependencies: found.dependencies, devDependencies: {} }, new Map());
    if ('kind' in tree) return yield* unknown(npm, tree as TreeFailure);
    const root = `/usr/local/lib/node_modules/${name}`;
    const failed = yield* reach(npm, name);
    if (failed !== undefined) return failed;
    const all = [...(tree as ReadonlyMap<string, Placed>).values()];
    if (!p.fs.access('/usr/local/lib/node_modules', p.credentials, { write: true }).ok)
      return yield* fail(
        npm,
        [
          'code EACCES',
          'syscall mkdir',
          `path ${root}`,
          'errno -13',
          `Error: EACCES: permission denied, mkdir '${root}'`,
        ],
        243,
      );
    unpack(p, root, found);
    for (const one of all) unpack(p, `${root}/${one.path}`, one.pkg);
    for (const [command, path] of Object.entries(found.bin))
      p.fs.symlink(
        `../lib/node_modules/${name}/${path.replace(/^\.\//, '')}`,
        `/usr/local/bin/${command}`,
        p.credentials,
      );
    yield* p.sleep(300 + all.length * 8);
    yield* report(npm, all.length + 1, 0, 0, all);
  }
  return 0;
}

function* ci(npm: Npm): Task<number> {
  const lock = readLock(npm);
  const reason = (lines: readonly string[]): Task<number> =>
    fail(npm, ['code EUSAGE', '', ...lines, ...ciUsage(npm.version)]);
  if (lock === undefined)
    return yield* reason([
      'The `npm ci` command can only install with an existing package-lock.json or',
      'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or',
      'later to generate a package-lock.json file, then try again.',
    ]);
  const manifest = yield* readManifest(npm);
  if (typeof manifest === 'number') return manifest;
  const locked = versionsOf(lock);
  const tree = buildTree(manifest, locked);
  if ('kind' in tree) return yield* unknown(npm, tree as TreeFailure);
  const placed = tree as ReadonlyMap<string, Placed>;
  const wrong: string[] = [];
  for (const [path, one] of [...placed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const held = locked.get(path);
    if (held === undefined) wrong.push(`Missing: ${one.pkg.name}@${one.pkg.version} from lock file`);
    else if (held !== one.pkg.version) {
      const range = manifest.dependencies[nameAt(path)] ?? manifest.devDependencies[nameAt(path)];
      if (range !== undefined && satisfies(held, range) === false)
        wrong.push(`Invalid: lock file's ${one.pkg.name}@${held} does not satisfy ${one.pkg.name}@${one.pkg.version}`);
    }
  }
  if (wrong.length > 0)
    return yield* reason([
      '`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
      '',
      ...wrong,
    ]);
  const names = npm.p.fs.readdir(`${npm.folder}/node_modules`, npm.p.credentials);
  if (names.ok) for (const name of names.value) removeTree(npm.p, `${npm.folder}/node_modules/${name}`);
  const code = yield* reify(npm, manifest, placed, true);
  return code === 0 ? yield* lifecycle(npm, manifest, ['install', 'postinstall', 'prepare']) : code;
}

function* uninstall(npm: Npm): Task<number> {
  const manifest = yield* readManifest(npm);
  if (typeof manifest === 'number') return manifest;
  for (const name of npm.args) {
    delete manifest.dependencies[name];
    delete manifest.devDependencies[name];
  }
  const tree = buildTree(manifest, versionsOf(readLock(npm)));
  if ('kind' in tree) return yield* unknown(npm, tree as TreeFailure);
  const code = yield* reify(npm, manifest, tree as ReadonlyMap<string, Placed>);
  saveManifest(npm, manifest);
  write(npm.p, `${npm.folder}/package-lock.json`, lockText(manifest, tree as ReadonlyMap<string, Placed>, true));
  return code;
}

// Scripts

function* listScripts(npm: Npm): Task<number> {
  const manifest = yield* readManifest(npm);
  if (typeof manifest === 'number') return manifest;
  const title = `${manifest.name}@${manifest.version}`;
  const all = Object.entries(manifest.scripts);
  if (all.length === 0) return 0;
  const cycle = all.filter(([name]) =>
    /^(pre|post)?(install|publish|prepare|test|start|stop|restart|version)$/.test(name),
  );
  const rest = all.filter((one) => !cycle.includes(one));
  const show = (list: readonly (readonly [string, string])[]): string =>
    list.map(([name, text]) => `  ${name}\n    ${text}\n`).join('');
  let out = cycle.length > 0 ? `Lifecycle scripts included in ${title}:\n${show(cycle)}` : '';
  if (rest.length > 0)
    out +=
      cycle.length > 0
        ? `available via \`npm run${Number(npm.version.split('.')[0]) >= 11 ? '' : '-script'}\`:\n${show(rest)}`
        : `Scripts available in ${title} via \`npm run${Number(npm.version.split('.')[0]) >= 11 ? '' : '-script'}\`:\n${show(rest)}`;
  yield* npm.p.out(out);
  return 0;
}

function* lifecycle(npm: Npm, manifest: Manifest, names: readonly string[]): Task<number> {
  if (npm.flags.has('ignore-scripts') || npm.args.length > 0) return 0;
  for (const name of names) {
    const text = manifest.scripts[name];
    if (text === undefined) continue;
    const code = yield* spawnScript(npm, manifest, name, text, []);
    if (code !== 0)
      return yield* fail(npm, [`code ${code}`, `path ${npm.folder}`, 'command failed', `command sh -c ${text}`], code);
  }
  return 0;
}

function* runScript(npm: Npm, name: string, given: readonly string[]): Task<number> {
  const manifest = yield* readManifest(npm);
  if (typeof manifest === 'number') return manifest;
  const extra = given[0] === '--' ? given.slice(1) : given;
  let text = manifest.scripts[name];
  if (text === undefined && name === 'start' && npm.p.stat(`${npm.folder}/server.js`).ok) text = 'node server.js';
  if (text === undefined) {
    if (npm.flags.has('if-present')) return 0;
    const near =
      name === 'start'
        ? [
            '',
            'Did you mean one of these?',
            '  npm star # Mark your favorite packages',
            '  npm stars # View packages marked as favorites',
          ]
        : nearest(name, Object.keys(manifest.scripts));
    return yield* fail(npm, [`Missing script: "${name}"`, ...near, '', 'To see a list of scripts, run:', '  npm run']);
  }
  for (const step of [`pre${name}`, name, `post${name}`]) {
    const command = step === name ? text : manifest.scripts[step];
    if (command === undefined || (step !== name && npm.flags.has('ignore-scripts'))) continue;
    const code = yield* spawnScript(npm, manifest, step, command, step === name ? extra : []);
    if (code !== 0) return code;
  }
  return 0;
}

/** Names within two edits, as npm offers them. */
function nearest(name: string, all: readonly string[]): string[] {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next.push(
          Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
        );
      row = next;
    }
    return row[b.length] ?? 0;
  };
  const close = all.filter((one) => distance(name, one) < one.length * 0.4);
  if (close.length === 0) return [];
  return [
    '',
    close.length === 1 ? 'Did you mean this?' : 'Did you mean one of these?',
    ...close.map((one) => `  npm run ${one} # run the "${one}" package script`),
  ];
}

/** Runs a script in a shell, as a child; SIGTERM and SIGINT are handed on to it. */
function* spawnScript(
  npm: Npm,
  manifest: Manifest,
  name: string,
  text: string,
  extra: readonly string[],
): Task<number> {
  const { p, folder } = npm;
  const quoted = extra.map((arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`));
  const command = [text, ...quoted].join(' ');
  if (!npm.flags.has('silent'))
    yield* p.out(
      `\n> ${manifest.name}${manifest.version === '' ? '' : `@${manifest.version}`} ${name}\n> ${command}\n\n`,
    );
  const env = new Map(p.env);
  const bins: string[] = [];
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
    bins.push(`${at}/node_modules/.bin`);
    if (at === '') break;
  }
  env.set(
    'PATH',
    [
      ...bins,
      '/usr/local/lib/node_modules/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin',
      p.env.get('PATH') ?? '',
    ].join(':'),
  );
  for (const [key, value] of Object.entries({
    npm_lifecycle_event: name,
    npm_lifecycle_script: text,
    npm_package_name: manifest.name,
    npm_package_version: manifest.version,
    npm_package_json: `${folder}/package.json`,
    npm_command: ['start', 'test'].includes(name) ? name : 'run',
    npm_node_execpath: '/usr/local/bin/node',
    npm_execpath: '/usr/local/lib/node_modules/npm/bin/npm-cli.js',
    npm_config_user_agent: `npm/${npm.version} node/v0 linux x64 workspaces/false`,
    INIT_CWD: p.cwd,
    NODE: '/usr/local/bin/node',
  }))
    env.set(key, value);
  const started = p.spawn({ path: '/bin/sh', argv: ['sh', '-c', command], env, cwd: folder });
  if (!started.ok)
    return yield* fail(npm, [
      `code ${started.error}`,
      `syscall spawn sh`,
      'errno -2',
      `enoent spawn sh ${started.error}`,
    ]);
  const child = started.value;
  for (const signal of ['TERM', 'INT'] as const) p.onSignal(signal, (given: SignalName) => void p.kill(child, given));
  for (;;) {
    const done = yield* p.wait(child);
    if (done === 'signal') continue;
    for (const signal of ['TERM', 'INT'] as const) p.onSignal(signal, 'default');
    if (done === undefined) return 1;
    if ('code' in done.status) return done.status.code;
    const { signal } = done.status;
    p.kill(p.pid, signal);
    yield* p.sleep(500);
    return yield* fail(npm, [`path ${folder}`, 'command failed', `signal SIG${signal}`, `command sh -c ${command}`]);
  }
}

// The rest

function* init(npm: Npm): Task<number> {
  const { p, folder } = npm;
  if (npm.args.length > 0) {
    yield* p.err(`drydock: npm init ${npm.args[0]} is not modelled\n`);
    return 1;
  }
  if (!npm.flags.has('yes') && !npm.flags.has('y')) {
    yield* p.err('drydock: the questions of npm init are not modelled: use npm init -y and edit package.json\n');
    return 1;
  }
  const path = `${folder}/package.json`;
  const old = p.readText(path);
  let before: Json = {};
  try {
    if (old.ok) before = JSON.parse(old.value) as Json;
  } catch {}
  const name = (folder.slice(folder.lastIndexOf('/') + 1) || 'app').toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  const scripts = {
    test: 'echo "Error: no test specified" && exit 1',
    ...(p.stat(`${folder}/server.js`).ok ? { start: 'node server.js' } : {}),
  };
  const names = p.fs.readdir(folder, p.credentials);
  const js = names.ok ? names.value.filter((one) => one.endsWith('.js')) : [];
  const main = js.includes('index.js') || js.length === 0 ? 'index.js' : (js[0] ?? 'index.js');
  const modern = Number(npm.version.split('.')[0]) >= 11;
  const fresh = modern
    ? {
        name,
        version: '1.0.0',
        description: '',
        main,
        scripts,
        keywords: [],
        author: '',
        license: 'ISC',
        type: 'commonjs',
      }
    : { name, version: '1.0.0', main, scripts, keywords: [], author: '', license: 'ISC', description: '' };
  const json = { ...fresh, ...before };
  const text = JSON.stringify(json, null, 2);
  write(p, path, `${text}\n`);
  yield* p.out(`Wrote to ${path}:\n\n${text}\n\n\n${modern ? '' : '\n'}`);
  return 0;
}

function* list(npm: Npm): Task<number> {
  const { p, folder } = npm;
  const text = p.readText(`${folder}/package.json`);
  let json: Json = {};
  try {
    if (text.ok) json = JSON.parse(text.value) as Json;
  } catch {}
  const wanted = { ...record(json['dependencies']), ...(omitsDev(npm) ? {} : record(json['devDependencies'])) };
  const there = new Map(
    Object.entries(readLock(npm, `${folder}/node_modules/.package-lock.json`)?.packages ?? {}).map(([path, one]) => [
      path,
      { path, ...one },
    ]),
  );
  const title =
    typeof json['name'] === 'string' ? `${json['name']}@${String(json['version'] ?? '')} ${folder}` : folder;
  const problems: string[] = [];
  const seen = new Set<string>();
  const all = npm.flags.has('all');
  const lines = (from: string, names: Readonly<Record<string, string>>, indent: string): string[] => {
    const sortedNames = Object.keys(names).sort();
    return sortedNames.flatMap((name, i) => {
      const last = i === sortedNames.length - 1;
      const one = lookup(there, from, name);
      const front = `${indent}${last ? '`-- ' : '+-- '}`;
      const range = names[name] ?? '';
      if (one === undefined) {
        if (from === '')
          problems.push(`missing: ${name}@${range}, required by ${String(json['name'])}@${String(json['version'])}`);
        return [`${front}UNMET DEPENDENCY ${name}@${range}`];
      }
      const again = seen.has(one.path);
      const bad = satisfies(one.version ?? '', range) === false;
      if (bad) problems.push(`invalid: ${name}@${one.version} ${folder}/${one.path}`);
      seen.add(one.path);
      const own = `${front}${name}@${one.version}${again && all ? ' deduped' : ''}${bad ? ` invalid: "${range}" from the root project` : ''}`;
      return [own, ...(all && !again ? lines(one.path, one.dependencies ?? {}, `${indent}${last ? '  ' : '| '}`) : [])];
    });
  };
  const filter = npm.args;
  const names =
    filter.length === 0 ? wanted : Object.fromEntries(Object.entries(wanted).filter(([name]) => filter.includes(name)));
  const body = lines('', names, '');
  yield* p.out(`${title}\n${body.length === 0 ? '`-- (empty)\n' : `${body.join('\n')}\n`}\n`);
  if (problems.length === 0) return filter.length > 0 && body.length === 0 ? 1 : 0;
  return yield* fail(npm, ['code ELSPROBLEMS', ...problems]);
}

function* view(npm: Npm): Task<number> {
  const [spec = '', field] = npm.args;
  const { name, range } = parseSpec(spec);
  const failed = yield* reach(npm, name);
  if (failed !== undefined) return failed;
  const found = pick(name, range === '' ? 'latest' : range);
  if (typeof found === 'string') return yield* unknown(npm, { kind: found, name, range: range === '' ? '*' : range });
  if (field === 'version') {
    yield* npm.p.out(`${found.version}\n`);
    return 0;
  }
  yield* npm.p.err('drydock: npm view is modelled for the field version only: npm view NAME version\n');
  return 1;
}

function* cache(npm: Npm): Task<number> {
  if (npm.args[0] !== 'clean' && npm.args[0] !== 'clear') {
    yield* npm.p.err('drydock: of npm cache only clean is modelled\n');
    return 1;
  }
  if (npm.flags.has('force')) {
    removeTree(npm.p, `${npm.p.env.get('HOME') ?? '/root'}/.npm/_cacache`);
    yield* npm.p.err('npm warn using --force Recommended protections disabled.\n');
    return 0;
  }
  return yield* fail(npm, [
    'As of npm@5, the npm cache self-heals from corruption issues',
    'by treating integrity mismatches as cache misses.  As a result,',
    'data extracted from the cache is guaranteed to be valid.  If you',
    'want to make sure everything is consistent, use `npm cache verify`',
    'instead.  Deleting the cache can only make npm go slower, and is',
    'not likely to correct any problems you may be encountering!',
    '',
    'On the other hand, if you are debugging an issue with the installer,',
    'or race conditions that depend on the timing of writing to an empty',
    'cache, you can use `npm install --cache /tmp/empty-cache` to use a',
    'temporary cache instead of nuking the actual one.',
    '',
    "If you're sure you want to delete the entire cache, rerun this command",
    'with --force.',
  ]);
}

/** `npx NAME`: a command of node_modules/.bin, or of a package fetched for this once. */
function* exec(npm: Npm, given: readonly string[]): Task<number> {
  const { p, folder } = npm;
  const args = given.filter((arg) => arg !== '--');
  const [spec = '', ...rest] = args;
  if (spec === '') {
    yield* p.err('drydock: npx without a command is not modelled\n');
    return 1;
  }
  const { name, range } = parseSpec(spec);
  let path = `${folder}/node_modules/.bin/${name}`;
  if (!p.stat(path).ok) {
    const failed = yield* reach(npm, name);
    if (failed !== undefined) return failed;
    const found = pick(name, range === '' ? 'latest' : range);
    if (typeof found === 'string') return yield* unknown(npm, { kind: found, name, range: range === '' ? '*' : range });
    if (!npm.flags.has('yes') && p.files.get(0)?.kind === 'tty') {
      yield* p.err(`Need to install the following packages:\n${found.name}@${found.version}\nOk to proceed? (y) `);
      const answer = yield* p.readLine(0);
      if (answer !== undefined && /^n/i.test(answer))
        return yield* fail(npm, [
          'npx canceled due to missing packages and no YES option: ["' + `${found.name}@${found.version}` + '"]',
        ]);
      yield* p.err('\n');
    }
    const root = `${p.env.get('HOME') ?? '/root'}/.npm/_npx/${found.integrity.slice(0, 16).replace(/[^\w]/g, '0').toLowerCase()}`;
    const tree = buildTree({ dependencies: { [name]: found.version }, devDependencies: {} }, new Map());
    if ('kind' in tree) return yield* unknown(npm, tree as TreeFailure);
    const all = [...(tree as ReadonlyMap<string, Placed>).values()];
    for (const one of all) unpack(p, `${root}/${one.path}`, one.pkg);
    linkCommands(p, root, all);
    yield* p.sleep(200 + all.length * 8);
    const command = Object.keys(found.bin).includes(name) ? name : (Object.keys(found.bin)[0] ?? name);
    path = `${root}/node_modules/.bin/${command}`;
  }
  const started = p.spawn({ path, argv: [path, ...rest] });
  if (!started.ok) return yield* fail(npm, ['could not determine executable to run']);
  const done = yield* p.wait(started.value);
  if (done === undefined || done === 'signal') return 1;
  return 'code' in done.status ? done.status.code : 1;
}

/** The `npx` program. */
export const npxProgram = (version: string): Program =>
  function* (p) {
    const argv = p.argv.slice(1);
    if (argv[0] === '--version' || argv[0] === '-v') {
      yield* p.out(`${version}\n`);
      return 0;
    }
    const at = argv.findIndex((arg) => !arg.startsWith('-'));
    const flags = parseArgs(argv.slice(0, at < 0 ? undefined : at)).flags;
    const npm: Npm = { p, version, startedAt: p.clock.now(), args: [], flags, folder: p.cwd };
    yield* p.sleep(150);
    return yield* exec(npm, at < 0 ? [] : argv.slice(at));
  };

/** Tools that stand beside npm in the images and are not modelled. */
export const beside = (name: string, instead: string): Program =>
  function* (p) {
    yield* p.err(`drydock: ${name} is not modelled: ${instead}\n`);
    return 1;
  };
