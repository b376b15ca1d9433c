import type { Expression, Select, TypeName } from './ast.ts';
import type { Compiled, Environment, Frame, Scope } from './compiled.ts';
import { convert } from './convert.ts';
import { SqlError } from './dialect.ts';
import { AGGREGATES, FUNCTIONS } from './functions.ts';
import { arithmetic, comparison, operatorMissing, patternMatch, sizeless } from './operators.ts';
import { similarColumns } from './similar.ts';
import { compareValues, Decimal, isInteger, isNumeric, isText, numberOf, type Type, type Value } from './values.ts';

/** An expression's text without its places, to tell whether two are the same. */
export const keyOf = (expression: Expression): string =>
  JSON.stringify(expression, (name, value: unknown) => (name === 'at' ? undefined : value));

/** Whether an aggregate stands in the expression (not in a query inside of it). */
export function hasAggregate(expression: Expression): boolean {
  if (expression.kind === 'call' && AGGREGATES[expression.name] !== undefined) return true;
  return childrenOf(expression).some(hasAggregate);
}

function childrenOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'unary':
    case 'cast':
    case 'isNull':
    case 'is':
      return [e.arg];
    case 'binary':
      return [e.left, e.right];
    case 'call':
      return e.args;
    case 'in':
      return 'kind' in e.list ? [e.arg] : [e.arg, ...e.list];
    case 'between':
      return [e.arg, e.low, e.high];
    case 'case':
      return [
        ...(e.on ? [e.on] : []),
        ...e.when.flatMap((one) => [one.test, one.value]),
        ...(e.otherwise ? [e.otherwise] : []),
      ];
    default:
      return [];
  }
}

/** Turns an expression into a function of a row, and tells its type. Throws for names and types that do not fit. */
export function compile(e: Expression, scope: Scope, env: Environment): Compiled {
  const { grouping } = scope;
  if (grouping?.keys.has(keyOf(e)))
    return compile(e, { ...scope, grouping: { ...grouping, keys: new Set(), fixed: everyColumn(scope) } }, env);
  const inner = (one: Expression): Compiled => compile(one, scope, env);
  switch (e.kind) {
    case 'literal':
      return literal(e);
    case 'column':
      return column(e, scope, env);
    case 'unary':
      return unary(e, inner(e.arg), env);
    case 'binary':
      return binary(e, inner(e.left), inner(e.right), env);
    case 'call':
      return call(e, scope, env);
    case 'cast':
      return cast(inner(e.arg), e.to, e, env);
    case 'isNull': {
      const arg = inner(e.arg);
      return { type: 'boolean', run: (frame) => (arg.run(frame) === null) !== e.not };
    }
    case 'is': {
      const arg = asBoolean(inner(e.arg), env, e.at, 'IS');
      return { type: 'boolean', run: (frame) => (truth(arg.run(frame)) === e.value) !== e.not };
    }
    case 'in':
      return membership(e, scope, env);
    case 'between': {
      const low = binary({ op: '>=', at: e.at }, inner(e.arg), inner(e.low), env);
      const high = binary({ op: '<=', at: e.at }, inner(e.arg), inner(e.high), env);
      return { type: 'boolean', run: (frame) => negate(both(low.run(frame), high.run(frame)), e.not) };
    }
    case 'case':
      return choice(e, scope, env);
    case 'exists': {
      const plan = env.plan(e.select, scope);
      return { type: 'boolean', run: (frame) => plan.run(frame).length > 0 };
    }
    case 'scalar':
      return scalar(e.select, scope, env);
    case 'default':
      throw new SqlError('42601', 'DEFAULT is not allowed in this context', { at: e.at });
  }
}

const everyColumn = (scope: Scope): ReadonlySet<number> => new Set(scope.columns.keys());

