import { err, ok, type Result } from '../base/result.ts';
import type {
  Connection,
  Listener,
  LookupResult,
  NetworkInterface,
  NetworkStack,
  SocketError,
} from '../base/sockets.ts';
import type { Task } from '../base/task.ts';
import { connectionPair, ListeningSocket } from './connection.ts';
import type { AddressPool } from './ipam.ts';
import type { AddressPool6 } from './ipv6.ts';

/** How a namespace turns names into addresses: its files, read anew at each look-up because programs may edit them. */
export interface ResolverFiles {
  /** Text of /etc/hosts. */
  hosts(): string | undefined;
  /** Text of /etc/resolv.conf. */
  resolvConf(): string | undefined;
}

/** A namespace's place in one network. */
export interface Attachment {
  readonly bridge: Bridge;
  readonly stack: Stack;
  readonly address: string;
  /** In networks with IPv6. */
  readonly address6?: string;
  readonly mac: string;
  /** Names that Docker's DNS knows this endpoint by. Replaced on rename. */
  names: readonly string[];
  /** Names that it alone may ask for, and the name each stands for. */
  readonly privateNames: ReadonlyMap<string, string>;
  /** The higher one gives the default route; equal ones are told apart by the network's name. */
  readonly priority: number;
  readonly interfaceName: string;
}

/** A network of the bridge driver: a switch that the host is connected to by its gateway address. */
export class Bridge {
  readonly id: string;
  readonly name: string;
  readonly pool: AddressPool;
  readonly pool6: AddressPool6 | undefined;
  readonly gateway: string;
  /** No way out, and no way in from the host's published ports. */
  readonly internal: boolean;
  /** Docker's DNS serves user-defined networks only, not the default bridge. */
  readonly hasDns: boolean;
  /** Its containers reach each other, unless the network was made without inter-container communication. */
  readonly connectsContainers: boolean;
  /** Bytes: the most that a packet may have. */
  readonly mtu: number;
  readonly attachments: Attachment[] = [];

  constructor(options: {
    readonly id: string;
    readonly name: string;
    readonly pool: AddressPool;
    readonly pool6?: AddressPool6 | undefined;
    readonly gateway: string;
    readonly internal: boolean;
    readonly hasDns: boolean;
    readonly connectsContainers?: boolean;
    readonly mtu?: number;
  }) {
    this.id = options.id;
    this.name = options.name;
    this.pool = options.pool;
    this.pool6 = options.pool6;
    this.gateway = options.gateway;
    this.internal = options.internal;
    this.hasDns = options.hasDns;
    this.connectsContainers = options.connectsContainers ?? true;
    this.mtu = options.mtu ?? 1500;
  }

  attachmentAt(address: string): Attachment | undefined {
    return this.attachments.find((one) => one.address === address || one.address6 === address);
  }
}

/** What a stack needs from the network it is part of. */
export interface StackNetwork {
  connect(from: Stack, address: string, port: number): Task<Result<Connection, SocketError>>;
  lookup(from: Stack, name: string): Task<LookupResult>;
  ping(from: Stack, address: string): Task<Result<number | undefined, SocketError>>;
  /** Whether something outside of the stack itself holds the port (a published one of the host). */
  portTaken(stack: Stack, address: string, port: number, protocol: 'tcp' | 'udp'): boolean;
}

const EPHEMERAL_FIRST = 32768;
const EPHEMERAL_LAST = 60999;

/** The network namespace of a container, of the host, or of a machine in the simulated internet. */
export class Stack implements NetworkStack {
  /** `host`, a container's id, or the name of an outside machine. */
  readonly owner: string;
  readonly kind: 'host' | 'container' | 'outside';
  readonly attachments: Attachment[] = [];
  files: ResolverFiles | undefined;
  /** Addresses of the stack besides loopback and its attachments. */
  readonly ownAddresses: readonly string[];
  readonly #network: StackNetwork;
  readonly #listeners: ListeningSocket[] = [];
  /** Unix sockets, by the path of their file. */
  readonly #local = new Map<string, ListeningSocket>();
  #nextPort = EPHEMERAL_FIRST;
  #interfaces = 0;

  constructor(network: StackNetwork, owner: string, kind: Stack['kind'], ownAddresses: readonly string[] = []) {
    this.#network = network;
    this.owner = owner;
    this.kind = kind;
    this.ownAddresses = ownAddresses;
  }

