import { utf8Length } from '../base/bytes.ts';
import { chainIds, digestOf, parseDigest } from './digest.ts';
import type { ImageConfig } from './image-config.ts';
import type { Manifest } from './manifest.ts';

/** One broken promise of an image. */
export interface Fault {
  readonly code:
    | 'config-digest'
    | 'config-json'
    | 'layer-count'
    | 'diff-id'
    | 'chain-id'
    | 'history'
    | 'digest-format'
    | 'platform'
    | 'size'
    | 'root';
  /** A whole sentence for people. */
  readonly message: string;
}

/** An image with all that belongs to it, as far as it is known; what is absent is not checked. */
export interface ImageParts {
  readonly id: string;
  readonly config: ImageConfig;
  /** The very text that `id` is the digest of. */
  readonly configJson: string;
  readonly layers?: readonly LayerParts[];
  readonly manifest?: Manifest;
}

/** A layer with the bytes of its archive's digest computed anew. */
export interface LayerParts {
  readonly diffId: string;
  readonly chainId: string;
  /** The digest of the archive, computed from its bytes. */
  readonly computedDiffId: string;
  readonly size: number;
}

/** Every broken invariant of an image; an empty list is a sound one. */
export function validateImage(image: ImageParts): Fault[] {
  return [...configFaults(image), ...historyFaults(image.config), ...layerFaults(image), ...manifestFaults(image)];
}

function* configFaults({ id, config, configJson }: ImageParts): Generator<Fault> {
  const computed = digestOf(configJson);
  if (computed !== id)
    yield { code: 'config-digest', message: `The id ${id} is not the digest ${computed} of the config.` };
  try {
    JSON.parse(configJson);
  } catch {
    yield { code: 'config-json', message: 'The config is no JSON.' };
  }
  if (config.architecture === '' || config.os === '') {
    yield { code: 'platform', message: 'The config names no architecture or no operating system.' };
  }
  if (config.rootfs.type !== 'layers')
    yield { code: 'root', message: `rootfs.type is ${config.rootfs.type}, not layers.` };
  for (const diffId of config.rootfs.diff_ids) {
    const valid = parseDigest(diffId);
    if (!valid.ok) yield { code: 'digest-format', message: `The diffId ${diffId}: ${valid.error}.` };
  }
}

function* historyFaults(config: ImageConfig): Generator<Fault> {
  if (config.history.length === 0) return;
  const filled = config.history.filter((entry) => entry.empty_layer !== true).length;
  const { length } = config.rootfs.diff_ids;
  if (filled !== length) {
    yield { code: 'history', message: `The history tells of ${filled} layers, rootfs.diff_ids of ${length}.` };
  }
}

function* layerFaults({ config, layers }: ImageParts): Generator<Fault> {
  if (layers === undefined) return;
  const diffIds = config.rootfs.diff_ids;
  if (layers.length !== diffIds.length) {
    yield { code: 'layer-count', message: `There are ${layers.length} layers for ${diffIds.length} diffIds.` };
  }
  const chain = chainIds(diffIds);
  for (const [index, layer] of layers.entries()) {
    const { diffId, computedDiffId, chainId, size } = layer;
    if (diffId !== diffIds[index])
      yield { code: 'diff-id', message: `Layer ${index} is ${diffId}, not ${diffIds[index]}.` };
    if (computedDiffId !== diffId) {
      yield { code: 'diff-id', message: `Layer ${index} has the digest ${computedDiffId}, not its diffId ${diffId}.` };
    }
    if (chainId !== chain[index])
      yield { code: 'chain-id', message: `Layer ${index} has the chain id ${chainId}, not ${chain[index]}.` };
    if (!Number.isSafeInteger(size) || size < 0)
      yield { code: 'size', message: `Layer ${index} has the size ${size}.` };
  }
}

function* manifestFaults({ id, configJson, config, manifest }: ImageParts): Generator<Fault> {
  if (manifest === undefined) return;
  if (manifest.config.digest !== id) {
    yield { code: 'config-digest', message: `The manifest's config is ${manifest.config.digest}, not ${id}.` };
  }
  const size = utf8Length(configJson);
  if (manifest.config.size !== size) {
    yield { code: 'size', message: `The manifest gives ${manifest.config.size} bytes for a config of ${size}.` };
  }
  if (manifest.layers.length !== config.rootfs.diff_ids.length) {
    yield {
      code: 'layer-count',
      message: `The manifest has ${manifest.layers.length} layers, the config ${config.rootfs.diff_ids.length}.`,
    };
  }
  for (const { digest } of manifest.layers) {
    const valid = parseDigest(digest);
    if (!valid.ok) yield { code: 'digest-format', message: `The layer ${digest}: ${valid.error}.` };
  }
}
