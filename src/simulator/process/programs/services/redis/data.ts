/** A value with its kind. All texts are binary strings. */
export type Value =
  | { readonly type: 'string'; text: string }
  | { readonly type: 'list'; readonly items: string[] }
  | { readonly type: 'set'; readonly members: Set<string> }
  | { readonly type: 'hash'; readonly fields: Map<string, string> }
  | { readonly type: 'zset'; readonly scores: Map<string, number> };

export interface Entry {
  value: Value;
  /** Milliseconds since the epoch. */
  expires?: number;
}

/** One numbered database. */
export type Database = Map<string, Entry>;

const CRC_POLYNOMIAL = 0x95ac9329ac4bc9b5n;

/** CRC-64 (Jones), as RDB files end with. */
function crc64(bytes: readonly number[]): bigint {
  let crc = 0n;
  for (const byte of bytes) {
    crc ^= BigInt(byte);
    for (let i = 0; i < 8; i++) crc = crc & 1n ? (crc >> 1n) ^ CRC_POLYNOMIAL : crc >> 1n;
  }
  return crc;
}

const TYPE_CODE = { string: 0, list: 1, set: 2, hash: 4, zset: 5 } as const;

class Writer {
  readonly bytes: number[] = [];

  raw(text: string): void {
    for (let i = 0; i < text.length; i++) this.bytes.push(text.charCodeAt(i));
  }

  length(n: number): void {
    if (n < 64) this.bytes.push(n);
    else if (n < 16384) this.bytes.push(0x40 | (n >> 8), n & 255);
    else this.bytes.push(0x80, (n >>> 24) & 255, (n >> 16) & 255, (n >> 8) & 255, n & 255);
  }

  string(text: string): void {
    this.length(text.length);
    this.raw(text);
  }

  little(value: bigint, size: number): void {
    for (let i = 0; i < size; i++) this.bytes.push(Number((value >> BigInt(8 * i)) & 255n));
  }

  double(value: number): void {
    this.bytes.push(...new Uint8Array(new Float64Array([value]).buffer));
  }
}

/** A dump file (RDB version 12, plain encodings) of all databases. `now` in milliseconds. */
export function writeRdb(databases: readonly Database[], version: string, now: number, aofBase = false): Uint8Array {
  const w = new Writer();
  w.raw('REDIS0012');
  for (const [name, value] of [
    ['redis-ver', version],
    ['redis-bits', '64'],
    ['ctime', String(Math.floor(now / 1000))],
    ['used-mem', '710912'],
    ['aof-base', aofBase ? '1' : '0'],
  ] as const) {
    w.bytes.push(0xfa);
    w.string(name);
    w.string(value);
  }
  databases.forEach((database, index) => {
    if (database.size === 0) return;
    w.bytes.push(0xfe);
    w.length(index);
    w.bytes.push(0xfb);
    w.length(database.size);
    w.length([...database.values()].filter((entry) => entry.expires !== undefined).length);
    for (const [key, entry] of database) writeEntry(w, key, entry);
  });
  w.bytes.push(0xff);
  w.little(crc64(w.bytes), 8);
  return Uint8Array.from(w.bytes);
}

function writeEntry(w: Writer, key: string, { value, expires }: Entry): void {
  if (expires !== undefined) {
    w.bytes.push(0xfc);
    w.little(BigInt(Math.floor(expires)), 8);
  }
  w.bytes.push(TYPE_CODE[value.type]);
  w.string(key);
  switch (value.type) {
    case 'string':
      w.string(value.text);
      return;
    case 'list':
      w.length(value.items.length);
      for (const item of value.items) w.string(item);
      return;
    case 'set':
      w.length(value.members.size);
      for (const member of value.members) w.string(member);
      return;
    case 'hash':
      w.length(value.fields.size);
      for (const [field, text] of value.fields) {
        w.string(field);
        w.string(text);
      }
      return;
    case 'zset':
      w.length(value.scores.size);
      for (const [member, score] of value.scores) {
        w.string(member);
        w.double(score);
      }
  }
}

export interface Loaded {
  readonly databases: Database[];
  readonly version: string;
  /** Seconds since the epoch. */
  readonly created: number;
}

class Reader {
  readonly #bytes: Uint8Array;
  at = 9;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new RangeError('short RDB file');
    return byte;
  }

  length(): number {
    const first = this.byte();
    const kind = first >> 6;
    if (kind === 0) return first & 63;
    if (kind === 1) return ((first & 63) << 8) | this.byte();
    if (kind === 2) return (this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte();
    throw new RangeError('encoded length');
  }

  string(): string {
    const first = this.#bytes[this.at] ?? 0;
    if (first >> 6 === 3) {
      this.at++;
      const size = [1, 2, 4][first & 63];
      if (size === undefined) throw new RangeError('compressed string');
      let value = 0;
      for (let i = 0; i < size; i++) value |= this.byte() << (8 * i);
      return String(value);
    }
    const length = this.length();
    let out = '';
    for (let i = 0; i < length; i++) out += String.fromCharCode(this.byte());
    return out;
  }

  little(size: number): number {
    let value = 0n;
    for (let i = 0; i < size; i++) value |= BigInt(this.byte()) << BigInt(8 * i);
    return Number(value);
  }

  double(): number {
    const bytes = new Uint8Array(8);
    for (let i = 0; i < 8; i++) bytes[i] = this.byte();
    return new Float64Array(bytes.buffer)[0] ?? 0;
  }
}

/** Reads a dump file made by {@link writeRdb} (or a real one with plain encodings); undefined when it cannot be read. */
export function readRdb(bytes: Uint8Array): Loaded | undefined {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== 'REDIS') return undefined;
  const r = new Reader(bytes);
  const databases: Database[] = [];
  let current: Database = new Map();
  databases[0] = current;
  let expires: number | undefined;
  const aux = new Map<string, string>();
  try {
    for (;;) {
      const code = r.byte();
      if (code === 0xff) break;
      if (code === 0xfa) aux.set(r.string(), r.string());
      else if (code === 0xfe) {
        const index = r.length();
        current = databases[index] ??= new Map();
      } else if (code === 0xfb) {
        r.length();
        r.length();
      } else if (code === 0xfc) expires = r.little(8);
      else if (code === 0xfd) expires = r.little(4) * 1000;
      else {
        const key = r.string();
        const value = readValue(r, code);
        current.set(key, { value, ...(expires === undefined ? {} : { expires }) });
        expires = undefined;
      }
    }
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    return undefined;
  }
  return { databases, version: aux.get('redis-ver') ?? '', created: Number(aux.get('ctime') ?? 0) };
}

function readValue(r: Reader, code: number): Value {
  if (code === 0) return { type: 'string', text: r.string() };
  const count = r.length();
  const strings = (n: number): string[] => Array.from({ length: n }, () => r.string());
  switch (code) {
    case 1:
      return { type: 'list', items: strings(count) };
    case 2:
      return { type: 'set', members: new Set(strings(count)) };
    case 4: {
      const fields = new Map<string, string>();
      for (let i = 0; i < count; i++) fields.set(r.string(), r.string());
      return { type: 'hash', fields };
    }
    case 5: {
      const scores = new Map<string, number>();
      for (let i = 0; i < count; i++) scores.set(r.string(), r.double());
      return { type: 'zset', scores };
    }
    default:
      throw new RangeError(`type ${code}`);
  }
}
