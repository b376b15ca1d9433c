import { concatBytes, utf8Encode } from '../../base/bytes.ts';
import type { Task } from '../../base/task.ts';
import type { Errno, FsResult, Stat } from '../../filesystem/index.ts';
import type { Process } from '../program.ts';
import { binary, binaryBytes } from './binary-text.ts';
import { strerror } from './errno-text.ts';
import { type GivenOption, type OptionTable, parseOptions } from './options.ts';
import { busyboxUsage } from './usage.ts';

/** Whose manners a tool has: messages, defaults and exit codes differ. */
export type Manner = 'busybox' | 'gnu';

/** A tool before it is told whose manners to have. */
export type ToolMaker = (manner: Manner) => RunnableTool;

/** A program that may be given another argument list than the process's own (a multi-call program, an old option form). */
export type RunnableTool = (p: Process, argv?: readonly string[]) => Task<number>;

export interface ToolTable extends OptionTable {
  /** GNU's long options are not all in busybox; when given, busybox uses this table instead. */
  readonly busybox?: OptionTable;
  /** Exit code of a usage error; 1 unless given. */
  readonly usageCode?: number;
  /** The same of busybox. */
  readonly busyboxCode?: number;
  /** GNU's usage lines before the hint; `$0` is the name. */
  readonly usageText?: string;
  /** GNU's `Try … --help` is not printed. */
  readonly noHint?: boolean;
  /** No option parsing at all (echo, test, expr, true): all arguments are operands. */
  readonly raw?: boolean;
}

/**
 * One run of a tool. Output is kept like stdio keeps it: standard output in a buffer that goes out at the end (or when
 * {@link Run.flush} is called), errors at once before it; on a terminal everything keeps its order.
 */
export class Run {
  readonly p: Process;
  readonly gnu: boolean;
  /** The name in front of messages. */
  readonly name: string;
  readonly given: readonly GivenOption[];
  readonly args: readonly string[];
  readonly argv: readonly string[];
  code = 0;
  noHint = false;
  #out: Uint8Array[] = [];
  #early: Uint8Array[] = [];
  #size = 0;
  /** Where help texts go. */
  readonly #usage = new Set<Uint8Array>();
  readonly #terminal: boolean;

  constructor(
    p: Process,
    manner: Manner,
    given: readonly GivenOption[],
    args: readonly string[],
    argv: readonly string[] = p.argv,
  ) {
    this.p = p;
    this.gnu = manner === 'gnu';
    this.name = toolName(argv, manner);
    this.argv = argv;
    this.given = given;
    this.args = args;
    this.#terminal = p.files.get(1)?.kind === 'tty';
  }

  /** Why standard output could not be written. */
  broken: Errno | undefined;

  has(...names: string[]): boolean {
    return this.given.some((option) => names.includes(option.name));
  }

  /** The last value of an option. */
  value(name: string): string | undefined {
    return this.given.findLast((option) => option.name === name)?.value;
  }

  values(name: string): string[] {
    return this.given.filter((option) => option.name === name).map((option) => option.value ?? '');
  }

  /** Which of these letters came last: tools where options override each other. */
  last(letters: string): string | undefined {
    return this.given.findLast((option) => letters.includes(option.name))?.name;
  }

  get terminal(): boolean {
    return this.#terminal;
  }

  /** Adds Unicode text to standard output. */
  out(text: string): void {
    this.bytes(utf8Encode(text));
  }

  /** Adds a binary string to standard output. */
  put(text: string): void {
    this.bytes(binaryBytes(text));
  }

  bytes(bytes: Uint8Array): void {
    this.#out.push(bytes);
    this.#size += bytes.length;
  }

  /** Enough has gathered that a loop should {@link Run.flush}. */
  get full(): boolean {
    return this.#size > 65536;
  }

  /** Adds a line `NAME: text` to standard error and sets the exit code. */
  warn(text: string, code = 1): void {
    this.say(`${this.name}: ${text}\n`);
    this.code = Math.max(this.code, code);
  }

