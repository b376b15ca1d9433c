import type { BuildWarning } from '../api/build.ts';
import type { ContainerStatus, PortMap } from '../api/container.ts';
import type {
  BrowserAnswer,
  CacheKeyPart,
  CacheReason,
  CommandParts,
  ContainerMount,
  ContainerSettings,
  HiddenBytes,
  LayerChange,
  RequestReason,
  TransferPhase,
} from '../api/domain-event.ts';
import type { LineRange } from '../base/diagnostic.ts';
import type { RuntimeConfig } from '../oci/image-config.ts';

/**
 * All that a view may know, at one moment. Immutable: an event makes a new World that shares what did not change, so the
 * World after every journal entry can be kept and compared by identity.
 */
export interface World {
  /** Simulated time in milliseconds since the Unix epoch. */
  readonly now: number;
  /** By id (`sha256:…`), in order of appearance. */
  readonly images: ReadonlyMap<string, ImageView>;
  /** By chain id: the same changes on top of other layers are another layer. */
  readonly layers: ReadonlyMap<string, LayerView>;
  /** In order of their start. */
  readonly builds: readonly BuildView[];
  /** By full id, removed ones left out. */
  readonly containers: ReadonlyMap<string, ContainerView>;
  /** Containers that the input of this moment has removed, as they were at their end: `removal` is set. */
  readonly removed: readonly ContainerView[];
  readonly volumes: ReadonlyMap<string, VolumeView>;
  readonly networks: ReadonlyMap<string, NetworkView>;
  /** Files of the learner's own folder and elsewhere on the host, as far as they changed. By absolute path. */
  readonly hostFiles: ReadonlyMap<string, FileView>;
  /** The last requests over the network, newest last, at most 50. */
  readonly requests: readonly RequestView[];
  /** The last name that was looked up, and the addresses it gave. */
  readonly lastLookup?: { readonly from: string; readonly name: string; readonly addresses: readonly string[] };
  /** Manifest digest by `registry/repository:tag`. */
  readonly registryTags: ReadonlyMap<string, string>;
  /** What registries are known to have, by `registry/repository@digest`, in order of appearance. */
  readonly registryManifests: ReadonlyMap<string, ManifestView>;
  /** The last layer transfers, newest last, at most 100. */
  readonly transfers: readonly TransferView[];
  /** Commands typed, newest last. */
  readonly commands: readonly CommandView[];
  /** What the browser window shows; absent until it was used. */
  readonly browser?: BrowserView;
  /** Set when the last input ran into a limit of the simulation. */
  readonly limit?: string;
}

export interface ImageView {
  readonly id: string;
  /** Tags in familiar form (`nginx:latest`), newest last. Empty for a dangling image. */
  readonly names: readonly string[];
  /** DiffIds from the bottom up. */
  readonly layers: readonly string[];
  /** Chain ids of the same layers: the keys of {@link World.layers}. */
  readonly chains: readonly string[];
  readonly config: RuntimeConfig;
  /** Bytes of all layers. */
  readonly size: number;
  readonly history: readonly {
    readonly createdBy: string;
    readonly size: number;
    readonly emptyLayer: boolean;
    readonly base: boolean;
  }[];
  readonly from: 'build' | 'pull' | 'commit' | 'load' | 'import' | 'start';
}

export interface LayerView {
  readonly diffId: string;
  readonly chainId: string;
  readonly size: number;
  readonly changes: readonly LayerChange[];
  /** Changes beyond the ones listed. */
  readonly more: number;
  /** What it hides in the layers below, the most bytes first. */
  readonly hides: readonly HiddenBytes[];
}

export interface BuildView {
  readonly id: string;
  readonly dockerfile: string;
  readonly source: string;
  readonly stages: readonly StageView[];
  readonly status: 'running' | 'done' | 'failed';
  readonly warnings: readonly BuildWarning[];
  readonly startedAt: number;
  readonly finishedAt?: number;
  readonly image?: string;
  readonly error?: string;
  readonly errorCode?: string;
  readonly errorLines?: readonly LineRange[];
}

export interface StageView {
  readonly index: number;
  readonly name?: string;
  readonly base: string;
  readonly baseStage?: number;
  readonly reachable: boolean;
  readonly lines: LineRange;
  readonly steps: readonly StepView[];
}

