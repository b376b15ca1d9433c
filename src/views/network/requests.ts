import { say, type Words } from '../../i18n/index.ts';
import type { ContainerView, RequestView, World } from '../session/simulator.ts';
import type { RequestRow } from './picture.ts';

/** One request as a row of the table, with the reason in words. */
export function requestRow(request: RequestView, world: World, words: Words): RequestRow {
  const address = request.port === 0 ? request.address : `${request.address}:${request.port}`;
  const to = nameOf(world, request.to, words);
  const called = request.name !== undefined && request.name !== to ? request.name : '';
  return {
    key: String(request.entry),
    from: world.containers.get(request.from)?.name ?? request.sender?.name ?? nameOf(world, request.from, words),
    to: [called, to === '' ? address : `${to} (${address})`].filter((part) => part !== '').join(' → '),
    outcome: request.outcome,
    outcomeText: words.network.outcome[request.outcome],
    reason: reasonOf(request, world, words),
  };
}

function reasonOf(request: RequestView, world: World, words: Words): string {
  const text = words.network.reason;
  const name = nameOf(world, request.to, words);
  switch (request.reason) {
    case 'arrived':
      return '';
    case 'nobody-listens':
      if (request.to === 'host') return say(text.nobodyOnHost, { port: request.port });
      return say(request.via.startsWith('port ') ? text.nobodyBehindDoor : text.nobodyListens, {
        name,
        port: request.port,
      });
    case 'listens-on-loopback':
      return say(text.loopback, { name });
    case 'no-such-name':
      return nameless(request, world, words);
    case 'no-such-address':
      return say(text.noAddress, { address: request.address });
    case 'isolated':
      return text.isolated;
    case 'no-way-out':
      return text.noWayOut;
    case 'no-answer':
      return say(text.noAnswer, { address: request.address });
  }
}

/** Why a name means nothing to its sender, though there may be a container of that name. */
function nameless(request: RequestView, world: World, words: Words): string {
  const text = words.network.reason;
  const wanted = request.address;
  const target = [...world.containers.values()].find((one) => one.name === wanted);
  const sender = world.containers.get(request.from);
  if (target === undefined) return say(text.nameUnknown, { name: wanted });
  if (request.from === 'host') return say(text.nameOnHost, { name: wanted });
  if (target.state !== 'running' && target.state !== 'paused') return say(text.nameStopped, { name: wanted });
  return sender !== undefined && shares(sender, target)
    ? say(text.nameDefaultBridge, { name: wanted })
    : say(text.nameElsewhere, { name: wanted });
}

/** A container's or the host's name for people. */
function nameOf(world: World, id: string | undefined, words: Words): string {
  if (id === undefined) return '';
  if (id === 'host') return words.network.host;
  return world.containers.get(id)?.name ?? (/^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id);
}

const shares = (a: ContainerView, b: ContainerView): boolean => [...a.networks.keys()].some((id) => b.networks.has(id));
