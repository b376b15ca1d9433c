import { utf8Decode } from '../base/bytes.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import { err, type Failure, ok, type Result } from '../base/result.ts';
import { type Block, type Task, until, WaitQueue, type Wake } from '../base/task.ts';
import { type Credentials, type Errno, ROOT } from '../filesystem/index.ts';
import { Budget, DEFAULT_LIMITS, type Limits } from './budget.ts';
import { findInPath, type LoadedProgram, loadProgram } from './loader.ts';
import { ProcessView } from './process-view.ts';
import type { ExitStatus, OpenFile, Process, Program, SpawnOptions } from './program.ts';
import {
  type ControllingTerminal,
  Namespace,
  type NamespaceOptions,
  type ProcessObserver,
  ProcessRecord,
  type Session,
} from './record.ts';
import type { Scheduler } from './scheduler.ts';
import { continueProcess, type SignalSender, sendSignal } from './signal-delivery.ts';
import type { SignalName } from './signals.ts';

export interface KernelOptions {
  readonly scheduler: Scheduler;
  readonly ids: IdSource;
  /** By the name that a program's file carries (see `filesystem/program-file.ts`). */
  readonly programs: ReadonlyMap<string, Program>;
  readonly observer?: ProcessObserver;
  /** Called when a program throws, which is a bug in it; the process then dies of SIGSEGV. Without it the error goes on. */
  readonly onCrash?: (record: ProcessRecord, error: unknown) => void;
}

export interface StartOptions {
  readonly argv: readonly string[];
  readonly env?: ReadonlyMap<string, string>;
  /** Absolute; `/` unless given. */
  readonly cwd?: string;
  readonly as?: Credentials;
  /** Taken over: released when the process closes them. Nothing is open unless given. */
  readonly files?: ReadonlyMap<number, OpenFile>;
  /** The file to execute; looked up in the environment's PATH by argv[0] unless given. */
  readonly path?: string;
  /** Its session's terminal; opened as 0, 1 and 2 when `files` is not given. */
  readonly tty?: ControllingTerminal;
  readonly umask?: number;
  readonly limits?: Partial<Limits>;
  /** Runs this instead of a file: for programs of the simulator itself. */
  readonly program?: Program;
}

/** A process started from outside: by the engine, the builder or the host. */
export interface ProcessHandle {
  readonly record: ProcessRecord;
  /** Inside its namespace. */
  readonly pid: number;
  /** As the host sees it: `docker inspect`'s State.Pid. */
  readonly hostPid: number;
  /** Undefined while it runs. */
  readonly status: ExitStatus | undefined;
  /** Set when the simulator stopped it, or something below it, for passing a limit. */
  readonly failure: Failure | undefined;
  wait(): Task<ExitStatus>;
  /** From outside the namespace: KILL and STOP reach even PID 1. */
  kill(signal: SignalName): void;
  onExit(listener: (status: ExitStatus) => void): void;
}

/** The process table and everything that changes it. */
export class Kernel {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly observer: ProcessObserver;
  readonly bootedAt: number;
  readonly #programs: ReadonlyMap<string, Program>;
  readonly #onCrash: KernelOptions['onCrash'];
  readonly #byHostPid = new Map<number, ProcessRecord>();
  readonly #exitListeners = new Map<ProcessRecord, ((status: ExitStatus) => void)[]>();
  #nextHostPid = 1000;
  #epoch = 0;

  constructor(options: KernelOptions) {
    this.scheduler = options.scheduler;
    this.clock = options.scheduler.clock;
    this.bootedAt = this.clock.now();
    this.ids = options.ids;
    this.observer = options.observer ?? {};
    this.#programs = options.programs;
    this.#onCrash = options.onCrash;
  }

  /** A new input of the session begins: every program may use its limits afresh. */
  beginInput(): void {
    this.#epoch++;
  }

  createNamespace(options: NamespaceOptions): Namespace {
    return new Namespace(options);
  }

