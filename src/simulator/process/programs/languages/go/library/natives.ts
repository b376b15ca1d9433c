import { fromBinary, toBinary } from '../../../binary-text.ts';
import { strerror } from '../../../errno-text.ts';
import type { Natives } from '../check-package.ts';
import { Printer } from '../format.ts';
import { quoteGo, shortest } from '../numbers.ts';
import type { Runtime } from '../runtime.ts';
import { identical, isInterface, missingMethod, under } from '../types.ts';
import { Boxed, bytesText, type Cell, copyOf, Exit, isCopied, normal, Slice, type V } from '../values.ts';
import { dateText, durationText, parseDuration, partOf } from './times.ts';

const list = (v: V): V[] => (v instanceof Slice ? v.list() : []);
const strings = (items: readonly string[]): Slice => new Slice([...items]);
const own = (v: V): string => fromBinary(v as string);
const both = (result: { readonly ok: boolean; readonly error?: string }): [string, string] =>
  result.ok ? ['', ''] : [result.error ?? 'EIO', words(result.error ?? 'EIO')];
const words = (code: string): string => {
  const text = strerror(code as Parameters<typeof strerror>[0]);
  return text.charAt(0).toLowerCase() + text.slice(1);
};
const inClass = (chars: string): string => chars.replace(/[\\\]^-]/g, '\\$&');

