import type { IdSource } from '../base/ports.ts';
import type { NetworkStack } from '../base/sockets.ts';
import { type Task, WaitQueue } from '../base/task.ts';
import type { Credentials, FileSystem } from '../filesystem/index.ts';
import type { Budget } from './budget.ts';
import type { ExitStatus, Flavour, OpenFile, Program, SignalAction, Terminal } from './program.ts';
import type { Thread } from './scheduler.ts';
import type { SignalName } from './signals.ts';

/** A terminal that a session may have as its own. */
export interface ControllingTerminal extends Terminal {
  /** As `ps` shows it: `pts/0`. */
  readonly name: string;
  openFile(): OpenFile;
  /** Where the terminal's keys deliver signals to a process group; the kernel sets it when a session takes the terminal. */
  onSignal: ((group: number, signal: SignalName) => void) | undefined;
}

/** What the caller says about a new namespace: a container, a build step, or the host. */
export interface NamespaceOptions {
  /** A name for the journal: a container's id, `host` … */
  readonly name: string;
  readonly hostname: string;
  /** Given by the kernel. */
  readonly number?: number;
  readonly fs: FileSystem;
  readonly net: NetworkStack;
  /** Told by /etc/os-release when absent. */
  readonly distribution?: string;
  /** Live processes allowed (`--pids-limit`); a fork beyond fails with EAGAIN. */
  readonly pidsLimit?: number;
  /** Bytes that its processes may hold in memory (`--memory`). */
  readonly memoryLimit?: number;
  /** What root may do in it; everything when absent. */
  readonly capabilities?: ReadonlySet<string>;
  /** No program gains rights by its set-id bits. */
  readonly noNewPrivileges?: boolean;
  /** Kernel parameters that it was given (`--sysctl`). */
  readonly sysctls?: Readonly<Record<string, string>>;
  /** By the name of their {@link import('./program.ts').ServiceKey}. */
  readonly services?: ReadonlyMap<string, unknown>;
  /** Whose PID namespace to join (`--pid container:`): the processes see each other, files and network are their own. */
  readonly sharePidsOf?: Namespace;
  /** The host itself: sees the processes of all namespaces, and has no PID 1 that dies. */
  readonly host?: boolean;
}

/** Threads of `runc init`, itself included, that use up a number each before the program starts. */
const RUNC_THREADS = 6;

/** A PID namespace with what else is common to its processes. */
export class Namespace {
  readonly name: string;
  /** Tells the namespaces of one kernel apart; 0 without a kernel. */
  readonly number: number;
  hostname: string;
  readonly fs: FileSystem;
  readonly net: NetworkStack;
  readonly host: boolean;
  /** Its processes are numbered and seen as the host's are. */
  readonly hostPids: boolean;
  pidsLimit: number | undefined;
  readonly capabilities: ReadonlySet<string> | undefined;
  readonly noNewPrivileges: boolean;
  readonly memoryLimit: number | undefined;
  /** One of its processes was killed because it held more than {@link memoryLimit}. */
  outOfMemory = false;
  readonly services: ReadonlyMap<string, unknown>;
  readonly sysctls: Map<string, string>;
  readonly processes: Map<number, ProcessRecord>;
  readonly fifos = new Map<string, unknown>();
  /** PID 1, once it was started. */
  init: ProcessRecord | undefined;
  frozen = false;
  readonly #pids: { next: number };
  readonly distribution: string | undefined;

  constructor(options: NamespaceOptions) {
    this.name = options.name;
    this.number = options.number ?? 0;
    this.hostname = options.hostname;
    this.fs = options.fs;
    this.net = options.net;
    this.host = options.host === true;
    this.hostPids = this.host || options.sharePidsOf?.hostPids === true;
    this.capabilities = options.capabilities;
    this.noNewPrivileges = options.noNewPrivileges === true;
    this.memoryLimit = options.memoryLimit;
    this.sysctls = new Map(Object.entries(options.sysctls ?? {}));
    this.pidsLimit = options.pidsLimit;
    this.services = options.services ?? new Map();
    this.distribution = options.distribution;
    this.processes = options.sharePidsOf?.processes ?? new Map();
    // The learner's shell is not PID 1 of the host; nothing there is.
    this.#pids = options.sharePidsOf === undefined ? { next: this.host ? 1000 : 1 } : options.sharePidsOf.#pids;
  }

  newPid(): number {
    return this.#pids.next++;
  }

  /** The number of a process that runc brings in. Its threads took the next ones for a moment: later processes have higher ones. */
  newPidFromOutside(): number {
    const pid = this.#pids.next;
    this.#pids.next += RUNC_THREADS;
    return pid;
  }
}

