import { concatBytes, utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import { writeAll } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import { ByteReader } from '../byte-reader.ts';

const little = (n: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => Math.floor(n / 256 ** i) % 256);

/** A number of MySQL's protocol in as few bytes as it takes. */
const counted = (n: number): Uint8Array =>
  n < 251
    ? little(n, 1)
    : n < 65536
      ? concatBytes([little(252, 1), little(n, 2)])
      : concatBytes([little(253, 1), little(n, 3)]);
const text = (value: string): Uint8Array => {
  const bytes = utf8Encode(value);
  return concatBytes([counted(bytes.length), bytes]);
};
const zeroed = (value: string): Uint8Array => concatBytes([utf8Encode(value), little(0, 1)]);

/** Reads a packet's content from front to back. */
export class Payload {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(length: number): number {
    let n = 0;
    for (let i = 0; i < length; i++) n += (this.#bytes[this.#at + i] ?? 0) * 256 ** i;
    this.#at += length;
    return n;
  }

  counted(): number {
    const first = this.number(1);
    return first === 252 ? this.number(2) : first === 253 ? this.number(3) : first;
  }

  /** A text with its length in front; undefined for NULL. */
  text(): string | undefined {
    if (this.#bytes[this.#at] === 251) {
      this.#at++;
      return undefined;
    }
    const length = this.counted();
    const value = utf8Decode(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return value;
  }

  zeroed(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    const value = utf8Decode(this.#bytes.subarray(this.#at, end < 0 ? this.#bytes.length : end));
    this.#at = end < 0 ? this.#bytes.length : end + 1;
    return value;
  }

  rest(): string {
    const value = utf8Decode(this.#bytes.subarray(this.#at));
    this.#at = this.#bytes.length;
    return value;
  }
}

/** Packets over a connection; each has its length and a number in front. */
export class Packets {
  readonly #connection: Connection;
  readonly #reader: ByteReader;
  #number = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#reader = new ByteReader(connection);
  }

  /** The next packet; undefined when the other end is gone. */
  *receive(): Task<Uint8Array | undefined> {
    if (!(yield* this.#reader.fill(4))) return undefined;
    const [low = 0, middle = 0, high = 0, number = 0] = this.#reader.kept;
    const length = low + middle * 256 + high * 65536;
    this.#number = number + 1;
    if (!(yield* this.#reader.fill(length + 4))) return undefined;
    return this.#reader.take(length + 4).slice(4);
  }

  /** Begins a new exchange: packets are numbered from 0. */
  restart(): void {
    this.#number = 0;
  }

  *send(...bodies: readonly Uint8Array[]): Task<boolean> {
    return yield* writeAll(
      this.#connection,
      concatBytes(bodies.map((body) => concatBytes([little(body.length, 3), little(this.#number++ % 256, 1), body]))),
    );
  }

  close(): void {
    this.#connection.close();
  }
}

/** What the server says first. */
export const greeting = (version: string, id: number): Uint8Array =>
  concatBytes([
    little(10, 1),
    zeroed(version),
    little(id, 4),
    zeroed('drydock!'),
    little(0xffff, 2),
    little(255, 1),
    little(2, 2),
  ]);

export const readGreeting = (bytes: Uint8Array): { readonly version: string; readonly id: number } => {
  const body = new Payload(bytes);
  body.number(1);
  return { version: body.zeroed(), id: body.number(4) };
};

/** Who a client says it is. The password goes as it is: nobody listens on these wires. */
export interface Login {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export const login = ({ user, password, database }: Login): Uint8Array =>
  concatBytes([
    little(0, 4),
    little(0, 4),
    little(255, 1),
    little(0, 23),
    zeroed(user),
    text(password),
    zeroed(database),
  ]);

export function readLogin(bytes: Uint8Array): Login {
  const body = new Payload(bytes);
  body.number(9);
  body.number(23);
  return { user: body.zeroed(), password: body.text() ?? '', database: body.zeroed() };
}

export const QUIT = 1;
export const INIT_DB = 2;
export const QUERY = 3;
export const PING = 14;

export const command = (kind: number, argument = ''): Uint8Array =>
  concatBytes([little(kind, 1), utf8Encode(argument)]);

/** What a statement that gives no rows ends with. */
export interface Done {
  readonly affected: number;
  readonly insertId: number;
  readonly warnings: number;
  readonly info: string;
}

export const ok = ({ affected, insertId, warnings, info }: Done): Uint8Array =>
  concatBytes([
    little(0, 1),
    counted(affected),
    counted(insertId),
    little(2, 2),
    little(warnings, 2),
    utf8Encode(info),
  ]);

export const failure = (number: number, state: string, message: string): Uint8Array =>
  concatBytes([little(255, 1), little(number, 2), utf8Encode(`#${state.padEnd(5, '0').slice(0, 5)}${message}`)]);

export interface Failure {
  readonly number: number;
  readonly state: string;
  readonly message: string;
}

export interface Field {
  readonly name: string;
  /** Whether its values are numbers, which stand on the right. */
  readonly numeric: boolean;
  readonly notNull: boolean;
}

const LONGLONG = 8;
const VAR_STRING = 253;

const fieldBody = ({ name, numeric, notNull }: Field): Uint8Array =>
  concatBytes([
    text('def'),
    text(''),
    text(''),
    text(''),
    text(name),
    text(name),
    little(12, 1),
    little(255, 2),
    little(0, 4),
    little(numeric ? LONGLONG : VAR_STRING, 1),
    little(notNull ? 1 : 0, 2),
    little(0, 3),
  ]);

const end = (): Uint8Array => concatBytes([little(254, 1), little(0, 2), little(2, 2)]);

/** A result's packets: its columns, then its rows. */
export const rows = (fields: readonly Field[], list: readonly (readonly (string | null)[])[]): Uint8Array[] => [
  counted(fields.length),
  ...fields.map(fieldBody),
  end(),
  ...list.map((row) => concatBytes(row.map((value) => (value === null ? little(251, 1) : text(value))))),
  end(),
];

export type Reply =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'rows'; readonly fields: readonly Field[]; readonly rows: readonly (readonly (string | null)[])[] }
  | { readonly kind: 'failure'; readonly failure: Failure };

function readFailure(bytes: Uint8Array): Failure {
  const body = new Payload(bytes.subarray(1));
  const number = body.number(2);
  const rest = body.rest();
  return { number, state: rest.slice(1, 6), message: rest.slice(6) };
}

/** Reads what comes back for one command; undefined when the server is gone. */
export function* readReply(packets: Packets): Task<Reply | undefined> {
  const first = yield* packets.receive();
  if (first === undefined) return undefined;
  if (first[0] === 255) return { kind: 'failure', failure: readFailure(first) };
  if (first[0] === 0) {
    const body = new Payload(first.subarray(1));
    const affected = body.counted();
    const insertId = body.counted();
    body.number(2);
    const warnings = body.number(2);
    return { kind: 'done', done: { affected, insertId, warnings, info: body.rest() } };
  }
  const count = new Payload(first).counted();
  const fields: Field[] = [];
  for (let i = 0; i < count; i++) {
    const packet = yield* packets.receive();
    if (packet === undefined) return undefined;
    const body = new Payload(packet);
    for (let k = 0; k < 4; k++) body.text();
    const name = body.text() ?? '';
    body.text();
    body.number(7);
    fields.push({ name, numeric: body.number(1) === LONGLONG, notNull: body.number(2) === 1 });
  }
  yield* packets.receive();
  const list: (string | null)[][] = [];
  for (;;) {
    const packet = yield* packets.receive();
    if (packet === undefined) return undefined;
    if (packet[0] === 254 && packet.length < 9) return { kind: 'rows', fields, rows: list };
    const body = new Payload(packet);
    list.push(fields.map(() => body.text() ?? null));
  }
}
