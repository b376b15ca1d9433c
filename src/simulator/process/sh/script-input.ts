import { concatBytes, utf8Decode } from '../../base/bytes.ts';
import type { Task } from '../../base/task.ts';
import { reportFault, runSource } from './runner.ts';
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
  let line = 1;
  let pending = '';
  for (;;) {
    const next = yield* input.line();
    if (next === undefined) {
      if (pending === '') return status;
      const source = new SourceText(pending, line - pending.split('\n').length + 1);
      const { fault } = checkScript(pending, shell.personality.dialect);
      if (fault === undefined) return yield* runSource(shell, source, false);
      shell.source = source;
      return yield* reportFault(shell, fault);
    }
    pending += `${next}\n`;
    line++;
    if (isIncomplete(shell, pending)) continue;
    const source = new SourceText(pending, line - (pending.split('\n').length - 1));
    pending = '';
    status = yield* runSource(shell, source, false);
    if (shell.flow !== undefined) return status;
  }
}

/** bash reads its script byte by byte; the others take whole blocks, and what is in a block is lost to their commands. */
class InputLines {
  readonly #shell: Shell;
  #parts: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  *line(): Task<string | undefined> {
    if (this.#shell.isBash) return yield* this.#shell.process.readLine(0);
    for (;;) {
      const newline = this.#parts.indexOf(0x0a);
      if (newline >= 0 || (this.#ended && this.#parts.length > 0)) {
        const end = newline >= 0 ? newline : this.#parts.length;
        const text = utf8Decode(this.#parts.subarray(0, end));
        this.#parts = this.#parts.subarray(end + 1);
        return text;
      }
      if (this.#ended) return undefined;
      const more = yield* this.#shell.process.read(0, 8192);
      if (more === undefined) this.#ended = true;
      else this.#parts = concatBytes([this.#parts, more]);
    }
  }
}
