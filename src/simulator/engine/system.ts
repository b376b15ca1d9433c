import type { Filters } from '../api/engine-api.ts';
import type { DiskUsage, SystemInfo } from '../api/image.ts';
import { rfc3339NanoFixed } from '../base/go-text.ts';
import { ok } from '../base/result.ts';
import { MEMORY_TOTAL_KB, PROCESSORS } from '../process/proc-files.ts';
import { KERNEL } from '../process/release.ts';
import { listContainers } from './container/list.ts';
import type { Daemon } from './daemon.ts';
import type { ApiResult } from './errors.ts';
import { listImages } from './image/list.ts';
import {
  API_VERSION,
  BUILD_TIME,
  CONTAINERD_VERSION,
  GIT_COMMIT,
  GO_VERSION,
  INIT_VERSION,
  MIN_API_VERSION,
  RUNC_VERSION,
  SERVER_VERSION,
} from './version.ts';
import { inspectVolume } from './volume/volumes.ts';

const NOTHING: Filters = new Map();

/** `docker info`, the daemon's part. */
export function systemInfo(daemon: Daemon): SystemInfo {
  const containers = [...daemon.containers.values()];
  const paused = containers.filter((one) => one.isPaused).length;
  const running = containers.filter((one) => one.isRunning && !one.isPaused).length;
  return {
    ID: daemon.id,
    Containers: containers.length,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: containers.length - running - paused,
    Images: daemon.images.store.images().length,
    Driver: 'overlay2',
    DriverStatus: [
      ['Backing Filesystem', 'extfs'],
      ['Supports d_type', 'true'],
      ['Using metacopy', 'false'],
      ['Native Overlay Diff', 'true'],
      ['userxattr', 'false'],
    ],
    Plugins: {
      Volume: ['local'],
      Network: ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'],
      Authorization: null,
      Log: ['awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog'],
    },
    MemoryLimit: true,
    SwapLimit: true,
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: true,
    Debug: false,
    NFd: 29,
    OomKillDisable: false,
    NGoroutines: 49,
    SystemTime: rfc3339NanoFixed(daemon.clock.now()),
    LoggingDriver: 'json-file',
    CgroupDriver: 'systemd',
    CgroupVersion: '2',
    NEventsListener: 0,
    KernelVersion: KERNEL.release,
    OperatingSystem: 'Drydock (simulated)',
    OSVersion: '',
    OSType: 'linux',
    Architecture: 'x86_64',
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: {
      IndexConfigs: { 'docker.io': { Mirrors: [], Name: 'docker.io', Official: true, Secure: true } },
      InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'],
      Mirrors: null,
    },
    NCPU: PROCESSORS,
    MemTotal: MEMORY_TOTAL_KB * 1024,
    GenericResources: null,
    DockerRootDir: '/var/lib/docker',
    HttpProxy: '',
    HttpsProxy: '',
    NoProxy: '',
    Name: daemon.hostName,
    Labels: [],
    ExperimentalBuild: false,
    ServerVersion: SERVER_VERSION,
    Runtimes: { 'io.containerd.runc.v2': { path: 'runc' }, runc: { path: 'runc' } },
    DefaultRuntime: 'runc',
    Swarm: {
      NodeID: '',
      NodeAddr: '',
      LocalNodeState: 'inactive',
      ControlAvailable: false,
      Error: '',
      RemoteManagers: null,
    },
    LiveRestoreEnabled: false,
    Isolation: '',
    InitBinary: 'docker-init',
    ContainerdCommit: { ID: CONTAINERD_VERSION },
    RuncCommit: { ID: RUNC_VERSION },
    InitCommit: { ID: 'de40ad0' },
    SecurityOptions: ['name=seccomp,profile=builtin', 'name=cgroupns'],
    Warnings: null,
  };
}

/** `docker version`, the server's part. */
export function systemVersion(): Record<string, unknown> {
  const common = {
    ApiVersion: API_VERSION,
    MinAPIVersion: MIN_API_VERSION,
    GitCommit: GIT_COMMIT,
    GoVersion: GO_VERSION,
    Os: 'linux',
    Arch: 'amd64',
    KernelVersion: KERNEL.release,
  };
  return {
    Platform: { Name: 'Docker Engine - Community' },
    Components: [
      { Name: 'Engine', Version: SERVER_VERSION, Details: { ...common, BuildTime: BUILD_TIME, Experimental: 'false' } },
      {
        Name: 'containerd',
        Version: CONTAINERD_VERSION,
        Details: { GitCommit: '442cb34bda9a6a0fed82a2ca7cade05c5c749582' },
      },
      { Name: 'runc', Version: RUNC_VERSION, Details: { GitCommit: 'v1.3.3-0-gd842d771' } },
      { Name: 'docker-init', Version: INIT_VERSION, Details: { GitCommit: 'de40ad0' } },
    ],
    Version: SERVER_VERSION,
    ...common,
    BuildTime: BUILD_TIME,
  };
}

/** `docker system df`. */
export function diskUsage(daemon: Daemon, buildCache: DiskUsage['BuildCache']): ApiResult<DiskUsage> {
  const images = listImages(daemon, { all: true, filters: NOTHING, sharedSize: true });
  if (!images.ok) return images;
  const containers = listContainers(daemon, { all: true, limit: 0, size: true, filters: NOTHING });
  if (!containers.ok) return containers;
  return ok({
    LayersSize: daemon.images.store.layersSize(),
    Images: images.value,
    Containers: containers.value.map((one) => ({ ...one, SizeRw: one.SizeRw ?? 0 })),
    Volumes: [...daemon.volumes.values()].map((volume) => inspectVolume(volume, true)),
    BuildCache: buildCache,
  });
}
