import type { AlterAction, ColumnDefinition, Expression, Statement, TableConstraint } from './ast.ts';
import { type Cursor, parseType } from './cursor.ts';
import { parseExpression, parseSelect } from './parse-expression.ts';

export function parseCreateTable(c: Cursor): Statement {
  const ifNotExists = c.take('if', 'not', 'exists');
  const table = c.qualified();
  const columns: ColumnDefinition[] = [];
  const constraints: TableConstraint[] = [];
  if (c.take('(')) {
    if (!c.is(')'))
      c.list(() => {
        const constraint = parseConstraint(c);
        if (constraint === undefined) columns.push(parseColumn(c));
        else if (constraint !== 'index') constraints.push(constraint);
      });
    c.expect(')');
  } else if (!c.is('as')) throw c.unexpected();
  if (c.dialect.mysql) skipTableOptions(c);
  else if (c.is('partition') || c.is('inherits')) throw c.dialect.unmodelled(c.token.raw.toUpperCase());
  const as = c.take('as') || (c.dialect.mysql && c.is('select')) ? parseSelect(c) : undefined;
  return { kind: 'createTable', table, ifNotExists, columns, constraints, ...(as && { as }) };
}

/** ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 … change nothing that shows here. */
function skipTableOptions(c: Cursor): void {
  while (
    c.oneOf('engine', 'default', 'charset', 'character', 'collate', 'auto_increment', 'comment', 'row_format') !==
    undefined
  ) {
    c.oneOf('set', 'charset', 'character', 'collate');
    c.take('set');
    c.take('=');
    c.next();
  }
}

/** A constraint of a table; `index` for MySQL's KEY, undefined when a column comes instead. */
export function parseConstraint(c: Cursor): TableConstraint | 'index' | undefined {
  const name = c.take('constraint') ? c.name() : undefined;
  const named = name === undefined ? {} : { name };
  if (c.take('primary', 'key')) return { kind: 'primary', columns: c.names(), ...named };
  if (c.take('unique')) {
    const key = c.oneOf('key', 'index') !== undefined || c.dialect.mysql;
    const own = key && c.isName() ? { name: c.name() } : named;
    return { kind: 'unique', columns: c.names(), ...own };
  }
  if (c.take('check')) return { ...named, ...parseCheck(c) };
  if (c.is('foreign', 'key')) {
    const { at } = c.token;
    c.expect('foreign', 'key');
    const columns = c.names();
    return { ...parseReferences(c, columns, at), ...named };
  }
  if (c.dialect.mysql && (c.is('key') || c.is('index'))) {
    c.next();
    if (c.isName()) c.name();
    c.names();
    return 'index';
  }
  if (name !== undefined) throw c.unexpected();
  return undefined;
}

function parseCheck(c: Cursor): TableConstraint & { kind: 'check' } {
  c.expect('(');
  const from = c.token.at;
  const test = parseExpression(c);
  const text = c.text.slice(from, c.behind);
  c.expect(')');
  return { kind: 'check', test, text, columns: columnsIn(test) };
}

function columnsIn(test: Expression): string[] {
  if (test.kind === 'column') return [test.name];
  return Object.values(test).flatMap((part: unknown) =>
    Array.isArray(part) ? part.flatMap(columnsOf) : columnsOf(part),
  );
}

const columnsOf = (part: unknown): string[] =>
  typeof part === 'object' && part !== null && 'kind' in part ? columnsIn(part as Expression) : [];

function parseReferences(c: Cursor, columns: readonly string[], at: number): TableConstraint {
  c.expect('references');
  const table = c.qualified();
  const parents = c.is('(') ? c.names() : [];
  let onDelete: 'no action' | 'cascade' | 'set null' | 'restrict' = 'no action';
  while (c.take('on')) {
    const event = c.oneOf('delete', 'update');
    const word = c.oneOf('cascade', 'restrict', 'set', 'no');
    if (word === undefined) throw c.unexpected();
    if (word === 'set') c.expect('null');
    if (word === 'no') c.expect('action');
    if (event === 'delete') onDelete = word === 'set' ? 'set null' : word === 'no' ? 'no action' : (word as 'cascade');
  }
  return { kind: 'foreign', columns, table, parents, onDelete, at };
}

