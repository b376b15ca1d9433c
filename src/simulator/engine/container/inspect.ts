import type {
  ContainerInspect,
  ContainerState,
  EndpointSettings,
  HostConfig,
  MountPoint as MountView,
  NetworkSettings,
} from '../../api/container.ts';
import { rfc3339Nano } from '../../base/go-text.ts';
import type { Daemon } from '../daemon.ts';
import { portMapOf } from '../network/endpoints.ts';
import { mountpointOf } from '../volume/record.ts';
import type { Container, MountPoint } from './container.ts';
import { linksOf } from './links.ts';
import { containerSizes } from './sizes.ts';

export const ZERO_TIME = '0001-01-01T00:00:00Z';

const time = (at: number | undefined): string => (at === undefined ? ZERO_TIME : rfc3339Nano(at));

/** Docker's overlapping booleans, made of the one state that the machine is in. Nobody else does this. */
export function flattenState(container: Container): ContainerState {
  const { state, life } = container;
  const status = container.removing ? 'removing' : state === 'removed' ? 'dead' : state;
  const health = container.healthState;
  return {
    Status: status,
    Running: container.isRunning,
    Paused: state === 'paused',
    Restarting: state === 'restarting',
    OOMKilled: life.oomKilled,
    Dead: status === 'dead',
    Pid: container.handle?.hostPid ?? 0,
    ExitCode: life.exitCode,
    Error: life.error,
    StartedAt: time(container.startedAt),
    FinishedAt: time(container.finishedAt),
    ...(health !== 'none' && {
      Health: {
        Status: health,
        FailingStreak: container.healthLife.streak,
        Log: container.health.log.map((one) => ({ ...one })),
      },
    }),
  };
}

export function mountView(point: MountPoint): MountView {
  const common = {
    Destination: point.destination,
    Mode: point.mode,
    RW: !point.readOnly,
    Propagation: point.propagation,
  };
  if (point.type === 'volume') {
    const { Destination, ...rest } = common;
    return {
      Type: 'volume',
      Name: point.name,
      Source: mountpointOf(point.name),
      Destination,
      Driver: 'local',
      ...rest,
    };
  }
  return { Type: point.type === 'tmpfs' ? 'tmpfs' : 'bind', Source: point.source, ...common };
}

/** In the API's order: Docker keeps a map, the command line sorts nothing; by destination is what a reader expects. */
export const mountViews = (container: Container): MountView[] => [...container.mountPoints.values()].map(mountView);

const copyEndpoint = (settings: EndpointSettings): EndpointSettings => ({ ...settings });

export function networkSettings(container: Container): NetworkSettings {
  const bridge = container.endpoints.get('bridge')?.settings;
  const running = container.handle !== undefined && container.sandboxId !== '';
  const sandbox = running ? container.sandboxId : '';
  const isHost = container.hostConfig.NetworkMode === 'host';
  return {
    Bridge: '',
    SandboxID: sandbox,
    SandboxKey: sandbox === '' ? '' : `/run/docker/netns/${isHost ? 'default' : sandbox.slice(0, 12)}`,
    Ports: portMapOf(container),
    HairpinMode: false,
    LinkLocalIPv6Address: '',
    LinkLocalIPv6PrefixLen: 0,
    SecondaryIPAddresses: null,
    SecondaryIPv6Addresses: null,
    EndpointID: bridge?.EndpointID ?? '',
    Gateway: bridge?.Gateway ?? '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    IPAddress: bridge?.IPAddress ?? '',
    IPPrefixLen: bridge?.IPPrefixLen ?? 0,
    IPv6Gateway: '',
    MacAddress: bridge?.MacAddress ?? '',
    Networks: networksOf(container),
  };
}

/** Sorted by name, as Go writes a map. */
export function networksOf(container: Container): Record<string, EndpointSettings> {
  const names = [...container.endpoints.keys()].sort();
  return Object.fromEntries(
    names.map((name) => [name, copyEndpoint(container.endpoints.get(name)?.settings ?? EMPTY)]),
  );
}

const EMPTY = {} as EndpointSettings;

const MASKED_PATHS = [
  '/proc/asound',
  '/proc/acpi',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap',
];

const READONLY_PATHS = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];

