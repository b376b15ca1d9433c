import type { ByteSink, ByteSource } from '../base/channel.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import type { Result } from '../base/result.ts';
import type { NetworkStack } from '../base/sockets.ts';
import type { Task, WaitQueue } from '../base/task.ts';
import type { Credentials, Errno, FileSystem, FsResult, Stat } from '../filesystem/index.ts';
import type { SignalName } from './signals.ts';

/**
 * A program: runs as a process, returns its exit code (0–255). Reading, writing, sleeping and waiting are tasks, all
 * else is immediate. A program that loops without waiting must `yield* p.tick()` now and then, or it could never be
 * interrupted; the scheduler stops the session's input with a clear error when a limit is passed. `file` holds the bytes of
 * the executed file, for programs whose file carries what to run; `argv` is given by programs that run a tool as a part
 * of their own.
 */
export type Program = (p: Process, argv?: undefined, file?: Uint8Array) => Task<number>;

/** A stretch of a process's descriptor table. */
export interface OpenFile {
  readonly kind: 'file' | 'directory' | 'pipe' | 'tty' | 'socket' | 'null' | 'device';
  /** Present when it can be read. */
  readonly source?: ByteSource;
  /** Present when it can be written. */
  readonly sink?: ByteSink;
  /** Absolute path for files. */
  readonly path?: string;
  /** Present on kind `tty`. */
  readonly tty?: Terminal;
  /** Byte position for kind `file`, shared by duplicates. */
  seek?(offset: number, whence: 'set' | 'current' | 'end'): number;
  /** One more descriptor refers to it. */
  retain(): void;
  /** One less; the last one closes. */
  release(): void;
}

/** A pseudo-terminal's line discipline as seen from a program. */
export interface Terminal {
  /** As `ps` shows it: `pts/0`. */
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  /** Canonical mode: lines, echo and ^C by the discipline. Raw: every byte at once. */
  raw: boolean;
  echo: boolean;
  /** The process group that gets ^C, ^\ and ^Z. */
  foreground: number;
  readonly resized: WaitQueue;
}

export type OpenMode = 'read' | 'write' | 'append' | 'readwrite';

export interface SpawnOptions {
  /** argv[0] may differ from `path`. */
  readonly argv: readonly string[];
  /** File to execute, already found in PATH (see {@link Process.which}); `#!` lines are honoured. */
  readonly path: string;
  readonly env?: ReadonlyMap<string, string>;
  readonly cwd?: string;
  readonly as?: Credentials;
  /** Descriptors of the child; not listed ones are closed. Defaults to this process's 0, 1, 2. Retained for the child. */
  readonly files?: ReadonlyMap<number, OpenFile>;
  /** Puts the child into a process group of its own (job control). */
  readonly newGroup?: boolean;
  /** Puts the child into this existing group (the rest of a pipeline under job control). */
  readonly group?: number;
  /** The program runs within the one before it, without execve: the process goes on showing the old command line. */
  readonly keepsTitle?: boolean;
  /** Makes the child the leader of a new session without a terminal (`setsid`). */
  readonly newSession?: boolean;
}

/** How a child ended: an exit code, or a signal that killed it. */
export type ExitStatus = { readonly code: number } | { readonly signal: SignalName };

/** A child that was stopped and can be continued. */
export interface Stopped {
  readonly stopped: SignalName;
}

export type SignalAction = 'default' | 'ignore' | ((signal: SignalName) => void);

/**
 * What a running program sees of its process and kernel. Paths given here may be relative to `cwd`; permissions are those
 * of `credentials`.
 */
export interface Process {
  readonly pid: number;
  readonly ppid: number;
  /** Process group and session, as numbers of this PID namespace. */
  readonly group: number;
  readonly session: number;
  readonly argv: readonly string[];
  readonly env: Map<string, string>;
  cwd: string;
  umask: number;
  credentials: Credentials;
  readonly hostname: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly fs: FileSystem;
  readonly net: NetworkStack;
  /** Descriptor table. */
  readonly files: Map<number, OpenFile>;
  /** Facts of the image or host that change how programs talk (`busybox`, `alpine`, `debian`, `host` …), read from /etc/os-release and the program's own file. */
  readonly flavour: Flavour;

  // Paths
  resolve(path: string): string;
  stat(path: string, follow?: boolean): FsResult<Stat>;
  readText(path: string): FsResult<string>;
  writeText(path: string, text: string): FsResult<void>;
  /** Looks a command up in PATH as execvp does: a path, or why not (ENOENT 127, EACCES 126). */
  which(command: string): Result<string, Errno>;