export interface StepView {
  readonly id: string;
  readonly kind: 'from' | 'run' | 'copy' | 'workdir' | 'meta';
  readonly source: string;
  readonly lines: LineRange;
  readonly config: RuntimeConfig;
  /** Indexes of the stages it copies or mounts from. */
  readonly needs: readonly number[];
  readonly status: 'waiting' | 'running' | 'built' | 'cached' | 'failed' | 'canceled';
  readonly output: string;
  readonly reason?: CacheReason;
  readonly key: readonly CacheKeyPart[];
  readonly layer?: string;
  /** The chain id of that layer. */
  readonly chain?: string;
  readonly message?: string;
  /** Simulated times at which it began and ended, in milliseconds since the Unix epoch. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
}

export interface ContainerView {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly imageName: string;
  readonly argv: readonly string[];
  readonly command?: CommandParts;
  readonly env: readonly string[];
  readonly user: string;
  readonly workingDir: string;
  readonly tty: boolean;
  readonly autoRemove: boolean;
  readonly restart: string;
  readonly stopSignal: string;
  readonly state: ContainerStatus;
  /** The last transition of the machine, with the journal index at which it happened. */
  readonly transition?: {
    readonly name: string;
    readonly from: ContainerStatus;
    readonly at: number;
    /** What the learner typed that led to it; absent when it came by itself. */
    readonly command?: string;
  };
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly exitCode?: number;
  readonly error?: string;
  readonly oomKilled: boolean;
  readonly restartCount: number;
  /** Set while it waits for the restart policy. */
  readonly restartAt?: number;
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy';
  readonly healthStreak: number;
  /** Failures in a row that make it unhealthy; 0 without a check. */
  readonly healthRetries: number;
  readonly lastProbe?: { readonly exitCode: number; readonly output: string; readonly at: number };
  /** Set while `docker stop` waits: the signal sent and when SIGKILL follows (absent: never). */
  readonly stopping?: { readonly signal: string; readonly since: number; readonly deadline?: number };
  /** Set when it ended because `docker stop` asked: the signal, and how long it then took, in milliseconds. */
  readonly stopped?: { readonly signal: string; readonly after: number };
  readonly ports: PortMap;
  readonly exposed: readonly string[];
  readonly hostname: string;
  readonly networkMode: string;
  readonly pidMode: string;
  readonly readOnly: boolean;
  readonly boundPorts: readonly {
    readonly hostAddress: string;
    readonly hostPort: number;
    readonly containerPort: number;
    readonly protocol: string;
  }[];
  readonly mounts: readonly MountView[];
  readonly processes: ReadonlyMap<number, ProcessView>;
  readonly signals: readonly SignalView[];
  /** The end of what it printed, at most 20,000 characters a stream, interleaved in order. */
  readonly output: readonly { readonly stream: 'stdout' | 'stderr'; readonly text: string }[];
  /** The last writes that were refused because it may only read there, newest last, at most 10. */
  readonly refusals: readonly { readonly pid: number; readonly path: string; readonly at: number }[];
  /** The writable layer: what differs from the image. By path. */
  readonly files: ReadonlyMap<string, FileView>;
  readonly networks: ReadonlyMap<string, { readonly address: string; readonly names: readonly string[] }>;
  readonly labels: Readonly<Record<string, string>>;
  readonly settings: ContainerSettings;
  readonly execs: ReadonlyMap<string, { readonly argv: readonly string[]; readonly exitCode?: number }>;
  /** Set when it is gone: during which input, at which journal index, and what the learner typed that led to it. */
  readonly removal?: { readonly input: number; readonly at: number; readonly command?: string };
}

export interface MountView extends ContainerMount {
  readonly attached: boolean;
  /** Paths of the image that the mount covers, paths copied up into an empty volume, paths now seen there (first ones only). */
  readonly hides: readonly string[];
  readonly copiedUp: readonly string[];
  readonly shows: readonly string[];
  /** One file is mounted, and no folder. */
  readonly isFile?: boolean;
  /** What was changed in a tmpfs since it was mounted, by path below it; empty for other kinds. */
  readonly files: ReadonlyMap<string, FileView>;
}

export interface ProcessView {
  readonly pid: number;
  readonly ppid: number;
  readonly argv: readonly string[];
  readonly user: number;
  readonly hostPid: number;
  /** Where it waits for connections. */
  readonly listening: readonly { readonly address: string; readonly port: number }[];
}

export interface SignalView {
  readonly pid: number;
  readonly signal: string;
  readonly effect: 'handled' | 'ignored' | 'fatal' | 'stopped' | 'continued';
  readonly from: 'engine' | 'kernel' | 'process' | 'terminal';
  readonly at: number;
}

export interface FileView {
  readonly path: string;
  readonly change: 'added' | 'modified' | 'removed';
  readonly kind: 'file' | 'directory' | 'symlink' | 'device';
  readonly size: number;
  readonly copiedUp: boolean;
}

export interface VolumeView {
  readonly name: string;
  readonly anonymous: boolean;
  readonly labels: Readonly<Record<string, string>>;
  /** What is in it, by path. */
  readonly files: ReadonlyMap<string, FileView>;
}

export interface NetworkView {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly subnet: string;
  readonly gateway: string;
  readonly internal: boolean;
}

export interface RequestView {
  readonly from: string;
  readonly to?: string;
  /** What its sender was called and how it was connected then: a container that asks once is soon gone. */
  readonly sender?: { readonly name: string; readonly networks: ContainerView['networks'] };
  /** The name that its sender looked up to find the address. */
  readonly name?: string;
  readonly address: string;
  readonly port: number;
  readonly via: string;
  readonly outcome: 'arrived' | 'refused' | 'lost' | 'no-such-name';
  readonly reason: RequestReason;
  readonly detail: string;
  readonly at: number;
  /** Index of its journal entry: two requests in one moment are two. */
  readonly entry: number;
}

export interface TransferView {
  readonly direction: 'push' | 'pull';
  readonly reference: string;
  readonly digest: string;
  readonly size: number;
  readonly outcome: 'sent' | 'exists' | 'mounted';
  readonly phase: TransferPhase;
  /** Bytes that have travelled. */
  readonly current: number;
  readonly at: number;
}

export interface ManifestView {
  readonly registry: string;
  readonly repository: string;
  readonly digest: string;
  readonly layers: readonly { readonly digest: string; readonly size: number }[];
}

export interface BrowserView {
  readonly url: string;
  /** Absent while it loads. */
  readonly answer?: BrowserAnswer;
  readonly at: number;
}

export interface CommandView {
  readonly terminal: string;
  readonly command: string;
  readonly at: number;
  readonly exitCode?: number;
}

export const emptyWorld: World = {
  now: 0,
  images: new Map(),
  layers: new Map(),
  builds: [],
  containers: new Map(),
  removed: [],
  volumes: new Map(),
  networks: new Map(),
  hostFiles: new Map(),
  requests: [],
  registryTags: new Map(),
  registryManifests: new Map(),
  transfers: [],
  commands: [],
};
