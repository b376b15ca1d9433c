import { concatBytes } from '../../../../base/bytes.ts';
import { apart, type Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { binaryBytes } from '../../binary-text.ts';
import { Strands } from '../../strands.ts';
import { lineOf } from './scan.ts';
import { memberOf, methodOf, type Named, type Type, typeText } from './types.ts';
import { Boxed, Changes, copyOf, Exit, Frame, type Func, type GoChan, Goroutine, Panic, type V } from './values.ts';

/** Turns between two looks at the world, and how many make a unit of the kernel's fuel. */
const TURNS_PER_TICK = 4000;
const TURNS_PER_FUEL = 1000;
/** Calls before a new stack begins; and how deep a program may go. */
const LEVELS_PER_STACK = 120;
const DEEPEST = 100_000;

/** A running Go program: its goroutines, its output, its panics. */
export class Runtime {
  readonly p: Process;
  readonly changes = new Changes();
  readonly strands = new Strands();
  /** The type of the runtime's own errors, set when its package is loaded. */
  errorType: Named | undefined;
  turns = 0;
  #goroutines = new Set<Goroutine>();
  #blocked = new Set<Goroutine>();
  #ids = 0;
  #output: Uint8Array[] = [];
  #fd = 1;
  #exit: number | undefined;

  constructor(p: Process) {
    this.p = p;
  }

  /** Go does not buffer; what is written goes out when the program next waits, in order. */
  write(fd: number, text: string): void {
    if (this.#output.length > 0 && fd !== this.#fd) this.#output.push(SWITCH, new Uint8Array([fd]));
    else if (this.#output.length === 0 && fd !== 1) this.#output.push(SWITCH, new Uint8Array([fd]));
    this.#fd = fd;
    this.#output.push(binaryBytes(text));
    this.turns += 20;
  }

  *flush(): Task<void> {
    let fd = 1;
    let chunk: Uint8Array[] = [];
    const all = this.#output;
    this.#output = [];
    for (let i = 0; i < all.length; i++) {
      const one = all[i];
      if (one === SWITCH) {
        if (chunk.length > 0) yield* this.p.write(fd, concatBytes(chunk));
        chunk = [];
        fd = all[++i]?.[0] ?? 1;
      } else if (one !== undefined) chunk.push(one);
    }
    if (chunk.length > 0) yield* this.p.write(fd, concatBytes(chunk));
    this.#fd = 1;
  }

  /** Lets others run. */
  *turn(): Task<void> {
    const fuel = Math.max(1, Math.round(this.turns / TURNS_PER_FUEL));
    this.turns = 0;
    yield* this.flush();
    yield { kind: 'tick', fuel };
  }

  get tired(): boolean {
    return ++this.turns > TURNS_PER_TICK;
  }

  /** Runs a call's body, on a new stack every so many levels. */
  *deeper<T>(f: Frame, body: Task<T>): Task<T> {
    if (f.depth > DEEPEST) {
      this.write(
        2,
        'runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n\ndrydock: the addresses that follow here are not modelled\n',
      );
      throw new Exit(2);
    }
    if (f.depth % LEVELS_PER_STACK !== LEVELS_PER_STACK - 1) return yield* body;
    const outcome: { error?: unknown } = {};
    const value = yield* apart(
      (function* (): Task<T | undefined> {
        try {
          return yield* body;
        } catch (error) {
          outcome.error = error;
          return undefined;
        }
      })(),
    );
    if (outcome.error !== undefined) throw outcome.error;
    return value as T;
  }

  // Goroutines

  /** Starts a goroutine. */
  go(body: (f: Frame) => Task<V>, from: Frame | undefined): void {
    const goroutine = new Goroutine(this.#ids === 0 ? ++this.#ids : (this.#ids += this.#ids === 1 ? 17 : 1), from);
    this.#goroutines.add(goroutine);
    this.strands.add(this.#life(goroutine, body));
  }

  *#life(goroutine: Goroutine, body: (f: Frame) => Task<V>): Task<void> {
    const f = new Frame(undefined, undefined, goroutine, '', '');
    try {
      yield* body(f);
      if (goroutine.id === 1) this.#exit ??= 0;
    } catch (error) {
      if (error instanceof Exit) this.#exit ??= error.code;
      else if (error instanceof Panic) {
        yield* this.#tellPanic(error, goroutine);
        this.#exit ??= 2;
      } else throw error;
    }
    this.#goroutines.delete(goroutine);
    if (this.#exit === undefined) yield* this.#lookForDeadlock();
  }

  /** Runs `main` to its end; gives the exit code. */
  *run(main: (f: Frame) => Task<V>): Task<number> {
    this.go(main, undefined);
    yield* this.strands.run(this.p, () => this.#exit !== undefined);
    yield* this.flush();
    return this.#exit ?? 0;
  }

  /** Waits until `look` gives something; it looks again whenever anything changes between goroutines. */
  *block<T>(f: Frame, why: string, look: () => T | undefined, outside = false): Task<T> {
    const { goroutine } = f;
    for (;;) {
      const value = look();
      if (value !== undefined) {
        goroutine.waiting = undefined;
        return value;
      }
      yield* this.flush();
      goroutine.waiting = why;
      goroutine.frame = f;
      if (!outside) this.#blocked.add(goroutine);
      yield* this.#lookForDeadlock();
      yield { kind: 'wait', on: [this.changes.queue] };
      this.#blocked.delete(goroutine);
    }
  }

  /** Something that goroutines may wait for has changed. */
  changed(): void {
    this.#blocked.clear();
    this.changes.queue.notify();
  }

  *#lookForDeadlock(): Task<void> {
    if (this.#goroutines.size === 0 || this.#blocked.size < this.#goroutines.size) return;
    let text = 'fatal error: all goroutines are asleep - deadlock!\n';
    for (const one of this.#goroutines)
      text += `\ngoroutine ${one.id} [${one.waiting ?? 'running'}]:\n${this.#trace(one.frame, one)}`;
    this.write(2, text);
    throw new Exit(2);
  }

  // Panics

  panic(f: Frame, message: string, note = ''): never {
    throw new Panic(this.errorType === undefined ? message : new Boxed(this.errorType, message), f, note);
  }

  nil(f: Frame): never {
    return this.panic(
      f,
      'invalid memory address or nil pointer dereference',
      '[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n',
    );
  }

  *#tellPanic(panic: Panic, goroutine: Goroutine): Task<void> {
    this.write(
      2,
      `panic: ${yield* this.#panicText(panic)}\n${panic.note}\ngoroutine ${goroutine.id} [running]:\n${this.#trace(panic.frame, goroutine)}`,
    );
  }

  *#panicText(panic: Panic): Task<string> {
    const { value } = panic;
    if (!(value instanceof Boxed)) return 'nil';
    const root = new Frame(undefined, undefined, new Goroutine(0), '', '');
    if (methodOf(value.type, 'Error')) return String(yield* this.invoke(value, 'Error', [], root));
    if (methodOf(value.type, 'String')) return String(yield* this.invoke(value, 'String', [], root));
    const { type, v } = value;
    if (type.k === 'basic') {
      if (type.name === 'string') return String(v);
      return `${typeText(type)}(${type.name.startsWith('float') ? exponent(Number(v)) : String(v)})`.replace(
        /^(bool|int)\((.*)\)$/,
        type.name === 'bool' ? '$2' : '$1($2)',
      );
    }
    return `${type.k === 'named' && typeof v !== 'object' ? `${typeText(type)}(${typeof v === 'string' ? JSON.stringify(v) : String(v)})` : `(${typeText(type)}) {...}`}`;
  }

  /** Lines of the stack. The offsets into code that Go adds are those of its compiler; here they are left at zero. */
  #trace(frame: Frame | undefined, goroutine: Goroutine): string {
    let text = '';
    for (let f = frame; f !== undefined; f = f.caller) {
      if (f.name === '') continue;
      text += `${f.name}(${f.name === 'main.main' ? '' : '...'})\n\t${f.file}:${lineOf(f.pos)} +0x0\n`;
    }
    const by = goroutine.startedBy;
    if (by !== undefined)
      text += `created by ${by.name} in goroutine ${by.goroutine.id}\n\t${by.file}:${lineOf(by.pos)} +0x0\n`;
    return text;
  }

  // Methods

  /** Calls a method of what an interface holds. */
  *invoke(target: V, name: string, args: readonly V[], f: Frame): Task<V> {
    if (!(target instanceof Boxed)) return this.nil(f);
    const member = memberOf(target.type, name);
    if (member === undefined || member.found.kind === 'field') return this.nil(f);
    let value = target.v;
    for (const { index } of member.path) value = value === null ? this.nil(f) : (value as V[])[index];
    if (member.found.kind === 'interface') return yield* this.invoke(value, name, args, f);
    const { method } = member.found;
    const reached = member.path.length > 0 ? (member.path.at(-1)?.pointer ?? false) : target.type.k === 'pointer';
    const receiver = receiverOf(value, method.pointer, reached, method.receiver, () => this.nil(f));
    return yield* (method.slot.func as Func).call([receiver, ...args], f);
  }

  // Channels

  *send(channel: V, value: V, f: Frame): Task<void> {
    if (channel === null) yield* this.block(f, 'chan send (nil chan)', () => undefined);
    const chan = channel as GoChan;
    if (chan.closed) this.panicPlain(f, 'send on closed channel');
    if (chan.buffer.length < chan.capacity) {
      chan.buffer.push(value);
      return this.changed();
    }
    const mine = { value, taken: false };
    chan.senders.push(mine);
    this.changed();
    yield* this.block(f, 'chan send', () => (mine.taken || chan.closed ? true : undefined));
    if (!mine.taken) this.panicPlain(f, 'send on closed channel');
  }

  /** What is there at once: the value, or undefined. */
  tryReceive(chan: GoChan, zero: V): readonly [V, boolean] | undefined {
    if (chan.buffer.length > 0) {
      const value = chan.buffer.shift();
      const next = chan.senders.shift();
      if (next !== undefined) {
        chan.buffer.push(next.value);
        next.taken = true;
      }
      this.changed();
      return [value, true];
    }
    const sender = chan.senders.shift();
    if (sender !== undefined) {
      sender.taken = true;
      this.changed();
      return [sender.value, true];
    }
    return chan.closed ? [zero, false] : undefined;
  }

  *receive(channel: V, zero: V, f: Frame): Task<readonly [V, boolean]> {
    if (channel === null) yield* this.block(f, 'chan receive (nil chan)', () => undefined);
    const chan = channel as GoChan;
    const got = this.tryReceive(chan, zero);
    if (got !== undefined) return got;
    chan.receivers++;
    this.changed();
    const value = yield* this.block(f, 'chan receive', () => this.tryReceive(chan, zero));
    chan.receivers--;
    return value;
  }

  panicPlain(f: Frame, message: string): never {
    return this.panic(f, `\0${message}`);
  }
}

const SWITCH = new Uint8Array(0);

const exponent = (value: number): string => {
  const [digits = '0', power = '+0'] = value.toExponential(6).split('e');
  return `${value < 0 ? '' : '+'}${digits}e${power.charAt(0)}${power.slice(1).padStart(3, '0')}`;
};

/** A receiver as the method wants it: a pointer or a value of its own. */
export function receiverOf(value: V, wantsPointer: boolean, isPointer: boolean, type: Type, onNil: () => never): V {
  if (wantsPointer) return value;
  if (isPointer && value === null) return onNil();
  const plain = isPointer && !Array.isArray(value) ? (value as { readonly v: V }).v : value;
  return copyOf(plain, type);
}
