/** The pinned client: Docker's own build of 28.5.2 for Linux. */
export const CLIENT_VERSION = '28.5.2';

export const CLIENT = {
  Version: CLIENT_VERSION,
  ApiVersion: '1.51',
  DefaultAPIVersion: '1.51',
  GitCommit: 'ecc6942',
  GoVersion: 'go1.25.3',
  Os: 'linux',
  Arch: 'amd64',
  BuildTime: 'Wed Nov  5 14:43:33 2025',
  Context: 'default',
} as const;

/** The client's part of `docker info`. */
export const CLIENT_INFO = {
  Debug: false,
  Version: CLIENT_VERSION,
  DefaultAPIVersion: '1.51',
  GitCommit: CLIENT.GitCommit,
  GoVersion: CLIENT.GoVersion,
  Os: 'linux',
  Arch: 'amd64',
  BuildTime: CLIENT.BuildTime,
  Context: 'default',
  Plugins: [
    {
      SchemaVersion: '0.1.0',
      Vendor: 'Docker Inc.',
      Version: 'v0.29.1',
      ShortDescription: 'Docker Buildx',
      Name: 'buildx',
      Path: '/usr/libexec/docker/cli-plugins/docker-buildx',
    },
    {
      SchemaVersion: '0.1.0',
      Vendor: 'Docker Inc.',
      Version: 'v2.40.3',
      ShortDescription: 'Docker Compose',
      Name: 'compose',
      Path: '/usr/libexec/docker/cli-plugins/docker-compose',
    },
  ],
  Warnings: null,
};

/** What an engine of this version says of itself where the simulated one has nothing of its own to say. */
export const DAEMON_DEFAULTS = {
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
    Log: ['awslogs', 'fluentd', 'gcplogs', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog'],
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
  OomKillDisable: false,
  LoggingDriver: 'json-file',
  CgroupDriver: 'systemd',
  CgroupVersion: '2',
  OSVersion: '',
  IndexServerAddress: 'https://index.docker.io/v1/',
  GenericResources: null,
  HttpProxy: '',
  HttpsProxy: '',
  NoProxy: '',
  Labels: [],
  ExperimentalBuild: false,
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
  SecurityOptions: ['name=seccomp,profile=builtin'],
  FirewallBackend: { Driver: 'iptables' },
  CDISpecDirs: ['/etc/cdi', '/var/run/cdi'],
  Warnings: null,
};

/** `docker --version`. */
export const versionLine = `Docker version ${CLIENT_VERSION}, build ${CLIENT.GitCommit.slice(0, 7)}\n`;
