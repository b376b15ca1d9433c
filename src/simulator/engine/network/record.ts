import type { IpamConfig } from '../../api/image.ts';
import type { AddressPool, AddressPool6, Bridge } from '../../network/index.ts';

/** A network of the engine. */
export interface NetworkRecord {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly driver: 'bridge' | 'host' | 'null';
  readonly internal: boolean;
  readonly attachable: boolean;
  readonly enableIPv4: boolean;
  readonly enableIPv6: boolean;
  /** `local`, or what the user wrote: nothing depends on it. */
  readonly scope: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly ipamDriver: string;
  readonly ipamOptions: Readonly<Record<string, string>> | null;
  /** As inspect lists them. */
  readonly ipam: readonly IpamConfig[] | null;
  /** One of Docker's own three. */
  readonly predefined: boolean;
  /** The user chose the subnet: only then may containers choose their address. */
  readonly ownSubnet: boolean;
  /** Absent for `host` and `none`. */
  readonly bridge?: Bridge;
  readonly pool?: AddressPool;
  readonly pool6?: AddressPool6;
}
