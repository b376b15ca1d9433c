import type { ByteSink, ByteSource } from './channel.ts';
import type { Result } from './result.ts';
import type { Task, WaitQueue } from './task.ts';

/** An end of a TCP connection. Reading undefined means the peer closed; writing EPIPE means it is gone. */
export interface Connection extends ByteSink, ByteSource {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  /** Nothing more will be written (`shutdown(SHUT_WR)`); reading goes on. */
  finish(): void;
  /** The peer cut the connection: what looks like the end of reading is ECONNRESET. */
  readonly wasReset?: boolean;
}

export interface Endpoint {
  /** Dotted IPv4, or `::` forms for IPv6. */
  readonly address: string;
  readonly port: number;
}

export type SocketError =
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EACCES'
  | 'ECONNREFUSED'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH';

export interface Listener {
  readonly endpoint: Endpoint;
  /** The next connection that waits, if any; else wait on `acceptable`. */
  accept(): Connection | undefined;
  readonly acceptable: WaitQueue;
  close(): void;
}

/** What a name leads to. `EAI_NONAME`: no such name; `EAI_AGAIN`: no server answered. */
export type LookupResult = Result<readonly string[], 'EAI_NONAME' | 'EAI_AGAIN'>;

/**
 * A network namespace as programs see it. `network/` implements it; `process/` only uses it, which is why it stands here.
 * Connecting and looking up take simulated time, so they are tasks.
 */
export interface NetworkStack {
  /** 0.0.0.0 for all addresses; port 0 picks one. An address that begins with `/` is the path of a Unix socket. */
  listen(address: string, port: number, protocol?: 'tcp' | 'udp'): Result<Listener, SocketError>;
  connect(address: string, port: number): Task<Result<Connection, SocketError>>;
  lookup(name: string): Task<LookupResult>;
  /** Round trip in milliseconds of an ICMP echo, or undefined for no answer; `EHOSTUNREACH`/`ENETUNREACH` from the stack itself. */
  ping(address: string): Task<Result<number | undefined, SocketError>>;
  readonly interfaces: readonly NetworkInterface[];
  /** What listens here, for `netstat` and `ss`. */
  readonly listeners: readonly Listener[];
}

export interface NetworkInterface {
  readonly name: string;
  readonly address: string;
  readonly prefixLength: number;
  readonly mac: string;
  /** Bytes; 1500 when absent. */
  readonly mtu?: number;
  readonly address6?: string;
  readonly prefixLength6?: number;
  readonly gateway6?: string;
  readonly gateway?: string;
}
