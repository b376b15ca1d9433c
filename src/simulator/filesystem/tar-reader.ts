import { utf8Decode } from '../base/bytes.ts';
import { err, ok, type Result } from '../base/result.ts';
import { unpack } from './gzip.ts';
import type { Content } from './inode.ts';
import type { TarEntry, TarType } from './tar.ts';
import { EMPTY_CONTENT } from './tree.ts';

const BLOCK = 512;

export type Compression = 'none' | 'gzip' | 'bzip2' | 'xz' | 'zstd';

const MAGIC: readonly (readonly [Compression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** How `bytes` are compressed, as their first bytes tell. */
export function compressionOf(bytes: Uint8Array): Compression {
  return MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0] ?? 'none';
}

/** The bytes without their compression. Only gzip is modelled; the others, and broken data, are errors that say so. */
export function decompress(bytes: Uint8Array): Result<Uint8Array, string> {
  const compression = compressionOf(bytes);
  if (compression === 'none') return ok(bytes);
  if (compression !== 'gzip') return err(`drydock: ${compression} archives are not modelled: use gzip or none`);
  try {
    return ok(unpack(bytes));
  } catch {
    return err('gzip: invalid header');
  }
}

/** Whether `bytes`, once decompressed, begin with a tar header: how ADD and `docker import` know an archive. */
export function isTar(bytes: Uint8Array): boolean {
  const plain = decompress(bytes);
  return plain.ok && plain.value.length >= BLOCK && isHeader(plain.value.subarray(0, BLOCK));
}

/** Everything in an archive (gzip or plain). Contents are views into the archive's bytes. Errors are those of Go's archive/tar. */
export function readTar(archive: Uint8Array): Result<TarEntry[], string> {
  const plain = decompress(archive);
  if (!plain.ok) return plain;
  return new TarReader(plain.value).read();
}

const INVALID = 'archive/tar: invalid tar header';
const TYPES: ReadonlyMap<string, TarType> = new Map([
  ['0', 'file'],
  ['\0', 'file'],
  ['7', 'file'],
  ['1', 'link'],
  ['2', 'symlink'],
  ['3', 'character'],
  ['4', 'block'],
  ['5', 'directory'],
  ['6', 'fifo'],
]);

/** Extended headers that wait for the entry they belong to. */
interface Pending {
  readonly records: Map<string, string>;
  name?: string;
  linkname?: string;
}

class TarReader {
  readonly #bytes: Uint8Array;
  readonly #entries: TarEntry[] = [];
  readonly #global = new Map<string, string>();
  #pending: Pending = { records: new Map() };
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): Result<TarEntry[], string> {
    while (this.#at < this.#bytes.length) {
      const header = this.#bytes.subarray(this.#at, this.#at + BLOCK);
      if (header.length < BLOCK) return err('unexpected EOF');
      if (header.every((byte) => byte === 0)) break;
      if (!isHeader(header)) return err(INVALID);
      this.#at += BLOCK;
      const problem = this.#header(header);
      if (problem !== undefined) return err(problem);
    }
    return ok(this.#entries);
  }

  #header(header: Uint8Array): string | undefined {
    const flag = String.fromCharCode(header[156] ?? 0);
    const size = Number(this.#record('size') ?? number(header, 124, 12));
    const hasData = flag !== '1' && flag !== '2' && flag !== '3' && flag !== '4' && flag !== '5' && flag !== '6';
    const stored = hasData ? size : 0;
    const data = this.#bytes.subarray(this.#at, this.#at + stored);
    if (data.length < stored) return 'unexpected EOF';
    this.#at += Math.ceil(stored / BLOCK) * BLOCK;
    switch (flag) {
      case 'x':
        return parseRecords(data, this.#pending.records);
      case 'g':
        return parseRecords(data, this.#global);
      case 'L':
        this.#pending.name = text(data, 0, data.length);
        return undefined;
      case 'K':
        this.#pending.linkname = text(data, 0, data.length);
        return undefined;
    }
    const problem = this.#entry(header, flag, data);
    this.#pending = { records: new Map() };
    return problem;
  }

  #record(key: string): string | undefined {
    return this.#pending.records.get(key) ?? this.#global.get(key);
  }

  #entry(header: Uint8Array, flag: string, data: Uint8Array): string | undefined {
    const name = this.#record('path') ?? this.#pending.name ?? headerName(header);
    const type = flag === '0' || flag === '\0' ? (name.endsWith('/') ? 'directory' : 'file') : TYPES.get(flag);
    if (type === undefined) return `drydock: tar entries of type ${JSON.stringify(flag)} are not modelled`;
    const linkname = this.#record('linkpath') ?? this.#pending.linkname ?? text(header, 157, 100);
    const content = type === 'file' ? this.#content(data) : undefined;
    if (content !== undefined && !content.ok) return content.error;
    const attribute = (key: string, offset: number, room: number): number =>
      Math.floor(Number(this.#record(key) ?? number(header, offset, room)));
    const uname = this.#record('uname') ?? text(header, 265, 32);
    const gname = this.#record('gname') ?? text(header, 297, 32);
    const isDevice = type === 'character' || type === 'block';
    this.#entries.push({
      name: this.#record('GNU.sparse.name') ?? name,
      type,
      mode: number(header, 100, 8) & 0o7777,
      uid: attribute('uid', 108, 8),
      gid: attribute('gid', 116, 8),
      mtime: attribute('mtime', 136, 12),
      ...(content === undefined ? {} : { content: content.value }),
      ...(linkname === '' ? {} : { linkname }),
      ...(uname === '' ? {} : { uname }),
      ...(gname === '' ? {} : { gname }),
      ...(isDevice ? { major: number(header, 329, 8), minor: number(header, 337, 8) } : {}),
    });
    return undefined;
  }

  #content(data: Uint8Array): Result<Content, string> {
    const major = this.#record('GNU.sparse.major');
    if (major === undefined && this.#record('GNU.sparse.map') === undefined) {
      return ok(data.length === 0 ? EMPTY_CONTENT : { bytes: data, size: data.length });
    }
    if (major !== '1') return err('drydock: sparse tar entries are modelled in GNU format 1.0 only');
    return sparseContent(data, Number(this.#record('GNU.sparse.realsize') ?? 0));
  }
}

/** The map of stretches at the start of the data, then the stretches one after the other. */
function sparseContent(data: Uint8Array, size: number): Result<Content, string> {
  let at = 0;
  const line = (): number => {
    const end = data.indexOf(0x0a, at);
    const value = Number(utf8Decode(data.subarray(at, end < 0 ? at : end)) || Number.NaN);
    at = end + 1;
    return value;
  };
  const stretches = Array.from({ length: Math.min(line() || 0, data.length) }, () => [line(), line()] as const);
  let from = Math.ceil(at / BLOCK) * BLOCK;
  const last = stretches.findLast(([, length]) => length > 0);
  const bytes = new Uint8Array(last === undefined ? 0 : last[0] + last[1]);
  if (bytes.length > size) return err(INVALID);
  for (const [offset, length] of stretches) {
    if (length > 0) bytes.set(data.subarray(from, from + length), offset);
    from += length;
  }
  return ok({ bytes, size });
}

/** Whether a block's checksum is right, over bytes taken as unsigned or (as old tars did) as signed. */
function isHeader(block: Uint8Array): boolean {
  const stated = number(block, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < BLOCK; i++) {
    const byte = i >= 148 && i < 156 ? 0x20 : (block[i] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stated !== 0 && (stated === unsigned || stated === signed);
}

function headerName(header: Uint8Array): string {
  const name = text(header, 0, 100);
  const isUstar = text(header, 257, 6) === 'ustar';
  const prefix = isUstar && header[263] === 0x30 ? text(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function text(bytes: Uint8Array, offset: number, room: number): string {
  const field = bytes.subarray(offset, offset + room);
  const end = field.indexOf(0);
  return utf8Decode(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or GNU's base-256 for numbers that are too large. */
function number(bytes: Uint8Array, offset: number, room: number): number {
  const first = bytes[offset] ?? 0;
  if ((first & 0x80) === 0) return Number.parseInt(text(bytes, offset, room).trim(), 8) || 0;
  let value = first & 0x40 ? -1 : 0;
  value = value * 64 + (first & 0x3f);
  for (let i = 1; i < room; i++) value = value * 256 + (bytes[offset + i] ?? 0);
  return value;
}

function parseRecords(data: Uint8Array, into: Map<string, string>): string | undefined {
  let rest = data;
  while (rest.length > 0) {
    const space = rest.indexOf(0x20);
    const length = Number(utf8Decode(rest.subarray(0, Math.max(0, space))) || Number.NaN);
    if (!(length > space) || length > rest.length || rest[length - 1] !== 0x0a) return INVALID;
    const line = rest.subarray(space + 1, length - 1);
    const equals = line.indexOf(0x3d);
    if (equals <= 0) return INVALID;
    into.set(utf8Decode(line.subarray(0, equals)), utf8Decode(line.subarray(equals + 1)));
    rest = rest.subarray(length);
  }
  return undefined;
}
