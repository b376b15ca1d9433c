import { ok, type Result } from '../../base/result.ts';
import { need, type Task } from '../../base/task.ts';
import { plainRows } from './plain-format.ts';
import type { RowKind } from './row-kind.ts';
import { alignColumns } from './tabwriter.ts';
import { templates } from './templates.ts';

/** `--format` without its shorthands: backslashes for tabs and line ends. */
const templateSource = (format: string): string =>
  format
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n');

/**
 * Prints rows by a `--format`: `table …` with headings and aligned columns, `json` a line each, or a template.
 * The error is the sentence for stderr.
 */
export function* formatRows<T>(format: string, kind: RowKind<T>, rows: readonly T[]): Task<Result<string, string>> {
  const isTable = format.startsWith('table');
  const source = templateSource(isTable ? format.slice('table'.length) : format);
  const plain = source === 'json' ? undefined : plainRows(source, kind);
  const lines = plain === undefined ? [undefined] : rows.map(plain.line);
  if (plain === undefined || lines.includes(undefined))
    return (yield* need(templates)).formatRowsWhole(format, kind, rows);
  const body = lines.map((line) => `${line}\n`).join('');
  return ok(isTable ? alignColumns(`${plain.heading()}\n${body}`) : body);
}
