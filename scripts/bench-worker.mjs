// Runs the built worker of the site in a thread of Node, as a browser would, and tells which scripts and data it loaded, and
// a digest of all that it answered.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const loaded = new Set();
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.add(fileURLToPath(url));
    return next(url, context);
  },
});

// Node's own fetch reads no files. Data lie beside the worker, wherever the site is served.
globalThis.fetch = async (url) => {
  const file = join(dirname(fileURLToPath(workerData.worker)), basename(String(url)));
  loaded.add(file);
  return new Response(await readFile(file));
};

let receive = () => undefined;
const answers = new Map();
globalThis.self = {
  addEventListener: (_, listener) => {
    receive = listener;
  },
  postMessage: (message) => answers.get(message.id)?.(message),
};

let id = 0;
const ask = (question) =>
  new Promise((resolve, reject) => {
    answers.set(id, (answer) => (answer.ok ? resolve(answer.answer) : reject(new Error(answer.message))));
    receive({ data: { id: id++, question } });
  });

const answered = createHash('sha256');
const plain = (_key, value) => (value instanceof Map ? [...value] : value);
const note = (answer) => answered.update(JSON.stringify(answer, plain));

await import(workerData.worker);
for (const { scenario, inputs } of workerData.sessions) {
  note(await ask({ kind: 'start', session: { scenario, seed: 'bench', inputs: [] } }));
  for (const input of inputs) note(await ask({ kind: 'input', input }));
}
loaded.delete(fileURLToPath(import.meta.url));
parentPort.postMessage({ files: [...loaded], answered: answered.digest('hex') });
