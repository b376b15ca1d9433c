/**
 * A terminal's screen: rows of cells with colours, a cursor, and what has scrolled off the top. Immutable: `write` gives the
 * next screen and shares the rows that did not change.
 */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly lines: readonly Row[];
  /** 0-based; of the cursor. */
  readonly row: number;
  readonly column: number;
  /** What the next character is written in. */
  readonly style: Style;
  /** The start of an escape sequence that has not ended yet. */
  readonly rest: string;
  /** Set while a program has the whole screen for itself: what comes back when it leaves. */
  readonly behind?: { readonly lines: readonly Row[]; readonly row: number; readonly column: number };
  readonly cursorHidden: boolean;
}

export interface Row {
  /** One for each column; empty behind a character that takes two. */
  readonly cells: readonly string[];
  readonly styles: readonly Style[];
  /** The row goes on in the next one: the text was longer than the screen is wide. */
  readonly wraps: boolean;
}

/** A row that a pen is writing on. */
interface OwnRow {
  readonly cells: string[];
  readonly styles: Style[];
  readonly wraps: boolean;
}

/** How text looks. Colours are 0–7 and, bright, 8–15; absent for the usual one. */
export interface Style {
  readonly colour?: number;
  readonly background?: number;
  readonly bold?: boolean;
  readonly faint?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
}

const PLAIN: Style = {};
const EMPTY: Row = { cells: [], styles: [], wraps: false };
/** Rows that are kept, those off the top included. */
const KEEP = 2000;
/** Rows that are let go at once, so that a long output is not moved up with each of its lines. */
const SPARE = 256;
const SEQUENCE = /^\x1b(?:\[[\d;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_a-z78=>]|[()][0-9A-B])/;
const LONGEST_SEQUENCE = 400;

export const screenOf = (columns: number, rows: number): Screen => ({
  columns,
  rows,
  lines: [EMPTY],
  row: 0,
  column: 0,
  style: PLAIN,
  rest: '',
  cursorHidden: false,
});

export const emptyScreen: Screen = screenOf(80, 24);

/** The screen in another size. What is on it stays as it was wrapped. */
export function resized(screen: Screen, columns: number, rows: number): Screen {
  return columns === screen.columns && rows === screen.rows ? screen : { ...screen, columns, rows };
}

export function write(screen: Screen, text: string): Screen {
  const pen = new Pen(screen);
  pen.write(screen.rest + text);
  return pen.screen();
}

/** Whether a character takes two columns. */
const isWide = (char: string): boolean =>
  char > '\u10ff' &&
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    char,
  );
const isMark = (char: string): boolean => char > '\u02ff' && /\p{Mn}|\u200b|\u200c|\u200d|\ufe0f/u.test(char);

/** Writes on copies of rows: one copy of each row that it touches, and none of the others. */
class Pen {
  readonly #lines: Row[];
  /** The copies, each by itself as the reader sees it. */
  readonly #own = new Map<Row, OwnRow>();
  readonly #columns: number;
  readonly #height: number;
  #row: number;
  #column: number;
  #style: Style;
  #rest = '';
  #behind: Screen['behind'];
  #hidden: boolean;
  #saved: { readonly row: number; readonly column: number } | undefined;

  constructor(screen: Screen) {
    this.#lines = [...screen.lines];
    this.#columns = screen.columns;
    this.#height = screen.rows;
    this.#row = screen.row;
    this.#column = screen.column;
    this.#style = screen.style;
    this.#behind = screen.behind;
    this.#hidden = screen.cursorHidden;
  }

  screen(): Screen {
    const cut = this.#lines.length > KEEP ? this.#lines.length - KEEP + SPARE : 0;
    return {
      columns: this.#columns,
      rows: this.#height,
      lines: cut === 0 ? this.#lines : this.#lines.slice(cut),
      row: this.#row - cut,
      column: this.#column,
      style: this.#style,
      rest: this.#rest,
      cursorHidden: this.#hidden,
      ...(this.#behind !== undefined && { behind: this.#behind }),
    };
  }

  write(input: string): void {
    for (let at = 0; at < input.length; ) {
      const char = input.charAt(at);
      if (char === '\x1b') {
        const [sequence] = SEQUENCE.exec(input.slice(at, at + LONGEST_SEQUENCE)) ?? [];
        if (sequence === undefined && input.length - at < LONGEST_SEQUENCE) {
          this.#rest = input.slice(at);
          return;
        }
        if (sequence !== undefined) this.#escape(sequence);
        at += sequence?.length ?? 1;
      } else if (char < ' ' || char === '\x7f') {
        this.#control(char);
        at++;
      } else {
        const code = input.codePointAt(at) ?? 0;
        const whole = String.fromCodePoint(code);
        this.#put(whole);
        at += whole.length;
      }
    }
  }

  #line(row = this.#row): Row {
    while (this.#lines.length <= row) this.#lines.push(EMPTY);
    return this.#lines[row] ?? EMPTY;
  }

  /** The first row of what can be addressed. */
  get #top(): number {
    return Math.max(0, this.#lines.length - this.#height);
  }

  #put(char: string): void {
    if (isMark(char) && this.#column > 0) {
      this.#change((cells) => {
        cells[this.#column - 1] += char;
      });
      return;
    }
    const width = isWide(char) ? 2 : 1;
    if (this.#column + width > this.#columns) {
      this.#lines[this.#row] = { ...this.#line(), wraps: true };
      this.#goTo(this.#row + 1);
      this.#column = 0;
    }
    this.#change((cells, styles) => {
      cells[this.#column] = char;
      styles[this.#column] = this.#style;
      if (width === 2) {
        cells[this.#column + 1] = '';
        styles[this.#column + 1] = this.#style;
      }
    });
    this.#column += width;
  }

  /** Changes the cursor's row; columns in front of the cursor that were never written are blanks. */
  #change(change: (cells: string[], styles: Style[]) => void): void {
    const { cells, styles } = this.#ownRow();
    while (cells.length < this.#column) {
      cells.push(' ');
      styles.push(PLAIN);
    }
    change(cells, styles);
  }

