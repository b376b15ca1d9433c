import type { HostConfig } from '../../api/container.ts';
import type { ApiTask } from '../../api/engine-api.ts';
import { utf8Decode } from '../../base/bytes.ts';
import { ok } from '../../base/result.ts';
import { type FileSystem, ROOT } from '../../filesystem/index.ts';
import type { ProcessHandle } from '../../process/kernel.ts';
import { ulimitsKey } from '../../process/program.ts';
import type { ResolvedUser } from '../../process/users.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiFailure, type ApiResult, apiError, prefixed } from '../errors.ts';
import { isContainerMode, plugIn } from '../network/endpoints.ts';
import { logVolume } from '../volume/events.ts';
import { capabilitiesOf } from './capabilities.ts';
import { commandLine } from './config.ts';
import type { Container } from './container.ts';
import { copiedUp } from './create.ts';
import { createEtcFiles } from './etc-files.ts';
import { startHealthMonitor } from './health.ts';
import { dockerInit, INIT_PATH } from './init.ts';
import { advance, logContainer } from './life.ts';
import { linkProblem } from './links.ts';
import { logSettings } from './log-options.ts';
import { reportMounts } from './mount-report.ts';
import { existsOnHost, prepareBinds, propagationProblem } from './mounts.ts';
import { findContainer } from './names.ts';
import { environmentOf, programInstead, startProblem, userOf } from './process.ts';
import { removeContainer } from './remove.ts';
import { assembleFileSystem } from './rootfs.ts';
import { Streams } from './streams.ts';
import { tearDown } from './teardown.ts';
import { mountsProblem } from './validate.ts';

/** Simulated time for network and namespaces, and for runc to start the program. */
const NETWORK_MS = 45;
const RUNTIME_MS = 40;

const TASK = 'failed to create task for container: ';
const RUNC_CREATE = `${TASK}failed to create shim task: OCI runtime create failed: runc create failed: `;
const RUNC = `${RUNC_CREATE}unable to start container process: error during container init: `;
const LONGEST_HOSTNAME = 64;
const TOO_FEW_SHARES = 'error setting cgroup config for procHooks process: the minimum allowed cpu-shares is 2';

const NETWORKING = 'failed to set up container networking: ';

/** `docker start`. */
export function* startContainer(daemon: Daemon, container: Container): ApiTask<void> {
  if (container.isPaused)
    return apiError('conflict', 'cannot start a paused container, try unpause instead', 'container.paused');
  if (container.isRunning) return apiError('not-modified', 'container is already running', 'container.running');
  if (container.removing || container.state === 'dead')
    return apiError('conflict', 'container is marked for removal and cannot be started', 'container.removing');
  const mounts = mountsProblem(container.hostConfig, (path) => existsOnHost(daemon, path));
  if (mounts !== undefined) return apiError('invalid', mounts, 'container.invalid');
  return yield* runContainer(daemon, container, false);
}

/** Starts the process, by hand or by the restart policy; on failure everything is put back and the reason kept. */
export function* runContainer(daemon: Daemon, container: Container, byPolicy: boolean): ApiTask<void> {
  container.starting = true;
  const started = yield* tryStart(daemon, container);
  container.starting = false;
  if (started.ok) {
    entered(daemon, container, started.value, byPolicy);
    yield { kind: 'tick', fuel: 1 };
    return ok(undefined);
  }
  const exitCode = exitCodeOf(started.error.message) ?? (container.life.exitCode || UNKNOWN);
  const { message: error } = started.error;
  advance(daemon, container, { type: 'START_FAILED', exitCode, error, byRuntime: error.startsWith(RUNC) });
  tearDown(daemon, container, true);
  if (container.hostConfig.AutoRemove === true && !byPolicy) {
    yield* removeContainer(daemon, container, { force: true, volumes: true });
  }
  return started;
}

