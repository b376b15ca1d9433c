import { sha256 } from '../base/sha256.ts';
import type { Content, DirectoryNode, Node } from '../filesystem/index.ts';
import { sortedNames } from '../filesystem/tree.ts';

/**
 * The digest of what a node holds: kind, mode, owner, content, and names below it; not its own name and no times, so
 * that touching a file breaks no cache. Nodes are immutable, which makes remembering safe.
 */
export function contentDigest(node: Node): string {
  const known = NODES.get(node);
  if (known !== undefined) return known;
  const digest = sha256(describe(node));
  NODES.set(node, digest);
  return digest;
}

const NODES = new WeakMap<Node, string>();
const BYTES = new WeakMap<Uint8Array, string>();

/** A folder without what is in it. */
export const headerDigest = (node: DirectoryNode): string => sha256(header(node));

const header = ({ kind, attributes: { mode, uid, gid } }: Node): string => `${kind} ${mode} ${uid} ${gid}`;

function describe(node: Node): string {
  switch (node.kind) {
    case 'file':
      return `${header(node)} ${node.content.size} ${bytesDigest(node.content)}`;
    case 'symlink':
      return `symlink ${node.attributes.uid} ${node.attributes.gid} ${node.target}`;
    case 'device':
      return `${header(node)} ${node.device}`;
    case 'directory': {
      const lines = [header(node)];
      for (const name of sortedNames(node)) {
        const child = node.entries.get(name);
        if (child !== undefined) lines.push(`${name}\0${contentDigest(child)}`);
      }
      return lines.join('\n');
    }
  }
}

function bytesDigest(content: Content): string {
  const known = BYTES.get(content.bytes);
  if (known !== undefined) return known;
  const digest = sha256(content.bytes);
  BYTES.set(content.bytes, digest);
  return digest;
}

/** Which files below two nodes differ in content, mode or owner, with paths relative to them. Shared nodes cost nothing. */
export function compareContents(
  before: Node | undefined,
  after: Node | undefined,
): { readonly changed: readonly string[]; readonly added: readonly string[]; readonly removed: readonly string[] } {
  const changed: string[] = [];
  const added: string[] = [];
  const removed: string[] = [];
  const walk = (a: Node | undefined, b: Node | undefined, path: string): void => {
    if (a === b) return;
    if (a === undefined && b !== undefined) return void leaves(b, path, added);
    if (b === undefined && a !== undefined) return void leaves(a, path, removed);
    if (a === undefined || b === undefined || contentDigest(a) === contentDigest(b)) return;
    if (a.kind !== 'directory' || b.kind !== 'directory') return void changed.push(path);
    if (header(a) !== header(b)) changed.push(path === '' ? '.' : path);
    const names = new Set([...sortedNames(a), ...sortedNames(b)]);
    for (const name of names) walk(a.entries.get(name), b.entries.get(name), path === '' ? name : `${path}/${name}`);
  };
  walk(before, after, '');
  return { changed, added, removed };
}

function leaves(node: Node, path: string, out: string[]): void {
  if (node.kind !== 'directory' || node.entries.size === 0) {
    out.push(path);
    return;
  }
  for (const name of sortedNames(node)) {
    const child = node.entries.get(name);
    if (child !== undefined) leaves(child, path === '' ? name : `${path}/${name}`, out);
  }
}
