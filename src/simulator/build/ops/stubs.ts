import { dirPath, elements } from '../../base/go-path.ts';
import type { Node, Tree } from '../../filesystem/index.ts';
import { nodeInTree, RootfsEditor } from '../rootfs-editor.ts';

/** Folders and files that were made only so that something could be mounted there. */
export interface Stubs {
  readonly tree: Tree;
  /** Outermost first. */
  readonly paths: readonly string[];
}

/** Makes every mount's place exist: a folder, or an empty file where a file will be mounted. */
export function addStubs(
  tree: Tree,
  places: readonly { readonly path: string; readonly isFile: boolean }[],
  now: number,
): Stubs {
  const editor = new RootfsEditor(tree, now);
  const paths: string[] = [];
  for (const { path, isFile } of places) {
    const resolved = editor.resolve(path);
    if (!resolved.ok) continue;
    const parts = elements(resolved.value);
    for (let i = 1; i <= parts.length; i++) {
      const at = `/${parts.slice(0, i).join('/')}`;
      if (editor.find(at) !== undefined) continue;
      const last = i === parts.length;
      const attributes = { mode: last && isFile ? 0o644 : 0o755, uid: 0, gid: 0, mtime: now };
      editor.put(
        at,
        last && isFile
          ? { kind: 'file', attributes, content: { bytes: new Uint8Array(0), size: 0 } }
          : { kind: 'directory', attributes, entries: new Map() },
      );
      paths.push(at);
    }
  }
  return { tree: editor.freeze(), paths };
}

/**
 * Takes the stubs away again where nothing was put into them. A folder that only lost its stubs is what it was before: its
 * time is set back, and the layer does not mention it.
 */
export function removeStubs(tree: Tree, stubs: Stubs, before: Tree, now: number): Tree {
  const editor = new RootfsEditor(tree, now);
  const parents = new Set<string>();
  for (const path of [...stubs.paths].reverse()) {
    const node = editor.node(path);
    if (node === undefined || !isEmpty(node)) continue;
    editor.remove(path);
    parents.add(dirPath(path));
  }
  let result = editor.freeze();
  for (const parent of [...parents].sort((a, b) => b.length - a.length))
    result = restore(result, before, parent, stubs.tree);
  return result;
}

const isEmpty = (node: Node): boolean =>
  node.kind === 'directory' ? node.entries.size === 0 : node.kind === 'file' && node.content.size === 0;

/** Puts the folder of before back when it holds the same again and nobody else changed it since the stubs were made. */
function restore(tree: Tree, before: Tree, path: string, stubbed: Tree): Tree {
  const now = nodeInTree(tree, path);
  const old = nodeInTree(before, path);
  const between = nodeInTree(stubbed, path);
  if (now?.kind !== 'directory' || old?.kind !== 'directory' || between === undefined) return tree;
  const same =
    now.entries.size === old.entries.size && [...now.entries].every(([name, node]) => old.entries.get(name) === node);
  if (path === '/') return same ? old : tree;
  const { mode, uid, gid } = now.attributes;
  const untouched = mode === old.attributes.mode && uid === old.attributes.uid && gid === old.attributes.gid;
  if (!same || !untouched) return tree;
  return replaceNode(tree, elements(path), old);
}

function replaceNode(tree: Tree, parts: readonly string[], node: Node): Tree {
  const [name = '', ...rest] = parts;
  const child = tree.entries.get(name);
  const next = rest.length === 0 ? node : child?.kind === 'directory' ? replaceNode(child, rest, node) : child;
  if (next === undefined || next === child) return tree;
  return { ...tree, entries: new Map(tree.entries).set(name, next) };
}
