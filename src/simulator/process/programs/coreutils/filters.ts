import type { Task } from '../../../base/task.ts';
import { binary, binaryBytes, splitLines, toBinary } from '../binary-text.ts';
import { strerror } from '../errno-text.ts';
import { parseSize } from '../sizes.ts';
import { quoteAlways, type Run, tool } from '../tool.ts';
import { echoEscapes } from './echo.ts';
import { allInput, eachInput, warnInput } from './input.ts';

export const uniq = tool(
  {
    short: 'cdDf:is:uw:z',
    long: 'count=c repeated=d ignore-case=i skip-fields=:f skip-chars=:s unique=u check-chars=:w',
    busybox: { short: 'cduf:s:w:iz', long: 'count=c repeated=d unique=u ignore-case=i' },
  },
  function* (run) {
    const [input = '-', output] = run.args;
    const text = yield* run.loadText(input);
    if (!text.ok)
      return run.fail(
        run.gnu
          ? `${text.error === 'EISDIR' ? `error reading ${quoteAlways(input)}` : input}: ${strerror(text.error)}`
          : text.error === 'EISDIR'
            ? `${input}: ${strerror('EISDIR')}`
            : `can't open '${input}': ${strerror(text.error)}`,
      );
    const key = (line: string): string => {
      let rest = line;
      for (let i = Number(run.value('f') ?? 0); i > 0; i--) rest = rest.replace(/^[ \t]*[^ \t]*/, '');
      rest = rest.slice(Number(run.value('s') ?? 0));
      const width = run.value('w');
      if (width !== undefined) rest = rest.slice(0, Number(width));
      return run.has('i') ? rest.toLowerCase() : rest;
    };
    let out = '';
    let current: { line: string; key: string; count: number } | undefined;
    const finish = (): void => {
      if (!current) return;
      const show = run.has('D') || (run.has('d') ? current.count > 1 : run.has('u') ? current.count === 1 : true);
      if (run.has('D') && current.count < 2) return;
      if (show)
        out += `${run.has('c') ? `${String(current.count).padStart(7)} ` : ''}${current.line}\n`.repeat(
          run.has('D') ? current.count : 1,
        );
    };
    for (const line of splitLines(text.value).lines) {
      const k = key(line);
      if (current?.key === k) current.count++;
      else {
        finish();
        current = { line, key: k, count: 1 };
      }
    }
    finish();
    if (output === undefined || output === '-') run.put(out);
    else {
      const bytes = binaryBytes(out);
      const written = run.p.fs.writeFile(
        run.abs(output),
        { bytes, size: bytes.length },
        run.p.credentials,
        0o666 & ~run.p.umask,
      );
      if (!written.ok) return run.fail(`${output}: ${strerror(written.error)}`);
    }
  },
);

