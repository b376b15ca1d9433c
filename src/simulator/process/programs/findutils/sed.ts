import type { Task } from '../../../base/task.ts';
import { toBinary } from '../binary-text.ts';
import { strerror } from '../errno-text.ts';
import { posixRegex } from '../posix-regex.ts';
import { type Run, tool } from '../tool.ts';

type Address =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'regex'; readonly regex: RegExp | undefined }
  | { readonly kind: 'step'; readonly first: number; readonly step: number }
  | { readonly kind: 'plus'; readonly count: number };

interface Command {
  readonly name: string;
  readonly from?: Address;
  readonly to?: Address;
  readonly negated: boolean;
  /** Text of a, i, c, r, w; label of b, t, :, y's tables, exit code of q. */
  readonly text: string;
  readonly regex?: RegExp;
  readonly replacement?: string;
  readonly flags?: string;
  /** Index after the matching `}`. */
  end?: number;
  /** Range state. */
  active?: boolean;
  until?: number;
}

class SedError {
  readonly text: string;
  readonly at: number;
  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }
}

/** Reads a script into a flat list of commands; `{` knows where it ends. */
class ScriptParser {
  readonly #text: string;
  readonly #extended: boolean;
  readonly #gnu: boolean;
  #at = 0;
  readonly commands: Command[] = [];

  constructor(text: string, extended: boolean, gnu: boolean) {
    this.#text = text;
    this.#extended = extended;
    this.#gnu = gnu;
  }

