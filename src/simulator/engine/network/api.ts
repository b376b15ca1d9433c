import type { ApiTask, NetworkApi } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import { findContainer } from '../container/names.ts';
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
      call(`POST /networks/${network}/connect`, BRIDGE_MS, () => {
        const found = findContainer(daemon, container);
        return found.ok ? connectContainer(daemon, network, found.value, endpoint) : found;
      }),
    disconnect: (network, container, force) =>
      call(`POST /networks/${network}/disconnect`, BRIDGE_MS, () => {
        const found = findContainer(daemon, container);
        if (!found.ok) return force ? disconnectMissing(daemon, network, container) : found;
        return disconnectContainer(daemon, network, found.value, force);
      }),
    prune: (filters) => call('POST /networks/prune', BRIDGE_MS, () => pruneNetworks(daemon, filters)),
  };
}
