import type { Cluster, Database, State } from './catalog.ts';
import { defaultText, mysqlType } from './columns.ts';
import type { Relation } from './select.ts';
import type { Type, Value } from './values.ts';

const relation = (columns: readonly (readonly [string, Type])[], rows: () => Value[][]): Relation => ({
  columns: columns.map(([name, type]) => ({ name, type })),
  rows,
});

/** The tables in which a server tells about itself; undefined for a name that is none of those modelled. */
export function systemRelation(
  name: string,
  cluster: Cluster,
  database: Database | undefined,
  state: State,
  mysql: boolean,
): Relation | undefined {
  const low = name.toLowerCase();
  if (low.startsWith('information_schema.')) return information(low.slice(19), cluster, database, state, mysql);
  if (mysql) {
    const full = low.includes('.') ? low : `${database?.name ?? ''}.${low}`;
    return full === 'mysql.user' ? accounts(cluster) : undefined;
  }
  switch (low) {
    case 'pg_database':
      return relation(
        [
          ['oid', 'integer'],
          ['datname', 'text'],
          ['datistemplate', 'boolean'],
        ],
        () =>
          [...cluster.databases.values()].map((one) => [BigInt(one.oid), one.name, one.name.startsWith('template')]),
      );
    case 'pg_tables':
      return relation(
        [
          ['schemaname', 'text'],
          ['tablename', 'text'],
          ['tableowner', 'text'],
        ],
        () => [...state.tables.values()].map((one) => ['public', one.name, one.owner]),
      );
    case 'pg_roles':
    case 'pg_user':
      return relation(
        low === 'pg_user'
          ? [
              ['usename', 'text'],
              ['usesuper', 'boolean'],
            ]
          : [
              ['rolname', 'text'],
              ['rolsuper', 'boolean'],
              ['rolcanlogin', 'boolean'],
            ],
        () =>
          [...cluster.roles.values()]
            .filter((one) => low === 'pg_roles' || one.login)
            .map((one) => [one.name, one.superuser, ...(low === 'pg_roles' ? [one.login] : [])]),
      );
    default:
      return undefined;
  }
}

function information(
  name: string,
  cluster: Cluster,
  database: Database | undefined,
  state: State,
  mysql: boolean,
): Relation | undefined {
  const label = (text: string): string => (mysql ? text.toUpperCase() : text);
  const schema = mysql ? (database?.name ?? '') : 'public';
  if (name === 'tables')
    return relation(
      [
        [label('table_catalog'), 'text'],
        [label('table_schema'), 'text'],
        [label('table_name'), 'text'],
        [label('table_type'), 'text'],
      ],
      () =>
        [...state.tables.values()].map((one) => [
          mysql ? 'def' : (database?.name ?? ''),
          schema,
          one.name,
          'BASE TABLE',
        ]),
    );
  if (name === 'columns')
    return relation(
      [
        [label('table_schema'), 'text'],
        [label('table_name'), 'text'],
        [label('column_name'), 'text'],
        [label('ordinal_position'), 'integer'],
        [label('column_default'), 'text'],
        [label('is_nullable'), 'text'],
        [label('data_type'), 'text'],
      ],
      () =>
        [...state.tables.values()].flatMap((table) =>
          table.columns.map((one, i): Value[] => [
            schema,
            table.name,
            one.name,
            BigInt(i + 1),
            mysql
              ? (one.fallbackText ?? null)
              : one.fallback || one.counter?.how === 'serial'
                ? defaultText(table, one)
                : null,
            one.notNull ? 'NO' : 'YES',
            mysql ? mysqlType(one.type).replace(/\(.*/, '') : one.type.type,
          ]),
        ),
    );
  if (name === 'schemata' && mysql)
    return relation(
      [
        ['CATALOG_NAME', 'text'],
        ['SCHEMA_NAME', 'text'],
      ],
      () => [...cluster.databases.values()].map((one) => ['def', one.name]),
    );
  return undefined;
}

/** MySQL's accounts: root may come from everywhere and locally, the server's own ones only locally. */
function accounts(cluster: Cluster): Relation {
  const names = [...cluster.roles.keys()];
  const own = ['mysql.infoschema', 'mysql.session', 'mysql.sys'];
  return relation(
    [
      ['Host', 'text'],
      ['User', 'text'],
    ],
    () => [
      ...names.sort().map((name) => ['%', name]),
      ...own.map((name) => ['localhost', name]),
      ...(names.includes('root') ? [['localhost', 'root']] : []),
    ],
  );
}