/** `1,3-5,7-` as ranges, 1-based and inclusive; a string is the complaint. */
function parseList(text: string, gnu: boolean, what: 'byte/character' | 'field'): [number, number][] | string {
  const ranges: [number, number][] = [];
  for (const part of text.split(/[, ]/)) {
    const [, from = '', dash = '', to = ''] = /^(\d*)(-?)(\d*)$/.exec(part) ?? [];
    if (from === '' && to === '')
      return gnu
        ? dash === ''
          ? `invalid ${what} value ${quoteAlways(part)}`
          : 'invalid range with no endpoint: -'
        : /^[^\d-]/.test(part)
          ? `invalid number '${part}'`
          : `invalid range ${part}`;
    const low = from === '' ? 1 : Number(from);
    const high = dash === '' ? low : to === '' ? Infinity : Number(to);
    if (low === 0 || high === 0)
      return gnu
        ? what === 'field'
          ? 'fields are numbered from 1'
          : 'byte/character positions are numbered from 1'
        : `invalid range ${low}-${high}`;
    if (high < low) return gnu ? 'invalid decreasing range' : `invalid range ${part}`;
    ranges.push([low, high]);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

const selects = (ranges: readonly [number, number][], n: number): boolean =>
  ranges.some(([low, high]) => n >= low && n <= high);

export const cut = tool(
  {
    short: 'b:c:d:f:nszF:',
    long: 'bytes=:b characters=:c delimiter=:d fields=:f complement=C only-delimited=s output-delimiter=:O zero-terminated=z',
    busybox: { short: 'b:c:f:d:sO:nD:F:', long: 'output-delimiter=:O' },
  },
  function* (run) {
    const letter = run.last('bcf');
    if (letter === undefined)
      return run.gnu ? run.usage('you must specify a list of bytes, characters, or fields') : run.usage(undefined);
    if (new Set(run.given.map((o) => o.name).filter((n) => 'bcf'.includes(n))).size > 1)
      return run.gnu ? run.usage('only one list may be specified') : run.fail('only one type of list may be specified');
    const delimiter = run.value('d');
    if (letter !== 'f' && delimiter !== undefined)
      return run.gnu
        ? run.usage('an input delimiter may be specified only when operating on fields')
        : run.fail('-d DELIM makes sense only with -f');
    if (run.gnu && delimiter !== undefined && delimiter.length !== 1)
      return run.usage('the delimiter must be a single character');
    const ranges = parseList(run.value(letter) ?? '', run.gnu, letter === 'f' ? 'field' : 'byte/character');
    if (typeof ranges === 'string') return run.gnu ? run.usage(ranges) : run.fail(ranges);
    const separator = toBinary(delimiter ?? '\t').charAt(0);
    const joiner = toBinary(run.value('O') ?? separator);
    const chosen = (n: number): boolean => selects(ranges, n) !== run.has('C');
    yield* eachInput(run, run.args, (text) => {
      const { lines } = splitLines(text);
      for (const line of lines) {
        if (letter !== 'f') {
          let out = '';
          for (let i = 0; i < line.length; i++) if (chosen(i + 1)) out += line.charAt(i);
          run.put(`${out}\n`);
        } else if (line.includes(separator))
          run.put(
            `${line
              .split(separator)
              .filter((_, i) => chosen(i + 1))
              .join(joiner)}\n`,
          );
        else if (!run.has('s')) run.put(`${line}\n`);
      }
    });
  },
);

const TR_CLASSES: Record<string, RegExp> = {
  alpha: /[a-zA-Z]/,
  digit: /\d/,
  alnum: /[a-zA-Z0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  space: /[ \t-\r]/,
  blank: /[ \t]/,
  punct: /[!-/:-@[-`{-~]/,
  print: /[ -~]/,
  graph: /[!-~]/,
  cntrl: /[\0-\x1f\x7f]/,
  xdigit: /[0-9a-fA-F]/,
};

/** The characters of a set of `tr`; a class remembers its place for `[:upper:]` to `[:lower:]`. */
function expandSet(text: string, length = 0): string {
  const source = toBinary(text);
  let out = '';
  for (let i = 0; i < source.length; ) {
    const named = /^\[:(\w+):\]/.exec(source.slice(i));
    const repeat = /^\[([\s\S])\*(\d*)\]/.exec(source.slice(i));
    const set = named ? TR_CLASSES[named[1] ?? ''] : undefined;
    if (named && set) {
      for (let code = 0; code < 256; code++) if (set.test(String.fromCharCode(code))) out += String.fromCharCode(code);
      i += named[0].length;
      continue;
    }
    if (repeat) {
      out += (repeat[1] ?? '').repeat(repeat[2] ? Number(repeat[2]) : Math.max(0, length - out.length));
      i += repeat[0].length;
      continue;
    }
    const [char, size] = trChar(source, i);
    i += size;
    if (source.charAt(i) === '-' && i + 1 < source.length) {
      const [to, more] = trChar(source, i + 1);
      if (to >= char) {
        for (let code = char.charCodeAt(0); code <= to.charCodeAt(0); code++) out += String.fromCharCode(code);
        i += 1 + more;
        continue;
      }
    }
    out += char;
  }
  return out;
}

function trChar(source: string, at: number): [string, number] {
  if (source.charAt(at) !== '\\') return [source.charAt(at), 1];
  const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1));
  if (octal) return [String.fromCharCode(Number.parseInt(octal[0], 8) & 255), 1 + octal[0].length];
  const next = source.charAt(at + 1);
  return next === ''
    ? ['\\', 1]
    : [echoEscapes(`\\${next}`).text.length === 1 ? echoEscapes(`\\${next}`).text : next, 2];
}

export const tr = tool(
  { short: '+cCdst', long: 'complement=c delete=d squeeze-repeats=s truncate-set1=t', busybox: { short: '+Ccds' } },
  function* (run) {
    const [first, second] = run.args;
    const remove = run.has('d');
    const squeeze = run.has('s');
    if (first === undefined) return run.missing();
    if (run.gnu && second === undefined && remove === squeeze) {
      run.say(
        `${run.name}: missing operand after ${quoteAlways(first)}\n${remove ? 'Two strings must be given when both deleting and squeezing repeats.' : 'Two strings must be given when translating.'}\n`,
      );
      return run.usage(undefined);
    }
    if (run.gnu && second !== undefined && remove && !squeeze) {
      run.say(
        `${run.name}: extra operand ${quoteAlways(second)}\nOnly one string may be given when deleting without squeezing repeats.\n`,
      );
      return run.usage(undefined);
    }
    let from = expandSet(first);
    if (run.has('c', 'C')) {
      const set = new Set(from);
      from = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
        .filter((char) => !set.has(char))
        .join('');
    }
    let to = second === undefined ? '' : expandSet(second, from.length);
    if (second !== undefined && to === '' && !remove)
      return run.fail(run.gnu ? 'when not truncating set1, string2 must be non-empty' : 'STRING2 cannot be empty');
    if (!run.has('t') && to !== '') to = to.padEnd(from.length, to.at(-1) ?? '');
    const squeezed = squeeze ? new Set(second === undefined ? from : to) : undefined;
    const table = new Map<string, string>();
    if (!remove && second !== undefined)
      for (let i = 0; i < Math.min(from.length, to.length); i++) table.set(from.charAt(i), to.charAt(i));
    const gone = remove ? new Set(from) : undefined;
    let last = '';
    for (;;) {
      const chunk = yield* run.p.read(0, 65536);
      if (chunk === undefined) break;
      let out = '';
      for (const char of binary(chunk)) {
        if (gone?.has(char)) continue;
        const next = table.get(char) ?? char;
        if (squeezed?.has(next) && next === last) continue;
        last = next;
        out += next;
      }
      run.put(out);
      if (!(yield* run.flush())) return 1;
      yield* run.p.tick();
    }
  },
);

export const rev = tool({ short: '' }, function* (run) {
  yield* eachInput(run, run.args, (text) => {
    const { lines, ended } = splitLines(text);
    run.put(lines.map((line) => [...line].reverse().join('')).join('\n') + (lines.length > 0 && ended ? '\n' : ''));
  });
});

function* columnsOfFiles(run: Run, files: readonly string[]): Task<string[][] | undefined> {
  const out: string[][] = [];
  let shared: string[] | undefined;
  const uses = files.filter((f) => f === '-').length;
  for (const file of files) {
    if (file === '-' && uses > 1) {
      shared ??= splitLines(binary(yield* run.p.readAll(0))).lines;
      const at = out.filter((_, i) => files[i] === '-').length;
      const mine = shared.filter((_, i) => i % uses === at);
      out.push(mine);
      continue;
    }
    const text = yield* run.loadText(file);
    if (!text.ok) {
      warnInput(run, file, text.error);
      return undefined;
    }
    out.push(splitLines(text.value).lines);
  }
  return out;
}

export const paste = tool(
  { short: 'd:sz', long: 'delimiters=:d serial=s', busybox: { short: 'd:s' } },
  function* (run) {
    const delimiters = [...echoEscapes(toBinary(run.value('d') ?? '\t').replaceAll('\\0', '\x01')).text].map((c) =>
      c === '\x01' ? '' : c,
    );
    const columns = yield* columnsOfFiles(run, run.args.length > 0 ? run.args : ['-']);
    if (!columns) return 1;
    const join = (cells: readonly string[]): string =>
      cells.reduce((out, cell, i) => out + (i === 0 ? '' : (delimiters[(i - 1) % delimiters.length] ?? '')) + cell, '');
    if (run.has('s')) for (const column of columns) run.put(`${join(column)}\n`);
    else {
      const height = Math.max(0, ...columns.map((c) => c.length));
      for (let row = 0; row < height; row++) run.put(`${join(columns.map((c) => c[row] ?? ''))}\n`);
    }
  },
);

export const comm = tool(
  { short: '123z', long: 'output-delimiter=:O check-order=0 nocheck-order=0', busybox: { short: '123' } },
  function* (run) {
    const [a, b] = run.args;
    if (a === undefined || b === undefined)
      return run.missing(a === undefined ? 'missing operand' : `missing operand after ${quoteAlways(a)}`);
    const columns = yield* columnsOfFiles(run, [a, b]);
    if (!columns) return 1;
    const [left = [], right = []] = columns;
    const show = (column: number, line: string): void => {
      if (run.has(String(column))) return;
      const tabs = [1, 2].filter((n) => n < column && !run.has(String(n))).length;
      run.put(`${(run.value('O') ?? '\t').repeat(tabs) + line}\n`);
    };
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
      const x = left[i];
      const y = right[j];
      if (y === undefined || (x !== undefined && x < y)) {
        show(1, x ?? '');
        i++;
      } else if (x === undefined || y < x) {
        show(2, y);
        j++;
      } else {
        show(3, x);
        i++;
        j++;
      }
    }
  },
);

export const fold = tool(
  { short: 'bsw:', long: 'bytes=b spaces=s width=:w', busybox: { short: 'bsw:' } },
  function* (run) {
    const width = Number(run.value('w') ?? 80);
    if (!(width > 0))
      return run.fail(
        run.gnu
          ? `invalid number of columns: ${quoteAlways(run.value('w') ?? '')}`
          : `invalid number '${run.value('w')}'`,
      );
    yield* eachInput(run, run.args, (text) => {
      for (let line of text.split(/(?<=\n)/)) {
        while (line.replace(/\n$/, '').length > width) {
          const space = run.has('s') ? line.lastIndexOf(' ', width - 1) : -1;
          const end = space >= 0 ? space + 1 : width;
          run.put(`${line.slice(0, end)}\n`);
          line = line.slice(end);
        }
        run.put(line);
      }
    });
  },
);

export const expand = tool({ short: 'it:', long: 'initial=i tabs=:t', busybox: { short: 'it:' } }, function* (run) {
  const width = Number(run.value('t') ?? 8);
  yield* eachInput(run, run.args, (text) => {
    let column = 0;
    let out = '';
    for (const char of text) {
      if (char === '\t') {
        const size = width - (column % width);
        out += ' '.repeat(size);
        column += size;
      } else {
        out += char;
        column = char === '\n' ? 0 : column + 1;
      }
    }
    run.put(out);
  });
});

function suffixOf(index: number, length: number, numeric: boolean): string {
  const base = numeric ? 10 : 26;
  let out = '';
  let n = index;
  for (let i = 0; i < length; i++) {
    out = (numeric ? String(n % base) : String.fromCharCode(97 + (n % base))) + out;
    n = Math.floor(n / base);
  }
  return out;
}

export const split = tool(
  {
    short: 'a:b:C:dl:n:',
    long: 'suffix-length=:a bytes=:b lines=:l numeric-suffixes=?d additional-suffix=:A number=:n',
    busybox: { short: 'b:l:a:' },
  },
  function* (run) {
    const [input = '-', prefix = 'x'] = run.args;
    const text = yield* run.loadText(input);
    if (!text.ok)
      return run.fail(
        run.gnu
          ? `cannot open ${quoteAlways(input)} for reading: ${strerror(text.error)}`
          : `can't open '${input}': ${strerror(text.error)}`,
      );
    const bytes = run.value('b');
    const count = run.value('n');
    const size =
      bytes === undefined
        ? count === undefined
          ? undefined
          : Math.ceil(text.value.length / Number(count))
        : parseSize(bytes);
    const parts: string[] = [];
    if (size !== undefined)
      for (let at = 0; at < text.value.length; at += size) parts.push(text.value.slice(at, at + size));
    else {
      const lines = text.value.split(/(?<=\n)/).filter((line) => line !== '');
      const each = Number(run.value('l') ?? 1000);
      for (let at = 0; at < lines.length; at += each) parts.push(lines.slice(at, at + each).join(''));
    }
    for (const [i, part] of parts.entries()) {
      const content = binaryBytes(part);
      const path = prefix + suffixOf(i, Number(run.value('a') ?? 2), run.has('d')) + (run.value('A') ?? '');
      const written = run.p.fs.writeFile(
        run.abs(path),
        { bytes: content, size: content.length },
        run.p.credentials,
        0o666 & ~run.p.umask,
      );
      if (!written.ok)
        return run.fail(
          run.gnu ? `${path}: ${strerror(written.error)}` : `can't open '${path}': ${strerror(written.error)}`,
        );
    }
  },
);

export const shuf = tool(
  { short: 'ei:n:o:rz', long: 'echo=e input-range=:i head-count=:n repeat=r', busybox: { short: 'ei:n:o:zr' } },
  function* (run) {
    const range = /^(\d+)-(\d+)$/.exec(run.value('i') ?? '');
    const items = range
      ? Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, i) => String(Number(range[1]) + i))
      : run.has('e')
        ? [...run.args]
        : splitLines(yield* allInput(run, run.args)).lines;
    if (run.code) return run.code;
    for (let i = items.length - 1; i > 0; i--) {
      const j = run.p.ids.int(i + 1);
      [items[i], items[j]] = [items[j] ?? '', items[i] ?? ''];
    }
    const count = Math.min(items.length, Number(run.value('n') ?? items.length));
    for (const item of items.slice(0, count)) run.put(`${item}\n`);
  },
);
