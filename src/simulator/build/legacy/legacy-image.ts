import { rfc3339Nano } from '../../base/go-text.ts';
import { emptyTree, type Tree } from '../../filesystem/index.ts';
import {
  encodedPart,
  type HistoryEntry,
  type ImageConfig,
  imageConfigJson,
  type RuntimeConfig,
} from '../../oci/index.ts';
import type { Layer } from '../../storage/index.ts';
import type { BuilderPorts } from '../ports.ts';

/** An image in the making: every step of the legacy builder leaves one. */
export interface LegacyImage {
  /** Empty for scratch. */
  readonly id: string;
  readonly config: RuntimeConfig;
  readonly layers: readonly Layer[];
  readonly history: readonly HistoryEntry[];
}

export const SCRATCH: LegacyImage = { id: '', config: {}, layers: [], history: [] };

export const treeOfImage = (image: LegacyImage): Tree => image.layers.at(-1)?.tree ?? emptyTree();

/** Keeps what a step made as an image on its parent, as `docker commit` does. A step that changed no file adds no layer. */
export function commitStep(
  ports: BuilderPorts,
  parent: LegacyImage,
  step: {
    readonly createdBy: string;
    readonly config: RuntimeConfig;
    readonly tree: Tree | undefined;
    /** The container's id, 64 digits. */
    readonly container: string;
  },
): LegacyImage {
  const { tree, createdBy, container } = step;
  const below = parent.layers.at(-1);
  const layer = tree === undefined ? undefined : ports.layers.create(below, treeOfImage(parent), tree);
  const isEmpty = layer === undefined || layer.changes.length === 0;
  if (layer !== undefined && isEmpty) ports.layers.release(layer.chainId, 'legacy builder');
  if (layer !== undefined && !isEmpty) ports.store.layerCreated(layer);
  const layers = layer === undefined || isEmpty ? parent.layers : [...parent.layers, layer];
  const created = rfc3339Nano(ports.clock.now());
  const entry: HistoryEntry = { created, created_by: createdBy, ...(isEmpty ? { empty_layer: true } : {}) };
  const history = [...parent.history, entry];
  const { ArgsEscaped: _, ...config } = step.config;
  const image: ImageConfig = {
    architecture: 'amd64',
    os: 'linux',
    config,
    created,
    history,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    daemon: {
      dockerVersion: '28.5.2',
      container,
      containerConfig: { ...config, Hostname: container.slice(0, 12), Cmd: createdBy.split(' '), Image: parent.id },
      config: { Image: parent.id },
    },
  };
  const id = ports.store.createImage(imageConfigJson(image), parent.id === '' ? undefined : parent.id);
  return { id, config, layers, history };
}

/** Twelve digits, as they are printed. */
export const shortId = (id: string): string => encodedPart(id).slice(0, 12);
