import type { Statement } from './ast.ts';
import type { Cluster, Column, Database, Role, State, Table } from './catalog.ts';
import { mysqlType } from './columns.ts';
import type { OutputColumn } from './compiled.ts';
import { MYSQL, SqlError } from './dialect.ts';
import type { Value } from './values.ts';

interface Shown {
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly Value[][];
  readonly affected: number;
}

const table = (names: readonly string[], rows: readonly Value[][]): Shown => ({
  columns: names.map((name) => ({ name, type: 'text', notNull: name !== 'Default' })),
  rows,
  affected: rows.length,
});

/** MySQL's SHOW and DESCRIBE. */
export function mysqlShow(
  statement: Statement & { kind: 'show' },
  state: State,
  database: Database | undefined,
  cluster: Cluster,
  role: Role,
  version: string,
): Shown {
  const like = (name: string): boolean => {
    const { like: pattern } = statement;
    if (pattern === undefined) return true;
    const source = pattern
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', '.');
    return new RegExp(`^${source}$`, 'i').test(name);
  };
  const suffix = statement.like === undefined ? '' : ` (${statement.like})`;
  switch (statement.what) {
    case 'databases':
    case 'schemas': {
      const visible = [...cluster.databases.keys()].filter(
        (name) => role.superuser || role.grants.has(name) || role.grants.has('*') || /_schema$/.test(name),
      );
      return table(
        [`Database${suffix}`],
        visible
          .filter(like)
          .sort()
          .map((name) => [name]),
      );
    }
    case 'variables':
      return variables(statement.like, version);
    case 'tables': {
      if (database && /^(mysql|sys|performance_schema|information_schema)$/.test(database.name))
        throw MYSQL.unmodelled(`the list of the tables of ${database.name}`);
      if (database === undefined) throw new SqlError('3D000', 'No database selected', { number: 1046 });
      return table(
        [`Tables_in_${database.name}${suffix}`],
        [...state.tables.keys()]
          .filter(like)
          .sort()
          .map((name) => [name]),
      );
    }
    case 'columns':
    case 'fields':
      return describe(known(state, database, statement));
    case 'create table': {
      const one = known(state, database, statement);
      return table(['Table', 'Create Table'], [[one.name, createText(one)]]);
    }
    case 'warnings':
      return table(['Level', 'Code', 'Message'], []);
    default:
      throw MYSQL.unmodelled(`SHOW ${statement.what.toUpperCase()}`);
  }
}

/** System variables that never change here; others are not known. */
const VARIABLES: Readonly<Record<string, string>> = {
  character_set_server: 'utf8mb4',
  collation_server: 'utf8mb4_0900_ai_ci',
  datadir: '/var/lib/mysql/',
  max_connections: '151',
  port: '3306',
  socket: '/var/run/mysqld/mysqld.sock',
};

function variables(like: string | undefined, version: string): Shown {
  const value = like === 'version' ? version : VARIABLES[like ?? ''];
  if (like === undefined || value === undefined) throw MYSQL.unmodelled('SHOW VARIABLES of anything but a few');
  return table(['Variable_name', 'Value'], [[like, value]]);
}

function known(state: State, database: Database | undefined, statement: Statement & { kind: 'show' }): Table {
  if (database === undefined) throw new SqlError('3D000', 'No database selected', { number: 1046 });
  const found = state.tables.get(statement.table ?? '');
  if (!found) throw MYSQL.noTable(statement.table ?? '', statement.at, database.name);
  return found;
}

const plainDefault = (column: Column): string | null =>
  column.fallback === undefined
    ? null
    : column.fallback.kind === 'literal'
      ? column.fallback.type === 'null'
        ? null
        : column.fallback.text
      : (column.fallbackText ?? '').toUpperCase().replace(/^NOW\(\)$/, 'CURRENT_TIMESTAMP');

function describe(one: Table): Shown {
  const key = (name: string): string => {
    if (one.constraints.some((c) => c.kind === 'primary' && c.columns.includes(name))) return 'PRI';
    if (one.constraints.some((c) => c.kind === 'unique' && c.columns.length === 1 && c.columns[0] === name))
      return 'UNI';
    return one.constraints.some(
      (c) => (c.kind === 'index' || c.kind === 'foreign' || c.kind === 'unique') && c.columns[0] === name,
    )
      ? 'MUL'
      : '';
  };
  const extra = (column: Column): string =>
    column.counter ? 'auto_increment' : column.fallback?.kind === 'call' ? 'DEFAULT_GENERATED' : '';
  return table(
    ['Field', 'Type', 'Null', 'Key', 'Default', 'Extra'],
    one.columns.map((column) => [
      column.name,
      mysqlType(column.type),
      column.notNull ? 'NO' : 'YES',
      key(column.name),
      plainDefault(column),
      extra(column),
    ]),
  );
}

function createText(one: Table): string {
  const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(',');
  const columns = one.columns.map((column) => {
    const fallback = plainDefault(column);
    const written = column.fallback?.kind === 'call' ? fallback : `'${fallback}'`;
    const tail = column.counter
      ? ' AUTO_INCREMENT'
      : fallback !== null
        ? ` DEFAULT ${written}`
        : column.notNull || column.type.type === 'text'
          ? ''
          : ' DEFAULT NULL';
    return `  \`${column.name}\` ${mysqlType(column.type)}${column.notNull ? ' NOT NULL' : ''}${tail}`;
  });
  const keys = one.constraints.map((c) => {
    if (c.kind === 'primary') return `  PRIMARY KEY (${quoted(c.columns)})`;
    if (c.kind === 'check') return `  CONSTRAINT \`${c.name}\` CHECK (${c.text})`;
    if (c.kind === 'foreign')
      return `  CONSTRAINT \`${c.name}\` FOREIGN KEY (${quoted(c.columns)}) REFERENCES \`${c.table}\` (${quoted(c.parents)})`;
    return `  ${c.kind === 'unique' ? 'UNIQUE ' : ''}KEY \`${c.name}\` (${quoted(c.columns)})`;
  });
  const counted =
    one.sequence.last > 0 && one.columns.some((column) => column.counter)
      ? ` AUTO_INCREMENT=${one.sequence.last + 1}`
      : '';
  return `CREATE TABLE \`${one.name}\` (\n${[...columns, ...keys].join(',\n')}\n) ENGINE=InnoDB${counted} DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci`;
}
