import { concatBytes, utf8Encode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { SignalName } from '../../../signals.ts';
import { type Code, Exit, type Running, type Step, type V } from './code.ts';
import type { Linked } from './link.ts';
import { Fault, Memory } from './memory.ts';
import { Streams } from './streams.ts';
import { sizeOf, type Type } from './types.ts';

/** Steps between two looks at the world. */
const STEPS_PER_TICK = 3000;

interface Frame {
  readonly code: Code;
  at: number;
  readonly fp: number;
  readonly temps: V[];
  /** Address of the arguments behind the named ones. */
  readonly extra: number;
  /** Which temp of the caller gets the value; −1 ends a call from outside. */
  readonly result: number;
}

/** A running C program. */
export class Machine implements Running {
  readonly p: Process;
  readonly linked: Linked;
  readonly memory: Memory;
  readonly streams: Streams;
  readonly musl: boolean;
  fp = 0;
  temps: V[] = [];
  extraArguments = 0;
  /** Handlers of signals by number, as addresses. */
  readonly handlers = new Map<number, number>();
  readonly pending: number[] = [];
  /** Functions to be called at the end, the last one first. */
  readonly atExit: number[];
  readonly notes: Map<string, number>;
  #frames: Frame[];
  #steps = 0;

  constructor(p: Process, linked: Linked, musl: boolean, from?: Machine) {
    this.p = p;
    this.linked = linked;
    this.musl = musl;
    this.memory = from?.memory.copy() ?? Memory.of(linked.constants, linked.variables);
    this.streams = new Streams(p, from?.streams);
    this.atExit = [...(from?.atExit ?? [])];
    this.notes = new Map(from?.notes ?? []);
    this.#frames = (from?.frames ?? []).map((one) => ({ ...one, temps: [...one.temps] }));
    if (from !== undefined) for (const [signal, handler] of from.handlers) this.handle(signal, handler);
  }

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  /** Room in the memory for something that lasts, made once for each name. */
  keep(name: string, size: number): number {
    const known = this.notes.get(name);
    if (known !== undefined) return known;
    const at = this.memory.allocate(size);
    this.notes.set(name, at);
    return at;
  }

  setErrno(value: number): void {
    this.memory.store({ k: 'int', size: 4, signed: true, name: 'int' }, this.keep('errno', 4), value);
  }

  handle(signal: number, handler: number): void {
    this.handlers.set(signal, handler);
  }

  /** Runs `main` to the end of the program; gives its exit code. */
  *run(): Task<number> {
    return yield* this.#guarded(this.#main());
  }

  *#main(): Task<number> {
    yield* this.invoke(this.linked.initialCode(), []);
    const main = this.linked.mainCode();
    if (main === undefined) return 127;
    this.#standardStreams();
    const { argv, env } = this.p;
    const texts = argv.map((one) => this.#text(one));
    const variables = [...env].map(([name, value]) => this.#text(`${name}=${value}`));
    const pointers = this.memory.allocate((texts.length + variables.length + 2) * 8);
    const put = (index: number, value: number): void =>
      this.memory.store({ k: 'pointer', to: { k: 'void' } }, pointers + index * 8, value);
    texts.forEach((one, i) => void put(i, one));
    variables.forEach((one, i) => void put(texts.length + 1 + i, one));
    const given: V[] = [argv.length, pointers, pointers + (texts.length + 1) * 8];
    const code = yield* this.invoke(main, given.slice(0, main.parameters.length));
    return yield* this.finish(Number(code));
  }

  /** The three streams that are always there. */
  #standardStreams(): void {
    const pointer: Type = { k: 'pointer', to: { k: 'void' } };
    for (const [global, address] of this.linked.addresses) {
      const at = global.defined ? -1 : ['stdin', 'stdout', 'stderr'].indexOf(global.name);
      if (at >= 0) this.memory.store(pointer, address, at + 1);
    }
  }

  /** A copy is taken at once: parent and child go different ways from here on. */
  forked(): (child: Process) => Task<number> {
    const frozen = new Machine(this.p, this.linked, this.musl, this);
    const temp = this.#current;
    return (child) => new Machine(child, this.linked, this.musl, frozen).#resume(temp);
  }

  /** The rest of a program in a child that was forked off: the call of fork gives 0. */
  *#resume(temp: number): Task<number> {
    const top = this.#frames.at(-1);
    if (top !== undefined) top.temps[temp] = 0;
    this.#enter();
    return yield* this.#guarded(this.#rest());
  }

  *#rest(): Task<number> {
    const code = yield* this.#loop(0);
    return yield* this.finish(Number(code));
  }

  *#guarded(body: Task<number>): Task<number> {
    try {
      return yield* body;
    } catch (problem) {
      yield* this.streams.send();
      if (problem instanceof Exit) return problem.code & 255;
      if (problem instanceof Fault) return yield* this.#die(problem.signal);
      if (problem instanceof RangeError) return yield* this.#die('SEGV');
      throw problem;
    }
  }

  /** A fault kills even the first process of a container, which no signal of its own does. */
  *#die(signal: SignalName): Task<number> {
    this.p.onSignal(signal, 'default');
    if (this.p.pid !== 1) {
      this.p.kill(this.p.pid, signal);
      yield* this.p.tick();
    }
    return 128 + (signal === 'FPE' ? 8 : 11);
  }

  /** `exit`: what was registered is called, streams are written out. */
  *finish(code: number): Task<number> {
    for (let next = this.atExit.pop(); next !== undefined; next = this.atExit.pop()) {
      const target = this.linked.target(next);
      if (target !== undefined && typeof target !== 'string') yield* this.invoke(target, []);
    }
    this.streams.flushAll();
    yield* this.streams.send();
    return code & 255;
  }

  #text(text: string): number {
    const bytes = utf8Encode(text);
    const at = this.memory.allocate(bytes.length + 1);
    this.memory.put(at, concatBytes([bytes, new Uint8Array(1)]));
    return at;
  }

  /** Calls a function from outside of the program's own steps. */
  *invoke(code: Code, args: readonly V[]): Task<V> {
    const depth = this.#frames.length;
    this.#push(
      code,
      args.map((value, i) => ({ value, type: code.parameters[i]?.type ?? INT_TYPE })),
      -1,
    );
    return yield* this.#loop(depth);
  }

  #push(code: Code, args: readonly { value: V; type: Type }[], result: number): void {
    const top = this.#frames.at(-1);
    const from = top === undefined ? this.memory.stackTop - 64 : top.extra === 0 ? top.fp : Math.min(top.fp, top.extra);
    const more = code.variadic ? args.slice(code.parameters.length) : [];
    const extra = more.length === 0 ? 0 : from - Math.ceil((more.length * 8) / 16) * 16;
    const fp = (extra === 0 ? from : extra) - code.size;
    this.memory.checkStack(fp);
    for (const [i, { offset, type }] of code.parameters.entries()) {
      const arg = args[i];
      if (arg !== undefined) this.memory.store(type, fp + offset, arg.value);
    }
    for (const [i, { value, type }] of more.entries()) this.memory.store(type, extra + i * 8, value);
    this.#frames.push({ code, at: 0, fp, temps: new Array<V>(code.temps).fill(0), extra: extra || fp, result });
    this.#enter();
  }

  #enter(): void {
    const top = this.#frames.at(-1);
    if (top === undefined) return;
    this.fp = top.fp;
    this.temps = top.temps;
    this.extraArguments = top.extra;
  }

  /** Runs until the frames are as few as they were before; gives what the last one returned. */
  *#loop(depth: number): Task<V> {
    for (;;) {
      const frame = this.#frames.at(-1);
      if (frame === undefined) return 0;
      const step = frame.code.steps[frame.at++];
      if (step === undefined) throw new Fault('SEGV');
      if (++this.#steps > STEPS_PER_TICK) yield* this.#look();
      switch (step.op) {
        case 'eval':
          step.fn(this);
          break;
        case 'jump':
          frame.at = step.to;
          continue;
        case 'unless':
          if (!step.test(this)) frame.at = step.to;
          break;
        case 'switch':
          frame.at = step.table.get(BigInt(step.fn(this))) ?? step.otherwise;
          break;
        case 'call':
          yield* this.#call(step);
          break;
        case 'return': {
          const value = step.fn?.(this) ?? 0;
          this.#frames.pop();
          this.#enter();
          if (frame.result >= 0) this.temps[frame.result] = this.#returned(frame, value);
          if (this.#frames.length <= depth) {
            if (this.streams.waiting) yield* this.streams.send();
            return value;
          }
        }
      }
      if (this.streams.waiting) yield* this.streams.send();
    }
  }

  /** A struct that comes back is kept in the caller's frame, for the place that it comes from is gone. */
  #returned(frame: Frame, value: V): V {
    const { result } = frame.code;
    const caller = this.#frames.at(-1);
    const step = caller?.code.steps[caller.at - 1];
    if (result.k !== 'struct' || step?.op !== 'call' || step.place < 0) return value;
    const at = this.fp + step.place;
    this.memory.move(at, Number(value), sizeOf(result));
    return at;
  }

  *#call(step: Extract<Step, { op: 'call' }>): Task<void> {
    const address = Number(step.callee(this));
    const target = this.linked.target(address);
    if (target === undefined) throw new Fault('SEGV');
    const args = backwards(step.args, ({ fn, type }) => ({ value: fn(this), type }));
    if (typeof target !== 'string') return this.#push(target, args, step.temp);
    const values = args.map(({ value }) => value);
    const { plain, waiting } = this.linked.library;
    const { temps } = this;
    this.#current = step.temp;
    const value = plain.get(target)?.(this, values) ?? (yield* waiting.get(target)?.(this, values) ?? nothing());
    const { result } = step;
    temps[step.temp] =
      result.k === 'int' && result.size === 8 ? BigInt(value) : result.k === 'int' ? Number(value) : value;
    yield* this.deliver();
  }

  /** Which temp gets the value of the call that is being made. */
  #current = 0;

  *#look(): Task<void> {
    const fuel = Math.max(1, Math.round(this.#steps / 1000));
    this.#steps = 0;
    yield* this.streams.send();
    yield* this.p.tick(fuel);
    yield* this.deliver();
  }

  /** Calls the handlers of signals that came. */
  *deliver(): Task<void> {
    for (let signal = this.pending.shift(); signal !== undefined; signal = this.pending.shift()) {
      const target = this.linked.target(this.handlers.get(signal) ?? 0);
      if (typeof target !== 'object') continue;
      yield* this.invoke(target, [signal]);
      this.#enter();
    }
  }
}

const INT_TYPE: Type = { k: 'int', size: 4, signed: true, name: 'int' };

function* nothing(): Task<V> {
  return 0;
}

/** gcc works out the last argument first. */
function backwards<A, B>(list: readonly A[], fn: (one: A) => B): B[] {
  const out: B[] = [];
  for (let i = list.length - 1; i >= 0; i--) out[i] = fn(list[i] as A);
  return out;
}
