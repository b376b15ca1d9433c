import { Sha256 } from '../../../base/sha256.ts';
import type { Task } from '../../../base/task.ts';
import { splitLines } from '../binary-text.ts';
import { warnInput } from '../coreutils/input.ts';
import { strerror } from '../errno-text.ts';
import { type Run, type ToolMaker, tool } from '../tool.ts';

/** The message with a one bit, zeros and its length in bits, in blocks of `block` bytes. */
function padded(bytes: Uint8Array, block: number, little: boolean): Uint8Array {
  const field = block === 128 ? 16 : 8;
  const out = new Uint8Array(Math.ceil((bytes.length + 1 + field) / block) * block);
  out.set(bytes);
  out[bytes.length] = 0x80;
  let bits = BigInt(bytes.length) * 8n;
  for (let i = 0; i < 8; i++) {
    out[little ? out.length - 8 + i : out.length - 1 - i] = Number(bits & 255n);
    bits >>= 8n;
  }
  return out;
}

const hex32 = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
const rotl = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

function md5(bytes: Uint8Array): string {
  const data = padded(bytes, 64, true);
  const k = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296) | 0);
  const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let at = 0; at < data.length; at += 64) {
    const m = Array.from(
      { length: 16 },
      (_, i) =>
        (data[at + 4 * i] ?? 0) |
        ((data[at + 4 * i + 1] ?? 0) << 8) |
        ((data[at + 4 * i + 2] ?? 0) << 16) |
        ((data[at + 4 * i + 3] ?? 0) << 24),
    );
    let [a, b, c, d] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const f =
        round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const g = round === 0 ? i : round === 1 ? (5 * i + 1) % 16 : round === 2 ? (3 * i + 5) % 16 : (7 * i) % 16;
      const sum = (f + a + (k[i] ?? 0) + (m[g] ?? 0)) | 0;
      [a, d, c] = [d, c, b];
      b = (b + rotl(sum, shifts[round * 4 + (i % 4)] ?? 0)) | 0;
    }
    [a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
  }
  return [a0, b0, c0, d0].map((n) => hex32(n).replace(/(..)(..)(..)(..)/, '$4$3$2$1')).join('');
}

