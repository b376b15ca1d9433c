import type { Expression, Join, OrderItem, Select, SelectItem, Source } from './ast.ts';
import { type Cursor, parseType } from './cursor.ts';

/** An expression by precedence, loosest first: OR, AND, NOT, comparisons, then arithmetic. */
export function parseExpression(c: Cursor): Expression {
  let left = parseAnd(c);
  while (c.is('or') || (c.dialect.mysql && c.is('|', '|'))) {
    const { at } = c.next();
    left = { kind: 'binary', op: 'or', left, right: parseAnd(c), at };
  }
  return left;
}

function parseAnd(c: Cursor): Expression {
  let left = parseNot(c);
  while (c.is('and')) {
    const { at } = c.next();
    left = { kind: 'binary', op: 'and', left, right: parseNot(c), at };
  }
  return left;
}

function parseNot(c: Cursor): Expression {
  const { at } = c.token;
  return c.take('not') ? { kind: 'unary', op: 'not', arg: parseNot(c), at } : parseComparison(c);
}

const COMPARISONS = ['=', '<>', '!=', '<=', '>=', '<', '>', '<=>', '~', '~*', '!~', '!~*'];

function parseComparison(c: Cursor): Expression {
  let left = parseConcat(c);
  for (;;) {
    const { at } = c.token;
    const op = c.oneOf(...COMPARISONS);
    if (op !== undefined) {
      left = { kind: 'binary', op: op === '!=' ? '<>' : op, left, right: parseConcat(c), at };
      continue;
    }
    if (c.take('is')) {
      left = parseIs(c, left, at);
      continue;
    }
    const not = c.is('not') && ['like', 'ilike', 'in', 'between', 'regexp', 'rlike'].includes(c.peek().text);
    if (not) c.next();
    const tail = parseTail(c, left, not, at);
    if (tail === undefined) return left;
    left = tail;
  }
}

function parseIs(c: Cursor, arg: Expression, at: number): Expression {
  const not = c.take('not');
  if (c.take('null')) return { kind: 'isNull', arg, not, at };
  const word = c.oneOf('true', 'false');
  if (word !== undefined) return { kind: 'is', arg, value: word === 'true', not, at };
  if (c.take('distinct', 'from')) {
    const same: Expression = { kind: 'binary', op: '<=>', left: arg, right: parseConcat(c), at };
    return not ? same : { kind: 'unary', op: 'not', arg: same, at };
  }
  throw c.unexpected();
}

function parseTail(c: Cursor, arg: Expression, not: boolean, at: number): Expression | undefined {
  const like = c.oneOf('like', 'ilike', 'regexp', 'rlike');
  if (like !== undefined) {
    const op = like === 'rlike' ? 'regexp' : like;
    const made: Expression = { kind: 'binary', op, left: arg, right: parseConcat(c), at };
    return not ? { kind: 'unary', op: 'not', arg: made, at } : made;
  }
  if (c.take('between')) {
    const low = parseConcat(c);
    c.expect('and');
    return { kind: 'between', arg, low, high: parseConcat(c), not, at };
  }
  if (!c.take('in')) return undefined;
  c.expect('(');
  const list = c.is('select') ? parseSelect(c) : c.list(() => parseExpression(c));
  c.expect(')');
  return { kind: 'in', arg, list, not, at };
}

function parseConcat(c: Cursor): Expression {
  let left = parseSum(c);
  for (;;) {
    const { at } = c.token;
    const op = c.oneOf('||', '->>', '->');
    if (op === undefined) return left;
    left = { kind: 'binary', op: op === '||' && c.dialect.mysql ? 'or' : op, left, right: parseSum(c), at };
  }
}

function parseSum(c: Cursor): Expression {
  let left = parseProduct(c);
  for (;;) {
    const { at } = c.token;
    const op = c.oneOf('+', '-');
    if (op === undefined) return left;
    left = { kind: 'binary', op, left, right: parseProduct(c), at };
  }
}

/** PostgreSQL's `^` is a power; MySQL has another use for it. */
function parsePower(c: Cursor): Expression {
  let left = parsePrefix(c);
  for (;;) {
    const { at } = c.token;
    if (c.dialect.mysql || !c.take('^')) return left;
    left = { kind: 'binary', op: '^', left, right: parsePrefix(c), at };
  }
}

