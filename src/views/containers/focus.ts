import type { ContainerView, SignalView, World } from '../session/simulator.ts';

/** The state that pictures show: a container that this step has removed is in the machine's last one. */
export const lifeState = (container: ContainerView): ContainerView['state'] | 'removed' =>
  container.removal === undefined ? container.state : 'removed';

/** All containers to draw, those that this step has removed at the end. */
export const containersShown = (world: World): readonly ContainerView[] => [
  ...world.containers.values(),
  ...world.removed,
];

/**
 * The container that a step is about when none was chosen: the newest, or one that a command has stopped, started or
 * removed since.
 */
export function containerInFocus(world: World): ContainerView | undefined {
  const containers = [...world.containers.values()];
  const since = (one: ContainerView | undefined): number => one?.transition?.at ?? -1;
  const newest = containers.reduce(
    (found, one) => (one.transition?.command !== undefined && since(one) > since(found) ? one : found),
    containers.at(-1),
  );
  const gone = world.removed.at(-1);
  if (gone === undefined) return newest;
  return since(newest) > (gone.removal?.at ?? -1) ? newest : gone;
}

/** Signals since the last start: what ended an earlier run never reached this one's processes. */
export const signalsOfRun = (container: ContainerView): readonly SignalView[] =>
  container.signals.filter((signal) => signal.at >= (container.startedAt ?? 0));
