import type { Assignment, RoleOptions, Select, SelectItem, Statement } from './ast.ts';
import { Cursor } from './cursor.ts';
import type { Dialect } from './dialect.ts';
import { parseAlterTable, parseCreateTable } from './parse-definition.ts';
import { parseExpression, parseItems, parseSelect } from './parse-expression.ts';

/** Reads one statement (without its semicolon). Undefined when there is nothing in it. Throws an SqlError. */
export function parseStatement(text: string, dialect: Dialect): Statement | undefined {
  const c = new Cursor(text, dialect);
  if (c.atEnd()) return undefined;
  const statement = parseOne(c);
  if (!c.atEnd()) throw c.unexpected();
  return statement;
}

function parseOne(c: Cursor): Statement {
  if (c.is('select') || c.is('values') || c.is('with')) return parseSelect(c);
  if (c.is('(')) return parseSelect(c);
  if (c.take('table')) {
    const { at } = c.token;
    const name = c.qualified();
    return {
      kind: 'select',
      distinct: false,
      items: [{}],
      from: { name, alias: name, at },
      joins: [],
      group: [],
      order: [],
      at,
    };
  }
  if (c.take('insert')) {
    const ignore = c.dialect.mysql && c.take('ignore');
    if (!c.take('into') && !c.dialect.mysql) throw c.unexpected();
    return parseInsert(c, ignore ? 'ignore' : undefined);
  }
  if (c.dialect.mysql && c.take('replace')) {
    c.take('into');
    return parseInsert(c, 'replace');
  }
  if (c.take('update')) return parseUpdate(c);
  if (c.take('delete')) return parseDelete(c);
  if (c.take('create')) return parseCreate(c);
  if (c.take('drop')) return parseDrop(c);
  if (c.take('alter')) return parseAlter(c);
  if (c.take('truncate')) {
    c.take('table');
    const { at } = c.token;
    const tables = c.list(() => c.qualified());
    const restart = c.take('restart', 'identity') || c.dialect.mysql;
    c.take('continue', 'identity');
    c.oneOf('cascade', 'restrict');
    return { kind: 'truncate', tables, restart, at };
  }
  return parseTransaction(c) ?? parseSession(c);
}

function parseTransaction(c: Cursor): Statement | undefined {
  const word = c.oneOf('begin', 'start', 'commit', 'end', 'rollback', 'abort');
  if (word === undefined) return undefined;
  if (word === 'start') c.expect('transaction');
  else c.oneOf('transaction', 'work');
  if (c.is('to')) throw c.dialect.unmodelled('ROLLBACK TO SAVEPOINT');
  while (c.token.kind !== 'end' && word !== 'commit' && word !== 'rollback') c.next();
  const kind =
    word === 'begin' || word === 'start' ? 'begin' : word === 'commit' || word === 'end' ? 'commit' : 'rollback';
  return { kind };
}

const UNMODELLED =
  'explain analyze vacuum copy lock listen notify savepoint release prepare execute deallocate declare fetch do call cluster reindex refresh import discard merge security comment load handler optimize repair check describe checkpoint reassign kill xa'.split(
    ' ',
  );

function parseSession(c: Cursor): Statement {
  const { at } = c.token;
  if (c.take('grant') || c.take('revoke')) {
    const word = /^\s*grant/i.test(c.text) ? 'GRANT' : 'REVOKE';
    while (c.token.kind !== 'end' && !c.is('on')) c.next();
    c.expect('on');
    const from = c.token.at;
    while (c.token.kind !== 'end' && !c.is('to') && !c.is('from')) c.next();
    const on = c.text.slice(from, c.behind).replaceAll('`', '');
    if (c.oneOf('to', 'from') === undefined) throw c.unexpected();
    const to = c.list(() => roleName(c));
    c.take('with', 'grant', 'option');
    return { kind: 'grant', word, on, to };
  }
  if (c.take('set')) {
    const name = c.next().text;
    while (c.token.kind !== 'end') c.next();
    return { kind: 'set', name };
  }
  if (c.take('show')) return parseShow(c, at);
  if (c.dialect.mysql) {
    if (c.take('use')) return { kind: 'use', name: c.name() };
    const ignored = c.oneOf('flush', 'lock', 'unlock');
    if (ignored !== undefined) {
      while (c.token.kind !== 'end') c.next();
      return { kind: 'nothing', tag: ignored.toUpperCase() };
    }
    if (c.oneOf('describe', 'desc') !== undefined) return { kind: 'show', what: 'columns', table: c.qualified(), at };
  }
  const { token } = c;
  if (token.kind === 'word' && UNMODELLED.includes(token.text)) throw c.dialect.unmodelled(token.raw.toUpperCase());
  throw c.unexpected();
}

