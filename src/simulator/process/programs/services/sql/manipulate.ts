import type { Assignment, Expression, SelectItem, Statement } from './ast.ts';
import type { Column, Database, Row, State, Table } from './catalog.ts';
import { typeOfColumn } from './columns.ts';
import { adopt, asBoolean, compile, truth } from './compile.ts';
import type { Compiled, Frame, Scope } from './compiled.ts';
import { checkParents, Keys, rowChecker, settleChildren } from './constraints.ts';
import { convert } from './convert.ts';
import { SqlError } from './dialect.ts';
import { type Planner, planSelect } from './select.ts';
import { isNumeric, isText, isTime, type Type, type Value } from './values.ts';

/** What a statement that changes rows has done. */
export interface Change {
  readonly state: State;
  readonly count: number;
  /** Rows that were looked at by an UPDATE. */
  readonly matched?: number;
  readonly columns?: readonly { readonly name: string; readonly type: Type }[];
  readonly rows?: readonly Row[];
  readonly lastId?: number;
  readonly records?: number;
}

const scopeOf = (table: Table, alias: string, clause: string): Scope => ({
  columns: table.columns.map((one, i) => ({ table: alias, name: one.name, type: typeOfColumn(table, i) })),
  clause,
});

const family = (type: Type): string =>
  isNumeric(type) ? 'number' : isText(type) ? 'text' : isTime(type) ? 'time' : type.replace('jsonb', 'json');

/** A value for a column; PostgreSQL refuses types that need a cast of the learner's own. */
function assigned(value: Compiled, column: Column, planner: Planner, at: number): (frame: Frame) => Value {
  const { dialect, context } = planner;
  const how = { dialect, now: context.now, column: column.name, explicit: false };
  const type = column.type.type;
  if (value.literal !== undefined) {
    const made = convert(value.literal, 'unknown', column.type, { ...how, at });
    return () => made;
  }
  const fits = dialect.mysql || value.type === 'unknown' || isText(type) || family(value.type) === family(type);
  if (!fits)
    throw new SqlError('42804', `column "${column.name}" is of type ${type} but expression is of type ${value.type}`, {
      at,
      hint: 'You will need to rewrite or cast the expression.',
    });
  return (frame) => convert(value.run(frame), value.type, column.type, how);
}

function defaultOf(table: Table, column: Column, planner: Planner): () => Value {
  if (column.counter) return () => BigInt(++table.sequence.last);
  if (!column.fallback) return () => null;
  const scope: Scope = { columns: [], clause: 'default' };
  const made = assigned(
    adopt(compile(column.fallback, scope, planner), column.type.type, planner, 0),
    column,
    planner,
    0,
  );
  return () => made({ row: [] });
}

const columnIndex = (table: Table, name: string, at: number, planner: Planner): number => {
  const same = planner.dialect.mysql
    ? (one: Column): boolean => one.name.toLowerCase() === name.toLowerCase()
    : (one: Column): boolean => one.name === name;
  const index = table.columns.findIndex(same);
  if (index < 0) throw planner.dialect.noColumnOf(name, table.name, at);
  return index;
};

function returningOf(
  items: readonly SelectItem[] | undefined,
  table: Table,
  alias: string,
  rows: readonly Row[],
  planner: Planner,
): Partial<Change> {
  if (!items) return {};
  const made = planSelect(
    {
      kind: 'select',
      distinct: false,
      items,
      from: { name: '\0changed', alias, at: 0 },
      joins: [],
      group: [],
      order: [],
      at: 0,
    },
    {
      ...planner,
      relation: (name) =>
        name === '\0changed'
          ? { columns: table.columns.map((one) => ({ name: one.name, type: one.type.type })), rows: () => rows }
          : planner.relation(name),
    },
    undefined,
  );
  return { columns: made.columns, rows: made.run() };
}

type Insert = Statement & { kind: 'insert' };