function literal(e: Expression & { kind: 'literal' }): Compiled {
  if (e.type === 'null') return { type: 'unknown', run: () => null };
  if (e.type === 'boolean') return { type: 'boolean', run: () => e.text === 'true' };
  if (e.type === 'string') return { type: 'unknown', literal: e.text, run: () => e.text };
  if (/e/i.test(e.text) || e.text.includes('.')) {
    const value = Decimal.parse(e.text) ?? null;
    return { type: 'numeric', run: () => value };
  }
  const value = BigInt(e.text);
  if (value > 9223372036854775807n) return { type: 'numeric', run: () => new Decimal(value, 0) };
  return { type: value > 2147483647n ? 'bigint' : 'integer', run: () => value };
}

function column(e: Expression & { kind: 'column' }, scope: Scope, env: Environment): Compiled {
  if (env.dialect.mysql && e.name.startsWith('@@')) return variable(e.name, env);
  const equal = env.dialect.mysql
    ? (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
    : (a: string, b: string): boolean => a === b;
  let depth = 0;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent, depth++) {
    const found = [...at.columns.entries()].filter(
      ([, one]) => equal(one.name, e.name) && (e.table === undefined ? one.hidden !== true : equal(one.table, e.table)),
    );
    if (found.length > 1) throw env.dialect.ambiguous(e.name, e.at);
    const [first] = found;
    if (first === undefined) continue;
    const [index, { type, table }] = first;
    if (at.grouping !== undefined && !at.grouping.fixed.has(index))
      throw env.dialect.notGrouped(
        env.dialect.mysql ? `${env.context.database}.${table}.${e.name}` : `${table}.${e.name}`,
        e.at,
      );
    const levels = depth;
    return {
      type,
      run: (frame) => {
        let here: Frame | undefined = frame;
        for (let i = 0; i < levels; i++) here = here?.parent;
        return here?.row[index] ?? null;
      },
    };
  }
  if (e.table !== undefined && !anyTable(scope, e.table) && !env.dialect.mysql)
    throw new SqlError('42P01', `missing FROM-clause entry for table "${e.table}"`, { at: e.at });
  throw env.dialect.noColumn(
    e.table === undefined ? e.name : `${e.table}.${e.name}`,
    e.at,
    scope.clause,
    similarColumns(e, scope),
  );
}

const anyTable = (scope: Scope | undefined, table: string): boolean =>
  scope !== undefined && (scope.columns.some((one) => one.table === table) || anyTable(scope.parent, table));

function variable(name: string, env: Environment): Compiled {
  const known: Readonly<Record<string, Value>> = {
    version: env.context.version,
    hostname: env.context.hostname,
    port: 3306n,
    datadir: '/var/lib/mysql/',
    autocommit: 1n,
  };
  const value = known[name.slice(2)];
  if (value === undefined) throw env.dialect.unmodelled(`the variable ${name}`);
  return { type: typeof value === 'bigint' ? 'integer' : 'text', run: () => value };
}

/** SQL's three truths: NULL is not known. */
export function truth(value: Value): boolean | null {
  if (value === null || typeof value === 'boolean') return value;
  return numberOf(value) !== 0;
}

const negate = (value: boolean | null, not: boolean): boolean | null => (value === null ? null : value !== not);
function both(a: Value, b: Value): boolean | null {
  const [x, y] = [truth(a), truth(b)];
  if (x === false || y === false) return false;
  return x === null || y === null ? null : true;
}
function either(a: Value, b: Value): boolean | null {
  const [x, y] = [truth(a), truth(b)];
  if (x === true || y === true) return true;
  return x === null || y === null ? null : false;
}

/** The argument of WHERE, AND, NOT …, which PostgreSQL wants to be a boolean. */
export function asBoolean(arg: Compiled, env: Environment, at: number, where: string): Compiled {
  if (arg.type === 'boolean' || env.dialect.mysql) return arg;
  if (arg.type === 'unknown') return adopt(arg, 'boolean', env, at);
  throw new SqlError('42804', `argument of ${where} must be type boolean, not type ${arg.type}`, { at });
}

