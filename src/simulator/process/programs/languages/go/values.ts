import { utf8Encode } from '../../../../base/bytes.ts';
import { type Task, WaitQueue } from '../../../../base/task.ts';
import { binary } from '../../binary-text.ts';
import { type ArrayType, keyOf, type Type, under } from './types.ts';

/**
 * Values: booleans; numbers (whole ones beyond 2^53 as bigint); strings as binary strings, a character a byte; structs and
 * arrays as JavaScript arrays that are copied where Go copies; a pointer to one of those is the array itself, any other
 * pointer has `v`. nil is null.
 */
export type V = unknown;

export class Slice {
  readonly array: V[];
  readonly offset: number;
  readonly length: number;
  readonly capacity: number;
  constructor(array: V[], offset = 0, length = array.length, capacity = array.length - offset) {
    this.array = array;
    this.offset = offset;
    this.length = length;
    this.capacity = capacity;
  }
  list(): V[] {
    return this.array.slice(this.offset, this.offset + this.length);
  }
}

/** A value in an interface, with its type. */
export class Boxed {
  readonly type: Type;
  readonly v: V;
  constructor(type: Type, v: V) {
    this.type = type;
    this.v = v;
  }
}

/** A variable; a pointer to it is the cell. */
export interface Cell {
  v: V;
}

/** A pointer to an element or field. */
export class ElementPointer implements Cell {
  readonly list: V[];
  readonly index: number;
  constructor(list: V[], index: number) {
    this.list = list;
    this.index = index;
  }
  get v(): V {
    return this.list[this.index];
  }
  set v(value: V) {
    this.list[this.index] = value;
  }
}

export class GoMap {
  readonly entries = new Map<V, [V, V]>();
}

export class GoChan {
  readonly capacity: number;
  readonly buffer: V[] = [];
  /** Senders that wait, with what they bring. */
  readonly senders: { readonly value: V; taken: boolean }[] = [];
  /** How many wait to receive. */
  receivers = 0;
  closed = false;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
}

/** A call on a goroutine's stack, and where variables live. */
export class Frame {
  readonly cells: Cell[];
  readonly up: Frame | undefined;
  readonly goroutine: Goroutine;
  readonly caller: Frame | undefined;
  readonly name: string;
  readonly file: string;
  readonly depth: number;
  pos = 0;
  result: V = undefined;
  label: string | undefined = undefined;
  deferred: (() => Task<V>)[] | undefined = undefined;
  /** The panic that this call's deferred functions could recover. */
  panicking: Panic | undefined = undefined;
  constructor(up: Frame | undefined, caller: Frame | undefined, goroutine: Goroutine, name: string, file: string) {
    this.cells = [];
    this.up = up;
    this.caller = caller;
    this.goroutine = goroutine;
    this.name = name;
    this.file = file;
    this.depth = caller === undefined ? 0 : caller.depth + 1;
  }

  /** The variables as they are now, for a function that outlives this turn of a loop. */
  kept(): Frame {
    const copy = new Frame(this.up, this.caller, this.goroutine, this.name, this.file);
    for (const cell of this.cells) copy.cells.push(cell);
    return copy;
  }
}

export class Goroutine {
  readonly id: number;
  /** What it waits for, as traces tell: `chan receive`. */
  waiting: string | undefined = undefined;
  frame: Frame | undefined = undefined;
  readonly startedBy: Frame | undefined;
  constructor(id: number, startedBy?: Frame) {
    this.id = id;
    this.startedBy = startedBy;
  }
}

export type Call = (args: V[], caller: Frame) => Task<V>;

export class Func {
  readonly call: Call;
  readonly name: string;
  constructor(call: Call, name: string) {
    this.call = call;
    this.name = name;
  }
}

export class Panic extends Error {
  readonly value: V;
  /** What the runtime adds below the first line. */
  readonly note: string;
  recovered = false;
  frame: Frame | undefined;
  constructor(value: V, frame: Frame | undefined, note = '') {
    super('panic');
    this.value = value;
    this.frame = frame;
    this.note = note;
  }
}

/** The program ends: `os.Exit`, or a fatal error of the runtime that has been told. */
export class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super('exit');
    this.code = code;
  }
}

/** Everything that goroutines wait for changes through one queue: who waits looks again. */
export class Changes {
  readonly queue = new WaitQueue();
}

/** A copy of what Go copies on assignment. */
export function copyOf(value: V, type: Type): V {
  const base = under(type);
  if (base.k === 'struct') return (value as V[]).map((one, i) => copyOf(one, base.fields[i]?.type ?? type));
  if (base.k === 'array') return (value as V[]).map((one) => copyOf(one, base.of));
  return value;
}

