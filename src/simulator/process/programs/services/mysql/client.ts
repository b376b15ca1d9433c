import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { Target } from './options.ts';
import * as wire from './wire.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ECONNREFUSED: 111,
  EHOSTUNREACH: 113,
  ENETUNREACH: 101,
  ETIMEDOUT: 110,
  ENOENT: 2,
};

/** A client's end of a conversation with mysqld. */
export class Client {
  readonly #packets: wire.Packets;
  readonly version: string;
  readonly id: number;

  constructor(packets: wire.Packets, version: string, id: number) {
    this.#packets = packets;
    this.version = version;
    this.id = id;
  }

  /** Undefined when the server is gone. */
  *ask(kind: number, argument = ''): Task<wire.Reply | undefined> {
    this.#packets.restart();
    if (!(yield* this.#packets.send(wire.command(kind, argument)))) return undefined;
    return yield* wire.readReply(this.#packets);
  }

  *close(): Task<void> {
    this.#packets.restart();
    yield* this.#packets.send(wire.command(wire.QUIT));
    this.#packets.close();
  }
}

/** The host by which a target is called in messages. */
export const shownHost = (target: Target): string => (target.host === '' ? 'localhost' : target.host);

const local = (target: Target): boolean => target.host === '' || target.host === 'localhost';

/** Connects and logs in: a client, or why not. */
export function* connect(p: Process, target: Target, database = ''): Task<Client | wire.Failure> {
  const fail = (number: number, message: string): wire.Failure => ({ number, state: 'HY000', message });
  let address = target.socket;
  if (local(target)) {
    const code = p.stat(target.socket).ok ? 111 : 2;
    const made = yield* p.net.connect(target.socket, 0);
    if (!made.ok) return fail(2002, `Can't connect to local MySQL server through socket '${target.socket}' (${code})`);
    return yield* greet(new wire.Packets(made.value), target, database);
  }
  const found = yield* p.net.lookup(target.host);
  if (!found.ok)
    return fail(2005, `Unknown MySQL server host '${target.host}' (${found.error === 'EAI_AGAIN' ? -3 : -2})`);
  address = found.value[0] ?? '';
  const made = yield* p.net.connect(address, Number(target.port));
  if (!made.ok)
    return fail(
      2003,
      `Can't connect to MySQL server on '${target.host}:${target.port}' (${NUMBERS[made.error] ?? 111})`,
    );
  return yield* greet(new wire.Packets(made.value), target, database);
}

function* greet(packets: wire.Packets, target: Target, database: string): Task<Client | wire.Failure> {
  const lost: wire.Failure = {
    number: 2013,
    state: 'HY000',
    message: "Lost connection to MySQL server at 'reading initial communication packet', system error: 0",
  };
  const first = yield* packets.receive();
  if (first === undefined) return lost;
  const { version, id } = wire.readGreeting(first);
  yield* packets.send(wire.login({ user: target.user, password: target.password ?? '', database }));
  const reply = yield* wire.readReply(packets);
  if (reply === undefined) return lost;
  return reply.kind === 'failure' ? reply.failure : new Client(packets, version, id);
}

export const failureText = ({ number, state, message }: wire.Failure, line?: number): string =>
  `ERROR ${number} (${state})${line === undefined ? '' : ` at line ${line}`}: ${message}\n`;
