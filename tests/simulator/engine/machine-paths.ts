import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { RestartPolicy } from '../../../src/simulator/api/container.ts';
import {
  type ContainerMachineEvent,
  containerMachine,
} from '../../../src/simulator/engine/container/container.machine.ts';

/**
 * Paths through the container's state machine, as scenarios for a real engine: the shortest way to every state, then
 * every command, also those that the state refuses. The machine predicts the states; the record shows Docker's.
 */
export interface MachinePath {
  readonly name: string;
  readonly scenario: string;
  /** The state that the machine predicts after each command; `gone` when there is no container any more. */
  readonly states: readonly string[];
  /** The transitions that the path takes, as `state EVENT state`. */
  readonly transitions: readonly string[];
}

type Snapshot = SnapshotFrom<typeof containerMachine>;

interface Variant {
  readonly name: string;
  readonly what: string;
  readonly create: string;
  readonly policy: RestartPolicy;
  readonly autoRemove: boolean;
  /** What the program does: runs until it gets SIGTERM (then 3), ends at once with 3, cannot be started, or deletes itself. */
  readonly program: 'waits' | 'crashes' | 'missing' | 'vanishes';
  /** The commands tried in each state; all in all states unless told. */
  readonly tried?: Readonly<Record<string, readonly string[]>>;
}

const WAITS = `busybox sh -c 'trap "exit 3" TERM; while true; do sleep 0.1; done'`;
const none: RestartPolicy = { Name: 'no', MaximumRetryCount: 0 };

const VARIANTS: readonly Variant[] = [
  { name: 'plain', what: 'no restart policy', create: WAITS, policy: none, autoRemove: false, program: 'waits' },
  {
    name: 'always',
    what: 'restart policy always',
    create: `--restart always ${WAITS}`,
    policy: { Name: 'always', MaximumRetryCount: 0 },
    autoRemove: false,
    program: 'waits',
    tried: {
      running: ['stop', 'kill', 'end', 'restart'],
      paused: ['stop', 'kill', 'restart', 'rm-force'],
      exited: ['start', 'restart'],
    },
  },
  {
    name: 'retry',
    what: 'restart policy on-failure:1',
    create: `--restart on-failure:1 ${WAITS}`,
    policy: { Name: 'on-failure', MaximumRetryCount: 1 },
    autoRemove: false,
    program: 'waits',
    tried: { running: ['end', 'kill', 'restart'] },
  },
  {
    name: 'auto-remove',
    what: '--rm',
    create: `--rm ${WAITS}`,
    policy: none,
    autoRemove: true,
    program: 'waits',
    tried: {
      created: ['start', 'rm', 'rm-force'],
      running: ['stop', 'kill', 'end', 'restart', 'rm-force'],
      paused: ['stop', 'kill'],
    },
  },
  {
    name: 'crash-loop',
    what: 'a program that ends at once, restart policy always',
    create: `--restart always busybox sh -c 'exit 3'`,
    policy: { Name: 'always', MaximumRetryCount: 0 },
    autoRemove: false,
    program: 'crashes',
    tried: {
      restarting: ['start', 'stop', 'kill', 'pause', 'unpause', 'restart', 'rm', 'rm-force'],
      exited: ['start'],
    },
  },
  {
    name: 'missing',
    what: 'a program that is not there',
    create: 'busybox nosuch',
    policy: none,
    autoRemove: false,
    program: 'missing',
    tried: { created: ['start', 'restart', 'rm'] },
  },
  {
    name: 'vanishing',
    what: 'a program that deletes itself, restart policy always',
    create: '--restart always --entrypoint /bin/rm busybox /bin/rm',
    policy: { Name: 'always', MaximumRetryCount: 0 },
    autoRemove: false,
    program: 'vanishes',
    tried: { created: ['start'], exited: ['start', 'restart', 'rm'] },
  },
];

/** What a command does: its line, and the machine's events that it stands for in a state (none when it is refused). */
interface Move {
  readonly name: string;
  readonly line: string;
  readonly events: (now: Snapshot, variant: Variant) => readonly ContainerMachineEvent[];
}

const running = (now: Snapshot): boolean => ['running', 'paused', 'restarting'].includes(String(now.value));
const exit = (exitCode: number): ContainerMachineEvent => ({ type: 'EXIT', exitCode, ranFor: 500 });
const fails = (exitCode: number): ContainerMachineEvent => ({
  type: 'START_FAILED',
  exitCode,
  error: 'no such program',
});
const REMOVAL: readonly ContainerMachineEvent[] = [{ type: 'REMOVE' }, { type: 'REMOVED' }];

/** Everything that follows from a start, until nothing happens by itself any more. */
function startEvents(variant: Variant, now: Snapshot): readonly ContainerMachineEvent[] {
  switch (variant.program) {
    case 'waits':
      return [{ type: 'START' }];
    case 'missing':
      return [fails(127)];
    case 'vanishes':
      // Once it has run, the program is gone.
      return now.value === 'exited' ? [fails(127)] : [{ type: 'START' }, exit(0), fails(127)];
    case 'crashes': {
      const again: ContainerMachineEvent[] = [{ type: 'START', byPolicy: true }, exit(3)];
      // Six back-offs, 0.1 s to 3.2 s: six seconds after the start it waits in the last of them.
      return [{ type: 'START' }, exit(3), ...again, ...again, ...again, ...again, ...again];
    }
  }
}

/** PID 1 ends by itself: the policy may start it again. */
function endEvents(variant: Variant, now: Snapshot): readonly ContainerMachineEvent[] {
  if (now.value !== 'running') return [];
  const ended = transition(containerMachine, now, exit(3))[0];
  if (ended.value === 'restarting') return [exit(3), { type: 'START', byPolicy: true }];
  return variant.autoRemove ? [exit(3), ...REMOVAL] : [exit(3)];
}

