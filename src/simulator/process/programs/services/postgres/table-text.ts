import { displayWidth } from '../../../display-width.ts';
import type { Answer } from './client.ts';

/** How psql prints rows. */
export interface Format {
  mode: 'aligned' | 'unaligned' | 'csv';
  expanded: boolean;
  tuplesOnly: boolean;
  separator: string;
  nullText: string;
  footer: boolean;
}

export const DEFAULT_FORMAT: Format = {
  mode: 'aligned',
  expanded: false,
  tuplesOnly: false,
  separator: '|',
  nullText: '',
  footer: true,
};

/** Types that stand on the right of their column. */
const RIGHT = new Set([20, 21, 23, 26, 700, 701, 1700]);

const pad = (text: string, width: number, right: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? blanks + text : text + blanks;
};

const centred = (text: string, width: number): string => {
  const rest = Math.max(0, width - displayWidth(text));
  return ' '.repeat(Math.floor(rest / 2)) + text + ' '.repeat(Math.ceil(rest / 2));
};

const count = (rows: number): string => `(${rows} row${rows === 1 ? '' : 's'})\n`;

/** A result as psql prints it; `title` stands above what backslash commands show. */
export function tableText(answer: Answer, format: Format, title?: string): string {
  const fields = answer.fields ?? [];
  const cells = answer.rows.map((row) => row.map((value) => value ?? format.nullText));
  if (format.mode === 'csv')
    return csv(
      fields.map((one) => one.name),
      cells,
      format,
    );
  if (format.expanded)
    return expanded(
      fields.map((one) => one.name),
      cells,
      format,
    );
  if (format.mode === 'unaligned') {
    const head = format.tuplesOnly ? '' : `${fields.map((one) => one.name).join(format.separator)}\n`;
    const foot = format.tuplesOnly || !format.footer ? '' : count(cells.length);
    return `${title !== undefined && !format.tuplesOnly ? `${title}\n` : ''}${head}${cells.map((row) => `${row.join(format.separator)}\n`).join('')}${foot}`;
  }
  return aligned(fields, cells, format, title);
}

function aligned(
  fields: NonNullable<Answer['fields']>,
  cells: readonly string[][],
  format: Format,
  title: string | undefined,
): string {
  const lines = cells.map((row) => row.map((cell) => cell.split('\n')));
  const widths = fields.map((field, i) =>
    Math.max(displayWidth(field.name), ...lines.flatMap((row) => (row[i] ?? []).map(displayWidth))),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, -1);
  const out: string[] = [];
  if (!format.tuplesOnly) {
    if (title !== undefined) out.push(' '.repeat(Math.max(0, Math.floor((total - displayWidth(title)) / 2))) + title);
    out.push(fields.map((field, i) => ` ${centred(field.name, widths[i] ?? 0)} `).join('|'));
    out.push(widths.map((width) => '-'.repeat(width + 2)).join('+'));
  }
  for (const row of lines) {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    for (let k = 0; k < height; k++)
      out.push(
        row
          .map((cell, i) => {
            const text = cell[k] ?? '';
            const more = k + 1 < cell.length;
            const right = RIGHT.has(fields[i]?.oid ?? 0);
            const last = i === row.length - 1 && !right && !more;
            return ` ${last ? text : pad(text, widths[i] ?? 0, right)}${more ? '+' : last ? '' : ' '}`;
          })
          .join('|')
          .replace(/ $/, (blank) => (RIGHT.has(fields.at(-1)?.oid ?? 0) ? '' : blank)),
      );
  }
  if (!format.tuplesOnly && format.footer) out.push(count(cells.length).trimEnd());
  return `${out.join('\n')}${out.length > 0 ? '\n' : ''}\n`;
}

function expanded(names: readonly string[], cells: readonly string[][], format: Format): string {
  if (cells.length === 0) return format.tuplesOnly ? '' : '(0 rows)\n\n';
  if (format.mode === 'unaligned')
    return cells
      .map((row) => names.map((name, i) => `${name}${format.separator}${row[i] ?? ''}\n`).join(''))
      .join('\n');
  const left = Math.max(...names.map(displayWidth));
  const right = Math.max(...cells.flatMap((row) => row.flatMap((cell) => cell.split('\n').map(displayWidth))));
  return `${cells
    .map((row, n) => {
      const label = `-[ RECORD ${n + 1} ]`;
      const rule = label.length <= left + 1 ? `${label.padEnd(left + 1, '-')}+` : label;
      const between = n === 0 ? '' : `${'-'.repeat(left + 1)}+${'-'.repeat(right + 1)}\n`;
      const head = format.tuplesOnly ? between : `${rule.padEnd(left + right + 3, '-')}\n`;
      return (
        head +
        names
          .map(
            (name, i) =>
              `${pad(name, left, false)} | ${(row[i] ?? '').split('\n').join(`+\n${' '.repeat(left)} | `)}\n`,
          )
          .join('')
      );
    })
    .join('')}\n`;
}

function csv(names: readonly string[], cells: readonly string[][], format: Format): string {
  const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = format.tuplesOnly ? cells : [names, ...cells];
  return lines.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** The words of an error or notice with the place it points at, as psql prints them. */
export function reportText(fields: ReadonlyMap<string, string>, query: string, prefix: string): string {
  const out = [`${prefix}${fields.get('S') ?? 'ERROR'}:  ${fields.get('M') ?? ''}`];
  const place = Number(fields.get('P') ?? 0);
  if (place > 0) out.push(...pointAt(query, place - 1));
  const detail = fields.get('D');
  const hint = fields.get('H');
  if (detail !== undefined) out.push(`DETAIL:  ${detail}`);
  if (hint !== undefined) out.push(`HINT:  ${hint}`);
  return `${out.join('\n')}\n`;
}

/** `LINE 1: …` and the caret, cut to 60 columns as psql does. */
function pointAt(query: string, at: number): string[] {
  const start = query.lastIndexOf('\n', at - 1) + 1;
  const newline = query.indexOf('\n', at);
  const line = query.slice(start, newline < 0 ? query.length : newline).replaceAll('\t', ' ');
  const column = at - start;
  let [from, to] = [0, line.length];
  if (to > 60) {
    if (60 >= column + 10) to = 60;
    else {
      to = Math.min(to, column + 10);
      from = Math.max(0, to - 60);
    }
  }
  const head = `LINE ${query.slice(0, start).split('\n').length}: ${from > 0 ? '...' : ''}`;
  return [
    `${head}${line.slice(from, to)}${to < line.length ? '...' : ''}`,
    `${' '.repeat(head.length + column - from)}^`,
  ];
}
