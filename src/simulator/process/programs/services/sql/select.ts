import type { Expression, Join, OrderItem, Select, SelectItem, Source } from './ast.ts';
import type { Row, Table } from './catalog.ts';
import { primaryOf } from './catalog.ts';
import { adopt, asBoolean, commonType, compile, hasAggregate, keyOf, truth } from './compile.ts';
import type {
  Compiled,
  Environment,
  Frame,
  Gatherer,
  Grouping,
  OutputColumn,
  Plan,
  Scope,
  ScopeColumn,
} from './compiled.ts';
import { SqlError } from './dialect.ts';
import { compareValues, Moment, numberOf, type Type, type Value } from './values.ts';

/** What a name in FROM stands for. */
export interface Relation {
  readonly columns: readonly OutputColumn[];
  readonly rows: () => readonly Row[];
  /** When it is a table of the learner's own. */
  readonly table?: Table;
}

export interface Planner extends Environment {
  readonly relation: (name: string) => Relation | undefined;
}

interface Input {
  readonly columns: readonly ScopeColumn[];
  readonly rows: (parent: Frame | undefined) => Row[];
  readonly tables: readonly { readonly table: Table; readonly from: number }[];
}

const SERIES_MAX = 100_000;

/** Names a query's columns and makes its rows when asked. Throws for what does not fit. */
export function planSelect(select: Select, planner: Planner, parent: Scope | undefined): Plan {
  const core = select.values ? planValues(select, planner, parent) : planCore(select, planner, parent);
  if (!select.union) return core;
  const second = planSelect(select.union.with, planner, parent);
  if (second.columns.length !== core.columns.length)
    throw planner.dialect.mysql
      ? new SqlError('21000', 'The used SELECT statements have a different number of columns', { number: 1222 })
      : new SqlError('42601', 'each UNION query must have the same number of columns', { at: select.union.with.at });
  const columns = core.columns.map((one, i) => ({
    name: one.name,
    type: commonType([one.type, second.columns[i]?.type ?? one.type]),
  }));
  const scope: Scope = { columns: columns.map((one) => ({ table: '', ...one })), clause: 'order clause' };
  const order = select.order.map((item) => ({ item, key: orderKey(item, [], columns, scope, planner) }));
  const page = paging(select, planner, parent);
  return {
    columns,
    run: (frame) => {
      const all = [...core.run(frame), ...second.run(frame)];
      const kept = select.union?.all ? all : distinctRows(all);
      const sorted = sortBy(
        kept.map((row) => ({ row, frame: { row } })),
        order,
        planner,
      );
      return page(
        sorted.map((one) => one.row),
        frame,
      );
    },
  };
}

function planValues(select: Select, planner: Planner, parent: Scope | undefined): Plan {
  const scope: Scope = { columns: [], clause: 'field list', ...(parent && { parent }) };
  const rows = (select.values ?? []).map((row) => row.map((one) => compile(one, scope, planner)));
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width))
    throw new SqlError('42601', 'VALUES lists must all be the same length', { at: select.at });
  const columns = Array.from({ length: width }, (_, i) => ({
    name: planner.dialect.mysql ? `column_${i}` : `column${i + 1}`,
    type: commonType(rows.map((row) => row[i]?.type ?? 'text')),
  }));
  const settled = rows.map((row) => row.map((one, i) => adopt(one, columns[i]?.type ?? 'text', planner, select.at)));
  return { columns, run: (frame) => settled.map((row) => row.map((one) => one.run(inside(frame)))) };
}

/** The frame of expressions that look at no row of their own. */
const inside = (parent: Frame | undefined): Frame => (parent === undefined ? { row: [] } : { row: [], parent });

