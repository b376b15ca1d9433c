import type { BuildRequest } from '../../../api/build.ts';
import { utf8Decode } from '../../../base/bytes.ts';
import { basePath, dirPath, joinPath } from '../../../base/go-path.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { need, type Task } from '../../../base/task.ts';
import {
  compressionOf,
  decompress,
  getNode,
  gzip,
  isTar,
  readTar,
  type Tree,
  treeOfEntries,
} from '../../../filesystem/index.ts';
import type { Process } from '../../../process/program.ts';

type Inputs = Pick<BuildRequest, 'context' | 'dockerfile' | 'dockerignore'>;

const isUrl = (text: string): boolean =>
  /^(https?|git|ssh):\/\//.test(text) || /^git@[^:]+:/.test(text) || text.startsWith('github.com/');

function folder(p: Process, path: string): Tree | undefined {
  const node = p.fs.node(p.resolve(path), p.credentials);
  return node.ok && node.value.kind === 'directory' ? node.value : undefined;
}

function textAt(tree: Tree, path: string): string | undefined {
  const node = getNode(tree, path);
  return node?.kind === 'file' ? utf8Decode(node.content.bytes) : undefined;
}

/** Where BuildKit mounts the client's folder to read the Dockerfile; the number is another one in each build. */
const MOUNT = '/var/lib/docker/tmp/buildkit-mount4052317869';

const directory = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '');

/** The ignore file of a Dockerfile: its own beside it, or the context's. */
function ignoreFile(
  tree: Tree,
  own: string | undefined,
  name: string,
): { dockerignore?: { name: string; text: string } } {
  if (own !== undefined) return { dockerignore: { name: `${name}.dockerignore`, text: own } };
  const shared = textAt(tree, '/.dockerignore');
  return shared === undefined ? {} : { dockerignore: { name: '.dockerignore', text: shared } };
}

/** A Dockerfile below the context that has a context of its own in the archive or folder. */
function fromTree(tree: Tree, wanted: string): Inputs {
  const path = wanted === '' ? 'Dockerfile' : wanted;
  const lower = wanted === '' && textAt(tree, '/Dockerfile') === undefined ? textAt(tree, '/dockerfile') : undefined;
  const name = lower === undefined ? path : 'dockerfile';
  const text = lower ?? textAt(tree, `/${path}`);
  return {
    context: { kind: 'tree', tree },
    dockerfile: { name, text },
    ...ignoreFile(tree, textAt(tree, `/${name}.dockerignore`), name),
  };
}

/** Context and Dockerfile of a folder; `-f` is looked up from where the user is, not from the context. */
function fromFolder(p: Process, tree: Tree, file: string): Inputs {
  if (file === '') return fromTree(tree, '');
  const where = p.resolve(joinPath(dirPath(file), basePath(file)));
  const read = p.readText(where);
  const folderName = !read.ok && read.error === 'EISDIR' ? basePath(file) : undefined;
  const own = p.readText(`${where}.dockerignore`);
  const name = basePath(file);
  return {
    context: { kind: 'tree', tree },
    dockerfile: {
      name,
      text: read.ok ? read.value : undefined,
      ...(folderName === undefined ? {} : { notFoundMessage: `read ${MOUNT}/${folderName}: is a directory` }),
    },
    ...ignoreFile(tree, own.ok ? own.value : undefined, name),
  };
}

/** Standard input: a tar is the context, anything else is a Dockerfile without one. */
function fromInput(bytes: Uint8Array, file: string): Result<Inputs, string> {
  const none: Inputs['context'] = { kind: 'none' };
  if (bytes.length === 0) {
    return ok({
      context: none,
      dockerfile: { name: 'Dockerfile', text: undefined, notFoundMessage: 'no local sources enabled' },
    });
  }
  const packed = compressionOf(bytes) !== 'none';
  if (!packed && !isTar(bytes)) {
    return ok({ context: none, dockerfile: { name: 'Dockerfile', text: utf8Decode(bytes) } });
  }
  const plain = packed ? decompress(bytes) : ok(bytes);
  if (!plain.ok) return plain;
  const entries = readTar(plain.value);
  if (!entries.ok) return entries;
  const tree = treeOfEntries(entries.value);
  return tree.ok
    ? ok({ ...fromTree(tree.value, file), context: { kind: 'tree', tree: tree.value, archive: true } })
    : tree;
}

/** Reads what a build needs from the host. The error is the sentence after `failed to build: `. */
export function* readInputs(p: Process, path: string, file: string): Task<Result<Inputs, string>> {
  if (path === '') return err('please specify build context (e.g. "." for the current directory)');
  if (path === '-') {
    yield* need(gzip);
    if (file === '-') return err("invalid argument: can't use stdin for both build context and dockerfile");
    return fromInput(yield* p.readAll(0), file);
  }
  const tree = folder(p, path);
  if (tree === undefined) return err(`unable to prepare context: path ${JSON.stringify(path)} not found`);
  const beside = p.stat(p.resolve(directory(file)));
  if ((!beside.ok && beside.error === 'ENOTDIR') || (beside.ok && beside.value.kind !== 'directory'))
    return err(`stat ${directory(file).slice(0, -1)}: not a directory`);
  if (file !== '-') return ok(fromFolder(p, tree, file));
  const text = utf8Decode(yield* p.readAll(0));
  return ok({
    context: { kind: 'tree', tree },
    dockerfile: { name: 'Dockerfile', text },
    ...ignoreFile(tree, undefined, ''),
  });
}

/** What Drydock says to a context on the network; undefined for other contexts. */
export const urlRefusal = (path: string): string | undefined =>
  isUrl(path) ? `drydock: 'docker build ${path}' is not modelled; copy the files here and build '.'` : undefined;

/** `--build-context name=path|docker-image://ref`. */
export function readNamedContexts(
  p: Process,
  values: ReadonlyMap<string, string>,
): Result<BuildRequest['namedContexts'], string> {
  const out = new Map<string, { kind: 'tree'; tree: Tree } | { kind: 'image'; reference: string }>();
  for (const [name, value] of values) {
    const reference = /^docker-image:\/\/(.+)$/.exec(value)?.[1];
    if (reference !== undefined) {
      out.set(name, { kind: 'image', reference });
      continue;
    }
    const tree = folder(p, value);
    if (tree === undefined) return err(`failed to get build context ${name}: stat ${value}: no such file or directory`);
    out.set(name, { kind: 'tree', tree });
  }
  return ok(out);
}
