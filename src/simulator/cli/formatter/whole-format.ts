import { err, ok, type Result } from '../../base/result.ts';
import { GoMap, GoObject, type GoValue } from './go-value.ts';
import { type RowKind, rowObject } from './row-kind.ts';
import { alignColumns } from './tabwriter.ts';
import { executeTemplate } from './template/execute.ts';
import { FUNCTIONS, HEADER_FUNCTIONS, jsonFunction } from './template/functions.ts';
import { type ParsedTemplate, parseTemplate } from './template/parser.ts';

const FUNCTION_NAMES: ReadonlySet<string> = new Set(Object.keys(FUNCTIONS));

/** Parses with docker's functions; the error begins with `template parsing error: `. */
export function parseFormat(source: string, name = ''): Result<ParsedTemplate, string> {
  const parsed = parseTemplate(name, source, FUNCTION_NAMES);
  return parsed.ok ? parsed : err(`template parsing error: ${parsed.error}`);
}

/** `{{.Label "com.example.team"}}` is headed `team`. */
const labelHeading = (name: GoValue): string =>
  String(name ?? '')
    .split('.')
    .at(-1)
    ?.replace(/[-_]/g, ' ') ?? '';

function headerObject<T>(kind: RowKind<T>): GoValue {
  if (kind.label === undefined) return new GoMap(new Map(Object.entries(kind.headers)), 'formatter.SubHeaderContext');
  const methods: Record<string, (...args: readonly GoValue[]) => GoValue> = { Label: labelHeading };
  for (const [name, heading] of Object.entries(kind.headers)) methods[name] = () => heading;
  return new GoObject('formatter.SubHeaderContext', methods, ['Label']);
}

/** Executes a template on one row, as it was written; the error is the template engine's own. */
export function tryRow<T>(template: ParsedTemplate, kind: RowKind<T>, row: T): Result<string, string> {
  return executeTemplate(template, rowObject(kind, row));
}

/** `--format` without its shorthands: `json`, and backslashes for tabs and line ends. */
const templateSource = (format: string): string =>
  (format === 'json' ? '{{json .}}' : format)
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n');

/** Executes a `--format` once, on a value that is no list of rows; the error is the sentence for stderr. */
export function formatOnce(
  format: string,
  value: GoValue,
  own: { readonly json?: (value: GoValue) => string } = {},
): Result<string, string> {
  const template = parseFormat(templateSource(format));
  if (!template.ok) return template;
  const { json } = own;
  const functions = json === undefined ? FUNCTIONS : { ...FUNCTIONS, json: jsonFunction(json) };
  return executeTemplate(template.value, value, { functions });
}

/**
 * Prints rows by any `--format`: `table …` with headings and aligned columns, `json` a line each, or a template.
 * The error is the sentence for stderr.
 */
export function formatRowsWhole<T>(format: string, kind: RowKind<T>, rows: readonly T[]): Result<string, string> {
  const isTable = format.startsWith('table');
  const template = parseFormat(templateSource(isTable ? format.slice('table'.length) : format));
  if (!template.ok) return template;
  let body = '';
  for (const row of rows) {
    const line = executeTemplate(template.value, rowObject(kind, row));
    if (!line.ok) return err(`template parsing error: ${line.error}`);
    body += `${line.value}\n`;
  }
  if (!isTable) return ok(body);
  const heading = executeTemplate(template.value, headerObject(kind), { functions: HEADER_FUNCTIONS });
  return ok(alignColumns(`${heading.ok ? heading.value : ''}\n${body}`));
}

export { executeTemplate };
