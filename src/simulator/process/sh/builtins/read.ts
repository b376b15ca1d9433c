import { concatBytes, utf8Decode } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { setVariable } from '../execute/simple-assignment.ts';
import { QUOTED } from '../expand/pattern.ts';
import type { Shell } from '../shell.ts';
import { type BuiltinTable, isName, leadingOptions } from './builtin.ts';

interface ReadOptions {
  readonly raw: boolean;
  readonly fd: number;
  readonly delimiter: number;
  readonly most: number | undefined;
  readonly until: number | undefined;
}

/** The bytes up to the delimiter; `ended` when the input was over first. */
function* readBytes(
  shell: Shell,
  options: ReadOptions,
): Task<{ bytes: Uint8Array; ended: boolean; timedOut: boolean }> {
  const { process } = shell;
  const file = process.files.get(options.fd);
  const parts: Uint8Array[] = [];
  let count = 0;
  for (;;) {
    const wanted = file?.seek === undefined || options.most !== undefined ? 1 : 256;
    if (options.until !== undefined && !(yield* readable(shell, options))) {
      return { bytes: concatBytes(parts), ended: true, timedOut: true };
    }
    const chunk = yield* process.read(options.fd, wanted);
    if (chunk === undefined) return { bytes: concatBytes(parts), ended: true, timedOut: false };
    const end = chunk.indexOf(options.delimiter);
    if (end >= 0) {
      file?.seek?.(end + 1 - chunk.length, 'current');
      parts.push(chunk.subarray(0, end));
      return { bytes: concatBytes(parts), ended: false, timedOut: false };
    }
    parts.push(chunk);
    count += chunk.length;
    if (options.most !== undefined && count >= options.most) {
      return { bytes: concatBytes(parts), ended: false, timedOut: false };
    }
  }
}

/** Waits for input until the time limit; false when none came. */
function* readable(shell: Shell, options: ReadOptions): Task<boolean> {
  const source = shell.process.files.get(options.fd)?.source;
  if (source?.ready === undefined || options.until === undefined) return true;
  while (!source.ready()) {
    const wake = yield { kind: 'wait', on: [source.readable], until: options.until };
    if (wake === 'timeout') return false;
  }
  return true;
}

/** A whole line; a backslash quotes the next character and joins lines unless `raw`. Quoted characters are marked. */
function* readLine(shell: Shell, options: ReadOptions): Task<{ text: string; status: number }> {
  let text = '';
  for (;;) {
    const { bytes, ended, timedOut } = yield* readBytes(shell, options);
    const line = utf8Decode(bytes).replaceAll('\0', '');
    const status = timedOut ? (shell.isBash ? 142 : 1) : ended ? 1 : 0;
    if (options.raw) return { text: line, status };
    let continued = false;
    for (let i = 0; i < line.length; i++) {
      if (line[i] !== '\\') text += line[i];
      else if (i + 1 < line.length) text += QUOTED + line[++i];
      else continued = true;
    }
    if (!continued || ended) return { text, status };
  }
}

function* read(shell: Shell, args: readonly string[]): Task<number> {
  const dash = shell.personality.name === 'dash';
  const parsed = leadingOptions(args, dash ? 'r' : 'rsea', dash ? 'p' : 'pntdu');
  if (parsed.bad !== undefined) {
    return shell.isBash
      ? yield* shell.fail(2, `-${parsed.bad}: invalid option`)
      : yield* shell.abort(2, `${dash ? 'Illegal' : 'illegal'} option -${parsed.bad}`, 'read');
  }
  const { letters } = parsed;
  const names = parsed.rest;
  if (names.length === 0 && dash) return yield* shell.fail(2, 'arg count');
  const bad = names.find((name) => !isName(name));
  if (bad !== undefined) {
    return shell.isBash
      ? yield* shell.fail(1, `\`${bad}': not a valid identifier`)
      : yield* shell.abort(2, `${bad}: bad variable name`, 'read');
  }
  const fd = Number(letters.get('u') ?? 0);
  const file = shell.process.files.get(fd);
  const prompt = letters.get('p');
  if (prompt !== undefined && file?.kind === 'tty') yield* shell.process.err(prompt);
  const timeout = letters.get('t');
  const silent = letters.has('s') && file?.tty?.echo;
  if (silent && file?.tty !== undefined) file.tty.echo = false;
  const line = yield* readLine(shell, {
    raw: letters.has('r'),
    fd,
    delimiter: letters.has('d') ? letters.get('d')?.charCodeAt(0) || 0 : 0x0a,
    most: letters.has('n') ? Number(letters.get('n')) : undefined,
    until: timeout === undefined ? undefined : shell.process.clock.now() + Number(timeout) * 1000,
  });
  if (silent && file?.tty !== undefined) file.tty.echo = true;
  if (letters.has('a')) {
    const name = letters.has('a') ? names[0] : undefined;
    const words = splitFields(line.text, shell.ifs, Number.POSITIVE_INFINITY);
    if (name !== undefined) shell.variables.setArray(name, new Map(words.map((word, index) => [index, word])));
    return line.status;
  }
  if (names.length === 0) {
    yield* setVariable(shell, 'REPLY', line.text.replaceAll(QUOTED, ''));
    return line.status;
  }
  const values = splitFields(line.text, shell.ifs, names.length);
  for (const [index, name] of names.entries()) {
    if ((yield* setVariable(shell, name, values[index] ?? '')) === undefined) return shell.status;
  }
  return line.status;
}

/** Splits as `read` does: the last of `most` fields takes the rest, without white space of IFS at its end. */
export function splitFields(text: string, ifs: string, most: number): string[] {
  const isSpace = (char: string | undefined): boolean =>
    char !== undefined && ' \t\n'.includes(char) && ifs.includes(char);
  const isDelimiter = (char: string | undefined): boolean =>
    char !== undefined && char !== QUOTED && ifs.includes(char);
  const out: string[] = [];
  let i = 0;
  while (isSpace(text[i])) i++;
  while (i < text.length) {
    if (out.length === most - 1) {
      out.push(lastField(text.slice(i), isSpace, isDelimiter));
      return out;
    }
    let field = '';
    while (i < text.length && !isDelimiter(text[i])) {
      if (text[i] === QUOTED) i++;
      field += text[i++] ?? '';
    }
    out.push(field);
    while (isSpace(text[i])) i++;
    if (isDelimiter(text[i])) {
      i++;
      while (isSpace(text[i])) i++;
    }
  }
  return out;
}

function lastField(
  rest: string,
  isSpace: (char: string | undefined) => boolean,
  isDelimiter: (char: string | undefined) => boolean,
): string {
  let end = rest.length;
  while (end > 0 && isSpace(rest[end - 1]) && rest[end - 2] !== QUOTED) end--;
  const trimmed = rest.slice(0, end);
  // One delimiter at the very end belongs to no field, if it is the only one.
  const last = trimmed.at(-1);
  const others = [...trimmed.slice(0, -1)].some((char) => isDelimiter(char) && !isSpace(char));
  const drop = isDelimiter(last) && !isSpace(last) && !others && trimmed.at(-2) !== QUOTED;
  return (drop ? trimmed.slice(0, -1) : trimmed).replaceAll(QUOTED, '');
}

export const READ_BUILTINS: BuiltinTable = { read: { run: read } };
