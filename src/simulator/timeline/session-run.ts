import { utf8Decode } from '../base/bytes.ts';
import type { Fetching } from '../base/part.ts';
import type { Clock } from '../base/ports.ts';
import { type Computer, createComputer, imageParts, listFolder, nodeAt } from '../host/computer.ts';
import { HostTerminal } from '../host/terminal.ts';
import { textFiles } from '../host/text-files.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { factsAt, searchTree } from './look.ts';
import type {
  DirectoryItem,
  FileFacts,
  FileText,
  Input,
  InputResult,
  Session,
  TerminalOutput,
} from './session-types.ts';

/** Where a session begins when its scenario does not say: 2026-10-05 09:00 UTC, some weeks after the catalogue's images were made. */
const DEFAULT_START = Date.UTC(2026, 9, 5, 9);
/** Simulated time that a command may take before the page is asked to let time pass bit by bit, in milliseconds. */
const PATIENCE = 15_000;
/** Simulated time that passes after a command's end, so that what it started gets going. */
const AFTERMATH = 150;
/** The most that an input lets pass while a program waits for keystrokes. */
const ATTENTION = 500;
/** Simulated time that a page may take, in milliseconds; Linux gives up on a connection after 127 s. */
const BROWSER_PATIENCE = 180_000;
/** The script of a scenario's set-up, and the simulated time that it may take, in milliseconds. */
const SETUP = '/run/drydock-setup';
const SETUP_TIME = 600_000;
/** Resumptions of tasks allowed in one input; far more than any lesson needs, and reached in about a second. */
const STEPS = 2_000_000;

/**
 * A running session: inputs in, journal entries and terminal output out. The same session gives the same journal. What
 * lets tasks run may stop for a part of the simulator that is not loaded yet.
 */
export class SessionRun {
  readonly #computer: Computer;
  readonly #journal: Journal;
  readonly #terminals = new Map<string, HostTerminal>();
  #seen = 0;

  private constructor({ scenario, seed }: Session) {
    const startsAt = scenario.startsAt ?? DEFAULT_START;
    let clock: Clock = { now: () => startsAt };
    this.#journal = new Journal(() => clock.now());
    this.#computer = createComputer({ scenario, seed, startsAt, events: this.#journal });
    clock = this.#computer.clock;
  }