/** The rows that an INSERT brings; undefined stands for DEFAULT. */
function sourceRows(
  statement: Insert,
  table: Table,
  targets: readonly number[],
  planner: Planner,
): (Value | undefined)[][] {
  const { source } = statement;
  if (!source) return [[]];
  const check = (count: number, at: number): void => {
    if (count > targets.length) throw planner.dialect.tooManyValues(at);
    if (count < targets.length && (statement.columns !== undefined || planner.dialect.mysql))
      throw planner.dialect.tooFewValues(at);
  };
  const column = (i: number): Column | undefined => table.columns[targets[i] ?? -1];
  if (!source.values) {
    const plan = planSelect(source, planner, undefined);
    check(plan.columns.length, source.at);
    const setters = plan.columns.map(({ type }, i) => {
      const to = column(i);
      const read: Compiled = { type, run: (frame) => frame.row[i] ?? null };
      return to ? assigned(read, to, planner, source.at) : read.run;
    });
    return plan.run().map((row) => setters.map((one) => one({ row })));
  }
  const scope: Scope = { columns: [], clause: 'field list' };
  return source.values.map((row) => {
    if (row.length === 0) return [];
    check(row.length, row[targets.length]?.at ?? statement.columns?.[row.length]?.at ?? statement.at);
    return row.map((one, i) => {
      const to = column(i);
      if (one.kind === 'default' || to === undefined) return undefined;
      return assigned(compile(one, scope, planner), to, planner, one.at)({ row: [] });
    });
  });
}

function fillRow(
  table: Table,
  targets: readonly number[],
  given: readonly (Value | undefined)[],
  fallbacks: readonly (() => Value)[],
  planner: Planner,
  at: number,
): Row {
  const { mysql } = planner.dialect;
  return table.columns.map((column, index) => {
    const place = targets.indexOf(index);
    const value = place < 0 || place >= given.length ? undefined : given[place];
    const automatic =
      value === undefined || (mysql && column.counter !== undefined && (value === null || value === 0n));
    if (automatic) {
      if (mysql && column.notNull && !column.counter && !column.fallback)
        throw new SqlError('HY000', `Field '${column.name}' doesn't have a default value`, { number: 1364 });
      return fallbacks[index]?.() ?? null;
    }
    if (column.counter?.how === 'always')
      throw new SqlError('428C9', `cannot insert a non-DEFAULT value into column "${column.name}"`, {
        at,
        detail: `Column "${column.name}" is an identity column defined as GENERATED ALWAYS.`,
        hint: 'Use OVERRIDING SYSTEM VALUE to override.',
      });
    if (mysql && column.counter && typeof value === 'bigint')
      table.sequence.last = Math.max(table.sequence.last, Number(value));
    return value;
  });
}

export function insert(state: State, table: Table, statement: Insert, planner: Planner, database: Database): Change {
  const { dialect } = planner;
  const targets = statement.columns?.map(({ name, at }) => columnIndex(table, name, at, planner)) ?? [
    ...table.columns.keys(),
  ];
  const given = sourceRows(statement, table, targets, planner);
  const fallbacks = table.columns.map((one) => defaultOf(table, one, planner));
  const check = rowChecker(table, planner);
  const keys = new Keys(table, planner);
  const rows = [...table.rows];
  const added: Row[] = [];
  let count = 0;
  let lastId: number | undefined;
  const counter = table.columns.findIndex((one) => one.counter !== undefined);
  for (const values of given) {
    const row = fillRow(table, targets, values, fallbacks, planner, statement.at);
    check(row);
    const clash =
      statement.conflict || statement.manner
        ? keys.clash(row, dialect.mysql ? [] : statement.conflict?.columns)
        : undefined;
    if (clash) {
      if (statement.manner === 'ignore' || (statement.conflict && !statement.conflict.set)) continue;
      keys.remove(clash.row);
      const place = rows.indexOf(clash.row);
      const next = statement.conflict?.set ? merge(table, clash.row, row, statement.conflict, planner) : row;
      if (next === undefined) {
        keys.add(clash.row);
        continue;
      }
      check(next);
      keys.add(next);
      rows[place] = next;
      added.push(next);
      count += dialect.mysql ? 2 : 1;
      continue;
    }
    keys.add(row);
    rows.push(row);
    added.push(row);
    count++;
    if (counter >= 0) lastId ??= Number(row[counter] ?? 0n);
  }
  const after: Table = { ...table, rows };
  const next: State = { tables: new Map(state.tables).set(table.name, after) };
  checkParents(next, after, added, planner, database);
  return {
    state: next,
    count,
    records: given.length,
    ...(lastId !== undefined && { lastId }),
    ...returningOf(statement.returning, after, table.name, added, planner),
  };
}

