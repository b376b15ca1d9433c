import type { StageBase } from './plan.ts';
import type { StageState } from './stage-state.ts';

/** What a COPY, a mount or a FROM takes its files from when it names `state`. */
export function baseOf(state: StageState): StageBase {
  if (state.context !== undefined) return { kind: 'context', name: state.context };
  if (state.from === undefined) return state.resolvedBase ?? { kind: 'image', reference: state.baseName };
  return { kind: 'stage', index: state.index };
}
