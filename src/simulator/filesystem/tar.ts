/**
 * Tar archives: what a header holds, and the writer. The writer makes the very bytes that Go's archive/tar makes for
 * Docker's layers: ustar headers, and a PAX extended header before those that do not fit.
 */
import { utf8Encode } from '../base/bytes.ts';
import { Sha256 } from '../base/sha256.ts';
import type { Content } from './inode.ts';

export type TarType = 'file' | 'directory' | 'symlink' | 'link' | 'character' | 'block' | 'fifo';

export interface TarEntry {
  /** As in the archive: without a leading slash, with a final one for folders. */
  readonly name: string;
  readonly type: TarType;
  /** Permission bits, 0o7777. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whole seconds since the Unix epoch. */
  readonly mtime: number;
  /** Of files; absent means empty. */
  readonly content?: Content;
  /** Where a symbolic link leads, or which earlier entry a hard link is. */
  readonly linkname?: string;
  readonly uname?: string;
  readonly gname?: string;
  /** Of devices. */
  readonly major?: number;
  readonly minor?: number;
}

const BLOCK = 512;
const FLAGS: Readonly<Record<TarType, string>> = {
  file: '0',
  link: '1',
  symlink: '2',
  character: '3',
  block: '4',
  directory: '5',
  fifo: '6',
};
const NAME_SIZE = 100;
const PREFIX_SIZE = 155;
const OWNER_SIZE = 32;
/** What an octal field of 8 and of 12 bytes can hold. */
const MOST_ID = 0o7777777;
const MOST_SIZE = 0o77777777777;
/** A hole is written as one only when that makes the archive smaller. */
const SMALLEST_HOLE = 4 * BLOCK;

/** The archive's bytes, piece by piece, with the two empty blocks at its end. */
export function* tarChunks(entries: Iterable<TarEntry>): Generator<Uint8Array> {
  for (const entry of entries) yield* entryChunks(entry);
  yield new Uint8Array(2 * BLOCK);
}

