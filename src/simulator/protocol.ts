import type {
  DirectoryItem,
  FileText,
  Input,
  InputResult,
  ProbeAnswer,
  ProbeQuestion,
  Session,
} from './timeline/session-types.ts';

/** What the page asks of the worker. Answers carry the question's `id`. */
export type Question =
  | { readonly kind: 'start'; readonly session: Session }
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'read-file'; readonly holder: string; readonly path: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'list'; readonly holder: string; readonly path: string }
  | { readonly kind: 'probe'; readonly questions: readonly ProbeQuestion[] }
  | { readonly kind: 'complete'; readonly terminal: string; readonly line: string };

/** The answer's type for each question. */
export interface Answers {
  readonly start: InputResult;
  readonly input: InputResult;
  readonly 'read-file': FileText | undefined;
  readonly folder: Readonly<Record<string, string>>;
  readonly list: readonly DirectoryItem[];
  readonly probe: readonly ProbeAnswer[];
  readonly complete: readonly string[];
}

export interface ToWorker {
  readonly id: number;
  readonly question: Question;
}

export type FromWorker =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[Question['kind']] }
  /** A bug was hit: the worker's state can no longer be trusted. */
  | { readonly id: number; readonly ok: false; readonly message: string };
