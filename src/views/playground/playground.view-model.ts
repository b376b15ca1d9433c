import type { BuildView, World } from '../session/simulator.ts';

export const pictureTabs = ['layers', 'build', 'containers', 'processes', 'mounts', 'network', 'registry'] as const;
export type PictureTab = (typeof pictureTabs)[number];

/** The lines of the Dockerfile that belong to a step of its build. */
export function litLines(
  build: BuildView | undefined,
  step: string | undefined,
): { start: number; end: number } | undefined {
  if (step === undefined) return undefined;
  const lines = build?.stages.flatMap((stage) => stage.steps).find((one) => one.id === step)?.lines;
  return lines === undefined ? undefined : { ...lines };
}

/** The step of a build that a line of its Dockerfile belongs to. */
export function stepAtLine(build: BuildView | undefined, line: number): string | undefined {
  return build?.stages.flatMap((stage) => stage.steps).find((one) => one.lines.start <= line && line <= one.lines.end)
    ?.id;
}

const processesOf = (world: World): string =>
  [...world.containers.values()].flatMap((one) => [one.id, ...one.processes.keys()]).join();

/** Which containers there are and how they live: what they print is no news that calls for another picture. */
const livesOf = (world: World): string => [...world.containers.values()].map((one) => `${one.id} ${one.state}`).join();

/** A container with mounts came, went or changed. */
const mountsMoved = (before: World, now: World): boolean =>
  [...before.containers.values(), ...now.containers.values()].some(
    ({ id, mounts }) => mounts.length > 0 && before.containers.get(id) !== now.containers.get(id),
  );

/** Whether what happened can be followed in the picture that is open: then nobody is taken away from it. */
function followed(open: PictureTab, before: World, now: World): boolean {
  const changed = (of: (world: World) => unknown): boolean => of(before) !== of(now);
  switch (open) {
    case 'mounts':
      return changed((world) => world.volumes) || changed((world) => world.hostFiles) || mountsMoved(before, now);
    case 'network':
      return changed((world) => world.requests.at(-1)) || changed((world) => world.networks) || changed(livesOf);
    case 'processes':
      return changed(processesOf);
    default:
      return false;
  }
}

/**
 * Where there is something new to see since `before`; undefined when nothing calls for attention. `open` is the picture
 * that the reader chose: it stays when it shows what happened.
 */
export function freshTab(before: World, now: World, open?: PictureTab): PictureTab | undefined {
  if (open !== undefined && now.builds.at(-1) === before.builds.at(-1) && followed(open, before, now)) return open;
  const build = now.builds.at(-1);
  if (build !== undefined && build !== before.builds.at(-1) && now.builds.length >= before.builds.length) {
    if (build.status === 'failed') return 'build';
    return now.containers === before.containers ? 'layers' : 'containers';
  }
  if (livesOf(now) === livesOf(before)) {
    const asked = now.requests.at(-1) !== before.requests.at(-1) || now.browser !== before.browser;
    if (asked || now.networks !== before.networks) return 'network';
    if (now.transfers !== before.transfers || now.registryTags !== before.registryTags) return 'registry';
  }
  if (now.containers !== before.containers) {
    const mounts = [...now.containers.values()].at(-1)?.mounts.length ?? 0;
    const sameContainers = now.containers.size === before.containers.size;
    return mounts > 0 && now.volumes !== before.volumes && !sameContainers ? 'mounts' : 'containers';
  }
  return now.volumes === before.volumes ? undefined : 'mounts';
}

/** The picture to show when `fresh` has news while `now` is on the screen: a build can be watched in two. */
export const tabFor = (fresh: PictureTab, now: PictureTab): PictureTab =>
  fresh === 'layers' && now === 'build' ? now : fresh;
