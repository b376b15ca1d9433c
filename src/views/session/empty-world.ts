import type { World } from './simulator.ts';

/** The World before anything happened. Here and not from the simulator, so that a page can draw it without it. */
export const emptyWorld: World = {
  now: 0,
  images: new Map(),
  layers: new Map(),
  builds: [],
  containers: new Map(),
  volumes: new Map(),
  networks: new Map(),
  hostFiles: new Map(),
  requests: [],
  registryTags: new Map(),
  transfers: [],
  commands: [],
};
