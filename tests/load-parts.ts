import { loadAllParts } from '../src/simulator/index.ts';

/** Tests drive sessions in one go, so every part of the simulator is loaded before the first one begins. */
await loadAllParts();