function planCore(select: Select, planner: Planner, parent: Scope | undefined): Plan {
  const input = planFrom(select, planner, parent);
  const base = { columns: input.columns, ...(parent && { parent }) };
  const where =
    select.where &&
    asBoolean(compile(select.where, { ...base, clause: 'where clause' }, planner), planner, select.where.at, 'WHERE');
  const items = select.items.flatMap((item) => expand(item, input.columns, planner, select.at));
  const grouped =
    select.group.length > 0 ||
    select.having !== undefined ||
    items.some(({ value }) => hasAggregate(value)) ||
    select.order.some(({ value }) => hasAggregate(value));
  const keys = select.group.map((one) => groupKey(one, items, input.columns));
  const grouping = grouped ? makeGrouping(keys, input) : undefined;
  const keyRuns = keys.map((one) => compile(one, { ...base, clause: 'group statement' }, planner));
  const scope: Scope = { ...base, clause: 'field list', ...(grouping && { grouping }) };
  const outputs = items.map(({ value }) => compile(value, scope, planner));
  const columns = items.map(
    ({ name, value }, i): OutputColumn => ({
      name,
      type: settledType(outputs[i]?.type ?? 'text'),
      notNull: neverNull(value, input.columns),
    }),
  );
  const having =
    select.having &&
    asBoolean(
      compile(select.having, { ...scope, clause: 'having clause' }, planner),
      planner,
      select.having.at,
      'HAVING',
    );
  const union = select.union !== undefined;
  const order = union
    ? []
    : select.order.map((item) => ({
        item,
        key: orderKey(item, items, columns, { ...scope, clause: 'order clause' }, planner),
      }));
  const page = union ? (rows: Row[]): Row[] => rows : paging(select, planner, parent);
  return {
    columns,
    run: (outer) => {
      const link = outer === undefined ? {} : { parent: outer };
      const read = input.rows(outer).map((row): Frame => ({ row, ...link }));
      const kept = where ? read.filter((frame) => truth(where.run(frame)) === true) : read;
      const frames = grouping ? gatherGroups(kept, keyRuns, grouping.gatherers, keys.length === 0, link) : kept;
      const passed = having ? frames.filter((frame) => truth(having.run(frame)) === true) : frames;
      const made = passed.map((frame) => ({ frame, row: outputs.map((one) => one.run(frame)) }));
      const single = select.distinct
        ? made.filter((one, i) => made.findIndex((other) => sameRow(one.row, other.row)) === i)
        : made;
      return page(
        sortBy(single, order, planner).map((one) => one.row),
        outer,
      );
    },
  };
}

const settledType = (type: Type): Type => (type === 'unknown' ? 'text' : type);

/** A number in GROUP BY is a place in the list, a name may be an alias. */
function groupKey(
  one: Expression,
  items: readonly { readonly name: string; readonly value: Expression }[],
  columns: readonly ScopeColumn[],
): Expression {
  if (one.kind === 'literal' && one.type === 'number') return items[Number(one.text) - 1]?.value ?? one;
  if (one.kind === 'column' && one.table === undefined && !columns.some((column) => column.name === one.name))
    return items.find((item) => item.name === one.name)?.value ?? one;
  return one;
}

function makeGrouping(keys: readonly Expression[], input: Input): Grouping {
  const fixed = new Set<number>();
  const named = (index: number): boolean =>
    keys.some(
      (key) =>
        key.kind === 'column' &&
        key.name === input.columns[index]?.name &&
        (key.table === undefined || key.table === input.columns[index]?.table),
    );
  for (const index of input.columns.keys()) if (named(index)) fixed.add(index);
  // A grouped primary key settles the rest of its row.
  for (const { table, from } of input.tables) {
    const primary = primaryOf(table);
    const whole =
      primary.length > 0 &&
      primary.every((name) => fixed.has(from + table.columns.findIndex((one) => one.name === name)));
    if (whole) for (const index of table.columns.keys()) fixed.add(from + index);
  }
  return { keys: new Set(keys.map(keyOf)), fixed, gatherers: [] };
}

function gatherGroups(
  frames: readonly Frame[],
  keys: readonly Compiled[],
  gatherers: readonly Gatherer[],
  whole: boolean,
  link: { parent?: Frame },
): Frame[] {
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    const key = rowKey(keys.map((one) => one.run(frame)));
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  if (whole && groups.size === 0) groups.set('', []);
  return [...groups.values()].map(
    (group): Frame => ({ row: group[0]?.row ?? [], sums: gatherers.map((one) => one.run(group)), ...link }),
  );
}

const rowKey = (row: readonly Value[]): string =>
  JSON.stringify(
    row.map((one) => (one === null ? null : one instanceof Moment ? one.ms : `${typeof one}${String(one)}`)),
  );
