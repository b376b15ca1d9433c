import type { Expression, TypeName } from './ast.ts';
import type { Value } from './values.ts';

export type Row = readonly Value[];

export interface Column {
  readonly name: string;
  readonly type: TypeName;
  readonly notNull: boolean;
  readonly fallback?: Expression;
  readonly fallbackText?: string;
  /** Takes the next number of the sequence when nothing is given. */
  readonly counter?: { readonly how: 'serial' | 'always' | 'by default' };
}

export type Constraint =
  | {
      readonly kind: 'primary' | 'unique';
      readonly name: string;
      readonly columns: readonly string[];
      readonly index?: boolean;
    }
  | { readonly kind: 'check'; readonly name: string; readonly test: Expression; readonly text: string }
  | {
      readonly kind: 'foreign';
      readonly name: string;
      readonly columns: readonly string[];
      readonly table: string;
      readonly parents: readonly string[];
      readonly onDelete: string;
    }
  | { readonly kind: 'index'; readonly name: string; readonly columns: readonly string[] };

/** A table; changed by replacing it. Only its sequence is one for all transactions, as in the real servers. */
export interface Table {
  readonly name: string;
  readonly oid: number;
  readonly owner: string;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly rows: readonly Row[];
  readonly sequence: { last: number };
}

/** What a transaction sees of one database. */
export interface State {
  readonly tables: ReadonlyMap<string, Table>;
}

export interface Database {
  readonly name: string;
  readonly oid: number;
  readonly owner: string;
  state: State;
  /** The session whose transaction has changed something; others wait before they do. */
  writer: object | undefined;
  /** Tables whose files are behind. */
  readonly stale: Set<string>;
}

export interface Role {
  readonly name: string;
  password: string | undefined;
  superuser: boolean;
  login: boolean;
  createDb: boolean;
  createRole: boolean;
  /** Databases whose tables it may use (MySQL). */
  readonly grants: Set<string>;
}

/** Everything that one server keeps. */
export interface Cluster {
  readonly databases: Map<string, Database>;
  readonly roles: Map<string, Role>;
  nextOid: number;
}

/** What expressions ask of the session that runs them. */
export interface Context {
  readonly mysql: boolean;
  /** Milliseconds since the Unix epoch when the statement (its transaction, in PostgreSQL) began. */
  readonly now: number;
  readonly version: string;
  readonly user: string;
  /** Where the client is, as MySQL names it. */
  readonly host: string;
  readonly database: string;
  readonly pid: number;
  readonly hostname: string;
  lastInsertId: number;
  /** Milliseconds that the statement has to wait before it answers. */
  sleep: number;
  readonly random: () => number;
  readonly uuid: () => string;
  /** The sequence of that name, as `nextval` knows it. */
  readonly sequence: (name: string) => { last: number } | undefined;
}

const place = (table: Table, name: string): number => table.columns.findIndex((one) => one.name === name);

/** The values of some columns of a row. */
export const pick = (table: Table, row: Row, columns: readonly string[]): Value[] =>
  columns.map((name) => row[place(table, name)] ?? null);

export const primaryOf = (table: Table): readonly string[] =>
  table.constraints.flatMap((one) => (one.kind === 'primary' ? one.columns : []));
