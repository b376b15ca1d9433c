import type { Expression } from '../sql/ast.ts';
import type { Table } from '../sql/catalog.ts';
import type { Type } from '../sql/values.ts';

const COMPARISONS = new Set(['=', '<>', '!=', '<', '<=', '>', '>=']);
const WHOLE = new Set<Type>(['smallint', 'integer', 'bigint']);

/** A CHECK as PostgreSQL writes it back: with the types that literals take. Undefined for what is not rebuilt here. */
export function checkText(test: Expression, table: Table): string | undefined {
  if (test.kind !== 'binary') return undefined;
  const { op, left, right } = test;
  if (op === 'and' || op === 'or') {
    const parts = [left, right].map((one) => {
      const text = checkText(one, table);
      const inner = one.kind === 'binary' && one.op === 'or' && op === 'and';
      return text === undefined ? undefined : inner ? `(${text})` : text;
    });
    return parts.includes(undefined) ? undefined : parts.join(` ${op.toUpperCase()} `);
  }
  if (!COMPARISONS.has(op) || left.kind !== 'column' || right.kind !== 'literal') return undefined;
  const type = table.columns.find((one) => one.name === left.name)?.type.type;
  const value = type === undefined ? undefined : literalText(right, type);
  if (value === undefined) return undefined;
  const name = type === 'character varying' ? `${left.name}::text` : left.name;
  return `${name} ${op === '!=' ? '<>' : op} ${value}`;
}

function literalText({ type: kind, text }: Expression & { kind: 'literal' }, type: Type): string | undefined {
  if (kind === 'number') {
    if (WHOLE.has(type)) return /^\d+$/.test(text) ? text : undefined;
    if (type === 'numeric') return /^\d+$/.test(text) ? `${text}::numeric` : text;
    return type === 'double precision' ? `${text}::double precision` : undefined;
  }
  if (kind !== 'string') return undefined;
  const quoted = `'${text.replaceAll("'", "''")}'`;
  if (type === 'text' || type === 'character varying') return `${quoted}::text`;
  return type === 'date' ? `${quoted}::date` : undefined;
}
