import { writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { userById } from '../../user-database.ts';
import { socketPath } from './settings.ts';
import * as wire from './wire.ts';

/** Where to connect and as whom; an empty host is the Unix socket. */
export interface Target {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly database: string;
  readonly password: string | undefined;
}

export interface Answer {
  readonly fields?: readonly wire.Field[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly tag: string;
}

/** What comes back for a query, in order. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'notice' | 'error'; readonly fields: ReadonlyMap<string, string> };

const own = (p: Process): string => userById(p, p.credentials.uid)?.name ?? 'root';

/** The target that options and the environment name; options come first. */
export function targetOf(p: Process, given: Partial<Target>): Target {
  const user = given.user ?? p.env.get('PGUSER') ?? own(p);
  return {
    host: given.host ?? p.env.get('PGHOST') ?? '',
    port: given.port ?? p.env.get('PGPORT') ?? '5432',
    user,
    database: given.database ?? p.env.get('PGDATABASE') ?? user,
    password: given.password ?? p.env.get('PGPASSWORD'),
  };
}

/** `postgresql://user:password@host:port/database`; undefined when it is no such address. */
export function parseUri(text: string): Partial<Target> | undefined {
  const [all, user, password, host, port, database] =
    /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^:/?]*)(?::(\d+))?(?:\/([^?]*))?/.exec(text) ?? [];
  if (all === undefined) return undefined;
  const set = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
    value ? ({ [key]: decodeURIComponent(value) } as { [P in K]?: string }) : {};
  return {
    ...set('user', user),
    ...set('password', password),
    ...set('host', host),
    ...set('port', port),
    ...set('database', database),
  };
}

/** A client's end of a conversation with the server. */
export class Client {
  readonly target: Target;
  readonly #connection: Connection;
  readonly #reader: wire.WireReader;
  readonly parameters = new Map<string, string>();
  state: 'idle' | 'open' | 'failed' = 'idle';
  pid = 0;

  constructor(target: Target, connection: Connection) {
    this.target = target;
    this.#connection = connection;
    this.#reader = new wire.WireReader(connection);
  }

  /** Logs in: undefined when it worked, `password` when one is needed and there is none, else the server's words. */
  *login(): Task<'password' | 'closed' | ReadonlyMap<string, string> | undefined> {
    const { user, database, password } = this.target;
    yield* writeAll(this.#connection, wire.startup({ user, database, application_name: 'psql' }));
    for (;;) {
      const message = yield* this.#reader.message();
      if (message === undefined) return 'closed';
      if (message.kind === 'E') return wire.readReport(message.body);
      if (message.kind === 'R' && wire.authentication(message.body) !== 0) {
        if (password === undefined) {
          this.#connection.close();
          return 'password';
        }
        yield* writeAll(this.#connection, wire.password(password));
      } else if (message.kind === 'S') {
        const [name = '', value = ''] = wire.texts(message.body);
        this.parameters.set(name, value);
      } else if (message.kind === 'Z') return undefined;
    }
  }

  /** Sends a query and gives what comes back; undefined when the connection is lost. */
  *query(text: string): Task<readonly Reply[] | undefined> {
    yield* writeAll(this.#connection, wire.query(text));
    const out: Reply[] = [];
    let fields: readonly wire.Field[] | undefined;
    let rows: (string | null)[][] = [];
    for (;;) {
      const message = yield* this.#reader.message();
      if (message === undefined) {
        this.lost = out;
        return undefined;
      }
      const { kind, body } = message;
      if (kind === 'T') fields = wire.readFields(body);
      else if (kind === 'D') rows.push(wire.readRow(body));
      else if (kind === 'C') {
        out.push({ kind: 'answer', answer: { rows, tag: wire.texts(body)[0] ?? '', ...(fields && { fields }) } });
        fields = undefined;
        rows = [];
      } else if (kind === 'E' || kind === 'N')
        out.push({ kind: kind === 'E' ? 'error' : 'notice', fields: wire.readReport(body) });
      else if (kind === 'Z') {
        const letter = String.fromCharCode(body[0] ?? 73);
        this.state = letter === 'T' ? 'open' : letter === 'E' ? 'failed' : 'idle';
        return out;
      }
    }
  }

  /** What the server said before it went away. */
  lost: readonly Reply[] = [];

  *close(): Task<void> {
    yield* writeAll(this.#connection, wire.terminate());
    this.#connection.close();
  }
}

/** Opens a connection and logs in: a client, or the text that the tools print behind `error: `. */
export function* connect(
  p: Process,
  target: Target,
): Task<Client | { readonly text: string; readonly needsPassword: boolean }> {
  const fail = (text: string, needsPassword = false): { text: string; needsPassword: boolean } => ({
    text,
    needsPassword,
  });
  const local = target.host === '' || target.host.startsWith('/');
  const path = socketPath(target.port);
  const addresses = local ? [path] : yield* resolve(p, target.host);
  if (typeof addresses === 'string') return fail(addresses);
  const [address = ''] = addresses;
  const shown = local
    ? `connection to server on socket "${path}" failed: `
    : `connection to server at "${target.host}"${target.host === address ? '' : ` (${address})`}, port ${target.port} failed: `;
  if (local && !p.stat(path).ok)
    return fail(
      `${shown}No such file or directory\n\tIs the server running locally and accepting connections on that socket?`,
    );
  const connection = yield* p.net.connect(address, local ? 0 : Number(target.port));
  if (!connection.ok) {
    const hint = local
      ? 'Is the server running locally and accepting connections on that socket?'
      : 'Is the server running on that host and accepting TCP/IP connections?';
    return fail(`${shown}${strerror(connection.error)}\n\t${hint}`);
  }
  const client = new Client(target, connection.value);
  const problem = yield* client.login();
  if (problem === undefined) return client;
  if (problem === 'password') return fail(`${shown}fe_sendauth: no password supplied`, true);
  if (problem === 'closed')
    return fail(
      `${shown}server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.`,
    );
  return fail(`${shown}${problem.get('S') ?? 'FATAL'}:  ${problem.get('M') ?? ''}`);
}

function* resolve(p: Process, host: string): Task<readonly string[] | string> {
  const found = yield* p.net.lookup(host);
  if (found.ok) return found.value;
  return `could not translate host name "${host}" to address: ${found.error === 'EAI_AGAIN' ? 'Temporary failure in name resolution' : 'Name or service not known'}`;
}
