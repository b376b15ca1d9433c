import { layersPerLine } from './layers-per-line.ts';
import { multiStage } from './multi-stage.ts';
import { namesOnANetwork } from './names-on-a-network.ts';
import { oneLineEdit } from './one-line-edit.ts';
import { tenSeconds } from './ten-seconds.ts';
import { thePort } from './the-port.ts';
import type { Demo } from './types.ts';
import { volumeTrapdoor } from './volume-trapdoor.ts';
import { whereDidItGo } from './where-did-it-go.ts';

export type { Demo, DemoStep } from './types.ts';

/** The classroom demos in the order of the course. */
export const demos: readonly Demo[] = [
  whereDidItGo,
  layersPerLine,
  oneLineEdit,
  thePort,
  tenSeconds,
  volumeTrapdoor,
  multiStage,
  namesOnANetwork,
];
