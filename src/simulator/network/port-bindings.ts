import { fail, ok, type Result } from '../base/result.ts';
import { isWildcard, type Stack } from './stack.ts';

export type Protocol = 'tcp' | 'udp' | 'sctp';

/** A port of the host that leads into a container. */
export interface PublishedPort {
  readonly hostAddress: string;
  readonly hostPort: number;
  readonly protocol: Protocol;
  readonly stack: Stack;
  /** The container's address in the network through which it is published. */
  readonly address: string;
  readonly port: number;
}

/** What a container asks for: `hostPorts` undefined lets Docker choose, equal ends name one port. */
export interface PortRequest {
  readonly hostAddress: string;
  readonly hostPorts: { readonly first: number; readonly last: number } | undefined;
  readonly protocol: Protocol;
  readonly port: number;
}

const EPHEMERAL_FIRST = 32768;
const EPHEMERAL_LAST = 60999;

/** The host's published ports. */
export class PortBindings {
  readonly #host: Stack;
  readonly #published: PublishedPort[] = [];
  /** Where the next search for a free port begins, by protocol. */
  readonly #next = new Map<Protocol, number>();

  /** Gives the host's addresses in the networks. */
  readonly #gateways: () => readonly string[];

  constructor(host: Stack, gateways: () => readonly string[]) {
    this.#host = host;
    this.#gateways = gateways;
  }

  get all(): readonly PublishedPort[] {
    return this.#published;
  }

  /** Who publishes `port` on this address of the host. */
  holder(address: string, port: number, protocol: Protocol): PublishedPort | undefined {
    return this.#published.find(
      (one) => one.hostPort === port && one.protocol === protocol && sameAddress(one.hostAddress, address),
    );
  }

  /**
   * Binds one request: an empty address means 0.0.0.0 and its twin `::`, which share a port. Errors are those that
   * Docker puts behind "driver failed programming external connectivity on endpoint …: ".
   */
  bind(request: PortRequest, stack: Stack, address: string): Result<readonly PublishedPort[]> {
    const addresses = request.hostAddress === '' ? ['0.0.0.0', '::'] : [request.hostAddress];
    const chosen = this.#choose(request, addresses);
    if (!chosen.ok) return chosen;
    const made = addresses.map((hostAddress) => ({
      hostAddress,
      hostPort: chosen.value,
      protocol: request.protocol,
      stack,
      address,
      port: request.port,
    }));
    if (addresses.some((one) => !this.#isOfHost(one))) {
      return fail(
        'server',
        `failed to bind host port for ${addresses[0]}:${chosen.value}:${address}:${request.port}/${request.protocol}: cannot assign requested address`,
        'network.no-such-address',
      );
    }
    const used = this.#hostUses(chosen.value, request.protocol, addresses);
    if (used !== undefined) {
      return fail(
        'server',
        `failed to bind host port for ${used}:${chosen.value}:${address}:${request.port}/${request.protocol}: address already in use`,
        'network.port-in-use',
      );
    }
    this.#published.push(...made);
    return ok(made);
  }

  release(ports: readonly PublishedPort[]): void {
    for (const port of ports) {
      const at = this.#published.indexOf(port);
      if (at >= 0) this.#published.splice(at, 1);
    }
  }

  #choose(request: PortRequest, addresses: readonly string[]): Result<number> {
    const { hostPorts, protocol } = request;
    if (hostPorts === undefined) return this.#chooseAny(protocol, addresses);
    for (let port = hostPorts.first; port <= hostPorts.last; port++) {
      if (!this.#taken(port, protocol, addresses)) return ok(port);
    }
    if (hostPorts.first !== hostPorts.last) return fail('server', 'all ports are allocated', 'network.ports-used-up');
    const holder = this.#clashing(hostPorts.first, protocol, addresses)?.hostAddress ?? addresses[0];
    return fail(
      'server',
      `Bind for ${holder}:${hostPorts.first} failed: port is already allocated`,
      'network.port-allocated',
    );
  }

  #chooseAny(protocol: Protocol, addresses: readonly string[]): Result<number> {
    const start = this.#next.get(protocol) ?? EPHEMERAL_FIRST;
    const count = EPHEMERAL_LAST - EPHEMERAL_FIRST + 1;
    for (let i = 0; i < count; i++) {
      const port = EPHEMERAL_FIRST + ((start - EPHEMERAL_FIRST + i) % count);
      if (this.#taken(port, protocol, addresses) || this.#hostUses(port, protocol, addresses) !== undefined) continue;
      this.#next.set(protocol, port >= EPHEMERAL_LAST ? EPHEMERAL_FIRST : port + 1);
      return ok(port);
    }
    return fail('server', 'all ports are allocated', 'network.ports-used-up');
  }

  #taken(port: number, protocol: Protocol, addresses: readonly string[]): boolean {
    return this.#clashing(port, protocol, addresses) !== undefined;
  }

  #clashing(port: number, protocol: Protocol, addresses: readonly string[]): PublishedPort | undefined {
    return this.#published.find(
      (one) =>
        one.hostPort === port &&
        one.protocol === protocol &&
        addresses.some((address) => clash(one.hostAddress, address)),
    );
  }

  #isOfHost(address: string): boolean {
    return this.#host.hasAddress(address) || this.#gateways().includes(address);
  }

  /** The wanted address on which a program of the host itself listens. */
  #hostUses(port: number, protocol: Protocol, addresses: readonly string[]): string | undefined {
    return addresses.find((address) =>
      this.#host.listeners.some(
        (one) =>
          one.protocol === protocol &&
          one.endpoint.port === port &&
          (one.endpoint.address === address || isWildcard(one.endpoint.address) || isWildcard(address)),
      ),
    );
  }
}

const family = (address: string): 4 | 6 => (address.includes(':') ? 6 : 4);

/** Whether two bindings of one port exclude each other. */
const clash = (a: string, b: string): boolean => family(a) === family(b) && (a === b || isWildcard(a) || isWildcard(b));

/** Whether a connection to `address` reaches what is bound to `bound`. */
const sameAddress = (bound: string, address: string): boolean => clash(bound, address);
