import type { Listener } from '../../../../base/sockets.ts';
import { type Task, WaitQueue } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { strerror } from '../../errno-text.ts';
import { Strands } from '../../strands.ts';
import type { Cluster } from '../sql/catalog.ts';
import { POSTGRES } from '../sql/dialect.ts';
import type { SqlSession } from '../sql/session.ts';
import type { SessionServer } from '../sql/session-server.ts';
import { put } from '../sql/storage.ts';
import { backend } from './backend.ts';
import { DataFolder } from './cluster.ts';
import {
  type HbaRule,
  type PostgresVersion,
  postgresVersion,
  readConf,
  readHba,
  SETTINGS,
  socketPath,
  versionLine,
} from './settings.ts';

/** `2026-11-24 00:00:14.597 UTC`. */
export const logTime = (ms: number): string =>
  `${strftime('%Y-%m-%d %H:%M:%S', ms)}.${String(Math.floor(ms % 1000)).padStart(3, '0')} UTC`;

interface LogFields {
  readonly detail?: string;
  readonly hint?: string;
  readonly statement?: string;
}

type Stop = 'smart' | 'fast' | 'immediate';

/** The first process of PostgreSQL: listens, starts a process for each client, and ends them all. */
export class Postmaster {
  readonly #p: Process;
  readonly version: PostgresVersion;
  readonly folder: DataFolder;
  readonly #settings: ReadonlyMap<string, string>;
  cluster: Cluster = { databases: new Map(), roles: new Map(), nextOid: 16384 };
  rules: readonly HbaRule[] = [];
  ready = false;
  stopping: Stop | undefined;
  /** The way of stopping that was logged. */
  #told: Stop | undefined;
  readonly #changed = new WaitQueue();
  readonly #strands = new Strands();
  readonly #sessions = new Map<number, SqlSession>();
  readonly #clients = new Set<number>();
  readonly #helpers = new Map<string, number>();

  constructor(p: Process, folder: string, settings: ReadonlyMap<string, string>) {
    this.#p = p;
    this.version = postgresVersion(p);
    this.folder = new DataFolder(p, folder);
    this.#settings = settings;
  }

  setting(name: string): string {
    return this.#settings.get(name) ?? '';
  }

  get crowded(): boolean {
    return this.#sessions.size >= Number(this.setting('max_connections') || 100);
  }

  enter(pid: number, session: SqlSession): void {
    this.#sessions.set(pid, session);
  }

  leave(pid: number): void {
    this.#sessions.delete(pid);
    this.#changed.notify();
  }

