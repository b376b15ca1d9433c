import type { LineRange } from '../base/diagnostic.ts';
import type { RuntimeConfig } from '../oci/image-config.ts';
import type { BuildWarning } from './build.ts';
import type { ContainerStatus, PortMap } from './container.ts';

/**
 * Everything that happens, as data. The engine and the builder put these into the journal through an {@link EventSink};
 * `timeline/` folds them into the World that views draw. Every event is plain JSON: it crosses to the page as it is.
 * These are not `docker events` (see EventMessage), which are one of the things the engine makes.
 */
export type DomainEvent =
  | BuildEvent
  | ImageEvent
  | ContainerEvent
  | ProcessEvent
  | FileEvent
  | VolumeEvent
  | NetworkEvent
  | RegistryEvent
  | BrowserEvent
  | TerminalEvent;

export interface EventSink {
  emit(event: DomainEvent): void;
  /**
   * Names what causes the events emitted until the returned function is called: an input, a command, an API call, an
   * instruction, a system call. Calls nest; the journal records the chain.
   */
  cause(cause: Cause): () => void;
}

export interface Cause {
  readonly level: 'input' | 'command' | 'api' | 'instruction' | 'syscall';
  readonly label: string;
}

/** Why a step ran or was taken from the cache. */
export type CacheReason =
  | { readonly kind: 'hit' }
  | { readonly kind: 'first-build' }
  | { readonly kind: 'no-cache' }
  | { readonly kind: 'instruction-changed'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'file-changed';
      readonly paths: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'variable-changed'; readonly name: string; readonly before?: string; readonly after?: string }
  | { readonly kind: 'base-changed'; readonly reference: string }
  | { readonly kind: 'parent-rebuilt'; readonly step: string }
  | { readonly kind: 'other'; readonly part: string };

/** What a cache key is made of, for people. */
export interface CacheKeyPart {
  readonly kind: 'parent' | 'instruction' | 'file' | 'variable' | 'config' | 'base';
  readonly label: string;
  readonly digest: string;
  /** What a person can read of it: a variable's value, the instruction as written. */
  readonly value?: string;
  /** Against the same step of the last build like this one; absent when there was none. `gone`: it was part of the key then. */
  readonly compared?: 'same' | 'changed' | 'new' | 'gone';
  /** The value at that time, when it was another one. */
  readonly before?: string;
  /** Of a source of COPY: the files in it that differ, the first ones only. */
  readonly files?: readonly ChangedFile[];
}

/** A file that differs from the last build. The texts are there when they are short. */
export interface ChangedFile {
  readonly path: string;
  readonly change: 'added' | 'modified' | 'removed';
  readonly before?: string;
  readonly after?: string;
}

export interface LayerChange {
  readonly path: string;
  readonly change: 'added' | 'modified' | 'removed';
  readonly kind: 'file' | 'directory' | 'symlink' | 'device';
  readonly size: number;
  /** The folder hides all that lower layers have in it. */
  readonly opaque?: true;
  /** Bytes of files in lower layers that nobody sees any more because of this change; they stay in the image. */
  readonly hides?: number;
}

/** Bytes that a layer hides in one lower layer: paid for and never seen. */
export interface HiddenBytes {
  /** Chain id of the lower layer. */
  readonly layer: string;
  readonly bytes: number;
  readonly files: number;
  /** The largest of these files. */
  readonly paths: readonly string[];
}

