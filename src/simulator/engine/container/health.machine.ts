import { assign, setup } from 'xstate';

/** What the health check's answers add up to. */
export interface HealthLife {
  /** Failures in a row that count; at this number the container is unhealthy. */
  readonly retries: number;
  readonly streak: number;
}

export type HealthMachineEvent =
  /** The container has started and has a check. */
  | { readonly type: 'START' }
  | { readonly type: 'PROBE_OK' }
  /** Failures in the start period do not count while the status is still `starting`. */
  | { readonly type: 'PROBE_FAILED'; readonly inStartPeriod: boolean }
  /** Checking ends: the container stopped or was paused. Docker then calls it unhealthy. */
  | { readonly type: 'STOP' };

const machine = setup({
  types: {
    context: {} as HealthLife,
    events: {} as HealthMachineEvent,
    input: {} as { readonly retries: number },
    meta: {} as { readonly x: number; readonly y: number; readonly label: string },
  },
  guards: {
    doesNotCount: ({ event }) => event.type === 'PROBE_FAILED' && event.inStartPeriod,
    isLastStraw: ({ context }) => context.streak + 1 >= context.retries,
  },
  actions: {
    reset: assign({ streak: 0 }),
    count: assign(({ context }) => ({ streak: context.streak + 1 })),
  },
});

/** A container's health, beside its life: see {@link import('./container.machine.ts').containerMachine}. */
export const healthMachine = machine.createMachine({
  id: 'health',
  initial: 'none',
  context: ({ input }) => ({ retries: input.retries, streak: 0 }),
  on: {
    START: { target: '.starting', actions: 'reset' },
  },
  states: {
    none: { meta: { x: 0, y: 0, label: 'none' } },
    starting: {
      meta: { x: 1, y: 0, label: 'starting' },
      on: {
        PROBE_OK: { target: 'healthy', actions: 'reset' },
        PROBE_FAILED: [
          { guard: 'doesNotCount' },
          { guard: 'isLastStraw', target: 'unhealthy', actions: 'count' },
          { actions: 'count' },
        ],
        STOP: 'unhealthy',
      },
    },
    healthy: {
      meta: { x: 2, y: 0, label: 'healthy' },
      on: {
        PROBE_OK: { actions: 'reset' },
        PROBE_FAILED: [{ guard: 'isLastStraw', target: 'unhealthy', actions: 'count' }, { actions: 'count' }],
        STOP: 'unhealthy',
      },
    },
    unhealthy: {
      meta: { x: 2, y: 1, label: 'unhealthy' },
      on: {
        PROBE_OK: { target: 'healthy', actions: 'reset' },
        PROBE_FAILED: { actions: 'count' },
      },
    },
  },
});

export type HealthState = 'none' | 'starting' | 'healthy' | 'unhealthy';
