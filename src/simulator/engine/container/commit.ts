import type { ContainerConfig } from '../../api/container.ts';
import type { ApiTask } from '../../api/engine-api.ts';
import { rfc3339Nano } from '../../base/go-text.ts';
import { ok } from '../../base/result.ts';
import { apply, diff, emptyTree } from '../../filesystem/index.ts';
import {
  type ContainerFields,
  familiarString,
  type HistoryEntry,
  parseReference,
  type Reference,
  type RuntimeConfig,
  withDefaultTag,
} from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import { logImage } from '../image/events.ts';
import type { FoundImage } from '../image/service.ts';
import { SERVER_VERSION } from '../version.ts';
import { applyChanges } from './changes.ts';
import { mergeConfig } from './config.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';

/** Simulated time to read the writable layer. */
const COMMIT_MS = 35;

export interface CommitOptions {
  readonly repository: string;
  readonly tag: string;
  readonly comment: string;
  readonly author: string;
  readonly changes: readonly string[];
  readonly pause: boolean;
}

/** `docker commit`: the writable layer becomes the top layer of a new image. What is mounted is left out. */
export function* commitContainer(
  daemon: Daemon,
  container: Container,
  options: CommitOptions,
): ApiTask<{ Id: string }> {
  const name = nameOf(options);
  if (!name.ok) return name;
  if (container.state === 'dead')
    return apiError('conflict', `You cannot commit container ${container.id} which is Dead`, 'container.dead');
  const changed = applyChanges(runtimeOf(container.config), options.changes);
  if (!changed.ok) return changed;
  yield* daemon.pass(COMMIT_MS);
  const parent = daemon.images.get(container.image);
  const image = makeImage(daemon, container, parent, changed.value, options);
  if (!image.ok) return image;
  const { id } = image.value;
  logImage(daemon, id, 'create', id);
  if (name.value !== undefined) {
    daemon.images.tag(id, name.value);
    logImage(daemon, id, 'tag', familiarString(name.value));
  }
  const imageRef = name.value === undefined ? '' : familiarString(name.value);
  logContainer(daemon, container, 'commit', { comment: options.comment, imageID: id, imageRef });
  return ok({ Id: id });
}

function nameOf(options: CommitOptions): ApiResult<Reference | undefined> {
  if (options.repository === '') return ok(undefined);
  const parsed = parseReference(options.repository);
  if (!parsed.ok) return apiError('invalid', parsed.error, 'image.invalid-reference');
  if (parsed.value.digest !== undefined)
    return apiError('invalid', 'refusing to create a tag with a digest reference', 'image.tag-with-digest');
  return ok(withDefaultTag(options.tag === '' ? parsed.value : { ...parsed.value, tag: options.tag }));
}

function makeImage(
  daemon: Daemon,
  container: Container,
  parent: FoundImage | undefined,
  config: RuntimeConfig,
  options: CommitOptions,
): ApiResult<FoundImage> {
  const { layers } = daemon.images;
  const below =
    parent?.layers.at(-1) ?? (container.topLayer === undefined ? undefined : layers.get(container.topLayer));
  const lower = below?.tree ?? emptyTree();
  const changes = diff(container.base, container.root.tree);
  // A container that changed nothing adds no layer, only a line of the history.
  const layer =
    changes.length === 0 && below !== undefined ? undefined : layers.create(below, lower, apply(lower, changes));
  const claim = `commit ${container.id}`;
  if (layer !== undefined) layers.retain(layer.chainId, claim);
  const created = rfc3339Nano(daemon.clock.now());
  const history: HistoryEntry = {
    created,
    ...(options.author !== '' && { author: options.author }),
    created_by: commandOf(container),
    ...(options.comment !== '' && { comment: options.comment }),
    ...(layer === undefined && { empty_layer: true }),
  };
  const lowerIds = chainOf(below).map((one) => one.diffId);
  const made = daemon.images.createConfig(
    {
      architecture: 'amd64',
      os: 'linux',
      config: mergedRuntime(container, config),
      created,
      ...(options.author !== '' && { author: options.author }),
      daemon: {
        ...(options.comment !== '' && { comment: options.comment }),
        container: container.id,
        containerConfig: { ...containerFields(container.config), ...runtimeOf(container.config) },
        config: containerFields(container.config),
        dockerVersion: SERVER_VERSION,
      },
      history: [...(parent?.config.history ?? []), history],
      rootfs: { type: 'layers', diff_ids: layer === undefined ? lowerIds : [...lowerIds, layer.diffId] },
    },
    'commit',
    parent?.id,
  );
  if (layer !== undefined) layers.release(layer.chainId, claim);
  return made;
}

type LayerLike = { readonly diffId: string; readonly parent: LayerLike | undefined };

function chainOf(top: LayerLike | undefined): LayerLike[] {
  const chain: LayerLike[] = [];
  for (let layer = top; layer !== undefined; layer = layer.parent) chain.unshift(layer);
  return chain;
}

const commandOf = (container: Container): string =>
  (container.config.Cmd ?? []).length > 0 ? (container.config.Cmd ?? []).join(' ') : '';

/** The changes win, the container's own configuration fills the rest. */
function mergedRuntime(container: Container, config: RuntimeConfig): RuntimeConfig {
  const base: ContainerConfig = {
    ...container.config,
    User: config.User ?? '',
    Env: config.Env === undefined ? null : [...config.Env],
    Cmd: config.Cmd == null ? null : [...config.Cmd],
    Entrypoint: config.Entrypoint == null ? null : [...config.Entrypoint],
    WorkingDir: config.WorkingDir ?? '',
    Labels: { ...config.Labels },
    Volumes: config.Volumes === undefined ? null : { ...config.Volumes },
    OnBuild: config.OnBuild == null ? null : [...config.OnBuild],
  };
  if (config.ExposedPorts !== undefined) base.ExposedPorts = { ...config.ExposedPorts };
  if (config.Healthcheck !== undefined) base.Healthcheck = config.Healthcheck;
  if (config.StopSignal !== undefined) base.StopSignal = config.StopSignal;
  return runtimeOf(mergeConfig(base, runtimeOf(container.config)));
}

/** The part of a container's configuration that an image has too. */
export function runtimeOf(config: ContainerConfig): RuntimeConfig {
  return {
    User: config.User,
    ...(config.ExposedPorts !== undefined && { ExposedPorts: config.ExposedPorts }),
    ...(config.Env !== null && { Env: config.Env }),
    Entrypoint: config.Entrypoint,
    Cmd: config.Cmd,
    ...(config.Volumes !== null && { Volumes: config.Volumes }),
    WorkingDir: config.WorkingDir,
    Labels: config.Labels,
    ...(config.StopSignal !== undefined && { StopSignal: config.StopSignal }),
    ...(config.Healthcheck !== undefined && { Healthcheck: config.Healthcheck }),
    OnBuild: config.OnBuild,
    ...(config.Shell !== undefined && { Shell: config.Shell }),
  };
}

const containerFields = (config: ContainerConfig): ContainerFields => ({
  Hostname: config.Hostname,
  Domainname: config.Domainname,
  AttachStdin: config.AttachStdin,
  AttachStdout: config.AttachStdout,
  AttachStderr: config.AttachStderr,
  Tty: config.Tty,
  OpenStdin: config.OpenStdin,
  StdinOnce: config.StdinOnce,
  Image: config.Image,
  ...(config.StopTimeout !== undefined && { StopTimeout: config.StopTimeout }),
});
