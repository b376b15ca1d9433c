import { displayWidth } from '../../../display-width.ts';
import type { Field } from './wire.ts';

type Rows = readonly (readonly (string | null)[])[];

const pad = (text: string, width: number, right: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? blanks + text : text + blanks;
};

/** A result in a frame. */
export function boxed(fields: readonly Field[], rows: Rows, names: boolean): string {
  const widths = fields.map(({ name, notNull }, i) =>
    Math.max(names ? displayWidth(name) : 0, notNull ? 0 : 4, ...rows.map((row) => displayWidth(row[i] ?? 'NULL'))),
  );
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+\n`;
  const line = (cells: readonly string[], right: (i: number) => boolean): string =>
    `|${cells.map((cell, i) => ` ${pad(cell, widths[i] ?? 0, right(i))} `).join('|')}|\n`;
  const head = names
    ? line(
        fields.map((one) => one.name),
        () => false,
      ) + rule
    : '';
  const body = rows
    .map((row) =>
      line(
        row.map((value) => value ?? 'NULL'),
        (i) => fields[i]?.numeric === true,
      ),
    )
    .join('');
  return rule + head + body + rule;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\0', '\\0');

/** A result for other programs: tabs between the values. */
export const tabbed = (fields: readonly Field[], rows: Rows, names: boolean, raw: boolean): string =>
  [...(names ? [fields.map((one) => one.name)] : []), ...rows]
    .map((row) => `${row.map((value) => (value === null ? 'NULL' : raw ? value : escaped(value))).join('\t')}\n`)
    .join('');

/** A result with a line for each value, as `\G` shows it. */
export function vertical(fields: readonly Field[], rows: Rows, names: boolean): string {
  const width = Math.max(0, ...fields.map((one) => displayWidth(one.name)));
  return rows
    .map(
      (row, at) =>
        `*************************** ${at + 1}. row ***************************\n${row
          .map((value, i) => `${names ? `${pad(fields[i]?.name ?? '', width, true)}: ` : ''}${value ?? 'NULL'}\n`)
          .join('')}`,
    )
    .join('');
}
