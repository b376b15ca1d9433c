import { utf8Decode } from '../../base/bytes.ts';
import { cleanPath, joinPath } from '../../base/go-path.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { CopyStep } from '../../dockerfile/index.ts';
import { emptyTree, type Tree } from '../../filesystem/index.ts';
import { parseGroup, parsePasswd } from '../../process/users.ts';
import { checksum, type InputFile } from '../checksum.ts';
import { ownerFiles, resolveOwner } from '../ops/owner.ts';
import { transfer } from '../ops/transfer.ts';
import { followInTree } from '../rootfs-editor.ts';

export interface LegacyCopy {
  readonly copy: CopyStep;
  readonly root: Tree | undefined;
  readonly source: Tree;
  readonly isLocal: boolean;
  readonly now: number;
  readonly newId: () => string;
}

const needsBuildKit = (option: string): string =>
  `the --${option} option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled`;

/** What the legacy builder does not know, or refuses, about a COPY or ADD; undefined when it goes on. */
export function refusal({ copy, root }: LegacyCopy): string | undefined {
  if (copy.chmod !== undefined) return needsBuildKit('chmod');
  if (copy.link) return needsBuildKit('link');
  if (copy.exclude.length > 0) return needsBuildKit('exclude');
  const { instruction, sources, destination, chown } = copy;
  if (sources.some((source) => /^[a-z]+:\/\//.test(source)))
    return instruction === 'COPY'
      ? "COPY failed: source can't be a URL for COPY"
      : `drydock: ${instruction} of a URL is not modelled with the legacy builder`;
  if (sources.length > 1 && !destination.endsWith('/'))
    return `When using ${instruction} with more than one source file, the destination must be a directory and end with a /`;
  return chown === undefined ? undefined : unknownOwner(chown, root);
}

/** Unlike BuildKit it insists on names that the image knows. */
function unknownOwner(spec: string, root: Tree | undefined): string | undefined {
  const [user = '', group] = spec.split(':');
  const text = (path: string): string => {
    const node = root === undefined ? undefined : followInTree(root, path);
    return node?.kind === 'file' ? utf8Decode(node.content.bytes) : '';
  };
  const prefix = 'unable to convert uid/gid chown string to host mapping: can';
  const files = ownerFiles(spec);
  if (files.includes('/etc/passwd') && !parsePasswd(text('/etc/passwd')).some(({ name }) => name === user))
    return `${prefix}'t find uid for user ${user}: no such user: ${user}`;
  if (files.includes('/etc/group') && !parseGroup(text('/etc/group')).some(({ name }) => name === group))
    return `${prefix}'t find gid for group ${group}: no such group: ${group}`;
  return undefined;
}

/** The files that are meant; the failure is printed as it is. */
export function sourceFiles({ copy, source, isLocal }: LegacyCopy): Result<readonly InputFile[], string> {
  const files: InputFile[] = [];
  for (const path of copy.sources) {
    const found = checksum(source, joinPath('/', path), undefined);
    const missing = isLocal
      ? `${copy.instruction} failed: file not found in build context or excluded by .dockerignore: stat ${cleanPath(path)}: file does not exist`
      : `${copy.instruction} failed: stat ${cleanPath(path).replace(/^\//, '')}: file does not exist`;
    if (!found.ok) return err(missing);
    files.push(...found.value.files);
  }
  return files.length === 0 ? err(`${copy.instruction} failed: no source files were specified`) : ok(files);
}

/** The image's files after it. */
export function legacyCopy(job: LegacyCopy): Result<Tree, string> {
  const owner = job.copy.chown === undefined ? ok(undefined) : resolveOwner(job.copy.chown, job.root);
  if (!owner.ok) return owner;
  return transfer({
    copy: job.copy,
    sources: job.copy.sources.map((path) => ({ kind: 'path', from: undefined, path, local: true })),
    root: job.root ?? emptyTree({ mtime: job.now }),
    treeOf: () => job.source,
    exclude: undefined,
    now: job.now,
    newId: job.newId,
  });
}
