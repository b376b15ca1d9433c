import type { Attachment, LogFrame } from '../../api/engine-api.ts';
import { utf8Encode } from '../../base/bytes.ts';
import { type ByteSink, Channel } from '../../base/channel.ts';
import { MessageQueue } from '../../base/message-queue.ts';
import type { IdSource } from '../../base/ports.ts';
import { type Task, WaitQueue } from '../../base/task.ts';
import { openDevice } from '../../process/devices.ts';
import { sinkFile, sourceFile } from '../../process/pipes.ts';
import type { OpenFile } from '../../process/program.ts';
import { PseudoTerminal } from '../../process/terminal.ts';

export interface StreamOptions {
  readonly tty: boolean;
  readonly openStdin: boolean;
  /** Stdin ends with the first client that had it attached. */
  readonly stdinOnce: boolean;
  readonly ids: IdSource;
  /** Columns and rows of a terminal. */
  readonly size?: readonly [columns: number, rows: number];
  readonly onOutput: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void;
}

/** Standard input, output and error of one run of a container, or of an exec'd process. */
export class Streams {
  readonly terminal: PseudoTerminal | undefined;
  readonly #options: StreamOptions;
  readonly #stdin: Channel | undefined;
  readonly #clients = new Set<Client>();
  #ended = false;

  constructor(options: StreamOptions) {
    this.#options = options;
    const [columns, rows] = options.size ?? [80, 24];
    this.terminal = options.tty
      ? new PseudoTerminal({ name: 'pts/0', columns: columns || 80, rows: rows || 24 })
      : undefined;
    this.#stdin = options.openStdin && !options.tty ? new Channel() : undefined;
  }

