/** A place in a source file: line and display column from 1, as gcc counts them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Columns that are underlined, from the caret on. */
  readonly width: number;
  /** Where the underline begins, when that is before the caret. */
  readonly from?: number;
  /** Another column of the line that gets a mark: the bracket that is still open. */
  readonly mark?: number;
}

/** Something that gcc has and this front end has not: the run ends with its name. */
export class NotModelled extends Error {}

/** The file cannot be read any further. */
export class GiveUp extends Error {}

/** What was being read was told to be wrong: whoever knows where to go on catches it. */
export class Panic extends Error {}

export interface DiagnosticOptions {
  readonly unicode: boolean;
  /** -w */
  readonly quiet: boolean;
  /** -Werror */
  readonly fatalWarnings: boolean;
}

export interface Hint {
  /** Text under the caret: what to put there. */
  readonly insert: string;
  /** The token after it, underlined on its own line when it stands on another one. */
  readonly next?: Place;
}

/** What gcc says about a file, in the order in which it says it. */
export class Diagnostics {
  readonly #lines = new Map<string, readonly string[]>();
  readonly #quotes: readonly [string, string];
  readonly #counts = { error: 0, warning: 0 };
  #function: string | undefined;
  /** The last message was not shown, so what belongs to it is not either. */
  #muted = false;
  #shownFunction: string | undefined;
  text = '';

  readonly #options: DiagnosticOptions;

  constructor(options: DiagnosticOptions) {
    this.#options = options;
    this.#quotes = options.unicode ? ['‘', '’'] : ["'", "'"];
  }

