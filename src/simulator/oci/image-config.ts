/**
 * The OCI image configuration with Docker's extensions, in Docker's own casing and in the field order in which Go
 * writes it. Absent is not empty: `Entrypoint: []` and no `Entrypoint` are different images.
 */
export interface ImageConfig {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
  readonly config: RuntimeConfig;
  readonly created?: string;
  readonly author?: string;
  /** What the daemon itself writes when it makes an image (import, commit); BuildKit does not. */
  readonly daemon?: DaemonFields;
  readonly history: readonly HistoryEntry[];
  readonly rootfs: { readonly type: 'layers'; readonly diff_ids: readonly string[] };
}

/**
 * The further fields of an image that the daemon made by `docker import` or `docker commit`. With them the JSON has the
 * daemon's own form, in which `config` spells all fields of a container's configuration.
 */
export interface DaemonFields {
  readonly comment?: string;
  /** The container's id (commit). */
  readonly container?: string;
  /** The configuration of the container that was committed; absent means an empty one (import). */
  readonly containerConfig?: ContainerFields & RuntimeConfig;
  /** What `config` has besides {@link RuntimeConfig}. */
  readonly config?: ContainerFields;
  readonly dockerVersion: string;
}

/** Fields of a container's configuration that images otherwise lack. Absent means empty or false. */
export interface ContainerFields {
  readonly Hostname?: string;
  readonly Domainname?: string;
  readonly AttachStdin?: boolean;
  readonly AttachStdout?: boolean;
  readonly AttachStderr?: boolean;
  readonly Tty?: boolean;
  readonly OpenStdin?: boolean;
  readonly StdinOnce?: boolean;
  readonly Image?: string;
  /** Seconds. */
  readonly StopTimeout?: number;
}

/** What a container made of the image starts from. */
export interface RuntimeConfig {
  readonly User?: string;
  readonly ExposedPorts?: Readonly<Record<string, Record<string, never>>>;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[] | null;
  readonly Cmd?: readonly string[] | null;
  readonly Volumes?: Readonly<Record<string, Record<string, never>>>;
  readonly WorkingDir?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly StopSignal?: string;
  readonly ArgsEscaped?: boolean;
  readonly Healthcheck?: HealthConfig;
  readonly OnBuild?: readonly string[] | null;
  readonly Shell?: readonly string[];
}

/** Durations in nanoseconds, as Docker keeps them. */
export interface HealthConfig {
  readonly Test?: readonly string[];
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly StartPeriod?: number;
  readonly StartInterval?: number;
  readonly Retries?: number;
}

export interface HistoryEntry {
  readonly created?: string;
  readonly created_by?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly empty_layer?: boolean;
}
