import { Part } from '../../base/part.ts';
import { need, type Task } from '../../base/task.ts';
import type { Command } from './command.ts';

type Commands = Readonly<Record<string, Command>>;

/** Commands that are fetched together, when one of them is first called. */
const group = <T extends Commands>(name: string, fetch: () => Promise<{ readonly commands: T }>): Part<T> =>
  new Part(name, async () => (await fetch()).commands);

const running = group('docker run and what follows it', () => import('./groups/running.ts'));
const containers = group('more commands of containers', () => import('./groups/containers.ts'));
const images = group('commands of images', () => import('./groups/images.ts'));
const registry = group('images as archives and on registries', () => import('./groups/registry.ts'));
const building = group('docker build', () => import('./groups/building.ts'));
const builder = group('more commands of the builder', () => import('./groups/builder.ts'));
const volumes = group('commands of volumes', () => import('./groups/volumes.ts'));
const networks = group('commands of networks', () => import('./groups/networks.ts'));
const system = group('commands of the whole system', () => import('./groups/system.ts'));

/** Every group. */
export const COMMAND_PARTS: readonly Part<Commands>[] = [
  running,
  containers,
  images,
  registry,
  building,
  builder,
  volumes,
  networks,
  system,
];

/** `docker run` and what follows it. */
export const FIRST_COMMANDS: readonly Part<unknown>[] = [running];

type Place = readonly [string, Part<Commands>];

const within = <K extends string>(part: Part<Readonly<Record<K, Command>>>, paths: readonly NoInfer<K>[]): Place[] =>
  paths.map((path) => [path, part]);

/** Where a command is, by its path in the help table. A path that is missing here is refused by name. */
export const places: ReadonlyMap<string, Part<Commands>> = new Map([
  ...within(running, [
    'container run',
    'container create',
    'container start',
    'container exec',
    'container stop',
    'container kill',
    'container rm',
    'container ls',
    'container logs',
    'container inspect',
    'container attach',
    'container wait',
    'container restart',
    'inspect',
  ]),
  ...within(containers, [
    'container commit',
    'container cp',
    'container diff',
    'container export',
    'container pause',
    'container port',
    'container prune',
    'container rename',
    'container stats',
    'container top',
    'container unpause',
    'container update',
  ]),
  ...within(images, [
    'image history',
    'image inspect',
    'image ls',
    'image prune',
    'image pull',
    'image rm',
    'image tag',
  ]),
  ...within(registry, [
    'image import',
    'image load',
    'image push',
    'image save',
    'login',
    'logout',
    'search',
    'manifest inspect',
  ]),
  ...within(building, ['buildx build']),
  ...within(builder, ['buildx du', 'buildx imagetools inspect', 'buildx ls', 'buildx prune', 'buildx version']),
  ...within(volumes, ['volume create', 'volume inspect', 'volume ls', 'volume prune', 'volume rm']),
  ...within(networks, [
    'network inspect',
    'network ls',
    'network prune',
    'network connect',
    'network create',
    'network disconnect',
    'network rm',
  ]),
  ...within(system, [
    'context ls',
    'context show',
    'plugin ls',
    'system df',
    'system events',
    'system info',
    'system prune',
    'version',
  ]),
]);

/** The command with this path; undefined for one that is not modelled. */
export function* commandAt(path: string): Task<Command | undefined> {
  const part = places.get(path);
  return part === undefined ? undefined : (yield* need(part))[path];
}
