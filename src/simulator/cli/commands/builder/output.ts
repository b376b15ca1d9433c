import type { BuildOutcome, BuildOutput } from '../../../api/build.ts';
import { dirPath } from '../../../base/go-path.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { type DirectoryNode, type Node, sortedNames } from '../../../filesystem/index.ts';
import type { Process } from '../../../process/program.ts';
import type { FlagValues } from '../../flags/parse.ts';
import type { Invocation } from '../command.ts';
import { type OutputOption, parseOutput } from './flags.ts';

export const OUTPUT_TYPES: readonly string[] = ['local', 'tar', 'docker', 'image', 'registry', 'cacheonly', 'oci'];

const DOCKER: OutputOption = { type: 'docker', dest: '', attributes: new Map() };
const isImage = ({ type }: OutputOption): boolean => type === 'docker' || type === 'image' || type === 'registry';

/** All `-o`, with what `--load` and `--push` stand for; an image when nothing is said. */
export function parseOutputs(flags: FlagValues): Result<readonly OutputOption[], string> {
  const outputs: OutputOption[] = [];
  for (const text of flags.list('output')) {
    const output = parseOutput(text);
    if (!output.ok) return output;
    outputs.push(output.value);
  }
  if (flags.bool('push')) {
    const image = outputs.findIndex(({ type }) => type === 'image');
    if (image < 0) outputs.push({ ...DOCKER, type: 'registry' });
    else outputs[image] = { ...DOCKER, ...outputs[image], type: 'registry' };
  }
  if (flags.bool('load') && !outputs.some(({ type }) => type === 'docker')) outputs.push(DOCKER);
  return ok(outputs.length === 0 ? [DOCKER] : outputs);
}

/** What the engine has to give for them; it makes one image, whatever the number of names for it. */
export function engineOutputs(outputs: readonly OutputOption[]): readonly BuildOutput[] {
  const kinds = outputs.flatMap((output): BuildOutput[] => {
    if (isImage(output)) return ['image'];
    return output.type === 'local' || output.type === 'tar' ? [output.type] : [];
  });
  return kinds.filter((kind, index) => kind !== 'image' || kinds.indexOf(kind) === index);
}

/** The image's names: those of `-t`, else those that an `-o` gives. */
export function imageNames(outputs: readonly OutputOption[], tags: readonly string[]): readonly string[] {
  if (tags.length > 0) return tags;
  const names = outputs.filter(isImage).flatMap(({ attributes }) => (attributes.get('name') ?? '').split(','));
  return names.filter((name) => name !== '');
}

export const pushes = (outputs: readonly OutputOption[]): boolean =>
  outputs.some(({ type, attributes }) => type === 'registry' || attributes.get('push') === 'true');

/** Looks at where results will go before anything is built; files are made at once, empty. */
export function openOutputs(p: Process, outputs: readonly OutputOption[]): string | undefined {
  for (const { type, dest } of outputs) {
    if (type === 'local') {
      if (dest === '') return 'dest is required for local exporter';
      if (dest === '-') return 'dest cannot be stdout for local exporter';
      const there = p.stat(p.resolve(dest));
      if (there.ok && there.value.kind !== 'directory') return `destination directory ${dest} is a file`;
      continue;
    }
    if (!['tar', 'oci', 'docker'].includes(type) || dest === '' || dest === '-') continue;
    const there = p.stat(p.resolve(dest));
    if (there.ok && there.value.kind === 'directory') return `destination file ${dest} is a directory`;
    if (!p.writeText(dest, '').ok) return `failed to open open ${dest}: no such file or directory`;
  }
  return undefined;
}

/** Makes a folder of the host with those above it. */
function makeFolders(p: Process, path: string): string | undefined {
  if (path === '/' || p.stat(path).ok) return undefined;
  const above = makeFolders(p, dirPath(path));
  if (above !== undefined) return above;
  const made = p.fs.mkdir(path, p.credentials, 0o755);
  if (made.ok) return undefined;
  return `mkdir ${path}: ${made.error === 'EACCES' ? 'permission denied' : 'not a directory'}`;
}

/** Puts a folder's content into a folder of the host, as the user who builds. */
function writeFolder(p: Process, path: string, folder: DirectoryNode): string | undefined {
  const unmade = makeFolders(p, path);
  if (unmade !== undefined) return unmade;
  for (const name of sortedNames(folder)) {
    const node = folder.entries.get(name);
    const problem = node === undefined ? undefined : writeNode(p, `${path}/${name}`, node);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Writes one file, link or folder; devices are left out, a user may not make them. */
export function writeNode(p: Process, path: string, node: Node): string | undefined {
  const as = p.credentials;
  if (node.kind === 'directory') return writeFolder(p, path, node);
  if (node.kind === 'device') return undefined;
  if (node.kind === 'symlink') {
    p.fs.unlink(path, as);
    const linked = p.fs.symlink(node.target, path, as);
    return linked.ok ? undefined : `symlink ${path}: ${linked.error}`;
  }
  const written = p.fs.writeFile(path, node.content, as, node.attributes.mode & 0o777);
  if (!written.ok) return `open ${path}: ${written.error === 'EISDIR' ? 'is a directory' : 'permission denied'}`;
  p.fs.chmod(path, node.attributes.mode, as);
  p.fs.utimes(path, node.attributes.mtime, as);
  return undefined;
}

/** Writes `-o` results. The returned sentence tells what went wrong. */
export function* writeOutput(c: Invocation, output: OutputOption, outcome: BuildOutcome): Task<string | undefined> {
  if (output.type === 'local') {
    return outcome.tree === undefined ? undefined : writeFolder(c.p, c.p.resolve(output.dest), outcome.tree);
  }
  if (output.type === 'tar' && outcome.tar !== undefined) return yield* writeBytes(c, output.dest, outcome.tar);
  return undefined;
}

function* writeBytes(c: Invocation, dest: string, bytes: Uint8Array): Task<string | undefined> {
  if (dest === '' || dest === '-') {
    yield* c.p.write(1, bytes);
    return undefined;
  }
  const written = c.p.fs.writeFile(c.p.resolve(dest), { bytes, size: bytes.length }, c.p.credentials, 0o644);
  return written.ok ? undefined : `open ${dest}: no such file or directory`;
}