/** The host configuration with all fields that the engine fills in, in the API's order; optional ones only when set. */
export function fullHostConfig(host: HostConfig): HostConfig {
  const privileged = host.Privileged === true;
  const full = {
    Binds: host.Binds ?? null,
    ContainerIDFile: host.ContainerIDFile ?? '',
    LogConfig: { Type: host.LogConfig?.Type || 'json-file', Config: host.LogConfig?.Config ?? {} },
    NetworkMode: host.NetworkMode || 'default',
    PortBindings: host.PortBindings ?? {},
    RestartPolicy: host.RestartPolicy?.Name ? host.RestartPolicy : { Name: 'no' as const, MaximumRetryCount: 0 },
    AutoRemove: host.AutoRemove ?? false,
    VolumeDriver: host.VolumeDriver ?? '',
    VolumesFrom: host.VolumesFrom ?? null,
    ConsoleSize: host.ConsoleSize ?? ([0, 0] as [number, number]),
    Annotations: host.Annotations,
    CapAdd: host.CapAdd ?? null,
    CapDrop: host.CapDrop ?? null,
    CgroupnsMode: host.CgroupnsMode || 'private',
    Dns: host.Dns ?? [],
    DnsOptions: host.DnsOptions ?? [],
    DnsSearch: host.DnsSearch ?? [],
    ExtraHosts: host.ExtraHosts ?? null,
    GroupAdd: host.GroupAdd ?? null,
    IpcMode: host.IpcMode || 'private',
    Cgroup: '',
    Links: host.Links ?? null,
    OomScoreAdj: host.OomScoreAdj ?? 0,
    PidMode: host.PidMode ?? '',
    Privileged: privileged,
    PublishAllPorts: host.PublishAllPorts ?? false,
    ReadonlyRootfs: host.ReadonlyRootfs ?? false,
    SecurityOpt: securityOptions(host),
    StorageOpt: host.StorageOpt,
    Tmpfs: host.Tmpfs !== undefined && Object.keys(host.Tmpfs).length > 0 ? host.Tmpfs : undefined,
    UTSMode: host.UTSMode ?? '',
    UsernsMode: host.UsernsMode ?? '',
    ShmSize: host.ShmSize || 67108864,
    Sysctls: host.Sysctls !== undefined && Object.keys(host.Sysctls).length > 0 ? host.Sysctls : undefined,
    Runtime: host.Runtime || 'runc',
    Isolation: host.Isolation ?? '',
    ...resources(host),
    MaskedPaths: privileged ? null : MASKED_PATHS,
    ReadonlyPaths: privileged ? null : READONLY_PATHS,
    Init: host.Init,
  };
  // Mounts and Init come at fixed places and only when set.
  const { MaskedPaths, ReadonlyPaths, Init, ...rest } = full;
  const entries = Object.entries({
    ...rest,
    Mounts: host.Mounts !== undefined && host.Mounts.length > 0 ? host.Mounts : undefined,
    MaskedPaths,
    ReadonlyPaths,
    Init,
  }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as HostConfig;
}

/** Who shares the host's processes or may do everything gets no SELinux label, unless one is chosen. */
function securityOptions(host: HostConfig): readonly string[] | null {
  const given = host.SecurityOpt ?? [];
  const shares = host.Privileged === true || host.PidMode === 'host' || host.IpcMode === 'host';
  const all = shares && !given.some((option) => /^label[=:]/.test(option)) ? [...given, 'label=disable'] : given;
  return all.length === 0 ? null : all;
}

function resources(host: HostConfig): Record<string, unknown> {
  return {
    CpuShares: host.CpuShares ?? 0,
    Memory: host.Memory ?? 0,
    NanoCpus: host.NanoCpus ?? 0,
    CgroupParent: '',
    BlkioWeight: 0,
    BlkioWeightDevice: [],
    BlkioDeviceReadBps: [],
    BlkioDeviceWriteBps: [],
    BlkioDeviceReadIOps: [],
    BlkioDeviceWriteIOps: [],
    CpuPeriod: host.CpuPeriod ?? 0,
    CpuQuota: host.CpuQuota ?? 0,
    CpuRealtimePeriod: 0,
    CpuRealtimeRuntime: 0,
    CpusetCpus: host.CpusetCpus ?? '',
    CpusetMems: host.CpusetMems ?? '',
    Devices: host.Devices ?? [],
    DeviceCgroupRules: null,
    DeviceRequests: null,
    MemoryReservation: host.MemoryReservation ?? 0,
    MemorySwap: host.MemorySwap ?? 0,
    MemorySwappiness: null,
    OomKillDisable: host.OomKillDisable ?? false,
    PidsLimit: (host.PidsLimit ?? 0) <= 0 ? null : host.PidsLimit,
    Ulimits: (host.Ulimits ?? []).map(({ Name, Hard, Soft }) => ({ Name, Hard, Soft })),
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
  };
}

/** The folders of the overlay2 driver; the ids are made of the container's own, so that they stay the same. */
function graphDriver(container: Container): ContainerInspect['GraphDriver'] {
  const folder = `/var/lib/docker/overlay2/${container.id.split('').reverse().join('')}`;
  const lower = container.image.replace(/^sha256:/, '');
  return {
    Data: {
      ID: container.id,
      LowerDir: `${folder}-init/diff:/var/lib/docker/overlay2/${lower}/diff`,
      MergedDir: `${folder}/merged`,
      UpperDir: `${folder}/diff`,
      WorkDir: `${folder}/work`,
    },
    Name: 'overlay2',
  };
}

export function inspectContainer(daemon: Daemon, container: Container, withSize: boolean): ContainerInspect {
  const folder = `/var/lib/docker/containers/${container.id}`;
  const started = container.etc !== undefined;
  const sizes = withSize ? containerSizes(daemon, container) : undefined;
  return {
    Id: container.id,
    Created: rfc3339Nano(container.created),
    Path: container.path,
    Args: [...container.args],
    State: flattenState(container),
    Image: container.image,
    ResolvConfPath: started ? `${folder}/resolv.conf` : '',
    HostnamePath: started ? `${folder}/hostname` : '',
    HostsPath: started ? `${folder}/hosts` : '',
    LogPath: started ? `${folder}/${container.id}-json.log` : '',
    Name: `/${container.name}`,
    RestartCount: container.life.restartCount,
    Driver: 'overlay2',
    Platform: 'linux',
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: '',
    ExecIDs: container.execs.size === 0 ? null : [...container.execs.keys()],
    HostConfig: { ...fullHostConfig(container.hostConfig), Links: linksOf(container) },
    GraphDriver: graphDriver(container),
    ...(sizes !== undefined && { SizeRw: sizes.rw, SizeRootFs: sizes.rootFs }),
    Mounts: mountViews(container),
    Config: { ...container.config },
    NetworkSettings: networkSettings(container),
  };
}
