import { concatBytes, utf8Decode, utf8Encode } from '../base/bytes.ts';
import type { Clock, IdSource } from '../base/ports.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { NetworkStack } from '../base/sockets.ts';
import type { Task, WaitQueue } from '../base/task.ts';
import { type Credentials, type Errno, type FileSystem, type FsResult, holds, type Stat } from '../filesystem/index.ts';
import { type OpenOptions, openPath, resolvePath } from './file-access.ts';
import { findInPath } from './loader.ts';
import { allZero, type FallibleSink } from './open-file.ts';
import { createPipe } from './pipes.ts';
import { stateLetter } from './proc-files.ts';
import { ProcessFileSystem } from './process-fs.ts';
import type {
  ExitStatus,
  Flavour,
  OpenFile,
  OpenMode,
  Process,
  ProcessInfo,
  Program,
  ServiceKey,
  SignalAction,
  SpawnOptions,
  Stopped,
} from './program.ts';
import type { ProcessObserver, ProcessRecord } from './record.ts';
import type { SignalName } from './signals.ts';
import { trackedNetwork } from './tracked-network.ts';

/** What the view asks of the kernel. */
export interface KernelCalls {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly observer: ProcessObserver;
  readonly bootedAt: number;
  readonly processes: readonly ProcessRecord[];
  spawn(parent: ProcessRecord, options: SpawnOptions): Result<number, Errno>;
  fork(parent: ProcessRecord, program: Program, options: Partial<Omit<SpawnOptions, 'path'>>): number;
  exec(record: ProcessRecord, options: Omit<SpawnOptions, 'files'>): Errno | undefined;
  signal(target: ProcessRecord, signal: SignalName, sender: ProcessRecord | undefined): void;
  reap(record: ProcessRecord): void;
}

/** Fuel of starting a process: simulated time that fork and exec take. */
const SPAWN_FUEL = 20;

/** The system calls of one process. */
export class ProcessView implements Process {
  readonly #record: ProcessRecord;
  readonly #kernel: KernelCalls;
  readonly fs: FileSystem;
  readonly net: NetworkStack;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly files: Map<number, OpenFile>;
  readonly childChanged: WaitQueue;
  readonly pid: number;
  writeError: Errno | undefined;

  constructor(record: ProcessRecord, kernel: KernelCalls) {
    this.#record = record;
    this.#kernel = kernel;
    this.pid = record.pid;
    this.files = record.files;
    this.childChanged = record.childChanged;
    this.clock = kernel.clock;
    this.ids = kernel.ids;
    this.fs = new ProcessFileSystem(record, {
      now: () => kernel.clock.now(),
      bootedAt: kernel.bootedAt,
      ids: kernel.ids,
      onReadOnly: (path) => kernel.observer.syscall?.(record, 'EROFS', path),
      calling: (call) => kernel.observer.calling?.(record, call),
    });
    this.net = trackedNetwork(record, kernel.observer);
  }

  get ppid(): number {
    return this.#record.ppid;
  }
  get group(): number {
    return this.#record.group;
  }
  get session(): number {
    return this.#record.session.id;
  }
  get argv(): readonly string[] {
    return this.#record.argv;
  }
  get env(): Map<string, string> {
    return this.#record.env;
  }
  get cwd(): string {
    return this.#record.cwd;
  }
  set cwd(path: string) {
    this.#record.cwd = path;
  }
  get umask(): number {
    return this.#record.umask;
  }
  set umask(mask: number) {
    this.#record.umask = mask;
  }
  get credentials(): Credentials {
    return this.#record.credentials;
  }
  set credentials(credentials: Credentials) {
    this.#record.credentials = credentials;
  }
  get hostname(): string {
    return this.#record.namespace.hostname;
  }
  get flavour(): Flavour {
    return this.#record.flavour;
  }

  resolve(path: string): string {
    return resolvePath(this.cwd, path);
  }

  stat(path: string, follow = true): FsResult<Stat> {
    return path === '' ? err('ENOENT') : this.fs.stat(this.resolve(path), this.credentials, follow);
  }

  readText(path: string): FsResult<string> {
    const content = this.fs.readFile(this.resolve(path), this.credentials);
    return content.ok ? ok(utf8Decode(content.value.bytes)) : content;
  }

  writeText(path: string, text: string): FsResult<void> {
    const bytes = utf8Encode(text);
    const content = { bytes, size: bytes.length };
    const full = this.resolve(path);
    const end = this.#kernel.observer.calling?.(this.#record, `write(${JSON.stringify(full)})`);
    const result = this.fs.writeFile(full, content, this.credentials, 0o666 & ~this.umask);
    end?.();
    return result;
  }

  which(command: string): Result<string, Errno> {
    return findInPath(this.fs, this.cwd, this.env.get('PATH'), command, this.credentials);
  }

