import type {
  ContainerConfig,
  ContainerCreateRequest,
  HealthConfig,
  HostConfig,
  RestartPolicy,
} from '../../../../api/container.ts';
import { err, ok, type Result } from '../../../../base/result.ts';
import type { Process } from '../../../../process/program.ts';
import { isMac } from '../../../flags/addresses.ts';
import type { FlagValues } from '../../../flags/parse.ts';
import { pairsToRecord, readEnv, readPairs } from './env.ts';
import { parseMount } from './mount.ts';
import { parseNetworks } from './network.ts';
import { parsePorts } from './ports.ts';
import { parseVolumes } from './volumes.ts';

/** Drops members that are undefined, which the API's types tell from absent ones. */
type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
function defined<T extends object>(value: T): Partial<Defined<T>> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as Partial<Defined<T>>;
}

/** `on-failure:3` and the like. Names are the daemon's to check. */
export function parseRestartPolicy(text: string): Result<RestartPolicy, string> {
  const at = text.indexOf(':');
  const name = at < 0 ? text : text.slice(0, at);
  const count = at < 0 ? '' : text.slice(at + 1);
  if (at === 0) return err('invalid restart policy format: no policy provided before colon');
  if (count !== '' && !/^[+-]?\d+$/.test(count)) {
    return err('invalid restart policy format: maximum retry count must be an integer');
  }
  return ok({ Name: name as RestartPolicy['Name'], MaximumRetryCount: Number(count) });
}

function parseHealth(flags: FlagValues): Result<HealthConfig | undefined, string> {
  const names = ['interval', 'timeout', 'retries', 'start-period', 'start-interval'];
  const values = names.map((name) => flags.number(`health-${name}`) ?? 0);
  const command = flags.text('health-cmd') ?? '';
  const some = command !== '' || values.some((value) => value !== 0);
  if (flags.bool('no-healthcheck')) {
    return some ? err('--no-healthcheck conflicts with --health-* options') : ok({ Test: ['NONE'] });
  }
  if (!some) return ok(undefined);
  const negative = names.find((_, index) => (values[index] ?? 0) < 0);
  if (negative !== undefined) return err(`--health-${negative} cannot be negative`);
  const [Interval = 0, Timeout = 0, Retries = 0, StartPeriod = 0, StartInterval = 0] = values;
  const given = defined({
    Test: command === '' ? undefined : ['CMD-SHELL', command],
    Interval: Interval || undefined,
    Timeout: Timeout || undefined,
    StartPeriod: StartPeriod || undefined,
    StartInterval: StartInterval || undefined,
    Retries: Retries || undefined,
  });
  return ok(given);
}

const MODES: readonly (readonly [string, RegExp, string])[] = [
  ['pid', /^(host|container:.+)?$/, 'invalid PID mode'],
  ['uts', /^(host)?$/, 'invalid UTS mode'],
  ['userns', /^(host)?$/, 'invalid USER mode'],
  ['cgroupns', /^(host|private)?$/, 'invalid CGROUP mode'],
];

function parseUlimits(values: readonly string[]): HostConfig['Ulimits'] {
  const byName = new Map<string, { Name: string; Soft: number; Hard: number }>();
  for (const value of values) {
    const [name = '', limits = ''] = value.split('=');
    const [soft = 0, hard = soft] = limits.split(':').map(Number);
    byName.set(name, { Name: name, Soft: soft, Hard: hard });
  }
  return [...byName.values()].sort((a, b) => (a.Name < b.Name ? -1 : 1));
}

function parseTmpfs(values: readonly string[]): Record<string, string> | undefined {
  if (values.length === 0) return undefined;
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf(':');
      return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
    }),
  );
}

function parseEntrypoint(flags: FlagValues): string[] | null {
  const text = flags.text('entrypoint');
  if (text === undefined) return null;
  return [text];
}

const listOrNull = (values: readonly string[]): string[] | null => (values.length === 0 ? null : [...values]);

/** Checks that only the whole line can be checked for. */
function problemOf(flags: FlagValues): string | undefined {
  const mac = flags.text('mac-address');
  if (mac !== undefined && mac !== '' && !isMac(mac.trim())) return `${mac} is not a valid mac address`;
  const swappiness = flags.number('memory-swappiness') ?? -1;
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) {
    return `invalid value: ${swappiness}. Valid memory swappiness range is 0-100`;
  }
  return undefined;
}

