import type { Type } from './types.ts';

/** What a processor does not let a program do. */
export class Fault extends Error {
  readonly signal: 'SEGV' | 'FPE' | 'ABRT';
  constructor(signal: Fault['signal']) {
    super(signal);
    this.signal = signal;
  }
}

/** Addresses below have no memory, so that a null pointer's neighbours fault, too. Functions are known by some of them. */
export const BASE = 0x10000;
const STACK_SIZE = 8 << 20;
/** A program that asks for more memory gets none. */
const MOST = 256 << 20;

/** A program's memory: text that cannot be written, variables, the stack, and the heap that grows. */
export class Memory {
  #bytes: Uint8Array;
  #view: DataView;
  readonly #readOnly: number;
  readonly stackTop: number;
  readonly #stackLow: number;
  readonly #heapLow: number;
  #heapTop: number;
  /** Sizes of the pieces of the heap that are in use, by address. */
  readonly #used: Map<number, number>;
  readonly #free: Map<number, number[]>;

  private constructor(
    bytes: Uint8Array,
    marks: Omit<Marks, 'size'>,
    used: Map<number, number>,
    free: Map<number, number[]>,
  ) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
    this.#readOnly = marks.readOnly;
    this.#stackLow = marks.stackLow;
    this.stackTop = marks.stackTop;
    this.#heapLow = marks.stackTop;
    this.#heapTop = marks.heapTop;
    this.#used = used;
    this.#free = free;
  }

  /** `constants`: bytes that cannot be written; `variables`: how many follow that can. */
  static of(constants: Uint8Array, variables: number): Memory {
    const readOnly = BASE + constants.length;
    const stackLow = Math.ceil((readOnly + variables) / 16) * 16;
    const stackTop = stackLow + STACK_SIZE;
    const bytes = new Uint8Array(stackTop - BASE + 65536);
    bytes.set(constants);
    return new Memory(bytes, { readOnly, stackLow, stackTop, heapTop: stackTop }, new Map(), new Map());
  }

  copy(): Memory {
    const marks = {
      readOnly: this.#readOnly,
      stackLow: this.#stackLow,
      stackTop: this.stackTop,
      heapTop: this.#heapTop,
    };
    const free = new Map([...this.#free].map(([size, list]) => [size, [...list]]));
    return new Memory(this.#bytes.slice(), marks, new Map(this.#used), free);
  }

  /** Makes a call fault when the stack has no room for it. */
  checkStack(low: number): void {
    if (low < this.#stackLow) throw new Fault('SEGV');
  }

  /** An address as `%p` shows it: pieces of memory lie apart, as they do on Linux. */
  shown(address: number): number {
    if (address < this.#stackLow) return 0x55d0_c0de_0000 + address;
    if (address < this.stackTop) return 0x7ffd_5c00_0000 + (address - this.#stackLow);
    return 0x55d0_c1a0_0000 + (address - this.#heapLow);
  }

  load(type: Type, address: number): number | bigint {
    const at = address - BASE;
    const view = this.#view;
    switch (type.k) {
      case 'int':
        switch (type.size) {
          case 1:
            return type.signed ? view.getInt8(at) : view.getUint8(at);
          case 2:
            return type.signed ? view.getInt16(at, true) : view.getUint16(at, true);
          case 4:
            return type.signed ? view.getInt32(at, true) : view.getUint32(at, true);
          default:
            return type.signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
        }
      case 'float':
        return type.size === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true);
      case 'pointer':
        return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
      default:
        return address;
    }
  }

  store(type: Type, address: number, value: number | bigint): void {
    if (address < this.#readOnly) throw new Fault('SEGV');
    const at = address - BASE;
    const view = this.#view;
    switch (type.k) {
      case 'int':
        if (type.size === 4) view.setInt32(at, Number(value), true);
        else if (type.size === 1)
          view.setInt8(at, type.name === '_Bool' ? (Number(value) === 0 ? 0 : 1) : Number(value));
        else if (type.size === 2) view.setInt16(at, Number(value), true);
        else view.setBigInt64(at, BigInt.asIntN(64, BigInt(value)), true);
        return;
      case 'float':
        if (type.size === 4) view.setFloat32(at, Number(value), true);
        else view.setFloat64(at, Number(value), true);
        return;
      case 'pointer':
        view.setUint32(at, Number(value) % 4294967296, true);
        view.setUint32(at + 4, Math.floor(Number(value) / 4294967296), true);
        return;
      case 'struct':
        this.move(address, Number(value), type.record.size);
    }
  }

  byte(address: number): number {
    return this.#view.getUint8(address - BASE);
  }

  setByte(address: number, value: number): void {
    if (address < this.#readOnly) throw new Fault('SEGV');
    this.#view.setUint8(address - BASE, value);
  }

  /** A view of `length` bytes that may be read. */
  slice(address: number, length: number): Uint8Array {
    if (length > 0) {
      this.byte(address);
      this.byte(address + length - 1);
    }
    return this.#bytes.subarray(address - BASE, address - BASE + length);
  }

  put(address: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (address < this.#readOnly) throw new Fault('SEGV');
    this.byte(address + bytes.length - 1);
    this.#bytes.set(bytes, address - BASE);
  }

  move(to: number, from: number, length: number): void {
    if (length > 0) this.put(to, this.slice(from, length).slice());
  }

  fill(address: number, value: number, length: number): void {
    if (length === 0) return;
    if (address < this.#readOnly) throw new Fault('SEGV');
    this.byte(address + length - 1);
    this.#bytes.fill(value, address - BASE, address - BASE + length);
  }

  /** The text that begins at an address, one character for a byte. */
  text(address: number, most = Number.POSITIVE_INFINITY): string {
    let out = '';
    for (let at = address; out.length < most; at++) {
      const byte = this.byte(at);
      if (byte === 0) break;
      out += String.fromCharCode(byte);
    }
    return out;
  }

  length(address: number): number {
    let at = address;
    while (this.byte(at) !== 0) at++;
    return at - address;
  }

  putText(address: number, text: string): void {
    this.put(
      address,
      Uint8Array.from(`${text}\0`, (char) => char.charCodeAt(0)),
    );
  }

  /** A piece of the heap; 0 when there is no more. */
  allocate(size: number): number {
    const room = Math.max(32, Math.ceil((size + 8) / 16) * 16);
    const old = this.#free.get(room)?.pop();
    const at = old ?? this.#heapTop + 16;
    if (old === undefined) {
      const end = this.#heapTop + room;
      if (end - this.stackTop > MOST) return 0;
      this.#grow(end + 64);
      this.#heapTop = end;
    }
    this.#used.set(at, size);
    return at;
  }

  /** The size of a piece in use; undefined of anything else. */
  sizeAt(address: number): number | undefined {
    return this.#used.get(address);
  }

  /** Gives a piece back: `twice` when it was back already, `never` when it was no piece. */
  release(address: number): 'done' | 'twice' | 'never' {
    const size = this.#used.get(address);
    if (size === undefined) {
      const known = [...this.#free.values()].some((list) => list.includes(address));
      return known ? 'twice' : 'never';
    }
    this.#used.delete(address);
    const room = Math.max(32, Math.ceil((size + 8) / 16) * 16);
    const list = this.#free.get(room);
    if (list === undefined) this.#free.set(room, [address]);
    else list.push(address);
    return 'done';
  }

  #grow(end: number): void {
    const needed = end - BASE;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, this.#bytes.length + (1 << 20)));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}

interface Marks {
  readonly readOnly: number;
  readonly stackLow: number;
  readonly stackTop: number;
  readonly heapTop: number;
  readonly size: number;
}
