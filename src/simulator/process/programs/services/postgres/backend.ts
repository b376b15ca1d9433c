import { writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { Cluster, Role } from '../sql/catalog.ts';
import { SqlError } from '../sql/dialect.ts';
import { firstStatement } from '../sql/lexer.ts';
import { SqlSession } from '../sql/session.ts';
import type { Notice, Outcome, SessionServer } from '../sql/session-server.ts';
import { type Type, valueText } from '../sql/values.ts';
import { catalogueJson } from './describe.ts';
import { type HbaRule, type PostgresVersion, ruleFor } from './settings.ts';
import * as wire from './wire.ts';

/** Numbers of types in pg_type, which clients tell columns by. */
const OIDS: Readonly<Record<Type, number>> = {
  smallint: 21,
  integer: 23,
  bigint: 20,
  numeric: 1700,
  real: 700,
  'double precision': 701,
  boolean: 16,
  text: 25,
  'character varying': 1043,
  character: 1042,
  date: 1082,
  'time without time zone': 1083,
  'timestamp without time zone': 1114,
  'timestamp with time zone': 1184,
  interval: 1186,
  uuid: 2950,
  json: 114,
  jsonb: 3802,
  bytea: 17,
  unknown: 25,
};

/** What a client's process needs of the server that started it. */
export interface BackendServer {
  readonly version: PostgresVersion;
  readonly cluster: Cluster;
  readonly rules: readonly HbaRule[];
  readonly ready: boolean;
  readonly stopping: string | undefined;
  /** No more clients are let in. */
  readonly crowded: boolean;
  readonly folder: { readonly path: string };
  readonly sessionServer: SessionServer;
  setting(name: string): string;
  enter(pid: number, session: SqlSession): void;
  leave(pid: number): void;
  log(
    pid: number,
    level: string,
    message: string,
    fields?: { readonly detail?: string; readonly hint?: string; readonly statement?: string },
  ): Task<void>;
}

/** The process that serves one client. */
export function* backend(p: Process, server: BackendServer, connection: Connection): Task<number> {
  const one = new Backend(p, server, connection);
  let ended = false;
  p.onSignal('TERM', () => {
    ended = true;
  });
  p.onSignal('INT', 'ignore');
  const finished = yield* one.serve(() => ended);
  one.session?.end();
  server.leave(p.pid);
  connection.close();
  return finished;
}

class Backend {
  readonly #p: Process;
  readonly #server: BackendServer;
  readonly #connection: Connection;
  readonly #reader: wire.WireReader;
  session: SqlSession | undefined;

  constructor(p: Process, server: BackendServer, connection: Connection) {
    this.#p = p;
    this.#server = server;
    this.#connection = connection;
    this.#reader = new wire.WireReader(connection);
  }

  *#send(...messages: readonly Uint8Array[]): Task<boolean> {
    for (const message of messages) if (!(yield* writeAll(this.#connection, message))) return false;
    return true;
  }

  *#fatal(code: string, message: string, detail?: string): Task<number> {
    yield* this.#server.log(this.#p.pid, 'FATAL', message, detail === undefined ? {} : { detail });
    yield* this.#send(wire.report('E', { S: 'FATAL', V: 'FATAL', C: code, M: message }));
    return 1;
  }

  *serve(ended: () => boolean): Task<number> {
    const parameters = yield* this.#reader.startup();
    if (parameters === undefined) return 0;
    if (parameters === 'bad') {
      yield* this.#server.log(this.#p.pid, 'LOG', 'invalid length of startup packet');
      return 0;
    }
    const user = parameters.get('user') ?? '';
    const name = parameters.get('database') ?? user;
    const address = this.#connection.local.address.startsWith('/') ? '' : this.#connection.remote.address;
    this.#p.setTitle([
      `postgres: ${user} ${name} ${address === '' ? '[local]' : `${address}(${this.#connection.remote.port})`} authentication`,
    ]);
    if (this.#server.stopping !== undefined) return yield* this.#fatal('57P03', 'the database system is shutting down');
    if (!this.#server.ready) return yield* this.#fatal('57P03', 'the database system is starting up');
    if (this.#server.crowded) return yield* this.#fatal('53300', 'sorry, too many clients already');
    const refused = yield* this.#authenticate(user, name, address);
    if (refused !== undefined) return refused;
    const role = this.#server.cluster.roles.get(user);
    if (role === undefined) return yield* this.#fatal('28000', `role "${user}" does not exist`);
    const database = this.#server.cluster.databases.get(name);
    if (database === undefined) return yield* this.#fatal('3D000', `database "${name}" does not exist`);
    if (!role.login) return yield* this.#fatal('28000', `role "${user}" is not permitted to log in`);
    const session = new SqlSession(this.#server.sessionServer, role, database, this.#p.pid);
    this.session = session;
    this.#server.enter(this.#p.pid, session);
    const title = (state: string): void =>
      this.#p.setTitle([
        `postgres: ${user} ${name} ${address === '' ? '[local]' : `${address}(${this.#connection.remote.port})`} ${state}`,
      ]);
    yield* this.#send(
      wire.authenticated(),
      wire.parameter('server_version', this.#server.version.long),
      wire.parameter('client_encoding', 'UTF8'),
      wire.parameter('is_superuser', role.superuser ? 'on' : 'off'),
      wire.parameter('TimeZone', 'Etc/UTC'),
      wire.keyData(this.#p.pid),
      wire.ready('idle'),
    );
    return yield* this.#conversation(session, role, title, ended);
  }

  *#authenticate(user: string, database: string, address: string): Task<number | undefined> {
    const rule = ruleFor(this.#server.rules, address, database, user);
    const host = address === '' ? '[local]' : address;
    if (rule === undefined || rule.method === 'reject')
      return yield* this.#fatal(
        '28000',
        rule
          ? `pg_hba.conf rejects connection for host "${host}", user "${user}", database "${database}", no encryption`
          : `no pg_hba.conf entry for host "${host}", user "${user}", database "${database}", no encryption`,
      );
    if (rule.method === 'trust') return undefined;
    if (!/^(scram-sha-256|md5|password)$/.test(rule.method))
      return yield* this.#fatal('28000', `drydock: the authentication method "${rule.method}" is not modelled`);
    yield* this.#send(wire.askPassword());
    const answer = yield* this.#reader.message();
    // Clients without a password hang up here.
    if (answer?.kind !== 'p') return 0;
    const [given = ''] = wire.texts(answer.body);
    const role = this.#server.cluster.roles.get(user);
    if (role?.password !== undefined && role.password === given) return undefined;
    const place = `Connection matched file "${this.#server.folder.path}/pg_hba.conf" line ${rule.line}: "${rule.text}"`;
    const why =
      role === undefined
        ? `Role "${user}" does not exist.\n\t`
        : role.password === undefined
          ? `User "${user}" has no password assigned.\n\t`
          : '';
    return yield* this.#fatal('28P01', `password authentication failed for user "${user}"`, why + place);
  }

  *#conversation(session: SqlSession, role: Role, title: (state: string) => void, ended: () => boolean): Task<number> {
    for (;;) {
      title(
        session.transaction === 'idle'
          ? 'idle'
          : session.transaction === 'open'
            ? 'idle in transaction'
            : 'idle in transaction (aborted)',
      );
      const message = yield* this.#next(ended);
      if (message === 'ended')
        return yield* this.#fatal('57P01', 'terminating connection due to administrator command');
      if (message === undefined || message.kind === 'X') return 0;
      if (message.kind !== 'Q') {
        yield* this.#error(
          new SqlError('0A000', `drydock: the message "${message.kind}" of the protocol is not modelled`),
          '',
        );
      } else {
        title('active');
        const [text = ''] = wire.texts(message.body);
        if (text.startsWith('\\'))
          yield* this.#send(
            wire.describeRows([{ name: 'json', oid: OIDS.json }]),
            wire.dataRow([catalogueJson(this.#server.cluster, session)]),
            wire.complete('SELECT 1'),
          );
        else yield* this.#query(session, role, text, ended);
      }
      if (!(yield* this.#send(wire.ready(session.transaction)))) return 0;
    }
  }

  /** The next message, or that the process was told to end. */
  *#next(ended: () => boolean): Task<wire.Message | undefined | 'ended'> {
    const task = this.#reader.message();
    let wake: Parameters<typeof task.next>[0] = 'ready';
    for (;;) {
      if (ended()) return 'ended';
      const step = task.next(wake);
      if (step.done === true) return step.value;
      wake = yield step.value;
    }
  }

  /** One query message may hold several statements, which are then one transaction. */
  *#query(session: SqlSession, _role: Role, text: string, ended: () => boolean): Task<void> {
    const parts: { text: string; at: number }[] = [];
    let rest = text;
    for (let at = 0; ; ) {
      const first = firstStatement(rest, false);
      const part = first === undefined ? rest : `${first.statement};`;
      if (
        part
          .replace(/;$/, '')
          .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '')
          .trim() !== ''
      )
        parts.push({ text: part, at });
      if (first === undefined) break;
      at += part.length;
      rest = first.rest;
    }
    if (this.#server.setting('log_statement') === 'all')
      yield* this.#server.log(this.#p.pid, 'LOG', `statement: ${text}`);
    if (parts.length === 0) {
      yield* this.#send(wire.emptyQuery());
      return;
    }
    let implicit = false;
    try {
      const statements = parts.map((part) => ({ part, statement: placed(part.at, () => session.parse(part.text)) }));
      for (const { part, statement } of statements) {
        if (statement === undefined) continue;
        const control = statement.kind === 'begin' || statement.kind === 'commit' || statement.kind === 'rollback';
        if (statements.length > 1 && !control && session.transaction === 'idle' && !/Database$/.test(statement.kind)) {
          session.execute({ kind: 'begin' }, '');
          implicit = true;
        }
        if (control) implicit = false;
        while (session.blocked(statement) && !ended()) yield* this.#p.sleep(20);
        const outcome = placed(part.at, () => session.execute(statement, part.text));
        if (outcome.sleep > 0) yield* this.#p.sleep(outcome.sleep);
        yield* this.#answer(outcome);
        yield* this.#p.tick(1 + (outcome.rows?.length ?? 0) / 200);
      }
      if (implicit) session.execute({ kind: 'commit' }, '');
    } catch (problem) {
      if (!(problem instanceof SqlError)) throw problem;
      session.failed();
      if (implicit) session.execute({ kind: 'rollback' }, '');
      yield* this.#error(problem, text);
    }
  }

  *#answer(outcome: Outcome): Task<void> {
    for (const notice of outcome.notices) yield* this.#notice(notice);
    const { columns, rows = [] } = outcome;
    if (columns) {
      yield* this.#send(wire.describeRows(columns.map(({ name, type }) => ({ name, oid: OIDS[type] }))));
      for (const row of rows)
        yield* this.#send(
          wire.dataRow(
            row.map((value, i) => (value === null ? null : valueText(value, columns[i]?.type ?? 'text', false))),
          ),
        );
    }
    yield* this.#send(wire.complete(outcome.tag));
  }

  *#notice({ severity, code, message }: Notice): Task<void> {
    if (severity === 'WARNING') yield* this.#server.log(this.#p.pid, 'WARNING', message);
    yield* this.#send(wire.report('N', { S: severity, V: severity, C: code, M: message }));
  }

  *#error(problem: SqlError, text: string): Task<void> {
    const { code, message, detail, hint, at } = problem;
    yield* this.#server.log(this.#p.pid, 'ERROR', at === undefined ? message : `${message} at character ${at + 1}`, {
      ...(detail !== undefined && { detail }),
      ...(hint !== undefined && { hint }),
      ...(text !== '' && { statement: text }),
    });
    yield* this.#send(
      wire.report('E', {
        S: 'ERROR',
        V: 'ERROR',
        C: code,
        M: message,
        ...(detail !== undefined && { D: detail }),
        ...(hint !== undefined && { H: hint }),
        ...(at !== undefined && { P: String(at + 1) }),
      }),
    );
  }
}

/** Errors of a later statement of a query are placed in the whole text. */
function placed<T>(offset: number, run: () => T): T {
  try {
    return run();
  } catch (problem) {
    if (!(problem instanceof SqlError) || problem.at === undefined) throw problem;
    const { code, message, detail, hint, at } = problem;
    throw new SqlError(code, message, {
      at: at + offset,
      ...(detail !== undefined && { detail }),
      ...(hint !== undefined && { hint }),
    });
  }
}