/** The process runs: journal, events, health checks, and who is told when it ends. */
function entered(daemon: Daemon, container: Container, handle: ProcessHandle, byPolicy: boolean): void {
  container.handle = handle;
  container.hasBeenStarted = true;
  advance(daemon, container, { type: 'START', byPolicy });
  const fs = container.namespace?.fs;
  if (fs !== undefined) reportMounts(daemon, container, fs, copiedUp.get(container) ?? new Map());
  copiedUp.delete(container);
  logContainer(daemon, container, 'start');
  startHealthMonitor(daemon, container, true);
  handle.onExit(() => daemon.exited(container, handle));
  if (handle.status !== undefined) daemon.exited(container, handle);
}

/** Docker's exit code for a container that did not start for a reason of its own; an older code that is not 0 is kept. */
const UNKNOWN = 128;

/** What `setExitCodeFromError` makes of a message of runc; undefined when it makes nothing of it. */
function exitCodeOf(message: string): number | undefined {
  if (message.startsWith(NETWORKING)) return undefined;
  if (message.includes('permission denied')) return 126;
  if (message.includes('not a directory: Are you trying')) return 127;
  if (message.includes('executable file not found') || message.includes('no such file or directory')) return 127;
  return undefined;
}

function* tryStart(daemon: Daemon, container: Container): ApiTask<ProcessHandle> {
  const binds = prepareBinds(daemon, container);
  if (!binds.ok) return binds;
  createEtcFiles(daemon, container);
  mountVolumes(daemon, container);
  yield* daemon.pass(NETWORK_MS);
  const unlinked = linkProblem(container);
  if (unlinked !== undefined) return unlinked;
  const network = setUpNetwork(daemon, container);
  if (!network.ok) return network;
  const propagation = propagationProblem(container);
  if (propagation !== undefined) return propagation;
  createEtcFiles(daemon, container);
  shareEtcFiles(daemon, container);
  const assembled = assembleFileSystem(daemon, container);
  if (!assembled.ok) return apiError('server', RUNC + assembled.error, 'mount.mismatch');
  const fs = assembled.value;
  const user = userOf(fs, container.config.User, container.hostConfig.GroupAdd ?? []);
  if (!user.ok) return user;
  const shared = pidModeProblem(daemon, container) ?? ipcModeProblem(daemon, container);
  if (shared !== undefined) return shared;
  const log = logSettings(container);
  if (!log.ok) return apiError('server', `${TASK}failed to initialize logging driver: ${log.error}`, 'container.log');
  yield* daemon.pass(RUNTIME_MS);
  if (container.config.Hostname.length > LONGEST_HOSTNAME)
    return apiError('server', `${RUNC}sethostname: invalid argument`, 'container.hostname');
  if (container.hostConfig.CpuShares === 1)
    return apiError('server', `${RUNC}${TOO_FEW_SHARES}`, 'container.cpu-shares');
  container.log.open(log.value);
  return launch(daemon, container, fs, user.value);
}

function mountVolumes(daemon: Daemon, container: Container): void {
  for (const point of container.mountPoints.values()) {
    if (point.type !== 'volume') continue;
    logVolume(daemon, point.name, 'mount', {
      container: container.id,
      destination: point.destination,
      driver: 'local',
      propagation: point.propagation,
      'read/write': String(!point.readOnly),
    });
  }
}

function setUpNetwork(daemon: Daemon, container: Container): ApiResult<void> {
  const mode = container.hostConfig.NetworkMode ?? 'bridge';
  if (isContainerMode(mode)) return joinNetwork(daemon, container, mode.slice('container:'.length));
  container.sandboxId = daemon.ids.hex(64);
  container.sharesStack = mode === 'host';
  container.stack = mode === 'host' ? daemon.fabric.host : daemon.fabric.createStack(container.id);
  if (mode !== 'host') {
    const etc = (name: string): string | undefined => {
      const file = container.namespace?.fs.readFile(`/etc/${name}`, ROOT);
      return file?.ok === true ? utf8Decode(file.value.bytes) : undefined;
    };
    container.stack.files = { hosts: () => etc('hosts'), resolvConf: () => etc('resolv.conf') };
  }
  for (const [name, endpoint] of container.endpoints) {
    const plugged = plugIn(daemon, container, name, endpoint);
    if (!plugged.ok) return prefixed(plugged, NETWORKING);
  }
  return ok(undefined);
}

