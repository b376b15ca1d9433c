import type { Filters } from '../../api/engine-api.ts';
import type { IpamConfig, NetworkCreateRequest, NetworkResource, PruneReport } from '../../api/image.ts';
import { rfc3339Nano } from '../../base/go-text.ts';
import { formatPrefix6, overlaps6, parsePrefix6 } from '../../base/ipv6.ts';
import { ok } from '../../base/result.ts';
import { AddressPool6, parsePrefix } from '../../network/index.ts';
import { formatAddress, prefixBase } from '../../network/ipv4.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, fromFailure, noSuchNetwork } from '../errors.ts';
import {
  booleanFilter,
  exactMatch,
  labelsMatch,
  looseMatch,
  pruneLabelsMatch,
  untilFilter,
  validateFilters,
} from '../filters.ts';
import type { NetworkRecord } from './record.ts';

const PREDEFINED = ['bridge', 'host', 'none'];

const BRIDGE_OPTIONS = {
  'com.docker.network.bridge.default_bridge': 'true',
  'com.docker.network.bridge.enable_icc': 'true',
  'com.docker.network.bridge.enable_ip_masquerade': 'true',
  'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
  'com.docker.network.bridge.name': 'docker0',
  'com.docker.network.driver.mtu': '1500',
};

/** The three networks that every engine has. */
export function createPredefinedNetworks(daemon: Daemon): void {
  for (const [name, driver] of [
    ['none', 'null'],
    ['host', 'host'],
  ] as const) {
    add(daemon, { ...plainRecord(daemon, name), driver, predefined: true });
  }
  const taken = daemon.ipam.request({});
  if (!taken.ok) throw new Error(taken.error.message);
  const base = { ...plainRecord(daemon, 'bridge'), predefined: true, options: BRIDGE_OPTIONS };
  add(
    daemon,
    withBridge(daemon, base, taken.value, [{ Subnet: taken.value.pool.subnet, Gateway: taken.value.gateway }], false),
  );
}

const plainRecord = (daemon: Daemon, name: string): NetworkRecord => ({
  id: daemon.ids.hex(64),
  name,
  created: daemon.clock.now(),
  driver: 'bridge',
  internal: false,
  attachable: false,
  enableIPv4: true,
  enableIPv6: false,
  scope: 'local',
  labels: {},
  options: {},
  ipamDriver: 'default',
  ipamOptions: null,
  ipam: null,
  predefined: false,
  ownSubnet: false,
});

function withBridge(
  daemon: Daemon,
  record: NetworkRecord,
  taken: { readonly pool: NonNullable<NetworkRecord['pool']>; readonly gateway: string },
  ipam: readonly IpamConfig[],
  hasDns: boolean,
): NetworkRecord {
  const bridge = daemon.fabric.addBridge({
    id: record.id,
    name: record.name,
    pool: taken.pool,
    pool6: record.pool6,
    gateway: taken.gateway,
    internal: record.internal,
    hasDns,
    connectsContainers: !['false', '0', 'f', 'F'].includes(
      record.options['com.docker.network.bridge.enable_icc'] ?? '',
    ),
    mtu: Number(record.options['com.docker.network.driver.mtu'] || 1500),
  });
  return { ...record, ipam, bridge, pool: taken.pool };
}

function add(daemon: Daemon, record: NetworkRecord): void {
  daemon.networks.set(record.id, record);
  daemon.sink.emit({
    type: 'network.created',
    network: record.id,
    name: record.name,
    driver: record.driver,
    subnet: record.ipam?.[0]?.Subnet ?? '',
    gateway: record.bridge?.gateway ?? '',
    internal: record.internal,
  });
}

