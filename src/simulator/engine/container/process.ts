import { utf8Decode } from '../../base/bytes.ts';
import { ok } from '../../base/result.ts';
import { type FileSystem, ROOT } from '../../filesystem/index.ts';
import { findInPath, loadProgram } from '../../process/loader.ts';
import type { Program } from '../../process/program.ts';
import { type ResolvedUser, resolveUser } from '../../process/users.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import type { Container } from './container.ts';
import { linkedEnvironment } from './links.ts';

/** Whom the process runs as. Errors are runc's, as the daemon shows them. */
export function userOf(fs: FileSystem, spec: string, groups: readonly string[]): ApiResult<ResolvedUser> {
  const text = (path: string): string | undefined => {
    const file = fs.readFile(path, ROOT);
    return file.ok ? utf8Decode(file.value.bytes) : undefined;
  };
  const user = resolveUser(spec, text('/etc/passwd'), text('/etc/group'), groups);
  return user.ok ? ok(user.value) : apiError('server', user.error, 'container.no-user');
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The environment of a process: Docker's own variables, then the configuration's, then HOME if nobody set it. */
export function environmentOf(
  container: Container,
  tty: boolean,
  home: string,
  extra: readonly string[] = [],
): Map<string, string> {
  const env = new Map([
    ['PATH', DEFAULT_PATH],
    ['HOSTNAME', container.config.Hostname],
  ]);
  if (tty) env.set('TERM', 'xterm');
  for (const [name, value] of linkedEnvironment(container)) env.set(name, value);
  const own = new Set(env.keys());
  for (const entry of [...(container.config.Env ?? []), ...extra]) {
    const equals = entry.indexOf('=');
    const name = equals < 0 ? entry : entry.slice(0, equals);
    // The daemon replaces its own variables where they stand; runc keeps the last of the others that appear twice.
    if (equals < 0 || !own.has(name)) env.delete(name);
    if (equals >= 0) env.set(name, entry.slice(equals + 1));
  }
  if (!env.has('HOME')) env.set('HOME', home);
  return env;
}

/** Why runc cannot start a program, in its words; undefined when it can. */
export function startProblem(
  fs: FileSystem,
  program: string,
  cwd: string,
  env: ReadonlyMap<string, string>,
  user: ResolvedUser,
): string | undefined {
  const as = user.credentials;
  const folder = fs.stat(cwd, as);
  if (!folder.ok || folder.value.kind !== 'directory') {
    const reason = folder.ok
      ? 'not a directory'
      : folder.error === 'EACCES'
        ? 'permission denied'
        : 'no such file or directory';
    return `chdir to cwd (${JSON.stringify(cwd)}) set in config.json failed: ${reason}`;
  }
  const found = findInPath(fs, cwd, env.get('PATH'), program, as);
  if (found.ok) return undefined;
  const shown = JSON.stringify(program);
  if (!program.includes('/')) return `exec: ${shown}: executable file not found in $PATH`;
  const path = program.startsWith('/') ? program : `${cwd.replace(/\/$/, '')}/${program}`;
  const stat = fs.stat(path, as);
  if (!stat.ok && stat.error === 'ENOENT') return `exec: ${shown}: stat ${program}: no such file or directory`;
  if (!stat.ok && stat.error === 'ENOTDIR') return `exec: ${shown}: stat ${program}: not a directory`;
  if (stat.ok && stat.value.kind === 'directory') return `exec: ${shown}: is a directory: permission denied`;
  return `exec: ${shown}: permission denied`;
}

/** What runs instead when runc's very last step, execve, fails: the container has started, and ends with 255. */
export const execFailure = (program: string, reason: string): Program =>
  function* (p) {
    yield* p.err(`exec ${program}: ${reason}\n`);
    return 255;
  };

/** A file that was found but that execve will refuse: wrong format, or a `#!` line that leads nowhere. */
export function programInstead(
  daemon: Daemon,
  fs: FileSystem,
  command: string,
  cwd: string,
  env: ReadonlyMap<string, string>,
  user: ResolvedUser,
): Program | undefined {
  const found = findInPath(fs, cwd, env.get('PATH'), command, user.credentials);
  if (!found.ok) return undefined;
  const loaded = loadProgram(fs, daemon.programs, cwd, found.value, [command], user.credentials);
  if (loaded.ok) return undefined;
  const reason = { ENOEXEC: 'exec format error', ENOENT: 'no such file or directory', EACCES: 'permission denied' }[
    loaded.error as 'ENOEXEC' | 'ENOENT' | 'EACCES'
  ];
  return execFailure(found.value, reason ?? loaded.error);
}
