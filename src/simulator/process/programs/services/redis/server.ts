import { concatBytes } from '../../../../base/bytes.ts';
import { writeAll } from '../../../../base/channel.ts';
import type { Connection, Listener } from '../../../../base/sockets.ts';
import { type Task, WaitQueue } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { binary, binaryBytes, toBinary } from '../../binary-text.ts';
import { strftime } from '../../date-text.ts';
import { strerror } from '../../errno-text.ts';
import { Strands } from '../../strands.ts';
import { commandOf, type Keyspace, runCommand } from './commands.ts';
import { type Database, readRdb, writeRdb } from './data.ts';
import { ARITIES, MODELLED, memoryBytes, unknownCommand } from './names.ts';
import { encodeCommand, encodeReply, OK, RedisReader, type Reply } from './protocol.ts';

const DEFAULTS: Readonly<Record<string, string>> = {
  port: '6379',
  bind: '* -::*',
  // The official images build Redis with it off, so that other containers may connect.
  'protected-mode': 'no',
  dir: '',
  dbfilename: 'dump.rdb',
  appendonly: 'no',
  appendfilename: 'appendonly.aof',
  appenddirname: 'appendonlydir',
  appendfsync: 'everysec',
  save: '3600 1 300 100 60 10000',
  requirepass: '',
  maxmemory: '0',
  'maxmemory-policy': 'noeviction',
  loglevel: 'notice',
  logfile: '',
  databases: '16',
  timeout: '0',
  'tcp-keepalive': '300',
  daemonize: 'no',
  pidfile: '',
  maxclients: '10000',
  'tcp-backlog': '511',
  replicaof: '',
  masterauth: '',
  'io-threads': '1',
  'stop-writes-on-bgsave-error': 'yes',
  rdbcompression: 'yes',
  rdbchecksum: 'yes',
  'notify-keyspace-events': '',
  hz: '10',
  'always-show-logo': 'no',
  'set-proc-title': 'yes',
  'auto-aof-rewrite-percentage': '100',
  'auto-aof-rewrite-min-size': '67108864',
  'lazyfree-lazy-eviction': 'no',
  'slowlog-max-len': '128',
  'slowlog-log-slower-than': '10000',
  unixsocket: '',
  supervised: 'no',
  'locale-collate': '',
};

const DENIED =
  "-DENIED Redis is running in protected mode because protected mode is enabled and no password is set for the default user. In this mode connections are only accepted from the loopback interface. If you want to connect from external computers to Redis you may adopt one of the following solutions: 1) Just disable protected mode sending the command 'CONFIG SET protected-mode no' from the loopback interface by connecting to Redis from the same host the server is running, however MAKE SURE Redis is not publicly accessible from internet if you do so. Use CONFIG REWRITE to make this change permanent. 2) Alternatively you can just disable the protected mode by editing the Redis configuration file, and setting the protected mode option to 'no', and then restarting the server. 3) If you started the server manually just for testing, restart it with the '--protected-mode no' option. 4) Set up an authentication password for the default user. NOTE: You only need to do one of the above things in order for the server to start accepting connections from the outside.\r\n";

export const redisVersion = (p: Process): string => p.env.get('REDIS_VERSION') ?? '8.2.2';

interface Parsed {
  readonly config: Map<string, string>;
  readonly file?: string;
  /** Options nobody knows, from the command line. */
  readonly unknown: readonly string[];
  readonly fileError?: { readonly line: number; readonly text: string };
}

