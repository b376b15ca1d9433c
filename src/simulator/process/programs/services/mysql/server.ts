import type { Connection, Listener } from '../../../../base/sockets.ts';
import { type Task, WaitQueue } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strftime } from '../../date-text.ts';
import { Strands } from '../../strands.ts';
import type { Cluster } from '../sql/catalog.ts';
import { MYSQL } from '../sql/dialect.ts';
import type { SqlSession } from '../sql/session.ts';
import type { SessionServer } from '../sql/session-server.ts';
import { put } from '../sql/storage.ts';
import { DataFolder } from './folder.ts';
import { type Serving, serve } from './serve.ts';
import { mysqlVersion, type Settings } from './settings.ts';

/** `2025-11-04T08:13:31.227531Z`. */
export const logTime = (ms: number): string =>
  `${strftime('%Y-%m-%dT%H:%M:%S', ms)}.${String(Math.floor((ms % 1000) * 1000)).padStart(6, '0')}Z`;

export const NAME = '/usr/sbin/mysqld';
const EDITION = 'MySQL Community Server - GPL.';

/** mysqld: listens, answers its clients side by side, and keeps their data in its folder. */
export class Mysqld implements Serving {
  readonly p: Process;
  readonly version: string;
  readonly settings: Settings;
  readonly folder: DataFolder;
  cluster: Cluster = { databases: new Map(), roles: new Map(), nextOid: 1024 };
  /** Who asked it to stop. */
  stopping: { readonly by: string; readonly id: number } | undefined;
  readonly changed = new WaitQueue();
  readonly sessions = new Map<number, SqlSession>();
  readonly #strands = new Strands();
  /** Connections are numbered from 8: the server's own threads come before. */
  #nextId = 8;

  constructor(p: Process, settings: Settings) {
    this.p = p;
    this.settings = settings;
    this.version = mysqlVersion(p);
    this.folder = new DataFolder(p, settings.get('datadir') ?? '');
  }

