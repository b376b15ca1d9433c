import { utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import type { Process } from '../../../program.ts';
import type { Column, Constraint, Role, Row, Table } from './catalog.ts';
import { Decimal, Moment, type Value } from './values.ts';

/** A value in a file: its kind in the first letter. */
function encode(value: Value): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return `i${value}`;
  if (value instanceof Decimal) return `n${value}`;
  return value instanceof Moment ? `t${value.ms}` : `=${value}`;
}

function decode(value: unknown): Value {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const body = value.slice(1);
  if (value.startsWith('i')) return BigInt(body);
  if (value.startsWith('n')) return Decimal.parse(body) ?? null;
  return value.startsWith('t') ? new Moment(Number(body)) : body;
}

/** What a table's file holds. */
interface TableFile {
  readonly name: string;
  readonly oid: number;
  readonly owner: string;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly last: number;
  readonly rows: readonly (readonly unknown[])[];
}

export function tableBytes(table: Table): Uint8Array {
  const { name, oid, owner, columns, constraints, rows, sequence } = table;
  const file: TableFile = {
    name,
    oid,
    owner,
    columns,
    constraints,
    last: sequence.last,
    rows: rows.map((row) => row.map(encode)),
  };
  return utf8Encode(JSON.stringify(file));
}

/** Undefined when it is no file of ours. */
export function readTable(bytes: Uint8Array): Table | undefined {
  const file = readJson<TableFile>(bytes);
  if (file === undefined || !Array.isArray(file.rows) || !Array.isArray(file.columns)) return undefined;
  const { name, oid, owner, columns, constraints, last } = file;
  return {
    name,
    oid,
    owner,
    columns,
    constraints,
    rows: file.rows.map((row): Row => row.map(decode)),
    sequence: { last },
  };
}

/** The files are written by these servers only: what parses is what was written. */
function readJson<T>(bytes: Uint8Array): T | undefined {
  try {
    return JSON.parse(utf8Decode(bytes)) as T;
  } catch {
    return undefined;
  }
}

export const rolesText = (roles: Iterable<Role>): string =>
  JSON.stringify([...roles].map((one) => ({ ...one, grants: [...one.grants] })));

export function readRoles(text: string): Role[] {
  const list = readJson<(Omit<Role, 'grants'> & { readonly grants: readonly string[] })[]>(utf8Encode(text)) ?? [];
  return list.map((one) => ({ ...one, password: one.password, grants: new Set(one.grants) }));
}

/** One database as the list of them holds it. */
export interface DatabaseEntry {
  readonly name: string;
  readonly oid: number;
  readonly owner: string;
}

export const readDatabases = (text: string): readonly DatabaseEntry[] =>
  readJson<readonly DatabaseEntry[]>(utf8Encode(text)) ?? [];

/** Writes a file of the server's own; false when it cannot. */
export function put(p: Process, path: string, content: Uint8Array | string, mode = 0o600): boolean {
  const bytes = typeof content === 'string' ? utf8Encode(content) : content;
  return p.fs.writeFile(path, { bytes, size: bytes.length }, p.credentials, mode).ok;
}
