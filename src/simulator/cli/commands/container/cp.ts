import { humanSizeWithPrecision } from '../../../base/go-text.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import {
  entryOf,
  type Node,
  readTar,
  type TarEntry,
  treeEntries,
  treeOfEntries,
  writeTar,
} from '../../../filesystem/index.ts';
import { writeNode } from '../builder/output.ts';
import { type Command, exactly, fail, failDaemon, type Invocation, isTerminal } from '../command.ts';

interface Place {
  readonly container: string;
  readonly path: string;
}

/** `web:/etc/hosts` is a container's path; `./a:b`, `/a` and `a` are the host's. */
function parsePlace(text: string): Place {
  const at = text.indexOf(':');
  if (text.startsWith('/') || at < 0 || text.startsWith('.')) return { container: '', path: text };
  return { container: text.slice(0, at), path: text.slice(at + 1) };
}

const isQuiet = (c: Invocation): boolean => c.flags.bool('quiet', !isTerminal(c, 2));
const baseName = (path: string): string => path.replace(/\/+$/, '').split('/').at(-1) ?? '';
const parentOf = (path: string): string => path.replace(/\/+$/, '').replace(/\/?[^/]*$/, '') || '/';
/** `dir/.` means the content of `dir`. */
const contentOnly = (path: string): boolean => path === '.' || path.endsWith('/.');

function* copied(c: Invocation, bytes: number, to: string): Task<number> {
  if (!isQuiet(c)) yield* c.p.err(`Successfully copied ${humanSizeWithPrecision(bytes, 3)} to ${to}\n`);
  return 0;
}

/** `docker cp`. */
export const containerCp: Command = {
  arity: exactly(2),
  *run(c: Invocation): Task<number> {
    const [source = '', target = ''] = c.args;
    if (source === '') return yield* fail(c, 'source can not be empty');
    if (target === '') return yield* fail(c, 'destination can not be empty');
    const from = parsePlace(source);
    const to = parsePlace(target);
    if (from.container !== '' && to.container !== '')
      return yield* fail(c, 'copying between containers is not supported');
    if (from.container !== '') return yield* copyOut(c, from, to.path);
    if (to.container !== '') return yield* copyIn(c, from.path, to);
    return yield* fail(c, 'must specify at least one container source');
  },
};

function* followed(c: Invocation, place: Place): Task<string> {
  if (!c.flags.bool('follow-link')) return place.path;
  const stat = yield* c.api.containers.statPath(place.container, place.path);
  if (!stat.ok || stat.value.linkTarget === '') return place.path;
  const { linkTarget } = stat.value;
  return linkTarget.startsWith('/') ? linkTarget : `${parentOf(place.path)}/${linkTarget}`;
}

function* copyOut(c: Invocation, from: Place, target: string): Task<number> {
  const path = yield* followed(c, from);
  const where = target === '-' ? '-' : c.p.resolve(target);
  if (where !== '-' && !c.p.stat(parentOf(where)).ok) {
    return yield* fail(c, `invalid output path: directory ${JSON.stringify(parentOf(where))} does not exist`);
  }
  if (path === '') return yield* fail(c, 'Error response from daemon: bad parameter: pathcannot be empty');
  const archive = yield* c.api.containers.getArchive(from.container, path);
  if (!archive.ok) return yield* failDaemon(c, archive.error);
  if (where === '-') {
    yield* c.p.write(1, archive.value.tar);
    return 0;
  }
  const tree = readTree(archive.value.tar);
  if (!tree.ok) return yield* fail(c, tree.error);
  const name = baseName(from.path) || '/';
  const problem = place(
    c,
    tree.value,
    { isDirectory: archive.value.isDirectory, onlyContent: contentOnly(from.path), name },
    where,
    target,
  );
  if (problem !== undefined) return yield* fail(c, problem);
  return yield* copied(c, archive.value.tar.length, where);
}

/** What an archive of one path holds below its single name. */
function readTree(tar: Uint8Array): Result<Node, string> {
  const entries = readTar(tar);
  if (!entries.ok) return entries;
  const tree = treeOfEntries(entries.value);
  if (!tree.ok) return tree;
  // `/folder/.` comes as `./` and what is in it.
  if (entries.value[0]?.name === './') return ok(tree.value);
  const [only] = tree.value.entries.values();
  return only === undefined || tree.value.entries.size > 1 ? ok(tree.value) : ok(only);
}