const sameRow = (a: Row, b: Row): boolean => rowKey(a) === rowKey(b);
const distinctRows = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [rowKey(row), row])).values()];

/** `*` and `t.*` as their columns; a column without a name is called after what it is. */
function expand(
  item: SelectItem,
  columns: readonly ScopeColumn[],
  planner: Planner,
  at: number,
): { name: string; value: Expression }[] {
  const { value, star, alias } = item;
  if (value) return [{ name: alias ?? writtenName(item) ?? nameOf(value, planner), value }];
  const shown = columns.filter((one) => (star === undefined ? one.hidden !== true : one.table === star));
  if (shown.length === 0) {
    if (star !== undefined && !planner.dialect.mysql)
      throw new SqlError('42P01', `missing FROM-clause entry for table "${star}"`, { at });
    if (columns.length === 0)
      throw planner.dialect.mysql
        ? new SqlError('HY000', 'No tables used', { number: 1096 })
        : new SqlError('42601', 'SELECT * with no tables specified is not valid', { at });
  }
  return shown.map(({ table, name }) => ({ name, value: { kind: 'column', table, name, at } }));
}

/** MySQL calls a column as it was written. */
const writtenName = ({ value, text }: SelectItem): string | undefined =>
  value?.kind === 'column' ||
  (value?.kind === 'literal' && value.type === 'string') ||
  (value?.kind === 'literal' && value.type === 'null')
    ? undefined
    : text;

/** Whether an expression can be seen to give a value for every row. */
function neverNull(value: Expression, columns: readonly ScopeColumn[]): boolean {
  if (value.kind === 'literal') return value.type !== 'null';
  if (value.kind === 'column')
    return columns.some(
      (one) =>
        one.name === value.name && (value.table === undefined || one.table === value.table) && one.notNull === true,
    );
  if (value.kind === 'unary') return neverNull(value.arg, columns);
  if (value.kind === 'binary')
    return value.op !== '/' && value.op !== '%' && neverNull(value.left, columns) && neverNull(value.right, columns);
  if (value.kind === 'isNull' || value.kind === 'exists') return true;
  if (value.kind === 'call')
    return (
      value.name === 'count' ||
      value.name === 'now' ||
      (value.name === 'concat' && value.args.every((one) => neverNull(one, columns)))
    );
  return false;
}

function nameOf(value: Expression, planner: Planner): string {
  if (value.kind === 'column') return value.name;
  if (planner.dialect.mysql) return mysqlName(value);
  if (value.kind === 'call') return value.name === 'trim' ? 'btrim' : value.name;
  if (value.kind === 'cast') {
    const inner = nameOf(value.arg, planner);
    return inner === '?column?' ? (SHORT[value.to.type] ?? value.to.type) : inner;
  }
  if (value.kind === 'case') return 'case';
  if (value.kind === 'exists') return 'exists';
  if (value.kind === 'literal' && value.type === 'boolean') return 'bool';
  if (value.kind === 'scalar') {
    const [first] = value.select.items;
    return first?.alias ?? (first?.value ? nameOf(first.value, planner) : '?column?');
  }
  return '?column?';
}

/** PostgreSQL's inner names of types. */
const SHORT: Readonly<Record<string, string>> = {
  integer: 'int4',
  smallint: 'int2',
  bigint: 'int8',
  'double precision': 'float8',
  real: 'float4',
  boolean: 'bool',
  'character varying': 'varchar',
  character: 'bpchar',
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
  'time without time zone': 'time',
};

/** MySQL calls a column as it was written; near enough for what is not quoted in the statement. */
function mysqlName(value: Expression): string {
  if (value.kind === 'literal') return value.text.toUpperCase() === 'NULL' ? 'NULL' : value.text;
  if (value.kind === 'call')
    return `${value.name}(${value.star ? '*' : (value.distinct ? 'distinct ' : '') + value.args.map(mysqlName).join(', ')})`;
  if (value.kind === 'binary') return `${mysqlName(value.left)} ${value.op} ${mysqlName(value.right)}`;
  if (value.kind === 'column') return value.table === undefined ? value.name : `${value.table}.${value.name}`;
  return '?';
}

