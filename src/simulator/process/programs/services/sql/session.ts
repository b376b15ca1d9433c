import { type Administering, administer } from './administer.ts';
import type { Statement } from './ast.ts';
import type { Context, Database, Role, State, Table } from './catalog.ts';
import { alterTable, createIndex, createTable, type Definer, dropTables } from './define.ts';
import { SqlError } from './dialect.ts';
import { type Change, insert, remove, update } from './manipulate.ts';
import { parseStatement } from './parse.ts';
import { type Planner, planSelect, type Relation } from './select.ts';
import type { Notice, Outcome, SessionServer } from './session-server.ts';
import { mysqlShow } from './show.ts';
import { systemRelation } from './system-tables.ts';

const CHANGES = new Set([
  'insert',
  'update',
  'delete',
  'createTable',
  'dropTable',
  'alterTable',
  'truncate',
  'createIndex',
  'dropIndex',
]);
export const changesTables = (statement: Statement): boolean => CHANGES.has(statement.kind);

/** One client's conversation: its database, its transaction, its statements one after the other. */
export class SqlSession {
  readonly #server: SessionServer;
  readonly role: Role;
  database: Database | undefined;
  readonly pid: number;
  /** Where the client is: `localhost` or an address. */
  host = 'localhost';
  transaction: 'idle' | 'open' | 'failed' = 'idle';
  #begun = 0;
  /** What an open transaction has made of its database. */
  #own: State | undefined;
  #lastInsertId = 0;
  #notices: Notice[] = [];

  constructor(server: SessionServer, role: Role, database: Database | undefined, pid: number) {
    this.#server = server;
    this.role = role;
    this.database = database;
    this.pid = pid;
  }

  /** What AUTO_INCREMENT gave last. */
  get lastInsertId(): number {
    return this.#lastInsertId;
  }

  /** The tables as this session sees them. */
  get tables(): ReadonlyMap<string, Table> {
    return this.#state().tables;
  }

  /** Reads a statement; undefined when it is empty. */
  parse(text: string): Statement | undefined {
    return parseStatement(text, this.#server.dialect);
  }

  /** Whether another session's transaction keeps this statement waiting. */
  blocked(statement: Statement): boolean {
    return changesTables(statement) && this.database?.writer !== undefined && this.database.writer !== this;
  }

  /** The session ends: what was not committed is lost. */
  end(): void {
    this.#rollback();
  }

  /** Runs a statement. Throws an SqlError, after which an open transaction of PostgreSQL has failed. */
  execute(statement: Statement, text: string): Outcome {
    this.#notices = [];
    if (this.transaction === 'failed' && statement.kind !== 'rollback' && statement.kind !== 'commit')
      throw new SqlError('25P02', 'current transaction is aborted, commands ignored until end of transaction block');
    try {
      const moved = this.#server.dialect.mysql ? inItsDatabase(statement) : undefined;
      return moved === undefined ? this.#run(statement, text) : this.#runIn(moved.database, moved.statement, text);
    } catch (problem) {
      this.failed();
      throw problem;
    }
  }

  /** MySQL: a statement that names the database of its table. What it changes is committed with it. */
  #runIn(name: string, statement: Statement, text: string): Outcome {
    const { database } = this;
    if (database?.name === name) return this.#run(statement, text);
    const other = this.#server.cluster.databases.get(name);
    if (other === undefined) throw this.#server.dialect.noDatabase(name);
    this.#mayUse(other);
    if (this.transaction === 'open')
      throw new SqlError('HY000', 'drydock: a transaction over two databases is not modelled');
    this.database = other;
    try {
      return this.#run(statement, text);
    } finally {
      this.database = database;
    }
  }

