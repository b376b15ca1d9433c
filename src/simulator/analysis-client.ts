import type {
  AnalysisAnswers,
  AnalysisKind,
  AnalysisQuestion,
  FromAnalysis,
  ToAnalysis,
} from './analysis/questions.ts';

/** The page's side of the Dockerfile frontend. Questions are cheap and independent of any session. */
export interface Analysis {
  /** Rejected only by a bug or when the worker cannot be loaded; the next question tries again. */
  ask<K extends AnalysisKind>(question: Extract<AnalysisQuestion, { kind: K }>): Promise<AnalysisAnswers[K]>;
  dispose(): void;
}

/** Fetches the frontend's worker. Call it on the learner's intent. */
export function createAnalysis(): Analysis {
  return new WorkerAnalysis();
}

interface Pending {
  readonly resolve: (answer: AnalysisAnswers[AnalysisKind]) => void;
  readonly reject: (error: Error) => void;
}

class WorkerAnalysis implements Analysis {
  #worker: Worker | undefined;
  #nextId = 0;
  readonly #pending = new Map<number, Pending>();

  ask<K extends AnalysisKind>(question: Extract<AnalysisQuestion, { kind: K }>): Promise<AnalysisAnswers[K]> {
    const id = this.#nextId++;
    this.#worker ??= this.#launch();
    this.#worker.postMessage({ id, question } satisfies ToAnalysis);
    return new Promise<AnalysisAnswers[K]>((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
    });
  }

  dispose(): void {
    this.#end('the editor was closed');
  }

  #launch(): Worker {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'dockerfile' });
    worker.addEventListener('message', (event: MessageEvent<FromAnalysis>) => this.#receive(event.data));
    worker.addEventListener('error', (event) => this.#end(event.message || 'the Dockerfile frontend did not load'));
    return worker;
  }

  #receive(message: FromAnalysis): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.ok) pending?.resolve(message.answer);
    else pending?.reject(new Error(message.message));
  }

  #end(message: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(new Error(message));
  }
}
