import { cleanPath } from '../../base/go-path.ts';
import { ok } from '../../base/result.ts';
import { createFileSystem } from '../../filesystem/create-file-system.ts';
import { entryOf, type FileSystem, ROOT, readTar, type TarEntry, writeTar } from '../../filesystem/index.ts';
import { EMPTY_CONTENT } from '../../filesystem/tree.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, type ApiResult, apiError } from '../errors.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';
import { volumeMounts } from './rootfs.ts';

const notFound = (path: string, term: string): ApiFailure =>
  apiError('not-found', `Could not find the file ${path} in container ${term}`, 'archive.not-found');

/** The container's files as `docker cp` sees them: with its volumes and binds, also when it does not run. */
function openFileSystem(daemon: Daemon, container: Container): FileSystem {
  const root = { target: '/', source: container.root, subpath: '/', readOnly: false, type: 'overlay' };
  const fs = createFileSystem(root, daemon.clock);
  for (const mount of volumeMounts(daemon, container)) fs.mount({ ...mount, readOnly: false });
  return fs;
}

const absolute = (path: string): string => cleanPath(`/${path}`);

/** What `docker cp` asks before it copies. */
export function statPath(
  daemon: Daemon,
  container: Container,
  term: string,
  path: string,
): ApiResult<{ name: string; size: number; mode: number; isDirectory: boolean; linkTarget: string }> {
  const fs = openFileSystem(daemon, container);
  const full = absolute(path);
  const stat = fs.stat(full, ROOT, path.endsWith('/') || path.endsWith('/.'));
  if (!stat.ok) return notFound(path, term);
  const { kind, size, mode } = stat.value;
  const target = kind === 'symlink' ? fs.realpath(full, ROOT) : undefined;
  const link = target?.ok === true ? target.value : kind === 'symlink' ? danglingTarget(fs, full) : '';
  return ok({ name: baseName(full), size, mode, isDirectory: kind === 'directory', linkTarget: link });
}

function danglingTarget(fs: FileSystem, path: string): string {
  const link = fs.readlink(path, ROOT);
  if (!link.ok) return '';
  return link.value.startsWith('/') ? link.value : cleanPath(`${path.slice(0, path.lastIndexOf('/'))}/${link.value}`);
}

const baseName = (path: string): string => (path === '/' ? '/' : path.slice(path.lastIndexOf('/') + 1));

/** `docker cp CONTAINER:PATH …`: a tar of the path under its own name. */
export function getArchive(
  daemon: Daemon,
  container: Container,
  term: string,
  path: string,
): ApiResult<{ tar: Uint8Array; name: string; isDirectory: boolean }> {
  const fs = openFileSystem(daemon, container);
  const full = absolute(path);
  const stat = fs.stat(full, ROOT, path.endsWith('/') || path.endsWith('/.'));
  if (!stat.ok) return notFound(path, term);
  const isDirectory = stat.value.kind === 'directory';
  const name = baseName(full);
  const shown = path.endsWith('/.') || full === '/' ? '.' : name;
  const real = stat.value.kind === 'directory' ? fs.realpath(full, ROOT) : ok(full);
  const tar = writeTar(entriesUnder(fs, real.ok ? real.value : full, shown === '.' ? '.' : name, new Map()));
  logContainer(daemon, container, 'archive-path');
  return ok({ tar, name: shown, isDirectory });
}

function* entriesUnder(fs: FileSystem, path: string, name: string, links: Map<string, string>): Generator<TarEntry> {
  const node = fs.node(path, ROOT, false);
  if (!node.ok) return;
  yield entryOf(name, node.value, links);
  if (node.value.kind !== 'directory') return;
  const names = fs.readdir(path, ROOT);
  if (!names.ok) return;
  for (const child of names.value)
    yield* entriesUnder(fs, path === '/' ? `/${child}` : `${path}/${child}`, `${name}/${child}`, links);
}

