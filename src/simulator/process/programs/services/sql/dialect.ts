/** What a statement ends with when it cannot be done; PostgreSQL's fields, with MySQL's number beside them. */
export class SqlError {
  /** SQLSTATE. */
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
  readonly hint?: string;
  /** 0-based place in the statement. */
  readonly at?: number;
  /** MySQL's own number. */
  readonly number: number;

  constructor(
    code: string,
    message: string,
    more: { readonly detail?: string; readonly hint?: string; readonly at?: number; readonly number?: number } = {},
  ) {
    this.code = code;
    this.message = message;
    if (more.detail !== undefined) this.detail = more.detail;
    if (more.hint !== undefined) this.hint = more.hint;
    if (more.at !== undefined) this.at = more.at;
    this.number = more.number ?? 1105;
  }
}

/** Where PostgreSQL and MySQL say the same thing in other words. */
export interface Dialect {
  readonly mysql: boolean;
  unterminated(quote: string, at: number, text: string): SqlError;
  /** `found` is the token as written, empty at the end. */
  syntax(found: string, at: number, text: string): SqlError;
  noTable(name: string, at: number, database: string): SqlError;
  tableExists(name: string): SqlError;
  /** `near` are columns that may be meant: `table.column`. */
  noColumn(name: string, at: number, where: string, near?: readonly string[]): SqlError;
  noColumnOf(name: string, table: string, at: number): SqlError;
  ambiguous(name: string, at: number): SqlError;
  notNull(column: string, table: string, row: string): SqlError;
  unique(constraint: string, columns: readonly string[], values: readonly string[], table: string): SqlError;
  noParent(
    constraint: string,
    table: string,
    columns: readonly string[],
    values: readonly string[],
    parent: string,
    database: string,
  ): SqlError;
  hasChildren(
    constraint: string,
    table: string,
    columns: readonly string[],
    values: readonly string[],
    child: string,
    database: string,
  ): SqlError;
  check(constraint: string, table: string, row: string): SqlError;
  tooLong(type: string, column: string): SqlError;
  /** A text that is no value of the type. */
  invalid(type: string, text: string, at: number | undefined, column: string): SqlError;
  outOfRange(type: string, column: string): SqlError;
  notGrouped(column: string, at: number): SqlError;
  tooManyValues(at: number): SqlError;
  tooFewValues(at: number): SqlError;
  divisionByZero(): SqlError | undefined;
  noFunction(name: string, types: readonly string[], at: number, database: string): SqlError;
  noDatabase(name: string): SqlError;
  databaseExists(name: string): SqlError;
  unmodelled(what: string): SqlError;
}

export const unmodelled = (what: string): SqlError =>
  new SqlError('0A000', `drydock: ${what} is not modelled`, { number: 1235 });

const pairs = (columns: readonly string[], values: readonly string[]): string =>
  `(${columns.join(', ')})=(${values.join(', ')})`;

export const POSTGRES: Dialect = {
  mysql: false,
  unterminated: (quote, at, text) =>
    new SqlError(
      '42601',
      `unterminated ${quote === '"' ? 'quoted identifier' : quote === '$' ? 'dollar-quoted string' : 'quoted string'} at or near "${text.slice(at)}"`,
      { at },
    ),
  syntax: (found, at) =>
    new SqlError('42601', found === '' ? 'syntax error at end of input' : `syntax error at or near "${found}"`, { at }),
  noTable: (name, at) => new SqlError('42P01', `relation "${name}" does not exist`, at < 0 ? {} : { at }),
  tableExists: (name) => new SqlError('42P07', `relation "${name}" already exists`),
  noColumn: (name, at, _, near = []) =>
    new SqlError('42703', `column ${name.includes('.') ? name : `"${name}"`} does not exist`, {
      at,
      ...(near.length > 0 && {
        hint: `Perhaps you meant to reference the column ${near.map((one) => `"${one}"`).join(' or the column ')}.`,
      }),
    }),
  noColumnOf: (name, table, at) =>
    new SqlError('42703', `column "${name}" of relation "${table}" does not exist`, at < 0 ? {} : { at }),
  ambiguous: (name, at) => new SqlError('42702', `column reference "${name}" is ambiguous`, { at }),
  notNull: (column, table, row) =>
    new SqlError('23502', `null value in column "${column}" of relation "${table}" violates not-null constraint`, {
      detail: `Failing row contains ${row}.`,
    }),
  unique: (constraint, columns, values) =>
    new SqlError('23505', `duplicate key value violates unique constraint "${constraint}"`, {
      detail: `Key ${pairs(columns, values)} already exists.`,
    }),
  noParent: (constraint, table, columns, values, parent) =>
    new SqlError('23503', `insert or update on table "${table}" violates foreign key constraint "${constraint}"`, {
      detail: `Key ${pairs(columns, values)} is not present in table "${parent}".`,
    }),
  hasChildren: (constraint, table, columns, values, child) =>
    new SqlError(
      '23503',
      `update or delete on table "${table}" violates foreign key constraint "${constraint}" on table "${child}"`,
      { detail: `Key ${pairs(columns, values)} is still referenced from table "${child}".` },
    ),
  check: (constraint, table, row) =>
    new SqlError('23514', `new row for relation "${table}" violates check constraint "${constraint}"`, {
      detail: `Failing row contains ${row}.`,
    }),
  tooLong: (type) => new SqlError('22001', `value too long for type ${type}`),
  invalid: (type, text, at) =>
    new SqlError(
      /^(date|time)/.test(type) ? '22007' : '22P02',
      `invalid input syntax for type ${type}: "${text}"`,
      at === undefined ? {} : { at },
    ),
  outOfRange: (type) =>
    new SqlError('22003', type.startsWith('numeric') ? 'numeric field overflow' : `${type} out of range`),
  notGrouped: (column, at) =>
    new SqlError('42803', `column "${column}" must appear in the GROUP BY clause or be used in an aggregate function`, {
      at,
    }),
  tooManyValues: (at) => new SqlError('42601', 'INSERT has more expressions than target columns', { at }),
  tooFewValues: (at) => new SqlError('42601', 'INSERT has more target columns than expressions', { at }),
  divisionByZero: () => new SqlError('22012', 'division by zero'),
  noFunction: (name, types, at) =>
    new SqlError('42883', `function ${name}(${types.join(', ')}) does not exist`, {
      at,
      hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
    }),
  noDatabase: (name) => new SqlError('3D000', `database "${name}" does not exist`),
  databaseExists: (name) => new SqlError('42P04', `database "${name}" already exists`),
  unmodelled,
};