function sha1(bytes: Uint8Array): string {
  const data = padded(bytes, 64, false);
  const h = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  for (let at = 0; at < data.length; at += 64) {
    for (let i = 0; i < 16; i++)
      w[i] =
        ((data[at + 4 * i] ?? 0) << 24) |
        ((data[at + 4 * i + 1] ?? 0) << 16) |
        ((data[at + 4 * i + 2] ?? 0) << 8) |
        (data[at + 4 * i + 3] ?? 0);
    for (let i = 16; i < 80; i++)
      w[i] = rotl((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = h;
    for (let i = 0; i < 80; i++) {
      const [f, k] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotl(a, 5) + f + e + k + (w[i] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, rotl(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((n, i) => void (h[i] = ((h[i] ?? 0) + n) | 0));
  }
  return h.map(hex32).join('');
}

const MASK = (1n << 64n) - 1n;

/** Whole root of n by Newton's method. */
function root(n: bigint, degree: bigint): bigint {
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / Number(degree)));
  for (;;) {
    const y = ((degree - 1n) * x + n / x ** (degree - 1n)) / degree;
    if (y >= x) return x;
    x = y;
  }
}

const PRIMES = Array.from({ length: 410 }, (_, n) => n).filter(
  (n) => n > 1 && ![...Array(n).keys()].some((d) => d > 1 && n % d === 0),
);
let constants: { h512: bigint[]; h384: bigint[]; k: bigint[] } | undefined;

/** SHA-2's constants are the fractions of roots of the first primes. */
function sha2Constants(): { h512: bigint[]; h384: bigint[]; k: bigint[] } {
  constants ??= {
    h512: PRIMES.slice(0, 8).map((p) => root(BigInt(p) << 128n, 2n) & MASK),
    h384: PRIMES.slice(8, 16).map((p) => root(BigInt(p) << 128n, 2n) & MASK),
    k: PRIMES.slice(0, 80).map((p) => root(BigInt(p) << 192n, 3n) & MASK),
  };
  return constants;
}

function sha512(bytes: Uint8Array, short = false): string {
  const data = padded(bytes, 128, false);
  const { h512, h384, k } = sha2Constants();
  const h = [...(short ? h384 : h512)];
  const rotr = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & MASK;
  for (let at = 0; at < data.length; at += 128) {
    const w: bigint[] = [];
    for (let i = 0; i < 16; i++) {
      let word = 0n;
      for (let j = 0; j < 8; j++) word = (word << 8n) | BigInt(data[at + 8 * i + j] ?? 0);
      w.push(word);
    }
    for (let i = 16; i < 80; i++) {
      const [x = 0n, y = 0n] = [w[i - 15], w[i - 2]];
      w.push(
        ((w[i - 16] ?? 0n) +
          (rotr(x, 1n) ^ rotr(x, 8n) ^ (x >> 7n)) +
          (w[i - 7] ?? 0n) +
          (rotr(y, 19n) ^ rotr(y, 61n) ^ (y >> 6n))) &
          MASK,
      );
    }
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, z = 0n] = h;
    for (let i = 0; i < 80; i++) {
      const t1 =
        z + (rotr(e, 14n) ^ rotr(e, 18n) ^ rotr(e, 41n)) + ((e & f) ^ (~e & MASK & g)) + (k[i] ?? 0n) + (w[i] ?? 0n);
      const t2 = (rotr(a, 28n) ^ rotr(a, 34n) ^ rotr(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [z, g, f, e, d, c, b, a] = [g, f, e, (d + t1) & MASK, c, b, a, (t1 + t2) & MASK];
    }
    [a, b, c, d, e, f, g, z].forEach((n, i) => void (h[i] = ((h[i] ?? 0n) + n) & MASK));
  }
  return h
    .slice(0, short ? 6 : 8)
    .map((n) => n.toString(16).padStart(16, '0'))
    .join('');
}

/** Digests as hex, by their usual names. */
export const HASHES: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  md5: md5,
  sha1: sha1,
  sha256: (bytes) => new Sha256().update(bytes).hex(),
  sha384: (bytes) => sha512(bytes, true),
  sha512: (bytes) => sha512(bytes),
};

/** `md5sum`, `sha256sum` …: prints digests, or checks them with `-c`. */
export const digestTool = (hash: string): ToolMaker =>
  tool(
    {
      short: 'bctwz',
      long: 'binary=b check=c text=t status=s warn=w quiet=q tag=g ignore-missing=i',
      busybox: { short: 'csw' },
    },
    function* (run) {
      const digest = HASHES[hash] ?? md5;
      if (run.has('c')) return yield* check(run, digest);
      for (const file of run.args.length > 0 ? run.args : ['-']) {
        const bytes = yield* run.load(file);
        if (!bytes.ok) {
          warnInput(run, file, bytes.error);
          continue;
        }
        const sum = digest(bytes.value);
        yield* run.p.tick(1 + Math.floor(bytes.value.length / 100000));
        run.out(
          run.has('g')
            ? `${hash.toUpperCase()} (${file}) = ${sum}\n`
            : `${sum} ${run.has('b') && run.gnu ? '*' : ' '}${file}\n`,
        );
      }
    },
  );

function* check(run: Run, digest: (bytes: Uint8Array) => string): Task<number | undefined> {
  let bad = 0;
  let unread = 0;
  let good = 0;
  for (const list of run.args.length > 0 ? run.args : ['-']) {
    const text = yield* run.loadText(list);
    if (!text.ok) {
      warnInput(run, list, text.error);
      continue;
    }
    for (const line of splitLines(text.value).lines) {
      const [, sum = '', file = ''] = /^([0-9a-fA-F]{32,128}) [ *]?(.*)$/.exec(line) ?? [];
      if (sum === '' || (run.gnu && sum.length !== digest(new Uint8Array(0)).length)) continue;
      const bytes = yield* run.load(file);
      if (!bytes.ok) {
        unread++;
        run.warn(run.gnu ? `${file}: ${strerror(bytes.error)}` : `can't open '${file}': ${strerror(bytes.error)}`);
        if (!run.has('s')) run.out(`${file}: FAILED${run.gnu ? ' open or read' : ''}\n`);
        continue;
      }
      const match = digest(bytes.value) === sum.toLowerCase();
      if (match) good++;
      else bad++;
      if (!run.has('s') && !(match && run.has('q'))) run.out(`${file}: ${match ? 'OK' : 'FAILED'}\n`);
    }
    if (good + bad + unread === 0)
      run.warn(run.gnu ? `${list}: no properly formatted checksum lines found` : `${list}: no checksum lines found`);
  }
  const say = (n: number, one: string, many: string): void =>
    run.say(`${run.name}: WARNING: ${n} ${n === 1 ? one : many}\n`);
  if (run.has('s')) return bad + unread > 0 ? 1 : run.code;
  if (run.gnu) {
    if (unread > 0) say(unread, 'listed file could not be read', 'listed files could not be read');
    if (bad > 0) say(bad, 'computed checksum did NOT match', 'computed checksums did NOT match');
  } else if (bad + unread > 0)
    run.say(`${run.name}: WARNING: ${bad + unread} of ${good + bad + unread} computed checksums did NOT match\n`);
  return bad + unread > 0 ? 1 : run.code;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const base64 = tool(
  { short: 'diw:', long: 'decode=d ignore-garbage=i wrap=:w', busybox: { short: 'dw:', long: 'decode=d' } },
  function* (run) {
    const [file = '-'] = run.args;
    const text = yield* run.loadText(file);
    if (!text.ok) {
      warnInput(run, file, text.error);
      return;
    }
    const source = text.value;
    let out = '';
    if (run.has('d')) {
      const clean = run.has('i') ? source.replace(/[^A-Za-z0-9+/=]/g, '') : source.replace(/\s/g, '');
      const good = /^[A-Za-z0-9+/]*=*$/.exec(clean) !== null && clean.length % 4 === 0;
      let bits = 0;
      let held = 0;
      for (const char of clean.replace(/[^A-Za-z0-9+/][\s\S]*$/, '')) {
        held = (held << 6) | ALPHABET.indexOf(char);
        bits += 6;
        if (bits >= 8) {
          bits -= 8;
          out += String.fromCharCode((held >> bits) & 255);
        }
      }
      run.put(out);
      return good ? 0 : run.fail(run.gnu ? 'invalid input' : 'truncated input');
    }
    for (let i = 0; i < source.length; i += 3) {
      const n = (source.charCodeAt(i) << 16) | ((source.charCodeAt(i + 1) || 0) << 8) | (source.charCodeAt(i + 2) || 0);
      for (let k = 0; k < 4; k++) out += i + k > source.length ? '=' : ALPHABET.charAt((n >> (18 - 6 * k)) & 63);
    }
    const width = Number(run.value('w') ?? 76);
    if (width === 0) run.put(out);
    else for (let at = 0; at < out.length; at += width) run.put(`${out.slice(at, at + width)}\n`);
  },
);