  open(path: string, mode: OpenMode, options: OpenOptions = {}): Result<OpenFile, Errno> {
    this.#record.budget.useFuel(options.create === true ? 5 : 2);
    return openPath(this.#record, this.fs, path, mode, options, this.#kernel);
  }

  pipe(): { readonly reader: OpenFile; readonly writer: OpenFile } {
    return createPipe();
  }

  *read(fd: number, max = 65536): Task<Uint8Array | undefined> {
    const file = this.files.get(fd);
    const source = file?.source;
    if (file === undefined || source === undefined) return undefined;
    for (;;) {
      if (file.tty !== undefined) yield* this.#waitForForeground(file.tty.foreground);
      const bytes = source.read(max);
      if (bytes === undefined || bytes.length > 0) return bytes;
      yield { kind: 'wait', on: [source.readable] };
    }
  }

  /** A background job that reads from its terminal is stopped. */
  *#waitForForeground(foreground: number): Task<void> {
    const { group } = this.#record;
    if (foreground === 0 || foreground === group || this.#record.actions.get('TTIN') === 'ignore') return;
    for (const record of this.#group(group)) this.#kernel.signal(record, 'TTIN', undefined);
    yield { kind: 'tick', fuel: 1 };
  }

  *readLine(fd: number): Task<string | undefined> {
    const file = this.files.get(fd);
    const parts: Uint8Array[] = [];
    for (;;) {
      const bytes = yield* this.read(fd, file?.seek === undefined ? 1 : 512);
      if (bytes === undefined) return parts.length === 0 ? undefined : utf8Decode(concatBytes(parts));
      const newline = bytes.indexOf(0x0a);
      if (newline < 0) {
        parts.push(bytes);
        continue;
      }
      file?.seek?.(newline + 1 - bytes.length, 'current');
      parts.push(bytes.subarray(0, newline));
      return utf8Decode(concatBytes(parts));
    }
  }

  *readAll(fd: number): Task<Uint8Array> {
    const parts: Uint8Array[] = [];
    const { memoryLimit } = this.#record.namespace;
    let held = 0;
    for (;;) {
      const bytes = yield* this.read(fd);
      if (bytes === undefined) return concatBytes(parts);
      parts.push(bytes);
      held += bytes.length;
      if (memoryLimit !== undefined && held > memoryLimit) {
        this.#record.namespace.outOfMemory = true;
        this.#kernel.signal(this.#record, 'KILL', undefined);
      }
      this.#record.budget.useBytes(bytes.length);
      yield { kind: 'tick', fuel: 0 };
    }
  }

  *write(fd: number, data: string | Uint8Array): Task<boolean> {
    const file = this.files.get(fd);
    const sink: FallibleSink | undefined = file?.sink;
    this.writeError = undefined;
    if (file === undefined || sink === undefined) {
      this.writeError = 'EBADF';
      return false;
    }
    let rest = typeof data === 'string' ? utf8Encode(data) : data;
    this.#chargeWrite(file, rest);
    while (rest.length > 0) {
      const taken = sink.write(rest);
      if (taken === 'EPIPE') return yield* this.#failedWrite(file, sink.error);
      if (taken === 0) yield { kind: 'wait', on: [sink.writable] };
      else rest = rest.subarray(taken);
    }
    if (this.#record.budget.failure !== undefined) yield { kind: 'tick', fuel: 1 };
    return true;
  }

  /** Zeros at the end of a file take no memory; a write to a file takes longer than one to a pipe. */
  #chargeWrite(file: OpenFile, bytes: Uint8Array): void {
    const { budget } = this.#record;
    const hole = file.kind === 'file' && bytes.length >= 4096 && allZero(bytes);
    budget.useBytes(hole ? bytes.length / 64 : bytes.length);
    if (file.kind === 'file') budget.useFuel(1);
  }

  *#failedWrite(file: OpenFile, error: Errno | undefined): Task<boolean> {
    this.writeError = error ?? (file.kind === 'tty' ? 'EIO' : 'EPIPE');
    if (this.writeError === 'EPIPE') {
      this.#kernel.signal(this.#record, 'PIPE', undefined);
      yield { kind: 'tick', fuel: 1 };
    }
    return false;
  }

  out(text: string): Task<boolean> {
    return this.write(1, text);
  }

  err(text: string): Task<boolean> {
    return this.write(2, text);
  }

  *overstep(code: string, what: string): Task<void> {
    this.#record.budget.exceed(code, what);
    yield { kind: 'tick', fuel: 1 };
  }

  *sleep(milliseconds: number): Task<'slept' | 'signal'> {
    const wake = yield { kind: 'wait', on: [], until: this.clock.now() + milliseconds };
    return wake === 'signal' ? 'signal' : 'slept';
  }

  *tick(fuel = 1): Task<void> {
    yield { kind: 'tick', fuel };
  }

  setTitle(argv: readonly string[]): void {
    this.#record.argv = argv;
  }

  spawn(options: SpawnOptions): Result<number, Errno> {
    this.#record.budget.useFuel(SPAWN_FUEL + this.cwd.length / 16);
    return this.#kernel.spawn(this.#record, options);
  }

  fork(program: Program, options: Partial<Omit<SpawnOptions, 'path'>> = {}): number {
    this.#record.budget.useFuel(SPAWN_FUEL);
    return this.#kernel.fork(this.#record, program, options);
  }

  *exec(options: Omit<SpawnOptions, 'files'>): Task<Errno> {
    const failed = this.#kernel.exec(this.#record, options);
    if (failed !== undefined) return failed;
    for (;;) yield { kind: 'wait', on: [] };
  }

  *wait(pid?: number): Task<{ readonly pid: number; readonly status: ExitStatus } | undefined | 'signal'> {
    for (;;) {
      const found = this.#deadChild(pid);
      if (found !== 'running') return found;
      const wake = yield { kind: 'wait', on: [this.childChanged] };
      if (wake === 'signal') return this.poll(pid ?? -1) ?? 'signal';
    }
  }

  *waitOrStop(
    pid?: number,
  ): Task<{ readonly pid: number; readonly status: ExitStatus | Stopped } | undefined | 'signal'> {
    for (;;) {
      const found = this.#deadChild(pid);
      if (found !== 'running') return found;
      for (const child of this.#record.children) {
        if (child.stopped === undefined || child.stopReported || (pid !== undefined && child.pid !== pid)) continue;
        child.stopReported = true;
        return { pid: child.pid, status: { stopped: child.stopped } };
      }
      const wake = yield { kind: 'wait', on: [this.childChanged] };
      if (wake === 'signal') return 'signal';
    }
  }

  poll(pid: number): { readonly pid: number; readonly status: ExitStatus } | undefined {
    const found = this.#deadChild(pid < 0 ? undefined : pid);
    return found === 'running' ? undefined : found;
  }

  #deadChild(pid: number | undefined): { readonly pid: number; readonly status: ExitStatus } | undefined | 'running' {
    let any = false;
    for (const child of this.#record.children) {
      if (pid !== undefined && child.pid !== pid) continue;
      any = true;
      if (child.status === undefined) continue;
      this.#kernel.reap(child);
      return { pid: child.pid, status: child.status };
    }
    return any ? 'running' : undefined;
  }

