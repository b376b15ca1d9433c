import type { Task } from '../../../base/task.ts';
import { allZero } from '../../open-file.ts';
import { binary } from '../binary-text.ts';
import { strerror } from '../errno-text.ts';
import { freeDescriptor, quoteMaybe, type Run } from '../tool.ts';

/** The applets that say `can't open 'FILE'`; the others only name the file. */
const CANNOT_OPEN = new Set(['cat', 'tee', 'split', 'base64', 'md5sum', 'sha1sum', 'sha256sum', 'sha512sum', 'dd']);

/**
 * Words of a tool about an operand that it cannot read: GNU's `NAME: FILE: Is a directory`, busybox's
 * `NAME: can't open 'FILE': …` or `NAME: read error: Is a directory`.
 */
export function warnInput(run: Run, file: string, errno: Parameters<typeof strerror>[0], code = 1): void {
  if (run.gnu) run.warn(`${quoteMaybe(file)}: ${strerror(errno)}`, code);
  else if (errno === 'EISDIR') run.warn(`read error: ${strerror(errno)}`, code);
  else if (!CANNOT_OPEN.has(run.name)) run.warn(`${file}: ${strerror(errno)}`, code);
  else run.warn(`can't open '${file}': ${strerror(errno)}`, code);
}

/** Calls `each` with every operand's whole text (standard input when there is none), complaining about what cannot be read. */
export function* eachInput(
  run: Run,
  files: readonly string[],
  each: (text: string, file: string) => Task<void> | void,
  code = 1,
): Task<void> {
  for (const file of files.length > 0 ? files : ['-']) {
    const text = yield* run.loadText(file);
    if (!text.ok) {
      warnInput(run, file, text.error, code);
      continue;
    }
    const task = each(text.value, file);
    if (task) yield* task;
    if (run.full && !(yield* run.flush())) return;
    yield* run.p.tick();
  }
}

/** The text of all operands one after the other; undefined parts were complained about. */
export function* allInput(run: Run, files: readonly string[], code = 1): Task<string> {
  let all = '';
  yield* eachInput(run, files, (text) => void (all += text), code);
  return all;
}

/**
 * Reads an operand piece by piece, for tools that answer while their input still comes (`cat`, `tee`, `grep` in a
 * pipe). Flushes before it waits. `passing`: the pieces are handed on as they are, so holes cost nearly nothing. Returns
 * false when nothing could be opened.
 */
export function* eachChunk(
  run: Run,
  file: string,
  each: (chunk: Uint8Array) => boolean,
  passing = false,
): Task<boolean> {
  let fd = 0;
  const opened = file === '-' ? undefined : run.p.open(file, 'read');
  if (opened) {
    if (!opened.ok || opened.value.kind === 'directory') {
      warnInput(run, file, opened.ok ? 'EISDIR' : opened.error);
      if (opened.ok) opened.value.release();
      return false;
    }
    fd = freeDescriptor(run.p);
    run.p.files.set(fd, opened.value);
  }
  for (;;) {
    const chunk = yield* run.p.read(fd, 65536);
    if (chunk === undefined || !each(chunk)) break;
    if (!(yield* run.flush())) break;
    yield* run.p.tick(1 + (passing ? (allZero(chunk) ? 0 : chunk.length / 1024) : chunk.length / 256));
  }
  if (opened?.ok) {
    run.p.files.delete(fd);
    opened.value.release();
  }
  return true;
}

/** {@link eachChunk}, line by line as binary strings without newlines; `each` returns false to stop. */
export function* eachLine(
  run: Run,
  file: string,
  each: (line: string, ended: boolean) => boolean,
  separator = '\n',
): Task<boolean> {
  let rest = '';
  let going = true;
  const opened = yield* eachChunk(run, file, (chunk) => {
    const lines = (rest + binary(chunk)).split(separator);
    rest = lines.pop() ?? '';
    for (const line of lines) if (going) going = each(line, true);
    return going;
  });
  if (going && rest !== '') each(rest, false);
  return opened;
}