/** The whole archive. */
export function writeTar(entries: Iterable<TarEntry>): Uint8Array {
  const chunks = [...tarChunks(entries)];
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

/** What can be told of an archive without keeping it. */
export interface TarHash {
  /** 64 hex digits. */
  readonly sha256: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Bytes that it would have with its holes written out, as archives elsewhere have them. */
  readonly fullSize: number;
}

export function hashTar(entries: Iterable<TarEntry>): TarHash {
  const hash = new Sha256();
  let size = 0;
  let holes = 0;
  const count = (chunk: Uint8Array): void => {
    hash.update(chunk);
    size += chunk.length;
  };
  for (const entry of entries) {
    const before = size;
    for (const chunk of entryChunks(entry)) count(chunk);
    holes += Math.max(0, BLOCK + blocks(entry.content?.size ?? 0) - (size - before));
  }
  count(new Uint8Array(2 * BLOCK));
  return { sha256: hash.hex(), size, fullSize: size + holes };
}

const blocks = (size: number): number => size + padding(size);

function* entryChunks(entry: TarEntry): Generator<Uint8Array> {
  const content = entry.type === 'file' ? entry.content : undefined;
  const bytes = content?.bytes ?? new Uint8Array(0);
  const size = content?.size ?? 0;
  const records = extendedRecords(entry, size);
  if (size - bytes.length >= SMALLEST_HOLE) {
    yield* sparseChunks(entry, bytes, size, records);
    return;
  }
  const split = records.size === 1 && records.has('path') ? splitName(entry.name) : undefined;
  if (split !== undefined) yield header(entry, split.name, size, split.prefix);
  else {
    if (records.size > 0) yield* extendedHeader(entry.name, records);
    yield header(entry, entry.name, size);
  }
  if (size === 0) return;
  yield bytes;
  const rest = padding(size) + size - bytes.length;
  if (rest > 0) yield new Uint8Array(rest);
}

/** GNU's sparse format 1.0 within PAX: a map of the stretches that have data, then those. Go, GNU tar and Docker read it. */
function* sparseChunks(
  entry: TarEntry,
  bytes: Uint8Array,
  size: number,
  records: Map<string, string>,
): Generator<Uint8Array> {
  const stretches = bytes.length > 0 ? [0, bytes.length, size, 0] : [size, 0];
  const map = utf8Encode(`${stretches.length / 2}\n${stretches.join('\n')}\n`);
  const stored = map.length + padding(map.length) + bytes.length;
  records.delete('path');
  records.delete('size');
  records.set('GNU.sparse.major', '1');
  records.set('GNU.sparse.minor', '0');
  records.set('GNU.sparse.name', entry.name);
  records.set('GNU.sparse.realsize', String(size));
  yield* extendedHeader(entry.name, records);
  yield header(entry, insertFolder(entry.name, 'GNUSparseFile.0'), stored);
  yield map;
  yield new Uint8Array(padding(map.length));
  yield bytes;
  yield new Uint8Array(padding(bytes.length));
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

/** What does not fit the plain fields of the header, as Go decides it. */
function extendedRecords(entry: TarEntry, size: number): Map<string, string> {
  const records = new Map<string, string>();
  const text = (key: string, value: string | undefined, room: number): void => {
    if (value === undefined || (value.length <= room && isAscii(value))) return;
    records.set(key, value);
  };
  const number = (key: string, value: number, most: number): void => {
    if (value < 0 || value > most) records.set(key, String(value));
  };
  text('path', entry.name, NAME_SIZE);
  text('linkpath', entry.linkname, NAME_SIZE);
  text('uname', entry.uname, OWNER_SIZE);
  text('gname', entry.gname, OWNER_SIZE);
  number('uid', entry.uid, MOST_ID);
  number('gid', entry.gid, MOST_ID);
  number('size', size, MOST_SIZE);
  number('mtime', entry.mtime, MOST_SIZE);
  return records;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

function* extendedHeader(name: string, records: ReadonlyMap<string, string>): Generator<Uint8Array> {
  const lines = [...records.keys()].sort().map((key) => record(key, records.get(key) ?? ''));
  const data = utf8Encode(lines.join(''));
  const short = asciiOnly(insertFolder(name, 'PaxHeaders.0')).slice(0, NAME_SIZE).replace(/\/+$/, '');
  const block = new HeaderBlock('x');
  block.text(0, NAME_SIZE, short);
  for (const [offset, room] of [
    [100, 8],
    [108, 8],
    [116, 8],
    [136, 12],
  ] as const)
    block.octal(offset, room, 0);
  block.octal(124, 12, data.length);
  yield block.finish();
  yield data;
  yield new Uint8Array(padding(data.length));
}

/** A PAX record starts with its own length, whose digits count too. */
function record(key: string, value: string): string {
  const rest = utf8Encode(` ${key}=${value}\n`).length;
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}

/** `a/b` becomes `a/FOLDER/b`, as Go's path.Join makes it (a final slash is lost). */
function insertFolder(name: string, folder: string): string {
  const slash = name.lastIndexOf('/');
  const parts = [name.slice(0, slash + 1), folder, name.slice(slash + 1)];
  return parts
    .join('/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** A long name in ustar's two fields, when a slash is where they can meet and the name is ASCII. */
function splitName(name: string): { readonly prefix: string; readonly name: string } | undefined {
  if (!isAscii(name)) return undefined;
  const end = name.length > PREFIX_SIZE + 1 ? PREFIX_SIZE + 1 : name.endsWith('/') ? name.length - 1 : name.length;
  const slash = name.slice(0, end).lastIndexOf('/');
  const rest = name.length - slash - 1;
  if (slash <= 0 || rest > NAME_SIZE || rest === 0) return undefined;
  return { prefix: name.slice(0, slash), name: name.slice(slash + 1) };
}

function header(entry: TarEntry, name: string, size: number, prefix = ''): Uint8Array {
  const block = new HeaderBlock(FLAGS[entry.type]);
  block.text(0, NAME_SIZE, name);
  block.octal(100, 8, entry.mode);
  block.octal(108, 8, entry.uid);
  block.octal(116, 8, entry.gid);
  block.octal(124, 12, size);
  block.octal(136, 12, entry.mtime);
  block.text(157, NAME_SIZE, entry.linkname ?? '');
  block.text(265, OWNER_SIZE, entry.uname ?? '');
  block.text(297, OWNER_SIZE, entry.gname ?? '');
  block.octal(329, 8, entry.major ?? 0);
  block.octal(337, 8, entry.minor ?? 0);
  block.text(345, PREFIX_SIZE, prefix);
  return block.finish();
}

const asciiOnly = (text: string): string => (isAscii(text) ? text : text.replace(/[^\x01-\x7f]/gu, ''));

/** `ustar`, a NUL, and version `00`. */
const USTAR = Uint8Array.of(0x75, 0x73, 0x74, 0x61, 0x72, 0, 0x30, 0x30);

class HeaderBlock {
  readonly #bytes = new Uint8Array(BLOCK);

  constructor(flag: string) {
    this.#bytes[156] = flag.charCodeAt(0);
    this.#bytes.set(USTAR, 257);
  }

  text(offset: number, room: number, value: string): void {
    if (value === '') return;
    const ascii = asciiOnly(value);
    const length = Math.min(room, ascii.length);
    for (let i = 0; i < length; i++) this.#bytes[offset + i] = ascii.charCodeAt(i);
    // A reader that does not know the long name must not take a file for a folder.
    if (ascii.length > room && ascii.charAt(room - 1) === '/') {
      this.#bytes[offset + ascii.slice(0, room - 1).replace(/\/+$/, '').length] = 0;
    }
  }

  /** Zero-filled octal digits and a NUL; what does not fit is told by the extended header and written as 0. */
  octal(offset: number, room: number, value: number): void {
    const fits = value >= 0 && value < 8 ** (room - 1);
    let rest = fits ? value : 0;
    for (let i = room - 2; i >= 0; i--) {
      this.#bytes[offset + i] = 0x30 + (rest % 8);
      rest = Math.floor(rest / 8);
    }
  }

  finish(): Uint8Array {
    const bytes = this.#bytes;
    let sum = 8 * 0x20;
    for (let i = 0; i < BLOCK; i++) sum += bytes[i] ?? 0;
    this.octal(148, 7, sum);
    bytes[155] = 0x20;
    return bytes;
  }
}
