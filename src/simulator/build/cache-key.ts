import { marshal } from '../base/go-json.ts';
import { basePath } from '../base/go-path.ts';
import { sha256 } from '../base/sha256.ts';
import type { InputFile } from './checksum.ts';

/** What the key of a step is made of; all that could make it run again. */
export interface StepRecord {
  /** By {@link import('./definition.ts').stepId}. */
  readonly id: string;
  /** The line as written, and as it is after variables were replaced. */
  readonly source: string;
  readonly instruction: string;
  readonly parentKey: string;
  /** What the parent is: the step, or the reference of the base image. */
  readonly parent: { readonly kind: 'step' | 'base' | 'scratch'; readonly label: string };
  readonly variables: ReadonlyMap<string, string>;
  /** Everything else that counts, by a word for people: user, working folder, network … */
  readonly config: ReadonlyMap<string, string>;
  readonly files: readonly InputFile[];
  /** Digests of the files in the order of the sources, and of other inputs. */
  readonly contents: readonly string[];
  /** Whether the names of sources count: those of folders' contents do not. */
  readonly names: readonly string[];
  readonly key: string;
}

/** A record without its key. */
export type StepFacts = Omit<StepRecord, 'key'>;

/** The content-addressed key of a step: equal keys promise equal results. */
export function stepKey(facts: StepFacts): StepRecord {
  const text = marshal([
    facts.instruction,
    facts.parentKey,
    [...facts.variables].map(([name, value]) => `${name}=${value}`),
    [...facts.config].map(([name, value]) => `${name}=${value}`),
    facts.contents,
    facts.names.map(basePath),
  ]);
  return { ...facts, key: `sha256:${sha256(text)}` };
}
