import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { serverVersion } from './answering.ts';
import { ConfigChecker } from './check-config.ts';
import { stamp } from './error-log.ts';
import { BUILT, Master, pidFileOf } from './master.ts';
import { BUILT_IN } from './modules.ts';
import { type Options, readOptions, usage } from './options.ts';
import { ConfigProblem, ConfigReader } from './read-config.ts';
import { type Host, type Sites, settingOf, sitesOf } from './sites.ts';

/** httpd: Apache's server. */
export const httpd: Program = function* (p) {
  const bin = p.argv[0] ?? 'httpd';
  const name = bin.slice(bin.lastIndexOf('/') + 1);
  const options = readOptions(name, p.argv.slice(1));
  if (options.problem !== undefined) {
    yield* p.err(options.problem + (options.problem.includes('drydock') ? '' : usage(bin)));
    return 1;
  }
  if (options.show !== undefined) return yield* show(p, options.show, bin);
  if (options.signal !== undefined && /^(stop|graceful-stop|restart|graceful)$/.test(options.signal))
    return yield* control(p, name, options);
  const sites = yield* loadAndTell(p, name, options);
  if (typeof sites === 'string') {
    yield* p.err(sites);
    return 1;
  }
  if (options.test) return yield* tested(p, sites, options);
  return yield* start(p, name, sites, options);
};

function* show(p: Process, what: string, bin: string): Task<number> {
  const version = `Server version: Apache/${serverVersion(p)} (Unix)\nServer built:   ${BUILT}\n`;
  if (what === 'v') yield* p.out(version);
  else if (what === 'l') yield* p.out(`Compiled in modules:\n  core.c\n  mod_so.c\n  http_core.c\n`);
  else if (what === 'h') yield* p.err(usage(bin));
  else {
    yield* p.err(`httpd: drydock: -${what} is not modelled; -v and -M tell the version and the modules\n`);
    return 1;
  }
  return what === 'h' ? 1 : 0;
}

/** The name that the server gives itself without a ServerName: the host's own, when that has a domain, else an address. */
function* ownName(p: Process): Task<{ readonly name: string; readonly warning: string }> {
  const found = yield* p.net.lookup(p.hostname);
  if (found.ok && p.hostname.includes('.')) return { name: p.hostname, warning: '' };
  const name = found.ok ? (found.value[0] ?? '127.0.0.1') : '127.0.0.1';
  const unknown = found.ok ? '' : `AH00557: httpd: apr_sockaddr_info_get() failed for ${p.hostname}\n`;
  return {
    name,
    warning: `${unknown}AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${name}. Set the 'ServerName' directive globally to suppress this message\n`,
  };
}

/** Reads and checks the configuration, telling what httpd tells meanwhile; a text when it is wrong. */
function* loadAndTell(p: Process, name: string, options: Options): Task<Sites | string> {
  const reader = new ConfigReader(p, name, options.root, options.defines);
  try {
    const directives = reader.read(reader.absolute(options.config));
    for (const word of reader.undefinedNames)
      yield* p.err(
        `${stamp(p.clock.now())} [core:warn] [pid ${p.pid}:tid ${p.pid}] AH00111: Config variable \${${word}} is not defined\n`,
      );
    new ConfigChecker(p, reader).checkAll(directives);
    const mpms = [...reader.modules].filter((one) => one.startsWith('mpm_'));
    if (mpms.length === 0) return `AH00534: ${name}: Configuration error: No MPM loaded.\n`;
    if (mpms.length > 1) return `AH00534: ${name}: Configuration error: More than one MPM loaded.\n`;
    if (mpms[0] !== 'mpm_event') return `${name}: drydock: ${mpms[0]}_module is not modelled; use mpm_event_module\n`;
    const own = yield* ownName(p);
    const sites = sitesOf(p, reader, directives, own.name);
    if (sites.main.name === undefined) yield* p.err(own.warning);
    return logFolderProblem(p, sites) ?? sites;
  } catch (problem) {
    if (problem instanceof ConfigProblem) return `${problem.text}\n`;
    throw problem;
  }
}

function logFolderProblem(p: Process, sites: Sites): string | undefined {
  const path = sites.reader.absolute(settingOf(sites.directives, 'ErrorLog') ?? 'logs/error_log');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const there = p.stat(folder.replace(/(.)\/$/, '$1'));
  if (there.ok || path.startsWith('/proc/') || path.startsWith('/dev/')) return undefined;
  return `(2)${strerror(there.error)}: AH02291: Cannot access directory '${folder}' for main error log\nAH00014: Configuration check failed\n`;
}

