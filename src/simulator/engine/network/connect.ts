import type { EndpointSettings } from '../../api/container.ts';
import { ok } from '../../base/result.ts';
import type { Container } from '../container/container.ts';
import { writeNetworkFiles } from '../container/etc-files.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, noSuchNetwork } from '../errors.ts';
import { emptyEndpoint, endpointProblem, isContainerMode, plugIn, releasePorts, unplug } from './endpoints.ts';
import { findNetwork } from './networks.ts';
import type { NetworkRecord } from './record.ts';

/** `docker network connect`. A container that does not run joins with its next start. */
export function connectContainer(
  daemon: Daemon,
  term: string,
  container: Container,
  settings: Partial<EndpointSettings>,
): ApiResult<void> {
  const found = findNetwork(daemon, term);
  if (!found.ok && container.handle !== undefined) return found;
  const network = found.ok ? found.value : undefined;
  const name = network?.name ?? term;
  const problem = network === undefined ? undefined : conflictOf(daemon, container, network, settings);
  if (problem !== undefined) return problem;
  const endpoint = {
    settings: emptyEndpoint({
      ...settings,
      IPAMConfig: settings.IPAMConfig ?? {},
      DriverOpts: settings.DriverOpts ?? {},
    }),
    networkId: network?.id ?? '',
  };
  if (container.handle === undefined) {
    container.endpoints.set(name, endpoint);
    return ok(undefined);
  }
  if (container.endpoints.has(name)) {
    const message = `endpoint with name ${container.name} already exists in network ${name}`;
    return apiError('forbidden', message, 'network.already-connected');
  }
  container.endpoints.set(name, endpoint);
  const plugged = plugIn(daemon, container, name, endpoint);
  if (!plugged.ok) container.endpoints.delete(name);
  else writeNetworkFiles(daemon, container);
  return plugged;
}

function conflictOf(
  daemon: Daemon,
  container: Container,
  network: NetworkRecord,
  settings: Partial<EndpointSettings>,
): ReturnType<typeof apiError> | undefined {
  if (isContainerMode(container.hostConfig.NetworkMode)) {
    const message =
      'container sharing network namespace with another container or host cannot be connected to any other network';
    return apiError('invalid', message, 'network.shared-namespace');
  }
  if (network.driver === 'host' && container.hostConfig.NetworkMode !== 'host') {
    const message = 'cannot connect container to host network - container must be created in host network mode';
    return apiError('invalid', message, 'network.host-mode');
  }
  const others = [...container.endpoints.keys()].map((name) => findNetwork(daemon, name));
  const isPrivate = network.driver === 'null' || others.some((one) => one.ok && one.value.driver === 'null');
  if (container.endpoints.size > 0 && isPrivate && !container.endpoints.has(network.name)) {
    const message =
      'container cannot be connected to multiple networks with one of the networks in private (none) mode';
    return apiError('invalid', message, 'network.private-mode');
  }
  const problem = endpointProblem(network, network.name, settings);
  return problem === undefined ? undefined : apiError('invalid', problem, 'network.invalid-endpoint');
}

/** `docker network disconnect`. */
export function disconnectContainer(
  daemon: Daemon,
  term: string,
  container: Container,
  force: boolean,
): ApiResult<void> {
  const found = findNetwork(daemon, term);
  if (!found.ok && !force) return found;
  const name = found.ok ? found.value.name : term;
  const endpoint = container.endpoints.get(name);
  if (container.handle === undefined || !found.ok) {
    if (endpoint === undefined) {
      const message = `container ${container.id} is not connected to the network ${name}`;
      return apiError('server', message, 'network.not-connected');
    }
    container.endpoints.delete(name);
    return ok(undefined);
  }
  if (found.value.driver === 'host' && container.hostConfig.NetworkMode === 'host') {
    const message = 'cannot disconnect container from host network - container was created in host network mode';
    return apiError('invalid', message, 'network.host-mode');
  }
  if (endpoint === undefined) {
    const message = `container ${container.id} is not connected to network ${name}`;
    return apiError('forbidden', message, 'network.not-connected');
  }
  const carriedPorts = container.published.some((one) => one.address === endpoint.settings.IPAddress);
  if (carriedPorts) releasePorts(daemon, container);
  unplug(daemon, container, endpoint);
  container.endpoints.delete(name);
  writeNetworkFiles(daemon, container);
  return ok(undefined);
}

/** `docker network disconnect -f` of a container that is not there at all. */
export function disconnectMissing(daemon: Daemon, term: string, container: string): ApiResult<void> {
  const found = findNetwork(daemon, term);
  if (!found.ok) return noSuchNetwork(term);
  return apiError('not-found', `endpoint ${container} not found`, 'network.no-endpoint');
}