  /** The cursor's row as one that may be written on until the screen is handed out. */
  #ownRow(): OwnRow {
    const line = this.#line();
    const known = this.#own.get(line);
    if (known !== undefined) return known;
    const copy: OwnRow = { cells: [...line.cells], styles: [...line.styles], wraps: line.wraps };
    this.#own.set(copy, copy);
    this.#lines[this.#row] = copy;
    return copy;
  }

  #goTo(row: number): void {
    this.#row = Math.max(this.#behind === undefined ? 0 : this.#top, row);
    this.#line();
  }

  #control(char: string): void {
    if (char === '\n') this.#goTo(this.#row + 1);
    else if (char === '\r') this.#column = 0;
    else if (char === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (char === '\t') this.#column = Math.min(this.#columns - 1, this.#column - (this.#column % 8) + 8);
  }

  #escape(sequence: string): void {
    if (sequence === '\x1b7') this.#saved = { row: this.#row, column: this.#column };
    else if (sequence === '\x1b8') this.#restore();
    const [, parameters = '', final = ''] = /^\x1b\[([\d;?]*).*([@-~])$/.exec(sequence) ?? [];
    const count = Math.max(1, Number.parseInt(parameters, 10) || 1);
    switch (final) {
      case 'A':
        this.#goTo(Math.max(this.#top, this.#row - count));
        return;
      case 'B':
        this.#goTo(this.#row + count);
        return;
      case 'C':
        this.#column = Math.min(this.#columns - 1, this.#column + count);
        return;
      case 'D':
        this.#column = Math.max(0, this.#column - count);
        return;
      case 'G':
        this.#column = Math.min(this.#columns, count) - 1;
        return;
      case 'H':
      case 'f': {
        const [r = 1, c = 1] = parameters.split(';').map((one) => Number.parseInt(one, 10) || 1);
        this.#goTo(this.#top + r - 1);
        this.#column = Math.min(this.#columns, c) - 1;
        return;
      }
      case 'J':
        this.#eraseBelow(parameters);
        return;
      case 'K':
        this.#eraseLine(parameters);
        return;
      case 'P':
        this.#change((cells, styles) => {
          cells.splice(this.#column, count);
          styles.splice(this.#column, count);
        });
        return;
      case 'm':
        this.#style = styled(this.#style, parameters);
        return;
      case 's':
        this.#saved = { row: this.#row, column: this.#column };
        return;
      case 'u':
        this.#restore();
        return;
      case 'h':
      case 'l':
        this.#mode(parameters, final === 'h');
    }
  }

  #restore(): void {
    if (this.#saved === undefined) return;
    this.#goTo(this.#saved.row);
    this.#column = this.#saved.column;
  }

  #mode(parameters: string, on: boolean): void {
    if (parameters === '?25') this.#hidden = !on;
    if (parameters !== '?1049' && parameters !== '?47' && parameters !== '?1047') return;
    if (on && this.#behind === undefined) {
      this.#behind = { lines: [...this.#lines], row: this.#row, column: this.#column };
      this.#clear();
    } else if (!on && this.#behind !== undefined) {
      const { lines, row, column } = this.#behind;
      this.#behind = undefined;
      this.#lines.splice(0, this.#lines.length, ...lines);
      this.#row = row;
      this.#column = column;
    }
  }

  #eraseBelow(parameters: string): void {
    if (parameters === '2' || parameters === '3') {
      // What has scrolled off goes too: who clears a terminal wants it empty.
      this.#clear();
      return;
    }
    this.#eraseLine('');
    this.#lines.splice(this.#row + 1);
  }

  #clear(): void {
    this.#lines.splice(0, this.#lines.length, EMPTY);
    this.#row = 0;
    this.#column = 0;
  }

  #eraseLine(parameters: string): void {
    const { cells, styles } = this.#line();
    if (parameters === '2') this.#lines[this.#row] = EMPTY;
    else if (parameters === '1') {
      const blank = cells.map((cell, index) => (index <= this.#column ? ' ' : cell));
      this.#lines[this.#row] = {
        cells: blank,
        styles: styles.map((s, i) => (i <= this.#column ? PLAIN : s)),
        wraps: false,
      };
    } else {
      const [kept, looks] = [cells.slice(0, this.#column), styles.slice(0, this.#column)];
      this.#lines[this.#row] = { cells: kept, styles: looks, wraps: false };
    }
  }
}

/** A style after `ESC [ … m`. Colours out of the first sixteen are brought to the nearest of them. */
function styled(style: Style, parameters: string): Style {
  const codes = parameters.split(';').map((code) => Number.parseInt(code, 10) || 0);
  let next: Style = style;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code === 38 || code === 48) {
      const isIndex = codes[at + 1] === 5;
      const index = isIndex ? (codes[at + 2] ?? 0) : 7;
      next = code === 38 ? { ...next, colour: index % 16 } : { ...next, background: index % 16 };
      at += isIndex ? 2 : 4;
    } else next = withCode(next, code);
  }
  return next;
}

function withCode(style: Style, code: number): Style {
  const { colour, background, bold, faint, italic, underline, inverse, ...none } = style;
  const ground = { ...none, ...(background !== undefined && { background }) };
  const looks = {
    ...(bold && { bold }),
    ...(faint && { faint }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(inverse && { inverse }),
  };
  const ink = colour === undefined ? {} : { colour };
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, faint: true };
  if (code === 3) return { ...style, italic: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 7) return { ...style, inverse: true };
  if (code === 22) return { ...ground, ...ink, ...looks, bold: false, faint: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 27) return { ...style, inverse: false };
  if (code === 39) return { ...ground, ...looks };
  if (code === 49) return { ...none, ...ink, ...looks };
  if (code >= 30 && code <= 37) return { ...style, colour: code - 30 };
  if (code >= 90 && code <= 97) return { ...style, colour: code - 82 };
  if (code >= 40 && code <= 47) return { ...style, background: code - 40 };
  if (code >= 100 && code <= 107) return { ...style, background: code - 92 };
  return style;
}

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** The runs of a row, those of blanks at its end left out. */
export function runsOf(row: Row, from = 0, to = row.cells.length): readonly Run[] {
  const runs: { text: string; style: Style }[] = [];
  for (let at = from; at < Math.min(to, row.cells.length); at++) {
    const style = row.styles[at] ?? PLAIN;
    const last = runs.at(-1);
    if (last !== undefined && sameStyle(last.style, style)) last.text += row.cells[at] ?? ' ';
    else runs.push({ text: row.cells[at] ?? ' ', style });
  }
  return runs;
}

export const sameStyle = (a: Style, b: Style): boolean =>
  a === b ||
  (a.colour === b.colour &&
    a.background === b.background &&
    a.bold === b.bold &&
    a.faint === b.faint &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.inverse === b.inverse);

/** The classes of a style, for `Console.svelte`. */
export function classesOf({ colour, background, bold, faint, italic, underline, inverse }: Style): string {
  const names: string[] = [];
  if (colour !== undefined) names.push(`c${colour % 8}`);
  if (background !== undefined) names.push(`b${background % 8}`);
  if (bold || (colour ?? 0) > 7) names.push('bold');
  if (faint) names.push('faint');
  if (italic) names.push('italic');
  if (underline) names.push('underline');
  if (inverse) names.push('inverse');
  return names.join(' ');
}

const isBlankRow = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');

/** The rows down to the cursor or to the last text: those below it that a program has emptied are nothing to see. */
export function writtenLines({ lines, row }: Screen): readonly Row[] {
  let end = lines.length;
  while (end > row + 1 && isBlankRow(lines[end - 1] ?? EMPTY)) end--;
  return end === lines.length ? lines : lines.slice(0, end);
}

/** Nothing but blanks is on the screen. */
export const isBlank = ({ lines }: Screen): boolean => lines.every(isBlankRow);

const textOf = (row: Row): string => row.cells.join('');

/** What stands on the screen, wrapped rows joined, without blanks at the ends of lines. */
export function screenText(screen: Screen): string {
  let text = '';
  for (const [index, row] of screen.lines.entries()) {
    text += row.wraps ? textOf(row) : textOf(row).trimEnd();
    if (!row.wraps && index < screen.lines.length - 1) text += '\n';
  }
  return text;
}

/** The text in front of the cursor on its line: the prompt, where a shell asks. */
export function promptText(screen: Screen): string {
  let text = textOf(screen.lines[screen.row] ?? EMPTY).slice(0, screen.column);
  for (let row = screen.row - 1; screen.lines[row]?.wraps === true; row--)
    text = textOf(screen.lines[row] ?? EMPTY) + text;
  return text.padEnd(screen.column);
}