  /** A statement could not even be read. */
  failed(): void {
    if (this.transaction === 'open' && !this.#server.dialect.mysql) this.transaction = 'failed';
  }

  #run(statement: Statement, text: string): Outcome {
    const context = this.#context();
    const planner = this.#planner(context);
    const done = (tag: string, more: Partial<Outcome> = {}): Outcome => ({
      tag,
      affected: 0,
      notices: this.#notices,
      sleep: context.sleep,
      ...more,
    });
    switch (statement.kind) {
      case 'select': {
        const plan = planSelect(statement, planner, undefined);
        const rows = plan.run();
        return done(`SELECT ${rows.length}`, {
          columns: plan.columns,
          rows,
          affected: rows.length,
          sleep: context.sleep,
        });
      }
      case 'insert':
      case 'update':
      case 'delete':
        return this.#manipulate(statement, planner, context);
      case 'createTable':
      case 'dropTable':
      case 'alterTable':
      case 'truncate':
      case 'createIndex':
      case 'dropIndex':
        return this.#define(statement, planner, done);
      case 'begin':
      case 'commit':
      case 'rollback':
        return done(this.#transact(statement.kind));
      case 'show':
        if (this.#server.dialect.mysql)
          return done(
            'SHOW',
            mysqlShow(statement, this.#state(), this.database, this.#server.cluster, this.role, this.#server.version),
          );
        return done('SHOW', this.#setting(statement.what));
      case 'use': {
        const database = this.#server.cluster.databases.get(statement.name);
        if (!database) throw this.#server.dialect.noDatabase(statement.name);
        this.#mayUse(database);
        this.database = database;
        return done('USE');
      }
      case 'set':
        return done('SET');
      case 'nothing':
        return done(statement.tag);
      default:
        return done(administer(statement, text, this.#administering()), {
          affected: statement.kind === 'createDatabase' ? 1 : 0,
        });
    }
  }

  // What statements look at

  #state(): State {
    if (this.#own) return this.#own;
    return this.database?.state ?? { tables: new Map() };
  }

  #context(): Context {
    const { dialect, now, version, hostname, random, uuid } = this.#server;
    return {
      mysql: dialect.mysql,
      now:
        this.transaction === 'open' && !dialect.mysql
          ? this.#begun
          : dialect.mysql
            ? Math.floor(now() / 1000) * 1000
            : now(),
      version,
      user: this.role.name,
      host: this.host,
      database: this.database?.name ?? '',
      pid: this.pid,
      hostname,
      lastInsertId: this.#lastInsertId,
      sleep: 0,
      random,
      uuid,
      sequence: (name) =>
        [...this.#state().tables.values()].find((table) =>
          table.columns.some((one) => one.counter && `${table.name}_${one.name}_seq` === name),
        )?.sequence,
    };
  }

  #planner(context: Context): Planner {
    const planner: Planner = {
      context,
      dialect: this.#server.dialect,
      plan: (select, parent) => planSelect(select, planner, parent),
      relation: (name) => this.#relation(name),
    };
    return planner;
  }

  #relation(name: string): Relation | undefined {
    const { mysql } = this.#server.dialect;
    const [schema, bare] = name.includes('.')
      ? [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)]
      : ['', name];
    const system = systemRelation(name, this.#server.cluster, this.database, this.#state(), mysql);
    if (system) return system;
    if (mysql && this.database === undefined && schema === '')
      throw new SqlError('3D000', 'No database selected', { number: 1046 });
    const other = mysql && schema !== '' ? this.#server.cluster.databases.get(schema) : undefined;
    if (other) this.#mayUse(other);
    const state = schema === '' || other === this.database ? this.#state() : other?.state;
    const table = state?.tables.get(schema === '' ? name : bare);
    if (!table) return undefined;
    this.#mayRead(table);
    return {
      columns: table.columns.map((one) => ({ name: one.name, type: one.type.type, notNull: one.notNull })),
      rows: () => this.#current(table).rows,
      table,
    };
  }

  #current(table: Table): Table {
    return this.#state().tables.get(table.name) ?? table;
  }

  #mayRead(table: Table): void {
    if (this.#server.dialect.mysql || this.role.superuser || table.owner === this.role.name) return;
    throw new SqlError('42501', `permission denied for table ${table.name}`);
  }

