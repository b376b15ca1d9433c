import type { ContainerConfig, ContainerCreateRequest, HostConfig } from '../../../src/simulator/api/container.ts';
import type { DomainEvent } from '../../../src/simulator/api/domain-event.ts';
import type { ApiError, ApiTask, Filters } from '../../../src/simulator/api/engine-api.ts';
import { utf8Decode } from '../../../src/simulator/base/bytes.ts';
import { seededIds } from '../../../src/simulator/base/ports.ts';
import type { Task } from '../../../src/simulator/base/task.ts';
import { createEngine, type Engine } from '../../../src/simulator/engine/index.ts';
import { createLiveTree, emptyTree, type LiveTree } from '../../../src/simulator/filesystem/index.ts';
import { Kernel } from '../../../src/simulator/process/kernel.ts';
import { createPrograms } from '../../../src/simulator/process/programs/index.ts';
import { Scheduler } from '../../../src/simulator/process/scheduler.ts';
import { createShell } from '../../../src/simulator/process/sh/index.ts';
import { conformanceCatalog } from '../../../src/simulator/registry/catalog/conformance.ts';

export const NO_FILTERS: Filters = new Map();

/** An engine with busybox, without a host and a command line around it. */
export interface Bench {
  readonly engine: Engine;
  readonly events: DomainEvent[];
  readonly hostFiles: LiveTree;
  readonly scheduler: Scheduler;
  /** Runs a task to its end on the simulated clock. */
  run<T>(task: Task<T>): T;
  /** The value of a call that must succeed. */
  ok<T>(task: ApiTask<T>): T;
  /** The error of a call that must fail. */
  error(task: ApiTask<unknown>): ApiError;
  /** Lets simulated time pass. */
  sleep(milliseconds: number): void;
  create(name: string, options?: { readonly config?: Partial<ContainerConfig>; readonly host?: HostConfig }): string;
  /** Creates, starts and waits; gives the exit code and what was printed. */
  runToEnd(name: string, cmd: readonly string[], host?: HostConfig): { readonly code: number; readonly out: string };
  state(name: string): string;
}

const CONFIG: ContainerConfig = {
  Hostname: '',
  Domainname: '',
  User: '',
  AttachStdin: false,
  AttachStdout: true,
  AttachStderr: true,
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: null,
  Cmd: ['sleep', '1000'],
  Image: 'busybox',
  Volumes: null,
  WorkingDir: '',
  Entrypoint: null,
  OnBuild: null,
  Labels: {},
};

export function createBench(seed = 'bench'): Bench {
  const scheduler = new Scheduler(Date.UTC(2026, 0, 1));
  const ids = seededIds(seed);
  const programs = createPrograms({ shell: createShell });
  const kernel = new Kernel({ scheduler, ids, programs });
  const events: DomainEvent[] = [];
  const hostFiles = createLiveTree(emptyTree());
  const engine = createEngine({
    kernel,
    ids,
    events: { emit: (event) => events.push(event), cause: () => () => {} },
    hostFiles,
    programs,
    catalog: conformanceCatalog,
    preloaded: ['busybox:latest'],
  });
  const run = <T>(task: Task<T>): T => {
    const done: T[] = [];
    scheduler.spawnTask(
      (function* () {
        done.push(yield* task);
      })(),
    );
    scheduler.run({ done: () => done.length > 0 });
    const [value] = done;
    if (done.length === 0) throw new Error('the task never ended');
    return value as T;
  };
  const ok = <T>(task: ApiTask<T>): T => {
    const result = run(task);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const request = (name: string, config: Partial<ContainerConfig>, host: HostConfig): ContainerCreateRequest => ({
    name,
    config: { ...CONFIG, ...config },
    hostConfig: host,
    networking: {},
  });
  const bench: Bench = {
    engine,
    events,
    hostFiles,
    scheduler,
    run,
    ok,
    error(task) {
      const result = run(task);
      if (result.ok) throw new Error('the call succeeded');
      return result.error;
    },
    sleep: (milliseconds) => void scheduler.run({ until: scheduler.clock.now() + milliseconds }),
    create: (name, options = {}) =>
      ok(engine.containers.create(request(name, options.config ?? {}, options.host ?? {}))).Id,
    runToEnd(name, cmd, host = {}) {
      const id = ok(engine.containers.create(request(name, { Cmd: [...cmd] }, host))).Id;
      const waiting = engine.containers.wait(id, 'next-exit');
      ok(engine.containers.start(id));
      if (!waiting.ok) throw new Error(waiting.error.message);
      const { StatusCode: code } = run(waiting.value);
      const logs = run(engine.containers.logs(id, { follow: false, stdout: true, stderr: true, tail: 'all' }));
      let out = '';
      if (logs.ok)
        for (let one = logs.value.poll(); one !== undefined; one = logs.value.poll()) out += utf8Decode(one.bytes);
      return { code, out };
    },
    state: (name) => ok(engine.containers.inspect(name)).State.Status,
  };
  return bench;
}
