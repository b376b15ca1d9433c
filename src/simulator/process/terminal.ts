import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import { type ByteSink, type ByteSource, Channel } from '../base/channel.ts';
import { WaitQueue } from '../base/task.ts';
import { displayWidth } from './display-width.ts';
import { countedFile } from './pipes.ts';
import type { OpenFile } from './program.ts';
import type { ControllingTerminal } from './record.ts';
import type { SignalName } from './signals.ts';

const CTRL = (letter: string): number => letter.charCodeAt(0) & 0x1f;
const ERASE = 0x7f;
const BACKSPACE = 0x08;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * A pseudo-terminal with Linux's line discipline. Programs use it through {@link PseudoTerminal.openFile}; the other
 * side, where a person or the Docker client sits, is {@link PseudoTerminal.master}.
 */
export class PseudoTerminal implements ControllingTerminal {
  readonly name: string;
  readonly resized = new WaitQueue();
  raw = false;
  echo = true;
  foreground = 0;
  #columns: number;
  #rows: number;
  /** Where the kernel delivers ^C, ^\, ^Z, window changes and hang-ups; set when a session takes the terminal. */
  onSignal: ((group: number, signal: SignalName) => void) | undefined;

  /** Finished input: lines, or each byte in raw mode. An empty chunk is an end of file (^D). */
  #input: Uint8Array[] = [];
  #line: number[] = [];
  #literal = false;
  #hungUp = false;
  readonly #readable = new WaitQueue();
  readonly #output = new Channel(1 << 20);

  constructor(options: { readonly name?: string; readonly columns?: number; readonly rows?: number } = {}) {
    this.name = options.name ?? 'pts/0';
    this.#columns = options.columns ?? 80;
    this.#rows = options.rows ?? 24;
  }

  get columns(): number {
    return this.#columns;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Whether a program waits for keystrokes right now. */
  get awaited(): boolean {
    return this.#readable.awaited;
  }

  /** The window has a new size; the foreground group is told by SIGWINCH. */
  resize(columns: number, rows: number): void {
    if (columns === this.#columns && rows === this.#rows) return;
    this.#columns = columns;
    this.#rows = rows;
    this.resized.notify();
    this.#signal('WINCH');
  }

  /** The person's side: `sink` takes keystrokes, `source` gives what appears on the screen. */
  readonly master: { readonly sink: ByteSink; readonly source: ByteSource } = {
    sink: {
      writable: new WaitQueue(),
      write: (bytes) => {
        this.feed(bytes);
        return bytes.length;
      },
      close: () => this.hangUp(),
    },
    source: {
      readable: this.#output.readable,
      read: (max) => this.#output.read(max),
      close: () => this.#output.closeReader(),
    },
  };

  /** Nobody sits at the terminal any more: readers see the end, the session gets SIGHUP. */
  hangUp(): void {
    if (this.#hungUp) return;
    this.#hungUp = true;
    this.#readable.notify();
    this.#signal('HUP');
  }

  /** All programs have closed it: the person's side sees the end. */
  endOutput(): void {
    this.#output.close();
  }

  /** Keystrokes arrive. */
  feed(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.raw) this.#push(Uint8Array.of(byte));
      else this.#key(byte);
    }
  }

  openFile(): OpenFile {
    const source: ByteSource = {
      readable: this.#readable,
      read: (max) => this.#read(max),
      ready: () => this.#input.length > 0 || this.#hungUp,
      close() {},
    };
    const sink: ByteSink = {
      writable: this.#output.writable,
      write: (bytes) => this.#write(bytes),
      close() {},
    };
    return countedFile({ kind: 'tty', path: `/dev/${this.name}`, tty: this, source, sink }, () => {});
  }

  #read(max: number): Uint8Array | undefined {
    const head = this.#input[0];
    if (head === undefined) return this.#hungUp ? undefined : new Uint8Array(0);
    if (head.length === 0) {
      this.#input.shift();
      return undefined;
    }
    if (this.raw) return this.#readRaw(max);
    const out = head.subarray(0, max);
    if (out.length === head.length) this.#input.shift();
    else this.#input[0] = head.subarray(out.length);
    return out;
  }

