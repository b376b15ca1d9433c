import { concatBytes } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { allZero, writeWhatFits, zeroBytes } from '../../open-file.ts';
import { binary, splitLines } from '../binary-text.ts';
import { joinPath } from '../coreutils/copy.ts';
import { warnInput } from '../coreutils/input.ts';
import { strerror } from '../errno-text.ts';
import { humanCeil, parseSize } from '../sizes.ts';
import { freeDescriptor, quoteAlways, type Run, tool } from '../tool.ts';

const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0');
const printable = (byte: number): string => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.');

function* inputBytes(run: Run): Task<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const file of run.args.length > 0 ? run.args : ['-']) {
    const bytes = yield* run.load(file);
    if (bytes.ok) parts.push(bytes.value);
    else warnInput(run, file, bytes.error);
  }
  const all = concatBytes(parts);
  const skip = parseSize(run.value('j') ?? run.value('s') ?? '0') ?? 0;
  const limit = parseSize(run.value('N') ?? run.value('n') ?? run.value('l') ?? '') ?? Infinity;
  return all.subarray(skip, Math.min(all.length, skip + limit));
}

/** Calls `row` for each 16 bytes; repeated rows become one `*`. */
function rows(run: Run, bytes: Uint8Array, offset: (n: number) => string, row: (part: Uint8Array) => string): void {
  const start = parseSize(run.value('j') ?? run.value('s') ?? '0') ?? 0;
  let last = '';
  let starred = false;
  for (let at = 0; at < bytes.length; at += 16) {
    const part = bytes.subarray(at, at + 16);
    const key = binary(part);
    if (key === last && part.length === 16 && !run.has('v')) {
      if (!starred) run.out('*\n');
      starred = true;
      continue;
    }
    starred = false;
    last = key;
    run.out(`${offset(start + at)}${row(part)}\n`);
  }
  if (bytes.length > 0 || run.name.endsWith('od'))
    if (offset(0) !== '') run.out(`${offset(start + bytes.length).trimEnd()}\n`);
}

const NAMED: Readonly<Record<number, string>> = {
  0: '\\0',
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
};

const charCell = (byte: number): string =>
  (NAMED[byte] ?? (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : byte.toString(8).padStart(3, '0'))).padStart(
    4,
  );

export const od = tool(
  {
    short: 'A:abcdj:N:t:vxw::os:',
    long: 'address-radix=:A format=:t read-bytes=:N skip-bytes=:j output-duplicates=v width=?w',
    busybox: { short: 'aBbcDdeFfhIiLlOosvxA:j:N:t:w::S:' },
  },
  function* (run) {
    const bytes = yield* inputBytes(run);
    const radix = run.value('A') ?? 'o';
    const offset = (n: number): string =>
      radix === 'n'
        ? ''
        : radix === 'x'
          ? hex(n, 6)
          : radix === 'd'
            ? String(n).padStart(7, '0')
            : n.toString(8).padStart(7, '0');
    const type = run.has('c')
      ? 'c'
      : run.has('x')
        ? 'x2'
        : run.has('b')
          ? 'o1'
          : run.has('d')
            ? 'u2'
            : (run.value('t') ?? 'o2');
    const [, letter = 'o', sizeText = ''] = /^([acdoux])(\d*)/.exec(type) ?? [];
    const size =
      letter === 'c' || letter === 'a'
        ? 1
        : Number(
            sizeText ||
              (letter === 'x' || letter === 'o' || letter === 'd' || letter === 'u' ? (run.has('t') ? 4 : 2) : 2),
          );
    const width =
      { x: size * 2, o: Math.ceil((size * 8) / 3), d: [0, 4, 6, 0, 11][size] ?? 20, u: [0, 3, 5, 0, 10][size] ?? 20 }[
        letter as 'x'
      ] ?? 3;
    rows(run, bytes, offset, (part) => {
      if (letter === 'c') return [...part].map(charCell).join('');
      let out = '';
      for (let at = 0; at < part.length; at += size) {
        let value = 0n;
        for (let i = 0; i < size; i++) value |= BigInt(part[at + i] ?? 0) << BigInt(8 * i);
        if (letter === 'd' && value >> BigInt(size * 8 - 1)) value -= 1n << BigInt(size * 8);
        out += ` ${letter === 'x' ? value.toString(16).padStart(width, '0') : letter === 'o' ? value.toString(8).padStart(width, '0') : value.toString().padStart(width)}`;
      }
      return out;
    });
  },
);

