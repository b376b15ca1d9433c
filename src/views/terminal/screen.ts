/**
 * A terminal's screen as plain lines: enough for commands that print, rewrite their last lines and clear. Colours are
 * left out. Immutable: `write` gives the next screen.
 */
export interface Screen {
  readonly lines: readonly string[];
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The start of an escape sequence that has not ended yet. */
  readonly rest: string;
}

export const emptyScreen: Screen = { lines: [''], row: 0, column: 0, rest: '' };

const KEEP = 2000;
const SEQUENCE = /^\x1b(?:\[[\d;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_]|[()][0-9A-B])/;

export function write(screen: Screen, text: string): Screen {
  const input = screen.rest + text;
  const lines = [...screen.lines];
  let { row, column } = screen;
  let at = 0;

  const put = (run: string): void => {
    const line = (lines[row] ?? '').padEnd(column);
    lines[row] = line.slice(0, column) + run + line.slice(column + run.length);
    column += run.length;
  };
  const goTo = (next: number): void => {
    row = Math.max(0, next);
    while (lines.length <= row) lines.push('');
  };
  const control = (sequence: string): void => {
    const [, parameters = '', final = ''] = /^\x1b\[([\d;?]*).*([@-~])$/.exec(sequence) ?? [];
    const count = Math.max(1, Number.parseInt(parameters, 10) || 1);
    const line = lines[row] ?? '';
    if (final === 'A') goTo(row - count);
    else if (final === 'B') goTo(row + count);
    else if (final === 'C') column += count;
    else if (final === 'D') column = Math.max(0, column - count);
    else if (final === 'G') column = count - 1;
    else if (final === 'K')
      lines[row] =
        parameters === '2' ? '' : parameters === '1' ? line.slice(column).padStart(line.length) : line.slice(0, column);
    else if (final === 'J' && (parameters === '2' || parameters === '3')) clear();
    else if (final === 'J') lines.splice(row, lines.length, line.slice(0, column));
    else if (final === 'H' || final === 'f') home(parameters);
  };
  const clear = (): void => {
    lines.splice(0, lines.length, '');
    row = 0;
    column = 0;
  };
  const home = (parameters: string): void => {
    const [r = 1, c = 1] = parameters.split(';').map((one) => Number.parseInt(one, 10) || 1);
    goTo(Math.max(0, lines.length - 24) + r - 1);
    column = c - 1;
  };

  while (at < input.length) {
    const char = input[at] ?? '';
    if (char === '\x1b') {
      const [sequence] = SEQUENCE.exec(input.slice(at, at + 400)) ?? [];
      if (sequence === undefined && input.length - at < 400) break;
      if (sequence !== undefined) control(sequence);
      at += sequence?.length ?? 1;
    } else if (char === '\n') {
      goTo(row + 1);
      at++;
    } else if (char === '\r') {
      column = 0;
      at++;
    } else if (char === '\b') {
      column = Math.max(0, column - 1);
      at++;
    } else if (char === '\t') {
      put(' '.repeat(8 - (column % 8)));
      at++;
    } else if (char < ' ' || char === '\x7f') {
      at++;
    } else {
      const [run = char] = /^[^\x00-\x1f\x7f]+/.exec(input.slice(at)) ?? [];
      put(run);
      at += run.length;
    }
  }
  const cut = Math.max(0, lines.length - KEEP);
  return { lines: cut === 0 ? lines : lines.slice(cut), row: row - cut, column, rest: input.slice(at) };
}

/** What stands on the screen; the cursor's line is its last one, without blanks at the end. */
export function screenText(screen: Screen): string {
  return screen.lines.map((line) => line.trimEnd()).join('\n');
}
