import type { ByteSink } from '../base/channel.ts';
import type { MessageQueue } from '../base/message-queue.ts';
import type { Failure, Result } from '../base/result.ts';
import type { Task, WaitQueue } from '../base/task.ts';
import type { BuildFailureDetail, BuildOutcome, BuildProgressQueue, BuildRequest } from './build.ts';
import type {
  ContainerCreateRequest,
  ContainerInspect,
  ContainerStats,
  ContainerSummary,
  ContainerTop,
  EndpointSettings,
  ExecCreateRequest,
  ExecInspect,
  FilesystemChange,
  HostConfig,
  RestartPolicy,
} from './container.ts';
import type {
  DiskUsage,
  EventMessage,
  ImageDeleteItem,
  ImageHistoryItem,
  ImageInspect,
  ImageSummary,
  NetworkCreateRequest,
  NetworkResource,
  PruneReport,
  SystemInfo,
  TransferProgress,
  Volume,
} from './image.ts';

/**
 * The Engine API: the only thing that `cli` and `compose` know of the daemon. Methods are tasks because the daemon may
 * take (simulated) time. Messages of errors are the daemon's own, without the client's `Error response from daemon: `.
 */
export interface ApiError extends Failure {
  readonly kind:
    | 'not-found'
    | 'conflict'
    | 'invalid'
    | 'server'
    | 'unauthorized'
    | 'forbidden'
    | 'not-modified'
    | 'not-implemented'
    | 'unavailable';
  /** Set on failed builds. */
  readonly build?: BuildFailureDetail;
}

export type ApiResult<T> = Result<T, ApiError>;
export type ApiTask<T> = Task<ApiResult<T>>;

/** `--filter` values by key, in the order given. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** A piece of a container's output. */
export interface ManifestAnswer {
  readonly digest: string;
  readonly mediaType: string;
  readonly json: string;
  /** Of an image of one platform whose configuration is at hand. */
  readonly platform?: { readonly architecture: string; readonly os: string };
}

export interface LogFrame {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array;
  /** RFC 3339 with nanoseconds, set for `logs`. */
  readonly timestamp?: string;
  /** `key=value,…` from the logging driver's options, set for `logs`. */
  readonly details?: string;
}

/** An attached client's side of a container's or exec's streams. Closing `stdin` sends end-of-file. */
export interface Attachment {
  readonly output: MessageQueue<LogFrame>;
  readonly stdin: ByteSink;
  readonly tty: boolean;
  resize(columns: number, rows: number): void;
  /** Stops listening; the container goes on. */
  detach(): void;
  readonly detached: WaitQueue;
  /** True once the detach keys ended the attachment. */
  readonly wasDetached: boolean;
}

export interface AttachOptions {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  /** Also what was printed before. */
  readonly logs: boolean;
  readonly detachKeys?: string;
}

export interface LogsOptions {
  readonly follow: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly since?: number;
  readonly until?: number;
  /** Lines from the end, or all. */
  readonly tail: number | 'all';
}

export interface ContainerApi {
  list(options: { all: boolean; limit: number; size: boolean; filters: Filters }): ApiTask<ContainerSummary[]>;
  create(request: ContainerCreateRequest): ApiTask<{ Id: string; Warnings: string[] }>;
  inspect(id: string, options?: { size?: boolean }): ApiTask<ContainerInspect>;
  start(id: string): ApiTask<void>;
  /** `timeout` in seconds, −1 waits for ever; undefined takes the container's own. */
  stop(id: string, options: { timeout?: number; signal?: string }): ApiTask<void>;
  restart(id: string, options: { timeout?: number; signal?: string }): ApiTask<void>;
  kill(id: string, signal: string): ApiTask<void>;
  pause(id: string): ApiTask<void>;
  unpause(id: string): ApiTask<void>;
  rename(id: string, name: string): ApiTask<void>;
  update(id: string, change: Partial<HostConfig> & { RestartPolicy?: RestartPolicy }): ApiTask<{ Warnings: string[] }>;
  /** Registers at once (so a `start` after it cannot be missed) and gives the task that ends with the container. */
  wait(
    id: string,
    condition: 'not-running' | 'next-exit' | 'removed',
  ): ApiResult<Task<{ StatusCode: number; error?: string }>>;
  remove(id: string, options: { force: boolean; volumes: boolean; link: boolean }): ApiTask<void>;
  top(id: string, args: readonly string[]): ApiTask<ContainerTop>;
  stats(id: string): ApiTask<ContainerStats>;
  logs(id: string, options: LogsOptions): ApiTask<MessageQueue<LogFrame>>;
  attach(id: string, options: AttachOptions): ApiTask<Attachment>;
  diff(id: string): ApiTask<FilesystemChange[]>;
  /** A tar of the path; `name` is its last element, for `docker cp`. */
  getArchive(id: string, path: string): ApiTask<{ tar: Uint8Array; name: string; isDirectory: boolean }>;
  statPath(
    id: string,
    path: string,
  ): ApiTask<{ name: string; size: number; mode: number; isDirectory: boolean; linkTarget: string }>;
  putArchive(
    id: string,
    folder: string,
    tar: Uint8Array,
    options: { copyUidGid: boolean; noOverwriteDirNonDir: boolean },
  ): ApiTask<void>;
  export(id: string): ApiTask<Uint8Array>;
  commit(
    id: string,
    options: {
      repository: string;
      tag: string;
      comment: string;
      author: string;
      changes: readonly string[];
      pause: boolean;
    },
  ): ApiTask<{ Id: string }>;
  prune(filters: Filters): ApiTask<PruneReport>;
  execCreate(id: string, request: ExecCreateRequest): ApiTask<{ Id: string }>;
  execStart(execId: string, options: { detach: boolean; tty: boolean }): ApiTask<Attachment>;
  execInspect(execId: string): ApiTask<ExecInspect>;
  /** Ends when the exec'd process has ended. */
  execWait(execId: string): Task<number>;
}

