import { type Row, type Run, runsOf, sameStyle } from './screen.ts';

/** What the keys of a terminal do. */
export interface Bindings {
  /** Leafs in the history: −1 is older. */
  readonly history: (by: -1 | 1) => void;
  readonly complete: () => void;
  /** Begins to search in the history, or goes on to an older line. */
  readonly search: () => void;
  /** Ends a search or a list of choices and keeps the line. */
  readonly leave: () => void;
  /** Ctrl-C: drops the line, stops the program. */
  readonly forget: () => void;
  readonly clear: () => void;
  /** Ctrl-D in an empty line. */
  readonly end: () => void;
  readonly edit: (key: string) => void;
  /** Gives a key to the program that holds the terminal. */
  readonly send: (key: string) => void;
}

export interface ConsoleState {
  /** A program holds the terminal. */
  readonly held: boolean;
  /** Every key goes to it at once. */
  readonly each: boolean;
  readonly empty: boolean;
  readonly searching: boolean;
  readonly choosing: boolean;
  /** Text is selected, so that Ctrl-C means to copy. */
  readonly selected: boolean;
}

/** A key as readline names it: `C-a`, `M-b`, or the browser's name. */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'code'>,
): string {
  if (event.metaKey) return '';
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  // With Alt some layouts give another character; the key's place tells the letter.
  const key = event.key.length === 1 ? ((event.altKey ? letter : undefined) ?? event.key.toLowerCase()) : event.key;
  if (event.ctrlKey && event.altKey) return '';
  if (event.ctrlKey) return event.key === 'ArrowLeft' ? 'M-b' : event.key === 'ArrowRight' ? 'M-f' : `C-${key}`;
  if (event.altKey) return `M-${key}`;
  return event.shiftKey && key === 'Tab' ? 'S-Tab' : event.key;
}

type Deed = (bindings: Bindings) => void;

/** Keys that only the program understands which holds the terminal. */
const PROGRAM_KEYS = new Set([
  'ArrowUp',
  'ArrowDown',
  'C-p',
  'C-q',
  'C-n',
  'C-r',
  'C-l',
  'C-z',
  'C-\\',
  'C-s',
  'C-x',
  'C-g',
]);
const EACH_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Delete',
  'PageUp',
  'PageDown',
  'Backspace',
  'Escape',
]);

/** What a key does; undefined leaves it to the browser, which types, selects, scrolls and moves the focus. */
export function consoleKey(key: string, state: ConsoleState): Deed | undefined {
  if (key === 'C-c') return state.selected ? undefined : (bindings) => bindings.forget();
  if (state.searching) return searchKey(key);
  if (state.held) return heldKey(key, state);
  switch (key) {
    case 'ArrowUp':
    case 'C-p':
      return (bindings) => bindings.history(-1);
    case 'ArrowDown':
    case 'C-n':
      return (bindings) => bindings.history(1);
    case 'Tab':
      // In an empty line Tab moves on, so that nobody is caught here.
      return state.empty ? undefined : (bindings) => bindings.complete();
    case 'C-r':
      return (bindings) => bindings.search();
    case 'C-l':
      return (bindings) => bindings.clear();
    case 'C-d':
      return (bindings) => (state.empty ? bindings.end() : bindings.edit('C-d'));
    case 'Escape':
      return state.choosing ? (bindings) => bindings.leave() : undefined;
    default:
      return isEdit(key) ? (bindings) => bindings.edit(key) : undefined;
  }
}

function searchKey(key: string): Deed | undefined {
  if (key === 'C-r') return (bindings) => bindings.search();
  if (key === 'C-g') return (bindings) => bindings.forget();
  const ends = ['Escape', 'ArrowRight', 'ArrowLeft', 'Tab', 'End', 'Home', 'C-a', 'C-e'];
  return ends.includes(key) ? (bindings) => bindings.leave() : undefined;
}

function heldKey(key: string, { each, empty }: ConsoleState): Deed | undefined {
  if (key === 'S-Tab') return undefined;
  if (key === 'Tab' && empty && !each) return undefined;
  const goes =
    key === 'Tab' || PROGRAM_KEYS.has(key) || (key === 'C-d' && empty) || (each && (EACH_KEYS.has(key) || isEdit(key)));
  if (goes) return (bindings) => bindings.send(key);
  return isEdit(key) || key === 'C-d' ? (bindings) => bindings.edit(key) : undefined;
}

const isEdit = (key: string): boolean => /^(?:C-[abefhkuwyt]|M-[bfd]|M-Backspace)$/.test(key);

/** A pasted text as lines; one that does not end with a line break leaves its last part for the line being typed. */
export const pastedLines = (text: string): readonly string[] =>
  text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');

/** Lines of a terminal that are drawn as one: the text of those that look alike is one run, line breaks included. */
export interface Stretch {
  readonly rows: readonly Row[];
  readonly runs: readonly Run[];
}

const kept = new WeakMap<Row, Stretch>();
/** Rows of a stretch: few enough to be drawn anew with each line, many enough that thousands of lines are few elements. */
const STRETCH = 32;
const LINE_BREAK: Run = { text: '\n', style: {} };

/**
 * What stands on a terminal, in stretches. A row that goes on in the next one ends without a line break, so that a copy of the
 * text has none there either. Rows that did not change give the stretches they gave before.
 */
export function stretchesOf(rows: readonly Row[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = Math.min(rows.length, from + STRETCH);
    while (to < rows.length && rows[to - 1]?.wraps === true) to++;
    stretches.push(stretchOf(rows.slice(from, to)));
    from = to;
  }
  return stretches;
}

function stretchOf(rows: readonly Row[]): Stretch {
  const [first] = rows;
  const known = first === undefined ? undefined : kept.get(first);
  if (known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index])) return known;
  const runs: { text: string; style: Run['style'] }[] = [];
  for (const row of rows)
    for (const run of row.wraps ? runsOf(row) : [...runsOf(row), LINE_BREAK]) {
      const last = runs.at(-1);
      if (last !== undefined && sameStyle(last.style, run.style)) last.text += run.text;
      else runs.push({ ...run });
    }
  const stretch = { rows, runs };
  // The empty row is one object for all.
  if (first !== undefined && first.cells.length > 0) kept.set(first, stretch);
  return stretch;
}

/** How many of the last rows are the line that the cursor is on. */
export function lastLine(rows: readonly Row[]): number {
  let from = rows.length - 1;
  while (rows[from - 1]?.wraps === true) from--;
  return rows.length - Math.max(0, from);
}