  /** {@link Run.warn}, as a last word: `return run.fail(…)`. */
  fail(text: string, code = 1): number {
    this.warn(text, code);
    return (this.code = code);
  }

  /** Adds text to standard error as it is. */
  say(text: string): void {
    if (this.#terminal) this.#out.push(utf8Encode(text), ERROR_MARK);
    else this.#early.push(utf8Encode(text));
  }

  /** busybox's help text comes when it is written out: it may have to be fetched. */
  #sayUsage(): void {
    const place = new Uint8Array(0);
    this.#usage.add(place);
    if (this.#terminal) this.#out.push(place, ERROR_MARK);
    else this.#early.push(place);
  }

  *#putUsage(): Task<void> {
    const text = utf8Encode(yield* busyboxUsage(this.name));
    const put = (chunk: Uint8Array): Uint8Array => (this.#usage.has(chunk) ? text : chunk);
    this.#out = this.#out.map(put);
    this.#early = this.#early.map(put);
    this.#usage.clear();
  }

  /** Writes what has gathered; false when nobody reads it any more. */
  *flush(): Task<boolean> {
    if (this.#usage.size > 0) yield* this.#putUsage();
    if (this.#early.length > 0) {
      const early = concatBytes(this.#early);
      this.#early = [];
      yield* this.p.write(2, early);
    }
    if (this.#out.length === 0) return true;
    const chunks = this.#out;
    this.#out = [];
    this.#size = 0;
    const [first, second] = chunks;
    const written = this.#terminal
      ? yield* this.#inOrder(chunks)
      : yield* this.p.write(1, first !== undefined && second === undefined ? first : concatBytes(chunks));
    if (!written) this.broken = this.p.writeError ?? 'EIO';
    return written;
  }

  /** Says why the last write failed, unless it was because nobody reads. */
  *cannotWrite(): Task<void> {
    const why = this.broken;
    if (why === undefined || why === 'EPIPE') return;
    const copies = this.gnu || this.name === 'cat' || this.name === 'tee';
    // busybox's head looks at what its output stream remembers, which is no errno.
    const text = copies
      ? `write error: ${strerror(why)}`
      : `standard output: ${this.name === 'head' ? 'I/O error' : strerror(why)}`;
    yield* this.p.err(`${this.name}: ${text}\n`);
  }

  *#inOrder(chunks: readonly Uint8Array[]): Task<boolean> {
    let pending: Uint8Array[] = [];
    let good = true;
    for (const [i, chunk] of chunks.entries()) {
      if (chunk === ERROR_MARK) continue;
      if (chunks[i + 1] === ERROR_MARK) {
        if (pending.length > 0) good = (yield* this.p.write(1, concatBytes(pending))) && good;
        pending = [];
        yield* this.p.write(2, chunk);
      } else pending.push(chunk);
    }
    if (pending.length > 0) good = (yield* this.p.write(1, concatBytes(pending))) && good;
    return good;
  }

  abs(path: string): string {
    return this.p.resolve(path);
  }

  stat(path: string, follow = true): FsResult<Stat> {
    if (path === '') return { ok: false, error: 'ENOENT' };
    return this.p.stat(path, follow);
  }

  isDirectory(path: string): boolean {
    const stat = this.stat(path);
    return stat.ok && stat.value.kind === 'directory';
  }

  /** All bytes of a file, a device or a pipe; `-` is standard input. */
  *load(path: string): Task<FsResult<Uint8Array>> {
    if (path === '-') return { ok: true, value: yield* this.p.readAll(0) };
    const stat = this.stat(path);
    if (!stat.ok) return stat;
    if (stat.value.kind === 'directory') return { ok: false, error: 'EISDIR' };
    const file = this.p.open(path, 'read');
    if (!file.ok) return file;
    const fd = freeDescriptor(this.p);
    this.p.files.set(fd, file.value);
    const bytes = yield* this.p.readAll(fd);
    this.p.files.delete(fd);
    file.value.release();
    return { ok: true, value: bytes };
  }

  /** {@link Run.load} as a binary string. */
  *loadText(path: string): Task<FsResult<string>> {
    const bytes = yield* this.load(path);
    return bytes.ok ? { ok: true, value: binary(bytes.value) } : bytes;
  }

  /** A name as GNU tools quote it in messages (`'a b'`), always quoted. */
  quote(text: string): string {
    return quoteAlways(text);
  }

  /** {@link Run.say} as a last word: `return run.end(…)`. */
  end(text: string, code: number): number {
    this.say(text);
    return (this.code = code);
  }

  /** `text: No such file or directory`. */
  errno(text: string, errno: Errno, code = 1): void {
    this.warn(`${text}: ${strerror(errno)}`, code);
  }

  /** What a usage error ends with: GNU's hint or busybox's help text. */
  usage(text: string | undefined, code = 1, before = ''): number {
    if (text !== undefined) this.say(`${this.name}: ${text}\n`);
    if (this.gnu && before !== '') this.say(before.replaceAll('$0', this.name));
    if (this.gnu && this.noHint) return (this.code = code);
    if (this.gnu) this.say(`Try '${this.name} --help' for more information.\n`);
    else this.#sayUsage();
    return (this.code = code);
  }

  /** busybox's bare help text (GNU: a message and the hint). */
  missing(gnuText = 'missing operand', code = 1): number {
    return this.usage(this.gnu ? gnuText : undefined, code);
  }
}

const ERROR_MARK = new Uint8Array(0);

/** GNU tools show argv[0] as it was given, busybox the applet's own name. */
export function toolName(argv: readonly string[], manner: Manner): string {
  const name = argv[0] ?? '';
  return manner === 'gnu' ? name : name.slice(name.lastIndexOf('/') + 1);
}

export function freeDescriptor(p: Process): number {
  let fd = 3;
  while (p.files.has(fd)) fd++;
  return fd;
}

/** Shell-like quoting of GNU's messages: `'it'\''s'`, and `$'…'` for control characters. */
export function quoteAlways(text: string): string {
  if (/[\0-\x1f\x7f]/.test(text)) return `'${text.replace(/[\0-\x1f\x7f]+/g, (run) => `'$'${ansiC(run)}''`)}'`;
  return text.includes("'") ? (/["$`\\]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`) : `'${text}'`;
}

const ansiC = (run: string): string =>
  [...run]
    .map((char) => {
      const at = '\x07\b\t\n\v\f\r'.indexOf(char);
      return at >= 0 ? `\\${'abtnvfr'.charAt(at)}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
    })
    .join('');

/** Quoted only where a shell would need it, as `cp: cannot stat` does not but `ls` and `mv: failed to access` do. */
export const quoteMaybe = (text: string): string =>
  text === '' || /[^\w@%+=:,./-]/.test(text) ? quoteAlways(text) : text;

/** Makes a tool of an option table and a body (a task when it has to wait); the body's number is the exit code, else what `warn` left. */
export function tool(table: ToolTable, body: (run: Run) => Task<number | void> | number | void): ToolMaker {
  return (manner) =>
    function* (p, argv = p.argv) {
      const options = manner === 'busybox' && table.busybox ? table.busybox : table;
      const args = argv.slice(1);
      const parsed = table.raw ? { given: [], operands: args } : parseOptions(args, options);
      if ('text' in parsed) {
        if (manner === 'busybox' && args.includes('--help')) return yield* help(p, argv);
        const run = new Run(p, manner, [], [], argv);
        run.noHint = table.noHint === true;
        run.usage(parsed.text, (manner === 'gnu' ? table.usageCode : table.busyboxCode) ?? 1, table.usageText);
        yield* run.flush();
        return run.code;
      }
      const run = new Run(p, manner, parsed.given, parsed.operands, argv);
      const result = body(run);
      const code = (typeof result === 'object' ? yield* result : result) ?? run.code;
      if ((yield* run.flush()) && run.broken === undefined) return code;
      yield* run.cannotWrite();
      return code !== 0 ? code : 1;
    };
}

function* help(p: Process, argv: readonly string[]): Task<number> {
  yield* p.err(yield* busyboxUsage(toolName(argv, 'busybox')));
  return 0;
}
