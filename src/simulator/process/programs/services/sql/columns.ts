import type { TypeName } from './ast.ts';
import type { Column, Table } from './catalog.ts';
import { typeText } from './convert.ts';
import type { Type } from './values.ts';

export const typeOfColumn = (table: Table, index: number): Type => table.columns[index]?.type.type ?? 'text';

/** MySQL's words for a column's type. */
export const mysqlType = (type: TypeName): string => type.written;

/** PostgreSQL's words for what a column takes when nothing is given. */
export function defaultText(table: Table, column: Column): string {
  if (column.counter?.how === 'serial') return `nextval('${table.name}_${column.name}_seq'::regclass)`;
  if (column.counter !== undefined) return `generated ${column.counter.how} as identity`;
  const text = column.fallbackText ?? '';
  const { fallback } = column;
  if (fallback?.kind === 'literal' && fallback.type === 'string')
    return `${text}::${typeText({ ...column.type, size: [] })}`;
  if (fallback?.kind === 'call' && /^current_|^localtimestamp/.test(fallback.name)) return fallback.name.toUpperCase();
  return fallback?.kind === 'call' && fallback.name === 'now' ? 'now()' : text;
}
