import { concatBytes, utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import { writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import { ByteReader } from '../byte-reader.ts';

/** A message of PostgreSQL's protocol, version 3: its letter and what is in it. */
export interface Message {
  readonly kind: string;
  readonly body: Uint8Array;
}

const int32 = (n: number): Uint8Array => new Uint8Array([(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
const int16 = (n: number): Uint8Array => new Uint8Array([(n >>> 8) & 255, n & 255]);
const readInt32 = (bytes: Uint8Array, at = 0): number =>
  ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
const readInt16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
/** A text with the zero behind it. */
const zeroed = (text: string): Uint8Array => concatBytes([utf8Encode(text), new Uint8Array(1)]);

const frame = (kind: string, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = concatBytes([...parts]);
  return concatBytes([utf8Encode(kind), int32(body.length + 4), body]);
};

/** Texts that end with a zero, in a row. */
export const texts = (body: Uint8Array): string[] => utf8Decode(body).split('\0').slice(0, -1);

/** The first message of a client has no letter: version 3.0 and the session's parameters. */
export const startup = (parameters: Readonly<Record<string, string>>): Uint8Array => {
  const body = concatBytes([
    int32(196608),
    ...Object.entries(parameters).flatMap(([key, value]) => [zeroed(key), zeroed(value)]),
    new Uint8Array(1),
  ]);
  return concatBytes([int32(body.length + 4), body]);
};

export const query = (text: string): Uint8Array => frame('Q', zeroed(text));
export const password = (text: string): Uint8Array => frame('p', zeroed(text));
export const terminate = (): Uint8Array => frame('X');

export const authenticated = (): Uint8Array => frame('R', int32(0));
/** Asks for the password in plain text. */
export const askPassword = (): Uint8Array => frame('R', int32(3));
export const parameter = (name: string, value: string): Uint8Array => frame('S', zeroed(name), zeroed(value));
export const keyData = (pid: number): Uint8Array => frame('K', int32(pid), int32(0));
export const ready = (state: 'idle' | 'open' | 'failed'): Uint8Array =>
  frame('Z', utf8Encode({ idle: 'I', open: 'T', failed: 'E' }[state]));
export const complete = (tag: string): Uint8Array => frame('C', zeroed(tag));
export const emptyQuery = (): Uint8Array => frame('I');

/** `E` for errors, `N` for notices, by the letters of their fields. */
export const report = (kind: 'E' | 'N', fields: Readonly<Record<string, string>>): Uint8Array =>
  frame(
    kind,
    ...Object.entries(fields).map(([key, value]) => concatBytes([utf8Encode(key), zeroed(value)])),
    new Uint8Array(1),
  );

export interface Field {
  readonly name: string;
  /** The type's number in pg_type. */
  readonly oid: number;
}

export const describeRows = (fields: readonly Field[]): Uint8Array =>
  frame(
    'T',
    int16(fields.length),
    ...fields.map(({ name, oid }) =>
      concatBytes([zeroed(name), int32(0), int16(0), int32(oid), int16(-1), int32(-1), int16(0)]),
    ),
  );

export const dataRow = (values: readonly (string | null)[]): Uint8Array =>
  frame(
    'D',
    int16(values.length),
    ...values.map((value) => {
      if (value === null) return int32(-1);
      const bytes = utf8Encode(value);
      return concatBytes([int32(bytes.length), bytes]);
    }),
  );

export function readFields(body: Uint8Array): Field[] {
  const out: Field[] = [];
  let at = 2;
  for (let i = readInt16(body, 0); i > 0; i--) {
    const end = body.indexOf(0, at);
    out.push({ name: utf8Decode(body.subarray(at, end)), oid: readInt32(body, end + 7) });
    at = end + 19;
  }
  return out;
}

export function readRow(body: Uint8Array): (string | null)[] {
  const out: (string | null)[] = [];
  let at = 2;
  for (let i = readInt16(body, 0); i > 0; i--) {
    const length = readInt32(body, at);
    at += 4;
    out.push(length < 0 ? null : utf8Decode(body.subarray(at, at + length)));
    at += Math.max(0, length);
  }
  return out;
}

/** The fields of an error or a notice, by letter. */
export const readReport = (body: Uint8Array): ReadonlyMap<string, string> =>
  new Map(texts(body).flatMap((one): [string, string][] => (one === '' ? [] : [[one.charAt(0), one.slice(1)]])));

/** What the server wants to know before it lets a client in: 0 nothing more, 3 the password. */
export const authentication = (body: Uint8Array): number => readInt32(body);

/** Cuts a connection's bytes into messages. */
export class WireReader {
  readonly #connection: Connection;
  readonly #reader: ByteReader;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#reader = new ByteReader(connection);
  }

  /** The next message; undefined at the end. */
  *message(): Task<Message | undefined> {
    if (!(yield* this.#reader.fill(5))) return undefined;
    const length = readInt32(this.#reader.kept, 1);
    if (length < 4 || !(yield* this.#reader.fill(length + 1))) return undefined;
    const whole = this.#reader.take(length + 1);
    return { kind: String.fromCharCode(whole[0] ?? 0), body: whole.subarray(5) };
  }

  /** The parameters of the first message; `bad` when it is none, undefined when the client went away. */
  *startup(): Task<ReadonlyMap<string, string> | 'bad' | undefined> {
    for (;;) {
      if (!(yield* this.#reader.fill(4))) return undefined;
      const length = readInt32(this.#reader.kept);
      if (length < 8 || length > 10_000) return 'bad';
      if (!(yield* this.#reader.fill(length))) return undefined;
      const body = this.#reader.take(length).subarray(4);
      // A client that asks for TLS first is told that there is none.
      if (readInt32(body) === 80877103) yield* writeAll(this.#connection, utf8Encode('N'));
      else {
        const words = texts(body.subarray(4));
        return new Map(
          words.flatMap((key, i): [string, string][] => (i % 2 === 0 && key !== '' ? [[key, words[i + 1] ?? '']] : [])),
        );
      }
    }
  }
}