  #readRaw(max: number): Uint8Array {
    const out: number[] = [];
    while (out.length < max) {
      const head = this.#input[0];
      if (head === undefined || head.length === 0) break;
      out.push(...head.subarray(0, max - out.length));
      if (out.length < max || head.length === 1) this.#input.shift();
      else this.#input[0] = head.subarray(1);
    }
    return Uint8Array.from(out);
  }

  #write(bytes: Uint8Array): number | 'EPIPE' {
    if (this.#hungUp) return 'EPIPE';
    if (this.raw || !bytes.includes(NEWLINE)) return this.#output.write(bytes);
    const mapped: number[] = [];
    for (const byte of bytes) {
      if (byte === NEWLINE) mapped.push(RETURN);
      mapped.push(byte);
    }
    // All or nothing, so that a line is never cut between its two bytes; the buffer is far larger than a write.
    if (mapped.length > (1 << 20) - this.#output.pending) return 0;
    const written = this.#output.write(Uint8Array.from(mapped));
    return written === 'EPIPE' ? written : bytes.length;
  }

  #signal(signal: SignalName): void {
    if (this.foreground !== 0) this.onSignal?.(this.foreground, signal);
  }

  #show(text: string): void {
    if (this.echo) this.#output.write(utf8Encode(text));
  }

  #push(bytes: Uint8Array): void {
    this.#input.push(bytes);
    this.#readable.notify();
  }

  /** One byte in canonical mode. */
  #key(byte: number): void {
    if (this.#literal) {
      this.#literal = false;
      this.#insert(byte);
      return;
    }
    switch (byte) {
      case CTRL('C'):
        this.#interrupt('INT', '^C');
        return;
      case CTRL('\\'):
        this.#interrupt('QUIT', '^\\');
        return;
      case CTRL('Z'):
        this.#interrupt('TSTP', '^Z');
        return;
      case CTRL('D'):
        this.#push(Uint8Array.from(this.#line));
        this.#line = [];
        return;
      case CTRL('U'):
        while (this.#line.length > 0) this.#eraseCharacter();
        return;
      case CTRL('W'):
        this.#eraseWord();
        return;
      case CTRL('V'):
        this.#literal = true;
        return;
      case ERASE:
      case BACKSPACE:
        this.#eraseCharacter();
        return;
      case RETURN:
      case NEWLINE:
        this.#show('\r\n');
        this.#push(Uint8Array.from([...this.#line, NEWLINE]));
        this.#line = [];
        return;
      default:
        this.#insert(byte);
    }
  }

  #insert(byte: number): void {
    this.#line.push(byte);
    if (!this.echo) return;
    if (byte < 0x20 && byte !== 0x09) this.#show(`^${String.fromCharCode(byte + 0x40)}`);
    else this.#output.write(Uint8Array.of(byte));
  }

  #interrupt(signal: SignalName, shown: string): void {
    this.#show(shown);
    this.#line = [];
    this.#input = [];
    this.#signal(signal);
  }

  #eraseCharacter(): void {
    const line = this.#line;
    if (line.length === 0) return;
    const removed: number[] = [];
    for (;;) {
      const byte = line.pop();
      if (byte === undefined) break;
      removed.unshift(byte);
      if ((byte & 0xc0) !== 0x80) break;
    }
    const first = removed[0] ?? 0;
    const width = first < 0x20 ? 2 : displayWidth(utf8Decode(Uint8Array.from(removed)));
    this.#show('\b \b'.repeat(width));
  }

  #eraseWord(): void {
    const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;
    while (isSpace(this.#line.at(-1))) this.#eraseCharacter();
    while (this.#line.length > 0 && !isSpace(this.#line.at(-1))) this.#eraseCharacter();
  }
}