  listen(address: string, port: number, protocol: 'tcp' | 'udp' = 'tcp'): Result<Listener, SocketError> {
    if (address.startsWith('/')) return this.#listenLocally(address);
    if (!this.hasAddress(address)) return err('EADDRNOTAVAIL');
    const chosen = port === 0 ? this.ephemeralPort() : port;
    if (this.#conflict(address, chosen, protocol)) return err('EADDRINUSE');
    const socket = new ListeningSocket({ address, port: chosen }, protocol, (one) => this.#forget(one));
    this.#listeners.push(socket);
    return ok(socket);
  }

  connect(address: string, port: number): Task<Result<Connection, SocketError>> {
    return address.startsWith('/') ? this.#connectLocally(address) : this.#network.connect(this, address, port);
  }

  #listenLocally(path: string): Result<Listener, SocketError> {
    if (this.#local.has(path)) return err('EADDRINUSE');
    const socket = new ListeningSocket({ address: path, port: 0 }, 'tcp', () => this.#local.delete(path));
    this.#local.set(path, socket);
    return ok(socket);
  }

  *#connectLocally(path: string): Task<Result<Connection, SocketError>> {
    yield { kind: 'tick', fuel: 1 };
    const listener = this.#local.get(path);
    if (listener === undefined) return err('ECONNREFUSED');
    const pair = connectionPair({ address: '', port: 0 }, listener.endpoint);
    listener.enqueue(pair.server);
    return ok(pair.client);
  }

  lookup(name: string): Task<LookupResult> {
    return this.#network.lookup(this, name);
  }

  ping(address: string): Task<Result<number | undefined, SocketError>> {
    return this.#network.ping(this, address);
  }

  get listeners(): readonly ListeningSocket[] {
    return this.#listeners;
  }

  get interfaces(): readonly NetworkInterface[] {
    const loopback: NetworkInterface = { name: 'lo', address: '127.0.0.1', prefixLength: 8, mac: '00:00:00:00:00:00' };
    const own = this.ownAddresses.map((address, i) => ({
      name: `eth${i}`,
      address,
      prefixLength: 24,
      mac: '52:54:00:12:34:56',
      gateway: address.replace(/\d+$/, '2'),
    }));
    const defaultRoute = this.defaultAttachment();
    const attached = this.attachments.map((one) => ({
      name: one.interfaceName,
      address: one.address,
      prefixLength: one.bridge.pool.prefix.bits,
      mac: one.mac,
      mtu: one.bridge.mtu,
      ...(one.address6 !== undefined && {
        address6: one.address6,
        prefixLength6: one.bridge.pool6?.prefix.bits ?? 64,
        ...(!one.bridge.internal && one.bridge.pool6 !== undefined && { gateway6: one.bridge.pool6.gateway }),
      }),
      ...(one === defaultRoute && { gateway: one.bridge.gateway }),
    }));
    return [loopback, ...own, ...attached];
  }

  /** The network that gives the default route: none when all are internal. */
  defaultAttachment(): Attachment | undefined {
    const candidates = this.attachments.filter((one) => !one.bridge.internal);
    candidates.sort((a, b) => b.priority - a.priority || (a.bridge.name < b.bridge.name ? -1 : 1));
    return candidates[0];
  }

  /** The next `ethN`. */
  nextInterfaceName(): string {
    return `eth${this.#interfaces++}`;
  }

  isLoopback(address: string): boolean {
    return address.startsWith('127.') || address === '::1';
  }

  /** Whether packets to this address stay here. */
  isOwn(address: string): boolean {
    if (this.isLoopback(address) || address === '0.0.0.0' || address === '::') return true;
    return (
      this.ownAddresses.includes(address) ||
      this.attachments.some((one) => one.address === address || one.address6 === address)
    );
  }

  hasAddress(address: string): boolean {
    return this.isOwn(address);
  }

  /** Who listens for connections to `address` (one of this stack's). */
  listenerFor(address: string, port: number): ListeningSocket | undefined {
    const matching = this.#listeners.filter((one) => one.protocol === 'tcp' && one.endpoint.port === port);
    return (
      matching.find((one) => one.endpoint.address === address) ??
      matching.find((one) => serves(one.endpoint.address, address))
    );
  }

  ephemeralPort(): number {
    const port = this.#nextPort;
    this.#nextPort = port >= EPHEMERAL_LAST ? EPHEMERAL_FIRST : port + 1;
    return port;
  }

  #conflict(address: string, port: number, protocol: 'tcp' | 'udp'): boolean {
    const own = this.#listeners.some(
      (one) =>
        one.protocol === protocol &&
        one.endpoint.port === port &&
        (one.endpoint.address === address || isWildcard(one.endpoint.address) || isWildcard(address)),
    );
    return own || this.#network.portTaken(this, address, port, protocol);
  }

  #forget(socket: ListeningSocket): void {
    const at = this.#listeners.indexOf(socket);
    if (at >= 0) this.#listeners.splice(at, 1);
  }
}

export const isWildcard = (address: string): boolean => address === '0.0.0.0' || address === '::' || address === '';

/** Whether a socket bound to a wildcard takes connections to `address`: one for IPv6 takes both families. */
const serves = (bound: string, address: string): boolean =>
  isWildcard(bound) && (bound !== '0.0.0.0' || !address.includes(':'));
