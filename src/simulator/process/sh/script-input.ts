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
  let status = 0;
  let line = 1;
  let pending = '';
  for (;;) {
    const next = yield* shell.process.readLine(0);
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