function orderKey(
  item: OrderItem,
  items: readonly { readonly name: string; readonly value: Expression }[],
  columns: readonly { readonly name: string; readonly type: Type }[],
  scope: Scope,
  planner: Planner,
): (entry: Sorted) => Value {
  const { value } = item;
  const output = (index: number) => (entry: Sorted) => entry.row[index] ?? null;
  if (value.kind === 'literal' && value.type === 'number') {
    const index = Number(value.text) - 1;
    if (columns[index] === undefined)
      throw planner.dialect.mysql
        ? planner.dialect.noColumn(value.text, value.at, 'order clause')
        : new SqlError('42P10', `ORDER BY position ${value.text} is not in select list`, { at: value.at });
    return output(index);
  }
  if (value.kind === 'column' && value.table === undefined) {
    const index = columns.findIndex((one) => one.name === value.name);
    if (index >= 0) return output(index);
  }
  const same = items.findIndex((one) => keyOf(one.value) === keyOf(value));
  if (same >= 0) return output(same);
  const made = compile(value, scope, planner);
  return (entry) => made.run(entry.frame);
}

interface Sorted {
  readonly row: Row;
  readonly frame: Frame;
}

function sortBy(
  rows: readonly Sorted[],
  order: readonly { readonly item: OrderItem; readonly key: (entry: Sorted) => Value }[],
  planner: Planner,
): readonly Sorted[] {
  if (order.length === 0) return rows;
  const keyed = rows.map((entry) => ({ entry, keys: order.map(({ key }) => key(entry)) }));
  keyed.sort((a, b) => {
    for (const [i, { item }] of order.entries()) {
      const sign = orderOf(a.keys[i] ?? null, b.keys[i] ?? null, item, planner.dialect.mysql);
      if (sign !== 0) return sign;
    }
    return 0;
  });
  return keyed.map(({ entry }) => entry);
}

/** NULL is the largest of all values in PostgreSQL and the smallest in MySQL. */
function orderOf(a: Value, b: Value, item: OrderItem, mysql: boolean): number {
  if (a === null || b === null) {
    if (a === b) return 0;
    const first = item.nullsFirst ?? (mysql ? !item.descending : item.descending);
    return (a === null) === first ? -1 : 1;
  }
  return compareValues(a, b) * (item.descending ? -1 : 1);
}

function paging(
  select: Select,
  planner: Planner,
  parent: Scope | undefined,
): (rows: Row[], frame: Frame | undefined) => Row[] {
  const scope: Scope = { columns: [], clause: 'limit', ...(parent && { parent }) };
  const count = (one: Expression | undefined): Compiled | undefined =>
    one && adopt(compile(one, scope, planner), 'bigint', planner, one.at);
  const [limit, offset] = [count(select.limit), count(select.offset)];
  return (rows, frame) => {
    const start = offset ? numberOf(offset.run(inside(frame))) : 0;
    const most = limit?.run(inside(frame)) ?? null;
    if (most !== null && numberOf(most) < 0) throw new SqlError('2201W', 'LIMIT must not be negative');
    return rows.slice(start, most === null ? undefined : start + numberOf(most));
  };
}

// FROM

function planFrom(select: Select, planner: Planner, parent: Scope | undefined): Input {
  if (!select.from) return { columns: [], rows: () => [[]], tables: [] };
  let input = planSource(select.from, planner, parent);
  for (const join of select.joins) input = planJoin(input, join, planner, parent);
  return input;
}

function planSource(source: Source, planner: Planner, parent: Scope | undefined): Input {
  const renamed = (columns: readonly OutputColumn[]): ScopeColumn[] =>
    columns.map((one, i) => ({
      table: source.alias,
      name: source.columns?.[i] ?? one.name,
      type: one.type,
      notNull: one.notNull === true,
    }));
  if (source.select) {
    const plan = planSelect(source.select, planner, parent);
    return { columns: renamed(plan.columns), rows: (frame) => plan.run(frame), tables: [] };
  }
  if (source.call) return series(source, source.call, planner, parent);
  const relation = planner.relation(source.name);
  if (relation === undefined) throw planner.dialect.noTable(source.name, source.at, planner.context.database);
  return {
    columns: renamed(relation.columns),
    rows: () => [...relation.rows()],
    tables: relation.table ? [{ table: relation.table, from: 0 }] : [],
  };
}