/** `docker cp … CONTAINER:PATH`: unpacks a tar into a folder of the container. */
export function putArchive(
  daemon: Daemon,
  container: Container,
  term: string,
  folder: string,
  tar: Uint8Array,
  options: { readonly noOverwriteDirNonDir: boolean; readonly copyUidGid?: boolean },
): ApiResult<void> {
  const fs = openFileSystem(daemon, container);
  const real = fs.realpath(absolute(folder), ROOT);
  if (!real.ok) return notFound(folder, term);
  const stat = fs.stat(real.value, ROOT);
  if (!stat.ok || stat.value.kind !== 'directory')
    return apiError('invalid', 'extraction point is not a directory', 'archive.not-a-directory');
  const refused = readOnlyProblem(container, real.value);
  if (refused !== undefined) return apiError('invalid', refused, 'archive.read-only');
  const entries = readTar(tar);
  if (!entries.ok) return apiError('server', entries.error, 'archive.broken');
  for (const entry of entries.value) {
    const problem = unpackEntry(fs, real.value, entry, options.noOverwriteDirNonDir);
    if (problem !== undefined) return apiError('server', problem, 'archive.conflict');
  }
  logContainer(daemon, container, 'extract-to-dir');
  return ok(undefined);
}

function readOnlyProblem(container: Container, path: string): string | undefined {
  for (const point of container.mountPoints.values()) {
    if (path !== point.destination && !path.startsWith(`${point.destination}/`)) continue;
    return point.readOnly ? 'mounted volume is marked read-only' : undefined;
  }
  return container.hostConfig.ReadonlyRootfs === true ? 'container rootfs is marked read-only' : undefined;
}

function unpackEntry(fs: FileSystem, folder: string, entry: TarEntry, strict: boolean): string | undefined {
  const path = cleanPath(`${folder}/${entry.name}`);
  if (path === folder) return undefined;
  const present = fs.stat(path, ROOT, false);
  if (present.ok) {
    const wasFolder = present.value.kind === 'directory';
    const isFolder = entry.type === 'directory';
    if (strict && wasFolder && !isFolder)
      return `cannot overwrite directory ${JSON.stringify(path)} with non-directory ${JSON.stringify(folder)}`;
    if (strict && !wasFolder && isFolder)
      return `cannot overwrite non-directory ${JSON.stringify(path)} with directory ${JSON.stringify(folder)}`;
    if (!wasFolder) fs.unlink(path, ROOT);
    else if (!isFolder) removeAll(fs, path);
  }
  makeParents(fs, path);
  writeEntry(fs, folder, path, entry);
  if (entry.type !== 'link') {
    fs.chown(path, entry.uid, entry.gid, ROOT, false);
    if (entry.type !== 'symlink') fs.chmod(path, entry.mode, ROOT);
    if (entry.type !== 'symlink') fs.utimes(path, entry.mtime, ROOT);
  }
  return undefined;
}

function removeAll(fs: FileSystem, path: string): void {
  const names = fs.readdir(path, ROOT);
  for (const name of names.ok ? names.value : []) {
    const child = `${path}/${name}`;
    const stat = fs.stat(child, ROOT, false);
    if (stat.ok && stat.value.kind === 'directory') removeAll(fs, child);
    else fs.unlink(child, ROOT);
  }
  fs.rmdir(path, ROOT);
}

function makeParents(fs: FileSystem, path: string): void {
  const parts = path.split('/').slice(1, -1);
  for (let i = 1; i <= parts.length; i++) fs.mkdir(`/${parts.slice(0, i).join('/')}`, ROOT, 0o755);
}

function writeEntry(fs: FileSystem, folder: string, path: string, entry: TarEntry): void {
  switch (entry.type) {
    case 'directory':
      fs.mkdir(path, ROOT, entry.mode);
      return;
    case 'file':
      fs.writeFile(path, entry.content ?? EMPTY_CONTENT, ROOT, entry.mode);
      return;
    case 'symlink':
      fs.symlink(entry.linkname ?? '', path, ROOT);
      return;
    case 'link':
      fs.link(cleanPath(`${folder}/${entry.linkname ?? ''}`), path, ROOT);
      return;
    default:
      fs.mknod(
        path,
        entry.type === 'fifo'
          ? 'fifo'
          : `${entry.type === 'block' ? 'b' : 'c'} ${entry.major ?? 0} ${entry.minor ?? 0}`,
        ROOT,
        entry.mode,
      );
  }
}