export function createNetwork(
  daemon: Daemon,
  request: NetworkCreateRequest,
): ApiResult<{ Id: string; Warning: string }> {
  const { Name: name } = request;
  if (name.trim() === '') return apiError('invalid', 'invalid name: name is empty', 'network.invalid-name');
  if (PREDEFINED.includes(name))
    return apiError('forbidden', `operation is not permitted on predefined ${name} network`, 'network.predefined');
  if ([...daemon.networks.values()].some((one) => one.name === name))
    return apiError('conflict', `network with name ${name} already exists`, 'network.name-taken');
  const driver = request.Driver === '' || request.Driver === 'default' ? 'bridge' : request.Driver;
  const refused = driverProblem(driver);
  if (refused !== undefined) return refused;
  const wanted = request.IPAM.Config;
  const invalid = ipamProblem(wanted);
  if (invalid !== undefined)
    return apiError('invalid', `invalid network config:\n${invalid}`, 'network.invalid-subnet');
  const first = wanted.find((one) => !isIpv6(one));
  const second = wanted.find(isIpv6);
  if (wanted.filter((one) => !isIpv6(one)).length > 1)
    return apiError('forbidden', "bridge driver doesn't support multiple subnets", 'network.many-subnets');
  const block = parsePrefix6(second?.Subnet ?? '');
  if (block !== undefined && pools6(daemon).some((pool) => overlaps6(pool.prefix, block))) {
    const message = 'invalid pool request: Pool overlaps with other one on this address space';
    return apiError('forbidden', message, 'network.subnet-overlaps');
  }
  const taken = daemon.ipam.request({
    ...(first?.Subnet && { subnet: first.Subnet }),
    ...(first?.IPRange && { ipRange: first.IPRange }),
    ...(first?.Gateway && { gateway: first.Gateway }),
    reserved: Object.values(first?.AuxiliaryAddresses ?? {}),
  });
  if (!taken.ok) return fromFailure(taken.error);
  const { pool, gateway } = taken.value;
  const pool6 = request.EnableIPv6 === true ? poolOf(daemon, second) : undefined;
  const own = first?.Subnet !== undefined && first.Subnet !== '';
  const gatewayField = own && !first.Gateway ? {} : { Gateway: gateway };
  const base: NetworkRecord = {
    ...plainRecord(daemon, name),
    internal: request.Internal,
    attachable: request.Attachable,
    enableIPv4: request.EnableIPv4 !== false,
    enableIPv6: request.EnableIPv6 === true,
    scope: request.Scope || 'local',
    ...(pool6 !== undefined && { pool6 }),
    labels: request.Labels,
    options: request.Options,
    ipamDriver: request.IPAM.Driver || 'default',
    ipamOptions: request.IPAM.Options ?? {},
    ownSubnet: own,
  };
  // What the user gave comes first, in that order; what is missing is added.
  const ipam = [
    ...wanted.map((one) => (one === first ? { ...first, ...gatewayField } : one)),
    ...(own || base.enableIPv4 === false ? [] : [{ Subnet: pool.subnet, Gateway: gateway }]),
    ...(pool6 === undefined || second !== undefined
      ? []
      : [{ Subnet: formatPrefix6(pool6.prefix), Gateway: pool6.gateway }]),
  ];
  const record = withBridge(daemon, base, { pool, gateway }, ipam, true);
  add(daemon, record);
  logNetwork(daemon, record, 'create');
  return ok({ Id: record.id, Warning: '' });
}

const isIpv6 = (config: IpamConfig): boolean => (config.Subnet ?? '').includes(':');

const pools6 = (daemon: Daemon): AddressPool6[] => [...daemon.networks.values()].flatMap((one) => one.pool6 ?? []);

/** The IPv6 addresses of a network: the user's, or the next block of those that are the engine's own. */
function poolOf(daemon: Daemon, config: IpamConfig | undefined): AddressPool6 {
  const chosen = parsePrefix6(config?.Subnet ?? '');
  if (chosen !== undefined) return new AddressPool6(chosen, config?.Gateway);
  const pools = pools6(daemon);
  const site = daemon.uniqueLocal;
  for (let n = 0n; ; n++) {
    const prefix = { base: site | (n << 64n), bits: 64 };
    if (!pools.some((pool) => overlaps6(pool.prefix, prefix))) return new AddressPool6(prefix, undefined);
  }
}

