import type { ApiTask, NetworkApi } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import type { Container } from '../container/container.ts';
import { settledContainer } from '../container/names.ts';
import type { Daemon } from '../daemon.ts';
import type { ApiResult } from '../errors.ts';
import { connectContainer, disconnectContainer, disconnectMissing } from './connect.ts';
import { createNetwork, findNetwork, inspectNetwork, listNetworks, pruneNetworks, removeNetwork } from './networks.ts';

/** Simulated time to make a bridge with its firewall rules. */
const BRIDGE_MS = 30;

/** The network part of the API. */
export function networksApi(daemon: Daemon): NetworkApi {
  function* after<T>(milliseconds: number, result: () => ApiResult<T>): ApiTask<T> {
    yield* daemon.pass(milliseconds);
    return result();
  }
  const call = <T>(label: string, milliseconds: number, result: () => ApiResult<T>): ApiTask<T> =>
    daemon.call(label, after(milliseconds, result));
  function* settled<T>(id: string, run: (found: ApiResult<Container>) => ApiResult<T>): ApiTask<T> {
    yield* daemon.pass(BRIDGE_MS);
    return run(yield* settledContainer(daemon, id));
  }
  const withContainer = <T>(
    label: string,
    id: string,
    run: (found: ApiResult<Container>) => ApiResult<T>,
  ): ApiTask<T> => daemon.call(label, settled(id, run));
  return {
    list: (filters) => call('GET /networks', 0, () => listNetworks(daemon, filters)),
    create: (request) => call('POST /networks/create', BRIDGE_MS, () => createNetwork(daemon, request)),
    inspect: (id) =>
      call(`GET /networks/${id}`, 0, () => {
        const found = findNetwork(daemon, id);
        return found.ok ? ok(inspectNetwork(daemon, found.value)) : found;
      }),
    remove: (id) => call(`DELETE /networks/${id}`, BRIDGE_MS / 2, () => removeNetwork(daemon, id)),
    connect: (network, container, endpoint) =>
      withContainer(`POST /networks/${network}/connect`, container, (found) =>
        found.ok ? connectContainer(daemon, network, found.value, endpoint) : found,
      ),
    disconnect: (network, container, force) =>
      withContainer(`POST /networks/${network}/disconnect`, container, (found) => {
        if (!found.ok) return force ? disconnectMissing(daemon, network, container) : found;
        return disconnectContainer(daemon, network, found.value, force);
      }),
    prune: (filters) => call('POST /networks/prune', BRIDGE_MS, () => pruneNetworks(daemon, filters)),
  };
}
