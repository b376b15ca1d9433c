/** The exact bytes of an image's configuration: the image's id is their digest. */
import { type GoJson, marshal } from '../base/go-json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { digestOf } from './digest.ts';
import type {
  ContainerFields,
  DaemonFields,
  HealthConfig,
  HistoryEntry,
  ImageConfig,
  RuntimeConfig,
} from './image-config.ts';

/** The configuration as Docker's builder or (with {@link ImageConfig.daemon}) daemon writes it. Top-level keys are sorted in both. */
export function imageConfigJson(image: ImageConfig): string {
  const { daemon } = image;
  return marshal({
    architecture: image.architecture,
    author: nonEmpty(image.author),
    comment: nonEmpty(daemon?.comment),
    config: daemon === undefined ? runtimeConfig(image.config) : containerConfig(image.config, daemon.config),
    container: nonEmpty(daemon?.container),
    container_config: daemon === undefined ? undefined : committed(daemon),
    created: image.created,
    docker_version: daemon?.dockerVersion,
    history: image.history.map(historyEntry),
    os: image.os,
    rootfs: { type: image.rootfs.type, diff_ids: image.rootfs.diff_ids },
    variant: nonEmpty(image.variant),
  });
}

/** The image's id: the digest of {@link imageConfigJson}. */
export const imageId = (image: ImageConfig): string => digestOf(imageConfigJson(image));

/** Go's omitempty: an empty value is left out. */
function nonEmpty<T extends string | readonly unknown[] | number | boolean>(
  value: T | null | undefined,
): T | undefined {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

const setOf = (record: Readonly<Record<string, unknown>> | undefined): GoJson =>
  record === undefined || Object.keys(record).length === 0
    ? undefined
    : new Map(Object.keys(record).map((key) => [key, {}]));

const mapOf = (record: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> | undefined =>
  record === undefined ? undefined : new Map(Object.entries(record));

/** As BuildKit's frontend writes it, also what `docker image inspect` prints as `.Config`. */
export function runtimeConfig(config: RuntimeConfig): GoJson {
  const labels = mapOf(config.Labels);
  return {
    User: nonEmpty(config.User),
    ExposedPorts: setOf(config.ExposedPorts),
    Env: nonEmpty(config.Env),
    Entrypoint: nonEmpty(config.Entrypoint),
    Cmd: nonEmpty(config.Cmd),
    Volumes: setOf(config.Volumes),
    WorkingDir: nonEmpty(config.WorkingDir),
    Labels: labels?.size === 0 ? undefined : labels,
    StopSignal: nonEmpty(config.StopSignal),
    ArgsEscaped: nonEmpty(config.ArgsEscaped),
    Healthcheck: config.Healthcheck === undefined ? undefined : healthConfig(config.Healthcheck),
    OnBuild: nonEmpty(config.OnBuild),
    Shell: nonEmpty(config.Shell),
  };
}

/** As the daemon writes a container's configuration: most fields even when they are empty. */
function containerConfig(config: RuntimeConfig, fields: ContainerFields = {}): GoJson {
  return {
    Hostname: fields.Hostname ?? '',
    Domainname: fields.Domainname ?? '',
    User: config.User ?? '',
    AttachStdin: fields.AttachStdin ?? false,
    AttachStdout: fields.AttachStdout ?? false,
    AttachStderr: fields.AttachStderr ?? false,
    ExposedPorts: setOf(config.ExposedPorts),
    Tty: fields.Tty ?? false,
    OpenStdin: fields.OpenStdin ?? false,
    StdinOnce: fields.StdinOnce ?? false,
    Env: config.Env ?? null,
    Cmd: config.Cmd ?? null,
    Healthcheck: config.Healthcheck === undefined ? undefined : healthConfig(config.Healthcheck),
    ArgsEscaped: nonEmpty(config.ArgsEscaped),
    Image: fields.Image ?? '',
    Volumes: setOf(config.Volumes) ?? null,
    WorkingDir: config.WorkingDir ?? '',
    Entrypoint: config.Entrypoint ?? null,
    OnBuild: config.OnBuild ?? null,
    Labels: mapOf(config.Labels) ?? null,
    StopSignal: nonEmpty(config.StopSignal),
    StopTimeout: fields.StopTimeout,
    Shell: nonEmpty(config.Shell),
  };
}

const committed = (daemon: DaemonFields): GoJson =>
  containerConfig(daemon.containerConfig ?? {}, daemon.containerConfig);

const healthConfig = (health: HealthConfig): GoJson => ({
  Test: nonEmpty(health.Test),
  Interval: nonEmpty(health.Interval),
  Timeout: nonEmpty(health.Timeout),
  StartPeriod: nonEmpty(health.StartPeriod),
  StartInterval: nonEmpty(health.StartInterval),
  Retries: nonEmpty(health.Retries),
});

const historyEntry = (entry: HistoryEntry): GoJson => ({
  created: entry.created,
  created_by: nonEmpty(entry.created_by),
  author: nonEmpty(entry.author),
  comment: nonEmpty(entry.comment),
  empty_layer: nonEmpty(entry.empty_layer),
});

/** Reads a configuration, as `docker load` and `docker pull` do. Fields that are not modelled are dropped. */
export function parseImageConfig(json: string): Result<ImageConfig, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return err(error instanceof Error ? error.message : 'invalid image config');
  }
  if (!isRecord(value) || !isRecord(value['rootfs'])) return err('invalid image JSON, no RootFS key');
  const diffIds = value['rootfs']['diff_ids'];
  const layers = Array.isArray(diffIds) ? diffIds.filter((id) => typeof id === 'string') : [];
  const text = (key: string): string | undefined => (typeof value[key] === 'string' ? value[key] : undefined);
  const config = isRecord(value['config']) ? value['config'] : {};
  const created = text('created');
  const author = text('author');
  const variant = text('variant');
  return ok({
    architecture: text('architecture') ?? '',
    os: text('os') ?? '',
    ...(variant === undefined ? {} : { variant }),
    config: pruned(config),
    ...(created === undefined ? {} : { created }),
    ...(author === undefined ? {} : { author }),
    ...daemonFields(value, config),
    history: Array.isArray(value['history']) ? value['history'] : [],
    rootfs: { type: 'layers', diff_ids: layers },
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const RUNTIME_KEYS = new Set([
  ...['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels', 'StopSignal'],
  ...['ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell'],
]);

/** The daemon writes null and empty text where the builder writes nothing. */
function pruned(config: Record<string, unknown>): RuntimeConfig {
  const kept = Object.entries(config).filter(([key, value]) => RUNTIME_KEYS.has(key) && value !== null && value !== '');
  return Object.fromEntries(kept);
}

const withoutNulls = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));

function daemonFields(
  value: Record<string, unknown>,
  config: Record<string, unknown>,
): { readonly daemon?: DaemonFields } {
  const version = value['docker_version'];
  if (typeof version !== 'string') return {};
  const comment = value['comment'];
  const container = value['container'];
  const containerConfigOf = value['container_config'];
  return {
    daemon: {
      dockerVersion: version,
      ...(typeof comment === 'string' ? { comment } : {}),
      ...(typeof container === 'string' ? { container } : {}),
      ...(isRecord(containerConfigOf) ? { containerConfig: withoutNulls(containerConfigOf) } : {}),
      config: Object.fromEntries(Object.entries(config).filter(([key]) => !RUNTIME_KEYS.has(key))),
    },
  };
}
