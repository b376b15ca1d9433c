import { parseSchemas } from './go-schema.ts';

/** The Go types of what `inspect`, `info` and `version` show, in the field order of Docker 28.5.2. */
export const apiTypes = parseSchemas(`
container.InspectResponse
  ID string Id
  Created string
  Path string
  Args []string
  State *container.State
  Image string
  ResolvConfPath string
  HostnamePath string
  HostsPath string
  LogPath string
  Name string
  RestartCount int
  Driver string
  Platform string
  MountLabel string
  ProcessLabel string
  AppArmorProfile string
  ExecIDs []string
  HostConfig *container.HostConfig
  GraphDriver storage.DriverData
  SizeRw *int SizeRw ?
  SizeRootFs *int SizeRootFs ?
  Mounts []container.MountPoint
  Config *container.Config
  NetworkSettings *container.NetworkSettings
container.State
  Status string
  Running bool
  Paused bool
  Restarting bool
  OOMKilled bool
  Dead bool
  Pid int
  ExitCode int
  Error string
  StartedAt string
  FinishedAt string
  Health *container.Health Health ?
container.Health
  Status string
  FailingStreak int
  Log []*container.HealthcheckResult
container.HealthcheckResult
  Start string
  End string
  ExitCode int
  Output string
container.HostConfig
  Binds []string
  ContainerIDFile string
  LogConfig container.LogConfig
  NetworkMode string
  PortBindings map[string][]nat.PortBinding
  RestartPolicy container.RestartPolicy
  AutoRemove bool
  VolumeDriver string
  VolumesFrom []string
  ConsoleSize []int
  Annotations map[string]string Annotations ?
  CapAdd []string
  CapDrop []string
  CgroupnsMode string
  DNS []string Dns
  DNSOptions []string DnsOptions
  DNSSearch []string DnsSearch
  ExtraHosts []string
  GroupAdd []string
  IpcMode string
  Cgroup string
  Links []string
  OomScoreAdj int
  PidMode string
  Privileged bool
  PublishAllPorts bool
  ReadonlyRootfs bool
  SecurityOpt []string
  StorageOpt map[string]string StorageOpt ?
  Tmpfs map[string]string Tmpfs ?
  UTSMode string
  UsernsMode string
  ShmSize int
  Sysctls map[string]string Sysctls ?
  Runtime string Runtime ?
  Isolation string
  Resources container.Resources embed
  Mounts []mount.Mount Mounts ?
  MaskedPaths []string
  ReadonlyPaths []string
  Init *bool Init ?
container.Resources
  CPUShares int CpuShares
  Memory int
  NanoCPUs int NanoCpus
  CgroupParent string
  BlkioWeight int
  BlkioWeightDevice []any
  BlkioDeviceReadBps []any
  BlkioDeviceWriteBps []any
  BlkioDeviceReadIOps []any
  BlkioDeviceWriteIOps []any
  CPUPeriod int CpuPeriod
  CPUQuota int CpuQuota
  CPURealtimePeriod int CpuRealtimePeriod
  CPURealtimeRuntime int CpuRealtimeRuntime
  CpusetCpus string
  CpusetMems string
  Devices []container.DeviceMapping
  DeviceCgroupRules []string
  DeviceRequests []any
  MemoryReservation int
  MemorySwap int
  MemorySwappiness *int
  OomKillDisable *bool
  PidsLimit *int
  Ulimits []*container.Ulimit
  CPUCount int CpuCount
  CPUPercent int CpuPercent
  IOMaximumIOps int
  IOMaximumBandwidth int
container.LogConfig
  Type string
  Config map[string]string
nat.PortBinding
  HostIP string HostIp
  HostPort string
container.RestartPolicy
  Name string
  MaximumRetryCount int
container.DeviceMapping
  PathOnHost string
  PathInContainer string
  CgroupPermissions string
container.Ulimit
  Name string
  Hard int
  Soft int
mount.Mount
  Type string Type ?
  Source string Source ?
  Target string Target ?
  ReadOnly bool ReadOnly ?
  Consistency string Consistency ?
  BindOptions *mount.BindOptions BindOptions ?
  VolumeOptions *mount.VolumeOptions VolumeOptions ?
  ImageOptions *mount.ImageOptions ImageOptions ?
  TmpfsOptions *mount.TmpfsOptions TmpfsOptions ?
mount.BindOptions
  Propagation string Propagation ?
  NonRecursive bool NonRecursive ?
  CreateMountpoint bool CreateMountpoint ?
  ReadOnlyNonRecursive bool ReadOnlyNonRecursive ?
  ReadOnlyForceRecursive bool ReadOnlyForceRecursive ?
mount.VolumeOptions
  NoCopy bool NoCopy ?
  Labels map[string]string Labels ?
  Subpath string Subpath ?
  DriverConfig *mount.Driver DriverConfig ?
mount.Driver
  Name string Name ?
  Options map[string]string Options ?
mount.ImageOptions
  Subpath string Subpath ?
mount.TmpfsOptions
  SizeBytes int SizeBytes ?
  Mode int Mode ?
storage.DriverData
  Data map[string]string
  Name string
container.MountPoint
  Type string Type ?
  Name string Name ?
  Source string
  Destination string
  Driver string Driver ?
  Mode string
  RW bool
  Propagation string
container.Config
  Hostname string
  Domainname string
  User string
  AttachStdin bool
  AttachStdout bool
  AttachStderr bool
  ExposedPorts map[string]struct{} ExposedPorts ?
  Tty bool
  OpenStdin bool
  StdinOnce bool
  Env []string
  Cmd []string
  Healthcheck *container.HealthConfig Healthcheck ?
  ArgsEscaped bool ArgsEscaped ?
  Image string
  Volumes map[string]struct{}
  WorkingDir string
  Entrypoint []string
  NetworkDisabled bool NetworkDisabled ?
  MacAddress string MacAddress ?
  OnBuild []string
  Labels map[string]string
  StopSignal string StopSignal ?
  StopTimeout *int StopTimeout ?
  Shell []string Shell ?
container.HealthConfig
  Test []string Test ?
  Interval time.Duration Interval ?
  Timeout time.Duration Timeout ?
  StartPeriod time.Duration StartPeriod ?
  StartInterval time.Duration StartInterval ?
  Retries int Retries ?
container.NetworkSettings
  Bridge string
  SandboxID string
  SandboxKey string
  Ports map[string][]nat.PortBinding
  HairpinMode bool
  LinkLocalIPv6Address string
  LinkLocalIPv6PrefixLen int
  SecondaryIPAddresses []any
  SecondaryIPv6Addresses []any
  EndpointID string
  Gateway string
  GlobalIPv6Address string
  GlobalIPv6PrefixLen int
  IPAddress string
  IPPrefixLen int
  IPv6Gateway string
  MacAddress string
  Networks map[string]*network.EndpointSettings
network.EndpointSettings
  IPAMConfig *network.EndpointIPAMConfig
  Links []string
  Aliases []string
  MacAddress string
  DriverOpts map[string]string
  GwPriority int
  NetworkID string
  EndpointID string
  Gateway string
  IPAddress string
  IPPrefixLen int
  IPv6Gateway string
  GlobalIPv6Address string
  GlobalIPv6PrefixLen int
  DNSNames []string
network.EndpointIPAMConfig
  IPv4Address string IPv4Address ?
  IPv6Address string IPv6Address ?
  LinkLocalIPs []string LinkLocalIPs ?
image.InspectResponse
  ID string Id
  RepoTags []string
  RepoDigests []string
  Parent string
  Comment string
  Created string Created ?
  DockerVersion string
  Author string
  Architecture string
  Variant string Variant ?
  Os string
  OsVersion string OsVersion ?
  Size int
  GraphDriver storage.DriverData
  RootFS image.RootFS
  Metadata image.Metadata
  Config *image.Config
image.RootFS
  Type string Type ?
  Layers []string Layers ?
image.Metadata
  LastTagTime string LastTagTime ?
image.Config
  ImageConfig image.OciConfig embed
  DockerOCIImageConfigExt image.DockerConfig embed
image.OciConfig
  User string User ?
  ExposedPorts map[string]struct{} ExposedPorts ?
  Env []string Env ?
  Entrypoint []string Entrypoint ?
  Cmd []string Cmd ?
  Volumes map[string]struct{} Volumes ?
  WorkingDir string WorkingDir ?
  Labels map[string]string Labels ?
  StopSignal string StopSignal ?
  ArgsEscaped bool ArgsEscaped ?
image.DockerConfig
  Healthcheck *container.HealthConfig Healthcheck ?
  OnBuild []string OnBuild ?
  Shell []string Shell ?
volume.Volume
  ClusterVolume *any ClusterVolume ?
  CreatedAt string CreatedAt ?
  Driver string
  Labels map[string]string
  Mountpoint string
  Name string
  Options map[string]string
  Scope string
  Status map[string]any Status ?
  UsageData *volume.UsageData UsageData ?
volume.UsageData
  RefCount int
  Size int
network.Inspect
  Name string
  ID string Id
  Created string
  Scope string
  Driver string
  EnableIPv4 bool
  EnableIPv6 bool
  IPAM network.IPAM
  Internal bool
  Attachable bool
  Ingress bool
  ConfigFrom network.ConfigReference
  ConfigOnly bool
  Containers map[string]network.EndpointResource
  Options map[string]string
  Labels map[string]string
network.IPAM
  Driver string
  Options map[string]string
  Config []network.IPAMConfig
network.IPAMConfig
  Subnet string Subnet ?
  IPRange string IPRange ?
  Gateway string Gateway ?
  AuxAddress map[string]string AuxiliaryAddresses ?
network.ConfigReference
  Network string
network.EndpointResource
  Name string
  EndpointID string
  MacAddress string
  IPv4Address string
  IPv6Address string
`);
