import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type {
  ContainerConfig,
  ContainerStatus,
  EndpointSettings,
  HealthResult,
  HostConfig,
  MountSpec,
  PortMap,
} from '../../api/container.ts';
import { WaitQueue } from '../../base/task.ts';
import type { LiveTree, Tree } from '../../filesystem/index.ts';
import type { Attachment as NetworkAttachment, PublishedPort, Stack } from '../../network/index.ts';
import type { ProcessHandle } from '../../process/kernel.ts';
import type { Namespace } from '../../process/record.ts';
import { type ContainerLife, type ContainerMachineEvent, containerMachine } from './container.machine.ts';
import { ContainerLog } from './container-log.ts';
import { type HealthLife, type HealthMachineEvent, type HealthState, healthMachine } from './health.machine.ts';
import type { Streams } from './streams.ts';

/** A mount of a container as the daemon keeps it. */
export interface MountPoint {
  readonly type: 'bind' | 'volume' | 'tmpfs' | 'image';
  /** Volume name; empty for others. */
  readonly name: string;
  /** Path on the host. */
  readonly source: string;
  readonly destination: string;
  readonly readOnly: boolean;
  readonly mode: string;
  readonly propagation: string;
  readonly driver: string;
  readonly copyData: boolean;
  readonly anonymous: boolean;
  readonly spec: MountSpec;
  /** `--mount type=bind`: the source must exist, Docker does not make it. */
  readonly mustExist: boolean;
}

/** A container's membership in a network, kept also while it does not run. */
export interface Endpoint {
  settings: EndpointSettings;
  /** The network's id once it was resolved; empty before the first start. */
  networkId: string;
  attachment?: NetworkAttachment;
}

export interface Exec {
  readonly id: string;
  readonly container: Container;
  readonly argv: readonly string[];
  readonly user: string;
  readonly privileged: boolean;
  readonly tty: boolean;
  readonly attachStdin: boolean;
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly detachKeys: string | undefined;
  started: boolean;
  running: boolean;
  exitCode: number | undefined;
  pid: number;
  streams?: Streams;
  handle?: ProcessHandle;
  readonly ended: WaitQueue;
}

export interface HealthRecord {
  readonly log: HealthResult[];
  /** Changes with every start and stop of the monitor; an old monitor sees that it is out of date. */
  generation: number;
}

/** What one step of the machine did. */
export interface Step {
  readonly from: ContainerStatus | 'removed';
  readonly to: ContainerStatus | 'removed';
  readonly actions: readonly string[];
}

/** A container as the daemon knows it. The state machine holds its life, everything else is here. */
/**
 * The old `--link OTHER[:ALIAS]`. On the default bridge it writes the other one's address into /etc/hosts and its settings
 * into the environment; on a user-defined network it is a name that only this container can ask Docker's DNS for.
 */
export interface Link {
  readonly container: Container;
  readonly alias: string;
}

export class Container {
  readonly id: string;
  name: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly config: ContainerConfig;
  hostConfig: HostConfig;
  /** `sha256:…` */
  readonly image: string;
  readonly path: string;
  readonly args: readonly string[];
  /** The image's files with what Docker puts below the writable layer (`/etc/hosts`, `/.dockerenv` …). */
  readonly base: Tree;
  /** The container's own view: base plus writable layer. */
  readonly root: LiveTree;
  readonly mountPoints = new Map<string, MountPoint>();
  /** By network name, in the order in which they were connected. */
  readonly endpoints = new Map<string, Endpoint>();
  /** What `--link` connects it to. */
  readonly links: Link[] = [];
  readonly log = new ContainerLog();
  readonly execs = new Map<string, Exec>();
  /** Notified whenever the state changes. */
  readonly changed = new WaitQueue();
  readonly health: HealthRecord = { log: [], generation: 0 };

  startedAt: number | undefined;
  finishedAt: number | undefined;
  hasBeenStarted = false;
  removed = false;
  removing = false;
  /** A start is under way: calls about this container wait for its outcome, as for the daemon's lock. */
  starting = false;
  /** How many `docker stop` wait for it right now. */
  stopping = 0;
  /** Chain id of the image's top layer, which the container retains. */
  topLayer: string | undefined;
  /** How many times it ended: `docker wait --condition next-exit`. */
  exits = 0;
  /** Set while it runs, except `streams`, which are there as soon as somebody attaches. */
  namespace: Namespace | undefined;
  handle: ProcessHandle | undefined;
  streams: Streams | undefined;
  stack: Stack | undefined;
  /** The stack belongs to another container or the host. */
  sharesStack = false;
  sandboxId = '';
  published: readonly PublishedPort[] = [];
  /** Trees of tmpfs mounts by destination: they live from start to stop. */
  tmpfs = new Map<string, LiveTree>();
  /** /etc/hosts, /etc/hostname and /etc/resolv.conf, which Docker writes and mounts. */
  etc: LiveTree | undefined;
  /** Counts restarts that wait for their back-off: an older one is cancelled. */
  restartGeneration = 0;
  /** Ports bound while it ran, as `inspect` lists them. */
  portMap: PortMap = {};

  #machine: SnapshotFrom<typeof containerMachine>;
  #healthMachine: SnapshotFrom<typeof healthMachine>;

  constructor(init: {
    readonly id: string;
    readonly name: string;
    readonly created: number;
    readonly config: ContainerConfig;
    readonly hostConfig: HostConfig;
    readonly image: string;
    readonly path: string;
    readonly args: readonly string[];
    readonly base: Tree;
    readonly root: LiveTree;
  }) {
    this.id = init.id;
    this.name = init.name;
    this.created = init.created;
    this.config = init.config;
    this.hostConfig = init.hostConfig;
    this.image = init.image;
    this.path = init.path;
    this.args = init.args;
    this.base = init.base;
    this.root = init.root;
    const policy = init.hostConfig.RestartPolicy ?? { Name: 'no', MaximumRetryCount: 0 };
    const autoRemove = init.hostConfig.AutoRemove === true;
    this.#machine = initialTransition(containerMachine, { policy, autoRemove })[0];
    const retries = init.config.Healthcheck?.Retries || DEFAULT_RETRIES;
    this.#healthMachine = initialTransition(healthMachine, { retries })[0];
  }

  get state(): ContainerStatus | 'removed' {
    return this.#machine.value as ContainerStatus | 'removed';
  }

  get life(): ContainerLife {
    return this.#machine.context;
  }

  get healthState(): HealthState {
    return this.#healthMachine.value as HealthState;
  }

  get healthLife(): HealthLife {
    return this.#healthMachine.context;
  }

  /** Docker's `Running`: also true while paused and between restarts. */
  get isRunning(): boolean {
    return this.state === 'running' || this.state === 'paused' || this.state === 'restarting';
  }

  get isPaused(): boolean {
    return this.state === 'paused';
  }

  /** Steps the machine. The engine journals the step and carries out its actions. */
  step(event: ContainerMachineEvent): Step {
    const from = this.state;
    const [next, actions] = transition(containerMachine, this.#machine, event);
    this.#machine = next;
    return { from, to: this.state, actions: actions.map((action) => action.type) };
  }

  /** Steps the health machine; true when the status changed. */
  stepHealth(event: HealthMachineEvent): boolean {
    const before = this.healthState;
    this.#healthMachine = transition(healthMachine, this.#healthMachine, event)[0];
    return before !== this.healthState;
  }
}

const DEFAULT_RETRIES = 3;

/** `app` for `/app`. */
export const shortId = (id: string): string => id.replace(/^sha256:/, '').slice(0, 12);
