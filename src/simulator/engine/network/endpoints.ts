import type { EndpointSettings, HostConfig, PortMap } from '../../api/container.ts';
import { type Failure, ok } from '../../base/result.ts';
import { type PortRequest, type Protocol, parseAddress } from '../../network/index.ts';
import { type Container, type Endpoint, shortId } from '../container/container.ts';
import { linkedNames } from '../container/links.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, fromFailure, prefixed } from '../errors.ts';
import { findNetwork, logNetwork } from './networks.ts';
import type { NetworkRecord } from './record.ts';

export const emptyEndpoint = (settings: Partial<EndpointSettings> = {}): EndpointSettings => ({
  IPAMConfig: settings.IPAMConfig ?? null,
  Links: settings.Links ?? null,
  Aliases: settings.Aliases ?? null,
  MacAddress: settings.MacAddress ?? '',
  DriverOpts: settings.DriverOpts ?? null,
  GwPriority: settings.GwPriority ?? 0,
  NetworkID: '',
  EndpointID: '',
  Gateway: '',
  IPAddress: '',
  IPPrefixLen: 0,
  IPv6Gateway: '',
  GlobalIPv6Address: '',
  GlobalIPv6PrefixLen: 0,
  DNSNames: null,
});

/** `default` and the empty mode are the bridge. */
export const networkNameOf = (mode: string | undefined): string =>
  mode === undefined || mode === '' || mode === 'default' ? 'bridge' : mode;

export const isContainerMode = (mode: string | undefined): boolean => (mode ?? '').startsWith('container:');

const isUserDefined = (name: string): boolean =>
  !['bridge', 'host', 'none', 'default', ''].includes(name) && !isContainerMode(name);

/** What is wrong with the addresses that a request wants in a network; undefined when nothing is. */
export function endpointProblem(
  network: NetworkRecord | undefined,
  name: string,
  settings: Partial<EndpointSettings>,
): string | undefined {
  const wanted = settings.IPAMConfig?.IPv4Address ?? '';
  const problems: string[] = [];
  if (wanted !== '' && !isUserDefined(name))
    problems.push('user specified IP address is supported on user defined networks only');
  if ((settings.Aliases ?? []).length > 0 && !isUserDefined(name))
    problems.push('network-scoped alias is supported only for containers in user defined networks');
  if (wanted !== '' && parseAddress(wanted) === undefined) problems.push(`invalid IPv4 address: ${wanted}`);
  if (wanted !== '' && network !== undefined) {
    if (!network.ownSubnet)
      problems.push(
        'user specified IP address is supported only when connecting to networks with user configured subnets',
      );
    else if (network.pool?.contains(wanted) !== true)
      problems.push(`no configured subnet or ip-range contain the IP address ${wanted}`);
  }
  const wanted6 = settings.IPAMConfig?.IPv6Address ?? '';
  const { pool6 } = network ?? {};
  if (wanted6 !== '' && pool6 !== undefined && !pool6.contains(wanted6))
    problems.push(`no configured subnet or ip-range contain the IP address ${wanted6}`);
  if (problems.length === 0) return undefined;
  const list = problems.length === 1 ? problems[0] : problems.map((one) => `* ${one}`).join('\n');
  return `invalid endpoint settings:\n${list}`;
}