function modeProblem(flags: FlagValues): string | undefined {
  const bad = MODES.find(([name, pattern]) => !pattern.test(flags.text(name) ?? ''));
  return bad === undefined ? undefined : `--${bad[0]}: ${bad[2]}`;
}

function securityProblem(options: readonly string[]): string | undefined {
  for (const option of options) {
    const [key = '', ...value] = option.split(/[=:]/);
    if (value.join('') === '' && key !== 'no-new-privileges')
      return `Invalid --security-opt: ${JSON.stringify(option)}`;
  }
  return undefined;
}

/** Turns the flags and arguments of `run` and `create` into the request. The error is the sentence after `docker: `. */
export function createRequest(
  p: Process,
  flags: FlagValues,
  args: readonly string[],
): Result<ContainerCreateRequest, string> {
  const early = problemOf(flags);
  if (early !== undefined) return err(early);
  const resolve = (path: string): string => p.resolve(path);
  const volumes = parseVolumes(flags.list('volume'), resolve);
  if (!volumes.ok) return volumes;
  const ports = parsePorts(flags.list('publish'), flags.list('expose'));
  if (!ports.ok) return ports;
  const env = readEnv(p, flags.list('env-file'), flags.list('env'));
  if (!env.ok) return env;
  const labels = parseLabels(p, flags);
  if (!labels.ok) return labels;
  const mode = modeProblem(flags);
  if (mode !== undefined) return err(mode);
  const restart = parseRestartPolicy(flags.text('restart') ?? 'no');
  if (!restart.ok) return restart;
  if (flags.text('log-driver') === 'none' && flags.changed('log-opt'))
    return err('invalid logging opts for driver none');
  const security = securityProblem(flags.list('security-opt'));
  if (security !== undefined) return err(security);
  const health = parseHealth(flags);
  if (!health.ok) return health;
  if (flags.bool('rm') && !['', 'no'].includes(restart.value.Name)) {
    return err('conflicting options: cannot specify both --restart and --rm');
  }
  const networks = parseNetworks(flags);
  if (!networks.ok) return networks;
  const config = containerConfig(flags, args, {
    env: env.value,
    labels: labels.value,
    exposed: ports.value.exposed,
    anonymous: volumes.value.anonymous,
    health: health.value,
  });
  const hostConfig: HostConfig = {
    ...hostFlags(flags),
    Binds: listOrNull(volumes.value.binds),
    NetworkMode: networks.value.mode,
    PortBindings: ports.value.bindings,
    RestartPolicy: restart.value,
    ...defined({ Mounts: parseMounts(flags.list('mount'), resolve) }),
  };
  const platform = flags.text('platform');
  return ok({
    name: flags.text('name') ?? '',
    config,
    hostConfig,
    networking: networks.value.endpoints,
    ...(platform === undefined ? {} : { platform }),
  });
}

function parseMounts(values: readonly string[], resolve: (path: string) => string): HostConfig['Mounts'] {
  const mounts = values.flatMap((value) => {
    const mount = parseMount(value, resolve);
    return mount.ok ? [mount.value] : [];
  });
  return mounts.length === 0 ? undefined : mounts;
}

function parseLabels(p: Process, flags: FlagValues): Result<Record<string, string>, string> {
  const out: string[] = [];
  for (const file of flags.list('label-file')) {
    const pairs = readPairs(p, file);
    if (!pairs.ok) return pairs;
    out.push(...pairs.value);
  }
  return ok(pairsToRecord([...out, ...flags.list('label')]));
}

interface ConfigParts {
  readonly env: readonly string[];
  readonly labels: Record<string, string>;
  readonly exposed: Record<string, Record<string, never>>;
  readonly anonymous: Record<string, Record<string, never>>;
  readonly health: HealthConfig | undefined;
}

