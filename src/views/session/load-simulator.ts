/**
 * The part of the simulator that runs on the page: the client, and the fold of events into Worlds. Imported with
 * `import()` only, when a visitor reaches for it; the worker follows from there.
 */
export { createClient, Timeline } from '../../simulator/index.ts';
