import { utf8Decode } from '../base/bytes.ts';
import type { Clock } from '../base/ports.ts';
import { type Credentials, ROOT } from '../filesystem/index.ts';
import { Budget, DEFAULT_LIMITS } from './budget.ts';
import type { StartOptions } from './kernel-options.ts';
import type { LoadedProgram } from './loader.ts';
import type { OpenFile, SpawnOptions } from './program.ts';
import { type ControllingTerminal, type Namespace, ProcessRecord } from './record.ts';

/** Makes the records of new processes and hands out their numbers. */
export class ProcessBirth {
  readonly #clock: Clock;
  #nextHostPid = 1000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A process that the engine, the builder or the host starts: the leader of its own session. */
  fromOutside(namespace: Namespace, options: StartOptions, image: LoadedProgram, as: Credentials): ProcessRecord {
    const pid = namespace.hostPids ? this.#newPid(namespace) : namespace.newPidFromOutside();
    const record = new ProcessRecord({
      ...this.#identity(namespace, pid),
      parent: undefined,
      argv: image.argv,
      path: image.path,
      flavour: flavourOf(namespace, image),
      env: options.env ?? new Map(),
      cwd: options.cwd ?? '/',
      umask: options.umask ?? 0o022,
      credentials: as,
      group: pid,
      session: { id: pid, tty: options.tty },
      budget: new Budget({ ...DEFAULT_LIMITS, ...options.limits }),
    });
    for (const [fd, file] of options.files ?? terminalFiles(options.tty)) record.files.set(fd, file);
    return record;
  }

  /** A child: a copy of its parent in all that `options` does not name. */
  child(parent: ProcessRecord, options: Partial<SpawnOptions>, image: LoadedProgram): ProcessRecord {
    const { namespace } = parent;
    const pid = this.#newPid(namespace);
    const own = options.newGroup === true || options.newSession === true;
    const record = new ProcessRecord({
      ...this.#identity(namespace, pid),
      parent,
      argv: image.argv,
      path: image.path,
      flavour: flavourOf(namespace, image),
      env: options.env ?? parent.env,
      cwd: options.cwd ?? parent.cwd,
      umask: parent.umask,
      credentials: options.as ?? parent.credentials,
      group: own ? pid : (options.group ?? parent.group),
      session: options.newSession === true ? { id: pid, tty: undefined } : parent.session,
      budget: parent.budget,
    });
    for (const [signal, action] of parent.actions) if (action === 'ignore') record.actions.set(signal, action);
    for (const [fd, file] of options.files ?? standardFiles(parent)) {
      file.retain();
      record.files.set(fd, file);
    }
    return record;
  }

  #identity(
    namespace: Namespace,
    pid: number,
  ): {
    readonly pid: number;
    readonly hostPid: number;
    readonly namespace: Namespace;
    readonly startedAt: number;
  } {
    const hostPid = namespace.hostPids ? pid : this.#nextHostPid++;
    return { pid, hostPid, namespace, startedAt: this.#clock.now() };
  }

  /** The host and the containers draw from one row of numbers, as one kernel does. */
  #newPid(namespace: Namespace): number {
    return namespace.hostPids ? this.#nextHostPid++ : namespace.newPid();
  }
}

/** How the programs of an image talk, told by the image and the program's file. */
export function flavourOf(namespace: Namespace, image: LoadedProgram): ProcessRecord['flavour'] {
  return {
    distribution: namespace.distribution ?? distributionOf(namespace),
    tools: image.tools,
    ...(image.build !== undefined && { build: image.build }),
  };
}

/** The ID of /etc/os-release; `busybox` without one, `host` on the host. */
function distributionOf(namespace: Namespace): string {
  if (namespace.host) return 'host';
  const release = namespace.fs.readFile('/etc/os-release', ROOT);
  if (!release.ok) return 'busybox';
  const match = /^ID="?([^"\n]*)"?$/m.exec(utf8Decode(release.value.bytes));
  return match?.[1] ?? 'busybox';
}

function terminalFiles(tty: ControllingTerminal | undefined): Map<number, OpenFile> {
  const files = new Map<number, OpenFile>();
  if (tty !== undefined) for (const fd of [0, 1, 2]) files.set(fd, tty.openFile());
  return files;
}

function standardFiles(record: ProcessRecord): Map<number, OpenFile> {
  const files = new Map<number, OpenFile>();
  for (const fd of [0, 1, 2]) {
    const file = record.files.get(fd);
    if (file !== undefined) files.set(fd, file);
  }
  return files;
}
