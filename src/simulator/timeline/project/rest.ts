import type {
  BrowserEvent,
  FileEvent,
  NetworkEvent,
  RegistryEvent,
  TerminalEvent,
  VolumeEvent,
} from '../../api/domain-event.ts';
import type { JournalEntry } from '../journal.ts';
import type { RequestView, World } from '../world.ts';
import { withFile } from './containers.ts';
import { withEntry, withoutEntry } from './maps.ts';

const REQUEST_LIMIT = 50;
const TRANSFER_LIMIT = 100;
const COMMAND_LIMIT = 500;

type Handled =
  | VolumeEvent
  | RegistryEvent
  | BrowserEvent
  | TerminalEvent
  | Extract<FileEvent, { type: 'file.changed' }>
  | Extract<NetworkEvent, { type: 'network.created' | 'network.removed' | 'name.lookup' | 'request' }>;

/** The World after something happened to volumes, networks, the registry, the host's files or the terminal. */
export function projectOther(world: World, event: Handled, entry: JournalEntry): World {
  const { at } = entry;
  switch (event.type) {
    case 'volume.created': {
      const { volume, anonymous, labels } = event;
      return {
        ...world,
        volumes: withEntry(world.volumes, volume, { name: volume, anonymous, labels, files: new Map() }),
      };
    }
    case 'volume.removed':
      return { ...world, volumes: withoutEntry(world.volumes, event.volume) };
    case 'network.created': {
      const { type: _, network, ...facts } = event;
      return { ...world, networks: withEntry(world.networks, network, { id: network, ...facts }) };
    }
    case 'network.removed':
      return { ...world, networks: withoutEntry(world.networks, event.network) };
    case 'name.lookup':
      return { ...world, lastLookup: { from: event.from, name: event.name, addresses: event.addresses } };
    case 'request':
      return { ...world, requests: [...world.requests, requested(world, event, entry)].slice(-REQUEST_LIMIT) };
    case 'registry.layer': {
      const { type: _, ...transfer } = event;
      const progress = event.outcome === 'sent' ? WAITING : { phase: 'done' as const, current: event.size };
      return { ...world, transfers: [...world.transfers, { ...transfer, ...progress, at }].slice(-TRANSFER_LIMIT) };
    }
    case 'registry.progress':
      return { ...world, transfers: progressed(world.transfers, event) };
    case 'registry.manifest': {
      const { registry, repository, digest, layers, tag } = event;
      const key = `${registry}/${repository}@${digest}`;
      const known = world.registryManifests.has(key)
        ? world.registryManifests
        : withEntry(world.registryManifests, key, { registry, repository, digest, layers });
      if (tag === undefined) return { ...world, registryManifests: known };
      const registryTags = withEntry(world.registryTags, `${registry}/${repository}:${tag}`, digest);
      return { ...world, registryManifests: known, registryTags };
    }
    case 'registry.tag':
      return {
        ...world,
        registryTags: withEntry(world.registryTags, `${event.registry}/${event.repository}:${event.tag}`, event.digest),
      };
    case 'registry.removed':
      return {
        ...world,
        registryTags: withoutDigest(world.registryTags, `${event.registry}/${event.repository}:`, event.digest),
        registryManifests: withoutEntry(
          world.registryManifests,
          `${event.registry}/${event.repository}@${event.digest}`,
        ),
      };
    case 'browser.asked':
      return { ...world, browser: { url: event.url, at } };
    case 'browser.answered':
      return { ...world, browser: { url: event.url, answer: event.answer, at } };
    case 'terminal.command': {
      const { limit: _, ...rest } = world;
      return {
        ...rest,
        commands: [...world.commands, { terminal: event.terminal, command: event.command, at }].slice(-COMMAND_LIMIT),
      };
    }
    case 'terminal.exit':
      return { ...world, commands: ended(world.commands, event) };
    case 'simulation.limit':
      return { ...world, limit: event.message };
    case 'file.changed':
      return fileChanged(world, event);
  }
}

const WAITING = { phase: 'waiting', current: 0 } as const;

/** A request with the name by which its sender found the address. */
function requested(world: World, event: Extract<NetworkEvent, { type: 'request' }>, entry: JournalEntry): RequestView {
  const { type: _, ...request } = event;
  const { lastLookup } = world;
  const container = world.containers.get(request.from);
  const sender = container && { name: container.name, networks: container.networks };
  const named = lastLookup?.from === request.from && lastLookup.addresses.includes(request.address);
  return {
    ...request,
    at: entry.at,
    entry: entry.index,
    ...(sender && { sender }),
    ...(named && { name: lastLookup.name }),
  };
}

function progressed(
  transfers: World['transfers'],
  event: Extract<RegistryEvent, { type: 'registry.progress' }>,
): World['transfers'] {
  const at = transfers.findLastIndex(
    (one) => one.digest === event.digest && one.reference === event.reference && one.direction === event.direction,
  );
  const transfer = transfers[at];
  if (transfer === undefined) return transfers;
  return transfers.with(at, { ...transfer, phase: event.phase, current: event.current });
}

function withoutDigest(tags: ReadonlyMap<string, string>, prefix: string, digest: string): ReadonlyMap<string, string> {
  return new Map([...tags].filter(([name, one]) => one !== digest || !name.startsWith(prefix)));
}

function ended(
  commands: World['commands'],
  event: { readonly terminal: string; readonly code: number },
): World['commands'] {
  const at = commands.findLastIndex((command) => command.terminal === event.terminal && command.exitCode === undefined);
  const command = commands[at];
  return command === undefined ? commands : commands.with(at, { ...command, exitCode: event.code });
}

function fileChanged(world: World, event: Extract<FileEvent, { type: 'file.changed' }>): World {
  if (event.holder === 'host') return { ...world, hostFiles: withFile(world.hostFiles, event) };
  const name = event.holder.startsWith('volume:') ? event.holder.slice('volume:'.length) : undefined;
  const volume = name === undefined ? undefined : world.volumes.get(name);
  if (volume === undefined) return world;
  return {
    ...world,
    volumes: withEntry(world.volumes, volume.name, { ...volume, files: withFile(volume.files, event) }),
  };
}
