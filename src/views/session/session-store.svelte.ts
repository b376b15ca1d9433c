import { emptyWorld } from '../../simulator/index.ts';
import { prefersReducedMotion } from '../design/motion.ts';
import { playback } from '../timeline/playback.ts';
import { changesBetween, type FileChange, type Folder, merged, takenBack } from './folder-sync.ts';
import type {
  FileText,
  Input,
  InputResult,
  JournalEntry,
  ProbeAnswer,
  ProbeQuestion,
  Scenario,
  Session,
  SimulatorClient,
  TerminalOutput,
  World,
} from './simulator.ts';

type Loaded = typeof import('./load-simulator.ts');
type TimelineOfSession = InstanceType<Loaded['Timeline']>;

/** What the page knows of its simulator: `idle` until a visitor reaches for it. */
export type SessionStatus = 'idle' | 'loading' | 'ready' | 'busy';

/** Where the learner's last deed begins: a command with all that came while it ran, or a stretch of time let pass. */
function lastDeed(inputs: readonly Input[], held: boolean): number {
  const at = inputs.findLastIndex((input) => input.kind === 'command' || (input.kind === 'advance' && !held));
  return Math.max(0, at);
}

/** How many of a session's inputs can be taken back: the size of a window is none that one would. */
function deeds(inputs: readonly Input[]): number {
  return inputs.filter((input) => input.kind !== 'resize').length;
}

/** How often time is let pass while a command holds the terminal, in milliseconds. */
const BEAT = 1000;

let loading: Promise<Loaded> | undefined;

