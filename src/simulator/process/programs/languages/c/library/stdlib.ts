import { binaryBytes, toBinary } from '../../../binary-text.ts';
import type { Plain, Running, V } from '../code.ts';
import { Exit } from '../code.ts';
import { Fault } from '../memory.ts';

const num = (args: readonly V[], i: number): number => Number(args[i] ?? 0);

const LIMIT = (1n << 63n) - 1n;

/** strtol: the value and where the number ended. */
function readWhole(text: string, base: number): { readonly value: bigint; readonly length: number } {
  const [head = '', sign = '', hex = ''] = /^\s*([-+]?)(0[xX](?=[\da-fA-F]))?/.exec(text) ?? [];
  const isHex = hex !== '' && (base === 16 || base === 0);
  const radix = base === 0 ? (isHex ? 16 : /^0[0-7]/.test(text.slice(head.length)) ? 8 : 10) : base;
  let at = isHex ? head.length : head.length - hex.length;
  const start = at;
  let value = 0n;
  for (; at < text.length; at++) {
    const digit = Number.parseInt(text[at] ?? '', 36);
    if (Number.isNaN(digit) || digit >= radix) break;
    value = value * BigInt(radix) + BigInt(digit);
  }
  if (at === start) return { value: 0n, length: 0 };
  const signed = sign === '-' ? -value : value;
  return { value: signed > LIMIT ? LIMIT : signed < -LIMIT - 1n ? -LIMIT - 1n : signed, length: at };
}

const POINTER = { k: 'pointer', to: { k: 'void' } } as const;

function parsed(m: Running, a: readonly V[]): bigint {
  const { value, length } = readWhole(m.memory.text(num(a, 0)), num(a, 2));
  if (num(a, 1) !== 0) m.memory.store(POINTER, num(a, 1), num(a, 0) + length);
  return value;
}

function readDouble(m: Running, a: readonly V[]): number {
  const text = m.memory.text(num(a, 0));
  const found = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|^\s*[-+]?(?:inf|nan)/i.exec(text)?.[0] ?? '';
  if (num(a, 1) !== 0) m.memory.store(POINTER, num(a, 1), num(a, 0) + found.length);
  const lower = found.trim().toLowerCase();
  if (lower.endsWith('inf')) return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return lower === '' ? 0 : Number(lower);
}

/** glibc's rand: an additive generator over 31 words. musl's: a linear one of 64 bits. */
const generators = new WeakMap<Running, { words: number[]; seed: bigint }>();

function generator(m: Running, seed?: number): { words: number[]; seed: bigint } {
  const known = generators.get(m);
  if (known !== undefined && seed === undefined) return known;
  const first = seed === undefined || seed === 0 ? 1 : seed;
  const words = [first | 0];
  for (let i = 1; i < 31; i++) {
    const last = BigInt(words[i - 1] ?? 0);
    const next = Number((16807n * last) % 2147483647n);
    words.push(next < 0 ? next + 2147483647 : next);
  }
  for (let i = 31; i < 34; i++) words.push(words[i - 31] ?? 0);
  const made = { words, seed: seed === undefined ? 0n : BigInt.asUintN(64, BigInt(seed) - 1n) };
  for (let i = 34; i < 344; i++) step(made.words);
  generators.set(m, made);
  return made;
}

function step(words: number[]): number {
  const next = ((words[words.length - 31] ?? 0) + (words[words.length - 3] ?? 0)) >>> 0;
  words.push(next);
  if (words.length > 400) words.splice(0, words.length - 34);
  return next >>> 1;
}

function random(m: Running): number {
  const state = generator(m);
  if (!m.musl) return step(state.words);
  state.seed = BigInt.asUintN(64, 6364136223846793005n * state.seed + 1n);
  return Number(state.seed >> 33n);
}

function release(m: Running, address: number): number {
  if (address === 0) return 0;
  const how = m.memory.release(address);
  if (how === 'done') return 0;
  if (!m.musl)
    m.streams.raw(2, how === 'twice' ? 'free(): double free detected in tcache 2\n' : 'free(): invalid pointer\n');
  throw new Fault(m.musl ? 'SEGV' : 'ABRT');
}

function resize(m: Running, address: number, size: number): number {
  if (address === 0) return m.memory.allocate(size);
  const old = m.memory.sizeAt(address);
  if (old === undefined) return release(m, address);
  if (size <= old) return address;
  const at = m.memory.allocate(size);
  if (at === 0) return 0;
  m.memory.move(at, address, old);
  m.memory.release(address);
  return at;
}