function parseArguments(p: Process): Parsed | { readonly cannotOpen: string } {
  const config = new Map(Object.entries(DEFAULTS));
  // Docker's own image builds redis without protected mode; a distribution's package keeps it.
  if (!p.stat('/usr/local/bin/redis-server').ok && p.stat('/usr/bin/redis-server').ok)
    config.set('protected-mode', 'yes');
  const unknown: string[] = [];
  const args = p.argv.slice(1);
  const file = args[0] !== undefined && !args[0].startsWith('-') ? args.shift() : undefined;
  if (file !== undefined) {
    const text = p.readText(file);
    if (!text.ok)
      return { cannotOpen: `Fatal error, can't open config file '${p.resolve(file)}': ${strerror(text.error)}` };
    for (const [i, raw] of text.value.split('\n').entries()) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const [name = '', ...values] = line.split(/\s+/);
      if (DEFAULTS[name.toLowerCase()] === undefined || values.length === 0)
        return { config, file, unknown, fileError: { line: i + 1, text: line } };
      setOption(config, name.toLowerCase(), values);
    }
  }
  for (let i = 0; i < args.length; i++) {
    const name = (args[i] ?? '').replace(/^--/, '').toLowerCase();
    const values: string[] = [];
    while (i + 1 < args.length && !(args[i + 1] ?? '').startsWith('--')) values.push(args[++i] ?? '');
    if (DEFAULTS[name] === undefined) unknown.push(`${name} ${values.join(' ')}`.trim());
    else setOption(config, name, values);
  }
  return { config, unknown, ...(file === undefined ? {} : { file }) };
}

const setOption = (config: Map<string, string>, name: string, values: readonly string[]): void => {
  const text = values
    .join(' ')
    .replace(/^"(.*)"$/, '$1')
    .replace(/^'(.*)'$/, '$1');
  config.set(name, text);
};

class Server implements Keyspace {
  readonly p: Process;
  readonly config: Map<string, string>;
  databases: Database[] = [];
  index = 0;
  readonly #strands = new Strands();
  #stop: { readonly save: boolean } | undefined;
  readonly #stopping = new WaitQueue();
  #dirty = 0;
  #lastSave: number;
  #clients = 0;
  readonly #subscribers = new Map<string, Set<Connection>>();
  #aofIndex = -1;
  #child: number | undefined;

  constructor(p: Process, config: Map<string, string>) {
    this.p = p;
    this.config = config;
    this.#lastSave = p.clock.now();
  }

  now(): number {
    return this.p.clock.now();
  }

  random(below: number): number {
    return this.p.ids.int(below);
  }

  setting(name: string): string {
    return this.config.get(name) ?? '';
  }

  *log(mark: string, text: string, role = 'M', pid = this.p.pid): Task<void> {
    const line = `${pid}:${role} ${stamp(this.now())} ${mark} ${text}\n`;
    const file = this.setting('logfile');
    if (file === '') yield* this.p.out(line);
    else {
      const old = this.p.readText(file);
      this.p.writeText(file, (old.ok ? old.value : '') + line);
    }
  }

