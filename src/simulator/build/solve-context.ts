import type { BuildRequest } from '../api/build.ts';
import type { Tree } from '../filesystem/index.ts';
import type { BuildCache } from './cache.ts';
import type { Definition } from './definition.ts';
import type { StepJournal } from './journal.ts';
import type { BaseImage, BuilderPorts } from './ports.ts';
import type { Progress } from './progress.ts';

/** What solving one build works with. */
export interface SolveContext {
  readonly ports: BuilderPorts;
  readonly cache: BuildCache;
  readonly request: BuildRequest;
  readonly definition: Definition;
  /** Resolved images by reference. */
  readonly images: ReadonlyMap<string, BaseImage>;
  /** The filtered trees of the contexts by name; the main one is `context`. */
  readonly contexts: ReadonlyMap<string, Tree>;
  readonly progress: Progress;
  readonly journal: StepJournal;
  /** The time of WORKDIR's folders with SOURCE_DATE_EPOCH, in whole seconds. */
  readonly epoch: number | undefined;
  /** What the client's session is called in messages. */
  readonly session: string;
}
