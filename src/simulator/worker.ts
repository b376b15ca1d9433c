import { fetchAbsent, missedCode } from './base/absent.ts';
import { type Fetching, loading, type Part } from './base/part.ts';
import { AT_ONCE, SOON } from './parts.ts';
import type { Answers, FromWorker, Question, ToWorker } from './protocol.ts';
import { answerProbes } from './timeline/probe.ts';
import { SessionRun } from './timeline/session-run.ts';
import type { Input, InputResult, Session } from './timeline/session-types.ts';

/**
 * The simulator in a Web Worker: a question in, an answer out, one after the other. Parts of the simulator that a session
 * turns out to need are fetched in between.
 */

let session: SessionRun | undefined;
/** What the session was made of so far: probes run in a copy. */
let record: Session | undefined;
let turn: Promise<void> = Promise.resolve();

/** Fetches ahead of the need. A failure shows, and is tried again, where the part is needed. */
function ahead(parts: readonly Part<unknown>[]): void {
  for (const part of parts) part.load().catch(() => undefined);
}

/** A line that runs a program in a container. */
const runs = (input: Input): boolean =>
  input.kind === 'command' && /\bdocker (container )?(run|create|start|exec)\b/.test(input.line);

function running(): SessionRun {
  if (session === undefined) throw new Error('start a session first');
  return session;
}

/** Does the work. Code that it misses and cannot wait for is fetched, what broke off mended, and the work done again. */
async function complete<T>(work: () => Fetching<T>, mend?: () => Promise<void>): Promise<T> {
  for (;;) {
    try {
      const value = await loading(work());
      if (!missedCode()) return value;
    } catch (error) {
      if (!missedCode()) throw error;
    }
    await fetchAbsent();
    await mend?.();
  }
}

async function begin(made: Session): Promise<InputResult> {
  const { run, started } = await complete(() => SessionRun.start(made));
  session = run;
  record = made;
  return started;
}

async function again(): Promise<void> {
  if (record !== undefined) await begin(record);
}

function* ask(question: Exclude<Question, { kind: 'start' }>): Fetching<Answers[Question['kind']]> {
  switch (question.kind) {
    case 'input':
      return yield* running().input(question.input);
    case 'probe':
      return record === undefined ? [] : yield* answerProbes(running(), record, question.questions);
    case 'read-file':
      return running().readFile(question.holder, question.path);
    case 'folder':
      return running().folder();
    case 'list':
      return running().list(question.holder, question.path);
    case 'complete':
      return yield* running().complete(question.terminal, question.line);
  }
}

async function answer(question: Question): Promise<Answers[Question['kind']]> {
  if (question.kind === 'start') {
    if (question.session.inputs.some(runs)) ahead(SOON);
    return begin(question.session);
  }
  if (question.kind === 'input' && runs(question.input)) ahead(SOON);
  const given = await complete(() => ask(question), again);
  if (question.kind === 'input' && record !== undefined)
    record = { ...record, inputs: [...record.inputs, question.input] };
  return given;
}

async function reply({ id, question }: ToWorker): Promise<void> {
  let message: FromWorker;
  try {
    message = { id, ok: true, answer: await answer(question) };
  } catch (error) {
    message = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(message);
}

ahead(AT_ONCE);
self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  turn = turn.then(() => reply(event.data));
});
