import { binary } from '../binary-text.ts';
import { strerror } from '../errno-text.ts';
import { freeDescriptor, quoteMaybe, type ToolMaker, tool } from '../tool.ts';
import { allInput, eachChunk, eachInput } from './input.ts';

/** Shows control characters as `^X` and high bytes as `M-x`. */
const visible = (text: string, tabs: boolean): string =>
  text.replace(tabs ? /[\0-\x09\x0b-\x1f\x7f-\xff]/g : /[\0-\x08\x0b-\x1f\x7f-\xff]/g, (char) => {
    const code = char.charCodeAt(0);
    const low = code & 0x7f;
    return (
      (code > 0x7f ? 'M-' : '') +
      (low < 32 ? `^${String.fromCharCode(low + 64)}` : low === 127 ? '^?' : String.fromCharCode(low))
    );
  });

export const cat = tool(
  {
    short: 'AbeEnstTuv',
    long: 'show-all=A number-nonblank=b show-ends=E number=n squeeze-blank=s show-tabs=T show-nonprinting=v',
    busybox: { short: 'nbvteA' },
  },
  function* (run) {
    const number = run.has('n');
    const nonBlank = run.has('b');
    const ends = run.has('A', 'e', 'E') || (!run.gnu && run.has('t') && false);
    const tabs = run.has('A', 't', 'T');
    const show = run.has('A', 'e', 't', 'v');
    const plain = !(number || nonBlank || ends || tabs || show || run.has('s'));
    let count = 0;
    let start = true;
    let blankRun = 0;
    for (const file of run.args.length > 0 ? run.args : ['-'])
      yield* eachChunk(
        run,
        file,
        (chunk) => {
          if (plain) {
            run.bytes(chunk);
            return true;
          }
          for (const line of binary(chunk).split(/(?<=\n)/)) {
            const ended = line.endsWith('\n');
            const body = ended ? line.slice(0, -1) : line;
            blankRun = start && body === '' && ended ? blankRun + 1 : 0;
            if (run.has('s') && blankRun > 1) continue;
            if (start && (nonBlank ? body !== '' : number)) run.put(`${String(++count).padStart(6)}\t`);
            run.put((show || tabs ? visible(body, tabs) : body) + (ended ? (ends ? '$\n' : '\n') : ''));
            start = ended;
          }
          return true;
        },
        true,
      );
  },
);

/** Where `tail` of the given options begins in a text. */
function tailStart(text: string, count: number, fromStart: boolean, bytes: boolean): number {
  if (bytes) return fromStart ? Math.min(text.length, Math.max(0, count - 1)) : Math.max(0, text.length - count);
  let at: number;
  if (fromStart) {
    at = 0;
    for (let i = 1; i < count && at < text.length; i++) {
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length : newline + 1;
    }
    return at;
  }
  if (count === 0) return text.length;
  at = text.endsWith('\n') ? text.length - 1 : text.length;
  for (let i = 0; i < count; i++) {
    at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
    if (at < 0) return 0;
  }
  return at + 1;
}

/** `-5` and `+5` as the first argument, the old way of saying `-n 5`. */
const modernCount = (args: readonly string[]): string[] =>
  args.flatMap((arg, i) =>
    i === 0 && /^[-+]\d+$/.test(arg) ? ['-n', arg.startsWith('-') ? arg.slice(1) : arg] : [arg],
  );

const withModern =
  (maker: ToolMaker): ToolMaker =>
  (manner) =>
  (p, argv = p.argv) =>
    maker(manner)(p, [argv[0] ?? '', ...modernCount(argv.slice(1))]);

const SUFFIX = /^([-+]?)(\d+)([bkKmMG]?)B?$/;
const UNIT: Record<string, number> = { b: 512, k: 1024, K: 1024, m: 1048576, M: 1048576, G: 1073741824 };

function countOf(text: string): { sign: string; count: number } | undefined {
  const [, sign = '', digits = '', suffix = ''] = SUFFIX.exec(text) ?? [];
  return digits === '' ? undefined : { sign, count: Number(digits) * (UNIT[suffix] ?? 1) };
}

