import { utf8Decode, utf8Encode } from '../../base/bytes.ts';
import type { ByteSink } from '../../base/channel.ts';
import { quote } from '../../base/go-text.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { type Task, WaitQueue } from '../../base/task.ts';
import type { RunStep } from '../../dockerfile/index.ts';
import {
  createFileSystem,
  createLiveTree,
  type Errno,
  emptyTree,
  type FileSystem,
  type Mount,
  type Node,
  ROOT,
  type Tree,
} from '../../filesystem/index.ts';
import { DEFAULT_CAPABILITIES } from '../../process/capabilities.ts';
import { openDevice } from '../../process/devices.ts';
import type { Kernel, ProcessHandle } from '../../process/kernel.ts';
import { sinkFile } from '../../process/pipes.ts';
import type { OpenFile } from '../../process/program.ts';
import { signalExitCode } from '../../process/signals.ts';
import { type ResolvedUser, resolveUser } from '../../process/users.ts';
import type { BuildNetwork } from '../ports.ts';
import { followInTree, RootfsEditor } from '../rootfs-editor.ts';
import { makeAllFolders } from './copy.ts';
import { fileMount } from './mounts.ts';
import { deviceTree, hostsFile, mountedFile, systemTree } from './sandbox.ts';
import { addStubs, removeStubs } from './stubs.ts';

const CAPABILITIES: ReadonlySet<string> = new Set(DEFAULT_CAPABILITIES);

/** A RUN about to be executed. */
export interface RunJob {
  readonly run: RunStep;
  readonly root: Tree;
  readonly mounts: readonly Mount[];
  /** `KEY=value` besides those of the step. */
  readonly variables: readonly string[];
  readonly network: BuildNetwork;
  readonly addHosts: readonly string[];
  /** Of /dev/shm, in bytes. */
  readonly shmSize: number | undefined;
  readonly kernel: Kernel;
  readonly services: ReadonlyMap<string, unknown> | undefined;
  /** Names the namespace in the journal. */
  readonly name: string;
  /** `buildkitsandbox` unless given. */
  readonly hostname?: string;
  /** The legacy builder's containers leave no trace of /proc, /dev and /sys. */
  readonly hidesSystemFolders?: boolean;
  readonly output: (stream: 1 | 2, bytes: Uint8Array) => void;
  /** Notified when the build is given up. */
  readonly cancelled: { readonly queue: WaitQueue; readonly value: () => boolean };
}

const SANDBOX = 'buildkitsandbox';
const hostnameOf = (job: RunJob): string => job.hostname ?? SANDBOX;

/** Executes a RUN; the tree that it leaves, `'cancelled'`, or BuildKit's message with its code for the explanation. */
export function* execute(
  job: RunJob,
): Task<Result<Tree | 'cancelled', { readonly message: string; readonly code: string }>> {
  const { run, kernel } = job;
  const now = Math.floor(kernel.clock.now() / 1000);
  const failed = (reason: string, code: string) =>
    err({ message: `process ${quote(run.argv.join(' '))} did not complete successfully: ${reason}`, code });
  const user = findUser(job.root, run.user);
  if (!user.ok) return failed(user.error, 'run-user');
  const prepared = prepareRoot(job, now);
  if (!prepared.ok) return failed(prepared.error, 'run-cwd');
  const { root, fs } = prepared.value;
  const namespace = kernel.createNamespace({
    name: job.name,
    hostname: hostnameOf(job),
    fs,
    net: job.network.stack,
    capabilities: CAPABILITIES,
    ...(job.services === undefined ? {} : { services: job.services }),
  });
  const started = kernel.start(namespace, {
    argv: run.argv,
    env: environment(job, user.value),
    cwd: run.cwd,
    as: user.value.credentials,
    files: descriptors(job),
  });
  if (!started.ok) return failed(`exit code: ${explainStart(job, fs, started.error)}`, 'run-not-started');
  const status = yield* waitFor(started.value, job);
  kernel.killAll(namespace);
  if (status === 'cancelled') return ok('cancelled');
  const { failure } = started.value;
  if (failure !== undefined) return failed(failure.message, failure.code);
  if (status !== 0) return failed(`exit code: ${status}`, 'run-failed');
  return ok(root.finish());
}

function findUser(root: Tree, spec: string): Result<ResolvedUser, string> {
  const text = (path: string): string | undefined => {
    const node = followInTree(root, path);
    return node?.kind === 'file' ? utf8Decode(node.content.bytes) : undefined;
  };
  return resolveUser(spec, text('/etc/passwd'), text('/etc/group'));
}

function environment(job: RunJob, user: ResolvedUser): ReadonlyMap<string, string> {
  const env = new Map<string, string>();
  for (const entry of [...job.run.env, ...job.variables]) {
    const equals = entry.indexOf('=');
    if (equals > 0) env.set(entry.slice(0, equals), entry.slice(equals + 1));
  }
  if (!env.has('HOME')) env.set('HOME', user.home);
  return env;
}

/** Standard input is empty; the rest becomes lines of progress. */
function descriptors(job: RunJob): ReadonlyMap<number, OpenFile> {
  const files = new Map<number, OpenFile>();
  const empty = openDevice('null', '/dev/null', job.kernel.ids);
  if (empty !== undefined) files.set(0, empty);
  const sink = (stream: 1 | 2): ByteSink => ({
    writable: new WaitQueue(),
    write(bytes) {
      job.output(stream, bytes.slice());
      return bytes.length;
    },
    close() {},
  });
  files.set(1, sinkFile(sink(1)));
  files.set(2, sinkFile(sink(2)));
  return files;
}

