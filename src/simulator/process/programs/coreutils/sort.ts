import { binaryBytes, splitLines } from '../binary-text.ts';
import { strerror } from '../errno-text.ts';
import { quoteAlways, type Run, tool } from '../tool.ts';
import { allInput } from './input.ts';

interface Key {
  readonly field: number;
  readonly char: number;
  readonly endField: number;
  readonly endChar: number;
  readonly flags: string;
}

function parseKey(text: string): Key | undefined {
  const match = /^(\d+)(?:\.(\d+))?([bdfgiMhnRrV]*)(?:,(\d+)(?:\.(\d+))?([bdfgiMhnRrV]*))?$/.exec(text);
  if (!match || match[1] === '0') return undefined;
  return {
    field: Number(match[1]),
    char: Number(match[2] ?? 1),
    endField: Number(match[4] ?? 0),
    endChar: Number(match[5] ?? 0),
    flags: (match[3] ?? '') + (match[6] ?? ''),
  };
}

/** Start and end offsets of each field: with a separator between, without one blanks begin a field. */
function fields(line: string, separator: string | undefined): [number, number][] {
  const out: [number, number][] = [];
  if (separator !== undefined) {
    let at = 0;
    for (const part of line.split(separator)) {
      out.push([at, at + part.length]);
      at += part.length + 1;
    }
    return out;
  }
  for (const match of line.matchAll(/[ \t]*[^ \t]*/g))
    if (match[0] !== '') out.push([match.index, match.index + match[0].length]);
  return out;
}

function extract(line: string, key: Key, separator: string | undefined): string {
  const list = fields(line, separator);
  const begin = list[key.field - 1];
  if (!begin) return '';
  const blanks = (from: number): number =>
    key.flags.includes('b') ? (/^[ \t]*/.exec(line.slice(from))?.[0].length ?? 0) : 0;
  const start = begin[0] + blanks(begin[0]) + key.char - 1;
  if (key.endField === 0) return line.slice(start);
  const last = list[key.endField - 1];
  if (!last) return line.slice(start);
  const end = key.endChar === 0 ? last[1] : Math.min(last[1], last[0] + blanks(last[0]) + key.endChar);
  return line.slice(start, Math.max(start, end));
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const numberOf = (text: string): number => Number(/^[ \t]*(-?\d*(?:\.\d*)?)/.exec(text)?.[1] || 0) || 0;

function humanOf(text: string): number {
  const [, digits = '', unit = ''] = /^[ \t]*(-?\d*(?:\.\d+)?)([KkMGTPE]?)/.exec(text) ?? [];
  return Number(digits || 0) * 1024 ** (unit === '' ? 0 : 'KMGTPE'.indexOf(unit.toUpperCase()) + 1);
}

const versionParts = (text: string): (string | number)[] =>
  (text.match(/\d+|\D+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));

function compareVersions(a: string, b: string): number {
  const x = versionParts(a);
  const y = versionParts(b);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const p = x[i] ?? '';
    const q = y[i] ?? '';
    if (p === q) continue;
    if (typeof p === 'number' && typeof q === 'number') return p - q;
    return String(p) < String(q) ? -1 : 1;
  }
  return 0;
}