  kill(pid: number, signal: SignalName | 0): Result<void, Errno> {
    const targets = this.#targets(pid);
    if (targets.length === 0) return err('ESRCH');
    const { uid } = this.credentials;
    const mighty = holds(this.credentials, 'KILL');
    const allowed = targets.filter((target) => mighty || target.credentials.uid === uid);
    if (allowed.length === 0) return err('EPERM');
    if (signal !== 0) for (const target of allowed) this.#kernel.signal(target, signal, this.#record);
    return ok(undefined);
  }

  #targets(pid: number): ProcessRecord[] {
    if (pid > 0)
      return this.#visible()
        .filter(([number]) => number === pid)
        .map(([, record]) => record);
    if (pid === 0) return this.#group(this.#record.group);
    if (pid === -1) {
      const { init } = this.#record.namespace;
      return this.#visible()
        .map(([, record]) => record)
        .filter((r) => r !== init && r !== this.#record);
    }
    return this.#group(-pid);
  }

  #group(group: number): ProcessRecord[] {
    return [...this.#record.namespace.processes.values()].filter((record) => record.group === group);
  }

  /** The processes that can be named from here, by the number they have here: the host sees all. */
  #visible(): [number, ProcessRecord][] {
    const { namespace } = this.#record;
    if (!namespace.hostPids) return [...namespace.processes];
    return this.#kernel.processes.map((record) => [record.hostPid, record]);
  }

  onSignal(signal: SignalName, action: SignalAction): void {
    if (action === 'default') this.#record.actions.delete(signal);
    else this.#record.actions.set(signal, action);
  }

  setGroup(pid: number, group: number): Result<void, Errno> {
    const { namespace, children } = this.#record;
    const target = pid === 0 || pid === this.pid ? this.#record : namespace.processes.get(pid);
    if (target === undefined || (target !== this.#record && !children.has(target))) return err('ESRCH');
    if (target.session !== this.#record.session) return err('EPERM');
    target.group = group === 0 ? target.pid : group;
    return ok(undefined);
  }

  processes(): readonly ProcessInfo[] {
    return this.#visible()
      .sort(([a], [b]) => a - b)
      .map(([pid, record]) => this.#describe(pid, record));
  }

  #describe(pid: number, record: ProcessRecord): ProcessInfo {
    const inside = record.namespace === this.#record.namespace;
    const tty = record.session.tty?.name;
    return {
      pid,
      ppid: inside ? record.ppid : (record.parent?.hostPid ?? 1),
      group: record.group,
      user: record.credentials.uid,
      argv: record.title ?? record.argv,
      ...(record.title !== undefined && { comm: (record.argv[0] ?? '').replace(/^.*\//, '') }),
      state: stateLetter(record),
      startedAt: record.startedAt,
      ...(tty === undefined ? {} : { tty }),
    };
  }

  service<T>(key: ServiceKey<T>): T | undefined {
    // The map is filled by those who made the key, so the type is theirs.
    return this.#record.namespace.services.get(key.name) as T | undefined;
  }
}
