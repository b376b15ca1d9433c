import type { RuntimeConfig } from '../../../oci/image-config.ts';
import type { Entries } from '../trees/busybox.ts';
import type { DebianRelease } from '../trees/debian-release.ts';

/**
 * Official images as of 2026-09: configuration, layers and sizes as their repositories tell them (docker-library/repo-info),
 * with a file tree that is true where people look. The bulk of a layer is a hole in one named file. Rows are data: a browser
 * gets them as JSON.
 */

export const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A layer as the tables write it: the instruction, bytes on the wire, bytes unpacked, what is in it, and where its bulk lies. */
export interface LayerRow {
  readonly by: string;
  readonly gz: number;
  readonly size?: number;
  readonly entries?: Entries;
  readonly bulk?: string;
}

/** Where a base's files come from; sizes in bytes. */
export type System =
  | { readonly kind: 'debian'; readonly release: DebianRelease; readonly size: number }
  | { readonly kind: 'alpine'; readonly version: string; readonly size: number }
  | { readonly kind: 'busybox' }
  | { readonly kind: 'empty' };

export interface Base {
  readonly rows: readonly LayerRow[];
  readonly system: System;
  /** Paths of the system that this base does not have. */
  readonly without?: readonly string[];
  readonly entries?: Entries;
  /** The file that takes what the others leave of all files' size, in bytes. */
  readonly filled?: { readonly path: string; readonly size: number };
}

export interface ImageRow {
  readonly names: readonly string[];
  readonly base: Base;
  readonly layers?: readonly LayerRow[];
  /** Instructions that only change metadata, after the layers. */
  readonly meta?: readonly string[];
  readonly config: RuntimeConfig;
}

/** PATH and further variables, as `NAME=value`. */
export const env = (path: string, ...rest: readonly string[]): string[] => [`PATH=${path}`, ...rest];
/** A set as Docker's JSON writes it: of ports, or of volumes. */
export const ports = (...list: readonly string[]): Record<string, Record<string, never>> =>
  Object.fromEntries(list.map((one) => [one, {}]));
export const copy = (file: string, to: string): string => `COPY ${file} ${to} # buildkit`;
