import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { Cluster } from '../sql/catalog.ts';
import { SqlError } from '../sql/dialect.ts';
import { firstStatement } from '../sql/lexer.ts';
import { SqlSession } from '../sql/session.ts';
import type { Outcome, SessionServer } from '../sql/session-server.ts';
import { isNumeric, valueText } from '../sql/values.ts';
import * as wire from './wire.ts';

/** What a client's conversation needs of the server. */
export interface Serving {
  readonly p: Process;
  readonly version: string;
  readonly cluster: Cluster;
  readonly sessionServer: SessionServer;
  readonly sessions: Map<number, SqlSession>;
  readonly stopping: object | undefined;
  stop(who: { readonly by: string; readonly id: number }): void;
}

/** One client from its greeting to its end. `id` is the connection's number. */
export function* serve(server: Serving, connection: Connection, id: number): Task<void> {
  const packets = new wire.Packets(connection);
  if (!(yield* packets.send(wire.greeting(server.version, id)))) return;
  const first = yield* packets.receive();
  if (first === undefined) return;
  const { user, password, database: name } = wire.readLogin(first);
  const host = connection.local.address.startsWith('/') ? 'localhost' : connection.remote.address;
  const role = server.cluster.roles.get(user);
  if (!role?.login || (role.password ?? '') !== password) {
    const using = password === '' ? 'NO' : 'YES';
    yield* packets.send(
      wire.failure(1045, '28000', `Access denied for user '${user}'@'${host}' (using password: ${using})`),
    );
    return;
  }
  const session = new SqlSession(server.sessionServer, role, undefined, id);
  session.host = host;
  if (name !== '') {
    const problem = attempt(() => session.execute({ kind: 'use', name }, ''));
    if (problem instanceof SqlError) {
      yield* packets.send(wire.failure(problem.number, problem.code, problem.message));
      return;
    }
  }
  server.sessions.set(id, session);
  yield* packets.send(wire.ok({ affected: 0, insertId: 0, warnings: 0, info: '' }));
  for (;;) {
    const packet = yield* packets.receive();
    if (packet === undefined || packet[0] === wire.QUIT) return;
    const text = new wire.Payload(packet.subarray(1)).rest();
    if (packet[0] === wire.PING) yield* packets.send(wire.ok({ affected: 0, insertId: 0, warnings: 0, info: '' }));
    else if (packet[0] === wire.INIT_DB)
      yield* answer(server, packets, session, () => session.execute({ kind: 'use', name: text }, ''));
    else if (/^\s*shutdown\s*;?\s*$/i.test(text)) {
      if (!role.superuser) {
        yield* packets.send(
          wire.failure(
            1227,
            '42000',
            'Access denied; you need (at least one of) the SHUTDOWN privilege(s) for this operation',
          ),
        );
        continue;
      }
      yield* packets.send(wire.ok({ affected: 0, insertId: 0, warnings: 0, info: '' }));
      server.stop({ by: user, id });
      return;
    } else yield* query(server, packets, session, text);
  }
}

function attempt<T>(run: () => T): T | SqlError {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof SqlError) return problem;
    throw problem;
  }
}

function* query(server: Serving, packets: wire.Packets, session: SqlSession, text: string): Task<void> {
  const bare = firstStatement(`${text};`, true)?.statement ?? text;
  const statement = attempt(() => session.parse(bare));
  if (statement instanceof SqlError) {
    yield* packets.send(wire.failure(statement.number, statement.code, statement.message));
    return;
  }
  if (statement === undefined) {
    yield* packets.send(wire.failure(1065, '42000', 'Query was empty'));
    return;
  }
  while (session.blocked(statement) && server.stopping === undefined) yield* server.p.sleep(20);
  yield* answer(server, packets, session, () => session.execute(statement, bare));
}

function* answer(server: Serving, packets: wire.Packets, session: SqlSession, run: () => Outcome): Task<void> {
  const outcome = attempt(run);
  if (outcome instanceof SqlError) {
    yield* packets.send(wire.failure(outcome.number, outcome.code, outcome.message));
    return;
  }
  if (outcome.sleep > 0) yield* server.p.sleep(outcome.sleep);
  const { columns, rows = [] } = outcome;
  if (!columns) {
    yield* packets.send(
      wire.ok({ affected: outcome.affected, insertId: session.lastInsertId, warnings: 0, info: outcome.info ?? '' }),
    );
    return;
  }
  const fields = columns.map(({ name, type, notNull }) => ({
    name,
    numeric: isNumeric(type) || type === 'boolean',
    notNull: notNull === true,
  }));
  const shown = rows.map((row) =>
    row.map((value, i) => (value === null ? null : valueText(value, columns[i]?.type ?? 'text', true))),
  );
  yield* packets.send(...wire.rows(fields, shown));
  yield* server.p.tick(1 + rows.length / 200);
}
