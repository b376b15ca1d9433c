import type { Select, TypeName } from './ast.ts';
import type { Dialect, SqlError } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';
import type { Type } from './values.ts';

const END: Token = { kind: 'end', text: '', at: 0, raw: '' };

/** Words that can be no name of a table or column without quotes. */
const RESERVED = new Set(
  'all and any as asc both case cast check collate column constraint create cross default desc distinct else end except exists false for foreign from full grant group having in inner intersect into is join left like limit not null offset on or order outer primary references returning right select set table then to true union unique user using values when where with'.split(
    ' ',
  ),
);

/** A place in a statement's tokens, with what parsers ask of it. */
export class Cursor {
  readonly text: string;
  readonly dialect: Dialect;
  /** Queries that WITH gave a name. */
  readonly named = new Map<string, { readonly select: Select; readonly columns?: readonly string[] }>();
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string, dialect: Dialect) {
    this.text = text;
    this.dialect = dialect;
    this.#tokens = tokenize(text, dialect);
  }

  get token(): Token {
    return this.#tokens[this.#at] ?? this.#tokens.at(-1) ?? END;
  }

  atEnd(): boolean {
    return this.token.kind === 'end';
  }

  atString(): boolean {
    return this.token.kind === 'string';
  }

  peek(ahead = 1): Token {
    return this.#tokens[this.#at + ahead] ?? END;
  }

  next(): Token {
    const { token } = this;
    this.#at++;
    return token;
  }

  /** Where the last taken token ended. */
  get behind(): number {
    const last = this.#tokens[this.#at - 1];
    return last === undefined ? 0 : last.at + last.raw.length;
  }

  is(...words: readonly string[]): boolean {
    return words.every((word, i) => {
      const token = this.peek(i);
      return (token.kind === 'word' || token.kind === 'mark') && token.text === word;
    });
  }

  /** Takes the words when they all come next. */
  take(...words: readonly string[]): boolean {
    if (!this.is(...words)) return false;
    this.#at += words.length;
    return true;
  }

  /** The first of these words that comes next, taken. */
  oneOf(...words: readonly string[]): string | undefined {
    const found = words.find((word) => this.is(word));
    if (found !== undefined) this.#at++;
    return found;
  }

  expect(...words: readonly string[]): void {
    for (const word of words) if (!this.take(word)) throw this.unexpected();
  }

  unexpected(token = this.token): SqlError {
    return this.dialect.syntax(token.raw, token.at, this.text);
  }

  isName(token = this.token): boolean {
    if (token.kind === 'word' && token.text === 'user' && this.dialect.mysql) return true;
    return token.kind === 'name' || (token.kind === 'word' && !RESERVED.has(token.text));
  }

  /** A name of something; unquoted ones are in lower case (PostgreSQL) or as written (MySQL). */
  name(): string {
    const { token } = this;
    if (!this.isName()) throw this.unexpected();
    this.#at++;
    return token.kind === 'name' ? token.text : this.dialect.mysql ? token.raw : token.text;
  }

  /** `schema.table` or `table`; the schema public is dropped. */
  qualified(): string {
    const first = this.name();
    if (!this.take('.')) return first;
    const second = this.name();
    return first === 'public' || first === 'pg_catalog' ? second : `${first}.${second}`;
  }

  /** A text in single quotes. */
  string(): string {
    if (this.token.kind !== 'string') throw this.unexpected();
    return this.next().text;
  }

  number(): number {
    if (this.token.kind !== 'number') throw this.unexpected();
    return Number(this.next().text);
  }

  list<T>(one: () => T): T[] {
    const out = [one()];
    while (this.take(',')) out.push(one());
    return out;
  }

  names(): string[] {
    this.expect('(');
    const out = this.list(() => {
      const name = this.name();
      if (this.take('(')) {
        this.number();
        this.expect(')');
      }
      this.oneOf('asc', 'desc');
      return name;
    });
    this.expect(')');
    return out;
  }
}

const TYPES: Readonly<Record<string, Type>> = {
  int: 'integer',
  integer: 'integer',
  int4: 'integer',
  mediumint: 'integer',
  smallint: 'smallint',
  tinyint: 'smallint',
  int2: 'smallint',
  bigint: 'bigint',
  int8: 'bigint',
  numeric: 'numeric',
  decimal: 'numeric',
  real: 'real',
  float4: 'real',
  float: 'double precision',
  float8: 'double precision',
  double: 'double precision',
  boolean: 'boolean',
  bool: 'boolean',
  text: 'text',
  tinytext: 'text',
  mediumtext: 'text',
  longtext: 'text',
  enum: 'text',
  varchar: 'character varying',
  char: 'character',
  bpchar: 'character',
  character: 'character',
  date: 'date',
  time: 'time without time zone',
  timestamp: 'timestamp without time zone',
  datetime: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  interval: 'interval',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  bytea: 'bytea',
  blob: 'text',
  serial: 'integer',
  bigserial: 'bigint',
  smallserial: 'smallint',
  regclass: 'text',
  name: 'text',
};

/** Reads a type. Throws when there is no such type. */
export function parseType(c: Cursor): TypeName {
  const { token } = c;
  const from = token.at;
  const word = c.name().toLowerCase();
  let type = TYPES[word];
  if (type === undefined) throw c.dialect.mysql ? c.unexpected(token) : c.dialect.unmodelled(`the type "${word}"`);
  if (word === 'double') c.take('precision');
  if (word === 'character' && c.take('varying')) type = 'character varying';
  const size: number[] = [];
  if (c.take('(')) {
    c.list(() => (c.token.kind === 'string' ? c.string() : size.push(c.number())));
    c.expect(')');
  }
  if (c.take('with', 'time', 'zone')) type = 'timestamp with time zone';
  else c.take('without', 'time', 'zone');
  if (c.is('[')) throw c.dialect.unmodelled('an array type');
  const written = c.text
    .slice(from, c.behind)
    .toLowerCase()
    .replace(/\s*,\s*/g, ',');
  while (c.dialect.mysql && c.oneOf('unsigned', 'signed', 'zerofill'));
  if (c.dialect.mysql && word === 'bool') type = 'smallint';
  if (c.dialect.mysql && word === 'boolean') type = 'smallint';
  return { type, size, serial: word.endsWith('serial'), written: mysqlSpelling(written) };
}

const mysqlSpelling = (written: string): string =>
  written
    .replace(/^integer/, 'int')
    .replace(/^bool(ean)?$/, 'tinyint(1)')
    .replace(/^(decimal|numeric)$/, 'decimal(10,0)')
    .replace(/^numeric/, 'decimal')
    .replace(/^(decimal\(\d+)\)/, '$1,0)')
    .replace(/^serial/, 'bigint unsigned')
    .replace(/^char$/, 'char(1)');