  get #rdbPath(): string {
    return `${this.setting('dir') || this.p.cwd}/${this.setting('dbfilename')}`.replace('//', '/');
  }

  get #aofFolder(): string {
    return `${this.setting('dir') || this.p.cwd}/${this.setting('appenddirname')}`.replace('//', '/');
  }

  get #appendOnly(): boolean {
    return this.setting('appendonly') === 'yes';
  }

  *run(): Task<number> {
    const { p } = this;
    yield* this.log('*', 'monotonic clock: POSIX clock_gettime');
    yield* this.log('*', `Running mode=standalone, port=${this.setting('port')}.`);
    const bound = this.setting('bind').startsWith('127.')
      ? '127.0.0.1'
      : this.setting('bind').split(' ')[0] === '*'
        ? '0.0.0.0'
        : (this.setting('bind').split(' ')[0] ?? '0.0.0.0');
    const listener = p.net.listen(bound, Number(this.setting('port')));
    if (!listener.ok) {
      yield* this.log(
        '#',
        `Warning: Could not create server TCP listening socket ${bound === '0.0.0.0' ? '*' : bound}:${this.setting('port')}: bind: ${strerror(listener.error)}`,
      );
      yield* this.log('#', `Failed listening on port ${this.setting('port')} (tcp), aborting.`);
      return 1;
    }
    p.setTitle([`${p.argv[0] ?? 'redis-server'} *:${this.setting('port')}`]);
    yield* this.log('*', 'Server initialized');
    if (!(yield* this.#load())) return 1;
    yield* this.log('*', 'Ready to accept connections tcp');
    for (const signal of ['TERM', 'INT'] as const)
      p.onSignal(signal, () => {
        this.#strands.add(this.#signalled(signal));
        this.#stopping.notify();
      });
    p.onSignal('HUP', 'ignore');
    this.#strands.add(this.#accept(listener.value));
    this.#strands.add(this.#autosave());
    this.#strands.add(this.#waitForStop());
    yield* this.#strands.run(p, () => this.#stop !== undefined);
    listener.value.close();
    return yield* this.#shutdown();
  }

  *#waitForStop(): Task<void> {
    while (this.#stop === undefined) yield { kind: 'wait', on: [this.#stopping] };
  }

  *#signalled(signal: 'TERM' | 'INT'): Task<void> {
    yield* this.p.out(
      `${this.p.pid}:signal-handler (${Math.floor(this.now() / 1000)}) Received SIG${signal} scheduling shutdown...\n`,
    );
    yield* this.p.sleep(30);
    this.#stop = { save: this.setting('save') !== '' };
    this.#stopping.notify();
  }

  *#shutdown(): Task<number> {
    yield* this.log('*', 'User requested shutdown...');
    if (this.#appendOnly) yield* this.log('*', 'Calling fsync() on the AOF file.');
    if (this.#stop?.save) {
      yield* this.log('*', 'Saving the final RDB snapshot before exiting.');
      if (!(yield* this.#save())) {
        yield* this.log('#', "Error trying to save the DB, can't exit.");
        return 1;
      }
    }
    yield* this.log('#', 'Redis is now ready to exit, bye bye...');
    return 0;
  }

  // Files

  #write(path: string, bytes: Uint8Array): string | undefined {
    const written = this.p.fs.writeFile(path, { bytes, size: bytes.length }, this.p.credentials, 0o644);
    return written.ok ? undefined : strerror(written.error);
  }

  *#save(role = 'M', pid = this.p.pid): Task<boolean> {
    const problem = this.#write(this.#rdbPath, writeRdb(this.databases, redisVersion(this.p), this.now()));
    if (problem !== undefined) {
      const temporary = `temp-${pid}.rdb`;
      yield* this.log(
        '#',
        `Failed opening the temp RDB file ${temporary} (in server root dir ${this.setting('dir') || this.p.cwd}) for saving: ${problem}`,
        role,
        pid,
      );
      return false;
    }
    this.#dirty = 0;
    this.#lastSave = this.now();
    yield* this.log('*', 'DB saved on disk', role, pid);
    return true;
  }

  *#background(): Task<void> {
    const server = this;
    const bytes = writeRdb(this.databases, redisVersion(this.p), this.now());
    const pid = this.p.fork(function* (child) {
      const written = child.fs.writeFile(server.#rdbPath, { bytes, size: bytes.length }, child.credentials, 0o644);
      if (!written.ok) {
        yield* server.log(
          '#',
          `Failed opening the temp RDB file temp-${child.pid}.rdb (in server root dir ${server.setting('dir') || child.cwd}) for saving: ${strerror(written.error)}`,
          'C',
          child.pid,
        );
        return 1;
      }
      yield* server.log('*', 'DB saved on disk', 'C', child.pid);
      yield* server.log('*', 'Fork CoW for RDB: current 0 MB, peak 0 MB, average 0 MB', 'C', child.pid);
      return 0;
    });
    this.#child = pid;
    yield* this.log('*', `Background saving started by pid ${pid}`);
    this.#strands.add(this.#reap(pid));
  }

  *#reap(pid: number): Task<void> {
    for (;;) {
      const ended = this.p.poll(pid);
      if (ended) {
        this.#child = undefined;
        const good = 'code' in ended.status && ended.status.code === 0;
        if (good) {
          this.#dirty = 0;
          this.#lastSave = this.now();
        }
        yield* this.log(
          good ? '*' : '#',
          good ? 'Background saving terminated with success' : 'Background saving error',
        );
        return;
      }
      yield* this.p.sleep(100);
    }
  }

  *#autosave(): Task<void> {
    const rules = this.setting('save').split(' ').filter(Boolean).map(Number);
    if (rules.length === 0) return;
    for (;;) {
      const changed = this.#dirty > 0;
      yield* changed ? this.p.sleep(1000) : this.#idle();
      for (let i = 0; i + 1 < rules.length; i += 2) {
        const [seconds = 0, changes = 0] = [rules[i], rules[i + 1]];
        if (this.#dirty < changes || this.now() - this.#lastSave < seconds * 1000 || this.#child !== undefined)
          continue;
        yield* this.log('*', `${changes} changes in ${seconds} seconds. Saving...`);
        yield* this.#background();
        break;
      }
    }
  }

  readonly #touched = new WaitQueue();

  *#idle(): Task<void> {
    while (this.#dirty === 0) yield { kind: 'wait', on: [this.#touched] };
  }

  *#load(): Task<boolean> {
    if (this.#appendOnly) return yield* this.#loadAppendOnly();
    const content = this.p.fs.readFile(this.#rdbPath, this.p.credentials);
    if (!content.ok) return true;
    if (!(yield* this.#loadRdb(content.value.bytes))) return false;
    yield* this.log('*', 'DB loaded from disk: 0.000 seconds');
    return true;
  }

  *#loadRdb(bytes: Uint8Array, base = false): Task<boolean> {
    const loaded = readRdb(bytes);
    if (!loaded) {
      yield* this.log('#', 'Wrong signature trying to load DB from file');
      yield* this.log('#', 'Fatal error loading the DB, check server logs. Exiting.');
      return false;
    }
    yield* this.log('*', `Loading RDB produced by version ${loaded.version}`);
    yield* this.log('*', `RDB age ${Math.max(0, Math.floor(this.now() / 1000) - loaded.created)} seconds`);
    yield* this.log('*', 'RDB memory usage when created 0.68 Mb');
    if (base) yield* this.log('*', 'RDB is base AOF');
    let expired = 0;
    for (const database of loaded.databases)
      for (const [key, entry] of database ?? [])
        if (entry.expires !== undefined && entry.expires <= this.now()) {
          database.delete(key);
          expired++;
        }
    this.databases = loaded.databases;
    const count = loaded.databases.reduce((n, database) => n + (database?.size ?? 0), 0);
    yield* this.log('*', `Done loading RDB, keys loaded: ${count}, keys expired: ${expired}.`);
    return true;
  }

  *#loadAppendOnly(): Task<boolean> {
    const name = this.setting('appendfilename');
    const [base, incr] = [`${name}.1.base.rdb`, `${name}.1.incr.aof`];
    const folder = this.#aofFolder;
    const manifest = this.p.readText(`${folder}/${name}.manifest`);
    if (!manifest.ok) {
      this.p.fs.mkdir(folder, this.p.credentials, 0o755);
      yield* this.log('*', `Creating AOF base file ${base} on server start`);
      const problem = this.#write(`${folder}/${base}`, writeRdb([], redisVersion(this.p), this.now(), true));
      if (problem !== undefined) {
        yield* this.log('#', `Can't open or create append-only dir ${this.setting('appenddirname')}: ${problem}`);
        return false;
      }
      yield* this.log('*', `Creating AOF incr file ${incr} on server start`);
      this.#write(`${folder}/${incr}`, new Uint8Array(0));
      this.p.writeText(
        `${folder}/${name}.manifest`,
        `file ${base} seq 1 type b\nfile ${incr} seq 1 type i startoffset 0\n`,
      );
      return true;
    }
    const rdb = this.p.fs.readFile(`${folder}/${base}`, this.p.credentials);
    yield* this.log('*', 'Reading RDB base file on AOF loading...');
    if (rdb.ok && !(yield* this.#loadRdb(rdb.value.bytes, true))) return false;
    yield* this.log('*', `DB loaded from base file ${base}: 0.000 seconds`);
    const commands = this.p.fs.readFile(`${folder}/${incr}`, this.p.credentials);
    if (commands.ok) this.#replay(binary(commands.value.bytes));
    yield* this.log('*', `DB loaded from incr file ${incr}: 0.000 seconds`);
    yield* this.log('*', 'DB loaded from append only file: 0.001 seconds');
    yield* this.log('*', `Opening AOF incr file ${incr} on server start`);
    return true;
  }

  #replay(text: string): void {
    let at = 0;
    const line = (): string => {
      const end = text.indexOf('\r\n', at);
      const found = text.slice(at, end < 0 ? text.length : end);
      at = end < 0 ? text.length : end + 2;
      return found;
    };
    while (at < text.length) {
      const count = Number(line().slice(1));
      const words: string[] = [];
      for (let i = 0; i < count; i++) {
        const size = Number(line().slice(1));
        words.push(text.slice(at, at + size));
        at += size + 2;
      }
      const command = commandOf((words[0] ?? '').toLowerCase());
      if (command) runCommand(command, this, words.slice(1));
    }
    this.index = 0;
  }

  #append(words: readonly string[], index: number): void {
    this.#dirty++;
    this.#touched.notify();
    if (!this.#appendOnly) return;
    const path = `${this.#aofFolder}/${this.setting('appendfilename')}.1.incr.aof`;
    const old = this.p.fs.readFile(path, this.p.credentials);
    const select = this.#aofIndex === index ? '' : encodeCommand(['SELECT', String(index)]);
    this.#aofIndex = index;
    this.#write(
      path,
      concatBytes([old.ok ? old.value.bytes : new Uint8Array(0), binaryBytes(select + encodeCommand(words))]),
    );
  }

  // Clients

  *#accept(listener: Listener): Task<void> {
    for (;;) {
      const connection = listener.accept();
      if (connection) this.#strands.add(this.#client(connection));
      else yield { kind: 'wait', on: [listener.acceptable] };
    }
  }

  *#client(connection: Connection): Task<void> {
    const remote = connection.remote.address;
    if (this.setting('protected-mode') === 'yes' && this.setting('requirepass') === '' && !remote.startsWith('127.')) {
      yield* writeAll(connection, binaryBytes(DENIED));
      connection.close();
      return;
    }
    this.#clients++;
    const reader = new RedisReader(connection);
    const client: Client = {
      index: 0,
      trusted: this.setting('requirepass') === '',
      connection,
      channels: new Set(),
      queue: undefined,
      spoilt: false,
    };
    for (;;) {
      const words = yield* reader.command();
      if (words === undefined) break;
      if (typeof words === 'string') {
        yield* writeAll(connection, binaryBytes(`-${words}\r\n`));
        break;
      }
      if (words.length === 0) continue;
      const reply = yield* this.#execute(client, words);
      if (reply === undefined) break;
      if (!(yield* writeAll(connection, binaryBytes(encodeReply(reply))))) break;
      if ((words[0] ?? '').toLowerCase() === 'quit') break;
    }
    for (const channel of client.channels) this.#subscribers.get(channel)?.delete(connection);
    this.#clients--;
    connection.close();
  }

  *#execute(client: Client, words: readonly string[]): Task<Reply | undefined> {
    const name = (words[0] ?? '').toLowerCase();
    const args = words.slice(1);
    if (name === 'auth') return this.#authenticate(client, args);
    if (name === 'hello' && args[0] !== undefined && args[0] !== '2')
      return { error: 'NOPROTO unsupported protocol version' };
    if (!client.trusted && name !== 'quit') return { error: 'NOAUTH Authentication required.' };
    const command = commandOf(name);
    if (client.queue && !/^(exec|discard|multi)$/.test(name)) {
      const problem = command
        ? this.#arity(command.arity, words, name)
        : MODELLED.has(name)
          ? undefined
          : unknownCommand(words);
      if (problem) {
        client.spoilt = true;
        return problem;
      }
      client.queue.push(words);
      return { status: 'QUEUED' };
    }
    if (command) {
      const problem = this.#arity(command.arity, words, name);
      if (problem) return problem;
      this.index = client.index;
      const reply = runCommand(command, this, args);
      client.index = this.index;
      const failed = reply !== null && typeof reply === 'object' && 'error' in reply;
      if (command.writes && !failed) this.#append([name, ...args], client.index);
      return reply;
    }
    const arity = ARITIES[name];
    const problem = arity === undefined ? undefined : this.#arity(arity, words, name);
    return problem ?? (yield* this.#administer(client, name, args, words));
  }

  #arity(arity: number, words: readonly string[], name: string): Reply | undefined {
    const good = arity < 0 ? words.length >= -arity : words.length === arity;
    return good ? undefined : { error: `ERR wrong number of arguments for '${name}' command` };
  }

  #authenticate(client: Client, args: readonly string[]): Reply {
    const password = toBinary(this.setting('requirepass'));
    if (password === '' && args.length > 1 && args[0] !== 'default')
      return { error: 'WRONGPASS invalid username-password pair or user is disabled.' };
    if (password === '')
      return {
        error:
          'ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?',
      };
    if (args.at(-1) !== password || (args.length > 1 && args[0] !== 'default'))
      return { error: 'WRONGPASS invalid username-password pair or user is disabled.' };
    client.trusted = true;
    return OK;
  }

  *#administer(
    client: Client,
    name: string,
    args: readonly string[],
    words: readonly string[],
  ): Task<Reply | undefined> {
    switch (name) {
      case 'ping':
        return args.length > 1
          ? { error: "ERR wrong number of arguments for 'ping' command" }
          : (args[0] ?? { status: 'PONG' });
      case 'echo':
        return args.length === 1 ? (args[0] ?? '') : { error: "ERR wrong number of arguments for 'echo' command" };
      case 'quit':
        return OK;
      case 'time':
        return [String(Math.floor(this.now() / 1000)), String(Math.floor((this.now() % 1000) * 1000))];
      case 'lastsave':
        return Math.floor(this.#lastSave / 1000);
      case 'save':
        return (yield* this.#save()) ? OK : { error: 'ERR' };
      case 'bgsave':
        if (this.#child !== undefined) return { error: 'ERR Background save already in progress' };
        yield* this.#background();
        return { status: 'Background saving started' };
      case 'bgrewriteaof':
        return { status: 'Background append only file rewriting started' };
      case 'shutdown':
        this.#stop = {
          save:
            args[0]?.toLowerCase() === 'save' || (args[0]?.toLowerCase() !== 'nosave' && this.setting('save') !== ''),
        };
        this.#stopping.notify();
        return undefined;
      case 'config':
        return this.#configure(args);
      case 'info':
        return this.#info(args[0]?.toLowerCase());
      case 'command':
        return args[0]?.toLowerCase() === 'count' ? 241 : [];
      case 'client':
        return /^(setname|setinfo|no-evict|no-touch)$/i.test(args[0] ?? '')
          ? OK
          : /^id$/i.test(args[0] ?? '')
            ? this.#clients
            : /^getname$/i.test(args[0] ?? '')
              ? null
              : `id=${this.#clients} addr=${client.connection.remote.address}:${client.connection.remote.port} laddr=${client.connection.local.address}:${client.connection.local.port} db=${client.index} cmd=client|list user=default\n`;
      case 'hello':
        return [
          'server',
          'redis',
          'version',
          redisVersion(this.p),
          'proto',
          2,
          'id',
          this.#clients,
          'mode',
          'standalone',
          'role',
          'master',
          'modules',
          [],
        ];
      case 'multi':
        if (client.queue) return { error: 'ERR MULTI calls can not be nested' };
        client.queue = [];
        return OK;
      case 'discard': {
        if (!client.queue) return { error: 'ERR DISCARD without MULTI' };
        client.queue = undefined;
        client.spoilt = false;
        return OK;
      }
      case 'exec': {
        const { queue } = client;
        if (!queue) return { error: 'ERR EXEC without MULTI' };
        client.queue = undefined;
        if (client.spoilt) {
          client.spoilt = false;
          return { error: 'EXECABORT Transaction discarded because of previous errors.' };
        }
        const replies: Reply[] = [];
        for (const words of queue) replies.push((yield* this.#execute(client, words)) ?? null);
        return replies;
      }
      case 'publish': {
        const listeners = this.#subscribers.get(args[0] ?? '') ?? new Set<Connection>();
        for (const connection of listeners)
          yield* writeAll(connection, binaryBytes(encodeReply(['message', args[0] ?? '', args[1] ?? ''])));
        return listeners.size;
      }
      case 'subscribe': {
        for (const channel of args) {
          client.channels.add(channel);
          const all = this.#subscribers.get(channel) ?? new Set<Connection>();
          all.add(client.connection);
          this.#subscribers.set(channel, all);
        }
        const last = args.at(-1) ?? '';
        for (const [i, channel] of args.slice(0, -1).entries())
          yield* writeAll(client.connection, binaryBytes(encodeReply(['subscribe', channel, i + 1])));
        return ['subscribe', last, client.channels.size];
      }
      case 'role':
        return ['master', 0, []];
      case 'debug':
        return {
          error:
            'ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.',
        };
      default:
        return unknownCommand(words);
    }
  }

  #configure(args: readonly string[]): Reply {
    const verb = (args[0] ?? '').toLowerCase();
    if (verb === 'get')
      return args
        .slice(1)
        .flatMap((pattern) =>
          [...this.config]
            .filter(([name]) => (pattern === '*' ? true : name === pattern.toLowerCase()))
            .flatMap(([name, value]) => [name, name === 'dir' && value === '' ? this.p.cwd : value]),
        );
    if (verb === 'set') {
      for (let i = 1; i + 1 < args.length; i += 2) {
        const name = (args[i] ?? '').toLowerCase();
        if (DEFAULTS[name] === undefined)
          return { error: `ERR Unknown option or number of arguments for CONFIG SET - '${name}'` };
        this.config.set(name, name === 'maxmemory' ? memoryBytes(args[i + 1] ?? '') : (args[i + 1] ?? ''));
      }
      return OK;
    }
    if (verb === 'rewrite') return { error: 'ERR The server is running without a config file' };
    return verb === 'resetstat' ? OK : { error: `ERR unknown subcommand '${args[0] ?? ''}'. Try CONFIG HELP.` };
  }

  #info(section: string | undefined): Reply {
    const uptime = Math.floor(
      (this.now() - (this.p.processes().find((i) => i.pid === this.p.pid)?.startedAt ?? this.now())) / 1000,
    );
    const parts: Record<string, string[]> = {
      server: [
        `redis_version:${redisVersion(this.p)}`,
        'redis_mode:standalone',
        'os:Linux',
        'arch_bits:64',
        `process_id:${this.p.pid}`,
        `tcp_port:${this.setting('port')}`,
        `uptime_in_seconds:${uptime}`,
        `uptime_in_days:${Math.floor(uptime / 86400)}`,
      ],
      clients: [`connected_clients:${this.#clients}`, 'blocked_clients:0'],
      persistence: [
        'loading:0',
        `rdb_changes_since_last_save:${this.#dirty}`,
        `rdb_last_save_time:${Math.floor(this.#lastSave / 1000)}`,
        'rdb_last_bgsave_status:ok',
        `aof_enabled:${this.#appendOnly ? 1 : 0}`,
      ],
      replication: ['role:master', 'connected_slaves:0'],
      keyspace: this.databases.flatMap((db, i) =>
        db && db.size > 0
          ? [
              `db${i}:keys=${db.size},expires=${[...db.values()].filter((e) => e.expires !== undefined).length},avg_ttl=0,subexpiry=0`,
            ]
          : [],
      ),
    };
    const chosen =
      section === undefined || section === 'all' || section === 'default'
        ? Object.keys(parts)
        : [section].filter((name) => parts[name]);
    return chosen
      .map(
        (name) =>
          `# ${name.charAt(0).toUpperCase()}${name.slice(1)}\r\n${(parts[name] ?? []).map((line) => `${line}\r\n`).join('')}`,
      )
      .join('\r\n');
  }
}

interface Client {
  index: number;
  trusted: boolean;
  readonly connection: Connection;
  readonly channels: Set<string>;
  queue: (readonly string[])[] | undefined;
  /** A command of the open transaction was refused: it cannot be carried out. */
  spoilt: boolean;
}

/** `24 Nov 2026 00:00:14.597`. */
const stamp = (ms: number): string =>
  `${strftime('%d %b %Y %H:%M:%S', ms)}.${String(Math.floor(((ms % 1000) + 1000) % 1000)).padStart(3, '0')}`;

/** redis-server. */
export const redisServer: Program = function* (p) {
  const version = redisVersion(p);
  if (p.argv.includes('--version') || p.argv.includes('-v')) {
    yield* p.out(`Redis server v=${version} sha=00000000:1 malloc=jemalloc-5.3.0 bits=64 build=1c7d7bdb2bb9a5d2\n`);
    return 0;
  }
  const parsed = parseArguments(p);
  const boot = function* (mark: string, text: string): Task<void> {
    yield* p.out(`${p.pid}:C ${stamp(p.clock.now())} ${mark} ${text}\n`);
  };
  if ('cannotOpen' in parsed) {
    yield* boot('#', parsed.cannotOpen);
    return 1;
  }
  if (parsed.fileError) {
    yield* p.err(
      `\n*** FATAL CONFIG FILE ERROR (Redis ${version}) ***\nReading the configuration file, at line ${parsed.fileError.line}\n>>> '${parsed.fileError.text}'\nBad directive or wrong number of arguments\n`,
    );
    return 1;
  }
  yield* boot(
    '#',
    "WARNING Memory overcommit must be enabled! Without it, a background save or replication may fail under low memory condition. Being disabled, it can also cause failures without low memory condition, see https://github.com/jemalloc/jemalloc/issues/1328. To fix this issue add 'vm.overcommit_memory = 1' to /etc/sysctl.conf and then reboot or run the command 'sysctl vm.overcommit_memory=1' for this to take effect.",
  );
  yield* boot('*', 'oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo');
  yield* boot('*', `Redis version=${version}, bits=64, commit=00000000, modified=0, pid=${p.pid}, just started`);
  if (p.argv.length > 1) yield* boot('*', 'Configuration loaded');
  else
    yield* boot(
      '#',
      'Warning: no config file specified, using the default config. In order to specify a config file use redis-server /path/to/redis.conf',
    );
  const server = new Server(p, parsed.config);
  if (parsed.unknown.length > 0) {
    yield* server.log('*', 'monotonic clock: POSIX clock_gettime');
    yield* server.log('#', 'Unresolved Configuration(s) Detected:');
    for (const text of parsed.unknown) yield* server.log('#', `>>> '${text}'`);
    yield* server.log(
      '#',
      'Module Configuration detected without loadmodule directive or no ApplyConfig call: aborting',
    );
    return 1;
  }
  const dir = server.setting('dir');
  if (dir !== '') {
    const stat = p.stat(dir);
    if (!stat.ok || stat.value.kind !== 'directory') {
      yield* p.err(
        `\n*** FATAL CONFIG FILE ERROR (Redis ${version}) ***\nReading the configuration file, at line 2\n>>> 'dir "${dir}"'\n${strerror(stat.ok ? 'ENOTDIR' : stat.error)}\n`,
      );
      return 1;
    }
    p.cwd = p.resolve(dir);
  }
  return yield* server.run();
};