export const head = withModern(
  tool(
    { short: 'c:n:qvz', long: 'bytes=:c lines=:n quiet=q silent=q verbose=v', busybox: { short: 'n:c:qv' } },
    function* (run) {
      const option = run.last('cn') ?? 'n';
      const text = run.value(option) ?? '10';
      const parsed = countOf(text);
      if (!parsed)
        return run.fail(
          run.gnu
            ? `invalid number of ${option === 'c' ? 'bytes' : 'lines'}: ${`'${text}'`}`
            : `invalid number '${text}'`,
        );
      const bytes = option === 'c';
      const files = run.args.length > 0 ? run.args : ['-'];
      const titled = (files.length > 1 || run.has('v')) && !run.has('q');
      let first = true;
      for (const file of files) {
        const title = (): void => {
          if (titled) run.out(`${first ? '' : '\n'}==> ${file === '-' ? 'standard input' : file} <==\n`);
          first = false;
        };
        if (parsed.sign === '-') {
          const all = yield* run.loadText(file);
          if (!all.ok) {
            run.warn(
              run.gnu ? `cannot open '${file}' for reading: ${strerror(all.error)}` : `${file}: ${strerror(all.error)}`,
            );
            continue;
          }
          title();
          run.put(all.value.slice(0, tailStart(all.value, parsed.count, false, bytes)));
          continue;
        }
        let left = parsed.count;
        const stat = file === '-' ? undefined : run.stat(file);
        if (stat && (!stat.ok || stat.value.kind === 'directory')) {
          if (stat.ok) {
            if (run.gnu) title();
            run.warn(run.gnu ? `error reading '${file}': ${strerror('EISDIR')}` : `read error: ${strerror('EISDIR')}`);
          } else
            run.warn(
              run.gnu
                ? `cannot open ${`'${file}'`} for reading: ${strerror(stat.error)}`
                : `${file}: ${strerror(stat.error)}`,
            );
          continue;
        }
        title();
        if (left === 0) continue;
        yield* eachChunk(
          run,
          file,
          (chunk) => {
            let end = 0;
            if (bytes) {
              end = Math.min(left, chunk.length);
              left -= end;
            } else
              while (left > 0 && end < chunk.length) {
                const newline = chunk.indexOf(10, end);
                if (newline < 0) end = chunk.length;
                else {
                  end = newline + 1;
                  left--;
                }
              }
            run.bytes(chunk.subarray(0, end));
            return left > 0;
          },
          true,
        );
        if (!(yield* run.flush())) return;
      }
    },
  ),
);

export const tail = withModern(
  tool(
    {
      short: 'c:fFn:qs:vz',
      long: 'bytes=:c follow=?f lines=:n quiet=q silent=q sleep-interval=:s verbose=v retry=r pid=:p',
      busybox: { short: 'fc:n:qs:vF' },
    },
    function* (run) {
      const option = run.last('cn') ?? 'n';
      const text = run.value(option) ?? '10';
      const parsed = countOf(text);
      if (!parsed)
        return run.fail(
          run.gnu ? `invalid number of ${option === 'c' ? 'bytes' : 'lines'}: '${text}'` : `invalid number '${text}'`,
        );
      const files = run.args.length > 0 ? run.args : ['-'];
      const titled = (files.length > 1 || run.has('v')) && !run.has('q');
      const follow = run.has('f', 'F');
      const followed: { file: string; size: number }[] = [];
      let shown = '';
      const title = (file: string, first = true): void => {
        if (titled && (first || shown !== file))
          run.out(`${shown === '' ? '' : '\n'}==> ${file === '-' ? 'standard input' : file} <==\n`);
        shown = file;
      };
      for (const file of files) {
        const all = yield* run.loadText(file);
        if (!all.ok) {
          if (all.error === 'EISDIR' && run.gnu) title(file);
          run.warn(
            run.gnu
              ? all.error === 'EISDIR'
                ? `error reading '${file}': ${strerror('EISDIR')}`
                : `cannot open '${file}' for reading: ${strerror(all.error)}`
              : all.error === 'EISDIR'
                ? `read error: ${strerror('EISDIR')}`
                : `can't open '${file}': ${strerror(all.error)}`,
          );
          if (run.has('F')) followed.push({ file, size: 0 });
          continue;
        }
        title(file);
        run.put(all.value.slice(tailStart(all.value, parsed.count, parsed.sign === '+', option === 'c')));
        if (file !== '-') followed.push({ file, size: all.value.length });
      }
      if (!run.gnu && run.code > 0 && followed.length === 0 && !files.includes('-')) run.warn('no files');
      if (!follow) return;
      if (followed.length === 0) {
        if (run.args.length > 0 && run.gnu) run.warn('no files remaining');
        return run.code;
      }
      const pause = Number(run.value('s') ?? '1') * 1000;
      for (;;) {
        if (!(yield* run.flush())) return 1;
        yield* run.p.sleep(pause);
        for (const entry of followed) {
          const stat = run.stat(entry.file);
          if (!stat.ok || stat.value.size === entry.size) continue;
          const all = yield* run.loadText(entry.file);
          if (!all.ok) continue;
          if (all.value.length < entry.size) {
            if (run.gnu) run.warn(`${entry.file}: file truncated`, 0);
            entry.size = 0;
          }
          title(entry.file, false);
          run.put(all.value.slice(entry.size));
          entry.size = all.value.length;
        }
      }
    },
  ),
);