function containerConfig(flags: FlagValues, args: readonly string[], parts: ConfigParts): ContainerConfig {
  const streams = flags.list('attach');
  const stdin = flags.bool('interactive');
  const attachStdin = stdin || streams.includes('stdin');
  return {
    Hostname: flags.text('hostname') ?? '',
    Domainname: flags.text('domainname') ?? '',
    User: flags.text('user') ?? '',
    AttachStdin: attachStdin,
    AttachStdout: streams.length === 0 || streams.includes('stdout'),
    AttachStderr: streams.length === 0 || streams.includes('stderr'),
    ...(Object.keys(parts.exposed).length === 0 ? {} : { ExposedPorts: parts.exposed }),
    Tty: flags.bool('tty'),
    OpenStdin: stdin,
    StdinOnce: stdin && attachStdin,
    Env: listOrNull(parts.env),
    Cmd: listOrNull(args.slice(1)),
    ...defined({ Healthcheck: parts.health }),
    Image: args[0] ?? '',
    Volumes: Object.keys(parts.anonymous).length === 0 ? null : parts.anonymous,
    WorkingDir: flags.text('workdir') ?? '',
    Entrypoint: parseEntrypoint(flags),
    OnBuild: null,
    Labels: parts.labels,
    ...defined({
      MacAddress: flags.text('mac-address'),
      StopSignal: flags.text('stop-signal'),
      StopTimeout: flags.number('stop-timeout'),
    }),
  };
}

function hostFlags(flags: FlagValues): HostConfig {
  const pids = flags.number('pids-limit');
  return {
    ContainerIDFile: flags.text('cidfile') ?? '',
    LogConfig: { Type: flags.text('log-driver') ?? '', Config: pairsToRecord(flags.list('log-opt')) },
    AutoRemove: flags.bool('rm'),
    VolumeDriver: flags.text('volume-driver') ?? '',
    VolumesFrom: listOrNull(flags.list('volumes-from')),
    CapAdd: listOrNull(flags.list('cap-add')),
    CapDrop: listOrNull(flags.list('cap-drop')),
    CgroupnsMode: flags.text('cgroupns') ?? '',
    Dns: [...flags.list('dns')],
    DnsOptions: [...flags.list('dns-option'), ...flags.list('dns-opt')],
    DnsSearch: [...flags.list('dns-search')],
    ExtraHosts: listOrNull(flags.list('add-host')),
    GroupAdd: listOrNull(flags.list('group-add')),
    IpcMode: flags.text('ipc') ?? '',
    Links: listOrNull(flags.list('link')),
    PidMode: flags.text('pid') ?? '',
    Privileged: flags.bool('privileged'),
    PublishAllPorts: flags.bool('publish-all'),
    ReadonlyRootfs: flags.bool('read-only'),
    SecurityOpt: listOrNull(flags.list('security-opt')),
    UTSMode: flags.text('uts') ?? '',
    UsernsMode: flags.text('userns') ?? '',
    ShmSize: flags.number('shm-size') ?? 0,
    CpuShares: flags.number('cpu-shares') ?? 0,
    BlkioWeight: flags.number('blkio-weight') ?? 0,
    Memory: flags.number('memory') ?? 0,
    NanoCpus: flags.number('cpus') ?? 0,
    CpuPeriod: flags.number('cpu-period') ?? 0,
    CpuQuota: flags.number('cpu-quota') ?? 0,
    CpusetCpus: flags.text('cpuset-cpus') ?? '',
    CpusetMems: flags.text('cpuset-mems') ?? '',
    MemoryReservation: flags.number('memory-reservation') ?? 0,
    MemorySwap: flags.number('memory-swap') ?? 0,
    OomKillDisable: flags.bool('oom-kill-disable'),
    OomScoreAdj: flags.number('oom-score-adj') ?? 0,
    PidsLimit: pids === undefined ? null : pids,
    ...defined({
      Runtime: flags.text('runtime'),
      Isolation: flags.text('isolation'),
      Ulimits: parseUlimits(flags.list('ulimit')) ?? undefined,
      Tmpfs: parseTmpfs(flags.list('tmpfs')),
      Sysctls: flags.changed('sysctl') ? pairsToRecord(flags.list('sysctl')) : undefined,
      StorageOpt: flags.changed('storage-opt') ? pairsToRecord(flags.list('storage-opt')) : undefined,
      Annotations: flags.changed('annotation') ? pairsToRecord(flags.list('annotation')) : undefined,
      Init: flags.changed('init') ? flags.bool('init') : undefined,
    }),
  };
}
