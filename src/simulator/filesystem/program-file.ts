import { concatBytes, utf8Decode, utf8Encode } from '../base/bytes.ts';
import type { Content } from './inode.ts';

const MAGIC = '\x7fELF';
const MARK = 'drydock-program:';
const NEEDS = 'drydock-needs:';
const IMAGE = 'drydock-image:';
/** Class, byte order, version and ABI of a 64-bit little-endian Linux program, as `file` and `head -c` show them. */
const IDENT = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/** What a compiled program's file tells besides: its dynamic linker's path (a static program has none), and what it runs. */
export interface Compiled {
  readonly needs?: string;
  readonly image?: Uint8Array;
}

/**
 * The content of a program's file: it looks like an ELF executable and names the {@link programOf | program} that runs
 * when it is executed. `size` is the real file's size in bytes; all but the first line or two is a hole.
 */
export function programFile(name: string, size: number, { needs, image }: Compiled = {}): Content {
  const head = `\n${MARK}${name}\n${needs === undefined ? '' : `${NEEDS}${needs}\n`}${image === undefined ? '' : `${IMAGE}\n`}`;
  const bytes = concatBytes([IDENT, utf8Encode(head), image ?? new Uint8Array(0)]);
  return { bytes, size: Math.max(size, bytes.length) };
}

/** The dynamic linker without which a program's file cannot be executed. */
export function interpreterOf({ bytes }: Content): string | undefined {
  return new RegExp(`\n${NEEDS}([^\n]+)\n`).exec(utf8Decode(bytes.subarray(0, 512)))?.[1];
}

/** What a compiled program's file runs. */
export function imageOf(bytes: Uint8Array): Uint8Array | undefined {
  const mark = utf8Encode(`\n${IMAGE}\n`);
  for (let i = 0; i + mark.length <= Math.min(bytes.length, 1024); i++)
    if (mark.every((byte, j) => bytes[i + j] === byte)) {
      // A file from an exported image may have its hole filled with zeros.
      const end = bytes.indexOf(0, i + mark.length);
      return bytes.subarray(i + mark.length, end < 0 ? bytes.length : end);
    }
  return undefined;
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
