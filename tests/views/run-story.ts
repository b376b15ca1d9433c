import { Timeline } from '../../src/simulator/timeline/timeline.ts';
import type { World } from '../../src/simulator/timeline/world.ts';
import { type RunStoryName, tell } from '../../src/views/gallery/run-stories.ts';

/** The World at the end of a story that the simulator told. */
export function worldOfRun(name: RunStoryName): World {
  const timeline = new Timeline();
  timeline.append(tell(name));
  return timeline.worldAfter(timeline.length);
}