/** Names by which Docker's DNS knows a container in a network. */
function dnsNames(container: Container, aliases: readonly string[] | null): string[] {
  const names = [container.name, ...(aliases ?? []), shortId(container.id), container.config.Hostname];
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A container that was renamed answers to its new name only. */
export function refreshNames(daemon: Daemon, container: Container): void {
  for (const endpoint of container.endpoints.values()) {
    if (endpoint.settings.DNSNames === null) continue;
    endpoint.settings.DNSNames = dnsNames(container, endpoint.settings.Aliases);
    if (endpoint.attachment === undefined) continue;
    endpoint.attachment.names = endpoint.settings.DNSNames;
    reportConnected(daemon, container, endpoint);
  }
}

function reportConnected(daemon: Daemon, container: Container, endpoint: Endpoint): void {
  daemon.sink.emit({
    type: 'network.connected',
    network: endpoint.networkId,
    container: container.id,
    address: endpoint.settings.IPAddress,
    names: endpoint.settings.DNSNames ?? [],
  });
}

/** Plugs a container that has a sandbox into a network; its published ports come with the network that leads out. */
export function plugIn(daemon: Daemon, container: Container, name: string, endpoint: Endpoint): ApiResult<void> {
  const found = findNetwork(daemon, endpoint.networkId === '' ? name : endpoint.networkId);
  if (!found.ok) return found;
  const network = found.value;
  endpoint.networkId = network.id;
  const { settings } = endpoint;
  settings.NetworkID = network.id;
  if (isUserDefined(network.name)) settings.DNSNames = dnsNames(container, settings.Aliases);
  const problem = endpointProblem(network, network.name, settings);
  if (problem !== undefined) return apiError('invalid', problem, 'network.invalid-endpoint');
  const { bridge, pool } = network;
  if (bridge !== undefined && pool !== undefined && container.stack !== undefined) {
    const address = pool.request(settings.IPAMConfig?.IPv4Address || undefined);
    if (!address.ok) return fromFailure(withNetwork(address.error, network));
    settings.IPAddress = address.value;
    settings.IPPrefixLen = pool.prefix.bits;
    settings.Gateway = network.internal ? '' : bridge.gateway;
    const address6 = network.pool6?.request(settings.IPAMConfig?.IPv6Address || undefined);
    settings.GlobalIPv6Address = address6 ?? '';
    settings.GlobalIPv6PrefixLen = address6 === undefined ? 0 : (network.pool6?.prefix.bits ?? 0);
    settings.IPv6Gateway = address6 === undefined || network.internal ? '' : (network.pool6?.gateway ?? '');
    settings.MacAddress = settings.MacAddress || randomMac(daemon);
    endpoint.attachment = daemon.fabric.attach(container.stack, bridge, {
      address: address.value,
      address6,
      mac: settings.MacAddress,
      names: settings.DNSNames ?? [],
      privateNames: linkedNames(container, settings.Links),
      priority: settings.GwPriority,
    });
  }
  settings.EndpointID = daemon.ids.hex(64);
  const published = publishPorts(daemon, container);
  if (!published.ok) {
    const prefix = `driver failed programming external connectivity on endpoint ${container.name} (${settings.EndpointID}): `;
    unplug(daemon, container, endpoint, false);
    return prefixed(published, prefix);
  }
  reportConnected(daemon, container, endpoint);
  logNetwork(daemon, network, 'connect', { container: container.id });
  return ok(undefined);
}

/** libnetwork tells which network has run out of addresses. */
const withNetwork = (failure: Failure, network: NetworkRecord): Failure =>
  failure.code === 'network.addresses-used-up'
    ? {
        ...failure,
        message: `no available IPv4 addresses on this network's address pools: ${network.name} (${network.id})`,
      }
    : failure;

const randomMac = (daemon: Daemon): string => {
  const first = ((daemon.ids.int(64) << 2) | 2).toString(16).padStart(2, '0');
  return [first, ...Array.from({ length: 5 }, () => daemon.ids.hex(2))].join(':');
};

/** Takes a container out of a network. */
export function unplug(daemon: Daemon, container: Container, endpoint: Endpoint, announce = true): void {
  const { attachment, settings } = endpoint;
  if (attachment !== undefined) {
    daemon.fabric.detach(attachment);
    attachment.bridge.pool.release(attachment.address);
    if (attachment.address6 !== undefined) attachment.bridge.pool6?.release(attachment.address6);
    delete endpoint.attachment;
  }
  settings.EndpointID = '';
  settings.Gateway = '';
  settings.IPAddress = '';
  settings.IPPrefixLen = 0;
  settings.GlobalIPv6Address = '';
  settings.GlobalIPv6PrefixLen = 0;
  settings.IPv6Gateway = '';
  settings.MacAddress = '';
  if (!announce) return;
  daemon.sink.emit({ type: 'network.disconnected', network: endpoint.networkId, container: container.id });
  const network = daemon.networks.get(endpoint.networkId);
  if (network !== undefined) logNetwork(daemon, network, 'disconnect', { container: container.id });
}

/** `80/tcp` as number and protocol. */
export function parsePort(text: string): { readonly port: number; readonly protocol: Protocol } {
  const [number = '', protocol = 'tcp'] = text.split('/');
  return { port: Number(number), protocol: protocol === 'udp' || protocol === 'sctp' ? protocol : 'tcp' };
}

function portRequests(container: Container): PortRequest[] {
  const host = container.hostConfig;
  const requests: PortRequest[] = [];
  const bindings = new Map(Object.entries(host.PortBindings ?? {}));
  if (host.PublishAllPorts === true) {
    for (const port of Object.keys(container.config.ExposedPorts ?? {})) {
      if (!bindings.has(port)) bindings.set(port, [{ HostIp: '', HostPort: '' }]);
    }
  }
  for (const [key, list] of [...bindings].sort(([a], [b]) => comparePorts(a, b))) {
    for (const binding of list ?? []) {
      const [first, last] = binding.HostPort.split('-').map(Number);
      const wanted =
        binding.HostPort === '' || binding.HostPort === '0'
          ? undefined
          : { first: first ?? 0, last: last ?? first ?? 0 };
      requests.push({ ...parsePort(key), hostAddress: binding.HostIp, hostPorts: wanted });
    }
  }
  return requests;
}

/** By number, then protocol: the order in which Docker lists and binds ports. */
export function comparePorts(a: string, b: string): number {
  const x = parsePort(a);
  const y = parsePort(b);
  return x.port - y.port || (x.protocol < y.protocol ? -1 : x.protocol > y.protocol ? 1 : 0);
}

/** Binds a container's ports if its default route has just come and they are not bound yet. */
function publishPorts(daemon: Daemon, container: Container): ApiResult<void> {
  const { stack } = container;
  if (stack === undefined || container.sharesStack || container.published.length > 0) return ok(undefined);
  const way = stack.defaultAttachment();
  if (way === undefined) return ok(undefined);
  const bound: (typeof container.published)[number][] = [];
  for (const request of portRequests(container)) {
    const made = daemon.fabric.published.bind(request, stack, way.address);
    if (!made.ok) {
      daemon.fabric.published.release(bound);
      return fromFailure(made.error);
    }
    bound.push(...made.value);
  }
  container.published = bound;
  for (const one of bound) {
    daemon.sink.emit({
      type: 'port.bound',
      container: container.id,
      hostAddress: one.hostAddress,
      hostPort: one.hostPort,
      containerPort: one.port,
      protocol: one.protocol,
    });
  }
  return ok(undefined);
}

export function releasePorts(daemon: Daemon, container: Container): void {
  daemon.fabric.published.release(container.published);
  const seen = new Set<string>();
  for (const { hostPort, protocol } of container.published) {
    const key = `${hostPort}/${protocol}`;
    if (seen.has(key)) continue;
    seen.add(key);
    daemon.sink.emit({ type: 'port.released', container: container.id, hostPort, protocol });
  }
  container.published = [];
}

/** `NetworkSettings.Ports`: published ports with their bindings, exposed ones with null. Empty while it does not run. */
export function portMapOf(container: Container): PortMap {
  const ports: PortMap = {};
  if (container.handle === undefined || container.endpoints.size === 0) return ports;
  const leadsOut = [...container.endpoints.values()].some((one) => one.attachment !== undefined);
  if (!leadsOut) return ports;
  const keys = new Set([
    ...Object.keys(container.config.ExposedPorts ?? {}),
    ...container.published.map((one) => `${one.port}/${one.protocol}`),
  ]);
  for (const key of [...keys].sort(comparePorts)) {
    const { port, protocol } = parsePort(key);
    const bound = container.published.filter((one) => one.port === port && one.protocol === protocol);
    ports[key] =
      bound.length === 0 ? null : bound.map((one) => ({ HostIp: one.hostAddress, HostPort: String(one.hostPort) }));
  }
  return ports;
}

/** Which mode conflicts a request has, in the words of `runconfig`. */
export function networkModeProblem(
  host: HostConfig,
  config: { readonly Hostname: string; readonly ExposedPorts?: Record<string, unknown> },
): string | undefined {
  const mode = host.NetworkMode ?? '';
  if (mode === 'container:') return 'invalid network mode: invalid container format container:<name|id>';
  if (isContainerMode(mode)) {
    if (config.Hostname !== '') return 'conflicting options: hostname and the network mode';
    if ((host.Links ?? []).length > 0)
      return "conflicting options: container type network can't be used with links. This would result in undefined behavior";
    if ((host.Dns ?? []).length > 0) return 'conflicting options: dns and the network mode';
    if ((host.ExtraHosts ?? []).length > 0)
      return 'conflicting options: custom host-to-IP mapping and the network mode';
    if (Object.keys(host.PortBindings ?? {}).length > 0 || host.PublishAllPorts === true)
      return 'conflicting options: port publishing and the container type network mode';
    if (Object.keys(config.ExposedPorts ?? {}).length > 0)
      return 'conflicting options: port exposing and the container type network mode';
  }
  if (mode === 'host' && (host.Links ?? []).length > 0)
    return "conflicting options: host type networking can't be used with links. This would result in undefined behavior";
  if (host.UTSMode === 'host' && config.Hostname !== '') return 'conflicting options: hostname and the UTS mode';
  return undefined;
}