  readonly sessionServer: SessionServer = ((server: Postmaster): SessionServer => ({
    get cluster() {
      return server.cluster;
    },
    dialect: POSTGRES,
    get version() {
      return versionLine(server.version);
    },
    get hostname() {
      return server.#p.hostname;
    },
    now: () => server.#p.clock.now(),
    random: () => server.#p.ids.int(2 ** 30) / 2 ** 30,
    uuid: () => server.#uuid(),
    changed: (what) => {
      if (what === 'cluster') server.folder.saveCluster(server.cluster);
      else server.folder.saveDatabase(what);
    },
    dropped: (database) => server.folder.removeDatabase(database),
    others: (database, me) =>
      [...server.#sessions.values()].filter((one) => one.database === database && one !== me).length,
  }))(this);

  #uuid(): string {
    const hex = this.#p.ids.hex(32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  *log(pid: number, level: string, message: string, fields: LogFields = {}): Task<void> {
    const line = (kind: string, text: string): string =>
      `${logTime(this.#p.clock.now())} [${pid}] ${kind}:  ${text.replaceAll('\n', '\n\t').replaceAll('\t\t', '\t')}\n`;
    yield* this.#p.err(
      line(level, message) +
        (fields.detail === undefined ? '' : line('DETAIL', fields.detail)) +
        (fields.hint === undefined ? '' : line('HINT', fields.hint)) +
        (fields.statement === undefined ? '' : line('STATEMENT', fields.statement)),
    );
  }

  *run(): Task<number> {
    const p = this.#p;
    const me = (level: string, text: string, fields: LogFields = {}): Task<void> =>
      this.log(p.pid, level, text, fields);
    const hba = p.readText(`${this.folder.path}/pg_hba.conf`);
    this.rules = hba.ok ? readHba(hba.value) : [];
    yield* me('LOG', `starting ${versionLine(this.version)}`);
    const listeners = yield* this.#listen(me);
    if (listeners === undefined) return 1;
    put(
      p,
      `${this.folder.path}/postmaster.pid`,
      `${p.pid}\n${this.folder.path}\n${Math.floor(p.clock.now() / 1000)}\n${this.setting('port')}\n/var/run/postgresql\n`,
    );
    this.#onSignals();
    for (const listener of listeners) this.#strands.add(this.#accept(listener));
    this.#strands.add(this.#start(me));
    this.#strands.add(this.#reap());
    this.#strands.add(this.#awaitStop());
    yield* this.#strands.run(
      p,
      () => this.stopping !== undefined && (this.stopping !== 'smart' || this.#clients.size === 0),
    );
    for (const listener of listeners) listener.close();
    return yield* this.#shutDown(me);
  }

  *#listen(me: (level: string, text: string, fields?: LogFields) => Task<void>): Task<Listener[] | undefined> {
    const p = this.#p;
    const port = Number(this.setting('port'));
    const out: Listener[] = [];
    const where = this.setting('listen_addresses');
    for (const name of where
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)) {
      const address = name === '*' ? '0.0.0.0' : name === 'localhost' ? '127.0.0.1' : name;
      const listener = p.net.listen(address, port);
      if (listener.ok) {
        out.push(listener.value);
        yield* me('LOG', `listening on IPv4 address "${address}", port ${port}`);
        if (name === '*') yield* me('LOG', `listening on IPv6 address "::", port ${port}`);
        continue;
      }
      yield* me('LOG', `could not bind IPv4 address "${address}": ${strerror(listener.error)}`, {
        hint: `Is another postmaster already running on port ${port}? If not, wait a few seconds and retry.`,
      });
      yield* me('WARNING', `could not create listen socket for "${name}"`);
      yield* me('FATAL', 'could not create any TCP/IP sockets');
      return undefined;
    }
    const path = socketPath(port);
    const local = p.net.listen(path, 0);
    if (!local.ok || !put(p, path, '', 0o777)) {
      yield* me(
        'FATAL',
        `could not create lock file "${path}.lock": ${local.ok ? 'No such file or directory' : strerror(local.error)}`,
      );
      return undefined;
    }
    out.push(local.value);
    yield* me('LOG', `listening on Unix socket "${path}"`);
    return out;
  }

  #onSignals(): void {
    const stop = (how: Stop) => (): void => {
      if (this.stopping === undefined || how !== 'smart') this.stopping = how;
      this.#changed.notify();
    };
    this.#p.onSignal('TERM', stop('smart'));
    this.#p.onSignal('INT', stop('fast'));
    this.#p.onSignal('QUIT', stop('immediate'));
    this.#p.onSignal('HUP', () => this.#strands.add(this.#reload()));
  }

  *#reload(): Task<void> {
    yield* this.log(this.#p.pid, 'LOG', 'received SIGHUP, reloading configuration files');
    const hba = this.#p.readText(`${this.folder.path}/pg_hba.conf`);
    if (hba.ok) this.rules = readHba(hba.value);
  }

  /** A process with nothing to do but to be there until the server ends. */
  #helper(title: string): number {
    const pid = this.#p.fork(
      function* (child) {
        const idle = new WaitQueue();
        let ended = false;
        child.onSignal('TERM', () => {
          ended = true;
        });
        child.onSignal('INT', 'ignore');
        while (!ended) yield { kind: 'wait', on: [idle] };
        return 1;
      },
      { argv: [`postgres: ${title} `] },
    );
    this.#helpers.set(title, pid);
    return pid;
  }

  *#start(me: (level: string, text: string) => Task<void>): Task<void> {
    const p = this.#p;
    p.setTitle(p.argv);
    for (const title of ['checkpointer', 'background writer']) this.#helper(title);
    const startup = this.#helper('startup recovering');
    const { state, at } = this.folder.control;
    yield* p.sleep(30);
    if (state === 'shut down')
      yield* this.log(startup, 'LOG', `database system was shut down at ${logTime(at).replace(/\.\d+/, '')}`);
    else {
      yield* this.log(
        startup,
        'LOG',
        `database system was interrupted; last known up at ${logTime(at).replace(/\.\d+/, '')}`,
      );
      yield* p.sleep(300);
      yield* this.log(startup, 'LOG', 'database system was not properly shut down; automatic recovery in progress');
      // The places in the log at which the redo begins and ends are left out as well.
    }
    const cluster = this.folder.load();
    if (cluster === undefined) {
      yield* me('FATAL', `could not open file "global/pg_filenode.map": No such file or directory`);
      this.stopping = 'immediate';
      this.#changed.notify();
      return;
    }
    this.cluster = cluster;
    yield* p.sleep(20);
    p.kill(startup, 'KILL');
    this.#helpers.delete('startup recovering');
    for (const title of ['walwriter', 'autovacuum launcher', 'logical replication launcher']) this.#helper(title);
    this.folder.control = { state: 'in production', at: p.clock.now() };
    this.ready = true;
    yield* me('LOG', 'database system is ready to accept connections');
  }

  *#accept(listener: Listener): Task<void> {
    for (;;) {
      const connection = listener.accept();
      if (connection === undefined) {
        yield { kind: 'wait', on: [listener.acceptable] };
        continue;
      }
      const pid = this.#p.fork((child) => backend(child, this, connection), { argv: ['postgres: '] });
      if (pid < 0) connection.close();
      else this.#clients.add(pid);
      yield* this.#p.tick();
    }
  }

  *#reap(): Task<void> {
    for (;;) {
      for (const pid of [...this.#clients]) {
        if (!this.#p.poll(pid)) continue;
        this.#clients.delete(pid);
        this.#sessions.get(pid)?.end();
        this.leave(pid);
      }
      // Its own helpers that are done, and orphans when it is the container's first process.
      for (const { pid, state } of this.#p.processes()) if (state === 'Z') this.#p.poll(pid);
      yield { kind: 'wait', on: [this.#p.childChanged] };
    }
  }

  *#awaitStop(): Task<void> {
    for (;;) {
      yield* this.#tellStop();
      yield { kind: 'wait', on: [this.#changed] };
    }
  }

  *#tellStop(): Task<void> {
    if (this.stopping === undefined || this.stopping === this.#told) return;
    this.#told = this.stopping;
    yield* this.log(this.#p.pid, 'LOG', `received ${this.#told} shutdown request`);
  }

  *#shutDown(me: (level: string, text: string) => Task<void>): Task<number> {
    const p = this.#p;
    if (!this.ready) return 1;
    yield* this.#tellStop();
    const immediate = this.stopping === 'immediate';
    if (this.stopping === 'fast') yield* me('LOG', 'aborting any active transactions');
    for (const pid of this.#clients) p.kill(pid, immediate ? 'KILL' : 'TERM');
    while (this.#clients.size > 0 && !immediate) {
      for (const pid of [...this.#clients]) if (p.poll(pid)) this.#clients.delete(pid);
      if (this.#clients.size > 0) yield* p.sleep(5);
    }
    if (!immediate) {
      const launcher = this.#helpers.get('logical replication launcher') ?? 0;
      yield* me('LOG', `background worker "logical replication launcher" (PID ${launcher}) exited with exit code 1`);
      const checkpointer = this.#helpers.get('checkpointer') ?? 0;
      yield* this.log(checkpointer, 'LOG', 'shutting down');
      yield* this.log(checkpointer, 'LOG', 'checkpoint starting: shutdown immediate');
      yield* p.sleep(20);
      // What the checkpoint wrote and how long that took cannot be known here: its line is left out (docs/adr/0010).
      this.folder.control = { state: 'shut down', at: p.clock.now() };
    }
    for (const pid of this.#helpers.values()) p.kill(pid, 'KILL');
    yield* p.sleep(10);
    p.fs.unlink(socketPath(this.setting('port')), p.credentials);
    p.fs.unlink(`${this.folder.path}/postmaster.pid`, p.credentials);
    yield* me('LOG', 'database system is shut down');
    return 0;
  }
}

interface Options {
  folder: string | undefined;
  readonly settings: Map<string, string>;
  print: string | undefined;
  problem: string | undefined;
}

function readOptions(p: Process): Options {
  const options: Options = { folder: p.env.get('PGDATA'), settings: new Map(), print: undefined, problem: undefined };
  const args = p.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, long, longValue = ''] = /^--([\w-]+)=(.*)$/s.exec(arg) ?? [];
    if (long !== undefined) options.settings.set(long.replaceAll('-', '_').toLowerCase(), longValue);
    else if (arg === '-D') options.folder = args[++i];
    else if (arg === '-p') options.settings.set('port', args[++i] ?? '');
    else if (arg === '-N') options.settings.set('max_connections', args[++i] ?? '');
    else if (arg === '-h') options.settings.set('listen_addresses', args[++i] ?? '');
    else if (arg === '-C') options.print = args[++i];
    else if (arg === '-i') options.settings.set('listen_addresses', '*');
    else if (arg === '-c' || arg.startsWith('-c')) {
      const text = arg === '-c' ? (args[++i] ?? '') : arg.slice(2);
      const at = text.indexOf('=');
      if (at < 0) options.problem ??= `-c ${text} requires a value`;
      else options.settings.set(text.slice(0, at).toLowerCase(), text.slice(at + 1));
    } else options.problem ??= `${p.argv[0] ?? 'postgres'}: invalid argument: "${arg}"`;
  }
  return options;
}

/** postgres: the server. */
export const postgres: Program = function* (p) {
  const version = postgresVersion(p);
  if (p.argv[1] === '--version' || p.argv[1] === '-V') {
    yield* p.out(`postgres (PostgreSQL) ${version.long}\n`);
    return 0;
  }
  const fatal = function* (text: string): Task<number> {
    yield* p.err(`${logTime(p.clock.now())} [${p.pid}] FATAL:  ${text}\n`);
    return 1;
  };
  if (p.credentials.uid === 0) {
    yield* p.err(
      '"root" execution of the PostgreSQL server is not permitted.\nThe server must be started under an unprivileged user ID to prevent\npossible system security compromise.  See the documentation for\nmore information on how to properly start the server.\n',
    );
    return 1;
  }
  const { folder, settings, print, problem } = readOptions(p);
  if (problem !== undefined) {
    yield* p.err(`${problem}\nTry "postgres --help" for more information.\n`);
    return 1;
  }
  if (folder === undefined) {
    yield* p.err(
      'postgres does not know where to find the server configuration file.\nYou must specify the --config-file or -D invocation option or set the PGDATA environment variable.\n',
    );
    return 2;
  }
  const conf = p.readText(settings.get('config_file') ?? `${folder}/postgresql.conf`);
  if (!conf.ok) {
    yield* p.err(
      `postgres: could not access the server configuration file "${settings.get('config_file') ?? `${folder}/postgresql.conf`}": ${strerror(conf.error)}\n`,
    );
    return 2;
  }
  const all = new Map([
    ['port', '5432'],
    ['listen_addresses', 'localhost'],
    ['max_connections', '100'],
    ['password_encryption', 'scram-sha-256'],
    ...readConf(conf.value),
    ...settings,
  ]);
  const unknown = [...all.keys()].find((name) => !SETTINGS.has(name) && !name.includes('.'));
  if (unknown !== undefined) return yield* fatal(`unrecognized configuration parameter "${unknown}"`);
  if (print !== undefined) {
    yield* p.out(`${all.get(print) ?? ''}\n`);
    return 0;
  }
  const path = p.resolve(folder);
  const found = new DataFolder(p, path).major;
  if (found !== String(version.major)) {
    yield* p.err(
      `${logTime(p.clock.now())} [${p.pid}] FATAL:  database files are incompatible with server\n${logTime(p.clock.now())} [${p.pid}] DETAIL:  The data directory was initialized by PostgreSQL version ${found}, which is not compatible with this version ${version.long}.\n`,
    );
    return 1;
  }
  return yield* new Postmaster(p, path, all).run();
};
