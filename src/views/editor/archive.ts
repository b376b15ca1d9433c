import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Files } from './drafts.ts';
import { cleanPath } from './lines.ts';

/** The learner's folder as a zip file, and back. Imported with `import()` only, when somebody asks for it. */

/** No file of a lesson comes near this; a larger one would only fill the browser's storage. In bytes. */
const LARGEST = 200_000;

export function zipOf(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  // A fixed time, so that the same files give the same bytes.
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 1) }));
}

export interface Unpacked {
  readonly files: Files;
  /** Names of what is no text, too large or outside of the folder. */
  readonly skipped: readonly string[];
}

/** The text files among some uploaded ones; zip files are unpacked, and a folder around all of a zip's contents is left out. */
export function filesOf(uploads: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Unpacked {
  const files: Record<string, string> = {};
  const skipped: string[] = [];
  const take = (name: string, bytes: Uint8Array): void => {
    const path = cleanPath(name);
    const text = path === undefined || bytes.length > LARGEST ? undefined : textOf(bytes);
    if (path === undefined || text === undefined) skipped.push(name);
    else files[path] = text;
  };
  for (const { name, bytes } of uploads) {
    if (!/\.zip$/i.test(name)) take(name, bytes);
    else {
      const entries = unpacked(bytes);
      if (entries === undefined) skipped.push(name);
      for (const [path, content] of entries ?? []) take(path, content);
    }
  }
  return { files, skipped };
}

function unpacked(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] | undefined {
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(
      ([path]) => !path.endsWith('/') && !path.startsWith('__MACOSX/'),
    );
    const top = entries[0]?.[0].split('/')[0];
    const isWrapped = top !== undefined && entries.every(([path]) => path.startsWith(`${top}/`));
    return entries.map(([path, content]) => [isWrapped ? path.slice(top.length + 1) : path, content] as const);
  } catch {
    return undefined;
  }
}

/** UTF-8 text, or undefined when it is none. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  const text = strFromU8(bytes);
  return text.includes('\ufffd') ? undefined : text;
}