  /** Starts a program from outside. The first one in a namespace is its PID 1. Errors as execve gives them, ENOENT also when PATH has none. */
  start(namespace: Namespace, options: StartOptions): Result<ProcessHandle, Errno> {
    const env = options.env ?? new Map<string, string>();
    const as = options.as ?? ROOT;
    const cwd = options.cwd ?? '/';
    const loaded = this.#load(namespace, options, env, cwd, as);
    if (!loaded.ok) return loaded;
    const pid = this.#newPid(namespace);
    const session: Session = { id: pid, tty: options.tty };
    const record = new ProcessRecord({
      ...this.#identity(namespace, pid),
      parent: undefined,
      argv: loaded.value.argv,
      path: loaded.value.path,
      flavour: this.#flavour(namespace, loaded.value),
      env,
      cwd,
      umask: options.umask ?? 0o022,
      credentials: as,
      group: pid,
      session,
      budget: new Budget({ ...DEFAULT_LIMITS, ...options.limits }),
    });
    for (const [fd, file] of options.files ?? this.#terminalFiles(options.tty)) record.files.set(fd, file);
    if (options.tty !== undefined) this.#takeTerminal(options.tty, namespace, pid);
    if (namespace.init === undefined && !namespace.host) namespace.init = record;
    this.#launch(record, loaded.value.program);
    return ok(this.#handle(record));
  }

  /** Sends a signal from outside of all namespaces. */
  kill(record: ProcessRecord, signal: SignalName): void {
    this.signal(record, signal, undefined);
  }

  /** Stops scheduling everything in a namespace (`docker pause`), or lets it go on. */
  freeze(namespace: Namespace, frozen: boolean): void {
    namespace.frozen = frozen;
    for (const record of namespace.processes.values()) {
      if (record.namespace !== namespace) continue;
      if (frozen) record.thread?.park();
      else if (record.stopped === undefined) record.thread?.unpark();
    }
  }

  /** Kills all that still runs in a namespace, at once. */
  killAll(namespace: Namespace): void {
    const { init } = namespace;
    if (init !== undefined && init.status === undefined) this.kill(init, 'KILL');
    for (const record of [...namespace.processes.values()]) {
      if (record.namespace === namespace && record.status === undefined) this.kill(record, 'KILL');
    }
  }

  /** Everyone alive, or dead and not waited for, by host pid. */
  get processes(): readonly ProcessRecord[] {
    return [...this.#byHostPid.values()];
  }

  // The calls behind a program's view of its process follow.

  spawn(parent: ProcessRecord, options: SpawnOptions): Result<number, Errno> {
    const as = options.as ?? parent.credentials;
    const fs = parent.namespace.fs;
    const loaded = loadProgram(fs, this.#programs, parent.cwd, options.path, options.argv, as);
    if (!loaded.ok) return loaded;
    if (this.#atPidsLimit(parent.namespace)) return err('EAGAIN');
    const record = this.#child(parent, options, loaded.value);
    this.#launch(record, loaded.value.program);
    return ok(record.pid);
  }

  fork(parent: ProcessRecord, program: Program, options: Partial<Omit<SpawnOptions, 'path'>>): number {
    if (this.#atPidsLimit(parent.namespace)) return -1;
    const { tools } = parent.flavour;
    const image = { program, argv: options.argv ?? parent.argv, path: parent.path, tools };
    const record = this.#child(parent, options, image);
    this.#launch(record, program);
    return record.pid;
  }

  /** Replaces the program; it takes over when the caller next yields. */
  exec(record: ProcessRecord, options: Omit<SpawnOptions, 'files'>): Errno | undefined {
    const as = options.as ?? record.credentials;
    const loaded = loadProgram(record.namespace.fs, this.#programs, record.cwd, options.path, options.argv, as);
    if (!loaded.ok) return loaded.error;
    record.argv = loaded.value.argv;
    record.path = loaded.value.path;
    record.flavour = this.#flavour(record.namespace, loaded.value);
    record.credentials = as;
    if (options.env !== undefined) record.env = new Map(options.env);
    if (options.cwd !== undefined) record.cwd = options.cwd;
    for (const [signal, action] of record.actions) if (action !== 'ignore') record.actions.delete(signal);
    record.pending = [];
    record.replacement = loaded.value.program;
    this.observer.processExecuted?.(record);
    return undefined;
  }

  signal(target: ProcessRecord, signal: SignalName, sender: SignalSender): void {
    const effect = sendSignal(target, signal, sender, this.scheduler.current === target.thread);
    this.observer.signalSent?.({ from: sender, to: target, signal, effect });
    if (effect === 'fatal' && target.fatal === undefined) this.exit(target, { signal });
    if (effect === 'stopped' || effect === 'continued') this.#tellParent(target);
  }

  exit(record: ProcessRecord, status: ExitStatus): void {
    if (record.status !== undefined) return;
    record.status = status;
    record.thread?.cancel();
    this.#abandon(record);
    for (const file of record.files.values()) file.release();
    record.files.clear();
    for (const close of record.closers) close();
    record.closers.clear();
    record.budget.removeProcess();
    this.#orphan(record);
    this.observer.processExited?.(record, status);
    const { parent } = record;
    if (parent === undefined || parent.actions.get('CHLD') === 'ignore') this.reap(record);
    else this.#tellParent(record);
    const listeners = this.#exitListeners.get(record) ?? [];
    this.#exitListeners.delete(record);
    if (record.namespace.init === record) this.#endNamespace(record);
    for (const listener of listeners) listener(status);
    this.#exited.notify();
  }

  /** A dead process leaves the table. */
  reap(record: ProcessRecord): void {
    record.parent?.children.delete(record);
    record.namespace.processes.delete(record.pid);
    this.#byHostPid.delete(record.hostPid);
  }

  readonly #exited = new WaitQueue();

  #load(
    namespace: Namespace,
    options: StartOptions,
    env: ReadonlyMap<string, string>,
    cwd: string,
    as: Credentials,
  ): Result<LoadedProgram, Errno> {
    const { argv, program } = options;
    if (program !== undefined) return ok({ program, argv, path: options.path ?? argv[0] ?? '', tools: 'gnu' });
    const found =
      options.path === undefined
        ? findInPath(namespace.fs, cwd, env.get('PATH'), argv[0] ?? '', as)
        : ok<string>(options.path);
    return found.ok ? loadProgram(namespace.fs, this.#programs, cwd, found.value, argv, as) : found;
  }

  #identity(
    namespace: Namespace,
    pid: number,
  ): {
    pid: number;
    hostPid: number;
    namespace: Namespace;
    startedAt: number;
  } {
    const hostPid = namespace.host ? pid : this.#nextHostPid++;
    return { pid, hostPid, namespace, startedAt: this.clock.now() };
  }

  /** The host and the containers draw from one row of numbers, as one kernel does. */
  #newPid(namespace: Namespace): number {
    return namespace.host ? this.#nextHostPid++ : namespace.newPid();
  }

  #flavour(namespace: Namespace, loaded: LoadedProgram): ProcessRecord['flavour'] {
    const distribution = namespace.distribution ?? distributionOf(namespace);
    return { distribution, tools: loaded.tools };
  }

  #child(parent: ProcessRecord, options: Partial<SpawnOptions>, image: LoadedProgram): ProcessRecord {
    const { namespace } = parent;
    const pid = this.#newPid(namespace);
    const own = options.newGroup === true || options.newSession === true;
    const record = new ProcessRecord({
      ...this.#identity(namespace, pid),
      parent,
      argv: image.argv,
      path: image.path,
      flavour: this.#flavour(namespace, image),
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

  #launch(record: ProcessRecord, program: Program): void {
    record.parent?.children.add(record);
    record.namespace.processes.set(record.pid, record);
    this.#byHostPid.set(record.hostPid, record);
    record.budget.renew(this.#epoch);
    record.budget.addProcess();
    record.task = program(this.view(record));
    record.thread = this.scheduler.add({ step: (wake) => this.#step(record, wake) });
    if (record.namespace.frozen) record.thread.park();
    this.observer.processStarted?.(record);
  }

  /** What a program sees of its process. */
  view(record: ProcessRecord): Process {
    return new ProcessView(record, this);
  }

  #step(record: ProcessRecord, wake: Wake): Block | 'done' {
    try {
      this.#runHandlers(record);
      const next = record.task?.next(wake);
      if (record.status !== undefined) return 'done';
      if (record.fatal !== undefined) return this.#end(record, { signal: record.fatal });
      if (next === undefined) return 'done';
      if (next.done === true) return this.#end(record, { code: next.value & 0xff });
      if (record.replacement !== undefined) return this.#replace(record, record.replacement);
      return this.#charge(record, next.value);
    } catch (error) {
      if (this.#onCrash === undefined) throw error;
      this.#onCrash(record, error);
      return this.#end(record, { signal: 'SEGV' });
    }
  }

  #runHandlers(record: ProcessRecord): void {
    const pending = record.pending;
    if (pending.length === 0) return;
    record.pending = [];
    for (const signal of pending) {
      const action = record.actions.get(signal);
      if (typeof action === 'function') action(signal);
    }
  }

  #end(record: ProcessRecord, status: ExitStatus): 'done' {
    this.exit(record, status);
    return 'done';
  }

  #replace(record: ProcessRecord, program: Program): Block {
    record.replacement = undefined;
    this.#abandon(record);
    record.task = program(this.view(record));
    return { kind: 'tick', fuel: 1 };
  }

  #charge(record: ProcessRecord, block: Block): Block | 'done' {
    const { budget } = record;
    budget.renew(this.#epoch);
    if (block.kind === 'tick') budget.useFuel(block.fuel);
    if (budget.failure === undefined) return block;
    for (const other of this.processes) if (other.budget === budget) this.exit(other, { signal: 'KILL' });
    return 'done';
  }

  /** Lets a program that will not go on run its `finally` blocks. */
  #abandon(record: ProcessRecord): void {
    const { task } = record;
    record.task = undefined;
    if (this.scheduler.current === record.thread && record.status !== undefined && record.fatal === undefined) {
      // It may be in the middle of a call that ended it; a running generator cannot be closed.
      try {
        task?.return(0);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
      return;
    }
    task?.return(0);
  }

  #orphan(record: ProcessRecord): void {
    const heir = record.namespace.init;
    for (const child of [...record.children]) {
      record.children.delete(child);
      const adopter = heir !== record && heir?.status === undefined ? heir : undefined;
      child.parent = adopter;
      adopter?.children.add(child);
      if (child.status === undefined) continue;
      if (adopter === undefined) this.reap(child);
      else this.#tellParent(child);
    }
  }

  /** The end of PID 1 takes everybody along, that of a container's main process in another's PID namespace its own ones. */
  #endNamespace(main: ProcessRecord): void {
    for (const other of [...main.namespace.processes.values()]) {
      if (main.pid !== 1 && other.namespace !== main.namespace) continue;
      if (other.status === undefined) this.exit(other, { signal: 'KILL' });
      else this.reap(other);
    }
  }

  #tellParent(record: ProcessRecord): void {
    const { parent } = record;
    if (parent === undefined || parent.status !== undefined) return;
    parent.childChanged.notify();
    if (parent.actions.has('CHLD')) this.signal(parent, 'CHLD', record);
  }

  #atPidsLimit(namespace: Namespace): boolean {
    return namespace.pidsLimit !== undefined && namespace.processes.size >= namespace.pidsLimit;
  }

  #terminalFiles(tty: ControllingTerminal | undefined): Map<number, OpenFile> {
    const files = new Map<number, OpenFile>();
    if (tty !== undefined) for (const fd of [0, 1, 2]) files.set(fd, tty.openFile());
    return files;
  }