export type BuildEvent =
  | {
      readonly type: 'build.started';
      readonly build: string;
      readonly dockerfile: string;
      readonly source: string;
      readonly stages: readonly {
        readonly index: number;
        readonly name?: string;
        readonly base: string;
        readonly baseStage?: number;
        readonly reachable: boolean;
        readonly lines: LineRange;
        readonly steps: readonly {
          readonly id: string;
          readonly kind: 'from' | 'run' | 'copy' | 'workdir' | 'meta';
          readonly source: string;
          readonly lines: LineRange;
          readonly config: RuntimeConfig;
          readonly needs: readonly number[];
        }[];
      }[];
    }
  | { readonly type: 'build.step.started'; readonly build: string; readonly step: string }
  | {
      readonly type: 'build.step.output';
      readonly build: string;
      readonly step: string;
      readonly stream: 'stdout' | 'stderr';
      readonly text: string;
    }
  | {
      readonly type: 'build.step.finished';
      readonly build: string;
      readonly step: string;
      readonly outcome: 'built' | 'cached' | 'failed' | 'canceled';
      readonly reason: CacheReason;
      readonly key: readonly CacheKeyPart[];
      /** The layer it made or, for FROM, the topmost one that it brought (diffId); absent for metadata. */
      readonly layer?: string;
      /** The same layer with all below it: its chain id. */
      readonly chain?: string;
      readonly message?: string;
    }
  | { readonly type: 'build.warning'; readonly build: string; readonly warning: BuildWarning }
  | {
      readonly type: 'build.finished';
      readonly build: string;
      readonly image?: string;
      readonly error?: string;
      readonly errorCode?: string;
      readonly lines?: readonly LineRange[];
    };

export type ImageEvent =
  | {
      readonly type: 'layer.created';
      readonly diffId: string;
      readonly chainId: string;
      readonly size: number;
      readonly changes: readonly LayerChange[];
      readonly more: number;
      /** What it hides in the layers below, the most bytes first. */
      readonly hides: readonly HiddenBytes[];
    }
  | {
      readonly type: 'image.created';
      readonly image: string;
      /** DiffIds from the bottom up. */
      readonly layers: readonly string[];
      /** The chain ids of the same layers: these tell equal layers apart. */
      readonly chains: readonly string[];
      readonly config: RuntimeConfig;
      readonly size: number;
      readonly history: readonly {
        readonly createdBy: string;
        readonly size: number;
        readonly emptyLayer: boolean;
        readonly base: boolean;
      }[];
      readonly from: 'build' | 'pull' | 'commit' | 'load' | 'import' | 'start';
    }
  | { readonly type: 'image.tagged'; readonly image: string; readonly name: string }
  | { readonly type: 'image.untagged'; readonly image: string; readonly name: string }
  | { readonly type: 'image.removed'; readonly image: string };

export type ContainerEvent =
  | {
      readonly type: 'container.created';
      readonly container: string;
      readonly name: string;
      readonly image: string;
      readonly imageName: string;
      readonly argv: readonly string[];
      /** What argv is put together from. */
      readonly command?: CommandParts;
      readonly env: readonly string[];
      readonly user: string;
      readonly workingDir: string;
      readonly tty: boolean;
      readonly autoRemove: boolean;
      readonly restart: string;
      readonly stopSignal: string;
      readonly ports: PortMap;
      readonly mounts: readonly ContainerMount[];
      /** `80/tcp`: what the image or `--expose` names; publishes nothing. */
      readonly exposed: readonly string[];
      readonly hostname: string;
      /** `bridge`, `host`, `none`, a network's name or `container:ID`. */
      readonly networkMode: string;
      /** `container:ID` or `host` when it joins somebody else's processes; empty otherwise. */
      readonly pidMode: string;
      /** The image's own files are read-only for it (`--read-only`). */
      readonly readOnly: boolean;
      readonly labels: Readonly<Record<string, string>>;
      readonly settings: ContainerSettings;
    }
  /** `docker update`: another restart policy, other limits. */
  | {
      readonly type: 'container.updated';
      readonly container: string;
      readonly restart: string;
      readonly settings: ContainerSettings;
    }
  /** `transition` is the machine's own event name (START, STOP, EXIT …), so that the chart can light the edge. */
  | {
      readonly type: 'container.state';
      readonly container: string;
      readonly from: ContainerStatus;
      readonly to: ContainerStatus;
      readonly transition: string;
      readonly exitCode?: number;
      readonly error?: string;
      readonly restartCount?: number;
      readonly oomKilled?: boolean;
      /** When the restart policy starts it again, in milliseconds since the Unix epoch. */
      readonly restartAt?: number;
    }
  | {
      readonly type: 'container.stopping';
      readonly container: string;
      readonly signal: string;
      readonly deadline?: number;
    }
  | { readonly type: 'container.renamed'; readonly container: string; readonly name: string }
  | { readonly type: 'container.removed'; readonly container: string }
  | {
      readonly type: 'container.health';
      readonly container: string;
      readonly status: 'none' | 'starting' | 'healthy' | 'unhealthy';
      readonly streak: number;
      /** Failures in a row that make it unhealthy. */
      readonly retries: number;
      /** The check that has just ended; absent when none has. */
      readonly probe?: { readonly exitCode: number; readonly output: string };
    }
  | {
      readonly type: 'container.output';
      readonly container: string;
      readonly stream: 'stdout' | 'stderr';
      readonly text: string;
    }
  | {
      readonly type: 'container.exec';
      readonly container: string;
      readonly exec: string;
      readonly argv: readonly string[];
      readonly exitCode?: number;
    };

