import { writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { binary, binaryBytes, toBinary } from '../../binary-text.ts';
import { strerror } from '../../errno-text.ts';
import { encodeCommand, RedisReader, type Reply, splitWords } from './protocol.ts';
import { redisVersion } from './server.ts';

interface Options {
  host: string;
  port: number;
  password?: string;
  database: number;
  raw: boolean;
  quiet: boolean;
  fromInput: boolean;
  repeat: number;
  command: readonly string[];
}

function readOptions(p: Process): Options | string | 'version' {
  const options: Options = {
    host: '127.0.0.1',
    port: 6379,
    database: 0,
    raw: p.files.get(1)?.kind !== 'tty',
    quiet: false,
    fromInput: false,
    repeat: 1,
    command: [],
  };
  const environment = p.env.get('REDISCLI_AUTH');
  if (environment !== undefined) {
    options.password = environment;
    options.quiet = true;
  }
  const args = p.argv.slice(1);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const value = (): string => args[++i] ?? '';
    if (arg === '-h' && i + 1 < args.length) options.host = value();
    else if (arg === '-p') options.port = Number(value());
    else if (arg === '-a' || arg === '--pass') options.password = value();
    else if (arg === '--user') value();
    else if (arg === '-n') options.database = Number(value());
    else if (arg === '-r') options.repeat = Number(value());
    else if (arg === '-i') value();
    else if (arg === '-u') {
      const [, password, host, port, database] =
        /^rediss?:\/\/(?:[^:@]*:?([^@]*)@)?([^:/]+)(?::(\d+))?(?:\/(\d+))?/.exec(value()) ?? [];
      if (host) options.host = host;
      if (port) options.port = Number(port);
      if (password) options.password = password;
      if (database) options.database = Number(database);
    } else if (arg === '--raw') options.raw = true;
    else if (arg === '--no-raw') options.raw = false;
    else if (arg === '--no-auth-warning') options.quiet = true;
    else if (arg === '-x') options.fromInput = true;
    else if (arg === '-v' || arg === '--version') return 'version';
    else if (
      /^--(csv|json|quoted-json|stat|scan|bigkeys|memkeys|hotkeys|latency.*|pipe|rdb|functions-rdb|replica|eval|ldb.*|cluster|intrinsic-latency|lru-test|tls|verbose|pattern|user|pass|askpass|cert|key|cacert|sni|show-pushes|no-auth-warning|quoted-input|quoted-pattern|vset-recall)$/.test(
        arg,
      )
    )
      return `drydock: ${arg} is not modelled`;
    else if (arg.startsWith('-') && !/^-\d/.test(arg)) return `Unrecognized option or bad number of args for: '${arg}'`;
    else {
      options.command = args.slice(i);
      break;
    }
  }
  return options;
}

