import type { ContainerConfig } from '../../api/container.ts';
import { cleanPath } from '../../base/go-path.ts';
import type { HealthConfig, RuntimeConfig } from '../../oci/image-config.ts';

type Ports = Record<string, Record<string, never>>;

const union = <T>(
  request: Record<string, T> | null | undefined,
  image: Readonly<Record<string, T>> | undefined,
): Record<string, T> => ({
  ...image,
  ...request,
});

/** The request's variables first, then those of the image that it does not name: what `inspect` shows. */
function mergeEnv(request: readonly string[] | null, image: readonly string[] | undefined): string[] {
  const nameOf = (entry: string): string => entry.split('=', 1)[0] ?? '';
  const own = new Set((request ?? []).map(nameOf));
  return [...(request ?? []), ...(image ?? []).filter((entry) => !own.has(nameOf(entry)))];
}

function mergeHealth(request: HealthConfig | undefined, image: HealthConfig | undefined): HealthConfig | undefined {
  if (image === undefined) return request;
  if (request === undefined) return image;
  const merged = {
    Test: request.Test !== undefined && request.Test.length > 0 ? request.Test : image.Test,
    Interval: request.Interval || image.Interval,
    Timeout: request.Timeout || image.Timeout,
    StartPeriod: request.StartPeriod || image.StartPeriod,
    StartInterval: request.StartInterval || image.StartInterval,
    Retries: request.Retries || image.Retries,
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as HealthConfig;
}

/**
 * What a container runs with: the request completed by the image's configuration. An entrypoint in the request drops the
 * image's command; only without one of its own does the request take the image's entrypoint.
 */
export function mergeConfig(request: ContainerConfig, image: RuntimeConfig): ContainerConfig {
  const merged: ContainerConfig = { ...request };
  if (merged.User === '') merged.User = image.User ?? '';
  const ports: Ports = union(request.ExposedPorts, image.ExposedPorts);
  if (Object.keys(ports).length > 0) merged.ExposedPorts = ports;
  else delete merged.ExposedPorts;
  merged.Env = mergeEnv(request.Env, image.Env);
  merged.Labels = union(request.Labels, image.Labels);
  if (merged.Entrypoint === null || merged.Entrypoint.length === 0) {
    if (merged.Cmd === null || merged.Cmd.length === 0) {
      merged.Cmd = image.Cmd == null ? null : [...image.Cmd];
    }
    if (merged.Entrypoint === null) merged.Entrypoint = image.Entrypoint == null ? null : [...image.Entrypoint];
  }
  const health = mergeHealth(request.Healthcheck, image.Healthcheck);
  if (health !== undefined) merged.Healthcheck = health;
  if (merged.WorkingDir === '') merged.WorkingDir = image.WorkingDir ?? '';
  if (merged.WorkingDir.startsWith('/')) merged.WorkingDir = cleanPath(merged.WorkingDir);
  const volumes = union(request.Volumes, image.Volumes);
  merged.Volumes = Object.keys(volumes).length > 0 ? volumes : null;
  if (merged.StopSignal === undefined || merged.StopSignal === '') {
    if (image.StopSignal !== undefined && image.StopSignal !== '') merged.StopSignal = image.StopSignal;
  }
  return inApiOrder(merged);
}

/** The program and its arguments. */
export function commandLine(config: ContainerConfig): readonly string[] {
  return [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
}

const ORDER: readonly (keyof ContainerConfig)[] = [
  'Hostname',
  'Domainname',
  'User',
  'AttachStdin',
  'AttachStdout',
  'AttachStderr',
  'ExposedPorts',
  'Tty',
  'OpenStdin',
  'StdinOnce',
  'Env',
  'Cmd',
  'Healthcheck',
  'ArgsEscaped',
  'Image',
  'Volumes',
  'WorkingDir',
  'Entrypoint',
  'NetworkDisabled',
  'MacAddress',
  'OnBuild',
  'Labels',
  'StopSignal',
  'StopTimeout',
  'Shell',
];

/** The same object with its fields in the order of the API, absent ones left out. */
export function inApiOrder(config: ContainerConfig): ContainerConfig {
  const entries = ORDER.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]);
  return Object.fromEntries(entries) as ContainerConfig;
}
