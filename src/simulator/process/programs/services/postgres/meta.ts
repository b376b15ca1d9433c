import type { Catalogue, TableFacts } from './describe.ts';
import { type Format, tableText } from './table-text.ts';

/** A text for standard output, or words for standard error. */
export type Shown =
  | { readonly out: string }
  /** `none`: a list is empty, which is no failure. */
  | { readonly err: string; readonly none?: true };

const show = (
  names: readonly string[],
  rows: readonly (readonly string[])[],
  format: Format,
  title: string,
  footer = true,
): string =>
  tableText({ fields: names.map((name) => ({ name, oid: 25 })), rows, tag: '' }, { ...format, footer }, title);

/** `\dt`, `\d`, `\l`, `\du` …; undefined for a command that is none of these. */
export function describeCommand(
  command: string,
  pattern: string | undefined,
  catalogue: Catalogue,
  format: Format,
  major: number,
): Shown | undefined {
  const wanted = (name: string): boolean =>
    pattern === undefined ||
    new RegExp(
      `^${pattern
        .replace(/^public\./, '')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'i',
    ).test(name);
  const tables = catalogue.tables.filter((one) => wanted(one.name));
  switch (command.replace(/\+$/, '')) {
    case '\\l':
    case '\\list':
      return { out: databases(catalogue, format, major) };
    case '\\du':
    case '\\dg':
      return {
        out: show(
          ['Role name', 'Attributes'],
          catalogue.roles.filter((one) => wanted(one.name)).map((one) => [one.name, one.attributes]),
          format,
          'List of roles',
          false,
        ),
      };
    case '\\dt':
      return relations(
        tables.map((one) => ['public', one.name, 'table', one.owner]),
        'table',
        pattern,
        format,
        major,
      );
    case '\\ds':
      return relations(
        tables.flatMap((one) => one.sequences.map((name) => ['public', name, 'sequence', one.owner])),
        'sequence',
        pattern,
        format,
        major,
      );
    case '\\di': {
      const rows = tables.flatMap((one) =>
        one.indexNames.map((name) => ['public', name, 'index', one.owner, one.name]),
      );
      rows.sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1));
      if (rows.length === 0) return nothing('index', pattern, major);
      return {
        out: show(
          ['Schema', 'Name', 'Type', 'Owner', 'Table'],
          rows,
          format,
          major >= 18 ? 'List of indexes' : 'List of relations',
        ),
      };
    }
    case '\\dn':
      return { out: show(['Name', 'Owner'], [['public', 'pg_database_owner']], format, 'List of schemas') };
    case '\\d': {
      if (pattern !== undefined) {
        if (tables.length === 0) return { err: `Did not find any relation named "${pattern}".\n` };
        return { out: tables.map((one) => oneTable(one, format)).join('') };
      }
      const rows = catalogue.tables.flatMap((one) => [
        ['public', one.name, 'table', one.owner],
        ...one.sequences.map((name) => ['public', name, 'sequence', one.owner]),
      ]);
      rows.sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1));
      return relations(rows, 'relation', pattern, format, major);
    }
    default:
      return undefined;
  }
}

const plural = (what: string): string => (what === 'index' ? 'indexes' : `${what}s`);

const nothing = (what: string, pattern: string | undefined, major: number): Shown => {
  const noun = major >= 18 ? what : 'relation';
  return {
    none: true,
    err:
      pattern === undefined ? `Did not find any ${plural(noun)}.\n` : `Did not find any ${noun} named "${pattern}".\n`,
  };
};

function relations(
  rows: readonly (readonly string[])[],
  what: string,
  pattern: string | undefined,
  format: Format,
  major: number,
): Shown {
  if (rows.length === 0) return nothing(what, pattern, major);
  return {
    out: show(['Schema', 'Name', 'Type', 'Owner'], rows, format, `List of ${major >= 18 ? plural(what) : 'relations'}`),
  };
}

function databases(catalogue: Catalogue, format: Format, major: number): string {
  const names = [
    'Name',
    'Owner',
    'Encoding',
    'Locale Provider',
    'Collate',
    'Ctype',
    major >= 17 ? 'Locale' : 'ICU Locale',
    'ICU Rules',
    'Access privileges',
  ];
  const rows = catalogue.databases.map(({ name, owner }) => [
    name,
    owner,
    'UTF8',
    'libc',
    'en_US.utf8',
    'en_US.utf8',
    '',
    '',
    name.startsWith('template') ? `=c/${owner}\n${owner}=CTc/${owner}` : '',
  ]);
  return show(names, rows, format, 'List of databases');
}

function oneTable(table: TableFacts, format: Format): string {
  const rows = table.columns.map((one) => [one.name, one.type, '', one.notNull ? 'not null' : '', one.fallback]);
  const body = show(
    ['Column', 'Type', 'Collation', 'Nullable', 'Default'],
    rows,
    format,
    `Table "public.${table.name}"`,
    false,
  ).replace(/\n\n$/, '\n');
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `${title}\n${lines.map((line) => `    ${line}\n`).join('')}`;
  return `${body}${section('Indexes:', table.indexes)}${section('Check constraints:', table.checks)}${section('Foreign-key constraints:', table.foreign)}${section('Referenced by:', table.referenced)}\n`;
}
