import { createAnalysis } from '../../simulator/index.ts';
import type { Analysis } from '../session/simulator.ts';

/** The Dockerfile frontend's worker, one for all editors of a page. Imported with `import()` only, on the learner's intent. */
let shared: Analysis | undefined;

export function sharedAnalysis(): Analysis {
  shared ??= createAnalysis();
  return shared;
}
