import { utf8Decode } from '../../../../base/bytes.ts';
import type { Listener } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import { WaitQueue } from '../../../../base/task.ts';
import { ROOT } from '../../../../filesystem/index.ts';
import type { Process, Program } from '../../../program.ts';
import { KERNEL } from '../../../release.ts';
import { SIGNALS, type SignalName } from '../../../signals.ts';
import { strerror } from '../../errno-text.ts';
import { globRegex } from '../../posix-regex.ts';
import { Strands } from '../../strands.ts';
import { users } from '../../user-database.ts';
import { checkConfig, checkWhole } from './check-config.ts';
import { ConfigError, type Directive, find, findAll, parseConfig } from './config.ts';
import { ErrorLog, logLine, openNginxLog } from './logs.ts';
import { acceptLoop } from './serve.ts';
import { type Site, sitesOf } from './sites.ts';
import { makeTempPaths } from './temp-paths.ts';

const PREFIX = '/etc/nginx';
const ERRNO: Readonly<Record<string, number>> = {
  ENOENT: 2,
  EACCES: 13,
  EEXIST: 17,
  ENOTDIR: 20,
  EISDIR: 21,
  ENOSPC: 28,
  EROFS: 30,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
};
export const numbered = (errno: Parameters<typeof strerror>[0]): string => `${ERRNO[errno] ?? 5}: ${strerror(errno)}`;

const HELP = `Usage: nginx [-?hvVtTq] [-s signal] [-p prefix]
             [-e filename] [-c filename] [-g directives]

Options:
  -?,-h         : this help
  -v            : show version and exit
  -V            : show version and configure options then exit
  -t            : test configuration and exit
  -T            : test configuration, dump it and exit
  -q            : suppress non-error messages during configuration testing
  -s signal     : send signal to a master process: stop, quit, reopen, reload
  -p prefix     : set prefix path (default: /etc/nginx/)
  -e filename   : set error log file (default: /var/log/nginx/error.log)
  -c filename   : set configuration file (default: /etc/nginx/nginx.conf)
  -g directives : set global directives out of configuration file

`;

export const nginxVersion = (p: Process): string => p.env.get('NGINX_VERSION') ?? '1.29.3';

interface Options {
  config: string;
  global: string;
  test: boolean;
  quiet: boolean;
  signal?: string;
  version?: boolean;
  help?: boolean;
}

function readOptions(argv: readonly string[]): Options | string {
  const options: Options = { config: `${PREFIX}/nginx.conf`, global: '', test: false, quiet: false };
  for (let i = 1; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (!arg.startsWith('-')) return `invalid option: "${arg}"`;
    for (let k = 1; k < arg.length; k++) {
      const letter = arg.charAt(k);
      if ('csgpe'.includes(letter)) {
        const value = arg.slice(k + 1) || argv[++i];
        if (value === undefined)
          return `option "-${letter}" requires ${{ c: 'file name', s: 'parameter', g: 'parameter', p: 'directory name', e: 'file name' }[letter]}`;
        if (letter === 'c') options.config = value.startsWith('/') ? value : `${PREFIX}/${value}`;
        if (letter === 'g') options.global = value;
        if (letter === 's') {
          if (!/^(stop|quit|reopen|reload)$/.test(value)) return `invalid option: "-s ${value}"`;
          options.signal = value;
        }
        break;
      }
      if (letter === 't' || letter === 'T') options.test = true;
      else if (letter === 'q') options.quiet = true;
      else if (letter === 'v' || letter === 'V') options.version = true;
      else if (letter === 'h' || letter === '?') options.help = true;
      else return `invalid option: "${letter}"`;
    }
  }
  return options;
}