  /** Everything that was said, and whether the file was refused. */
  get result(): { readonly text: string; readonly failed: boolean } {
    const turned = this.#options.fatalWarnings && this.#counts.warning > 0;
    const last = turned ? 'cc1: all warnings being treated as errors\n' : '';
    return { text: this.text + last, failed: this.#counts.error > 0 || turned };
  }

  get errors(): number {
    return this.#counts.error;
  }

  addFile(name: string, text: string): void {
    this.#lines.set(name, text.split('\n'));
  }

  /** Inside which function the next messages are. */
  inside(name: string | undefined): void {
    this.#function = name;
  }

  /** Words in backquotes get the locale's quotes. */
  quoted(text: string): string {
    return text.replace(/`([^`]*)`/g, (_, word: string) => `${this.#quotes[0]}${word}${this.#quotes[1]}`);
  }

  error(at: Place, message: string, hint?: Hint): void {
    this.#muted = false;
    this.#counts.error++;
    this.#say(at, 'error', message, hint);
  }

  warning(at: Place, message: string, flag: string, hint?: Hint): void {
    const { quiet, fatalWarnings } = this.#options;
    this.#muted = quiet;
    if (quiet) return;
    this.#counts.warning++;
    if (fatalWarnings)
      this.#say(at, 'error', `${message} [-Werror=${flag.replace(/=$/, '')}${flag.endsWith('=') ? '=' : ''}]`, hint);
    else this.#say(at, 'warning', `${message} [-W${flag}]`, hint);
  }

  /** A warning that no option names. */
  warningBare(at: Place, message: string): void {
    this.#muted = this.#options.quiet;
    if (this.#muted) return;
    this.#counts.warning++;
    this.#say(at, 'warning', message, undefined);
  }

  /** The line of a file's last `#include` among its first lines, counted from 1. */
  lastInclude(file: string): number | undefined {
    const lines = this.#lines.get(file) ?? [];
    const at = lines.findLastIndex((line) => /^\s*#\s*include\b/.test(line));
    return at < 0 ? undefined : at + 1;
  }

  /** A note that shows a line to be put in. */
  includeNote(at: Place, message: string, header: string): void {
    if (this.#muted) return;
    this.text += this.quoted(`${at.file}:${at.line}:1: note: ${message}\n`);
    this.#last = '';
    const row = (line: number): string => `${String(line).padStart(5)} | ${this.source({ ...at, line })}\n`;
    this.text += `${at.line > 1 ? row(at.line - 1) : ''}  +++ |+#include <${header}>\n${row(at.line)}`;
  }

  /** A note without an excerpt. */
  noteBare(at: Place, message: string): void {
    if (this.#muted) return;
    this.text += this.quoted(`${at.file}:${at.line}:${at.column}: note: ${message}\n`);
  }

  note(at: Place, message: string): void {
    if (this.#muted) return;
    this.#say(at, 'note', message, undefined);
  }

  /** An error that has no column. */
  plainError(at: Place, message: string): void {
    this.#counts.error++;
    this.#header(at);
    this.text += this.quoted(`${at.file}:${at.line}: error: ${message}\n`);
  }

  fatal(at: Place, message: string): never {
    this.#counts.error++;
    this.text += this.quoted(`${at.file}:${at.line}:${at.column}: fatal error: ${message}\n`);
    this.text += `${this.#excerpt(at)}compilation terminated.\n`;
    throw new GiveUp();
  }

  #header(at: Place): void {
    if (this.#function === this.#shownFunction) return;
    this.#shownFunction = this.#function;
    this.text += this.quoted(
      this.#function === undefined ? `${at.file}: At top level:\n` : `${at.file}: In function \`${this.#function}\`:\n`,
    );
  }

  #say(at: Place, kind: string, message: string, hint: Hint | undefined): void {
    this.#header(at);
    this.text += this.quoted(`${at.file}:${at.line}:${at.column}: ${kind}: ${message}\n`);
    this.text += this.#excerpt(at, hint);
  }

  /** A warning with a second underlined place on the line. */
  marked(at: Place, second: Place | undefined, message: string): void {
    this.#muted = this.#options.quiet;
    if (this.#muted) return;
    this.#counts.warning++;
    this.#header(at);
    this.text += this.quoted(`${at.file}:${at.line}:${at.column}: warning: ${message}\n`);
    const row = `${String(at.line).padStart(5)} | ${this.source(at)}\n`;
    this.text += `${row}      | ${underline(at, second)}\n`;
  }

  /** The next message shows its line again. */
  unshown(): void {
    this.#last = '';
  }

  /** More rows under the last excerpt, as they stand. */
  under(rows: readonly string[]): void {
    if (this.#muted) return;
    for (const row of rows) this.text += `      | ${row}\n`;
  }

  source({ file, line }: Place): string {
    return expandTabs(this.#lines.get(file)?.[line - 1] ?? '');
  }

  /** A place that was just shown is not shown again. */
  #last = '';

  #excerpt(at: Place, hint?: Hint): string {
    const key = `${at.file}:${at.line}:${at.column}`;
    if (hint === undefined && this.#last === key) return '';
    this.#last = key;
    const show = (line: number): string => `${String(line).padStart(5)} | ${this.source({ ...at, line })}\n`;
    const pad = ' '.repeat(at.column - 1);
    let out = `${show(at.line)}      | ${underline(at, hint?.next)}\n`;
    if (hint === undefined) return out;
    out += `      | ${pad}${hint.insert}\n`;
    const { next } = hint;
    if (next === undefined || next.line === at.line) return out;
    if (next.line !== at.line + 1) out += '......\n';
    const marks = ' '.repeat(next.column - 1) + '~'.repeat(next.width);
    return `${out}${show(next.line)}      | ${marks.padEnd(at.column - 1 + hint.insert.length)}\n`;
  }
}

/** Tabs go to the next column that is one more than a multiple of eight, in gcc's excerpts and columns. */
export function expandTabs(line: string): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(8 - (out.length % 8)) : char;
  return out;
}

/** The row of marks under a line: `~~~^~~~`. */
function underline(at: Place, next: Place | undefined): string {
  const row: string[] = [];
  const put = (from: number, width: number): void => {
    for (let i = from; i < from + width; i++) row[i - 1] = '~';
  };
  if (at.mark !== undefined) put(at.mark, 1);
  if (next !== undefined && next.line === at.line) put(next.column, next.width);
  if (at.from !== undefined) put(at.from, at.column - at.from);
  put(at.column, at.width);
  row[at.column - 1] = '^';
  return Array.from(row, (one) => one ?? ' ').join('');
}