function stopEvents(variant: Variant, now: Snapshot, exitCode: number): readonly ContainerMachineEvent[] {
  if (now.value === 'restarting') return [{ type: 'STOP' }];
  const woken: readonly ContainerMachineEvent[] = now.value === 'paused' ? [{ type: 'UNPAUSE' }] : [];
  if (!running(now)) return [];
  return [{ type: 'STOP' }, ...woken, exit(exitCode), ...(variant.autoRemove ? REMOVAL : [])];
}

const MOVES: readonly Move[] = [
  {
    name: 'start',
    line: 'docker start app',
    events: (now, variant) => (running(now) ? [] : startEvents(variant, now)),
  },
  { name: 'stop', line: 'docker stop -t 2 app', events: (now, variant) => stopEvents(variant, now, 3) },
  { name: 'kill', line: 'docker kill app', events: (now, variant) => stopEvents(variant, now, 137) },
  { name: 'end', line: 'docker exec app kill -TERM 1', events: (now, variant) => endEvents(variant, now) },
  { name: 'pause', line: 'docker pause app', events: (now) => (now.value === 'running' ? [{ type: 'PAUSE' }] : []) },
  {
    name: 'unpause',
    line: 'docker unpause app',
    events: (now) => (now.value === 'paused' ? [{ type: 'UNPAUSE' }] : []),
  },
  {
    name: 'restart',
    line: 'docker restart -t 2 app',
    events: (now, variant) => {
      if (!running(now)) return startEvents(variant, now);
      const ending: readonly ContainerMachineEvent[] =
        now.value === 'restarting'
          ? [{ type: 'STOP', restarting: true }]
          : [
              { type: 'STOP', restarting: true },
              ...(now.value === 'paused' ? [{ type: 'UNPAUSE' } as const] : []),
              exit(3),
            ];
      return [...ending, ...startEvents(variant, now)];
    },
  },
  { name: 'rm', line: 'docker rm app', events: (now) => (running(now) ? [] : REMOVAL) },
  {
    name: 'rm-force',
    line: 'docker rm -f app',
    events: (now, variant) => [...stopEvents({ ...variant, autoRemove: false }, now, 137), ...REMOVAL],
  },
];

interface Walk {
  readonly snapshot: Snapshot;
  readonly moves: readonly Move[];
  readonly states: readonly string[];
  readonly transitions: readonly string[];
}

function advance(walk: Walk, variant: Variant, move: Move): Walk {
  let { snapshot } = walk;
  const transitions = [...walk.transitions];
  for (const event of move.events(snapshot, variant)) {
    const from = snapshot.value;
    snapshot = transition(containerMachine, snapshot, event)[0];
    transitions.push(`${from} ${event.type} ${snapshot.value}`);
  }
  const state = snapshot.value === 'removed' ? 'gone' : String(snapshot.value);
  return { snapshot, moves: [...walk.moves, move], states: [...walk.states, state], transitions };
}

const begin = (variant: Variant): Walk => {
  const { policy, autoRemove } = variant;
  return {
    snapshot: initialTransition(containerMachine, { policy, autoRemove })[0],
    moves: [],
    states: [],
    transitions: [],
  };
};

/** The shortest walk to every state of a variant, `removed` left out. */
function shortestWalks(variant: Variant): Walk[] {
  const found = new Map<string, Walk>();
  let frontier = [begin(variant)];
  while (frontier.length > 0) {
    const next: Walk[] = [];
    for (const walk of frontier) {
      const state = String(walk.snapshot.value);
      if (found.has(state) || state === 'removed') continue;
      found.set(state, walk);
      next.push(...MOVES.map((move) => advance(walk, variant, move)));
    }
    frontier = next;
  }
  return [...found.values()];
}

/** A path for each variant, state and command. */
export function machinePaths(): MachinePath[] {
  return VARIANTS.flatMap((variant) =>
    shortestWalks(variant).flatMap((walk) => {
      const state = String(walk.snapshot.value);
      const tried = MOVES.filter((move) => variant.tried === undefined || variant.tried[state]?.includes(move.name));
      return tried.map((move) => toPath(variant, advance(walk, variant, move)));
    }),
  );
}

const LOOK = `docker inspect -f '{{.State.Status}} {{.State.Running}} {{.State.Paused}} {{.State.Restarting}} {{.State.ExitCode}} {{.RestartCount}}' app`;

function toPath(variant: Variant, walk: Walk): MachinePath {
  const last = walk.moves.at(-1)?.name ?? '';
  const before = walk.states.at(-2) ?? 'created';
  const lines = walk.moves.flatMap((move) => {
    const pause = pauseAfter(variant, move);
    return [`$ ${move.line}`, ...(pause === undefined ? [] : [`$ ${pause}`]), `$ ${LOOK}`];
  });
  return {
    name: `${variant.name}-${before}-${last}`,
    scenario: [
      `# ${last} of a container that is ${before}: ${variant.what}`,
      `$ docker create --name app ${variant.create}`,
      ...lines,
      '',
    ].join('\n'),
    states: walk.states,
    transitions: walk.transitions,
  };
}

/** Time for what happens by itself afterwards. */
function pauseAfter(variant: Variant, move: Move): string | undefined {
  const starts = move.name === 'start' || move.name === 'restart';
  if (variant.program === 'crashes') return starts ? 'sleep 6' : undefined;
  if (variant.program === 'vanishes') return starts ? 'sleep 1.5' : undefined;
  if (move.name === 'end') return 'sleep 1.2';
  // The trap must be set before the next signal comes; a removal by --rm takes a moment.
  return starts || variant.autoRemove ? 'sleep 0.5' : undefined;
}
