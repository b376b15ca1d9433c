import { concatBytes, utf8Decode } from '../../base/bytes.ts';
import type { Task } from '../../base/task.ts';
import { runSource } from './runner.ts';
import type { Shell } from './shell.ts';
import { SourceText } from './source-text.ts';
import { checkScript } from './syntax/checker.ts';

/** Whether a text needs more lines before it means something. */
export function isIncomplete(shell: Shell, text: string): boolean {
  if (/(^|[^\\])(\\\\)*\\\n$/.test(text)) return true;
  const checked = checkScript(text, shell.personality.dialect);
  if (checked.openHereDoc) return true;
  const { fault } = checked;
  return (
    fault !== undefined &&
    (fault.kind === 'unterminated' || (fault.kind === 'unexpected' && fault.token.kind === 'end'))
  );
}

/** Runs what standard input gives, command by command, so that the commands can read on from the same input. */
export function* runInput(shell: Shell): Task<number> {
  const input = new InputLines(shell);
  let status = 0;
  let firstLine = 1;
  let pending = '';
  for (;;) {
    const next = yield* input.line();
    if (next === undefined && pending === '') return status;
    pending += next ?? '';
    if (next?.endsWith('\n') === true && isIncomplete(shell, pending)) continue;
    const source = new SourceText(pending, firstLine);
    firstLine += pending.split('\n').length - 1;
    pending = '';
    status = yield* runSource(shell, source, false);
    if (shell.flow !== undefined || next === undefined) return status;
  }
}

/** bash reads its script byte by byte; the others take whole blocks, and what is in a block is lost to their commands. */
class InputLines {
  readonly #shell: Shell;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** The next line with its newline, if it has one; undefined at the end. */
  *line(): Task<string | undefined> {
    for (;;) {
      const newline = this.#bytes.indexOf(0x0a);
      if (newline >= 0) return this.#take(newline + 1);
      const more = yield* this.#shell.process.read(0, this.#shell.isBash ? 1 : 8192);
      if (more !== undefined) this.#bytes = concatBytes([this.#bytes, more]);
      else return this.#bytes.length === 0 ? undefined : this.#take(this.#bytes.length);
    }
  }

  #take(size: number): string {
    const text = utf8Decode(this.#bytes.subarray(0, size));
    this.#bytes = this.#bytes.subarray(size);
    return text;
  }
}
