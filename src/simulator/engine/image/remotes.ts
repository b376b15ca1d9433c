import type { Reference } from '../../oci/index.ts';
import { type CatalogImage, Distribution, Hub } from '../../registry/index.ts';

/** What a scenario may make go wrong with registries. */
export interface RegistryConditions {
  /** The Hub answers every pull that it is one too many. */
  rateLimited: boolean;
  /** There is no way to the internet; registries on localhost still answer. */
  offline: boolean;
}

/** The registries that the engine can reach. */
export class Remotes {
  readonly hub: Hub;
  readonly conditions: RegistryConditions = { rateLimited: false, offline: false };
  /** What was pushed to the Hub, by the accounts that logged in. */
  readonly hubPushes = new Distribution('docker.io');
  /** By the host part of image names. */
  readonly registries = new Map<string, Distribution>();
  /** Bytes of compressed layers by diffId, as the registry said that they came from. */
  readonly layerSizes = new Map<string, number>();
  /** Who is logged in where. */
  readonly logins = new Map<string, string>();

  /** `isPart`: the catalogue stands for the real Hub. */
  constructor(catalog: readonly CatalogImage[], isPart: boolean) {
    this.hub = new Hub(catalog, isPart);
  }

  registryOf(reference: Reference): Distribution | undefined {
    return reference.domain === 'docker.io' ? this.hubPushes : this.registries.get(reference.domain);
  }
}