export interface Session {
  /** The leader's pid in its namespace. */
  readonly id: number;
  tty: ControllingTerminal | undefined;
}

/** The kernel's account of one process. Only the kernel's own files change it. */
export class ProcessRecord {
  readonly pid: number;
  readonly hostPid: number;
  readonly namespace: Namespace;
  readonly startedAt: number;
  readonly children = new Set<ProcessRecord>();
  readonly childChanged = new WaitQueue();
  readonly actions = new Map<SignalName, SignalAction>();
  /** Handled signals that have arrived and whose handler has not run yet. */
  pending: SignalName[] = [];
  /** Fatal to the process that runs right now: takes effect when it next yields. */
  fatal: SignalName | undefined;
  parent: ProcessRecord | undefined;
  argv: readonly string[];
  /** The command line that others see, when it is not {@link argv}. */
  title: readonly string[] | undefined;
  /** The executed file. */
  path: string;
  flavour: Flavour;
  env: Map<string, string>;
  cwd: string;
  umask: number;
  #credentials: Credentials;
  files = new Map<number, OpenFile>();
  group: number;
  session: Session;
  budget: Budget;
  thread: Thread | undefined;
  task: Task<number> | undefined;
  /** Tasks that wait for {@link task}, which they run apart; the outermost first. */
  outer: Task<number>[] = [];
  /** Set by exec: the program that takes over at the next yield. */
  replacement: Program | undefined;
  /** Set while stopped by a signal. */
  stopped: SignalName | undefined;
  stopReported = true;
  status: ExitStatus | undefined;
  /** Closes listeners and connections at the end. */
  readonly closers = new Set<() => void>();

  constructor(init: {
    readonly pid: number;
    readonly hostPid: number;
    readonly namespace: Namespace;
    readonly startedAt: number;
    readonly parent: ProcessRecord | undefined;
    readonly argv: readonly string[];
    readonly path: string;
    readonly flavour: Flavour;
    readonly env: ReadonlyMap<string, string>;
    readonly cwd: string;
    readonly umask: number;
    readonly credentials: Credentials;
    readonly group: number;
    readonly session: Session;
    readonly budget: Budget;
  }) {
    this.pid = init.pid;
    this.hostPid = init.hostPid;
    this.namespace = init.namespace;
    this.startedAt = init.startedAt;
    this.parent = init.parent;
    this.argv = init.argv;
    this.path = init.path;
    this.flavour = init.flavour;
    this.env = new Map(init.env);
    this.cwd = init.cwd;
    this.umask = init.umask;
    this.#credentials = confined(init.credentials, init.namespace);
    this.group = init.group;
    this.session = init.session;
    this.budget = init.budget;
  }

  get credentials(): Credentials {
    return this.#credentials;
  }

  /** However a process becomes another user, it never gets more than its namespace has. */
  set credentials(credentials: Credentials) {
    this.#credentials = confined(credentials, this.namespace);
  }

  /** The parent's pid as seen from inside; 0 for one whose parent is outside. */
  get ppid(): number {
    return this.parent !== undefined && this.parent.namespace === this.namespace ? this.parent.pid : 0;
  }
}

/** Told of everything that processes do; the journal and the views live from it. All methods are optional. */
export interface ProcessObserver {
  processStarted?(record: ProcessRecord): void;
  /** A process has replaced its program. */
  processExecuted?(record: ProcessRecord): void;
  processExited?(record: ProcessRecord, status: ExitStatus): void;
  signalSent?(event: {
    /** Undefined when it comes from outside of all processes: the daemon or a terminal. */
    readonly from: ProcessRecord | undefined;
    readonly to: ProcessRecord;
    readonly signal: SignalName;
    readonly effect: SignalEffect;
  }): void;
  /** A file was opened for writing, an address listened on …: what a reader of the journal wants to see. */
  syscall?(record: ProcessRecord, call: string, detail: string): void;
  /** A system call that changes something begins, written as `mkdir("/data")`; the function given back ends it. */
  calling?(record: ProcessRecord, call: string): () => void;
}

export type SignalEffect = 'handled' | 'ignored' | 'fatal' | 'stopped' | 'continued';

/** What every part of the kernel needs from outside. */
export interface KernelPorts {
  readonly ids: IdSource;
  readonly observer: ProcessObserver;
}

function confined(credentials: Credentials, namespace: Namespace): Credentials {
  const { capabilities } = namespace;
  return capabilities === undefined || credentials.capabilities === capabilities
    ? credentials
    : { ...credentials, capabilities };
}
