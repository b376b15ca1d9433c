import type { Files } from './drafts.ts';
import { cleanPath } from './lines.ts';

/** A folder or a file of the learner's folder. */
export interface TreeItem {
  readonly name: string;
  readonly path: string;
  /** Absent for a file. */
  readonly children?: readonly TreeItem[];
}

interface Growing {
  readonly folders: Map<string, Growing>;
  readonly files: string[];
}

/** The files as a tree: folders first, then files, by name; a Dockerfile in front. */
export function treeOf(files: Files): readonly TreeItem[] {
  const root: Growing = { folders: new Map(), files: [] };
  for (const path of Object.keys(files)) {
    let at = root;
    const parts = path.split('/');
    for (const part of parts.slice(0, -1)) {
      const next = at.folders.get(part) ?? { folders: new Map(), files: [] };
      at.folders.set(part, next);
      at = next;
    }
    at.files.push(parts.at(-1) ?? path);
  }
  return itemsOf(root, '');
}

const byName = (a: string, b: string): number =>
  Number(b === 'Dockerfile') - Number(a === 'Dockerfile') || a.localeCompare(b, 'en');

function itemsOf(folder: Growing, prefix: string): TreeItem[] {
  const folders = [...folder.folders.keys()].sort(byName).map((name): TreeItem => {
    const inside = folder.folders.get(name);
    return { name, path: prefix + name, children: inside === undefined ? [] : itemsOf(inside, `${prefix}${name}/`) };
  });
  const files = folder.files.sort(byName).map((name): TreeItem => ({ name, path: prefix + name }));
  return [
    ...files.filter((one) => one.name === 'Dockerfile'),
    ...folders,
    ...files.filter((one) => one.name !== 'Dockerfile'),
  ];
}

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Files without the file or folder at a path. */
export function without(files: Files, gone: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isInside(path, gone)));
}

/** Files with a file or a folder under a new path; the reason why not, when that cannot be. */
export function renamed(files: Files, from: string, to: string): { readonly files: Files } | 'bad' | 'taken' {
  const clean = cleanPath(to);
  if (clean === undefined) return 'bad';
  const moved = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [isInside(path, from) ? clean + path.slice(from.length) : path, text]),
  );
  if (Object.keys(moved).length < Object.keys(files).length) return 'taken';
  return clashes(moved) ? 'taken' : { files: moved };
}

/** Files with an empty one more; the reason why not, when that cannot be. */
export function added(files: Files, name: string): { readonly files: Files; readonly path: string } | 'bad' | 'taken' {
  const path = name.trim().endsWith('/') ? undefined : cleanPath(name);
  if (path === undefined) return 'bad';
  const next = { ...files, [path]: '' };
  return path in files || clashes(next) ? 'taken' : { files: next, path };
}

/** Whether some path is a file and a folder at once. */
function clashes(files: Files): boolean {
  const paths = Object.keys(files);
  return paths.some((file) => paths.some((path) => path.startsWith(`${file}/`)));
}
