import { utf8Length } from '../base/bytes.ts';
import { type GoJson, marshal, marshalIndent } from '../base/go-json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Descriptor, MEDIA_TYPES } from './descriptor.ts';
import { digestOf } from './digest.ts';

/** An image manifest: the config and the layers of one image for one platform. */
export interface Manifest {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly config: Descriptor;
  /** From the bottom up. */
  readonly layers: readonly Descriptor[];
}

/** A manifest's bytes as text, with the digest that names it. */
export interface SerializedManifest {
  readonly json: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

const descriptor = ({ mediaType, digest, size, annotations }: Descriptor): GoJson => ({
  mediaType,
  digest,
  size,
  annotations: annotations === undefined ? undefined : new Map(Object.entries(annotations)),
});

/** Docker's own manifests have the size before the digest. */
const dockerDescriptor = ({ mediaType, digest, size }: Descriptor): GoJson => ({ mediaType, size, digest });

const body = (manifest: Manifest, write: (one: Descriptor) => GoJson): GoJson => ({
  schemaVersion: manifest.schemaVersion,
  mediaType: manifest.mediaType,
  config: write(manifest.config),
  layers: manifest.layers.map(write),
});

/** As Docker writes it: its own manifests (what `docker push` sends) are indented by three spaces, OCI's are not. */
export function serializeManifest(manifest: Manifest): SerializedManifest {
  const isDocker = manifest.mediaType === MEDIA_TYPES.dockerManifest;
  const json = isDocker ? marshalIndent(body(manifest, dockerDescriptor), '   ') : marshal(body(manifest, descriptor));
  return { json, digest: digestOf(json), size: utf8Length(json) };
}

/** An index: the manifests under one name, as in an OCI layout's index.json. */
export const serializeIndex = (manifests: readonly Descriptor[]): string =>
  marshal({ schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex, manifests: manifests.map(descriptor) });

/** Reads a manifest; the error says what is wrong with it. */
export function parseManifest(json: string): Result<Manifest, string> {
  const value = parseObject(json);
  if (value === undefined) return err('manifest is no JSON object');
  const { schemaVersion, mediaType, config, layers } = value;
  if (schemaVersion !== 2) return err(`unsupported manifest schemaVersion ${String(schemaVersion)}`);
  if (!isDescriptor(config)) return err('manifest has no valid config descriptor');
  if (!Array.isArray(layers) || !layers.every(isDescriptor)) return err('manifest has no valid layer descriptors');
  return ok({ schemaVersion, mediaType: typeof mediaType === 'string' ? mediaType : '', config, layers });
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDescriptor = (value: unknown): value is Descriptor =>
  isRecord(value) &&
  typeof value['mediaType'] === 'string' &&
  typeof value['digest'] === 'string' &&
  typeof value['size'] === 'number';