/** `--network container:OTHER`. */
function joinNetwork(daemon: Daemon, container: Container, id: string): ApiResult<void> {
  const other = findContainer(daemon, id);
  if (!other.ok) return prefixed(other, 'joining network namespace of container: ', 'server');
  const { name, state, handle } = other.value;
  if (handle === undefined) {
    const message = `cannot join network namespace of a non running container: container ${name} is ${state}`;
    return apiError('conflict', message, 'network.container-not-running');
  }
  container.stack = other.value.stack;
  container.sharesStack = true;
  container.sandboxId = '';
  return ok(undefined);
}

function shareEtcFiles(daemon: Daemon, container: Container): void {
  const mode = container.hostConfig.NetworkMode ?? '';
  if (!isContainerMode(mode)) return;
  const other = findContainer(daemon, mode.slice('container:'.length));
  if (other.ok) container.etc = other.value.etc;
}

function pidModeProblem(daemon: Daemon, container: Container): ApiFailure | undefined {
  const mode = container.hostConfig.PidMode ?? '';
  if (!isContainerMode(mode)) return undefined;
  const other = findContainer(daemon, mode.slice('container:'.length));
  if (!other.ok) return prefixed(other, 'failed to join PID namespace: ', 'server');
  if (other.value.handle !== undefined) return undefined;
  return apiError(
    'server',
    `failed to join PID namespace: container ${other.value.id} is not running`,
    'container.not-running',
  );
}

/** `--ipc container:OTHER` needs one that runs and lets others in. */
function ipcModeProblem(daemon: Daemon, container: Container): ApiFailure | undefined {
  const mode = container.hostConfig.IpcMode ?? '';
  if (!isContainerMode(mode)) return undefined;
  const prefix = 'failed to join IPC namespace: ';
  const other = findContainer(daemon, mode.slice('container:'.length));
  if (!other.ok) return prefixed(other, prefix, 'invalid');
  const { id, handle, hostConfig } = other.value;
  if (handle === undefined)
    return apiError('conflict', `${prefix}container ${id} is not running`, 'container.not-running');
  if (['shareable', 'host'].includes(hostConfig.IpcMode ?? '')) return undefined;
  const message = `${prefix}container ${id}: non-shareable IPC (hint: use IpcMode:shareable for the donor container)`;
  return apiError('invalid', message, 'container.ipc-private');
}

function launch(daemon: Daemon, container: Container, fs: FileSystem, user: ResolvedUser): ApiResult<ProcessHandle> {
  const { config, hostConfig } = container;
  const env = environmentOf(container, config.Tty, user.home);
  const cwd = config.WorkingDir || '/';
  const own = commandLine(config);
  const withInit = hostConfig.Init === true;
  const argv = withInit ? [INIT_PATH, '--', ...own] : own;
  const parameter = sysctlProblem(hostConfig);
  if (parameter !== undefined) return parameter;
  const problem = startProblem(fs, withInit ? '/' : (own[0] ?? ''), cwd, env, user);
  if (problem !== undefined && !(withInit && !problem.startsWith('chdir')))
    return apiError('invalid', RUNC + problem, 'container.cannot-start');
  const stack = container.stack ?? daemon.fabric.createStack(container.id);
  const shared = pidNamespaceOwner(daemon, container);
  const namespace = daemon.kernel.createNamespace({
    name: `container:${container.id}`,
    hostname: config.Hostname,
    fs,
    net: stack,
    services: servicesOf(daemon, hostConfig),
    noNewPrivileges: (hostConfig.SecurityOpt ?? []).some((option) => /^no-new-privileges([:=]true)?$/.test(option)),
    ...capabilityOption(hostConfig),
    ...(hostConfig.Sysctls !== undefined && { sysctls: hostConfig.Sysctls }),
    ...((hostConfig.Memory ?? 0) > 0 && { memoryLimit: hostConfig.Memory }),
    ...(hostConfig.PidsLimit != null && hostConfig.PidsLimit > 0 && { pidsLimit: hostConfig.PidsLimit }),
    ...(shared !== undefined && { sharePidsOf: shared }),
  });
  container.namespace = namespace;
  const streams = openStreams(daemon, container);
  const instead = withInit ? dockerInit : programInstead(daemon, fs, own[0] ?? '', cwd, env, user);
  container.startedAt = daemon.clock.now();
  const started = daemon.kernel.start(namespace, {
    argv,
    env,
    cwd,
    as: user.credentials,
    files: streams.files(),
    ...(streams.terminal !== undefined && { tty: streams.terminal }),
    ...(instead !== undefined && { program: instead }),
  });
  if (!started.ok)
    return apiError('server', `${RUNC}exec: ${JSON.stringify(own[0])}: ${started.error}`, 'container.cannot-start');
  if (streams.terminal !== undefined) daemon.spawn(streams.pump());
  return ok(started.value);
}