/** A literal in the type of what it meets. */
export function adopt(arg: Compiled, type: Type, env: Environment, at: number): Compiled {
  if (arg.type !== 'unknown' || type === 'unknown' || arg.literal === undefined)
    return arg.type === 'unknown' ? { ...arg, type } : arg;
  const value = convert(arg.literal, 'unknown', sizeless(type), {
    dialect: env.dialect,
    now: env.context.now,
    column: '',
    at,
    explicit: true,
  });
  return { type, run: () => value };
}

function unary(e: Expression & { kind: 'unary' }, arg: Compiled, env: Environment): Compiled {
  if (e.op === 'not') {
    const made = asBoolean(arg, env, e.arg.at, 'NOT');
    return { type: 'boolean', run: (frame) => negate(truth(made.run(frame)), true) };
  }
  if (!isNumeric(arg.type) && arg.type !== 'interval' && !env.dialect.mysql)
    throw operatorMissing('-', [arg.type], e.at);
  return {
    type: isText(arg.type) ? 'double precision' : arg.type,
    run: (frame) => {
      const value = arg.run(frame);
      if (value === null) return null;
      if (typeof value === 'bigint') return -value;
      return value instanceof Decimal ? value.negated() : -numberOf(value);
    },
  };
}

const COMPARISONS = new Set(['=', '<>', '<', '>', '<=', '>=', '<=>']);
const PATTERNS = new Set(['like', 'ilike', '~', '~*', '!~', '!~*', 'regexp']);

function binary(
  e: { readonly op: string; readonly at: number; readonly left?: Expression; readonly right?: Expression },
  a: Compiled,
  b: Compiled,
  env: Environment,
): Compiled {
  const { op } = e;
  if (op === 'and' || op === 'or') {
    const left = asBoolean(a, env, e.left?.at ?? e.at, op.toUpperCase());
    const right = asBoolean(b, env, e.right?.at ?? e.at, op.toUpperCase());
    return op === 'and'
      ? { type: 'boolean', run: (frame) => both(left.run(frame), right.run(frame)) }
      : { type: 'boolean', run: (frame) => either(left.run(frame), right.run(frame)) };
  }
  if (PATTERNS.has(op)) return patternMatch(op, a, b, env, e.at);
  const left =
    a.type === 'unknown' && !env.dialect.mysql && op !== '||'
      ? adopt(a, partner(op, b.type), env, e.left?.at ?? e.at)
      : a;
  const right =
    b.type === 'unknown' && !env.dialect.mysql && op !== '||'
      ? adopt(b, partner(op, left.type), env, e.right?.at ?? e.at)
      : b;
  return COMPARISONS.has(op) ? comparison(op, left, right, env, e.at) : arithmetic(op, left, right, env, e.at);
}

/** A literal beside a date in a sum is a span of time. */
const partner = (op: string, type: Type): Type =>
  (op === '+' || op === '-') && (type.startsWith('timestamp') || type === 'date')
    ? 'interval'
    : type === 'unknown'
      ? 'text'
      : type;

function cast(arg: Compiled, to: TypeName, e: Expression & { kind: 'cast' }, env: Environment): Compiled {
  const how = { dialect: env.dialect, now: env.context.now, column: '', explicit: true, at: e.arg.at };
  if (arg.literal !== undefined) {
    const value = convert(arg.literal, 'unknown', to, how);
    return { type: to.type, run: () => value };
  }
  const dates = (type: Type): boolean => type === 'date' || type.startsWith('time');
  const fits =
    env.dialect.mysql ||
    isText(arg.type) ||
    isText(to.type) ||
    arg.type === to.type ||
    (isNumeric(arg.type) && isNumeric(to.type)) ||
    (dates(arg.type) && dates(to.type)) ||
    (arg.type.startsWith('json') && to.type.startsWith('json')) ||
    (arg.type === 'boolean' && to.type === 'integer') ||
    (arg.type === 'integer' && to.type === 'boolean');
  if (!fits) throw new SqlError('42846', `cannot cast type ${arg.type} to ${to.type}`, { at: e.at });
  const { at: _, ...unplaced } = how;
  return { type: to.type, run: (frame) => convert(arg.run(frame), arg.type, to, unplaced) };
}