export const natives: Natives = {
  'runtime.errorString.Error': (_, [text]) =>
    (text as string).startsWith('\0') ? (text as string).slice(1) : `runtime error: ${text as string}`,
  'runtime.NumCPU': () => 2,
  'runtime.NumGoroutine': () => 1,
  'runtime.gosched': function* (rt: Runtime) {
    yield* rt.turn();
  },
  'runtime.Version': (rt) => `go${rt.p.env.get('GOLANG_VERSION') ?? '1.26.5'}`,
  'errors.assignAs': (_, [error, target]) => assignAs(error, target),

  // fmt
  'fmt.Sprint': (rt, [args], f) => new Printer(rt, f).print(list(args)),
  'fmt.Sprintln': (rt, [args], f) => new Printer(rt, f).println(list(args)),
  'fmt.Sprintf': (rt, [format, args], f) => new Printer(rt, f).printf(format as string, list(args)),
  'fmt.wrapped': (_, [format]) => {
    const verbs = [...(format as string).matchAll(/%[-+# 0]*\d*(?:\.\d*)?(.)/g)]
      .map(([, verb]) => verb)
      .filter((verb) => verb !== '%');
    return verbs.indexOf('w');
  },
  'fmt.plain': (_, [format]) => (format as string).replace(/%([-+# 0]*\d*)w/g, '%$1v'),
  'fmt.scanLine': function* (rt: Runtime) {
    yield* rt.flush();
    const line = yield* rt.p.readLine(0);
    return line === undefined ? ['', false] : [toBinary(line), true];
  },
  'fmt.scanWord': function* (rt: Runtime) {
    yield* rt.flush();
    let word = '';
    for (;;) {
      const bytes = yield* rt.p.read(0, 1);
      if (bytes === undefined || bytes[0] === undefined) return [word, word !== ''];
      const c = String.fromCharCode(bytes[0]);
      if (!/\s/.test(c)) word += c;
      else if (word !== '') return [word, true];
    }
  },
  'fmt.fields': (_, [s]) => strings((s as string).split(/\s+/).filter((one) => one !== '')),
  'fmt.store': (_, [word, target]) => storeWord(word as string, target),

  // strings
  'strings.Index': (_, [s, part]) => (s as string).indexOf(part as string),
  'strings.LastIndex': (_, [s, part]) => (s as string).lastIndexOf(part as string),
  'strings.Split': (_, [s, sep]) =>
    strings(sep === '' ? [...own(s)].map(toBinary) : (s as string).split(sep as string)),
  'strings.SplitN': (_, [s, sep, n]) => {
    const all = (s as string).split(sep as string);
    const most = n as number;
    return most === 0
      ? null
      : strings(
          most < 0 || all.length <= most ? all : [...all.slice(0, most - 1), all.slice(most - 1).join(sep as string)],
        );
  },
  'strings.Fields': (_, [s]) => strings((s as string).split(/[ \t\n\v\f\r]+/).filter((one) => one !== '')),
  'strings.Join': (_, [items, sep]) => list(items).join(sep as string),
  'strings.Repeat': (rt, [s, n], f) =>
    (n as number) < 0 ? rt.panicPlain(f, 'strings: negative Repeat count') : (s as string).repeat(n as number),
  'strings.Replace': (_, [s, old, by, n]) => {
    const parts = (s as string).split(old as string);
    const most = (n as number) < 0 ? parts.length : (n as number);
    return parts.reduce((text, part, i) => text + (i <= most ? (by as string) : (old as string)) + part);
  },
  'strings.ToUpper': (_, [s]) =>
    toBinary([...own(s)].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('')),
  'strings.ToLower': (_, [s]) => toBinary(own(s).toLowerCase()),
  'strings.Title': (_, [s]) =>
    toBinary(
      own(s).replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_all, before: string, c: string) => before + c.toUpperCase()),
    ),
  'strings.TrimSpace': (_, [s]) => toBinary(own(s).trim()),
  'strings.TrimLeft': (_, [s, set]) =>
    toBinary(set === '' ? own(s) : own(s).replace(new RegExp(`^[${inClass(own(set))}]+`, 'u'), '')),
  'strings.TrimRight': (_, [s, set]) =>
    toBinary(set === '' ? own(s) : own(s).replace(new RegExp(`[${inClass(own(set))}]+$`, 'u'), '')),
  'strings.Count': (_, [s, part]) =>
    part === '' ? [...own(s)].length + 1 : (s as string).split(part as string).length - 1,

  // strconv
  'strconv.parse': (_, [s, base, bits, signed]) =>
    parseWhole(s as string, base as number, bits as number, signed === true),
  'strconv.parseFloat': (_, [s]) =>
    /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(s as string) ? [Number(s), true] : [0, false],
  'strconv.FormatInt': (_, [n, base]) => (n as number | bigint).toString(base as number),
  'strconv.FormatFloat': (_, [v, format, precision, bits]) => {
    const verb = String.fromCharCode(format as number);
    const digits = (precision as number) < 0 ? undefined : (precision as number);
    if (verb === 'f')
      return digits === undefined ? shortest(v as number, bits === 32, undefined, 400) : (v as number).toFixed(digits);
    return shortest(v as number, bits === 32, digits);
  },
  'strconv.Quote': (_, [s]) => quoteGo(s as string),

  // time
  'time.sleep': function* (rt: Runtime, [ns]: V[]) {
    yield* rt.flush();
    const until = rt.p.clock.now() + Number(ns) / 1e6;
    yield { kind: 'wait', on: [], until };
  },
  'time.now': (rt) => normal(BigInt(Math.round(rt.p.clock.now() * 1000)) * 1000n),
  'time.durationText': (_, [d]) => durationText(BigInt(d as number)),
  'time.civil': (_, [year, month, day, hour, min, sec]) =>
    Date.UTC(year as number, (month as number) - 1, day as number, hour as number, min as number, sec as number),
  'time.format': (_, [ns, layout]) => dateText(BigInt(ns as number), layout as string),
  'time.part': (_, [ns, what]) => partOf(BigInt(ns as number), what as string),
  'time.parseDuration': (_, [s]) => parseDuration(s as string),

  // sync
  'sync.lockWait': (rt, [m], f) => rt.block(f, 'sync.Mutex.Lock', () => ((m as V[])[0] === true ? undefined : true)),
  'sync.rwWait': (rt, [m, write], f) =>
    rt.block(f, write === true ? 'sync.RWMutex.Lock' : 'sync.RWMutex.RLock', () => {
      const [locked, readers] = m as V[];
      return locked === true || (write === true && (readers as number) > 0) ? undefined : true;
    }),
  'sync.groupWait': (rt, [w], f) => rt.block(f, 'sync.WaitGroup.Wait', () => ((w as V[])[0] === 0 ? true : undefined)),
  'sync.waitFor': () => undefined,
  'sync.changed': (rt) => rt.changed(),
  'sync.fatal': (rt, [text]) => {
    rt.write(2, `fatal error: ${text as string}\n`);
    throw new Exit(2);
  },

  // math and sort
  'math.Sqrt': (_, [x]) => Math.sqrt(x as number),
  'math.Floor': (_, [x]) => Math.floor(x as number),
  'math.Ceil': (_, [x]) => Math.ceil(x as number),
  'math.Trunc': (_, [x]) => Math.trunc(x as number),
  'math.Abs': (_, [x]) => Math.abs(x as number),
  'math.round': (_, [x]) => Math.sign(x as number) * Math.round(Math.abs(x as number)),
  'math.Inf': (_, [sign]) => ((sign as number) >= 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY),
  'math.NaN': () => Number.NaN,
  'math.Mod': (_, [x, y]) => (x as number) % (y as number),
  'sort.length': (_, [x]) => (x instanceof Boxed && x.v instanceof Slice ? x.v.length : 0),
  'sort.swap': (_, [x, i, j]) => {
    if (!(x instanceof Boxed) || !(x.v instanceof Slice)) return;
    const { array, offset } = x.v;
    [array[offset + (i as number)], array[offset + (j as number)]] = [
      array[offset + (j as number)],
      array[offset + (i as number)],
    ];
  },

  // os
  'os.args': (rt) => strings(rt.p.argv.map(toBinary)),
  'os.Exit': (_, [code]) => {
    throw new Exit((code as number) & 255);
  },
  'os.LookupEnv': (rt, [key]) => {
    const value = rt.p.env.get(own(key));
    return value === undefined ? ['', false] : [toBinary(value), true];
  },
  'os.setenv': (rt, [key, value]) => void rt.p.env.set(own(key), own(value)),
  'os.unsetenv': (rt, [key]) => void rt.p.env.delete(own(key)),
  'os.Environ': (rt) => strings([...rt.p.env].map(([key, value]) => toBinary(`${key}=${value}`))),
  'os.hostname': (rt) => rt.p.hostname,
  'os.Getpid': (rt) => rt.p.pid,
  'os.Getppid': (rt) => rt.p.ppid,
  'os.Getuid': (rt) => rt.p.credentials.uid,
  'os.Getgid': (rt) => rt.p.credentials.gid,
  'os.getwd': (rt) => toBinary(rt.p.cwd),
  'os.write': (rt, [fd, data]) => rt.write(fd as number, bytesText(data)),
  'os.readFile': (rt, [name]) => readFile(rt, own(name)),
  'os.writeFile': (rt, [name, data, perm, flag]) =>
    writeFile(rt, own(name), bytesText(data), perm as number, flag as number),
  'os.probe': (rt, [name]) => {
    const file = rt.p.open(own(name), 'read');
    if (file.ok) file.value.release();
    else if (rt.p.stat(own(name)).ok && file.error === 'EISDIR') return ['', ''];
    return both(file);
  },
  'os.openFile': (rt, [name]) => {
    const file = rt.p.open(own(name), 'read');
    if (!file.ok) return -1;
    let fd = 3;
    while (rt.p.files.has(fd)) fd++;
    rt.p.files.set(fd, file.value);
    return fd;
  },
  'os.closeFd': (rt, [fd]) => {
    const file = rt.p.files.get(fd as number);
    if ((fd as number) < 3 || file === undefined) return;
    rt.p.files.delete(fd as number);
    file.release();
  },
  'os.readFd': function* (rt: Runtime, [fd, max]: V[]) {
    yield* rt.flush();
    const bytes = yield* rt.p.read(fd as number, max as number);
    return bytes === undefined ? [null, false] : [new Slice([...bytes]), true];
  },
  'os.mkdir': (rt, [name, perm]) =>
    both(rt.p.fs.mkdir(rt.p.resolve(own(name)), rt.p.credentials, (perm as number) & ~rt.p.umask)),
  'os.mkdirAll': (rt, [name, perm]) => {
    const parts = rt.p
      .resolve(own(name))
      .split('/')
      .filter((one) => one !== '');
    for (let i = 1; i <= parts.length; i++) {
      const made = rt.p.fs.mkdir(`/${parts.slice(0, i).join('/')}`, rt.p.credentials, (perm as number) & ~rt.p.umask);
      if (!made.ok && made.error !== 'EEXIST') return both(made);
    }
    return ['', ''];
  },
  'os.remove': (rt, [name]) => {
    const path = rt.p.resolve(own(name));
    const gone = rt.p.fs.unlink(path, rt.p.credentials);
    return both(gone.ok || gone.error !== 'EISDIR' ? gone : rt.p.fs.rmdir(path, rt.p.credentials));
  },
  'os.stat': (rt, [name]) => {
    const found = rt.p.stat(own(name));
    const base = (name as string).replace(/\/+$/, '').replace(/^.*\//, '');
    if (!found.ok) return [base, 0, 0, false, 0, ...both(found)];
    const { size, mode, kind, mtime } = found.value;
    const folder = kind === 'directory';
    return [base, size, (mode & 0o777) + (folder ? 0x80000000 : 0), folder, Math.floor(mtime * 1000), '', ''];
  },
  'os.readDir': (rt, [name]) => {
    const found = rt.p.fs.readdir(rt.p.resolve(own(name)), rt.p.credentials);
    return found.ok ? [strings([...found.value].sort().map(toBinary)), '', ''] : [null, ...both(found)];
  },
};

function readFile(rt: Runtime, name: string): V[] {
  const stat = rt.p.stat(name);
  if (stat.ok && stat.value.kind === 'directory') return [null, 'EISDIR', 'is a directory'];
  const content = rt.p.fs.readFile(rt.p.resolve(name), rt.p.credentials);
  if (!content.ok) return [null, ...both(content)];
  const bytes = new Uint8Array(Math.min(content.value.size, 16 * 1024 * 1024));
  bytes.set(content.value.bytes.subarray(0, bytes.length));
  return [new Slice([...bytes]), '', ''];
}

function* writeFile(rt: Runtime, name: string, data: string, perm: number, flag: number) {
  const append = (flag & 1024) !== 0;
  const file = rt.p.open(name, append ? 'append' : 'write', {
    create: (flag & 64) !== 0,
    truncate: (flag & 512) !== 0,
    exclusive: (flag & 128) !== 0,
    permissions: perm,
  });
  if (!file.ok) return both(file);
  let fd = 3;
  while (rt.p.files.has(fd)) fd++;
  rt.p.files.set(fd, file.value);
  const good =
    data === '' ||
    (yield* rt.p.write(
      fd,
      Uint8Array.from(data, (c) => c.charCodeAt(0)),
    ));
  const why = rt.p.writeError ?? 'EIO';
  rt.p.files.delete(fd);
  file.value.release();
  return good ? ['', ''] : [why, words(why)];
}

function parseWhole(text: string, base: number, bits: number, signed: boolean): V[] {
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const [, prefix = '', rest = body] = base === 0 ? (/^(0[xX]|0[bB]|0[oO]?)(?=.)(.*)$/.exec(body) ?? []) : [];
  const radix = base === 0 ? ({ x: 16, b: 2 }[prefix.charAt(1).toLowerCase()] ?? (prefix === '' ? 10 : 8)) : base;
  const digits = rest.toLowerCase();
  const good =
    digits !== '' &&
    [...digits].every((c) => Number.parseInt(c, 36) < radix && /[0-9a-z]/.test(c)) &&
    (signed || sign === '');
  if (!good) return [0, 0, 1];
  let value = 0n;
  for (const c of digits) value = value * BigInt(radix) + BigInt(Number.parseInt(c, 36));
  if (sign === '-') value = -value;
  const size = bits === 0 ? 64n : BigInt(bits);
  const [low, high] = signed ? [-(2n ** (size - 1n)), 2n ** (size - 1n) - 1n] : [0n, 2n ** size - 1n];
  const bounded = value < low ? low : value > high ? high : value;
  return [normal(bounded), normal(bounded), bounded === value ? 0 : 2];
}

/** `errors.As`: puts the error where the pointer says, when the type fits. */
function assignAs(error: V, target: V): boolean {
  if (!(target instanceof Boxed) || target.type.k !== 'pointer' || !(error instanceof Boxed)) return false;
  const wanted = target.type.of;
  const base = under(wanted);
  if (
    isInterface(wanted) && base.k === 'interface'
      ? missingMethod(error.type, base, '') !== undefined
      : !identical(error.type, wanted)
  )
    return false;
  const value = isInterface(wanted) ? error : copyOf(error.v, error.type);
  if (isCopied(wanted)) for (const [i, one] of (value as V[]).entries()) (target.v as V[])[i] = one;
  else (target.v as Cell).v = value;
  return true;
}

/** `fmt.Scan`: a word as the type that the pointer wants. */
function storeWord(word: string, target: V): boolean {
  if (!(target instanceof Boxed) || target.type.k !== 'pointer') return false;
  const base = under(target.type.of);
  const cell = target.v as Cell;
  if (base.k !== 'basic') return false;
  if (base.name === 'string') cell.v = word;
  else if (base.name.startsWith('float')) {
    if (Number.isNaN(Number(word))) return false;
    cell.v = Number(word);
  } else if (base.name === 'bool') cell.v = word === 'true';
  else {
    const [value, , problem] = parseWhole(word, 10, 64, true);
    if (problem !== 0) return false;
    cell.v = value;
  }
  return true;
}
