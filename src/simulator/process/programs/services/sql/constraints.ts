import type { Constraint, Database, Row, State, Table } from './catalog.ts';
import { pick } from './catalog.ts';
import { typeOfColumn } from './columns.ts';
import { compile, truth } from './compile.ts';
import type { Compiled } from './compiled.ts';
import type { Planner } from './select.ts';
import { type Value, valueText } from './values.ts';

type Foreign = Constraint & { readonly kind: 'foreign' };

/** A row in messages: `(1, null, t)`. */
export const rowText = (table: Table, row: Row, mysql: boolean): string =>
  `(${row.map((value, i) => (value === null ? 'null' : valueText(value, typeOfColumn(table, i), mysql))).join(', ')})`;

const keyText = (values: readonly Value[]): string =>
  JSON.stringify(
    values.map((one) => (one === null ? null : String(typeof one === 'object' && 'ms' in one ? one.ms : one))),
  );

/** The values of a key as messages show them. */
const shown = (table: Table, columns: readonly string[], values: readonly Value[], mysql: boolean): string[] =>
  columns.map((name, i) => {
    const value = values[i] ?? null;
    return value === null
      ? 'null'
      : valueText(
          value,
          typeOfColumn(
            table,
            table.columns.findIndex((one) => one.name === name),
          ),
          mysql,
        );
  });

/** Finds rows by the values of unique keys while a statement adds and removes some. */
export class Keys {
  readonly #table: Table;
  readonly #planner: Planner;
  readonly #maps: {
    readonly constraint: Constraint & { kind: 'primary' | 'unique' };
    readonly rows: Map<string, Row>;
  }[];

  constructor(table: Table, planner: Planner) {
    this.#table = table;
    this.#planner = planner;
    this.#maps = table.constraints.flatMap((constraint) =>
      constraint.kind === 'primary' || constraint.kind === 'unique'
        ? [{ constraint, rows: new Map(table.rows.flatMap((row) => this.#entry(constraint.columns, row))) }]
        : [],
    );
  }

  #fold(values: readonly Value[]): readonly Value[] {
    return this.#planner.dialect.mysql
      ? values.map((one) => (typeof one === 'string' ? one.toLowerCase() : one))
      : values;
  }

  /** A key with a NULL in it equals nothing. */
  #entry(columns: readonly string[], row: Row): [string, Row][] {
    const values = pick(this.#table, row, columns);
    return values.includes(null) ? [] : [[keyText(this.#fold(values)), row]];
  }

  /** A row that has a key of this one; `columns` asks for that key only. */
  clash(
    row: Row,
    columns: readonly string[] = [],
  ): { readonly constraint: Constraint & { kind: 'primary' | 'unique' }; readonly row: Row } | undefined {
    for (const { constraint, rows } of this.#maps) {
      if (columns.length > 0 && columns.join() !== constraint.columns.join()) continue;
      const [entry] = this.#entry(constraint.columns, row);
      const found = entry && rows.get(entry[0]);
      if (found) return { constraint, row: found };
    }
    return undefined;
  }

  add(row: Row): void {
    const found = this.clash(row);
    if (found) {
      const { name, columns } = found.constraint;
      const { mysql } = this.#planner.dialect;
      throw this.#planner.dialect.unique(
        name,
        columns,
        shown(this.#table, columns, pick(this.#table, row, columns), mysql),
        this.#table.name,
      );
    }
    for (const { constraint, rows } of this.#maps)
      for (const [key, one] of this.#entry(constraint.columns, row)) rows.set(key, one);
  }

  remove(row: Row): void {
    for (const { constraint, rows } of this.#maps)
      for (const [key] of this.#entry(constraint.columns, row)) rows.delete(key);
  }
}

/** Checks NOT NULL and CHECK of rows of one table. */
export function rowChecker(table: Table, planner: Planner): (row: Row) => void {
  const scope = {
    columns: table.columns.map((one, i) => ({ table: table.name, name: one.name, type: typeOfColumn(table, i) })),
    clause: 'check constraint',
  };
  const checks = table.constraints.flatMap((one): { name: string; test: Compiled }[] =>
    one.kind === 'check' ? [{ name: one.name, test: compile(one.test, scope, planner) }] : [],
  );
  const { dialect } = planner;
  return (row) => {
    const empty = table.columns.findIndex((one, i) => one.notNull && (row[i] ?? null) === null);
    if (empty >= 0)
      throw dialect.notNull(table.columns[empty]?.name ?? '', table.name, rowText(table, row, dialect.mysql));
    const broken = checks.find(({ test }) => truth(test.run({ row })) === false);
    if (broken) throw dialect.check(broken.name, table.name, rowText(table, row, dialect.mysql));
  };
}

/** Every row's foreign keys must lead to a row of the parent. */
export function checkParents(
  state: State,
  table: Table,
  rows: readonly Row[],
  planner: Planner,
  database: Database,
): void {
  for (const one of table.constraints) {
    if (one.kind !== 'foreign') continue;
    const parent = state.tables.get(one.table);
    if (parent === undefined) continue;
    const known = new Set(
      (one.table === table.name ? table : parent).rows.map((row) => keyText(pick(parent, row, one.parents))),
    );
    for (const row of rows) {
      const values = pick(table, row, one.columns);
      if (values.includes(null) || known.has(keyText(values))) continue;
      throw planner.dialect.noParent(
        one.name,
        table.name,
        one.columns,
        shown(table, one.columns, values, planner.dialect.mysql),
        one.table,
        database.name,
      );
    }
  }
}

/**
 * What must happen to other tables when rows of `table` have gone or changed their keys: the state with their rows
 * removed or emptied, or an error when they still need them.
 */
export function settleChildren(state: State, before: Table, after: Table, planner: Planner, database: Database): State {
  let current: State = { tables: new Map(state.tables).set(after.name, after) };
  for (const child of state.tables.values())
    for (const one of child.constraints)
      if (one.kind === 'foreign' && one.table === after.name)
        current = settleOne(current, before, after, child.name, one, planner, database);
  return current;
}

function settleOne(
  state: State,
  before: Table,
  after: Table,
  childName: string,
  one: Foreign,
  planner: Planner,
  database: Database,
): State {
  const child = state.tables.get(childName);
  if (child === undefined) return state;
  const left = new Set(after.rows.map((row) => keyText(pick(after, row, one.parents))));
  const gone = new Map(
    before.rows
      .map((row) => pick(before, row, one.parents))
      .filter((values) => !values.includes(null) && !left.has(keyText(values)))
      .map((values) => [keyText(values), values]),
  );
  const needs = (row: Row): readonly Value[] | undefined => gone.get(keyText(pick(child, row, one.columns)));
  const needed = child.rows.find((row) => needs(row) !== undefined);
  if (gone.size === 0 || needed === undefined) return state;
  if (one.onDelete === 'cascade') {
    const rest: Table = { ...child, rows: child.rows.filter((row) => needs(row) === undefined) };
    return settleChildren(state, child, rest, planner, database);
  }
  if (one.onDelete === 'set null') {
    const places = new Set(one.columns.map((name) => child.columns.findIndex((column) => column.name === name)));
    const rows = child.rows.map((row) =>
      needs(row) === undefined ? row : row.map((value, i) => (places.has(i) ? null : value)),
    );
    return { tables: new Map(state.tables).set(child.name, { ...child, rows }) };
  }
  throw planner.dialect.hasChildren(
    one.name,
    after.name,
    planner.dialect.mysql ? one.columns : one.parents,
    shown(before, one.parents, needs(needed) ?? [], planner.dialect.mysql),
    child.name,
    database.name,
  );
}
