import type { IdSource } from '../base/ports.ts';
import type { Failure } from '../base/result.ts';
import type { Task } from '../base/task.ts';
import type { Credentials } from '../filesystem/index.ts';
import type { Limits } from './budget.ts';
import type { ExitStatus, OpenFile, Program } from './program.ts';
import type { ControllingTerminal, ProcessObserver, ProcessRecord } from './record.ts';
import type { Scheduler } from './scheduler.ts';
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
