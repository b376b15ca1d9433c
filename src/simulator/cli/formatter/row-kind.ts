import { GoObject, type GoValue } from './go-value.ts';

/** The columns of a list: what templates may ask of a row, and the headings that a table shows for them. */
export interface RowKind<T> {
  /** As errors name it: `*formatter.ContainerContext`. */
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, (row: T) => GoValue>>;
  /** `{{.Label "name"}}` where Docker has it. */
  readonly label?: (row: T, name: string) => string;
}

/** A row as templates see it. */
export function rowObject<T>(kind: RowKind<T>, row: T): GoObject {
  const methods: Record<string, (...args: readonly GoValue[]) => GoValue> = {};
  for (const [name, column] of Object.entries(kind.columns)) methods[name] = () => column(row);
  const { label } = kind;
  if (label !== undefined) methods['Label'] = (name) => label(row, String(name ?? ''));
  return new GoObject(kind.type, methods, ['Label']);
}
