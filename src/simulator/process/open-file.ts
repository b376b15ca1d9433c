import type { ByteSink, ByteSource } from '../base/channel.ts';
import { WaitQueue } from '../base/task.ts';
import { type Content, type Credentials, type Errno, type FileSystem, ROOT } from '../filesystem/index.ts';
import { countedFile } from './pipes.ts';
import type { OpenFile, OpenMode } from './program.ts';

/** A sink whose write can fail for a reason other than a reader that has gone; `write` then gives `'EPIPE'` and `error` says why. */
export interface FallibleSink extends ByteSink {
  error?: Errno | undefined;
}

const NEVER = new WaitQueue();

/** A full disk takes whole pages up to its limit. */
const PAGE = 4096;

/**
 * Puts as much of `content` into a file as its file system has room for, the rest not. Returns how many bytes that are; the
 * file is made even when it is none.
 */
export function writeWhatFits(fs: FileSystem, path: string, content: Content, as: Credentials, mode?: number): number {
  const cut = (size: number): Content => ({ bytes: content.bytes.subarray(0, size), size });
  const fits = (size: number): boolean => fs.writeFile(path, cut(size), as, mode).ok;
  let most = 0;
  let pages = Math.ceil(content.size / PAGE);
  while (pages - most > 1) {
    const half = Math.floor((most + pages) / 2);
    if (fits(half * PAGE)) most = half;
    else pages = half;
  }
  fits(most * PAGE);
  return most * PAGE;
}

/** How far each growing buffer is in use, so that only its newest view may grow in place. */
const used = new WeakMap<ArrayBufferLike, number>();

/**
 * `content` with `bytes` written at `offset`. Appending is amortised constant: old content values share the buffer and
 * never see the bytes behind their own end.
 */
export function writeAt(content: Content, offset: number, bytes: Uint8Array): Content {
  const old = content.bytes;
  const end = offset + bytes.length;
  const size = Math.max(content.size, end);
  // What /dev/zero gives at the end of a file is a hole: a disk image costs no memory.
  if (offset === content.size && bytes.length >= 4096 && allZero(bytes)) return { bytes: old, size };
  if (offset === old.length && content.size === old.length) {
    return { bytes: grow(old, bytes), size };
  }
  const length = Math.max(old.length, end);
  const out = new Uint8Array(length);
  out.set(old);
  out.set(bytes, offset);
  return { bytes: out, size };
}

/** What holes and /dev/zero are read from. Nobody writes into bytes that were read. */
const ZEROS = new Uint8Array(1 << 20);

/** So many zeros; a megabyte or less costs no memory. */
export const zeroBytes = (length: number): Uint8Array =>
  length <= ZEROS.length ? ZEROS.subarray(0, length) : new Uint8Array(length);

/** Whether there are only zeros. */
export function allZero(bytes: Uint8Array): boolean {
  if (bytes.buffer === ZEROS.buffer) return true;
  let at = 0;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >>> 2 : 0;
  if (aligned > 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, aligned);
    for (let i = 0; i < aligned; i++) if (words[i] !== 0) return false;
    at = aligned * 4;
  }
  for (; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}

function grow(old: Uint8Array, more: Uint8Array): Uint8Array {
  const length = old.length + more.length;
  const tail = old.byteOffset + old.length;
  const buffer = old.buffer;
  if (used.get(buffer) === tail && tail + more.length <= buffer.byteLength) {
    new Uint8Array(buffer, tail, more.length).set(more);
    used.set(buffer, tail + more.length);
    return new Uint8Array(buffer, old.byteOffset, length);
  }
  // A small file gets exactly its size: most are written once and never grow.
  const capacity = length < 4096 ? length : length * 2;
  const next = new Uint8Array(capacity);
  next.set(old);
  next.set(more, old.length);
  used.set(next.buffer, length);
  return next.subarray(0, length);
}

/** The bytes from `offset`, at most `max`, holes as zeros. */
export function readAt(content: Content, offset: number, max: number): Uint8Array {
  const end = Math.min(content.size, offset + max);
  if (end <= offset) return new Uint8Array(0);
  if (end <= content.bytes.length) return content.bytes.slice(offset, end);
  if (offset >= content.bytes.length) return zeroBytes(end - offset);
  const out = new Uint8Array(end - offset);
  out.set(content.bytes.subarray(offset));
  return out;
}

/**
 * A regular file that was opened with permission; later accesses need none. It follows the inode: once the name leads to
 * another file or to none, the descriptor keeps working on the content it had.
 */
export function openRegularFile(
  fs: FileSystem,
  path: string,
  mode: OpenMode,
  calling?: (call: string) => (() => void) | undefined,
): OpenFile {
  let offset = 0;
  let lost: Content | undefined;
  const inodeOf = (): number | undefined => {
    const stat = fs.stat(path, ROOT);
    return stat.ok && stat.value.kind === 'file' ? stat.value.inode : undefined;
  };
  const inode = inodeOf();
  let last: Content = { bytes: new Uint8Array(0), size: 0 };
  const content = (): Content => {
    if (lost !== undefined) return lost;
    const now = inodeOf() === inode ? fs.readFile(path, ROOT) : undefined;
    if (now?.ok === true) last = now.value;
    else lost = last;
    return last;
  };
  content();

  const sink: FallibleSink = {
    writable: NEVER,
    write(bytes) {
      const present = content();
      if (mode === 'append') offset = present.size;
      const next = writeAt(present, offset, bytes);
      if (lost !== undefined) lost = next;
      else {
        const end = calling?.(`write(${JSON.stringify(path)})`);
        const written = fs.writeFile(path, next, ROOT);
        const fitting = written.ok || written.error !== 'ENOSPC' ? 0 : writeWhatFits(fs, path, next, ROOT) - offset;
        end?.();
        if (fitting > 0) {
          offset += fitting;
          return fitting;
        }
        if (!written.ok) {
          if (written.error === 'ENOSPC') fs.writeFile(path, present, ROOT);
          sink.error = written.error;
          return 'EPIPE';
        }
        last = next;
      }
      offset += bytes.length;
      return bytes.length;
    },
    close() {},
  };
  const source: ByteSource = {
    readable: NEVER,
    read(max) {
      const present = content();
      if (offset >= present.size) return undefined;
      const bytes = readAt(present, offset, max);
      offset += bytes.length;
      return bytes;
    },
    close() {},
  };
  return countedFile(
    {
      kind: 'file',
      path,
      ...(mode === 'read' || mode === 'readwrite' ? { source } : {}),
      ...(mode === 'read' ? {} : { sink }),
      seek(to, whence) {
        const base = whence === 'set' ? 0 : whence === 'current' ? offset : content().size;
        offset = Math.max(0, base + to);
        return offset;
      },
    },
    () => {},
  );
}
