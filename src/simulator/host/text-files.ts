import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import { type Node, sortedNames, type Tree } from '../filesystem/index.ts';
import { nodeAt } from './computer.ts';

/** Larger files are for programs, not for an editor. In bytes. */
const LARGEST = 200_000;
const MOST_FILES = 200;
/** Folders whose files nobody edits by hand. */
const PASSED_OVER = new Set(['.git', 'node_modules', '__pycache__']);

/** The text files of a folder and of the folders in it, by path relative to it: what an editor can show. */
export function textFiles(tree: Tree | undefined, folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const root = nodeAt(tree, folder);
  if (root !== undefined) collect(root, '', found);
  return found;
}

function collect(node: Node, path: string, found: Record<string, string>): void {
  if (node.kind === 'file') {
    const text = textOf(node.content.bytes, node.content.size);
    if (text !== undefined) found[path] = text;
    return;
  }
  if (node.kind !== 'directory') return;
  for (const name of sortedNames(node)) {
    if (Object.keys(found).length >= MOST_FILES) return;
    const child = node.entries.get(name);
    if (child !== undefined && !PASSED_OVER.has(name)) collect(child, path === '' ? name : `${path}/${name}`, found);
  }
}

function textOf(bytes: Uint8Array, size: number): string | undefined {
  if (size > bytes.length || size > LARGEST || bytes.includes(0)) return undefined;
  const text = utf8Decode(bytes);
  return utf8Encode(text).length === bytes.length ? text : undefined;
}
