import { GoPointer, GoStruct, type GoValue } from './go-value.ts';
import type { RowKind } from './row-kind.ts';

/** A template of text and names alone: text and the words of a name take turns, text first. */
type PlainFormat = readonly (string | readonly string[])[];

/** Undefined for what only the template engine knows. */
export function plainFormat(source: string): PlainFormat | undefined {
  const pieces = source.split(/\{\{ ?\.([A-Za-z]\w*(?:\.[A-Za-z]\w*)*) ?\}\}/);
  if (pieces.some((piece, index) => index % 2 === 0 && piece.includes('{{'))) return undefined;
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : piece.split('.')));
}

/** The names in it, if all of them are columns with a heading. */
function columnsOf<T>(format: PlainFormat, kind: RowKind<T>): readonly string[] | undefined {
  const names = format.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.join('.')]));
  return names.every((name) => Object.hasOwn(kind.columns, name) && Object.hasOwn(kind.headers, name))
    ? names
    : undefined;
}

/** A way to print rows and their headings without the template engine; undefined when it is needed. */
export function plainRows<T>(
  source: string,
  kind: RowKind<T>,
): { readonly heading: () => string; readonly line: (row: T) => string | undefined } | undefined {
  const format = plainFormat(source);
  if (format === undefined || columnsOf(format, kind) === undefined) return undefined;
  const filled = (value: (name: string) => GoValue): string | undefined => {
    let text = '';
    for (const piece of format) {
      const shown = typeof piece === 'string' ? piece : shownPlainly(value(piece.join('.')));
      if (shown === undefined) return undefined;
      text += shown;
    }
    return text;
  };
  return {
    heading: () => filled((name) => kind.headers[name]) ?? '',
    line: (row) => filled((name) => kind.columns[name]?.(row)),
  };
}

/** The format over a struct; undefined when a name leads anywhere but through structs to a plain value. */
export function plainOver(format: PlainFormat, value: GoValue): string | undefined {
  let text = '';
  for (const piece of format) {
    const shown = typeof piece === 'string' ? piece : shownPlainly(at(value, piece));
    if (shown === undefined) return undefined;
    text += shown;
  }
  return text;
}

function at(value: GoValue, path: readonly string[]): GoValue {
  let here = value;
  for (const name of path) {
    const target = here instanceof GoPointer && !here.isNil ? here.target : here;
    if (!(target instanceof GoStruct)) return undefined;
    here = target.field(name)?.value;
  }
  return here;
}

const shownPlainly = (value: GoValue): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
