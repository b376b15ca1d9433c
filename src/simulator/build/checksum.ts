import { basePath, hasWildcard } from '../base/go-path.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sha256 } from '../base/sha256.ts';
import type { Node, Tree } from '../filesystem/index.ts';
import { sortedNames } from '../filesystem/tree.ts';
import { contentDigest, headerDigest } from './content-hash.ts';
import { resolveSources } from './ops/copy.ts';
import { matches, type ParentMatches, type PatternMatcher } from './pattern-matcher.ts';
import { nodeInTree, resolveInTree } from './rootfs-editor.ts';

/** A file or folder that a step reads, under the name by which the Dockerfile calls it. */
export interface InputFile {
  readonly path: string;
  readonly node: Node;
}

export interface Checksum {
  readonly digest: string;
  readonly files: readonly InputFile[];
}

/**
 * The digest of what `path` (absolute, cleaned) means in a tree, as BuildKit's content hash takes it: links are followed, a
 * pattern means all its matches, excluded files do not count. The failure is `"/nope": not found`.
 */
export function checksum(tree: Tree, path: string, exclude: PatternMatcher | undefined): Result<Checksum, string> {
  if (hasWildcard(path)) return checksumPattern(tree, path, exclude);
  const found = follow(tree, path);
  if (!found.ok) return found;
  const node = found.value;
  const digest = exclude === undefined ? ok(contentDigest(node)) : filteredDigest(tree, path, node, exclude);
  return digest.ok ? ok({ digest: digest.value, files: [{ path, node }] }) : digest;
}

function follow(tree: Tree, path: string): Result<Node, string> {
  const resolved = resolveInTree(tree, path);
  const node = resolved.ok ? nodeInTree(tree, resolved.value) : undefined;
  return node === undefined ? err(`"${path}": not found`) : ok(node);
}

function checksumPattern(tree: Tree, path: string, exclude: PatternMatcher | undefined): Result<Checksum, string> {
  const sources = resolveSources(tree, path);
  // What a pattern does not find is no matter of the checksum; the copy itself may complain.
  if (!sources.ok) return ok({ digest: sha256(''), files: [] });
  const files: InputFile[] = [];
  const lines: string[] = [];
  for (const source of sources.value) {
    const found = follow(tree, source);
    if (!found.ok) return found;
    const digest =
      exclude === undefined ? ok(contentDigest(found.value)) : filteredDigest(tree, source, found.value, exclude);
    if (!digest.ok) return digest;
    files.push({ path: source, node: found.value });
    lines.push(`${basePath(source)}\0${digest.value}`);
  }
  return ok({ digest: sha256(lines.join('\n')), files });
}

/** Links at the top of a filtered folder are followed, so one that leads nowhere is an error: BuildKit's oddity. */
function filteredDigest(tree: Tree, path: string, node: Node, exclude: PatternMatcher): Result<string, string> {
  const lines: string[] = [];
  const dangling: string[] = [];
  const walk = (current: Node, relative: string, parent: ParentMatches | undefined): void => {
    const { matched, own } = relative === '' ? { matched: false, own: undefined } : matches(exclude, relative, parent);
    if (!matched) {
      lines.push(`${relative}\0${current.kind === 'directory' ? headerDigest(current) : contentDigest(current)}`);
      const top = path === '/' && relative !== '' && !relative.includes('/');
      if (top && current.kind === 'symlink' && !follow(tree, `/${relative}`).ok) dangling.push(relative);
    }
    if (current.kind !== 'directory' || (matched && !exclude.hasExceptions)) return;
    for (const name of sortedNames(current)) {
      const child = current.entries.get(name);
      if (child !== undefined) walk(child, relative === '' ? name : `${relative}/${name}`, own);
    }
  };
  walk(node, '', undefined);
  const [first] = dangling;
  return first === undefined ? ok(sha256(lines.join('\n'))) : err(`"/${first}": not found`);
}
