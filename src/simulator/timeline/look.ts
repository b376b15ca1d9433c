import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import { getNode, type Tree, walkTree } from '../filesystem/index.ts';
import { nodeAt } from '../host/computer.ts';
import type { FileFacts } from './session-types.ts';

/** What is at a path of a tree: what a link leads to, and where it points. Undefined when nothing is. */
export function factsAt(tree: Tree | undefined, path: string): FileFacts | undefined {
  if (tree === undefined) return undefined;
  const own = getNode(tree, path);
  const node = nodeAt(tree, path) ?? own;
  if (node === undefined) return undefined;
  const { mode, uid, gid } = node.attributes;
  const facts = { kind: node.kind, mode, uid, gid, ...(own?.kind === 'symlink' && { target: own.target }) };
  if (node.kind !== 'file') return { ...facts, size: 0 };
  const { bytes, size } = node.content;
  const text = size > bytes.length || bytes.includes(0) ? {} : { text: utf8Decode(bytes) };
  return { ...facts, size, ...text };
}

/** The paths of the files in a tree that contain a text, sorted. Holes hold nothing. */
export function searchTree(tree: Tree, text: string): readonly string[] {
  const needle = utf8Encode(text);
  const found: string[] = [];
  for (const [path, node] of walkTree(tree))
    if (node.kind === 'file' && includes(node.content.bytes, needle)) found.push(path);
  return found;
}

function includes(bytes: Uint8Array, needle: Uint8Array): boolean {
  const first = needle[0];
  if (first === undefined) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
