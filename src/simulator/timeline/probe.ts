import type { Fetching } from '../base/part.ts';
import { SessionRun } from './session-run.ts';
import type { CommandAnswer, ProbeAnswer, ProbeQuestion, Session } from './session-types.ts';

/** Simulated time that a probed command may take before it is interrupted, in milliseconds, and how it is let pass. */
const PATIENCE = 60_000;
const BEAT = 5000;

/**
 * Answers questions about a running session and leaves no trace in it: files are looked up, commands run in a copy that
 * is made from `record`, one after the other, each in a shell of its own in the working folder, without a terminal.
 */
export function* answerProbes(
  running: SessionRun,
  record: Session,
  questions: readonly ProbeQuestion[],
): Fetching<readonly ProbeAnswer[]> {
  let copy: SessionRun | undefined;
  const answers: ProbeAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    if (question.kind === 'command') {
      copy ??= (yield* SessionRun.start(record)).run;
      answers.push({ kind: 'command', answer: yield* ask(copy, question.line, index) });
    } else if (question.kind === 'search')
      answers.push({ kind: 'search', paths: running.search(question.holder, question.text) });
    else {
      const file = running.fileFacts(question.holder, question.path);
      answers.push({ kind: 'file', ...(file !== undefined && { file }) });
    }
  }
  return answers;
}

function* ask(copy: SessionRun, line: string, index: number): Fetching<CommandAnswer> {
  const terminal = `probe-${index}`;
  const script = `/tmp/.${terminal}`;
  yield* copy.input({ kind: 'file', path: script, text: `${line}\n` });
  const command = `bash ${script} >${script}.out 2>${script}.err </dev/null`;
  yield* copy.input({ kind: 'command', terminal, line: command });
  for (let waited = 0; copy.busy(terminal) && waited < PATIENCE; waited += BEAT)
    yield* copy.input({ kind: 'advance', ms: BEAT });
  const ended = !copy.busy(terminal);
  if (!ended) yield* copy.input({ kind: 'keys', terminal, data: '\x03' });
  const read = (end: string): string => copy.readFile('host', `${script}.${end}`)?.text ?? '';
  return { ...(ended && { exitCode: copy.exitCode(terminal) }), stdout: read('out'), stderr: read('err') };
}