/** Fetches the simulator once for all sessions of a page. Safe to call early: on hover, on focus, when the page is idle. */
export function prefetchSimulator(): Promise<Loaded> {
  loading ??= import('./load-simulator.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * A session as the page sees it: the World at the moment shown, and the means to act and to go back and forward. The
 * learner's files live here and not in the worker, so that nothing the worker does can lose them.
 */
export class SessionStore {
  status = $state<SessionStatus>('idle');
  /** The moment shown: how many entries of the journal the picture takes in. */
  at = $state(0);
  /** Entries there are. */
  length = $state(0);
  /** Simulated time that is being played now, in milliseconds; 0 when none is. */
  clock = $state(0);
  /** How much of it has passed on the screen. */
  elapsed = $state(0);
  playing = $state(false);
  /** The terminals that a foreground command holds, and those whose shell has ended. */
  #terminals = $state.raw<InputResult['terminals']>([]);
  crashed = $state<string>();
  limit = $state<string>();
  exitCode = $state<number>();
  /** How many inputs could be undone. */
  undoable = $state(0);
  /** How fast the playback runs: 2 is twice as fast. */
  speed = $state(1);
  /** The World at the moment shown. */
  readonly world: World = $derived.by(() => {
    const world = this.#worldAt(this.at, this.length);
    return this.elapsed === 0 ? world : { ...world, now: world.now + this.elapsed };
  });
  /** The World at the end, whatever is shown: exercises are judged by it. */
  readonly now: World = $derived.by(() => this.#worldAt(this.length, this.length));

  readonly #scenario: () => Scenario;
  readonly #seed: string;
  /** A session from a link, a file or an autosave, to begin with in place of the scenario. */
  #opened: Session | undefined;
  /** Which of the session's inputs each input of the journal belongs to: waits that follow each other are one in the session. */
  #inputOf: number[] = [];
  #client: SimulatorClient | undefined;
  #timeline: TimelineOfSession | undefined;
  #newTimeline: (() => TimelineOfSession) | undefined;
  /** Sessions that are on their way, and the number of the last one: only that is shown. */
  #beginning = 0;
  #begun = 0;
  #starting: Promise<void> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ticker: ReturnType<typeof setInterval> | undefined;
  #pulse: ReturnType<typeof setTimeout> | undefined;
  readonly #outputListeners = new Set<(terminal: string, output: readonly TerminalOutput[]) => void>();
  readonly #restartListeners = new Set<() => void>();
  /** Files as the simulator has them, so that only changed ones are sent. */
  readonly #sent = new Map<string, string>();
  readonly #windows = new Map<string, { readonly columns: number; readonly rows: number }>();
  #folder: { readonly read: () => Folder; readonly write: (files: Folder) => void } | undefined;

  /** `scenario` is asked at each start, so that an autosaved folder can be its beginning. */
  constructor(scenario: () => Scenario, seed = 'drydock') {
    this.#scenario = scenario;
    this.#seed = seed;
  }

  /**
   * Names the page's files: they reach the simulator before each command, and what commands make of them comes back. Text
   * that the learner has changed meanwhile is never replaced.
   */
  shareFolder(read: () => Folder, write: (files: Folder) => void): this {
    this.#folder = { read, write };
    return this;
  }

  /** A foreground command holds the first terminal, where the page's own buttons type. */
  get held(): boolean {
    return this.holds('main');
  }

  /** Whether a foreground command holds a terminal. */
  holds(terminal: string): boolean {
    return this.#terminals.some((one) => one.id === terminal && one.busy);
  }

  /** Whether the shell of a terminal has ended. */
  closed(terminal: string): boolean {
    return this.#terminals.some((one) => one.id === terminal && one.closed);
  }

  get #anyHeld(): boolean {
    return this.#terminals.some((one) => one.busy);
  }

  get entries(): readonly JournalEntry[] {
    return this.length >= 0 ? (this.#timeline?.entries ?? []) : [];
  }

  get started(): boolean {
    return this.#client !== undefined;
  }

  get session(): Session | undefined {
    return this.#client?.session;
  }

  worldAfter(moment: number): World {
    return this.#timeline?.worldAfter(moment) ?? emptyWorld;
  }

  /** Text of one terminal as it appears, in its order. */
  onOutput(listener: (terminal: string, output: readonly TerminalOutput[]) => void): () => void {
    this.#outputListeners.add(listener);
    return () => this.#outputListeners.delete(listener);
  }

  /** Called when what was drawn so far is void: after undo, reset and a crash. */
  onRestart(listener: () => void): () => void {
    this.#restartListeners.add(listener);
    return () => this.#restartListeners.delete(listener);
  }

  /** Fetches the simulator and starts the session; does nothing when that is done or under way. */
  start(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      this.status = 'idle';
      throw error;
    });
    return this.#starting;
  }

  async #start(): Promise<void> {
    this.status = 'loading';
    const { createClient, Timeline } = await prefetchSimulator();
    this.#client ??= this.#connect(createClient(), Timeline);
    await this.#begin(this.#opened ?? this.#fresh());
  }

  #connect(client: SimulatorClient, Moments: Loaded['Timeline']): SimulatorClient {
    this.#timeline = new Moments();
    this.#newTimeline = () => new Moments();
    // A session that begins is taken in as a whole when it has arrived, and what was shown stays until then.
    client.onRestart(() => this.#beginning === 0 && this.#void());
    client.onEntries((entries) => this.#beginning === 0 && this.#append(entries));
    client.onOutput((output) => this.#beginning === 0 && this.#held.push(output));
    client.onCrash((message) => {
      this.crashed = message;
    });
    return client;
  }

  #fresh(): Session {
    // An island's properties are proxies, which no worker takes.
    const scenario = $state.snapshot(this.#scenario()) as Scenario;
    return { scenario, seed: this.#seed, inputs: [] };
  }

  async #begin(session: Session): Promise<void> {
    const client = this.#client;
    if (client === undefined) return;
    this.skip();
    const { inputs } = session;
    const made = this.#madeByCommands();
    this.#inputOf = inputs.map((_, index) => index);
    this.#sent.clear();
    for (const [path, text] of Object.entries(session.scenario.files)) this.#sent.set(path, text);
    for (const input of inputs) if (input.kind === 'file') this.#remember(input);
    this.#takeIn(takenBack(made, Object.fromEntries(this.#sent)));
    const turn = ++this.#begun;
    this.#beginning++;
    try {
      const [result, folder] = await Promise.all([client.start(session), client.folder()]);
      if (turn !== this.#begun) return;
      this.#void();
      this.#append(result.entries);
      this.#held = [...result.output];
      this.#accept(result);
      this.#takeFolder(folder);
    } catch (error) {
      if (turn === this.#begun) this.#void();
      throw error;
    } finally {
      this.#beginning--;
      this.status = 'ready';
    }
    this.#print();
    this.show(this.length);
    this.undoable = deeds(inputs);
  }

  /**
   * Goes on with another session: replays its inputs and shows the World after `at` entries, the end unless given. Rejects
   * when it cannot be replayed; the session that was here before is gone then, and a reset begins anew.
   */
  async open(session: Session, at?: number): Promise<void> {
    this.#opened = session;
    try {
      const under = this.#starting;
      if (under === undefined) await this.start();
      else {
        if (this.status === 'loading') await under.catch(() => undefined);
        await this.#begin(session);
      }
    } finally {
      this.#opened = undefined;
    }
    if (at !== undefined) this.show(at);
  }

  /** Goes on from a moment of the past: replays the inputs up to the one it belongs to. What came later is given up. */
  async goOnFrom(moment: number): Promise<void> {
    const { session } = this;
    if (session !== undefined) await this.#begin(this.#cut(session, this.inputsUpTo(moment)));
  }

  /** The learner's files as the first `count` inputs left them. */
  filesUpTo(count: number): Readonly<Record<string, string>> {
    const { session } = this;
    const files = new Map(Object.entries(session?.scenario.files ?? {}));
    for (const input of session?.inputs.slice(0, count) ?? [])
      if (input.kind === 'file' && input.text !== null) files.set(input.path, input.text);
      else if (input.kind === 'file') files.delete(input.path);
    return Object.fromEntries(files);
  }

  #cut(session: Session, count: number): Session {
    return { ...session, inputs: session.inputs.slice(0, count) };
  }

  /** How many of the session's inputs it takes to get to a moment. */
  inputsUpTo(moment: number): number {
    const input = moment <= 0 ? -1 : (this.entries[Math.min(moment, this.length) - 1]?.input ?? -1);
    return input < 0 ? 0 : (this.#inputOf[input] ?? input) + 1;
  }

  /** How many inputs going on from a moment would give up. */
  inputsAfter(moment: number): number {
    return deeds(this.session?.inputs.slice(this.inputsUpTo(moment)) ?? []);
  }

  /** Runs a command in the terminal; resolves when its events have been played. */
  run(line: string, terminal = 'main'): Promise<void> {
    return this.act({ kind: 'command', terminal, line });
  }

  /** Gives the simulator the files as the page has them: what changed, and what has gone. */
  async putFiles(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files))
      if (this.#sent.get(path) !== text) await this.act({ kind: 'file', path, text });
    for (const path of [...this.#sent.keys()]) if (!(path in files)) await this.act({ kind: 'file', path, text: null });
  }

  /** The size that a terminal's window has before anything runs in it: told to the simulator ahead of the first command. */
  expectSize(terminal: string, columns: number, rows: number): void {
    this.#windows.set(terminal, { columns, rows });
  }

  async #fitWindow(terminal: string): Promise<void> {
    const size = this.#windows.get(terminal);
    if (size === undefined) return;
    await this.start();
    if ((this.session?.inputs.length ?? 0) === 0) await this.resize(terminal, size.columns, size.rows);
  }

  /** Tells the size of a terminal's window. */
  resize(terminal: string, columns: number, rows: number): Promise<void> {
    return this.#enqueue({ kind: 'resize', terminal, columns, rows }, true);
  }

  /** One input after the other. */
  async act(input: Input): Promise<void> {
    this.skip();
    // Busy from the click on: what is quietly on its way before it must not make it look as if nothing was asked.
    if (this.status === 'ready') this.status = 'busy';
    const runs = input.kind === 'command' || (input.kind === 'keys' && /[\r\n]/.test(input.data));
    if (input.kind === 'command' && !this.started) await this.#fitWindow(input.terminal);
    if (runs && this.#folder !== undefined) {
      await this.start();
      await this.putFiles(this.#folder.read());
    }
    return this.#enqueue(input, false);
  }

  /** What commands have made of the files, compared with what the session's inputs alone put there. */
  #madeByCommands(): readonly FileChange[] {
    const count = this.session?.inputs.length;
    return count === undefined ? [] : changesBetween(this.filesUpTo(count), Object.fromEntries(this.#sent));
  }

  /** Takes the files as the simulator has them now. */
  async #pull(): Promise<void> {
    const now = await this.#client?.folder();
    if (now !== undefined) this.#takeFolder(now);
  }

  #takeFolder(now: Folder): void {
    const changes = changesBetween(Object.fromEntries(this.#sent), now);
    this.#sent.clear();
    for (const [path, text] of Object.entries(now)) this.#sent.set(path, text);
    this.#takeIn(changes);
  }

  #takeIn(changes: readonly FileChange[]): void {
    const files = this.#folder?.read();
    if (files === undefined || changes.length === 0) return;
    const next = merged(files, changes);
    if (next !== files) this.#folder?.write(next);
  }

  #enqueue(input: Input, quiet: boolean): Promise<void> {
    clearTimeout(this.#pulse);
    const turn = this.#queue.then(() => this.#act(input, quiet));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** While a command holds the terminal, simulated time goes on with real time, as long as somebody looks. */
  #beat(): void {
    clearTimeout(this.#pulse);
    if (!this.#anyHeld || this.#client === undefined) return;
    this.#pulse = setTimeout(() => {
      if (document.visibilityState === 'visible' && this.at >= this.length) {
        void this.#enqueue({ kind: 'advance', ms: BEAT }, true);
      } else this.#beat();
    }, BEAT);
  }

  async #act(input: Input, quiet: boolean): Promise<void> {
    await this.start();
    const client = this.#client;
    if (client === undefined) return;
    this.skip();
    const shownToEnd = this.at >= this.length;
    if (!quiet) {
      this.status = 'busy';
      // The size of a window is no answer to what went wrong.
      this.crashed = undefined;
    }
    try {
      const from = this.length;
      this.#accept(await client.input(input));
      if (input.kind === 'file') this.#remember(input);
      else if (this.#touchedHost(from)) await this.#pull();
      const inputs = client.session?.inputs ?? [];
      this.undoable = deeds(inputs);
      this.#inputOf.push(inputs.length - 1);
      this.status = 'ready';
      if (shownToEnd || input.kind === 'command') this.at = from;
      await this.#play();
    } catch {
      // The client has told onCrash and replayed the session without this input.
      await this.#pull().catch(() => undefined);
      this.#print();
      this.show(this.length);
    } finally {
      this.status = 'ready';
      this.#beat();
    }
  }

  /** Whether something changed a file of the host since the journal had `from` entries. */
  #touchedHost(from: number): boolean {
    return this.entries.slice(from).some(({ event }) => event.type === 'file.changed' && event.holder === 'host');
  }

  #remember(input: Extract<Input, { kind: 'file' }>): void {
    if (input.text === null) this.#sent.delete(input.path);
    else this.#sent.set(input.path, input.text);
  }

  #accept(result: InputResult): void {
    this.#terminals = result.terminals;
    this.limit = result.limit;
    if (result.exitCode !== undefined) this.exitCode = result.exitCode;
  }

  /** Takes back the last command and what came after it. Files on the page stay as they are. */
  async undo(): Promise<void> {
    const { session } = this;
    if (session !== undefined) await this.#begin(this.#cut(session, lastDeed(session.inputs, this.#anyHeld)));
  }

  async reset(): Promise<void> {
    this.crashed = undefined;
    if (this.#client !== undefined) await this.#begin(this.#fresh());
  }

  /** Shows the World after `moment` entries. */
  show(moment: number): void {
    this.skip();
    this.at = Math.max(0, Math.min(moment, this.length));
  }

  /** Ends the playback: the end state is shown at once. */
  skip(): void {
    this.#finish?.('end');
  }

  /** Stops the playback at the moment that is shown. */
  pause(): void {
    this.#finish?.('here');
  }

  /** Plays what happened from the moment shown to the end; from the beginning when the end is shown. */
  async play(): Promise<void> {
    this.skip();
    if (this.at >= this.length) this.at = 0;
    await this.#play(playback(this.entries, this.at));
  }

  async readFile(holder: string, path: string): Promise<FileText | undefined> {
    return this.#client?.readFile(holder, path).catch(() => undefined);
  }

  /** Answers of the simulator that leave no trace in the session; none while there is no session. */
  async probe(questions: readonly ProbeQuestion[]): Promise<readonly ProbeAnswer[]> {
    return (await this.#client?.probe(questions)) ?? [];
  }

  /** What Tab offers behind a line at a terminal's prompt. */
  async complete(line: string, terminal = 'main'): Promise<readonly string[]> {
    return (await this.#client?.complete(terminal, line).catch(() => [])) ?? [];
  }

  dispose(): void {
    clearTimeout(this.#pulse);
    this.skip();
    this.#client?.dispose();
    this.#client = undefined;
    this.#starting = undefined;
  }

  #finish: ((where: 'end' | 'here') => void) | undefined;
  /** Output that has not been shown yet. */
  #held: TerminalOutput[] = [];

  /** Shows what has appeared up to a moment of simulated time; all of it unless given. */
  #print(until = Number.POSITIVE_INFINITY): void {
    const due = this.#held.filter(({ at }) => at <= until);
    this.#held = this.#held.filter(({ at }) => at > until);
    // What follows each other on one terminal is shown at once: a replayed session is one text, not hundreds.
    const joined: TerminalOutput[][] = [];
    for (const output of due) {
      const last = joined.at(-1);
      if (last?.[0]?.terminal === output.terminal) last.push(output);
      else joined.push([output]);
    }
    for (const output of joined)
      for (const listener of this.#outputListeners) listener(output[0]?.terminal ?? '', output);
  }

  /** Plays the entries that are not shown yet, at a pace at which one can follow. */
  #play(frames = prefersReducedMotion() ? [] : playback(this.entries, this.at)): Promise<void> {
    if (frames.length === 0) {
      this.#print();
      this.at = this.length;
      return Promise.resolve();
    }
    this.playing = true;
    return new Promise((resolve) => {
      this.#finish = (where) => {
        clearTimeout(this.#timer);
        this.#print();
        this.#finish = undefined;
        this.playing = false;
        clearInterval(this.#ticker);
        this.clock = 0;
        this.elapsed = 0;
        if (where === 'end') this.at = this.length;
        resolve();
      };
      const step = (index: number): void => {
        const frame = frames[index];
        if (frame === undefined) {
          this.#finish?.('end');
          return;
        }
        this.at = frame.moment;
        // The terminal keeps pace with the picture.
        const time = this.entries[frame.moment - 1]?.at ?? Number.POSITIVE_INFINITY;
        this.#print(time);
        this.clock = frame.clock ?? 0;
        this.elapsed = 0;
        clearInterval(this.#ticker);
        const hold = frame.hold / this.speed;
        if (frame.clock !== undefined) this.#tick(frame.clock, hold, time);
        this.#timer = setTimeout(() => step(index + 1), hold);
      };
      step(0);
    });
  }

  /** Lets the simulated clock run through `wait` milliseconds within `hold` milliseconds of real time. */
  #tick(wait: number, hold: number, from: number): void {
    const begun = performance.now();
    this.#ticker = setInterval(() => {
      this.elapsed = Math.min(wait, ((performance.now() - begun) / hold) * wait);
      this.#print(from + this.elapsed);
    }, 100);
  }

  #append(entries: readonly JournalEntry[]): void {
    const behind = this.at;
    this.#timeline?.append(entries);
    this.length = this.#timeline?.length ?? 0;
    this.at = behind;
  }

  #void(): void {
    this.skip();
    this.#held = [];
    this.#timeline = this.#newTimeline?.();
    this.length = 0;
    this.at = 0;
    for (const listener of this.#restartListeners) listener();
  }

  #worldAt(moment: number, length: number): World {
    return length === 0 ? emptyWorld : this.worldAfter(moment);
  }
}
