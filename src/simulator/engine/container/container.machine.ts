import { assign, setup } from 'xstate';
import type { ContainerStatus, RestartPolicy } from '../../api/container.ts';

/** What decides how a container's life goes on. Times in milliseconds. */
export interface ContainerLife {
  readonly policy: RestartPolicy;
  readonly autoRemove: boolean;
  /** Restarts by the policy since the container was last started by hand. */
  readonly restartCount: number;
  /** `docker stop` and `docker kill` say that a person wants it to end: no policy but a person starts it again. */
  readonly stoppedByHand: boolean;
  /** A restart by hand is under way: the end between is not the end of an `--rm` container. */
  readonly restartingByHand: boolean;
  readonly exitCode: number;
  readonly error: string;
  readonly oomKilled: boolean;
  /** How long to wait before the next restart; doubles while the container keeps ending within ten seconds. */
  readonly backOff: number;
}

export type ContainerMachineEvent =
  /** The process runs. `byPolicy`: it was the restart policy's doing. */
  | { readonly type: 'START'; readonly byPolicy?: boolean }
  /** The process could not be started. `byRuntime`: it was runc that failed, after the daemon had begun to count restarts anew. */
  | { readonly type: 'START_FAILED'; readonly exitCode: number; readonly error: string; readonly byRuntime?: boolean }
  /** A person asked for the end: stop, or kill with a signal that ends. The process may go on for a while. */
  | { readonly type: 'STOP'; readonly restarting?: boolean }
  /** PID 1 has ended. */
  | { readonly type: 'EXIT'; readonly exitCode: number; readonly ranFor: number; readonly oomKilled?: boolean }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'UNPAUSE' }
  | { readonly type: 'REMOVE' }
  | { readonly type: 'REMOVE_FAILED' }
  | { readonly type: 'REMOVED' }
  | { readonly type: 'UPDATE_POLICY'; readonly policy: RestartPolicy };

