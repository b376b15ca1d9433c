import type { FileEvent, NetworkEvent, RegistryEvent, TerminalEvent, VolumeEvent } from '../../api/domain-event.ts';
import type { World } from '../world.ts';
import { withFile } from './containers.ts';
import { withEntry, withoutEntry } from './maps.ts';

const REQUEST_LIMIT = 50;
const TRANSFER_LIMIT = 100;
const COMMAND_LIMIT = 500;

type Handled =
  | VolumeEvent
  | RegistryEvent
  | TerminalEvent
  | Extract<FileEvent, { type: 'file.changed' }>
  | Extract<NetworkEvent, { type: 'network.created' | 'network.removed' | 'request' }>;

/** The World after something happened to volumes, networks, the registry, the host's files or the terminal. */
export function projectOther(world: World, event: Handled, at: number): World {
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
    case 'request': {
      const { type: _, ...request } = event;
      return { ...world, requests: [...world.requests, { ...request, at }].slice(-REQUEST_LIMIT) };
    }
    case 'registry.layer': {
      const { type: _, ...transfer } = event;
      return { ...world, transfers: [...world.transfers, { ...transfer, at }].slice(-TRANSFER_LIMIT) };
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
      };
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
