import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import type { Content } from './inode.ts';

const MAGIC = '\x7fELF';
const MARK = 'drydock-program:';
/** Class, byte order, version and ABI of a 64-bit little-endian Linux program, as `file` and `head -c` show them. */
const IDENT = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/**
 * The content of a program's file: it looks like an ELF executable and names the {@link programOf | program} that runs
 * when it is executed. `size` is the real file's size in bytes; all but the first line or two is a hole.
 */
export function programFile(name: string, size: number): Content {
  const line = utf8Encode(`\n${MARK}${name}\n`);
  const bytes = new Uint8Array(IDENT.length + line.length);
  bytes.set(IDENT);
  bytes.set(line, IDENT.length);
  return { bytes, size: Math.max(size, bytes.length) };
}

const names = new WeakMap<Uint8Array, { readonly name: string | undefined }>();

/** Which program a file's content is, or undefined when it is none made by {@link programFile}. */
export function programOf(content: Content): string | undefined {
  const { bytes } = content;
  if (bytes.length < IDENT.length || bytes[0] !== 0x7f) return undefined;
  const known = names.get(bytes);
  if (known !== undefined) return known.name;
  const text = utf8Decode(bytes.subarray(0, 256));
  const found = text.startsWith(MAGIC) ? new RegExp(`\n${MARK}([^\n]+)\n`).exec(text)?.[1] : undefined;
  names.set(bytes, { name: found });
  return found;
}
