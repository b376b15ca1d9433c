import { analyse } from './analysis/answer.ts';
import type { FromAnalysis, ToAnalysis } from './analysis/questions.ts';

/** The Dockerfile frontend for the editor, in a worker of its own: it answers while the simulator works or has not begun. */
self.addEventListener('message', (event: MessageEvent<ToAnalysis>) => {
  const { id, question } = event.data;
  let reply: FromAnalysis;
  try {
    reply = { id, ok: true, answer: analyse(question) };
  } catch (error) {
    reply = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
});
