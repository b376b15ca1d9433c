import type { HealthConfig } from '../oci/image-config.ts';

/** Wire types of the Engine API for images, volumes, networks and the system, in Docker's casing and order. */

export interface ImageSummary {
  Containers: number;
  Created: number;
  Id: string;
  Labels: Record<string, string> | null;
  ParentId: string;
  RepoDigests: string[];
  RepoTags: string[];
  SharedSize: number;
  Size: number;
}

export interface ImageInspect {
  Id: string;
  RepoTags: string[];
  RepoDigests: string[];
  Parent: string;
  Comment: string;
  Created?: string;
  DockerVersion: string;
  Author: string;
  Architecture: string;
  Variant?: string;
  Os: string;
  Size: number;
  GraphDriver: { Data: Record<string, string> | null; Name: string };
  RootFS: { Type: string; Layers?: string[] };
  Metadata: { LastTagTime: string };
  Config: ImageInspectConfig | null;
}

/** An image's configuration as inspect shows it: in alphabetical order, with null where nothing was set. */
export interface ImageInspectConfig {
  ArgsEscaped?: boolean;
  Cmd: string[] | null;
  Entrypoint: string[] | null;
  Env: string[] | null;
  ExposedPorts?: Readonly<Record<string, Record<string, never>>>;
  Healthcheck?: HealthConfig;
  Labels: Record<string, string> | null;
  OnBuild: string[] | null;
  Shell?: string[];
  StopSignal?: string;
  User: string;
  Volumes: Readonly<Record<string, Record<string, never>>> | null;
  WorkingDir: string;
}

export interface ImageHistoryItem {
  Id: string;
  Created: number;
  CreatedBy: string;
  Tags: string[] | null;
  Size: number;
  Comment: string;
}

export interface ImageDeleteItem {
  Untagged?: string;
  Deleted?: string;
}

export interface Volume {
  CreatedAt: string;
  Driver: string;
  Labels: Record<string, string> | null;
  Mountpoint: string;
  Name: string;
  Options: Record<string, string> | null;
  Scope: string;
  UsageData?: { RefCount: number; Size: number };
}

export interface IpamConfig {
  Subnet?: string;
  IPRange?: string;
  Gateway?: string;
  /** Addresses of the subnet that no container may get, by a name of their own. */
  AuxiliaryAddresses?: Record<string, string>;
}

export interface NetworkResource {
  Name: string;
  Id: string;
  Created: string;
  Scope: string;
  Driver: string;
  EnableIPv4: boolean;
  EnableIPv6: boolean;
  IPAM: { Driver: string; Options: Record<string, string> | null; Config: IpamConfig[] | null };
  Internal: boolean;
  Attachable: boolean;
  Ingress: boolean;
  ConfigFrom: { Network: string };
  ConfigOnly: boolean;
  Containers: Record<
    string,
    { Name: string; EndpointID: string; MacAddress: string; IPv4Address: string; IPv6Address: string }
  >;
  Options: Record<string, string>;
  Labels: Record<string, string>;
}

export interface NetworkCreateRequest {
  Name: string;
  Driver: string;
  Internal: boolean;
  Attachable: boolean;
  Labels: Record<string, string>;
  Options: Record<string, string>;
  IPAM: { Driver: string; Options?: Record<string, string>; Config: IpamConfig[] };
  EnableIPv6?: boolean;
  EnableIPv4?: boolean;
  Scope?: string;
}

/** `docker events`. */
export interface EventMessage {
  Type: 'container' | 'image' | 'volume' | 'network' | 'daemon' | 'builder' | 'plugin';
  Action: string;
  Actor: { ID: string; Attributes: Record<string, string> };
  scope: 'local';
  /** Whole seconds since the Unix epoch, and nanoseconds as decimal digits (beyond what a number holds). */
  time: number;
  timeNano: string;
}

/** `docker info`. Fields beyond the named ones are for templates and `--format json`. */
export interface SystemInfo {
  ID: string;
  Containers: number;
  ContainersRunning: number;
  ContainersPaused: number;
  ContainersStopped: number;
  Images: number;
  Driver: string;
  ServerVersion: string;
  OperatingSystem: string;
  OSType: string;
  Architecture: string;
  KernelVersion: string;
  NCPU: number;
  MemTotal: number;
  Name: string;
  DockerRootDir: string;
  [field: string]: unknown;
}

export interface DiskUsage {
  LayersSize: number;
  Images: ImageSummary[];
  Containers: (import('./container.ts').ContainerSummary & { SizeRw: number })[];
  Volumes: Volume[];
  BuildCache: {
    ID: string;
    Type: string;
    Description: string;
    InUse: boolean;
    Shared: boolean;
    Size: number;
    CreatedAt: string;
    LastUsedAt: string | null;
    UsageCount: number;
  }[];
}

export interface PruneReport {
  deleted: string[];
  images?: ImageDeleteItem[];
  SpaceReclaimed: number;
}

/** A line of pull and push progress, as the API streams it. */
export interface TransferProgress {
  id?: string;
  status?: string;
  progress?: { current: number; total: number };
  error?: string;
  aux?: { Tag: string; Digest: string; Size: number };
}
