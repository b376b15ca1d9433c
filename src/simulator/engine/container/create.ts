import type { ContainerConfig, ContainerCreateRequest, HostConfig } from '../../api/container.ts';
import type { ApiTask } from '../../api/engine-api.ts';
import { ok } from '../../base/result.ts';
import { createFileSystem } from '../../filesystem/create-file-system.ts';
import { ROOT } from '../../filesystem/index.ts';
import { createLiveTree } from '../../filesystem/live-tree.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import {
  emptyEndpoint,
  endpointProblem,
  isContainerMode,
  networkModeProblem,
  networkNameOf,
} from '../network/endpoints.ts';
import { findNetwork } from '../network/networks.ts';
import { watchTree } from '../volume/volumes.ts';
import { capabilityProblem, normalCapabilities } from './capabilities.ts';
import { commandLine, inApiOrder, mergeConfig } from './config.ts';
import { Container } from './container.ts';
import { logContainer } from './life.ts';
import { registerLinks } from './links.ts';
import { logConfigProblem } from './log-options.ts';
import { containerMount } from './mount-report.ts';
import { addAnonymousVolumes, existsOnHost, populateVolumes, registerMounts } from './mounts.ts';
import { checkName, findContainer, generateName } from './names.ts';
import { dropContainer } from './remove.ts';
import { withInitLayer } from './rootfs.ts';
import { settingsOf } from './settings.ts';
import { checkHostConfig, configProblem } from './validate.ts';

/** Simulated time to set a container up. */
const CREATE_MS = 12;

/** What was copied up when a container was made, for the event of its first start. */
export const copiedUp = new WeakMap<Container, ReadonlyMap<string, readonly string[]>>();

