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
 * The container that a step is about when none was chosen: the one that the last command with a container in it named or
 * moved, of several the one that moved last. Without such a command it is the newest, or the one that was just removed.
 */
export function containerInFocus(world: World): ContainerView | undefined {
  const shown = containersShown(world);
  if (shown.length < 2) return shown[0];
  for (const { command } of world.commands.toReversed()) {
    const words = new Set(command.split(/[\s'"`;|&()=:]+/));
    const meant = shown.filter((one) => isMeant(one, command, words));
    if (meant.length > 0) return lastMoved(meant);
  }
  return lastMoved(shown.slice(world.containers.size - 1));
}

function isMeant(container: ContainerView, command: string, words: ReadonlySet<string>): boolean {
  const { name, id, transition, removal } = container;
  if (words.has(name) || removal?.command === command || transition?.command === command) return true;
  return [...words].some((word) => /^[0-9a-f]{3,64}$/.test(word) && id.startsWith(word));
}

const movedAt = ({ transition, removal }: ContainerView): number => removal?.at ?? transition?.at ?? -1;

const lastMoved = (containers: readonly ContainerView[]): ContainerView | undefined =>
  containers.reduce((last: ContainerView | undefined, one) => {
    return last !== undefined && movedAt(last) > movedAt(one) ? last : one;
  }, undefined);

/** Signals since the last start: what ended an earlier run never reached this one's processes. */
export const signalsOfRun = (container: ContainerView): readonly SignalView[] =>
  container.signals.filter((signal) => signal.at >= (container.startedAt ?? 0));