/** Reads nginx.conf with its includes and the directives of `-g`. Throws a {@link ConfigError}. */
function load(p: Process, options: Options): { directives: Directive[]; warnings: readonly string[] } {
  const read = (path: string): Directive[] => {
    const content = p.fs.readFile(path, p.credentials);
    if (!content.ok) throw new ConfigError(`open() "${path}" failed (${numbered(content.error)})`);
    return parseConfig(utf8Decode(content.value.bytes), path, include);
  };
  const include = (pattern: string, at: Directive): readonly Directive[] => {
    const full = pattern.startsWith('/') ? pattern : `${PREFIX}/${pattern}`;
    if (!/[*?[]/.test(full)) {
      const there = p.fs.stat(full, p.credentials);
      if (!there.ok)
        throw new ConfigError(`open() "${full}" failed (${numbered(there.error)}) in ${at.file}:${at.line}`);
      return read(full);
    }
    const folder = full.slice(0, full.lastIndexOf('/'));
    const glob = globRegex(full.slice(full.lastIndexOf('/') + 1));
    const names = p.fs.readdir(folder, p.credentials);
    return names.ok
      ? names.value
          .filter((name) => glob.test(name) && !name.startsWith('.'))
          .flatMap((name) => read(`${folder}/${name}`))
      : [];
  };
  const global = options.global === '' ? [] : parseConfig(options.global, 'command line', include);
  const directives = [...global, ...read(options.config)];
  checkConfig(directives);
  const warnings = checkWhole(directives);
  if (!find(directives, 'events')) throw new ConfigError(`no "events" section in configuration`);
  for (const name of ['daemon', 'pid', 'worker_processes'])
    if (findAll(directives, name).length > 1) {
      const second = findAll(directives, name)[1];
      throw new ConfigError(`"${name}" directive is duplicate in ${second?.file}:${second?.line}`);
    }
  return { directives, warnings };
}

/** Says it in the log that is open before the configuration is read, and on standard error. */
function* tell(p: Process, level: string, text: string): Task<void> {
  const fd = openNginxLog(p, '/var/log/nginx/error.log');
  if (fd !== undefined) yield* p.write(fd, logLine(p, level, text));
  if (fd !== undefined && fd > 2) {
    p.files.get(fd)?.release();
    p.files.delete(fd);
  }
  yield* p.err(`nginx: [${level}] ${text}\n`);
}

function* emergency(p: Process, text: string): Task<number> {
  yield* tell(p, 'emerg', text);
  return 1;
}

/** nginx resolves the hosts of proxy_pass when it reads its configuration. */
function* unknownUpstream(p: Process, sites: readonly Site[]): Task<string | undefined> {
  for (const site of sites)
    for (const target of site.upstreams) {
      const found = yield* p.net.lookup(target.host);
      if (!found.ok) return `host not found in upstream "${target.shown}" in ${target.file}:${target.line}`;
    }
  return undefined;
}

/** nginx: master and worker processes, sites from its configuration. */
export const nginx: Program = function* (p) {
  const options = readOptions(p.argv);
  if (typeof options === 'string') {
    yield* p.err(`nginx: ${options}\n`);
    return 1;
  }
  if (options.version || options.help) {
    yield* p.err(`nginx version: nginx/${nginxVersion(p)}\n${options.help ? HELP : ''}`);
    return 0;
  }
  let directives: Directive[];
  try {
    const loaded = load(p, options);
    directives = loaded.directives;
    const missing = yield* unknownUpstream(p, sitesOf(p, directives));
    if (missing !== undefined) throw new ConfigError(missing);
    for (const text of loaded.warnings) yield* tell(p, 'warn', text);
  } catch (problem) {
    if (!(problem instanceof ConfigError)) throw problem;
    const code = yield* emergency(p, problem.text);
    if (options.test) yield* p.err(`nginx: configuration file ${options.config} test failed\n`);
    return code;
  }
  if (options.test) {
    if (!options.quiet) yield* p.err(`nginx: the configuration file ${options.config} syntax is ok\n`);
    const unopened = closedLog(p, directives);
    if (unopened !== undefined) {
      yield* emergency(p, unopened);
      yield* p.err(`nginx: configuration file ${options.config} test failed\n`);
      return 1;
    }
    if (!options.quiet) yield* p.err(`nginx: configuration file ${options.config} test is successful\n`);
    return 0;
  }
  const pidFile = find(directives, 'pid')?.args[0] ?? '/run/nginx.pid';
  if (options.signal !== undefined) return yield* signalMaster(p, directives, pidFile, options.signal);
  return yield* new Master(p, options, directives, pidFile).run();
};

/** Why a log that the configuration names cannot be opened. */
function closedLog(p: Process, directives: readonly Directive[]): string | undefined {
  for (const one of directives) {
    const inner = one.block ? closedLog(p, one.block) : undefined;
    if (inner !== undefined) return inner;
    const [path = ''] = one.args;
    if (
      !/^(access|error)_log$/.test(one.name) ||
      !path.startsWith('/') ||
      path.includes('$') ||
      path.startsWith('/dev/')
    )
      continue;
    const folder = p.stat(path.slice(0, path.lastIndexOf('/')) || '/');
    if (!folder.ok) return `open() "${path}" failed (${numbered(folder.error)})`;
  }
  return undefined;
}

const SIGNAL_OF: Readonly<Record<string, SignalName>> = { stop: 'TERM', quit: 'QUIT', reload: 'HUP', reopen: 'USR1' };

function* signalMaster(p: Process, directives: readonly Directive[], pidFile: string, word: string): Task<number> {
  yield* errorLog(p, directives).write(p, 'notice', 'signal process started');
  const text = p.readText(pidFile);
  if (!text.ok) return yield* emergencyWith(p, 'error', `open() "${pidFile}" failed (${numbered(text.error)})`);
  const pid = Number(text.value.trim());
  if (!(pid > 0)) return yield* emergencyWith(p, 'error', `invalid PID number "${text.value.trim()}" in "${pidFile}"`);
  const sent = p.kill(pid, SIGNAL_OF[word] ?? 'TERM');
  if (!sent.ok)
    return yield* emergencyWith(
      p,
      'alert',
      `kill(${pid}, ${SIGNALS[SIGNAL_OF[word] ?? 'TERM']}) failed (${numbered(sent.error).replace('5:', '3:')})`,
    );
  return 0;
}

function* emergencyWith(p: Process, level: string, text: string): Task<number> {
  yield* p.err(`nginx: [${level}] ${text}\n`);
  return 1;
}

function errorLog(p: Process, directives: readonly Directive[]): ErrorLog {
  const chosen = find(directives, 'error_log');
  const fd = openNginxLog(p, chosen?.args[0] ?? '/var/log/nginx/error.log') ?? 2;
  return new ErrorLog(fd, chosen?.args[1] ?? 'error');
}

class Master {
  readonly #p: Process;
  readonly #options: Options;
  #directives: Directive[];
  readonly #pidFile: string;
  #log: ErrorLog;
  readonly #workers = new Set<number>();
  readonly #listeners = new Map<string, Listener>();
  #asked: SignalName[] = [];

  constructor(p: Process, options: Options, directives: Directive[], pidFile: string) {
    this.#p = p;
    this.#options = options;
    this.#directives = directives;
    this.#pidFile = pidFile;
    this.#log = errorLog(p, directives);
  }

  *run(): Task<number> {
    const p = this.#p;
    let sites: readonly Site[];
    try {
      sites = sitesOf(p, this.#directives);
    } catch (problem) {
      if (!(problem instanceof ConfigError)) throw problem;
      return yield* emergency(p, problem.text);
    }
    const missing = makeTempPaths(p, this.#directives, this.#workerId());
    if (missing !== undefined)
      return yield* this.#fail(`mkdir() "${missing.path}" failed (${numbered(missing.error)})`);
    const bound = yield* this.#listen(sites);
    if (bound !== undefined) return yield* this.#bindFailed(bound);
    if (find(this.#directives, 'daemon')?.args[0] !== 'off') return yield* this.#daemonise(sites);
    return yield* this.#manage(sites);
  }

  /** Without `daemon off` nginx goes on in the background and its first process ends. */
  *#daemonise(sites: readonly Site[]): Task<number> {
    const self = this.#p;
    const argv = self.argv;
    self.fork(
      function* (child) {
        child.setTitle(argv);
        const options = readOptions(argv);
        if (typeof options === 'string') return 1;
        const { directives } = load(child, options);
        const master = new Master(child, options, directives, find(directives, 'pid')?.args[0] ?? '/run/nginx.pid');
        const problem = yield* master.#listen(sites);
        return problem === undefined ? yield* master.#manage(sites) : 1;
      },
      { newSession: true },
    );
    for (const listener of this.#listeners.values()) listener.close();
    yield* self.tick();
    return 0;
  }

  *#listen(
    sites: readonly Site[],
  ): Task<{ address: string; port: number; errno: 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' } | undefined> {
    for (const site of sites)
      for (const { address, port } of site.listens) {
        const key = `${address}:${port}`;
        if (this.#listeners.has(key)) continue;
        const listener = this.#p.net.listen(address, port);
        if (!listener.ok) return { address, port, errno: listener.error as 'EADDRINUSE' };
        this.#listeners.set(key, listener.value);
      }
    yield* this.#p.tick();
    return undefined;
  }

  *#bindFailed({
    address,
    port,
    errno,
  }: {
    address: string;
    port: number;
    errno: 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL';
  }): Task<number> {
    const p = this.#p;
    const text = `bind() to ${address}:${port} failed (${numbered(errno)})`;
    const tries = errno === 'EADDRINUSE' ? 5 : 1;
    for (let i = 0; i < tries; i++) {
      yield* p.err(`nginx: [emerg] ${text}\n`);
      if (this.#log.fd !== 2 || p.files.get(2) === undefined) yield* this.#log.write(p, 'emerg', text);
      else yield* p.err(logLine(p, 'emerg', text));
      if (errno === 'EADDRINUSE') yield* p.sleep(500);
    }
    if (errno === 'EADDRINUSE') yield* p.err('nginx: [emerg] still could not bind()\n');
    return 1;
  }

  /** Ends with an emergency, which goes to the terminal and into the log. */
  *#fail(text: string): Task<number> {
    const p = this.#p;
    yield* p.err(`nginx: [emerg] ${text}\n`);
    yield* this.#log.write(p, 'emerg', text);
    return 1;
  }

  /** The number of the user that the workers run as; undefined when the configuration names none. */
  #workerId(): number | undefined {
    const name = find(this.#directives, 'user')?.args[0];
    return name === undefined ? undefined : users(this.#p).find((user) => user.name === name)?.uid;
  }

  *#manage(first: readonly Site[]): Task<number> {
    const p = this.#p;
    const notice = (text: string): Task<void> => this.#log.write(p, 'notice', text);
    for (const signal of ['TERM', 'QUIT', 'INT', 'HUP', 'USR1', 'CHLD', 'WINCH'] as const)
      p.onSignal(signal, () => void this.#asked.push(signal));
    const noted = p.writeText(this.#pidFile, `${p.pid}\n`);
    if (!noted.ok) return yield* this.#fail(`open() "${this.#pidFile}" failed (${numbered(noted.error)})`);
    yield* notice('using the "epoll" event method');
    yield* notice(`nginx/${nginxVersion(p)}`);
    yield* notice('built by gcc 14.2.0 (Debian 14.2.0-19) ');
    yield* notice(`OS: ${KERNEL.system} ${KERNEL.release}`);
    yield* notice('getrlimit(RLIMIT_NOFILE): 1048576:1048576');
    p.setTitle([`nginx: master process ${p.argv.join(' ')}`]);
    yield* this.#startWorkers(first);
    let ending: SignalName | undefined;
    for (;;) {
      while (this.#asked.length === 0) yield { kind: 'wait', on: [p.childChanged] };
      const signal = this.#asked.shift();
      if (signal === undefined) continue;
      const how =
        signal === 'CHLD'
          ? ''
          : signal === 'HUP'
            ? ', reconfiguring'
            : signal === 'USR1'
              ? ', reopening logs'
              : signal === 'WINCH'
                ? ''
                : signal === 'QUIT'
                  ? ', shutting down'
                  : ', exiting';
      if (signal !== 'CHLD') yield* notice(`signal ${SIGNALS[signal]} (SIG${signal}) received${how}`);
      if (signal === 'HUP' && ending === undefined) yield* this.#reload();
      else if (signal === 'CHLD') {
        yield* this.#reap(ending !== undefined);
        if (ending !== undefined && this.#workers.size === 0) {
          yield* notice('exit');
          p.fs.unlink(this.#pidFile, ROOT);
          return 0;
        }
      } else if (signal === 'TERM' || signal === 'INT' || signal === 'QUIT') {
        ending = signal;
        if (signal === 'QUIT') for (const listener of this.#listeners.values()) listener.close();
        for (const pid of this.#workers) p.kill(pid, signal === 'QUIT' ? 'QUIT' : 'TERM');
        if (this.#workers.size === 0) return 0;
      }
    }
  }

  *#reap(quiet: boolean): Task<void> {
    const p = this.#p;
    for (const pid of [...this.#workers]) {
      const ended = p.poll(pid);
      if (!ended) continue;
      this.#workers.delete(pid);
      yield* this.#log.write(p, 'notice', `signal 17 (SIGCHLD) received from ${pid}`);
      if ('code' in ended.status)
        yield* this.#log.write(p, 'notice', `worker process ${pid} exited with code ${ended.status.code}`);
      else {
        yield* this.#log.write(p, 'alert', `worker process ${pid} exited on signal ${SIGNALS[ended.status.signal]}`);
        if (!quiet) {
          const replacement = this.#worker(sitesOf(p, this.#directives));
          yield* this.#log.write(p, 'notice', `start worker process ${replacement}`);
        }
      }
    }
  }

  *#reload(): Task<void> {
    const p = this.#p;
    yield* this.#log.write(p, 'notice', 'reconfiguring');
    try {
      const { directives } = load(p, this.#options);
      const sites = sitesOf(p, directives);
      yield* this.#listen(sites);
      this.#directives = directives;
      this.#log = errorLog(p, directives);
      const old = [...this.#workers];
      yield* this.#log.write(p, 'notice', 'using the "epoll" event method');
      yield* this.#startWorkers(sites);
      for (const pid of old) p.kill(pid, 'QUIT');
    } catch (problem) {
      if (!(problem instanceof ConfigError)) throw problem;
      yield* this.#log.write(p, 'emerg', problem.text);
    }
  }

  *#startWorkers(sites: readonly Site[]): Task<void> {
    const p = this.#p;
    yield* this.#log.write(p, 'notice', 'start worker processes');
    const text = find(this.#directives, 'worker_processes')?.args[0] ?? '1';
    const count = text === 'auto' ? 2 : Math.max(1, Math.min(8, Number(text) || 1));
    for (let i = 0; i < count; i++) {
      yield* this.#log.write(p, 'notice', `start worker process ${this.#worker(sites)}`);
      // The worker sets up its signal handlers before the master goes on.
      yield* p.tick();
    }
  }

  #worker(sites: readonly Site[]): number {
    const listeners = [...this.#listeners].map(([key, listener]) => ({ key, listener }));
    const log = this.#log;
    const user = find(this.#directives, 'user')?.args[0];
    const pid = this.#p.fork(
      function* (p) {
        let stop: 'graceful' | 'now' | undefined;
        const changed = new WaitQueue();
        for (const signal of ['HUP', 'USR1', 'WINCH', 'CHLD'] as const) p.onSignal(signal, 'ignore');
        const halt = (how: 'graceful' | 'now') => () => {
          stop = how;
          changed.notify();
        };
        p.onSignal('QUIT', halt('graceful'));
        p.onSignal('TERM', halt('now'));
        p.onSignal('INT', halt('now'));
        const open = { count: 0, accepted: 0, ending: () => stop !== undefined, changed };
        const strands = new Strands();
        for (const { key, listener } of listeners)
          strands.add(
            acceptLoop(
              p,
              listener,
              sites.filter((site) => site.listens.some((l) => `${l.address}:${l.port}` === key)),
              log,
              strands,
              open,
            ),
          );
        yield* strands.run(p, () => stop === 'now' || (stop === 'graceful' && open.count === 0));
        yield* log.write(p, 'notice', stop === 'now' ? 'exiting' : 'gracefully shutting down');
        if (stop !== 'now') yield* log.write(p, 'notice', 'exiting');
        yield* log.write(p, 'notice', 'exit');
        return 0;
      },
      { argv: ['nginx: worker process'], ...this.#workerUser(user) },
    );
    this.#workers.add(pid);
    return pid;
  }

  #workerUser(name: string | undefined): { as?: { uid: number; gid: number; groups: number[] } } {
    if (this.#p.credentials.uid !== 0) return {};
    const passwd = this.#p.readText('/etc/passwd');
    const row = passwd.ok
      ? passwd.value
          .split('\n')
          .find((line) => line.startsWith(`${name ?? 'nobody'}:`))
          ?.split(':')
      : undefined;
    return row ? { as: { uid: Number(row[2]), gid: Number(row[3]), groups: [Number(row[3])] } } : {};
  }
}