  #takeTerminal(tty: ControllingTerminal, namespace: Namespace, group: number): void {
    tty.foreground = group;
    tty.onSignal = (to, signal) => {
      for (const record of [...namespace.processes.values()]) {
        const member =
          signal === 'HUP' ? record.session.tty === tty : record.group === to && record.session.tty === tty;
        if (member) this.signal(record, signal, undefined);
        if (member && signal === 'HUP') this.signal(record, 'CONT', undefined);
      }
    };
  }

  #handle(record: ProcessRecord): ProcessHandle {
    const exited = this.#exited;
    return {
      record,
      pid: record.pid,
      hostPid: record.hostPid,
      get status() {
        return record.status;
      },
      get failure() {
        return record.budget.failure;
      },
      wait: () => until(exited, () => record.status),
      kill: (signal) => this.kill(record, signal),
      onExit: (listener) => {
        if (record.status !== undefined) listener(record.status);
        else this.#exitListeners.set(record, [...(this.#exitListeners.get(record) ?? []), listener]);
      },
    };
  }

  /** For `fg` and `docker`'s helpers: lets a stopped process go on. */
  resume(record: ProcessRecord): void {
    continueProcess(record);
  }
}

const standardFiles = (record: ProcessRecord): Map<number, OpenFile> => {
  const files = new Map<number, OpenFile>();
  for (const fd of [0, 1, 2]) {
    const file = record.files.get(fd);
    if (file !== undefined) files.set(fd, file);
  }
  return files;
};

/** The ID of /etc/os-release; `busybox` without one, `host` on the host. */
function distributionOf(namespace: Namespace): string {
  if (namespace.host) return 'host';
  const release = namespace.fs.readFile('/etc/os-release', ROOT);
  if (!release.ok) return 'busybox';
  const match = /^ID="?([^"\n]*)"?$/m.exec(utf8Decode(release.value.bytes));
  return match?.[1] ?? 'busybox';
}
