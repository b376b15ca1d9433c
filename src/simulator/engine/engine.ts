import type { EventSink } from '../api/domain-event.ts';
import type { EngineApi, ImageApi, NetworkApi, SystemApi } from '../api/engine-api.ts';
import { utf8Decode } from '../base/bytes.ts';
import type { IdSource } from '../base/ports.ts';
import type { NetworkStack } from '../base/sockets.ts';
import type { LiveTree, Tree } from '../filesystem/index.ts';
import { emptyTree, getNode } from '../filesystem/index.ts';
import { serveHttp } from '../network/http.ts';
import type { Fabric, ResolverFiles } from '../network/index.ts';
import type { Kernel } from '../process/kernel.ts';
import type { Program } from '../process/program.ts';
import { answerRegistry, type CatalogImage, catalogReference, Distribution, hubManifest } from '../registry/index.ts';
import { containersApi } from './container/api.ts';
import { HOST_NAMESERVER } from './container/etc-files.ts';
import { containerExited } from './container/exit.ts';
import { Daemon } from './daemon.ts';
import { DaemonBuilder } from './daemon-builder.ts';
import { fetchedCalls } from './fetched-calls.ts';
import { announce } from './image/pull.ts';
import { type RegistryConditions, Remotes } from './image/remotes.ts';
import { ImageService } from './image/service.ts';
import { createPredefinedNetworks } from './network/networks.ts';
import { imageCalls, networkCalls, systemCalls, volumeCalls } from './parts.ts';

/** What an engine is made of. */
export interface EnginePorts {
  /** The kernel that the host's own programs run on too. */
  readonly kernel: Kernel;
  readonly ids: IdSource;
  /** The journal. */
  readonly events: EventSink;
  /** The learner's computer: absolute paths of bind mounts are looked up here. */
  readonly hostFiles: LiveTree;
  /** The same programs that the kernel has. */
  readonly programs: ReadonlyMap<string, Program>;
  /** Services for programs in containers, by the name of their key; none when absent. */
  readonly services?: ReadonlyMap<string, unknown>;
  readonly hostName?: string;
  /** Images of the simulated Hub, and the names (`busybox:latest`) of those that are here from the start. */
  readonly catalog: readonly CatalogImage[];
  /** The catalogue stands for the real Docker Hub, of which it holds a part: other names of the Hub are told from wrong ones. */
  readonly isPartOfHub?: boolean;
  readonly preloaded?: readonly string[];
}

/** The API, and what else the host needs of the engine. */
export interface Engine extends EngineApi {
  /** The host's own network: `curl localhost:8080`. */
  readonly hostNetwork: NetworkStack;
  readonly fabric: Fabric;
  /** What goes wrong with registries; a scenario may change it at any time. */
  readonly conditions: RegistryConditions;
  /** The files of `container:ID`, `volume:NAME`, `layer:CHAINID` or `image:ID`; undefined for an unknown one. */
  treeOf(holder: string): Tree | undefined;
}

const IMAGE_CALLS: readonly (keyof ImageApi)[] = [
  'list',
  'inspect',
  'history',
  'tag',
  'remove',
  'prune',
  'save',
  'load',
  'import',
  'pull',
  'push',
  'search',
  'login',
  'manifest',
];
const NETWORK_CALLS: readonly (keyof NetworkApi)[] = [
  'list',
  'create',
  'inspect',
  'remove',
  'connect',
  'disconnect',
  'prune',
];
const SYSTEM_CALLS: readonly (keyof SystemApi)[] = ['info', 'version', 'events', 'diskUsage', 'builderPrune'];

