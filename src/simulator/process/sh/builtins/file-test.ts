import type { Process } from '../../program.ts';

const OPERATORS = new Set([...'abcdefghkprstuwxGLNOS'].map((letter) => `-${letter}`));

/** Whether `operator` (`-f`, `-d` …) asks about a file. */
export const isFileOperator = (operator: string): boolean => OPERATORS.has(operator);

/** Answers `-f path` and its kin. */
export function fileTest(process: Process, operator: string, path: string): boolean {
  if (operator === '-t') return process.files.get(Number(path))?.kind === 'tty';
  if (operator === '-r' || operator === '-w' || operator === '-x') {
    const want = operator === '-r' ? { read: true } : operator === '-w' ? { write: true } : { execute: true };
    return path !== '' && process.fs.access(process.resolve(path), process.credentials, want).ok;
  }
  const link = operator === '-L' || operator === '-h';
  const found = process.stat(path, !link);
  if (!found.ok) return false;
  const stat = found.value;
  switch (operator) {
    case '-f':
      return stat.kind === 'file';
    case '-d':
      return stat.kind === 'directory';
    case '-L':
    case '-h':
      return stat.kind === 'symlink';
    case '-s':
      return stat.size > 0;
    case '-u':
      return (stat.mode & 0o4000) !== 0;
    case '-g':
      return (stat.mode & 0o2000) !== 0;
    case '-k':
      return (stat.mode & 0o1000) !== 0;
    case '-O':
      return stat.uid === process.credentials.uid;
    case '-G':
      return stat.gid === process.credentials.gid;
    case '-c':
      return stat.kind === 'device' && deviceName(process, path) !== 'fifo' && deviceName(process, path) !== 'socket';
    case '-p':
      return deviceName(process, path) === 'fifo';
    case '-S':
      return deviceName(process, path) === 'socket';
    case '-b':
      return false;
    default:
      return true;
  }
}

function deviceName(process: Process, path: string): string | undefined {
  const node = process.fs.node(process.resolve(path), process.credentials);
  return node.ok && node.value.kind === 'device' ? node.value.device : undefined;
}

/** `-nt`, `-ot` and `-ef`; undefined for another operator. A missing file is older for bash and never newer for the rest. */
export function compareFiles(
  process: Process,
  operator: string,
  left: string,
  right: string,
  bash: boolean,
): boolean | undefined {
  if (operator !== '-nt' && operator !== '-ot' && operator !== '-ef') return undefined;
  const a = process.stat(left);
  const b = process.stat(right);
  if (operator === '-ef') {
    return a.ok && b.ok && a.value.inode === b.value.inode && a.value.device === b.value.device;
  }
  if (!a.ok || !b.ok) return bash && (operator === '-nt' ? a.ok && !b.ok : b.ok && !a.ok);
  return operator === '-nt' ? a.value.mtime > b.value.mtime : a.value.mtime < b.value.mtime;
}