interface Source {
  readonly isDirectory: boolean;
  readonly onlyContent: boolean;
  readonly name: string;
}

/** Docker's rules of what ends up where; they are those of `cp -a`. */
function place(c: Invocation, node: Node, source: Source, where: string, target: string): string | undefined {
  const stat = c.p.stat(where);
  const isFolder = stat.ok && stat.value.kind === 'directory';
  const wantsFolder = /\/\.?$/.test(target);
  if (source.isDirectory) {
    if (stat.ok && !isFolder) return 'cannot copy directory';
    if (!stat.ok && !c.p.stat(parentOf(where)).ok) return `no such directory: ${parentOf(where)}`;
    const into = isFolder && !source.onlyContent && source.name !== '/' ? `${where}/${source.name}` : where;
    return writeNode(c.p, into, node);
  }
  if (!stat.ok && wantsFolder) return `no such directory`;
  return writeNode(c.p, isFolder ? `${where}/${source.name}` : where, node);
}

function* copyIn(c: Invocation, path: string, to: Place): Task<number> {
  if (to.path === '') return yield* fail(c, 'no such directory');
  const stat = yield* c.api.containers.statPath(to.container, to.path);
  const target = stat.ok && stat.value.linkTarget !== '' ? absolute(to.path, stat.value.linkTarget) : to.path;
  const found = target === to.path ? stat : yield* c.api.containers.statPath(to.container, target);
  const exists = found.ok;
  const isFolder = found.ok && found.value.isDirectory;
  const options = { copyUidGid: c.flags.bool('archive'), noOverwriteDirNonDir: true };
  if (path === '-') {
    if (!isFolder) return yield* fail(c, `destination "${to.container}:${to.path}" must be a directory`);
    const put = yield* c.api.containers.putArchive(to.container, target, yield* c.p.readAll(0), options);
    return put.ok ? 0 : yield* failDaemon(c, put.error);
  }
  const local = c.p.resolve(path);
  const node = c.p.fs.node(local, c.p.credentials, c.flags.bool('follow-link') || /\/\.?$/.test(path));
  // Docker joins folder and name by itself: a file that is missing in / is shown with two slashes.
  if (!node.ok) return yield* fail(c, `lstat ${parentOf(local)}/${baseName(local)}: no such file or directory`);
  const plan = planIn(node.value, { path, name: baseName(local) }, { path: target, exists, isFolder });
  if (!plan.ok) return yield* fail(c, plan.error);
  const tar = writeTar(plan.value.entries);
  const put = yield* c.api.containers.putArchive(to.container, plan.value.folder, tar, options);
  if (!put.ok) return yield* failDaemon(c, put.error);
  return yield* copied(c, tar.length, `${to.container}:${target}`);
}

const absolute = (path: string, link: string): string => (link.startsWith('/') ? link : `${parentOf(path)}/${link}`);

interface Target {
  readonly path: string;
  readonly exists: boolean;
  readonly isFolder: boolean;
}

/** Which folder of the container gets the archive, and under which name the source stands in it. */
function planIn(
  node: Node,
  source: { readonly path: string; readonly name: string },
  target: Target,
): Result<{ folder: string; entries: TarEntry[] }, string> {
  const isFolder = node.kind === 'directory';
  const wantsFolder = /\/\.?$/.test(target.path);
  if (target.exists && target.isFolder) {
    const content = isFolder && contentOnly(source.path);
    return ok({ folder: target.path, entries: content ? entriesOf(node, '') : entriesOf(node, source.name) });
  }
  if (isFolder && target.exists) return err('cannot copy directory');
  if (!isFolder && wantsFolder && !target.exists) {
    return err('no such directory');
  }
  return ok({ folder: parentOf(target.path), entries: entriesOf(node, baseName(target.path)) });
}

/** The entries of a node under a name; without a name only what is in the folder. */
function entriesOf(node: Node, name: string): TarEntry[] {
  if (node.kind !== 'directory') return [entryOf(name, node, new Map())];
  const inside = [...treeEntries(node)].map((entry) => ({
    ...entry,
    name: name === '' ? entry.name : `${name}/${entry.name}`,
  }));
  return name === '' ? inside : [entryOf(`${name}/`, node, new Map()), ...inside];
}
