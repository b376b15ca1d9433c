/** The archive of `docker save` and `docker load`. */
import { utf8Decode, utf8Encode } from '../base/bytes.ts';
import { type GoJson, marshal } from '../base/go-json.ts';
import { parseRfc3339 } from '../base/go-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Content, contentOf, readTar, type TarEntry, writeTar } from '../filesystem/index.ts';
import {
  canonicalString,
  chainIds,
  type Descriptor,
  digestOf,
  encodedPart,
  familiarName,
  familiarString,
  MEDIA_TYPES,
  parseReference,
  type Reference,
  serializeIndex,
  serializeManifest,
} from '../oci/index.ts';
import type { ImageStore, StoredImage } from './image-store.ts';
import type { Layer, Snapshotter } from './snapshotter.ts';

/** An image to save and the names to save with it. */
export interface SavedImage {
  readonly image: StoredImage;
  readonly references: readonly Reference[];
}

/**
 * What `docker save` writes: an OCI layout that also has the older manifest.json and repositories, but without the blobs of
 * the oldest format, which nothing refers to. `bytes` is the archive that can be loaded; `size` is what it would be
 * with the holes of its files written out.
 */
export function saveImages(images: readonly SavedImage[]): Content {
  const blobs = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  const keep = (bytes: Uint8Array, mtime: number): Descriptor => {
    const digest = digestOf(bytes);
    if (!blobs.has(digest)) blobs.set(digest, { bytes, mtime });
    return { mediaType: '', digest, size: bytes.length };
  };
  const index: Descriptor[] = [];
  const manifests: GoJson[] = [];
  const repositories = new Map<string, Map<string, string>>();
  for (const { image, references } of images) {
    const created = Math.floor((parseRfc3339(image.config.created ?? '') ?? 0) / 1000);
    const layers = image.layers.map((layer) => ({
      ...keep(layer.archive(), created),
      mediaType: MEDIA_TYPES.ociLayer,
    }));
    const config = { ...keep(utf8Encode(image.json), created), mediaType: MEDIA_TYPES.ociConfig };
    const manifest = serializeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPES.ociManifest, config, layers });
    keep(utf8Encode(manifest.json), 0);
    const descriptor = { mediaType: MEDIA_TYPES.ociManifest, digest: manifest.digest, size: manifest.size };
    if (references.length === 0) index.push(descriptor);
    for (const reference of references) index.push({ ...descriptor, annotations: annotationsOf(reference) });
    const top = image.layers.at(-1);
    for (const reference of references) {
      const name = familiarName(reference);
      const tags = repositories.get(name) ?? new Map<string, string>();
      repositories.set(name, tags.set(reference.tag ?? 'latest', encodedPart(top?.diffId ?? '')));
    }
    manifests.push(legacyManifest(image, references, layers));
  }
  const files = [...blobs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([digest, { bytes, mtime }]) => file(blobPath(digest), bytes, mtime));
  const newest = Math.max(0, ...[...blobs.values()].map(({ mtime }) => mtime));
  const bytes = writeTar([
    folder('blobs/', newest),
    folder('blobs/sha256/', newest),
    ...files,
    file('index.json', utf8Encode(serializeIndex(index)), 0),
    file('manifest.json', utf8Encode(`${marshal(manifests)}\n`), 0),
    file('oci-layout', utf8Encode('{"imageLayoutVersion": "1.0.0"}'), 0),
    ...(repositories.size === 0 ? [] : [file('repositories', utf8Encode(`${marshal(repositories)}\n`), 0)]),
  ]);
  const layers = new Set(images.flatMap(({ image }) => image.layers));
  let holes = 0;
  for (const layer of layers) holes += layer.fullArchiveSize - layer.archiveSize;
  return { bytes, size: bytes.length + holes };
}

const blobPath = (digest: string): string => `blobs/sha256/${encodedPart(digest)}`;

const annotationsOf = (reference: Reference): Record<string, string> => ({
  'io.containerd.image.name': canonicalString(reference),
  'org.opencontainers.image.ref.name': reference.tag ?? 'latest',
});

function legacyManifest(image: StoredImage, references: readonly Reference[], layers: readonly Descriptor[]): GoJson {
  const sources = layers.map(({ mediaType, size, digest }): [string, GoJson] => [digest, { mediaType, size, digest }]);
  return {
    Config: blobPath(image.id),
    RepoTags: references.length === 0 ? null : references.map(familiarString),
    Layers: layers.map(({ digest }) => blobPath(digest)),
    LayerSources: new Map(sources),
  };
}

const folder = (name: string, mtime: number): TarEntry => ({
  name,
  type: 'directory',
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime,
});

const file = (name: string, bytes: Uint8Array, mtime: number): TarEntry => ({
  name,
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime,
  content: contentOf(bytes),
});