function parseProduct(c: Cursor): Expression {
  let left = parsePower(c);
  for (;;) {
    const { at } = c.token;
    const op = c.oneOf('*', '/', '%', 'div', 'mod');
    if (op === undefined) return left;
    left = { kind: 'binary', op: op === 'mod' ? '%' : op, left, right: parsePower(c), at };
  }
}

function parsePrefix(c: Cursor): Expression {
  const { at } = c.token;
  if (c.take('-')) return { kind: 'unary', op: '-', arg: parsePrefix(c), at };
  if (c.take('+')) return parsePrefix(c);
  let arg = parsePrimary(c);
  for (;;) {
    const place = c.token.at;
    if (!c.take('::')) return arg;
    arg = { kind: 'cast', arg, to: parseType(c), at: place };
  }
}

/** Functions that are written without brackets. */
const BARE = new Set([
  'current_timestamp',
  'current_date',
  'current_time',
  'current_user',
  'session_user',
  'localtimestamp',
]);

function parsePrimary(c: Cursor): Expression {
  const { token } = c;
  const { at } = token;
  if (token.kind === 'string') return { kind: 'literal', type: 'string', text: c.next().text, at };
  if (token.kind === 'number') return { kind: 'literal', type: 'number', text: c.next().text, at };
  if (token.kind === 'mark') {
    if (!c.take('(')) throw c.unexpected();
    const inner: Expression =
      c.is('select') || c.is('values') ? { kind: 'scalar', select: parseSelect(c), at } : parseExpression(c);
    c.expect(')');
    return inner;
  }
  if (token.kind === 'word') {
    const special = parseWord(c, token.text, at);
    if (special !== undefined) return special;
  }
  if (c.isName() && c.peek().kind === 'string' && /^(date|timestamp|timestamptz|interval|time)$/.test(token.text)) {
    const to = parseType(c);
    return { kind: 'cast', arg: { kind: 'literal', type: 'string', text: c.next().text, at }, to, at };
  }
  // LEFT and RIGHT are functions too.
  const word = c.is('left', '(') || c.is('right', '(') || (c.dialect.mysql && c.is('values', '('));
  const name = word ? c.next().text : c.name();
  if (c.is('(')) return parseCall(c, name.toLowerCase(), at);
  if (token.kind === 'word' && BARE.has(token.text))
    return { kind: 'call', name: token.text, args: [], star: false, distinct: false, at };
  if (!c.is('.') || c.peek().text === '*') return { kind: 'column', name, at };
  c.next();
  const second = c.name();
  if (c.is('(')) return parseCall(c, second.toLowerCase(), at);
  return c.take('.')
    ? { kind: 'column', table: second, name: c.name(), at }
    : { kind: 'column', table: name, name: second, at };
}

function parseWord(c: Cursor, word: string, at: number): Expression | undefined {
  switch (word) {
    case 'null':
    case 'true':
    case 'false':
      c.next();
      return { kind: 'literal', type: word === 'null' ? 'null' : 'boolean', text: word, at };
    case 'default':
      c.next();
      return { kind: 'default', at };
    case 'case':
      c.next();
      return parseCase(c, at);
    case 'cast': {
      c.next();
      c.expect('(');
      const arg = parseExpression(c);
      c.expect('as');
      const to = parseType(c);
      c.expect(')');
      return { kind: 'cast', arg, to, at };
    }
    case 'exists': {
      c.next();
      c.expect('(');
      const select = parseSelect(c);
      c.expect(')');
      return { kind: 'exists', select, at };
    }
    case 'user':
      if (c.peek().text === '(') {
        c.next();
        return parseCall(c, 'user', at);
      }
      return undefined;
    case 'interval':
      if (c.dialect.mysql) {
        c.next();
        const amount = parseSum(c);
        return {
          kind: 'call',
          name: `interval ${c.name().toLowerCase()}`,
          args: [amount],
          star: false,
          distinct: false,
          at,
        };
      }
      return undefined;
    case 'extract': {
      if (c.peek().text !== '(') return undefined;
      c.next();
      c.next();
      const field = c.token.kind === 'string' ? c.string() : c.name();
      c.expect('from');
      const arg = parseExpression(c);
      c.expect(')');
      return {
        kind: 'call',
        name: 'extract',
        args: [{ kind: 'literal', type: 'string', text: field.toLowerCase(), at }, arg],
        star: false,
        distinct: false,
        at,
      };
    }
    default:
      return undefined;
  }
}