function membership(e: Expression & { kind: 'in' }, scope: Scope, env: Environment): Compiled {
  const arg = compile(e.arg, scope, env);
  if ('kind' in e.list) {
    const plan = env.plan(e.list, scope);
    const [only] = plan.columns;
    if (only === undefined || plan.columns.length !== 1)
      throw new SqlError(
        '42601',
        env.dialect.mysql ? 'Operand should contain 1 column(s)' : 'subquery has too many columns',
        { at: e.at, number: 1241 },
      );
    let cell: Value = null;
    const test = binary({ op: '=', at: e.at }, arg, { type: only.type, run: () => cell }, env);
    return {
      type: 'boolean',
      run: (frame) => {
        const found = plan.run(frame).map((row) => ((cell = row[0] ?? null), test.run(frame)));
        return negate(found.includes(true) ? true : found.includes(null) ? null : false, e.not);
      },
    };
  }
  const tests = e.list.map((one) => binary({ op: '=', at: e.at, right: one }, arg, compile(one, scope, env), env));
  return {
    type: 'boolean',
    run: (frame) => {
      const found = tests.map((test) => test.run(frame));
      return negate(found.includes(true) ? true : found.includes(null) ? null : false, e.not);
    },
  };
}

/** One type for the branches of a CASE: numbers widen, literals take the other's. */
export function commonType(types: readonly Type[]): Type {
  const known = types.filter((one) => one !== 'unknown');
  const [first] = known;
  if (first === undefined) return 'text';
  if (!known.every(isNumeric)) return first;
  if (known.some((one) => one === 'double precision' || one === 'real')) return 'double precision';
  if (known.includes('numeric')) return 'numeric';
  return known.includes('bigint') ? 'bigint' : isInteger(first) ? 'integer' : first;
}

function choice(e: Expression & { kind: 'case' }, scope: Scope, env: Environment): Compiled {
  const on = e.on && compile(e.on, scope, env);
  const branches = e.when.map(({ test, value }) => ({
    test: on
      ? binary({ op: '=', at: e.at, right: test }, on, compile(test, scope, env), env)
      : asBoolean(compile(test, scope, env), env, test.at, 'CASE/WHEN'),
    value: compile(value, scope, env),
  }));
  const otherwise = e.otherwise && compile(e.otherwise, scope, env);
  const type = commonType([...branches.map((one) => one.value.type), ...(otherwise ? [otherwise.type] : [])]);
  return {
    type,
    run: (frame) => {
      const found = branches.find((one) => truth(one.test.run(frame)) === true);
      return found ? found.value.run(frame) : (otherwise?.run(frame) ?? null);
    },
  };
}

function scalar(select: Select, scope: Scope, env: Environment): Compiled {
  const plan = env.plan(select, scope);
  if (plan.columns.length !== 1)
    throw new SqlError(
      '42601',
      env.dialect.mysql ? 'Operand should contain 1 column(s)' : 'subquery must return only one column',
      { at: select.at, number: 1241 },
    );
  return {
    type: plan.columns[0]?.type ?? 'text',
    run: (frame) => {
      const rows = plan.run(frame);
      if (rows.length > 1)
        throw new SqlError(
          '21000',
          env.dialect.mysql
            ? 'Subquery returns more than 1 row'
            : 'more than one row returned by a subquery used as an expression',
          { number: 1242 },
        );
      return rows[0]?.[0] ?? null;
    },
  };
}

