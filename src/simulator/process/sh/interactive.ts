import type { Task } from '../../base/task.ts';
import { shellObserver } from '../program.ts';
import { completions } from './completion.ts';
import { jobLine, reapJobs } from './execute/children.ts';
import { isDone } from './execute/job.ts';
import { runPendingTraps } from './execute/traps.ts';
import { LineEditor } from './line-editor.ts';
import { primaryPrompt, secondaryPrompt } from './prompt.ts';
import { runSource } from './runner.ts';
import { isIncomplete } from './script-input.ts';
import type { Shell } from './shell.ts';
import { SourceText } from './source-text.ts';

/** A conversation at a terminal: prompt, line, command, until the end of input or `exit`. */
export function* runInteractive(shell: Shell): Task<number> {
  const { process } = shell;
  const tty = process.files.get(0)?.tty;
  shell.guardSignals();
  if (tty !== undefined) {
    shell.options.add('m');
    if (process.group !== process.pid) process.setGroup(0, 0);
    tty.foreground = process.group;
  }
  yield* runStartupFile(shell);
  const observer = process.service(shellObserver);
  const terminal = tty?.name ?? '';
  const editor = new LineEditor(shell);
  let pending = '';
  let line = 1;
  for (;;) {
    if (pending === '') yield* reportJobs(shell);
    const prompt = pending === '' ? yield* primaryPrompt(shell) : yield* secondaryPrompt(shell);
    if (pending === '') observer?.prompt(terminal, shell.status, (text) => completions(shell, text));
    const text = yield* editor.readLine(prompt);
    if (text === 'interrupted') {
      pending = '';
      shell.status = 130;
      yield* runPendingTraps(shell);
      shell.flow = undefined;
      continue;
    }
    if (text === undefined) {
      if (shell.isBash) yield* process.err('exit\n');
      else if (tty !== undefined) yield* process.err('\n');
      return shell.status;
    }
    pending += `${text}\n`;
    line++;
    if (isIncomplete(shell, pending)) continue;
    const source = new SourceText(pending, line - (pending.split('\n').length - 1));
    const command = pending.replace(/\n$/, '');
    editor.remember(command);
    observer?.command(terminal, command);
    pending = '';
    yield* runSource(shell, source, false);
    if (shell.flow?.kind === 'exit') return shell.flow.status;
    if (shell.flow?.kind === 'abort') shell.status = shell.flow.status;
    shell.flow = undefined;
  }
}

/** ENV for the POSIX shells, ~/.bashrc for bash. */
function* runStartupFile(shell: Shell): Task<void> {
  const path = shell.isBash ? `${shell.variables.get('HOME') ?? ''}/.bashrc` : shell.variables.get('ENV');
  const text = path === undefined || path === '' ? undefined : shell.process.readText(path);
  if (text?.ok !== true) return;
  yield* runSource(shell, new SourceText(text.value), false);
  if (shell.flow?.kind !== 'exit') shell.flow = undefined;
}

function* reportJobs(shell: Shell): Task<void> {
  reapJobs(shell);
  for (const job of shell.jobs.filter(isDone)) {
    if (!job.reported) yield* shell.process.err(`${jobLine(shell, job)}\n`);
  }
  shell.jobs = shell.jobs.filter((job) => !isDone(job));
}
