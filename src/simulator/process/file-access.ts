import { err, ok, type Result } from '../base/result.ts';
import { type Errno, ROOT } from '../filesystem/index.ts';
import { openDevice } from './devices.ts';
import { openRegularFile } from './open-file.ts';
import { countedFile, Fifo } from './pipes.ts';
import type { OpenFile, OpenMode } from './program.ts';
import type { KernelPorts, ProcessRecord } from './record.ts';

export interface OpenOptions {
  readonly create?: boolean;
  readonly truncate?: boolean;
  readonly exclusive?: boolean;
  readonly permissions?: number;
}

/** Joins `path` to `cwd`; the result is absolute and may hold `.` and `..`, whose meaning is the file system's. */
export function resolvePath(cwd: string, path: string): string {
  if (path.startsWith('/')) return path;
  return cwd === '/' ? `/${path}` : `${cwd}/${path}`;
}

/** `path` without `.`, `..` and double slashes, by its text alone. */
export function normalizePath(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') out.pop();
    else out.push(part);
  }
  return `/${out.join('/')}`;
}

/**
 * open(2) for a process: regular files, folders, devices, named pipes and the descriptors under /proc/self/fd that
 * /dev/stdin, /dev/stdout and /dev/stderr lead to. `fs` is the process's own view.
 */
export function openPath(
  record: ProcessRecord,
  fs: ProcessRecord['namespace']['fs'],
  path: string,
  mode: OpenMode,
  options: OpenOptions,
  ports: KernelPorts,
): Result<OpenFile, Errno> {
  const as = record.credentials;
  const absolute = resolvePath(record.cwd, path);
  if (path === '') return err('ENOENT');
  const descriptor = descriptorOf(fs, record, absolute);
  if (descriptor !== undefined) return descriptor;

  const wantsWrite = mode !== 'read';
  const found = fs.stat(absolute, as);
  if (!found.ok) {
    if (found.error !== 'ENOENT' || options.create !== true) return err(found.error);
    return createFile(record, fs, absolute, mode, options, ports);
  }
  if (options.create === true && options.exclusive === true) return err('EEXIST');
  const stat = found.value;
  if (stat.kind === 'directory') {
    if (wantsWrite) return err('EISDIR');
    const readable = fs.access(absolute, as, { read: true });
    return readable.ok ? ok(countedFile({ kind: 'directory', path: absolute }, () => {})) : readable;
  }
  const allowed = fs.access(absolute, as, { read: mode === 'read' || mode === 'readwrite', write: wantsWrite });
  if (!allowed.ok) {
    if (allowed.error === 'EROFS') ports.observer.syscall?.(record, 'EROFS', absolute);
    return allowed;
  }
  if (stat.kind === 'device') return openSpecial(record, fs, absolute, mode, ports);
  if (options.truncate === true && wantsWrite) {
    const end = ports.observer.calling?.(record, `openat(${JSON.stringify(absolute)}, O_TRUNC)`);
    const emptied = fs.writeFile(absolute, EMPTY, as);
    end?.();
    if (!emptied.ok) return emptied;
  }
  if (wantsWrite) ports.observer.syscall?.(record, 'open', absolute);
  return ok(regularFile(record, fs, absolute, mode, ports));
}

/** Follows links now. Outside of /proc the descriptor then works on the container's own file system, without the detour. */
function regularFile(
  record: ProcessRecord,
  fs: ProcessRecord['namespace']['fs'],
  absolute: string,
  mode: OpenMode,
  ports: KernelPorts,
): OpenFile {
  const found = fs.realpath(absolute, ROOT);
  const real = found.ok ? found.value : absolute;
  const calling = (call: string): (() => void) | undefined => ports.observer.calling?.(record, call);
  return openRegularFile(real.startsWith('/proc/') ? fs : record.namespace.fs, real, mode, calling);
}

const EMPTY = { bytes: new Uint8Array(0), size: 0 };

function createFile(
  record: ProcessRecord,
  fs: ProcessRecord['namespace']['fs'],
  absolute: string,
  mode: OpenMode,
  options: OpenOptions,
  ports: KernelPorts,
): Result<OpenFile, Errno> {
  if (absolute.endsWith('/')) return err('EISDIR');
  const permissions = (options.permissions ?? 0o666) & ~record.umask;
  const end = ports.observer.calling?.(record, `openat(${JSON.stringify(absolute)}, O_CREAT)`);
  const created = fs.writeFile(absolute, EMPTY, record.credentials, permissions);
  end?.();
  if (!created.ok) {
    if (created.error === 'EROFS') ports.observer.syscall?.(record, 'EROFS', absolute);
    return created;
  }
  ports.observer.syscall?.(record, 'create', absolute);
  return ok(regularFile(record, fs, absolute, mode, ports));
}

/** The descriptor that a path like /dev/stdout or /proc/self/fd/1 means; undefined when it means none. */
function descriptorOf(
  fs: ProcessRecord['namespace']['fs'],
  record: ProcessRecord,
  absolute: string,
): Result<OpenFile, Errno> | undefined {
  let path = normalizePath(absolute);
  for (let hops = 0; hops < 8; hops++) {
    const match = /^\/(?:dev\/fd|proc\/(?:self|thread-self|(\d+))\/fd)\/(\d+)$/.exec(path);
    if (match !== null && (match[1] === undefined || Number(match[1]) === record.pid)) {
      const file = record.files.get(Number(match[2]));
      if (file === undefined) return err('ENOENT');
      file.retain();
      return ok(file);
    }
    const standard = STANDARD.get(path);
    const link = fs.readlink(path, ROOT);
    if (link.ok) path = normalizePath(resolvePath(path.slice(0, path.lastIndexOf('/')), link.value));
    else if (standard !== undefined && !fs.stat(path, ROOT, false).ok) path = standard;
    else return undefined;
  }
  return undefined;
}

/** For a file system whose /dev nobody has filled. */
const STANDARD = new Map([
  ['/dev/stdin', '/proc/self/fd/0'],
  ['/dev/stdout', '/proc/self/fd/1'],
  ['/dev/stderr', '/proc/self/fd/2'],
]);

function openSpecial(
  record: ProcessRecord,
  fs: ProcessRecord['namespace']['fs'],
  path: string,
  mode: OpenMode,
  ports: KernelPorts,
): Result<OpenFile, Errno> {
  const node = fs.node(path, ROOT);
  if (!node.ok || node.value.kind !== 'device') return err('ENXIO');
  const { device } = node.value;
  if (device === 'tty' || device === 'console') {
    const tty = record.session.tty;
    return tty === undefined ? err('ENXIO') : ok(tty.openFile());
  }
  if (device === 'fifo') return ok(fifoAt(record, fs, path).open(path, mode !== 'write', mode !== 'read'));
  const opened = openDevice(device, path, ports.ids);
  return opened === undefined ? err('ENXIO') : ok(opened);
}

function fifoAt(record: ProcessRecord, fs: ProcessRecord['namespace']['fs'], path: string): Fifo {
  const stat = fs.stat(path, ROOT);
  const key = stat.ok ? `${stat.value.device}:${stat.value.inode}` : path;
  const known = record.namespace.fifos.get(key);
  if (known instanceof Fifo) return known;
  const fifo = new Fifo();
  record.namespace.fifos.set(key, fifo);
  return fifo;
}
