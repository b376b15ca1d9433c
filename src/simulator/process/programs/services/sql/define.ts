import type { AlterAction, ColumnDefinition, Statement, TableConstraint } from './ast.ts';
import type { Cluster, Column, Constraint, Database, Row, State, Table } from './catalog.ts';
import { primaryOf } from './catalog.ts';
import { compile, truth } from './compile.ts';
import { checkParents, Keys, rowChecker } from './constraints.ts';
import { convert } from './convert.ts';
import { SqlError } from './dialect.ts';
import { type Planner, planSelect } from './select.ts';
import type { Value } from './values.ts';

/** Statements that change what tables there are; each gives the new state. */
export interface Definer {
  readonly planner: Planner;
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly notice: (message: string, code?: string) => void;
}

const put = (state: State, table: Table): State => ({ tables: new Map(state.tables).set(table.name, table) });

function columnOf(definition: ColumnDefinition): Column {
  const { name, type, notNull, fallback, fallbackText, identity } = definition;
  return {
    name,
    type,
    notNull,
    ...(fallback && { fallback }),
    ...(fallbackText !== undefined && { fallbackText }),
    ...(type.serial ? { counter: { how: 'serial' } } : identity && { counter: { how: identity } }),
  };
}

/** A constraint with the name that the server gives it when it has none. */
function named(table: Table, given: TableConstraint, taken: readonly string[], mysql: boolean): Constraint {
  const base = ((): string => {
    if (mysql) {
      if (given.kind === 'primary') return 'PRIMARY';
      if (given.kind === 'unique') return given.columns[0] ?? 'key';
      const count = table.constraints.filter((one) => one.kind === given.kind).length + 1;
      return given.kind === 'check' ? `${table.name}_chk_${count}` : `${table.name}_ibfk_${count}`;
    }
    if (given.kind === 'primary') return `${table.name}_pkey`;
    const columns = given.kind === 'check' ? [...new Set(given.columns)].slice(0, 1) : given.columns;
    return [table.name, ...columns, { unique: 'key', check: 'check', foreign: 'fkey' }[given.kind]].join('_');
  })();
  let name = given.kind === 'primary' && mysql ? base : (given.name ?? base);
  for (let i = 1; taken.includes(name) && given.name === undefined; i++)
    name = mysql ? `${base}_${i + 1}` : `${base}${i}`;
  if (given.kind === 'check') return { kind: 'check', name, test: given.test, text: given.text };
  if (given.kind !== 'foreign') return { kind: given.kind, name, columns: given.columns };
  const { columns, table: parent, parents, onDelete } = given;
  return { kind: 'foreign', name, columns, table: parent, parents, onDelete };
}

/** Adds a constraint and checks the rows that are there. */
function withConstraint(state: State, table: Table, given: TableConstraint, d: Definer): Table {
  const { planner } = d;
  const { mysql } = planner.dialect;
  for (const name of given.columns)
    if (!table.columns.some((one) => one.name === name))
      throw mysql
        ? new SqlError('42000', `Key column '${name}' doesn't exist in table`, { number: 1072 })
        : new SqlError(
            '42703',
            given.kind === 'foreign'
              ? `column "${name}" referenced in foreign key constraint does not exist`
              : `column "${name}" named in key does not exist`,
          );
  const primary = table.constraints.some((one) => one.kind === 'primary');
  if (given.kind === 'primary' && primary)
    throw mysql
      ? new SqlError('42000', 'Multiple primary key defined', { number: 1068 })
      : new SqlError('42P16', `multiple primary keys for table "${table.name}" are not allowed`);
  const relations = [...state.tables.values(), table].flatMap((one) =>
    mysql ? [] : one.constraints.map(({ name }) => name),
  );
  const own = table.constraints.map(({ name }) => name);
  let made = named(table, given, [...own, ...relations], mysql);
  if (made.kind === 'foreign') made = resolved(state, table, made, given, d);
  const columns =
    given.kind === 'primary'
      ? table.columns.map((one) => (given.columns.includes(one.name) ? { ...one, notNull: true } : one))
      : table.columns;
  const next: Table = { ...table, columns, constraints: [...table.constraints, made] };
  checkRows(state, next, made, d);
  return next;
}

