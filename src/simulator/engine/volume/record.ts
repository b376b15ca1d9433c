import type { LiveTree } from '../../filesystem/index.ts';

/** A volume of the `local` driver. */
export interface VolumeRecord {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly options: Readonly<Record<string, string>> | null;
  readonly anonymous: boolean;
  /** Its files, and where in that tree they begin: the root, unless the volume is a bind of a folder of the host. */
  readonly tree: LiveTree;
  readonly subpath: string;
  /** Containers, running or not, that refer to it. */
  readonly users: Set<string>;
}

/** The label by which Docker knows volumes that got their name from it. */
export const ANONYMOUS_LABEL = 'com.docker.volume.anonymous';

export const mountpointOf = (name: string): string => `/var/lib/docker/volumes/${name}/_data`;