function series(source: Source, args: readonly Expression[], planner: Planner, parent: Scope | undefined): Input {
  const scope: Scope = { columns: [], clause: 'from clause', ...(parent && { parent }) };
  const made = args.map((one) => compile(one, scope, planner));
  if (source.name !== 'generate_series' || planner.dialect.mysql)
    throw planner.dialect.unmodelled(`the function ${source.name}() in FROM`);
  if (made.length < 2 || made.length > 3 || made.some((one) => one.type !== 'integer' && one.type !== 'bigint'))
    throw planner.dialect.unmodelled('generate_series() of anything but whole numbers');
  return {
    columns: [{ table: source.alias, name: source.columns?.[0] ?? source.alias, type: made[0]?.type ?? 'integer' }],
    tables: [],
    rows: (frame) => {
      const [from, to, step = 1] = made.map((one) => numberOf(one.run(inside(frame))));
      if (from === undefined || to === undefined) return [];
      if (step === 0) throw new SqlError('22023', 'step size cannot equal zero');
      const count = Math.max(0, Math.floor((to - from) / step) + 1);
      if (count > SERIES_MAX) throw planner.dialect.unmodelled(`a series of more than ${SERIES_MAX} rows`);
      return Array.from({ length: count }, (_, i) => [BigInt(from + i * step)]);
    },
  };
}

function planJoin(left: Input, join: Join, planner: Planner, parent: Scope | undefined): Input {
  const right = planSource(join.source, planner, parent);
  const shared = join.using ?? [];
  const mayLack = (list: readonly ScopeColumn[], outer: boolean): readonly ScopeColumn[] =>
    outer ? list.map((one) => ({ ...one, notNull: false })) : list;
  const columns = [
    ...mayLack(left.columns, join.kind === 'right' || join.kind === 'full'),
    ...mayLack(right.columns, join.kind === 'left' || join.kind === 'full').map((one) =>
      shared.includes(one.name) ? { ...one, hidden: true } : one,
    ),
  ];
  if (left.columns.some((one) => one.table === join.source.alias && one.table !== ''))
    throw planner.dialect.mysql
      ? new SqlError('42000', `Not unique table/alias: '${join.source.alias}'`, { number: 1066 })
      : new SqlError('42712', `table name "${join.source.alias}" specified more than once`);
  const width = left.columns.length;
  const scope: Scope = { columns, clause: 'on clause', ...(parent && { parent }) };
  const on = join.on && asBoolean(compile(join.on, scope, planner), planner, join.on.at, 'JOIN/ON');
  const places = shared.map(
    (name) =>
      [
        left.columns.findIndex((one) => one.name === name),
        width + right.columns.findIndex((one) => one.name === name),
      ] as const,
  );
  if (places.some(([a, b]) => a < 0 || b < width))
    throw new SqlError('42703', `column "${shared[0] ?? ''}" specified in USING clause does not exist in left table`, {
      number: 1054,
    });
  const fits = (row: Row, frame: Frame | undefined): boolean => {
    if (on) return truth(on.run(frame === undefined ? { row } : { row, parent: frame })) === true;
    return places.every(([a, b]) => {
      const [x = null, y = null] = [row[a], row[b]];
      return x !== null && y !== null && compareValues(x, y) === 0;
    });
  };
  const nulls = (count: number): Value[] => Array.from({ length: count }, () => null);
  return {
    columns,
    tables: [...left.tables, ...right.tables.map((one) => ({ ...one, from: one.from + width }))],
    rows: (frame) => {
      const others = right.rows(frame);
      const met = new Set<number>();
      const out = left.rows(frame).flatMap((row) => {
        const pairs = others.flatMap((other, i) => {
          const both = [...row, ...other];
          if (!fits(both, frame)) return [];
          met.add(i);
          return [both];
        });
        return pairs.length === 0 && (join.kind === 'left' || join.kind === 'full')
          ? [[...row, ...nulls(right.columns.length)]]
          : pairs;
      });
      if (join.kind === 'right' || join.kind === 'full')
        for (const [i, other] of others.entries()) if (!met.has(i)) out.push([...nulls(width), ...other]);
      return out;
    },
  };
}