  fail(gnu: string, busybox = gnu): never {
    throw new SedError(this.#gnu ? gnu : busybox, this.#at);
  }

  parse(): Command[] {
    const open: Command[] = [];
    for (;;) {
      this.#skip(/[\s;]*/y);
      if (this.#at >= this.#text.length) break;
      if (this.#text.charAt(this.#at) === '#') {
        this.#skip(/[^\n]*/y);
        continue;
      }
      const from = this.#address();
      let to: Address | undefined;
      this.#skip(/[ \t]*/y);
      if (from && this.#text.charAt(this.#at) === ',') {
        this.#at++;
        this.#skip(/[ \t]*/y);
        to = this.#address(true);
        if (!to) this.fail("unexpected `,'", 'no address after comma');
      }
      this.#skip(/[ \t]*/y);
      let negated = false;
      while (this.#text.charAt(this.#at) === '!') {
        negated = true;
        this.#at++;
        this.#skip(/[ \t]*/y);
      }
      const name = this.#text.charAt(this.#at++);
      if (name === '') this.fail('missing command', 'missing command');
      if (name === '}') {
        const start = open.pop();
        if (!start) this.fail("unexpected `}'", 'unexpected }');
        if (start) start.end = this.commands.length;
        continue;
      }
      const command: Command = { name, negated, ...(from ? { from } : {}), ...(to ? { to } : {}), ...this.#body(name) };
      this.commands.push(command);
      if (name === '{') open.push(command);
    }
    if (open.length > 0) throw new SedError(this.#gnu ? "unmatched `{'" : 'unterminated {', 0);
    return this.commands;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }

  #address(second = false): Address | undefined {
    const number = this.#skip(/\d+/y);
    if (number !== '') {
      const step = this.#gnu ? this.#skip(/~\d+/y) : '';
      return step === ''
        ? { kind: 'line', line: Number(number) }
        : { kind: 'step', first: Number(number), step: Number(step.slice(1)) };
    }
    const plus = second ? this.#skip(/\+\d+/y) : '';
    if (plus !== '') return { kind: 'plus', count: Number(plus.slice(1)) };
    const char = this.#text.charAt(this.#at);
    if (char === '$') {
      this.#at++;
      return { kind: 'last' };
    }
    if (char !== '/' && char !== '\\') return undefined;
    this.#at += char === '\\' ? 2 : 1;
    const delimiter = char === '\\' ? this.#text.charAt(this.#at - 1) : '/';
    const pattern = this.#delimited(delimiter, true);
    if (pattern === undefined) this.fail('unterminated address regex', "unmatched '/'");
    const flags = this.#skip(/[IM]*/y);
    return { kind: 'regex', regex: this.#regex(pattern ?? '', flags.includes('I') ? 'i' : '') };
  }

  #regex(pattern: string, flags: string): RegExp | undefined {
    if (pattern === '') return undefined;
    const regex = posixRegex(pattern, this.#extended, flags);
    if ('text' in regex) return this.fail(regex.text, `bad regex '${pattern}': ${regex.text}`);
    return regex;
  }

  /** Up to the delimiter; `\n` becomes a newline in patterns, `\` + delimiter the delimiter. */
  #delimited(delimiter: string, pattern: boolean): string | undefined {
    let out = '';
    let inBracket = false;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text.charAt(this.#at);
      if (char === '\\' && this.#at + 1 < this.#text.length) {
        const next = this.#text.charAt(++this.#at);
        if (next === delimiter) out += pattern && /[.*[\]^$+?(){}|]/.test(next) ? `\\${next}` : next;
        else if (next === 'n' && pattern) out += '\n';
        else out += `\\${next}`;
        continue;
      }
      if (pattern && char === '[' && !inBracket) inBracket = true;
      else if (char === ']' && inBracket && !/\[\^?$/.test(out)) inBracket = false;
      else if (char === delimiter && !inBracket) {
        this.#at++;
        return out;
      }
      if (char === '\n' && pattern) return undefined;
      out += char;
    }
    return undefined;
  }

  #body(name: string): Pick<Command, 'text' | 'regex' | 'replacement' | 'flags'> {
    switch (name) {
      case 's': {
        const delimiter = this.#text.charAt(this.#at++);
        const pattern = this.#delimited(delimiter, true);
        const replacement = pattern === undefined ? undefined : this.#delimited(delimiter, false);
        if (pattern === undefined || replacement === undefined)
          this.fail("unterminated `s' command", `unmatched '${delimiter}'`);
        const flags = this.#skip(/[gpiIemM0-9]*/y);
        let text = '';
        if (this.#text.charAt(this.#at) === 'w') {
          this.#at++;
          text = this.#skip(/[^\n]*/y).trim();
        }
        const rest = this.#skip(/[ \t]*/y) + this.#text.charAt(this.#at);
        if (/[^\s;}#]/.test(rest.trim()) && ++this.#at)
          this.fail("unknown option to `s'", 'bad option in substitution expression');
        const regex = this.#regex(pattern ?? '', /[iI]/.test(flags) ? 'gi' : 'g');
        return { text, replacement: replacement ?? '', flags, ...(regex ? { regex } : {}) };
      }
      case 'y': {
        const delimiter = this.#text.charAt(this.#at++);
        const from = this.#delimited(delimiter, false)?.replaceAll('\\n', '\n').replaceAll('\\\\', '\\');
        const to = this.#delimited(delimiter, false)?.replaceAll('\\n', '\n').replaceAll('\\\\', '\\');
        if (from === undefined || to === undefined) this.fail("unterminated `y' command", `unmatched '${delimiter}'`);
        if (from?.length !== to?.length)
          this.fail("strings for `y' command are different lengths", 'strings have different lengths');
        return { text: from ?? '', replacement: to ?? '' };
      }
      case 'a':
      case 'i':
      case 'c': {
        this.#skip(/[ \t]*/y);
        if (this.#text.charAt(this.#at) === '\\') {
          this.#at++;
          this.#skip(/[ \t]*\n?/y);
        }
        if (this.#at >= this.#text.length)
          this.fail("expected \\ after `a', `c' or `i'", 'expected \\ after a, c or i');
        let text = '';
        for (; this.#at < this.#text.length && this.#text.charAt(this.#at) !== '\n'; this.#at++) {
          if (this.#text.charAt(this.#at) === '\\') this.#at++;
          text += this.#text.charAt(this.#at);
        }
        return { text };
      }
      case 'r':
      case 'w':
        return { text: this.#skip(/[^\n]*/y).trim() };
      case ':':
      case 'b':
      case 't':
      case 'T':
        return { text: this.#skip(this.#gnu && name === ':' ? /[^\n;]*/y : /[^\n;}]*/y).trim() };
      case 'q':
      case 'Q':
      case 'l':
        this.#skip(/[ \t]*/y);
        return { text: this.#skip(/\d*/y) };
      default:
        if (!'{=dDhHgGnNpPxFz'.includes(name)) this.fail(`unknown command: \`${name}'`, `unsupported command ${name}`);
        if (name !== '{') {
          const rest = this.#skip(/[ \t]*/y) + this.#text.charAt(this.#at);
          if (/[^\s;}#]/.test(rest.trim())) this.fail('extra characters after command');
        }
        return { text: '' };
    }
  }
}

/** The text that stands for a match: `&`, `\1`, `\n`, and GNU's `\U \L \u \l \E`. */
function expand(replacement: string, match: RegExpExecArray, gnu: boolean): string {
  let out = '';
  let mode = '';
  let once = '';
  const add = (text: string): void => {
    let piece = mode === 'U' ? text.toUpperCase() : mode === 'L' ? text.toLowerCase() : text;
    if (once !== '' && piece !== '') {
      piece = (once === 'u' ? piece.charAt(0).toUpperCase() : piece.charAt(0).toLowerCase()) + piece.slice(1);
      once = '';
    }
    out += piece;
  };
  for (let i = 0; i < replacement.length; i++) {
    const char = replacement.charAt(i);
    if (char === '&') add(match[0]);
    else if (char !== '\\') add(char);
    else {
      const next = replacement.charAt(++i);
      if (!gnu && /[ULEul]/.test(next)) add(next);
      else if (/\d/.test(next)) add(match[Number(next)] ?? '');
      else if (next === 'n') add('\n');
      else if (next === 't') add('\t');
      else if (next === 'U' || next === 'L') mode = next;
      else if (next === 'E') mode = '';
      else if (next === 'u' || next === 'l') once = next;
      else add(next);
    }
  }
  return out;
}

/** The lines of all inputs in a row, knowing which is the last. */
interface Lines {
  next(): string | undefined;
  readonly last: boolean;
  readonly number: number;
  /** Whether the line given last ended in a newline. */
  readonly ended: boolean;
}

function linesOf(texts: readonly string[]): Lines {
  const all = texts.flatMap((text) => text.split(/(?<=\n)/).filter((line) => line !== ''));
  let at = 0;
  return {
    next: () => {
      const line = all[at];
      if (line === undefined) return undefined;
      at++;
      return line.endsWith('\n') ? line.slice(0, -1) : line;
    },
    get last() {
      return at >= all.length;
    },
    get number() {
      return at;
    },
    get ended() {
      return all[at - 1]?.endsWith('\n') ?? true;
    },
  };
}

class Interpreter {
  readonly #run: Run;
  readonly #commands: readonly Command[];
  readonly #silent: boolean;
  #lines: Lines;
  #space = '';
  #hold = '';
  #appended: string[] = [];
  #replaced = false;
  #lastRegex: RegExp | undefined;
  #out = '';
  exit: number | undefined;

  constructor(run: Run, commands: readonly Command[], silent: boolean) {
    this.#run = run;
    this.#commands = commands;
    this.#silent = silent;
    this.#lines = linesOf([]);
  }

  /** Runs over texts; what it printed. */
  *process(texts: readonly string[]): Task<string> {
    this.#lines = linesOf(texts);
    this.#out = '';
    for (let turn = 0; this.exit === undefined; turn++) {
      const line = this.#lines.next();
      if (line === undefined) break;
      this.#space = line;
      yield* this.#cycle();
      if (turn % 200 === 199) yield* this.#run.p.tick();
    }
    return this.#out;
  }

  #emit(text: string): void {
    this.#out += text + (this.#lines.last && !this.#lines.ended ? '' : '\n');
  }

  #finish(print: boolean): void {
    if (print && !this.#silent) this.#emit(this.#space);
    for (const text of this.#appended) {
      if (this.#out !== '' && !this.#out.endsWith('\n')) this.#out += '\n';
      this.#out += text;
    }
    this.#appended = [];
  }

  #selects(command: Command): boolean {
    return this.#inRange(command) !== command.negated;
  }

  #inRange(command: Command): boolean {
    const { from, to } = command;
    if (!from) return true;
    if (!to) return this.#matches(from);
    const line = this.#lines.number;
    if (command.active) {
      const until = command.until;
      if (
        to.kind === 'regex'
          ? this.#matches(to)
          : to.kind === 'last'
            ? this.#lines.last
            : until !== undefined && line >= until
      )
        command.active = false;
      if (until !== undefined && line > until) return this.#matches(from) && this.#begin(command, to, line);
      return true;
    }
    const zero = this.#run.gnu && from.kind === 'line' && from.line === 0;
    if (!(zero ? line === 1 : this.#matches(from))) return false;
    return this.#begin(command, to, line);
  }

  #begin(command: Command, to: Address, line: number): boolean {
    const until =
      to.kind === 'line'
        ? to.line
        : to.kind === 'plus'
          ? line + to.count
          : to.kind === 'step'
            ? Math.ceil(line / to.step) * to.step
            : undefined;
    if (until === undefined) delete command.until;
    else command.until = until;
    command.active = until === undefined ? !(to.kind === 'last' && this.#lines.last) : until > line;
    if (command.from?.kind === 'line' && command.from.line === 0 && to.kind === 'regex' && this.#matches(to))
      command.active = false;
    return true;
  }

  #matches(address: Address): boolean {
    switch (address.kind) {
      case 'line':
        return this.#lines.number === address.line;
      case 'last':
        return this.#lines.last;
      case 'step':
        return address.step === 0
          ? this.#lines.number === address.first
          : this.#lines.number >= address.first && (this.#lines.number - address.first) % address.step === 0;
      case 'regex': {
        const regex = address.regex ?? this.#lastRegex;
        this.#lastRegex = regex;
        if (regex) regex.lastIndex = 0;
        return regex?.test(this.#space) ?? false;
      }
      case 'plus':
        return false;
    }
  }

  *#cycle(): Task<void> {
    this.#replaced = false;
    let steps = 0;
    for (let i = 0; i < this.#commands.length; i++) {
      const command = this.#commands[i];
      if (!command) break;
      if (++steps % 1000 === 0) yield* this.#run.p.tick();
      if (!this.#selects(command)) {
        if (command.name === '{') i = (command.end ?? i + 1) - 1;
        continue;
      }
      const next = this.#execute(command);
      if (next === 'end') return;
      if (next === 'restart') {
        i = -1;
        continue;
      }
      if (typeof next === 'string') {
        const label = this.#commands.findIndex((c) => c.name === ':' && c.text === next.slice(1));
        if (next === '>' || label < 0) break;
        i = label;
      }
    }
    this.#finish(true);
  }

  // The commands of sed: a closed switch. `>label` jumps, `end` begins the next cycle, `restart` this one anew.
  #execute(command: Command): string | undefined {
    switch (command.name) {
      case 's':
        this.#substitute(command);
        return undefined;
      case 'y':
        this.#space = this.#space.replace(/[\s\S]/g, (char) => {
          const at = command.text.indexOf(char);
          return at < 0 ? char : (command.replacement ?? '').charAt(at);
        });
        return undefined;
      case 'd':
        this.#finish(false);
        return 'end';
      case 'D': {
        const newline = this.#space.indexOf('\n');
        this.#finish(false);
        if (newline < 0) return 'end';
        this.#space = this.#space.slice(newline + 1);
        return 'restart';
      }
      case 'p':
        this.#out += `${this.#space}\n`;
        return undefined;
      case 'P':
        this.#out += `${this.#space.split('\n')[0]}\n`;
        return undefined;
      case '=':
        this.#out += `${this.#lines.number}\n`;
        return undefined;
      case 'l':
        this.#out += `${visibleLine(this.#space)}$\n`;
        return undefined;
      case 'n': {
        if (this.#lines.last) {
          this.exit = 0;
          this.#finish(this.#run.gnu || true);
          return 'end';
        }
        this.#finish(true);
        this.#space = this.#lines.next() ?? '';
        return undefined;
      }
      case 'N': {
        if (this.#lines.last) {
          this.#finish(true);
          this.exit = 0;
          return 'end';
        }
        this.#space += `\n${this.#lines.next() ?? ''}`;
        return undefined;
      }
      case 'h':
        this.#hold = this.#space;
        return undefined;
      case 'H':
        this.#hold += `\n${this.#space}`;
        return undefined;
      case 'g':
        this.#space = this.#hold;
        return undefined;
      case 'G':
        this.#space += `\n${this.#hold}`;
        return undefined;
      case 'x':
        [this.#space, this.#hold] = [this.#hold, this.#space];
        return undefined;
      case 'a':
        this.#appended.push(`${command.text}\n`);
        return undefined;
      case 'i':
        this.#out += `${command.text}\n`;
        return undefined;
      case 'c':
        if (!command.to || !command.active || command.negated) this.#out += `${command.text}\n`;
        this.#finish(false);
        return 'end';
      case 'r': {
        const content = this.#run.p.readText(command.text);
        if (content.ok) this.#appended.push(toBinary(content.value));
        return undefined;
      }
      case 'w':
        this.#writeTo(command.text, `${this.#space}\n`);
        return undefined;
      case 'z':
        this.#space = '';
        return undefined;
      case 'F':
        this.#out += '-\n';
        return undefined;
      case 'b':
        return `>${command.text}`;
      case 't':
      case 'T': {
        const jump = this.#replaced === (command.name === 't');
        this.#replaced = false;
        return jump ? `>${command.text}` : undefined;
      }
      case 'q':
        this.exit = Number(command.text || '0');
        this.#finish(true);
        return 'end';
      case 'Q':
        this.exit = Number(command.text || '0');
        return 'end';
      default:
        return undefined;
    }
  }

  readonly #written = new Map<string, string>();

  #writeTo(path: string, text: string): void {
    if (path === '/dev/stdout') {
      this.#out += text;
      return;
    }
    const all = (this.#written.get(path) ?? '') + text;
    this.#written.set(path, all);
    this.#run.p.writeText(path, all);
  }

  #substitute(command: Command): void {
    const regex = command.regex ?? this.#lastRegex;
    if (!regex) return;
    this.#lastRegex = regex;
    const flags = command.flags ?? '';
    const nth = Number(/\d+/.exec(flags)?.[0] ?? 1);
    const global = flags.includes('g');
    const sticky = regex.global ? regex : new RegExp(regex.source, `${regex.flags}g`);
    sticky.lastIndex = 0;
    let out = '';
    let from = 0;
    let count = 0;
    let done = false;
    for (let match = sticky.exec(this.#space); match; match = sticky.exec(this.#space)) {
      count++;
      const emptyAfterMatch = match[0] === '' && match.index === from && count > 1 && from > 0 && done;
      if (count >= nth && !emptyAfterMatch) {
        out += this.#space.slice(from, match.index) + expand(command.replacement ?? '', match, this.#run.gnu);
        from = match.index + match[0].length;
        done = true;
        if (!global) break;
      }
      if (match[0] === '') sticky.lastIndex++;
      if (sticky.lastIndex > this.#space.length) break;
    }
    if (!done) return;
    this.#space = out + this.#space.slice(from);
    this.#replaced = true;
    if (flags.includes('p')) this.#out += `${this.#space}\n`;
    if (command.text !== '') this.#writeTo(command.text, `${this.#space}\n`);
  }
}

const visibleLine = (text: string): string =>
  text.replace(/[\\\0-\x1f\x7f-\xff]/g, (char) => {
    const at = '\x07\b\f\n\r\t\v\\'.indexOf(char);
    return at >= 0 ? `\\${'abfnrtv\\'.charAt(at)}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
  });

/** `-i`: the result goes to a new file beside the old one, which then takes its name. False when sed gives up. */
function* inPlace(run: Run, interpreter: () => Interpreter, file: string, suffix: string): Task<boolean> {
  const text = yield* run.loadText(file);
  if (!text.ok) {
    const irregular = text.error === 'EISDIR';
    const reason = irregular
      ? `couldn't edit ${file}: not a regular file`
      : `can't read ${file}: ${strerror(text.error)}`;
    run.warn(run.gnu ? reason : `${file}: ${strerror(text.error)}`, run.gnu ? (irregular ? 4 : 2) : 1);
    return true;
  }
  const sed = interpreter();
  const result = yield* sed.process([text.value]);
  const problem = replaceFile(run, file, suffix, result);
  if (problem !== undefined) run.fail(problem, run.gnu ? 4 : 1);
  else if (sed.exit !== undefined) run.code = sed.exit;
  return problem === undefined;
}

/** What went wrong, in the words of the sed at hand. */
function replaceFile(run: Run, file: string, suffix: string, text: string): string | undefined {
  const { fs, credentials: as } = run.p;
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  const random = Array.from({ length: 6 }, () => LETTERS.charAt(run.p.ids.int(LETTERS.length))).join('');
  const temporary = run.gnu ? `${folder}/sed${random}` : `${file}${random}`;
  const { gnu } = run;
  const made = fs.createExclusive(run.abs(temporary), as, 0o600);
  if (!made.ok) {
    const reason = strerror(made.error);
    return gnu
      ? `couldn't open temporary file ${temporary}: ${reason}`
      : `can't create temp file '${file}XXXXXX': ${reason}`;
  }
  const old = fs.stat(run.abs(file), as);
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  fs.writeFile(run.abs(temporary), { bytes, size: bytes.length }, as);
  if (old.ok) {
    fs.chown(run.abs(temporary), old.value.uid, old.value.gid, as);
    fs.chmod(run.abs(temporary), old.value.mode, as);
  }
  const backup = suffix.includes('*') ? suffix.replaceAll('*', file) : file + suffix;
  if (suffix !== '') fs.rename(run.abs(file), run.abs(backup), as);
  const moved = fs.rename(run.abs(temporary), run.abs(file), as);
  if (moved.ok) return undefined;
  if (gnu) fs.unlink(run.abs(temporary), as);
  const reason = strerror(moved.error);
  return gnu ? `cannot rename ${temporary}: ${reason}` : `can't move '${temporary}' to '${file}': ${reason}`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const USAGE = `Usage: $0 [OPTION]... {script-only-if-no-other-script} [input-file]...

  -n, --quiet, --silent
                 suppress automatic printing of pattern space
      --debug
                 annotate program execution
  -e script, --expression=script
                 add the script to the commands to be executed
  -f script-file, --file=script-file
                 add the contents of script-file to the commands to be executed
  --follow-symlinks
                 follow symlinks when processing in place
  -i[SUFFIX], --in-place[=SUFFIX]
                 edit files in place (makes backup if SUFFIX supplied)
  -l N, --line-length=N
                 specify the desired line-wrap length for the \`l' command
  --posix
                 disable all GNU extensions.
  -E, -r, --regexp-extended
                 use extended regular expressions in the script
                 (for portability use POSIX -E).
  -s, --separate
                 consider files as separate rather than as a single,
                 continuous long stream.
      --sandbox
                 operate in sandbox mode (disable e/r/w commands).
  -u, --unbuffered
                 load minimal amounts of data from the input files and flush
                 the output buffers more often
  -z, --null-data
                 separate lines by NUL characters
      --help     display this help and exit
      --version  output version information and exit

If no -e, --expression, -f, or --file option is given, then the first
non-option argument is taken as the sed script to interpret.  All
remaining arguments are names of input files; if no input files are
specified, then the standard input is read.

GNU sed home page: <https://www.gnu.org/software/sed/>.
General help using GNU software: <https://www.gnu.org/gethelp/>.
`;

export const sed = tool(
  {
    usageText: USAGE,
    noHint: true,
    short: 'bsnzEre:f:i::l:u',
    long: 'quiet=n silent=n regexp-extended=E expression=:e file=:f in-place=?i line-length=:l separate=s null-data=z unbuffered=u posix=0 debug=0 sandbox=0 follow-symlinks=0',
    busybox: { short: 'ni::rEe:f:', long: 'regexp-extended=E quiet=n silent=n expression=:e file=:f in-place=?i' },
  },
  function* (run) {
    const files = [...run.args];
    let script = '';
    for (const option of run.given) {
      if (option.name === 'e') script += `${toBinary(option.value ?? '')}\n`;
      else if (option.name === 'f') {
        const text = yield* run.loadText(option.value ?? '');
        if (!text.ok)
          return run.fail(
            run.gnu
              ? `couldn't open file ${option.value}: ${strerror(text.error)}`
              : `${option.value}: ${strerror(text.error)}`,
          );
        script += `${text.value}\n`;
      }
    }
    if (!run.has('e', 'f')) {
      const first = files.shift();
      if (first === undefined) return run.gnu ? usage(run) : run.usage(undefined);
      script = toBinary(first);
    }
    const makeCommands = (): Command[] =>
      new ScriptParser(script.replace(/\n$/, ''), run.has('E', 'r'), run.gnu).parse();
    let commands: Command[];
    try {
      commands = makeCommands();
    } catch (problem) {
      if (!(problem instanceof SedError)) throw problem;
      return run.fail(run.gnu ? `-e expression #1, char ${problem.at}: ${problem.text}` : problem.text);
    }
    const label = commands.find(
      (c) => 'btT'.includes(c.name) && c.text !== '' && !commands.some((d) => d.name === ':' && d.text === c.text),
    );
    if (label)
      return run.fail(
        run.gnu
          ? `-e expression #1, char ${script.length}: can't find label for jump to \`${label.text}'`
          : `can't find label '${label.text}'`,
      );
    if (run.has('i')) {
      if (files.length === 0) return run.gnu ? run.fail('no input files') : run.fail('no input files');
      const interpreter = (): Interpreter => new Interpreter(run, makeCommands(), run.has('n'));
      for (const file of files) if (!(yield* inPlace(run, interpreter, file, run.value('i') ?? ''))) return;
      return;
    }
    const texts: string[] = [];
    for (const file of files.length > 0 ? files : ['-']) {
      const text = yield* run.loadText(file);
      if (text.ok) texts.push(text.value);
      else if (run.gnu)
        run.warn(
          text.error === 'EISDIR'
            ? `read error on ${file}: ${strerror('EISDIR')}`
            : `can't read ${file}: ${strerror(text.error)}`,
          2,
        );
      else run.warn(text.error === 'EISDIR' ? `read error: ${strerror('EISDIR')}` : `${file}: ${strerror(text.error)}`);
    }
    const interpreter = new Interpreter(run, commands, run.has('n'));
    for (const part of run.has('s') ? texts.map((text) => [text]) : [texts]) run.put(yield* interpreter.process(part));
    return interpreter.exit || run.code;
  },
);

function usage(run: Run): number {
  run.say(USAGE.replace('$0', run.name));
  return (run.code = 1);
}