export const tac = tool({ short: 'bs:r', long: 'before=b separator=:s', busybox: { short: '' } }, function* (run) {
  yield* eachInput(run, run.args, (text) => {
    const parts = text.split(/(?<=\n)/);
    run.put(parts.reverse().join(''));
  });
});

export const tee = tool(
  { short: 'aip', long: 'append=a ignore-interrupts=i', busybox: { short: 'ia' } },
  function* (run) {
    if (run.has('i')) run.p.onSignal('INT', 'ignore');
    const fds: number[] = [];
    for (const file of run.args) {
      const opened = run.p.open(file, run.has('a') ? 'append' : 'write', { create: true, truncate: !run.has('a') });
      if (!opened.ok) {
        run.warn(`${run.gnu ? quoteMaybe(file) : file}: ${strerror(opened.error)}`);
        continue;
      }
      const fd = freeDescriptor(run.p);
      run.p.files.set(fd, opened.value);
      fds.push(fd);
    }
    yield* run.flush();
    for (;;) {
      const chunk = yield* run.p.read(0, 65536);
      if (chunk === undefined) break;
      yield* run.p.write(1, chunk);
      for (const fd of fds) yield* run.p.write(fd, chunk);
    }
  },
);

export const wc = tool(
  { short: 'clLmw', long: 'bytes=c chars=m lines=l words=w max-line-length=L', busybox: { short: 'cmlwL' } },
  function* (run) {
    const all = !run.has('c', 'l', 'L', 'm', 'w');
    const totals = [0, 0, 0, 0, 0];
    const rows: { counts: number[]; file: string }[] = [];
    yield* eachInput(run, run.args, (text, file) => {
      const lines = text.split('\n');
      const widest = lines.reduce((max, line) => Math.max(max, line.replace(/[^ -~\t]/g, '').length), 0);
      const counts = [lines.length - 1, text.match(/[^\s]+/g)?.length ?? 0, text.length, text.length, widest];
      counts.forEach((n, i) => void (totals[i] = i === 4 ? Math.max(totals[4] ?? 0, n) : (totals[i] ?? 0) + n));
      rows.push({ counts, file });
    });
    if (rows.length > 1 || run.args.length > 1) rows.push({ counts: totals, file: 'total' });
    const shown = [all || run.has('l'), all || run.has('w'), run.has('m'), all || run.has('c'), run.has('L')];
    const single = shown.filter(Boolean).length === 1;
    const anonymous = run.args.length === 0;
    const widest = Math.max(...rows.map((row) => String(row.counts[2] ?? 0).length), 1);
    const width = run.gnu
      ? anonymous && !single && run.p.files.get(0)?.kind !== 'file'
        ? 7
        : single && rows.length === 1
          ? 1
          : run.args.includes('-')
            ? 7
            : Math.max(widest, String(totals[2]).length)
      : single && run.args.length < 2
        ? 1
        : 9;
    for (const { counts, file } of rows) {
      const cells = counts.filter((_, i) => shown[i]).map((n) => String(n).padStart(width));
      run.out(`${cells.join(run.gnu || single ? ' ' : ' ')}${anonymous ? '' : ` ${file}`}\n`);
    }
  },
);

export const yes = tool({ short: '', busybox: { short: '' }, raw: true }, function* (run) {
  const line = `${run.args.length > 0 ? run.args.join(' ') : 'y'}\n`;
  const block = line.repeat(Math.ceil(4096 / line.length));
  for (;;) {
    if (!(yield* run.p.out(block))) return 1;
    yield* run.p.tick();
  }
});

export const nl = tool({ short: 'b:w:s:v:i:n:', busybox: { short: 'p:b:i:l:n:s:v:w:' } }, function* (run) {
  const text = yield* allInput(run, run.args);
  const style = run.value('b') ?? 't';
  const width = Number(run.value('w') ?? 6);
  const separator = run.value('s') ?? '\t';
  const format = run.value('n') ?? 'rn';
  let count = Number(run.value('v') ?? 1);
  for (const line of text.split(/(?<=\n)/)) {
    if (line === '') continue;
    if (style === 'a' || (style === 't' && line !== '\n')) {
      const digits = String(count);
      run.put(
        (format === 'ln' ? digits.padEnd(width) : digits.padStart(width, format === 'rz' ? '0' : ' ')) +
          separator +
          line,
      );
      count += Number(run.value('i') ?? 1);
    } else run.put(' '.repeat(width + separator.length) + line);
  }
});