function resolved(
  state: State,
  table: Table,
  made: Constraint & { kind: 'foreign' },
  given: TableConstraint,
  d: Definer,
): Constraint {
  const { mysql } = d.planner.dialect;
  const parent = made.table === table.name ? table : state.tables.get(made.table);
  if (parent === undefined)
    throw mysql
      ? new SqlError('HY000', `Failed to open the referenced table '${made.table}'`, { number: 1824 })
      : new SqlError('42P01', `relation "${made.table}" does not exist`);
  const parents = made.parents.length > 0 ? made.parents : primaryOf(parent);
  const missing = parents.find((name) => !parent.columns.some((one) => one.name === name));
  if (missing !== undefined)
    throw new SqlError('42703', `column "${missing}" referenced in foreign key constraint does not exist`, {
      number: 3734,
    });
  const unique = parent.constraints.some(
    (one) =>
      (one.kind === 'primary' || one.kind === 'unique') &&
      [...one.columns].sort().join() === [...parents].sort().join(),
  );
  if (!unique) {
    if (mysql)
      throw new SqlError(
        'HY000',
        `Failed to add the foreign key constraint. Missing unique key for constraint '${made.name}' in the referenced table '${made.table}'`,
        { number: 6125 },
      );
    throw new SqlError(
      '42830',
      parents.length === 0
        ? `there is no primary key for referenced table "${made.table}"`
        : `there is no unique constraint matching given keys for referenced table "${made.table}"`,
      given.kind === 'foreign' ? {} : {},
    );
  }
  return { ...made, parents };
}

function checkRows(state: State, table: Table, made: Constraint, d: Definer): void {
  const { planner, database } = d;
  if (table.rows.length === 0) return;
  if (made.kind === 'check') {
    const scope = {
      columns: table.columns.map((one) => ({ table: table.name, name: one.name, type: one.type.type })),
      clause: 'check constraint',
    };
    const test = compile(made.test, scope, planner);
    if (table.rows.some((row) => truth(test.run({ row })) === false))
      throw planner.dialect.mysql
        ? planner.dialect.check(made.name, table.name, '')
        : new SqlError('23514', `check constraint "${made.name}" of relation "${table.name}" is violated by some row`);
  } else if (made.kind === 'foreign') checkParents(state, table, table.rows, planner, database);
  else if (made.kind !== 'index') {
    const check = rowChecker(table, planner);
    const keys = new Keys({ ...table, rows: [], constraints: [made] }, planner);
    for (const row of table.rows) {
      check(row);
      try {
        keys.add(row);
      } catch (problem) {
        if (!(problem instanceof SqlError) || planner.dialect.mysql) throw problem;
        throw new SqlError('23505', `could not create unique index "${made.name}"`, {
          detail: (problem.detail ?? '').replace('already exists', 'is duplicated'),
        });
      }
    }
  }
}

export function createTable(
  state: State,
  statement: Statement & { kind: 'createTable' },
  d: Definer,
): { state: State; count: number | undefined } {
  const { planner } = d;
  if (state.tables.has(statement.table)) {
    if (!statement.ifNotExists) throw planner.dialect.tableExists(statement.table);
    d.notice(
      planner.dialect.mysql
        ? `Table '${statement.table}' already exists`
        : `relation "${statement.table}" already exists, skipping`,
      '42P07',
    );
    return { state, count: undefined };
  }
  const plan = statement.as && planSelect(statement.as, planner, undefined);
  const columns = plan
    ? plan.columns.map(
        ({ name, type }): Column => ({ name, notNull: false, type: { type, size: [], serial: false, written: type } }),
      )
    : statement.columns.map(columnOf);
  const twice = columns.find((one, i) => columns.findIndex((other) => other.name === one.name) !== i);
  if (twice)
    throw planner.dialect.mysql
      ? new SqlError('42S21', `Duplicate column name '${twice.name}'`, { number: 1060 })
      : new SqlError('42701', `column "${twice.name}" specified more than once`);
  let table: Table = {
    name: statement.table,
    oid: d.cluster.nextOid,
    owner: d.user,
    columns,
    constraints: [],
    rows: plan?.run() ?? [],
    sequence: { last: 0 },
  };
  d.cluster.nextOid += 5;
  for (const one of [...statement.columns.flatMap((column) => column.constraints), ...statement.constraints])
    table = withConstraint(state, table, one, d);
  for (const column of columns)
    if (column.fallback) compile(column.fallback, { columns: [], clause: 'default' }, planner);
  return { state: put(state, table), count: plan ? table.rows.length : undefined };
}