function driverProblem(driver: string): ReturnType<typeof apiError> | undefined {
  switch (driver) {
    case 'bridge':
      return undefined;
    case 'host':
    case 'null':
      return apiError(
        'forbidden',
        `only one instance of ${JSON.stringify(driver)} network is allowed`,
        'network.only-one',
      );
    case 'overlay':
      return apiError(
        'forbidden',
        'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
        'network.no-swarm',
      );
    case 'macvlan':
    case 'ipvlan':
      return apiError(
        'not-implemented',
        `Drydock does not model the ${driver} driver; use a network of the bridge driver`,
        'unsupported.network-driver',
      );
    default:
      return apiError('not-found', `plugin ${JSON.stringify(driver)} not found`, 'network.no-driver');
  }
}

function ipamProblem(configs: readonly IpamConfig[]): string | undefined {
  const problems: string[] = [];
  for (const config of configs) {
    if (config.Subnet === undefined || config.Subnet === '') continue;
    if (isIpv6(config) && parsePrefix6(config.Subnet) !== undefined) continue;
    const prefix = parsePrefix(config.Subnet);
    if (prefix === undefined) {
      problems.push(`invalid subnet ${config.Subnet}: invalid CIDR block notation`);
      continue;
    }
    const masked = `${formatAddress(prefixBase(prefix.address, prefix.bits))}/${prefix.bits}`;
    if (masked !== config.Subnet) problems.push(`invalid subnet ${config.Subnet}: it should be ${masked}`);
  }
  if (problems.length === 0) return undefined;
  return problems.length === 1 ? problems[0] : problems.map((one) => `* ${one}`).join('\n');
}

/** By full name, full id, or the beginning of an id. */
export function findNetwork(daemon: Daemon, term: string): ApiResult<NetworkRecord> {
  const all = [...daemon.networks.values()];
  const exact = all.find((one) => one.id === term) ?? all.find((one) => one.name === term);
  if (exact !== undefined) return ok(exact);
  const partial = term === '' ? [] : all.filter((one) => one.id.startsWith(term));
  if (partial.length > 1) {
    const message = `network ${term} is ambiguous (${partial.length} matches found based on ID prefix)`;
    return apiError('invalid', message, 'network.ambiguous');
  }
  const [only] = partial;
  return only === undefined ? noSuchNetwork(term) : ok(only);
}

/** The running containers that are plugged in, with what inspect shows of them. */
function members(daemon: Daemon, network: NetworkRecord): NetworkResource['Containers'] {
  const found: NetworkResource['Containers'] = {};
  for (const container of daemon.containers.values()) {
    if (container.handle === undefined) continue;
    for (const endpoint of container.endpoints.values()) {
      const { settings } = endpoint;
      if (endpoint.networkId !== network.id || settings.EndpointID === '') continue;
      found[container.id] = {
        Name: container.name,
        EndpointID: settings.EndpointID,
        MacAddress: settings.MacAddress,
        IPv4Address: settings.IPAddress === '' ? '' : `${settings.IPAddress}/${settings.IPPrefixLen}`,
        IPv6Address:
          settings.GlobalIPv6Address === '' ? '' : `${settings.GlobalIPv6Address}/${settings.GlobalIPv6PrefixLen}`,
      };
    }
  }
  return found;
}

export function inspectNetwork(daemon: Daemon, network: NetworkRecord, withMembers = true): NetworkResource {
  return {
    Name: network.name,
    Id: network.id,
    Created: rfc3339Nano(network.created),
    Scope: network.scope,
    Driver: network.driver,
    EnableIPv4: network.enableIPv4,
    EnableIPv6: network.enableIPv6,
    IPAM: {
      Driver: network.ipamDriver,
      Options: network.ipamOptions === null ? null : { ...network.ipamOptions },
      Config: network.ipam === null ? null : network.ipam.map((one) => ({ ...one })),
    },
    Internal: network.internal,
    Attachable: network.attachable,
    Ingress: false,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Containers: withMembers ? members(daemon, network) : {},
    Options: { ...network.options },
    Labels: { ...network.labels },
  };
}

