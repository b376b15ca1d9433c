import type { Attachment } from '../api/engine-api.ts';
import type { ByteSource } from '../base/channel.ts';
import type { Task, WaitQueue } from '../base/task.ts';
import type { Process } from '../process/program.ts';
import type { SignalName } from '../process/signals.ts';

/** Why a client stopped listening. */
export type StreamEnd = 'ended' | 'detached';

export interface StreamOptions {
  /** Whether this process's standard input goes to the container. */
  readonly stdin: boolean;
  /** What the keys of detaching are, as bytes; none without a terminal. */
  readonly detachKeys: readonly number[];
  /** Signals that this process gets are handed on. */
  readonly onSignal?: (signal: SignalName) => Task<unknown>;
}

const FORWARDED: readonly SignalName[] = ['HUP', 'INT', 'QUIT', 'USR1', 'USR2', 'TERM', 'CONT', 'WINCH'];

/** `ctrl-p,ctrl-q` as bytes; undefined when a word is none of a letter, `ctrl-` and a letter or one of `@[\]^_`. */
export function parseDetachKeys(text: string): readonly number[] | undefined {
  const out: number[] = [];
  for (const word of text.split(',')) {
    const control = /^ctrl-(.)$/.exec(word)?.[1];
    if (control !== undefined) {
      const at = 'abcdefghijklmnopqrstuvwxyz'.indexOf(control.toLowerCase());
      const other = '@[\\]^_'.indexOf(control);
      if (at < 0 && other < 0) return undefined;
      out.push(at >= 0 ? at + 1 : other === 0 ? 0 : 26 + other);
    } else if (word.length === 1) out.push(word.charCodeAt(0));
    else return undefined;
  }
  return out;
}

/** Ctrl-P Ctrl-Q, unless told otherwise. */
export const DETACH_KEYS: readonly number[] = [16, 17];

/** Looks for the keys of detaching in what is typed, holding back a beginning of them. */
class DetachScanner {
  readonly #keys: readonly number[];
  #matched = 0;

  constructor(keys: readonly number[]) {
    this.#keys = keys;
  }

  /** The bytes to pass on; `detach` when the keys are complete. */
  scan(bytes: Uint8Array): { readonly pass: Uint8Array; readonly detach: boolean } {
    if (this.#keys.length === 0) return { pass: bytes, detach: false };
    const out: number[] = [];
    for (const byte of bytes) {
      if (byte === this.#keys[this.#matched]) {
        this.#matched++;
        if (this.#matched === this.#keys.length) return { pass: Uint8Array.from(out), detach: true };
        continue;
      }
      out.push(...this.#keys.slice(0, this.#matched), byte);
      this.#matched = 0;
    }
    return { pass: Uint8Array.from(out), detach: false };
  }
}

/**
 * Connects this process's streams with a container's until the container's output ends or the user detaches. The terminal
 * is in raw mode meanwhile when the container has a terminal of its own.
 */
export function* pump(p: Process, attachment: Attachment, options: StreamOptions): Task<StreamEnd> {
  const input = p.files.get(0);
  const tty = attachment.tty && options.stdin ? input?.tty : undefined;
  const screen = p.files.get(1)?.tty;
  const signals: SignalName[] = [];
  if (options.onSignal !== undefined)
    for (const name of FORWARDED) p.onSignal(name, (signal) => void signals.push(signal));
  if (tty !== undefined) tty.raw = true;
  if (attachment.tty && screen !== undefined) attachment.resize(screen.columns, screen.rows);
  const session = new Session(p, attachment, options, options.stdin ? input?.source : undefined, signals);
  const end = yield* session.run();
  if (tty !== undefined) tty.raw = false;
  if (options.onSignal !== undefined) for (const name of FORWARDED) p.onSignal(name, 'default');
  return end;
}

class Session {
  readonly #p: Process;
  readonly #attachment: Attachment;
  readonly #options: StreamOptions;
  readonly #signals: SignalName[];
  readonly #scanner: DetachScanner;
  #source: ByteSource | undefined;
  #pending = new Uint8Array(0);
  #size = '';

  constructor(
    p: Process,
    attachment: Attachment,
    options: StreamOptions,
    source: ByteSource | undefined,
    signals: SignalName[],
  ) {
    this.#p = p;
    this.#attachment = attachment;
    this.#options = options;
    this.#source = source;
    this.#signals = signals;
    this.#scanner = new DetachScanner(options.detachKeys);
    if (options.stdin && source === undefined) attachment.stdin.close();
  }

  *run(): Task<StreamEnd> {
    for (;;) {
      const wrote = yield* this.#drain();
      const { output } = this.#attachment;
      if (output.closed && !wrote) return 'ended';
      const signal = this.#signals.shift();
      if (signal !== undefined) yield* this.#options.onSignal?.(signal) ?? [];
      const read = this.#feed();
      if (read === 'detach') {
        this.#attachment.detach();
        return 'detached';
      }
      this.#resize();
      if (wrote || read === 'moved' || signal !== undefined) continue;
      yield { kind: 'wait', on: this.#queues() };
    }
  }

  *#drain(): Task<boolean> {
    let some = false;
    for (;;) {
      const frame = this.#attachment.output.poll();
      if (frame === undefined) return some;
      some = true;
      const fd = this.#attachment.tty || frame.stream === 'stdout' ? 1 : 2;
      yield* this.#p.write(fd, frame.bytes);
    }
  }

  /** Moves what was typed on to the container. */
  #feed(): 'moved' | 'nothing' | 'detach' {
    const { stdin } = this.#attachment;
    if (this.#pending.length > 0) {
      const taken = stdin.write(this.#pending);
      if (taken === 'EPIPE') this.#stopReading();
      else this.#pending = this.#pending.slice(taken);
      return taken === 0 ? 'nothing' : 'moved';
    }
    if (this.#source === undefined) return 'nothing';
    const bytes = this.#source.read(65536);
    if (bytes === undefined) {
      stdin.close();
      this.#source = undefined;
      return 'moved';
    }
    if (bytes.length === 0) return 'nothing';
    const { pass, detach } = this.#scanner.scan(bytes);
    if (detach) return 'detach';
    this.#pending = Uint8Array.from(pass);
    return 'moved';
  }

  #stopReading(): void {
    this.#source = undefined;
    this.#pending = new Uint8Array(0);
  }

  #resize(): void {
    const screen = this.#p.files.get(1)?.tty;
    if (!this.#attachment.tty || screen === undefined) return;
    const size = `${screen.columns}x${screen.rows}`;
    if (size !== this.#size && this.#size !== '') this.#attachment.resize(screen.columns, screen.rows);
    this.#size = size;
  }

  #queues(): WaitQueue[] {
    const queues = [this.#attachment.output.readable, this.#attachment.detached];
    if (this.#pending.length > 0) queues.push(this.#attachment.stdin.writable);
    else if (this.#source !== undefined) queues.push(this.#source.readable);
    const screen = this.#p.files.get(1)?.tty;
    if (this.#attachment.tty && screen !== undefined) queues.push(screen.resized);
    return queues;
  }
}