const my = (number: number, code: string, message: string): SqlError => new SqlError(code, message, { number });

export const MYSQL: Dialect = {
  mysql: true,
  unterminated: (_, at, text) => MYSQL.syntax(text.slice(at), at, text),
  syntax: (_, at, text) =>
    my(
      1064,
      '42000',
      `You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '${text.slice(at, at + 80)}' at line ${text.slice(0, at).split('\n').length}`,
    ),
  noTable: (name, _, database) =>
    my(1146, '42S02', `Table '${name.includes('.') ? name : `${database}.${name}`}' doesn't exist`),
  tableExists: (name) => my(1050, '42S01', `Table '${name}' already exists`),
  noColumn: (name, _, where) => my(1054, '42S22', `Unknown column '${name}' in '${where}'`),
  noColumnOf: (name) => my(1054, '42S22', `Unknown column '${name}' in 'field list'`),
  ambiguous: (name) => my(1052, '23000', `Column '${name}' in field list is ambiguous`),
  notNull: (column) => my(1048, '23000', `Column '${column}' cannot be null`),
  unique: (constraint, _, values, table) =>
    my(1062, '23000', `Duplicate entry '${values.join('-')}' for key '${table}.${constraint}'`),
  noParent: (constraint, table, columns, _, parent, database) =>
    my(
      1452,
      '23000',
      `Cannot add or update a child row: a foreign key constraint fails (\`${database}\`.\`${table}\`, CONSTRAINT \`${constraint}\` FOREIGN KEY (${columns.map((one) => `\`${one}\``).join(', ')}) REFERENCES \`${parent}\`)`,
    ),
  hasChildren: (constraint, table, columns, _, child, database) =>
    my(
      1451,
      '23000',
      `Cannot delete or update a parent row: a foreign key constraint fails (\`${database}\`.\`${child}\`, CONSTRAINT \`${constraint}\` FOREIGN KEY (${columns.map((one) => `\`${one}\``).join(', ')}) REFERENCES \`${table}\`)`,
    ),
  check: (constraint) => my(3819, 'HY000', `Check constraint '${constraint}' is violated.`),
  tooLong: (_, column) => my(1406, '22001', `Data too long for column '${column}' at row 1`),
  invalid: (type, text, _, column) =>
    /^(date|time)/.test(type)
      ? my(
          1292,
          '22007',
          `Incorrect ${type === 'date' ? 'date' : 'datetime'} value: '${text}' for column '${column}' at row 1`,
        )
      : my(
          1366,
          'HY000',
          `Incorrect ${type === 'numeric' ? 'decimal' : type} value: '${text}' for column '${column}' at row 1`,
        ),
  outOfRange: (_, column) => my(1264, '22003', `Out of range value for column '${column}' at row 1`),
  notGrouped: (column) =>
    my(
      1055,
      '42000',
      `Expression of SELECT list is not in GROUP BY clause and contains nonaggregated column '${column}' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by`,
    ),
  tooManyValues: () => my(1136, '21S01', "Column count doesn't match value count at row 1"),
  tooFewValues: () => my(1136, '21S01', "Column count doesn't match value count at row 1"),
  divisionByZero: () => undefined,
  noFunction: (name, _, __, database) => my(1305, '42000', `FUNCTION ${database}.${name} does not exist`),
  noDatabase: (name) => my(1049, '42000', `Unknown database '${name}'`),
  databaseExists: (name) => my(1007, 'HY000', `Can't create database '${name}'; database exists`),
  unmodelled,
};
