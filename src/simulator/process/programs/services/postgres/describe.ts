import type { Cluster, Table } from '../sql/catalog.ts';
import { defaultText } from '../sql/columns.ts';
import { typeText } from '../sql/convert.ts';
import type { SqlSession } from '../sql/session.ts';
import { checkText } from './check-text.ts';

/** What psql's backslash commands show; the real one asks pg_catalog for it. */
export interface Catalogue {
  readonly tables: readonly TableFacts[];
  readonly databases: readonly { readonly name: string; readonly owner: string }[];
  readonly roles: readonly { readonly name: string; readonly attributes: string }[];
}

export interface TableFacts {
  readonly name: string;
  readonly owner: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly notNull: boolean;
    readonly fallback: string;
  }[];
  readonly indexes: readonly string[];
  readonly checks: readonly string[];
  readonly foreign: readonly string[];
  readonly referenced: readonly string[];
  readonly sequences: readonly string[];
  readonly indexNames: readonly string[];
}

export function catalogueJson(cluster: Cluster, session: SqlSession): string {
  const tables = [...(session.tables ?? new Map<string, Table>()).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const catalogue: Catalogue = {
    tables: tables.map((one) => factsOf(one, tables)),
    databases: [...cluster.databases.values()]
      .map(({ name, owner }) => ({ name, owner }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    roles: [...cluster.roles.values()]
      .map((one) => ({
        name: one.name,
        attributes: [
          one.superuser ? 'Superuser' : '',
          one.createRole ? 'Create role' : '',
          one.createDb ? 'Create DB' : '',
          one.login ? '' : 'Cannot login',
          one.superuser && one.createRole ? 'Replication, Bypass RLS' : '',
        ]
          .filter(Boolean)
          .join(', '),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
  return JSON.stringify(catalogue);
}

function factsOf(table: Table, all: readonly Table[]): TableFacts {
  const keys = table.constraints.flatMap((one) => (one.kind === 'check' || one.kind === 'foreign' ? [] : [one]));
  const foreign = (one: Table['constraints'][number]): string =>
    one.kind === 'foreign'
      ? `FOREIGN KEY (${one.columns.join(', ')}) REFERENCES ${one.table}(${one.parents.join(', ')})${one.onDelete === 'no action' ? '' : ` ON DELETE ${one.onDelete.toUpperCase()}`}`
      : '';
  return {
    name: table.name,
    owner: table.owner,
    columns: table.columns.map((one) => ({
      name: one.name,
      type: typeText(one.type),
      notNull: one.notNull,
      fallback: one.fallback || one.counter ? defaultText(table, one) : '',
    })),
    indexes: [...keys]
      .sort((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary') || (a.name < b.name ? -1 : 1))
      .map((one) => {
        const what =
          one.kind === 'primary'
            ? 'PRIMARY KEY, '
            : one.kind === 'unique'
              ? one.index
                ? 'UNIQUE, '
                : 'UNIQUE CONSTRAINT, '
              : '';
        return `"${one.name}" ${what}btree (${one.columns.join(', ')})`;
      }),
    checks: table.constraints.flatMap((one) =>
      one.kind === 'check' ? [`"${one.name}" CHECK (${checkText(one.test, table) ?? one.text})`] : [],
    ),
    foreign: table.constraints.flatMap((one) => (one.kind === 'foreign' ? [`"${one.name}" ${foreign(one)}`] : [])),
    referenced: all.flatMap((child) =>
      child.constraints.flatMap((one) =>
        one.kind === 'foreign' && one.table === table.name
          ? [`TABLE "${child.name}" CONSTRAINT "${one.name}" ${foreign(one)}`]
          : [],
      ),
    ),
    sequences: table.columns.flatMap((one) => (one.counter ? [`${table.name}_${one.name}_seq`] : [])),
    indexNames: keys.map((one) => one.name),
  };
}