  // Descriptors
  open(
    path: string,
    mode: OpenMode,
    options?: {
      readonly create?: boolean;
      readonly truncate?: boolean;
      readonly exclusive?: boolean;
      readonly permissions?: number;
    },
  ): Result<OpenFile, Errno>;
  pipe(): { readonly reader: OpenFile; readonly writer: OpenFile };
  /** At least one byte, or undefined at the end. EBADF gives undefined. */
  read(fd: number, max?: number): Task<Uint8Array | undefined>;
  /** A whole line without its newline; undefined at the end. Never takes more bytes than the line. */
  readLine(fd: number): Task<string | undefined>;
  readAll(fd: number): Task<Uint8Array>;
  /** Writes all of it. False when it could not (EPIPE with SIGPIPE ignored, EBADF, ENOSPC). */
  write(fd: number, data: string | Uint8Array): Task<boolean>;
  /** Why the last write gave false. */
  readonly writeError: Errno | undefined;
  out(text: string): Task<boolean>;
  err(text: string): Task<boolean>;

  // Time
  sleep(milliseconds: number): Task<'slept' | 'signal'>;
  tick(fuel?: number): Task<void>;
  /** Stops this program, and what else was started with it, for passing a limit of the simulator; `what` goes on "Drydock stopped this program:". */
  overstep(code: string, what: string): Task<void>;

  // Processes
  /** Changes what `ps` and /proc show as this process's arguments (`nginx: worker process`). */
  setTitle(argv: readonly string[]): void;
  /** ENOENT, EACCES, ENOEXEC as execve gives them. */
  spawn(options: SpawnOptions): Result<number, Errno>;
  /** A child that runs `program` in a copy of this process (a subshell): same image, own variables. −1 when no more processes are allowed (EAGAIN). */
  fork(program: Program, options?: Partial<Omit<SpawnOptions, 'path'>>): number;
  /** Replaces this process's program; returns only on failure. */
  exec(options: Omit<SpawnOptions, 'files'>): Task<Errno>;
  /** Waits for a child (any when pid is undefined); undefined when there is none; 'signal' when interrupted by a handled signal. */
  wait(pid?: number): Task<{ readonly pid: number; readonly status: ExitStatus } | undefined | 'signal'>;
  /** As {@link wait}, but also returns when the child is stopped, which it then is once (job control). */
  waitOrStop(
    pid?: number,
  ): Task<{ readonly pid: number; readonly status: ExitStatus | Stopped } | undefined | 'signal'>;
  /** Does not wait: undefined when that child still runs. */
  poll(pid: number): { readonly pid: number; readonly status: ExitStatus } | undefined;
  /** A negative pid is a process group, 0 the own group, −1 everybody but PID 1. A signal sent to oneself takes effect at the next `yield*`. */
  kill(pid: number, signal: SignalName | 0): Result<void, Errno>;
  onSignal(signal: SignalName, action: SignalAction): void;
  /** The processes of this PID namespace, as `ps` shows them, by pid. */
  processes(): readonly ProcessInfo[];
  /** Services of the simulated system that only some programs use (the Engine API on the host, the package catalogue …), by name. */
  /** What SIGCHLD and job control need: changes whenever a child ends or stops. */
  readonly childChanged: WaitQueue;
  /** Changes group (`setpgid`) of this process or a child; EPERM or ESRCH otherwise. */
  setGroup(pid: number, group: number): Result<void, Errno>;
  service<T>(key: ServiceKey<T>): T | undefined;
}

/** Names a service and carries its type; make one with {@link serviceKey}. */
export interface ServiceKey<T> {
  readonly name: string;
  readonly phantom?: T;
}

export const serviceKey = <T>(name: string): ServiceKey<T> => ({ name });

/** Limits that the container was given (`--ulimit`), by their Docker names. */
export const ulimitsKey: ServiceKey<ReadonlyMap<string, { readonly soft: number; readonly hard: number }>> =
  serviceKey('ulimits');

/** Told by an interactive shell on a terminal of the host, so that a session knows when an input is over. */
export interface ShellObserver {
  /** The shell shows its prompt and reads a new line; `code` is `$?`, `complete` what Tab would offer behind a text. */
  prompt(terminal: string, code: number, complete: (before: string) => Task<readonly string[]>): void;
  /** A whole command has been read and is about to run. */
  command(terminal: string, line: string): void;
}

/** A service of the host only. `terminal` is the name of the shell's controlling terminal (`pts/0`). */
export const shellObserver: ServiceKey<ShellObserver> = serviceKey('shell-observer');

export interface ProcessInfo {
  readonly pid: number;
  readonly ppid: number;
  readonly group: number;
  readonly user: number;
  readonly argv: readonly string[];
  /** The name of the program, where the command line is that of another. */
  readonly comm?: string;
  readonly state: 'R' | 'S' | 'T' | 'Z';
  readonly startedAt: number;
  readonly tty?: string;
}

export interface Flavour {
  /** From /etc/os-release: `alpine`, `debian`, `ubuntu`; `busybox` without one; `host`. */
  readonly distribution: string;
  /** Whose applets run: busybox applets or GNU coreutils. Told by the executed file, so debian may hold both. */
  readonly tools: 'busybox' | 'gnu';
  /** Whose build of busybox: Debian's leaves some columns and options out. */
  readonly build?: 'debian';
}
