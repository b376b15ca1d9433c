/** How wide text is on a terminal, in columns: 2 for East Asian wide characters and emoji, 0 for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x300) width += 1;
    else if (/^\p{M}$/u.test(char) || code === 0x200b || code === 0x200d) width += 0;
    else width += isWide(code) ? 2 : 1;
  }
  return width;
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd);

export interface TabOptions {
  readonly minWidth: number;
  readonly padding: number;
}

/** Docker's tables: columns at least 10 wide, three blanks between. */
const TABLE: TabOptions = { minWidth: 10, padding: 3 };

/**
 * Go's text/tabwriter with blanks: cells end with a tab, a column is a run of lines that have a cell there, and it is as
 * wide as its widest cell plus the padding. The last cell of a line belongs to no column.
 */
export function alignColumns(text: string, options: TabOptions = TABLE): string {
  const lines = text.split('\n').map((line) => line.split('\t'));
  return layOut(lines, 0, lines.length, [], options)
    .map((cells) => cells.join(''))
    .join('\n');
}

/** Pads the cells of lines `from`…`to` whose columns left of this one have the given `widths`. */
function layOut(
  lines: readonly (readonly string[])[],
  from: number,
  to: number,
  widths: readonly number[],
  options: TabOptions,
): string[][] {
  const column = widths.length;
  const out: string[][] = [];
  let line = from;
  while (line < to) {
    const cells = lines[line] ?? [];
    if (column >= cells.length - 1) {
      out.push(cells.map((cell, index) => padCell(cell, widths[index])));
      line++;
      continue;
    }
    let end = line;
    let width = options.minWidth;
    while (end < to && column < (lines[end]?.length ?? 0) - 1) {
      width = Math.max(width, displayWidth(lines[end]?.[column] ?? '') + options.padding);
      end++;
    }
    out.push(...layOut(lines, line, end, [...widths, width], options));
    line = end;
  }
  return out;
}

const padCell = (cell: string, width: number | undefined): string =>
  width === undefined ? cell : cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
