import { type BuildView, type ImageView, Timeline, type World } from '../../src/simulator/index.ts';
import { type BuildStory, entriesOf } from '../../src/views/gallery/build-stories.ts';

/** What a story of the simulator ends with: the World, its last build and that build's image. */
export function buildOf(name: BuildStory): {
  readonly world: World;
  readonly build: BuildView;
  readonly image?: ImageView;
} {
  const timeline = new Timeline();
  timeline.append(entriesOf(name));
  const world = timeline.worldAfter(timeline.length);
  const build = world.builds.at(-1);
  if (build === undefined) throw new Error(`${name} builds nothing`);
  const image = build.image === undefined ? undefined : world.images.get(build.image);
  return { world, build, ...(image !== undefined && { image }) };
}
