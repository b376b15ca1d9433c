import type { BuildOutcome } from '../../../api/build.ts';
import type { TransferProgress } from '../../../api/image.ts';
import type { MessageQueue } from '../../../base/message-queue.ts';
import type { Task } from '../../../base/task.ts';
import { type DirectoryNode, type Node, sortedNames } from '../../../filesystem/index.ts';
import type { Process } from '../../../process/program.ts';
import { transfer } from '../../pull.ts';
import type { Invocation } from '../command.ts';
import type { OutputOption } from './flags.ts';

/** Puts a folder's content into a folder of the host, as the user who builds. */
function writeFolder(p: Process, path: string, folder: DirectoryNode): string | undefined {
  if (!p.stat(path).ok) {
    const made = p.fs.mkdir(path, p.credentials, 0o755);
    if (!made.ok)
      return `mkdir ${path}: ${made.error === 'EACCES' ? 'permission denied' : 'no such file or directory'}`;
  }
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
export function* writeOutput(
  c: Invocation,
  output: OutputOption | undefined,
  outcome: BuildOutcome,
): Task<string | undefined> {
  if (output === undefined) return undefined;
  if (output.type === 'local') {
    if (output.dest === '') return 'dest is required for local exporter';
    return outcome.tree === undefined ? undefined : writeFolder(c.p, c.p.resolve(output.dest), outcome.tree);
  }
  if (output.type === 'tar' && outcome.tar !== undefined) return yield* writeBytes(c, output.dest, outcome.tar);
  if (output.type === 'docker' && output.dest !== '') {
    const saved = yield* c.api.images.save([c.flags.list('tag')[0] ?? outcome.imageId ?? '']);
    return saved.ok ? yield* writeBytes(c, output.dest, saved.value) : saved.error.message;
  }
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

/** `--push`: every tag, one after the other. */
export function* pushTags(c: Invocation, tags: readonly string[], quiet: boolean): Task<string | undefined> {
  if (tags.length === 0) return 'tag is needed when pushing to registry';
  for (const tag of tags) {
    const start = (progress: MessageQueue<TransferProgress>) => c.api.images.push(tag, { allTags: false, progress });
    const pushed = yield* transfer(c.p, start, quiet ? undefined : 2);
    if (!pushed.ok) return `failed to solve: ${pushed.error.message}`;
  }
  return undefined;
}
