import type { Part } from '../../base/part.ts';
import type { Tree } from '../../filesystem/index.ts';
import type { DaemonFields, HistoryEntry, ImageConfig, RuntimeConfig } from '../../oci/image-config.ts';

/** An official image as data. Its layers are made when somebody first looks. */
export interface CatalogImage {
  /** Names in familiar form with their tags: `nginx:1.29`, `nginx:latest`. */
  readonly names: readonly string[];
  readonly config: RuntimeConfig;
  /** RFC 3339. */
  readonly created: string;
  readonly author?: string;
  /** Set on images that a daemon made itself (`docker import`): their configuration is written in its own way. */
  readonly daemon?: DaemonFields;
  readonly history: readonly HistoryEntry[];
  /** What must be loaded before its files are made. */
  readonly parts: readonly Part<unknown>[];
  /** From the bottom up, one for each history entry that is not empty. */
  readonly layers: readonly CatalogLayer[];
}

export interface CatalogLayer {
  /** Bytes that travel when it is pulled. */
  readonly compressedSize: number;
  /** All files after this layer, given those of the layer below. */
  readonly files: (below: Tree | undefined) => Tree;
}

/** The configuration of an image of the catalogue as a builder writes it, once its layers' diffIds are known. */
export function configOf(entry: CatalogImage, diffIds: readonly string[]): ImageConfig {
  return {
    architecture: 'amd64',
    os: 'linux',
    config: entry.config,
    created: entry.created,
    ...(entry.author !== undefined && { author: entry.author }),
    history: entry.history,
    rootfs: { type: 'layers', diff_ids: diffIds },
  };
}