/** What a container was told about its rights and limits. Zero: no limit. */
export interface ContainerSettings {
  readonly init: boolean;
  readonly privileged: boolean;
  readonly capAdd: readonly string[];
  readonly capDrop: readonly string[];
  readonly securityOpt: readonly string[];
  /** In bytes. */
  readonly memory: number;
  /** In billionths of a processor. */
  readonly nanoCpus: number;
  readonly pids: number;
  /** The most restarts after a failure; 0 for any number. */
  readonly retries: number;
}

/** A container's entrypoint and command, and whether the image or the command line gave them. */
export interface CommandParts {
  readonly entrypoint: readonly string[];
  readonly entrypointFrom: 'image' | 'run';
  readonly cmd: readonly string[];
  readonly cmdFrom: 'image' | 'run';
}

export interface ContainerMount {
  readonly kind: 'volume' | 'bind' | 'tmpfs';
  readonly target: string;
  /** Volume name, or the host's path. */
  readonly source: string;
  readonly anonymous: boolean;
  readonly readOnly: boolean;
  readonly subpath?: string;
}

export type ProcessEvent =
  | {
      readonly type: 'process.started';
      readonly namespace: string;
      readonly pid: number;
      readonly ppid: number;
      readonly argv: readonly string[];
      readonly user: number;
      /** The same process as the host counts it. */
      readonly hostPid: number;
    }
  | {
      readonly type: 'process.listening';
      readonly namespace: string;
      readonly pid: number;
      readonly address: string;
      readonly port: number;
    }
  | {
      readonly type: 'process.replaced';
      readonly namespace: string;
      readonly pid: number;
      readonly argv: readonly string[];
    }
  | {
      readonly type: 'process.exited';
      readonly namespace: string;
      readonly pid: number;
      readonly code?: number;
      readonly signal?: string;
    }
  | {
      readonly type: 'process.signal';
      readonly namespace: string;
      readonly pid: number;
      readonly signal: string;
      readonly effect: 'handled' | 'ignored' | 'fatal' | 'stopped' | 'continued';
      readonly from: 'engine' | 'kernel' | 'process' | 'terminal';
    };

/**
 * `file.refused`: a process wanted to write where its container may only read. `holder` is `host`, `container:ID`, `volume:NAME` or `tmpfs:ID:TARGET`.
 * `copiedUp`: the file came from a lower layer.
 */
export type FileEvent =
  | {
      readonly type: 'file.changed';
      readonly holder: string;
      readonly path: string;
      readonly change: 'added' | 'modified' | 'removed';
      readonly kind: 'file' | 'directory' | 'symlink' | 'device';
      readonly size: number;
      readonly copiedUp?: boolean;
    }
  | {
      readonly type: 'mount.attached';
      readonly container: string;
      readonly mount: ContainerMount;
      readonly hides: readonly string[];
      readonly copiedUp: readonly string[];
      readonly shows: readonly string[];
      /** What is mounted is one file and no folder. */
      readonly isFile?: boolean;
    }
  | { readonly type: 'mount.detached'; readonly container: string; readonly target: string }
  | { readonly type: 'file.refused'; readonly container: string; readonly pid: number; readonly path: string };

export type VolumeEvent =
  | {
      readonly type: 'volume.created';
      readonly volume: string;
      readonly anonymous: boolean;
      readonly labels: Readonly<Record<string, string>>;
    }
  | { readonly type: 'volume.removed'; readonly volume: string };