export const hexdump = tool(
  { short: 'bcCde:f:n:os:vx', long: 'canonical=C length=:n skip=:s no-squeezing=v' },
  function* (run) {
    const bytes = yield* inputBytes(run);
    const canonical = run.has('C') || run.name.endsWith('hd');
    rows(
      run,
      bytes,
      (n) => hex(n, canonical ? 8 : 7),
      (part) => {
        if (canonical) {
          const cells = Array.from({ length: 16 }, (_, i) => (i < part.length ? hex(part[i] ?? 0, 2) : '  '));
          return `  ${cells.slice(0, 8).join(' ')}  ${cells.slice(8).join(' ')}  |${[...part].map(printable).join('')}|`;
        }
        if (run.has('c')) return [...part].map(charCell).join('');
        let out = '';
        for (let at = 0; at < part.length; at += 2)
          out += ` ${run.has('x') ? '   ' : ''}${hex((part[at] ?? 0) | ((part[at + 1] ?? 0) << 8), 4)}`;
        return out;
      },
    );
  },
);

export const xxd = tool({ short: 'abc:g:il:prs:uo:', busybox: { short: 'pris:l:c:g:o:' } }, function* (run) {
  if (run.has('r')) {
    const text = binary(yield* inputBytes(run));
    const digits = run.has('p')
      ? text.replace(/\s/g, '')
      : splitLines(text)
          .lines.map((line) => (/^[0-9a-f]+: ?([0-9a-f ]+?)(?: {2}|$)/.exec(line)?.[1] ?? '').replace(/ /g, ''))
          .join('');
    run.bytes(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
    return;
  }
  const bytes = yield* inputBytes(run);
  const columns = Number(run.value('c') ?? (run.has('p') ? 30 : 16));
  const group = Number(run.value('g') ?? 2);
  for (let at = 0; at < bytes.length; at += columns) {
    const part = bytes.subarray(at, at + columns);
    const cells = [...part].map((byte) => (run.has('u') ? hex(byte, 2).toUpperCase() : hex(byte, 2)));
    if (run.has('p')) {
      run.out(`${cells.join('')}\n`);
      continue;
    }
    let body = '';
    for (let i = 0; i < columns; i++) body += (cells[i] ?? '  ') + ((i + 1) % group === 0 ? ' ' : '');
    run.out(`${hex(at, 8)}: ${body}${columns % group === 0 ? ' ' : '  '}${[...part].map(printable).join('')}\n`);
  }
});

const size = (text: string | undefined): number | undefined =>
  text === undefined
    ? undefined
    : text
        .split('x')
        .reduce<number | undefined>(
          (product, part) => (product === undefined ? undefined : (parseSize(part) ?? Number.NaN) * product),
          1,
        );

const isZero = (chunk: Uint8Array | undefined): boolean => chunk !== undefined && allZero(chunk);

export const dd = tool({ short: '', raw: true }, function* (run) {
  const options = new Map<string, string>();
  for (const arg of run.args) {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(arg) ?? [];
    if (!/^(if|of|bs|ibs|obs|count|skip|seek|conv|status|iflag|oflag|cbs)$/.test(name))
      return run.gnu ? run.usage(`unrecognized operand ${quoteAlways(arg)}`) : run.usage(undefined);
    options.set(name, value);
  }
  const blockSize = size(options.get('bs') ?? options.get('ibs')) ?? 512;
  for (const name of ['bs', 'count', 'skip', 'seek'])
    if (Number.isNaN(size(options.get(name)) ?? 0))
      return run.fail(
        run.gnu ? `invalid number: ${quoteAlways(options.get(name) ?? '')}` : `invalid number '${options.get(name)}'`,
      );
  const count = size(options.get('count'));
  const input = options.get('if');
  const output = options.get('of');
  const limit = count === undefined ? Infinity : count * blockSize;
  const source = input === undefined ? undefined : run.p.open(input, 'read');
  if (source && !source.ok)
    return run.fail(
      run.gnu
        ? `failed to open ${quoteAlways(input ?? '')}: ${strerror(source.error)}`
        : `can't open '${input}': ${strerror(source.error)}`,
    );
  const zeros = input === '/dev/zero' && Number.isFinite(limit);
  const chunks: Uint8Array[] = [];
  let total = 0;
  if (zeros) total = limit;
  else {
    const fd = source?.ok ? freeDescriptor(run.p) : 0;
    if (source?.ok) run.p.files.set(fd, source.value);
    let skip = (size(options.get('skip')) ?? 0) * blockSize;
    while (total < limit) {
      const chunk = yield* run.p.read(fd, Math.min(65536, limit - total + skip));
      if (chunk === undefined) break;
      const kept = chunk.subarray(Math.min(skip, chunk.length));
      skip -= chunk.length - kept.length;
      chunks.push(kept);
      total += kept.length;
      // What has been read is held until it is written: it must not become more than a limit stops.
      yield* run.p.tick(isZero(kept) ? 1 : 1 + kept.length / 512);
    }
    while (output !== undefined && isZero(chunks.at(-1))) chunks.pop();
    if (source?.ok) run.p.files.delete(fd);
  }
  if (source?.ok) source.value.release();
  const problem =
    output === undefined
      ? yield* toOutput(run, chunks, zeros ? total : 0)
      : toFile(run, output, chunks, total, options, blockSize);
  if (typeof problem === 'string') return run.fail(problem);
  if (problem !== undefined) {
    run.warn(problem.text);
    recordsOfFull(run, problem.room, blockSize);
    return run.code;
  }
  const seconds = Math.max(total / 1.5e9, 0.0001);
  yield* run.p.sleep(seconds * 1000);
  const status = options.get('status');
  if (status === 'none') return;
  const whole = Math.floor(total / blockSize);
  const partial = total % blockSize > 0 ? 1 : 0;
  run.say(`${whole}+${partial} records in\n${whole}+${partial} records out\n`);
  if (status !== 'noxfer') run.say(summary(run, total, seconds));
});

/** What dd tells when the output was full after `room` bytes: the block that did not fit was read, and GNU counts its part. */
function recordsOfFull(run: Run, room: number, blockSize: number): void {
  const whole = Math.floor(room / blockSize);
  const partial = run.gnu && room % blockSize > 0 ? 1 : 0;
  const total = run.gnu ? room : whole * blockSize;
  run.say(`${whole + 1}+0 records in\n${whole}+${partial} records out\n`);
  run.say(summary(run, total, Math.max(total / 1.5e9, 0.0001)));
}

function summary(run: Run, total: number, seconds: number): string {
  if (!run.gnu)
    return `${total} bytes (${small(total)}) copied, ${seconds.toFixed(6)} seconds, ${small(total / seconds)}/s\n`;
  const decimal = humanDecimal(total);
  const binarySize = humanCeil(total);
  const rate = humanDecimal(total / seconds);
  const inner =
    total >= 1024 ? ` (${decimal}, ${binarySize.replace(/([KMGT])$/, ' $1iB')})` : total >= 1000 ? ` (${decimal})` : '';
  return `${total} byte${total === 1 ? '' : 's'}${inner} copied, ${Number(seconds.toPrecision(6))} s, ${rate}/s\n`;
}

const small = (n: number): string => {
  let value = n;
  let unit = 'B';
  for (const next of ['KB', 'MB', 'GB']) {
    if (value < 1024) break;
    value /= 1024;
    unit = next;
  }
  return unit === 'B' ? `${Math.floor(value)}B` : `${value.toFixed(1)}${unit}`;
};

const humanDecimal = (n: number): string => {
  let value = n;
  let unit = 'B';
  for (const next of ['kB', 'MB', 'GB']) {
    if (value < 1000) break;
    value /= 1000;
    unit = next;
  }
  return `${value < 10 && unit !== 'B' ? value.toFixed(1) : Math.round(value)} ${unit}`;
};

function* toOutput(run: Run, chunks: readonly Uint8Array[], zeros: number): Task<string | undefined> {
  for (const chunk of chunks) yield* run.p.write(1, chunk);
  const block = zeroBytes(65536);
  for (let left = zeros; left > 0; left -= block.length) {
    if (!(yield* run.p.write(1, block.subarray(0, Math.min(left, block.length)))))
      return 'error writing standard output';
    yield* run.p.tick();
  }
  return undefined;
}

function toFile(
  run: Run,
  output: string,
  chunks: readonly Uint8Array[],
  total: number,
  options: ReadonlyMap<string, string>,
  blockSize: number,
): string | { readonly text: string; readonly room: number } | undefined {
  const { fs, credentials, umask } = run.p;
  if (output === '/dev/null') return undefined;
  const seek = (size(options.get('seek')) ?? 0) * blockSize;
  const keep = (options.get('conv') ?? '').includes('notrunc');
  const old = fs.readFile(run.abs(output), credentials);
  const before = old.ok ? old.value : { bytes: new Uint8Array(0), size: 0 };
  const end = seek + total;
  const length = keep ? Math.max(before.size, end) : end;
  // Zeros stay a hole: only what was there before or came with bytes is written out.
  const known = Math.max(
    chunks.length > 0 ? seek + chunks.reduce((sum, chunk) => sum + chunk.length, 0) : 0,
    keep ? Math.min(before.bytes.length, length) : Math.min(before.bytes.length, seek),
  );
  const bytes = new Uint8Array(known);
  bytes.set(before.bytes.subarray(0, Math.min(known, keep ? before.bytes.length : seek)));
  let at = seek;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  if (chunks.length === 0) bytes.fill(0, seek, Math.min(known, end));
  const written = fs.writeFile(run.abs(output), { bytes, size: length }, credentials, 0o666 & ~umask);
  if (written.ok) return undefined;
  if (written.error === 'ENOSPC') {
    const room = writeWhatFits(fs, run.abs(output), { bytes, size: length }, credentials, 0o666 & ~umask);
    return { text: `error writing '${output}': ${strerror('ENOSPC')}`, room };
  }
  return run.gnu
    ? `failed to open ${quoteAlways(output)}: ${strerror(written.error)}`
    : `can't open '${output}': ${strerror(written.error)}`;
}

export const cmp = tool(
  {
    short: 'blsn:i:',
    long: 'silent=s quiet=s verbose=l print-bytes=b bytes=:n',
    usageCode: 2,
    busybox: { short: 'lsn:' },
  },
  function* (run) {
    const [a, b = '-'] = run.args;
    if (a === undefined) return run.missing(`missing operand after ${quoteAlways(run.name)}`, 2);
    const texts: string[] = [];
    for (const file of [a, b]) {
      const text = yield* run.loadText(file);
      if (!text.ok) {
        if (!run.has('s')) run.warn(`${file}: ${strerror(text.error)}`);
        return 2;
      }
      texts.push(text.value.slice(0, Number(run.value('n') ?? Infinity)));
    }
    const [x = '', y = ''] = texts;
    const length = Math.min(x.length, y.length);
    let line = 1;
    for (let i = 0; i < length; i++) {
      if (x[i] !== y[i]) {
        if (run.has('s')) return 1;
        if (run.has('l')) {
          run.code = 1;
          run.out(`${i + 1} ${x.charCodeAt(i).toString(8).padStart(3)} ${y.charCodeAt(i).toString(8).padStart(3)}\n`);
          continue;
        }
        run.out(`${a} ${b} differ: ${run.gnu ? 'char' : 'byte'} ${i + 1}, line ${line}\n`);
        return 1;
      }
      if (x[i] === '\n') line++;
    }
    if (x.length === y.length) return run.code;
    const shorter = x.length < y.length ? a : b;
    if (!run.has('s'))
      run.say(
        run.gnu
          ? length === 0
            ? `cmp: EOF on ${quoteAlways(shorter)} which is empty\n`
            : `cmp: EOF on ${quoteAlways(shorter)} after byte ${length}, ${x[length - 1] === '\n' ? `line ${line - 1}` : `in line ${line}`}\n`
          : `cmp: EOF on ${shorter}\n`,
      );
    return 1;
  },
);

type Edit = { readonly kind: ' ' | '-' | '+'; readonly line: string; readonly a: number; readonly b: number };

/** The shortest edit script between two lists of lines (dynamic programming on what is left after equal ends). */
function edits(a: readonly string[], b: readonly string[]): Edit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const n = a.length - head - tail;
  const m = b.length - head - tail;
  const longest = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      (longest[i] as Uint32Array)[j] =
        a[head + i] === b[head + j]
          ? (longest[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(longest[i + 1]?.[j] ?? 0, longest[i]?.[j + 1] ?? 0);
  const out: Edit[] = [];
  for (let i = 0; i < head; i++) out.push({ kind: ' ', line: a[i] ?? '', a: i, b: i });
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    if (i < n && j < m && a[head + i] === b[head + j])
      out.push({ kind: ' ', line: a[head + i] ?? '', a: head + i++, b: head + j++ });
    else if (i < n && (j >= m || (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0)))
      out.push({ kind: '-', line: a[head + i] ?? '', a: head + i++, b: head + j });
    else out.push({ kind: '+', line: b[head + j] ?? '', a: head + i, b: head + j++ });
  }
  for (let k = 0; k < tail; k++)
    out.push({ kind: ' ', line: a[a.length - tail + k] ?? '', a: a.length - tail + k, b: b.length - tail + k });
  return out;
}

const span = (from: number, count: number): string =>
  count === 1 ? String(from + 1) : count === 0 ? String(from) : `${from + 1},${from + count}`;

function normalDiff(list: readonly Edit[]): string {
  let out = '';
  for (let i = 0; i < list.length; ) {
    if (list[i]?.kind === ' ') {
      i++;
      continue;
    }
    let end = i;
    while (end < list.length && list[end]?.kind !== ' ') end++;
    const hunk = list.slice(i, end);
    const gone = hunk.filter((e) => e.kind === '-');
    const come = hunk.filter((e) => e.kind === '+');
    const [first] = hunk;
    out += `${span(first?.a ?? 0, gone.length)}${gone.length === 0 ? 'a' : come.length === 0 ? 'd' : 'c'}${span(first?.b ?? 0, come.length)}\n`;
    out +=
      gone.map((e) => `< ${e.line}\n`).join('') +
      (gone.length > 0 && come.length > 0 ? '---\n' : '') +
      come.map((e) => `> ${e.line}\n`).join('');
    i = end;
  }
  return out;
}

function unifiedDiff(list: readonly Edit[], context: number): string {
  let out = '';
  for (let i = 0; i < list.length; ) {
    if (list[i]?.kind === ' ') {
      i++;
      continue;
    }
    const start = Math.max(0, i - context);
    let end = i;
    for (let quiet = 0; end < list.length && quiet <= 2 * context; end++)
      quiet = list[end]?.kind === ' ' ? quiet + 1 : 0;
    let last = end - 1;
    while (last > i && list[last]?.kind === ' ') last--;
    const stop = Math.min(list.length, last + 1 + context);
    const hunk = list.slice(start, stop);
    const a = hunk.filter((e) => e.kind !== '+').length;
    const b = hunk.filter((e) => e.kind !== '-').length;
    const side = (from: number, count: number): string =>
      count === 1 ? String(from + 1) : `${count === 0 ? from : from + 1},${count}`;
    out += `@@ -${side(hunk[0]?.a ?? 0, a)} +${side(hunk[0]?.b ?? 0, b)} @@\n${hunk.map((e) => `${e.kind}${e.line}\n`).join('')}`;
    i = stop;
  }
  return out;
}

export const diff = tool(
  {
    short: 'abBcdiNqrstuU:wxX:y',
    long: 'unified=?U brief=q recursive=r ignore-case=i ignore-all-space=w ignore-space-change=b new-file=N report-identical-files=s color=?K text=a exclude=:x label=:L',
    usageCode: 2,
    busybox: { short: 'abdiL:NqrsS:tTU:wBu' },
  },
  function* (run): Task<number> {
    const [a, b] = run.args;
    if (a === undefined || b === undefined)
      return run.missing(`missing operand after ${quoteAlways(a ?? run.name)}`, run.gnu ? 2 : 1);
    const both = [run.isDirectory(a), run.isDirectory(b)];
    if (both[0] && both[1]) return yield* folders(run, a, b);
    const left = both[0] ? joinPath(a, b.slice(b.lastIndexOf('/') + 1)) : a;
    const right = both[1] ? joinPath(b, a.slice(a.lastIndexOf('/') + 1)) : b;
    return yield* files(run, left, right, '');
  },
);

function* files(run: Run, a: string, b: string, title: string): Task<number> {
  const texts: string[] = [];
  for (const file of [a, b]) {
    const text = yield* run.loadText(file);
    if (!text.ok && !(run.has('N') && text.error === 'ENOENT')) {
      run.warn(run.gnu ? `${file}: ${strerror(text.error)}` : `can't stat '${file}': ${strerror(text.error)}`, 2);
      if (run.code === 2 && file === a && !run.stat(b).ok && b !== '-')
        run.warn(run.gnu ? `${b}: ${strerror('ENOENT')}` : `can't stat '${b}': ${strerror('ENOENT')}`, 2);
      return 2;
    }
    texts.push(text.ok ? text.value : '');
  }
  const [x = '', y = ''] = texts;
  const change = (line: string): string => {
    let out = run.has('i') ? line.toLowerCase() : line;
    if (run.has('w')) out = out.replace(/\s/g, '');
    else if (run.has('b')) out = out.replace(/\s+/g, ' ').trimEnd();
    return out;
  };
  const same = x === y;
  if (same) {
    if (run.has('s')) run.out(`Files ${a} and ${b} are identical\n`);
    return 0;
  }
  if (run.has('q') || /\0/.test(x + y)) {
    run.out(run.has('q') ? `Files ${a} and ${b} differ\n` : `Binary files ${a} and ${b} differ\n`);
    return 1;
  }
  const linesOf = (text: string): string[] => {
    const { lines, ended } = splitLines(text);
    return ended ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n\\ No newline at end of file`];
  };
  const [la, lb] = [linesOf(x), linesOf(y)];
  const list = edits(la.map(change), lb.map(change)).map((e) => ({
    ...e,
    line: (e.kind === '+' ? lb[e.b] : la[e.a]) ?? '',
  }));
  if (!list.some((e) => e.kind !== ' ')) return 0;
  if (title !== '') run.out(`${title}\n`);
  const unified = run.has('u', 'U') || !run.gnu;
  if (!unified) {
    run.put(normalDiff(list));
    return 1;
  }
  const stamp = (file: string): string => {
    const stat = run.stat(file);
    return run.gnu
      ? `\t${new Date((stat.ok ? stat.value.mtime : 0) * 1000)
          .toISOString()
          .replace('T', ' ')
          .replace(/\.\d+Z$/, '.000000000 +0000')}`
      : '';
  };
  const labels = run.values('L');
  run.put(
    `--- ${labels[0] ?? a + stamp(a)}\n+++ ${labels[1] ?? b + stamp(b)}\n${unifiedDiff(list, Number(run.value('U') ?? 3))}`,
  );
  return 1;
}

function* folders(run: Run, a: string, b: string): Task<number> {
  const names = [a, b].map((folder) => {
    const list = run.p.fs.readdir(run.abs(folder), run.p.credentials);
    return list.ok ? list.value : [];
  });
  let code = 0;
  for (const name of [...new Set(names.flat())].sort()) {
    const [left, right] = [joinPath(a, name), joinPath(b, name)];
    const only = !names[0]?.includes(name) ? b : !names[1]?.includes(name) ? a : undefined;
    if (only !== undefined && !run.has('N')) {
      run.out(`Only in ${only}: ${name}\n`);
      code = 1;
    } else if (run.isDirectory(left) && run.isDirectory(right)) {
      if (run.has('r')) code = Math.max(code, yield* folders(run, left, right));
      else run.out(`Common subdirectories: ${left} and ${right}\n`);
    } else
      code = Math.max(
        code,
        yield* files(
          run,
          left,
          right,
          `diff ${run.argv
            .slice(1)
            .filter((arg) => arg.startsWith('-'))
            .join(' ')} ${left} ${right}`.replace('diff  ', 'diff '),
        ),
      );
  }
  return code;
}
