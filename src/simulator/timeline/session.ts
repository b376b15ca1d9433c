import { atOnce } from '../base/part.ts';
import type { JournalEntry } from './journal.ts';
import { answerProbes } from './probe.ts';
import { SessionRun } from './session-run.ts';
import type {
  DirectoryItem,
  FileText,
  Input,
  InputResult,
  ProbeAnswer,
  ProbeQuestion,
  Session,
} from './session-types.ts';

/** A session where every part of the simulator has been loaded: each input is answered in one call. */
export class SimulatorSession {
  readonly #run: SessionRun;
  /** What setting up and replaying the given inputs made. */
  readonly started: InputResult;

  constructor(session: Session) {
    const { run, started } = atOnce(SessionRun.start(session));
    this.#run = run;
    this.started = started;
  }

  /** The whole journal so far. */
  get journal(): readonly JournalEntry[] {
    return this.#run.journal;
  }

  input(input: Input): InputResult {
    return atOnce(this.#run.input(input));
  }

  /** Whether the shell of a terminal has ended (`exit`). */
  closed(terminal: string): boolean {
    return this.#run.closed(terminal);
  }

  /** Whether a command runs in the foreground of a terminal. */
  busy(terminal: string): boolean {
    return this.#run.busy(terminal);
  }

  /** The exit code of the last command of a terminal. */
  exitCode(terminal: string): number {
    return this.#run.exitCode(terminal);
  }

  /** Answers questions without a trace; `record` is what this session was made of so far. */
  probe(record: Session, questions: readonly ProbeQuestion[]): readonly ProbeAnswer[] {
    return atOnce(answerProbes(this.#run, record, questions));
  }

  /** The text files of the learner's folder, by path relative to it. */
  folder(): Readonly<Record<string, string>> {
    return this.#run.folder();
  }

  readFile(holder: string, path: string): FileText | undefined {
    return this.#run.readFile(holder, path);
  }

  list(holder: string, path: string): readonly DirectoryItem[] {
    return this.#run.list(holder, path);
  }

  complete(terminal: string, line: string): readonly string[] {
    return atOnce(this.#run.complete(terminal, line));
  }
}