export function listNetworks(daemon: Daemon, filters: Filters): ApiResult<NetworkResource[]> {
  const valid = validateFilters(filters, ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type']);
  if (!valid.ok) return valid;
  const dangling = booleanFilter(filters, 'dangling');
  if (!dangling.ok) return dangling;
  for (const type of filters.get('type') ?? []) {
    if (type !== 'custom' && type !== 'builtin')
      return apiError('invalid', `invalid filter: 'type'='${type}'`, 'filter.invalid');
  }
  const found = [...daemon.networks.values()].filter(
    (network) =>
      exactMatch(filters, 'driver', network.driver) &&
      looseMatch(filters, 'name', network.name) &&
      looseMatch(filters, 'id', network.id) &&
      labelsMatch(filters.get('label'), network.labels) &&
      exactMatch(filters, 'scope', network.scope) &&
      exactMatch(filters, 'type', network.predefined ? 'builtin' : 'custom') &&
      (dangling.value === undefined || dangling.value === isDangling(daemon, network)),
  );
  return ok(found.map((network) => inspectNetwork(daemon, network, false)));
}

const isDangling = (daemon: Daemon, network: NetworkRecord): boolean =>
  !network.predefined && Object.keys(members(daemon, network)).length === 0;

export function removeNetwork(daemon: Daemon, term: string): ApiResult<void> {
  const found = findNetwork(daemon, term);
  if (!found.ok) return found;
  const network = found.value;
  if (network.predefined) {
    const message = `${network.name} is a pre-defined network and cannot be removed`;
    return apiError('forbidden', message, 'network.predefined');
  }
  const active = Object.values(members(daemon, network));
  if (active.length > 0) {
    const list = active.map((one) => `name:${JSON.stringify(one.Name)} id:"${one.EndpointID.slice(0, 12)}"`).join(', ');
    const message = `error while removing network: network ${network.name} has active endpoints (${list})`;
    return apiError('forbidden', message, 'network.in-use');
  }
  drop(daemon, network);
  return ok(undefined);
}

function drop(daemon: Daemon, network: NetworkRecord): void {
  daemon.networks.delete(network.id);
  if (network.bridge !== undefined) daemon.fabric.removeBridge(network.bridge);
  if (network.pool !== undefined) daemon.ipam.release(network.pool);
  daemon.sink.emit({ type: 'network.removed', network: network.id });
  logNetwork(daemon, network, 'destroy');
}

export function pruneNetworks(daemon: Daemon, filters: Filters): ApiResult<PruneReport> {
  const valid = validateFilters(filters, ['label', 'label!', 'until']);
  if (!valid.ok) return valid;
  const until = untilFilter(filters, daemon.clock.now());
  if (!until.ok) return until;
  const report: PruneReport = { deleted: [], SpaceReclaimed: 0 };
  for (const network of [...daemon.networks.values()]) {
    if (network.predefined || Object.keys(members(daemon, network)).length > 0) continue;
    if (until.value !== undefined && network.created > until.value) continue;
    if (!pruneLabelsMatch(filters, network.labels)) continue;
    drop(daemon, network);
    report.deleted.push(network.name);
  }
  daemon.events.log('network', 'prune', '', { reclaimed: '0' });
  return ok(report);
}

/** `docker events` of networks. */
export function logNetwork(
  daemon: Daemon,
  network: NetworkRecord,
  action: string,
  attributes: Readonly<Record<string, string>> = {},
): void {
  daemon.events.log('network', action, network.id, { ...attributes, name: network.name, type: network.driver });
}