function parseCase(c: Cursor, at: number): Expression {
  const on = c.is('when') ? undefined : parseExpression(c);
  const when: { test: Expression; value: Expression }[] = [];
  while (c.take('when')) {
    const test = parseExpression(c);
    c.expect('then');
    when.push({ test, value: parseExpression(c) });
  }
  const otherwise = c.take('else') ? parseExpression(c) : undefined;
  c.expect('end');
  return { kind: 'case', when, at, ...(on && { on }), ...(otherwise && { otherwise }) };
}

function parseCall(c: Cursor, name: string, at: number): Expression {
  c.expect('(');
  if (c.take('*')) {
    c.expect(')');
    return { kind: 'call', name, args: [], star: true, distinct: false, at };
  }
  const distinct = c.take('distinct');
  const args: Expression[] = [];
  if (!c.is(')')) {
    args.push(parseExpression(c));
    // substring(x from 1 for 2), string_agg(a, b), position(a in b)
    while (c.oneOf(',', 'from', 'for', 'separator') !== undefined) args.push(parseExpression(c));
    if (c.is('order')) throw c.dialect.unmodelled('ORDER BY inside of an aggregate');
  }
  c.expect(')');
  if (c.is('over')) throw c.dialect.unmodelled('a window function');
  if (c.is('filter')) throw c.dialect.unmodelled('FILTER');
  return { kind: 'call', name, args, star: false, distinct, at };
}

export function parseItems(c: Cursor): SelectItem[] {
  return c.list((): SelectItem => {
    if (c.take('*')) return {};
    if (c.isName() && c.peek().text === '.' && c.peek(2).text === '*') {
      const star = c.name();
      c.next();
      c.next();
      return { star };
    }
    const from = c.token.at;
    const value = parseExpression(c);
    const text = c.dialect.mysql ? { text: c.text.slice(from, c.behind) } : {};
    if (c.take('as'))
      return { value, alias: c.token.kind === 'string' ? c.string() : c.token.kind === 'word' ? label(c) : c.name() };
    return c.isName() ? { value, alias: c.name() } : { value, ...text };
  });
}

/** Behind AS any word may stand. */
const label = (c: Cursor): string => {
  const token = c.next();
  return c.dialect.mysql ? token.raw : token.text;
};

function parseSource(c: Cursor): Source {
  const { at } = c.token;
  if (c.take('lateral')) throw c.dialect.unmodelled('LATERAL');
  if (c.take('(')) {
    const select = parseSelect(c);
    c.expect(')');
    return { name: '', at, select, ...parseAlias(c, 'subquery') };
  }
  const name = c.qualified();
  if (c.take('(')) {
    const call = c.is(')') ? [] : c.list(() => parseExpression(c));
    c.expect(')');
    return { name, at, call, ...parseAlias(c, name) };
  }
  const known = c.named.get(name);
  const alias = parseAlias(c, name.slice(name.indexOf('.') + 1));
  if (known === undefined) return { name, at, ...alias };
  return { name: '', at, select: known.select, ...(known.columns && { columns: known.columns }), ...alias };
}

function parseAlias(c: Cursor, fallback: string): { alias: string; columns?: readonly string[] } {
  const alias = c.take('as') || (c.isName() && !c.is('natural')) ? c.name() : undefined;
  if (alias === undefined) return { alias: fallback };
  return c.is('(') ? { alias, columns: c.names() } : { alias };
}

function parseJoins(c: Cursor): Join[] {
  const joins: Join[] = [];
  for (;;) {
    if (c.take(',')) {
      joins.push({ kind: 'cross', source: parseSource(c) });
      continue;
    }
    if (c.is('natural')) throw c.dialect.unmodelled('NATURAL JOIN');
    const word = c.oneOf('inner', 'left', 'right', 'full', 'cross') as Join['kind'] | undefined;
    c.take('outer');
    if (word === undefined && !c.is('join')) return joins;
    c.expect('join');
    const source = parseSource(c);
    const kind = word ?? 'inner';
    if (c.take('on')) joins.push({ kind, source, on: parseExpression(c) });
    else if (c.take('using')) joins.push({ kind, source, using: c.names() });
    else if (kind === 'cross' || c.dialect.mysql) joins.push({ kind: 'cross', source });
    else throw c.unexpected();
  }
}

