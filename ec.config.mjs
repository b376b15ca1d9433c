import { runFences } from './scripts/site/run-fences.mjs';

/** Code blocks: a file of its own, since components that show code load it too. */
export default { plugins: [runFences()] };