const NETWORK_PARAMETERS = /^net\.(core|ipv4|ipv6|unix|netfilter|bridge|mptcp)\./;

/** What runc says of kernel parameters that it cannot set. */
function sysctlProblem({ Sysctls: given, NetworkMode: mode }: HostConfig): ApiFailure | undefined {
  for (const key of Object.keys(given ?? {})) {
    if (!key.startsWith('net.')) continue;
    if (mode === 'host') {
      const message = `${RUNC_CREATE}sysctl ${JSON.stringify(key)} not allowed in host network namespace`;
      return apiError('invalid', message, 'container.sysctl');
    }
    if (NETWORK_PARAMETERS.test(key)) continue;
    const path = `openat2 fsmount:fscontext:proc/./sys/${key.replaceAll('.', '/')}`;
    const message = `${RUNC}open sysctl ${key} file: unsafe procfs detected: ${path}: no such file or directory`;
    return apiError('invalid', message, 'container.sysctl');
  }
  return undefined;
}

function capabilityOption(host: HostConfig): { readonly capabilities?: ReadonlySet<string> } {
  const capabilities = capabilitiesOf(host);
  return capabilities === undefined ? {} : { capabilities };
}

/** What programs may ask for, with the limits of `--ulimit` for the shell's `ulimit`. */
function servicesOf(daemon: Daemon, host: HostConfig): ReadonlyMap<string, unknown> {
  const given = host.Ulimits ?? [];
  if (given.length === 0) return daemon.services;
  const limits = new Map(given.map(({ Name, Soft, Hard }) => [Name, { soft: Soft, hard: Hard }]));
  return new Map([...daemon.services, [ulimitsKey.name, limits]]);
}

function pidNamespaceOwner(daemon: Daemon, container: Container): Container['namespace'] {
  const mode = container.hostConfig.PidMode ?? '';
  if (mode === 'host') return daemon.kernel.host;
  if (!isContainerMode(mode)) return undefined;
  const other = findContainer(daemon, mode.slice('container:'.length));
  return other.ok ? other.value.namespace : undefined;
}

/** The streams for the next run, which a client may have attached to already. */
export function openStreams(daemon: Daemon, container: Container): Streams {
  if (container.streams !== undefined) return container.streams;
  const { config, hostConfig } = container;
  const columnsAndRows = hostConfig.ConsoleSize;
  container.streams = new Streams({
    tty: config.Tty,
    openStdin: config.OpenStdin,
    stdinOnce: config.StdinOnce,
    ids: daemon.ids,
    ...(columnsAndRows !== undefined && { size: [columnsAndRows[1], columnsAndRows[0]] as const }),
    onOutput: (stream, bytes) => {
      container.log.write(stream, bytes, daemon.clock.now());
      daemon.sink.emit({ type: 'container.output', container: container.id, stream, text: utf8Decode(bytes) });
    },
  });
  return container.streams;
}
