import type { Answers, FromWorker, Question, ToWorker } from './protocol.ts';
import type { JournalEntry } from './timeline/journal.ts';
import type {
  DirectoryItem,
  FileText,
  Input,
  InputResult,
  ProbeAnswer,
  ProbeQuestion,
  Session,
  TerminalOutput,
} from './timeline/session-types.ts';

/** The page's side of the simulator: a worker that can be replaced, and a session that is never lost. */
export interface SimulatorClient {
  /** Starts the session anew and replays its inputs. */
  start(session: Session): Promise<InputResult>;
  /** Does what the learner does. After a crash the session is replayed without this input and the promise is rejected. */
  input(input: Input): Promise<InputResult>;
  /** `holder`: `host`, `container:ID`, `volume:NAME`, `layer:CHAINID` or `image:ID`. Undefined when there is no such file. */
  readFile(holder: string, path: string): Promise<FileText | undefined>;
  /** The text files of the learner's folder as they are in the simulator. */
  folder(): Promise<Readonly<Record<string, string>>>;
  list(holder: string, path: string): Promise<readonly DirectoryItem[]>;
  complete(terminal: string, line: string): Promise<readonly string[]>;
  /** Answers questions about the session, in their order, and leaves no trace in it. */
  probe(questions: readonly ProbeQuestion[]): Promise<readonly ProbeAnswer[]>;
  /** The session as it stands: what a link or an autosave carries. */
  readonly session: Session | undefined;
  onEntries(listener: (entries: readonly JournalEntry[]) => void): () => void;
  onOutput(listener: (output: TerminalOutput) => void): () => void;
  /** Called before a (re)start: what was drawn so far is void. */
  onRestart(listener: () => void): () => void;
  onCrash(listener: (message: string) => void): () => void;
  dispose(): void;
}

/** Real time after which an input counts as hung, in milliseconds; the simulator's own limits strike far earlier. */
const HUNG_AFTER = 20_000;

interface Pending {
  readonly resolve: (answer: Answers[Question['kind']]) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Makes a client with a worker of its own. The worker's script is fetched now, so call this on the learner's intent. */
export function createClient(): SimulatorClient {
  return new WorkerClient(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'drydock' }),
  );
}

class WorkerClient implements SimulatorClient {
  readonly #makeWorker: () => Worker;
  #worker: Worker;
  #nextId = 0;
  readonly #pending = new Map<number, Pending>();
  #session: Session | undefined;
  readonly #entryListeners = new Set<(entries: readonly JournalEntry[]) => void>();
  readonly #outputListeners = new Set<(output: TerminalOutput) => void>();
  readonly #restartListeners = new Set<() => void>();
  readonly #crashListeners = new Set<(message: string) => void>();

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
    this.#worker = this.#launch();
  }

  get session(): Session | undefined {
    return this.#session;
  }

  async start(session: Session): Promise<InputResult> {
    for (const listener of this.#restartListeners) listener();
    this.#session = session;
    return this.#publish(await this.#ask({ kind: 'start', session }));
  }

  async input(input: Input): Promise<InputResult> {
    const before = this.#session;
    if (before === undefined) throw new Error('start a session before giving it inputs');
    try {
      const result = await this.#ask({ kind: 'input', input });
      this.#session = { ...before, inputs: appended(this.#session?.inputs ?? before.inputs, input) };
      return this.#publish(result);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      for (const listener of this.#crashListeners) listener(message);
      await this.start(before);
      throw error;
    }
  }

  readFile(holder: string, path: string): Promise<FileText | undefined> {
    return this.#ask({ kind: 'read-file', holder, path });
  }

  folder(): Promise<Readonly<Record<string, string>>> {
    return this.#ask({ kind: 'folder' });
  }

  list(holder: string, path: string): Promise<readonly DirectoryItem[]> {
    return this.#ask({ kind: 'list', holder, path });
  }

  complete(terminal: string, line: string): Promise<readonly string[]> {
    return this.#ask({ kind: 'complete', terminal, line });
  }

  probe(questions: readonly ProbeQuestion[]): Promise<readonly ProbeAnswer[]> {
    return this.#ask({ kind: 'probe', questions });
  }

  onEntries(listener: (entries: readonly JournalEntry[]) => void): () => void {
    return subscribe(this.#entryListeners, listener);
  }

  onOutput(listener: (output: TerminalOutput) => void): () => void {
    return subscribe(this.#outputListeners, listener);
  }

  onRestart(listener: () => void): () => void {
    return subscribe(this.#restartListeners, listener);
  }

  onCrash(listener: (message: string) => void): () => void {
    return subscribe(this.#crashListeners, listener);
  }

  dispose(): void {
    this.#worker.terminate();
    this.#rejectAll('the simulator was closed');
  }

  #publish(result: InputResult): InputResult {
    if (result.entries.length > 0) for (const listener of this.#entryListeners) listener(result.entries);
    for (const output of result.output) for (const listener of this.#outputListeners) listener(output);
    return result;
  }

  #launch(): Worker {
    const worker = this.#makeWorker();
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#receive(event.data));
    worker.addEventListener('error', (event) => this.#fail(event.message || 'the simulator did not load'));
    return worker;
  }

  #ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Promise<Answers[K]> {
    const id = this.#nextId++;
    return new Promise<Answers[K]>((resolve, reject) => {
      const timer = setTimeout(() => this.#fail('the simulator did not answer in time'), HUNG_AFTER);
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject, timer });
      this.#worker.postMessage({ id, question } satisfies ToWorker);
    });
  }

  #receive(message: FromWorker): void {
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    if (!message.ok) {
      this.#fail(message.message);
      return;
    }
    clearTimeout(pending.timer);
    this.#pending.delete(message.id);
    pending.resolve(message.answer);
  }

  /** The worker's state is lost or not to be trusted: a new one takes its place. */
  #fail(message: string): void {
    this.#worker.terminate();
    this.#worker = this.#launch();
    this.#rejectAll(message);
  }

  #rejectAll(message: string): void {
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject, timer } of waiting) {
      clearTimeout(timer);
      reject(new Error(message));
    }
  }
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waiting twice is waiting longer: neighbouring `advance` inputs become one, so that a session stays short. */
function appended(inputs: readonly Input[], input: Input): readonly Input[] {
  const last = inputs.at(-1);
  if (input.kind === 'advance' && last?.kind === 'advance')
    return [...inputs.slice(0, -1), { kind: 'advance', ms: last.ms + input.ms }];
  return [...inputs, input];
}