function variable(m: Running, name: string): number {
  const value = m.p.env.get(name);
  if (value === undefined) return 0;
  const bytes = binaryBytes(toBinary(value));
  const at = m.keep(`env ${name}=${value}`, bytes.length + 1);
  m.memory.put(at, bytes);
  m.memory.setByte(at + bytes.length, 0);
  return at;
}

function allocated(m: Running, size: number): number {
  const at = size < 0 ? 0 : m.memory.allocate(size);
  if (at === 0) m.setErrno(12);
  return at;
}

/** stdlib.h, as far as nothing waits. */
export const STDLIB: Readonly<Record<string, Plain>> = {
  malloc: (m, a) => allocated(m, num(a, 0)),
  calloc: (m, a) => {
    const size = num(a, 0) * num(a, 1);
    const at = allocated(m, size);
    if (at !== 0) m.memory.fill(at, 0, size);
    return at;
  },
  realloc: (m, a) => resize(m, num(a, 0), num(a, 1)),
  free: (m, a) => release(m, num(a, 0)),
  abort: () => {
    throw new Fault('ABRT');
  },
  _exit: (_, a) => {
    throw new Exit(num(a, 0));
  },
  _Exit: (_, a) => {
    throw new Exit(num(a, 0));
  },
  atexit: (m, a) => {
    m.atExit.push(num(a, 0));
    return 0;
  },
  atoi: (m, a) => Number(BigInt.asIntN(32, readWhole(m.memory.text(num(a, 0)), 10).value)),
  atol: (m, a) => readWhole(m.memory.text(num(a, 0)), 10).value,
  atoll: (m, a) => readWhole(m.memory.text(num(a, 0)), 10).value,
  atof: (m, a) => readDouble(m, [num(a, 0), 0]),
  strtol: parsed,
  strtoll: parsed,
  strtoul: (m, a) => BigInt.asUintN(64, parsed(m, a)),
  strtod: readDouble,
  getenv: (m, a) => variable(m, m.memory.text(num(a, 0))),
  setenv: (m, a) => {
    const name = m.memory.text(num(a, 0));
    if (num(a, 2) !== 0 || !m.p.env.has(name)) m.p.env.set(name, m.memory.text(num(a, 1)));
    return 0;
  },
  unsetenv: (m, a) => {
    m.p.env.delete(m.memory.text(num(a, 0)));
    return 0;
  },
  rand: (m) => random(m),
  srand: (m, a) => {
    generator(m, num(a, 0) | 0);
    return 0;
  },
  abs: (_, a) => Math.abs(num(a, 0)) | 0,
  labs: (_, a) => (BigInt(a[0] ?? 0) < 0n ? -BigInt(a[0] ?? 0) : BigInt(a[0] ?? 0)),
  __errno_location: (m) => m.keep('errno', 4),
  __assert_fail: (m, a) => {
    const [what, file] = [m.memory.text(num(a, 0)), m.memory.text(num(a, 1))];
    const name = m.memory.text(num(a, 3));
    const program = m.p.argv[0]?.replace(/^.*\//, '') ?? '';
    m.streams.raw(
      2,
      m.musl
        ? `Assertion failed: ${what} (${file}: ${name}: ${num(a, 2)})\n`
        : `${program}: ${file}:${num(a, 2)}: ${name}: Assertion \`${what}' failed.\n`,
    );
    throw new Fault('ABRT');
  },
};

const real =
  (fn: (x: number, y: number) => number): Plain =>
  (_, a) =>
    fn(num(a, 0), num(a, 1));

/** Halves go away from zero. */
const round = (x: number): number => Math.sign(x) * Math.floor(Math.abs(x) + 0.5);

/** math.h. */
export const MATH: Readonly<Record<string, Plain>> = {
  sqrt: real(Math.sqrt),
  sqrtf: real((x) => Math.fround(Math.sqrt(x))),
  pow: real((x, y) => x ** y),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  asin: real(Math.asin),
  acos: real(Math.acos),
  atan: real(Math.atan),
  atan2: real(Math.atan2),
  exp: real(Math.exp),
  log: real(Math.log),
  log10: real(Math.log10),
  log2: real(Math.log2),
  floor: real(Math.floor),
  ceil: real(Math.ceil),
  trunc: real(Math.trunc),
  round: real(round),
  fabs: real(Math.abs),
  fmod: real((x, y) => x % y),
  hypot: real(Math.hypot),
  cbrt: real(Math.cbrt),
};
