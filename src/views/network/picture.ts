import type { ContainerView, RequestView } from '../session/simulator.ts';

/** A published or only declared port, as a door in the host's wall. */
export interface Door {
  readonly key: string;
  /** `open`: bound now; `shut`: published, but the container does not run; `drawn`: EXPOSE alone, a door that nobody cut. */
  readonly state: 'open' | 'shut' | 'drawn';
  /** `:8080`, or `127.0.0.1:8080` when only this computer may come in. */
  readonly outside: string;
  /** `80`, with `/udp` when it is not TCP. */
  readonly inside: string;
  readonly hostPort?: number;
  readonly meaning: string;
}

/** A request in words. */
export interface RequestRow {
  readonly key: string;
  readonly from: string;
  /** `web (172.18.0.2:80)`. */
  readonly to: string;
  readonly outcome: RequestView['outcome'];
  readonly outcomeText: string;
  /** Why it ended so, and what to do about it; empty when it arrived. */
  readonly reason: string;
}

/** A place on the way of a request. Stations and rails by index, doors by their place in the station's list. */
export type Stop =
  | { readonly at: 'station'; readonly station: number }
  | { readonly at: 'rail'; readonly rail: number; readonly station: number }
  | { readonly at: 'wall'; readonly station: number; readonly door?: number };

/** How a request travels and how it ends. */
export interface Flight {
  /** Changes with each request, so that its dot flies again. */
  readonly key: string;
  readonly stops: readonly Stop[];
  readonly outcome: RequestView['outcome'];
}

/** A bridge as a rail: what hangs on it can talk to each other. */
export interface Rail {
  readonly id: string;
  readonly name: string;
  readonly subnet: string;
  readonly gateway: string;
  readonly internal: boolean;
  /** What the rail does for names, and whether it leads out. */
  readonly facts: readonly string[];
}

/** A place where somebody hangs on a rail. */
export interface Hook {
  /** Index of the rail. */
  readonly rail: number;
  readonly network: string;
  readonly address: string;
}

/** Somebody who can send and receive: the host, or a container. */
export interface Station {
  /** `host` or a container's id. */
  readonly id: string;
  readonly name: string;
  readonly state: ContainerView['state'] | 'removed' | 'host';
  readonly stateText: string;
  readonly hooks: readonly Hook[];
  /** Names besides its own by which Docker's DNS knows it. */
  readonly aliases: readonly string[];
  /** `0.0.0.0:80` and whether others can reach it. */
  readonly listens: readonly { readonly text: string; readonly open: boolean; readonly meaning: string }[];
  readonly doors: readonly Door[];
  /** Containers that have no network of their own and use this one's. */
  readonly guests: readonly string[];
  /** Said where there is no rail to hang on. */
  readonly note: string;
}

export interface NetworkPicture {
  readonly rails: readonly Rail[];
  /** The host first. */
  readonly stations: readonly Station[];
  readonly doorCount: number;
  /** Newest first. */
  readonly requests: readonly RequestRow[];
  /** The newest of them, when the last command made it or something has since. */
  readonly last?: RequestRow;
  /** The way of the last request. */
  readonly flight?: Flight;
  readonly empty: boolean;
  readonly summary: string;
}
