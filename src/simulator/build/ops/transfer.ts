import { dirPath, joinPath } from '../../base/go-path.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { CopyStep } from '../../dockerfile/index.ts';
import type { Node, Tree } from '../../filesystem/index.ts';
import { contentOf, emptyTree } from '../../filesystem/index.ts';
import { treeOfEntries } from '../../filesystem/layer.ts';
import { decompress, isTar, readTar } from '../../filesystem/tar-reader.ts';
import type { SourcePlan, Vertex } from '../definition.ts';
import type { PatternMatcher } from '../pattern-matcher.ts';
import { nodeInTree, RootfsEditor, resolveInTree } from '../rootfs-editor.ts';
import { type CopyAction, type CopyTarget, cleanCopyPath, copy, makeAllFolders, resolveSources } from './copy.ts';
import { parseChmod } from './mode.ts';
import { type Owner, resolveOwner } from './owner.ts';

/** A COPY or ADD about to be executed. */
export interface TransferJob {
  readonly copy: CopyStep;
  readonly sources: readonly SourcePlan[];
  /** Undefined for scratch. */
  readonly root: Tree | undefined;
  readonly treeOf: (vertex: Vertex | undefined) => Tree;
  readonly exclude: PatternMatcher | undefined;
  /** Whole seconds since the epoch. */
  readonly now: number;
  /** 25 characters that nobody else uses. */
  readonly newId: () => string;
}

/** Executes COPY or ADD; the failure is BuildKit's text. */
export function transfer(job: TransferJob): Result<Tree, string> {
  const { chown, chmod } = job.copy;
  const owner = chown === undefined ? ok(undefined) : resolveOwner(chown, job.root);
  if (!owner.ok) return owner;
  const root = job.root ?? emptyTree({ mtime: job.now });
  const editor = new RootfsEditor(root, job.now);
  let mountPoint: string | undefined;
  const target: CopyTarget = {
    editor,
    mountPoint: () => {
      mountPoint ??= `/var/lib/docker/overlay2/${job.newId()}/merged`;
      return mountPoint;
    },
  };
  const base = {
    owner: owner.value,
    mode: chmod === undefined ? undefined : parseChmod(chmod),
    exclude: job.exclude,
    to: cleanCopyPath(job.copy.destination),
  };
  for (const source of job.sources) {
    const done = transferOne(job, source, base, target);
    if (!done.ok) return done;
  }
  return ok(editor.freeze());
}

type Base = Pick<CopyAction, 'owner' | 'mode' | 'exclude' | 'to'>;

function transferOne(job: TransferJob, source: SourcePlan, base: Base, target: CopyTarget): Result<void, string> {
  const linkPrefix = job.newId().slice(0, 8);
  const plain = { ...base, contentsOnly: false, followLink: false, wildcard: false, linkPrefix };
  if (source.kind === 'inline') {
    const tree = inlineTree(source.name, source.content, job.now);
    return copy({ ...plain, source: tree, from: cleanCopyPath(source.name) }, target);
  }
  const tree = job.treeOf(source.from);
  const unpacks = job.copy.unpack ?? (job.copy.instruction === 'ADD' && source.local);
  const action: CopyAction = source.local
    ? { ...plain, source: tree, from: cleanCopyPath(source.path), contentsOnly: true, followLink: true, wildcard: true }
    : { ...plain, source: tree, from: `/${onlyName(tree)}` };
  return unpacks ? unpackOrCopy(action, target) : copy(action, target);
}

const onlyName = (tree: Tree): string => [...tree.entries.keys()][0] ?? '';

/** A heredoc's file, in the folder that its name tells. */
function inlineTree(name: string, content: string, now: number): Tree {
  const path = joinPath('/', name);
  const editor = new RootfsEditor(emptyTree({ mtime: now }), now);
  makeAllFolders(editor, dirPath(path), { mode: 0o755, owner: undefined });
  const attributes = { mode: 0o644, uid: 0, gid: 0, mtime: now };
  editor.put(path, { kind: 'file', attributes, content: contentOf(content) });
  return editor.freeze();
}

/** ADD: an archive is unpacked into the destination, all else is copied. Only content tells an archive. */
function unpackOrCopy(action: CopyAction, target: CopyTarget): Result<void, string> {
  const sources = resolveSources(action.source, action.from);
  if (!sources.ok) return sources;
  for (const from of sources.value) {
    const resolved = resolveInTree(action.source, from);
    const node = resolved.ok ? nodeInTree(action.source, resolved.value) : undefined;
    const done =
      node?.kind === 'file' && isArchive(node)
        ? unpack(node, action, target)
        : copy({ ...action, from, wildcard: false }, target);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

const isArchive = (node: Extract<Node, { kind: 'file' }>): boolean => isTar(node.content.bytes);

function unpack(node: Extract<Node, { kind: 'file' }>, action: CopyAction, target: CopyTarget): Result<void, string> {
  const { editor } = target;
  const folder = editor.resolve(action.to);
  if (!folder.ok) return folder;
  const made = makeAllFolders(editor, folder.value, { mode: 0o755, owner: action.owner });
  if (!made.ok) return made;
  const bytes = decompress(node.content.bytes);
  if (!bytes.ok) return bytes;
  const entries = readTar(bytes.value);
  if (!entries.ok) return entries;
  const tree = treeOfEntries(entries.value);
  if (!tree.ok) return tree;
  return overlay(tree.value, folder.value, action.owner, target, action.linkPrefix);
}

/** Lays an unpacked archive over a folder: folders join, all else is replaced. */
function overlay(
  tree: Tree,
  to: string,
  owner: Owner | undefined,
  target: CopyTarget,
  linkPrefix: string,
): Result<void, string> {
  const { editor } = target;
  for (const [name, node] of tree.entries) {
    const path = joinPath(to, name);
    const present = editor.find(path);
    const attributes = owner === undefined ? node.attributes : { ...node.attributes, ...owner };
    if (node.kind === 'directory') {
      if (present?.kind !== 'directory') {
        if (present !== undefined) editor.remove(path);
        editor.put(path, { kind: 'directory', attributes, entries: new Map() });
      }
      const done = overlay(node, path, owner, target, linkPrefix);
      if (!done.ok) return done;
      editor.setAttributes(path, attributes);
      continue;
    }
    if (present?.kind === 'directory') return err(`cannot overwrite directory "${path}" with non-directory "${name}"`);
    const link = node.kind === 'file' && node.link !== undefined ? { link: `${linkPrefix}:${node.link}` } : {};
    editor.put(path, { ...node, attributes, ...link });
  }
  return ok(undefined);
}
