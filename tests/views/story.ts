import { Timeline } from '../../src/simulator/timeline/timeline.ts';
import type { World } from '../../src/simulator/timeline/world.ts';
import { type StoryName, stories } from '../../src/views/gallery/journals.ts';

/** The timeline of a story of the gallery. */
export function timelineOf(name: StoryName): Timeline {
  const timeline = new Timeline();
  timeline.append(stories[name]);
  return timeline;
}

/** The World at the end of a story of the gallery. */
export function worldOf(name: StoryName): World {
  const timeline = timelineOf(name);
  return timeline.worldAfter(timeline.length);
}

export function only<T>(values: Iterable<T>): T {
  const all = [...values];
  if (all.length !== 1) throw new Error(`expected one, got ${all.length}`);
  return all[0] as T;
}