function parseShow(c: Cursor, at: number): Statement {
  if (!c.dialect.mysql) return { kind: 'show', what: c.next().text + (c.take('.') ? `.${c.next().text}` : ''), at };
  c.oneOf('full', 'global', 'session');
  if (c.take('create', 'table')) return { kind: 'show', what: 'create table', table: c.qualified(), at };
  const what = c.name().toLowerCase();
  if (what === 'grants') while (c.token.kind !== 'end') c.next();
  const table = ['columns', 'fields', 'index'].includes(what) && c.oneOf('from', 'in') ? c.qualified() : undefined;
  if (c.oneOf('from', 'in')) c.name();
  const like = c.take('like') ? c.string() : undefined;
  return { kind: 'show', what, at, ...(table !== undefined && { table }), ...(like !== undefined && { like }) };
}

const returning = (c: Cursor): { returning?: readonly SelectItem[] } =>
  !c.dialect.mysql && c.take('returning') ? { returning: parseItems(c) } : {};

const assignments = (c: Cursor): Assignment[] =>
  c.list(() => {
    const { at } = c.token;
    let column = c.name();
    if (c.take('.')) column = c.name();
    c.expect('=');
    return { column, value: parseExpression(c), at };
  });

function parseInsert(c: Cursor, manner: 'ignore' | 'replace' | undefined): Statement {
  const { at } = c.token;
  const table = c.qualified();
  if (c.take('as')) c.name();
  let columns: { name: string; at: number }[] | undefined;
  if (c.is('(') && c.peek().text !== 'select') {
    c.next();
    columns = c.is(')') ? [] : c.list(() => ({ at: c.token.at, name: c.name() }));
    c.expect(')');
  }
  let source: Select | undefined;
  if (c.dialect.mysql && c.take('set')) {
    const set = assignments(c);
    columns = set.map(({ column, at: place }) => ({ name: column, at: place }));
    source = {
      kind: 'select',
      distinct: false,
      items: [],
      joins: [],
      group: [],
      order: [],
      at,
      values: [set.map((one) => one.value)],
    };
  } else if (c.dialect.mysql && c.is('value')) {
    throw c.dialect.unmodelled('VALUE instead of VALUES');
  } else if (!c.take('default', 'values')) source = parseSelect(c);
  const conflict = parseConflict(c);
  return {
    kind: 'insert',
    table,
    at,
    ...(columns && { columns }),
    ...(source && { source }),
    ...(manner && { manner }),
    ...(conflict && { conflict }),
    ...returning(c),
  };
}

function parseConflict(c: Cursor): (Statement & { kind: 'insert' })['conflict'] {
  if (c.dialect.mysql) {
    if (!c.take('on', 'duplicate', 'key', 'update')) return undefined;
    return { columns: [], set: assignments(c) };
  }
  if (!c.take('on', 'conflict')) return undefined;
  let columns: string[] = [];
  if (c.take('on', 'constraint')) c.name();
  else if (c.is('(')) columns = c.names();
  c.expect('do');
  if (c.take('nothing')) return { columns };
  c.expect('update', 'set');
  const set = assignments(c);
  return { columns, set, ...(c.take('where') && { where: parseExpression(c) }) };
}

function aliasOf(c: Cursor, table: string): string {
  return c.take('as') || (c.isName() && !c.is('set')) ? c.name() : table;
}

function parseUpdate(c: Cursor): Statement {
  c.take('only');
  const { at } = c.token;
  const table = c.qualified();
  const alias = c.is('set') ? table : aliasOf(c, table);
  c.expect('set');
  const set = assignments(c);
  if (c.is('from')) throw c.dialect.unmodelled('UPDATE … FROM');
  const where = c.take('where') ? { where: parseExpression(c) } : {};
  if (c.is('limit') || c.is('order')) throw c.dialect.unmodelled('UPDATE with ORDER BY or LIMIT');
  return { kind: 'update', table, alias, at, set, ...where, ...returning(c) };
}

function parseDelete(c: Cursor): Statement {
  c.expect('from');
  const { at } = c.token;
  const table = c.qualified();
  const alias = aliasOf(c, table);
  if (c.is('using')) throw c.dialect.unmodelled('DELETE … USING');
  const where = c.take('where') ? { where: parseExpression(c) } : {};
  if (c.is('limit') || c.is('order')) throw c.dialect.unmodelled('DELETE with ORDER BY or LIMIT');
  return { kind: 'delete', table, alias, at, ...where, ...returning(c) };
}

