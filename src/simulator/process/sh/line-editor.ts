import { utf8Decode } from '../../base/bytes.ts';
import type { Task } from '../../base/task.ts';
import { displayWidth } from '../display-width.ts';
import type { Terminal } from '../program.ts';
import { completions, lastWord } from './completion.ts';
import type { Shell } from './shell.ts';

const HISTORY_LIMIT = 1000;

/** Reads lines at a terminal with history, cursor keys and completion; from anything else, plain lines. */
export class LineEditor {
  readonly #shell: Shell;
  #line: string[] = [];
  #cursor = 0;
  #prompt = '';
  #historyAt = 0;
  #draft = '';
  #input: number[] = [];
  #killed = '';
  /** The row of the cursor below the prompt's first row, to know where to redraw from. */
  #row = 0;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  remember(line: string): void {
    const { history } = this.#shell;
    if (line.trim() === '' || history.at(-1) === line) return;
    history.push(line);
    if (history.length > HISTORY_LIMIT) history.shift();
  }

  /** Undefined at the end of the input; `'interrupted'` after ^C. */
  *readLine(prompt: string): Task<string | undefined | 'interrupted'> {
    const { process } = this.#shell;
    const tty = process.files.get(0)?.tty;
    // dash has no editor: the terminal's own line discipline serves it.
    if (tty === undefined || this.#shell.personality.name === 'dash') return yield* this.#plainLine(prompt);
    this.#prompt = prompt;
    this.#line = [];
    this.#cursor = 0;
    this.#row = 0;
    this.#historyAt = this.#shell.history.length;
    yield* process.err(prompt.replaceAll('\n', '\r\n'));
    tty.raw = true;
    const result = yield* this.#edit(tty);
    tty.raw = false;
    return result;
  }

  *#plainLine(prompt: string): Task<string | undefined | 'interrupted'> {
    const { process } = this.#shell;
    yield* process.err(prompt);
    let text = '';
    for (;;) {
      const source = process.files.get(0)?.source;
      if (source === undefined) return undefined;
      const bytes = source.read(1024);
      if (bytes === undefined) return text === '' ? undefined : text;
      if (bytes.length > 0) {
        text += utf8Decode(bytes);
        if (text.endsWith('\n')) return text.slice(0, -1);
        continue;
      }
      const wake = yield { kind: 'wait', on: [source.readable] };
      if (wake === 'signal' && this.#shell.pendingTraps.length > 0) {
        yield* process.err('\n');
        return 'interrupted';
      }
    }
  }

  *#edit(tty: Terminal): Task<string | undefined | 'interrupted'> {
    for (;;) {
      const key = yield* this.#key();
      if (key === undefined) return undefined;
      switch (key) {
        case '\r':
        case '\n':
          yield* this.#moveToEnd(tty);
          yield* this.#shell.process.err('\r\n');
          return this.#line.join('');
        case '\x03':
          yield* this.#moveToEnd(tty);
          yield* this.#shell.process.err('^C\r\n');
          return 'interrupted';
        case '\x04':
          if (this.#line.length === 0) {
            if (!this.#shell.isBash) return undefined;
            return undefined;
          }
          this.#remove(this.#cursor, this.#cursor + 1);
          break;
        case '\t':
          yield* this.#complete(tty);
          break;
        default:
          if (this.#appends(key, tty)) {
            this.#insert(key);
            yield* this.#shell.process.err(key);
            continue;
          }
          this.#apply(key);
      }
      yield* this.#redraw(tty);
      if (key === '\x0c') yield* this.#clear(tty);
    }
  }

  /** A character typed at the end of a line needs no redrawing unless it reaches the edge. */
  #appends(key: string, tty: Terminal): boolean {
    if (key < ' ' || key === '\x7f' || key.startsWith('\x1b') || this.#cursor < this.#line.length) return false;
    const columns = Math.max(1, tty.columns);
    const width = this.#promptWidth + displayWidth(this.#line.join(''));
    return (width % columns) + displayWidth(key) < columns;
  }

  *#byte(): Task<number | undefined> {
    if (this.#input.length === 0) {
      const bytes = yield* this.#shell.process.read(0, 4096);
      if (bytes === undefined) return undefined;
      this.#input.push(...bytes);
    }
    return this.#input.shift();
  }

  /** A character, or an escape sequence as a whole. */
  *#key(): Task<string | undefined> {
    const first = yield* this.#byte();
    if (first === undefined) return undefined;
    if (first === 0x1b) return yield* this.#escape();
    const follow = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    const bytes = [first];
    for (let i = 0; i < follow; i++) bytes.push((yield* this.#byte()) ?? 0);
    return utf8Decode(Uint8Array.from(bytes));
  }

  *#escape(): Task<string | undefined> {
    let text = '\x1b';
    for (;;) {
      const byte = yield* this.#byte();
      if (byte === undefined) return undefined;
      const char = String.fromCharCode(byte);
      text += char;
      if (text.length === 2 && char !== '[' && char !== 'O') return text;
      if (text.length > 2 && /[A-Za-z~]/.test(char)) return text;
    }
  }

  #apply(key: string): void {
    switch (key) {
      case '\x7f':
      case '\b':
        if (this.#cursor > 0) this.#remove(this.#cursor - 1, this.#cursor);
        return;
      case '\x1b[3~':
        this.#remove(this.#cursor, this.#cursor + 1);
        return;
      case '\x01':
      case '\x1b[H':
      case '\x1b[1~':
      case '\x1bOH':
        this.#cursor = 0;
        return;
      case '\x05':
      case '\x1b[F':
      case '\x1b[4~':
      case '\x1bOF':
        this.#cursor = this.#line.length;
        return;
      case '\x02':
      case '\x1b[D':
      case '\x1bOD':
        this.#cursor = Math.max(0, this.#cursor - 1);
        return;
      case '\x06':
      case '\x1b[C':
      case '\x1bOC':
        this.#cursor = Math.min(this.#line.length, this.#cursor + 1);
        return;
      case '\x1bb':
      case '\x1b[1;5D':
        this.#cursor = this.#wordStart();
        return;
      case '\x1bf':
      case '\x1b[1;5C':
        this.#cursor = this.#wordEnd();
        return;
      default:
        this.#applyChange(key);
    }
  }

  #applyChange(key: string): void {
    switch (key) {
      case '\x15':
        this.#killed = this.#remove(0, this.#cursor);
        return;
      case '\x0b':
        this.#killed = this.#remove(this.#cursor, this.#line.length);
        return;
      case '\x17':
        this.#killed = this.#remove(this.#wordStart(), this.#cursor);
        return;
      case '\x19':
        this.#insert(this.#killed);
        return;
      case '\x10':
      case '\x1b[A':
      case '\x1bOA':
        this.#recall(-1);
        return;
      case '\x0e':
      case '\x1b[B':
      case '\x1bOB':
        this.#recall(1);
        return;
      default:
        if (key >= ' ' && !key.startsWith('\x1b')) this.#insert(key);
    }
  }

  #insert(text: string): void {
    const characters = [...text];
    this.#line.splice(this.#cursor, 0, ...characters);
    this.#cursor += characters.length;
  }

  #remove(from: number, to: number): string {
    const removed = this.#line.splice(from, Math.max(0, to - from));
    if (this.#cursor > from) this.#cursor = from;
    return removed.join('');
  }

  #wordStart(): number {
    let at = this.#cursor;
    while (at > 0 && this.#line[at - 1] === ' ') at--;
    while (at > 0 && this.#line[at - 1] !== ' ') at--;
    return at;
  }

  #wordEnd(): number {
    let at = this.#cursor;
    while (at < this.#line.length && this.#line[at] === ' ') at++;
    while (at < this.#line.length && this.#line[at] !== ' ') at++;
    return at;
  }

  #recall(step: number): void {
    const { history } = this.#shell;
    const to = this.#historyAt + step;
    if (to < 0 || to > history.length) return;
    if (this.#historyAt === history.length) this.#draft = this.#line.join('');
    this.#historyAt = to;
    this.#line = [...(to === history.length ? this.#draft : (history[to] ?? ''))];
    this.#cursor = this.#line.length;
  }

  /** The last line of the prompt, whose width counts. */
  get #promptWidth(): number {
    const last = this.#prompt.slice(this.#prompt.lastIndexOf('\n') + 1);
    return displayWidth(last.replace(/\x1b\[[0-9;]*[A-Za-z]/g, ''));
  }

  *#redraw(tty: Terminal): Task<void> {
    const columns = Math.max(1, tty.columns);
    const before = this.#promptWidth + displayWidth(this.#line.slice(0, this.#cursor).join(''));
    const whole = this.#promptWidth + displayWidth(this.#line.join(''));
    const up = this.#row > 0 ? `\x1b[${this.#row}A` : '';
    const prompt = this.#prompt.slice(this.#prompt.lastIndexOf('\n') + 1);
    const row = Math.floor(before / columns);
    const lastRow = Math.floor(whole / columns);
    // A line that ends exactly at the edge leaves the cursor there; a new row makes its place known.
    const edge = whole > 0 && whole % columns === 0 ? '\r\n' : '';
    const back = lastRow > row ? `\x1b[${lastRow - row}A` : '';
    const column = before % columns;
    const right = column > 0 ? `\x1b[${column}C` : '';
    this.#row = row;
    yield* this.#shell.process.err(`${up}\r\x1b[J${prompt}${this.#line.join('')}${edge}${back}\r${right}`);
  }

  *#moveToEnd(tty: Terminal): Task<void> {
    this.#cursor = this.#line.length;
    yield* this.#redraw(tty);
  }

  *#clear(tty: Terminal): Task<void> {
    this.#row = 0;
    yield* this.#shell.process.err('\x1b[H\x1b[2J');
    yield* this.#redraw(tty);
  }

  *#complete(tty: Terminal): Task<void> {
    const before = this.#line.slice(0, this.#cursor).join('');
    const word = lastWord(before);
    const words = yield* completions(this.#shell, before);
    const [only] = words;
    if (only === undefined) return;
    if (words.length === 1) {
      this.#insert(only.slice(word.length) + (only.endsWith('/') || only.endsWith('=') ? '' : ' '));
      return;
    }
    const common = commonPrefix(words);
    if (common.length > word.length) {
      this.#insert(common.slice(word.length));
      return;
    }
    const names = words.map((text) => text.replace(/^.*\/(?=.)/, ''));
    const width = Math.max(...names.map(displayWidth)) + 2;
    const perRow = Math.max(1, Math.floor(tty.columns / width));
    const rows: string[] = [];
    for (let i = 0; i < names.length; i += perRow) {
      rows.push(
        names
          .slice(i, i + perRow)
          .map((name) => name.padEnd(width))
          .join('')
          .trimEnd(),
      );
    }
    yield* this.#moveToEndKeepingCursor(tty, rows);
  }

  *#moveToEndKeepingCursor(tty: Terminal, rows: readonly string[]): Task<void> {
    const cursor = this.#cursor;
    yield* this.#moveToEnd(tty);
    this.#cursor = cursor;
    this.#row = 0;
    yield* this.#shell.process.err(`\r\n${rows.join('\r\n')}\r\n`);
  }
}

function commonPrefix(words: readonly string[]): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}