export function dropTables(state: State, statement: Statement & { kind: 'dropTable' }, d: Definer): State {
  const { mysql } = d.planner.dialect;
  const tables = new Map(state.tables);
  for (const name of statement.tables) {
    const table = tables.get(name);
    if (table === undefined) {
      if (!statement.ifExists)
        throw mysql
          ? new SqlError('42S02', `Unknown table '${d.database.name}.${name}'`, { number: 1051 })
          : new SqlError('42P01', `table "${name}" does not exist`);
      d.notice(
        mysql ? `Unknown table '${d.database.name}.${name}'` : `table "${name}" does not exist, skipping`,
        '00000',
      );
      continue;
    }
    const needing = [...tables.values()].filter(
      (one) =>
        !statement.tables.includes(one.name) && one.constraints.some((c) => c.kind === 'foreign' && c.table === name),
    );
    for (const child of needing) {
      const foreign = child.constraints.find((c) => c.kind === 'foreign' && c.table === name);
      if (mysql)
        throw new SqlError(
          'HY000',
          `Cannot drop table '${name}' referenced by a foreign key constraint '${foreign?.name}' on table '${child.name}'.`,
          { number: 3730 },
        );
      if (!statement.cascade)
        throw new SqlError('2BP01', `cannot drop table ${name} because other objects depend on it`, {
          detail: `constraint ${foreign?.name} on table ${child.name} depends on table ${name}`,
          hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
        });
      d.notice(`drop cascades to constraint ${foreign?.name} on table ${child.name}`);
      tables.set(child.name, { ...child, constraints: child.constraints.filter((c) => c !== foreign) });
    }
    tables.delete(name);
  }
  return { tables };
}

export function alterTable(state: State, statement: Statement & { kind: 'alterTable' }, d: Definer): State {
  let current = state;
  let name = statement.table;
  for (const action of statement.actions) {
    const table = current.tables.get(name);
    if (table === undefined) throw d.planner.dialect.noTable(name, -1, d.database.name);
    current = alter(current, table, action, d);
    if (action.kind === 'rename') name = action.to;
  }
  return current;
}

function alter(state: State, table: Table, action: AlterAction, d: Definer): State {
  const { dialect } = d.planner;
  const find = (name: string): number => {
    const index = table.columns.findIndex((one) => one.name === name);
    if (index < 0) throw dialect.noColumnOf(name, table.name, -1);
    return index;
  };
  const withColumn = (name: string, change: (column: Column) => Column): Table => {
    const index = find(name);
    return { ...table, columns: table.columns.map((one, i) => (i === index ? change(one) : one)) };
  };
  switch (action.kind) {
    case 'add':
      return addColumn(state, table, action, d);
    case 'drop':
      return dropColumn(state, table, action, d);
    case 'rename': {
      if (state.tables.has(action.to)) throw dialect.tableExists(action.to);
      const tables = new Map(
        [...state.tables.values()].map((one) => [
          one.name === table.name ? action.to : one.name,
          one.name === table.name ? { ...one, name: action.to } : repoint(one, table.name, action.to),
        ]),
      );
      return { tables };
    }
    case 'renameColumn': {
      const renamed = withColumn(action.from, (one) => ({ ...one, name: action.to }));
      const constraints = renamed.constraints.map((one) =>
        'columns' in one
          ? { ...one, columns: one.columns.map((name) => (name === action.from ? action.to : name)) }
          : one,
      );
      return put(state, { ...renamed, constraints });
    }
    case 'constraint':
      return put(state, withConstraint(state, table, action.constraint, d));
    case 'dropConstraint': {
      if (!table.constraints.some((one) => one.name === action.name))
        throw new SqlError('42704', `constraint "${action.name}" of relation "${table.name}" does not exist`, {
          number: 1091,
        });
      return put(state, { ...table, constraints: table.constraints.filter((one) => one.name !== action.name) });
    }
    case 'notNull': {
      const index = find(action.column);
      if (action.value && table.rows.some((row) => (row[index] ?? null) === null))
        throw new SqlError('23502', `column "${action.column}" of relation "${table.name}" contains null values`);
      return put(
        state,
        withColumn(action.column, (one) => ({ ...one, notNull: action.value })),
      );
    }
    case 'default':
      return put(
        state,
        withColumn(action.column, ({ fallback: _, fallbackText: __, ...rest }) => ({
          ...rest,
          ...(action.value && { fallback: action.value }),
          ...(action.text !== undefined && { fallbackText: action.text }),
        })),
      );
    case 'type': {
      const index = find(action.column);
      const from = table.columns[index]?.type.type ?? 'text';
      const how = { dialect, now: d.planner.context.now, column: action.column, explicit: false };
      const rows = table.rows.map((row) =>
        row.map((value, i): Value => (i === index ? convert(value, from, action.type, how) : value)),
      );
      return put(state, { ...withColumn(action.column, (one) => ({ ...one, type: action.type })), rows });
    }
    case 'owner':
      return state;
  }
}