export function parseColumn(c: Cursor): ColumnDefinition {
  const name = c.name();
  if (c.token.kind !== 'word' && c.token.kind !== 'name') throw c.unexpected();
  const type = parseType(c);
  let notNull = type.serial;
  let identity: ColumnDefinition['identity'];
  let fallback: Expression | undefined;
  let fallbackText: string | undefined;
  const constraints: TableConstraint[] = [];
  for (;;) {
    const given = c.take('constraint') ? { name: c.name() } : {};
    const { at } = c.token;
    if (c.take('not', 'null')) notNull = true;
    else if (c.take('null')) notNull = false;
    else if (c.take('primary', 'key')) {
      notNull = true;
      constraints.push({ kind: 'primary', columns: [name], ...given });
    } else if (c.take('unique')) {
      c.take('key');
      constraints.push({ kind: 'unique', columns: [name], ...given });
    } else if (c.take('default')) {
      const from = c.token.at;
      fallback = parseExpression(c);
      fallbackText = c.text.slice(from, c.behind);
    } else if (c.take('generated')) {
      identity = c.take('always') ? 'always' : (c.expect('by', 'default'), 'by default');
      c.expect('as', 'identity');
      notNull = true;
      if (c.take('(')) while (!c.take(')')) c.next();
    } else if (c.take('check')) constraints.push({ ...given, ...parseCheck(c) });
    else if (c.is('references')) constraints.push({ ...parseReferences(c, [name], at), ...given });
    else if (c.dialect.mysql && c.take('auto_increment')) {
      identity = 'by default';
      notNull = true;
    } else if (c.dialect.mysql && c.take('on', 'update')) parseExpression(c);
    else if (c.dialect.mysql && c.take('comment')) c.string();
    else if (c.take('collate') || (c.dialect.mysql && c.take('character', 'set'))) c.next();
    else break;
  }
  return {
    name,
    type,
    notNull,
    constraints,
    ...(identity && { identity }),
    ...(fallback && { fallback }),
    ...(fallbackText !== undefined && { fallbackText }),
  };
}

export function parseAlterTable(c: Cursor): Statement {
  c.take('if', 'exists');
  c.take('only');
  const { at } = c.token;
  const table = c.qualified();
  return { kind: 'alterTable', table, at, actions: c.list(() => parseAction(c)) };
}

function parseAction(c: Cursor): AlterAction {
  if (c.take('add')) {
    const constraint = c.is('column') ? undefined : parseConstraint(c);
    if (constraint !== undefined && constraint !== 'index') return { kind: 'constraint', constraint };
    c.take('column');
    const ifNotExists = c.take('if', 'not', 'exists');
    const column = parseColumn(c);
    if (c.dialect.mysql && !c.take('first') && c.take('after')) c.name();
    return { kind: 'add', column, ifNotExists };
  }
  if (c.take('drop', 'constraint')) {
    c.take('if', 'exists');
    const name = c.name();
    c.oneOf('cascade', 'restrict');
    return { kind: 'dropConstraint', name };
  }
  if (c.take('drop')) {
    c.take('column');
    const ifExists = c.take('if', 'exists');
    const column = c.name();
    c.oneOf('cascade', 'restrict');
    return { kind: 'drop', column, ifExists };
  }
  if (c.take('rename')) {
    if (c.oneOf('to', 'as') !== undefined) return { kind: 'rename', to: c.name() };
    c.take('column');
    const from = c.name();
    c.expect('to');
    return { kind: 'renameColumn', from, to: c.name() };
  }
  if (c.take('owner', 'to')) {
    c.name();
    return { kind: 'owner' };
  }
  if (c.dialect.mysql && c.take('modify')) {
    c.take('column');
    const column = parseColumn(c);
    return { kind: 'type', column: column.name, type: column.type };
  }
  c.expect('alter');
  c.take('column');
  const column = c.name();
  if (c.take('set', 'not', 'null')) return { kind: 'notNull', column, value: true };
  if (c.take('drop', 'not', 'null')) return { kind: 'notNull', column, value: false };
  if (c.take('drop', 'default')) return { kind: 'default', column };
  if (c.take('set', 'default')) {
    const from = c.token.at;
    const value = parseExpression(c);
    return { kind: 'default', column, value, text: c.text.slice(from, c.behind) };
  }
  c.take('set', 'data');
  c.expect('type');
  const type = parseType(c);
  if (c.take('using')) parseExpression(c);
  return { kind: 'type', column, type };
}