const quoted = (text: string): string =>
  `"${text.replace(/[\\"\0-\x1f\x7f-\xff]/g, (char) => ({ '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\x07': '\\a', '\b': '\\b' })[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;

/** A reply as redis-cli shows it on a terminal. */
function pretty(reply: Reply, prefix = ''): string {
  if (reply === null) return '(nil)\n';
  if (typeof reply === 'number') return `(integer) ${reply}\n`;
  if (typeof reply === 'string') return `${quoted(reply)}\n`;
  if ('status' in reply) return `${reply.status}\n`;
  if ('error' in reply) return `(error) ${reply.error}\n`;
  if (reply.length === 0) return '(empty array)\n';
  const width = String(reply.length).length;
  const inner = prefix + ' '.repeat(width + 2);
  return reply
    .map((one, i) => `${i === 0 ? '' : prefix}${String(i + 1).padStart(width)}) ${pretty(one, inner)}`)
    .join('');
}

/** A reply as redis-cli prints it into a pipe, without the last newline. */
function plain(reply: Reply): string {
  if (reply === null) return '';
  if (typeof reply === 'number') return String(reply);
  if (typeof reply === 'string') return reply;
  if ('status' in reply) return reply.status;
  if ('error' in reply) return `${reply.error}\n`;
  return reply.map(plain).join('\n');
}

class Session {
  readonly #p: Process;
  readonly options: Options;
  #connection: Connection | undefined;
  #reader: RedisReader | undefined;
  /** Why there is no connection, as the last message said. */
  problem = '';

  constructor(p: Process, options: Options) {
    this.#p = p;
    this.options = options;
  }

  get connected(): boolean {
    return this.#connection !== undefined;
  }

  *connect(): Task<boolean> {
    const { host, port, password, quiet, database } = this.options;
    const found = yield* this.#p.net.lookup(host);
    const refuse = (why: string): false => {
      this.problem = `Could not connect to Redis at ${host}:${port}: ${why}\n`;
      return false;
    };
    if (!found.ok)
      return refuse(found.error === 'EAI_AGAIN' ? 'Temporary failure in name resolution' : 'Name or service not known');
    const connection = yield* this.#p.net.connect(found.value[0] ?? host, port);
    if (!connection.ok) return refuse(strerror(connection.error));
    this.#connection = connection.value;
    this.#reader = new RedisReader(connection.value);
    if (password !== undefined) {
      if (!quiet)
        yield* this.#p.err(
          "Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.\n",
        );
      const reply = yield* this.send(['AUTH', toBinary(password)]);
      if (reply !== null && typeof reply === 'object' && 'error' in reply)
        yield* this.#p.err(`AUTH failed: ${reply.error}\n`);
    }
    if (database !== 0) yield* this.send(['SELECT', String(database)]);
    return true;
  }

  /** Undefined when the connection is lost. */
  *send(words: readonly string[]): Task<Reply | undefined> {
    if (!this.#connection || !this.#reader) return undefined;
    yield* writeAll(this.#connection, binaryBytes(encodeCommand(words)));
    const reply = yield* this.#reader.reply();
    if (reply === undefined) this.#connection = undefined;
    return reply;
  }

  /** Further messages of a subscription. */
  *next(): Task<Reply | undefined> {
    return yield* this.#reader?.reply() ?? nothing();
  }
}
function* nothing(): Task<undefined> {
  return undefined;
}

/** Runs one command and prints its reply; the exit code. */
function* execute(p: Process, session: Session, words: readonly string[]): Task<number> {
  if (!session.connected && !(yield* session.connect())) {
    yield* p.err(session.problem);
    return 1;
  }
  const show = (reply: Reply): Uint8Array => binaryBytes(session.options.raw ? `${plain(reply)}\n` : pretty(reply));
  const name = (words[0] ?? '').toLowerCase();
  const reply = yield* session.send(words);
  if (reply === undefined) {
    if (name === 'shutdown') return 0;
    yield* p.err('Error: Server closed the connection\n');
    return 1;
  }
  yield* p.write(1, show(reply));
  if (name === 'subscribe')
    for (;;) {
      const message = yield* session.next();
      if (message === undefined) return 0;
      yield* p.write(1, show(message));
    }
  return 0;
}

function* interactive(p: Process, session: Session): Task<number> {
  const terminal = p.files.get(0)?.kind === 'tty';
  let code = 0;
  if (terminal && !(yield* session.connect())) yield* p.err(session.problem);
  for (;;) {
    const { host, port, database } = session.options;
    if (terminal)
      yield* p.out(session.connected ? `${host}:${port}${database ? `[${database}]` : ''}> ` : 'not connected> ');
    const line = yield* p.readLine(0);
    if (line === undefined) break;
    const words = splitWords(toBinary(line));
    if (words === undefined) {
      yield* p.out('Invalid argument(s)\n');
      continue;
    }
    const [first = ''] = words;
    if (words.length === 0) continue;
    if (/^(quit|exit)$/i.test(first)) break;
    if (/^clear$/i.test(first)) {
      yield* p.out('\x1b[H\x1b[2J');
      continue;
    }
    code = yield* execute(p, session, words);
    if (/^select$/i.test(first) && session.connected && /^\d+$/.test(words[1] ?? '') && Number(words[1]) < 16)
      session.options.database = Number(words[1]);
    if (code !== 0 && !terminal) return code;
  }
  return 0;
}

/** redis-cli. */
export const redisCli: Program = function* (p) {
  const options = readOptions(p);
  if (options === 'version') {
    yield* p.out(`redis-cli ${redisVersion(p)}\n`);
    return 0;
  }
  if (typeof options === 'string') {
    yield* p.err(`${options}\n`);
    return 1;
  }
  const session = new Session(p, options);
  if (options.command.length === 0) return yield* interactive(p, session);
  const words = options.command.map(toBinary);
  if (options.fromInput) words.push(binary(yield* p.readAll(0)));
  let code = 0;
  for (let i = 0; i < options.repeat; i++) code = yield* execute(p, session, words);
  return code;
};