const repoint = (table: Table, from: string, to: string): Table => ({
  ...table,
  constraints: table.constraints.map((one) =>
    one.kind === 'foreign' && one.table === from ? { ...one, table: to } : one,
  ),
});

function addColumn(state: State, table: Table, action: AlterAction & { kind: 'add' }, d: Definer): State {
  const { dialect } = d.planner;
  const { column } = action;
  if (table.columns.some((one) => one.name === column.name)) {
    if (!action.ifNotExists)
      throw dialect.mysql
        ? new SqlError('42S21', `Duplicate column name '${column.name}'`, { number: 1060 })
        : new SqlError('42701', `column "${column.name}" of relation "${table.name}" already exists`);
    d.notice(`column "${column.name}" of relation "${table.name}" already exists, skipping`, '42701');
    return state;
  }
  const made = columnOf(column);
  const value = (): Value => {
    if (made.counter) return BigInt(++table.sequence.last);
    if (!made.fallback) return null;
    const compiled = compile(made.fallback, { columns: [], clause: 'default' }, d.planner);
    return convert(compiled.run({ row: [] }), compiled.type, made.type, {
      dialect,
      now: d.planner.context.now,
      column: made.name,
      explicit: false,
    });
  };
  const rows = table.rows.map((row): Row => [...row, value()]);
  if (made.notNull && rows.some((row) => row.at(-1) === null) && !dialect.mysql)
    throw new SqlError('23502', `column "${made.name}" of relation "${table.name}" contains null values`);
  let next: Table = { ...table, columns: [...table.columns, made], rows };
  for (const one of column.constraints) next = withConstraint(state, next, one, d);
  return put(state, next);
}

function dropColumn(state: State, table: Table, action: AlterAction & { kind: 'drop' }, d: Definer): State {
  const index = table.columns.findIndex((one) => one.name === action.column);
  if (index < 0) {
    if (!action.ifExists)
      throw d.planner.dialect.mysql
        ? new SqlError('42000', `Can't DROP '${action.column}'; check that column/key exists`, { number: 1091 })
        : d.planner.dialect.noColumnOf(action.column, table.name, -1);
    d.notice(`column "${action.column}" of relation "${table.name}" does not exist, skipping`, '42703');
    return state;
  }
  return put(state, {
    ...table,
    columns: table.columns.filter((_, i) => i !== index),
    rows: table.rows.map((row) => row.filter((_, i) => i !== index)),
    constraints: table.constraints.filter((one) => !('columns' in one) || !one.columns.includes(action.column)),
  });
}

export function createIndex(state: State, statement: Statement & { kind: 'createIndex' }, d: Definer): State {
  const { dialect } = d.planner;
  const table = state.tables.get(statement.table);
  if (table === undefined) throw dialect.noTable(statement.table, statement.at, d.database.name);
  const name = statement.name ?? `${table.name}_${statement.columns.join('_')}_idx`;
  if (
    [...state.tables.values()].some(
      (one) => (!dialect.mysql || one === table) && one.constraints.some((c) => c.name === name),
    )
  ) {
    if (statement.ifNotExists) {
      d.notice(`relation "${name}" already exists, skipping`, '42P07');
      return state;
    }
    throw dialect.mysql
      ? new SqlError('42000', `Duplicate key name '${name}'`, { number: 1061 })
      : dialect.tableExists(name);
  }
  if (!statement.unique) {
    const missing = statement.columns.find((one) => !table.columns.some((column) => column.name === one));
    if (missing !== undefined)
      throw dialect.mysql
        ? new SqlError('42000', `Key column '${missing}' doesn't exist in table`, { number: 1072 })
        : new SqlError('42703', `column "${missing}" does not exist`);
    return put(state, {
      ...table,
      constraints: [...table.constraints, { kind: 'index', name, columns: statement.columns }],
    });
  }
  const made = withConstraint(state, table, { kind: 'unique', name, columns: statement.columns }, d);
  return put(state, {
    ...made,
    constraints: made.constraints.map((one) =>
      one.name === name && one.kind === 'unique' ? { ...one, index: true } : one,
    ),
  });
}
