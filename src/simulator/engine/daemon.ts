import type { Cause, EventSink } from '../api/domain-event.ts';
import type { ApiTask } from '../api/engine-api.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import type { Task } from '../base/task.ts';
import type { LiveTree } from '../filesystem/index.ts';
import { Fabric, Ipam, type Stack } from '../network/index.ts';
import type { Kernel, ProcessHandle } from '../process/kernel.ts';
import type { Program } from '../process/program.ts';
import type { Container, Exec } from './container/container.ts';
import { EventLog } from './events.ts';
import type { Remotes } from './image/remotes.ts';
import type { ImageService } from './image/service.ts';
import type { NetworkRecord } from './network/record.ts';
import type { VolumeRecord } from './volume/record.ts';

/** What the engine needs of the world around it. */
export interface DaemonPorts {
  readonly kernel: Kernel;
  readonly ids: IdSource;
  readonly events: EventSink;
  /** The learner's computer: bind mounts come from here, paths are absolute in it. */
  readonly hostFiles: LiveTree;
  /** Services that programs in containers may ask for, by the name of their key. */
  readonly services: ReadonlyMap<string, unknown>;
  /** The kernel's programs, by the name that a program's file carries. */
  readonly programs: ReadonlyMap<string, Program>;
  /** The host's name, as `docker info` and `--network host` show it. */
  readonly hostName: string;
}

/** The state of dockerd. Every verb is a function of its own that takes it. */
export class Daemon {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly sink: EventSink;
  readonly hostFiles: LiveTree;
  readonly services: ReadonlyMap<string, unknown>;
  readonly programs: ReadonlyMap<string, Program>;
  readonly hostName: string;
  readonly events: EventLog;
  /** Called when a container's PID 1 has ended; set once by `createEngine`, so that starting need not know of ending. */
  exited: (container: Container, handle: ProcessHandle) => void = () => {};
  readonly fabric: Fabric;
  readonly ipam = new Ipam();
  /** By id, oldest first. */
  readonly containers = new Map<string, Container>();
  readonly execs = new Map<string, Exec>();
  readonly volumes = new Map<string, VolumeRecord>();
  /** By id. */
  readonly networks = new Map<string, NetworkRecord>();
  readonly images: ImageService;
  readonly remotes: Remotes;
  /** Identifies this daemon in `docker info`. */
  readonly id: string;

  constructor(ports: DaemonPorts, images: ImageService, remotes: Remotes) {
    this.kernel = ports.kernel;
    this.clock = ports.kernel.clock;
    this.ids = ports.ids;
    this.sink = ports.events;
    this.hostFiles = ports.hostFiles;
    this.services = ports.services;
    this.programs = ports.programs;
    this.hostName = ports.hostName;
    this.images = images;
    this.remotes = remotes;
    this.events = new EventLog(this.clock);
    this.id = uuid(ports.ids);
    this.fabric = new Fabric({
      clock: this.clock,
      ids: ports.ids,
      onRequest: (report) => {
        const { from, to, ...rest } = report;
        this.sink.emit({ type: 'request', from: ownerOf(from), ...(to !== undefined && { to: ownerOf(to) }), ...rest });
      },
      onLookup: ({ from, ...rest }) => this.sink.emit({ type: 'name.lookup', from: ownerOf(from), ...rest }),
    });
  }

  /** The block of IPv6 addresses that this daemon makes networks of: unique local ones (48 bits), told by its id. */
  get uniqueLocal(): bigint {
    return BigInt(`0xfd${this.id.replaceAll('-', '').slice(0, 10)}`) << 80n;
  }

  /** Runs a task of the daemon in the background. */
  spawn(task: Task<unknown>): void {
    this.kernel.scheduler.spawnTask(task);
  }

  /** Lets simulated time pass for work that takes some: reading layers, setting up namespaces, the network. */
  *pass(milliseconds: number): Task<void> {
    const until = this.clock.now() + milliseconds;
    while (this.clock.now() < until) yield { kind: 'wait', on: [], until };
  }

  /** Runs one call of the API with its cause noted in the journal. */
  *call<T>(label: string, task: ApiTask<T>): ApiTask<T> {
    let wake: Parameters<typeof task.next>[0] = 'ready';
    for (;;) {
      const end = this.sink.cause(cause(label));
      const step = task.next(wake);
      end();
      if (step.done === true) return step.value;
      wake = yield step.value;
    }
  }
}

const cause = (label: string): Cause => ({ level: 'api', label });

const ownerOf = (stack: Stack): string => stack.owner;

function uuid(ids: IdSource): string {
  const hex = ids.hex(32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