  get #old(): boolean {
    return this.version.startsWith('8.0');
  }

  readonly sessionServer: SessionServer = ((server: Mysqld): SessionServer => ({
    get cluster() {
      return server.cluster;
    },
    dialect: MYSQL,
    get version() {
      return server.version;
    },
    get hostname() {
      return server.p.hostname;
    },
    now: () => server.p.clock.now(),
    random: () => server.p.ids.int(2 ** 30) / 2 ** 30,
    uuid: () => server.uuid(),
    changed: (what) => {
      if (what === 'cluster') server.folder.saveCluster(server.cluster);
      else server.folder.saveDatabase(what);
    },
    dropped: (database) => server.folder.removeDatabase(database),
    others: (database, me) =>
      [...server.sessions.values()].filter((one) => one.database === database && one !== me).length,
  }))(this);

  uuid(): string {
    const hex = this.p.ids.hex(32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-11f1-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  *log(id: number, level: 'System' | 'Warning' | 'ERROR', code: string, text: string, part = 'Server'): Task<void> {
    yield* this.p.err(`${logTime(this.p.clock.now())} ${id} [${level}] [${code}] [${part}] ${text}\n`);
  }

  *#storage(): Task<void> {
    yield* this.p.sleep(20);
    yield* this.log(1, 'System', 'MY-013576', 'InnoDB initialization has started.', 'InnoDB');
    yield* this.p.sleep(350);
    yield* this.log(1, 'System', 'MY-013577', 'InnoDB initialization has ended.', 'InnoDB');
  }

  *#oldSyntax(): Task<void> {
    if (this.#old)
      yield* this.log(
        0,
        'Warning',
        'MY-011068',
        "The syntax '--skip-host-cache' is deprecated and will be removed in a future release. Please use SET GLOBAL host_cache_size=0 instead.",
      );
  }

  /** Makes an empty data folder. */
  *initialise(insecure: boolean): Task<number> {
    const names = this.p.fs.readdir(this.folder.path, this.p.credentials);
    if (!this.#old) yield* this.log(0, 'System', 'MY-015017', 'MySQL Server Initialization - start.');
    yield* this.#oldSyntax();
    yield* this.log(
      0,
      'System',
      'MY-013169',
      `${NAME} (mysqld ${this.version}) initializing of server in progress as process ${this.p.pid}`,
    );
    if (names.ok && names.value.some((name) => !name.startsWith('.') && name !== 'lost+found')) {
      yield* this.log(
        0,
        'ERROR',
        'MY-010457',
        '--initialize specified but the data directory has files in it. Aborting.',
      );
      return yield* this.#abort(
        'MY-013236',
        `The designated data directory ${this.folder.path}/ is unusable. You can remove all files that the server added to it.`,
      );
    }
    yield* this.#storage();
    yield* this.p.sleep(900);
    if (!this.folder.create(this.uuid()))
      return yield* this.#abort(
        'MY-013236',
        `The designated data directory ${this.folder.path}/ is unusable. You can remove all files that the server added to it.`,
      );
    if (insecure)
      yield* this.log(
        6,
        'Warning',
        'MY-010453',
        'root@localhost is created with an empty password ! Please consider switching off the --initialize-insecure option.',
      );
    yield* this.p.sleep(600);
    if (!this.#old) yield* this.log(0, 'System', 'MY-015018', 'MySQL Server Initialization - end.');
    return 0;
  }

  *#abort(code: string, text: string): Task<number> {
    yield* this.log(0, 'ERROR', code, text);
    yield* this.log(0, 'ERROR', 'MY-010119', 'Aborting');
    yield* this.#farewell();
    return 1;
  }

  *#farewell(): Task<void> {
    yield* this.log(0, 'System', 'MY-010910', `${NAME}: Shutdown complete (mysqld ${this.version})  ${EDITION}`);
    if (!this.#old) yield* this.log(0, 'System', 'MY-015016', 'MySQL Server - end.');
  }

  *run(ready: () => void): Task<number> {
    const { p, settings } = this;
    for (const signal of ['TERM', 'QUIT'] as const)
      p.onSignal(signal, () => this.stop({ by: '<via user signal>', id: 0 }));
    p.onSignal('HUP', 'ignore');
    p.onSignal('INT', 'ignore');
    if (!this.#old) yield* this.log(0, 'System', 'MY-015015', 'MySQL Server - start.');
    yield* this.#oldSyntax();
    yield* p.sleep(200);
    yield* this.log(0, 'System', 'MY-010116', `${NAME} (mysqld ${this.version}) starting as process ${p.pid}`);
    yield* this.#storage();
    const cluster = this.folder.load();
    if (cluster === undefined) return yield* this.#abort('MY-010020', 'Data Dictionary initialization failed.');
    this.cluster = cluster;
    const listeners = yield* this.#listen();
    if (typeof listeners === 'number') return listeners;
    yield* this.#announce(settings.has('skip_networking'));
    ready();
    for (const listener of listeners) this.#strands.add(this.#accept(listener));
    this.#strands.add(this.#untilStopped());
    yield* this.#strands.run(p, () => this.stopping !== undefined);
    return yield* this.#shutDown(listeners);
  }

  *#announce(local: boolean): Task<void> {
    yield* this.p.sleep(150);
    yield* this.log(0, 'Warning', 'MY-010068', 'CA certificate ca.pem is self signed.');
    yield* this.log(
      0,
      'System',
      'MY-013602',
      'Channel mysql_main configured to support TLS. Encrypted connections are now supported for this channel.',
    );
    yield* this.log(
      0,
      'Warning',
      'MY-011810',
      "Insecure configuration for --pid-file: Location '/var/run/mysqld' in the path is accessible to all OS users. Consider choosing a different directory.",
    );
    yield* this.log(
      0,
      'System',
      'MY-011323',
      `X Plugin ready for connections. ${local ? 'Socket' : "Bind-address: '::' port: 33060, socket"}: /var/run/mysqld/mysqlx.sock`,
    );
    const port = local ? '0' : (this.settings.get('port') ?? '3306');
    yield* this.log(
      0,
      'System',
      'MY-010931',
      `${NAME}: ready for connections. Version: '${this.version}'  socket: '${this.settings.get('socket')}'  port: ${port}  ${EDITION}`,
    );
  }

  *#listen(): Task<Listener[] | number> {
    const { p, settings } = this;
    const out: Listener[] = [];
    const socket = settings.get('socket') ?? '';
    const local = p.net.listen(socket, 0);
    if (local.ok && put(p, socket, '', 0o777)) out.push(local.value);
    if (settings.has('skip_networking')) return out;
    for (const port of [settings.get('port') ?? '3306', '33060']) {
      const made = p.net.listen('0.0.0.0', Number(port));
      if (made.ok) {
        if (port !== '33060') out.push(made.value);
        continue;
      }
      if (port === '33060') continue;
      yield* this.log(0, 'ERROR', 'MY-010262', `Can't start server: Bind on TCP/IP port: Address already in use`);
      yield* this.log(0, 'ERROR', 'MY-010257', `Do you already have another mysqld server running on port: ${port} ?`);
      yield* this.log(0, 'ERROR', 'MY-010119', 'Aborting');
      yield* this.#farewell();
      return 1;
    }
    return out;
  }

  stop(who: { readonly by: string; readonly id: number }): void {
    this.stopping ??= who;
    this.changed.notify();
  }

  *#untilStopped(): Task<void> {
    while (this.stopping === undefined) yield { kind: 'wait', on: [this.changed] };
  }

  *#accept(listener: Listener): Task<void> {
    for (;;) {
      const connection = listener.accept();
      if (connection) this.#strands.add(this.#client(connection));
      else yield { kind: 'wait', on: [listener.acceptable] };
    }
  }

  *#client(connection: Connection): Task<void> {
    const id = this.#nextId++;
    yield* serve(this, connection, id);
    this.sessions.get(id)?.end();
    this.sessions.delete(id);
    connection.close();
  }

  *#shutDown(listeners: readonly Listener[]): Task<number> {
    const { p } = this;
    const { by, id } = this.stopping ?? { by: '', id: 0 };
    yield* this.log(
      id,
      'System',
      'MY-013172',
      `Received SHUTDOWN from user ${by}. Shutting down mysqld (Version: ${this.version}).`,
    );
    for (const listener of listeners) listener.close();
    for (const session of this.sessions.values()) session.end();
    yield* p.sleep(700);
    p.fs.unlink(this.settings.get('socket') ?? '', p.credentials);
    yield* this.#farewell();
    return 0;
  }
}