/** An image that `docker load` brought: its names, or none when the archive gave it none. */
export interface LoadedImage {
  readonly image: StoredImage;
  readonly names: readonly string[];
  /** Names that another image had until now, with its id. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Loads all images of an archive into the stores and tags them. Errors are the daemon's. */
export function loadImages(
  archive: Uint8Array,
  layers: Snapshotter,
  images: ImageStore,
  now: number,
): Result<LoadedImage[], string> {
  const entries = readTar(archive);
  if (!entries.ok) return entries;
  const files = new Map<string, Uint8Array>();
  for (const { name, content } of entries.value)
    if (content !== undefined) files.set(name.replace(/^\.\//, ''), content.bytes);
  const manifestFile = files.get('manifest.json');
  if (manifestFile === undefined) return err(`open ${missingFile(entries.value)}: no such file or directory`);
  const manifests = parseManifests(manifestFile);
  if (!manifests.ok) return manifests;
  const loaded: LoadedImage[] = [];
  for (const manifest of manifests.value) {
    const image = loadImage(manifest, files, layers, images);
    if (!image.ok) return image;
    const taken = new Map<string, string>();
    for (const name of manifest.RepoTags) {
      const reference = parseReference(name);
      if (!reference.ok) return reference;
      const before = images.references.get(reference.value);
      if (before !== undefined && before !== image.value.id) taken.set(name, before);
      images.tag(image.value.id, reference.value, now);
    }
    loaded.push({ image: image.value, names: manifest.RepoTags, taken });
  }
  return ok(loaded);
}

interface ArchivedImage {
  readonly Config: string;
  readonly RepoTags: readonly string[];
  readonly Layers: readonly string[];
}

/** Where the daemon unpacks an archive; the number is another one each time. */
const WORK = '/var/lib/docker/tmp/docker-import-1836402759';

/** Without a manifest.json the daemon takes the archive for the oldest format, a folder for each layer, and misses its files. */
function missingFile(entries: readonly TarEntry[]): string {
  const [first] = entries
    .flatMap(({ name, type }) => (name.includes('/') || type === 'directory' ? [name.replace(/^\.\//, '')] : []))
    .map((name) => name.split('/')[0] ?? '')
    .filter((name) => name !== '' && name !== '.')
    .sort();
  return first === undefined ? `${WORK}/repositories` : `${WORK}/${first}/json`;
}

function parseManifests(bytes: Uint8Array): Result<ArchivedImage[], string> {
  let value: unknown;
  try {
    value = JSON.parse(utf8Decode(bytes));
  } catch (error) {
    return err(error instanceof Error ? error.message : 'invalid manifest.json');
  }
  const strings = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  const items: unknown[] = Array.isArray(value) ? value : [];
  return ok(
    items.map((item) => {
      const record: Record<string, unknown> = typeof item === 'object' && item !== null ? { ...item } : {};
      const config = record['Config'];
      return {
        Config: typeof config === 'string' ? config : '',
        RepoTags: strings(record['RepoTags']),
        Layers: strings(record['Layers']),
      };
    }),
  );
}

function loadImage(
  manifest: ArchivedImage,
  files: ReadonlyMap<string, Uint8Array>,
  layers: Snapshotter,
  images: ImageStore,
): Result<StoredImage, string> {
  const config = files.get(manifest.Config);
  if (config === undefined) return err(`open ${manifest.Config}: no such file or directory`);
  const json = utf8Decode(config);
  const diffIds = diffIdsOf(json);
  if (diffIds.length !== manifest.Layers.length) {
    return err(`invalid manifest, layers length mismatch: expected ${manifest.Layers.length}, got ${diffIds.length}`);
  }
  const chain = chainIds(diffIds);
  const claim = `load ${manifest.Config}`;
  let top: Layer | undefined;
  for (const [index, path] of manifest.Layers.entries()) {
    const known = layers.get(chain[index] ?? '');
    const bytes = files.get(path);
    if (known === undefined && bytes === undefined) return err(`open ${path}: no such file or directory`);
    const layer = known === undefined && bytes !== undefined ? layers.unpack(top, bytes) : ok(known);
    if (!layer.ok) return layer;
    const expected = diffIds[index];
    if (layer.value?.diffId !== expected) {
      return err(`invalid diffID for layer ${index}: expected "${expected}", got "${layer.value?.diffId}"`);
    }
    top = layer.value;
  }
  if (top !== undefined) layers.retain(top.chainId, claim);
  const image = images.create(json);
  if (top !== undefined) layers.release(top.chainId, claim);
  return image;
}

function diffIdsOf(json: string): readonly string[] {
  const ids: unknown = JSON.parse(json)?.rootfs?.diff_ids;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