export function parseOrder(c: Cursor): OrderItem[] {
  if (!c.take('order', 'by')) return [];
  return c.list((): OrderItem => {
    const value = parseExpression(c);
    const descending = c.oneOf('asc', 'desc') === 'desc';
    const nulls = c.take('nulls') ? c.oneOf('first', 'last') : undefined;
    return { value, descending, ...(nulls && { nullsFirst: nulls === 'first' }) };
  });
}

/** SELECT or VALUES with all its clauses. */
export function parseSelect(c: Cursor): Select {
  parseWith(c);
  let core = parseCore(c);
  let union: Select['union'];
  if (c.is('intersect') || c.is('except')) throw c.dialect.unmodelled(c.token.raw.toUpperCase());
  while (c.take('union')) {
    // The third query joins what the first two give.
    if (union) core = wrapped({ ...core, union });
    union = { all: c.take('all'), with: parseCore(c) };
  }
  const order = parseOrder(c);
  let limit: Expression | undefined;
  let offset: Expression | undefined;
  for (;;) {
    if (c.take('limit')) {
      if (c.take('all')) continue;
      limit = parseExpression(c);
      if (c.dialect.mysql && c.take(',')) {
        offset = limit;
        limit = parseExpression(c);
      }
    } else if (c.take('offset')) {
      offset = parseExpression(c);
      c.oneOf('row', 'rows');
    } else if (c.take('fetch')) {
      c.oneOf('first', 'next');
      limit = parseExpression(c);
      c.oneOf('row', 'rows');
      c.expect('only');
    } else break;
  }
  if (c.take('for')) {
    c.oneOf('update', 'share');
    c.take('skip', 'locked');
  }
  return { ...core, order, ...(limit && { limit }), ...(offset && { offset }), ...(union && { union }) };
}

/** A query whose rows are those of another one. */
const wrapped = (select: Select): Select => ({
  kind: 'select',
  distinct: false,
  items: [{}],
  from: { name: '', at: select.at, select, alias: 'union' },
  joins: [],
  group: [],
  order: [],
  at: select.at,
});

/** `WITH name AS (…)`: what stands in the brackets takes the name's place in FROM. */
function parseWith(c: Cursor): void {
  if (!c.take('with')) return;
  if (c.is('recursive')) throw c.dialect.unmodelled('WITH RECURSIVE');
  c.list(() => {
    const name = c.name();
    const columns = c.is('(') ? c.names() : undefined;
    c.expect('as');
    c.expect('(');
    if (!c.is('select') && !c.is('with') && !c.is('values')) throw c.dialect.unmodelled('WITH of anything but a query');
    const select = parseSelect(c);
    c.expect(')');
    c.named.set(name, { select, ...(columns && { columns }) });
  });
  if (!c.is('select') && !c.is('values')) throw c.dialect.unmodelled('WITH before anything but a query');
}

function parseCore(c: Cursor): Select {
  const { at } = c.token;
  const empty = { kind: 'select', distinct: false, items: [], joins: [], group: [], order: [], at } as const;
  if (c.take('values')) {
    const values = c.list(() => {
      c.take('row');
      c.expect('(');
      const row = c.dialect.mysql && c.is(')') ? [] : c.list(() => parseExpression(c));
      c.expect(')');
      return row;
    });
    return { ...empty, values };
  }
  c.expect('select');
  const distinct = c.take('distinct');
  if (distinct && c.is('on')) throw c.dialect.unmodelled('DISTINCT ON');
  c.take('all');
  const bare = c.is('from') || c.token.kind === 'end';
  if (bare && (c.dialect.mysql || c.token.kind !== 'end')) throw c.unexpected();
  const items = bare ? [] : parseItems(c);
  if (c.is('into')) throw c.dialect.unmodelled('SELECT INTO');
  const from = c.take('from') ? parseSource(c) : undefined;
  const joins = from ? parseJoins(c) : [];
  const where = c.take('where') ? parseExpression(c) : undefined;
  const group = c.take('group', 'by') ? c.list(() => parseExpression(c)) : [];
  const having = c.take('having') ? parseExpression(c) : undefined;
  if (c.is('window')) throw c.dialect.unmodelled('WINDOW');
  return {
    ...empty,
    distinct,
    items,
    joins,
    group,
    ...(from && { from }),
    ...(where && { where }),
    ...(having && { having }),
  };
}
