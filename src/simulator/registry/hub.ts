import { utf8Encode } from '../base/bytes.ts';
import { need, type Task } from '../base/task.ts';
import { diff, emptyTree, hashTar, layerEntries, type Tree } from '../filesystem/index.ts';
import {
  digestOf,
  familiarName,
  type ImageConfig,
  imageConfigJson,
  MEDIA_TYPES,
  parseReference,
  type Reference,
  serializeManifest,
} from '../oci/index.ts';
import { type CatalogImage, configOf } from './catalog/catalog-image.ts';

/** An image of the Hub, worked out from the catalogue when somebody first asks for it. */
export interface HubImage {
  readonly entry: CatalogImage;
  readonly json: string;
  readonly config: ImageConfig;
  readonly manifest: { readonly json: string; readonly digest: string; readonly size: number };
  readonly layers: readonly HubLayer[];
}

export interface HubLayer {
  readonly diffId: string;
  /** Digest of what travels, as pull progress shows it. */
  readonly digest: string;
  /** Bytes that travel. */
  readonly size: number;
  readonly tree: Tree;
}

/** The simulated Docker Hub: the catalogue's images by name. */
export class Hub {
  readonly #byName = new Map<string, CatalogImage>();
  readonly #made = new Map<CatalogImage, HubImage>();
  readonly images: readonly CatalogImage[];
  /** It stands for the real Hub, of which it holds a part. */
  readonly isPart: boolean;

  constructor(catalog: readonly CatalogImage[], isPart = false) {
    this.images = catalog;
    this.isPart = isPart;
    for (const entry of catalog) for (const name of entry.names) this.#byName.set(name, entry);
  }

  /** Whether there is such a repository at all. */
  hasRepository(reference: Reference): boolean {
    const prefix = `${familiarName(reference)}:`;
    return [...this.#byName.keys()].some((name) => name.startsWith(prefix));
  }

  /** The repositories that there are, in the order of their names. */
  get repositories(): string[] {
    return this.#repositories().sort();
  }

  /** Tags of a repository, in the catalogue's order. */
  tagsOf(reference: Reference): string[] {
    const prefix = `${familiarName(reference)}:`;
    return [...this.#byName.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  /** By tag (`latest` when there is none) or digest. */
  *find(reference: Reference): Task<HubImage | undefined> {
    const name = familiarName(reference);
    if (reference.digest === undefined) {
      const entry = this.#byName.get(`${name}:${reference.tag ?? 'latest'}`);
      return entry === undefined ? undefined : yield* this.#make(entry);
    }
    for (const tag of this.tagsOf(reference)) {
      const entry = this.#byName.get(`${name}:${tag}`);
      const image = entry === undefined ? undefined : yield* this.#make(entry);
      if (image?.manifest.digest === reference.digest) return image;
    }
    return undefined;
  }

  /** In the catalogue's order. */
  #repositories(): string[] {
    return [...new Set([...this.#byName.keys()].map((name) => name.replace(/:[^:]*$/, '')))];
  }

  /** Repositories whose name or description has the term, for `docker search`. */
  search(term: string): string[] {
    return this.#repositories().filter((name) => name.includes(term.toLowerCase()));
  }

  *#make(entry: CatalogImage): Task<HubImage> {
    const known = this.#made.get(entry);
    if (known !== undefined) return known;
    for (const part of entry.parts) yield* need(part);
    const trees: Tree[] = [];
    const diffIds = entry.layers.map((layer) => {
      const below = trees.at(-1);
      const next = layer.files(below);
      trees.push(next);
      const { sha256 } = hashTar(layerEntries(diff(below ?? emptyTree(), next), next.attributes.mtime));
      return `sha256:${sha256}`;
    });
    const { layers, ...told } = hubManifest(entry, diffIds);
    const made = {
      entry,
      ...told,
      layers: layers.map((layer, index) => ({ ...layer, tree: trees[index] ?? emptyTree() })),
    };
    this.#made.set(entry, made);
    return made;
  }
}

/** What the Hub says of an image whose layers are known by their diffIds, from the bottom up. */
export function hubManifest(
  entry: CatalogImage,
  diffIds: readonly string[],
): Pick<HubImage, 'json' | 'config' | 'manifest'> & { readonly layers: readonly Omit<HubLayer, 'tree'>[] } {
  const layers = diffIds.map((diffId, index) => ({
    diffId,
    // The Hub's archives are compressed; what they are called follows from their content all the same.
    digest: digestOf(`gzip ${diffId.slice('sha256:'.length)}`),
    size: entry.layers[index]?.compressedSize ?? 0,
  }));
  const config = configOf(entry, diffIds);
  const json = imageConfigJson(config);
  const manifest = serializeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.ociManifest,
    config: { mediaType: MEDIA_TYPES.ociConfig, digest: digestOf(json), size: utf8Encode(json).length },
    layers: layers.map(({ digest, size }) => ({ mediaType: MEDIA_TYPES.ociLayerGzip, digest, size })),
  });
  return { json, config, manifest, layers };
}

/** The name of a catalogue's image as a reference; the catalogue's names are valid. */
export function catalogReference(name: string): Reference {
  const parsed = parseReference(name);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error}`);
  return parsed.value;
}