interface PreparedRoot {
  readonly fs: FileSystem;
  readonly root: { finish(): Tree };
}

/** Folders that runc makes in the image when they are missing; they stay. */
const SYSTEM_FOLDERS = ['/proc', '/dev', '/sys'];

function prepareRoot(job: RunJob, now: number): Result<PreparedRoot, string> {
  const editor = new RootfsEditor(job.root, now);
  const hidden = job.hidesSystemFolders === true;
  for (const path of [...(hidden ? [] : SYSTEM_FOLDERS), job.run.cwd]) {
    const resolved = editor.resolve(path);
    if (!resolved.ok) return resolved;
    const made = makeAllFolders(editor, resolved.value, { mode: 0o755, owner: undefined });
    if (!made.ok) return made;
  }
  const before = editor.freeze();
  const extra = [...systemFiles(job, now), ...job.mounts].sort((a, b) => depth(a.target) - depth(b.target));
  const stubs = addStubs(
    before,
    [
      ...(hidden ? SYSTEM_FOLDERS.map((path) => ({ path, isFile: false })) : []),
      ...extra.map((mount) => ({ path: mount.target, isFile: isFileMount(mount) })),
    ],
    now,
  );
  const live = createLiveTree(stubs.tree, { overlay: job.root });
  const fs = createFileSystem(
    { target: '/', source: live, subpath: '/', readOnly: false, type: 'overlay' },
    job.kernel.clock,
  );
  for (const mount of [...systemMounts(job, now), ...extra]) fs.mount(mount);
  return ok({
    fs,
    root: { finish: () => removeStubs(live.tree, stubs, before, Math.floor(job.kernel.clock.now() / 1000)) },
  });
}

const depth = (path: string): number => path.split('/').length;

function isFileMount(mount: Mount): boolean {
  if (mount.subpath === '/') return false;
  return followInTree(mount.source.tree, mount.subpath)?.kind !== 'directory';
}

function systemMounts(job: RunJob, now: number): readonly Mount[] {
  const pipes = new Map<string, Node>();
  for (const { path, content, mode } of job.run.files)
    pipes.set(path.slice(path.lastIndexOf('/') + 1), mountedFile(content, { mode }, now));
  const mount = (target: string, type: string, tree: Tree, readOnly: boolean, limit?: number): Mount => ({
    target,
    source: createLiveTree(tree),
    subpath: '/',
    readOnly,
    type,
    ...(limit === undefined ? {} : { limit }),
  });
  const sticky = emptyTree({ mode: 0o1777, mtime: now });
  return [
    mount(
      '/proc',
      'proc',
      { kind: 'directory', attributes: { mode: 0o555, uid: 0, gid: 0, mtime: now }, entries: new Map() },
      false,
    ),
    mount('/dev', 'tmpfs', deviceTree(now, pipes), false, 65536 * 1024),
    mount('/dev/pts', 'devpts', emptyTree({ mtime: now }), false),
    mount('/dev/shm', 'tmpfs', sticky, false, job.shmSize === undefined || job.shmSize === 0 ? 67108864 : job.shmSize),
    mount('/dev/mqueue', 'mqueue', sticky, false),
    mount('/sys', 'sysfs', systemTree(job.network.stack, now), true),
  ];
}

const systemFiles = (job: RunJob, now: number): readonly Mount[] => [
  fileMount('/etc/resolv.conf', mountedFile(job.network.resolvConf, {}, now)),
  fileMount(
    '/etc/hosts',
    mountedFile(hostsFile(job.hidesSystemFolders === true ? SANDBOX : hostnameOf(job), job.addHosts), {}, now),
  ),
];

/** Waits for the end; the exit code as BuildKit counts it. */
function* waitFor(handle: ProcessHandle, job: RunJob): Task<number | 'cancelled'> {
  const ended = new WaitQueue();
  handle.onExit(() => ended.notify());
  for (;;) {
    const { status } = handle;
    if (status !== undefined) return 'code' in status ? status.code : signalExitCode(status.signal);
    if (job.cancelled.value()) {
      handle.kill('KILL');
      return 'cancelled';
    }
    yield { kind: 'wait', on: [ended, job.cancelled.queue] };
  }
}

/** What runc prints when the program cannot be started; the exit code that BuildKit then sees. */
function explainStart(job: RunJob, fs: FileSystem, error: Errno): number {
  const say = (text: string): void => job.output(2, utf8Encode(text));
  const [name = ''] = job.run.argv;
  const init = 'runc run failed: unable to start container process: error during container init: exec: ';
  const exists = !name.includes('/') || fs.stat(name.startsWith('/') ? name : `${job.run.cwd}/${name}`, ROOT).ok;
  if (error === 'ENOEXEC') {
    say(`exec ${name}: exec format error\n`);
    return 255;
  }
  if (error === 'ENOENT' && name.includes('/') && exists) {
    say(`exec ${name}: no such file or directory\n`);
    return 255;
  }
  if (error === 'EACCES') say(`${init}${quote(name)}: permission denied\n`);
  else if (name.includes('/')) say(`${init}${quote(name)}: stat ${name}: no such file or directory\n`);
  else say(`${init}${quote(name)}: executable file not found in $PATH\n`);
  return 1;
}
