import type { ImageHistoryItem, ImageInspect, ImageInspectConfig } from '../../api/image.ts';
import { parseRfc3339, rfc3339Nano } from '../../base/go-text.ts';
import type { HealthConfig, RuntimeConfig } from '../../oci/image-config.ts';
import { encodedPart } from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';
import type { FoundImage } from './service.ts';

const ZERO_TIME = '0001-01-01T00:00:00Z';

/** `docker image inspect`. */
export function inspectImage(daemon: Daemon, image: FoundImage): ImageInspect {
  const { config } = image;
  const names = daemon.images.store.namesOf(image.id);
  const comment = config.daemon?.comment || (config.history.at(-1)?.comment ?? '');
  return {
    Id: image.id,
    RepoTags: [...names.tags],
    RepoDigests: [...names.digests],
    Parent: image.parent ?? '',
    Comment: comment,
    ...(config.created !== undefined && { Created: config.created }),
    DockerVersion: config.daemon?.dockerVersion ?? '',
    Author: config.author ?? '',
    Architecture: config.architecture,
    ...(config.variant !== undefined && config.variant !== '' && { Variant: config.variant }),
    Os: config.os,
    Size: image.size,
    GraphDriver: { Data: graphData(image), Name: 'overlay2' },
    RootFS: { Type: 'layers', ...(image.layers.length > 0 && { Layers: image.layers.map((layer) => layer.diffId) }) },
    Metadata: { LastTagTime: image.lastTagged === undefined ? ZERO_TIME : rfc3339Nano(image.lastTagged) },
    Config: inspectConfig(config.config),
  };
}

/** The folders of the overlay2 driver, named after the layers. */
function graphData(image: FoundImage): Record<string, string> {
  const folder = (chainId: string): string => `/var/lib/docker/overlay2/${encodedPart(chainId)}`;
  const top = image.layers.at(-1);
  if (top === undefined) return {};
  const lower = image.layers.slice(0, -1).reverse();
  return {
    ...(lower.length > 0 && { LowerDir: lower.map((layer) => `${folder(layer.chainId)}/diff`).join(':') }),
    MergedDir: `${folder(top.chainId)}/merged`,
    UpperDir: `${folder(top.chainId)}/diff`,
    WorkDir: `${folder(top.chainId)}/work`,
  };
}

const copy = (list: readonly string[] | null | undefined): string[] | null =>
  list === undefined || list === null ? null : [...list];

/** In alphabetical order: the daemon sends a map. */
function inspectConfig(config: RuntimeConfig): ImageInspectConfig {
  return {
    ...(config.ArgsEscaped === true && { ArgsEscaped: true }),
    Cmd: copy(config.Cmd),
    Entrypoint: copy(config.Entrypoint),
    Env: copy(config.Env),
    ...(config.ExposedPorts !== undefined &&
      Object.keys(config.ExposedPorts).length > 0 && { ExposedPorts: config.ExposedPorts }),
    ...(config.Healthcheck !== undefined && { Healthcheck: health(config.Healthcheck) }),
    Labels: config.Labels === undefined ? null : { ...config.Labels },
    OnBuild: copy(config.OnBuild),
    ...(config.Shell !== undefined && config.Shell.length > 0 && { Shell: [...config.Shell] }),
    ...(config.StopSignal !== undefined && config.StopSignal !== '' && { StopSignal: config.StopSignal }),
    User: config.User ?? '',
    Volumes: config.Volumes !== undefined && Object.keys(config.Volumes).length > 0 ? config.Volumes : null,
    WorkingDir: config.WorkingDir ?? '',
  };
}

/** In the order of Go's struct. */
function health(config: HealthConfig): HealthConfig {
  const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries } = config;
  return {
    ...(Test !== undefined && { Test }),
    ...(Interval ? { Interval } : {}),
    ...(Timeout ? { Timeout } : {}),
    ...(StartPeriod ? { StartPeriod } : {}),
    ...(StartInterval ? { StartInterval } : {}),
    ...(Retries ? { Retries } : {}),
  };
}

/** `docker history`: newest first. Only the image itself and its parents have ids. */
export function imageHistory(daemon: Daemon, image: FoundImage): ImageHistoryItem[] {
  const { store } = daemon.images;
  const layers = store.historyLayers(image.id);
  const items: ImageHistoryItem[] = image.config.history
    .map((entry, index) => ({
      Id: '<missing>',
      Created: Math.floor((parseRfc3339(entry.created ?? '') ?? 0) / 1000),
      CreatedBy: entry.created_by ?? '',
      Tags: null,
      Size: layers[index]?.size ?? 0,
      Comment: entry.comment ?? '',
    }))
    .reverse();
  let id: string | undefined = image.id;
  for (const item of items) {
    if (id === undefined) break;
    item.Id = id;
    const { tags } = store.namesOf(id);
    if (tags.length > 0) item.Tags = [...tags];
    id = store.get(id)?.parent;
  }
  return items;
}