  #mayUse(database: Database): void {
    if (
      !this.#server.dialect.mysql ||
      this.role.superuser ||
      this.role.grants.has(database.name) ||
      this.role.grants.has('*')
    )
      return;
    throw new SqlError('42000', `Access denied for user '${this.role.name}'@'%' to database '${database.name}'`, {
      number: 1044,
    });
  }

  #chosen(): Database {
    if (this.database) return this.database;
    throw new SqlError('3D000', 'No database selected', { number: 1046 });
  }

  // Changes

  #keep(state: State, names: Iterable<string>): void {
    const database = this.#chosen();
    for (const name of names) database.stale.add(name);
    if (this.transaction === 'open') {
      this.#own = state;
      database.writer = this;
    } else {
      database.state = state;
      this.#server.changed(database);
    }
  }

  #manipulate(
    statement: Statement & { kind: 'insert' | 'update' | 'delete' },
    planner: Planner,
    context: Context,
  ): Outcome {
    const database = this.#chosen();
    const state = this.#state();
    const table = state.tables.get(statement.table);
    if (!table) throw planner.dialect.noTable(statement.table, statement.at, database.name);
    this.#mayRead(table);
    const change =
      statement.kind === 'insert'
        ? insert(state, table, statement, planner, database)
        : statement.kind === 'update'
          ? update(state, table, statement, planner, database)
          : remove(state, table, statement, planner, database);
    const touched = [...change.state.tables]
      .filter(([name, one]) => state.tables.get(name) !== one)
      .map(([name]) => name);
    this.#keep(change.state, touched);
    if (change.lastId !== undefined) this.#lastInsertId = change.lastId;
    return this.#changed(statement.kind, change, context);
  }

  #changed(kind: 'insert' | 'update' | 'delete', change: Change, context: Context): Outcome {
    const tag = kind === 'insert' ? `INSERT 0 ${change.count}` : `${kind.toUpperCase()} ${change.count}`;
    const records = change.records ?? 0;
    const info =
      kind === 'update'
        ? `Rows matched: ${change.matched ?? 0}  Changed: ${change.count}  Warnings: 0`
        : kind === 'insert' && records > 1
          ? `Records: ${records}  Duplicates: ${Math.max(0, records - change.count)}  Warnings: 0`
          : undefined;
    return {
      tag,
      affected: change.count,
      notices: this.#notices,
      sleep: context.sleep,
      ...(info !== undefined && { info }),
      ...(change.columns && { columns: change.columns }),
      ...(change.rows && { rows: change.rows }),
    };
  }

  #define(
    statement: Statement & {
      kind: 'createTable' | 'dropTable' | 'alterTable' | 'truncate' | 'createIndex' | 'dropIndex';
    },
    planner: Planner,
    done: (tag: string, more?: Partial<Outcome>) => Outcome,
  ): Outcome {
    const database = this.#chosen();
    const state = this.#state();
    const definer: Definer = {
      planner,
      cluster: this.#server.cluster,
      database,
      user: this.role.name,
      notice: (message, code = '00000') => void this.#notices.push({ severity: 'NOTICE', code, message }),
    };
    // MySQL commits what was open before it changes a table.
    if (planner.dialect.mysql && this.transaction === 'open') this.#commit();
    if (statement.kind === 'createTable') {
      this.#mayCreate(database);
      const made = createTable(state, statement, definer);
      this.#keep(made.state, [statement.table]);
      return done(made.count === undefined ? 'CREATE TABLE' : `SELECT ${made.count}`, { affected: made.count ?? 0 });
    }
    if (statement.kind === 'dropTable') {
      for (const name of statement.tables) this.#mayChange(state.tables.get(name));
      this.#keep(dropTables(state, statement, definer), statement.tables);
      return done('DROP TABLE');
    }
    if (statement.kind === 'truncate') return this.#truncate(statement, state, planner, done);
    if (statement.kind === 'dropIndex') return this.#dropIndex(statement, state, done);
    this.#mayChange(state.tables.get(statement.table));
    const next =
      statement.kind === 'alterTable' ? alterTable(state, statement, definer) : createIndex(state, statement, definer);
    this.#keep(next, [...next.tables.keys(), statement.table]);
    return done(statement.kind === 'alterTable' ? 'ALTER TABLE' : 'CREATE INDEX', {
      info: 'Records: 0  Duplicates: 0  Warnings: 0',
    });
  }

  #mayCreate(database: Database): void {
    if (this.#server.dialect.mysql) this.#mayUse(database);
    else if (!this.role.superuser && database.owner !== this.role.name)
      throw new SqlError('42501', 'permission denied for schema public');
  }

  #mayChange(table: Table | undefined): void {
    if (!table || this.#server.dialect.mysql || this.role.superuser || table.owner === this.role.name) return;
    throw new SqlError('42501', `must be owner of table ${table.name}`);
  }

  #truncate(
    statement: Statement & { kind: 'truncate' },
    state: State,
    planner: Planner,
    done: (tag: string) => Outcome,
  ): Outcome {
    const tables = new Map(state.tables);
    for (const name of statement.tables) {
      const table = tables.get(name);
      if (!table) throw planner.dialect.noTable(name, statement.at, this.database?.name ?? '');
      const child = [...tables.values()].find(
        (one) =>
          !statement.tables.includes(one.name) && one.constraints.some((c) => c.kind === 'foreign' && c.table === name),
      );
      if (child && !planner.dialect.mysql)
        throw new SqlError('0A000', 'cannot truncate a table referenced in a foreign key constraint', {
          detail: `Table "${child.name}" references "${name}".`,
          hint: `Truncate table "${child.name}" at the same time, or use TRUNCATE ... CASCADE.`,
        });
      tables.set(name, { ...table, rows: [], ...(statement.restart && { sequence: { last: 0 } }) });
    }
    this.#keep({ tables }, statement.tables);
    return done('TRUNCATE TABLE');
  }

  #dropIndex(statement: Statement & { kind: 'dropIndex' }, state: State, done: (tag: string) => Outcome): Outcome {
    const table = [...state.tables.values()].find((one) => one.constraints.some((c) => c.name === statement.name));
    if (!table) {
      if (!statement.ifExists)
        throw new SqlError('42704', `index "${statement.name}" does not exist`, { number: 1091 });
      this.#notices.push({
        severity: 'NOTICE',
        code: '00000',
        message: `index "${statement.name}" does not exist, skipping`,
      });
      return done('DROP INDEX');
    }
    const next: Table = { ...table, constraints: table.constraints.filter((one) => one.name !== statement.name) };
    this.#keep({ tables: new Map(state.tables).set(table.name, next) }, [table.name]);
    return done('DROP INDEX');
  }

  // Transactions

  #transact(kind: 'begin' | 'commit' | 'rollback'): string {
    const warn = (code: string, message: string): void =>
      void this.#notices.push({ severity: 'WARNING', code, message });
    if (kind === 'begin') {
      if (this.transaction === 'open') {
        if (this.#server.dialect.mysql) this.#commit();
        else warn('25001', 'there is already a transaction in progress');
      }
      this.transaction = 'open';
      this.#begun = this.#server.now();
      return 'BEGIN';
    }
    if (this.transaction === 'idle') {
      if (!this.#server.dialect.mysql) warn('25P01', 'there is no transaction in progress');
      return kind.toUpperCase();
    }
    if (kind === 'commit' && this.transaction === 'open') {
      this.#commit();
      return 'COMMIT';
    }
    this.#rollback();
    return 'ROLLBACK';
  }

  #commit(): void {
    const { database } = this;
    const own = this.#own;
    this.transaction = 'idle';
    this.#own = undefined;
    if (!database || !own) return;
    database.state = own;
    database.writer = undefined;
    this.#server.changed(database);
  }

  #rollback(): void {
    this.transaction = 'idle';
    this.#own = undefined;
    if (this.database?.writer === this) this.database.writer = undefined;
  }

  #administering(): Administering {
    const session = this;
    return {
      server: this.#server,
      session,
      role: this.role,
      inTransaction: this.transaction === 'open',
      get database() {
        return session.database;
      },
      set database(value) {
        session.database = value;
      },
      notice: (message) => void this.#notices.push({ severity: 'NOTICE', code: '00000', message }),
    };
  }

  #setting(what: string): Partial<Outcome> {
    const known: Readonly<Record<string, string>> = {
      server_version: /PostgreSQL (\S+)/.exec(this.#server.version)?.[1] ?? '',
      server_encoding: 'UTF8',
      client_encoding: 'UTF8',
      timezone: 'Etc/UTC',
      port: '5432',
      max_connections: '100',
      shared_buffers: '128MB',
      listen_addresses: '*',
      search_path: '"$user", public',
      datestyle: 'ISO, MDY',
    };
    const value = known[what];
    if (value === undefined) throw this.#server.dialect.unmodelled(`SHOW ${what}`);
    return { columns: [{ name: what, type: 'text' }], rows: [[value]], affected: 1 };
  }
}

/** `shop.orders` taken apart, where a statement changes one table of a named database. */
function inItsDatabase(statement: Statement): { readonly database: string; readonly statement: Statement } | undefined {
  const split = (name: string): readonly [string, string] | undefined => {
    const at = name.indexOf('.');
    return at > 0 ? [name.slice(0, at), name.slice(at + 1)] : undefined;
  };
  if ('table' in statement && typeof statement.table === 'string') {
    const [database, table] = split(statement.table) ?? [];
    if (database !== undefined && table !== undefined)
      return { database, statement: { ...statement, table } as Statement };
  }
  if ('tables' in statement && statement.tables.length === 1) {
    const [database, table] = split(statement.tables[0] ?? '') ?? [];
    if (database !== undefined && table !== undefined)
      return { database, statement: { ...statement, tables: [table] } as Statement };
  }
  return undefined;
}