function compareBy(flags: string): (a: string, b: string) => number {
  if (flags.includes('n')) return (a, b) => numberOf(a) - numberOf(b);
  if (flags.includes('g')) return (a, b) => (Number.parseFloat(a) || 0) - (Number.parseFloat(b) || 0);
  if (flags.includes('h')) return (a, b) => humanOf(a) - humanOf(b);
  if (flags.includes('M'))
    return (a, b) =>
      MONTHS.indexOf(a.trim().slice(0, 3).toUpperCase()) - MONTHS.indexOf(b.trim().slice(0, 3).toUpperCase());
  if (flags.includes('V')) return compareVersions;
  const change = (text: string): string => {
    let out = flags.includes('d') ? text.replace(/[^A-Za-z0-9 \t]/g, '') : text;
    if (flags.includes('i')) out = out.replace(/[^ -~]/g, '');
    return flags.includes('f') ? out.toUpperCase() : out;
  };
  return (a, b) => {
    const x = change(a);
    const y = change(b);
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

/** The order that the options of one run ask for. */
function comparator(run: Run, keys: readonly Key[], separator: string | undefined): (a: string, b: string) => number {
  const global = run.given
    .map((o) => o.name)
    .filter((name) => 'bdfgiMhnV'.includes(name))
    .join('');
  const reverse = run.has('r');
  const parts = keys.map((key) => {
    const flags = /[dfgiMhnVr]/.test(key.flags) ? key.flags : global + (reverse ? 'r' : '') + key.flags;
    const compare = compareBy(flags);
    const sign = flags.includes('r') ? -1 : 1;
    return (a: string, b: string): number =>
      sign * compare(extract(a, { ...key, flags }, separator), extract(b, { ...key, flags }, separator));
  });
  const whole = compareBy(global);
  const skip = (text: string): string => (global.includes('b') ? text.replace(/^[ \t]+/, '') : text);
  if (parts.length === 0) parts.push((a, b) => (reverse ? -1 : 1) * whole(skip(a), skip(b)));
  return (a, b) => {
    for (const part of parts) {
      const order = part(a, b);
      if (order !== 0) return order;
    }
    if (run.has('s', 'u')) return 0;
    return (reverse ? -1 : 1) * (a < b ? -1 : a > b ? 1 : 0);
  };
}

export const sort = tool(
  {
    short: 'bdfgiMhnRrVcCk:mo:sS:t:T:uz',
    long: 'ignore-leading-blanks=b dictionary-order=d ignore-case=f general-numeric-sort=g ignore-nonprinting=i month-sort=M human-numeric-sort=h numeric-sort=n random-sort=R reverse=r version-sort=V check=?c key=:k merge=m output=:o stable=s buffer-size=:S field-separator=:t temporary-directory=:T unique=u zero-terminated=z parallel=:p',
    usageCode: 2,
    busyboxCode: 2,
    busybox: { short: 'ngMVucszbrdfihRk:t:o:S:T:m' },
  },
  function* (run) {
    const keys: Key[] = [];
    for (const text of run.values('k')) {
      const key = parseKey(text);
      if (!key)
        return run.fail(
          run.gnu
            ? `${/^0/.test(text) ? 'field number is zero: ' : ''}invalid field specification ${quoteAlways(text)}`
            : `bad field specification`,
          2,
        );
      keys.push(key);
    }
    const separator = run.value('t');
    if (separator !== undefined && separator.length > 1 && separator !== '\\0')
      return run.fail(run.gnu ? `multi-character tab ${quoteAlways(separator)}` : 'bad -t parameter', 2);
    let problem: number | undefined;
    const files = run.args.length > 0 ? run.args : ['-'];
    for (const file of files) {
      const stat = file === '-' ? undefined : run.stat(file);
      if (stat && !stat.ok)
        problem ??= run.fail(
          run.gnu ? `cannot read: ${file}: ${strerror(stat.error)}` : `${file}: ${strerror(stat.error)}`,
          2,
        );
      else if (stat?.ok && stat.value.kind === 'directory')
        problem ??= run.fail(
          run.gnu ? `read failed: ${file}: ${strerror('EISDIR')}` : `read error: ${strerror('EISDIR')}`,
          2,
        );
    }
    if (problem !== undefined) return problem;
    let text = '';
    for (const file of files) {
      const one = yield* allInput(run, [file], 2);
      text += one === '' || one.endsWith('\n') || run.has('z') ? one : `${one}\n`;
    }
    if (run.code) return run.code;
    const end = run.has('z') ? '\0' : '\n';
    const lines = run.has('z')
      ? text.split('\0').filter((line, i, all) => i < all.length - 1 || line !== '')
      : splitLines(text).lines;
    const compare = comparator(run, keys, separator === '\\0' ? '\0' : separator);
    if (run.has('c', 'C')) {
      const at = lines.findIndex((line, i) => i > 0 && compare(lines[i - 1] ?? '', line) > (run.has('u') ? -1 : 0));
      if (at < 0) return 0;
      if (run.has('c'))
        run.say(
          run.gnu
            ? `${run.name}: ${files[0]}:${at + 1}: disorder: ${lines[at]}
`
            : `Check line ${at}
`,
        );
      return 1;
    }
    if (run.has('R')) return run.fail('drydock: random order (-R) is not modelled', 2);
    yield* run.p.tick(1 + Math.floor(lines.length / 500));
    lines.sort(compare);
    const unique = run.has('u') ? lines.filter((line, i) => i === 0 || compare(lines[i - 1] ?? '', line) !== 0) : lines;
    const out = unique.map((line) => line + end).join('');
    const target = run.value('o');
    if (target === undefined) {
      run.put(out);
      return;
    }
    const bytes = binaryBytes(out);
    const written = run.p.fs.writeFile(
      run.abs(target),
      { bytes, size: bytes.length },
      run.p.credentials,
      0o666 & ~run.p.umask,
    );
    if (!written.ok)
      return run.fail(
        run.gnu
          ? `open failed: ${target}: ${strerror(written.error)}`
          : `can't open '${target}': ${strerror(written.error)}`,
        2,
      );
  },
);