  /** Sets up the scenario and replays the inputs; `started` is what that made. */
  static *start(session: Session): Fetching<{ readonly run: SessionRun; readonly started: InputResult }> {
    yield* imageParts(session.scenario);
    const run = new SessionRun(session);
    return { run, started: yield* run.#begin(session) };
  }

  *#begin(session: Session): Fetching<InputResult> {
    yield* this.#setUp(session.scenario.setup ?? []);
    yield* this.#terminal('main');
    yield* this.#run(AFTERMATH);
    const output: TerminalOutput[] = this.#takeOutput();
    let last: InputResult = { entries: [], output: [], terminals: [], busy: false };
    for (const input of session.inputs) {
      last = yield* this.#perform(input);
      output.push(...last.output);
    }
    return { ...last, entries: this.#takeAll(), output };
  }

  /** The whole journal so far. */
  get journal(): readonly JournalEntry[] {
    return this.#journal.entries;
  }

  *input(input: Input): Fetching<InputResult> {
    const result = yield* this.#perform(input);
    return { ...result, entries: this.#takeNew() };
  }

  /** Whether the shell of a terminal has ended (`exit`). */
  closed(terminal: string): boolean {
    return this.#terminals.get(terminal)?.closed ?? false;
  }

  /** Whether a command runs in the foreground of a terminal. */
  busy(terminal: string): boolean {
    return this.#terminals.get(terminal)?.busy ?? false;
  }

  /** The exit code of the last command of a terminal. */
  exitCode(terminal: string): number {
    return this.#terminals.get(terminal)?.exitCode ?? 0;
  }

  /** What is at a path of a holder; undefined when nothing is. */
  fileFacts(holder: string, path: string): FileFacts | undefined {
    const full = holder === 'host' && !path.startsWith('/') ? `${this.#computer.folder}/${path}` : path;
    return factsAt(this.#computer.tree(holder), full);
  }

  /** The paths of a holder's files that contain a text, sorted. */
  search(holder: string, text: string): readonly string[] {
    const tree = this.#computer.tree(holder);
    return tree === undefined ? [] : searchTree(tree, text);
  }

  /** The text files of the learner's folder, by path relative to it. */
  folder(): Readonly<Record<string, string>> {
    return textFiles(this.#computer.files.tree, this.#computer.folder);
  }

  readFile(holder: string, path: string): FileText | undefined {
    const node = nodeAt(this.#computer.tree(holder), path);
    if (node?.kind !== 'file') return undefined;
    const { bytes, size } = node.content;
    const binary = size > bytes.length || bytes.includes(0);
    const { mode, uid, gid } = node.attributes;
    const facts = { size, binary, mode, uid, gid };
    return binary ? facts : { ...facts, text: utf8Decode(bytes) };
  }

  list(holder: string, path: string): readonly DirectoryItem[] {
    return listFolder(this.#computer.tree(holder), path).map(({ name, node }) => {
      const { mode, uid, gid } = node.attributes;
      const size = node.kind === 'file' ? node.content.size : 0;
      const target = node.kind === 'symlink' ? { target: node.target } : {};
      return { name, kind: node.kind, size, mode, uid, gid, ...target };
    });
  }

  /** What Tab would offer behind a line at a terminal's prompt: whole last words. Lets no time pass. */
  *complete(terminal: string, line: string): Fetching<readonly string[]> {
    const task = this.#terminals.get(terminal)?.complete(line);
    for (let step = task?.next('ready'); step !== undefined; step = task?.next('ready')) {
      if (step.done === true) return step.value;
      if (step.value.kind === 'part') yield step.value.part;
      // What would have to wait for something cannot be asked at a keystroke.
      else if (step.value.kind === 'wait') return [];
    }
    return [];
  }

  *#setUp(commands: readonly string[]): Fetching<void> {
    if (commands.length === 0) return;
    this.#computer.putFile(SETUP, `${commands.join('\n')}\n`);
    yield* this.#computer.runScript(SETUP, SETUP_TIME);
  }

  *#perform(input: Input): Fetching<InputResult> {
    this.#journal.nextInput();
    this.#computer.kernel.beginInput();
    const end = this.#journal.cause({ level: 'input', label: describe(input) });
    const outcome = yield* this.#do(input);
    end();
    const due = this.#computer.kernel.scheduler.nextDeadline;
    const terminal = 'terminal' in input ? this.#terminals.get(input.terminal) : undefined;
    const ended = input.kind === 'command' && terminal !== undefined && !terminal.busy;
    return {
      entries: [],
      output: this.#takeOutput(),
      busy: [...this.#terminals.values()].some((one) => one.busy),
      terminals: [...this.#terminals].map(([id, { busy, closed }]) => ({ id, busy, closed })),
      ...(ended && { exitCode: terminal.exitCode }),
      ...(due !== undefined && { nextDueIn: Math.max(0, due - this.#computer.clock.now()) }),
      ...(outcome !== undefined && { limit: outcome }),
    };
  }

  /** Gives the text of a limit that was hit, if any. */
  *#do(input: Input): Fetching<string | undefined> {
    switch (input.kind) {
      case 'file':
        this.#computer.putFile(input.path, input.text);
        return yield* this.#run(0);
      case 'advance':
        return yield* this.#run(Math.max(0, input.ms));
      case 'browse':
        return yield* this.#browse(input.url);
      case 'resize':
        (yield* this.#terminal(input.terminal)).resize(input.columns, input.rows);
        return yield* this.#run(0);
      case 'close':
        this.#terminals.get(input.terminal)?.close();
        return yield* this.#run(AFTERMATH);
      case 'keys': {
        const terminal = yield* this.#terminal(input.terminal);
        terminal.type(input.data);
        return yield* this.#attend(terminal, ATTENTION);
      }
      case 'command': {
        const terminal = yield* this.#terminal(input.terminal);
        terminal.type(`${input.line}\r`);
        return yield* this.#attend(terminal, PATIENCE);
      }
    }
  }

  /** Runs until the terminal's shell prompts again, or a program waits for keystrokes, or `patience` is over. */
  *#attend(terminal: HostTerminal, patience: number): Fetching<string | undefined> {
    const { scheduler } = this.#computer.kernel;
    const until = this.#computer.clock.now() + patience;
    for (;;) {
      const outcome = yield* scheduler.fetchingRun({
        until,
        steps: STEPS,
        done: () => !terminal.busy || !scheduler.active,
      });
      if (outcome === 'steps') return this.#limit(terminal);
      if (terminal.failure !== undefined) return this.#report(terminal.failure);
      if (!terminal.busy) return yield* this.#run(AFTERMATH);
      const now = this.#computer.clock.now();
      const next = scheduler.nextDeadline;
      if (now >= until || next === undefined || next > until) return undefined;
      if (terminal.awaited && next > now + ATTENTION) return undefined;
      yield* scheduler.fetchingRun({ until: next, steps: STEPS, done: () => scheduler.active });
    }
  }

  /** Lets the page load; one that does not answer is given up as a browser does. */
  *#browse(url: string): Fetching<string | undefined> {
    const { scheduler } = this.#computer.kernel;
    const done = this.#computer.browse(url);
    const outcome = yield* scheduler.fetchingRun({
      until: this.#computer.clock.now() + BROWSER_PATIENCE,
      steps: STEPS,
      done,
    });
    return outcome === 'steps' ? this.#limit(undefined) : yield* this.#run(AFTERMATH);
  }

  *#run(milliseconds: number): Fetching<string | undefined> {
    const outcome = yield* this.#computer.kernel.scheduler.fetchingRun({
      until: this.#computer.clock.now() + milliseconds,
      steps: STEPS,
    });
    return outcome === 'steps' ? this.#limit(undefined) : undefined;
  }

  #limit(terminal: HostTerminal | undefined): string {
    const message = 'Drydock stopped this command: it did more than the simulator allows in one go';
    terminal?.interrupt();
    return this.#report(message);
  }

  #report(message: string): string {
    this.#journal.emit({ type: 'simulation.limit', message });
    return message;
  }

