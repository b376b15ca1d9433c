import type { ContainerEvent, FileEvent, NetworkEvent, ProcessEvent } from '../../api/domain-event.ts';
import type { JournalEntry } from '../journal.ts';
import type { ContainerView, FileView, World } from '../world.ts';
import { withEntry, withoutEntry } from './maps.ts';

const OUTPUT_LIMIT = 20_000;
const SIGNAL_LIMIT = 30;
const REFUSAL_LIMIT = 10;

type Handled =
  | ContainerEvent
  | ProcessEvent
  | FileEvent
  | Extract<NetworkEvent, { type: 'network.connected' | 'network.disconnected' | 'port.bound' | 'port.released' }>;

/** The World after something happened to one container. */
export function projectContainer(world: World, event: Handled, entry: JournalEntry): World {
  if (event.type === 'container.created')
    return { ...world, containers: withEntry(world.containers, event.container, created(event)) };
  if (event.type === 'container.removed') return removed(world, event.container, entry);
  const id = containerOf(event);
  const container = id === undefined ? undefined : world.containers.get(id);
  if (container === undefined) return world;
  return { ...world, containers: withEntry(world.containers, container.id, changed(container, event, entry)) };
}

/** A removed container is shown until the next input; what the set-up removed never was seen. */
function removed(world: World, id: string, entry: JournalEntry): World {
  const container = world.containers.get(id);
  const containers = withoutEntry(world.containers, id);
  if (container === undefined || entry.input < 0) return { ...world, containers };
  const command = entry.causes.find((cause) => cause.level === 'command')?.label;
  const removal = { input: entry.input, at: entry.index, ...(command !== undefined && { command }) };
  return { ...world, containers, removed: [...world.removed, { ...container, removal }] };
}

function containerOf(event: Exclude<Handled, { type: 'container.created' | 'container.removed' }>): string | undefined {
  if ('container' in event) return event.container;
  const holder = 'namespace' in event ? event.namespace : event.holder;
  const [kind, id] = holder.split(':', 2);
  return kind === 'container' || kind === 'tmpfs' ? id : undefined;
}

function created(event: Extract<ContainerEvent, { type: 'container.created' }>): ContainerView {
  const { type: _, container, mounts, ...facts } = event;
  return {
    id: container,
    ...facts,
    state: 'created',
    oomKilled: false,
    restartCount: 0,
    health: 'none',
    healthStreak: 0,
    healthRetries: 0,
    boundPorts: [],
    mounts: mounts.map((mount) => ({ ...mount, attached: false, hides: [], copiedUp: [], shows: [], files: NO_FILES })),
    processes: new Map(),
    signals: [],
    refusals: [],
    output: [],
    files: new Map(),
    networks: new Map(),
    execs: new Map(),
  };
}

const NO_FILES: ReadonlyMap<string, FileView> = new Map();

type Changing = Exclude<Handled, { type: 'container.created' | 'container.removed' }>;

function changed(container: ContainerView, event: Changing, entry: JournalEntry): ContainerView {
  switch (event.type) {
    case 'container.state':
      return moved(container, event, entry);
    case 'container.stopping':
      return {
        ...container,
        stopping: {
          signal: event.signal,
          since: entry.at,
          ...(event.deadline !== undefined && { deadline: event.deadline }),
        },
      };
    case 'container.renamed':
      return { ...container, name: event.name };
    case 'container.updated':
      return { ...container, restart: event.restart, settings: event.settings };
    case 'container.health':
      return {
        ...container,
        health: event.status,
        healthStreak: event.streak,
        healthRetries: event.retries,
        ...(event.probe !== undefined && { lastProbe: { ...event.probe, at: entry.at } }),
      };
    case 'container.output':
      return { ...container, output: appended(container.output, event) };
    case 'container.exec': {
      const exec = { argv: event.argv, ...(event.exitCode !== undefined && { exitCode: event.exitCode }) };
      return { ...container, execs: withEntry(container.execs, event.exec, exec) };
    }
    case 'process.started': {
      const { pid, ppid, argv, user, hostPid } = event;
      const process = { pid, ppid, argv, user, hostPid, listening: [] };
      return { ...container, processes: withEntry(container.processes, pid, process) };
    }
    case 'process.listening': {
      const process = container.processes.get(event.pid);
      if (process === undefined) return container;
      const listening = [...process.listening, { address: event.address, port: event.port }];
      return { ...container, processes: withEntry(container.processes, event.pid, { ...process, listening }) };
    }
    case 'process.replaced': {
      const process = container.processes.get(event.pid);
      if (process === undefined) return container;
      return { ...container, processes: withEntry(container.processes, event.pid, { ...process, argv: event.argv }) };
    }
    case 'process.exited':
      return { ...container, processes: withoutEntry(container.processes, event.pid) };
    case 'process.signal': {
      const { pid, signal, effect, from } = event;
      return {
        ...container,
        signals: [...container.signals, { pid, signal, effect, from, at: entry.at }].slice(-SIGNAL_LIMIT),
      };
    }
    case 'file.changed':
      return event.holder.startsWith('tmpfs:')
        ? { ...container, mounts: inMemory(container.mounts, event) }
        : { ...container, files: withFile(container.files, event) };
    case 'file.refused': {
      const { pid, path } = event;
      return { ...container, refusals: [...container.refusals, { pid, path, at: entry.at }].slice(-REFUSAL_LIMIT) };
    }
    case 'mount.attached':
    case 'mount.detached':
      return { ...container, mounts: mounted(container.mounts, event) };
    case 'network.connected':
      return {
        ...container,
        networks: withEntry(container.networks, event.network, { address: event.address, names: event.names }),
      };
    case 'network.disconnected':
      return { ...container, networks: withoutEntry(container.networks, event.network) };
    case 'port.bound': {
      const { type: _, container: __, ...port } = event;
      return { ...container, boundPorts: [...container.boundPorts, port] };
    }
    case 'port.released':
      return {
        ...container,
        boundPorts: container.boundPorts.filter(
          (port) => port.hostPort !== event.hostPort || port.protocol !== event.protocol,
        ),
      };
  }
}

