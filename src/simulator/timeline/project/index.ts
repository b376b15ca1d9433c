import type { JournalEntry } from '../journal.ts';
import type { World } from '../world.ts';
import { projectBuild } from './builds.ts';
import { projectContainer } from './containers.ts';
import { projectImage } from './images.ts';
import { projectOther } from './rest.ts';

/** The World as an entry finds it: at its time, and without what only its input's predecessor had to show. */
function begun(world: World, entry: JournalEntry): World {
  const isOther = world.removed.some((one) => one.removal?.input !== entry.input);
  if (entry.at <= world.now && !isOther) return world;
  return { ...world, now: Math.max(world.now, entry.at), ...(isOther && { removed: [] }) };
}

/** The World after `entry`, given the one before it. Pure; unknown ids are ignored, so a cut journal still draws. */
export function project(world: World, entry: JournalEntry): World {
  const moved = begun(world, entry);
  const { event } = entry;
  switch (event.type) {
    case 'build.started':
    case 'build.step.started':
    case 'build.step.output':
    case 'build.step.finished':
    case 'build.warning':
    case 'build.finished':
      return { ...moved, builds: projectBuild(moved.builds, event, entry.at) };
    case 'layer.created':
    case 'image.created':
    case 'image.tagged':
    case 'image.untagged':
    case 'image.removed':
      return projectImage(moved, event);
    case 'volume.created':
    case 'volume.removed':
    case 'network.created':
    case 'network.removed':
    case 'name.lookup':
    case 'request':
    case 'registry.layer':
    case 'registry.progress':
    case 'registry.manifest':
    case 'registry.tag':
    case 'registry.removed':
    case 'browser.asked':
    case 'browser.answered':
    case 'terminal.command':
    case 'terminal.exit':
    case 'simulation.limit':
      return projectOther(moved, event, entry);
    case 'file.changed':
      if (/^(host$|volume:)/.test(event.holder)) return projectOther(moved, event, entry);
      return projectContainer(moved, event, entry);
    default:
      return projectContainer(moved, event, entry);
  }
}
