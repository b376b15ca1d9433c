import type { RequestView } from '../session/simulator.ts';
import type { Flight, Rail, Station, Stop } from './picture.ts';

/** The way of a request through the picture; undefined when its ends are no longer there. */
export function flightOf(
  request: RequestView,
  stations: readonly Station[],
  rails: readonly Rail[],
): Flight | undefined {
  const from = indexOf(stations, request.from);
  if (from < 0) return undefined;
  const begin: Stop = { at: 'station', station: from };
  const stops = [begin, ...wayOf(request, from, stations, rails)];
  return { key: String(request.entry), stops, outcome: request.outcome };
}

function wayOf(
  request: RequestView,
  from: number,
  stations: readonly Station[],
  rails: readonly Rail[],
): readonly Stop[] {
  const to = request.to === undefined ? -1 : indexOf(stations, request.to);
  const goal: readonly Stop[] = to < 0 ? [] : [{ at: 'station', station: to }];
  if (request.via === 'loopback' || to === from) return goal;
  const door = doorOf(request, to < 0 ? undefined : stations[to]);
  if (door !== undefined) {
    // A published port is entered from outside, also by the host's own programs.
    return [
      ...toHost(request, from, stations, rails),
      { at: 'wall', station: 0 },
      { at: 'wall', station: to, door },
      ...goal,
    ];
  }
  const rail = rails.findIndex((one) => one.id === request.via);
  if (rail >= 0 && to >= 0) return [{ at: 'rail', rail, station: from }, { at: 'rail', rail, station: to }, ...goal];
  if (rail >= 0)
    return [
      { at: 'rail', rail, station: from },
      { at: 'rail', rail, station: stations.length - 1 },
    ];
  // Packets for another bridge get as far as the host, which drops them.
  if (request.reason === 'isolated') return toHost(request, from, stations, rails);
  if (request.via === 'internet') return [...toHost(request, from, stations, rails), { at: 'wall', station: 0 }];
  return [];
}

/** From a container to the host, by the first of its rails that leads out. */
function toHost(
  request: RequestView,
  from: number,
  stations: readonly Station[],
  rails: readonly Rail[],
): readonly Stop[] {
  if (request.from === 'host') return [];
  const hook = stations[from]?.hooks.find((one) => rails[one.rail]?.internal === false);
  if (hook === undefined) return [];
  const { rail } = hook;
  return [
    { at: 'rail', rail, station: from },
    { at: 'rail', rail, station: 0 },
    { at: 'station', station: 0 },
  ];
}

function doorOf(request: RequestView, station: Station | undefined): number | undefined {
  const port = /^port (\d+)$/.exec(request.via)?.[1];
  if (port === undefined || station === undefined) return undefined;
  const at = station.doors.findIndex((door) => String(door.hostPort) === port);
  return at < 0 ? undefined : at;
}

/** A guest sends and receives through the network of its host. */
function indexOf(stations: readonly Station[], id: string): number {
  return stations.findIndex((one) => one.id === id);
}
