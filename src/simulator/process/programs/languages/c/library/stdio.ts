import type { Task } from '../../../../../base/task.ts';
import type { Plain, Running, V, Waiting } from '../code.ts';
import type { Stream } from '../streams.ts';
import { errnoCode } from './errno.ts';
import { format } from './format.ts';
import { scanText } from './scan-format.ts';
import { errorText } from './text.ts';

const num = (args: readonly V[], i: number): number => Number(args[i] ?? 0);
const streamOf = (m: Running, args: readonly V[], i: number): Stream | undefined => m.streams.at(num(args, i));

function print(m: Running, address: number, text: string): number {
  const stream = m.streams.at(address);
  if (stream === undefined) return -1;
  m.streams.write(stream, text);
  return text.length;
}

const STDOUT = 2;

/** The arguments that a va_list points at, as many as a format can ask for. */
function listed(m: Running, address: number, pattern: string): V[] {
  const out: V[] = [];
  let at = address;
  for (const [, flags = '', precision = '', length = '', letter = ''] of pattern.matchAll(
    /%([-+ #0]*(?:\*|\d*))(?:\.(\*|\d*))?(hh|h|ll|l|z|j|t)?([a-zA-Z%])/g,
  )) {
    if (letter === '%') continue;
    const stars = (flags.includes('*') ? 1 : 0) + (precision === '*' ? 1 : 0);
    for (let i = 0; i < stars; i++, at += 8) out.push(m.memory.load(LONG, at));
    const type = /[feg]/i.test(letter) ? DOUBLE : LONG;
    const value = m.memory.load(type, at);
    out.push(letter === 's' || letter === 'p' || letter === 'c' || length === '' ? numberOf(value, letter) : value);
    at += 8;
  }
  return out;
}

const LONG = { k: 'int', size: 8, signed: true, name: 'long int' } as const;
const DOUBLE = { k: 'float', size: 8, name: 'double' } as const;
const numberOf = (value: V, letter: string): V =>
  typeof value === 'number'
    ? value
    : letter === 's' || letter === 'p'
      ? Number(BigInt.asUintN(64, value))
      : Number(BigInt.asIntN(32, value));

function printed(m: Running, at: number, text: string, most?: number): number {
  if (most === undefined) m.memory.putText(at, text);
  else if (most > 0) m.memory.putText(at, text.slice(0, most - 1));
  return text.length;
}

export const PRINTING: Readonly<Record<string, Plain>> = {
  printf: (m, a) => print(m, STDOUT, format(m, m.memory.text(num(a, 0)), a.slice(1))),
  fprintf: (m, a) => print(m, num(a, 0), format(m, m.memory.text(num(a, 1)), a.slice(2))),
  dprintf: (m, a) => {
    const text = format(m, m.memory.text(num(a, 1)), a.slice(2));
    m.streams.raw(num(a, 0), text);
    return text.length;
  },
  sprintf: (m, a) => printed(m, num(a, 0), format(m, m.memory.text(num(a, 1)), a.slice(2))),
  snprintf: (m, a) => printed(m, num(a, 0), format(m, m.memory.text(num(a, 2)), a.slice(3)), num(a, 1)),
  vprintf: (m, a) => print(m, STDOUT, vformat(m, num(a, 0), num(a, 1))),
  vfprintf: (m, a) => print(m, num(a, 0), vformat(m, num(a, 1), num(a, 2))),
  vsprintf: (m, a) => printed(m, num(a, 0), vformat(m, num(a, 1), num(a, 2))),
  vsnprintf: (m, a) => printed(m, num(a, 0), vformat(m, num(a, 2), num(a, 3)), num(a, 1)),
  puts: (m, a) => print(m, STDOUT, `${m.memory.text(num(a, 0))}\n`),
  putchar: (m, a) => {
    print(m, STDOUT, String.fromCharCode(num(a, 0) & 255));
    return num(a, 0) & 255;
  },
  fputs: (m, a) => (print(m, num(a, 1), m.memory.text(num(a, 0))) < 0 ? -1 : 1),
  fputc: (m, a) => (print(m, num(a, 1), String.fromCharCode(num(a, 0) & 255)) < 0 ? -1 : num(a, 0) & 255),
  putc: (m, a) => (print(m, num(a, 1), String.fromCharCode(num(a, 0) & 255)) < 0 ? -1 : num(a, 0) & 255),
  fwrite: (m, a) => {
    let text = '';
    for (const byte of m.memory.slice(num(a, 0), num(a, 1) * num(a, 2))) text += String.fromCharCode(byte);
    return print(m, num(a, 3), text) < 0 ? 0n : BigInt(num(a, 2));
  },
  fflush: (m, a) => {
    const stream = streamOf(m, a, 0);
    if (stream === undefined) m.streams.flushAll();
    else m.streams.flush(stream);
    return 0;
  },
  perror: (m, a) => {
    const text = errorText(Number(m.memory.load(INT, m.keep('errno', 4))));
    const head = num(a, 0) === 0 ? '' : m.memory.text(num(a, 0));
    print(m, 3, `${head === '' ? '' : `${head}: `}${text}\n`);
    return 0;
  },
  setvbuf: (m, a) => {
    const stream = streamOf(m, a, 0);
    if (stream !== undefined) stream.mode = (['full', 'line', 'none'] as const)[num(a, 2)] ?? 'full';
    return 0;
  },
  setbuf: (m, a) => {
    const stream = streamOf(m, a, 0);
    if (stream !== undefined && num(a, 1) === 0) stream.mode = 'none';
    return 0;
  },
  feof: (m, a) => (streamOf(m, a, 0)?.ended === true ? 1 : 0),
  ferror: (m, a) => (streamOf(m, a, 0)?.failed === true ? 1 : 0),
  clearerr: (m, a) => {
    const stream = streamOf(m, a, 0);
    if (stream !== undefined) stream.ended = stream.failed = false;
    return 0;
  },
  fileno: (m, a) => streamOf(m, a, 0)?.fd ?? -1,
  ungetc: (m, a) => {
    const stream = streamOf(m, a, 1);
    if (stream === undefined || num(a, 0) < 0) return -1;
    stream.in = String.fromCharCode(num(a, 0) & 255) + stream.in;
    stream.ended = false;
    return num(a, 0) & 255;
  },
  sscanf: (m, a) => scanText(m, m.memory.text(num(a, 0)), m.memory.text(num(a, 1)), a.slice(2).map(Number)).count,
  fopen: (m, a) => openStream(m, m.memory.text(num(a, 0)), m.memory.text(num(a, 1))),
  fdopen: (m, a) => {
    const at = m.memory.allocate(16);
    m.streams.open(at, num(a, 0));
    return at;
  },
  remove: (m, a) => done(m, m.p.fs.unlink(m.p.resolve(m.memory.text(num(a, 0))), m.p.credentials)),
  rename: (m, a) =>
    done(
      m,
      m.p.fs.rename(m.p.resolve(m.memory.text(num(a, 0))), m.p.resolve(m.memory.text(num(a, 1))), m.p.credentials),
    ),
};

const INT = { k: 'int', size: 4, signed: true, name: 'int' } as const;

const vformat = (m: Running, pattern: number, list: number): string => {
  const text = m.memory.text(pattern);
  return format(m, text, listed(m, list, text));
};

/** 0, or −1 with errno. */
export function done(
  m: Running,
  result: { readonly ok: boolean; readonly error?: Parameters<typeof errnoCode>[0] },
): number {
  if (result.ok) return 0;
  m.setErrno(result.error === undefined ? 5 : errnoCode(result.error));
  return -1;
}

function openStream(m: Running, path: string, mode: string): number {
  const letter = mode[0] ?? 'r';
  const both = mode.includes('+');
  const how = both ? 'readwrite' : letter === 'r' ? 'read' : letter === 'a' ? 'append' : 'write';
  const opened = m.p.open(path, how, {
    create: letter !== 'r',
    truncate: letter === 'w',
    permissions: 0o666 & ~m.p.umask,
  });
  if (!opened.ok) {
    m.setErrno(errnoCode(opened.error));
    return 0;
  }
  const at = m.memory.allocate(16);
  m.streams.open(at, m.streams.install(opened.value));
  return at;
}

/** Takes one character; −1 at the end. */
function* getChar(m: Running, stream: Stream | undefined): Task<number> {
  if (stream === undefined) return -1;
  while (stream.in === '') if (stream.ended || !(yield* m.streams.more(stream))) return -1;
  const code = stream.in.charCodeAt(0);
  stream.in = stream.in.slice(1);
  return code;
}

function* line(m: Running, stream: Stream, most: number): Task<string> {
  for (;;) {
    const at = stream.in.indexOf('\n');
    const length = Math.min(most, at < 0 ? most + 1 : at + 1);
    if (at >= 0 || stream.in.length >= most) {
      const text = stream.in.slice(0, Math.min(length, most));
      stream.in = stream.in.slice(text.length);
      return text;
    }
    if (stream.ended || !(yield* m.streams.more(stream))) {
      const rest = stream.in;
      stream.in = '';
      return rest;
    }
  }
}

function* scanStream(m: Running, stream: Stream | undefined, pattern: string, args: readonly number[]): Task<number> {
  if (stream === undefined) return -1;
  for (;;) {
    const found = scanText(m, stream.in, pattern, args, !stream.ended);
    if (found.needsMore && !stream.ended) {
      yield* m.streams.more(stream);
      continue;
    }
    stream.in = stream.in.slice(found.used);
    return found.count;
  }
}

export const READING: Readonly<Record<string, Waiting>> = {
  getchar: (m) => getChar(m, m.streams.stdin),
  fgetc: (m, a) => getChar(m, streamOf(m, a, 0)),
  getc: (m, a) => getChar(m, streamOf(m, a, 0)),
  *fgets(m, a) {
    const stream = streamOf(m, a, 2);
    const text = stream === undefined ? '' : yield* line(m, stream, num(a, 1) - 1);
    if (text === '') return 0;
    m.memory.putText(num(a, 0), text);
    return num(a, 0);
  },
  *getline(m, a) {
    const stream = streamOf(m, a, 2);
    const text = stream === undefined ? '' : yield* line(m, stream, 1 << 20);
    if (text === '') return -1n;
    const room = Math.max(120, text.length + 1);
    const at = m.memory.allocate(room);
    m.memory.putText(at, text);
    m.memory.store({ k: 'pointer', to: INT }, num(a, 0), at);
    m.memory.store(LONG, num(a, 1), BigInt(room));
    return BigInt(text.length);
  },
  scanf: (m, a) => scanStream(m, m.streams.stdin, m.memory.text(num(a, 0)), a.slice(1).map(Number)),
  fscanf: (m, a) => scanStream(m, streamOf(m, a, 0), m.memory.text(num(a, 1)), a.slice(2).map(Number)),
  *fread(m, a) {
    const stream = streamOf(m, a, 3);
    const size = num(a, 1);
    const wanted = size * num(a, 2);
    if (stream === undefined || wanted === 0) return 0n;
    while (stream.in.length < wanted) if (stream.ended || !(yield* m.streams.more(stream))) break;
    const text = stream.in.slice(0, wanted);
    stream.in = stream.in.slice(text.length);
    m.memory.put(
      num(a, 0),
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
    );
    return BigInt(Math.floor(text.length / size));
  },
  *fclose(m, a) {
    const stream = streamOf(m, a, 0);
    if (stream === undefined) return -1;
    m.streams.flush(stream);
    yield* m.streams.send();
    m.p.files.get(stream.fd)?.release();
    m.p.files.delete(stream.fd);
    m.streams.byAddress.delete(num(a, 0));
    return 0;
  },
};