function* tested(p: Process, sites: Sites, { defines }: Options): Task<number> {
  const wants = (word: string): boolean => defines.includes(word);
  if (!wants('DUMP_VHOSTS') && !wants('DUMP_MODULES')) {
    yield* p.err('Syntax OK\n');
    return 0;
  }
  if (wants('DUMP_VHOSTS')) yield* p.out(hostsText(sites));
  if (wants('DUMP_RUN_CFG')) {
    yield* p.err('httpd: drydock: the settings of the run, which -S prints too, are not modelled\n');
    return 1;
  }
  if (wants('DUMP_MODULES')) {
    const names = [...sites.reader.modules];
    yield* p.out(
      `Loaded Modules:\n${names.map((one) => ` ${one}_module (${BUILT_IN.some((b) => b === one) ? 'static' : 'shared'})\n`).join('')}`,
    );
  }
  return 0;
}

function hostsText({ hosts }: Sites): string {
  const groups = new Map<string, Host[]>();
  for (const host of hosts)
    for (const { address, port } of host.at) {
      const key = `${address}:${port}`;
      groups.set(key, [...(groups.get(key) ?? []), host]);
    }
  const lines = ['VirtualHost configuration:\n'];
  for (const [key, list] of groups) {
    const [first] = list;
    const place = (host: Host): string => `${host.name ?? ''} (${host.file}:${host.line})`;
    if (list.length === 1 && first) lines.push(`${key.padEnd(22)} ${place(first)}\n`);
    else {
      const port = key.slice(key.lastIndexOf(':') + 1);
      lines.push(`${key.padEnd(22)} is a NameVirtualHost\n`);
      if (first) lines.push(`         default server ${place(first)}\n`);
      for (const host of list)
        lines.push(
          `         port ${port} namevhost ${place(host)}\n`,
          ...host.aliases.map((one) => `                 ${/[*?]/.test(one) ? 'wild ' : ''}alias ${one}\n`),
        );
    }
  }
  return lines.join('');
}

function readPid(p: Process, sites: Sites): number | undefined {
  const text = p.readText(pidFileOf(sites));
  const pid = text.ok ? Number(text.value.trim()) : 0;
  return pid > 0 && p.processes().some((one) => one.pid === pid) ? pid : undefined;
}

/** `httpd -k stop` and the like: a signal for the running server. */
function* control(p: Process, name: string, options: Options): Task<number> {
  const sites = yield* loadAndTell(p, name, options);
  if (typeof sites === 'string') {
    yield* p.err(sites);
    return 1;
  }
  const pid = readPid(p, sites);
  const stops = options.signal === 'stop' || options.signal === 'graceful-stop';
  if (pid === undefined) {
    yield* p.err(stops ? 'httpd (no pid file) not running\n' : 'httpd not running, trying to start\n');
    return stops ? 0 : yield* start(p, name, sites, options);
  }
  p.kill(
    pid,
    ({ stop: 'TERM', 'graceful-stop': 'WINCH', restart: 'HUP', graceful: 'USR1' } as const)[options.signal as 'stop'] ??
      'TERM',
  );
  if (options.signal === 'stop') for (let i = 0; i < 100 && readPid(p, sites) !== undefined; i++) yield* p.sleep(100);
  return 0;
}

function* start(p: Process, name: string, sites: Sites, options: Options): Task<number> {
  const running = readPid(p, sites);
  if (running !== undefined && running !== p.pid) {
    yield* p.err(`httpd (pid ${running}) already running\n`);
    return 0;
  }
  const reload = (q: Process) => (): Task<Sites | string> => loadAndTell(q, name, options);
  const shown = [name, ...p.argv.slice(1).flatMap((word) => (/^-D./.test(word) ? ['-D', word.slice(2)] : [word]))].join(
    ' ',
  );
  if (options.defines.includes('FOREGROUND')) {
    const master = new Master(p, sites, shown, reload(p));
    const problem = yield* master.listen();
    if (problem !== undefined) {
      yield* p.err(problem);
      return 1;
    }
    // httpd reads its configuration a second time before it begins.
    if (sites.main.name === undefined) yield* p.err((yield* ownName(p)).warning);
    return yield* master.run();
  }
  return yield* inBackground(p, sites, shown, reload);
}

/** Without FOREGROUND httpd goes on in a process of its own, away from the terminal, and the first one ends. */
function* inBackground(
  p: Process,
  sites: Sites,
  shown: string,
  reload: (q: Process) => () => Task<Sites | string>,
): Task<number> {
  const probe = new Master(p, sites, shown, reload(p));
  const problem = yield* probe.listen();
  if (problem !== undefined) {
    yield* p.err(problem);
    return 1;
  }
  probe.close();
  p.fork(
    function* (child) {
      child.setTitle(p.argv);
      const master = new Master(child, sites, shown, reload(child));
      return (yield* master.listen()) === undefined ? yield* master.run() : 1;
    },
    { newSession: true },
  );
  yield* p.tick();
  return 0;
}