export const isCopied = (type: Type): boolean => {
  const { k } = under(type);
  return k === 'struct' || k === 'array';
};

export function zeroOf(type: Type): V {
  const base = under(type);
  switch (base.k) {
    case 'basic':
      return /string$/.test(base.name) ? '' : /bool$/.test(base.name) ? false : 0;
    case 'struct':
      return base.fields.map((field) => zeroOf(field.type));
    case 'array':
      return arrayOf(base);
    default:
      return null;
  }
}

const arrayOf = (type: ArrayType): V[] => Array.from({ length: type.length }, () => zeroOf(type.of));

export const normal = (value: bigint): number | bigint =>
  value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;

const BITS: Readonly<Record<string, number>> = { int8: 8, int16: 16, int32: 32, uint8: 8, uint16: 16, uint32: 32 };

/** A whole number cut to what a type holds. */
export function wrap(value: number | bigint, name: string): number | bigint {
  const bits = BITS[name] ?? 64;
  if (typeof value === 'number') {
    if (bits === 64) {
      if (Number.isSafeInteger(value) && (value >= 0 || !name.startsWith('u'))) return value + 0;
    } else if (Number.isSafeInteger(value)) {
      const size = 2 ** bits;
      const low = ((value % size) + size) % size;
      return !name.startsWith('u') && low >= size / 2 ? low - size : low;
    }
  }
  const whole = BigInt(value);
  return normal(name.startsWith('u') ? BigInt.asUintN(bits, whole) : BigInt.asIntN(bits, whole));
}

/** What a map knows a key by. */
export function mapKey(value: V, type: Type): V {
  const base = under(type);
  switch (base.k) {
    case 'struct':
      return `{${base.fields.map((field, i) => String(mapKey((value as V[])[i], field.type)).replace(/[\\,]/g, '\\$&')).join(',')}}`;
    case 'array':
      return `[${(value as V[]).map((one) => String(mapKey(one, base.of)).replace(/[\\,]/g, '\\$&')).join(',')}]`;
    case 'interface':
      return value instanceof Boxed ? `${keyOf(value.type)} ${String(mapKey(value.v, value.type))}` : value;
    default:
      return value;
  }
}

export function equal(a: V, b: V, type: Type): boolean {
  const base = under(type);
  if (base.k === 'struct') return base.fields.every((field, i) => equal((a as V[])[i], (b as V[])[i], field.type));
  if (base.k === 'array') return (a as V[]).every((one, i) => equal(one, (b as V[])[i], base.of));
  if (base.k === 'interface') {
    if (!(a instanceof Boxed) || !(b instanceof Boxed)) return a === b;
    return keyOf(a.type) === keyOf(b.type) && equal(a.v, b.v, a.type);
  }
  if (a instanceof ElementPointer && b instanceof ElementPointer) return a.list === b.list && a.index === b.index;
  return a === b;
}

/** A rune as UTF-8 in a binary string; what is none becomes U+FFFD. */
export const encodeRune = (rune: number): string =>
  rune < 0x80 && rune >= 0
    ? String.fromCharCode(rune)
    : binary(
        utf8Encode(
          rune > 0x10ffff || rune < 0 || (rune >= 0xd800 && rune < 0xe000) ? '\ufffd' : String.fromCodePoint(rune),
        ),
      );

/** The rune at a byte of a string and how many bytes it takes; a bad one is U+FFFD of one byte. */
export function decodeRune(text: string, at: number): [rune: number, size: number] {
  const first = text.charCodeAt(at);
  if (first < 0x80) return [first, 1];
  const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (size === 0 || first >= 0xf5) return [0xfffd, 1];
  let rune = first & (0x7f >> size);
  for (let i = 1; i < size; i++) {
    const next = text.charCodeAt(at + i);
    if (Number.isNaN(next) || (next & 0xc0) !== 0x80) return [0xfffd, 1];
    rune = (rune << 6) | (next & 0x3f);
  }
  return [rune, size];
}

export function runesOf(text: string): number[] {
  const runes: number[] = [];
  for (let at = 0; at < text.length; ) {
    const [rune, size] = decodeRune(text, at);
    runes.push(rune);
    at += size;
  }
  return runes;
}

/** A byte slice's content as a binary string. */
export const bytesText = (value: V): string =>
  value instanceof Slice
    ? value
        .list()
        .map((one) => String.fromCharCode(Number(one)))
        .join('')
    : '';
export const textBytes = (text: string): Slice => new Slice([...text].map((c) => c.charCodeAt(0)));
