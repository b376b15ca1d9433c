import type { RequestReason } from '../api/domain-event.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Connection, Endpoint, LookupResult, SocketError } from '../base/sockets.ts';
import type { Task } from '../base/task.ts';
import { connectionPair, type ResettableConnection } from './connection.ts';
import { EMBEDDED_DNS, isLiteralAddress, lookupContainers, lookupInHosts, nameservers } from './dns.ts';
import type { AddressPool } from './ipam.ts';
import { PortBindings, type PublishedPort } from './port-bindings.ts';
import { type Attachment, Bridge, Stack } from './stack.ts';

/** A try to reach something, as the journal tells it. */
export interface RequestReport {
  readonly from: Stack;
  readonly to: Stack | undefined;
  readonly address: string;
  readonly port: number;
  readonly via: string;
  readonly outcome: 'arrived' | 'refused' | 'lost' | 'no-such-name';
  readonly reason: RequestReason;
  readonly detail: string;
}

/** A name that was asked for, as the journal tells it. */
export interface LookupReport {
  readonly from: Stack;
  readonly name: string;
  readonly server: 'docker' | 'outside';
  readonly addresses: readonly string[];
}

export interface FabricPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly onRequest: (report: RequestReport) => void;
  readonly onLookup?: (report: LookupReport) => void;
}

/** Where a packet ends up. */
type Route =
  | {
      readonly kind: 'stack';
      readonly stack: Stack;
      readonly address: string;
      readonly via: string;
      readonly source: string;
    }
  | {
      readonly kind: 'nowhere';
      readonly error: SocketError;
      readonly afterMs: number;
      readonly via: string;
      readonly reason: RequestReason;
    };

/** Linux gives up on an address that does not answer ARP, and on a connection that is never answered. */
const ARP_TIMEOUT_MS = 3072;
const CONNECT_TIMEOUT_MS = 127_000;

/** All networks of the simulated computer and the little internet around it. */
export class Fabric {
  readonly host: Stack;
  readonly published: PortBindings;
  readonly bridges: Bridge[] = [];
  readonly #outside = new Map<string, Stack>();
  readonly #ports: FabricPorts;

  constructor(ports: FabricPorts) {
    this.#ports = ports;
    this.host = new Stack(this, 'host', 'host', ['10.0.2.15']);
    this.published = new PortBindings(this.host, () =>
      this.bridges.flatMap(({ gateway, pool6 }) => [gateway, ...(pool6 === undefined ? [] : [pool6.gateway])]),
    );
  }

  createStack(owner: string): Stack {
    return new Stack(this, owner, 'container');
  }

  /** A machine of the simulated internet, found by its names. */
  addOutside(names: readonly string[], address: string): Stack {
    const stack = new Stack(this, names[0] ?? address, 'outside', [address]);
    for (const name of names) this.#outside.set(name.toLowerCase(), stack);
    return stack;
  }

  addBridge(options: ConstructorParameters<typeof Bridge>[0] & { readonly pool: AddressPool }): Bridge {
    const bridge = new Bridge(options);
    this.bridges.push(bridge);
    return bridge;
  }

  removeBridge(bridge: Bridge): void {
    const at = this.bridges.indexOf(bridge);
    if (at >= 0) this.bridges.splice(at, 1);
  }

  /** Plugs a namespace into a network. The address must have been requested from the network's pool. */
  attach(
    stack: Stack,
    bridge: Bridge,
    options: {
      readonly address: string;
      readonly address6?: string | undefined;
      readonly mac: string;
      readonly names: readonly string[];
      readonly privateNames?: ReadonlyMap<string, string>;
      readonly priority?: number;
    },
  ): Attachment {
    const attachment: Attachment = {
      bridge,
      stack,
      address: options.address,
      ...(options.address6 !== undefined && { address6: options.address6 }),
      mac: options.mac,
      names: options.names,
      privateNames: options.privateNames ?? new Map(),
      priority: options.priority ?? 0,
      interfaceName: stack.nextInterfaceName(),
    };
    stack.attachments.push(attachment);
    bridge.attachments.push(attachment);
    return attachment;
  }

  detach(attachment: Attachment): void {
    remove(attachment.stack.attachments, attachment);
    remove(attachment.bridge.attachments, attachment);
  }

