import { Channel } from '../base/channel.ts';
import type { Connection, Endpoint, Listener } from '../base/sockets.ts';
import { WaitQueue } from '../base/task.ts';

/** Both directions of a TCP connection. */
class Wire {
  readonly forth = new Channel(262144);
  readonly back = new Channel(262144);
  reset = false;
}

/** One end: what the other end wrote can be read here until it closes. */
class ConnectionEnd implements Connection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly #in: Channel;
  readonly #out: Channel;
  readonly #wire: Wire;
  #closed = false;
  #finished = false;

  constructor(wire: Wire, incoming: Channel, outgoing: Channel, local: Endpoint, remote: Endpoint) {
    this.#wire = wire;
    this.#in = incoming;
    this.#out = outgoing;
    this.local = local;
    this.remote = remote;
  }

  get readable(): WaitQueue {
    return this.#in.readable;
  }

  get writable(): WaitQueue {
    return this.#out.writable;
  }

  get wasReset(): boolean {
    return this.#wire.reset;
  }

  read(max: number): Uint8Array | undefined {
    return this.#wire.reset ? undefined : this.#in.read(max);
  }

  write(bytes: Uint8Array): number | 'EPIPE' {
    return this.#closed || this.#finished || this.#wire.reset ? 'EPIPE' : this.#out.write(bytes);
  }

  finish(): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#out.close();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.finish();
    this.#in.closeReader();
  }

  reset(): void {
    this.#wire.reset = true;
    this.#closed = true;
    this.finish();
    this.#in.close();
  }
}

/** A connection with the means to break it off, as a TCP RST does. */
export type ResettableConnection = Connection & { reset(): void };

/** A connected pair: what the client writes the server reads, and the other way round. */
export function connectionPair(
  client: Endpoint,
  server: Endpoint,
  rewritten?: { readonly local: Endpoint; readonly from: string },
): { readonly client: ResettableConnection; readonly server: ResettableConnection } {
  const wire = new Wire();
  return {
    client: new ConnectionEnd(wire, wire.back, wire.forth, client, server),
    server: new ConnectionEnd(
      wire,
      wire.forth,
      wire.back,
      rewritten?.local ?? server,
      rewritten === undefined ? client : { address: rewritten.from, port: client.port },
    ),
  };
}

/** A listening socket with its queue of connections that wait to be accepted. */
export class ListeningSocket implements Listener {
  readonly endpoint: Endpoint;
  readonly protocol: 'tcp' | 'udp';
  readonly acceptable = new WaitQueue();
  readonly #waiting: Connection[] = [];
  readonly #onClose: (socket: ListeningSocket) => void;

  constructor(endpoint: Endpoint, protocol: 'tcp' | 'udp', onClose: (socket: ListeningSocket) => void) {
    this.endpoint = endpoint;
    this.protocol = protocol;
    this.#onClose = onClose;
  }

  accept(): Connection | undefined {
    return this.#waiting.shift();
  }

  /** A client has connected. */
  enqueue(connection: Connection): void {
    this.#waiting.push(connection);
    this.acceptable.notify();
  }

  close(): void {
    for (const connection of this.#waiting.splice(0)) connection.close();
    this.#onClose(this);
  }
}
