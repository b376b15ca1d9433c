import type { LineRange } from '../../base/diagnostic.ts';
import type { ArgDefinition } from '../instructions/types.ts';

/** What a stage notes for `--call=outline`. */
export interface OutlineCapture {
  /** The ARGs of the stage, without those that only let a value from before the first FROM in. */
  readonly args: Map<string, { readonly definition: ArgDefinition; readonly value: string; readonly lines: LineRange }>;
  readonly used: Set<string>;
  readonly secrets: Map<string, { readonly required: boolean; readonly lines: LineRange }>;
  readonly ssh: Map<string, { readonly required: boolean; readonly lines: LineRange }>;
}

export const newOutlineCapture = (used: Iterable<string>): OutlineCapture => ({
  args: new Map(),
  used: new Set(used),
  secrets: new Map(),
  ssh: new Map(),
});
