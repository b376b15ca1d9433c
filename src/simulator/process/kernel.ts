import type { Clock, IdSource } from '../base/ports.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Block, until, WaitQueue, type Wake } from '../base/task.ts';
import { type Credentials, type Errno, ROOT } from '../filesystem/index.ts';
import type { KernelOptions, ProcessHandle, StartOptions } from './kernel-options.ts';
import { findInPath, type LoadedProgram, loadProgram } from './loader.ts';
import { flavourOf, ProcessBirth } from './process-birth.ts';
import { ProcessView } from './process-view.ts';
import type { ExitStatus, Process, Program, SpawnOptions } from './program.ts';
import {
  type ControllingTerminal,
  Namespace,
  type NamespaceOptions,
  type ProcessObserver,
  type ProcessRecord,
} from './record.ts';
import type { Scheduler } from './scheduler.ts';
import { type SignalSender, sendSignal } from './signal-delivery.ts';
import type { SignalName } from './signals.ts';

export type { KernelOptions, ProcessHandle, StartOptions } from './kernel-options.ts';

/** What engines throw when a stack, a string or an array becomes too large; Firefox has its own kind. */
const outOfMemory = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');

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
  readonly #birth: ProcessBirth;
  #epoch = 0;

  constructor(options: KernelOptions) {
    this.scheduler = options.scheduler;
    this.clock = options.scheduler.clock;
    this.#birth = new ProcessBirth(this.clock);
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

  #namespaces = 0;
  #host: Namespace | undefined;

  /** The host's own namespace, when there is one. */
  get host(): Namespace | undefined {
    return this.#host;
  }

  createNamespace(options: NamespaceOptions): Namespace {
    const namespace = new Namespace({ ...options, number: ++this.#namespaces });
    if (namespace.host) this.#host = namespace;
    return namespace;
  }

  /** Starts a program from outside. The first one in a namespace is its PID 1. Errors as execve gives them, ENOENT also when PATH has none. */
  start(namespace: Namespace, options: StartOptions): Result<ProcessHandle, Errno> {
    const env = options.env ?? new Map<string, string>();
    const as = options.as ?? ROOT;
    // A process is in a folder, not in the link by which it came there.
    const wanted = options.cwd ?? '/';
    const real = namespace.fs.realpath(wanted, as);
    const cwd = real.ok ? real.value : wanted;
    const loaded = this.#load(namespace, options, env, cwd, as);
    if (!loaded.ok) return loaded;
    const record = this.#birth.fromOutside(namespace, { ...options, cwd }, loaded.value, as);
    if (options.tty !== undefined) this.#takeTerminal(options.tty, namespace, record.pid);
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
    const record = this.#birth.child(parent, options, loaded.value);
    this.#launch(record, loaded.value.program);
    return ok(record.pid);
  }

  fork(parent: ProcessRecord, program: Program, options: Partial<Omit<SpawnOptions, 'path'>>): number {
    if (this.#atPidsLimit(parent.namespace)) return -1;
    const { tools } = parent.flavour;
    const image = { program, argv: options.argv ?? parent.argv, path: parent.path, tools };
    const record = this.#birth.child(parent, options, image);
    this.#launch(record, program);
    return record.pid;
  }

  /** Replaces the program; it takes over when the caller next yields. */
  exec(record: ProcessRecord, options: Omit<SpawnOptions, 'files'>): Errno | undefined {
    const as = options.as ?? record.credentials;
    const loaded = loadProgram(record.namespace.fs, this.#programs, record.cwd, options.path, options.argv, as);
    if (!loaded.ok) return loaded.error;
    record.title = options.keepsTitle === true ? (record.title ?? record.argv) : undefined;
    record.argv = loaded.value.argv;
    record.path = loaded.value.path;
    record.flavour = flavourOf(record.namespace, loaded.value);
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
      if (wake !== 'loaded') this.#runHandlers(record);
      const next = this.#advance(record, wake);
      if (next?.done === false && next.value.kind === 'part') return next.value;
      if (record.status !== undefined) return 'done';
      if (record.fatal !== undefined) return this.#end(record, { signal: record.fatal });
      if (next === undefined) return 'done';
      if (next.done === true) return this.#end(record, { code: next.value & 0xff });
      if (record.replacement !== undefined) return this.#replace(record, record.replacement);
      return this.#charge(record, next.value);
    } catch (error) {
      if (outOfMemory(error)) return this.#overstep(record);
      if (this.#onCrash === undefined) throw error;
      this.#onCrash(record, error);
      return this.#end(record, { signal: 'SEGV' });
    }
  }

  /** A stack or a string outgrew what JavaScript allows: a limit like the others, though nobody counted up to it. */
  #overstep(record: ProcessRecord): 'done' {
    record.budget.exceed('memory', 'it needed more memory than there is');
    this.#endBudget(record.budget);
    return 'done';
  }

  #endBudget(budget: ProcessRecord['budget']): void {
    for (const other of this.processes) if (other.budget === budget) this.exit(other, { signal: 'KILL' });
  }

  /** Up to where the program pauses or ends, in and out of what it runs apart. */
  #advance(record: ProcessRecord, wake: Wake): IteratorResult<Exclude<Block, { kind: 'apart' }>, number> | undefined {
    for (let turn = wake; ; turn = 'ready') {
      const next = record.task?.next(turn);
      if (next === undefined || record.task === undefined) return undefined;
      if (next.done === true) {
        const outer = record.outer.pop();
        if (outer === undefined) return next;
        record.task = outer;
      } else if (next.value.kind === 'apart') {
        record.outer.push(record.task);
        record.task = next.value.task;
      } else return { done: false, value: next.value };
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
    this.#endBudget(budget);
    return 'done';
  }

  /** Lets a program that will not go on run its `finally` blocks. */
  #abandon(record: ProcessRecord): void {
    const tasks = [...record.outer, ...(record.task === undefined ? [] : [record.task])];
    record.task = undefined;
    record.outer = [];
    // It may be in the middle of a call that ended it; a running generator cannot be closed.
    const inCall =
      this.scheduler.current === record.thread && record.status !== undefined && record.fatal === undefined;
    for (const task of tasks.reverse()) {
      try {
        task.return(0);
      } catch (error) {
        if (!inCall || !(error instanceof TypeError)) throw error;
      }
    }
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
}