export type NetworkEvent =
  | {
      readonly type: 'network.created';
      readonly network: string;
      readonly name: string;
      readonly driver: string;
      readonly subnet: string;
      readonly gateway: string;
      readonly internal: boolean;
    }
  | { readonly type: 'network.removed'; readonly network: string }
  | {
      readonly type: 'network.connected';
      readonly network: string;
      readonly container: string;
      readonly address: string;
      readonly names: readonly string[];
    }
  | { readonly type: 'network.disconnected'; readonly network: string; readonly container: string }
  | {
      readonly type: 'port.bound';
      readonly container: string;
      readonly hostAddress: string;
      readonly hostPort: number;
      readonly containerPort: number;
      readonly protocol: string;
    }
  | { readonly type: 'port.released'; readonly container: string; readonly hostPort: number; readonly protocol: string }
  /** A name was asked for. `server`: Docker's own DNS of user-defined networks, or the one of the world outside. */
  | {
      readonly type: 'name.lookup';
      readonly from: string;
      readonly name: string;
      readonly server: 'docker' | 'outside';
      readonly addresses: readonly string[];
    }
  /** `from`, `to`: `host`, a container id, or the name of a machine outside. `via`: published port, network id or loopback. */
  | {
      readonly type: 'request';
      readonly from: string;
      readonly to?: string;
      readonly address: string;
      readonly port: number;
      readonly via: string;
      readonly outcome: 'arrived' | 'refused' | 'lost' | 'no-such-name';
      readonly reason: RequestReason;
      readonly detail: string;
    };

/** Why a request ended as it did; views put it into words. */
export type RequestReason =
  | 'arrived'
  /** No program listens on that port. */
  | 'nobody-listens'
  /** One does, but only for its own machine: on 127.0.0.1. */
  | 'listens-on-loopback'
  /** The address belongs to nobody in that network. */
  | 'no-such-address'
  /** Bridges do not let each other's packets through. */
  | 'isolated'
  /** No network, or only internal ones: there is no way out. */
  | 'no-way-out'
  /** The world outside does not answer. */
  | 'no-answer'
  | 'no-such-name';

export type RegistryEvent =
  | {
      readonly type: 'registry.layer';
      readonly direction: 'push' | 'pull';
      readonly reference: string;
      readonly digest: string;
      readonly size: number;
      readonly outcome: 'sent' | 'exists' | 'mounted';
    }
  /** How far a layer that travels has come. `current` in bytes. */
  | {
      readonly type: 'registry.progress';
      readonly direction: 'push' | 'pull';
      readonly reference: string;
      readonly digest: string;
      readonly phase: TransferPhase;
      readonly current: number;
    }
  /** What a registry has under a digest, and the tag by which it was asked for. */
  | {
      readonly type: 'registry.manifest';
      readonly registry: string;
      readonly repository: string;
      readonly tag?: string;
      readonly digest: string;
      readonly layers: readonly { readonly digest: string; readonly size: number }[];
    }
  | {
      readonly type: 'registry.tag';
      readonly registry: string;
      readonly repository: string;
      readonly tag: string;
      readonly digest: string;
      readonly before?: string;
    }
  | {
      readonly type: 'registry.removed';
      readonly registry: string;
      readonly repository: string;
      readonly digest: string;
    };

export type TransferPhase = 'waiting' | 'moving' | 'arrived' | 'extracting' | 'done';

/** The browser window of the page. */
export type BrowserEvent =
  | { readonly type: 'browser.asked'; readonly url: string }
  | {
      readonly type: 'browser.answered';
      /** After redirects. */
      readonly url: string;
      readonly answer: BrowserAnswer;
    };

/** What a browser gets: a page, or the reason why there is none. */
export type BrowserAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'refused' | 'reset' | 'timed-out' | 'no-such-name' | 'bad-answer' | 'too-many-redirects' }
  | { readonly kind: 'bad-address' };

export type TerminalEvent =
  | { readonly type: 'terminal.command'; readonly terminal: string; readonly command: string }
  | { readonly type: 'terminal.exit'; readonly terminal: string; readonly command: string; readonly code: number }
  | { readonly type: 'simulation.limit'; readonly message: string };
