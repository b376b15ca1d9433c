import type { EventSink } from '../api/domain-event.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import type { Failure, Result } from '../base/result.ts';
import type { NetworkStack } from '../base/sockets.ts';
import type { Task } from '../base/task.ts';
import type { ImageConfig, Reference } from '../oci/index.ts';
import type { Kernel } from '../process/kernel.ts';
import type { Layer, Snapshotter } from '../storage/index.ts';
import type { Activity } from './progress.ts';

/** What the builder needs of the world. The engine makes these and keeps them for its life. */
export interface BuilderPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly events: EventSink;
  /** Runs the processes of RUN. */
  readonly kernel: Kernel;
  /** Services that programs of RUN may ask for, by name (the package catalogue, say). */
  readonly services?: ReadonlyMap<string, unknown>;
  readonly images: BaseImages;
  /** Where new layers go. The build cache retains what it may use again. */
  readonly layers: Snapshotter;
  readonly store: BuildStore;
  /** A network namespace for one RUN: `default` is the bridge, with a way out as the engine has it. */
  readonly createNetwork: (mode: 'default' | 'none' | 'host') => BuildNetwork;
  /** Where `ADD https://…` looks. Absent: there is no network at all. */
  readonly web?: Web;
  /** `linux/amd64`. */
  readonly platform: string;
}

export interface BuildNetwork {
  readonly stack: NetworkStack;
  /** Text of the /etc/resolv.conf that the RUN sees. */
  readonly resolvConf: string;
  /** Called when the RUN is over. */
  close(): void;
}

/** Where FROM and `COPY --from=IMAGE` find images: the local store, then the registry, as the daemon does. */
export interface BaseImages {
  /**
   * `reference` is full (`docker.io/library/busybox:latest`). Takes the simulated time of asking a registry when the image
   * is not here. The failure's message is what `load metadata` shows (`docker.io/library/nope:latest: not found`).
   */
  resolve(
    reference: string,
    options: { readonly platform: string; readonly pull: boolean },
  ): Task<Result<BaseImage, Failure>>;
  /** The configuration of an image that is here, without asking anybody. */
  local(reference: string): ImageConfig | undefined;
}

export interface BaseImage {
  /** `sha256:…` of its config. */
  readonly id: string;
  /** The manifest's digest, when it was asked of a registry: progress then shows `NAME@sha256:…`. */
  readonly digest?: string;
  readonly config: ImageConfig;
  /** One for each of `config.rootfs.diff_ids`. */
  readonly layers: readonly Layer[];
  /** Set when it is of a registry and no image here: `localhost:5000/app:latest@sha256:…`. */
  readonly pulledFrom?: string;
  /** Set when its files must be asked of the registry first: takes the simulated time and tells BuildKit's statuses. */
  readonly download?: (tell: Activity['status']) => Task<Result<void, Failure>>;
}

/** Where results go. It tells the journal of layers, images and names; the builder itself tells of its steps only. */
export interface BuildStore {
  /** A step made this layer, which the snapshotter already has; it may have been there before. */
  layerCreated(layer: Layer): void;
  /** Keeps an image of this config; `layers` are the snapshotter's. Gives its id. The same config is the same image. Only the legacy builder notes a parent. */
  createImage(json: string, parent?: string): string;
  hasImage(id: string): boolean;
  /** Puts a name on an image; the image that had it loses it. */
  tag(image: string, name: Reference): void;
}

/** HTTP from the daemon's own network; redirects are followed. Failures carry Go's own text. */
export interface Web {
  request(
    method: 'GET' | 'HEAD',
    url: string,
    headers: readonly (readonly [string, string])[],
  ): Task<Result<WebResponse, string>>;
}

export interface WebResponse {
  readonly status: number;
  readonly body: Uint8Array;
  /** Whole seconds since the epoch, from Last-Modified. */
  readonly modified?: number;
  /** The header as it came. */
  readonly lastModified?: string;
  /** Without the mark of a weak one. */
  readonly etag?: string;
}
