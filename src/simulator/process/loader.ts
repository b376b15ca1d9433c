import { utf8Decode } from '../base/bytes.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Credentials, Errno, FileSystem } from '../filesystem/index.ts';
import { interpreterOf, programOf } from '../filesystem/program-file.ts';
import { normalizePath, resolvePath } from './file-access.ts';
import type { Flavour, Program } from './program.ts';

/** What execve would run. */
export interface LoadedProgram {
  readonly program: Program;
  readonly argv: readonly string[];
  /** The file of the program itself: the interpreter for a script. */
  readonly path: string;
  /** Whose applets it is. */
  readonly tools: Flavour['tools'];
  readonly build?: 'debian';
}

/** From this many bytes a program's file may carry what to run; the mark alone is shorter. */
const COMPILED = 100;

/** Finds what `given` (relative to `cwd`) is: a program's file, or a script whose `#!` line names one. Errors as execve gives them. */
export function loadProgram(
  fs: FileSystem,
  programs: ReadonlyMap<string, Program>,
  cwd: string,
  given: string,
  argv: readonly string[],
  as: Credentials,
  depth = 0,
): Result<LoadedProgram, Errno> {
  if (depth > 4) return err('ELOOP');
  const path = resolvePath(cwd, given);
  const stat = fs.stat(path, as);
  if (!stat.ok) return stat;
  if (stat.value.kind !== 'file') return err('EACCES');
  const executable = fs.access(path, as, { execute: true });
  if (!executable.ok) return executable;
  const content = fs.readFile(path, { uid: 0, gid: 0, groups: [0] });
  if (!content.ok) return content;
  const name = programOf(content.value);
  if (name !== undefined) {
    const { bytes } = content.value;
    const linker = interpreterOf(content.value);
    if (linker !== undefined && !fs.stat(linker, { uid: 0, gid: 0, groups: [0] }).ok) return err('ENOENT');
    const known = programs.get(name) ?? notModelled(name);
    const program: Program = bytes.length < COMPILED ? known : (p) => known(p, undefined, bytes);
    const tools = name === 'busybox' || name.startsWith('busybox') || name === 'ash' ? 'busybox' : 'gnu';
    const build = name === 'busybox-debian' ? { build: 'debian' as const } : {};
    return ok({ program, argv, path: normalizePath(path), tools, ...build });
  }
  const { bytes } = content.value;
  if (bytes[0] !== 0x23 || bytes[1] !== 0x21) return err('ENOEXEC');
  const interpreter = parseInterpreter(bytes);
  if (interpreter === undefined) return err('ENOEXEC');
  const next = [interpreter.path, ...interpreter.argument, given, ...argv.slice(1)];
  return loadProgram(fs, programs, cwd, interpreter.path, next, as, depth + 1);
}

/** Linux takes the rest of the line after the interpreter's path as one argument. A carriage return belongs to it. */
function parseInterpreter(bytes: Uint8Array): { readonly path: string; readonly argument: string[] } | undefined {
  const end = bytes.indexOf(0x0a);
  const line = utf8Decode(bytes.subarray(2, end < 0 ? Math.min(bytes.length, 256) : end)).replace(
    /^[ \t]+|[ \t]+$/g,
    '',
  );
  if (line === '') return undefined;
  const space = line.search(/[ \t]/);
  if (space < 0) return { path: line, argument: [] };
  return { path: line.slice(0, space), argument: [line.slice(space).replace(/^[ \t]+/, '')] };
}

/** A program's file that the catalogue knows but Drydock does not run. */
const notModelled = (name: string): Program =>
  function* (p) {
    yield* p.err(`drydock: ${name} is not modelled: Drydock has this program's file, but cannot run it\n`);
    return 126;
  };

/** Where execvp would find `command`: ENOENT when nowhere, EACCES when only files that may not be executed were found. */
export function findInPath(
  fs: FileSystem,
  cwd: string,
  searchPath: string | undefined,
  command: string,
  as: Credentials,
): Result<string, Errno> {
  if (command === '') return err('ENOENT');
  if (command.includes('/')) {
    const allowed = executableFile(fs, resolvePath(cwd, command), as);
    return allowed === undefined ? ok(command) : err(allowed);
  }
  let denied = false;
  for (const folder of (searchPath ?? '/bin:/usr/bin').split(':')) {
    const path = folder === '' ? `./${command}` : `${folder.replace(/\/+$/, '')}/${command}`;
    const problem = executableFile(fs, resolvePath(cwd, path), as);
    if (problem === undefined) return ok(path);
    if (problem === 'EACCES') denied = true;
  }
  return err(denied ? 'EACCES' : 'ENOENT');
}

function executableFile(fs: FileSystem, path: string, as: Credentials): Errno | undefined {
  const stat = fs.stat(path, as);
  if (!stat.ok) return stat.error;
  if (stat.value.kind !== 'file') return 'EACCES';
  const allowed = fs.access(path, as, { execute: true });
  return allowed.ok ? undefined : allowed.error;
}