function moved(
  container: ContainerView,
  event: Extract<ContainerEvent, { type: 'container.state' }>,
  entry: JournalEntry,
): ContainerView {
  const { stopping, stopped, error, restartAt: _, ...rest } = container;
  const started = event.transition === 'START';
  const command = meantBy(container, event, entry.causes.find((cause) => cause.level === 'command')?.label);
  const ended = event.to === 'exited' || event.to === 'dead' || event.to === 'restarting';
  return {
    ...rest,
    ...(!ended && stopping !== undefined && { stopping }),
    ...(!started && stopped !== undefined && { stopped }),
    ...(ended && stopping !== undefined && { stopped: { signal: stopping.signal, after: entry.at - stopping.since } }),
    state: event.to,
    transition: {
      name: event.transition,
      from: event.from,
      at: entry.index,
      ...(command !== undefined && { command }),
    },
    ...(event.restartAt !== undefined && { restartAt: event.restartAt }),
    ...(started && { startedAt: entry.at }),
    ...(ended && { finishedAt: entry.at, processes: new Map() }),
    ...(event.exitCode !== undefined && { exitCode: event.exitCode }),
    // What hindered an earlier start is no news once it runs.
    ...(!started && (event.error ?? error) !== undefined && { error: event.error ?? error }),
    ...(event.oomKilled !== undefined && { oomKilled: event.oomKilled }),
    ...(event.restartCount !== undefined && { restartCount: event.restartCount }),
  };
}

/** The command that led to a move. What only ended, or was started again, while a command ran did not come from it. */
function meantBy(
  { transition: last, signals }: ContainerView,
  event: Extract<ContainerEvent, { type: 'container.state' }>,
  running: string | undefined,
): string | undefined {
  if (event.transition === 'START' && event.from === 'restarting') return undefined;
  if (event.transition !== 'EXIT' || last?.command === running) return running;
  const heard = signals.findLast((signal) => signal.pid === 1)?.effect !== 'ignored';
  return last?.name === 'STOP' && heard ? last.command : undefined;
}

function appended(
  output: ContainerView['output'],
  event: { readonly stream: 'stdout' | 'stderr'; readonly text: string },
): ContainerView['output'] {
  const last = output.at(-1);
  const grown =
    last?.stream === event.stream
      ? output.with(-1, { stream: last.stream, text: (last.text + event.text).slice(-OUTPUT_LIMIT) })
      : [...output, { stream: event.stream, text: event.text }];
  return grown.length > 200 ? grown.slice(-200) : grown;
}

function mounted(
  mounts: ContainerView['mounts'],
  event: Extract<FileEvent, { type: 'mount.attached' | 'mount.detached' }>,
): ContainerView['mounts'] {
  if (event.type === 'mount.detached')
    return mounts.map((one) => (one.target === event.target ? { ...one, attached: false, files: NO_FILES } : one));
  const { type: _, container: __, mount, ...what } = event;
  const view = { ...mount, ...what, attached: true, files: NO_FILES };
  return mounts.some((one) => one.target === view.target)
    ? mounts.map((one) => (one.target === view.target ? view : one))
    : [...mounts, view];
}

/** A file in memory: `tmpfs:ID:TARGET` names the mount. */
function inMemory(
  mounts: ContainerView['mounts'],
  event: Extract<FileEvent, { type: 'file.changed' }>,
): ContainerView['mounts'] {
  const target = event.holder.split(':').slice(2).join(':');
  return mounts.map((one) => (one.target === target ? { ...one, files: withFile(one.files, event) } : one));
}

/** The files of a holder after one changed: what was added here and removed again is gone without a trace. */
export function withFile(
  files: ReadonlyMap<string, FileView>,
  event: Extract<FileEvent, { type: 'file.changed' }>,
): ReadonlyMap<string, FileView> {
  const before = files.get(event.path);
  if (event.change === 'removed' && before?.change === 'added') return withoutEntry(files, event.path);
  const change = event.change === 'modified' && before?.change === 'added' ? 'added' : event.change;
  const { path, kind, size } = event;
  return withEntry(files, path, { path, change, kind, size, copiedUp: event.copiedUp ?? before?.copiedUp ?? false });
}
