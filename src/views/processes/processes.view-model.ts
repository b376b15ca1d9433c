import { say, type Words } from '../../i18n/index.ts';
import { joinArgv } from '../design/format.ts';
import type { ContainerView, World } from '../session/simulator.ts';

/** One process under its two numbers. */
export interface TwinProcess {
  readonly key: string;
  readonly hostPid: number;
  readonly pid: number;
  readonly first: boolean;
  readonly user: string;
  readonly command: string;
}

/** What a container has for itself, or shares. */
export interface Space {
  readonly kind: SpaceKind;
  readonly name: string;
  readonly own: boolean;
  readonly ownText: string;
  readonly text: string;
}

export type SpaceKind = 'files' | 'processes' | 'network' | 'name' | 'users' | 'kernel';

export interface ProcessGroup {
  readonly id: string;
  readonly name: string;
  readonly inText: string;
  readonly paused: boolean;
  readonly processes: readonly TwinProcess[];
  readonly spaces: readonly Space[];
}

export interface ProcessesPicture {
  /** Containers that have processes, by the host's number of their first one. */
  readonly groups: readonly ProcessGroup[];
  readonly summary: string;
}

/** All processes of all containers, as the host sees them and as each container does. */
export function processesPicture(world: World, words: Words): ProcessesPicture {
  const groups = [...world.containers.values()]
    .filter((container) => container.processes.size > 0)
    .map((container) => group(world, container, words))
    .sort((a, b) => (a.processes[0]?.hostPid ?? 0) - (b.processes[0]?.hostPid ?? 0));
  const count = groups.reduce((sum, one) => sum + one.processes.length, 0);
  return { groups, summary: say(words.processes.summary, { count, containers: groups.length }) };
}

function group(world: World, container: ContainerView, words: Words): ProcessGroup {
  return {
    id: container.id,
    name: container.name,
    inText: say(words.processes.in, { name: container.name }),
    paused: container.state === 'paused',
    processes: [...container.processes.values()]
      .sort((a, b) => a.hostPid - b.hostPid)
      .map((process) => ({
        key: `${container.id} ${process.pid}`,
        hostPid: process.hostPid,
        pid: process.pid,
        first: process.pid === 1,
        user: process.user === 0 ? 'root' : String(process.user),
        command: joinArgv(process.argv),
      })),
    spaces: spacesOf(world, container, words),
  };
}

function spacesOf(world: World, container: ContainerView, words: Words): readonly Space[] {
  const text = words.processes.spaceText;
  const other = (mode: string): string | undefined => {
    if (!mode.startsWith('container:')) return undefined;
    const id = mode.slice('container:'.length);
    return world.containers.get(id)?.name ?? id.slice(0, 12);
  };
  const { networkMode, pidMode, hostname } = container;
  const lender = other(networkMode);
  const pids = other(pidMode);
  const space = (kind: SpaceKind, own: boolean, what: string): Space => ({
    kind,
    name: words.processes.space[kind],
    own,
    ownText: own ? words.processes.own : words.processes.shared,
    text: what,
  });
  return [
    space('files', true, text.files),
    pids !== undefined
      ? space('processes', false, say(text.processesOf, { name: pids }))
      : pidMode === 'host'
        ? space('processes', false, text.processesHost)
        : space('processes', true, text.processes),
    lender !== undefined
      ? space('network', false, say(text.networkOf, { name: lender }))
      : networkMode === 'host'
        ? space('network', false, text.networkHost)
        : space('network', true, networkMode === 'none' ? text.networkNone : text.network),
    networkMode === 'host' ? space('name', false, text.nameHost) : space('name', true, say(text.name, { hostname })),
    space('users', false, text.users),
    space('kernel', false, text.kernel),
  ];
}
