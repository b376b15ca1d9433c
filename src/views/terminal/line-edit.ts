/** A line being typed, with the keys of readline. Positions are in UTF-16 code units. */
export interface EditLine {
  readonly text: string;
  readonly cursor: number;
  /** What was cut last, for Ctrl-Y. */
  readonly killed: string;
}

export const emptyLine: EditLine = { text: '', cursor: 0, killed: '' };

const wordStart = (text: string, at: number, word: RegExp): number => {
  let start = at;
  while (start > 0 && !word.test(text.charAt(start - 1))) start--;
  while (start > 0 && word.test(text.charAt(start - 1))) start--;
  return start;
};
const wordEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && !WORD.test(text.charAt(end))) end++;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return end;
};
const WORD = /[\p{L}\p{N}]/u;
const NO_BLANK = /\S/;

/** The line after a key; undefined for a key that readline leaves to others. Keys are named `C-a`, `M-b`. */
export function edited(line: EditLine, key: string): EditLine | undefined {
  const { text, cursor } = line;
  const cut = (from: number, to: number): EditLine => ({
    text: text.slice(0, from) + text.slice(to),
    cursor: from,
    killed: text.slice(from, to),
  });
  const move = (to: number): EditLine => ({ ...line, cursor: to });
  switch (key) {
    case 'C-a':
      return move(0);
    case 'C-e':
      return move(text.length);
    case 'C-b':
      return move(Math.max(0, cursor - 1));
    case 'C-f':
      return move(Math.min(text.length, cursor + 1));
    case 'M-b':
      return move(wordStart(text, cursor, WORD));
    case 'M-f':
      return move(wordEnd(text, cursor));
    case 'C-u':
      return cut(0, cursor);
    case 'C-k':
      return cut(cursor, text.length);
    case 'C-w':
      return cut(wordStart(text, cursor, NO_BLANK), cursor);
    case 'M-Backspace':
      return cut(wordStart(text, cursor, WORD), cursor);
    case 'M-d':
      return cut(cursor, wordEnd(text, cursor));
    case 'C-y':
      return inserted(line, line.killed);
    case 'C-h':
      return cursor === 0
        ? line
        : { ...line, text: text.slice(0, cursor - 1) + text.slice(cursor), cursor: cursor - 1 };
    case 'C-d':
      return { ...line, text: text.slice(0, cursor) + text.slice(cursor + 1) };
    case 'C-t':
      return transposed(line);
    default:
      return undefined;
  }
}

export function inserted(line: EditLine, text: string): EditLine {
  const { cursor } = line;
  return { ...line, text: line.text.slice(0, cursor) + text + line.text.slice(cursor), cursor: cursor + text.length };
}

function transposed(line: EditLine): EditLine {
  const { text } = line;
  const at = Math.min(line.cursor, text.length - 1);
  if (at < 1) return line;
  const swapped = text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
  return { ...line, text: swapped, cursor: at + 1 };
}

/** The word that Tab completes: blanks end it unless a backslash stands before them. */
export const lastWord = (before: string): string => /(?:[^\s\\]|\\.)*\\?$/.exec(before)?.[0] ?? '';

/** The line with the word before the cursor completed as far as all of `found` agree. */
export function completed(line: EditLine, found: readonly string[]): EditLine {
  const before = line.text.slice(0, line.cursor);
  const word = lastWord(before);
  const prefix = commonPrefix(found);
  const [only] = found;
  if (prefix.length < word.length || only === undefined) return line;
  const end = found.length === 1 && !/[/=]$/.test(only) ? ' ' : '';
  const start = {
    ...line,
    text: before.slice(0, before.length - word.length) + line.text.slice(line.cursor),
    cursor: line.cursor - word.length,
  };
  return inserted(start, prefix + end);
}

/** The longest text that all candidates begin with. */
export function commonPrefix(candidates: readonly string[]): string {
  let prefix = candidates[0] ?? '';
  for (const one of candidates) while (!one.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

/** What a terminal sends for a key that a running program should get; undefined for one without a code. */
export function keyCode(key: string): string | undefined {
  const letter = /^C-([a-z@[\\\]^_])$/.exec(key)?.[1];
  if (letter !== undefined) return String.fromCharCode(letter.toUpperCase().charCodeAt(0) & 0x1f);
  const meta = /^M-(.)$/u.exec(key)?.[1];
  if (meta !== undefined) return `\x1b${meta}`;
  return CODES[key];
}

const CODES: Readonly<Record<string, string>> = {
  ArrowUp: '\x1b[A',
  ArrowDown: '\x1b[B',
  ArrowRight: '\x1b[C',
  ArrowLeft: '\x1b[D',
  Home: '\x1b[H',
  End: '\x1b[F',
  Delete: '\x1b[3~',
  PageUp: '\x1b[5~',
  PageDown: '\x1b[6~',
  Backspace: '\x7f',
  Tab: '\t',
  Escape: '\x1b',
  Enter: '\r',
};
