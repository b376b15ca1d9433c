import type { RoleOptions, Statement } from './ast.ts';
import type { Database, Role } from './catalog.ts';
import { SqlError } from './dialect.ts';
import type { SessionServer } from './session-server.ts';

/** What statements about databases and accounts see of the session that runs them. */
export interface Administering {
  readonly server: SessionServer;
  readonly session: object;
  readonly role: Role;
  readonly inTransaction: boolean;
  database: Database | undefined;
  notice(message: string): void;
}

/** Runs a statement about databases, accounts and rights: its tag. Throws an SqlError. */
export function administer(statement: Statement, text: string, a: Administering): string {
  const { cluster, changed, dialect } = a.server;
  if (!a.role.superuser && !(statement.kind === 'createDatabase' && a.role.createDb)) refuse(statement, a);
  if (a.inTransaction && !dialect.mysql && /Database$/.test(statement.kind))
    throw new SqlError(
      '25001',
      `${statement.kind === 'createDatabase' ? 'CREATE' : 'DROP'} DATABASE cannot run inside a transaction block`,
    );
  switch (statement.kind) {
    case 'createDatabase': {
      if (cluster.databases.has(statement.name)) {
        if (statement.ifNotExists) return 'CREATE DATABASE';
        throw dialect.databaseExists(statement.name);
      }
      const owner = statement.owner ?? a.role.name;
      if (!cluster.roles.has(owner)) throw new SqlError('42704', `role "${owner}" does not exist`);
      const made: Database = {
        name: statement.name,
        oid: cluster.nextOid++,
        owner,
        state: { tables: new Map() },
        writer: undefined,
        stale: new Set(),
      };
      cluster.databases.set(made.name, made);
      changed('cluster');
      changed(made);
      return 'CREATE DATABASE';
    }
    case 'dropDatabase':
      return dropDatabase(statement, a);
    case 'createRole':
      return createRole(statement, a);
    case 'alterRole': {
      const role = cluster.roles.get(statement.name);
      if (!role) throw noRole(statement.name, 'ALTER USER', a);
      applyOptions(role, statement.options);
      changed('cluster');
      return 'ALTER ROLE';
    }
    case 'dropRole':
      for (const name of statement.names) {
        if (!cluster.roles.delete(name)) {
          if (!statement.ifExists) throw noRole(name, 'DROP USER', a);
          a.notice(`role "${name}" does not exist, skipping`);
        }
      }
      changed('cluster');
      return 'DROP ROLE';
    case 'grant':
      return grant(statement, a);
    default:
      throw dialect.unmodelled(text.trim().split(/\s+/)[0]?.toUpperCase() ?? 'this statement');
  }
}

function refuse(statement: Statement, a: Administering): never {
  if (a.server.dialect.mysql) {
    const name = 'name' in statement ? statement.name : '';
    throw /Database$/.test(statement.kind)
      ? new SqlError('42000', `Access denied for user '${a.role.name}'@'%' to database '${name}'`, {
          number: 1044,
        })
      : new SqlError(
          '42000',
          'Access denied; you need (at least one of) the CREATE USER privilege(s) for this operation',
          { number: 1227 },
        );
  }
  if (statement.kind === 'createDatabase') throw new SqlError('42501', 'permission denied to create database');
  if (statement.kind === 'dropDatabase') throw new SqlError('42501', `must be owner of database ${statement.name}`);
  throw new SqlError(
    '42501',
    statement.kind === 'createRole' ? 'permission denied to create role' : 'permission denied',
  );
}

function noRole(name: string, what: string, a: Administering): SqlError {
  return a.server.dialect.mysql
    ? new SqlError('HY000', `Operation ${what} failed for '${name}'@'%'`, { number: 1396 })
    : new SqlError('42704', `role "${name}" does not exist`);
}

function dropDatabase(statement: Statement & { kind: 'dropDatabase' }, a: Administering): string {
  const { cluster, changed, dialect, dropped, others } = a.server;
  const database = cluster.databases.get(statement.name);
  if (!database) {
    if (!statement.ifExists)
      throw dialect.mysql
        ? new SqlError('HY000', `Can't drop database '${statement.name}'; database doesn't exist`, { number: 1008 })
        : dialect.noDatabase(statement.name);
    a.notice(`database "${statement.name}" does not exist, skipping`);
    return 'DROP DATABASE';
  }
  if (!dialect.mysql && database === a.database) throw new SqlError('55006', 'cannot drop the currently open database');
  const users = others(database, a.session);
  if (!dialect.mysql && users > 0)
    throw new SqlError('55006', `database "${database.name}" is being accessed by other users`, {
      detail:
        users === 1
          ? 'There is 1 other session using the database.'
          : `There are ${users} other sessions using the database.`,
    });
  if (database === a.database) a.database = undefined;
  cluster.databases.delete(database.name);
  dropped(database);
  changed('cluster');
  return 'DROP DATABASE';
}

function createRole(statement: Statement & { kind: 'createRole' }, a: Administering): string {
  const { cluster, changed, dialect } = a.server;
  if (cluster.roles.has(statement.name)) {
    if (statement.ifNotExists && dialect.mysql) return 'CREATE ROLE';
    throw dialect.mysql
      ? noRole(statement.name, 'CREATE USER', a)
      : new SqlError('42710', `role "${statement.name}" already exists`);
  }
  const role = newRole(statement.name);
  applyOptions(role, statement.options);
  cluster.roles.set(role.name, role);
  changed('cluster');
  return 'CREATE ROLE';
}

function grant(statement: Statement & { kind: 'grant' }, a: Administering): string {
  const { cluster, changed, dialect } = a.server;
  for (const name of statement.to) {
    const role = cluster.roles.get(name);
    if (!role)
      throw dialect.mysql
        ? new SqlError('42000', 'You are not allowed to create a user with GRANT', { number: 1410 })
        : noRole(name, statement.word, a);
    if (!dialect.mysql) {
      // What a grant on a database allows (CONNECT, TEMPORARY) everybody may do anyway.
      if (!/^database\s/i.test(statement.on)) throw dialect.unmodelled(`${statement.word} ON ${statement.on}`);
      continue;
    }
    const database = /^(\*|\w+)\.\*$/.exec(statement.on.trim())?.[1];
    if (database === undefined) throw dialect.unmodelled(`${statement.word} ON ${statement.on}`);
    if (statement.word === 'GRANT') role.grants.add(database);
    else role.grants.delete(database);
  }
  changed('cluster');
  return statement.word;
}

export const newRole = (name: string): Role => ({
  name,
  password: undefined,
  superuser: false,
  login: false,
  createDb: false,
  createRole: false,
  grants: new Set(),
});

function applyOptions(role: Role, options: RoleOptions): void {
  role.password = options.password ?? role.password;
  role.superuser = options.superuser ?? role.superuser;
  role.login = options.login ?? role.login;
  role.createDb = options.createDb ?? role.createDb;
  role.createRole = options.createRole ?? role.createRole;
}