/** `docker create`: checks all settings, takes the name, makes the writable layer, the volumes and their copy-up. */
export function* createContainer(
  daemon: Daemon,
  request: ContainerCreateRequest,
): ApiTask<{ Id: string; Warnings: string[] }> {
  const checked = checkRequest(daemon, request);
  if (!checked.ok) return checked;
  yield* daemon.pass(CREATE_MS);
  const image = daemon.images.find(request.config.Image);
  if (!image.ok) return image;
  const platform = request.platform;
  if (platform !== undefined && platform !== '' && !platform.includes(image.value.config.architecture)) {
    const message = `image with reference ${request.config.Image} was found but its platform (linux/${image.value.config.architecture}) does not match the specified platform (${platform})`;
    return apiError('not-found', message, 'image.platform');
  }
  const merged = withoutEmptyEntrypoint(mergeConfig(request.config, image.value.config.config));
  const [path, ...args] = commandLine(merged);
  if (path === undefined) return apiError('invalid', 'no command specified', 'container.no-command');
  const id = daemon.ids.hex(64);
  const named = request.name === '' ? ok(undefined) : checkName(daemon, request.name);
  if (!named.ok) return named;
  const name = request.name === '' ? generateName(daemon) : request.name.replace(/^\//, '');
  const now = daemon.clock.now();
  const base = withInitLayer(image.value.tree, now);
  const container = new Container({
    id,
    name,
    created: now,
    config: withHostname(daemon, merged, request.hostConfig, id),
    hostConfig: hostConfigOf(daemon, request.hostConfig),
    image: image.value.id,
    path,
    args,
    base,
    root: createLiveTree(base, { overlay: true }),
  });
  daemon.containers.set(id, container);
  retainLayers(daemon, container);
  const made = furnish(daemon, container, request);
  if (!made.ok) {
    dropContainer(daemon, container, true);
    return made;
  }
  announce(daemon, container, request);
  return ok({ Id: id, Warnings: [...checked.value] });
}

/** `--entrypoint ''` comes as one empty word: it drops the image's entrypoint, and its command with it. */
function withoutEmptyEntrypoint(config: ContainerConfig): ContainerConfig {
  const [first, ...rest] = config.Entrypoint ?? [];
  return first === '' && rest.length === 0 ? { ...config, Entrypoint: null } : config;
}

/** The image's layers stay as long as the container, also when the image is removed. */
function retainLayers(daemon: Daemon, container: Container): void {
  const top = daemon.images.get(container.image)?.layers.at(-1);
  if (top === undefined) return;
  container.topLayer = top.chainId;
  daemon.images.layers.retain(top.chainId, `container ${container.id}`);
}

/** All that can be refused without looking at the image; gives the warnings. */
function checkRequest(daemon: Daemon, request: ContainerCreateRequest): ApiResult<readonly string[]> {
  const { config, hostConfig } = request;
  const invalid = (message: string): ReturnType<typeof apiError> => apiError('invalid', message, 'container.invalid');
  const conflict = networkModeProblem(hostConfig, config);
  if (conflict !== undefined) return invalid(conflict);
  for (const [given, settings] of Object.entries(request.networking)) {
    const name = networkNameOf(given);
    const known = findNetwork(daemon, name);
    const problem = endpointProblem(known.ok ? known.value : undefined, known.ok ? known.value.name : name, settings);
    if (problem !== undefined) return invalid(`invalid config for network ${name}: ${problem}`);
  }
  const own = configProblem(config);
  if (own !== undefined) return invalid(own);
  const verdict = checkHostConfig(hostConfig, (path) => existsOnHost(daemon, path));
  if (verdict.problem !== undefined) return invalid(verdict.problem);
  const capability = capabilityProblem(hostConfig);
  if (capability !== undefined) return invalid(capability);
  const runtime = hostConfig.Runtime ?? '';
  if (runtime !== '' && runtime !== 'runc' && runtime !== 'io.containerd.runc.v2')
    return invalid(`unknown or invalid runtime name: ${runtime}`);
  for (const mode of [hostConfig.PidMode ?? '', hostConfig.IpcMode ?? '']) {
    const other = isContainerMode(mode) ? findContainer(daemon, mode.slice('container:'.length)) : undefined;
    if (other?.ok === false) return invalid(other.error.message);
  }
  const log = logConfigProblem(hostConfig);
  if (log !== undefined) return invalid(log);
  return ok(verdict.warnings);
}

/** The hostname is the short id unless it is chosen or belongs to somebody else. */
function withHostname(daemon: Daemon, config: ContainerConfig, host: HostConfig, id: string): ContainerConfig {
  if (config.Hostname !== '') return config;
  if (host.NetworkMode === 'host' || host.UTSMode === 'host')
    return inApiOrder({ ...config, Hostname: daemon.hostName });
  const other = isContainerMode(host.NetworkMode)
    ? findContainer(daemon, (host.NetworkMode ?? '').slice('container:'.length))
    : undefined;
  if (other?.ok === true) {
    const { Hostname, Domainname } = other.value.config;
    return inApiOrder({ ...config, Hostname, Domainname });
  }
  return inApiOrder({ ...config, Hostname: id.slice(0, 12) });
}

/** Other containers are kept by id. */
function hostConfigOf(daemon: Daemon, host: HostConfig): HostConfig {
  const mode = networkNameOf(host.NetworkMode);
  const resolve = (text: string | undefined): string | undefined => {
    if (text === undefined || !isContainerMode(text)) return text;
    const other = findContainer(daemon, text.slice('container:'.length));
    return other.ok ? `container:${other.value.id}` : text;
  };
  const pid = resolve(host.PidMode);
  const ipc = resolve(host.IpcMode);
  // With a memory limit and no other word on swap, Docker allows as much again.
  const swap = (host.MemorySwap ?? 0) === 0 && (host.Memory ?? 0) > 0 ? (host.Memory ?? 0) * 2 : host.MemorySwap;
  return {
    ...host,
    NetworkMode: resolve(mode) ?? mode,
    ...(pid !== undefined && { PidMode: pid }),
    ...(ipc !== undefined && { IpcMode: ipc }),
    ...(swap !== undefined && { MemorySwap: swap }),
    ...(host.CapAdd !== undefined && { CapAdd: normalCapabilities(host.CapAdd) }),
    ...(host.CapDrop !== undefined && { CapDrop: normalCapabilities(host.CapDrop) }),
  };
}

function furnish(daemon: Daemon, container: Container, request: ContainerCreateRequest): ApiResult<void> {
  const mounts = registerMounts(daemon, container);
  if (!mounts.ok) return mounts;
  const workdir = makeWorkingDirectory(daemon, container);
  if (!workdir.ok) return workdir;
  const volumes = addAnonymousVolumes(daemon, container);
  if (!volumes.ok) return volumes;
  const copied = populateVolumes(daemon, container);
  if (!copied.ok) return copied;
  copiedUp.set(container, copied.value);
  addEndpoints(daemon, container, request);
  return registerLinks(daemon, container);
}

function makeWorkingDirectory(daemon: Daemon, container: Container): ApiResult<void> {
  const folder = container.config.WorkingDir;
  if (folder === '') return ok(undefined);
  const root = { target: '/', source: container.root, subpath: '/', readOnly: false, type: 'overlay' };
  const fs = createFileSystem(root, daemon.clock);
  const parts = folder.split('/').filter((part) => part !== '');
  for (let i = 1; i <= parts.length; i++) fs.mkdir(`/${parts.slice(0, i).join('/')}`, ROOT, 0o755);
  const made = fs.stat(folder, ROOT);
  if (made.ok && made.value.kind === 'directory') return ok(undefined);
  return apiError('server', `Cannot mkdir: ${folder} is not a directory`, 'container.workdir-no-folder');
}

function addEndpoints(daemon: Daemon, container: Container, request: ContainerCreateRequest): void {
  const mode = container.hostConfig.NetworkMode ?? 'bridge';
  if (isContainerMode(mode)) return;
  const wanted = new Map(Object.entries(request.networking).map(([name, settings]) => [networkNameOf(name), settings]));
  if (!wanted.has(mode)) wanted.set(mode, {});
  const names = [mode, ...[...wanted.keys()].filter((name) => name !== mode)];
  for (const name of names) {
    const known = findNetwork(daemon, name);
    const settings = emptyEndpoint(wanted.get(name));
    container.endpoints.set(known.ok ? known.value.name : name, { settings, networkId: '' });
  }
}

function announce(daemon: Daemon, container: Container, request: ContainerCreateRequest): void {
  const { config, hostConfig: host } = container;
  daemon.sink.emit({
    type: 'container.created',
    container: container.id,
    name: container.name,
    image: container.image,
    imageName: request.config.Image,
    argv: [container.path, ...container.args],
    command: {
      entrypoint: config.Entrypoint ?? [],
      entrypointFrom: request.config.Entrypoint === null ? 'image' : 'run',
      cmd: config.Cmd ?? [],
      cmdFrom: (request.config.Cmd ?? []).length === 0 ? 'image' : 'run',
    },
    env: config.Env ?? [],
    user: config.User,
    workingDir: config.WorkingDir,
    tty: config.Tty,
    autoRemove: host.AutoRemove === true,
    restart: host.RestartPolicy?.Name || 'no',
    stopSignal: config.StopSignal || 'SIGTERM',
    ports: host.PortBindings ?? {},
    mounts: [...container.mountPoints.values()].map(containerMount),
    exposed: Object.keys(config.ExposedPorts ?? {}),
    hostname: config.Hostname,
    networkMode: host.NetworkMode ?? 'bridge',
    pidMode: host.PidMode ?? '',
    readOnly: host.ReadonlyRootfs === true,
    labels: config.Labels ?? {},
    settings: settingsOf(host),
  });
  watchTree(daemon, container.root, `container:${container.id}`, container.base);
  logContainer(daemon, container, 'create');
}
