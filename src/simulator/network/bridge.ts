import type { AddressPool } from './ipam.ts';
import type { Attachment } from './stack.ts';

/** A network of the bridge driver: a switch that the host is connected to by its gateway address. */
export class Bridge {
  readonly id: string;
  readonly name: string;
  readonly pool: AddressPool;
  readonly gateway: string;
  /** No way out, and no way in from the host's published ports. */
  readonly internal: boolean;
  /** Docker's DNS serves user-defined networks only, not the default bridge. */
  readonly hasDns: boolean;
  readonly attachments: Attachment[] = [];

  constructor(options: {
    readonly id: string;
    readonly name: string;
    readonly pool: AddressPool;
    readonly gateway: string;
    readonly internal: boolean;
    readonly hasDns: boolean;
  }) {
    this.id = options.id;
    this.name = options.name;
    this.pool = options.pool;
    this.gateway = options.gateway;
    this.internal = options.internal;
    this.hasDns = options.hasDns;
  }

  attachmentAt(address: string): Attachment | undefined {
    return this.attachments.find((one) => one.address === address);
  }
}