export interface ImageApi {
  list(options: { all: boolean; filters: Filters }): ApiTask<ImageSummary[]>;
  inspect(reference: string): ApiTask<ImageInspect>;
  history(reference: string): ApiTask<ImageHistoryItem[]>;
  tag(source: string, target: string): ApiTask<void>;
  remove(reference: string, options: { force: boolean; noPrune: boolean }): ApiTask<ImageDeleteItem[]>;
  prune(filters: Filters): ApiTask<PruneReport>;
  save(references: readonly string[]): ApiTask<Uint8Array>;
  load(tar: Uint8Array): ApiTask<{ messages: string[] }>;
  import(
    tar: Uint8Array,
    options: { reference: string; message: string; changes: readonly string[]; source: string; platform?: string },
  ): ApiTask<{ id: string }>;
  /** The queue is closed at the end; a failure comes as the last message's `error` as well as the result. */
  pull(
    reference: string,
    options: { allTags: boolean; platform?: string; progress: MessageQueue<TransferProgress> },
  ): ApiTask<{ digest: string }>;
  push(reference: string, options: { allTags: boolean; progress: MessageQueue<TransferProgress> }): ApiTask<void>;
  search(
    term: string,
    options: { limit: number; filters: Filters },
  ): ApiTask<{ name: string; description: string; star_count: number; is_official: boolean; is_automated: boolean }[]>;
  login(registry: string, user: string, password: string): ApiTask<{ Status: string }>;
  /** `docker manifest inspect`, `docker buildx imagetools inspect`: what the registry holds, raw. */
  manifest(reference: string): ApiTask<ManifestAnswer>;
}

export interface VolumeApi {
  list(filters: Filters): ApiTask<{ Volumes: Volume[]; Warnings: string[] | null }>;
  create(request: {
    Name: string;
    Driver: string;
    DriverOpts: Record<string, string>;
    Labels: Record<string, string>;
  }): ApiTask<Volume>;
  inspect(name: string): ApiTask<Volume>;
  remove(name: string, options: { force: boolean }): ApiTask<void>;
  prune(filters: Filters): ApiTask<PruneReport>;
}

export interface NetworkApi {
  list(filters: Filters): ApiTask<NetworkResource[]>;
  create(request: NetworkCreateRequest): ApiTask<{ Id: string; Warning: string }>;
  inspect(id: string, options?: { verbose?: boolean }): ApiTask<NetworkResource>;
  remove(id: string): ApiTask<void>;
  connect(network: string, container: string, endpoint: Partial<EndpointSettings>): ApiTask<void>;
  disconnect(network: string, container: string, force: boolean): ApiTask<void>;
  prune(filters: Filters): ApiTask<PruneReport>;
}

export interface SystemApi {
  info(): ApiTask<SystemInfo>;
  version(): ApiTask<Record<string, unknown>>;
  events(options: { since?: number; until?: number; filters: Filters }): ApiTask<MessageQueue<EventMessage>>;
  diskUsage(): ApiTask<DiskUsage>;
  /** Build cache. */
  builderPrune(options: { all: boolean; filters: Filters }): ApiTask<PruneReport>;
}

export interface EngineApi {
  readonly containers: ContainerApi;
  readonly images: ImageApi;
  readonly volumes: VolumeApi;
  readonly networks: NetworkApi;
  readonly system: SystemApi;
  /** Progress is pushed while the task runs; the caller reads the queue in another process or after the end. The queue is closed at the end. */
  build(request: BuildRequest, progress: BuildProgressQueue): ApiTask<BuildOutcome>;
}