function parseCreate(c: Cursor): Statement {
  if (c.is('temporary') || c.is('temp')) throw c.dialect.unmodelled('a temporary table');
  c.take('unlogged');
  if (c.take('table')) return parseCreateTable(c);
  const unique = c.take('unique');
  if (c.take('index')) {
    c.take('concurrently');
    const ifNotExists = c.take('if', 'not', 'exists');
    const name = c.is('on') ? {} : { name: c.name() };
    c.expect('on');
    const { at } = c.token;
    const table = c.qualified();
    if (c.take('using')) c.name();
    return { kind: 'createIndex', ...name, unique, ifNotExists, table, at, columns: c.names() };
  }
  if (c.oneOf('database', c.dialect.mysql ? 'schema' : 'database') !== undefined) {
    const ifNotExists = c.dialect.mysql && c.take('if', 'not', 'exists');
    const name = c.name();
    let owner: string | undefined;
    while (c.token.kind !== 'end')
      if (c.take('owner')) {
        c.take('=');
        owner = c.name();
      } else c.next();
    return { kind: 'createDatabase', name, ifNotExists, ...(owner !== undefined && { owner }) };
  }
  const word = c.oneOf('user', 'role');
  if (word !== undefined) {
    const ifNotExists = c.take('if', 'not', 'exists');
    const name = roleName(c);
    return {
      kind: 'createRole',
      name,
      user: word === 'user',
      ifNotExists,
      options: parseRoleOptions(c, word === 'user'),
    };
  }
  const { token } = c;
  if (c.take('extension')) throw c.dialect.unmodelled(`CREATE EXTENSION (${c.text.slice(c.token.at)})`);
  if (/^(view|or|function|procedure|trigger|type|sequence|schema|materialized|domain|policy|event)$/.test(token.text))
    throw c.dialect.unmodelled(`CREATE ${token.raw.toUpperCase()}`);
  throw c.unexpected();
}

/** `name`, `'name'@'%'`: MySQL's host part is dropped, every client may come from everywhere. */
function roleName(c: Cursor): string {
  const name = c.token.kind === 'string' ? c.string() : c.name();
  if (c.dialect.mysql && c.is('@')) {
    c.next();
    c.next();
    return name;
  }
  if (c.dialect.mysql && c.token.kind === 'word' && c.token.text.startsWith('@')) {
    const bare = c.next().text === '@';
    if (bare && c.atString()) c.next();
  }
  return name.includes('@') && c.dialect.mysql ? name.slice(0, name.indexOf('@')) : name;
}

function parseRoleOptions(c: Cursor, login: boolean): RoleOptions {
  const options: { -readonly [K in keyof RoleOptions]: RoleOptions[K] } = { login };
  c.take('with');
  while (c.token.kind !== 'end') {
    const word = c.next().text;
    if (word === 'password' || (word === 'by' && c.token.kind === 'string')) options.password = c.string();
    else if (word === 'superuser') options.superuser = true;
    else if (word === 'nosuperuser') options.superuser = false;
    else if (word === 'login') options.login = true;
    else if (word === 'nologin') options.login = false;
    else if (word === 'createdb') options.createDb = true;
    else if (word === 'createrole') options.createRole = true;
    else if (
      !/^(encrypted|inherit|noinherit|nocreatedb|nocreaterole|noreplication|identified|with|mysql_native_password|caching_sha2_password)$/.test(
        word,
      )
    )
      throw c.dialect.unmodelled(`the option ${word.toUpperCase()} of a role`);
  }
  return options;
}

function parseDrop(c: Cursor): Statement {
  const ends = (): boolean => {
    const cascade = c.take('cascade');
    c.take('restrict');
    return cascade;
  };
  if (c.take('table')) {
    const ifExists = c.take('if', 'exists');
    const tables = c.list(() => c.qualified());
    return { kind: 'dropTable', tables, ifExists, cascade: ends() };
  }
  if (c.take('database') || (c.dialect.mysql && c.take('schema'))) {
    const ifExists = c.take('if', 'exists');
    const name = c.name();
    if (c.take('with')) c.expect('(', 'force', ')');
    return { kind: 'dropDatabase', name, ifExists };
  }
  if (c.take('index')) {
    c.take('concurrently');
    const ifExists = c.take('if', 'exists');
    const name = c.name();
    if (c.dialect.mysql && c.take('on')) c.qualified();
    return { kind: 'dropIndex', name, ifExists };
  }
  const word = c.oneOf('user', 'role');
  if (word !== undefined) {
    const ifExists = c.take('if', 'exists');
    return { kind: 'dropRole', names: c.list(() => roleName(c)), ifExists, user: word === 'user' };
  }
  if (/^(view|function|procedure|trigger|type|sequence|schema|extension|materialized)$/.test(c.token.text))
    throw c.dialect.unmodelled(`DROP ${c.token.raw.toUpperCase()}`);
  throw c.unexpected();
}

function parseAlter(c: Cursor): Statement {
  if (c.take('table')) return parseAlterTable(c);
  if (c.oneOf('user', 'role') !== undefined) {
    const name = roleName(c);
    return { kind: 'alterRole', name, options: parseRoleOptions(c, true) };
  }
  if (/^(database|system|sequence|index|view|function|type|schema|default)$/.test(c.token.text))
    throw c.dialect.unmodelled(`ALTER ${c.token.raw.toUpperCase()}`);
  throw c.unexpected();
}