/** dockerd: stores, networks, a registry at localhost:5000, and the API over them. */
export function createEngine(ports: EnginePorts): Engine {
  const images = new ImageService(ports.kernel.clock, ports.events);
  const remotes = new Remotes(ports.catalog, ports.isPartOfHub === true);
  const daemon = new Daemon(
    { ...ports, services: ports.services ?? new Map(), hostName: ports.hostName ?? 'drydock' },
    images,
    remotes,
  );
  daemon.exited = (container, handle) => containerExited(daemon, container, handle);
  daemon.fabric.host.files = hostResolver(ports.hostFiles);
  createPredefinedNetworks(daemon);
  preload(daemon, ports);
  startLocalRegistry(daemon);
  const builder = new DaemonBuilder(daemon);
  return {
    containers: containersApi(daemon),
    images: fetchedCalls(imageCalls, (api) => api(daemon), IMAGE_CALLS),
    volumes: fetchedCalls(volumeCalls, (api) => api(daemon), ['list', 'create', 'inspect', 'remove', 'prune']),
    networks: fetchedCalls(networkCalls, (api) => api(daemon), NETWORK_CALLS),
    system: fetchedCalls(systemCalls, (api) => api(daemon, builder), SYSTEM_CALLS),
    build: (request, progress) => daemon.call('POST /build', builder.build(request, progress)),
    hostNetwork: daemon.fabric.host,
    fabric: daemon.fabric,
    conditions: remotes.conditions,
    treeOf: (holder) => treeOf(daemon, holder),
  };
}

/** How the host turns names into addresses. */
function hostResolver(files: LiveTree): ResolverFiles {
  const text = (path: string): string | undefined => {
    const node = getNode(files.tree, path);
    return node?.kind === 'file' ? utf8Decode(node.content.bytes) : undefined;
  };
  return {
    hosts: () => text('/etc/hosts') ?? '127.0.0.1\tlocalhost\n',
    resolvConf: () => text('/etc/resolv.conf') ?? `nameserver ${HOST_NAMESERVER}\n`,
  };
}

/** Images that are here from the start, each with all its names that were asked for. */
function preload(daemon: Daemon, ports: EnginePorts): void {
  const wanted = new Set(ports.preloaded ?? []);
  for (const entry of ports.catalog) {
    const names = entry.names.filter((name) => wanted.has(name));
    if (names.length === 0) continue;
    const image = daemon.images.createFromCatalog(entry, 'start');
    if (!image.ok) throw new Error(image.error.message);
    const { manifest, layers } = hubManifest(
      entry,
      image.value.layers.map((layer) => layer.diffId),
    );
    for (const name of names) {
      const reference = catalogReference(name);
      // They came from the Hub before the session began.
      announce(daemon, reference, { digest: manifest.digest, layers });
      daemon.images.tag(image.value.id, reference);
    }
  }
}

const LOCAL_REGISTRY = 'localhost:5000';

/** An empty registry on the host's port 5000. */
function startLocalRegistry(daemon: Daemon): void {
  const registry = new Distribution(LOCAL_REGISTRY);
  daemon.remotes.registries.set(LOCAL_REGISTRY, registry);
  daemon.remotes.registries.set('127.0.0.1:5000', registry);
  const listener = daemon.fabric.host.listen('0.0.0.0', 5000);
  if (!listener.ok) throw new Error(listener.error);
  const observer = {
    manifestDeleted: (repository: string, digest: string) =>
      daemon.sink.emit({ type: 'registry.removed', registry: LOCAL_REGISTRY, repository, digest }),
  };
  daemon.spawn(
    serveHttp(
      listener.value,
      (task) => daemon.spawn(task),
      (request) => answerRegistry(registry, observer, request),
    ),
  );
}

function treeOf(daemon: Daemon, holder: string): Tree | undefined {
  const colon = holder.indexOf(':');
  const kind = holder.slice(0, colon);
  const id = holder.slice(colon + 1);
  switch (kind) {
    case 'container':
      return daemon.containers.get(id)?.root.tree;
    case 'volume':
      return daemon.volumes.get(id)?.tree.tree;
    case 'image':
      return daemon.images.treeOf(id);
    case 'layer': {
      if (id === '') return emptyTree();
      return daemon.images.layers.get(id)?.tree;
    }
    default:
      return undefined;
  }
}