  /** Descriptors 0, 1 and 2 for the process. */
  files(): ReadonlyMap<number, OpenFile> {
    if (this.terminal !== undefined) {
      const file = this.terminal.openFile();
      file.retain();
      file.retain();
      return new Map([0, 1, 2].map((fd) => [fd, file]));
    }
    const stdin =
      this.#stdin === undefined
        ? openDevice('null', '/dev/null', this.#options.ids)
        : sourceFile(this.#stdin, () => this.#stdin?.closeReader());
    const files = new Map<number, OpenFile>();
    if (stdin !== undefined) files.set(0, stdin);
    files.set(
      1,
      sinkFile(this.#sink('stdout'), () => {}),
    );
    files.set(
      2,
      sinkFile(this.#sink('stderr'), () => {}),
    );
    return files;
  }

  /** Moves what appears on the terminal to the clients and the log; ends with the terminal. */
  *pump(): Task<void> {
    const source = this.terminal?.master.source;
    if (source === undefined) return;
    for (;;) {
      const bytes = source.read(65536);
      if (bytes === undefined) return;
      if (bytes.length > 0) this.#output('stdout', bytes);
      else yield { kind: 'wait', on: [source.readable] };
    }
  }

  /** What the terminal still holds; called when the process has ended. */
  drain(): void {
    const source = this.terminal?.master.source;
    for (;;) {
      const bytes = source?.read(65536);
      if (bytes === undefined || bytes.length === 0) return;
      this.#output('stdout', bytes);
    }
  }

  /** The process has ended: clients see the end of its output. */
  end(): void {
    if (this.#ended) return;
    this.drain();
    this.#ended = true;
    this.terminal?.endOutput();
    for (const client of [...this.#clients]) client.finish();
    this.#clients.clear();
  }

  attach(options: {
    readonly stdin: boolean;
    readonly stdout: boolean;
    readonly stderr: boolean;
    readonly detachKeys: readonly number[];
    /** Output from before. */
    readonly replay?: readonly LogFrame[];
  }): Attachment {
    const client = new Client(this, options, this.#stdinSink(options.stdin));
    for (const frame of options.replay ?? []) client.push(frame);
    if (this.#ended) client.finish();
    else this.#clients.add(client);
    return client;
  }

  /** For {@link Client}: it listens no more. */
  forget(client: Client): void {
    this.#clients.delete(client);
  }

  resize(columns: number, rows: number): void {
    this.terminal?.resize(columns, rows);
  }

  #stdinSink(wanted: boolean): ByteSink | undefined {
    if (!wanted) return undefined;
    if (this.terminal !== undefined && this.#options.openStdin) {
      const { sink } = this.terminal.master;
      // Closing the client's side of a terminal does not hang it up; the end of input is ^D.
      return { writable: sink.writable, write: (bytes) => sink.write(bytes), close() {} };
    }
    const channel = this.#stdin;
    if (channel === undefined) return undefined;
    let open = true;
    return {
      writable: channel.writable,
      write: (bytes) => (open ? channel.write(bytes) : 'EPIPE'),
      close: () => {
        if (open && this.#options.stdinOnce) channel.close();
        open = false;
      },
    };
  }

  #sink(stream: 'stdout' | 'stderr'): ByteSink {
    return {
      writable: new WaitQueue(),
      write: (bytes) => {
        this.#output(stream, bytes);
        return bytes.length;
      },
      close() {},
    };
  }

  #output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
    const copy = bytes.slice();
    this.#options.onOutput(stream, copy);
    for (const client of this.#clients) client.push({ stream, bytes: copy });
  }
}

/** Ctrl-P Ctrl-Q. */
export const DEFAULT_DETACH_KEYS: readonly number[] = [16, 17];

/** `ctrl-p,ctrl-q`, `ctrl-@`, `a,b` as bytes; undefined for what Docker refuses. */
export function parseDetachKeys(text: string | undefined): readonly number[] | undefined {
  if (text === undefined || text === '') return DEFAULT_DETACH_KEYS;
  const keys: number[] = [];
  for (const key of text.split(',')) {
    const control = /^ctrl-([a-z@[\\\]^_])$/.exec(key)?.[1];
    if (control === undefined && key.length !== 1) return undefined;
    keys.push(
      control === undefined ? key.charCodeAt(0) : control === '@' ? 0 : control.toUpperCase().charCodeAt(0) & 0x1f,
    );
  }
  return keys;
}

const NOTHING: ByteSink = { writable: new WaitQueue(), write: (bytes) => bytes.length, close() {} };

/** An attached client's side. */
class Client implements Attachment {
  readonly output = new MessageQueue<LogFrame>();
  readonly detached = new WaitQueue();
  readonly stdin: ByteSink;
  readonly tty: boolean;
  wasDetached = false;
  readonly #streams: Streams;
  readonly #wants: { readonly stdout: boolean; readonly stderr: boolean };

  constructor(
    streams: Streams,
    options: { readonly stdout: boolean; readonly stderr: boolean; readonly detachKeys: readonly number[] },
    stdin: ByteSink | undefined,
  ) {
    this.#streams = streams;
    this.#wants = options;
    this.tty = streams.terminal !== undefined;
    this.stdin =
      stdin === undefined ? NOTHING : this.tty ? escapable(stdin, options.detachKeys, () => this.#leave()) : stdin;
  }

  push(frame: LogFrame): void {
    if (this.#wants[frame.stream]) this.output.push(frame);
  }

  finish(): void {
    this.output.close();
  }

  resize(columns: number, rows: number): void {
    this.#streams.resize(columns, rows);
  }

  detach(): void {
    this.#streams.forget(this);
    this.output.close();
  }

  #leave(): void {
    this.wasDetached = true;
    this.detach();
    this.detached.notify();
  }
}

/** Input in which the detach keys, pressed one after the other, end the attachment instead of being passed on. */
function escapable(sink: ByteSink, keys: readonly number[], leave: () => void): ByteSink {
  let matched = 0;
  return {
    writable: sink.writable,
    write(bytes) {
      for (const byte of bytes) {
        if (byte === keys[matched]) {
          matched++;
          if (matched === keys.length) {
            leave();
            return bytes.length;
          }
          continue;
        }
        if (matched > 0) sink.write(Uint8Array.from(keys.slice(0, matched)));
        matched = byte === keys[0] ? 1 : 0;
        if (matched === 0) sink.write(Uint8Array.of(byte));
      }
      return bytes.length;
    },
    close: () => sink.close(),
  };
}

/** A frame of text, for messages of the daemon itself in an attached stream. */
export const textFrame = (stream: 'stdout' | 'stderr', text: string): LogFrame => ({ stream, bytes: utf8Encode(text) });