  *#terminal(id: string): Fetching<HostTerminal> {
    const known = this.#terminals.get(id);
    if (known !== undefined && !known.closed) return known;
    const terminal = new HostTerminal(this.#computer, id, this.#terminals.size, this.#journal);
    this.#terminals.set(id, terminal);
    yield* this.#run(10);
    return terminal;
  }

  #takeOutput(): TerminalOutput[] {
    const output: TerminalOutput[] = [];
    for (const [terminal, one] of this.#terminals) {
      for (const { text, at } of one.takeOutput()) output.push({ terminal, text, at, input: this.#journal.input });
    }
    return output;
  }

  #takeNew(): readonly JournalEntry[] {
    const entries = this.#journal.entries.slice(this.#seen);
    this.#seen = this.#journal.entries.length;
    return entries;
  }

  #takeAll(): readonly JournalEntry[] {
    this.#seen = this.#journal.entries.length;
    return [...this.#journal.entries];
  }
}

function describe(input: Input): string {
  switch (input.kind) {
    case 'command':
      return input.line;
    case 'keys':
      return 'keys';
    case 'file':
      return input.text === null ? `delete ${input.path}` : `save ${input.path}`;
    case 'browse':
      return `open ${input.url}`;
    case 'advance':
      return `wait ${input.ms} ms`;
    case 'close':
      return `close ${input.terminal}`;
    case 'resize':
      return `resize to ${input.columns}×${input.rows}`;
  }
}