/** Where a state stands in the chart, in grid units, and what people call it. */
export interface ChartMeta {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export const FIRST_BACK_OFF = 100;
const LONGEST_BACK_OFF = 60_000;
/** A run of more than ten seconds counts as a success: the next back-off is the first one again. */
const LONG_RUN = 10_000;

/** What `RestartManager.ShouldRestart` decides. */
export function shouldRestart(life: ContainerLife, exitCode: number): boolean {
  if (life.stoppedByHand) return false;
  switch (life.policy.Name) {
    case 'always':
    case 'unless-stopped':
      return true;
    case 'on-failure':
      return (
        exitCode !== 0 && (life.policy.MaximumRetryCount === 0 || life.restartCount < life.policy.MaximumRetryCount)
      );
    default:
      return false;
  }
}

const nextBackOff = (life: ContainerLife, ranFor: number): number =>
  life.backOff === 0 || ranFor > LONG_RUN ? FIRST_BACK_OFF : Math.min(life.backOff * 2, LONGEST_BACK_OFF);

const machine = setup({
  types: {
    context: {} as ContainerLife,
    events: {} as ContainerMachineEvent,
    input: {} as Pick<ContainerLife, 'policy' | 'autoRemove'>,
    meta: {} as ChartMeta,
  },
  guards: {
    policyRestarts: ({ context, event }) => event.type === 'EXIT' && shouldRestart(context, event.exitCode),
  },
  actions: {
    started: assign(({ context, event }) => ({
      exitCode: 0,
      error: '',
      oomKilled: false,
      stoppedByHand: false,
      restartingByHand: false,
      restartCount: event.type === 'START' && event.byPolicy === true ? context.restartCount : 0,
      backOff: event.type === 'START' && event.byPolicy === true ? context.backOff : 0,
    })),
    startFailed: assign(({ context, event }) =>
      event.type === 'START_FAILED'
        ? {
            exitCode: event.exitCode,
            error: event.error,
            restartingByHand: false,
            restartCount: event.byRuntime === true ? 0 : context.restartCount,
          }
        : {},
    ),
    // The exit code stays that of the last run.
    restartFailed: assign(({ event }) => (event.type === 'START_FAILED' ? { error: event.error } : {})),
    wantedToStop: assign(({ event }) => ({
      stoppedByHand: true,
      restartingByHand: event.type === 'STOP' && event.restarting === true,
    })),
    ended: assign(({ event }) =>
      event.type === 'EXIT' ? { exitCode: event.exitCode, oomKilled: event.oomKilled === true } : {},
    ),
    countRestart: assign(({ context, event }) =>
      event.type === 'EXIT'
        ? { restartCount: context.restartCount + 1, backOff: nextBackOff(context, event.ranFor) }
        : {},
    ),
    setPolicy: assign(({ event }) => (event.type === 'UPDATE_POLICY' ? { policy: event.policy } : {})),
    // The following are carried out by the engine, which finds them in the list that `transition` returns.
    scheduleRestart: () => {},
    cancelRestart: () => {},
    removeItself: () => {},
  },
});

/**
 * A container's life as Docker's daemon knows it. The machine does no I/O and has no timers: the engine steps it with
 * XState's pure `transition`, journals the step and carries out the actions it names. The page's chart is drawn from this
 * very definition: `meta` gives each state its place, and the events are the edges.
 */
export const containerMachine = machine.createMachine({
  id: 'container',
  initial: 'created',
  context: ({ input }) => ({
    policy: input.policy,
    autoRemove: input.autoRemove,
    restartCount: 0,
    stoppedByHand: false,
    restartingByHand: false,
    exitCode: 0,
    error: '',
    oomKilled: false,
    backOff: 0,
  }),
  on: { UPDATE_POLICY: { actions: 'setPolicy' } },
  states: {
    created: {
      meta: { x: 0, y: 1, label: 'created' },
      on: {
        START: { target: 'running', actions: 'started' },
        START_FAILED: { target: 'created', actions: 'startFailed' },
        REMOVE: 'removing',
      },
    },
    running: {
      meta: { x: 2, y: 1, label: 'running' },
      on: {
        PAUSE: 'paused',
        STOP: { target: 'running', actions: 'wantedToStop' },
        EXIT: [
          { guard: 'policyRestarts', target: 'restarting', actions: ['ended', 'countRestart'] },
          { target: 'exited', actions: 'ended' },
        ],
      },
    },
    paused: {
      meta: { x: 2, y: 0, label: 'paused' },
      on: {
        UNPAUSE: 'running',
        STOP: { target: 'paused', actions: 'wantedToStop' },
      },
    },
    restarting: {
      meta: { x: 3, y: 2, label: 'restarting' },
      entry: 'scheduleRestart',
      exit: 'cancelRestart',
      on: {
        START: { target: 'running', actions: 'started' },
        START_FAILED: { target: 'exited', actions: 'restartFailed' },
        STOP: { target: 'exited', actions: 'wantedToStop' },
      },
    },
    exited: {
      meta: { x: 4, y: 1, label: 'exited' },
      entry: [{ type: 'removeItself' }],
      on: {
        START: { target: 'running', actions: 'started' },
        START_FAILED: { target: 'exited', reenter: false, actions: 'startFailed' },
        REMOVE: 'removing',
      },
    },
    removing: {
      meta: { x: 5, y: 2, label: 'removing' },
      on: { REMOVED: 'removed', REMOVE_FAILED: 'dead' },
    },
    dead: {
      meta: { x: 5, y: 0, label: 'dead' },
      on: { REMOVE: 'removing' },
    },
    removed: { type: 'final', meta: { x: 6, y: 2, label: 'gone' } },
  },
});

export type ContainerMachine = typeof containerMachine;

/** The states that Docker's API can tell. */
export type ContainerMachineState = ContainerStatus | 'removed';

export interface ChartState extends ChartMeta {
  readonly name: ContainerMachineState;
  readonly final: boolean;
}

export interface ChartTransition {
  readonly from: ContainerMachineState;
  readonly to: ContainerMachineState;
  readonly event: ContainerMachineEvent['type'];
  /** The name of the guard that must hold, if any. */
  readonly guard?: string;
}

/** The machine as a picture: its states with their places and its edges, those from a state to itself included. */
export function containerChart(): {
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
} {
  const nodes = Object.values(containerMachine.states);
  const states = nodes.map((node) => {
    const meta = node.meta as ChartMeta;
    return { ...meta, name: node.key as ContainerMachineState, final: node.type === 'final' };
  });
  const transitions = nodes.flatMap((node) =>
    [...node.transitions].flatMap(([event, definitions]) =>
      definitions.map((definition) => ({
        from: node.key as ContainerMachineState,
        to: (definition.target?.[0]?.key ?? node.key) as ContainerMachineState,
        event: event as ContainerMachineEvent['type'],
        ...(typeof definition.guard === 'string' && { guard: definition.guard }),
      })),
    ),
  );
  return { states, transitions };
}