  *connect(from: Stack, address: string, port: number): Task<Result<Connection, SocketError>> {
    yield { kind: 'tick', fuel: 2 };
    const route = this.#route(from, address);
    if (route.kind === 'nowhere') {
      const { via, reason, error } = route;
      this.#ports.onRequest({ from, to: undefined, address, port, via, outcome: 'lost', reason, detail: error });
      if (route.afterMs > 0) yield { kind: 'wait', on: [], until: this.#ports.clock.now() + route.afterMs };
      return err(route.error);
    }
    return this.#arrive(from, route, address, port);
  }

  *lookup(from: Stack, name: string): Task<LookupResult> {
    yield { kind: 'tick', fuel: 2 };
    if (isLiteralAddress(name)) return ok([name]);
    const known = lookupInHosts(from.files?.hosts(), name);
    if (known.length > 0) return ok(known);
    const result = this.#askServers(from, name);
    if (!result.ok) this.#report(from, undefined, name, 0, 'dns', 'no-such-name', 'no-such-name', name);
    return result;
  }

  *ping(from: Stack, address: string): Task<Result<number | undefined, SocketError>> {
    yield { kind: 'tick', fuel: 2 };
    const route = this.#route(from, address);
    if (route.kind === 'nowhere') {
      if (route.error === 'ETIMEDOUT') return ok(undefined);
      if (route.afterMs > 0) yield { kind: 'wait', on: [], until: this.#ports.clock.now() + route.afterMs };
      return err(route.error);
    }
    if (route.stack === from) return ok(0.05);
    return ok(route.stack.kind === 'outside' ? 11.2 : 0.09);
  }

  portTaken(stack: Stack, address: string, port: number, protocol: 'tcp' | 'udp'): boolean {
    return stack === this.host && this.published.holder(address, port, protocol) !== undefined;
  }

  #route(from: Stack, address: string): Route {
    if (from.isOwn(address)) return { kind: 'stack', stack: from, address, via: 'loopback', source: address };
    if (address.includes(':')) return this.#route6(from, address);
    return from.kind === 'host' ? this.#routeFromHost(address) : this.#routeFromInside(from, address);
  }

  /** IPv6 leads to the networks one is in, and nowhere else. */
  #route6(from: Stack, address: string): Route {
    const ways =
      from === this.host
        ? this.bridges.map((bridge) => ({ bridge, address6: bridge.pool6?.gateway }))
        : from.attachments;
    for (const { bridge, address6: source = '' } of ways) {
      if (address === bridge.pool6?.gateway)
        return { kind: 'stack', stack: this.host, address, via: bridge.id, source };
      if (bridge.pool6?.contains(address) === true) return onBridge(bridge, address, source);
    }
    return { kind: 'nowhere', error: 'ENETUNREACH', afterMs: 0, via: 'none', reason: 'no-way-out' };
  }

