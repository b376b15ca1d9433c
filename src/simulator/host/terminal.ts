import type { EventSink } from '../api/domain-event.ts';
import { concatBytes, utf8Decode, utf8Encode } from '../base/bytes.ts';
import { readSome } from '../base/channel.ts';
import type { Clock } from '../base/ports.ts';
import type { Task } from '../base/task.ts';
import type { ProcessHandle } from '../process/kernel.ts';
import { PseudoTerminal } from '../process/terminal.ts';
import type { Computer } from './computer.ts';

/** A terminal window of the learner's computer with its login shell. */
export class HostTerminal {
  readonly id: string;
  readonly #tty: PseudoTerminal;
  readonly #shell: ProcessHandle;
  readonly #events: EventSink;
  #prompting = false;
  #exitCode = 0;
  #command: string | undefined;
  #endCause: (() => void) | undefined;
  /** On the screen and not yet taken. */
  #shown: { readonly bytes: Uint8Array; readonly at: number }[] = [];
  readonly #clock: Clock;
  #offer: ((before: string) => Task<readonly string[]>) | undefined;

  /** `number` is that of its device: `pts/0`. */
  constructor(computer: Computer, id: string, number: number, events: EventSink) {
    this.id = id;
    this.#events = events;
    this.#clock = computer.clock;
    this.#tty = new PseudoTerminal({ name: `pts/${number}`, columns: 80, rows: 24 });
    computer.observeShell(this.#tty.name, {
      prompt: (_, code, offer) => this.#prompt(code, offer),
      command: (_, line) => this.#run(line),
    });
    this.#shell = computer.startShell(this.#tty);
    computer.kernel.scheduler.spawnTask(this.#watch());
  }

  /** Whether a command holds the terminal: the shell does not prompt. */
  get busy(): boolean {
    return !this.#prompting && !this.closed;
  }

  /** Whether a program waits for a keystroke. */
  get awaited(): boolean {
    return this.#tty.awaited;
  }

  get closed(): boolean {
    return this.#shell.status !== undefined;
  }

  /** Why the simulator ended the shell, if it did. */
  get failure(): string | undefined {
    return this.closed ? this.#shell.failure?.message : undefined;
  }

  /** `$?` at the last prompt. */
  get exitCode(): number {
    return this.#exitCode;
  }

  /** What the shell would complete the last word of a line to; nothing while it does not prompt. */
  *complete(before: string): Task<readonly string[]> {
    return this.busy || this.#offer === undefined ? [] : yield* this.#offer(before);
  }

  /** Keystrokes, as a terminal emulator sends them: Enter is a carriage return. */
  type(data: string): void {
    if (data.includes('\r')) this.#prompting = false;
    this.#tty.feed(utf8Encode(data));
  }

  /** As ^C: ends what runs in the foreground, whatever it does. */
  interrupt(): void {
    this.#tty.feed(Uint8Array.of(3));
  }

  /** The window is closed: programs on it get SIGHUP. */
  close(): void {
    this.#tty.hangUp();
  }

  resize(columns: number, rows: number): void {
    this.#tty.resize(columns, rows);
  }

  /** What appeared on the screen since the last call, with its times. A character cut in half waits for its rest. */
  takeOutput(): readonly { readonly text: string; readonly at: number }[] {
    const taken: { text: string; at: number }[] = [];
    let rest: Uint8Array = new Uint8Array(0);
    let restAt = 0;
    for (const { bytes, at } of this.#shown) {
      const all = rest.length === 0 ? bytes : concatBytes([rest, bytes]);
      const whole = all.length - unfinished(all);
      const text = utf8Decode(all.subarray(0, whole));
      rest = all.slice(whole);
      restAt = at;
      const last = taken.at(-1);
      if (last?.at === at) last.text += text;
      else if (text !== '') taken.push({ text, at });
    }
    this.#shown = rest.length > 0 ? [{ bytes: rest, at: restAt }] : [];
    return taken;
  }

  /** The screen: takes whatever programs write, so that they never wait for it. */
  *#watch(): Task<void> {
    for (;;) {
      const bytes = yield* readSome(this.#tty.master.source);
      if (bytes === undefined) return;
      this.#shown.push({ bytes, at: this.#clock.now() });
    }
  }

  #prompt(code: number, offer: (before: string) => Task<readonly string[]>): void {
    this.#prompting = true;
    this.#offer = offer;
    this.#exitCode = code;
    const command = this.#command;
    this.#command = undefined;
    if (command !== undefined) this.#events.emit({ type: 'terminal.exit', terminal: this.id, command, code });
    this.#endCause?.();
    this.#endCause = undefined;
  }

  #run(line: string): void {
    this.#command = line;
    this.#endCause = this.#events.cause({ level: 'command', label: line });
    this.#events.emit({ type: 'terminal.command', terminal: this.id, command: line });
  }
}

/** How many bytes at the end begin a UTF-8 sequence that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
