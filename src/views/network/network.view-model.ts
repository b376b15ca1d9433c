import { say, type Words } from '../../i18n/index.ts';
import { lifeState } from '../containers/focus.ts';
import type { ContainerView, NetworkView, RequestView, World } from '../session/simulator.ts';
import { doorsOf } from './doors.ts';
import { flightOf } from './flight.ts';
import type { NetworkPicture, Rail, Station } from './picture.ts';
import { requestRow } from './requests.ts';

const SHOWN_REQUESTS = 12;

/** Networks, who hangs on them, the doors in the host's wall, and the last requests. */
export function networkPicture(world: World, words: Words): NetworkPicture {
  const newest = world.requests.at(-1);
  // An older command's request would say what may be no longer true.
  const last = newest !== undefined && newest.at >= (world.commands.at(-1)?.at ?? 0) ? newest : undefined;
  const containers = connected(world, last);
  const rails = railsOf(world, containers, words);
  const railAt = new Map(rails.map((rail, index) => [rail.id, index]));
  const owners = containers.filter((one) => sharedWith(one) === undefined && one.networkMode !== 'host');
  const stations = [
    hostStation(rails, containers, words),
    ...owners.map((container) => station(container, railAt, containers, words)),
  ];
  const flight = last === undefined ? undefined : flightOf(last, stations, rails);
  return {
    rails,
    stations,
    doorCount: stations.flatMap((one) => one.doors).filter((door) => door.state === 'open').length,
    requests: world.requests
      .slice(-SHOWN_REQUESTS)
      .reverse()
      .map((request) => requestRow(request, world, words)),
    ...(last !== undefined && { last: requestRow(last, world, words) }),
    ...(flight !== undefined && { flight }),
    empty: containers.length === 0 && rails.length === 0,
    summary: say(words.network.summary, { rails: rails.length, containers: containers.length }),
  };
}

/**
 * The containers to draw. The last request's sender is drawn as it was connected when it asked, though it has ended since
 * or is gone: without it there would be no way to show.
 */
function connected(world: World, last: RequestView | undefined): readonly ContainerView[] {
  const gone = world.removed.filter((one) => one.id === last?.from);
  return [...world.containers.values(), ...gone].map((one) =>
    one.id === last?.from && one.networks.size === 0 && !isAlive(one)
      ? { ...one, networks: last.sender?.networks ?? one.networks }
      : one,
  );
}

const isAlive = ({ state }: ContainerView): boolean => state === 'running' || state === 'paused';

/** Who lends its network to this container (`--network container:…`). */
const sharedWith = (container: ContainerView): string | undefined =>
  container.networkMode.startsWith('container:') ? container.networkMode.slice('container:'.length) : undefined;

function railsOf(world: World, containers: readonly ContainerView[], words: Words): readonly Rail[] {
  const used = new Set(containers.flatMap((container) => [...container.networks.keys()]));
  return [...world.networks.values()]
    .filter((network) => network.driver !== 'host' && network.driver !== 'null')
    .filter((network) => network.name !== 'bridge' || used.has(network.id))
    .map((network) => rail(network, words));
}

function rail(network: NetworkView, words: Words): Rail {
  const text = words.network;
  return {
    id: network.id,
    name: network.name,
    subnet: network.subnet,
    gateway: network.gateway,
    internal: network.internal,
    facts: [network.name === 'bridge' ? text.noNames : text.names, ...(network.internal ? [text.internal] : [])],
  };
}

function hostStation(rails: readonly Rail[], containers: readonly ContainerView[], words: Words): Station {
  const guests = containers.filter((one) => one.networkMode === 'host');
  return {
    id: 'host',
    name: words.network.host,
    state: 'host',
    stateText: words.network.hostHint,
    hooks: rails.map((one, index) => ({ rail: index, network: one.name, address: one.gateway })),
    aliases: [],
    listens: guests.flatMap((one) => listens(one, words)),
    doors: [],
    guests: guests.map((one) => one.name),
    note: '',
  };
}

function station(
  container: ContainerView,
  railAt: ReadonlyMap<string, number>,
  containers: readonly ContainerView[],
  words: Words,
): Station {
  const hooks = [...container.networks].flatMap(([id, { address }]) => {
    const index = railAt.get(id);
    const network = index === undefined ? undefined : id;
    return index === undefined || network === undefined ? [] : [{ rail: index, network, address }];
  });
  const guests = containers.filter((one) => sharedWith(one) === container.id);
  const own = new Set([container.name, container.id.slice(0, 12), container.hostname]);
  const aliases = [...container.networks.values()].flatMap((one) => one.names).filter((name) => !own.has(name));
  return {
    id: container.id,
    name: container.name,
    state: lifeState(container),
    stateText: words.container.state[lifeState(container)],
    hooks,
    aliases: [...new Set(aliases)],
    listens: [container, ...guests].flatMap((one) => listens(one, words)),
    doors: doorsOf(container, words),
    guests: guests.map((one) => one.name),
    note: noteOf(container, hooks.length, words),
  };
}

function noteOf(container: ContainerView, hooks: number, words: Words): string {
  if (container.networkMode === 'none') return words.network.none;
  if (hooks > 0) return isAlive(container) ? '' : words.network.wasPlugged;
  return words.network.notPlugged;
}

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

function listens(container: ContainerView, words: Words): Station['listens'] {
  const all = [...container.processes.values()].flatMap((process) => process.listening);
  const texts = new Map(all.map(({ address, port }) => [`${address}:${port}`, !isLoopback(address)]));
  return [...texts].map(([text, open]) => ({
    text,
    open,
    meaning: open ? words.network.listensOpen : words.network.listensShy,
  }));
}