function call(e: Expression & { kind: 'call' }, scope: Scope, env: Environment): Compiled {
  const aggregate = AGGREGATES[e.name];
  if (aggregate !== undefined) return gather(e, aggregate, scope, env);
  const args = e.args.map((one) => compile(one, scope, env));
  if (e.name.startsWith('interval ')) return interval(e.name.slice(9), args[0], env);
  const found = FUNCTIONS[e.name];
  const types = args.map((one) => one.type);
  const [least, most] = found?.arity ?? [0, -1];
  const type = args.length < least || args.length > most ? undefined : found?.type(types, env.dialect.mysql);
  if (found === undefined || type === undefined) {
    if (REAL.has(e.name)) throw env.dialect.unmodelled(`the function ${e.name}()`);
    throw env.dialect.noFunction(e.name, types, e.at, env.context.database);
  }
  // Literals beside other arguments take their type (coalesce(n, '0')).
  const settled =
    ['coalesce', 'greatest', 'least', 'nullif'].includes(e.name) && !env.dialect.mysql
      ? args.map((one, i) => adopt(one, type, env, e.args[i]?.at ?? e.at))
      : args;
  return {
    type,
    run: (frame) => {
      const values = settled.map((one) => one.run(frame));
      return found.nulls !== true && values.includes(null) ? null : found.run(values, env.context, types);
    },
  };
}

/** Functions of the real servers that have no program here; others do not exist. */
const REAL = new Set(
  'age array_agg array_length array_to_string cardinality chr ascii md5 sha256 encode decode format json_agg jsonb_agg json_build_object jsonb_build_object json_object json_array json_extract row_number rank dense_rank lag lead first_value last_value to_char to_date to_timestamp to_number date_format date_add date_sub datediff timestampdiff str_to_date from_unixtime unix_timestamp regexp_replace regexp_matches string_to_array translate unnest width_bucket ln log exp sin cos tan pi trunc truncate mod stddev variance percentile_cont pg_database_size pg_total_relation_size pg_size_pretty pg_relation_size pg_terminate_backend pg_cancel_backend pg_reload_conf pg_is_in_recovery pg_postmaster_start_time inet_server_addr inet_client_addr inet_server_port make_date make_interval quote_literal quote_ident set_config current_setting overlay field find_in_set format generate_series sha1 sha2 hex unhex inet_aton benchmark found_rows row_count'.split(
    ' ',
  ),
);

function interval(unit: string, amount: Compiled | undefined, env: Environment): Compiled {
  return {
    type: 'interval',
    run: (frame) => {
      const count = amount?.run(frame) ?? null;
      const text = `${count === null ? '' : String(count)} ${unit}`;
      return count === null
        ? null
        : convert(text, 'text', sizeless('interval'), { dialect: env.dialect, now: 0, column: '', explicit: true });
    },
  };
}

function gather(
  e: Expression & { kind: 'call' },
  aggregate: (typeof AGGREGATES)[string],
  scope: Scope,
  env: Environment,
): Compiled {
  const { grouping } = scope;
  if (grouping === undefined)
    throw new SqlError(
      '42803',
      env.dialect.mysql
        ? 'Invalid use of group function'
        : `aggregate functions are not allowed in ${scope.clause.toUpperCase().replace(/ CLAUSE$/, '')}`,
      { at: e.at, number: 1111 },
    );
  const { grouping: _, ...rest } = scope;
  const [arg, ...more] = e.args.map((one) => compile(one, { ...rest, clause: 'aggregate' }, env));
  if (arg === undefined && !(e.star && e.name === 'count'))
    throw env.dialect.noFunction(e.name, [], e.at, env.context.database);
  const type = aggregate.type(arg?.type ?? 'bigint', env.dialect.mysql);
  if (type === undefined) throw env.dialect.noFunction(e.name, [arg?.type ?? '*'], e.at, env.context.database);
  const index = grouping.gatherers.push({
    run: (frames) => {
      if (arg === undefined) return BigInt(frames.length);
      const values = frames.map((frame) => arg.run(frame)).filter((one) => one !== null);
      const [first] = frames;
      const kept = e.distinct
        ? values.filter((one, i) => values.findIndex((other) => compareValues(one, other) === 0) === i)
        : values;
      return aggregate.run(kept, arg.type, env.dialect.mysql, first ? more.map((one) => one.run(first)) : []);
    },
  });
  return { type, run: (frame) => frame.sums?.[index - 1] ?? null };
}
