import { cleanPath } from './lines.ts';

/** The learner's files by path. */
export type Files = Readonly<Record<string, string>>;

/** What is used of `localStorage`; it can be missing or refuse. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Keeps files under a key; false when the browser does not let us. */
export function saveDraft(shelf: Shelf | undefined, key: string, files: Files): boolean {
  try {
    shelf?.setItem(key, JSON.stringify({ files }));
    return shelf !== undefined;
  } catch {
    return false;
  }
}

/** The files kept under a key; undefined when there are none or they make no sense. */
export function loadDraft(shelf: Shelf | undefined, key: string): Files | undefined {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('files' in kept)) return undefined;
    const { files } = kept;
    if (typeof files !== 'object' || files === null || Array.isArray(files)) return undefined;
    const entries = Object.entries(files);
    const sound = entries.every(([path, text]) => typeof text === 'string' && cleanPath(path) === path);
    return sound && entries.length > 0 ? (Object.fromEntries(entries) as Files) : undefined;
  } catch {
    return undefined;
  }
}

/** The browser's shelf, when it has one and lets us. */
export function browserShelf(): Shelf | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}
