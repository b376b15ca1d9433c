import type { Answers, FromWorker, Question, ToWorker } from './protocol.ts';
import { SimulatorSession } from './timeline/session.ts';

/** The simulator in a Web Worker: a question in, an answer out, one after the other. */

let session: SimulatorSession | undefined;

function running(): SimulatorSession {
  if (session === undefined) throw new Error('start a session first');
  return session;
}

function answer(question: Question): Answers[Question['kind']] {
  switch (question.kind) {
    case 'start':
      session = new SimulatorSession(question.session);
      return session.started;
    case 'input':
      return running().input(question.input);
    case 'read-file':
      return running().readFile(question.holder, question.path);
    case 'list':
      return running().list(question.holder, question.path);
    case 'complete':
      return running().complete(question.terminal, question.line);
  }
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const { id, question } = event.data;
  let reply: FromWorker;
  try {
    reply = { id, ok: true, answer: answer(question) };
  } catch (error) {
    reply = { id, ok: false, message: error instanceof Error ? `${error.message}` : String(error) };
  }
  self.postMessage(reply);
});