  #routeFromHost(address: string): Route {
    for (const bridge of this.bridges) {
      if (address === bridge.gateway)
        return { kind: 'stack', stack: this.host, address, via: 'loopback', source: address };
      if (bridge.pool.contains(address)) return onBridge(bridge, address, bridge.gateway);
    }
    return this.#routeOutside(address, this.host.ownAddresses[0] ?? '');
  }

  #routeFromInside(from: Stack, address: string): Route {
    for (const { bridge, address: source } of from.attachments) {
      if (address === bridge.gateway) return { kind: 'stack', stack: this.host, address, via: bridge.id, source };
      if (bridge.pool.contains(address)) return this.#beside(bridge, address, source);
    }
    const way = from.kind === 'outside' ? undefined : from.defaultAttachment();
    if (way === undefined && from.kind !== 'outside')
      return { kind: 'nowhere', error: 'ENETUNREACH', afterMs: 0, via: 'none', reason: 'no-way-out' };
    const source = way?.address ?? from.ownAddresses[0] ?? '';
    if (this.host.ownAddresses.includes(address) || this.bridges.some((bridge) => bridge.gateway === address))
      return { kind: 'stack', stack: this.host, address, via: way?.bridge.id ?? 'internet', source };
    if (this.bridges.some((bridge) => bridge.pool.contains(address)))
      return { kind: 'nowhere', error: 'ETIMEDOUT', afterMs: CONNECT_TIMEOUT_MS, via: 'isolation', reason: 'isolated' };
    return this.#routeOutside(address, source);
  }

  /** To another container of the same network, which the network may forbid: its firewall then drops the packets. */
  #beside(bridge: Bridge, address: string, source: string): Route {
    if (bridge.connectsContainers) return onBridge(bridge, address, source);
    return {
      kind: 'nowhere',
      error: 'ETIMEDOUT',
      afterMs: CONNECT_TIMEOUT_MS,
      via: bridge.id,
      reason: 'isolated',
    };
  }

  #routeOutside(address: string, source: string): Route {
    for (const stack of this.#outside.values()) {
      if (stack.ownAddresses.includes(address)) return { kind: 'stack', stack, address, via: 'internet', source };
    }
    return { kind: 'nowhere', error: 'ETIMEDOUT', afterMs: CONNECT_TIMEOUT_MS, via: 'internet', reason: 'no-answer' };
  }

  #arrive(
    from: Stack,
    route: Extract<Route, { kind: 'stack' }>,
    address: string,
    port: number,
  ): Result<Connection, SocketError> {
    const { stack } = route;
    const listener = stack.listenerFor(address, port);
    if (listener !== undefined) {
      const pair = this.#pair(from, route.source, { address, port });
      listener.enqueue(pair.server);
      this.#report(from, stack, address, port, route.via, 'arrived', 'arrived', '');
      return ok(pair.client);
    }
    const published = stack === this.host ? this.published.holder(address, port, 'tcp') : undefined;
    if (published !== undefined) return this.#forward(from, route, published, address, port);
    const reason = whyRefused(stack, port);
    this.#report(from, stack, address, port, route.via, 'refused', reason, 'nobody listens on this port');
    return err('ECONNREFUSED');
  }

  /**
   * A published port. From the host itself docker-proxy accepts first and only then looks inside, so that a port
   * without a listener looks like a connection that is cut; from elsewhere the packets are rewritten and the container refuses.
   */
  #forward(
    from: Stack,
    route: Extract<Route, { kind: 'stack' }>,
    published: PublishedPort,
    address: string,
    port: number,
  ): Result<Connection, SocketError> {
    const listener = published.stack.listenerFor(published.address, published.port);
    const via = `port ${published.hostPort}`;
    // The container sees the bridge's gateway knock, whoever it was.
    const seen = published.stack.attachments.find((one) => one.address === published.address)?.bridge.gateway;
    const pair = connectionPair(
      { address: route.source, port: from.ephemeralPort() },
      { address, port },
      {
        local: { address: published.address, port: published.port },
        from: seen ?? route.source,
      },
    );
    if (listener !== undefined) {
      listener.enqueue(pair.server);
      this.#report(from, published.stack, address, port, via, 'arrived', 'arrived', '');
      return ok(pair.client);
    }
    const detail = `nobody listens on port ${published.port} inside`;
    this.#report(
      from,
      published.stack,
      address,
      port,
      via,
      'refused',
      whyRefused(published.stack, published.port),
      detail,
    );
    if (from !== this.host) return err('ECONNREFUSED');
    pair.server.reset();
    return ok(pair.client);
  }

  #pair(from: Stack, source: string, server: Endpoint): { client: ResettableConnection; server: ResettableConnection } {
    return connectionPair({ address: source, port: from.ephemeralPort() }, server);
  }

  #askServers(from: Stack, name: string): LookupResult {
    const servers = nameservers(from.files?.resolvConf());
    if (servers.includes(EMBEDDED_DNS)) {
      const found = lookupContainers(from, name);
      if (found.length > 0) {
        const addresses = this.#rotated(found);
        this.#ports.onLookup?.({ from, name, server: 'docker', addresses });
        return ok(addresses);
      }
    }
    const reachesOutside = from.kind !== 'container' || from.defaultAttachment() !== undefined;
    // Without an internet no server answers at all.
    if (!reachesOutside || this.#outside.size === 0) return err('EAI_AGAIN');
    const outside = this.#outside.get(name.toLowerCase().replace(/\.$/, ''));
    if (outside === undefined) return err('EAI_NONAME');
    this.#ports.onLookup?.({ from, name, server: 'outside', addresses: outside.ownAddresses });
    return ok(outside.ownAddresses);
  }

  /** Docker's DNS shuffles several answers. */
  #rotated(addresses: string[]): string[] {
    if (addresses.length < 2 || addresses.some((one) => one.includes(':'))) return addresses;
    const start = this.#ports.ids.int(addresses.length);
    return [...addresses.slice(start), ...addresses.slice(0, start)];
  }

  #report(
    from: Stack,
    to: Stack | undefined,
    address: string,
    port: number,
    via: string,
    outcome: RequestReport['outcome'],
    reason: RequestReason,
    detail: string,
  ): void {
    this.#ports.onRequest({ from, to, address, port, via, outcome, reason, detail });
  }
}

/** Nobody at all, or somebody who listens for the own machine only. */
function whyRefused(stack: Stack, port: number): RequestReason {
  const onLoopback = stack.listeners.some(
    (one) => one.endpoint.port === port && stack.isLoopback(one.endpoint.address),
  );
  return onLoopback ? 'listens-on-loopback' : 'nobody-listens';
}

function onBridge(bridge: Bridge, address: string, source: string): Route {
  const target = bridge.attachmentAt(address);
  if (target === undefined)
    return {
      kind: 'nowhere',
      error: 'EHOSTUNREACH',
      afterMs: ARP_TIMEOUT_MS,
      via: bridge.id,
      reason: 'no-such-address',
    };
  return { kind: 'stack', stack: target.stack, address, via: bridge.id, source };
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}