/** ON CONFLICT DO UPDATE: the old row with what is set; undefined when its WHERE says no. */
function merge(
  table: Table,
  old: Row,
  fresh: Row,
  conflict: NonNullable<Insert['conflict']>,
  planner: Planner,
): Row | undefined {
  const { mysql } = planner.dialect;
  const own = scopeOf(table, table.name, 'field list');
  const scope: Scope = {
    ...own,
    columns: [
      ...own.columns,
      ...own.columns.map((one) => ({ ...one, table: mysql ? 'new' : 'excluded', hidden: true })),
    ],
  };
  const frame: Frame = { row: [...old, ...fresh] };
  if (conflict.where && truth(compile(conflict.where, scope, planner).run(frame)) !== true) return undefined;
  const set = mysql ? conflict.set?.map((one) => ({ ...one, value: freshValues(one.value) })) : conflict.set;
  return applySet(setters(table, set ?? [], scope, planner), frame, old);
}

/** MySQL's VALUES(column) is the new row's. */
function freshValues(value: Expression): Expression {
  if (value.kind === 'call' && value.name === 'values' && value.args[0]?.kind === 'column')
    return { ...value.args[0], table: 'new' };
  if (value.kind === 'binary') return { ...value, left: freshValues(value.left), right: freshValues(value.right) };
  return value;
}

type Setter = readonly [index: number, value: (frame: Frame) => Value];

function setters(table: Table, set: readonly Assignment[], scope: Scope, planner: Planner): Setter[] {
  return set.map(({ column, value, at }): Setter => {
    const index = columnIndex(table, column, at, planner);
    const to = table.columns[index];
    if (to === undefined) throw planner.dialect.noColumnOf(column, table.name, at);
    if (value.kind === 'default') return [index, defaultOf(table, to, planner)];
    return [index, assigned(compile(value, scope, planner), to, planner, value.at)];
  });
}

const applySet = (set: readonly Setter[], frame: Frame, row: Row): Row => {
  const out = [...row];
  for (const [index, value] of set) out[index] = value(frame);
  return out;
};

export function update(
  state: State,
  table: Table,
  statement: Statement & { kind: 'update' },
  planner: Planner,
  database: Database,
): Change {
  const scope = scopeOf(table, statement.alias, 'field list');
  const set = setters(table, statement.set, scope, planner);
  const where =
    statement.where &&
    asBoolean(
      compile(statement.where, { ...scope, clause: 'where clause' }, planner),
      planner,
      statement.where.at,
      'WHERE',
    );
  const check = rowChecker(table, planner);
  const keys = new Keys(table, planner);
  const changed: Row[] = [];
  const pairs = table.rows.map((row): { row: Row; next: Row | undefined } => ({
    row,
    next: where === undefined || truth(where.run({ row })) === true ? applySet(set, { row }, row) : undefined,
  }));
  for (const { row, next } of pairs) if (next) keys.remove(row);
  let same = 0;
  for (const { row, next } of pairs) {
    if (!next) continue;
    check(next);
    keys.add(next);
    changed.push(next);
    if (JSON.stringify(next, plain) === JSON.stringify(row, plain)) same++;
  }
  const after: Table = { ...table, rows: pairs.map(({ row, next }) => next ?? row) };
  const next = settleChildren(state, table, after, planner, database);
  checkParents(next, after, changed, planner, database);
  return {
    state: next,
    count: planner.dialect.mysql ? changed.length - same : changed.length,
    matched: changed.length,
    ...returningOf(statement.returning, after, statement.alias, changed, planner),
  };
}

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

export function remove(
  state: State,
  table: Table,
  statement: Statement & { kind: 'delete' },
  planner: Planner,
  database: Database,
): Change {
  const scope = scopeOf(table, statement.alias, 'where clause');
  const where =
    statement.where && asBoolean(compile(statement.where, scope, planner), planner, statement.where.at, 'WHERE');
  const goes = (row: Row): boolean => where === undefined || truth(where.run({ row })) === true;
  const gone = table.rows.filter(goes);
  const lost = new Set(gone);
  const after: Table = { ...table, rows: table.rows.filter((row) => !lost.has(row)) };
  return {
    state: settleChildren(state, table, after, planner, database),
    count: gone.length,
    ...returningOf(statement.returning, table, statement.alias, gone, planner),
  };
}
