import { utf8Encode } from '../base/bytes.ts';
import { quote } from '../base/go-text.ts';
import { ok, type Result } from '../base/result.ts';
import { need, type Task } from '../base/task.ts';
import { emptyTree, gzip, type Tree } from '../filesystem/index.ts';
import { sandboxHostname } from './builder-args.ts';
import type { Snapshot } from './cache.ts';
import type { MountPlan, Vertex } from './definition.ts';
import { prepareMounts } from './ops/mounts.ts';
import { execute } from './ops/run.ts';
import { transfer } from './ops/transfer.ts';
import { makeWorkdir } from './ops/workdir.ts';
import { pause } from './progress.ts';
import type { SolveContext } from './solve-context.ts';
import { excludeMatcher } from './step-inputs.ts';

/** What executing a step needs to know of the others. */
export interface ExecutionWorld {
  readonly context: SolveContext;
  readonly snapshotOf: (vertex: Vertex | undefined) => Snapshot | undefined;
  readonly emptiedMounts: Set<string>;
  readonly cancelled: { readonly queue: import('../base/task.ts').WaitQueue; readonly value: () => boolean };
}

export interface ExecutionFailure {
  readonly message: string;
  readonly code: string;
}

type Outcome = Result<Tree | 'cancelled', ExecutionFailure>;

/** Milliseconds of simulated time that setting up a container takes, and taking it down. */
const CONTAINER_START = 130;
const CONTAINER_END = 40;

/** Executes a step that the cache does not know, and makes its layer. */
export function* executeStep(
  world: ExecutionWorld,
  vertex: Vertex,
  output: (stream: 1 | 2, bytes: Uint8Array) => void,
): Task<Result<Snapshot | 'cancelled', ExecutionFailure>> {
  const done = yield* perform(world, vertex, output);
  if (!done.ok) return done;
  if (done.value === 'cancelled') return ok('cancelled');
  const { ports } = world.context;
  const parent = world.snapshotOf(vertex.parent);
  const below = parent?.layers.at(-1)?.layer;
  const layer = ports.layers.create(below, parent?.tree ?? emptyTree(), done.value);
  const end = world.context.journal.during(vertex);
  ports.store.layerCreated(layer);
  end();
  const layers = [...(parent?.layers ?? []), { layer, createdAt: ports.clock.now() }];
  return ok({ tree: done.value, layers });
}

function* perform(
  world: ExecutionWorld,
  vertex: Vertex,
  output: (stream: 1 | 2, bytes: Uint8Array) => void,
): Task<Outcome> {
  const { operation } = vertex;
  const { clock } = world.context.ports;
  const now = Math.floor(clock.now() / 1000);
  const root = vertex.parent === undefined ? undefined : world.snapshotOf(vertex.parent)?.tree;
  switch (operation.kind) {
    case 'run':
      return yield* run(world, vertex, output);
    case 'copy': {
      yield* pause(clock, 8);
      const { copy, sources } = operation;
      if (copy.unpack ?? copy.instruction === 'ADD') yield* need(gzip);
      const { ids } = world.context.ports;
      const done = transfer({
        copy,
        sources,
        root,
        treeOf: (from) => world.snapshotOf(from)?.tree ?? emptyTree(),
        exclude: excludeMatcher(copy.exclude),
        now,
        newId: () => ids.base36(25),
      });
      return done.ok ? done : { ok: false, error: { message: done.error, code: 'copy' } };
    }
    case 'workdir': {
      yield* pause(clock, 4);
      const done = makeWorkdir(root, operation.path, operation.user, { now, fixed: world.context.epoch });
      return done.ok ? done : { ok: false, error: { message: done.error, code: 'workdir' } };
    }
    default:
      throw new Error(`${operation.kind} is no step`);
  }
}

function* run(
  world: ExecutionWorld,
  vertex: Vertex,
  output: (stream: 1 | 2, bytes: Uint8Array) => void,
): Task<Outcome> {
  const { operation } = vertex;
  if (operation.kind !== 'run') throw new Error('not a RUN');
  const { ports, cache, request } = world.context;
  const { run: step } = operation;
  const prepared = prepareMounts(operation.mounts, {
    cache,
    secrets: request.secrets,
    ssh: request.ssh,
    snapshotOf: (plan: MountPlan) => world.snapshotOf(plan.source),
    emptied: vertex.ignoreCache ? world.emptiedMounts : undefined,
    now: Math.floor(ports.clock.now() / 1000),
    command: step.argv.join(' '),
  });
  if (!prepared.ok) {
    const { message, wrapped } = prepared.error;
    const text = wrapped ? `process ${quote(step.argv.join(' '))} did not complete successfully: ${message}` : message;
    return { ok: false, error: { message: text, code: 'run-mount' } };
  }
  yield* pause(ports.clock, CONTAINER_START);
  if (world.cancelled.value()) return ok('cancelled');
  const network = ports.createNetwork(networkOf(step.network, request.network));
  const hostname = sandboxHostname(request.buildArgs);
  const done = yield* execute({
    run: step,
    root: world.snapshotOf(vertex.parent)?.tree ?? emptyTree(),
    mounts: prepared.value.mounts,
    variables: prepared.value.variables,
    network,
    addHosts: request.addHosts,
    shmSize: request.shmSize,
    kernel: ports.kernel,
    services: withLimits(ports.services, request.ulimits),
    name: `build:${vertex.steps[0] ?? ''}`,
    ...(hostname === undefined ? {} : { hostname }),
    output: clipped(output),
    cancelled: world.cancelled,
  });
  network.close();
  if (done.ok && done.value !== 'cancelled') yield* pause(ports.clock, CONTAINER_END);
  return done;
}

/** `--network` of docker build counts where RUN does not say otherwise. */
function networkOf(step: 'default' | 'none' | 'host', build: string): 'default' | 'none' | 'host' {
  if (step !== 'default') return step;
  return build === 'none' || build === 'host' ? build : 'default';
}

/** `--ulimit` reaches the shell as the service `ulimits`: `nofile=100:200` by name. */
function withLimits(
  services: ReadonlyMap<string, unknown> | undefined,
  ulimits: readonly string[],
): ReadonlyMap<string, unknown> | undefined {
  if (ulimits.length === 0) return services;
  const limits = new Map<string, { readonly soft: number; readonly hard: number }>();
  for (const text of ulimits) {
    const [name = '', value = ''] = text.split('=');
    const [soft = '0', hard = soft] = value.split(':');
    limits.set(name, { soft: Number(soft), hard: Number(hard) });
  }
  return new Map(services).set('ulimits', limits);
}

const LOG_LIMIT = 2 * 1024 * 1024;

/** BuildKit shows no more than 2 MiB of a step's output. */
function clipped(output: (stream: 1 | 2, bytes: Uint8Array) => void): (stream: 1 | 2, bytes: Uint8Array) => void {
  let size = 0;
  return (stream, bytes) => {
    if (size > LOG_LIMIT) return;
    size += bytes.length;
    if (size <= LOG_LIMIT) output(stream, bytes);
    else output(2, utf8Encode('\n[output clipped, log limit 2MiB reached]\n'));
  };
}
